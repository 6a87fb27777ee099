"""What was set for a workspace: a row for each change, and never one less."""

from collections.abc import Iterable

from sqlalchemy import select

from bot.domain.conversation import PersonId, WorkspaceId
from bot.domain.workspace_settings import SettingChange
from bot.store import schema
from bot.store.transaction import Transaction

_changes = schema.workspace_settings


class SqlSettingChanges:
    """See `bot.services.ports.SettingChanges`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def changes(self, workspace_id: WorkspaceId) -> tuple[SettingChange, ...]:
        query = select(_changes).where(_changes.c.workspace_id == workspace_id).order_by(_changes.c.number)
        rows = self._transaction.rows(query)
        return tuple(SettingChange(row.name, row.value, PersonId(row.person_id), row.at) for row in rows)

    def add(self, workspace_id: WorkspaceId, changes: Iterable[SettingChange]) -> None:
        first = len(self.changes(workspace_id)) + 1
        rows = [
            {
                "workspace_id": workspace_id,
                "number": number,
                "name": each.name,
                "value": each.value,
                "person_id": each.by,
                "at": each.at,
            }
            for number, each in enumerate(changes, start=first)
        ]
        self._transaction.add(_changes, rows)
