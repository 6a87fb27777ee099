"""What RQ knows of a worker and its jobs: births, executions, heartbeats, results, retries, commands.

`Bookkeeper` is an RQ worker that keeps the books of many jobs at once and runs none of them; workers/engine.py does.
Its methods wait for Redis, so they are called from threads, from several at once. All that we use of RQ's private parts
is in this file and in workers/lanes.py; tests/contract/test_rq_contract.py holds RQ to it.
"""

import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext, suppress
from datetime import timedelta
from typing import Any, cast

import redis
from redis.backoff import EqualJitterBackoff
from redis.client import Pipeline, PubSub, PubSubWorkerThread
from rq import worker_registration
from rq.command import parse_payload
from rq.exceptions import StopRequested
from rq.executions import Execution
from rq.intermediate_queue import IntermediateQueue
from rq.job import Job
from rq.queue import Queue
from rq.serializers import JSONSerializer
from rq.timeouts import TimerDeathPenalty
from rq.utils import now
from rq.worker.base import BaseWorker, WorkerStatus

from bot import log

WORKER_TTL_SECONDS = 20
"""A worker that has been silent for so long is no longer listed."""
HEARTBEAT_SECONDS = 3
HEARTBEAT_TTL_SECONDS = 15
"""A job whose worker has been silent for so long is run again by another."""
MAINTENANCE_SECONDS = 3
MAINTENANCE_LOCK_SECONDS = 10
"""RQ's own 15 minutes would be how long nobody recovers jobs after a worker died in the middle of that."""
STRANDED_SECONDS = 10
"""An id that was taken from the queue and not begun for so long goes back; with RQ after a minute."""
PARTING_SECONDS = 3.0
"""How long a worker that was told to stop still tries to reach a server that is away."""
_AT_ONCE = 200
"""Executions in one round trip of heartbeats."""

logger = log.get(__name__)

Found = tuple[Job, Execution]


class Patience(EqualJitterBackoff):
    """How a worker waits for a server that is away; told to stop, not for long: the server may be stopping, too."""

    def __init__(self) -> None:
        super().__init__(cap=1.0, base=0.05)
        self.ends_at = math.inf

    def __deepcopy__(self, memo: object) -> "Patience":
        """Itself: redis-py copies it for each connection, and all of them are to end."""
        return self

    def end_soon(self) -> None:
        self.ends_at = time.monotonic() + PARTING_SECONDS

    def compute(self, failures: int) -> float:
        """Seconds until the next try. Raises StopRequested."""
        if time.monotonic() > self.ends_at:
            raise StopRequested
        return float(super().compute(failures))


class RecordGone(Exception):
    """Redis no longer knows the job: it was wiped, or somebody deleted the job while it ran."""


class _Intermediate(IntermediateQueue):
    def should_be_cleaned_up(self, job_id: str) -> bool:
        first_seen = self.get_first_seen(job_id)
        return first_seen is not None and now() - first_seen > timedelta(seconds=STRANDED_SECONDS)

    def remove(self, job_id: str) -> None:
        super().remove(job_id)
        self.connection.delete(self.get_first_seen_key(job_id))  # else it counts as stranded the next time at once


class WorkerQueue(Queue):
    """RQ's queue, with what is stranded in it recovered sooner."""

    @property
    def intermediate_queue(self) -> IntermediateQueue:
        return _Intermediate(self.key, connection=self.connection)

    def acquire_maintenance_lock(self) -> bool:
        return bool(self.connection.set(self.registry_cleaning_key, 1, nx=True, ex=MAINTENANCE_LOCK_SECONDS))


