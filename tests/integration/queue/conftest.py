"""Real servers, real workers: each test has a data directory of its own, and leaves nothing running."""

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Protocol

import pytest
import redis

from bot.queue import RqQueue, connect
from bot.valkey import EmbeddedServer, stop
from tests.integration.queue import jobs

ROOT = Path(__file__).parents[3]


def wait_for(condition: Callable[[], object], seconds: float = 15.0) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """With a short path, which `tmp_path` has not: room for a socket in it."""
    folder = Path(tempfile.mkdtemp(prefix="rd-"))
    yield folder
    if folder.is_dir():
        stop(folder)
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def server(data_dir: Path) -> Iterator[EmbeddedServer]:
    server = EmbeddedServer(data_dir)
    server.start_or_join()
    yield server
    server.stop()


@pytest.fixture
def url(server: EmbeddedServer) -> str:
    return server.ensure().url


@pytest.fixture
def connection(url: str) -> Iterator[redis.Redis]:
    with connect(url) as connection:
        yield connection


@pytest.fixture
def queue(connection: redis.Redis) -> RqQueue:
    return RqQueue(connection, module=jobs.MODULE, kinds=jobs.KINDS)


@pytest.fixture
def recorded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], list[str]]:
    """What the job functions have recorded until now."""
    path = tmp_path / "record"
    path.touch()
    monkeypatch.setenv("RECORD", str(path))
    return lambda: path.read_text(encoding="utf-8").splitlines()


class Spawn(Protocol):
    def __call__(self, code: str, *args: object) -> subprocess.Popen[str]: ...


@pytest.fixture
def worker_log(tmp_path: Path) -> Path:
    """What the processes say that a test starts."""
    return tmp_path / "worker.log"


@pytest.fixture
def spawn(worker_log: Path) -> Iterator[Spawn]:
    """Python programs in processes of their own, which see `bot`, `workers` and `tests`."""
    started: list[subprocess.Popen[str]] = []

    def spawn(code: str, *args: object) -> subprocess.Popen[str]:
        with worker_log.open("a") as errors:
            process = subprocess.Popen(
                [sys.executable, "-W", "error", "-c", code, *map(str, args)],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                text=True,
                start_new_session=True,
            )
        started.append(process)
        return process

    yield spawn
    for process in started:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=10)
    if worker_log.exists():
        sys.stdout.write(worker_log.read_text(encoding="utf-8"))  # pytest shows it where a test fails


@pytest.fixture
def spawn_worker(spawn: Spawn, url: str, recorded: object) -> Callable[..., subprocess.Popen[str]]:
    """A worker in a process of its own, with heartbeats fast enough for a test."""
    code = """
import sys
from tests.integration.queue import jobs
from bot import log
from workers import bookkeeping, watchdog, worker
log.configure()
bookkeeping.HEARTBEAT_SECONDS, bookkeeping.HEARTBEAT_TTL_SECONDS, bookkeeping.MAINTENANCE_SECONDS = 0.5, 2, 1
bookkeeping.STRANDED_SECONDS, watchdog.ABANDONED_SECONDS = 2, float(sys.argv[3])
worker.run_worker(sys.argv[1], concurrency=int(sys.argv[2]), allowed=jobs.FUNCTIONS)
"""

    def spawn_worker(concurrency: int = 10, abandoned_seconds: float = 60) -> subprocess.Popen[str]:
        return spawn(code, url, concurrency, abandoned_seconds)

    return spawn_worker
