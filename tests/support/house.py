"""A house: the services on a real SQLite store, a clock that is set by hand, a queue and a chat in memory.

For tests of what services, poster and jobs do between each other. It has no worker process and no Redis; whole stories
are played on a stage (tests/support/stage.py).
"""

import asyncio
import hashlib
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

import structlog

from bot import log
from bot.bootstrap import App, bootstrap
from bot.cards.elements import Choice, TextInput
from bot.chat.memory import MemoryChat, Message
from bot.config import load_settings
from bot.domain.blocks import split
from bot.domain.conversation import Conversation, MessageRef, Person, Platform
from bot.domain.draft import Draft, DraftHead
from bot.domain.events import JobId, Trigger
from bot.domain.feedback import LedgerEntry
from bot.domain.review import Review
from bot.domain.rubric_text import parse_rubric
from bot.domain.score import Mark, MarkValue
from bot.domain.task import TaskId
from bot.errors import QueueUnavailable
from bot.services.desk import Origin
from bot.services.ports import Chat, Delivery, DeliveryState, Job, JobState, Lease
from bot.services.reviews import Written
from bot.services.tasks import NewTask
from bot.store.migrate import upgrade
from bot.store.unit_of_work import SqlStore
from tests.builders import BODY, START, USAGE
from workers.poster import Poster

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)
RUBRIC = "Names the meeting place\nNames the meeting time\nHas a heading"


@dataclass
class HandClock:
    """Stands still until somebody sets it."""

    time: datetime = START

    def now(self) -> datetime:
        return self.time

    def goes_on(self, by: timedelta) -> None:
        self.time += by


@dataclass
class MemoryQueue:
    """What was handed over, by job and epoch. It runs nothing, and forgets nothing by itself."""

    entries: dict[str, str] = field(default_factory=dict)
    """`job-epoch` -> its kind."""
    stopped: list[tuple[str, int]] = field(default_factory=list)
    """Jobs whose workers were told to stop, with their epoch."""
    is_down: bool = False

    def stop(self, job: str, *, epoch: int) -> None:
        self.ping()
        self.stopped.append((job, epoch))

    def enqueue(self, job: str, *, kind: str, epoch: int, timeout_seconds: int, is_bulk: bool = False) -> None:
        self.ping()
        self.entries[f"{job}-{epoch}"] = kind

    def ping(self) -> None:
        if self.is_down:
            raise QueueUnavailable(why="it is down")

    def depth(self) -> int:
        self.ping()
        return len(self.entries)

    def depths(self) -> dict[str, int]:
        return {"memory": self.depth()}


@contextmanager
def open_house(folder: Path, store_url: str = "") -> Iterator["House"]:
    """On that empty database, or on SQLite.

    Logs as an entry point sets them up: structlog's own tracebacks take a second each.
    """
    before = structlog.get_config()
    log.configure(json=True)
    house = House.built(folder, store_url)
    yield house
    house.close()
    structlog.configure(**before)


