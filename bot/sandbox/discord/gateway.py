"""The gateway of the local Discord: sessions that are told what happens, and resume where they were cut off.

Opcodes and close codes: https://docs.discord.com/developers/topics/opcodes-and-status-codes
"""

import asyncio
import importlib
import json
import secrets
import zlib
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any

import aiohttp
from aiohttp import web

from bot.sandbox.discord import payloads, permissions
from bot.sandbox.discord.faults import Faults
from bot.sandbox.discord.world import Event, Guild, Json, World

SESSION_SECONDS = 180.0
"""So long a session without a connection can be resumed."""
SENDS_PER_MINUTE = 120
IDENTIFIES_PER_DAY = 1_000
PRIVILEGED = payloads.CONTENT_INTENT | payloads.MEMBERS_INTENT | 1 << 8
_DAY = 86_400


class Op(IntEnum):
    DISPATCH = 0
    HEARTBEAT = 1
    IDENTIFY = 2
    PRESENCE = 3
    VOICE_STATE = 4
    RESUME = 6
    RECONNECT = 7
    REQUEST_MEMBERS = 8
    INVALID_SESSION = 9
    HELLO = 10
    HEARTBEAT_ACK = 11


class CloseCode(IntEnum):
    UNKNOWN_OPCODE = 4001
    DECODE_ERROR = 4002
    NOT_AUTHENTICATED = 4003
    AUTHENTICATION_FAILED = 4004
    ALREADY_AUTHENTICATED = 4005
    RATE_LIMITED = 4008
    SESSION_TIMED_OUT = 4009
    INVALID_SHARD = 4010
    DISALLOWED_INTENTS = 4014


_INTENTS = {
    "GUILD_MEMBER_ADD": payloads.MEMBERS_INTENT,
    "GUILD_MEMBER_UPDATE": payloads.MEMBERS_INTENT,
    "GUILD_MEMBER_REMOVE": payloads.MEMBERS_INTENT,
    "MESSAGE_CREATE": 1 << 9,
    "MESSAGE_UPDATE": 1 << 9,
    "MESSAGE_DELETE": 1 << 9,
    "MESSAGE_REACTION_ADD": 1 << 10,
    "MESSAGE_REACTION_REMOVE": 1 << 10,
    "INTERACTION_CREATE": 0,
}
"""The intent that an event needs; the others need that of guilds."""
_DM_SHIFT = 3
"""The intent for conversations between two is that many bits higher than the one for guilds."""


class ClosedError(Exception):
    """The connection ends, with this code."""

    def __init__(self, code: CloseCode) -> None:
        super().__init__(code.name)
        self.code = code


@dataclass(eq=False)
class Connection:
    """One socket; what is pushed goes out in order."""

    socket: web.WebSocketResponse
    compress: Callable[[bytes], bytes] | None
    outbox: "asyncio.Queue[Json]" = field(default_factory=asyncio.Queue)
    session: "Session | None" = None
    received: deque[float] = field(default_factory=deque)
    """When, within the last minute."""

    def push(self, op: Op, data: Any = None, sequence: int | None = None, name: str | None = None) -> None:
        self.outbox.put_nowait({"op": int(op), "d": data, "s": sequence, "t": name})

    async def write(self, faults: Faults) -> None:
        """Send what is pushed, until it is cancelled or the socket is closed."""
        with suppress(ConnectionError):
            while not self.socket.closed:
                text = json.dumps(await self.outbox.get())
                if faults.silent:
                    continue
                if self.compress:
                    await self.socket.send_bytes(self.compress(text.encode()))
                else:
                    await self.socket.send_str(text)


@dataclass(eq=False)
class Session:
    id: str
    intents: int
    shard: tuple[int, int]
    connection: Connection | None
    sequence: int = 0
    sent: list[tuple[int, str, Any]] = field(default_factory=list)
    """Number, name and data of every event, for a replay."""
    left_at: float | None = None
    """When its connection ended."""

    def dispatch(self, name: str, data: Any) -> None:
        self.sequence += 1
        self.sent.append((self.sequence, name, data))
        if self.connection:
            self.connection.push(Op.DISPATCH, data, self.sequence, name)

    def is_of(self, guild: Guild | None) -> bool:
        number, count = self.shard
        return number == ((int(guild.id) >> 22) % count if guild else 0)


