"""A stage for whole stories: a real store and a real queue, people, a chat in memory, and a worker that can be run."""

import asyncio
import multiprocessing
import signal
import time
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import count
from pathlib import Path

import redis

from bot.bootstrap import App, bootstrap
from bot.chat.memory import MemoryChat, Message
from bot.config import load_settings
from bot.domain.conversation import Conversation, MessageRef, Person, Platform
from bot.domain.review import Review
from bot.domain.rubric_text import parse_rubric
from bot.domain.task import Policy
from bot.queue import RqQueue, connect
from bot.services.desk import Origin
from bot.services.ports import DeliveryState, JobState, Reaction
from bot.services.relay import Relay
from bot.services.tasks import NewTask
from bot.store.migrate import upgrade
from tests.support.worker import Orders, work
from workers.poster import Poster

LEASE_SECONDS = 1
STALE_AFTER = timedelta(milliseconds=300)
WORKER_SECONDS = 60

_processes = multiprocessing.get_context("forkserver")
_processes.set_forkserver_preload(["tests.support.worker"])  # imported once, so that a worker starts at once

BRIEF = "Write a one-page guide for new volunteers at the harbour museum. Say when and where they meet."
RUBRIC = "Names the meeting place\nNames the meeting time\nHas a heading\n? Mentions the café (2 points)"


@dataclass
class Stage:
    app: App
    store_url: str
    queue_url: str
    data_dir: Path
    connection: redis.Redis
    chat: MemoryChat = field(default_factory=MemoryChat)
    _messages: "count[int]" = field(default_factory=lambda: count(1))

    def close(self) -> None:
        """Close what the stage has opened."""
        self.app.store.close()
        self.connection.close()

    @classmethod
    def set(cls, store_url: str, queue_url: str, data_dir: Path, **more: object) -> "Stage":
        """`more` are settings."""
        upgrade(store_url)
        settings = load_settings(
            DATABASE_URL=store_url, REDIS_URL=queue_url, data_dir=data_dir, lease_seconds=LEASE_SECONDS, **more
        )
        data_dir.mkdir()
        connection = connect(queue_url)
        queue = RqQueue(connection)
        return cls(bootstrap(settings, queue=lambda: queue), store_url, queue_url, data_dir, connection)

    # ---- people

    def person(self, name: str) -> Person:
        return self.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), (f"u-{name}", name))[1]

    def says(self, person: Person, event_key: str = "") -> Origin:
        return Origin.person(person.id, event_key)

    def replies(self, person: Person, conversation: Conversation, event_key: str = "") -> Origin:
        message = MessageRef(conversation.channel_id, f"reply-{next(self._messages)}")
        return Origin.person(person.id, event_key, message)

    def conversation(self, channel_id: str = "C1") -> Conversation:
        workspace, _ = self.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-nobody", "nobody"))
        return self.app.people.new_conversation(workspace, channel_id)

    def opens(
        self,
        owner: Person,
        rubric: str = RUBRIC,
        conversation: Conversation | None = None,
        policy: Policy | None = None,
        brief: str = BRIEF,
    ) -> Review:
        new = NewTask(
            workspace_id=owner.workspace_id,
            title="Volunteer guide",
            brief=brief,
            category="Writing",
            agent="practice",
            criteria=parse_rubric(rubric) if rubric else (),
            conversations=(conversation.id,) if conversation else (),
            policy=policy or Policy(),
        )
        return self.app.tasks.open(new, self.says(owner))

    # ---- machines

    def works(self, *, kill_at: str = "") -> None:
        """Run a real RQ worker in a process of its own until the queue is empty, or until it dies at `kill_at`."""
        output = self.data_dir / "worker.log"
        orders = Orders(self.store_url, self.queue_url, LEASE_SECONDS, str(output), kill_at)
        process = _processes.Process(target=work, args=(orders,))
        process.start()
        process.join(WORKER_SECONDS)
        expected = -signal.SIGKILL if kill_at else 0
        if process.exitcode != expected:
            process.kill()
            process.join()
            raise AssertionError(f"the worker ended with {process.exitcode}, not {expected}:\n{output.read_text()}")
        process.close()

    def recovers(self) -> int:
        """What the sweeper does once leases have run out, and a worker after it; how many jobs were handed over."""
        handed = 0
        deadline = time.monotonic() + 30
        while self.pending_jobs() and time.monotonic() < deadline:
            time.sleep(LEASE_SECONDS / 2)
            handed += self._sweeper().sweep()
            self.works()
        return handed

    def _sweeper(self) -> Relay:
        relay = self.app.relay
        return Relay(relay.store, relay.queue, relay.clock, relay.job_timeout_seconds, STALE_AFTER)

    def pending_jobs(self) -> int:
        with self.app.store.reading() as uow:
            return uow.jobs.counts().get(JobState.PENDING, 0)

    def posts(self) -> int:
        """Let the poster send everything that waits."""
        return asyncio.run(Poster(self.app, {Platform.LOCAL: self.chat}).drain())

    def posts_until_quiet(self) -> None:
        """Let the poster come back until nothing waits any more, through its back-off."""
        deadline = time.monotonic() + 30
        while time.monotonic() < deadline:
            self.posts()
            with self.app.store.reading() as uow:
                if not uow.deliveries.counts().get(DeliveryState.PENDING, 0):
                    return
            time.sleep(0.2)
        raise AssertionError("deliveries still wait after 30 s")

    def thread(self, conversation: Conversation) -> list[Message]:
        with self.app.store.reading() as uow:
            return self.chat.thread(uow.people.conversation_by_id(conversation.id))

    def eyes_on(self, origin: Origin) -> bool:
        """Whether we say that we have captured a reply."""
        return origin.message is not None and Reaction.CAPTURED in self.chat.reactions[origin.message]
