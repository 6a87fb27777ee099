"""A worker process: takes jobs in the main thread; hands over lost jobs and looks after its queue server beside it."""

import os
import signal
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, partial
from multiprocessing import parent_process

from bot import log
from bot.bootstrap import bootstrap
from bot.cli.duty import Duty, on_duty
from bot.cli.here import make_data_dir, ready_database
from bot.cli.places import database_place, queue_place
from bot.cli.repeating import repeating
from bot.cli.signals import signals_wait
from bot.config import Settings
from bot.domain.task import AgentName
from bot.health import Health
from bot.queue import QUEUES, RqQueue, connect
from bot.valkey import EmbeddedServer
from bot.valkey.home import Home
from workers import metrics, turns
from workers.llm import LLM
from workers.progress import PUBLISH_SECONDS
from workers.reconcile import Reconciler
from workers.worker import run_worker

SERVER_SECONDS = 2.0
"""How often to see whether the queue server is well."""

logger = log.get(__name__)


WORKER = Duty("worker")


def serve(
    settings: Settings,
    agents: Mapping[AgentName, LLM],
    duty: Duty = WORKER,
    *,
    burst: bool = False,
    queues: Sequence[str] = QUEUES,
    concurrency: int | None = None,
) -> None:
    """Work with these agents until told to stop, or until nothing is left to do. In the main thread only.

    At most `concurrency` jobs of each queue at once; else as the settings say.

    Raises:
        SettingsInvalid, DataDirUnusable, StoreUnavailable, QueueUnavailable
    """
    health = duty.health(settings.data_dir)
    health.details = lambda: {"jobs_running": metrics.jobs_running()}
    ready_database(settings)
    with ExitStack() as stack:
        url = settings.redis_url or embedded(settings, health, stack)
        app = bootstrap(settings, queue=cache(lambda: RqQueue(connect(url))))
        stack.callback(app.store.close)
        lease_for = timedelta(seconds=settings.lease_seconds)
        bench = turns.Workbench(app, agents, lease_for=lease_for)
        turns.install(bench)
        stack.enter_context(repeating(health, "progress", partial(bench.board.publish, app.reviews), PUBLISH_SECONDS))
        reconciler = Reconciler(app)
        if burst:
            reconciler.once()
        else:
            stack.enter_context(on_duty(duty, health, app, url))
            stack.enter_context(repeating(health, "reconciler", reconciler.once, settings.sweep_seconds))
            health.ready()
        places = {"queue": queue_place(url), "database": database_place(settings.store_url)}
        logger.info("worker_started", **places, stop="Ctrl-C")
        run_worker(url, queues=queues, concurrency=concurrency or settings.concurrency, burst=burst)
        logger.info("worker_stopped")


def embedded(settings: Settings, health: Health, stack: ExitStack) -> str:
    """The URL of this machine's own server, which is looked after, and stopped at the end, when we own it."""
    make_data_dir(settings.data_dir)
    server = EmbeddedServer(settings.data_dir)
    stack.callback(server.stop)
    with signals_wait():  # in the middle of a start, nobody would own the server yet
        url = server.start_or_join().url
    caretaker = _Caretaker(server, Home(settings.data_dir))
    stack.enter_context(repeating(health, "queue server", caretaker.look, SERVER_SECONDS))
    return url


@dataclass
class _Caretaker:
    """Keeps the queue server up, unless there is a reason for this process to leave as well."""

    server: EmbeddedServer
    home: Home
    leaving: bool = False

    def look(self) -> None:
        if self.leaving:
            return
        why = self._reason_to_leave()
        if why:
            self.leaving = True  # a second signal would interrupt the job that runs
            logger.info("leaves", why=why)
            os.kill(os.getpid(), signal.SIGTERM)
        else:
            self.server.ensure()

    def _reason_to_leave(self) -> str:
        if self.home.stopped_mark.exists():
            return "the queue server was stopped on purpose (`redraft down`)"
        parent = parent_process()
        if parent is not None and not parent.is_alive():
            return "the process that started this one as a part of itself is gone"
        return ""
