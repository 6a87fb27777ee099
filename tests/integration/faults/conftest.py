"""A site for faults: a store, a queue server of its own that may be killed, and workers in processes of their own."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
import redis
from rq.queue import Queue
from rq.registry import FailedJobRegistry, StartedJobRegistry
from rq.serializers import JSONSerializer

from bot.domain.task import TaskId
from bot.queue import QUEUES
from bot.services.ports import JobState
from bot.valkey import EmbeddedServer, status, stop
from tests.integration.faults.crew import Orders
from tests.support.stage import Stage

ROOT = Path(__file__).parents[3]


def wait_for(condition: Callable[[], object], seconds: float) -> float:
    """How many seconds it took."""
    began = time.monotonic()
    while not condition():
        assert time.monotonic() - began < seconds, f"it did not happen within {seconds} s"
        time.sleep(0.05)
    return time.monotonic() - began


@dataclass
class Site:
    """What may break."""

    stage: Stage
    server: EmbeddedServer
    data_dir: Path
    folder: Path
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    @property
    def log(self) -> Path:
        return self.folder / "workers.log"

    # ---- work

    def opens(self, count: int) -> list[TaskId]:
        """Tasks that wait for their first draft."""
        ada = self.stage.person("Ada")
        with ThreadPoolExecutor(4) as pool:
            return list(pool.map(lambda _: self.stage.opens(ada).task.id, range(count)))

    def worker(self, answer_seconds: float, **orders: Any) -> subprocess.Popen[bytes]:
        stage = self.stage
        told = Orders(stage.store_url, stage.queue_url, str(stage.data_dir), answer_seconds, **orders)
        with self.log.open("ab") as log:
            process = subprocess.Popen(told.command(), cwd=ROOT, stdout=log, stderr=log, start_new_session=True)
        self.processes.append(process)
        return process

    def in_flight(self) -> int:
        """Jobs that RQ knows as started, by the workers' own entries."""
        return sum(len(StartedJobRegistry(queue=queue).get_job_ids(cleanup=False)) for queue in self.queues())

    def claimed(self, task: TaskId) -> bool:
        """Whether a worker has a lease on the task's draft."""
        assignment = self.stage.app.tasks.get(task).assignment
        assert assignment
        with self.stage.app.store.reading() as uow:
            return uow.jobs.get(assignment.job).attempts == 1

    def done(self) -> int:
        with self.stage.app.store.reading() as uow:
            return uow.jobs.counts()[JobState.DONE]

    def queues(self) -> list[Queue]:
        return [Queue(name, connection=self.stage.connection, serializer=JSONSerializer) for name in QUEUES]

    # ---- faults

    def kill_server(self) -> None:
        pid = status(self.data_dir).pid
        assert pid is not None
        os.kill(pid, signal.SIGKILL)

    # ---- what must hold

    def assert_each_has_one_draft(self, tasks: list[TaskId]) -> None:
        numbers = [[draft.head.number for draft, _ in self.stage.app.tasks.history(task).drafts] for task in tasks]
        assert numbers == [[1]] * len(tasks)
        with self.stage.app.store.reading() as uow:
            counts = uow.jobs.counts()
        assert (counts[JobState.PENDING], counts[JobState.DONE]) == (0, len(tasks))

    def assert_the_queue_agrees(self) -> None:
        """RQ's own registries, and stock `rq info`, know of nothing that waits, runs or has failed."""
        wait_for(lambda: not self.in_flight(), 25)
        for queue in self.queues():
            assert (queue.count, self.stage.connection.llen(queue.intermediate_queue_key)) == (0, 0)
            assert FailedJobRegistry(queue=queue).get_job_ids() == []
        rq = str(Path(sys.executable).with_name("rq"))
        command = [rq, "info", "--url", self.stage.queue_url, "--raw", "--only-queues"]
        told = subprocess.run(command, capture_output=True, text=True, check=True, timeout=30).stdout
        lines = [line for line in told.splitlines() if line.startswith("queue ")]
        assert lines, told
        assert all(re.fullmatch(r"queue \S+ 0, 0 executing, \d+ finished, 0 failed", line) for line in lines), told


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """With a short path, which `tmp_path` has not: room for a socket in it."""
    folder = Path(tempfile.mkdtemp(prefix="rd-"))
    yield folder
    stop(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def site(store_url: str, data_dir: Path, tmp_path: Path) -> Iterator[Site]:
    server = EmbeddedServer(data_dir)
    stage = Stage.set(store_url, server.start_or_join().url, tmp_path / "stage")
    site = Site(stage, server, data_dir, tmp_path)
    yield site
    for process in site.processes:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.wait(timeout=10)
    stage.close()
    server.stop()
    if site.log.exists():
        sys.stdout.write(site.log.read_text(encoding="utf-8")[-20_000:])  # pytest shows it where a test fails


@pytest.fixture
def connection(site: Site) -> redis.Redis:
    return site.stage.connection
