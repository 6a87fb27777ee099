"""What SIGINT and SIGTERM do where nobody else decides it."""

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def exit_on_sigterm() -> Iterator[None]:
    """Leave by the way that cleans up, also where nobody else handles SIGTERM at that moment."""

    def leave(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001 - a signal handler
        sys.exit(128 + signum)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def signals_wait() -> Iterator[None]:
    """SIGINT and SIGTERM that come during the block count after it; a second one counts at once."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    came: list[int] = []

    def remember(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - a signal handler
        came.append(number)
        for each, handler in before.items():
            signal.signal(each, handler)

    for each in before:
        signal.signal(each, remember)
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
        for number in came:
            signal.raise_signal(number)
