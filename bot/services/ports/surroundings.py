"""What the services need around them: a clock, ids, a seal, somebody who reads files."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

from bot.domain.files import ReadFile, Upload

NewId = Callable[[], str]
"""A new ULID: 26 characters that sort by time."""


FileReader = Callable[[Upload], ReadFile]
"""Finds out what a file is, and the text in it. May take many seconds. Raises: FileUnusable."""


class Clock(Protocol):
    def now(self) -> datetime:
        """The time in UTC, aware."""


class Seal(Protocol):
    """Makes secrets unreadable without a key that is not in the database."""

    def seal(self, content: bytes) -> bytes: ...

    def unseal(self, sealed: bytes, *, younger_than_seconds: int | None = None) -> bytes | None:
        """None where it was not sealed with one of our keys, was changed, or is too old."""
