"""A worker process: takes jobs in the main thread; hands over lost jobs and looks after its queue server beside it."""

import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from functools import cache, partial
from multiprocessing import parent_process
from secrets import token_hex
from types import FrameType

from bot import log
from bot.bootstrap import bootstrap
from bot.cli.here import make_data_dir, ready_database
from bot.cli.places import database_place, queue_place
from bot.config import Settings
from bot.domain.task import AgentName
from bot.errors import Unavailable
from bot.queue import QUEUES, RqQueue, connect
from bot.valkey import EmbeddedServer
from bot.valkey.home import Home
from workers import turns
from workers.llm import LLM
from workers.progress import PUBLISH_SECONDS
from workers.reconcile import Reconciler
from workers.worker import run_worker

SERVER_SECONDS = 2.0
"""How often to see whether the queue server is well."""
JOIN_SECONDS = 5.0

logger = log.get(__name__)


def serve(
    settings: Settings,
    agents: Mapping[AgentName, LLM],
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
    ready_database(settings)
    with ExitStack() as stack:
        url = settings.redis_url or _embedded(settings, stack)
        app = bootstrap(settings, queue=cache(lambda: RqQueue(connect(url))))
        stack.callback(app.store.close)
        lease_for = timedelta(seconds=settings.lease_seconds)
        bench = turns.Workbench(app, agents, lease_for=lease_for)
        turns.install(bench)
        stack.enter_context(repeating("progress", partial(bench.board.publish, app.reviews), PUBLISH_SECONDS))
        reconciler = Reconciler(app)
        if burst:
            reconciler.once()
        else:
            stack.enter_context(repeating("reconciler", reconciler.once, settings.sweep_seconds))
        places = {"queue": queue_place(url), "database": database_place(settings.store_url)}
        logger.info("worker_started", **places, stop="Ctrl-C")
        run_worker(url, queues=queues, concurrency=concurrency or settings.concurrency, burst=burst)
        logger.info("worker_stopped")


def _embedded(settings: Settings, stack: ExitStack) -> str:
    """The URL of this machine's own server, which is looked after, and stopped at the end, when we own it."""
    make_data_dir(settings.data_dir)
    server = EmbeddedServer(settings.data_dir)
    stack.callback(server.stop)
    with signals_wait():  # in the middle of a start, nobody would own the server yet
        url = server.start_or_join().url
    caretaker = _Caretaker(server, Home(settings.data_dir))
    stack.enter_context(repeating("queue server", caretaker.look, SERVER_SECONDS))
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
            logger.info("worker_leaves", why=why)
            os.kill(os.getpid(), signal.SIGTERM)
        else:
            self.server.ensure()

    def _reason_to_leave(self) -> str:
        if self.home.stopped_mark.exists():
            return "the queue server was stopped on purpose (`redraft down`)"
        parent = parent_process()
        if parent is not None and not parent.is_alive():
            return "the process that started this worker as a part of itself is gone"
        return ""


@contextmanager
def repeating(name: str, act: Callable[[], object], every_seconds: float) -> Iterator[None]:
    """Do something again and again in a thread, come what may, while the block runs."""
    stop = threading.Event()

    def run() -> None:
        while not stop.is_set():
            _attempt(name, act)
            stop.wait(every_seconds)

    thread = threading.Thread(target=run, name=name, daemon=True)
    thread.start()
    try:
        yield
    finally:
        stop.set()
        thread.join(JOIN_SECONDS)


def _attempt(name: str, act: Callable[[], object]) -> None:
    try:
        act()
    except Unavailable as error:
        logger.warning("waits", part=name, why=str(error))
    except Exception:  # the thread must go on; the log has it, with a reference
        logger.exception("round_failed", part=name, reference=token_hex(4))


@contextmanager
def exit_on_sigterm() -> Iterator[None]:
    """Leave by the way that cleans up, also where nobody else handles SIGTERM at that moment."""

    def leave(signum: int, frame: FrameType | None) -> None:  # noqa: ARG001 - a signal handler
        sys.exit(128 + signum)

    before = signal.signal(signal.SIGTERM, leave)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


@contextmanager
def signals_wait() -> Iterator[None]:
    """SIGINT and SIGTERM that come during the block count after it; a second one counts at once."""
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    came: list[int] = []

    def remember(number: int, frame: FrameType | None) -> None:  # noqa: ARG001 - a signal handler
        came.append(number)
        for each, handler in before.items():
            signal.signal(each, handler)

    for each in before:
        signal.signal(each, remember)
    try:
        yield
    finally:
        for each, handler in before.items():
            signal.signal(each, handler)
        for number in came:
            signal.raise_signal(number)
