"""Many jobs at once in one worker: none waits for another, none takes another with it, and RQ's tools agree."""

import time
from collections.abc import Callable
from pathlib import Path
from subprocess import Popen

import pytest
import redis
from rq.command import send_shutdown_command, send_stop_execution_command, send_stop_job_command
from rq.job import Job, JobStatus
from rq.queue import Queue
from rq.registry import FailedJobRegistry, FinishedJobRegistry, StartedJobRegistry
from rq.serializers import JSONSerializer
from rq.suspension import resume, suspend
from rq.worker import Worker as StockWorker
from rq.worker.base import WorkerStatus

from bot.queue import BULK_QUEUE, INTERACTIVE_QUEUE, RqQueue
from tests.integration.queue import jobs
from tests.integration.queue.conftest import wait_for
from workers import watchdog
from workers.worker import run_worker

Recorded = Callable[[], list[str]]
SpawnWorker = Callable[..., Popen[str]]


def enqueue(queue: RqQueue, kind: str, count: int = 1, *, is_bulk: bool = False, prefix: str = "j") -> list[str]:
    """RQ's ids of the jobs."""
    for number in range(count):
        queue.enqueue(f"{prefix}{number}", kind=kind, epoch=0, timeout_seconds=60, is_bulk=is_bulk)
    return [f"{prefix}{number}-0" for number in range(count)]


def status(connection: redis.Redis, job_id: str) -> JobStatus:
    return Job.fetch(job_id, connection=connection, serializer=JSONSerializer).get_status()


def worker_of(connection: redis.Redis) -> StockWorker:
    [worker] = StockWorker.all(connection)
    assert isinstance(worker, StockWorker)
    return worker


def test_jobs_run_side_by_side(queue: RqQueue, url: str, recorded: Recorded) -> None:
    enqueue(queue, "second", 60)
    began = time.monotonic()
    run_worker(url, burst=True, allowed=jobs.FUNCTIONS)
    assert len(recorded()) == 60
    assert time.monotonic() - began < 10


@pytest.mark.parametrize("waiting", [2, 3, 4])
def test_a_worker_takes_no_more_than_it_has_slots_for(
    queue: RqQueue, connection: redis.Redis, spawn_worker: SpawnWorker, recorded: Recorded, waiting: int
) -> None:
    enqueue(queue, "slow", waiting)
    spawn_worker(concurrency=3)
    wait_for(lambda: len(recorded()) == min(waiting, 3))
    time.sleep(0.3)
    assert len(recorded()) == min(waiting, 3)
    assert queue.depth() == max(waiting - 3, 0)
    assert connection.llen(f"rq:queue:{INTERACTIVE_QUEUE}:intermediate") == 0
    wait_for(lambda: recorded().count("end j0") and queue.depth() == 0)


