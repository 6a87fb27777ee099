"""Keeps the leases of all jobs that run in this process, with one query every other second; see `LeaseKeeper`."""

import asyncio
import threading
import time
from collections.abc import Coroutine
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any, TypeVar

from bot import log
from bot.errors import LeaseLost, Unavailable
from bot.services.ports import Clock, Lease, Store
from workers.watchdog import ABANDONED_SECONDS, Pulse

HANDED_BACK = "handed back"
"""The message with which a job is cancelled when its worker has to leave before the job's end."""
LONGEST_PAUSE = timedelta(seconds=2)
"""Between renewals: as long a job may go on that was called off, where the queue's stop command was lost."""

logger = log.get(__name__)

_T = TypeVar("_T")


@dataclass(eq=False)
class _Held:
    lease: Lease
    loop: asyncio.AbstractEventLoop
    task: "asyncio.Task[Any]"
    is_lost: bool = False

    def lose(self) -> None:
        """On the loop."""
        self.is_lost = True
        self.task.cancel()


@dataclass(eq=False)
class LeaseKeeper:
    """Renews leases from a thread that lives as long as there are any, and cancels the work whose lease is lost.

    A thread, so that a loop which is blocked for a moment keeps its jobs; when it is blocked for ABANDONED_SECONDS
    (workers/watchdog.py), leases are left to run out, as a hung process must not hold on to them.
    """

    store: Store
    clock: Clock
    lease_for: timedelta
    _held: set[_Held] = field(default_factory=set)
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _thread: threading.Thread | None = None

    async def hold(self, lease: Lease, work: Coroutine[Any, Any, _T]) -> _T:
        """Do the work while the lease is ours. What is cancelled has ended when this returns: its streams are closed.

        Raises:
            LeaseLost: somebody else has the job, or it was called off; and whatever the work raises.
        """
        loop = asyncio.get_running_loop()
        task = loop.create_task(work)
        held = _Held(lease, loop, task)
        self._add(held)
        try:
            return await task
        except asyncio.CancelledError:
            here = asyncio.current_task()
            if held.is_lost and not (here and here.cancelling()):
                raise LeaseLost(job=lease.job.id) from None
            raise
        finally:
            with self._lock:
                self._held.discard(held)

    def _add(self, held: _Held) -> None:
        with self._lock:
            self._held.add(held)
            if self._thread is None:
                pulse = Pulse(held.loop)
                self._thread = threading.Thread(target=self._keep, args=(pulse,), name="leases", daemon=True)
                self._thread.start()

    def _keep(self, pulse: Pulse) -> None:
        pause = min(LONGEST_PAUSE, self.lease_for / 5).total_seconds()
        while True:
            time.sleep(pause)
            with self._lock:
                if not self._held:
                    self._thread = None
                    return
                held = tuple(self._held)
            if pulse.silent_seconds() > ABANDONED_SECONDS:
                logger.error("leases_left_to_run_out", leases=len(held))
                continue
            try:
                self._renew(held)
            except Unavailable as error:
                logger.warning("leases_not_renewed", why=str(error))  # the tokens guard the results all the same
            except Exception:
                logger.exception("leases_not_renewed")

    def _renew(self, held: tuple[_Held, ...]) -> None:
        leases = [each.lease for each in held]
        with self.store.writing() as uow:
            lost = uow.jobs.renew_all(leases, now=self.clock.now(), lease_for=self.lease_for)
        for each in held:
            if each.lease in lost:
                each.loop.call_soon_threadsafe(each.lose)
