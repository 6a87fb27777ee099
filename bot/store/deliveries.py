"""What is to be shown, in order within a conversation, and which of our messages show what."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func, or_, select, text, update

from bot.domain.conversation import ConversationId, MessageRef, Platform, WorkspaceId
from bot.domain.task import TaskId
from bot.errors import LeaseLost
from bot.services.ports import Delivery, DeliveryId, DeliveryKind, DeliveryState
from bot.store import schema
from bot.store.review_rows import AnyRow
from bot.store.transaction import Transaction

_deliveries = schema.deliveries
_posted = schema.posted_messages
_pending = text(f"deliveries.{schema.PENDING}")


def _unclaimed(now: datetime) -> ColumnElement[bool]:
    return or_(_deliveries.c.lease_until.is_(None), _deliveries.c.lease_until <= now)


class SqlDeliveries:
    """See `bot.services.ports.Deliveries`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, delivery: Delivery) -> None:
        if delivery.kind.coalesces and self._awaits(delivery):
            return
        row = {
            "workspace_id": delivery.workspace_id,
            "task_id": delivery.task_id,
            "conversation_id": delivery.conversation_id,
            "kind": delivery.kind,
            "subject": delivery.subject,
            "due_at": delivery.due_at,
            "state": delivery.state,
            "attempts": delivery.attempts,
            "uncertain": delivery.uncertain,
            "last_error": delivery.last_error,
        }
        self._transaction.add(_deliveries, [row])

    def _awaits(self, delivery: Delivery) -> bool:
        """Whether an untried one will show the same.

        It is locked against being claimed before this transaction has ended: otherwise the poster could build it from
        the state before, and nothing would show the state after.
        """
        query = select(_deliveries.c.id).where(
            _pending,
            _deliveries.c.attempts == 0,
            _deliveries.c.conversation_id == delivery.conversation_id,
            _deliveries.c.kind == delivery.kind,
            _deliveries.c.subject == delivery.subject,
        )
        return bool(self._transaction.rows_to_change(query, read=True))

    def counts(self) -> dict[DeliveryState, int]:
        query = select(_deliveries.c.state, func.count().label("deliveries")).group_by(_deliveries.c.state)
        return dict.fromkeys(DeliveryState, 0) | {row.state: row.deliveries for row in self._transaction.rows(query)}

    # ---- the poster's side

    def heads(
        self, now: datetime, limit: int = 100, *, platforms: frozenset[Platform] = frozenset()
    ) -> tuple[Delivery, ...]:
        first = select(func.min(_deliveries.c.id)).where(_pending).group_by(_deliveries.c.conversation_id)
        # Pending is said twice: a planner that begins with the whole table must not read what was sent long ago.
        query = select(_deliveries).where(
            _pending, _deliveries.c.id.in_(first), _deliveries.c.due_at <= now, _unclaimed(now)
        )
        if platforms:
            where = schema.conversations
            query = query.join(where, where.c.id == _deliveries.c.conversation_id)
            query = query.where(where.c.platform.in_(sorted(platforms)))
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
                lease_until=now + lease_for,
            )
        )
        row = self._transaction.write_returning(claimed.returning(*_deliveries.c))
        return None if row is None else _delivery_of(row)

    def sent(self, delivery: Delivery, messages: tuple[MessageRef, ...], *, now: datetime) -> None:
        self._held(delivery, {"state": DeliveryState.SENT, "lease_until": None, "ended_at": now})
        for position, message in enumerate(messages):
            row = {
                "workspace_id": delivery.workspace_id,
                "channel_id": message.channel_id,
                "message_id": message.message_id,
                "task_id": delivery.task_id,
                "conversation_id": delivery.conversation_id,
                "kind": delivery.kind,
                "subject": delivery.subject,
                "delivery_id": delivery.id,
                "position": position,
            }
            self._transaction.add_or_replace(_posted, row)

    def retry(self, delivery: Delivery, *, due_at: datetime, error: str, uncertain: bool) -> None:
        self._held(delivery, {"due_at": due_at, "last_error": error, "uncertain": uncertain, "lease_until": None})

    def fail(self, delivery: Delivery, *, error: str, now: datetime) -> None:
        self._held(
            delivery,
            {"state": DeliveryState.FAILED, "last_error": error, "lease_until": None, "ended_at": now},
        )

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


def _message_of(rows: Iterable[AnyRow]) -> Iterable[MessageRef]:
    return (MessageRef(row.channel_id, row.message_id) for row in rows)


def _delivery_of(row: AnyRow) -> Delivery:
    return Delivery(
        workspace_id=WorkspaceId(row.workspace_id),
        task_id=TaskId(row.task_id),
        conversation_id=ConversationId(row.conversation_id),
        kind=row.kind,
        subject=row.subject,
        due_at=row.due_at,
        id=DeliveryId(row.id),
        state=row.state,
        attempts=row.attempts,
        uncertain=row.uncertain,
        last_error=row.last_error,
    )
