"""A worker process for the faults: the real jobs, on an agent that takes its time. `python -m …crew ORDERS-AS-JSON`."""

import asyncio
import json
import sys
from dataclasses import asdict, dataclass, replace
from datetime import timedelta
from functools import cache

from bot import log
from bot.bootstrap import bootstrap
from bot.cli.repeating import repeating
from bot.cli.signals import exit_on_sigterm
from bot.config import load_settings
from bot.domain.task import AgentName
from bot.health import Health
from bot.queue import RqQueue, connect
from workers import bookkeeping, turns
from workers.llm import Completion, OnProgress, Prompt
from workers.providers.practice import Practice
from workers.reconcile import Reconciler
from workers.worker import run_worker


@dataclass(frozen=True)
class Orders:
    """What a worker is told. The defaults are the product's."""

    store_url: str
    queue_url: str
    data_dir: str
    answer_seconds: float
    """How long its model takes for a draft."""
    concurrency: int = 100
    lease_seconds: int = 10
    sweep_seconds: float = 10
    stale_seconds: float = 30
    """How long a job may lie on the queue before it counts as lost."""
    heartbeat_ttl_seconds: int = bookkeeping.HEARTBEAT_TTL_SECONDS
    heartbeat_seconds: float = bookkeeping.HEARTBEAT_SECONDS

    def command(self) -> list[str]:
        return [sys.executable, "-m", __name__, json.dumps(asdict(self))]


class SlowPractice(Practice):
    """Answers after a while, as a model does."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self._seconds = seconds

    async def write(self, prompt: Prompt, *, on_progress: OnProgress) -> Completion:
        await asyncio.sleep(self._seconds)
        return await super().write(prompt, on_progress=on_progress)


def work(orders: Orders) -> None:
    """Work until told to stop."""
    log.configure()
    settings = load_settings(DATABASE_URL=orders.store_url, REDIS_URL=orders.queue_url, data_dir=orders.data_dir)
    app = bootstrap(settings, queue=cache(lambda: RqQueue(connect(orders.queue_url))))
    agents = {AgentName.PRACTICE: SlowPractice(orders.answer_seconds)}
    turns.install(turns.Workbench(app, agents, lease_for=timedelta(seconds=orders.lease_seconds)))
    bookkeeping.HEARTBEAT_TTL_SECONDS = orders.heartbeat_ttl_seconds
    bookkeeping.HEARTBEAT_SECONDS = orders.heartbeat_seconds  # type: ignore[assignment]  # whole seconds elsewhere
    relay = replace(app.relay, stale_after=timedelta(seconds=orders.stale_seconds))
    sweep = Reconciler(replace(app, relay=relay)).once
    with exit_on_sigterm(), repeating(Health("worker"), "reconciler", sweep, orders.sweep_seconds):
        run_worker(orders.queue_url, concurrency=orders.concurrency)
    app.store.close()


if __name__ == "__main__":
    work(Orders(**json.loads(sys.argv[1])))
