"""How the local Slack misbehaves when it is told to."""

from collections import defaultdict
from dataclasses import dataclass, field


@dataclass
class Faults:
    limited: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """For each method, the Retry-After of its next calls."""
    lost: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    """For each method, of how many of its next calls the answer is lost after they were carried out."""
    broken: dict[str, list[bool]] = field(default_factory=lambda: defaultdict(list))
    """For each method, which of its next calls find the connection broken, and are not carried out."""
    delay_seconds: float = 0.0
    """Before every answer of the Web API."""
    is_out: bool = False
    """Nothing answers, and sockets are closed."""
    each_event_twice: bool = False
    acks_lost: int = 0
    """So many of the next acknowledgements are taken for missing, so that Slack delivers again."""
    silent: bool = False
    """Sockets stay open, and nothing comes over them any more."""
    redelivery_seconds: tuple[float, ...] = (0.0, 60.0, 300.0)

    def rate_limit(self, method: str, seconds: int, times: int = 1) -> None:
        """The next calls of the method are refused with that Retry-After."""
        self.limited[method] += [seconds] * times

    def lose_reply(self, method: str, times: int = 1) -> None:
        """The next calls of the method are carried out, and the connection breaks."""
        self.lost[method] += times

    def break_off(self, method: str, *, after: int = 0) -> None:
        """So many of the next calls of the method are carried out; at the one after them the connection breaks."""
        self.broken[method] += [False] * after + [True]
