"""Tries the tokens for `redraft doctor --live`: who we are there, what we may do, whether a socket opens."""

from collections.abc import Mapping
from typing import Any

from slack_sdk.errors import SlackApiError

from bot.config import Settings
from bot.errors import ChatFailed
from handlers.slack.installing import SCOPES
from handlers.slack.tenants import accepted, web_client

HOW = "At https://api.slack.com/apps, compare the app with app-manifest.yml, and install it again."


def tried(settings: Settings) -> tuple[str, str]:
    """What came of it, in a sentence, and what to do where something is missing; posts nothing.

    Raises:
        SettingsInvalid: Slack refuses a token.
        ChatFailed: Slack cannot be reached.
    """
    try:
        return _tried(settings)
    except (SlackApiError, OSError) as error:
        raise ChatFailed(platform="Slack", why=str(error)) from error


def _tried(settings: Settings) -> tuple[str, str]:
    if settings.slack_bot_token is None:
        web_client(settings, None).api_test()
        return "Slack answers; each workspace brings its own token.", ""
    with accepted("SLACK_BOT_TOKEN"):
        me = web_client(settings, settings.slack_bot_token.get_secret_value()).auth_test()
    where = f"signed in to {me['team']} as {me['user']}"
    held = {each.strip() for each in str(_header(me.headers, "x-oauth-scopes")).split(",")}
    missing = [scope for scope in SCOPES if scope not in held]
    if missing:
        return f"{where}, which may not do everything: {', '.join(missing)} is missing.", HOW
    if settings.slack_app_token is None:
        return f"{where}, with every scope.", ""
    with accepted("SLACK_APP_TOKEN"):
        client = web_client(settings, None)
        client.apps_connections_open(app_token=settings.slack_app_token.get_secret_value())
    return f"{where}, with every scope, and a socket can be opened.", ""


def _header(headers: Mapping[str, Any], name: str) -> str:
    """Slack writes the names of headers in different ways."""
    found = {key.lower(): value for key, value in headers.items()}
    return str(found.get(name, ""))