class Bookkeeper(BaseWorker):
    """See the first line of this file."""

    queue_class = WorkerQueue
    death_penalty_class = TimerDeathPenalty  # for RQ's callbacks: signals reach the main thread only
    log_result_lifespan = False

    def __init__(self, queues: Sequence[str], name: str, *, connection: redis.Redis, job_class: type[Job]) -> None:
        super().__init__(
            list(queues),
            name=name,
            connection=connection,
            job_class=job_class,
            serializer=JSONSerializer,
            worker_ttl=WORKER_TTL_SECONDS,
            job_monitoring_interval=HEARTBEAT_SECONDS,
            maintenance_interval=MAINTENANCE_SECONDS,
            log_job_description=False,
        )
        self.suspended = False
        self.on_stop: Callable[[str], None] = lambda _: None
        """Called, from another thread, with the id of an execution that somebody wants to end."""
        self._stopping = threading.Lock()

    def _set_connection(self, connection: redis.Redis) -> redis.Redis:
        """Left as it is: RQ makes its timeout longer for dequeues, which have connections of their own here."""
        return connection

    def get_heartbeat_ttl(self, job: Job, working_time: float = 0.0) -> int:  # noqa: ARG002  RQ's signature
        """Seconds."""
        return HEARTBEAT_TTL_SECONDS

    # ---- a job's way through the books

    def admit(self, queue: Queue, ids: Sequence[str]) -> list[Found]:
        """Enter jobs that were just taken from the queue as started. What cannot be read is dropped.

        Raises RedisError.
        """
        jobs = [(each, self._read(each, job)) for each, job in zip(ids, self._fetch(ids), strict=True)]
        found: list[Found] = []
        with self.connection.pipeline() as pipeline:
            self.set_state(WorkerStatus.BUSY, pipeline=pipeline)
            for each, job in jobs:
                pipeline.lrem(queue.intermediate_queue_key, 1, each)
                if job is not None:
                    found.append((job, self._enter(job, pipeline)))
            pipeline.execute()
        self.executions.update((execution.id, execution) for _, execution in found)
        return found

    def _fetch(self, ids: Sequence[str]) -> list[dict[bytes, bytes]]:
        with self.connection.pipeline(transaction=False) as pipeline:
            for each in ids:
                pipeline.hgetall(self.job_class.key_for(each))
            return cast("list[dict[bytes, bytes]]", pipeline.execute(raise_on_error=False))

    def _read(self, job_id: str, record: object) -> Job | None:
        if not record:
            logger.warning("job_record_gone", job=job_id)
            return None
        try:
            job = self.job_class(job_id, connection=self.connection, serializer=self.serializer)
            job.restore(record)
        except Exception as error:  # noqa: BLE001 - whatever somebody wrote there, the next job must have its turn
            logger.error("job_record_unreadable", job=job_id, why=str(error))  # noqa: TRY400 - RQ's parser has no news
            return None
        job.redis_server_version = self.get_redis_server_version()  # type: ignore[no-untyped-call]  # it has no types there
        return job

    def _enter(self, job: Job, pipeline: Pipeline) -> Execution:
        execution = Execution.create(job, HEARTBEAT_TTL_SECONDS, pipeline, worker_name=self.name)
        job.prepare_for_execution(self.name, pipeline=pipeline)
        pipeline.persist(job.key)
        return execution

    def succeed(self, job: Job, queue: Queue, execution: Execution, value: object) -> None:
        """RQ writes a note instead of a value that JSON cannot say. Raises RecordGone, RedisError."""
        with self._ends(execution):
            self._finalize_success(job, queue, execution, value)

    def fail(
        self,
        job: Job,
        queue: Queue,
        execution: Execution,
        error: BaseException,
        stopped: bool,  # noqa: FBT001 - handed on by position, to the thread that keeps the books
    ) -> None:
        """Try the job again if RQ may, else it has failed; a job that was stopped on request is never tried again.

        Raises RecordGone, RedisError.
        """
        with self._ends(execution), self._stopping if stopped else nullcontext():  # RQ remembers one such job at a time
            if stopped:
                self._stopped_job_id = job.id
            self._finalize_failure(job, queue, execution, (type(error), error, error.__traceback__))

    def hand_back(self, job: Job, queue: Queue, execution: Execution) -> None:
        """To the front of the queue, with as many retries left as before. Raises RedisError."""
        with self._ends(execution), self.connection.pipeline() as pipeline:
            self.cleanup_execution(job, pipeline=pipeline, execution=execution)
            pipeline.lrem(queue.key, 0, job.id)  # so that doing it twice, after a lost answer, makes no second entry
            queue._enqueue_job(job, pipeline=pipeline, at_front=True)  # noqa: SLF001  rq has no public way
            pipeline.execute()

    def drop(self, job: Job, execution: Execution) -> None:
        """Forget an execution whose job's record is gone. Raises RedisError."""
        with self._ends(execution), self.connection.pipeline() as pipeline:
            self.cleanup_execution(job, pipeline=pipeline, execution=execution)
            pipeline.execute()

    def abandon(self, execution: Execution) -> None:
        """Send no more heartbeats for what could not be recorded: RQ runs it again after HEARTBEAT_TTL_SECONDS."""
        self.executions.pop(execution.id, None)

    @contextmanager
    def _ends(self, execution: Execution) -> Iterator[None]:
        try:
            yield
        except redis.exceptions.RedisError:
            self.executions[execution.id] = execution  # its heartbeats go on until its end is written
            raise
        if not self.executions:
            with suppress(redis.exceptions.RedisError, StopRequested):  # the next heartbeat says it, too
                self.set_state(WorkerStatus.IDLE)

    def handle_execution_ended(self, job: Job, queue: Queue, heartbeat_ttl: int) -> None:  # noqa: ARG002  RQ's signature
        """Raises RecordGone: RQ would make a new record with nothing but the result in it."""
        job.ended_at = now()
        if not self.connection.exists(job.key):
            raise RecordGone

    # ---- heartbeats and maintenance

    def beat(self) -> None:
        """Say that this worker and its jobs are alive; afterwards, where it is time, look for those of dead ones.

        In this order: after an outage, our own jobs would look abandoned. Raises RedisError, StopRequested.
        """
        held = list(self.executions.values())
        self._say_alive(held)
        for start in range(0, len(held), _AT_ONCE):
            self._keep_alive(held[start : start + _AT_ONCE])
        if self.should_run_maintenance_tasks:
            self.run_maintenance_tasks()  # type: ignore[no-untyped-call]  # it has no types there

    def _say_alive(self, held: Sequence[Execution]) -> None:
        idle = WorkerStatus.SUSPENDED if self.suspended else WorkerStatus.IDLE
        with self.connection.pipeline() as pipeline:
            self.heartbeat(WORKER_TTL_SECONDS, pipeline=pipeline)
            self.set_state(WorkerStatus.BUSY if held else idle, pipeline=pipeline)
            worker_registration.register(self, pipeline)
            is_new = pipeline.execute()[0] == 1  # HSET says so: Redis has forgotten us meanwhile
        if is_new:
            self.connection.hset(self.key, mapping=self.serialize())
            self.connection.expire(self.key, WORKER_TTL_SECONDS)

    def _keep_alive(self, held: Sequence[Execution]) -> None:
        with self.connection.pipeline(transaction=False) as pipeline:
            touched: dict[int, str] = {}
            for execution in held:
                execution.heartbeat(execution.job.started_job_registry, HEARTBEAT_TTL_SECONDS, pipeline)
                # All of it: after an outage that was longer than its time to live, its hash is gone.
                execution.save(HEARTBEAT_TTL_SECONDS, pipeline)
                pipeline.sadd(execution.worker_executions_key, execution.composite_key)
                touched[len(pipeline)] = execution.job.key
                execution.job.heartbeat(now(), HEARTBEAT_TTL_SECONDS, pipeline=pipeline)
            results = pipeline.execute()
            for index, key in touched.items():
                if results[index] == 1:  # HSET has made a new record, of a job that was gone
                    pipeline.delete(key)
            for execution in held:
                if execution.id not in self.executions:  # it ended meanwhile
                    pipeline.delete(execution.key)
                    pipeline.srem(execution.worker_executions_key, execution.composite_key)
            pipeline.execute()

    # ---- commands

    def handle_payload(self, message: dict[Any, Any]) -> None:
        """Commands to this worker. RQ's own `stop-job` looks at one execution only."""
        payload = parse_payload(message)
        if payload.get("command") == "stop-job":
            for execution in list(self.executions.values()):
                if execution.job_id == payload.get("job_id"):
                    self.request_stop_execution(execution.id)
        else:
            super().handle_payload(message)  # type: ignore[no-untyped-call]  # it has no types there

    def request_stop_execution(self, execution_id: str) -> None:
        """RQ's `stop-execution`."""
        self.on_stop(execution_id)

    # ---- the end

    def teardown(self) -> None:
        """Say goodbye. Raises RedisError or StopRequested if the server is away."""
        # Before RQ unsubscribes: that message wakes the thread, which otherwise goes back to sleep for a minute.
        self._end_listener()
        super().teardown()  # type: ignore[no-untyped-call]  # it has no types there

    def _end_listener(self) -> None:
        listener = cast("PubSubWorkerThread | None", self.pubsub_thread)
        if listener:
            listener.stop()

    def _pubsub_exception_handler(self, exc: Exception, pubsub: PubSub, pubsub_thread: PubSubWorkerThread) -> None:
        if isinstance(exc, StopRequested):
            self._end_listener()
        else:
            super()._pubsub_exception_handler(exc, pubsub, pubsub_thread)
