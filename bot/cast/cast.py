"""What people do in a channel of a local platform and in the threads of its tasks, and what they see there.

People go by their names, messages by what the platform calls them; every method returns when the platform has taken
what was done. What comes of it has to be waited for (`eventually`).
"""

import asyncio
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, Self

from bot.domain.conversation import Platform
from bot.services.ports import Reaction

SECONDS = 20.0
LOOK_SECONDS = 0.02


@dataclass(frozen=True, slots=True)
class Post:
    """A message as everybody sees it."""

    id: str
    who: str
    """The name in the cast; empty for one of ours."""
    text: str
    """Mentions as `@Name`."""
    files: tuple[str, ...] = ()
    """The names of what is attached."""


class Cast(Protocol):
    """In the thread of the latest task of a channel."""

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
        """The button, in the latest message that has it and shows the words `within`."""

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


class LocalCast(Cast, Protocol):
    """A cast that knows its way about a local platform, and can go to the thread of any task."""

    @property
    def platform(self) -> Platform: ...

    @property
    def workspace(self) -> tuple[str, str]:
        """The workspace's id and name, as the platform gives them."""

    @property
    def channel_id(self) -> str: ...

    def person(self, who: str) -> tuple[str, str]:
        """Somebody's id and name, as the platform gives them."""

    def in_thread(self, thread: str) -> Self:
        """The same people, in the thread of another task."""

    async def presses_action(self, who: str, label: str, action: str) -> None:
        """The button with that action id, where several in one message have that label."""

    async def scores_with_notes(self, who: str, met: Collection[int], notes: Mapping[int, str]) -> None:
        """As `scores`, with notes on criteria that are not met."""

    def posts(self) -> Sequence[Post]:
        """Each message of the thread, the card first, with who wrote it."""


async def eventually(
    check: Callable[[], object], seconds: float = SECONDS, *, look_seconds: float = LOOK_SECONDS
) -> None:
    """Wait until something is so. Raises: TimeoutError."""
    deadline = time.monotonic() + seconds
    while not check():
        if time.monotonic() > deadline:
            raise TimeoutError(f"it did not come to that within {seconds:g} s")
        await asyncio.sleep(look_seconds)


def with_names(text: str, names: Mapping[str, str]) -> str:
    """The text with `<@id>` as `@Name`, for the people of the cast."""
    for number, name in names.items():
        text = text.replace(f"<@{number}>", f"@{name}")
    return text
