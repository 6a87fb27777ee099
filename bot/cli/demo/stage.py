"""The demo's stage: a data directory, a queue server, a worker in a process of its own, a poster, a chat in memory."""

import asyncio
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from multiprocessing import get_context
from multiprocessing.context import SpawnProcess
from pathlib import Path

from bot import log
from bot.bootstrap import App
from bot.chat.memory import MemoryChat, Message
from bot.cli.here import WORKSPACE, make_data_dir, opened
from bot.cli.serving import serve
from bot.cli.signals import exit_on_sigterm
from bot.config import Settings, load_settings
from bot.domain.conversation import Conversation, Person, Platform
from bot.errors import Unavailable
from bot.valkey import stop
from workers.poster import Poster
from workers.providers.practice import Practice

WORKER_SECONDS = 30.0
"""How long a step may wait for the worker; none takes it more than a second."""
STOP_SECONDS = 10.0
LOOK_SECONDS = 0.05
CHANNEL = "volunteers"
SECONDS_PER_WORD = 0.005
"""How fast the practice agent writes: as fast as it can, nobody would see that it is asked and works."""
_LOG_LINES = 10


@dataclass(frozen=True, slots=True)
class Stage:
    """What the player acts on."""

    app: App
    conversation: Conversation
    worker: SpawnProcess
    worker_log: Path
    chat: MemoryChat = field(default_factory=MemoryChat)

    def person(self, name: str) -> Person:
        return self.app.people.identify(Platform.LOCAL, WORKSPACE, (f"demo-{name.lower()}", name))[1]

    def post(self) -> None:
        """Let the poster send everything that waits."""
        asyncio.run(Poster(self.app, {Platform.LOCAL: self.chat}).drain())

    def thread(self) -> list[Message]:
        """What a person sees."""
        with self.app.store.reading() as uow:
            return self.chat.thread(uow.people.conversation_by_id(self.conversation.id))

    def wait_until(self, done: Callable[[], bool]) -> None:
        """Raises Unavailable where the worker does not get there."""
        deadline = time.monotonic() + WORKER_SECONDS
        while not done():
            if not self.worker.is_alive() or time.monotonic() > deadline:
                raise Unavailable(what="The worker", why=f"it did not do its job. Its log ends:\n{self._end_of_log()}")
            time.sleep(LOOK_SECONDS)

    def _end_of_log(self) -> str:
        lines = self.worker_log.read_text(errors="replace").splitlines() if self.worker_log.exists() else []
        return "\n".join(lines[-_LOG_LINES:])


@contextmanager
def stage_in(folder: Path | None) -> Iterator[Stage]:
    """Everything set up in the folder, or in a temporary one that is gone afterwards; nothing runs on.

    Raises:
        DataDirUnusable, QueueUnavailable, StoreUnavailable
    """
    with ExitStack() as stack:
        data_dir = folder.absolute() if folder else Path(stack.enter_context(_temporary()))
        make_data_dir(data_dir)
        settings = _settings(data_dir)
        log.configure(level="ERROR")
        app = stack.enter_context(opened(settings))
        workspace, _ = app.people.identify(Platform.LOCAL, WORKSPACE, ("demo", "demo"))
        conversation = app.people.new_conversation(workspace, CHANNEL)
        worker_log = data_dir / "worker.log"
        # The worker starts the queue server, so that it can end it when we are killed; jobs wait for it meanwhile.
        stack.callback(stop, data_dir)
        yield Stage(app, conversation, stack.enter_context(_worker(data_dir, worker_log)), worker_log)


def _temporary() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="redraft-demo-")


def _settings(data_dir: Path) -> Settings:
    """The demo's own: nobody's database, no budget."""
    return load_settings(
        data_dir=data_dir,
        DATABASE_URL=None,
        REDIS_URL=None,
        workspace_max_tokens=None,
        workspace_max_cost_usd=None,
        categories=(),
    )


@contextmanager
def _worker(data_dir: Path, worker_log: Path) -> Iterator[SpawnProcess]:
    """A worker process, as `redraft worker` would be."""
    process = get_context("spawn").Process(target=_work, args=(data_dir, worker_log), name="worker")
    # Ctrl-C is for us, who then stop the worker; before it handles signals itself, it would die with a traceback.
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        process.start()
    finally:
        signal.signal(signal.SIGINT, before)
    try:
        yield process
    finally:
        process.terminate()
        process.join(STOP_SECONDS)
        if process.is_alive():
            process.kill()
            process.join()


def _work(data_dir: Path, worker_log: Path) -> None:
    with worker_log.open("a", buffering=1, encoding="utf-8") as sys.stderr:
        log.configure(level="INFO")
        with exit_on_sigterm():
            practice = Practice(delay_seconds_per_word=SECONDS_PER_WORD)
            serve(_settings(data_dir), {practice.name: practice})