@cache
def _empty_database() -> bytes:
    """Made once for each test process: migrations take longer than most tests."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "redraft.db"
        upgrade(f"sqlite:///{file}")
        return file.read_bytes()


@dataclass
class House:
    app: App
    clock: HandClock
    queue: MemoryQueue
    chat: MemoryChat = field(default_factory=MemoryChat)
    _messages: "count[int]" = field(default_factory=lambda: count(1))

    @classmethod
    def built(cls, folder: Path, store_url: str = "") -> "House":
        clock, queue = HandClock(), MemoryQueue()
        found = load_settings(DATABASE_URL=store_url or f"sqlite:///{folder / 'house.db'}", data_dir=folder)
        if store_url:
            upgrade(store_url)
        else:
            (folder / "house.db").write_bytes(_empty_database())
        app = bootstrap(found, store=SqlStore(found.store_url), queue=lambda: queue, clock=clock)
        return cls(app, clock, queue)

    def with_settings(self, **settings: Any) -> "House":
        """The same house under other settings."""
        found = self.app.settings.model_copy(update=settings)
        app = bootstrap(found, store=self.app.store, queue=lambda: self.queue, clock=self.clock)
        return House(app, self.clock, self.queue, self.chat)

    def close(self) -> None:
        self.app.store.close()

    # ---- people

    def person(self, name: str, workspace: str = "w1") -> Person:
        return self.app.people.identify(Platform.LOCAL, (workspace, "Harbour"), (f"u-{name}", name))[1]

    def conversation(self, channel_id: str = "C1", platform: Platform = Platform.LOCAL) -> Conversation:
        workspace, _ = self.app.people.identify(platform, ("w1", "Harbour"), ("u-nobody", "nobody"))
        return self.app.people.new_conversation(workspace, channel_id)

    def says(self, person: Person, event_key: str = "") -> Origin:
        return Origin.person(person.id, event_key)

    def replies(self, person: Person, event_key: str = "", channel_id: str = "C1") -> Origin:
        return Origin.person(person.id, event_key, MessageRef(channel_id, f"reply-{next(self._messages)}"))

    def sets(self, person: Person, **values: str) -> None:
        """Change something on the first page of the workspace's settings, as somebody who runs it."""
        origin = Origin.person(person.id, is_admin=True)
        form = self.app.workspaces.form(person.workspace_id, 1, origin)
        held = {each.name: each.value for each in form.inputs if isinstance(each, TextInput | Choice)}
        self.app.workspaces.change(person.workspace_id, 1, held | values, origin)

    def opens(self, owner: Person, *conversations: Conversation, rubric: str = RUBRIC, **changes: Any) -> Review:
        """Task 1, 2, …: the agent is asked for a draft, or for a rubric where there is none."""
        new: dict[str, Any] = {
            "workspace_id": owner.workspace_id,
            "title": "Volunteer guide",
            "brief": "Write a one-page guide for new volunteers.",
            "category": "Writing",
            "agent": "claude",
            "criteria": parse_rubric(rubric) if rubric else (),
            "conversations": tuple(each.id for each in conversations),
        }
        return self.app.tasks.open(NewTask(**(new | changes)), self.says(owner))

    def opens_drafted(self, owner: Person, *conversations: Conversation, **changes: Any) -> tuple[TaskId, DraftHead]:
        """A task in review of draft 1."""
        task_id = self.opens(owner, *conversations, **changes).task.id
        return task_id, self.draft_arrives(task_id).head

    def marks_all(self, task_id: TaskId, person: Person, value: MarkValue) -> Review:
        """A scorecard with the same mark for each criterion."""
        review = self.app.tasks.get(task_id)
        assert review.draft
        assert review.rubric
        all_marks = tuple(Mark(each.number, value) for each in review.rubric.criteria)
        return self.app.scoring.file(review.draft.id, review.rubric.version, all_marks, self.says(person))

    # ---- the agent

    def lease(self, job_id: JobId) -> Lease:
        with self.app.store.writing() as uow:
            lease = uow.jobs.claim(job_id, holder="test", now=self.clock.now(), lease_for=MINUTE)
        assert lease, "the job is done, not due, or held"
        return lease

    def draft_arrives(self, task_id: TaskId, body: str = BODY, *answers: LedgerEntry) -> Draft:
        """The agent hands in what it was asked for."""
        assignment = self.app.tasks.get(task_id).assignment
        assert assignment, "the agent does nothing at the moment"
        digest = hashlib.sha256(body.encode()).hexdigest()
        written = Written(split(body), digest, "", "claude", "scripted-1", USAGE, answers)
        return self.app.reviews.record_draft(self.lease(assignment.job), written)

    def retry_arrives(self, task_id: TaskId, body: str = BODY) -> Draft:
        """The agent hands in the retry that was asked for first."""
        side_job = self.app.tasks.get(task_id).side_jobs[0]
        digest = hashlib.sha256(body.encode()).hexdigest()
        written = Written(split(body), digest, "", "claude", "scripted-1", USAGE)
        return self.app.reviews.record_retry(self.lease(side_job.job), written)

    def revises(self, task_id: TaskId, person: Person) -> Draft:
        """Somebody asks for a revision, and it arrives."""
        draft = self.app.tasks.get(task_id).draft
        assert draft
        self.app.reviews.request_revision(draft.id, Trigger.BUTTON, self.says(person))
        return self.draft_arrives(task_id)

    def job(self, job_id: JobId) -> Job:
        with self.app.store.reading() as uow:
            return uow.jobs.get(job_id)

    def pending_jobs(self) -> int:
        with self.app.store.reading() as uow:
            return uow.jobs.counts().get(JobState.PENDING, 0)

    # ---- the chat

    def posts(self, *, to: Chat | None = None) -> int:
        """Let the poster send everything that is due."""
        return asyncio.run(self.poster(to).drain())

    def poster(self, to: Chat | None = None) -> Poster:
        return Poster(self.app, {Platform.LOCAL: to or self.chat})

    def next_delivery(self) -> Delivery:
        """The one that is due first."""
        with self.app.store.reading() as uow:
            return uow.deliveries.heads(self.clock.now())[0]

    def is_due(self) -> bool:
        with self.app.store.reading() as uow:
            return bool(uow.deliveries.heads(self.clock.now()))

    def deliveries(self, state: DeliveryState) -> int:
        with self.app.store.reading() as uow:
            return uow.deliveries.counts()[state]

    def thread(self, conversation: Conversation) -> list[Message]:
        with self.app.store.reading() as uow:
            return self.chat.thread(uow.people.conversation_by_id(conversation.id))

    def headings(self, conversation: Conversation) -> list[str]:
        """The first line of each message in the thread."""
        return [message.text.splitlines()[0] for message in self.thread(conversation)]


def revised(house: House, who: Person, before: MarkValue, after: MarkValue, **changes: object) -> TaskId:
    """A task with two drafts, both scored by one person, and accepted."""
    task_id, _ = house.opens_drafted(who, **changes)
    house.marks_all(task_id, who, before)
    house.revises(task_id, who)
    house.marks_all(task_id, who, after)
    review = house.app.tasks.get(task_id)
    assert review.draft
    house.app.reviews.accept(review.draft.id, house.says(who))
    return task_id


def marks(*values: MarkValue) -> tuple[Mark, ...]:
    """A mark for each criterion, in order."""
    return tuple(Mark(number, value) for number, value in enumerate(values, start=1))
