"""Connects to Slack by Socket Mode, keeps the connection, and reads what was missed after each gap."""

import threading
import time
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from slack_sdk.errors import SlackApiError

from bot import log
from bot.bootstrap import App
from bot.errors import SettingsInvalid
from handlers.slack.acknowledging import LISTENERS, ListenerThreads, Socket
from handlers.slack.catch_up import catch_up_everywhere
from handlers.slack.inbound import Inbound
from handlers.slack.listeners import bolt_app
from handlers.slack.tenants import WHY, OneTenant, accepted, known, web_client

WATCH_SECONDS = 5.0
SILENT_SECONDS = 60.0
"""A socket whose pings were not answered for so long is opened anew."""
PING_SECONDS = 10.0

logger = log.get(__name__)


@dataclass
class SlackBot:
    """One workspace by Socket Mode. Raises SettingsInvalid where a token is missing."""

    app: App
    silent_seconds: float = SILENT_SECONDS
    watch_seconds: float = WATCH_SECONDS
    _stop: threading.Event = field(default_factory=threading.Event)
    _reading: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        settings = self.app.settings
        if settings.slack_app_token is None:
            raise SettingsInvalid(name="SLACK_APP_TOKEN", why=WHY)
        app_token = settings.slack_app_token.get_secret_value()
        self.tenants = OneTenant(settings)
        self.inbound = Inbound(self.app)
        threads = ListenerThreads()
        bolt = bolt_app(self.app, self.inbound, web_client(settings, None), self.tenants.authorize, threads)
        self.handler = Socket(
            bolt,
            app_token,
            threads=threads,
            web_client=web_client(settings, app_token),
            concurrency=LISTENERS,
            ping_interval=min(PING_SECONDS, self.silent_seconds / 2),
        )
        self.handler.client.message_listeners.append(self._heard)

    def run(self) -> None:
        """Until `stop`; waits for a Slack that cannot be reached. Raises: SettingsInvalid, where a token is refused."""
        try:
            while not (self._stop.is_set() or self._connects()):
                self._stop.wait(self.watch_seconds)
            while not self._stop.wait(self.watch_seconds):
                self._watch()
                if self.inbound.readings.is_due():
                    self._begin_reading()
        finally:
            self.handler.client.auto_reconnect_enabled = False
            with suppress(AttributeError):  # another thread of the library's has closed the socket at the same moment
                self.handler.close()  # type: ignore[no-untyped-call]  # it has no types there
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
        return heard is None or time.time() - heard < self.silent_seconds

    def _heard(self, client: Any, message: dict[str, Any], raw: str | None) -> None:  # noqa: ARG002 - the library's signature
        """Slack says hello on each new connection: whatever happened before it may be lost."""
        if message.get("type") == "hello":
            self._begin_reading()

    def _begin_reading(self) -> None:
        threading.Thread(target=self._catch_up, name="catch-up", daemon=True).start()

    def _catch_up(self) -> None:
        """Read what was missed; one reading at a time."""
        with self._reading:
            catch_up_everywhere(self.inbound, self.tenants)

    def _connects(self) -> bool:
        try:
            logger.info("slack_connects", team=known(self.tenants).team_id)
            with accepted("SLACK_APP_TOKEN"):
                self.handler.connect()  # type: ignore[no-untyped-call]  # it has no types there
        except (SlackApiError, OSError) as error:
            logger.warning("slack_not_reached", why=str(error))
            return False
        return True

    def _watch(self) -> None:
        """Open a socket anew that fell silent; the library notices most of them by itself."""
        if self.is_healthy():
            return
        logger.warning("slack_socket_silent")
        try:
            self.handler.client.connect_to_new_endpoint()
        except (SlackApiError, OSError) as error:
            logger.warning("slack_not_reached", why=str(error))
