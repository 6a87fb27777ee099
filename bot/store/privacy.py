"""What people asked for, and words that are to go: the one place that changes events after they were stored."""

from datetime import datetime

from sqlalchemy import ColumnElement, ScalarSelect, Update, and_, bindparam, delete, or_, select, update

from bot.domain.conversation import ActorKind, PersonId
from bot.domain.draft import BlockKind
from bot.domain.events import Event, Fact
from bot.domain.feedback import FeedbackId
from bot.domain.task import TaskId
from bot.domain.wording import REMOVED, removed, with_words, without_words_of
from bot.errors import NotFound
from bot.services.ports import Choices, JobState
from bot.store import schema
from bot.store.archive import choices_of
from bot.store.codec import encode
from bot.store.review_rows import event_of
from bot.store.transaction import Transaction

_people = schema.people
_tasks = schema.tasks
_events = schema.events


class SqlPrivacy:
    """See `bot.services.ports.Privacy`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    # ---- people

    def choices(self, person_id: PersonId) -> Choices:
        row = self._transaction.row(select(_people).where(_people.c.id == person_id))
        if row is None:
            raise NotFound(what="person", given=person_id)
        return choices_of(row)

    def set_training(self, person_id: PersonId, no_training_at: datetime | None) -> None:
        self._transaction.write(update(_people).where(_people.c.id == person_id).values(no_training_at=no_training_at))

    def rename(self, person_id: PersonId, external_id: str, name: str, forgotten_at: datetime) -> None:
        this = update(_people).where(_people.c.id == person_id)
        held = self._transaction.row(select(_people.c.external_id).where(_people.c.id == person_id))
        if held is not None:  # the keys of clicks begin with whose they are, or have it in their middle
            key, old = schema.inbox.c.key, held.external_id
            theirs = or_(key.startswith(f"{old}:", autoescape=True), key.contains(f":{old}:", autoescape=True))
            self._transaction.write(delete(schema.inbox).where(theirs))
        self._transaction.write(this.values(external_id=external_id, name=name, forgotten_at=forgotten_at))

    def tasks_of(self, person_id: PersonId) -> tuple[TaskId, ...]:
        theirs = (_events.c.actor_kind == ActorKind.PERSON, _events.c.actor_id == person_id)
        query = select(_events.c.task_id).where(*theirs).distinct().order_by(_events.c.task_id)
        return tuple(TaskId(row.task_id) for row in self._transaction.rows(query))

    # ---- words

    def words_left(self, task_id: TaskId, person_id: PersonId | None) -> int:
        return sum(event.fact != wordless for _, event, wordless in self._wordless(task_id, person_id))

    def remove_words(self, task_id: TaskId, person_id: PersonId | None) -> None:
        self._in_events(task_id, person_id)
        if person_id is None:
            self._of_everybody(task_id)
        else:
            self._of_one(task_id, person_id)

    def expired(self, before: datetime, limit: int = 100, *, after: TaskId | None = None) -> tuple[TaskId, ...]:
        # In the words of the partial index.
        with_words = and_(_tasks.c.decision_at.is_not(None), _tasks.c.words_removed_at.is_(None))
        jobs = schema.jobs
        at_work = select(jobs.c.id).where(jobs.c.task_id == _tasks.c.id, jobs.c.state == JobState.PENDING).exists()
        query = (
            select(_tasks.c.id)
            .where(with_words, _tasks.c.decision_at < before, ~at_work, _tasks.c.id > (after or ""))
            .order_by(_tasks.c.id)
            .limit(limit)
        )
        return tuple(TaskId(row.id) for row in self._transaction.rows(query))

    def _wordless(self, task_id: TaskId, person_id: PersonId | None) -> list[tuple[int, Event, Fact]]:
        """Each event of the task with its position, and its fact without the words."""
        query = select(_events).where(_events.c.task_id == task_id).order_by(_events.c.number)
        events = [(row.position, event_of(row)) for row in self._transaction.rows(query)]
        if person_id is None:
            return [(position, event, with_words(event.fact, removed)) for position, event in events]
        owner = PersonId(events[0][1].by.id)
        items = self._items_of(task_id, person_id)
        return [
            (position, event, without_words_of(person_id, event.fact, event.by.person_id, owner=owner, items=items))
            for position, event in events
        ]

    def _items_of(self, task_id: TaskId, person_id: PersonId) -> frozenset[FeedbackId]:
        table = schema.feedback
        query = select(table.c.id).where(table.c.task_id == task_id, table.c.author_id == person_id)
        return frozenset(FeedbackId(row.id) for row in self._transaction.rows(query))

    def _in_events(self, task_id: TaskId, person_id: PersonId | None) -> None:
        changed = [
            {"at_position": position, "payload": encode(wordless)[1]}
            for position, event, wordless in self._wordless(task_id, person_id)
            if wordless != event.fact
        ]
        this = update(_events).where(_events.c.position == bindparam("at_position"))
        self._transaction.write_many(this.values(payload=bindparam("payload")), changed)

    def _of_everybody(self, task_id: TaskId) -> None:
        drafts, blocks, ledger, marks = schema.drafts, schema.blocks, schema.ledger_entries, schema.marks
        these = select(drafts.c.id).where(drafts.c.task_id == task_id).scalar_subquery()
        self._transaction.write(delete(schema.task_files).where(schema.task_files.c.task_id == task_id))
        self._transaction.write(delete(blocks).where(blocks.c.draft_id.in_(these), blocks.c.number > 1))
        gone = {"kind": BlockKind.PARAGRAPH, "text": REMOVED, "gap": "\n"}
        self._transaction.write(update(blocks).where(blocks.c.draft_id.in_(these)).values(gone))
        self._transaction.write(_emptied(drafts.c.note, drafts.c.task_id == task_id))
        self._transaction.write(_emptied(ledger.c.answer, ledger.c.draft_id.in_(these)))
        self._transaction.write(_emptied(marks.c.note, marks.c.draft_id.in_(these)))
        for outbox in (schema.jobs, schema.deliveries):
            self._transaction.write(_emptied(outbox.c.last_error, outbox.c.task_id == task_id))

    def _of_one(self, task_id: TaskId, person_id: PersonId) -> None:
        ledger, marks = schema.ledger_entries, schema.marks
        items = self._items_of(task_id, person_id)
        self._transaction.write(_emptied(ledger.c.answer, ledger.c.feedback_id.in_(sorted(items))))
        self._transaction.write(_emptied(marks.c.note, marks.c.scorecard_id.in_(_cards_of(task_id, person_id))))
        owns = select(_tasks.c.id).where(_tasks.c.id == task_id, _tasks.c.owner_id == person_id).scalar_subquery()
        self._transaction.write(delete(schema.task_files).where(schema.task_files.c.task_id.in_(owns)))


def _cards_of(task_id: TaskId, person_id: PersonId) -> ScalarSelect[str]:
    cards = schema.scorecards
    theirs = (cards.c.task_id == task_id, cards.c.grader_kind == ActorKind.PERSON, cards.c.grader_id == person_id)
    return select(cards.c.id).where(*theirs).scalar_subquery()


def _emptied(column: ColumnElement[str], *where: ColumnElement[bool]) -> Update:
    """The mark in place of each text in that column; where nothing was, nothing is."""
    table = column.table
    statement: Update = update(table).where(*where, column != "").values({column: REMOVED})
    return statement
