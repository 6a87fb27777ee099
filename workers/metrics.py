"""What a process counts, for Prometheus: the only place that knows its library.

Whoever does something calls one function here, in one line. What waits is not counted but looked up when somebody asks
(`backlog_shown`): the database knows it, whichever process is asked.
"""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import datetime

from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.gc_collector import GCCollector
from prometheus_client.metrics_core import Metric
from prometheus_client.platform_collector import PlatformCollector
from prometheus_client.process_collector import ProcessCollector
from prometheus_client.registry import Collector

from bot.domain.draft import NOTHING_USED, Usage
from bot.errors import AgentFailed, AgentRateLimited, ChatBusy, RedraftError, Unavailable
from bot.services.backlog import Measured
from bot.services.ports import Job, Waiting

CONTENT_TYPE = CONTENT_TYPE_LATEST

START_BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0, 60.0, 300.0, 1800.0)
"""Seconds: from a queue that is idle, where a job starts within milliseconds, to one with a backlog."""
JOB_BUCKETS = (0.1, 0.5, 1.0, 2.5, 5.0, 10.0, 20.0, 40.0, 80.0, 160.0, 320.0, 900.0)

registry = CollectorRegistry()
for _collector in (ProcessCollector, PlatformCollector, GCCollector):
    _collector(registry=registry)

_started = Histogram(
    "redraft_job_start_seconds",
    "From the event that asked for a job to its first start.",
    ["purpose"],
    buckets=START_BUCKETS,
    registry=registry,
)
_took = Histogram(
    "redraft_job_seconds", "How long jobs ran.", ["purpose", "outcome"], buckets=JOB_BUCKETS, registry=registry
)
_running = Gauge("redraft_jobs_running", "Jobs that this process is working on.", registry=registry)
_lost = Counter(
    "redraft_leases_lost", "Results and posts that somebody else had taken over.", ["what"], registry=registry
)
_model_errors = Counter(
    "redraft_model_errors", "Calls to a model that gave no usable answer.", ["agent", "code"], registry=registry
)
_tokens = Counter(
    "redraft_tokens", "Tokens; cached ones are counted as input, too.", ["model", "kind"], registry=registry
)
_dollars = Counter(
    "redraft_cost_usd", "What models cost, as far as their prices are known.", ["model"], registry=registry
)
_unpriced = Counter(
    "redraft_answers_of_unknown_cost", "Answers that the cost above does not include.", ["model"], registry=registry
)
_posts = Counter("redraft_posts", "Deliveries that are made visible.", ["platform", "kind"], registry=registry)
_post_errors = Counter(
    "redraft_post_errors", "Deliveries that a chat did not take.", ["platform", "code"], registry=registry
)
_rate_limited = Counter("redraft_rate_limited", "Answers that asked us to wait (429).", ["who"], registry=registry)
_restarts = Gauge(
    "redraft_part_restarts", "How often `redraft up` has started a part again.", ["part"], registry=registry
)


# ---- jobs


@contextmanager
def job_running(job: Job, now: datetime) -> Iterator[Callable[[str], None]]:
    """Count a job that starts now, and how long it runs; the block says how it went, in one word."""
    purpose = job.purpose.value
    if job.attempts <= 1:
        _started.labels(purpose).observe(max((now - job.due_at).total_seconds(), 0.0))
    outcomes: list[str] = []
    began = time.monotonic()
    with _running.track_inprogress():
        try:
            yield outcomes.append
        finally:
            outcome = outcomes[-1] if outcomes else "broken off"
            _took.labels(purpose, outcome).observe(time.monotonic() - began)


def jobs_running() -> int:
    """How many jobs this process is working on."""
    return int(registry.get_sample_value("redraft_jobs_running") or 0)


def lease_lost(what: str) -> None:
    """A `job` or a `delivery` was taken over by somebody else."""
    _lost.labels(what).inc()


