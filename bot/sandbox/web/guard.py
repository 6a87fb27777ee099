"""Who may ask the page's server: a browser on this machine, and for changes only the page itself.

A page of somebody else can make a browser send requests to this machine. So the name in the address must be ours (else
a name that is made to point here could read everything), and a change needs a token that only our own page can read.
"""

import hmac
import ipaddress
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web

TOKEN_HEADER = "X-Sandbox-Token"  # noqa: S105 - the name of a header
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    "form-action 'none'; frame-ancestors 'none'; base-uri 'none'"
)
HEADERS = {
    "Content-Security-Policy": POLICY,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}
_SAFE = {"GET", "HEAD"}
_NAMES = {"localhost", "127.0.0.1", "[::1]"}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass(frozen=True)
class Guard:
    token: str = field(default_factory=lambda: secrets.token_urlsafe(24))

    async def add_headers(self, request: web.Request, response: web.StreamResponse) -> None:  # noqa: ARG002 - a signal
        response.headers.update(HEADERS)

    @web.middleware
    async def __call__(self, request: web.Request, handler: Handler) -> web.StreamResponse:
        """As a middleware of aiohttp."""
        self._check(request)
        return await handler(request)

    def _check(self, request: web.Request) -> None:
        """Raises: HTTPForbidden."""
        if not is_loopback(request.remote or "") or not is_our_host(request.host):
            raise web.HTTPForbidden(text="The sandbox answers this machine only, under 127.0.0.1 or localhost.")
        if request.method in _SAFE:
            return
        origin = request.headers.get("Origin")
        is_foreign = origin is not None and origin != f"http://{request.host}"
        if is_foreign or not hmac.compare_digest(request.headers.get(TOKEN_HEADER, "").encode(), self.token.encode()):
            raise web.HTTPForbidden(text="Only the sandbox's own page may change something. Reload it.")


def is_our_host(host: str) -> bool:
    """Whether a `Host` header, with or without a port, names this machine."""
    name, colon, port = host.rpartition(":")
    if not colon or not port.isdecimal():
        name = host
    return name.lower() in _NAMES


def is_loopback(address: str) -> bool:
    try:
        return ipaddress.ip_address(address).is_loopback
    except ValueError:
        return False
