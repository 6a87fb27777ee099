"""Takes jobs from the queue and runs them one at a time in this process; what a job does is in workers/jobs.py.

An RQ SimpleWorker, because our jobs wait on the network: a fork for each would cost 30 MB, copy open database
connections, go on as an orphan when the parent is killed, and its parent gives up when Redis goes away. A timeout is
RQ's alarm signal, which needs no thread and ends a coroutine and a blocking call alike.
"""

import asyncio
import contextlib
import logging
import math
import os
import secrets
import signal
import threading
import time
from collections.abc import Coroutine, Iterator
from types import FrameType
from typing import Any, ClassVar, cast

import redis
from redis.backoff import EqualJitterBackoff
from redis.client import PubSub, PubSubWorkerThread
from rq.exceptions import StopRequested
from rq.executions import Execution
from rq.job import Job
from rq.queue import Queue
from rq.serializers import JSONSerializer
from rq.utils import now
from rq.worker import SimpleWorker
from rq.worker.base import WorkerStatus

from bot import log
from bot.errors import QueueUnavailable
from bot.queue import ALLOWED_FUNCTIONS, QUEUE_NAME, AllowListedJob, connect, queue_errors

WORKER_TTL_SECONDS = 20
HEARTBEAT_SECONDS = 5
HEARTBEAT_TTL_SECONDS = 15
"""A job whose worker has been silent for so long is run again by another."""
MAINTENANCE_SECONDS = 5
DEQUEUE_SECONDS = 2
"""How long one request for a job waits, hence how long an idle worker takes to stop."""
GRACE_SECONDS = 25.0
"""What a running job gets after SIGTERM before it is handed back; within the 30 s that Kubernetes gives us."""
PARTING_SECONDS = 3.0
"""How long a worker that was told to stop still tries to reach a server that is away."""
RECONNECT_SECONDS = 1.0
"""Between lives of a worker, when the server was away for longer than its commands wait."""

logger = log.get(__name__)


class Patience(EqualJitterBackoff):
    """How a worker waits for a server that is away; told to stop, not for long: the server may be stopping, too."""

    def __init__(self) -> None:
        super().__init__(cap=1.0, base=0.05)
        self.ends_at = math.inf

    def __deepcopy__(self, memo: object) -> "Patience":
        """Itself: redis-py copies it for each connection, and all of them are to end."""
        return self

    def compute(self, failures: int) -> float:
        """Seconds until the next try. Raises StopRequested."""
        if time.monotonic() > self.ends_at:
            raise StopRequested
        return float(super().compute(failures))


class LoopJob(AllowListedJob):
    """A job whose coroutine runs on the worker's one event loop.

    RQ's `asyncio.run` makes a loop for each job, and a model's client keeps connections that belong to the loop on
    which they were opened.
    """

    loop: ClassVar[asyncio.AbstractEventLoop]

    def _execute(self) -> Any:
        result = self.func(*self.args, **self.kwargs)
        return _finish(self.loop, result) if asyncio.iscoroutine(result) else result


def _finish(loop: asyncio.AbstractEventLoop, job: Coroutine[Any, Any, Any]) -> Any:
    """Run a coroutine to its end; a timeout or a stop cancels it, and it has its `finally`."""
    try:
        return loop.run_until_complete(job)
    finally:
        left = asyncio.all_tasks(loop)
        for task in left:
            task.cancel()
        if left:
            loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))


