"""When the threads of open tasks are read again: soon after something may have been missed, or could not be read."""

import math
import threading
import time
from dataclasses import dataclass, field

from bot.errors import Refused

GAP_SECONDS = 30.0
"""How long after something was missed: what is missed beside it, or away for a moment, is there by then."""
LONGEST_SECONDS = 600.0
"""Between two tries, where one after the other fails."""


@dataclass
class Readings:
    """One for each process, for any thread; times are those of time.time(), which goes on while a machine sleeps."""

    gap_seconds: float = GAP_SECONDS
    every_seconds: float = math.inf
    """For where nothing tells of a gap."""
    _due: float = math.inf
    _failures: int = 0
    """In a row."""
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def soon(self, seconds: float | None = None) -> None:
        """Something may have been missed: read after so long, or after the usual gap."""
        with self._lock:
            self._due = min(self._due, time.time() + (self.gap_seconds if seconds is None else seconds))

    def failed(self, error: Exception) -> None:
        """An event was not taken. What the rules refused they would refuse again; all else is still in the thread."""
        if not isinstance(error, Refused):
            self.soon()

    def is_due(self) -> bool:
        """Whether to read now; whoever asks does."""
        with self._lock:
            if time.time() < self._due:
                return False
            self._due = time.time() + self.every_seconds
            return True

    def ended(self, *, is_whole: bool) -> None:
        """A reading is over; where something could not be read, there is another."""
        self._failures = 0 if is_whole else self._failures + 1
        if not is_whole:
            self.soon(min(self.gap_seconds * 2.0 ** min(self._failures - 1, 60), LONGEST_SECONDS))
