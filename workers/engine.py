"""Runs many jobs at once, as coroutines on one event loop; what a job does is in workers/jobs.py.

It takes as many from each queue as that queue's lane has slots (workers/lanes.py), and tells the books how each one
ended (workers/bookkeeping.py). A job is a coroutine: it ends at its deadline, on `stop-job` and at the end of the grace
by being cancelled, which no plain function could be.
"""

import asyncio
import contextlib
import inspect
import secrets
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar
from dataclasses import dataclass, field
from types import FrameType
from typing import Any, TypeVar, cast
from weakref import WeakSet

import redis
from rq.exceptions import StopRequested
from rq.executions import Execution
from rq.job import Job, _current_job
from rq.queue import Queue
from rq.timeouts import JobTimeoutException

from bot import log
from workers import bookkeeping
from workers.bookkeeping import Bookkeeper, Patience, RecordGone
from workers.lanes import Lane, Suspended
from workers.leases import HANDED_BACK

GRACE_SECONDS = 25.0
"""What running jobs get after SIGTERM before they are handed back; within the 30 s that Kubernetes gives us."""
ECHO_SECONDS = 1.0
"""A second signal so soon is the first one again: from the terminal and from whoever watches over us."""
UNWINDING_SECONDS = 5.0
"""What a job that is cancelled gets to close what it has open."""
BOOKKEEPING_THREADS = 4
"""That talk to Redis: results, failures, jobs handed back."""
RECONNECT_SECONDS = (0.2, 2.0)
"""Between tries to take a job from a server that is away: at first, and at most."""
SUSPENDED_SECONDS = 1.0
BURST_PATIENCE_SECONDS = 20.0
"""How long a burst waits for a server that is away."""

_R = TypeVar("_R")
_REDIS_AWAY = (redis.exceptions.ConnectionError, redis.exceptions.TimeoutError, OSError)

logger = log.get(__name__)

_children: ContextVar["WeakSet[asyncio.Task[Any]]"] = ContextVar("children")
"""What the running job has started on the loop."""


@dataclass(eq=False)
class _Run:
    """One job that runs here."""

    job: Job
    execution: Execution
    lane: Lane
    is_stopped: bool = False
    is_handed_back: bool = False
    work: "asyncio.Task[object] | None" = None
    """What the job itself does; the only task that is ever cancelled."""
    task: "asyncio.Task[None] | None" = None
    """The same, and its end in the books."""
    children: "WeakSet[asyncio.Task[Any]]" = field(default_factory=WeakSet)

    def stop(self) -> None:
        if self.work and self.work.cancel():
            self.is_stopped = True

    def hand_back(self) -> None:
        if self.work and self.work.cancel(HANDED_BACK):
            self.is_handed_back = True


