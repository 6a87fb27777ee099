"""Somebody took us out of their workspace, or took our token back: what we were given there is forgotten."""

from bot.bootstrap import App
from bot.domain.conversation import Platform
from handlers.slack.inbound import Payload, team_of


def forget(app: App, body: Payload) -> None:
    """People's tokens may be revoked, too; we have none."""
    event = body["event"]
    if event["type"] == "tokens_revoked" and not (event.get("tokens") or {}).get("bot"):
        return
    app.installations.forget(Platform.SLACK, team_of(body))
