"""A theatre: a channel of some platform with people in it, and the whole of redraft behind it.

What a story needs where the platforms are alike. Each has one: tests/support/slack_theatre.py. People go by their
names, messages by what the platform calls them; every method returns when the platform has taken what was done.
"""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping
from typing import Protocol

from bot.bootstrap import App
from bot.services.ports import Reaction

SECONDS = 20.0


class Theatre(Protocol):
    @property
    def app(self) -> App: ...

    # ---- a task

    async def starts(self, who: str, title: str, brief: str, **more: object) -> Mapping[str, str]:
        """`new`, its form filled in and sent; `rubric`, `reviewers` (names), `files` (name -> bytes).

        The problems by input, none where it was taken.
        """

    async def asks(self, who: str, words: str) -> None:
        """Type a command: `list`, `mine`, `report`, `help`."""

    # ---- in its thread

    async def says(self, who: str, text: str) -> str:
        """Reply; the message."""

    async def edits(self, who: str, message: str, text: str) -> None: ...

    async def deletes(self, who: str, message: str) -> None: ...

    async def reacts(self, who: str, message: str, reaction: Reaction) -> None: ...

    async def unreacts(self, who: str, message: str, reaction: Reaction) -> None: ...

    async def mentions_us(self, who: str) -> None: ...

    # ---- buttons and forms

    async def presses(self, who: str, label: str, within: str = "") -> None:
        """The button, in the latest message that has it and shows those words."""

    async def fills(self, who: str, answers: Mapping[str, object]) -> Mapping[str, str]:
        """Fill in and send the form that is open for them; the problems by input."""

    async def scores(self, who: str, met: Collection[int]) -> None:
        """Say of these criteria that they are met, of all others that they are not, and be done."""

    # ---- what people see

    def thread(self) -> list[str]:
        """Each message of the thread, the card first."""

    def message(self, words: str) -> str:
        """The latest message in the thread that shows these words. Raises: LookupError."""

    def told(self, who: str) -> str:
        """What they alone were told, in messages and in what stands open; the latest last."""

    def our_reactions(self, message: str) -> Collection[Reaction]: ...

    def files(self) -> Mapping[str, bytes]:
        """Every file that we posted in the thread."""

    # ---- machines

    async def works(self) -> None:
        """Let a worker do what the agents have to do."""


async def eventually(check: Callable[[], object], seconds: float = SECONDS) -> None:
    """Wait until something is so. Raises: AssertionError."""
    deadline = time.monotonic() + seconds
    while not check():
        assert time.monotonic() < deadline, "it never came to that"
        await asyncio.sleep(0.02)
