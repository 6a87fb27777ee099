"""Bolt with a listener for each payload that Slack sends us: hands it to the function that decodes it."""

import logging
import re
from collections.abc import Callable
from typing import Any

from slack_bolt import App as Bolt
from slack_bolt.authorization import AuthorizeResult
from slack_sdk import WebClient

from bot import log
from bot.bootstrap import App
from handlers.slack import commands, home, interactions, messages, uninstalled
from handlers.slack.acknowledging import ListenerThreads
from handlers.slack.inbound import Inbound, team_of

Authorize = Callable[[str | None], AuthorizeResult | None]
"""Whose token counts, from the `team_id` of a payload; None where we are not installed."""

logger = log.get(__name__)


class _ToOurLog(logging.Handler):
    """What Slack's library has to say, among our own lines."""

    def emit(self, record: logging.LogRecord) -> None:
        logger.error("slack_library", said=record.getMessage(), exc_info=record.exc_info)


def bolt_app(
    app: App,
    inbound: Inbound,
    client: WebClient,
    authorize: Authorize,
    threads: ListenerThreads,
    signing_secret: str = "",
) -> Bolt:
    """With all our listeners, in these threads. Nothing of it depends on what stands in the environment."""

    def authorized(team_id: str | None) -> AuthorizeResult | None:  # Bolt gives arguments by their names
        return authorize(team_id)

    bolt = Bolt(
        client=client,
        authorize=authorized,  # type: ignore[arg-type]  # None is what Bolt's own gives where nobody installed it
        signing_secret=signing_secret,
        logger=_library_logger(),
        listener_executor=threads,
    )
    _listen_to_people(bolt, app, inbound)
    _listen_to_events(bolt, app, inbound)
    return bolt


def _library_logger() -> logging.Logger:
    """Errors only: at lower levels it writes down what people said."""
    library = logging.getLogger("redraft.slack_bolt")
    library.setLevel(logging.ERROR)
    library.propagate = False
    if not library.handlers:
        library.addHandler(_ToOurLog())
    return library


def _listen_to_people(bolt: Bolt, app: App, inbound: Inbound) -> None:
    everything = re.compile(".*", re.DOTALL)

    @bolt.command(everything)
    def _(ack: Any, body: dict[str, Any], client: WebClient) -> None:
        commands.slash(app, inbound, ack, body, client)
        inbound.learn(client, team_of(body), str(body["user_id"]))

    @bolt.action(everything)
    def _(ack: Any, body: dict[str, Any], client: WebClient) -> None:
        interactions.clicked(app, inbound, ack, body, client)
        inbound.learn(client, team_of(body), str(body["user"]["id"]))

    @bolt.view(everything)
    def _(ack: Any, body: dict[str, Any], client: WebClient) -> None:
        interactions.submitted(app, inbound, ack, body, client)
        inbound.learn(client, team_of(body), str(body["user"]["id"]))

    @bolt.shortcut(interactions.START_FROM_MESSAGE)
    def _(ack: Any, body: dict[str, Any], client: WebClient, context: dict[str, Any]) -> None:
        interactions.start_from_message(app, inbound, ack, body, client, str(context["bot_user_id"]))

    @bolt.shortcut(interactions.USE_AS_FEEDBACK)
    def _(ack: Any, body: dict[str, Any], client: WebClient, context: dict[str, Any]) -> None:
        interactions.use_as_feedback(app, inbound, ack, body, client, str(context["bot_user_id"]))


def _listen_to_events(bolt: Bolt, app: App, inbound: Inbound) -> None:
    @bolt.event("message")
    def _(body: dict[str, Any], client: WebClient, context: dict[str, Any]) -> None:
        messages.message(app, inbound, body, client, str(context["bot_user_id"]))
        inbound.learn(client, team_of(body), str(body["event"].get("user", "")))

    @bolt.event("reaction_added")
    def _(body: dict[str, Any], client: WebClient) -> None:
        messages.reaction(app, inbound, body, client, added=True)

    @bolt.event("reaction_removed")
    def _(body: dict[str, Any], client: WebClient) -> None:
        messages.reaction(app, inbound, body, client, added=False)

    @bolt.event("app_home_opened")
    def _(body: dict[str, Any], client: WebClient) -> None:
        home.opened(app, inbound, body, client)

    @bolt.event("app_uninstalled")
    def _(body: dict[str, Any]) -> None:
        uninstalled.forget(app, body)

    @bolt.event("tokens_revoked")
    def _(body: dict[str, Any]) -> None:
        uninstalled.forget(app, body)
