"""What a chat platform lets us do in how much time: data that each adapter gives, and the poster keeps to."""

from dataclasses import dataclass
from enum import StrEnum


class Call(StrEnum):
    """What one call asks of a platform."""

    START = "start"
    POST = "post"
    UPDATE = "update"
    REACT = "react"
    FIND = "find"


class Scope(StrEnum):
    """What shares a limit."""

    CONVERSATION = "conversation"
    """One thread of ours: a limit that a platform keeps for each thread or message."""
    CHANNEL = "channel"
    """Everything in one channel, all its threads included."""
    WORKSPACE = "workspace"
    BOT = "bot"
    """Whatever our token does, anywhere."""


@dataclass(frozen=True, slots=True)
class Rate:
    """At most so many of these calls, all together, in any window of so many seconds."""

    calls: int
    seconds: float
    of: frozenset[Call]
    per: Scope

    def __post_init__(self) -> None:
        if self.calls < 1 or self.seconds <= 0 or not self.of:
            raise ValueError(f"a rate allows some calls in some time: {self}")
