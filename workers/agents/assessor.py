"""The assessor: a model's advice on a draft, criterion by criterion, each mark with the words that show it.

What cannot be read, is missing, or quotes what the draft does not say, is no mark but “cannot judge” with the reason:
it leaves its criterion unscored, and never becomes a silent “not met”.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.blocks import join
from bot.domain.draft import Block, Usage
from bot.domain.files import ReadFile
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import Mark, MarkValue
from bot.domain.task import Task
from bot.errors import AgentFailed, AgentInvalidOutput
from workers.agents.answers import AssessmentAnswer, Judgement, assessment_answer
from workers.agents.deliverable import Screen, given_in
from workers.agents.files import given_files
from workers.agents.sections import (
    criterion_label,
    draft_section,
    instructions,
    repair_sections,
    rubric_section,
    task_sections,
)
from workers.agents.spending import Spending
from workers.llm import LLM, OnProgress, Prompt, PromptKind, Section

SHOWN_MAX = 300
"""Characters of a quote, and of a reason, that people are shown."""


@dataclass(frozen=True, slots=True)
class Assessment:
    """A mark for each criterion of the rubric, in its order."""

    marks: tuple[Mark, ...]
    usage: Usage
    model: str

    def plainly_failed(self, rubric: Rubric) -> tuple[Criterion, ...]:
        """The required criteria that the draft's own words show to fail; what could not be judged is none of them."""
        values = {mark.criterion: mark.value for mark in self.marks}
        return tuple(
            each
            for each in rubric.criteria
            if each.required and values.get(each.number) is (MarkValue.MET if each.is_pitfall else MarkValue.NOT_MET)
        )

    def note(self, criterion: Criterion) -> str:
        """What was quoted and said of it."""
        return next(mark.note for mark in self.marks if mark.criterion == criterion.number)


async def assess(
    llm: LLM,
    task: Task,
    rubric: Rubric,
    blocks: Sequence[Block],
    files: Sequence[ReadFile] = (),
    *,
    on_progress: OnProgress,
) -> Assessment:
    """Ask for a judgement of each criterion; once more, naming what is wrong, where some cannot be used.

    Raises:
        AgentFailed: see workers.llm.LLM; but an answer that cannot be read leaves the criteria unscored.
    """
    spending = Spending(llm, on_progress)
    sections = (
        *task_sections(task, given_files(task, files, llm).section),
        rubric_section(rubric),
        draft_section(blocks),
    )
    screen = Screen(given_in(sections))
    schema = assessment_answer([criterion_label(each) for each in rubric.criteria])
    repair: tuple[Section, ...] = ()
    found: dict[int, Mark] = {}
    problems: dict[int, str] = {}
    for turn in range(2):
        answer: AssessmentAnswer | None = None
        unread = "the answer leaves it out"
        try:
            answer = await spending.parse(
                Prompt(PromptKind.ASSESS, instructions("assess"), (*sections, *repair)), schema
            )
        except AgentInvalidOutput as error:
            unread = f"the answer cannot be read: {error.facts['why']}"
        except AgentFailed:
            if turn == 0:
                raise
            break  # what the first answer gave is still good
        found, problems = _read(answer, rubric, _Page(_plain(join(blocks)), screen), found, unread)
        if not problems:
            break
        repair = repair_sections(answer, (f"C{number}: {why}" for number, why in problems.items()))
    marks = tuple(found.get(each.number) or _unscored(each.number, problems[each.number]) for each in rubric.criteria)
    return Assessment(marks, spending.usage, spending.model or llm.model)


@dataclass(frozen=True, slots=True)
class _Page:
    """The draft as quotes are looked up in it, and the screen through which a model's words pass."""

    text: str
    screen: Screen

    def problem(self, judgement: Judgement) -> str:
        """Why a judgement is no mark; empty where it is one."""
        quote = _plain(judgement.quote)
        if judgement.mark == "cannot_judge" or (quote and quote in self.text):
            return ""
        return "the quote is not in the draft" if quote else "there is no quote to show it"

    def mark(self, number: int, judgement: Judgement) -> Mark:
        value, reason = MarkValue(judgement.mark), self._shown(judgement.reason)
        if value is MarkValue.CANNOT_JUDGE:
            return Mark(number, value, reason)
        return Mark(number, value, f"“{self._shown(judgement.quote)}” {reason}".strip())

    def _shown(self, words: str) -> str:
        words = self.screen.remark(words)
        return words if len(words) <= SHOWN_MAX else words[: SHOWN_MAX - 1] + "…"


def _read(
    answer: AssessmentAnswer | None, rubric: Rubric, page: _Page, held: dict[int, Mark], unread: str
) -> tuple[dict[int, Mark], dict[int, str]]:
    """The marks that can be used, with those held from before; and what is wrong with the others, by criterion."""
    given = answer.judgements if answer else []
    by_label = {judgement.criterion: judgement for judgement in given}
    counts = Counter(judgement.criterion for judgement in given)
    marks, problems = dict(held), {}
    for each in rubric.criteria:
        label = criterion_label(each)
        problem = unread
        if counts[label] > 1:
            problem = "it is judged more than once"
        elif label in by_label:
            problem = page.problem(by_label[label])
            if not problem:
                marks[each.number] = page.mark(each.number, by_label[label])
        if problem and each.number not in marks:
            problems[each.number] = problem
    return marks, problems


def _unscored(number: int, why: str) -> Mark:
    return Mark(number, MarkValue.CANNOT_JUDGE, f"Not scored: {why}.")


def _plain(text: str) -> str:
    """With single spaces: a quote may run over the ends of lines and blocks."""
    return " ".join(text.split())
