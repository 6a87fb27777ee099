"""The settings of a workspace, for whoever runs it; every change says who made it and when."""

from dataclasses import dataclass

from bot import log
from bot.cards.elements import Card, Form, Values
from bot.cards.notices import confirmation
from bot.cards.settings import PAGES, read_settings_form, settings_form
from bot.domain.conversation import PersonId, WorkspaceId
from bot.domain.workspace_settings import SettingChange, WorkspaceSettings, as_texts
from bot.errors import NotAllowed, NotFound
from bot.services.desk import Desk, Origin
from bot.services.ports import UnitOfWork

logger = log.get(__name__)


@dataclass(frozen=True, slots=True)
class Workspaces:
    desk: Desk
    agents: tuple[tuple[str, str], ...]
    """What a form offers: each a name and its label."""

    def form(self, workspace_id: WorkspaceId, page: int, origin: Origin) -> Form:
        """The settings of a page as they are, to change. Raises: NotAllowed, NotFound."""
        self._check(workspace_id, page, origin)
        with self.desk.store.reading() as uow:
            return settings_form(workspace_id, self.desk.settings(uow, workspace_id), self.agents, page)

    def change(self, workspace_id: WorkspaceId, page: int, values: Values, origin: Origin) -> Card:
        """Take over what differs from the settings as they are; tasks that are open keep what they began with.

        Raises:
            NotAllowed, NotFound
            FormInvalid: with a sentence for each input; nothing changed.
        """
        self._check(workspace_id, page, origin)
        wanted = read_settings_form(values, self.agents, page)
        with self.desk.store.writing() as uow:
            if not self.desk.is_new(uow, origin):
                return confirmation("The settings are as you sent them.")
            held, at = as_texts(self.desk.settings(uow, workspace_id)), self.desk.clock.now()
            by = PersonId(origin.by.id)
            changes = [SettingChange(name, text, by, at) for name, text in wanted.items() if text != held[name]]
            uow.settings.add(workspace_id, changes)
        if not changes:
            return confirmation("Nothing was changed.")
        for each in changes:
            logger.info("setting_changed", workspace=workspace_id, by=by, setting=each.name, value=each.value)
        return confirmation("The settings are changed. New tasks go by them; the workspace's limits hold at once.")

    def held(self, uow: UnitOfWork, workspace_id: WorkspaceId) -> WorkspaceSettings:
        """As they are now."""
        return self.desk.settings(uow, workspace_id)

    def changes(self, workspace_id: WorkspaceId) -> tuple[SettingChange, ...]:
        """Who set what, and when; the oldest first."""
        with self.desk.store.reading() as uow:
            return uow.settings.changes(workspace_id)

    def _check(self, workspace_id: WorkspaceId, page: int, origin: Origin) -> None:
        with self.desk.store.reading() as uow:
            is_here = uow.people.person_by_id(PersonId(origin.by.id)).workspace_id == workspace_id
        if not (origin.is_admin and is_here):
            raise NotAllowed(who="whoever runs this workspace", action="change its settings")
        if page not in PAGES:
            raise NotFound(what="page of settings", given=str(page))
