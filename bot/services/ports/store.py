"""The store, table by table, and the unit of work that holds them together. Synchronous."""

from collections.abc import Collection, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from bot.domain.conversation import (
    Conversation,
    ConversationId,
    MessageRef,
    Person,
    PersonId,
    Platform,
    Workspace,
    WorkspaceId,
)
from bot.domain.draft import Draft, DraftHead, DraftId, Usage
from bot.domain.events import Event, JobId
from bot.domain.feedback import FeedbackId, LedgerEntry
from bot.domain.files import File, ReadFile
from bot.domain.review import Review
from bot.domain.score import Scorecard
from bot.domain.task import Task, TaskId, TaskState
from bot.domain.workspace_settings import SettingChange
from bot.measure.filters import Filter, Names
from bot.measure.rows import CriterionRow, ReviewerRow, Rows
from bot.services.ports.archive import Archive, Privacy
from bot.services.ports.outbox import (
    Delivery,
    DeliveryId,
    DeliveryKind,
    DeliveryState,
    Due,
    Job,
    JobState,
    Lease,
    Progress,
    Waiting,
)


@dataclass(frozen=True, slots=True)
class Listing:
    """Some of the tasks that somebody asks for."""

    tasks: tuple[Task, ...]
    more: int
    """That were left out."""


class Reviews(Protocol):
    """Tasks with everything that the rules need; the whole value in, the whole value out.

    Reviews of one task under one version are the same: whoever changes anything of one counts its version up.
    """

    def get(self, task_id: TaskId) -> Review:
        """In a writing unit of work nobody else can change the task until it ends. Raises: NotFound."""

    def add(self, review: Review, events: tuple[Event, ...]) -> None: ...

    def save(self, before: Review, after: Review, events: tuple[Event, ...]) -> None:
        """A new draft must have been added to `drafts` before.

        Raises:
            ConcurrentUpdate: `before` is not what is stored.
        """

    def next_number(self, workspace_id: WorkspaceId) -> int:
        """A task number that nobody else gets."""

    def find(
        self,
        *,
        workspace_id: WorkspaceId | None = None,
        states: frozenset[TaskState] = frozenset(),
        owner: PersonId | None = None,
        number: int | None = None,
        import_key: str | None = None,
        conversation_id: ConversationId | None = None,
        limit: int = 100,
        after: TaskId | None = None,
    ) -> tuple[Task, ...]:
        """Tasks that fit every condition given, oldest first; `after` pages on."""

    def latest(
        self,
        workspace_id: WorkspaceId,
        *,
        states: frozenset[TaskState] = frozenset(),
        owner: PersonId | None = None,
        limit: int = 100,
    ) -> Listing:
        """The latest tasks that fit every condition given, and how many more do."""

    def waiting_for(self, workspace_id: WorkspaceId, person: PersonId, *, limit: int = 100) -> Listing:
        """Tasks in review that the person is not done with, and how many more; first whose draft waits longest.

        Those for which they were asked; where nobody was, those in which they have a part.
        """

    def with_part_of(self, workspace_id: WorkspaceId, person: PersonId, *, limit: int = 100) -> tuple[Task, ...]:
        """Tasks in which the person gave feedback or scored, oldest first."""

    def in_conversation(self, conversation_id: ConversationId) -> TaskId | None:
        """The task that is talked about there; the oldest of several."""

    def of_feedback(self, feedback_id: FeedbackId) -> TaskId:
        """Raises: NotFound."""

    def feedback_at(self, workspace_id: WorkspaceId, message: MessageRef) -> tuple[TaskId, FeedbackId] | None:
        """The item that was captured from a message."""

    def quiet_since(self, now: datetime, limit: int = 100, *, after: TaskId | None = None) -> tuple[TaskId, ...]:
        """Tasks in review whose quiet period has passed since the last open item was captured, by id."""

    def stuck(self, limit: int = 100, *, after: TaskId | None = None) -> tuple[TaskId, ...]:
        """Tasks that wait for an agent, while no job of that kind is in the outbox any more, by id.

        Of several jobs beside the review, each is found missing when the others have ended.
        """

    def awaiting_reviewers(
        self, before: datetime, limit: int = 100, *, after: TaskId | None = None
    ) -> tuple[TaskId, ...]:
        """Tasks in review since then or longer, whose reviewers were named, by id."""

    def counts(self) -> dict[TaskState, int]:
        """How many tasks are in each state."""

    def events(self, task_id: TaskId) -> tuple[Event, ...]:
        """Oldest first."""

    def failed_attempts(self, workspace_id: WorkspaceId | None = None, limit: int = 1_000) -> tuple[Event, ...]:
        """The latest events with an AttemptFailed, newest first; of every workspace where none is named."""

    def usage_since(self, workspace_id: WorkspaceId, since: datetime) -> Usage:
        """What the agents used since then, with and without a result; cost None where one of them is unknown."""


