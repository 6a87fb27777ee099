"""What was received already."""

from datetime import datetime

from sqlalchemy import delete, select

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
