"""The rows of the outbox: jobs for the queue, and deliveries to conversations."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.conversation import (
    ConversationId,
    WorkspaceId,
)
from bot.domain.events import JobId
from bot.domain.review import Purpose
from bot.domain.task import AgentName, TaskId

DeliveryId = NewType("DeliveryId", int)


class JobState(StrEnum):
    PENDING = "pending"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of agent work that the outbox holds until its result is recorded."""

    id: JobId
    workspace_id: WorkspaceId
    task_id: TaskId
    purpose: Purpose
    due_at: datetime
    state: JobState = JobState.PENDING
    attempts: int = 0
    """How often a worker has claimed it. Part of its name on the queue: a job that waits there is never added twice,
    and one whose worker died gets a new name."""
    last_error: str = ""
    agent: AgentName | None = None
    """Who is at it; None while nobody is."""
    words: int = 0
    """How much of an answer there is."""


@dataclass(frozen=True, slots=True)
class Lease:
    """The right to work on one job until a time. A higher token beats a lower one."""

    job: Job
    token: int
    holder: str
    until: datetime


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the agent is with a job."""

    lease: Lease
    agent: AgentName
    words: int
    """0 while it thinks."""


@dataclass(frozen=True, slots=True)
class Due:
    """A job that is to be handed to the queue."""

    job: Job
    is_bulk: bool
    """Whether its task was imported: nobody sits there and waits for it."""


@dataclass(frozen=True, slots=True)
class Waiting:
    """What is in an outbox and not done yet."""

    due: int
    """Could be done now, and nobody does it."""
    held: int
    """Somebody is at it."""
    later: int
    """Not due yet: it backs off, for instance."""
    oldest_due_at: datetime | None
    """Since when the oldest of those that are due could have been done."""


class DeliveryKind(StrEnum):
    """An event made visible in a conversation."""

    TASK_CARD = "task_card"
    RUBRIC_PROPOSAL = "rubric_proposal"
    DRAFT = "draft"
    SCORECARD = "scorecard"
    TALLY = "tally"
    DISPUTES = "disputes"
    LEDGER = "ledger"
    STALL = "stall"
    READY = "ready"
    REMINDER = "reminder"
    DECISION = "decision"
    CAPTURED = "captured"
    WITHDRAWN = "withdrawn"
    PROGRESS = "progress"
    """The task's card, because the agent got on. Everything else goes first."""
    REPORT = "report"
    """Of no task. The subject is its filter, in words."""

    @property
    def coalesces(self) -> bool:
        """Whether only the latest state matters, so that one delivery that still waits serves for all."""
        return self in {DeliveryKind.TASK_CARD, DeliveryKind.TALLY, DeliveryKind.PROGRESS, DeliveryKind.REPORT}

    @property
    def shows(self) -> "DeliveryKind":
        """The kind under which its messages are remembered."""
        return DeliveryKind.TASK_CARD if self is DeliveryKind.PROGRESS else self

    @property
    def is_mark(self) -> bool:
        """Whether it is a reaction on somebody's reply, in whose conversation nothing else waits for it."""
        return self in {DeliveryKind.CAPTURED, DeliveryKind.WITHDRAWN}

    @property
    def is_indispensable(self) -> bool:
        """Whether a task cannot go on as if nothing were when it was not shown: it says what nothing else will."""
        return self in {
            DeliveryKind.RUBRIC_PROPOSAL,
            DeliveryKind.DRAFT,
            DeliveryKind.LEDGER,
            DeliveryKind.SCORECARD,
            DeliveryKind.DISPUTES,
            DeliveryKind.READY,
        }


class DeliveryState(StrEnum):
    PENDING = "pending"
    SENT = "sent"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Delivery:
    """Something to show in one conversation. What it says is built when it is sent, from the state at that time."""

    workspace_id: WorkspaceId
    task_id: TaskId | None
    """None for what somebody asked to be posted in a channel: no thread hangs under it, and nothing updates it."""
    conversation_id: ConversationId
    kind: DeliveryKind
    subject: str
    """What is shown: the id of a draft, an item of feedback or the task; a filter."""
    due_at: datetime
    id: DeliveryId = DeliveryId(0)
    """0 before it is stored; then it orders the deliveries of a conversation."""
    state: DeliveryState = DeliveryState.PENDING
    attempts: int = 0
    """How often it was claimed; fences, as a job's token does."""
    failures: int = 0
    """How many of those ended in a fault. To be asked to wait is none."""
    uncertain: bool = False
    """Whether an earlier try may have reached the chat, so that the next one must look first."""
    last_error: str = ""

    @property
    def key(self) -> str:
        """At most 25 characters: the nonce or metadata that marks our message on the platform."""
        return f"redraft-{self.id}"
