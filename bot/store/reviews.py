"""Tasks with everything that their rules need, and who asks what of them. Defers to loading and saving."""

from collections import OrderedDict
from collections.abc import Sequence
from datetime import datetime
from decimal import Decimal

from sqlalchemy import ColumnElement, Row, Select, Text, and_, cast, func, or_, select, update

from bot.domain.conversation import ActorKind, ConversationId, MessageRef, PersonId, WorkspaceId
from bot.domain.draft import Usage
from bot.domain.events import Event, usage_in
from bot.domain.feedback import FeedbackId
from bot.domain.review import Purpose, Review
from bot.domain.task import Task, TaskId, TaskState
from bot.errors import ConcurrentUpdate, NotFound
from bot.services.ports import JobState, Listing
from bot.store import schema
from bot.store.codec import FAILED_ATTEMPT, USING_KINDS
from bot.store.remembered import KEPT, RememberedReviews, keep_latest
from bot.store.review_loading import conversations_of, load_review
from bot.store.review_rows import event_of, head_of, task_of
from bot.store.review_saving import add_review, save_review
from bot.store.transaction import Transaction

_tasks = schema.tasks
_events = schema.events
_listed = select(_tasks, func.count().over().label("fitting"))
"""Each with how many fit in all, whatever the limit."""
HELD = 20
"""Reviews that one unit of work holds beside what its store remembers; an export reads any number in one."""