class Engine:
    """The jobs of one process. Everything but `on_signal` and `stop` belongs to the loop's thread."""

    def __init__(self, books: Bookkeeper, patience: Patience) -> None:
        self._books = books
        self._patience = patience
        self._loop = asyncio.get_running_loop()
        self._io = ThreadPoolExecutor(BOOKKEEPING_THREADS, thread_name_prefix="bookkeeping")
        self._runs: dict[str, _Run] = {}
        self._told_to_stop = asyncio.Event()
        self._at_once = asyncio.Event()
        self._signalled_at = 0.0

    # ---- the whole life

    async def work(self, lanes: Sequence[Lane]) -> None:
        """Take jobs and run them until told to stop."""
        feeding = [asyncio.create_task(self._feed(lane)) for lane in lanes]
        await self._told_to_stop.wait()
        while not all(task.done() for task in feeding):
            for lane in lanes:
                lane.room.set()
                with contextlib.suppress(*_REDIS_AWAY, redis.exceptions.RedisError):
                    await lane.unblock()
            await asyncio.wait(feeding, timeout=0.1)
        await self._finish()

    async def drain(self, lanes: Sequence[Lane]) -> None:
        """Take jobs and run them until nothing is left, or until told to stop. Raises RedisError, OSError."""
        try:
            while not self._told_to_stop.is_set():
                taken = [await self._admit(lane, await _patiently(lane.take)) for lane in lanes]
                if not any(taken):
                    if not self._runs:
                        break
                    await self._any_of(self._told_to_stop)
        except Suspended:
            logger.warning("worker_is_suspended", then="jobs may still wait; `rq resume`")
        finally:
            await self._finish()

    async def _finish(self) -> None:
        """Let running jobs end; those that do not, within the grace, once we are told to stop, are handed back."""
        while self._runs and not self._told_to_stop.is_set():
            await self._any_of(self._told_to_stop)
        ends_at = time.monotonic() + GRACE_SECONDS
        while self._runs and not self._at_once.is_set() and (left := ends_at - time.monotonic()) > 0:
            await self._any_of(self._at_once, left)
        for run in self._runs.values():
            run.hand_back()
        if self._runs:
            ending = {run.task for run in self._runs.values() if run.task}
            await asyncio.wait(ending, timeout=UNWINDING_SECONDS + bookkeeping.PARTING_SECONDS)
        for run in self._runs.values():
            logger.error("job_does_not_end", job=run.job.id, then="another worker runs it again")
        self._io.shutdown(wait=False, cancel_futures=True)

    async def _any_of(self, event: asyncio.Event, seconds: float | None = None) -> None:
        """Wait until one of the running jobs has ended, or until the event."""
        waiting = asyncio.create_task(event.wait())
        running = {run.task for run in self._runs.values() if run.task}
        await asyncio.wait({waiting, *running}, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()

    # ---- taking jobs

    async def _feed(self, lane: Lane) -> None:
        """Keep the lane's slots busy, come what may, until told to stop."""
        first, longest = RECONNECT_SECONDS
        pause = first
        while not self._told_to_stop.is_set():
            try:
                await self._take(lane)
                pause = first
            except Suspended:
                self._books.suspended = True
                await self._rest(SUSPENDED_SECONDS)
            except _REDIS_AWAY as error:
                logger.warning("worker_waits_for_queue", queue=lane.queue.name, why=str(error))
                await self._rest(pause)
                pause = min(2 * pause, longest)
            except Exception:  # a queue that nobody listens to would be worse
                logger.exception("job_not_taken", queue=lane.queue.name, reference=secrets.token_hex(4))
                await self._rest(longest)

    async def _take(self, lane: Lane) -> None:
        await lane.room.wait()
        ids = await lane.take()
        self._books.suspended = False
        if not ids and not self._told_to_stop.is_set():
            ids = await lane.wait()
        await self._admit(lane, ids)

    async def _rest(self, seconds: float) -> None:
        with contextlib.suppress(TimeoutError):
            await asyncio.wait_for(self._told_to_stop.wait(), seconds)

    async def _admit(self, lane: Lane, ids: Sequence[str]) -> int:
        """Start what was taken; how many ids that was."""
        if not ids:
            return 0
        try:
            found = await self._in_books(self._books.admit, lane.queue, ids)
        except StopRequested:
            logger.warning("jobs_not_begun", jobs=len(ids), then="RQ's maintenance puts them back")
            return len(ids)
        for job, execution in found:
            run = _Run(job, execution, lane)
            self._runs[execution.id] = run
            lane.enter()
            run.task = asyncio.create_task(self._run(run))
        return len(ids)

    # ---- running one

    async def _run(self, run: _Run) -> None:
        _children.set(run.children)
        run.work = asyncio.create_task(_perform(run.job), name=f"job {run.job.id}")
        try:
            error: BaseException | None = None
            value: object = None
            try:
                value = await run.work
            except (Exception, asyncio.CancelledError) as raised:  # noqa: BLE001 - a job may raise anything
                error = raised
            await _cancel(run.children)
            await self._record(run, value, error)
        except Exception:  # the others go on, and RQ runs this one again
            logger.exception("job_not_recorded", job=run.job.id, reference=secrets.token_hex(4))
            self._books.abandon(run.execution)
        finally:
            del self._runs[run.execution.id]
            run.lane.leave()

    async def _record(self, run: _Run, value: object, error: BaseException | None) -> None:
        """Write the end of a job into the books, however long Redis is away."""
        books, entry = self._books, (run.job, run.lane.queue, run.execution)
        try:
            if error is None:
                await self._in_books(books.succeed, *entry, value)
            elif run.is_handed_back and isinstance(error, asyncio.CancelledError):
                await self._in_books(books.hand_back, *entry)
                logger.info("job_handed_back", job=run.job.id)
            else:
                await self._in_books(books.fail, *entry, error, run.is_stopped)
        except RecordGone:
            logger.warning("job_record_gone", job=run.job.id)
            await self._in_books(books.drop, run.job, run.execution)
        except StopRequested:
            logger.warning("job_not_recorded", job=run.job.id, then="another worker runs it again")
            books.abandon(run.execution)

    async def _in_books(self, write: Callable[..., _R], *args: object) -> _R:
        """Raises RecordGone, StopRequested, RedisError of other kinds than that the server is away."""
        return await self._loop.run_in_executor(self._io, _until_written, write, *args)

    # ---- from other threads

    def stop(self, execution_id: str) -> None:
        """Cancel one job, because somebody said so."""
        self._loop.call_soon_threadsafe(self._stop_here, execution_id)

    def _stop_here(self, execution_id: str) -> None:
        if run := self._runs.get(execution_id):
            run.stop()

    def on_signal(self, signum: int, frame: FrameType | None) -> None:  # noqa: ARG002  a signal handler
        """First signal: take no more jobs, and hand back what does not end within the grace. Second: at once."""
        now = time.monotonic()
        if not self._signalled_at:
            self._signalled_at = now
            self._patience.end_soon()
            self._loop.call_soon_threadsafe(self._told_to_stop.set)
        elif now - self._signalled_at > ECHO_SECONDS:
            self._loop.call_soon_threadsafe(self._at_once.set)


async def _perform(job: Job) -> object:
    """Raises JobTimeoutException, and whatever the job raises."""
    function = job.func
    if not inspect.iscoroutinefunction(function):
        raise TypeError(f"a job must be a coroutine function; {job.func_name} is none, and nothing could end it")
    seconds = job.timeout or Queue.DEFAULT_TIMEOUT
    _current_job.set(job)  # for rq.get_current_job()
    limit = asyncio.timeout(seconds if seconds > 0 else None)
    try:
        async with limit:
            return await function(*job.args, **job.kwargs)
    except TimeoutError as error:
        if limit.expired():
            raise JobTimeoutException(f"the job took longer than {seconds} s") from error
        raise
    except (SystemExit, KeyboardInterrupt) as error:  # would end the loop, and with it everybody's jobs
        raise RuntimeError(f"the job wanted to end the worker: {error!r}") from error


def with_parent(loop: asyncio.AbstractEventLoop, coroutine: Any, **options: Any) -> "asyncio.Task[Any]":
    """The loop's task factory: a job that leaves tasks behind leaves them to us."""
    task = asyncio.Task(coroutine, loop=loop, **options)
    with contextlib.suppress(LookupError):
        _children.get().add(task)
    return task


async def _cancel(tasks: "WeakSet[asyncio.Task[Any]]") -> None:
    left = [task for task in tasks if not task.done()]
    for task in left:
        task.cancel()
    if left:
        await asyncio.wait(left, timeout=UNWINDING_SECONDS)


async def _patiently(take: Callable[[], Any]) -> list[str]:
    """Take, also where the server is away for a moment. Raises RedisError, OSError."""
    ends_at = time.monotonic() + BURST_PATIENCE_SECONDS
    while True:
        try:
            return cast("list[str]", await take())
        except _REDIS_AWAY:
            if time.monotonic() > ends_at:
                raise
            await asyncio.sleep(RECONNECT_SECONDS[0])


def _until_written(write: Callable[..., _R], *args: object) -> _R:
    """Call it until the server is there; each try waits some 20 s already (bot.queue.PATIENT_RETRIES)."""
    while True:
        try:
            return write(*args)
        except (redis.exceptions.ConnectionError, redis.exceptions.TimeoutError) as error:
            logger.warning("worker_waits_for_queue", why=str(error))
