"""The network side of the local Slack: one aiohttp server on loopback for the Web API, sockets, files and OAuth."""

import asyncio
import base64
import json
import secrets
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlencode

from aiohttp import web

from bot.sandbox.slack.delivery import Delivery
from bot.sandbox.slack.faults import Faults
from bot.sandbox.slack.personas import Persona
from bot.sandbox.slack.web_api import SCOPES, RefusedError, WebApi
from bot.sandbox.slack.world import Call, Channel, Json, Message, User, World

EVERY_SCOPE = frozenset(SCOPES.values()) | {"commands", "groups:history"}
_NO_TOKEN = {"api.test", "oauth.v2.access"}
UPLOAD_MAX = 64 * 1024 * 1024


@dataclass
class LocalSlack:
    """`async with LocalSlack() as slack:` serves one workspace on a free port of loopback, until the block ends."""

    scopes: frozenset[str] = EVERY_SCOPE
    bot_token: str = field(default_factory=lambda: f"xoxb-local-{secrets.token_hex(8)}")
    app_token: str = field(default_factory=lambda: f"xapp-local-{secrets.token_hex(8)}")
    signing_secret: str = field(default_factory=lambda: secrets.token_hex(16))
    client_id: str = "1.2"
    client_secret: str = field(default_factory=lambda: secrets.token_hex(16))
    port: int = 0
    world: World = field(default_factory=World)
    faults: Faults = field(default_factory=Faults)

    def __post_init__(self) -> None:
        self.delivery = Delivery(self.world, self.faults, self.signing_secret)
        self.api = WebApi(self.world, self.scopes, self._changed)
        self.tokens = {self.bot_token}
        self._codes: set[str] = set()
        self._runner: web.AppRunner | None = None

    @property
    def api_url(self) -> str:
        """For SLACK_API_URL."""
        return self.world.base_url

    @property
    def calls(self) -> list[Call]:
        return self.world.calls

    # ---- people and places

    def add_user(
        self, name: str, *, display_name: str | None = None, is_guest: bool = False, is_admin: bool = False
    ) -> User:
        user = self.world.add_user(name, display_name=display_name, is_guest=is_guest)
        user.is_admin = is_admin
        return user

    def add_channel(self, name: str, *members: User) -> Channel:
        return self.world.add_channel(name, *members)

    def as_user(self, user: User) -> Persona:
        return Persona(self.world, self.delivery, user)

    def archive(self, channel: Channel) -> None:
        channel.is_archived = True
        self.delivery.event({"type": "channel_archive", "channel": channel.id, "user": self.world.bot.id})

    def remove_bot(self, channel: Channel) -> None:
        """Somebody removed the bot from a channel."""
        channel.members.discard(self.world.bot.id)
        self.delivery.event({"type": "channel_left", "channel": channel.id, "actor_id": self.world.bot.id})

    def uninstall(self) -> None:
        """Somebody removed the app from the workspace."""
        self.delivery.event({"type": "app_uninstalled"})
        self.delivery.event({"type": "tokens_revoked", "tokens": {"bot": [self.world.bot.id], "oauth": []}})
        self.tokens.clear()

    async def goes_down(self) -> None:
        """Nothing answers until `comes_back`."""
        self.faults.is_out = True
        for socket in list(self.delivery.sockets):
            await socket.close()

    def comes_back(self) -> None:
        self.faults.is_out = False

    # ---- the server

    async def __aenter__(self) -> Self:
        application = web.Application(client_max_size=UPLOAD_MAX)
        application.router.add_get("/socket", self._socket)
        application.router.add_get("/oauth/v2/authorize", self._authorize)
        application.router.add_post("/api/upload/{file}", self._upload)
        application.router.add_get("/api/files/{file}/{name}", self._download)
        application.router.add_post("/api/response/{name}", self._respond)
        application.router.add_route("*", "/api/{method}", self._call)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        host, port = self._runner.addresses[0][:2]
        self.port, self.world.base_url = port, f"http://{host}:{port}/api/"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.delivery.close()
        if self._runner:
            await self._runner.cleanup()

    async def _call(self, request: web.Request) -> web.StreamResponse:
        name = request.match_info["method"]
        self._check_up(request)
        arguments, token = await _arguments(request)
        await asyncio.sleep(self.faults.delay_seconds)
        if self.faults.limited[name]:
            seconds = self.faults.limited[name].pop(0)
            return web.json_response(
                {"ok": False, "error": "ratelimited"}, status=429, headers={"Retry-After": str(seconds)}
            )
        if self.faults.broken[name] and self.faults.broken[name].pop(0):
            _hang_up(request)
        answer = self._answer(name, arguments, token)
        self.calls.append(Call(name, arguments, answer))
        if self.faults.lost[name]:
            self.faults.lost[name] -= 1
            _hang_up(request)
        scopes = {"X-OAuth-Scopes": ",".join(sorted(self.scopes))} if token in self.tokens else {}
        return web.json_response(answer, headers=scopes)

    def _answer(self, name: str, arguments: Json, token: str) -> Json:
        if name == "oauth.v2.access":
            return self._access(arguments)
        if name == "apps.connections.open":
            if token != self.app_token:
                return {"ok": False, "error": "not_allowed_token_type" if token else "not_authed"}
            return {"ok": True, "url": f"ws://127.0.0.1:{self.port}/socket?ticket={secrets.token_hex(4)}"}
        if token not in self.tokens and name not in _NO_TOKEN:
            return {"ok": False, "error": "invalid_auth" if token else "not_authed"}
        return self.api.call(name, arguments)

    async def _socket(self, request: web.Request) -> web.StreamResponse:
        self._check_up(request)
        return await self.delivery.serve_socket(request)

    async def _upload(self, request: web.Request) -> web.Response:
        file = self.world.files[request.match_info["file"]]
        if request.content_type.startswith("multipart/"):
            async for part in await request.multipart():
                file.content = bytes(await part.read(decode=False))  # type: ignore[union-attr]  # the only kind sent
        else:
            file.content = await request.read()
        return web.Response(text=f"OK - {len(file.content)}")

    async def _download(self, request: web.Request) -> web.Response:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token not in self.tokens:
            return web.Response(text="<html>Sign in</html>", content_type="text/html")  # as Slack does
        return web.Response(body=self.world.files[request.match_info["file"]].content)

    async def _respond(self, request: web.Request) -> web.Response:
        """A `response_url`: five uses; to the person alone, unless it says otherwise."""
        self._check_up(request)
        name = request.match_info["name"]
        user, channel, thread_ts, left = self.world.response_urls.get(name, ("", "", None, 0))
        if left == 0:
            return web.Response(status=404, text="expired_url")
        self.world.response_urls[name] = (user, channel, thread_ts, left - 1)
        body = json.loads(await request.text())
        self.calls.append(Call("response_url", body))
        text, blocks = str(body.get("text", "")), body.get("blocks") or []
        if body.get("delete_original") or not (text or blocks):
            return web.Response(text="ok")
        try:
            self.api.check(text, blocks)
        except RefusedError as refused:
            return web.Response(status=400, text=str(refused))
        seen_by = None if body.get("response_type") == "in_channel" else user
        message = Message(self.world.new_ts(), self.world.bot.id, text, thread_ts, blocks, seen_by=seen_by)
        self.world.post(self.world.channels[channel], message)
        return web.Response(text="ok")

    # ---- OAuth

    async def _authorize(self, request: web.Request) -> web.Response:
        """Somebody allows it at once."""
        code = secrets.token_hex(8)
        self._codes.add(code)
        query = urlencode({"code": code, "state": request.query.get("state", "")})
        raise web.HTTPFound(f"{request.query['redirect_uri']}?{query}")

    def _access(self, arguments: Json) -> Json:
        if (arguments.get("client_id"), arguments.get("client_secret")) != (self.client_id, self.client_secret):
            return {"ok": False, "error": "bad_client_secret"}
        if arguments.get("code") not in self._codes:
            return {"ok": False, "error": "invalid_code"}
        self._codes.discard(str(arguments["code"]))
        token = f"xoxb-installed-{secrets.token_hex(8)}"
        self.tokens.add(token)
        world = self.world
        return {
            "ok": True,
            "access_token": token,
            "token_type": "bot",
            "scope": ",".join(sorted(self.scopes)),
            "bot_user_id": world.bot.id,
            "app_id": world.app_id,
            "team": {"id": world.team_id, "name": world.team_name},
            "enterprise": None,
            "authed_user": {"id": "U0INSTALLER"},
            "is_enterprise_install": False,
        }

    # ---- help

    def _changed(self, kind: str, event: Json) -> None:
        """The bot hears of what it does itself, too, as it does from Slack."""
        self.delivery.event({"type": kind, **event})

    def _check_up(self, request: web.Request) -> None:
        if self.faults.is_out:
            _hang_up(request)


def _hang_up(request: web.Request) -> None:
    """Break the connection without an answer."""
    if request.transport:
        request.transport.abort()
    raise asyncio.CancelledError


async def _arguments(request: web.Request) -> tuple[Json, str]:
    """The arguments, however they came, and the token."""
    token = request.headers.get("Authorization", "").removeprefix("Bearer ")
    found: dict[str, Any] = dict(request.query)
    if request.content_type == "application/json":
        found |= json.loads(await request.text() or "{}")
    elif request.method == "POST":
        found |= {key: value for key, value in (await request.post()).items() if isinstance(value, str)}
    for name in ("blocks", "metadata", "view", "files"):
        if isinstance(found.get(name), str):
            found[name] = json.loads(found[name])
    if request.headers.get("Authorization", "").startswith("Basic "):
        client, _, secret = (
            base64.b64decode(request.headers["Authorization"].removeprefix("Basic ")).decode().partition(":")
        )
        found |= {"client_id": client, "client_secret": secret}
    return found, found.pop("token", None) or token
