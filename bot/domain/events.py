"""What happened to a task: the append-only audit log, complete enough to rebuild the review from nothing.

The words of a draft are not in its event; they stay with the draft, and the event holds their digest.
"""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from enum import StrEnum
from typing import NewType, TypeAlias

from bot.domain.conversation import Actor, ConversationId, MessageRef, PersonId, WorkspaceId
from bot.domain.draft import NOTHING_USED, DraftHead, DraftId, Usage
from bot.domain.feedback import FeedbackId, LedgerEntry
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, ScorecardId, Verdict
from bot.domain.task import AgentName, Policy, Reference, Stall, TaskId, TaskState

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
    reference: Reference | None = None
    """How the task ended elsewhere, where it came from an evaluation set."""


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
class DraftSentBack:
    """The assessor found required criteria that plainly fail, and the agent tried once more before people saw it.

    What that took is in the usage of the draft that people see.
    """

    job: JobId
    unmet: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class DraftRecorded:
    job: JobId
    head: DraftHead
    ledger: tuple[LedgerEntry, ...]


@dataclass(frozen=True, slots=True)
class RetryRequested:
    """Another try with the same brief and rubric and no human words, beside the review: the control of draft `number`.

    Draft n took n tries, each by what people said of the one before; so did retry n, by nobody's words.
    """

    job: JobId
    number: int


@dataclass(frozen=True, slots=True)
class RetryRecorded:
    job: JobId
    head: DraftHead


@dataclass(frozen=True, slots=True)
class AssessmentRequested:
    """A model is asked for its advice on a draft."""

    job: JobId
    draft_id: DraftId


@dataclass(frozen=True, slots=True)
class DraftAssessed:
    """It advised: its scorecard is an event of its own, before this one."""

    job: JobId
    draft_id: DraftId
    usage: Usage


@dataclass(frozen=True, slots=True)
class SideJobFailed:
    """The agent gave up something beside the review; the review goes on."""

    job: JobId
    sentence: str


@dataclass(frozen=True, slots=True)
class SideJobStopped:
    job: JobId


class Fault(StrEnum):
    """Why an attempt of an agent came to nothing."""

    AGENT = "agent"
    """It gave no usable answer."""
    ACCIDENT = "accident"
    """A mistake of ours, or a worker that had to leave in the middle."""
    NOT_WANTED = "not_wanted"
    """Somebody stopped it or decided the task, or another worker was faster."""


@dataclass(frozen=True, slots=True)
class AttemptFailed:
    """The agent tried and there is nothing to show for it; what it took has to be paid all the same."""

    job: JobId
    agent: str
    model: str
    """Empty where it was not asked yet."""
    fault: Fault
    sentence: str
    """What people read."""
    usage: Usage


@dataclass(frozen=True, slots=True)
class AgentStopped:
    """A person stopped the agent; what it was writing is gone, feedback stays open."""

    job: JobId


@dataclass(frozen=True, slots=True)
class TaskStalled:
    stall: Stall
    usage: Usage = NOTHING_USED
    """Of the last attempt, in histories from before each one was an event of its own."""


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
class ReviewersReminded:
    """These people were asked for and have not filed; nobody is reminded of the same draft again."""

    draft_id: DraftId
    people: tuple[PersonId, ...]


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


@dataclass(frozen=True, slots=True)
class WordsRemoved:
    """Words are gone from the database: everybody's, as their time was over, or one person's, who asked for it.

    Also from earlier events, in place of which a mark stands. Numbers stay.
    """

    person: PersonId | None


Fact: TypeAlias = (
    TaskOpened
    | RubricRequested
    | RubricProposed
    | RubricApproved
    | DraftRequested
    | RevisionRequested
    | DraftRecorded
    | DraftSentBack
    | RetryRequested
    | RetryRecorded
    | AssessmentRequested
    | DraftAssessed
    | SideJobFailed
    | SideJobStopped
    | AttemptFailed
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
    | ReviewersReminded
    | MinutesCorrected
    | TaskAccepted
    | TaskRejected
    | TaskCancelled
    | WordsRemoved
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


USING_FACTS = (RubricProposed, DraftRecorded, RetryRecorded, DraftAssessed, AttemptFailed, TaskStalled)
"""The facts that say what an agent used."""


def usage_in(fact: Fact) -> Usage:
    """What an agent used for this; nothing for most facts."""
    match fact:
        case DraftRecorded(head=head) | RetryRecorded(head=head):
            return head.usage
        case RubricProposed() | DraftAssessed() | AttemptFailed() | TaskStalled():
            return fact.usage
        case _:
            return NOTHING_USED
