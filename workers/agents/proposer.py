"""The proposer: turns a brief into a rubric for the owner to edit and approve."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.draft import Usage
from bot.domain.files import ReadFile
from bot.domain.rubric import Criterion, checked_criteria
from bot.domain.task import Task
from bot.errors import AgentInvalidOutput, InvalidInput
from workers.agents.answers import CRITERIA_MAX, RubricAnswer
from workers.agents.deliverable import Screen, given_in
from workers.agents.files import given_files
from workers.agents.sections import instructions, repair_sections, task_sections
from workers.agents.spending import Spending
from workers.llm import LLM, Prompt, PromptKind, Section, ignore_progress

CRITERIA_MIN = 3
"""We ask for 5 to 20; from here on an owner has something to edit."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposed rubric."""

    criteria: tuple[Criterion, ...]
    usage: Usage
    model: str


async def propose_rubric(llm: LLM, task: Task, files: Sequence[ReadFile] = ()) -> Proposal:
    """Ask for 5 to 20 criteria; once more, naming what is wrong, where they cannot be used.

    Raises:
        AgentInvalidOutput: they cannot be used the second time either.
        AgentFailed: see workers.llm.LLM.
    """
    spending = Spending(llm, ignore_progress)
    sections = task_sections(task, given_files(task, files, llm).section)
    screen = Screen(given_in(sections))
    repair: tuple[Section, ...] = ()
    why = ""
    for _ in range(2):
        prompt = Prompt(PromptKind.PROPOSE_RUBRIC, instructions("propose_rubric"), (*sections, *repair))
        answer: RubricAnswer | None = None
        try:
            answer = await spending.parse(prompt, RubricAnswer)
            return Proposal(_criteria(answer, screen), spending.usage, spending.model)
        except AgentInvalidOutput as error:
            why = str(error.facts["why"])
        except InvalidInput as error:
            why = str(error)
        repair = repair_sections(answer, (why,))
    raise spending.unusable(why)


def _criteria(answer: RubricAnswer, screen: Screen) -> tuple[Criterion, ...]:
    """Raises: InvalidInput."""
    found: dict[str, Criterion] = {}
    for each in answer.criteria:
        text = screen.remark(each.text)
        found.setdefault(text.casefold(), Criterion(len(found) + 1, text, each.required))
    if not CRITERIA_MIN <= len(found) <= CRITERIA_MAX:
        raise InvalidInput(field="The rubric", why=f"it has {len(found)} different criteria; 5 to 20 are wanted")
    return checked_criteria(tuple(found.values()))