class SqlReviews:
    """See `bot.services.ports.Reviews`."""

    def __init__(self, transaction: Transaction, remembered: RememberedReviews) -> None:
        self._transaction = transaction
        self._remembered = remembered
        self._changed: set[TaskId] = set()
        """Not committed yet."""
        self._saved: OrderedDict[TaskId, Review] = OrderedDict()
        """Of those, the latest: an export that is restored is one unit, and saves any number."""
        self._read: OrderedDict[TaskId, Review] = OrderedDict()
        """Until this unit saves them nobody changes them: it holds them, or sees one state throughout."""

    def committed(self) -> None:
        """What this unit of work saved is there for everybody."""
        for review in self._saved.values():
            self._remembered.keep(review)

    # ---- one review

    def get(self, task_id: TaskId) -> Review:
        if (read := self._read.get(task_id)) is not None:
            return read
        # FOR NO KEY UPDATE: other writers of this task wait, and the poster's rows may still refer to it.
        query = select(_tasks).where(_tasks.c.id == task_id)
        rows = self._transaction.rows_to_change(query, key_share=True)
        if not rows:
            raise NotFound(what="task", given=task_id)
        if task_id in self._changed:  # nobody else may hear of it: it may be rolled back
            return load_review(self._transaction, rows[0])
        review = self._remembered.at(task_id, rows[0].version)
        if review is None:
            review = load_review(self._transaction, rows[0])
            self._remembered.keep(review)
        keep_latest(self._read, review, HELD)
        return review

    def add(self, review: Review, events: tuple[Event, ...]) -> None:
        if not events or review.version != events[-1].number:
            raise ValueError(f"task {review.task.id} begins with its events, up to {review.version}")
        add_review(self._transaction, review, events)
        self._is_saved(review)

    def save(self, before: Review, after: Review, events: tuple[Event, ...]) -> None:
        if tuple(event.number for event in events) != tuple(range(before.version + 1, after.version + 1)):
            raise ValueError(f"the events must lead from version {before.version} to {after.version}")
        if after == before:
            return
        if not events:
            raise ValueError("a review changes by its events only")
        self._check_draft(before, after)
        if not save_review(self._transaction, before, after, events):
            raise ConcurrentUpdate(what=f"task {before.task.number}")
        self._is_saved(after)
        self._read.pop(after.task.id, None)

    def _is_saved(self, review: Review) -> None:
        self._changed.add(review.task.id)
        keep_latest(self._saved, review, KEPT)

    def _check_draft(self, before: Review, after: Review) -> None:
        """No foreign key says it (see the schema)."""
        known = {before.draft, *before.retries}
        for head in (after.draft, *after.retries):
            if head is None or head in known:
                continue
            row = self._transaction.row(select(schema.drafts).where(schema.drafts.c.id == head.id))
            if row is None or head_of(row) != head:
                raise ValueError(f"draft {head.id} must be added, as it is, before the review that it belongs to")

    def next_number(self, workspace_id: WorkspaceId) -> int:
        table = schema.workspaces
        counted = update(table).where(table.c.id == workspace_id).values(next_task_number=table.c.next_task_number + 1)
        row = self._transaction.write_returning(counted.returning(table.c.next_task_number))
        if row is None:
            raise NotFound(what="workspace", given=workspace_id)
        following: int = row.next_task_number
        return following - 1

    # ---- looking for tasks

    def find(
        self,
        *,
        workspace_id: WorkspaceId | None = None,
        states: frozenset[TaskState] = frozenset(),
        owner: PersonId | None = None,
        number: int | None = None,
        import_key: str | None = None,
        conversation_id: ConversationId | None = None,
        limit: int = 100,
        after: TaskId | None = None,
    ) -> tuple[Task, ...]:
        equal = {
            _tasks.c.workspace_id: workspace_id,
            _tasks.c.owner_id: owner,
            _tasks.c.number: number,
            _tasks.c.import_key: import_key,
        }
        conditions: list[ColumnElement[bool]] = [
            column == value for column, value in equal.items() if value is not None
        ]
        if states:
            conditions.append(_tasks.c.state.in_(sorted(states)))
        if conversation_id is not None:
            joined = schema.task_conversations
            conditions.append(
                _tasks.c.id.in_(select(joined.c.task_id).where(joined.c.conversation_id == conversation_id))
            )
        if after is not None:
            conditions.append(_tasks.c.id > after)
        return self._tasks_where(*conditions, limit=limit)

    def latest(
        self,
        workspace_id: WorkspaceId,
        *,
        states: frozenset[TaskState] = frozenset(),
        owner: PersonId | None = None,
        limit: int = 100,
    ) -> Listing:
        conditions = [_tasks.c.workspace_id == workspace_id]
        if states:
            conditions.append(_tasks.c.state.in_(sorted(states)))
        if owner is not None:
            conditions.append(_tasks.c.owner_id == owner)
        return self._listing(_listed.where(*conditions).order_by(_tasks.c.id.desc()), limit)

    def waiting_for(self, workspace_id: WorkspaceId, person: PersonId, *, limit: int = 100) -> Listing:
        said, done, drafts = schema.feedback, schema.finished_reviews, schema.drafts
        # JSON has no operators that both databases know, and an id stands in it in quotes.
        was_asked, may_accept = (
            cast(column, Text).contains(f'"{person}"') for column in (_tasks.c.reviewers, _tasks.c.approvers)
        )
        gave_feedback = _tasks.c.id.in_(select(said.c.task_id).where(said.c.author_id == person))
        has_part = or_(_tasks.c.owner_id == person, may_accept, gave_feedback)
        is_done = select(done.c.draft_id).where(done.c.draft_id == _tasks.c.draft_id, done.c.person_id == person)
        query = (
            _listed.join(drafts, drafts.c.id == _tasks.c.draft_id)
            .where(_tasks.c.workspace_id == workspace_id, _tasks.c.state == TaskState.IN_REVIEW)
            .where(or_(was_asked, and_(cast(_tasks.c.reviewers, Text) == "[]", has_part)), ~is_done.exists())
            .order_by(drafts.c.made_at, _tasks.c.id)
        )
        return self._listing(query, limit)

    def with_part_of(self, workspace_id: WorkspaceId, person: PersonId, *, limit: int = 100) -> tuple[Task, ...]:
        said, cards = schema.feedback, schema.scorecards
        gave_feedback = select(said.c.task_id).where(said.c.author_id == person)
        scored = select(cards.c.task_id).where(cards.c.grader_kind == ActorKind.PERSON, cards.c.grader_id == person)
        took_part = or_(_tasks.c.id.in_(gave_feedback), _tasks.c.id.in_(scored))
        return self._tasks_where(_tasks.c.workspace_id == workspace_id, took_part, limit=limit)

    def _tasks_where(self, *conditions: ColumnElement[bool], limit: int) -> tuple[Task, ...]:
        """Oldest first."""
        return self._tasks_of(
            self._transaction.rows(select(_tasks).where(*conditions).order_by(_tasks.c.id).limit(limit))
        )

    def _listing(self, query: Select[tuple[object, ...]], limit: int) -> Listing:
        """`query` is of `_listed`."""
        rows = self._transaction.rows(query.limit(limit))
        return Listing(self._tasks_of(rows), rows[0].fitting - len(rows) if rows else 0)

    def _tasks_of(self, rows: Sequence[Row[tuple[object, ...]]]) -> tuple[Task, ...]:
        conversations = conversations_of(self._transaction, (row.id for row in rows)) if rows else {}
        return tuple(task_of(row, conversations.get(row.id, ())) for row in rows)

    def in_conversation(self, conversation_id: ConversationId) -> TaskId | None:
        joined = schema.task_conversations
        query = select(joined.c.task_id).where(joined.c.conversation_id == conversation_id)
        row = self._transaction.row(query.order_by(joined.c.task_id).limit(1))
        return None if row is None else TaskId(row.task_id)

    def of_feedback(self, feedback_id: FeedbackId) -> TaskId:
        row = self._transaction.row(select(schema.feedback.c.task_id).where(schema.feedback.c.id == feedback_id))
        if row is None:
            raise NotFound(what="feedback", given=feedback_id)
        return TaskId(row.task_id)

    def feedback_at(self, workspace_id: WorkspaceId, message: MessageRef) -> tuple[TaskId, FeedbackId] | None:
        table = schema.feedback
        row = self._transaction.row(
            select(table.c.task_id, table.c.id).where(
                table.c.workspace_id == workspace_id,
                table.c.channel_id == message.channel_id,
                table.c.message_id == message.message_id,
            )
        )
        return None if row is None else (TaskId(row.task_id), FeedbackId(row.id))

    def quiet_since(self, now: datetime, limit: int = 100, *, after: TaskId | None = None) -> tuple[TaskId, ...]:
        query = select(_tasks.c.id).where(_tasks.c.quiet_at <= now, _tasks.c.id > (after or "")).order_by(_tasks.c.id)
        return tuple(TaskId(row.id) for row in self._transaction.rows(query.limit(limit)))

    def stuck(self, limit: int = 100, *, after: TaskId | None = None) -> tuple[TaskId, ...]:
        jobs = schema.jobs
        # The words of the partial index on `jobs` are not needed here: each job is found by its key.
        alive = select(jobs.c.id).where(jobs.c.id == _tasks.c.assignment_job, jobs.c.state == JobState.PENDING).exists()
        waits = _tasks.c.assignment_job.is_not(None) & ~alive
        # In the text that each database makes of the list, a side job that has not failed ends in an empty word.
        waits_beside = cast(_tasks.c.side_jobs, Text).contains('""]')
        beside = tuple(purpose for purpose in Purpose if purpose.is_beside)
        at_work = select(jobs.c.id).where(
            jobs.c.task_id == _tasks.c.id, jobs.c.state == JobState.PENDING, jobs.c.purpose.in_(beside)
        )
        stuck = waits | (waits_beside & ~at_work.exists())
        query = select(_tasks.c.id).where(stuck, _tasks.c.id > (after or "")).order_by(_tasks.c.id)
        return tuple(TaskId(row.id) for row in self._transaction.rows(query.limit(limit)))

    def awaiting_reviewers(
        self, before: datetime, limit: int = 100, *, after: TaskId | None = None
    ) -> tuple[TaskId, ...]:
        drafts = schema.drafts
        named = cast(_tasks.c.reviewers, Text) != "[]"  # JSON has no equality that both databases know
        query = (
            select(_tasks.c.id)
            .join(drafts, drafts.c.id == _tasks.c.draft_id)
            .where(_tasks.c.state == TaskState.IN_REVIEW, drafts.c.made_at <= before, named)
            .where(_tasks.c.id > (after or ""))
            .order_by(_tasks.c.id)
            .limit(limit)
        )
        return tuple(TaskId(row.id) for row in self._transaction.rows(query))

    def counts(self) -> dict[TaskState, int]:
        query = select(_tasks.c.state, func.count().label("tasks")).group_by(_tasks.c.state)
        return dict.fromkeys(TaskState, 0) | {row.state: row.tasks for row in self._transaction.rows(query)}

    # ---- what happened

    def events(self, task_id: TaskId) -> tuple[Event, ...]:
        query = select(_events).where(_events.c.task_id == task_id).order_by(_events.c.number)
        return tuple(event_of(row) for row in self._transaction.rows(query))

    def failed_attempts(self, workspace_id: WorkspaceId | None = None, limit: int = 1_000) -> tuple[Event, ...]:
        query = select(_events).where(_events.c.kind == FAILED_ATTEMPT).order_by(_events.c.position.desc()).limit(limit)
        if workspace_id is not None:
            query = query.where(_events.c.workspace_id == workspace_id)
        return tuple(event_of(row) for row in self._transaction.rows(query))

    def usage_since(self, workspace_id: WorkspaceId, since: datetime) -> Usage:
        query = select(_events).where(
            _events.c.workspace_id == workspace_id, _events.c.kind.in_(USING_KINDS), _events.c.at >= since
        )
        # Summed here: SQLite has no decimal arithmetic.
        used = (usage_in(event_of(row).fact) for row in self._transaction.rows(query))
        return sum(used, Usage(cost_usd=Decimal(0)))
