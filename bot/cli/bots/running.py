"""A bot process: listens until it is told to stop, on a database that is ready."""

import gc
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Protocol

from bot.bootstrap import App
from bot.cli.duty import Duty, on_duty
from bot.cli.here import opened
from bot.cli.repeating import repeating
from bot.config import Settings
from bot.health import Health

LOOK_SECONDS = 5.0
SWITCH_SECONDS = 0.0005
"""How long a thread that works may keep one waiting that has an acknowledgement to send; Python's own 5 ms, which come
several times on the way of one, are most of what an acknowledgement takes under load."""


class Bot(Protocol):
    def run(self) -> None:
        """Until `stop`."""

    def stop(self) -> None:
        """From any thread, or from a signal handler."""

    def is_healthy(self) -> bool:
        """Whether the platform reaches it."""


def run_bot(settings: Settings, made: Callable[[App], Bot], duty: Duty) -> None:
    """In the main thread only; SIGTERM and Ctrl-C stop it in good order.

    Raises:
        SettingsInvalid, DataDirUnusable, StoreUnavailable, PortTaken
    """
    sys.setswitchinterval(SWITCH_SECONDS)
    health = duty.health(settings.data_dir)
    with opened(settings) as app:
        bot = made(app)
        with (
            on_duty(duty, health, app),
            repeating(health, "connection", lambda: _look(bot, health), LOOK_SECONDS),
            _told_to_stop(bot.stop),
        ):
            gc.collect()
            gc.freeze()  # what is here by now stays; to look through it again takes 100 ms, in which nobody is answered
            health.ready()
            bot.run()


def _look(bot: Bot, health: Health) -> None:
    health.note("chat", "" if bot.is_healthy() else "it is not connected")


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
