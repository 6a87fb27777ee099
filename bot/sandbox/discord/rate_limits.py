"""How often the bot may ask: a bucket for each route and place, and one for everything.

Discord does not document the sizes of its buckets, and changes them; ask it by its headers.
"""

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from bot.sandbox.discord.world import Request

GLOBAL_PER_SECOND = 50
_MAJOR = ("channel", "guild", "application", "token")
_EXEMPT = ("/interactions/", "/webhooks/")


@dataclass
class _Window:
    began: float
    used: int = 0


@dataclass(frozen=True)
class Verdict:
    headers: dict[str, str]
    wait_seconds: float = 0.0
    """0 where the request may pass."""
    is_global: bool = False


@dataclass
class RateLimits:
    now: Callable[[], float]
    default: tuple[int, float] = (50, 1.0)
    """Requests and seconds."""
    routes: dict[str, tuple[int, float]] = field(default_factory=dict)
    """Others, by the name of a route in the table of `rest_api`."""
    _windows: dict[tuple[str, ...], _Window] = field(default_factory=dict)
    _second: tuple[int, int] = (0, 0)
    """The current one, and how many requests it has had."""

    def take(self, request: Request) -> Verdict:
        """Count a request, or say how long it has to wait."""
        now = self.now()
        limit, seconds = self.routes.get(request.route, self.default)
        key = (request.route, *self._places(request))
        window = self._windows.get(key)
        if window is None or now - window.began >= seconds:
            window = self._windows[key] = _Window(now)
        reset_after = max(0.0, window.began + seconds - now)
        if not request.path.startswith(_EXEMPT):
            second, used = self._second
            used = used if second == int(now) else 0
            if used >= GLOBAL_PER_SECOND:
                headers = {"X-RateLimit-Global": "true", "X-RateLimit-Scope": "global"}
                return Verdict(headers, 1 - now % 1, is_global=True)
            self._second = int(now), used + 1
        passes = window.used < limit
        window.used += passes
        headers = {
            "X-RateLimit-Limit": str(limit),
            "X-RateLimit-Remaining": str(limit - window.used),
            "X-RateLimit-Reset": f"{now + reset_after:.3f}",
            "X-RateLimit-Reset-After": f"{reset_after:.3f}",
            "X-RateLimit-Bucket": hashlib.sha256(request.route.encode()).hexdigest()[:32],
        }
        return Verdict(headers) if passes else Verdict(headers | {"X-RateLimit-Scope": "user"}, reset_after)

    def _places(self, request: Request) -> Iterator[str]:
        return (request.params[name] for name in _MAJOR if name in request.params)
