"""Workspaces that installed us by themselves: what they gave us is kept sealed, and forgotten when they take us out."""

import json
import secrets
from dataclasses import asdict, dataclass

from bot import log
from bot.domain.conversation import Platform, Workspace
from bot.errors import SettingsInvalid
from bot.services.ports import Clock, Seal, Store

INVITATION_SECONDS = 600
"""How long somebody may take to say yes."""

logger = log.get(__name__)


@dataclass(frozen=True, slots=True)
class Installation:
    """What it takes to act in a workspace."""

    token: str
    bot_id: str
    bot_user: str
    """The person as whom we are seen."""
    scopes: str = ""


@dataclass(frozen=True, slots=True)
class Installations:
    store: Store
    clock: Clock
    seal: Seal | None

    def keep(self, platform: Platform, workspace: tuple[str, str], given: Installation) -> None:
        """A workspace, as its platform's id and name, has installed us.

        Raises:
            SettingsInvalid: there is no key to seal it with.
        """
        sealed = self._seal().seal(json.dumps(asdict(given)).encode())
        with self.store.writing() as uow:
            held = uow.people.workspace(platform, *workspace)
            uow.installations.keep(held.id, sealed, self.clock.now())
        logger.info("installed", platform=platform.value, workspace=workspace[0])

    def find(self, platform: Platform, workspace: str) -> Installation | None:
        """None where it has not installed us, or has taken us out."""
        with self.store.reading() as uow:
            held = uow.people.find_workspace(platform, workspace)
            sealed = uow.installations.find(held.id) if held else None
        if sealed is None:
            return None
        opened = self._seal().unseal(sealed)
        if opened is None:
            logger.error("installation_unreadable", workspace=workspace, why="it was sealed with another key")
            return None
        return Installation(**json.loads(opened))

    def around(self, platform: Platform, channel_id: str) -> Installation | None:
        """That of the workspace in whose channel or thread we talk."""
        with self.store.reading() as uow:
            workspace = uow.people.workspace_around(platform, channel_id)
        return self.find(platform, workspace.external_id) if workspace else None

    def forget(self, platform: Platform, workspace: str) -> None:
        """It has taken us out: its token is of no use, and gone."""
        with self.store.writing() as uow:
            held = uow.people.find_workspace(platform, workspace)
            if held:
                uow.installations.forget(held.id)
        logger.info("uninstalled", platform=platform.value, workspace=workspace)

    def all(self, platform: Platform) -> tuple[Workspace, ...]:
        with self.store.reading() as uow:
            return uow.installations.all(platform)

    # ---- invitations: what we send along when somebody is asked, and what comes back with the yes

    def invite(self) -> str:
        """A word that only we can have said, good for one use within `INVITATION_SECONDS`."""
        return self._seal().seal(secrets.token_bytes(16)).decode()

    def accepts(self, invitation: str) -> bool:
        """Whether it is one of ours, not too old, and used for the first time."""
        opened = self._seal().unseal(invitation.encode(), younger_than_seconds=INVITATION_SECONDS)
        if opened is None:
            return False
        with self.store.writing() as uow:
            return uow.inbox.claim(f"invitation:{opened.hex()}", self.clock.now())

    def _seal(self) -> Seal:
        if self.seal is None:
            raise SettingsInvalid(name="REDRAFT_ENCRYPTION_KEY", why="it is needed to keep the tokens of workspaces")
        return self.seal
