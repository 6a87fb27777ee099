"""The second try: where the assessor finds that required criteria plainly fail, before people see a draft.

It gets the criteria and the assessor's evidence, once, and no human words that the first try did not have.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass

from bot import log
from bot.domain.draft import Block
from bot.domain.feedback import LedgerEntry
from bot.domain.files import ReadFile
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import CriterionTally
from bot.domain.task import Task
from bot.errors import AgentFailed
from workers.agents.assessor import assess
from workers.llm import LLM, OnProgress

logger = log.get(__name__)


@dataclass(frozen=True, slots=True)
class Try:
    """A draft as the drafter or the reviser hands it in."""

    blocks: tuple[Block, ...]
    note: str
    model: str
    ledger: tuple[LedgerEntry, ...] = ()
    sent_back: tuple[int, ...] = ()
    """The criteria for which the try before it was sent back."""
    touched: tuple[int, ...] = ()
    """The numbers of the criteria in whose name a revision changed the text."""


@dataclass(frozen=True, slots=True)
class Failing:
    """What the assessor sends a try back for."""

    criteria: tuple[CriterionTally, ...]
    evidence: tuple[tuple[int, str], ...]
    """By criterion: what it quotes of the draft, and why that falls short."""


async def seen_to(
    llm: LLM,
    task: Task,
    rubric: Rubric,
    first: Try,
    again: Callable[[Failing], Awaitable[Try]],
    files: Sequence[ReadFile] = (),
    *,
    on_progress: OnProgress,
) -> Try:
    """The first try; or the second one, where the first was sent back.

    An assessor or a second try that fails takes nothing away: people see the first.
    """
    try:
        assessment = await assess(llm, task, rubric, first.blocks, files, on_progress=on_progress)
    except AgentFailed as error:
        logger.warning("not_assessed", why=str(error))
        return first
    failed = assessment.plainly_failed(rubric)
    if not failed:
        return first
    unmet = tuple(each.number for each in failed)
    evidence = tuple((each.number, assessment.note(each)) for each in failed)
    try:
        second = await again(Failing(tuple(map(_one_against, failed)), evidence))
    except AgentFailed as error:
        logger.warning("second_try_failed", why=str(error))
        note = f"The assessor sent this back for {_numbers(unmet)}, and another try failed."
        return Try(first.blocks, f"{first.note} {note}".strip(), first.model, first.ledger, unmet, first.touched)
    note = f"The assessor sent a first try back for {_numbers(unmet)}; this is the second."
    return Try(second.blocks, f"{second.note} {note}".strip(), second.model, second.ledger, unmet, second.touched)


def _one_against(criterion: Criterion) -> CriterionTally:
    return CriterionTally(criterion, met=int(criterion.is_pitfall), not_met=int(not criterion.is_pitfall))


def _numbers(unmet: tuple[int, ...]) -> str:
    return f"criteri{'on' if len(unmet) == 1 else 'a'} {', '.join(map(str, unmet))}"