class Worker(SimpleWorker):
    """RQ's in-process worker with heartbeats, and with a way to stop that loses no job."""

    max_connection_wait_time = 2.0  # RQ's 60 s would leave us idle for a minute after Redis is back

    def __init__(self, *args: Any, patience: Patience, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._patience = patience
        self._forced = False
        self._grace: threading.Timer | None = None

    @property
    def dequeue_timeout(self) -> int:
        """Seconds."""
        return DEQUEUE_SECONDS

    @property
    def should_run_maintenance_tasks(self) -> bool:
        """RQ asks this exactly where it holds no job, which makes it the place to stop."""
        if self._stop_requested:
            raise StopRequested
        return bool(super().should_run_maintenance_tasks)

    def get_heartbeat_ttl(self, job: Job, working_time: float = 0.0) -> int:  # noqa: ARG002  RQ's signature
        """Seconds; not, as in SimpleWorker, the whole timeout of the job, because we do beat while it runs."""
        return HEARTBEAT_TTL_SECONDS

    def execute_job(self, job: Job, queue: Queue) -> None:
        """Run one job in this thread, while another one says that we are alive."""
        execution = self.prepare_execution(job)
        with self._heartbeats(job, execution):
            self.perform_job(job, queue, execution)
        self.set_state(WorkerStatus.IDLE)

    @contextlib.contextmanager
    def _heartbeats(self, job: Job, execution: Execution) -> Iterator[None]:
        done = threading.Event()

        def beat() -> None:
            while not done.wait(HEARTBEAT_SECONDS):
                try:
                    self.maintain_heartbeats(job, execution)
                except (redis.exceptions.RedisError, StopRequested) as error:
                    logger.warning("heartbeat_failed", job=job.id, why=str(error))

        thread = threading.Thread(target=beat, name="heartbeats", daemon=True)
        thread.start()
        try:
            yield
        finally:
            done.set()
            thread.join(timeout=1.0)

    def request_stop(self, signum: int, frame: FrameType | None) -> None:  # noqa: ARG002  a signal handler
        """First signal: stop after this job, or hand it back after GRACE_SECONDS.

        RQ raises here when idle. That strands a job that Redis has just given us; and RQ talks to Redis here, which
        may be what the interrupted line was doing.
        """
        self._stop_requested = True
        self._patience.ends_at = time.monotonic() + PARTING_SECONDS
        self._shutdown_requested_date = now()
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self.request_force_stop)
        self._grace = threading.Timer(GRACE_SECONDS, os.kill, (os.getpid(), signal.SIGTERM))
        self._grace.daemon = True
        self._grace.start()

    def request_force_stop(self, signum: int, frame: FrameType | None) -> None:
        """Second signal, or the end of the grace: interrupt the job. Raises SystemExit."""
        try:
            super().request_force_stop(signum, frame)
        except SystemExit:  # not raised for a second signal within a second of the first
            self._forced = True
            raise

    def _finalize_failure(self, job: Job, queue: Queue, execution: Execution, exc_info: Any) -> None:
        if self._forced and isinstance(exc_info[1], SystemExit):
            self._hand_back(job, queue, execution)
        else:
            super()._finalize_failure(job, queue, execution, exc_info)

    def _hand_back(self, job: Job, queue: Queue, execution: Execution) -> None:
        """To the front of the queue, with as many retries left as before."""
        with self.connection.pipeline() as pipeline:
            self.cleanup_execution(job, pipeline=pipeline, execution=execution)
            queue._enqueue_job(job, pipeline=pipeline, at_front=True)  # noqa: SLF001  rq has no public way
            pipeline.execute()
        logger.info("job_handed_back", job=job.id)

    def teardown(self) -> None:
        """Say goodbye. Raises RedisError or StopRequested if the server is away."""
        if self._grace:
            self._grace.cancel()
        # Before RQ unsubscribes: that message wakes the thread, which otherwise goes back to sleep for a minute.
        self._end_listener()
        super().teardown()  # type: ignore[no-untyped-call]

    def _end_listener(self) -> None:
        listener = cast("PubSubWorkerThread | None", self.pubsub_thread)
        if listener:
            listener.stop()

    def _pubsub_exception_handler(self, exc: Exception, pubsub: PubSub, pubsub_thread: PubSubWorkerThread) -> None:
        if isinstance(exc, StopRequested):
            self._end_listener()
        else:
            super()._pubsub_exception_handler(exc, pubsub, pubsub_thread)


class _RqLog(logging.Handler):
    """Puts what RQ logs into our log."""

    def emit(self, record: logging.LogRecord) -> None:
        logger.log(record.levelno, "rq", message=record.getMessage())


def run_worker(
    url: str, *, burst: bool = False, name: str | None = None, allowed: frozenset[str] = ALLOWED_FUNCTIONS
) -> None:
    """Work until SIGTERM or SIGINT, or with `burst` until the queue is empty. Runs in the main thread only (signals).

    `name` is the beginning of the worker's name on dashboards: after a crash RQ keeps the whole name taken for a while.
    Raises QueueUnavailable if the queue does not answer at the start, or at any time with `burst`.
    """
    _log_through_ours()
    patience = Patience()
    with contextlib.ExitStack() as stack:
        stack.enter_context(_signal_handlers_put_back())
        connection = stack.enter_context(contextlib.closing(connect(url, patience=patience)))
        loop = stack.enter_context(asyncio.Runner()).get_loop()
        job_class = type("LoopJob", (LoopJob,), {"allowed": allowed, "loop": loop})
        with queue_errors():
            connection.ping()
        while math.isinf(patience.ends_at):
            _live(connection, patience, job_class, burst=burst, name=name)
            if burst:
                return


def _live(
    connection: redis.Redis, patience: Patience, job_class: type[LoopJob], *, burst: bool, name: str | None
) -> None:
    """One life of a worker: until it is done, told to stop, or has lost the server for longer than it can wait."""
    try:
        with queue_errors():
            worker = Worker(
                [QUEUE_NAME],
                name=f"{name or 'worker'}-{secrets.token_hex(4)}",
                connection=connection,
                patience=patience,
                job_class=job_class,
                serializer=JSONSerializer,
                worker_ttl=WORKER_TTL_SECONDS,
                job_monitoring_interval=HEARTBEAT_SECONDS,
                maintenance_interval=MAINTENANCE_SECONDS,
                log_job_description=False,
            )
            worker.work(burst=burst, logging_level="WARNING")
    except StopRequested:
        logger.info("worker_left_without_its_server")
    except QueueUnavailable as error:
        if burst:
            raise
        logger.warning("worker_waits_for_queue", why=str(error))
    if not burst and math.isinf(patience.ends_at):
        time.sleep(RECONNECT_SECONDS)


@contextlib.contextmanager
def _signal_handlers_put_back() -> Iterator[None]:
    """RQ leaves its own behind, for a worker that is gone."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            if handler is not None:  # None: set by C code, and not ours to put back
                signal.signal(number, handler)


def _log_through_ours() -> None:
    rq_logger = logging.getLogger("rq")
    if not any(isinstance(handler, _RqLog) for handler in rq_logger.handlers):
        rq_logger.addHandler(_RqLog())
