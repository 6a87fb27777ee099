"""How long to wait before something that ended is started again."""

import random
from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class BackOff:
    """Exponential back-off with equal jitter: half of each pause is fixed, half is random.

    So parts that died together do not come back together, and none comes back at once. Source: Marc Brooker,
    "Exponential Backoff And Jitter", AWS Architecture Blog, 2015.
    """

    first_seconds: float = 0.5
    longest_seconds: float = 30.0
    stable_seconds: float = 30.0
    """What lived for so long was well: the next pause is a first one again."""
    random: Callable[[], float] = random.random
    """0 to 1, without 1."""
    deaths: int = 0
    """In a row, none of which came after a stable time."""

    def after(self, lived_seconds: float) -> float:
        """The pause, in seconds, after a life of that length."""
        self.deaths = 1 if lived_seconds >= self.stable_seconds else self.deaths + 1
        doublings = min(self.deaths - 1, 60)  # a float has its end
        pause = min(self.first_seconds * 2.0**doublings, self.longest_seconds)
        return pause * (1 + self.random()) / 2
