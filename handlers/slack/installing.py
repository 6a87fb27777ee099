"""Somebody adds us to their workspace: a page with a button, Slack's question, and what Slack gives after the yes."""

from dataclasses import dataclass
from logging import Logger, getLogger
from urllib.parse import urlsplit

from slack_bolt.oauth import OAuthFlow
from slack_bolt.oauth.oauth_settings import OAuthSettings
from slack_sdk.oauth import InstallationStore, OAuthStateStore
from slack_sdk.oauth.installation_store.models.installation import Installation as Given

from bot.bootstrap import App
from bot.config import Settings
from bot.domain.conversation import Platform
from bot.errors import SettingsInvalid
from bot.services.installations import INVITATION_SECONDS, Installation
from handlers.slack.tenants import WHY, web_client

INSTALL_PATH = "/slack/install"
REDIRECT_PATH = "/slack/oauth_redirect"
SCOPES = (
    "channels:history",
    "chat:write",
    "commands",
    "files:read",
    "files:write",
    "groups:history",
    "reactions:read",
    "reactions:write",
    "users:read",
)
"""What we ask for; app-manifest.yml has the same, and docs/slack.md says why."""


def flow(app: App) -> OAuthFlow:
    """Raises: SettingsInvalid."""
    settings = app.settings
    if settings.slack_client_secret is None:
        raise SettingsInvalid(name="SLACK_CLIENT_SECRET", why=WHY)
    if settings.encryption_key is None:
        raise SettingsInvalid(
            name="REDRAFT_ENCRYPTION_KEY", why="it seals the tokens of workspaces; `redraft bot key` makes one"
        )
    return OAuthFlow(
        client=web_client(settings, None),
        settings=OAuthSettings(
            client_id=settings.slack_client_id,
            client_secret=settings.slack_client_secret.get_secret_value(),
            scopes=SCOPES,
            user_scopes=(),
            install_path=INSTALL_PATH,
            redirect_uri_path=REDIRECT_PATH,
            authorization_url=_authorization_url(settings),
            installation_store=_Installations(app),
            installation_store_bot_only=True,
            state_store=_Invitations(app),
            state_expiration_seconds=INVITATION_SECONDS,
        ),
    )


def _authorization_url(settings: Settings) -> str:
    """Slack's page is beside its API."""
    where = urlsplit(settings.slack_api_url or "https://slack.com/api/")
    return f"{where.scheme}://{where.netloc}/oauth/v2/authorize"


@dataclass(frozen=True)
class _Installations(InstallationStore):
    """Keeps what Slack gives; we look it up by ourselves (handlers/slack/tenants.py)."""

    app: App

    @property
    def logger(self) -> Logger:
        return getLogger("redraft.slack_bolt")

    def save(self, installation: Given) -> None:
        given = Installation(
            token=str(installation.bot_token),
            bot_id=str(installation.bot_id),
            bot_user=str(installation.bot_user_id),
            scopes=",".join(installation.bot_scopes or ()),
        )
        team = str(installation.team_id), str(installation.team_name or "")
        self.app.installations.keep(Platform.SLACK, team, given)


@dataclass(frozen=True)
class _Invitations(OAuthStateStore):
    """The state that goes along with a visit to Slack, and comes back with it."""

    app: App

    @property
    def logger(self) -> Logger:
        return getLogger("redraft.slack_bolt")

    def issue(self, *args: object, **kwargs: object) -> str:  # noqa: ARG002 - the library's signature
        return self.app.installations.invite()

    def consume(self, state: str) -> bool:
        return self.app.installations.accepts(state)