def test_somebody_who_waits_does_not_wait_for_an_import(
    queue: RqQueue, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    enqueue(queue, "slow", 20, is_bulk=True, prefix="bulk")
    spawn_worker(concurrency=2)
    wait_for(lambda: len(recorded()) == 2)
    enqueue(queue, "note")
    wait_for(lambda: "note j0" in recorded(), seconds=1.5)
    assert queue.depth() == 18


def test_a_worker_can_be_told_to_leave_bulk_alone(
    queue: RqQueue, connection: redis.Redis, url: str, recorded: Recorded
) -> None:
    enqueue(queue, "note", is_bulk=True, prefix="bulk")
    enqueue(queue, "note")
    run_worker(url, burst=True, queues=[INTERACTIVE_QUEUE], allowed=jobs.FUNCTIONS)
    assert recorded() == ["note j0"]
    assert connection.llen(f"rq:queue:{BULK_QUEUE}") == 1


def test_rq_s_own_tools_see_what_runs_and_what_is_done(
    queue: RqQueue, connection: redis.Redis, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    ids = enqueue(queue, "slow", 5)
    spawn_worker()
    wait_for(lambda: len(recorded()) == 5)
    rq_queue = Queue(INTERACTIVE_QUEUE, connection=connection, serializer=JSONSerializer)
    assert sorted(StartedJobRegistry(queue=rq_queue).get_job_ids()) == ids
    worker = worker_of(connection)
    assert (worker.get_state(), worker.current_execution_count) == (WorkerStatus.BUSY, 5)
    assert worker.queue_names() == [INTERACTIVE_QUEUE, BULK_QUEUE]
    assert {execution.job_id for execution in worker.get_current_executions()} == set(ids)

    wait_for(lambda: len(recorded()) == 10)
    wait_for(lambda: sorted(FinishedJobRegistry(queue=rq_queue).get_job_ids()) == ids)
    assert StartedJobRegistry(queue=rq_queue).get_job_ids() == []
    # RQ hears of the state right after the last job is in its books.
    wait_for(lambda: worker_of(connection).get_state() == WorkerStatus.IDLE)
    worker = worker_of(connection)
    assert worker.current_execution_count == 0
    assert worker.successful_job_count == 5
    assert connection.keys("rq:execution*") == []


@pytest.mark.parametrize("by", ["job", "execution"])
def test_one_of_many_can_be_stopped(
    queue: RqQueue, connection: redis.Redis, spawn_worker: SpawnWorker, recorded: Recorded, by: str
) -> None:
    ids = enqueue(queue, "slow", 3)
    spawn_worker()
    wait_for(lambda: len(recorded()) == 3)
    if by == "job":
        send_stop_job_command(connection, ids[1], serializer=JSONSerializer)
    else:
        [execution] = Job.fetch(ids[1], connection=connection, serializer=JSONSerializer).get_executions()
        send_stop_execution_command(connection, ids[1], execution.id)
    wait_for(lambda: "cancelled j1" in recorded(), seconds=1.5)
    wait_for(lambda: status(connection, ids[1]) is JobStatus.STOPPED)
    wait_for(lambda: {"end j0", "end j2"} <= set(recorded()))
    wait_for(lambda: status(connection, ids[0]) is JobStatus.FINISHED)
    assert queue.depth() == 0, "a job that was stopped is not tried again"


def test_a_suspended_worker_takes_nothing_until_it_is_resumed(
    queue: RqQueue, connection: redis.Redis, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    suspend(connection)
    enqueue(queue, "note")
    spawn_worker()
    wait_for(lambda: StockWorker.all(connection) and worker_of(connection).get_state() == WorkerStatus.SUSPENDED)
    assert recorded() == []
    resume(connection)
    wait_for(recorded)
    wait_for(lambda: worker_of(connection).get_state() == WorkerStatus.IDLE)


def test_rq_s_shutdown_command_stops_the_worker(
    queue: RqQueue, connection: redis.Redis, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    worker = spawn_worker()
    enqueue(queue, "note")
    wait_for(recorded)
    send_shutdown_command(connection, worker_of(connection).name)
    assert worker.wait(timeout=5) == 0
    assert StockWorker.all(connection) == []


# ---- jobs that go wrong


def test_what_one_job_does_wrong_is_no_other_s_trouble(
    queue: RqQueue, connection: redis.Redis, url: str, recorded: Recorded
) -> None:
    raw = Queue(INTERACTIVE_QUEUE, connection=connection, serializer=JSONSerializer)
    enqueue(queue, "second", 3, prefix="good")
    [exits] = enqueue(queue, "leaves", prefix="exits")
    gone = raw.enqueue_call(f"{jobs.MODULE}.note", args=("gone",))
    broken = raw.enqueue_call(f"{jobs.MODULE}.note", args=("broken",))
    foreign = raw.enqueue_call("os.system", args=("true",))
    unsayable = raw.enqueue_call(f"{jobs.MODULE}.unsayable", args=("x",))
    no_hash = raw.enqueue_call(f"{jobs.MODULE}.note", args=("no hash",))
    connection.delete(gone.key, no_hash.key)
    connection.hset(broken.key, "created_at", "yesterday")
    connection.set(no_hash.key, "a text")
    run_worker(url, burst=True, allowed=jobs.FUNCTIONS)
    assert sorted(recorded()) == ["second good0", "second good1", "second good2", "unsayable x"]
    failed = FailedJobRegistry(queue=raw).get_job_ids()
    assert sorted(failed) == sorted([exits, foreign.id])
    assert unsayable.get_status() is JobStatus.FINISHED, "with RQ's note instead of the value"
    assert raw.count == 0
    assert connection.llen(raw.intermediate_queue_key) == 0
    assert StartedJobRegistry(queue=raw).get_job_ids() == []


def test_a_job_that_is_deleted_while_it_runs_leaves_nothing_behind(
    queue: RqQueue, connection: redis.Redis, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    [job_id] = enqueue(queue, "slow")
    spawn_worker()
    wait_for(recorded)
    connection.delete(f"rq:job:{job_id}")
    wait_for(lambda: "end j0" in recorded())
    wait_for(lambda: worker_of(connection).get_state() == WorkerStatus.IDLE)
    assert not connection.exists(f"rq:job:{job_id}")
    assert not connection.exists(f"rq:wip:{INTERACTIVE_QUEUE}")


def test_what_a_worker_had_taken_and_not_begun_is_put_back(
    queue: RqQueue,
    connection: redis.Redis,
    spawn_worker: SpawnWorker,
    recorded: Recorded,
) -> None:
    """A worker died between the two."""
    enqueue(queue, "note", 2)
    source = f"rq:queue:{INTERACTIVE_QUEUE}"
    connection.lmove(source, f"{source}:intermediate")
    spawn_worker()
    wait_for(lambda: sorted(recorded()) == ["note j0", "note j1"], seconds=10)
    assert connection.keys("*first_seen*") == []


def test_a_worker_that_died_in_the_middle_of_maintenance_does_not_end_it_for_all(
    queue: RqQueue, connection: redis.Redis, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    doomed = spawn_worker()
    enqueue(queue, "slow")
    wait_for(recorded)
    raw = Queue(INTERACTIVE_QUEUE, connection=connection, serializer=JSONSerializer)
    spawn_worker()
    doomed.kill()
    connection.set(raw.registry_cleaning_key, 1, ex=3)  # as a worker of ours leaves it: for some seconds
    wait_for(lambda: recorded().count("start j0") == 2, seconds=12)


def test_a_block_of_the_loop_is_logged_with_what_blocks_it_and_costs_no_job(
    queue: RqQueue, connection: redis.Redis, spawn_worker: SpawnWorker, recorded: Recorded, worker_log: Path
) -> None:
    """SLOW_SECONDS is longer than a heartbeat's time to live here: without heartbeats, another would run it again."""
    spawn_worker()
    [job_id] = enqueue(queue, "blocks")
    wait_for(recorded)
    spawn_worker()
    wait_for(lambda: "end j0" in recorded())
    wait_for(lambda: status(connection, job_id) is JobStatus.FINISHED)
    assert recorded() == ["start j0", "end j0"]
    wait_for(lambda: "loop_goes_on" in worker_log.read_text(encoding="utf-8"))
    logged = worker_log.read_text(encoding="utf-8")
    assert "loop_blocked" in logged
    assert "time.sleep(SLOW_SECONDS)" in logged


def test_a_worker_that_hangs_lets_others_take_over(
    queue: RqQueue, spawn_worker: SpawnWorker, recorded: Recorded, worker_log: Path
) -> None:
    spawn_worker(abandoned_seconds=0.5)
    enqueue(queue, "hangs")
    wait_for(recorded)
    spawn_worker(abandoned_seconds=watchdog.ABANDONED_SECONDS)
    wait_for(lambda: recorded().count("start j0") == 2)
    assert "loop_blocked_jobs_abandoned" in worker_log.read_text(encoding="utf-8")
