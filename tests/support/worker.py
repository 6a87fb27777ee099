"""A worker for tests: the real one, in burst, that kills itself (SIGKILL) at a named step when it is told to."""

import os
import signal
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from bot import log
from bot.bootstrap import bootstrap
from bot.config import load_settings
from bot.domain.task import AgentName
from bot.queue import RqQueue, connect
from bot.services.ports import Store, UnitOfWork
from bot.store.unit_of_work import SqlStore
from workers import jobs, turns
from workers.providers.practice import Practice
from workers.worker import run_worker

STEPS = (
    "before_claim",
    "after_claim",
    "before_model",
    "after_model",
    "before_record_commit",
    "after_record_commit",
    "after_job",
)
"""Every place where a worker that dies leaves another state behind."""


@dataclass(frozen=True)
class Orders:
    """What a worker is told."""

    store_url: str
    queue_url: str
    lease_seconds: float
    log_file: str
    kill_at: str = ""


def die() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


class DyingStore:
    """The real store. The first writing unit is the claim of the job, the first after the model's answer the record."""

    def __init__(self, store: Store, kill_at: str) -> None:
        self._store = store
        self._kill_at = kill_at
        self.model_has_answered = False

    @contextmanager
    def writing(self) -> Iterator[UnitOfWork]:
        recording = self.model_has_answered
        if self._kill_at == "before_claim" and not recording:
            die()
        with self._store.writing() as uow:
            yield uow
            if self._kill_at == "before_record_commit" and recording:
                die()
        if self._kill_at == ("after_record_commit" if recording else "after_claim"):
            die()

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        with self._store.reading() as uow:
            yield uow

    def close(self) -> None:
        self._store.close()


class DyingPractice(Practice):
    """The practice agent, which may take the process with it."""

    store: DyingStore
    kill_at: str

    async def write(self, *args: Any, **kwargs: Any) -> Any:
        return await self._asked(super().write(*args, **kwargs))

    async def parse(self, *args: Any, **kwargs: Any) -> Any:
        return await self._asked(super().parse(*args, **kwargs))

    async def _asked(self, answer: Awaitable[Any]) -> Any:
        if self.kill_at == "before_model":
            die()
        text = await answer
        if self.kill_at == "after_model":
            die()
        self.store.model_has_answered = True
        return text


def work(orders: Orders) -> None:
    """Run until the queue is empty, or until death."""
    log_file = os.open(orders.log_file, os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
    os.dup2(log_file, 1)
    os.dup2(log_file, 2)
    log.configure(level="DEBUG")
    settings = load_settings(DATABASE_URL=orders.store_url, REDIS_URL=orders.queue_url)
    queue = RqQueue(connect(orders.queue_url))
    store = DyingStore(SqlStore(orders.store_url), orders.kill_at)
    agent = DyingPractice()
    agent.store, agent.kill_at = store, orders.kill_at
    app = bootstrap(settings, store=store, queue=lambda: queue)
    turns.install(turns.Workbench(app, {AgentName.PRACTICE: agent}, lease_for=timedelta(seconds=orders.lease_seconds)))
    if orders.kill_at == "after_job":
        for name in ("draft", "revise", "propose_rubric"):
            setattr(jobs, name, _then_die(getattr(jobs, name)))
    run_worker(orders.queue_url, burst=True)


def _then_die(job: Callable[[str], Awaitable[str]]) -> Callable[[str], Awaitable[str]]:
    async def run(job_id: str) -> str:
        result = await job(job_id)
        die()
        return result

    return run