class Drafts(Protocol):
    def add(self, task_id: TaskId, draft: Draft, ledger: tuple[LedgerEntry, ...]) -> None: ...

    def get(self, draft_id: DraftId) -> Draft:
        """Raises: NotFound."""

    def task_of(self, draft_id: DraftId) -> TaskId:
        """Raises: NotFound."""

    def of_task(self, task_id: TaskId) -> tuple[DraftHead, ...]:
        """By number; retries after the draft they retry."""

    def ledger(self, draft_id: DraftId) -> tuple[LedgerEntry, ...]:
        """What the revision that made this draft did with each item; empty for a first draft."""

    def scorecards(self, draft_id: DraftId) -> tuple[Scorecard, ...]:
        """All cards ever filed or saved on this draft, each as it stands."""


class Files(Protocol):
    """What tasks come with. In the database, so that every worker on every machine has it, and a backup holds it."""

    def add(self, task_id: TaskId, files: Sequence[ReadFile]) -> None:
        """All files of a task, once. Raises: NotFound."""

    def of_task(self, task_id: TaskId) -> tuple[File, ...]:
        """What is known of them, in their order; loads no content."""

    def with_content(self, task_id: TaskId) -> tuple[ReadFile, ...]:
        """The same with their contents: at most FILES_MAX_BYTES, and their texts."""


class People(Protocol):
    """Workspaces, people and conversations; each method finds, or adds what is new."""

    def workspace(self, platform: Platform, external_id: str, name: str) -> Workspace: ...

    def workspace_around(self, platform: Platform, channel_id: str) -> Workspace | None:
        """The one in whose channel or thread of that id we have talked last."""

    def find_workspace(self, platform: Platform, external_id: str) -> Workspace | None:
        """As `workspace`, and adds nothing."""

    def workspace_by_id(self, workspace_id: WorkspaceId) -> Workspace:
        """Raises: NotFound."""

    def person(self, workspace_id: WorkspaceId, external_id: str, name: str) -> Person:
        """Takes over a changed name, unless the new one is empty."""

    def find_person(self, workspace_id: WorkspaceId, external_id: str) -> Person | None:
        """As `person`, and adds nothing."""

    def person_by_id(self, person_id: PersonId) -> Person:
        """Raises: NotFound."""

    def labels(self, people: Iterable[PersonId]) -> dict[PersonId, str]:
        """What to call each of them; those whom we do not know are left out."""

    def external_ids(self, people: Iterable[PersonId]) -> dict[PersonId, str]:
        """What the platform calls each of them; those whom we do not know are left out."""

    def conversation(self, workspace: Workspace, channel_id: str, thread_id: str | None) -> Conversation:
        """That of a thread which exists; without one, that of the channel itself."""

    def conversation_at(
        self, platform: Platform, workspace: str, channel_id: str, thread_id: str
    ) -> Conversation | None:
        """The one that has this thread in the platform's own words; None where we have nothing to do with it."""

    def conversations_of(
        self, platform: Platform, workspaces: Collection[str], states: frozenset[TaskState]
    ) -> tuple[tuple[str, Conversation], ...]:
        """Those with a thread whose task is in one of these states, oldest first; each after its workspace's own id."""

    def new_conversation(self, workspace: Workspace, channel_id: str) -> Conversation:
        """One whose card, and so whose thread, does not exist yet."""

    def conversation_by_id(self, conversation_id: ConversationId) -> Conversation:
        """Raises: NotFound."""

    def conversations_by_id(self, ids: Iterable[ConversationId]) -> dict[ConversationId, Conversation]:
        """Those that there are, in one go."""

    def set_thread(self, conversation_id: ConversationId, thread_id: str) -> None: ...

    def close(self, conversation_id: ConversationId, why: str) -> None:
        """The platform takes nothing there any more. What is to be shown there waits until it is open again."""

    def open(self, conversations: Collection[ConversationId]) -> None:
        """They are to be tried again."""

    def closed(self, conversations: Collection[ConversationId]) -> tuple[tuple[Conversation, str], ...]:
        """Which of them are closed, and why."""


