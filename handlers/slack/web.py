"""Takes Slack's signed requests over HTTP, and the visits of those who install us: for one workspace or many."""

import asyncio
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import partial

from aiohttp import web
from slack_bolt.oauth import OAuthFlow
from slack_bolt.request import BoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.errors import SlackApiError
from slack_sdk.signature import SignatureVerifier

from bot import log
from bot.bootstrap import App
from bot.errors import PortTaken, SettingsInvalid
from handlers.readings import GAP_SECONDS, Readings
from handlers.slack.acknowledging import LISTENERS, ListenerThreads, lane_of
from handlers.slack.catch_up import catch_up_everywhere
from handlers.slack.inbound import Inbound
from handlers.slack.installing import INSTALL_PATH, REDIRECT_PATH, flow
from handlers.slack.listeners import bolt_app
from handlers.slack.tenants import WHY, ManyTenants, OneTenant, Tenants, known, web_client

LOOK_SECONDS = 0.2
EVENTS_PATH = "/slack/events"
CATCH_UP_SECONDS = 600.0
"""Nothing tells us of a gap here but a request that comes again; so the threads are read now and then."""
REQUEST_MAX_BYTES = 2_000_000
"""Slack's largest payloads, with a full view, stay far below it."""

Answering = Callable[[BoltRequest], BoltResponse]

logger = log.get(__name__)


@dataclass
class SlackSite:
    """The bot as a web site. Raises SettingsInvalid where a setting is missing.

    With SLACK_BOT_TOKEN it serves that workspace; with SLACK_CLIENT_ID in its place, any workspace may install it.
    """

    app: App
    port: int
    host: str = "0.0.0.0"  # noqa: S104 - Slack's requests come from outside, and are signed
    catch_up_seconds: float = CATCH_UP_SECONDS
    gap_seconds: float = GAP_SECONDS
    _stop: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        settings = self.app.settings
        if settings.slack_signing_secret is None:
            raise SettingsInvalid(name="SLACK_SIGNING_SECRET", why="it tells Slack's requests from others'")
        self.tenants: Tenants
        self.flow: OAuthFlow | None = None
        if settings.slack_bot_token is not None:
            self.tenants = OneTenant(settings)
        elif settings.slack_client_id is not None:
            self.flow, self.tenants = flow(self.app), ManyTenants(self.app)
        else:
            raise SettingsInvalid(name="SLACK_CLIENT_ID", why=f"it, or SLACK_BOT_TOKEN: {WHY}")
        self.inbound = Inbound(self.app, Readings(self.gap_seconds, self.catch_up_seconds))
        self.inbound.readings.soon(0.0)
        secret = settings.slack_signing_secret.get_secret_value()
        client, authorize = web_client(settings, None), self.tenants.authorize
        self._verifier = SignatureVerifier(secret)
        self._listeners = ListenerThreads()
        self.bolt = bolt_app(self.app, self.inbound, client, authorize, self._listeners, signing_secret=secret)
        self._threads = ThreadPoolExecutor(LISTENERS, thread_name_prefix="slack-http")

    def run(self) -> None:
        """Until `stop`. Raises: SettingsInvalid, PortTaken."""
        asyncio.run(self._run())

    def stop(self) -> None:
        """From any thread, or from a signal handler."""
        self._stop.set()

    def is_healthy(self) -> bool:
        """Slack comes to us; that it can is seen at its end."""
        return True

    async def _run(self) -> None:
        if isinstance(self.tenants, OneTenant):
            await asyncio.to_thread(self._try_token, self.tenants)
        runner = web.AppRunner(self._site(), access_log=None, handle_signals=False)
        await runner.setup()
        try:
            await web.TCPSite(runner, self.host, self.port).start()
        except OSError as error:
            await runner.cleanup()
            why = error.strerror or str(error)
            raise PortTaken(
                what="Slack's requests", setting="REDRAFT_SLACK_HTTP_PORT", port=self.port, why=why
            ) from error
        self.port = int(runner.addresses[0][1])
        logger.info("slack_listens", port=self.port, many_workspaces=self.flow is not None)
        try:
            while not self._stop.is_set():  # a signal handler sets it
                await asyncio.sleep(LOOK_SECONDS)
                if self.inbound.readings.is_due():
                    await asyncio.to_thread(catch_up_everywhere, self.inbound, self.tenants)
        finally:
            await runner.cleanup()
            logger.info("slack_left")

    def _try_token(self, tenant: OneTenant) -> None:
        try:
            known(tenant)
        except (SlackApiError, OSError) as error:
            logger.warning("slack_not_reached", why=str(error))

    # ---- requests

    def _site(self) -> web.Application:
        site = web.Application(client_max_size=REQUEST_MAX_BYTES)
        site.router.add_post(EVENTS_PATH, self._event)
        if self.flow is not None:
            site.router.add_get(INSTALL_PATH, self._visit(self.flow.handle_installation))
            site.router.add_get(REDIRECT_PATH, self._visit(self.flow.handle_callback))
        return site

    async def _event(self, incoming: web.Request) -> web.Response:
        answer = await self._answered(incoming, self._taken)
        if "X-Slack-Retry-Num" in incoming.headers and answer.status == web.HTTPOk.status_code:
            self.inbound.readings.soon()  # the others that Slack tries again have come by then
        if answer.status == web.HTTPUnauthorized.status_code:
            logger.warning("slack_request_refused", why="its signature is wrong or old", remote=incoming.remote)
        return answer

    def _taken(self, request: BoltRequest) -> BoltResponse:
        """Bolt's answer; what has an order is acknowledged, and done in it, as in Socket Mode."""
        lane = lane_of(request.body)
        if lane is None or not self._is_signed(request):
            return self.bolt.dispatch(request)
        self._listeners.in_lane(lane, partial(self.bolt.dispatch, request))
        return BoltResponse(status=web.HTTPOk.status_code)

    def _is_signed(self, request: BoltRequest) -> bool:
        """Whether Bolt will find so, too, which answers what is not."""
        return self._verifier.is_valid_request(request.raw_body, {k: v[0] for k, v in request.headers.items()})

    def _visit(self, answering: Answering) -> Callable[[web.Request], "asyncio.Future[web.Response]"]:
        async def visit(incoming: web.Request) -> web.Response:
            return await self._answered(incoming, answering)

        return visit  # type: ignore[return-value]  # a coroutine is what aiohttp takes

    async def _answered(self, incoming: web.Request, answering: Answering) -> web.Response:
        """Bolt's answer, made in a thread."""
        headers: dict[str, str | Sequence[str]] = {name: incoming.headers.getall(name) for name in incoming.headers}
        request = BoltRequest(body=await incoming.text(), query=incoming.query_string, headers=headers)
        answer = await asyncio.get_running_loop().run_in_executor(self._threads, answering, request)
        response = web.Response(status=answer.status, body=answer.body.encode())
        response.headers.clear()
        for name, values in answer.headers.items():
            if name.lower() != "content-length":
                for value in values:
                    response.headers.add(name, value)
        return response
