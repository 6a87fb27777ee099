"""What happened to a task: the append-only audit log, complete enough to rebuild the review from nothing.

The words of a draft are not in its event; they stay with the draft, and the event holds their digest.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType, TypeAlias

from bot.domain.conversation import Actor, ConversationId, MessageRef, PersonId, WorkspaceId
from bot.domain.draft import DraftHead, DraftId, Usage
from bot.domain.feedback import FeedbackId, LedgerEntry
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, ScorecardId, Verdict
from bot.domain.task import AgentName, Policy, Stall, TaskId, TaskState

JobId = NewType("JobId", str)


class Trigger(StrEnum):
    """What started a revision."""

    BUTTON = "button"
    REACTION = "reaction"
    QUORUM = "quorum"
    QUIET_PERIOD = "quiet_period"
    RESUME = "resume"


@dataclass(frozen=True, slots=True)
class TaskOpened:
    """By the owner."""

    workspace_id: WorkspaceId
    number: int
    title: str
    brief: str
    category: str
    agent: AgentName
    reviewers: tuple[PersonId, ...]
    approvers: tuple[PersonId, ...]
    conversations: tuple[ConversationId, ...]
    files: tuple[str, ...]
    policy: Policy
    import_key: str | None
    digests: tuple[str, ...] = ()
    """Of each file: SHA-256, hexadecimal, or nothing; empty where none is known."""


@dataclass(frozen=True, slots=True)
class RubricRequested:
    """The agent is asked to propose a rubric."""

    job: JobId


@dataclass(frozen=True, slots=True)
class RubricProposed:
    version: int
    criteria: tuple[Criterion, ...]
    usage: Usage


@dataclass(frozen=True, slots=True)
class RubricApproved:
    """Perhaps edited first; also how a rubric is replaced after scoring began."""

    version: int
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class DraftRequested:
    job: JobId


@dataclass(frozen=True, slots=True)
class RevisionRequested:
    """The feedback window closed: these items, in these editions, and these criteria go to the agent."""

    job: JobId
    draft_id: DraftId
    feedback: tuple[tuple[FeedbackId, int], ...]
    unmet: tuple[int, ...]
    trigger: Trigger


@dataclass(frozen=True, slots=True)
class DraftRecorded:
    job: JobId
    head: DraftHead
    ledger: tuple[LedgerEntry, ...]


@dataclass(frozen=True, slots=True)
class AgentStopped:
    """A person stopped the agent; what it was writing is gone, feedback stays open."""

    job: JobId


@dataclass(frozen=True, slots=True)
class TaskStalled:
    stall: Stall
    usage: Usage


@dataclass(frozen=True, slots=True)
class TaskResumed:
    state: TaskState


@dataclass(frozen=True, slots=True)
class PolicyChanged:
    policy: Policy


@dataclass(frozen=True, slots=True)
class PeopleChanged:
    reviewers: tuple[PersonId, ...]
    approvers: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class ConversationJoined:
    conversation_id: ConversationId


@dataclass(frozen=True, slots=True)
class FeedbackCaptured:
    feedback_id: FeedbackId
    draft_id: DraftId
    text: str
    message: MessageRef | None


@dataclass(frozen=True, slots=True)
class FeedbackEdited:
    feedback_id: FeedbackId
    text: str


@dataclass(frozen=True, slots=True)
class FeedbackWithdrawn:
    feedback_id: FeedbackId


@dataclass(frozen=True, slots=True)
class VoteCast:
    """`value` is +1, -1, or 0 to take the vote back."""

    feedback_id: FeedbackId
    value: int


@dataclass(frozen=True, slots=True)
class FeedbackConfirmed:
    feedback_id: FeedbackId


@dataclass(frozen=True, slots=True)
class FeedbackReopened:
    feedback_id: FeedbackId


@dataclass(frozen=True, slots=True)
class ScorecardOpened:
    """Somebody began to score: where a review session starts."""

    draft_id: DraftId


@dataclass(frozen=True, slots=True)
class MarksSaved:
    """Ticks that are kept, and do not count before they are filed."""

    scorecard_id: ScorecardId
    draft_id: DraftId
    rubric_version: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class ScorecardFiled:
    scorecard_id: ScorecardId
    draft_id: DraftId
    rubric_version: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class ReviewFinished:
    """Somebody is done with this draft."""

    draft_id: DraftId
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class MinutesCorrected:
    """Somebody says how long they really took on this task."""

    minutes: Decimal


@dataclass(frozen=True, slots=True)
class TaskAccepted:
    draft_id: DraftId


@dataclass(frozen=True, slots=True)
class TaskRejected:
    draft_id: DraftId
    reason: str


@dataclass(frozen=True, slots=True)
class TaskCancelled:
    reason: str


Fact: TypeAlias = (
    TaskOpened
    | RubricRequested
    | RubricProposed
    | RubricApproved
    | DraftRequested
    | RevisionRequested
    | DraftRecorded
    | AgentStopped
    | TaskStalled
    | TaskResumed
    | PolicyChanged
    | PeopleChanged
    | ConversationJoined
    | FeedbackCaptured
    | FeedbackEdited
    | FeedbackWithdrawn
    | VoteCast
    | FeedbackConfirmed
    | FeedbackReopened
    | ScorecardOpened
    | MarksSaved
    | ScorecardFiled
    | ReviewFinished
    | MinutesCorrected
    | TaskAccepted
    | TaskRejected
    | TaskCancelled
)


@dataclass(frozen=True, slots=True)
class Event:
    """One fact about one task, with who, when, and from which message."""

    task_id: TaskId
    number: int
    """1, 2, 3 … within the task, without a gap."""
    at: datetime
    by: Actor
    fact: Fact
    source: MessageRef | None = None


USING_FACTS = (RubricProposed, DraftRecorded, TaskStalled)
"""The facts that say what an agent used."""


def usage_in(fact: Fact) -> Usage:
    """What an agent used for this; nothing for most facts."""
    match fact:
        case RubricProposed(usage=usage) | TaskStalled(usage=usage):
            return usage
        case DraftRecorded(head=head):
            return head.usage
        case _:
            return Usage(cost_usd=Decimal(0))
