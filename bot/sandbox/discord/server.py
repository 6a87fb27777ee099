"""The network side of the local Discord: one aiohttp server on loopback for the REST API, the gateway and files."""

import asyncio
import json
import secrets
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self
from urllib.parse import unquote

from aiohttp import BodyPartReader, web

from bot.sandbox.discord import permissions, rest_api
from bot.sandbox.discord.faults import Faults
from bot.sandbox.discord.gateway import PRIVILEGED, Gateway, flags
from bot.sandbox.discord.payloads import CONTENT_INTENT, MEMBERS_INTENT
from bot.sandbox.discord.personas import Persona
from bot.sandbox.discord.rate_limits import RateLimits, Verdict
from bot.sandbox.discord.routing import Api
from bot.sandbox.discord.world import Channel, Guild, Interaction, Json, Member, Request, Upload, User, World

REQUEST_MAX = 25 * 1024 * 1024
"""Bytes."""
_OPEN = {"GET /gateway"}


@dataclass
class LocalDiscord:
    """`async with LocalDiscord() as discord:` serves on a free port of loopback, until the block ends."""

    allowed_intents: int = PRIVILEGED
    """The privileged intents that are switched on for the application."""
    token: str = field(default_factory=lambda: f"local.{secrets.token_hex(16)}")
    port: int = 0
    world: World = field(default_factory=World)
    faults: Faults = field(default_factory=Faults)
    shards: int = 1
    """How many Discord recommends."""

    def __post_init__(self) -> None:
        self.gateway = Gateway(self.world, self.faults, self.token, allowed_intents=self.allowed_intents)
        self.limits = RateLimits(self.world.now)
        self.api = Api(
            self.world,
            gateway_url=lambda: self.gateway_url,
            remaining_identifies=lambda: self.gateway.remaining_identifies,
            reads_content=bool(self.allowed_intents & CONTENT_INTENT),
            reads_members=bool(self.allowed_intents & MEMBERS_INTENT),
            flags=flags(self.allowed_intents),
            shards=self.shards,
            late=self._is_late,
        )
        self.world.tell = self.gateway.tell
        self._runner: web.AppRunner | None = None

    @property
    def api_url(self) -> str:
        """For DISCORD_API_URL, and `discord.http.Route.BASE`."""
        return f"http://127.0.0.1:{self.port}/api/v10"

    @property
    def gateway_url(self) -> str:
        """For DISCORD_GATEWAY_URL, and `DiscordWebSocket.DEFAULT_GATEWAY`."""
        return f"ws://127.0.0.1:{self.port}/gateway"

    @property
    def application_id(self) -> str:
        return self.world.application_id

    @property
    def requests(self) -> list[Request]:
        """Every request of the bot that was carried out or refused for what it says, with its body and answer."""
        return self.world.requests

    # ---- people and places

    def add_guild(self, name: str) -> Guild:
        """With the bot in it; `guild.add_member`, `add_role`, `add_text_channel` and `add_forum` fill it."""
        return self.world.add_guild(name, permissions.OF_EVERYONE, permissions.OF_BOT)

    def as_member(self, member: Member, *, is_patient: bool = False) -> Persona:
        return Persona(self.world, member, is_patient)

    def dm(self, user: User) -> Channel:
        """The conversation between a person and the bot."""
        return self.world.dm(user)

    def remove_bot(self, guild: Guild) -> None:
        """Somebody threw the bot out of a guild."""
        guild.remove_member(guild.members[self.world.bot.id])

    def invite_bot(self, guild: Guild) -> None:
        """Somebody lets it in again."""
        guild.let_in_bot()

    def pass_time(self, seconds: float) -> None:
        """Its clock, not ours, goes on by so much."""
        self.world.seconds_ahead += seconds

    async def goes_down(self) -> None:
        """Nothing answers until `comes_back`; sessions can be resumed then."""
        self.faults.is_out = True
        await self.gateway.disconnect()

    def comes_back(self, *, forgets_sessions: bool = False) -> None:
        """With `forgets_sessions` what happened meanwhile is never told, as after a long gap."""
        if forgets_sessions:
            self.gateway.forget()
        self.faults.is_out = False

    # ---- the server

    async def __aenter__(self) -> Self:
        application = web.Application(client_max_size=2 * REQUEST_MAX)
        application.router.add_get("/gateway", self._connect)
        application.router.add_get("/attachments/{channel}/{attachment}/{name}", self._download)
        application.router.add_route("*", "/api/v10/{path:.*}", self._call)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", self.port)
        await site.start()
        self.port = self._runner.addresses[0][1]
        self.world.base_url, self.gateway.url = f"http://127.0.0.1:{self.port}/", self.gateway_url
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.faults.is_out = True
        await self.gateway.disconnect()
        if self._runner:
            await self._runner.cleanup()

    async def _connect(self, incoming: web.Request) -> web.StreamResponse:
        self._check_up(incoming)
        if self.faults.refused_connects:
            self.faults.refused_connects -= 1
            raise web.HTTPBadGateway  # a client of HTTP would try once more by itself after a broken connection
        return await self.gateway.serve(incoming)

    async def _download(self, incoming: web.Request) -> web.Response:
        self._check_up(incoming)
        found = self.world.attachments.get(incoming.match_info["attachment"])
        if found is None:
            return web.Response(status=404, text="This content is no longer available.")
        return web.Response(body=found.content, content_type=found.content_type)

    async def _call(self, incoming: web.Request) -> web.StreamResponse:
        self._check_up(incoming)
        request = await _request(incoming)
        rest_api.find(request)
        await asyncio.sleep(self.faults.delay_seconds)
        if not self._is_authorised(incoming, request):
            return _answered(401, {"code": 0, "message": "401: Unauthorized"})
        if self.faults.breaks_off(request.route):
            _hang_up(incoming)
        if self.faults.limited[request.route]:
            return _too_many(Verdict({"X-RateLimit-Scope": "user"}, self.faults.limited[request.route].pop(0)))
        verdict = self.limits.take(request)
        if verdict.wait_seconds:
            return _too_many(verdict)
        self._carry_out(request, int(incoming.content_length or 0))
        self.requests.append(request)
        if self.faults.lost[request.route]:
            self.faults.lost[request.route] -= 1
            _hang_up(incoming)
        return _answered(request.status, request.answer, verdict.headers)

    def _carry_out(self, request: Request, size: int) -> None:
        if self.faults.refused[request.route]:
            request.status, code, message = self.faults.refused[request.route].pop(0)
            request.answer = {"code": code, "message": message}
        elif size > REQUEST_MAX:
            request.status, request.answer = 413, {"code": 40005, "message": "Request entity too large"}
        else:
            rest_api.answer(self.api, request)

    def _is_authorised(self, incoming: web.Request, request: Request) -> bool:
        """The token of an interaction is in the path."""
        if request.route in _OPEN or "token" in request.params:
            return True
        return incoming.headers.get("Authorization", "") == f"Bot {self.token}"

    def _is_late(self, interaction: Interaction) -> bool:  # noqa: ARG002 - as the route asks
        if self.faults.late_answers:
            self.faults.late_answers -= 1
            return True
        return False

    def _check_up(self, incoming: web.Request) -> None:
        if self.faults.is_out:
            _hang_up(incoming)


