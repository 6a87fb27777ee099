"""A bot process: listens until it is told to stop, on a database that is ready."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Protocol

from bot.bootstrap import App
from bot.cli.here import opened
from bot.config import Settings


class Bot(Protocol):
    def run(self) -> None:
        """Until `stop`."""

    def stop(self) -> None:
        """From any thread, or from a signal handler."""


def run_bot(settings: Settings, made: Callable[[App], Bot]) -> None:
    """In the main thread only; SIGTERM and Ctrl-C stop it in good order.

    Raises:
        SettingsInvalid, DataDirUnusable, StoreUnavailable, ChatFailed
    """
    with opened(settings) as app:
        bot = made(app)
        with _told_to_stop(bot.stop):
            bot.run()


@contextmanager
def _told_to_stop(stop: Callable[[], None]) -> Iterator[None]:
    def told(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001 - a signal handler
        stop()

    before = {number: signal.signal(number, told) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
