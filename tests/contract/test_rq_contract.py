"""What the worker takes for granted of RQ, private parts included: an upgrade that changes it fails here.

workers/bookkeeping.py and workers/lanes.py build on these. Behaviour is tried on a real server, names and signatures
are compared; `pyproject.toml` pins RQ's minor version.
"""

import inspect
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import redis
from rq import worker_registration
from rq.callbacks import execute_failure_callback, execute_success_callback
from rq.command import PUBSUB_CHANNEL_TEMPLATE, parse_payload, send_stop_execution_command, send_stop_job_command
from rq.executions import Execution, cleanup_execution
from rq.intermediate_queue import IntermediateQueue
from rq.job import Job, JobStatus, Retry, _current_job, get_current_job
from rq.queue import Queue
from rq.registry import FailedJobRegistry, FinishedJobRegistry, StartedJobRegistry
from rq.serializers import JSONSerializer
from rq.suspension import WORKERS_SUSPENDED, is_suspended, suspend
from rq.timeouts import TimerDeathPenalty
from rq.version import VERSION
from rq.worker.base import BaseWorker, WorkerStatus

from bot.queue import AllowListedJob, connect
from workers.bookkeeping import HEARTBEAT_TTL_SECONDS, Bookkeeper, RecordGone, WorkerQueue

NAME = "contract"


class AnyJob(AllowListedJob):
    allowed = frozenset({"operator.add"})


@pytest.fixture
def connection(queue_url: str) -> Iterator[redis.Redis]:
    with connect(queue_url) as connection:
        yield connection


@pytest.fixture
def queue(connection: redis.Redis) -> WorkerQueue:
    return WorkerQueue(NAME, connection=connection, job_class=AnyJob, serializer=JSONSerializer)


@pytest.fixture
def books(connection: redis.Redis) -> Iterator[Bookkeeper]:
    books = Bookkeeper([NAME], "contract-1", connection=connection, job_class=AnyJob)
    books.register_birth()  # type: ignore[no-untyped-call]  # RQ and redis leave it untyped
    yield books
    books.register_death()  # type: ignore[no-untyped-call]  # RQ and redis leave it untyped


def taken(queue: Queue, books: Bookkeeper, **options: Any) -> tuple[Job, Execution]:
    """A job that was enqueued, popped and admitted."""
    job = queue.enqueue_call("operator.add", args=(1, 2), **options)
    queue.connection.lmove(queue.key, queue.intermediate_queue_key)
    [found] = books.admit(queue, [job.id])
    assert found[0].id == job.id
    return found


def started(queue: Queue) -> list[str]:
    return StartedJobRegistry(queue=queue).get_job_ids(cleanup=False)


# ---- names and signatures

PARAMETERS: list[tuple[Callable[..., Any], str]] = [
    (BaseWorker._finalize_success, "self job queue execution return_value"),
    (BaseWorker._finalize_failure, "self job queue execution exc_info"),
    (BaseWorker.handle_execution_ended, "self job queue heartbeat_ttl"),
    (BaseWorker.handle_job_failure, "self job queue started_job_registry exc_string execution"),
    (BaseWorker.handle_job_success, "self job queue started_job_registry execution"),
    (BaseWorker.cleanup_execution, "self job pipeline execution"),
    (BaseWorker.get_heartbeat_ttl, "self job working_time"),
    (BaseWorker.heartbeat, "self timeout pipeline"),
    (BaseWorker.set_state, "self state pipeline"),
    (BaseWorker.bootstrap, "self logging_level date_format log_format"),
    (BaseWorker.handle_payload, "self message"),
    (BaseWorker.request_stop_execution, "self execution_id"),
    (BaseWorker._pubsub_exception_handler, "self exc pubsub pubsub_thread"),
    (BaseWorker._set_connection, "self connection"),
    (BaseWorker.run_maintenance_tasks, "self"),
    (BaseWorker.serialize, "self"),
    (BaseWorker.teardown, "self"),
    (Execution.create, "job ttl pipeline worker_name"),
    (Execution.save, "self ttl pipeline"),
    (Execution.heartbeat, "self started_job_registry ttl pipeline"),
    (cleanup_execution, "worker job pipeline execution"),
    (Job.prepare_for_execution, "self worker_name pipeline"),
    (Job.restore, "self raw_data"),
    (Job.heartbeat, "self timestamp ttl pipeline xx"),
    (Queue._enqueue_job, "self job pipeline at_front unique"),
    (Queue.acquire_maintenance_lock, "self"),
    (IntermediateQueue.should_be_cleaned_up, "self job_id"),
    (IntermediateQueue.remove, "self job_id"),
    (IntermediateQueue.cleanup, "self worker queue"),
    (worker_registration.register, "worker pipeline"),
    (parse_payload, "payload"),
]


