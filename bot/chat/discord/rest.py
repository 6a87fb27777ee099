"""One try of one request to Discord's REST API, and its refusals as errors of ours.

discord.py's own client of that API waits out a 429 and repeats what failed with 5xx by itself, for up to half a minute.
The poster must hear of both: it has other conversations to serve, and a post of a forum must be looked for before it
is made again.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

import aiohttp

from bot.cards.elements import File
from bot.errors import ChatAmbiguous, ChatBusy, ChatFailed, ChatGone, ChatMessageGone
from bot.services.rates import Call, Scope

PLATFORM = "Discord"
API_URL = "https://discord.com/api/v10"
SECONDS = 30.0
"""For one request."""

ARCHIVED = 50083
ALREADY_A_THREAD = 160004
TAG_REQUIRED = 40067
_OLD_MESSAGE_EDITS = 30046
_OLD_MESSAGE_SECONDS = 60.0
"""Discord does not say how long to wait with edits of messages older than an hour."""
_GONE = frozenset(
    {
        10003,  # unknown channel
        10004,  # unknown guild
        50001,  # missing access
        50008,  # no text channel
        50013,  # missing permissions
        TAG_REQUIRED,
        160005,  # a locked thread
        ARCHIVED,
    }
)
_UNKNOWN_MESSAGE = 10008
_UNAUTHORIZED, _TOO_MANY, _SERVER_ERROR = 401, 429, 500


class DiscordRefusedError(Exception):
    """What Discord answered, with its own code, before it becomes an error of ours."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str]) -> None:
        self.status, self.headers = status, headers
        self.body: Mapping[str, Any] = body if isinstance(body, Mapping) else {}
        self.code = int(self.body.get("code") or 0)
        super().__init__(str(self.body.get("message") or f"it answered with status {status}").rstrip("."))


@dataclass(frozen=True)
class Rest:
    token: str
    api_url: str | None = None

    async def call(
        self,
        call: Call,
        method: str,
        *path: str,
        body: Mapping[str, Any] | None = None,
        files: Sequence[File] = (),
        query: Mapping[str, str] | None = None,
    ) -> Any:
        """The answer as JSON, None where there is none. `files` go with the body, under the ids 0, 1, …

        Raises:
            ChatFailed: of the kind that bot.services.ports.Chat names.
        """
        try:
            return await self.ask(method, *path, body=body, files=files, query=query)
        except DiscordRefusedError as error:
            raise fault(call, error) from error

    async def ask(
        self,
        method: str,
        *path: str,
        body: Mapping[str, Any] | None = None,
        files: Sequence[File] = (),
        query: Mapping[str, str] | None = None,
    ) -> Any:
        """The same, for who looks at Discord's own codes. Raises: DiscordRefusedError, ChatAmbiguous."""
        url = "/".join([(self.api_url or API_URL).rstrip("/"), *(quote(part, safe="@") for part in path)])
        try:
            async with (
                aiohttp.ClientSession(headers=self._headers(), timeout=aiohttp.ClientTimeout(SECONDS)) as session,
                session.request(method, url, params=query, **_sent(body, files)) as response,
            ):
                text = await response.text()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            why = f"{type(error).__name__}: {error}".rstrip(": ")
            raise ChatAmbiguous(platform=PLATFORM, why=why) from error
        found = _json(text)
        if response.status >= 300:  # noqa: PLR2004 - no success
            raise DiscordRefusedError(response.status, found, response.headers)
        return found

    def _headers(self) -> dict[str, str]:
        agent = f"DiscordBot (redraft, {version('redraft')})"
        return {"Authorization": f"Bot {self.token}", "User-Agent": agent}


def fault(call: Call, error: DiscordRefusedError) -> ChatFailed:
    """Discord's refusal as an error of ours."""
    if error.status == _TOO_MANY:
        seconds = float(error.body.get("retry_after") or error.headers.get("Retry-After") or 1)
        return ChatBusy(platform=PLATFORM, retry_after_seconds=seconds, scope=_scope(call, error), call=call)
    if error.code == _OLD_MESSAGE_EDITS:
        facts: dict[str, Any] = {"scope": Scope.CONVERSATION, "call": call}
        return ChatBusy(platform=PLATFORM, retry_after_seconds=_OLD_MESSAGE_SECONDS, **facts)
    if error.code == _UNKNOWN_MESSAGE:
        return ChatMessageGone(platform=PLATFORM)
    if error.code in _GONE or error.status == _UNAUTHORIZED:
        return ChatGone(platform=PLATFORM, why=str(error))
    if error.status >= _SERVER_ERROR:
        return ChatAmbiguous(platform=PLATFORM, why=str(error))
    return ChatFailed(platform=PLATFORM, why=str(error))


def _scope(call: Call, error: DiscordRefusedError) -> Scope:
    """Who has to wait. Cloudflare's refusals, which have no `Via`, are for everything from this address."""
    if error.body.get("global") or error.headers.get("X-RateLimit-Scope") == "global" or "Via" not in error.headers:
        return Scope.BOT
    return Scope.CHANNEL if call is Call.START else Scope.CONVERSATION


def _sent(body: Mapping[str, Any] | None, files: Sequence[File]) -> dict[str, Any]:
    if not files:
        return {} if body is None else {"json": body}
    form = aiohttp.FormData(quote_fields=False)  # Discord reads `files[0]`, and nothing escaped
    form.add_field("payload_json", json.dumps(body), content_type="application/json")
    for number, file in enumerate(files):
        form.add_field(f"files[{number}]", file.data, filename=file.name, content_type=file.media_type)
    return {"data": form}


def _json(text: str) -> Any:
    try:
        return json.loads(text) if text else None
    except ValueError:
        return None