@dataclass
class Gateway:
    world: World
    faults: Faults
    token: str
    url: str = ""
    """Where to resume, once there is a server."""
    allowed_intents: int = PRIVILEGED
    """Which of the privileged ones are switched on for the application."""
    heartbeat_seconds: float = 41.25
    sessions: dict[str, Session] = field(default_factory=dict)
    connections: list[Connection] = field(default_factory=list)
    identified: list[float] = field(default_factory=list)
    """When, of all sessions."""

    # ---- what happens

    def tell(self, event: Event) -> None:
        """Every session whose shard, intents and permissions let it hear of that."""
        for session in self._alive():
            if session.is_of(event.guild) and self._hears(session, event):
                for _ in range(2 if self.faults.duplicates else 1):
                    session.dispatch(event.name, payloads.event(event, session.intents))
        if self.faults.duplicates:
            self.faults.duplicates -= 1

    def _hears(self, session: Session, event: Event) -> bool:
        needed = _INTENTS.get(event.name, payloads.GUILDS_INTENT)
        if event.guild is None and event.name != "INTERACTION_CREATE":
            needed <<= _DM_SHIFT
        if needed and not session.intents & needed:
            return False
        if event.guild is None or event.channel is None or event.name == "INTERACTION_CREATE":
            return True
        return permissions.Permission.VIEW_CHANNEL in permissions.in_channel(event.channel, self.world.bot)

    def _alive(self) -> list[Session]:
        """Those that are connected, or may still come back."""
        for session in list(self.sessions.values()):
            if session.left_at is not None and self.world.now() - session.left_at > SESSION_SECONDS:
                del self.sessions[session.id]
        return list(self.sessions.values())

    @property
    def remaining_identifies(self) -> int:
        return IDENTIFIES_PER_DAY - sum(self.world.now() - at < _DAY for at in self.identified)

    # ---- what it does to its connections

    async def invalidate(self, *, resumable: bool = False) -> None:
        """Tell every connection that its session is no longer valid."""
        for connection in list(self.connections):
            if connection.session and not resumable:
                self.sessions.pop(connection.session.id, None)
            connection.push(Op.INVALID_SESSION, resumable)

    async def reconnect(self) -> None:
        """Ask every connection to come back, as Discord does before it takes a server away."""
        for connection in list(self.connections):
            connection.push(Op.RECONNECT)

    async def disconnect(self) -> None:
        """Cut every connection off; the sessions can be resumed."""
        for connection in list(self.connections):
            self._leave(connection)
            await connection.socket.close(code=aiohttp.WSCloseCode.SERVICE_RESTART)

    def forget(self) -> None:
        """No session can be resumed, as after more than some minutes."""
        self.sessions.clear()

    # ---- one connection

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One connection of the bot, until either side closes it."""
        socket = web.WebSocketResponse(max_msg_size=4096)
        await socket.prepare(request)
        connection = Connection(socket, _compressor(request.query.get("compress", "")))
        self.connections.append(connection)
        writer = asyncio.create_task(connection.write(self.faults))
        connection.push(Op.HELLO, {"heartbeat_interval": int(self.heartbeat_seconds * 1_000), "_trace": []})
        try:
            await self._listen(connection)
        except ClosedError as closed:
            await socket.close(code=closed.code, message=closed.code.name.encode())
        finally:
            self._leave(connection)
            writer.cancel()
            await asyncio.gather(writer, return_exceptions=True)
        return socket

    async def _listen(self, connection: Connection) -> None:
        while True:
            try:
                message = await connection.socket.receive(timeout=self.heartbeat_seconds * 2)
            except TimeoutError:
                raise ClosedError(CloseCode.SESSION_TIMED_OUT) from None
            if message.type is not aiohttp.WSMsgType.TEXT:
                return
            self._count(connection)
            try:
                said = json.loads(message.data)
                op, data = Op(said["op"]), said.get("d")
            except (TypeError, KeyError, json.JSONDecodeError):
                raise ClosedError(CloseCode.DECODE_ERROR) from None
            except ValueError:
                raise ClosedError(CloseCode.UNKNOWN_OPCODE) from None
            self._hear(connection, op, data)

    def _count(self, connection: Connection) -> None:
        now = self.world.now()
        connection.received.append(now)
        while now - connection.received[0] > 60:  # noqa: PLR2004 - a minute
            connection.received.popleft()
        if len(connection.received) > SENDS_PER_MINUTE:
            raise ClosedError(CloseCode.RATE_LIMITED)

    def _hear(self, connection: Connection, op: Op, data: Any) -> None:
        match op:
            case Op.HEARTBEAT:
                connection.push(Op.HEARTBEAT_ACK)
            case Op.IDENTIFY if connection.session:
                raise ClosedError(CloseCode.ALREADY_AUTHENTICATED)
            case Op.IDENTIFY:
                self._identify(connection, data)
            case Op.RESUME:
                self._resume(connection, data)
            case Op.PRESENCE | Op.VOICE_STATE | Op.REQUEST_MEMBERS if connection.session is None:
                raise ClosedError(CloseCode.NOT_AUTHENTICATED)
            case Op.REQUEST_MEMBERS if connection.session:
                self._send_members(connection.session, data)
            case Op.PRESENCE | Op.VOICE_STATE:
                return  # nobody sees it here
            case _:
                raise ClosedError(CloseCode.UNKNOWN_OPCODE)

    def _identify(self, connection: Connection, data: Json) -> None:
        self._check_token(data)
        intents = int(data.get("intents", 0))
        if intents & PRIVILEGED & ~self.allowed_intents:
            raise ClosedError(CloseCode.DISALLOWED_INTENTS)
        number, count = data.get("shard") or (0, 1)
        if not 0 <= number < count:
            raise ClosedError(CloseCode.INVALID_SHARD)
        if self.remaining_identifies <= 0:
            raise ClosedError(CloseCode.AUTHENTICATION_FAILED)  # and Discord resets the token
        self.identified.append(self.world.now())
        session = Session(secrets.token_hex(16), intents, (number, count), connection)
        self.sessions[session.id] = connection.session = session
        guilds = [each for each in self.world.guilds.values() if self._is_in(each) and session.is_of(each)]
        session.dispatch(
            "READY",
            {
                "v": 10,
                "user": payloads.user(self.world.bot),
                "guilds": [{"id": each.id, "unavailable": True} for each in guilds],
                "session_id": session.id,
                "resume_gateway_url": self.url,
                "shard": [number, count],
                "application": {"id": self.world.application_id, "flags": flags(self.allowed_intents)},
                "private_channels": [],
            },
        )
        if intents & payloads.GUILDS_INTENT:
            for guild in guilds:
                session.dispatch("GUILD_CREATE", payloads.joined_guild(guild, intents) | {"unavailable": False})

    def _resume(self, connection: Connection, data: Json) -> None:
        self._check_token(data)
        self._alive()  # drops those that are too old
        session = self.sessions.get(str(data.get("session_id")))
        seen = data.get("seq") or 0
        if session is None or seen > session.sequence:
            connection.push(Op.INVALID_SESSION, data=False)
            return
        if session.connection:
            self._leave(session.connection)
        session.connection, session.left_at, connection.session = connection, None, session
        for number, name, told in session.sent:
            if number > seen:
                connection.push(Op.DISPATCH, told, number, name)
        session.dispatch("RESUMED", {"_trace": []})

    def _send_members(self, session: Session, data: Json) -> None:
        guild = self.world.guilds.get(str(data["guild_id"]))
        if guild is None:
            return
        wanted = {str(each) for each in data.get("user_ids") or []}
        query, limit = str(data.get("query") or "").lower(), int(data.get("limit") or 0)
        found = [
            each
            for each in guild.members.values()
            if (each.id in wanted if wanted else each.user.name.lower().startswith(query))
        ]
        session.dispatch(
            "GUILD_MEMBERS_CHUNK",
            {
                "guild_id": guild.id,
                "members": [payloads.member(each) for each in (found[:limit] if limit else found)],
                "chunk_index": 0,
                "chunk_count": 1,
                "not_found": sorted(wanted - guild.members.keys()),
                **({"nonce": data["nonce"]} if data.get("nonce") else {}),
            },
        )

    def _check_token(self, data: Any) -> None:
        if not isinstance(data, dict) or str(data.get("token", "")).removeprefix("Bot ") != self.token:
            raise ClosedError(CloseCode.AUTHENTICATION_FAILED)

    def _is_in(self, guild: Guild) -> bool:
        return self.world.bot.id in guild.members

    def _leave(self, connection: Connection) -> None:
        if connection in self.connections:
            self.connections.remove(connection)
        session, connection.session = connection.session, None
        if session and session.connection is connection:
            session.connection, session.left_at = None, self.world.now()


def flags(allowed_intents: int) -> int:
    """Of the application: the privileged intents that are switched on, for a bot in few guilds."""
    found = 1 << 19 if allowed_intents & payloads.CONTENT_INTENT else 0
    return found | (1 << 15 if allowed_intents & payloads.MEMBERS_INTENT else 0)


def _compressor(kind: str) -> Callable[[bytes], bytes] | None:
    """One stream for the whole connection, flushed after each message."""
    if kind == "zlib-stream":
        stream = zlib.compressobj()
        return lambda data: stream.compress(data) + stream.flush(zlib.Z_SYNC_FLUSH)
    if kind == "zstd-stream":  # asked for from Python 3.14 on, which has it
        zstd = importlib.import_module("compression.zstd")
        packer = zstd.ZstdCompressor()
        return lambda data: bytes(packer.compress(data, mode=packer.FLUSH_BLOCK))
    return None