@pytest.mark.parametrize(("function", "parameters"), PARAMETERS, ids=lambda each: getattr(each, "__qualname__", ""))
def test_what_we_call_or_override_is_there_as_it_was(function: Callable[..., Any], parameters: str) -> None:
    assert list(inspect.signature(function).parameters) == parameters.split()


def test_it_is_the_minor_version_that_was_read() -> None:
    assert VERSION.startswith("3.0.")


def test_keys_are_where_rq_s_tools_look_for_them(connection: redis.Redis, queue: Queue, books: Bookkeeper) -> None:
    assert queue.key == f"rq:queue:{NAME}"
    assert queue.intermediate_queue_key == f"rq:queue:{NAME}:intermediate"
    assert PUBSUB_CHANNEL_TEMPLATE == "rq:pubsub:%s"
    assert WORKERS_SUSPENDED == "rq:suspended"
    assert books.key == "rq:worker:contract-1"
    assert [each.name for each in books.queues] == [NAME]
    suspend(connection)
    assert is_suspended(connection)
    assert connection.exists(WORKERS_SUSPENDED)


# ---- a job's way


def test_a_job_that_is_admitted_is_started_in_all_of_rq_s_books(
    connection: redis.Redis, queue: Queue, books: Bookkeeper
) -> None:
    job, execution = taken(queue, books)
    assert connection.lrange(queue.intermediate_queue_key, 0, -1) == []
    assert started(queue) == [job.id]
    assert job.get_status() is JobStatus.STARTED
    assert job.worker_name == books.name
    assert [each.id for each in job.get_executions()] == [execution.id]
    assert 0 < connection.ttl(execution.key) <= HEARTBEAT_TTL_SECONDS
    [seen] = BaseWorker.all(connection)
    assert [each.job_id for each in seen.get_current_executions()] == [job.id]
    assert connection.hget(books.key, "state") == WorkerStatus.BUSY.encode()


def test_success_ends_the_execution_and_keeps_the_result(queue: Queue, books: Bookkeeper) -> None:
    job, execution = taken(queue, books)
    books.succeed(job, queue, execution, "done")
    assert started(queue) == []
    assert FinishedJobRegistry(queue=queue).get_job_ids() == [job.id]
    assert job.get_status() is JobStatus.FINISHED
    result = job.latest_result()
    assert result
    assert (result.return_value, result.worker_name) == ("done", books.name)
    assert (books.executions, books.get_state()) == ({}, WorkerStatus.IDLE)


def test_failure_is_tried_again_as_often_as_the_job_says(queue: Queue, books: Bookkeeper) -> None:
    job, execution = taken(queue, books, retry=Retry(max=1))
    books.fail(job, queue, execution, RuntimeError("first"), False)
    assert queue.job_ids == [job.id]
    queue.connection.lmove(queue.key, queue.intermediate_queue_key)
    [(job, execution)] = books.admit(queue, [job.id])
    assert job.retries_left == 0
    books.fail(job, queue, execution, RuntimeError("second"), False)
    assert FailedJobRegistry(queue=queue).get_job_ids() == [job.id]
    result = job.latest_result()
    assert result
    assert "second" in str(result.exc_string)


def test_one_of_two_that_fail_was_stopped(queue: Queue, books: Bookkeeper) -> None:
    stopped, other = (taken(queue, books, retry=Retry(max=1)) for _ in range(2))
    books.fail(stopped[0], queue, stopped[1], RuntimeError(), True)
    books.fail(other[0], queue, other[1], RuntimeError(), False)
    assert stopped[0].get_status() is JobStatus.STOPPED
    assert other[0].get_status() is JobStatus.QUEUED


def test_a_job_that_is_handed_back_is_first_in_line_and_has_lost_no_retry(queue: Queue, books: Bookkeeper) -> None:
    job, execution = taken(queue, books, retry=Retry(max=3))
    queue.enqueue_call("operator.add", args=(1, 2), job_id="waits")
    for _ in range(2):  # once more, as after an answer that was lost
        books.hand_back(job, queue, execution)
    assert queue.job_ids == [job.id, "waits"]
    assert started(queue) == []
    again = AnyJob.fetch(job.id, connection=queue.connection, serializer=JSONSerializer)
    assert (again.retries_left, again.get_status()) == (3, JobStatus.QUEUED)