def _hang_up(incoming: web.Request) -> None:
    """Break the connection without an answer."""
    if incoming.transport:
        incoming.transport.abort()
    raise asyncio.CancelledError


def _answered(status: int, answer: Any, headers: dict[str, str] | None = None) -> web.Response:
    """discord.py takes nothing for JSON but this content type, without a character set."""
    if answer is None:
        return web.Response(status=status, headers=headers)
    body = json.dumps(answer).encode()
    return web.Response(status=status, body=body, content_type="application/json", headers=headers)


def _too_many(verdict: Verdict) -> web.Response:
    """With `Via`: discord.py believes no 429 without it."""
    seconds = round(verdict.wait_seconds, 3)
    answer = {"message": "You are being rate limited.", "retry_after": seconds, "global": verdict.is_global}
    return _answered(429, answer, verdict.headers | {"Retry-After": str(int(seconds) + 1), "Via": "1.1 google"})


async def _request(incoming: web.Request) -> Request:
    """The request, however its body came."""
    path = incoming.rel_url.raw_path.removeprefix("/api/v10")
    request = Request(incoming.method, "/".join(map(unquote, path.split("/"))), dict(incoming.query))
    if incoming.content_type.startswith("multipart/"):
        body: Json = {}
        async for part in await incoming.multipart():
            if not isinstance(part, BodyPartReader):
                continue
            content = bytes(await part.read(decode=False))
            if part.name == "payload_json":
                body = json.loads(content)
            elif part.name and part.name.startswith("files["):
                kind = part.headers.get("Content-Type", "application/octet-stream")
                request.uploads[part.name[6:-1]] = Upload(part.filename or "file", content, kind)
        request.body = body
    else:
        text = await incoming.text()
        request.body = json.loads(text) if text else {}
    return request
