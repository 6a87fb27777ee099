"""The drafter: writes the first draft of a task from its brief and rubric."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.blocks import split
from bot.domain.draft import Block, Usage
from bot.domain.files import ReadFile
from bot.domain.rubric import Rubric
from bot.domain.task import Task
from workers.agents.deliverable import Screen, given_in
from workers.agents.files import given_files, with_gaps
from workers.agents.sections import instructions, rubric_section, task_sections
from workers.agents.spending import Spending
from workers.llm import LLM, OnProgress, Prompt, PromptKind


@dataclass(frozen=True, slots=True)
class Written:
    """A first draft."""

    blocks: tuple[Block, ...]
    note: str
    """The agent's assumptions, and what it did not get of the files; may be empty."""
    usage: Usage
    model: str


async def write_draft(
    llm: LLM, task: Task, rubric: Rubric, files: Sequence[ReadFile] = (), *, on_progress: OnProgress
) -> Written:
    """Ask for a draft; a whole one, or an error. `files` are those of the task whose content is here.

    Raises:
        AgentFailed: see workers.llm.LLM.
    """
    spending = Spending(llm, on_progress)
    given = given_files(task, files, llm)
    sections = (*task_sections(task, given.section), rubric_section(rubric))
    body, note = Screen(given_in(sections)).parted(
        await spending.write(Prompt(PromptKind.DRAFT, instructions("draft"), sections))
    )
    if not body.strip():
        raise spending.unusable("there is no deliverable in its answer")
    return Written(split(body + "\n"), with_gaps(note, given), spending.usage, spending.model)
