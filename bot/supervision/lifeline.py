"""A process that was started as a part of something leaves when its supervisor is gone, however that died.

On Linux the kernel tells us at once (PR_SET_PDEATHSIG); elsewhere, and where that came too early, we look.
"""

import ctypes
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

from bot import log

LOOK_SECONDS = 0.5
LEAVE_SECONDS = 10.0
"""What is still here so long after it was told to leave ends itself; leases and the sweeper mend what it leaves."""

_PR_SET_PDEATHSIG = 1
"""prctl(2)."""

logger = log.get(__name__)


@contextmanager
def tied_to(supervisor: int | None) -> Iterator[None]:
    """While the block runs: SIGTERM for this process as soon as its parent is not that process. None: nothing."""
    if supervisor is None:
        yield
        return
    if sys.platform == "linux":
        # Tied to the thread that started us, too: a supervisor starts its parts from its main thread.
        ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGTERM.value, 0, 0, 0)
    over = threading.Event()
    threading.Thread(target=_watch, args=(supervisor, over), name="lifeline", daemon=True).start()
    try:
        yield
    finally:
        over.set()


def _watch(supervisor: int, over: threading.Event) -> None:
    while os.getppid() == supervisor:
        if over.wait(LOOK_SECONDS):
            return
    logger.warning("supervisor_is_gone", pid=supervisor)
    # The second one says: at once. There is nobody left who would wait for us.
    for _ in range(2):
        os.kill(os.getpid(), signal.SIGTERM)
        if over.wait(LEAVE_SECONDS / 2):
            return
    os.kill(os.getpid(), signal.SIGKILL)
