"""How the local Discord misbehaves when it is told to."""

from collections import defaultdict
from dataclasses import dataclass, field


@dataclass
class Faults:
    """Routes are named as in the table of `rest_api`: `POST /channels/{channel}/messages`."""

    limited: dict[str, list[float]] = field(default_factory=lambda: defaultdict(list))
    """For each route, the seconds that its next requests are told to wait."""
    lost: dict[str, int] = field(default_factory=lambda: defaultdict(int))
    """For each route, of how many of its next requests the answer is lost after they were carried out."""
    refused: dict[str, list[tuple[int, int, str]]] = field(default_factory=lambda: defaultdict(list))
    """For each route, the status, code and message with which its next requests are refused."""
    broken_off: dict[str, list[int]] = field(default_factory=dict)
    """For each route, after how many more requests the next one breaks off, and is not carried out."""
    delay_seconds: float = 0.0
    """Before every answer of the REST API."""
    is_out: bool = False
    """Nothing answers, and sockets are closed."""
    refused_connects: int = 0
    """So many of the next connections to the gateway are refused with 502."""
    duplicates: int = 0
    """So many of the next events come twice."""
    silent: bool = False
    """Connections to the gateway stay open, and nothing comes over them any more, no acknowledgement either."""
    late_answers: int = 0
    """So many of the next first answers to interactions count as too late."""

    def rate_limit(self, route: str, seconds: float, times: int = 1) -> None:
        """The next requests of the route are refused with that `retry_after`; 136 on threads is what users report."""
        self.limited[route] += [seconds] * times

    def lose_reply(self, route: str, times: int = 1) -> None:
        """The next requests of the route are carried out, and the connection breaks."""
        self.lost[route] += times

    def break_off(self, route: str, after: int = 0) -> None:
        """So many requests of the route pass; then the connection breaks, and the next one is not carried out."""
        self.broken_off.setdefault(route, []).append(after)

    def breaks_off(self, route: str) -> bool:
        """Whether this request is the one that breaks off."""
        waiting = self.broken_off.get(route)
        if not waiting:
            return False
        if waiting[0] == 0:
            waiting.pop(0)
            return True
        waiting[0] -= 1
        return False

    def refuse(self, route: str, status: int, code: int, message: str, times: int = 1) -> None:
        """The next requests of the route get this error, as 400, 30046 for an edit of an old message."""
        self.refused[route] += [(status, code, message)] * times

    def fail_first_connect(self, times: int = 1) -> None:
        self.refused_connects = times

    def duplicate_next_dispatch(self, times: int = 1) -> None:
        self.duplicates = times

    def answer_late(self, times: int = 1) -> None:
        self.late_answers = times
