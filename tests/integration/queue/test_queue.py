"""What is put on the queue runs once, and only if it is ours; a queue that goes away comes back without a loss."""

import json
import os
import pickle
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
import redis
from rq.job import Job, JobStatus, Retry
from rq.queue import Queue
from rq.serializers import JSONSerializer

from bot.errors import QueueUnavailable, SettingsInvalid
from bot.queue import ALLOWED_FUNCTIONS, INTERACTIVE_QUEUE, MAX_CONNECTIONS, RqQueue, connect
from bot.valkey import EmbeddedServer, status
from tests.integration.queue import jobs
from tests.integration.queue.conftest import wait_for
from workers.worker import run_worker

Recorded = Callable[[], list[str]]
SpawnWorker = Callable[[], subprocess.Popen[str]]


@pytest.fixture
def raw(connection: redis.Redis) -> Queue:
    """The queue as somebody sees it who can write to Redis and is not us."""
    return Queue(INTERACTIVE_QUEUE, connection=connection, serializer=JSONSerializer)


@pytest.fixture
def work(url: str, recorded: Recorded) -> Callable[[], None]:
    """Run what is on the queue, in this process."""
    return lambda: run_worker(url, burst=True, allowed=jobs.FUNCTIONS)


def fetch(connection: redis.Redis, job: str) -> Job:
    return Job.fetch(job, connection=connection, serializer=JSONSerializer)


def test_the_same_job_and_epoch_twice_is_one_entry(queue: RqQueue, connection: redis.Redis) -> None:
    for _ in range(2):
        queue.enqueue("01J", kind="note", epoch=1, timeout_seconds=60)
    assert queue.depth() == 1
    queue.enqueue("01J", kind="note", epoch=2, timeout_seconds=60)
    assert queue.depth() == 2
    job = fetch(connection, "01J-1")
    assert (job.timeout, job.retries_left, job.retry_intervals) == (60, 3, [0])


def test_many_at_once_are_one_entry(queue: RqQueue) -> None:
    with ThreadPoolExecutor(MAX_CONNECTIONS + 10) as pool:
        for _ in range(200):
            pool.submit(queue.enqueue, "01J", kind="note", epoch=1, timeout_seconds=60)
    assert queue.depth() == 1


def test_a_kind_that_is_not_ours_is_a_mistake(connection: redis.Redis) -> None:
    with pytest.raises(KeyError):
        RqQueue(connection).enqueue("01J", kind="os.system", epoch=1, timeout_seconds=60)
    kinds = sorted(name.removeprefix("workers.jobs.") for name in ALLOWED_FUNCTIONS)
    assert kinds == ["assess", "draft", "propose_rubric", "retry", "revise"]


def test_a_queue_that_is_down_says_so_at_once(queue: RqQueue, server: EmbeddedServer) -> None:
    queue.ping()
    server.stop()
    started = time.monotonic()
    with pytest.raises(QueueUnavailable):
        queue.enqueue("01J", kind="note", epoch=1, timeout_seconds=60)
    with pytest.raises(QueueUnavailable):
        queue.ping()
    with pytest.raises(QueueUnavailable):
        queue.depth()
    assert time.monotonic() - started < 3
    server.start_or_join()
    queue.enqueue("01J", kind="note", epoch=1, timeout_seconds=60)
    assert queue.depth() == 1


