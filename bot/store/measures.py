"""The rows that measures are computed from: one statement a kind, none of which reads a mark (ADR 0007)."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    Subquery,
    case,
    func,
    null,
    or_,
    select,
    type_coerce,
    union,
)

from bot.domain.conversation import ActorKind, PersonId, WorkspaceId
from bot.domain.draft import Arm, DraftId
from bot.domain.feedback import Disposition
from bot.domain.score import MarkValue, Outcome
from bot.domain.task import TaskId, TaskState
from bot.measure.filters import Filter, Names
from bot.measure.minutes import IDLE_AFTER
from bot.measure.rows import AdviceRow, CriterionRow, DraftRow, MarkCounts, ReviewerRow, Rows, TaskRow, UnitRow
from bot.store import schema
from bot.store.scores import Counted, counts_in, outcome_of
from bot.store.transaction import Transaction

_tasks, _drafts, _scores, _times = schema.tasks, schema.drafts, schema.scores, schema.review_times
_MINUTE = timedelta(minutes=1)
_SCORING = (TaskState.IN_REVIEW, TaskState.STALLED)


class SqlMeasures:
    """See `bot.services.ports.Measures`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def names(self, workspace_id: WorkspaceId | None) -> Names:
        chosen = _chosen(Filter(workspace_id))
        found = {
            name: sorted(row[0] for row in self._transaction.rows(select(chosen.c[name]).distinct()))
            for name in ("agent", "category")
        }
        return Names(tuple(found["agent"]), tuple(found["category"]))

    def rows(self, wanted: Filter, as_of: datetime) -> Rows:
        chosen = _chosen(wanted)
        minutes = self._minutes(chosen, _times.c.task_id, _times.c.draft_number, as_of=as_of)
        of_tasks: defaultdict[str, float] = defaultdict(float)
        for (task_id, _), length in minutes.items():
            of_tasks[task_id] += length
        scored = _Scored()
        for row in self._each(_scores_of(chosen)):
            scored.add(*row)
        return Rows(
            tasks=[_task_row(row, of_tasks.get(row.id, 0.0)) for row in self._task_rows(chosen)],
            drafts=[
                _draft_row(row, scored.drafts.get(row.id, _NOT_SCORED), minutes.get((row.task_id, row.number), 0.0))
                for row in self._draft_rows(chosen)
            ],
            units=list(scored.units()),
            advice=list(scored.advice()),
        )

    def criteria(self, wanted: Filter) -> tuple[CriterionRow, ...]:
        chosen = _chosen(wanted)
        found: defaultdict[tuple[str, int, int], list[Counted]] = defaultdict(list)
        query = (
            select(_scores.c.task_id, _scores.c.rubric_version, _scores.c.counts)
            .join(chosen, chosen.c.id == _scores.c.task_id)
            .join(_drafts, (_drafts.c.id == _scores.c.draft_id) & (_drafts.c.arm != Arm.RETRY))
            .where(_counts(chosen))
        )
        for task_id, version, counts in self._each(query):
            for each in counts_in(counts):
                found[task_id, version, each.number].append(each)
        return tuple(
            _criterion_row(row, found[row.task_id, row.rubric_version, row.number])
            for row in self._transaction.rows(_criteria_of(chosen))
            if (row.task_id, row.rubric_version, row.number) in found
        )

    def reviewers(self, wanted: Filter, as_of: datetime, person: PersonId | None = None) -> tuple[ReviewerRow, ...]:
        chosen = _chosen(wanted)
        minutes = self._minutes(chosen, _times.c.person_id, as_of=as_of)
        items, cards = self._by_person(_items_of(chosen)), self._by_person(_cards_of(chosen))
        parts, flipped = self._by_person(_parts_of(chosen)), self._by_person(_flipped_of(chosen))
        people = schema.people
        named = select(people.c.id, people.c.name).order_by(people.c.id)
        if person is not None:
            named = named.where(people.c.id == person)
        active = {*items, *cards, *(each for (each,) in minutes)}

        def row_of(found: Any) -> ReviewerRow:
            raised, applied, confirmed = items.get(found.id, (0, 0, 0))
            (tasks,), (filed,), (turned,) = (each.get(found.id, (0,)) for each in (parts, cards, flipped))
            length = minutes.get((found.id,), 0.0)
            return ReviewerRow(found.id, found.name, tasks, raised, applied, confirmed, filed, turned, length)

        return tuple(row_of(row) for row in self._each(named) if row.id in active)

    def _task_rows(self, chosen: Subquery) -> Iterable[Any]:
        columns = (_tasks.c.number, _tasks.c.title, chosen.c.agent, chosen.c.category, _tasks.c.state)
        used = (_tasks.c.opened_at, _tasks.c.input_tokens + _tasks.c.output_tokens, _tasks.c.cost_usd)
        query = select(_tasks.c.id, *columns, *used).join(chosen, chosen.c.id == _tasks.c.id)
        return self._each(query.order_by(_tasks.c.id))

    def _draft_rows(self, chosen: Subquery) -> Iterable[Any]:
        columns = (_drafts.c.id, _drafts.c.task_id, _drafts.c.number, _drafts.c.arm, _drafts.c.cost_usd)
        query = select(*columns).join(chosen, chosen.c.id == _drafts.c.task_id)
        return self._each(query.order_by(_drafts.c.task_id, _drafts.c.number))

    def _minutes(self, chosen: Subquery, *keys: ColumnElement[Any], as_of: datetime) -> dict[tuple[Any, ...], float]:
        """By these columns. Whoever did something a moment ago is not given minutes that have not passed."""
        of_chosen = select(*keys).join_from(_times, chosen, chosen.c.id == _times.c.task_id)
        length = func.sum(type_coerce(_times.c.length, BigInteger))
        summed = of_chosen.add_columns(length.label("length")).group_by(*keys)
        lengths = {tuple(key): timedelta(microseconds=int(total)) for *key, total in self._each(summed)}
        just_now = of_chosen.add_columns(_times.c.open_since).where(_times.c.open_since > as_of - IDLE_AFTER)
        for *key, since in self._each(just_now):
            lengths[tuple(key)] -= IDLE_AFTER - (as_of - since)
        return {key: total / _MINUTE for key, total in lengths.items()}

    def _by_person(self, query: Select[Any]) -> dict[str, Any]:
        return {person: tuple(map(int, counts)) for person, *counts in self._each(query)}

    def _each(self, query: Select[Any]) -> Iterable[Any]:
        return self._transaction.each(query)


