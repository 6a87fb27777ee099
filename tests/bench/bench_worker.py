"""Our worker beside stock RQ, in the same run on the same Redis: jobs in flight per GB, no-op jobs/s, pickup latency.

And how many drafts at once one process carries, from a local model that streams 20 chunks a second, before picking up
another job takes more than 50 ms (p95). Memory is PSS: what processes share counts once.
"""

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

import psutil
import redis
from rq.job import Job
from rq.queue import Queue
from rq.registry import FinishedJobRegistry, StartedJobRegistry
from rq.serializers import JSONSerializer
from rq.worker import Worker

from bot.queue import connect
from bot.valkey import EmbeddedServer
from tests.bench import Row, worker_jobs

ROOT = Path(__file__).parents[2]
POOL = 40
ARRIVALS = 100
STREAM_SECONDS = 8
LATE_MS = 50
OURS = """
import sys
from bot import log
from tests.bench import worker_jobs
from workers.worker import run_worker
log.configure(level="ERROR")
run_worker(sys.argv[1], queues=["bench"], concurrency=4000, allowed=worker_jobs.FUNCTIONS)
"""


@dataclass(frozen=True)
class System:
    """A way to run workers."""

    name: str
    command: tuple[str, ...]
    """Of which the last word is the URL of the queue server."""
    workers: int = 1
    prefix: str = "plain_"
    no_ops: int = 300


def systems(url: str) -> tuple[System, System, System, System]:
    rq = str(Path(sys.executable).with_name("rq"))
    simple = (
        rq,
        "worker",
        "bench",
        "-q",
        "-S",
        "rq.serializers.JSONSerializer",
        "-w",
        "rq.worker.SimpleWorker",
        "-u",
        url,
    )
    fork = (rq, "worker", "bench", "-q", "-S", "rq.serializers.JSONSerializer", "-u", url)
    pool = (rq, "worker-pool", "bench", "-q", "-S", "rq.serializers.JSONSerializer", "-n", str(POOL), "-u", url)
    return (
        System("stock RQ (fork)", fork),
        System(f"stock RQ (fork, pool of {POOL})", pool, workers=POOL),
        System("RQ SimpleWorker", simple, no_ops=1_000),
        System("ours", (sys.executable, "-c", OURS, url), prefix="", no_ops=3_000),
    )


@dataclass
class Site:
    """One system at work."""

    system: System
    connection: redis.Redis
    root: psutil.Process
    queue: Queue

    def enqueue(self, function: str, count: int, *args: object) -> list[Job]:
        name = f"{worker_jobs.MODULE}.{self.system.prefix}{function}"
        jobs = [Queue.prepare_data(name, args=args, timeout=600, result_ttl=3_600) for _ in range(count)]
        return self.queue.enqueue_many(jobs)

    def finished(self) -> int:
        return int(self.connection.zcard(FinishedJobRegistry(queue=self.queue).key))

    def in_flight(self) -> int:
        return int(self.connection.zcard(StartedJobRegistry(queue=self.queue).key))

    def runs(self, function: str, count: int, *args: object) -> float:
        """Seconds until all are done."""
        goal = self.finished() + count
        began = time.monotonic()
        self.enqueue(function, count, *args)
        while self.finished() < goal:
            time.sleep(0.01)
        return time.monotonic() - began

    def pickup_ms(self) -> tuple[float, float]:
        """p50 and p95 from being enqueued to the first line of the job, one job at a time."""
        took = []
        for _ in range(ARRIVALS):
            sent = time.time()
            [job] = self.enqueue("arrive", 1)
            while (result := job.latest_result()) is None:
                time.sleep(0.005)
            took.append((float(result.return_value or 0) - sent) * 1_000)
            time.sleep(0.01)
        cuts = quantiles(took, n=100)
        return cuts[49], cuts[94]

    @contextmanager
    def watched(self) -> Iterator["Peak"]:
        """Memory, processes and jobs in flight at their highest, meanwhile."""
        peak, over = Peak(), threading.Event()

        def watch() -> None:
            while not over.is_set():
                peak.see(self.root, self.in_flight())
                over.wait(0.2)

        thread = threading.Thread(target=watch)
        thread.start()
        try:
            yield peak
        finally:
            over.set()
            thread.join()


@dataclass
class Peak:
    processes: int = 0
    rss_mb: float = 0.0
    pss_mb: float = 0.0
    in_flight: int = 0

    def see(self, root: psutil.Process, in_flight: int) -> None:
        rss = pss = 0
        processes = 0
        for process in [root, *root.children(recursive=True)]:
            with suppress(psutil.Error):
                memory = process.memory_full_info()
                rss, pss, processes = rss + memory.rss, pss + memory.pss, processes + 1
        self.processes = max(self.processes, processes)
        self.rss_mb, self.pss_mb = max(self.rss_mb, rss / 1e6), max(self.pss_mb, pss / 1e6)
        self.in_flight = max(self.in_flight, in_flight)

    @property
    def per_gb(self) -> float:
        return self.in_flight / self.pss_mb * 1_000


