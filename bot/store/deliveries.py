"""What is to be shown, in order within a conversation, and which of our messages show what."""

from collections.abc import Collection, Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, and_, case, exists, func, or_, select, text, update

from bot.domain.conversation import ConversationId, MessageRef, Platform, WorkspaceId
from bot.domain.task import TaskId
from bot.errors import LeaseLost
from bot.services.ports import Delivery, DeliveryId, DeliveryKind, DeliveryState, Waiting
from bot.store import schema
from bot.store.review_rows import AnyRow
from bot.store.transaction import Transaction, Values
from bot.store.waiting import waiting

_deliveries = schema.deliveries
_posted = schema.posted_messages
_pending = text(f"deliveries.{schema.PENDING}")
_conversations = schema.conversations
_joined = schema.task_conversations
_MARKS = sorted(kind for kind in DeliveryKind if kind.is_mark)


def _unclaimed(now: datetime) -> ColumnElement[bool]:
    return or_(_deliveries.c.lease_until.is_(None), _deliveries.c.lease_until <= now)


class SqlDeliveries:
    """See `bot.services.ports.Deliveries`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, delivery: Delivery) -> None:
        if not (delivery.kind.coalesces and self._awaits(delivery)):
            self._transaction.add(_deliveries, [_row_of(delivery)])

    def add_progress(self, tasks: Collection[TaskId], now: datetime) -> None:
        waits = exists().where(
            _pending,
            _deliveries.c.conversation_id == _joined.c.conversation_id,
            _deliveries.c.kind.in_((DeliveryKind.TASK_CARD, DeliveryKind.PROGRESS)),
            _deliveries.c.subject == _joined.c.task_id,
            # One that is claimed as well: what it leaves out, the next news will have.
        )
        there = _conversations.c.id == _joined.c.conversation_id
        query = select(_joined).join(_conversations, and_(there, _conversations.c.closed_why.is_(None)))
        self._transaction.add(
            _deliveries,
            (
                _row_of(
                    Delivery(
                        WorkspaceId(row.workspace_id),
                        TaskId(row.task_id),
                        ConversationId(row.conversation_id),
                        DeliveryKind.PROGRESS,
                        row.task_id,
                        due_at=now,
                    )
                )
                for row in self._transaction.rows(query.where(_joined.c.task_id.in_(sorted(tasks)), ~waits))
            ),
        )

    def _awaits(self, delivery: Delivery) -> bool:
        """Whether an unclaimed one will show the same.

        It is locked against being claimed before this transaction has ended: otherwise the poster could build it from
        the state before, and nothing would show the state after.
        """
        query = select(_deliveries.c.id).where(
            _pending,
            _deliveries.c.lease_until.is_(None),
            _deliveries.c.conversation_id == delivery.conversation_id,
            _deliveries.c.kind == delivery.kind,
            _deliveries.c.subject == delivery.subject,
        )
        return bool(self._transaction.rows_to_change(query, read=True))

    def counts(self) -> dict[DeliveryState, int]:
        query = select(_deliveries.c.state, func.count().label("deliveries")).group_by(_deliveries.c.state)
        return dict.fromkeys(DeliveryState, 0) | {row.state: row.deliveries for row in self._transaction.rows(query)}

    def waiting(self, now: datetime) -> Waiting:
        # No poster can help one whose conversation is closed.
        closed = select(_conversations.c.id).where(_conversations.c.closed_why.is_not(None))
        can_be_sent = _deliveries.c.conversation_id.not_in(closed)
        return waiting(self._transaction, _deliveries, _pending, now, can_be_sent)

    # ---- the poster's side

    def heads(
        self, now: datetime, limit: int = 100, *, platforms: frozenset[Platform] = frozenset()
    ) -> tuple[Delivery, ...]:
        # One that is claimed in the conversation holds it up, also where something more urgent came meanwhile.
        urgent = func.min(case((_deliveries.c.kind != DeliveryKind.PROGRESS, _deliveries.c.id)))
        claimed_until = func.max(_deliveries.c.lease_until)
        first = (
            select(func.coalesce(urgent, func.min(_deliveries.c.id)))
            .where(_pending)
            # A mark on somebody's reply waits for no card of ours, and no card for a mark.
            .group_by(_deliveries.c.conversation_id, _deliveries.c.kind.in_(_MARKS))
            .having(or_(claimed_until.is_(None), claimed_until <= now))
        )
        # Pending is said twice: a planner that begins with the whole table must not read what was sent long ago.
        query = select(_deliveries).where(
            _pending, _deliveries.c.id.in_(first), _deliveries.c.due_at <= now, _unclaimed(now)
        )
        query = query.join(_conversations, _conversations.c.id == _deliveries.c.conversation_id)
        query = query.where(_conversations.c.closed_why.is_(None))
        if platforms:
            query = query.where(_conversations.c.platform.in_(sorted(platforms)))
        rows = self._transaction.rows(query.order_by(_deliveries.c.id).limit(limit))
        return tuple(_delivery_of(row) for row in rows)

    def claim(self, delivery_id: DeliveryId, *, now: datetime, lease_for: timedelta) -> Delivery | None:
        claimed = (
            update(_deliveries)
            .where(_deliveries.c.id == delivery_id, _pending, _deliveries.c.due_at <= now, _unclaimed(now))
            .values(
                attempts=_deliveries.c.attempts + 1,
                # A claim that is still there has run out: whoever had it may have posted and died.
                uncertain=or_(_deliveries.c.uncertain, _deliveries.c.lease_until.is_not(None)),
                failures=_deliveries.c.failures + case((_deliveries.c.lease_until.is_not(None), 1), else_=0),
                lease_until=now + lease_for,
            )
        )
        row = self._transaction.write_returning(claimed.returning(*_deliveries.c))
        return None if row is None else _delivery_of(row)

    def sent(self, delivery: Delivery, messages: tuple[MessageRef, ...], *, now: datetime) -> None:
        self._held(delivery, {"state": DeliveryState.SENT, "lease_until": None, "ended_at": now})
        if delivery.task_id is None:
            return  # nothing will be looked for under it, and nothing updated
        for position, message in enumerate(messages):
            row = {
                "workspace_id": delivery.workspace_id,
                "channel_id": message.channel_id,
                "message_id": message.message_id,
                "task_id": delivery.task_id,
                "conversation_id": delivery.conversation_id,
                "kind": delivery.kind.shows,
                "subject": delivery.subject,
                "delivery_id": delivery.id,
                "position": position,
            }
            self._transaction.add_or_replace(_posted, row)

    def retry(self, delivery: Delivery, *, due_at: datetime, error: str, uncertain: bool) -> None:
        values = {"due_at": due_at, "last_error": error, "uncertain": uncertain, "failures": delivery.failures}
        self._held(delivery, {**values, "lease_until": None})

    def revive(self, task_id: TaskId, now: datetime) -> None:
        given_up = (_deliveries.c.task_id == task_id, _deliveries.c.state == DeliveryState.FAILED)
        # Some of it may have arrived, whatever was said of it last.
        values = {"state": DeliveryState.PENDING, "due_at": now, "failures": 0, "uncertain": True, "ended_at": None}
        self._transaction.write(update(_deliveries).where(*given_up).values(values))

    def fail(self, delivery: Delivery, *, error: str, now: datetime) -> None:
        values = {"state": DeliveryState.FAILED, "last_error": error, "failures": delivery.failures, "ended_at": now}
        self._held(delivery, {**values, "lease_until": None})

    def _held(self, delivery: Delivery, values: dict[str, Any]) -> None:
        """The number of attempts fences, as a job's token does. Raises: LeaseLost."""
        this = update(_deliveries).where(
            _deliveries.c.id == delivery.id, _deliveries.c.attempts == delivery.attempts, _pending
        )
        if not self._transaction.write(this.values(values)):
            raise LeaseLost(job=delivery.key)

    # ---- what was shown

    def messages(self, conversation_id: ConversationId, kind: DeliveryKind, subject: str) -> tuple[MessageRef, ...]:
        these = (_posted.c.conversation_id == conversation_id, _posted.c.kind == kind, _posted.c.subject == subject)
        latest = select(func.max(_posted.c.delivery_id)).where(*these).scalar_subquery()
        query = select(_posted).where(*these, _posted.c.delivery_id == latest).order_by(_posted.c.position)
        return tuple(_message_of(self._transaction.rows(query)))

    def shown_at(self, workspace_id: WorkspaceId, message: MessageRef) -> tuple[TaskId, DeliveryKind, str] | None:
        row = self._transaction.row(
            select(_posted.c.task_id, _posted.c.kind, _posted.c.subject).where(
                _posted.c.workspace_id == workspace_id,
                _posted.c.channel_id == message.channel_id,
                _posted.c.message_id == message.message_id,
            )
        )
        return None if row is None else (TaskId(row.task_id), row.kind, row.subject)


def _row_of(delivery: Delivery) -> Values:
    return {
        "workspace_id": delivery.workspace_id,
        "task_id": delivery.task_id,
        "conversation_id": delivery.conversation_id,
        "kind": delivery.kind,
        "subject": delivery.subject,
        "due_at": delivery.due_at,
        "state": delivery.state,
        "attempts": delivery.attempts,
        "failures": delivery.failures,
        "uncertain": delivery.uncertain,
        "last_error": delivery.last_error,
    }


def _message_of(rows: Iterable[AnyRow]) -> Iterable[MessageRef]:
    return (MessageRef(row.channel_id, row.message_id) for row in rows)


def _delivery_of(row: AnyRow) -> Delivery:
    return Delivery(
        workspace_id=WorkspaceId(row.workspace_id),
        task_id=TaskId(row.task_id) if row.task_id else None,
        conversation_id=ConversationId(row.conversation_id),
        kind=row.kind,
        subject=row.subject,
        due_at=row.due_at,
        id=DeliveryId(row.id),
        state=row.state,
        attempts=row.attempts,
        failures=row.failures,
        uncertain=row.uncertain,
        last_error=row.last_error,
    )
