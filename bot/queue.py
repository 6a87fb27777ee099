"""The port to RQ: puts the ids of our job rows on the queue, and says which functions a worker may run for them.

Jobs are named by dotted string, so nothing here imports a worker. The database is the truth: whatever Redis loses, the
relay hands over again (bot/services/relay.py).
"""

import contextlib
from collections.abc import Callable, Iterator, Sequence
from typing import Any, ClassVar

import redis
from redis.backoff import AbstractBackoff, EqualJitterBackoff
from redis.retry import Retry as ConnectionRetry
from rq.command import send_stop_job_command
from rq.exceptions import DeserializationError, DuplicateJobError, InvalidJobOperation, NoSuchJobError
from rq.job import Job, Retry
from rq.queue import Queue
from rq.serializers import JSONSerializer

from bot.errors import QueueUnavailable, SettingsInvalid

INTERACTIVE_QUEUE = "redraft-interactive"
"""Somebody waits for these."""
BULK_QUEUE = "redraft-bulk"
"""Of tasks that came in by the hundred."""
QUEUES = (INTERACTIVE_QUEUE, BULK_QUEUE)
"""Each has slots of its own in every worker, so that no import can starve a person."""
JOBS_MODULE = "workers.jobs"
JOB_KINDS = ("propose_rubric", "draft", "revise", "retry", "assess")
ALLOWED_FUNCTIONS: frozenset[str] = frozenset(f"{JOBS_MODULE}.{kind}" for kind in JOB_KINDS)
"""All that a worker runs. Without this list, whoever can write to Redis runs what they like (`os.system`)."""

CRASH_RETRIES = 3
RESULT_TTL_SECONDS = 60
FAILURE_TTL_SECONDS = 60
"""How long RQ remembers a job that is done or has failed. So long its id is taken: handing the same epoch over again
does nothing; what became of it is in the database."""

MAX_CONNECTIONS = 50
CONNECTION_WAIT_SECONDS = 5.0
"""A burst of threads waits this long for a connection; redis-py's plain pool raises at once."""
CONNECT_TIMEOUT_SECONDS = 2.0
SOCKET_TIMEOUT_SECONDS = 3.0
HEALTH_CHECK_SECONDS = 30
QUICK_RETRIES = 3
"""About a quarter of a second in all, for a caller who will be back; safe, because no call here acts twice."""
PATIENT_RETRIES = 30
"""About 20 s with pauses of up to 1 s, so that a command outlives a restart of the server."""


def connect(url: str, *, patience: AbstractBackoff | None = None) -> redis.Redis:
    """A client for that URL (redis://, rediss:// or unix://), not connected yet; safe to share between threads.

    With `patience`, PATIENT_RETRIES with such pauses: for workers, which have nothing else to do. Others learn within
    a second that the server is away, and within a few that it hangs. Raises SettingsInvalid.
    """
    quick = EqualJitterBackoff(cap=1.0, base=0.05)
    try:
        pool = redis.BlockingConnectionPool.from_url(
            url,
            max_connections=MAX_CONNECTIONS,
            timeout=CONNECTION_WAIT_SECONDS,
            socket_connect_timeout=CONNECT_TIMEOUT_SECONDS,
            socket_timeout=SOCKET_TIMEOUT_SECONDS,
            health_check_interval=HEALTH_CHECK_SECONDS,
            retry=ConnectionRetry(patience, PATIENT_RETRIES)
            if patience
            else ConnectionRetry(quick, QUICK_RETRIES, supported_errors=(redis.exceptions.ConnectionError,)),
        )
    except ValueError:
        # Without its cause: the message of a URL that cannot be parsed may quote a part of the password.
        why = "it is not a URL that starts with redis://, rediss:// or unix://"
        raise SettingsInvalid(name="REDIS_URL", why=why) from None
    return redis.Redis.from_pool(pool)


@contextlib.contextmanager
def queue_errors() -> Iterator[None]:
    """The one place where an error of Redis becomes QueueUnavailable."""
    try:
        yield
    except redis.exceptions.ResponseError as error:
        raise QueueUnavailable(why=f"the server refuses it ({error})") from error
    except (redis.exceptions.ConnectionError, redis.exceptions.TimeoutError) as error:
        raise QueueUnavailable(why=str(error)) from error


