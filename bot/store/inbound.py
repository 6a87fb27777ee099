"""What was received already: single events, and how far each conversation was read."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.domain.conversation import ConversationId
from bot.errors import NotFound
from bot.store import schema
from bot.store.transaction import Transaction


class SqlInbox:
    """See `bot.services.ports.Inbox`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def claim(self, key: str, at: datetime, subject: str = "") -> bool:
        return self._transaction.add_if_new(schema.inbox, {"key": key, "subject": subject, "at": at})

    def has(self, key: str) -> bool:
        return self._transaction.row(select(schema.inbox.c.key).where(schema.inbox.c.key == key)) is not None

    def subject_of(self, key: str) -> str:
        row = self._transaction.row(select(schema.inbox.c.subject).where(schema.inbox.c.key == key))
        if row is None:
            raise NotFound(what="event", given=key)
        return str(row.subject)

    def forget(self, before: datetime) -> int:
        return self._transaction.write(delete(schema.inbox).where(schema.inbox.c.at < before))


class SqlCursors:
    """See `bot.services.ports.Cursors`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def get(self, conversation_id: ConversationId) -> str | None:
        table = schema.cursors
        row = self._transaction.row(select(table.c.position).where(table.c.conversation_id == conversation_id))
        return None if row is None else str(row.position)

    def set(self, conversation_id: ConversationId, position: str, at: datetime) -> None:
        table = schema.conversations
        row = self._transaction.row(select(table.c.workspace_id).where(table.c.id == conversation_id))
        if row is None:
            raise NotFound(what="conversation", given=conversation_id)
        values = {"conversation_id": conversation_id, "workspace_id": row.workspace_id, "position": position, "at": at}
        self._transaction.add_or_replace(schema.cursors, values)