def test_the_end_of_a_job_whose_record_is_gone_makes_no_new_record(
    connection: redis.Redis, queue: Queue, books: Bookkeeper
) -> None:
    job, execution = taken(queue, books)
    connection.delete(job.key)
    with pytest.raises(RecordGone):
        books.succeed(job, queue, execution, "late")
    with pytest.raises(RecordGone):
        books.fail(job, queue, execution, RuntimeError(), False)
    books.drop(job, execution)
    assert not connection.exists(job.key)
    assert (started(queue), books.executions) == ([], {})


# ---- heartbeats and maintenance


def test_heartbeats_bring_back_what_redis_has_forgotten_and_wake_no_dead_record(
    connection: redis.Redis, queue: Queue, books: Bookkeeper
) -> None:
    job, execution = taken(queue, books)
    gone, _ = taken(queue, books)
    connection.delete(execution.key, gone.key, books.key, books.redis_workers_keys)
    books.beat()
    assert [each.id for each in job.get_executions()] == [execution.id]
    assert not connection.exists(gone.key)
    [seen] = BaseWorker.all(connection)
    assert (seen.name, seen.queue_names(), seen.pid) == (books.name, [NAME], books.pid)
    assert connection.ttl(books.key) > 0


def test_an_execution_without_heartbeats_is_run_again_by_maintenance(
    connection: redis.Redis, queue: Queue, books: Bookkeeper
) -> None:
    job, execution = taken(queue, books, retry=Retry(max=3))
    connection.zadd(StartedJobRegistry(queue=queue).key, {execution.composite_key: 1})
    books.abandon(execution)
    books.beat()
    assert queue.job_ids == [job.id]
    assert AnyJob.fetch(job.id, connection=connection, serializer=JSONSerializer).retries_left == 2


def test_an_execution_whose_heartbeats_were_late_is_not_run_again_by_its_own_worker(
    connection: redis.Redis, queue: Queue, books: Bookkeeper
) -> None:
    job, execution = taken(queue, books, retry=Retry(max=3))
    connection.zadd(StartedJobRegistry(queue=queue).key, {execution.composite_key: 1})
    books.beat()
    assert (queue.job_ids, started(queue)) == ([], [job.id])


def test_maintenance_uses_our_queue_s_intermediate_list_and_lock(
    connection: redis.Redis, queue: WorkerQueue, books: Bookkeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("workers.bookkeeping.STRANDED_SECONDS", 0)
    job = queue.enqueue_call("operator.add", args=(1, 2), retry=Retry(max=1))
    connection.lmove(queue.key, queue.intermediate_queue_key)
    books.beat()  # sees it for the first time
    assert queue.job_ids == []
    books.last_cleaned_at = None
    books.beat()
    assert queue.job_ids == [job.id]
    assert connection.keys("*first_seen*") == []
    assert queue.acquire_maintenance_lock()
    assert 0 < connection.ttl(queue.registry_cleaning_key) <= 10
    assert not queue.acquire_maintenance_lock()


# ---- commands, callbacks, the current job


def test_stop_commands_say_which_execution_of_many(
    connection: redis.Redis, queue: Queue, books: Bookkeeper, monkeypatch: pytest.MonkeyPatch
) -> None:
    executions = [taken(queue, books)[1] for _ in range(3)]
    told: list[str] = []
    books.on_stop = told.append
    listener = connection.pubsub(ignore_subscribe_messages=True)  # type: ignore[no-untyped-call]  # RQ and redis leave it untyped
    listener.subscribe(books.pubsub_channel_name)
    listener.get_message(timeout=1)
    send_stop_job_command(connection, executions[1].job_id, serializer=JSONSerializer)
    send_stop_execution_command(connection, executions[2].job_id, executions[2].id)
    for _ in range(2):
        message = listener.get_message(timeout=5)
        assert message
        books.handle_payload(message)
    listener.close()
    assert told == [executions[1].id, executions[2].id]


def test_rq_asks_a_job_for_its_callbacks_and_runs_them_off_the_main_thread(queue: Queue) -> None:
    job = queue.enqueue_call("operator.add", args=(1, 2))
    assert job.success_callback is None
    execute_success_callback(job, TimerDeathPenalty, None)
    execute_failure_callback(job, TimerDeathPenalty, RuntimeError, RuntimeError(), None)


def test_a_job_can_ask_which_one_it_is(queue: Queue) -> None:
    job = queue.enqueue_call("operator.add", args=(1, 2))
    token = _current_job.set(job)
    assert get_current_job() is job
    _current_job.reset(token)