_Score = tuple[bool | None, int, int, int | None, int | None]
"""Whether it is complete, met, applicable, gained, lost."""
_NOT_SCORED: _Score = (None, 0, 0, None, None)


@dataclass
class _Scored:
    """What the scores add up to. The same few marks come again and again, so they are counted before anything else."""

    drafts: dict[DraftId, _Score] = field(default_factory=dict)
    seen: defaultdict[tuple[str, str], Counter[tuple[int, ...]]] = field(default_factory=lambda: defaultdict(Counter))

    def add(self, agent: str, category: str, draft_id: DraftId, counts: list[list[int]], *score: Any) -> None:
        self.drafts[draft_id] = score
        self.seen[agent, category].update(tuple(each[1:]) for each in counts)

    def units(self) -> Iterator[UnitRow]:
        found: Counter[tuple[str, str, MarkCounts]] = Counter()
        for (agent, category), people, _, times in self._counted():
            found[agent, category, people] += times
        return (UnitRow(*key, times) for key, times in found.items() if key[-1] != MarkCounts())

    def advice(self) -> Iterator[AdviceRow]:
        found: Counter[tuple[str, str, Outcome, MarkValue]] = Counter()
        for (agent, category), people, models, times in self._counted():
            for value in MarkValue:
                found[agent, category, outcome_of(people), value] += getattr(models, value.value) * times
        return (AdviceRow(*key, times) for key, times in found.items() if times)

    def _counted(self) -> Iterator[tuple[tuple[str, str], MarkCounts, MarkCounts, int]]:
        for named, counter in self.seen.items():
            for marks, times in counter.items():
                yield named, MarkCounts(*marks[:4]), MarkCounts(*marks[4:]), times


def _task_row(row: Any, minutes: float) -> TaskRow:
    task_id, number, title, agent, category, state, opened_at, tokens, cost = row
    return TaskRow(task_id, number, title, agent, category, state, opened_at, minutes, tokens, cost)


def _draft_row(row: Any, score: _Score, minutes: float) -> DraftRow:
    """A retry has no minutes: to score it is measuring."""
    its = 0.0 if row.arm is Arm.RETRY else minutes
    return DraftRow(row.task_id, row.number, row.arm, *score, minutes=its, cost_usd=row.cost_usd)


def _chosen(wanted: Filter) -> Subquery:
    """The tasks that fit: id, agent, category, and the draft whose marks are to be left out."""
    first = _drafts.alias()
    its_first = (first.c.task_id == _tasks.c.id) & (first.c.number == 1) & (first.c.arm != Arm.RETRY)
    agent = func.coalesce(first.c.agent, type_coerce(_tasks.c.agent, first.c.agent.type))
    being_scored = case((_tasks.c.state.in_(_SCORING), _tasks.c.draft_id)) if wanted.settled else null()
    query = select(_tasks.c.id, agent.label("agent"), _tasks.c.category, being_scored.label("being_scored")).join_from(
        _tasks, first, its_first, isouter=True
    )
    conditions = {
        _tasks.c.workspace_id: wanted.workspace_id,
        agent: wanted.agent,
        _tasks.c.category: wanted.category,
        _tasks.c.id: wanted.task,
    }
    query = query.where(*(column == value for column, value in conditions.items() if value is not None))
    if wanted.since is not None:
        query = query.where(_tasks.c.opened_at >= wanted.since)
    return query.subquery("chosen")


