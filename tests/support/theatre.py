"""A theatre: a cast in a channel of some platform, and the whole of redraft behind it.

What a story needs where the platforms are alike. Each has one: tests/support/slack_theatre.py.
"""

from typing import Protocol

from bot.bootstrap import App
from bot.cast import Cast, eventually

__all__ = ["Theatre", "eventually"]


class Theatre(Cast, Protocol):
    @property
    def app(self) -> App: ...

    # ---- machines

    async def works(self) -> None:
        """Let a worker do what the agents have to do."""
