"""Connects to Slack: hands each payload to the function that decodes it, and reads what was missed after each gap."""

import re
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import Any

from slack_bolt import App as Bolt
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError

from bot import log
from bot.bootstrap import App
from bot.config import Settings
from bot.errors import SettingsInvalid
from handlers.slack import commands, home, interactions, messages
from handlers.slack.catch_up import catch_up, patient
from handlers.slack.inbound import Inbound, team_of

LISTENERS = 50
"""Threads for Bolt, which acknowledges and listens on the same ones: with its own 5, five slow clicks stop all acks."""
WATCH_SECONDS = 5.0
SILENT_SECONDS = 60.0
"""A socket whose pings were not answered for so long is opened anew."""

Listener = Callable[..., None]

logger = log.get(__name__)


def bolt_app(app: App, inbound: Inbound, client: WebClient, **more: Any) -> Bolt:
    """Bolt with all our listeners. `more` goes to Bolt: a signing secret, an authorize function, OAuth.

    Raises:
        SlackApiError: the token is not accepted.
    """
    bolt = Bolt(
        client=client,
        token_verification_enabled=False,
        listener_executor=ThreadPoolExecutor(LISTENERS, thread_name_prefix="slack"),
        **more,
    )
    everything = re.compile(".*", re.DOTALL)

    @bolt.command(everything)
    def _(ack: Any, body: dict[str, Any], client: WebClient) -> None:
        commands.slash(app, inbound, ack, body, client)

    @bolt.action(everything)
    def _(ack: Any, body: dict[str, Any], client: WebClient) -> None:
        interactions.clicked(app, inbound, ack, body, client)

    @bolt.view(everything)
    def _(ack: Any, body: dict[str, Any], client: WebClient) -> None:
        interactions.submitted(app, inbound, ack, body, client)

    @bolt.shortcut(interactions.START_FROM_MESSAGE)
    def _(ack: Any, body: dict[str, Any], client: WebClient) -> None:
        interactions.start_from_message(app, inbound, ack, body, client)

    @bolt.shortcut(interactions.USE_AS_FEEDBACK)
    def _(ack: Any, body: dict[str, Any], client: WebClient) -> None:
        interactions.use_as_feedback(app, inbound, ack, body, client)

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

    @bolt.event("app_mention")
    def _() -> None:
        """Comes as a message, too, and is answered there."""

    return bolt


@dataclass
class SlackBot:
    """One workspace by Socket Mode."""

    app: App
    settings: Settings
    _stop: threading.Event = field(default_factory=threading.Event)
    _reading: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        token, app_token = self.settings.slack_bot_token, self.settings.slack_app_token
        if token is None or app_token is None:
            name = "SLACK_BOT_TOKEN" if token is None else "SLACK_APP_TOKEN"
            raise SettingsInvalid(name=name, why="it is needed to talk to Slack")
        self.client = web_client(self.settings, token.get_secret_value())
        self.inbound = Inbound(self.app)
        self.bolt = bolt_app(self.app, self.inbound, self.client)
        self.handler = SocketModeHandler(
            self.bolt,
            app_token.get_secret_value(),
            web_client=web_client(self.settings, app_token.get_secret_value()),
            concurrency=LISTENERS,
        )
        self.handler.client.message_listeners.append(self._heard)

    def run(self) -> None:
        """Until `stop`. Raises: SlackApiError, where Slack does not accept a token."""
        me = self.client.auth_test()
        self.team, self.bot_user = str(me["team_id"]), str(me["user_id"])
        logger.info("slack_connects", team=self.team)
        self.handler.connect()  # type: ignore[no-untyped-call]
        try:
            while not self._stop.wait(WATCH_SECONDS):
                self._watch()
        finally:
            self.handler.close()  # type: ignore[no-untyped-call]
            logger.info("slack_left")

    def stop(self) -> None:
        """From any thread, or from a signal handler."""
        self._stop.set()

    def is_healthy(self) -> bool:
        """Whether a socket is open and answers pings."""
        session = self.handler.client.current_session
        if session is None or not session.is_active():
            return False
        heard = session.last_ping_pong_time
        return heard is None or time.time() - heard < SILENT_SECONDS

    def catch_up(self) -> None:
        """Read what was missed; one reading at a time."""
        with self._reading:
            catch_up(self.app, self.inbound, patient(self.client), self.team, self.bot_user)

    def _heard(self, client: Any, message: dict[str, Any], raw: str | None) -> None:  # noqa: ARG002 - the library's signature
        """Slack says hello on each new connection: whatever happened before it may be lost."""
        if message.get("type") == "hello":
            threading.Thread(target=self._catch_up_guarded, name="catch-up", daemon=True).start()

    def _catch_up_guarded(self) -> None:
        try:
            self.catch_up()
        except Exception:  # the bot goes on without it; the next hello tries again
            logger.exception("catch_up_failed")

    def _watch(self) -> None:
        """Open a socket anew that fell silent; the library notices most of them by itself."""
        if self.is_healthy():
            return
        logger.warning("slack_socket_silent")
        try:
            self.handler.client.connect_to_new_endpoint()
        except (SlackApiError, OSError) as error:
            logger.warning("slack_not_reached", why=str(error))


def web_client(settings: Settings, token: str) -> WebClient:
    """A client that goes where SLACK_API_URL says."""
    if settings.slack_api_url:
        return WebClient(token=token, base_url=f"{settings.slack_api_url.rstrip('/')}/")
    return WebClient(token=token)
