"""Something that a process does again and again, in a thread of its own, whatever happens."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from secrets import token_hex

from bot import log
from bot.errors import Unavailable
from bot.health import Health

JOIN_SECONDS = 5.0

logger = log.get(__name__)


@contextmanager
def repeating(health: Health, name: str, act: Callable[[], object], every_seconds: float) -> Iterator[None]:
    """Do something again and again, come what may, while the block runs; what goes wrong is a trouble of the process.

    What is away is said once, and once more when it is back.
    """
    stop = threading.Event()

    def run() -> None:
        while not stop.is_set():
            _attempt(health, name, act)
            stop.wait(every_seconds)

    thread = threading.Thread(target=run, name=name, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(JOIN_SECONDS)


def _attempt(health: Health, name: str, act: Callable[[], object]) -> None:
    try:
        act()
    except Unavailable as error:
        if health.note(name, str(error)):
            logger.warning("waits", part=name, why=str(error))
    except Exception:  # the thread must go on; the log has it, with a reference
        reference = token_hex(4)
        logger.exception("round_failed", part=name, reference=reference)
        health.note(name, f"something unexpected went wrong (reference {reference})")
    else:
        if health.note(name, ""):
            logger.info("goes_on", part=name)