@contextmanager
def at_work(system: System, connection: redis.Redis) -> Iterator[Site]:
    connection.flushall()
    process = subprocess.Popen(
        system.command, cwd=ROOT, env=_environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    queue = Queue("bench", connection=connection, serializer=JSONSerializer)
    site = Site(system, connection, psutil.Process(process.pid), queue)
    try:
        _until(lambda: len(Worker.all_keys(connection)) == system.workers)
        site.runs("nothing", 2 * system.workers)  # everything is imported after that
        yield site
    finally:
        for each in [*site.root.children(recursive=True), site.root]:
            with suppress(psutil.Error):
                each.kill()
        process.wait()


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "NO_PROXY": "127.0.0.1"}


def _until(condition: Callable[[], bool], seconds: float = 120) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > deadline:
            raise TimeoutError("the workers did not come up")
        time.sleep(0.05)


def waits(site: Site, count: int, seconds: float) -> Peak:
    with site.watched() as peak:
        wall = site.runs("wait", count, seconds)
    print(
        f"  {site.system.name}: {count:,} jobs that wait {seconds:g} s: {wall:.2f} s, {peak.in_flight:,} in flight, "
        f"{peak.processes} processes, RSS {peak.rss_mb:,.0f} MB, PSS {peak.pss_mb:,.0f} MB, {peak.per_gb:,.0f} per GB"
    )
    return peak


def run() -> list[Row]:
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="rd-")))
        server = EmbeddedServer(folder)
        url = server.start_or_join().url
        stack.callback(server.stop)
        connection = stack.enter_context(connect(url))
        fork, pool, simple, ours = systems(url)
        rate: dict[str, float] = {}
        pickup: dict[str, tuple[float, float]] = {}
        for system in (fork, simple, ours):
            with at_work(system, connection) as site:
                rate[system.name] = system.no_ops / site.runs("nothing", system.no_ops)
                pickup[system.name] = site.pickup_ms()
        with at_work(simple, connection) as site:
            waits(site, 10, 1)
        with at_work(ours, connection) as site:
            few, many = waits(site, 200, 1), waits(site, 1_000, 5)
            carried(site)
        with at_work(pool, connection) as site:
            stock = waits(site, 200, 1)
            stock_many = waits(site, 200, 5)
        return [
            _row("jobs in flight per GB, 200 that wait 1 s", "jobs/GB", few.per_gb, stock.per_gb, pool.name, 1),
            _row(
                "jobs in flight per GB, 1,000 that wait 5 s (200 in the pool)",
                "jobs/GB",
                many.per_gb,
                stock_many.per_gb,
                pool.name,
                1,
            ),
            *(
                row
                for base in (fork, simple)
                for row in (
                    _row("no-op jobs", "jobs/s", rate[ours.name], rate[base.name], base.name, base.no_ops),
                    *(
                        _row(f"pickup, p{percent}", "ms", a, b, base.name, ARRIVALS, more_is_better=False)
                        for percent, a, b in zip((50, 95), pickup[ours.name], pickup[base.name], strict=True)
                    ),
                )
            ),
        ]


def _row(
    what: str, unit: str, ours: float, baseline: float, name: str, repeats: int, *, more_is_better: bool = True
) -> Row:
    return Row(
        what=what,
        unit=unit,
        ours=ours,
        baseline=baseline,
        baseline_name=name,
        more_is_better=more_is_better,
        repeats=repeats,
    )


def carried(site: Site) -> None:
    """How many streaming drafts at once before the pickup of another job is late."""
    model = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.streaming_model", str(STREAM_SECONDS)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert model.stdout
    url = f"http://127.0.0.1:{model.stdout.readline().strip()}/v1"
    try:
        best = 0
        for drafts in (25, 50, 100, 150, 200, 300, 400, 600):
            goal = site.finished() + drafts + ARRIVALS
            began = time.monotonic()
            with site.watched() as peak:
                site.enqueue("stream", drafts, url)
                time.sleep(2)  # the start of all of them at once is another matter
                _, p95 = site.pickup_ms()
                while site.finished() < goal:
                    time.sleep(0.05)
            wall = time.monotonic() - began
            print(
                f"  ours: {drafts} drafts of {STREAM_SECONDS} s at once from a local model: pickup p95 {p95:.1f} ms, "
                f"all done in {wall:.1f} s, PSS {peak.pss_mb:,.0f} MB"
            )
            if p95 > LATE_MS:
                break
            best = drafts
        print(f"  ours: one process carries {best} such drafts at once with a pickup p95 within {LATE_MS} ms")
    finally:
        model.kill()
        model.wait()