class Inbox(Protocol):
    def claim(self, key: str, at: datetime, subject: str = "") -> bool:
        """Whether this event is new. Stored with its effect, so that a redelivered one has none.

        `subject` is the id of what the event makes.
        """

    def has(self, key: str) -> bool:
        """Whether the event was claimed."""

    def subject_of(self, key: str) -> str:
        """What the event made when it came first. Raises: NotFound."""

    def forget(self, before: datetime) -> int:
        """Drop the keys of events from before then; how many. No platform redelivers after some hours."""


class Jobs(Protocol):
    def add(self, job: Job) -> None: ...

    def get(self, job_id: JobId) -> Job:
        """Raises: NotFound."""

    def unqueued(self, now: datetime, *, stale_after: timedelta, limit: int = 100) -> tuple[Due, ...]:
        """Pending jobs that are due, that nobody holds, and that were not handed to the queue since `stale_after` ago.

        New ones, and those that the queue or a worker lost; those that somebody waits for come first.
        """

    def mark_queued(self, job_id: JobId, at: datetime) -> None: ...

    def claim(self, job_id: JobId, *, holder: str, now: datetime, lease_for: timedelta) -> Lease | None:
        """None where the job is done or cancelled, not due, or held by a lease that is still valid."""

    def renew_all(self, leases: Collection[Lease], *, now: datetime, lease_for: timedelta) -> frozenset[Lease]:
        """Those that are lost: the job is no longer pending, or a higher token exists. The others hold from now on."""

    def finish(self, lease: Lease, *, now: datetime) -> None:
        """Raises: LeaseLost; then nothing in this unit of work may stand."""

    def release(self, lease: Lease, *, due_at: datetime, error: str) -> None:
        """Give the job back, to be done again from then on. Raises: LeaseLost."""

    def hand_back(self, lease: Lease) -> None:
        """Give the job back untried, for somebody else at once: this attempt does not count. Raises: LeaseLost."""

    def cancel(self, job_id: JobId) -> None:
        """A job that is done already stays done."""

    def progress(self, progress: Sequence[Progress]) -> tuple[TaskId, ...]:
        """Keep it for the jobs whose lease still counts; the tasks of those.

        A task that somebody is changing at the moment is left out, and not waited for: there will be other news.
        """

    def called_off(self) -> tuple[Job, ...]:
        """Cancelled ones that a worker held then, and that `told` was not said of."""

    def told(self, jobs: Collection[JobId]) -> None:
        """Their workers know that they were cancelled."""

    def counts(self) -> dict[JobState, int]: ...

    def waiting(self, now: datetime) -> Waiting:
        """What the agents have not done yet."""