def model_failed(agent: str, error: AgentFailed) -> None:
    """A model gave no usable answer."""
    _model_errors.labels(agent, error.code).inc()
    if isinstance(error, AgentRateLimited):
        _rate_limited.labels(agent).inc()


def model_used(model: str, usage: Usage) -> None:
    """What an answer took, also one that broke off; `model` as the vendor names it."""
    if usage == NOTHING_USED:
        return
    for kind, tokens in (
        ("input", usage.input_tokens),
        ("output", usage.output_tokens),
        ("cached", usage.cached_tokens),
    ):
        _tokens.labels(model, kind).inc(tokens)
    if usage.cost_usd is None:
        _unpriced.labels(model).inc()
    else:
        _dollars.labels(model).inc(float(usage.cost_usd))


# ---- posts


def posted(platform: str, kind: str) -> None:
    """A delivery is where people see it."""
    _posts.labels(platform, kind).inc()


def post_failed(platform: str, error: RedraftError) -> None:
    """A chat did not take a delivery."""
    _post_errors.labels(platform, error.code).inc()
    if isinstance(error, ChatBusy):
        _rate_limited.labels(platform).inc()


# ---- parts of `redraft up`


def part_restarted(part: str, times: int) -> None:
    """So often in all."""
    _restarts.labels(part).set(times)


# ---- what waits


class _Backlog(Collector):
    """Looks up what waits whenever somebody asks."""

    def __init__(self, measured: Callable[[], Measured], depths: Callable[[], dict[str, int]]) -> None:
        self._measured = measured
        self._depths = depths

    def collect(self) -> Iterable[Metric]:
        yield from self._queues()
        yield from self._outboxes()

    def _queues(self) -> Iterable[Metric]:
        reached = GaugeMetricFamily("redraft_queue_up", "Whether the queue answered: 1 or 0.")
        depth = GaugeMetricFamily("redraft_queue_depth", "Entries that no worker has taken yet.", labels=["queue"])
        try:
            for name, entries in self._depths().items():
                depth.add_metric([name], entries)
            reached.add_metric([], 1)
        except Unavailable:
            reached.add_metric([], 0)
        yield reached
        yield depth

    def _outboxes(self) -> Iterable[Metric]:
        reached = GaugeMetricFamily("redraft_database_up", "Whether the database answered: 1 or 0.")
        try:
            found = self._measured()
        except Unavailable:
            reached.add_metric([], 0)
            yield reached
            return
        reached.add_metric([], 1)
        yield reached
        for outbox, waiting, oldest_seconds in (
            ("jobs", found.jobs_waiting, found.oldest_job_seconds),
            ("deliveries", found.deliveries_waiting, found.oldest_delivery_seconds),
        ):
            yield from _waiting(outbox, waiting, oldest_seconds)
        tasks = GaugeMetricFamily("redraft_tasks", "Tasks by state.", labels=["state"])
        for state, count in found.tasks.items():
            tasks.add_metric([state.value], count)
        yield tasks

    def describe(self) -> Iterable[Metric]:
        """Nothing, so that registering asks no database."""
        return ()


def _waiting(outbox: str, waiting: Waiting, oldest_seconds: float) -> Iterable[Metric]:
    by_place = GaugeMetricFamily(
        f"redraft_{outbox}_waiting", f"{outbox} that are not done.".capitalize(), labels=["how"]
    )
    for how, count in (("due", waiting.due), ("held", waiting.held), ("later", waiting.later)):
        by_place.add_metric([how], count)
    yield by_place
    yield GaugeMetricFamily(
        f"redraft_{outbox}_oldest_seconds", "How long the oldest that is due has waited.", value=oldest_seconds
    )


@contextmanager
def backlog_shown(measured: Callable[[], Measured], depths: Callable[[], dict[str, int]]) -> Iterator[None]:
    """While the block runs, `page` says what waits, too."""
    collector = _Backlog(measured, depths)
    registry.register(collector)
    try:
        yield
    finally:
        registry.unregister(collector)


def page() -> bytes:
    """Everything, as Prometheus reads it."""
    return generate_latest(registry)
