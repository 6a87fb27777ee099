"""How the local Slack reaches the app: envelopes over Socket Mode, or signed requests; again where nobody acknowledges.

An event that is not acknowledged within three seconds comes again, at most three times. A click or a command does not:
whoever clicked sees that it failed.
"""

import asyncio
import hashlib
import hmac
import json
import time
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import urlencode
from uuid import uuid4

import aiohttp
from aiohttp import web

from bot.sandbox.slack.faults import Faults
from bot.sandbox.slack.world import Json, World

ACK_SECONDS = 3.0
CONNECTIONS_MAX = 10

_CLOSING = {aiohttp.WSMsgType.CLOSE, aiohttp.WSMsgType.CLOSED, aiohttp.WSMsgType.ERROR}


class NoAnswerError(Exception):
    """The app did not answer a click or a command in time: people see “operation_timeout”."""


@dataclass
class Delivery:
    world: World
    faults: Faults
    signing_secret: str
    request_urls: dict[str, str] = field(default_factory=dict)
    """For signed requests: kind (`event`, `command`, `interaction`) -> URL. Without them, Socket Mode."""
    ack_seconds: list[float] = field(default_factory=list)
    """How long each acknowledgement took; ACK_SECONDS and more: it did not come."""
    sockets: list[web.WebSocketResponse] = field(default_factory=list)
    _waiting: dict[str, asyncio.Future[Json]] = field(default_factory=dict)
    _tasks: set[asyncio.Task[None]] = field(default_factory=set)
    _events: "count[int]" = field(default_factory=lambda: count(1))
    _turn: "count[int]" = field(default_factory=count)

    # ---- what happens

    def event(self, event: Json) -> None:
        """Tell the app, sooner or later."""
        payload: Json = {
            "token": "none",
            "team_id": self.world.team_id,
            "api_app_id": self.world.app_id,
            "event": {**event, "event_ts": event.get("event_ts") or self.world.new_ts()},
            "type": "event_callback",
            "event_id": f"Ev{next(self._events):08X}",
            "event_time": int(time.time()),
            "authorizations": [
                {"team_id": self.world.team_id, "user_id": self.world.bot.id, "is_bot": True, "enterprise_id": None}
            ],
        }
        for _ in range(2 if self.faults.each_event_twice else 1):
            task = asyncio.create_task(self._until_acknowledged(payload))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def command(self, payload: Json) -> Json:
        """Raises: NoAnswerError."""
        return await self._asked("slash_commands", "command", payload)

    async def interaction(self, payload: Json) -> Json:
        """What the app answered within three seconds. Raises: NoAnswerError."""
        return await self._asked("interactive", "interaction", payload)

    async def settled(self) -> None:
        """Wait until every event was acknowledged or given up."""
        while self._tasks:
            await asyncio.gather(*self._tasks)

    async def close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self.disconnect()

    # ---- sockets

    async def serve_socket(self, request: web.Request) -> web.WebSocketResponse:
        """One connection of the app, until either side closes it."""
        socket = web.WebSocketResponse(autoping=not self.faults.silent)
        await socket.prepare(request)
        if len(self.sockets) >= CONNECTIONS_MAX:
            await socket.close(code=4000, message=b"too many connections")
            return socket
        self.sockets.append(socket)
        info = {"type": "hello", "num_connections": len(self.sockets), "connection_info": {"app_id": self.world.app_id}}
        await socket.send_json({**info, "debug_info": {"host": "local", "approximate_connection_time": 3600}})
        try:
            async for message in socket:
                if message.type is aiohttp.WSMsgType.TEXT:
                    self._hear(message.data)
        finally:
            self.sockets.remove(socket)
        return socket

    async def disconnect(self, reason: str = "refresh_requested") -> None:
        """As Slack does every few hours: a word, then the connection is closed."""
        for socket in list(self.sockets):
            if not socket.closed:
                await socket.send_json({"type": "disconnect", "reason": reason, "debug_info": {"host": "local"}})
                await socket.close()

    def _hear(self, text: str) -> None:
        try:
            said: Json = json.loads(text)
        except ValueError:
            return  # the library's own ping, as text
        future = self._waiting.pop(said.get("envelope_id", ""), None)
        if future and not future.done():
            future.set_result(said.get("payload") or {})

    # ---- one try

    async def _until_acknowledged(self, payload: Json) -> None:
        for attempt, pause in enumerate((0.0, *self.faults.redelivery_seconds)):
            await asyncio.sleep(pause)
            retry = {"retry_num": attempt, "retry_reason": "timeout"} if attempt else {}
            try:
                await self._tried("events_api", "event", payload, retry)
            except NoAnswerError:
                continue
            if self.faults.acks_lost:
                self.faults.acks_lost -= 1
                continue
            return

    async def _asked(self, envelope: str, kind: str, payload: Json) -> Json:
        return await self._tried(envelope, kind, payload, {})

    async def _tried(self, envelope: str, kind: str, payload: Json, retry: Json) -> Json:
        if self.faults.is_out:
            raise NoAnswerError
        began = time.monotonic()
        try:
            async with asyncio.timeout(ACK_SECONDS):
                if self.request_urls:
                    return await self._requested(kind, payload, retry)
                return await self._sent(envelope, payload, retry)
        except (TimeoutError, aiohttp.ClientError, ConnectionError) as error:
            raise NoAnswerError from error
        finally:
            self.ack_seconds.append(time.monotonic() - began)

    async def _sent(self, envelope: str, payload: Json, retry: Json) -> Json:
        """Over one of the connections, in turn; waits for one where there is none."""
        while not self.sockets or self.faults.silent:  # noqa: ASYNC110 - tests set both by hand
            await asyncio.sleep(0.02)
        socket = self.sockets[next(self._turn) % len(self.sockets)]
        name = str(uuid4())
        future: asyncio.Future[Json] = asyncio.get_running_loop().create_future()
        self._waiting[name] = future
        retries = {"retry_attempt": retry.get("retry_num", 0), "retry_reason": retry.get("retry_reason", "")}
        message: Json = {"type": envelope, "envelope_id": name, "payload": payload, "accepts_response_payload": True}
        try:
            await socket.send_json(message | (retries if envelope == "events_api" else {}))
            return await future
        finally:
            self._waiting.pop(name, None)

    async def _requested(self, kind: str, payload: Json, retry: Json) -> Json:
        """As a signed request."""
        match kind:
            case "event":
                body, content_type = json.dumps(payload), "application/json"
            case "command":
                body, content_type = urlencode(payload), "application/x-www-form-urlencoded"
            case _:
                body, content_type = urlencode({"payload": json.dumps(payload)}), "application/x-www-form-urlencoded"
        headers = {"Content-Type": content_type, **self.signature(body)}
        if retry:
            headers |= {"X-Slack-Retry-Num": str(retry["retry_num"]), "X-Slack-Retry-Reason": "http_timeout"}
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.request_urls[kind], data=body, headers=headers) as response,
        ):
            text = await response.text()
            if not response.ok:
                raise NoAnswerError
            return _json(text)

    def signature(self, body: str, at: int | None = None) -> dict[str, str]:
        """The headers of a request that is ours."""
        stamp = str(int(time.time()) if at is None else at)
        digest = hmac.new(self.signing_secret.encode(), f"v0:{stamp}:{body}".encode(), hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": stamp, "X-Slack-Signature": f"v0={digest}"}


def _json(text: str) -> Json:
    try:
        found: Any = json.loads(text) if text.strip() else {}
    except ValueError:
        return {"text": text}
    return found if isinstance(found, dict) else {}