class Deliveries(Protocol):
    def add(self, delivery: Delivery) -> None:
        """Does nothing where one that still waits, unclaimed, makes it needless (see `DeliveryKind.coalesces`)."""

    def add_progress(self, tasks: Collection[TaskId], now: datetime) -> None:
        """One to each conversation of each task, where nothing waits that shows the task's card anyway."""

    def heads(
        self, now: datetime, limit: int = 100, *, platforms: frozenset[Platform] = frozenset()
    ) -> tuple[Delivery, ...]:
        """The first pending delivery of each open conversation, where it is due and none is claimed; oldest first.

        Marks on replies have an order of their own, so that the first of them may be there beside another delivery.
        Progress comes after everything else that waits in its conversation. Of all platforms, or of those that a poster
        has a chat for: what waits for another's must not crowd its out.
        """

    def claim(self, delivery_id: DeliveryId, *, now: datetime, lease_for: timedelta) -> Delivery | None:
        """The delivery with `attempts` counted up; None where somebody else has it.

        It is `uncertain`, and has a failure more, where an earlier claim ended without a word.
        """

    def sent(self, delivery: Delivery, messages: tuple[MessageRef, ...], *, now: datetime) -> None:
        """Remembers the messages as showing the delivery's subject.

        Raises:
            LeaseLost: the claim ran out, and the delivery was claimed anew; so do `retry` and `fail`.
        """

    def retry(self, delivery: Delivery, *, due_at: datetime, error: str, uncertain: bool) -> None:
        """Try it again then; with the `failures` that the delivery has."""

    def revive(self, task_id: TaskId, now: datetime) -> None:
        """Try again, from the beginning, what was given up of a task."""

    def fail(self, delivery: Delivery, *, error: str, now: datetime) -> None: ...

    def messages(self, conversation_id: ConversationId, kind: DeliveryKind, subject: str) -> tuple[MessageRef, ...]:
        """Where that was shown last; empty where it was not."""

    def shown_at(self, workspace_id: WorkspaceId, message: MessageRef) -> tuple[TaskId, DeliveryKind, str] | None:
        """What one of our messages shows: its task, kind and subject."""

    def counts(self) -> dict[DeliveryState, int]: ...

    def waiting(self, now: datetime) -> Waiting:
        """What has not been shown yet."""


class Installations(Protocol):
    """What workspaces gave us when they installed us; sealed (see `Seal`), the store cannot read it."""

    def keep(self, workspace_id: WorkspaceId, sealed: bytes, at: datetime) -> None:
        """In place of what was kept before."""

    def find(self, workspace_id: WorkspaceId) -> bytes | None: ...

    def forget(self, workspace_id: WorkspaceId) -> None:
        """Fine where there is none."""

    def all(self, platform: Platform) -> tuple[Workspace, ...]:
        """The workspaces that have installed us."""


class SettingChanges(Protocol):
    """What was set for workspaces."""

    def changes(self, workspace_id: WorkspaceId) -> tuple[SettingChange, ...]:
        """All of them, in order; the last one of each name counts."""

    def add(self, workspace_id: WorkspaceId, changes: Iterable[SettingChange]) -> None:
        """Raises: ConcurrentUpdate, where somebody else does so at the moment."""


class Measures(Protocol):
    """What the measures are computed from (see `bot.measure.rows`). None of it needs the marks themselves."""

    def names(self, workspace_id: WorkspaceId | None) -> Names:
        """The agents and categories that tasks have, of every workspace where none is named."""

    def rows(self, wanted: Filter, as_of: datetime) -> Rows:
        """For the report. Idle minutes count as they pass, until `as_of`."""

    def criteria(self, wanted: Filter) -> tuple[CriterionRow, ...]:
        """Every criterion of the rubric versions under which people scored a draft; retries are left out."""

    def reviewers(self, wanted: Filter, as_of: datetime, person: PersonId | None = None) -> tuple[ReviewerRow, ...]:
        """Everybody who reviewed, or the person who is named, by id; empty where they did not."""


class UnitOfWork(Protocol):
    """One transaction: what is in it happens together or not at all."""

    reviews: Reviews
    drafts: Drafts
    files: Files
    people: People
    inbox: Inbox
    jobs: Jobs
    deliveries: Deliveries
    installations: Installations
    settings: SettingChanges
    measures: Measures
    archive: Archive
    privacy: Privacy


class Store(Protocol):
    def writing(self) -> AbstractContextManager[UnitOfWork]:
        """Commits when the block ends, rolls back when it raises.

        Raises: StoreUnavailable, StoreFull, ConcurrentUpdate.
        """

    def reading(self) -> AbstractContextManager[UnitOfWork]:
        """Sees one state of the database throughout, and waits for no writer."""

    def close(self) -> None:
        """Let go of every connection; the store opens new ones when it is used again."""