class AllowListedJob(Job):
    """An RQ job that runs functions of ours only, and nothing else that an entry in Redis may ask a worker to do.

    We never set callbacks or webhooks; a job that has some was not written by us.
    """

    allowed: ClassVar[frozenset[str]] = ALLOWED_FUNCTIONS
    """Dotted names. A subclass may have others."""

    @property
    def refusal(self) -> str:
        """Why this job is not run; empty if it may be."""
        try:
            bound, name = self.instance is not None, self.func_name
        except DeserializationError:
            return "redraft's jobs are written in JSON; this one is not"
        if bound or name not in self.allowed:
            return f"redraft runs only its own jobs; {name!r} is none of them"
        if self._success_callback_name or self._failure_callback_name or self._stopped_callback_name or self.webhooks:
            return "redraft's jobs have no callbacks and no webhooks; this one has"
        return ""

    @property
    def func(self) -> Callable[..., Any]:
        """The function to run. Raises PermissionError for any that is not ours."""
        if refusal := self.refusal:
            raise PermissionError(refusal)
        function: Callable[..., Any] = super().func
        return function

    @property
    def should_retry(self) -> bool:
        """A refused job fails at once."""
        return not self.refusal and super().should_retry

    @property
    def success_callback(self) -> None:
        """Never any."""

    @property
    def failure_callback(self) -> None:
        """Never any. RQ would call it for a job that was refused, too."""

    @property
    def stopped_callback(self) -> None:
        """Never any."""

    def send_webhooks(self, status: object, *, exc_string: str | None = None) -> None:
        """Never any: a worker calls no address that is written in Redis."""


class RqQueue:
    """What services know as `JobQueue` (bot/services/ports.py)."""

    def __init__(
        self,
        connection: redis.Redis,
        *,
        module: str = JOBS_MODULE,
        kinds: Sequence[str] = JOB_KINDS,
    ) -> None:
        self._connection = connection
        self._interactive, self._bulk = (
            Queue(name, connection=connection, serializer=JSONSerializer, job_class=AllowListedJob)
            for name in (INTERACTIVE_QUEUE, BULK_QUEUE)
        )
        self._functions = {kind: f"{module}.{kind}" for kind in kinds}

    def enqueue(self, job: str, *, kind: str, epoch: int, timeout_seconds: int, is_bulk: bool = False) -> None:
        """Hand a job over. The same job and epoch twice is one entry, also when the first answer was lost.

        An epoch that has ended or failed can run again after FAILURE_TTL_SECONDS; a new epoch can at once.
        Raises QueueUnavailable: it may or may not be on the queue; handing it over again is right in both cases.
        """
        function = self._functions[kind]
        queue = self._bulk if is_bulk else self._interactive
        with queue_errors(), contextlib.suppress(DuplicateJobError):
            queue.enqueue_call(
                function,
                args=(job,),
                job_id=f"{job}-{epoch}",  # RQ 3 takes letters, digits, "_" and "-" only
                unique=True,
                description=f"{kind} {job}",
                timeout=timeout_seconds,
                retry=Retry(max=CRASH_RETRIES),
                result_ttl=RESULT_TTL_SECONDS,
                failure_ttl=FAILURE_TTL_SECONDS,
            )

    def stop(self, job: str, *, epoch: int) -> None:
        """Tell the worker that runs the job to stop, by RQ's own command; nothing happens where none does.

        A job that RQ has run again keeps the epoch under which it was handed over, so the earlier ones are told too.
        Raises QueueUnavailable.
        """
        for each in range(epoch + 1):
            with queue_errors(), contextlib.suppress(NoSuchJobError, InvalidJobOperation):
                send_stop_job_command(self._connection, f"{job}-{each}", serializer=JSONSerializer)

    def ping(self) -> None:
        """Raises QueueUnavailable."""
        with queue_errors():
            self._connection.ping()

    def depth(self) -> int:
        """Entries that no worker has taken yet. Raises QueueUnavailable."""
        with queue_errors():
            return int(self._interactive.count) + int(self._bulk.count)

    def depths(self) -> dict[str, int]:
        """The same for each queue, by name. Raises QueueUnavailable."""
        with queue_errors():
            return {queue.name: int(queue.count) for queue in (self._interactive, self._bulk)}