def test_a_queue_that_hangs_says_so_soon(queue: RqQueue, data_dir: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pid = status(data_dir).pid
    assert pid is not None
    monkeypatch.setattr("bot.queue.SOCKET_TIMEOUT_SECONDS", 0.2)
    with connect(EmbeddedServer(data_dir).start_or_join().url) as impatient:
        os.kill(pid, signal.SIGSTOP)
        try:
            with pytest.raises(QueueUnavailable):
                RqQueue(impatient).ping()
        finally:
            os.kill(pid, signal.SIGCONT)


def test_a_url_that_cannot_be_used_is_refused_without_telling_the_password() -> None:
    for url in ("http://localhost", "localhost:6379", "redis://:pass/word@localhost:6379", "redis://localhost:port"):
        with pytest.raises(SettingsInvalid, match="REDIS_URL") as caught:
            connect(url)
        assert "pass" not in str(caught.value)
        assert caught.value.__suppress_context__


def test_a_path_with_spaces_and_question_marks_is_a_fine_url(data_dir: Path) -> None:
    server = EmbeddedServer(data_dir / "a b?c#d%41 é")
    with connect(server.start_or_join().url) as client:
        assert client.ping()
    assert server.stop()


def test_a_worker_runs_a_coroutine(
    queue: RqQueue, connection: redis.Redis, work: Callable[[], None], recorded: Recorded
) -> None:
    queue.enqueue("01J", kind="note", epoch=1, timeout_seconds=60)
    work()
    assert recorded() == ["note 01J"]
    assert queue.depth() == 0
    assert fetch(connection, "01J-1").get_status() is JobStatus.FINISHED
    assert 0 < connection.ttl("rq:job:01J-1") <= 60


def test_a_plain_function_is_refused_because_nothing_could_end_it(
    raw: Queue, work: Callable[[], None], recorded: Recorded
) -> None:
    job = raw.enqueue_call(f"{jobs.MODULE}.plain", args=("01J",))
    work()
    assert recorded() == []
    assert "a job must be a coroutine function" in failure(job)


def test_coroutines_share_one_loop_and_leave_nothing_on_it(
    queue: RqQueue, work: Callable[[], None], recorded: Recorded
) -> None:
    queue.enqueue("01A", kind="loop", epoch=1, timeout_seconds=60)
    queue.enqueue("01B", kind="loop", epoch=1, timeout_seconds=60)
    work()
    lines = recorded()
    assert sorted(line for line in lines if not line.startswith("loop ")) == [
        "cancelled 01A",
        "cancelled 01B",
        "start 01A",
        "start 01B",
    ]
    assert len({line for line in lines if line.startswith("loop ")}) == 1


def test_a_job_that_fails_is_tried_four_times_in_all(
    queue: RqQueue, connection: redis.Redis, work: Callable[[], None], recorded: Recorded
) -> None:
    queue.enqueue("01J", kind="fail", epoch=1, timeout_seconds=60)
    work()
    assert recorded() == ["fail 01J"] * 4
    assert fetch(connection, "01J-1").get_status() is JobStatus.FAILED
    assert 0 < connection.ttl("rq:job:01J-1") <= 60


def test_a_job_that_takes_too_long_is_ended(raw: Queue, work: Callable[[], None], recorded: Recorded) -> None:
    job = raw.enqueue_call(f"{jobs.MODULE}.slow", args=("01J",), timeout=1)
    work()
    assert recorded() == ["start 01J", "cancelled 01J"]
    assert "JobTimeoutException" in failure(job)


def failure(job: Job) -> str:
    result = job.latest_result()
    assert result is not None
    assert job.get_status() is JobStatus.FAILED
    return str(result.exc_string)


@pytest.mark.parametrize("function", ["os.system", "posix.system", "builtins.eval", f"{jobs.MODULE}.Path.touch"])
def test_a_function_that_is_not_ours_is_refused_and_not_tried_again(
    raw: Queue, work: Callable[[], None], tmp_path: Path, function: str
) -> None:
    trace = tmp_path / "trace"
    job = raw.enqueue_call(function, args=(f"touch {trace}",), retry=Retry(max=3))
    work()
    assert not trace.exists()
    assert f"redraft runs only its own jobs; '{function}' is none of them" in failure(job)
    assert raw.count == 0


def test_a_method_of_a_value_is_refused(raw: Queue, connection: redis.Redis, work: Callable[[], None]) -> None:
    job = raw.enqueue_call(f"{jobs.MODULE}.note", args=("01J",))
    job._instance = "a text"  # what RQ stores for a bound method: getattr("a text", function)
    job.func_name = "upper"
    job.save()
    work()
    assert "redraft runs only its own jobs" in failure(fetch(connection, job.id))


@pytest.mark.parametrize("field", ["success_callback_name", "failure_callback_name", "stopped_callback_name"])
def test_a_callback_is_refused_and_not_called(
    raw: Queue, connection: redis.Redis, work: Callable[[], None], recorded: Recorded, field: str
) -> None:
    job = raw.enqueue_call(f"{jobs.MODULE}.note", args=("01J",))
    connection.hset(job.key, field, f"{jobs.MODULE}.record")
    work()
    assert recorded() == []
    assert "no callbacks" in failure(job)


def test_a_webhook_is_refused_and_not_called(raw: Queue, connection: redis.Redis, work: Callable[[], None]) -> None:
    job = raw.enqueue_call(f"{jobs.MODULE}.note", args=("01J",))
    hook = '[{"url": "http://192.0.2.1/", "job_status": "failed", "headers": {}, "timeout": 5, "secret": null}]'
    connection.hset(job.key, "webhooks", hook)
    work()
    assert "no webhooks" in failure(job)


class Harmful:
    def __reduce__(self) -> tuple[Any, ...]:
        return jobs.record, ("unpickled",)


def test_a_pickled_job_is_never_unpickled(
    raw: Queue, connection: redis.Redis, work: Callable[[], None], recorded: Recorded
) -> None:
    job = raw.enqueue_call(f"{jobs.MODULE}.note", args=("01J",), retry=Retry(max=3))
    connection.hset(job.key, "data", pickle.dumps((f"{jobs.MODULE}.note", None, (Harmful(),), {})))
    work()
    assert recorded() == []
    assert "redraft's jobs are written in JSON" in failure(job)


def test_a_worker_without_a_queue_says_so(server: EmbeddedServer, url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.queue.PATIENT_RETRIES", 1)
    server.stop()
    with pytest.raises(QueueUnavailable):
        run_worker(url)


def restart_after(server: EmbeddedServer, data_dir: Path, seconds: float) -> None:
    pid = status(data_dir).pid
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    time.sleep(seconds)
    server.ensure()


def test_an_idle_worker_outlives_a_restart_of_the_server(
    queue: RqQueue, server: EmbeddedServer, data_dir: Path, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    worker = spawn_worker()
    queue.enqueue("before", kind="note", epoch=1, timeout_seconds=60)
    wait_for(recorded)
    restart_after(server, data_dir, 1.0)
    queue.enqueue("after", kind="note", epoch=1, timeout_seconds=60)
    wait_for(lambda: recorded() == ["note before", "note after"])
    assert worker.poll() is None


def test_a_busy_worker_outlives_a_restart_of_the_server(
    queue: RqQueue, server: EmbeddedServer, data_dir: Path, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    worker = spawn_worker()
    queue.enqueue("01J", kind="slow", epoch=1, timeout_seconds=60)
    wait_for(recorded)
    restart_after(server, data_dir, jobs.SLOW_SECONDS + 0.5)  # the job ends while nobody can be told
    queue.enqueue("after", kind="note", epoch=1, timeout_seconds=60)
    wait_for(lambda: recorded() == ["start 01J", "end 01J", "note after"])
    assert worker.poll() is None


def test_an_idle_worker_stops_when_told(queue: RqQueue, spawn_worker: SpawnWorker, recorded: Recorded) -> None:
    worker = spawn_worker()
    queue.enqueue("01J", kind="note", epoch=1, timeout_seconds=60)
    wait_for(recorded)
    worker.terminate()
    assert worker.wait(timeout=5) == 0


def test_an_idle_worker_stops_soon_also_without_a_server(
    queue: RqQueue, server: EmbeddedServer, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    worker = spawn_worker()
    queue.enqueue("01J", kind="note", epoch=1, timeout_seconds=60)
    wait_for(recorded)
    server.stop()
    time.sleep(0.5)
    worker.terminate()
    assert worker.wait(timeout=8) == 0


def test_a_busy_worker_finishes_its_jobs_and_takes_no_more_when_told_to_stop(
    queue: RqQueue, connection: redis.Redis, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    worker = spawn_worker()
    queue.enqueue("01J", kind="slow", epoch=1, timeout_seconds=60)
    wait_for(recorded)
    worker.terminate()
    time.sleep(0.5)
    queue.enqueue("next", kind="note", epoch=1, timeout_seconds=60)
    assert worker.wait(timeout=10) == 0
    assert recorded() == ["start 01J", "end 01J"]
    assert fetch(connection, "01J-1").get_status() is JobStatus.FINISHED
    assert queue.depth() == 1


def test_a_job_that_takes_longer_than_the_grace_is_handed_back(
    queue: RqQueue, connection: redis.Redis, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    worker = spawn_worker()
    queue.enqueue("01J", kind="slow", epoch=1, timeout_seconds=60)
    wait_for(recorded)
    worker.terminate()
    time.sleep(0.5)
    queue.enqueue("next", kind="note", epoch=1, timeout_seconds=60)
    time.sleep(0.6)  # the worker takes a second signal within a second for an echo of the first
    worker.terminate()
    assert worker.wait(timeout=5) == 0
    assert "end 01J" not in recorded()
    assert connection.lrange(f"rq:queue:{INTERACTIVE_QUEUE}", 0, -1) == [b"01J-1", b"next-1"]
    job = fetch(connection, "01J-1")
    assert (job.get_status(), job.retries_left) == (JobStatus.QUEUED, 3)


def test_a_job_of_a_killed_worker_runs_again_and_that_of_a_living_one_does_not(
    queue: RqQueue, spawn_worker: SpawnWorker, recorded: Recorded
) -> None:
    doomed = spawn_worker()
    queue.enqueue("01J", kind="slow", epoch=1, timeout_seconds=60)
    wait_for(recorded)
    doomed.kill()
    spawn_worker()
    bystander = spawn_worker()
    wait_for(lambda: recorded() == ["start 01J", "start 01J", "end 01J"])
    assert bystander.poll() is None


def test_a_worker_that_is_done_leaves_no_thread_and_no_signal_handler(work: Callable[[], None]) -> None:
    threads, handler = set(threading.enumerate()), signal.getsignal(signal.SIGTERM)
    work()
    wait_for(lambda: set(threading.enumerate()) <= threads)
    assert signal.getsignal(signal.SIGTERM) is handler


# ---- stopping a job that runs


def test_the_worker_that_runs_a_job_is_told_to_stop_it_by_rqs_own_command(
    queue: RqQueue, connection: redis.Redis
) -> None:
    queue.enqueue("01J", kind="note", epoch=1, timeout_seconds=60)
    with connection.pipeline() as pipeline:
        fetch(connection, "01J-1").prepare_for_execution("w1", pipeline=pipeline)
        pipeline.execute()
    with connection.pubsub(ignore_subscribe_messages=True) as heard:  # type: ignore[no-untyped-call]  # redis leaves it untyped
        heard.subscribe("rq:pubsub:w1")
        heard.get_message(timeout=5)
        queue.stop("01J", epoch=3)  # two attempts later: RQ ran it again under its first name
        message = heard.get_message(timeout=5)
        assert message
        assert json.loads(message["data"])["command"] == "stop-job"
        assert json.loads(message["data"])["job_id"] == "01J-1"


def test_a_job_that_nobody_runs_needs_no_stop(queue: RqQueue) -> None:
    queue.stop("01J", epoch=2)
    queue.enqueue("01J", kind="note", epoch=1, timeout_seconds=60)
    queue.stop("01J", epoch=1)
    assert queue.depth() == 1


def test_a_stop_for_a_server_that_is_away_says_so(queue: RqQueue, server: EmbeddedServer) -> None:
    server.stop()
    with pytest.raises(QueueUnavailable):
        queue.stop("01J", epoch=1)
