"""The real slack-bolt, connected to a local Slack over sockets or by signed requests."""

import asyncio
import logging
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from aiohttp import web
from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.request import BoltRequest
from slack_sdk import WebClient

from bot.sandbox.slack import LocalSlack

SECONDS = 10.0
EVENTS = (
    "app_home_opened",
    "app_mention",
    "app_uninstalled",
    "channel_archive",
    "channel_left",
    "message",
    "reaction_added",
    "reaction_removed",
    "tokens_revoked",
)
"""An app acknowledges no others."""


class Heard:
    """What the listeners of an app were given, in order; they run in threads."""

    def __init__(self) -> None:
        self.bodies: list[dict[str, Any]] = []
        self._lock = threading.Lock()

    def listen(self, body: dict[str, Any]) -> None:
        """For Bolt, which gives arguments by their names."""
        with self._lock:
            self.bodies.append(body)

    def events(self, kind: str) -> list[dict[str, Any]]:
        return [body["event"] for body in list(self.bodies) if body.get("event", {}).get("type") == kind]

    async def hears(self, kind: str, count: int = 1) -> list[dict[str, Any]]:
        """All events of that type, once there are so many."""
        async with asyncio.timeout(SECONDS):
            while len(self.events(kind)) < count:  # noqa: ASYNC110 - listeners run in threads
                await asyncio.sleep(0.01)
        return self.events(kind)


def client(slack: LocalSlack) -> WebClient:
    return WebClient(token=slack.bot_token, base_url=slack.api_url)


def an_app(slack: LocalSlack) -> tuple[App, Heard]:
    """An app that keeps every event."""
    # With the token given, Bolt would ask auth.test at once, in the thread that the server needs.
    app = App(
        client=client(slack),
        signing_secret=slack.signing_secret,
        token_verification_enabled=False,
        ignoring_self_events_enabled=False,
        logger=logging.getLogger("tests.bolt"),
    )
    heard = Heard()
    for kind in EVENTS:
        app.event(kind)(heard.listen)
    return app, heard


@asynccontextmanager
async def over_socket(slack: LocalSlack, app: App) -> AsyncIterator[SocketModeHandler]:
    """The app is connected in Socket Mode."""
    handler = SocketModeHandler(
        app,
        slack.app_token,
        web_client=WebClient(token=slack.app_token, base_url=slack.api_url),
        ping_interval=1,
    )
    await asyncio.to_thread(handler.connect)
    try:
        yield handler
    finally:
        handler.client.auto_reconnect_enabled = False
        for socket in list(slack.delivery.sockets):  # else its reader would wait for three seconds more
            await socket.close()
        async with asyncio.timeout(SECONDS):
            while handler.client.is_connected():  # noqa: ASYNC110 - its reader ends in a thread
                await asyncio.sleep(0.01)
        await asyncio.to_thread(handler.close)


@asynccontextmanager
async def over_http(slack: LocalSlack, app: App) -> AsyncIterator[str]:
    """The app takes signed requests at this URL, and the local Slack sends them there."""

    async def take(incoming: web.Request) -> web.Response:
        request = BoltRequest(body=await incoming.text(), query=incoming.query_string, headers=dict(incoming.headers))
        answer = await asyncio.to_thread(app.dispatch, request)
        kept = {
            name: value for name, value in answer.first_headers_without_set_cookie().items() if name != "content-type"
        }
        return web.Response(
            status=answer.status,
            text=answer.body,
            content_type=answer.first_headers().get("content-type", "text/plain").partition(";")[0],
            headers=kept,
        )

    application = web.Application()
    application.router.add_post("/slack/events", take)
    runner = web.AppRunner(application, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    url = f"http://127.0.0.1:{runner.addresses[0][1]}/slack/events"
    slack.delivery.request_urls = dict.fromkeys(("event", "command", "interaction"), url)
    try:
        yield url
    finally:
        slack.delivery.request_urls.clear()
        await runner.cleanup()
