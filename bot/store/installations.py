"""What workspaces gave us when they installed us, sealed."""

from datetime import datetime

from sqlalchemy import delete, select

from bot.domain.conversation import Platform, Workspace, WorkspaceId
from bot.store import schema
from bot.store.transaction import Transaction

_installations = schema.installations


class SqlInstallations:
    """See `bot.services.ports.Installations`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def keep(self, workspace_id: WorkspaceId, sealed: bytes, at: datetime) -> None:
        self.forget(workspace_id)
        self._transaction.add(_installations, [{"workspace_id": workspace_id, "sealed": sealed, "installed_at": at}])

    def find(self, workspace_id: WorkspaceId) -> bytes | None:
        query = select(_installations.c.sealed).where(_installations.c.workspace_id == workspace_id)
        row = self._transaction.row(query)
        return None if row is None else bytes(row.sealed)

    def forget(self, workspace_id: WorkspaceId) -> None:
        self._transaction.write(delete(_installations).where(_installations.c.workspace_id == workspace_id))

    def all(self, platform: Platform) -> tuple[Workspace, ...]:
        workspaces = schema.workspaces
        query = (
            select(workspaces)
            .join(_installations, _installations.c.workspace_id == workspaces.c.id)
            .where(workspaces.c.platform == platform)
            .order_by(workspaces.c.id)
        )
        rows = self._transaction.rows(query)
        return tuple(Workspace(WorkspaceId(row.id), row.platform, row.external_id, row.name) for row in rows)