def _counts(chosen: Subquery) -> ColumnElement[bool]:
    """Whether the score is to be shown."""
    return or_(chosen.c.being_scored.is_(None), chosen.c.being_scored != _scores.c.draft_id)


def _scores_of(chosen: Subquery) -> Select[Any]:
    """The score of each draft under the latest rubric version on which people scored it."""
    later = _scores.alias()
    newer = (later.c.draft_id == _scores.c.draft_id) & (later.c.rubric_version > _scores.c.rubric_version)
    score = (_scores.c.complete, _scores.c.met, _scores.c.applicable, _scores.c.gained, _scores.c.lost)
    return (
        select(chosen.c.agent, chosen.c.category, _scores.c.draft_id, _scores.c.counts, *score)
        .join(chosen, chosen.c.id == _scores.c.task_id)
        .where(_counts(chosen), ~select(later.c.draft_id).where(newer).exists())
    )


def _criteria_of(chosen: Subquery) -> Select[Any]:
    """The criteria of every rubric version, and whether it is the one that counts now."""
    criteria, rubrics = schema.criteria, schema.rubrics
    counting = (
        select(rubrics.c.task_id, func.max(rubrics.c.version).label("version"))
        .where(rubrics.c.approved_at.is_not(None))
        .group_by(rubrics.c.task_id)
        .subquery()
    )
    is_latest = (criteria.c.rubric_version == counting.c.version).label("is_latest")
    return (
        select(criteria, _tasks.c.number.label("task_number"), is_latest)
        .join_from(criteria, chosen, chosen.c.id == criteria.c.task_id)
        .join(_tasks, _tasks.c.id == criteria.c.task_id)
        .join(counting, counting.c.task_id == criteria.c.task_id)
        .order_by(criteria.c.task_id, criteria.c.rubric_version, criteria.c.number)
    )


def _criterion_row(row: Any, counted: list[Counted]) -> CriterionRow:
    outcomes = Counter(each.outcome for each in counted)
    people = [each.people for each in counted]
    return CriterionRow(
        task_id=TaskId(row.task_id),
        task_number=row.task_number,
        rubric_version=row.rubric_version,
        is_latest=bool(row.is_latest),
        number=row.number,
        text=row.text,
        required=row.required,
        points=row.points,
        drafts=len(counted),
        outcomes=tuple((outcome, outcomes[outcome]) for outcome in Outcome if outcomes[outcome]),
        split=sum([each.met, each.not_met, each.not_applicable].count(0) <= 1 for each in people),
        counts=MarkCounts(*(sum(getattr(each, value.value) for each in people) for value in MarkValue)),
    )


# ---- of reviewers: a person and counts


def _items_of(chosen: Subquery) -> Select[Any]:
    said = schema.feedback
    applied = said.c.disposition.in_((Disposition.APPLIED, Disposition.CONFIRMED))
    confirmed = said.c.disposition == Disposition.CONFIRMED
    counts = (func.count(), *(func.sum(case((each, 1), else_=0)) for each in (applied, confirmed)))
    query = select(said.c.author_id, *counts).join(chosen, chosen.c.id == said.c.task_id)
    return query.group_by(said.c.author_id)


def _cards_of(chosen: Subquery) -> Select[Any]:
    cards = schema.scorecards
    query = select(cards.c.grader_id, func.count()).join(chosen, chosen.c.id == cards.c.task_id)
    return query.where(*_FILED_BY_PEOPLE).group_by(cards.c.grader_id)


def _parts_of(chosen: Subquery) -> Select[Any]:
    """In how many tasks somebody gave feedback or filed a scorecard."""
    said, cards = schema.feedback, schema.scorecards
    gave = select(said.c.author_id.label("person_id"), said.c.task_id)
    scored = select(cards.c.grader_id.label("person_id"), cards.c.task_id).where(*_FILED_BY_PEOPLE)
    parts = union(gave, scored).subquery()
    query = select(parts.c.person_id, func.count()).join(chosen, chosen.c.id == parts.c.task_id)
    return query.group_by(parts.c.person_id)


def _flipped_of(chosen: Subquery) -> Select[Any]:
    """What the drafts gained, each counted once for everybody of whom its revision applied an item."""
    entries, said = schema.ledger_entries, schema.feedback
    gained = _scores_of(chosen).subquery()
    applied = (
        select(said.c.author_id, entries.c.draft_id)
        .join(said, said.c.id == entries.c.feedback_id)
        .where(entries.c.disposition == Disposition.APPLIED)
        .distinct()
        .subquery()
    )
    total = func.sum(func.coalesce(gained.c.gained, 0), type_=Integer)
    query = select(applied.c.author_id, total).join(gained, gained.c.draft_id == applied.c.draft_id)
    return query.group_by(applied.c.author_id)


_FILED_BY_PEOPLE = (
    schema.scorecards.c.grader_kind == ActorKind.PERSON,
    schema.scorecards.c.filed_at.is_not(None),
)
