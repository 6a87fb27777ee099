"""Threads that we have opened a moment ago: people reply there before the poster has written down that they exist."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from handlers.readings import Readings

WAITS = (0.2, 0.5, 1.0, 2.0, 5.0, 10.0, 15.0)
"""Seconds between looks, until the poster has heard from the platform, too."""

RECORDED_SECONDS = 90.0
"""After so long a poster that died between a post and its record was followed by one that has found the post: what the
first had claimed is free after 60 s."""


@dataclass
class NewThreads:
    """One for each process."""

    _strangers: set[str] = field(default_factory=set)
    """Threads that we have opened, and that no task has."""

    def waits(self, thread: str, readings: Readings) -> Iterator[float]:
        """How long to wait before each look for its task; nothing where it was looked for in vain before.

        Whoever finds it stops asking. Where nobody does, the thread may still be a task's: it will be read.
        """
        if thread in self._strangers:
            return
        yield from WAITS
        self._strangers.add(thread)
        readings.soon(RECORDED_SECONDS)
