"""Keeps how long each person reviewed each draft, by the rule of `bot.measure.minutes` (ADR 0007)."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from datetime import timedelta

from sqlalchemy import or_, select

from bot.domain import events as did
from bot.domain.conversation import ActorKind, PersonId
from bot.domain.review import Review
from bot.domain.task import TaskId
from bot.measure.minutes import ACTIVITY, ENDS_A_SESSION, Act, stints
from bot.store import schema
from bot.store.codec import kinds_of
from bot.store.transaction import Transaction

_ACTS = kinds_of(*ACTIVITY)
_ENDS = kinds_of(*ENDS_A_SESSION)
(_DRAFT_RECORDED,) = kinds_of(did.DraftRecorded)
(_MINUTES_CORRECTED,) = kinds_of(did.MinutesCorrected)


def keep_review_times(transaction: Transaction, after: Review, events: Iterable[did.Event]) -> None:
    """Write the times of whoever did something in these events, which are stored already."""
    counts = (*ACTIVITY, did.MinutesCorrected)
    people = {event.by.person_id for event in events if isinstance(event.fact, counts)} - {None}
    if not people:
        return
    acts: defaultdict[PersonId, list[Act]] = defaultdict(list)
    for person, act in _acts(transaction, after.task.id, people, {head.id for head in after.retries}):
        acts[person].append(act)
    for person, theirs in acts.items():
        for draft_number, stint in stints(theirs).items():
            row = {
                "task_id": after.task.id,
                "person_id": person,
                "draft_number": draft_number,
                "workspace_id": after.task.workspace_id,
                "length": stint.length,
                "open_since": stint.open_since,
            }
            transaction.add_or_replace(schema.review_times, row)


def _acts(
    transaction: Transaction, task_id: TaskId, people: Collection[str | None], retries: Collection[str]
) -> Iterator[tuple[PersonId, Act]]:
    """As `acts_in` of the task's events, without their words: a long review is read at every click in it."""
    table = schema.events
    theirs = (
        (table.c.actor_kind == ActorKind.PERSON)
        & table.c.actor_id.in_(sorted(filter(None, people)))
        & table.c.kind.in_((*_ACTS, _MINUTES_CORRECTED))
    )
    query = (
        select(
            table.c.kind,
            table.c.actor_id,
            table.c.at,
            table.c.payload["draft_id"].as_string().label("draft_id"),
            table.c.payload["minutes"].as_string().label("minutes"),
        )
        .where(table.c.task_id == task_id, or_(table.c.kind == _DRAFT_RECORDED, theirs))
        .order_by(table.c.number)
    )
    draft = 0
    for row in transaction.rows(query):
        person = PersonId(row.actor_id)
        if row.kind == _DRAFT_RECORDED:
            draft += 1
        elif row.kind == _MINUTES_CORRECTED:
            yield person, Act(row.at, draft, stated=timedelta(minutes=float(row.minutes)))
        elif row.draft_id not in retries:
            yield person, Act(row.at, draft, ends=row.kind in _ENDS)
