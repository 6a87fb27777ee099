"""Whose token counts for what Slack sends: that of the settings, or of the workspace that installed us."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Protocol

from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot.bootstrap import App
from bot.config import Settings
from bot.domain.conversation import Platform
from bot.errors import SettingsInvalid

_REFUSED = frozenset(
    {
        "account_inactive",
        "invalid_auth",
        "missing_scope",
        "not_allowed_token_type",
        "not_authed",
        "token_expired",
        "token_revoked",
    }
)

WHY = "it is needed to talk to Slack"


@dataclass(frozen=True, slots=True)
class Tenant:
    """A workspace in which we are."""

    team: str
    bot_user: str
    client: WebClient


class Tenants(Protocol):
    def authorize(self, team_id: str | None) -> AuthorizeResult | None:
        """For Bolt."""

    def all(self) -> tuple[Tenant, ...]:
        """Raises: SlackApiError, where Slack does not take a token."""


class OneTenant:
    """The workspace of SLACK_BOT_TOKEN; payloads of no other one come over its app."""

    def __init__(self, settings: Settings) -> None:
        """Raises: SettingsInvalid."""
        if settings.slack_bot_token is None:
            raise SettingsInvalid(name="SLACK_BOT_TOKEN", why=WHY)
        self._client = web_client(settings, settings.slack_bot_token.get_secret_value())
        self._found: AuthorizeResult | None = None

    def authorize(self, team_id: str | None) -> AuthorizeResult | None:
        del team_id  # Slack Connect brings people of other workspaces, to whom the same bot speaks
        return self.known()

    def all(self) -> tuple[Tenant, ...]:
        found = self.known()
        return (Tenant(str(found.team_id), str(found.bot_user_id), self._client),)

    def known(self) -> AuthorizeResult:
        """As whom we speak; asked for once. Raises: SlackApiError."""
        if self._found is None:
            me = self._client.auth_test()
            self._found = AuthorizeResult(
                enterprise_id=me.get("enterprise_id"),
                team_id=me["team_id"],
                bot_user_id=me["user_id"],
                bot_id=me["bot_id"],
                bot_token=self._client.token,
            )
        return self._found


@dataclass(frozen=True, slots=True)
class ManyTenants:
    """The workspaces that installed us."""

    app: App

    def authorize(self, team_id: str | None) -> AuthorizeResult | None:
        found = self.app.installations.find(Platform.SLACK, team_id or "")
        if found is None:
            return None
        return AuthorizeResult(
            enterprise_id=None,
            team_id=team_id,
            bot_user_id=found.bot_user,
            bot_id=found.bot_id,
            bot_token=found.token,
        )

    def all(self) -> tuple[Tenant, ...]:
        teams = [each.external_id for each in self.app.installations.all(Platform.SLACK)]
        found = [(team, self.app.installations.find(Platform.SLACK, team)) for team in teams]
        return tuple(
            Tenant(team, given.bot_user, web_client(self.app.settings, given.token)) for team, given in found if given
        )


def known(tenant: OneTenant) -> AuthorizeResult:
    """As whom we speak. Raises: SettingsInvalid, where the token is refused; SlackApiError, OSError."""
    with accepted("SLACK_BOT_TOKEN"):
        return tenant.known()


@contextmanager
def accepted(setting: str) -> Iterator[None]:
    """A token that Slack refuses is a setting that cannot be used. Raises: SettingsInvalid."""
    try:
        yield
    except SlackApiError as error:
        code = str(error.response.get("error"))
        if code in _REFUSED:
            raise SettingsInvalid(name=setting, why=f"Slack does not accept it ({code})") from error
        raise


def web_client(settings: Settings, token: str | None) -> WebClient:
    """A client that goes where SLACK_API_URL says."""
    if settings.slack_api_url:
        return WebClient(token=token, base_url=f"{settings.slack_api_url.rstrip('/')}/")
    return WebClient(token=token)
