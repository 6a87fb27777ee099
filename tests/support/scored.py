"""Scored tasks in short hand, and the rows that measures take of them, counted mark by mark with the domain's tally.

`D("++-", "+?o")` is a draft that two people scored: + met, - not met, o not applicable, ? cannot judge, " " none.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from decimal import Decimal

from bot.domain.conversation import Actor, PersonId
from bot.domain.draft import Arm, DraftId
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import CriterionTally, Mark, MarkValue, Outcome, Scorecard, ScorecardId, Tally, tally
from bot.domain.task import TaskId, TaskState
from bot.measure.rows import AdviceRow, CriterionRow, DraftRow, MarkCounts, Rows, TaskRow, UnitRow

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
_MARKS = {"+": MarkValue.MET, "-": MarkValue.NOT_MET, "o": MarkValue.NOT_APPLICABLE, "?": MarkValue.CANNOT_JUDGE}
_WANTED = {False: Outcome.MET, True: Outcome.NOT_MET}

PLAIN = (Criterion(1, "Names the pier"), Criterion(2, "Gives the hour"), Criterion(3, "Says what to bring"))
WITH_OPTIONAL = (*PLAIN[:2], Criterion(3, "Fits on a page", required=False))
WITH_PITFALL = (*PLAIN[:2], Criterion(3, "Uses “synergy”", points=-1))


@dataclass(frozen=True)
class Scored:
    """A draft, or a retry."""

    people: tuple[str, ...]
    model: str = ""
    minutes: float = 0.0
    cost: str | None = "0"
    version: int = 1


def D(  # noqa: N802 -- short hand for a table of tasks
    *people: str, model: str = "", minutes: float = 0.0, cost: str | None = "0", version: int = 1
) -> Scored:
    return Scored(people, model, minutes, cost, version)


@dataclass(frozen=True)
class Told:
    """A task: its drafts, and its retries from number 2 on."""

    number: int
    agent: str
    category: str
    state: TaskState
    drafts: tuple[Scored, ...]
    retries: tuple[Scored, ...] = ()
    criteria: tuple[Criterion, ...] = PLAIN
    cost: str | None = "0"
    tokens: int = 0

    @property
    def id(self) -> TaskId:
        return TaskId(f"task-{self.number:02}")


def rows_of(tasks: Iterable[Told]) -> Rows:
    """The rows of a report."""
    told = list(tasks)
    return Rows(
        tasks=[_task_row(task) for task in told],
        drafts=[row for task in told for row in _draft_rows(task)],
        units=_unit_rows(told),
        advice=_advice_rows(told),
    )


def criterion_rows_of(task: Told) -> list[CriterionRow]:
    """The rows of the criterion view; all versions of the rubric have the same words."""
    every = [*task.drafts, *task.retries]
    latest = max(each.version for each in every)
    rows = []
    for version in sorted({each.version for each in every}):
        tallies = [found for each in every if each.version == version and (found := _tally(task, each, each.people))]
        for place, criterion in enumerate(task.criteria):
            mine = [found.criteria[place] for found in tallies]
            outcomes = Counter(each.outcome for each in mine)
            rows.append(
                CriterionRow(
                    task.id,
                    task.number,
                    version,
                    version == latest,
                    criterion.number,
                    criterion.text,
                    criterion.required,
                    criterion.points,
                    drafts=len(mine),
                    outcomes=tuple(sorted(outcomes.items())),
                    split=sum(sum(map(bool, (each.met, each.not_met, each.not_applicable))) > 1 for each in mine),
                    counts=MarkCounts(
                        sum(each.met for each in mine),
                        sum(each.not_met for each in mine),
                        sum(each.not_applicable for each in mine),
                        sum(each.cannot_judge for each in mine),
                    ),
                )
            )
    return rows


def _task_row(task: Told) -> TaskRow:
    return TaskRow(
        task.id,
        task.number,
        f"Task {task.number}",
        task.agent,
        task.category,
        task.state,
        AT,
        minutes=sum(each.minutes for each in task.drafts),
        tokens=task.tokens,
        cost_usd=None if task.cost is None else Decimal(task.cost),
    )


def _draft_rows(task: Told) -> Iterable[DraftRow]:
    before: Scored | None = None
    for number, draft in enumerate(task.drafts, start=1):
        yield _draft_row(task, number, Arm.ASSISTED if before else Arm.SOLO, draft, before)
        before = draft
    for number, draft in enumerate(task.retries, start=2):
        yield _draft_row(task, number, Arm.RETRY, draft, None)


def _draft_row(task: Told, number: int, arm: Arm, draft: Scored, before: Scored | None) -> DraftRow:
    now, was = _tally(task, draft, draft.people), before and _tally(task, before, before.people)
    gained = lost = None
    if now and was and now.rubric_version == was.rubric_version:
        changes = [(_wanted(old), _wanted(new)) for old, new in zip(was.criteria, now.criteria, strict=True)]
        gained, lost = changes.count((False, True)), changes.count((True, False))
    applicable = [each for each in now.criteria if each.outcome is not Outcome.NOT_APPLICABLE] if now else []
    return DraftRow(
        task.id,
        number,
        arm,
        now.complete if now else None,
        met=sum(map(_wanted, applicable)),
        applicable=len(applicable),
        gained=gained,
        lost=lost,
        minutes=draft.minutes,
        cost_usd=None if draft.cost is None else Decimal(draft.cost),
    )


def _unit_rows(tasks: Sequence[Told]) -> list[UnitRow]:
    units = Counter(
        (task.agent, task.category, MarkCounts(each.met, each.not_met, each.not_applicable, each.cannot_judge))
        for task in tasks
        for draft in (*task.drafts, *task.retries)
        if (found := _tally(task, draft, draft.people))
        for each in found.criteria
    )
    return [UnitRow(*key, times) for key, times in units.items()]


def _advice_rows(tasks: Sequence[Told]) -> list[AdviceRow]:
    pairs = Counter(
        (task.agent, task.category, each.outcome, _MARKS[mark])
        for task in tasks
        for draft in (*task.drafts, *task.retries)
        if draft.model and (found := _tally(task, draft, draft.people))
        for each, mark in zip(found.criteria, draft.model, strict=True)
    )
    return [AdviceRow(*key, times) for key, times in pairs.items()]


def _wanted(each: CriterionTally) -> bool:
    return each.outcome is _WANTED[each.criterion.is_pitfall]


def _tally(task: Told, draft: Scored, people: Sequence[str]) -> Tally | None:
    """None where nobody filed a scorecard."""
    rubric = Rubric(draft.version, task.criteria, Actor.system("import"))
    draft_id = DraftId("draft")
    cards = [
        Scorecard(
            ScorecardId(f"card-{number}"),
            draft_id,
            draft.version,
            Actor.person(PersonId(f"person-{number}")),
            tuple(Mark(place, _MARKS[mark]) for place, mark in enumerate(marks, start=1) if mark in _MARKS),
            AT,
            AT,
        )
        for number, marks in enumerate(people)
    ]
    return tally(rubric, draft_id, cards) if cards else None
