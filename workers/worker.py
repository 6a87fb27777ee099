"""The worker process: an RQ worker to everybody who looks, which runs many coroutine jobs at once (workers/engine.py).

Our jobs wait on the network, so one process can hold as many as it has memory for. Beside the event loop, threads send
heartbeats (workers/bookkeeping.py) and watch that the loop is not blocked (workers/watchdog.py).
"""

import asyncio
import contextlib
import logging
import secrets
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from types import FrameType

import redis
from rq.exceptions import StopRequested

from bot import log
from bot.queue import ALLOWED_FUNCTIONS, QUEUES, AllowListedJob, connect, queue_errors
from workers import bookkeeping
from workers.bookkeeping import Bookkeeper, Patience
from workers.engine import Engine, with_parent
from workers.lanes import Lane
from workers.watchdog import Watchdog

CONCURRENCY = 100
"""Jobs of each queue at once; one that waits for a model takes some 30 kB."""
DATABASE_THREADS = 8
"""For `asyncio.to_thread`. SQLite writes one at a time, and PostgreSQL's pool has 10 connections: more would wait."""

logger = log.get(__name__)


def run_worker(
    url: str,
    *,
    queues: Sequence[str] = QUEUES,
    concurrency: int = CONCURRENCY,
    burst: bool = False,
    name: str | None = None,
    allowed: frozenset[str] = ALLOWED_FUNCTIONS,
) -> None:
    """Work until SIGTERM or SIGINT, or with `burst` until the queues are empty. Runs in the main thread only (signals).

    `concurrency` jobs of each queue at once, so that none of them waits for another queue's. `name` is the beginning of
    the worker's name on dashboards: after a crash RQ keeps the whole name taken for a while.
    Raises QueueUnavailable if the queue does not answer at the start, or at any time with `burst`.
    """
    _log_through_ours()
    patience = Patience()
    job_class = type("WorkerJob", (AllowListedJob,), {"allowed": allowed})
    full_name = f"{name or 'worker'}-{secrets.token_hex(4)}"
    with contextlib.closing(connect(url, patience=patience)) as connection, asyncio.Runner() as runner, queue_errors():
        connection.ping()
        books = Bookkeeper(queues, full_name, connection=connection, job_class=job_class)
        lanes = [Lane(queue, concurrency, url) for queue in books.queues]
        runner.run(_serve(books, lanes, patience, burst=burst))


async def _serve(books: Bookkeeper, lanes: Sequence[Lane], patience: Patience, *, burst: bool) -> None:
    loop = asyncio.get_running_loop()
    loop.set_task_factory(with_parent)
    loop.set_default_executor(ThreadPoolExecutor(DATABASE_THREADS, thread_name_prefix="database"))
    engine, watchdog = Engine(books, patience), Watchdog(loop)
    books.on_stop = engine.stop
    books.bootstrap(logging_level="WARNING")
    await asyncio.to_thread(_beat, books)  # at once: what a dead worker left behind may be all there is to do
    with _signals_go_to(engine.on_signal), watchdog.watching(), _heartbeats(books, watchdog):
        try:
            await (engine.drain(lanes) if burst else engine.work(lanes))
        finally:
            for lane in lanes:
                await lane.close()
            await asyncio.to_thread(_say_goodbye, books)


@contextlib.contextmanager
def _heartbeats(books: Bookkeeper, watchdog: Watchdog) -> Iterator[None]:
    """Beat from a thread, so that a loop which is blocked for a moment loses nothing."""
    over = threading.Event()

    def run() -> None:
        while not over.wait(bookkeeping.HEARTBEAT_SECONDS):
            if not watchdog.has_given_up:  # else it has said so
                _beat(books)

    thread = threading.Thread(target=run, name="heartbeats", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def _say_goodbye(books: Bookkeeper) -> None:
    try:
        books.teardown()
    except (redis.exceptions.RedisError, StopRequested):
        logger.info("worker_left_without_its_server")


def _beat(books: Bookkeeper) -> None:
    try:
        books.beat()
    except (redis.exceptions.RedisError, StopRequested) as error:
        logger.warning("heartbeat_failed", why=str(error))
    except Exception:  # without the next beat, all our jobs would count as abandoned
        logger.exception("heartbeat_failed", reference=secrets.token_hex(4))


@contextlib.contextmanager
def _signals_go_to(handler: Callable[[int, FrameType | None], None]) -> Iterator[None]:
    # Not the loop's handlers: those would not be heard while it is blocked.
    before = {number: signal.signal(number, handler) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, earlier in before.items():
            if earlier is not None:  # None: set by C code, and not ours to put back
                signal.signal(number, earlier)


class _RqLog(logging.Handler):
    """Puts what RQ logs into our log."""

    def emit(self, record: logging.LogRecord) -> None:
        logger.log(record.levelno, "rq", message=record.getMessage())


def _log_through_ours() -> None:
    rq_logger = logging.getLogger("rq")
    if not any(isinstance(handler, _RqLog) for handler in rq_logger.handlers):
        rq_logger.addHandler(_RqLog())
