"""Watches an event loop from a thread of its own: which code blocks it, and from when on its work counts as abandoned.

A blocked loop runs no job, takes no timeout and hears no stop. Heartbeats and leases come from other threads, so a
short block costs nothing; they end on purpose after ABANDONED_SECONDS, so that other workers take over the jobs. What
this one still brings after that is refused by the leases' tokens.
"""

import asyncio
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager

from bot import log

BLOCKED_SECONDS = 1.0
"""Worth a line in the log, with the stack; again each time the block has become twice as long."""
ABANDONED_SECONDS = 60.0
_LOOK_SECONDS = 0.25
_FRAMES_SHOWN = 12

logger = log.get(__name__)


class Pulse:
    """Whether a loop still turns. To be asked by one thread, again and again."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._asked_at: float | None = None

    def silent_seconds(self) -> float:
        """How long the loop has owed an answer; 0 where it gave the last one. Asks anew for the next time."""
        asked_at = self._asked_at
        if asked_at is not None:
            return time.monotonic() - asked_at
        self._asked_at = time.monotonic()
        try:
            self._loop.call_soon_threadsafe(self._answer)
        except RuntimeError:  # closed: nothing runs there any more
            self._asked_at = None
        return 0.0

    def _answer(self) -> None:
        self._asked_at = None


class Watchdog:
    """For the loop that runs in the thread where this is made."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._pulse = Pulse(loop)
        self._watched = threading.get_ident()
        self._silent_seconds = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)

    @property
    def has_given_up(self) -> bool:
        """Whether the loop has been blocked for so long that its jobs are others' now."""
        return self._silent_seconds > ABANDONED_SECONDS

    @contextmanager
    def watching(self) -> Iterator[None]:
        self._thread.start()
        try:
            yield
        finally:
            self._over.set()
            self._thread.join()

    def _watch(self) -> None:
        report_at = BLOCKED_SECONDS
        while not self._over.wait(_LOOK_SECONDS):
            before, self._silent_seconds = self._silent_seconds, self._pulse.silent_seconds()
            if self._silent_seconds >= report_at:
                self._report()
                report_at = 2 * self._silent_seconds
            elif self._silent_seconds < before:
                if before >= BLOCKED_SECONDS:
                    logger.warning("loop_goes_on", blocked_seconds=round(before, 1))
                report_at = BLOCKED_SECONDS

    def _report(self) -> None:
        frame = sys._current_frames().get(self._watched)  # noqa: SLF001  public, and named so for its danger
        stack = "".join(traceback.format_stack(frame)[-_FRAMES_SHOWN:]) if frame else "unknown"
        say = logger.error if self.has_given_up else logger.warning
        event = "loop_blocked_jobs_abandoned" if self.has_given_up else "loop_blocked"
        say(event, seconds=round(self._silent_seconds, 1), stack=stack)
