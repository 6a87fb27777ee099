"""The server of the page: static files, what a persona sees as it changes, and what they do. On loopback only."""

import asyncio
import html
import json
from collections.abc import Mapping
from importlib.resources import files as resources
from types import TracebackType
from typing import Any, Self

from aiohttp import BodyPartReader, web

from bot.sandbox.discord import LocalDiscord
from bot.sandbox.slack import LocalSlack
from bot.sandbox.web.discord.workspace import DiscordWorkspace
from bot.sandbox.web.guard import Guard
from bot.sandbox.web.slack.workspace import SlackWorkspace
from bot.sandbox.web.workspace import Act, ActRefusedError, File, Json, Look, NobodyError, Upload, Workspace

LOOK_SECONDS = 0.25
"""Between two looks at what somebody sees; what they do themselves is seen at once."""
PING_SECONDS = 15.0
"""A comment is sent at least so often, so that either side notices a connection that is gone."""
REQUEST_MAX = 64 * 1024 * 1024
"""Bytes of one act, with all its files."""
_STATIC = {".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_PICTURES = {".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg", ".gif": "image/gif"}
"""What the page may show itself; everything else is only ever downloaded."""


class SandboxPage:
    """`async with SandboxPage(slack, discord) as page:` serves `page.url` on a free port of loopback."""

    url: str = ""
    """Once it runs."""

    def __init__(
        self, slack: LocalSlack | None, discord: LocalDiscord | None, *, port: int = 0, note: str = ""
    ) -> None:
        """`note` stands in the header, as which agent drafts. At least one of the two must be there."""
        self._workspaces: dict[str, Workspace] = {}
        if slack:
            self._workspaces["slack"] = SlackWorkspace(slack)
        if discord:
            self._workspaces["discord"] = DiscordWorkspace(discord)
        if not self._workspaces:
            raise ValueError("a page needs a workspace to show")
        self._port, self._note, self._guard = port, note, Guard()
        self._changed = asyncio.Event()
        self._runner: web.AppRunner | None = None
        self._closing = False

    async def __aenter__(self) -> Self:
        application = web.Application(middlewares=[self._guard.__call__])
        application.on_response_prepare.append(self._guard.add_headers)
        application.router.add_get("/", self._index)
        application.router.add_get("/static/{name}", self._static)
        application.router.add_get("/workspaces", self._about)
        application.router.add_get("/seen/{workspace}", self._seen)
        application.router.add_get("/payload/{workspace}", self._payload)
        application.router.add_get("/files/{workspace}/{number}/{name}", self._file)
        application.router.add_post("/acts/{workspace}", self._act)
        self._runner = web.AppRunner(application, access_log=None, shutdown_timeout=0.5)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", self._port).start()
        self._port = self._runner.addresses[0][1]
        self.url = f"http://127.0.0.1:{self._port}/"
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._closing = True
        self._tell()
        if self._runner:
            await self._runner.cleanup()

    # ---- the page itself

    async def _index(self, request: web.Request) -> web.Response:  # noqa: ARG002 - a handler
        text = _read("index.html").decode().replace("{{token}}", html.escape(self._guard.token, quote=True))
        return web.Response(text=text, content_type="text/html")

    async def _static(self, request: web.Request) -> web.Response:
        name = request.match_info["name"]
        suffix = name[name.rfind(".") :]
        if suffix not in _STATIC or name not in _names():
            raise web.HTTPNotFound
        return web.Response(body=_read(name), content_type=_STATIC[suffix], charset="utf-8")

    async def _about(self, request: web.Request) -> web.Response:  # noqa: ARG002 - a handler
        return web.json_response({"note": self._note, "workspaces": [each.about for each in self._workspaces.values()]})

    # ---- what a persona sees

    async def _seen(self, request: web.Request) -> web.StreamResponse:
        """Server-sent events: everything that they see from there, whenever it has changed."""
        workspace, look = self._workspace(request), _look(request.query)
        _checked(workspace, look)
        response = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
        await response.prepare(request)
        before, quiet = "", 0.0
        while not self._closing and request.transport and not request.transport.is_closing():
            now = json.dumps(_checked(workspace, look))
            if now != before:
                await response.write(f"data: {now}\n\n".encode())
                before, quiet = now, 0.0
            elif quiet >= PING_SECONDS:
                await response.write(b": still here\n\n")
                quiet = 0.0
            quiet += LOOK_SECONDS
            await self._next_look()
        return response

    async def _next_look(self) -> None:
        try:
            await asyncio.wait_for(self._changed.wait(), LOOK_SECONDS)
        except TimeoutError:
            return

    def _tell(self) -> None:
        """Whoever looks, looks again now."""
        self._changed.set()
        self._changed = asyncio.Event()

    async def _payload(self, request: web.Request) -> web.Response:
        workspace, look = self._workspace(request), _look(request.query)
        _checked(workspace, look)
        return web.json_response(workspace.inspected(look, request.query.get("what", "")))

    async def _file(self, request: web.Request) -> web.Response:
        found = self._workspace(request).file(request.match_info["number"])
        if found is None:
            raise web.HTTPNotFound(text="This file is no longer there.")
        return _download(found)

    # ---- what they do

    async def _act(self, request: web.Request) -> web.Response:
        workspace = self._workspace(request)
        act = await _sent(request)
        _checked(workspace, act.look)
        try:
            outcome = await workspace.act(act)
        except ActRefusedError as refused:
            return web.json_response({"refused": str(refused)}, status=409)
        finally:
            self._tell()
        return web.json_response(outcome)

    def _workspace(self, request: web.Request) -> Workspace:
        found = self._workspaces.get(request.match_info["workspace"])
        if found is None:
            raise web.HTTPNotFound(text="There is no such workspace here.")
        return found


def _checked(workspace: Workspace, look: Look) -> Json:
    """What they see. Raises: HTTPNotFound."""
    try:
        return workspace.shown(look)
    except NobodyError:
        raise web.HTTPNotFound(text="There is nobody of that name here.") from None


def _look(given: Mapping[str, Any]) -> Look:
    return Look(*(str(given.get(name, "")) for name in ("persona", "place", "thread")))


async def _sent(request: web.Request) -> Act:
    """A form of the page: `act` as JSON, and files under `file:` and the name of their input.

    Raises:
        HTTPBadRequest: it is something else.
        HTTPRequestEntityTooLarge: it is more than `REQUEST_MAX`.
    """
    given: Json = {}
    uploads: dict[str, list[Upload]] = {}
    left = REQUEST_MAX
    try:
        async for part in await request.multipart():
            if not isinstance(part, BodyPartReader) or part.name is None:
                continue
            content = await _content(part, left)
            left -= len(content)
            if part.name == "act":
                given = dict(json.loads(content))
            elif part.name.startswith("file:"):
                name = (part.filename or "file").replace("\\", "/").rpartition("/")[2] or "file"
                uploads.setdefault(part.name.removeprefix("file:"), []).append(Upload(name, content))
        arguments = dict(given.get("given") or {})
        files = {name: tuple(each) for name, each in uploads.items()}
        return Act(str(given["name"]), _look(given), arguments, files)
    except (AssertionError, KeyError, TypeError, ValueError):
        raise web.HTTPBadRequest(text="This is no act that the page would send.") from None


async def _content(part: BodyPartReader, most: int) -> bytes:
    """Raises: HTTPRequestEntityTooLarge."""
    content = bytearray()
    while chunk := await part.read_chunk():
        content += chunk
        if len(content) > most:
            raise web.HTTPRequestEntityTooLarge(most, text=f"An act has at most {REQUEST_MAX} bytes, with its files.")
    return bytes(content)


def _download(file: File) -> web.Response:
    """Never opened as a page: pictures may be shown by ours, and everything is saved where it is asked for itself."""
    kind = _PICTURES.get(file.name[file.name.rfind(".") :].lower(), "application/octet-stream")
    response = web.Response(body=file.content, content_type=kind)
    name = "".join(each if each.isascii() and (each.isalnum() or each in "._- ") else "_" for each in file.name)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def _names() -> set[str]:
    return {each.name for each in resources("bot.sandbox.web").joinpath("static").iterdir()}


def _read(name: str) -> bytes:
    return resources("bot.sandbox.web").joinpath("static", name).read_bytes()
