"""What can be asked of a task. Each command says in which states it is allowed, and who may give it."""

from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar

from bot.domain.conversation import ActorKind, ConversationId, MessageRef, PersonId, WorkspaceId
from bot.domain.draft import DraftHead, DraftId, Usage
from bot.domain.events import Fault, JobId, Trigger
from bot.domain.feedback import FeedbackId, LedgerEntry
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, ScorecardId, Verdict
from bot.domain.task import AgentName, Policy, Reference, Role, StallReason, TaskId, TaskState

_EVERY_ROLE = frozenset(Role)
_OWNER = frozenset({Role.OWNER})
_DECIDERS = frozenset({Role.OWNER, Role.APPROVER})

_WORKING = frozenset(
    {TaskState.RUBRIC_REVIEW, TaskState.DRAFTING, TaskState.IN_REVIEW, TaskState.REVISING, TaskState.STALLED}
)
_WITH_DRAFT = frozenset({TaskState.IN_REVIEW, TaskState.REVISING, TaskState.STALLED})
_MEASURED = _WITH_DRAFT | {TaskState.ACCEPTED, TaskState.REJECTED}
"""Where retries are made and scored: most often they are wanted once the outcome is known."""
_ON_HOLD = frozenset({TaskState.IN_REVIEW, TaskState.STALLED})

_PEOPLE = frozenset({ActorKind.PERSON})
_MACHINES = frozenset({ActorKind.MODEL, ActorKind.SYSTEM})
_NO_MODEL = frozenset({ActorKind.PERSON, ActorKind.SYSTEM})


class Command:
    """The rules that are the same for every command: one place for who, when, and the words of a refusal."""

    __slots__ = ()

    verb: ClassVar[str]
    """Completes “you cannot …”."""
    states: ClassVar[frozenset[TaskState]] = _WORKING
    needs_draft: ClassVar[bool] = False
    actors: ClassVar[frozenset[ActorKind]] = _PEOPLE
    roles: ClassVar[frozenset[Role]] = _EVERY_ROLE
    """Of a person; empty where it is the author of an item who may."""


@dataclass(frozen=True, slots=True)
class OpenTask(Command):
    """Open a task. Without criteria the agent is asked to propose some; with them, and `start`, it drafts."""

    verb = "open a task"

    task_id: TaskId
    workspace_id: WorkspaceId
    number: int
    title: str
    brief: str
    category: str
    agent: AgentName
    job: JobId
    criteria: tuple[Criterion, ...] = ()
    start: bool = True
    reviewers: tuple[PersonId, ...] = ()
    approvers: tuple[PersonId, ...] = ()
    conversations: tuple[ConversationId, ...] = ()
    files: tuple[str, ...] = ()
    """Names."""
    digests: tuple[str, ...] = ()
    reference: Reference | None = None
    """Of each file: SHA-256, hexadecimal, or nothing; empty where none is known."""
    policy: Policy = field(default_factory=Policy)
    import_key: str | None = None
    workspace_cap: str | None = None
    """What to tell people where the workspace's budget is spent."""


@dataclass(frozen=True, slots=True)
class ProposeRubric(Command):
    verb = "propose a rubric"
    states = frozenset({TaskState.RUBRIC_REVIEW})
    actors = _MACHINES

    job: JobId
    criteria: tuple[Criterion, ...]
    usage: Usage


@dataclass(frozen=True, slots=True)
class ApproveRubric(Command):
    """Approve a rubric, as proposed or as edited; the first approval starts the agent."""

    verb = "approve its rubric"
    states = frozenset({TaskState.RUBRIC_REVIEW, TaskState.STALLED})
    roles = _OWNER

    criteria: tuple[Criterion, ...]
    job: JobId
    workspace_cap: str | None = None


@dataclass(frozen=True, slots=True)
class ReplaceRubric(Command):
    """A new version; marks on the old one stay with it."""

    verb = "change its rubric"
    states = _ON_HOLD
    needs_draft = True
    roles = _OWNER

    criteria: tuple[Criterion, ...]


@dataclass(frozen=True, slots=True)
class RequestRevision(Command):
    verb = "ask for a revision"
    states = frozenset({TaskState.IN_REVIEW})
    needs_draft = True
    actors = _NO_MODEL

    draft_id: DraftId
    job: JobId
    trigger: Trigger
    workspace_cap: str | None = None


@dataclass(frozen=True, slots=True)
class RecordDraft(Command):
    verb = "record a draft"
    states = frozenset({TaskState.DRAFTING, TaskState.REVISING})
    actors = _MACHINES

    job: JobId
    head: DraftHead
    ledger: tuple[LedgerEntry, ...] = ()
    sent_back: tuple[int, ...] = ()
    """The criteria for which the assessor sent an earlier try back."""
    assess: JobId | None = None
    """For the advice on this draft, where the policy wants some and there is something left to spend."""
    workspace_cap: str | None = None


@dataclass(frozen=True, slots=True)
class StopAgent(Command):
    verb = "stop the agent"
    states = frozenset({TaskState.RUBRIC_REVIEW, TaskState.DRAFTING, TaskState.REVISING})

    job: JobId


@dataclass(frozen=True, slots=True)
class ReportFailure(Command):
    """The agent gave up: the task waits for a person."""

    verb = "report a failure"
    states = frozenset({TaskState.RUBRIC_REVIEW, TaskState.DRAFTING, TaskState.REVISING})
    actors = _MACHINES

    job: JobId
    reason: StallReason
    sentence: str


@dataclass(frozen=True, slots=True)
class RequestRetry(Command):
    """Ask for one more try without human words, to measure against; nothing of the review changes."""

    verb = "ask for a retry"
    states = _MEASURED
    needs_draft = True
    actors = _NO_MODEL
    roles = _OWNER

    job: JobId
    workspace_cap: str | None = None


@dataclass(frozen=True, slots=True)
class RecordRetry(Command):
    verb = "record a retry"
    states = _MEASURED
    actors = _MACHINES

    job: JobId
    head: DraftHead


@dataclass(frozen=True, slots=True)
class RecordAssessment(Command):
    """A model's marks on the current draft, as advice."""

    verb = "assess it"
    states = _WITH_DRAFT
    needs_draft = True
    actors = _MACHINES

    job: JobId
    scorecard_id: ScorecardId
    draft_id: DraftId
    rubric_version: int
    marks: tuple[Mark, ...]
    usage: Usage


@dataclass(frozen=True, slots=True)
class StopSideJob(Command):
    """Call off what the agent does beside the review."""

    verb = "stop what the agent does beside the review"
    states = _MEASURED

    job: JobId


@dataclass(frozen=True, slots=True)
class ReportSideFailure(Command):
    """The agent gave up what it did beside the review: people are told, and nothing waits for it."""

    verb = "report a failure beside the review"
    states = _MEASURED
    actors = _MACHINES

    job: JobId
    sentence: str


@dataclass(frozen=True, slots=True)
class BookAttempt(Command):
    """Put an attempt that came to nothing on the bill; also where the task was stopped or decided meanwhile."""

    verb = "book an attempt"
    states = frozenset(TaskState)
    actors = _MACHINES

    job: JobId
    agent: str
    model: str
    fault: Fault
    sentence: str
    usage: Usage


@dataclass(frozen=True, slots=True)
class PutOnHold(Command):
    """Something that people need of the task does not reach them: it waits for one who sees to that."""

    verb = "put it on hold"
    states = frozenset({TaskState.RUBRIC_REVIEW, TaskState.DRAFTING, TaskState.IN_REVIEW, TaskState.REVISING})
    actors = frozenset({ActorKind.SYSTEM})

    reason: StallReason
    sentence: str


@dataclass(frozen=True, slots=True)
class Resume(Command):
    """Go on where a stalled task was, after raising the limit where a limit stopped it."""

    verb = "resume it"
    states = frozenset({TaskState.STALLED})
    roles = _DECIDERS

    job: JobId
    policy: Policy | None = None
    workspace_cap: str | None = None


@dataclass(frozen=True, slots=True)
class ChangePolicy(Command):
    verb = "change its limits"
    roles = _OWNER

    policy: Policy


@dataclass(frozen=True, slots=True)
class ChangePeople(Command):
    verb = "change who reviews"
    roles = _OWNER

    reviewers: tuple[PersonId, ...]
    approvers: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class JoinConversation(Command):
    verb = "show it in another conversation"
    actors = _NO_MODEL
    roles = _OWNER

    conversation_id: ConversationId


@dataclass(frozen=True, slots=True)
class CaptureFeedback(Command):
    verb = "give feedback on it"
    states = _WITH_DRAFT
    needs_draft = True

    feedback_id: FeedbackId
    text: str
    message: MessageRef | None = None


@dataclass(frozen=True, slots=True)
class EditFeedback(Command):
    """Changed words are open again, whatever was answered to the old ones."""

    verb = "edit feedback on it"
    states = _WITH_DRAFT
    roles = frozenset()

    feedback_id: FeedbackId
    text: str


@dataclass(frozen=True, slots=True)
class WithdrawFeedback(Command):
    verb = "withdraw feedback on it"
    states = _WITH_DRAFT
    roles = frozenset()

    feedback_id: FeedbackId


@dataclass(frozen=True, slots=True)
class Vote(Command):
    verb = "vote on its feedback"
    states = _WITH_DRAFT

    feedback_id: FeedbackId
    value: int


@dataclass(frozen=True, slots=True)
class ConfirmFeedback(Command):
    verb = "confirm feedback on it"
    states = _WITH_DRAFT
    roles = frozenset()

    feedback_id: FeedbackId


@dataclass(frozen=True, slots=True)
class ReopenFeedback(Command):
    """Not settled after all, or not withdrawn after all."""

    verb = "reopen feedback on it"
    states = _WITH_DRAFT
    roles = frozenset()

    feedback_id: FeedbackId


@dataclass(frozen=True, slots=True)
class OpenScorecard(Command):
    verb = "score it"
    states = _WITH_DRAFT
    needs_draft = True

    draft_id: DraftId


@dataclass(frozen=True, slots=True)
class SaveMarks(Command):
    """Keep ticks that are not filed yet."""

    verb = "score it"
    states = _WITH_DRAFT
    needs_draft = True

    scorecard_id: ScorecardId
    draft_id: DraftId
    rubric_version: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class FileScorecard(Command):
    """File marks: from now on they count. A model's count as advice."""

    verb = "score it"
    states = _WITH_DRAFT
    needs_draft = True
    actors = frozenset({ActorKind.PERSON, ActorKind.MODEL})

    scorecard_id: ScorecardId
    draft_id: DraftId
    rubric_version: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class FinishReview(Command):
    """“I'm done”, with a verdict. Files ticks that were only kept."""

    verb = "finish a review of it"
    states = _WITH_DRAFT
    needs_draft = True

    draft_id: DraftId
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class RemindReviewers(Command):
    """Of a draft that waits for them; whoever has filed meanwhile is left out."""

    verb = "remind its reviewers"
    states = frozenset({TaskState.IN_REVIEW})
    needs_draft = True
    actors = _MACHINES

    draft_id: DraftId
    people: tuple[PersonId, ...]


@dataclass(frozen=True, slots=True)
class CorrectMinutes(Command):
    verb = "correct your minutes"
    states = frozenset(TaskState)

    minutes: Decimal


@dataclass(frozen=True, slots=True)
class Accept(Command):
    verb = "accept it"
    states = _ON_HOLD
    needs_draft = True
    roles = _DECIDERS

    draft_id: DraftId


@dataclass(frozen=True, slots=True)
class Reject(Command):
    verb = "reject it"
    states = _ON_HOLD
    needs_draft = True
    roles = _DECIDERS

    draft_id: DraftId
    reason: str = ""


@dataclass(frozen=True, slots=True)
class RemoveWords(Command):
    """Take words out for good: one person's, at their request, or everybody's, of a task that was decided long ago."""

    verb = "remove its words"
    states = frozenset(TaskState)
    actors = _NO_MODEL
    roles = frozenset()

    person: PersonId | None


@dataclass(frozen=True, slots=True)
class Cancel(Command):
    verb = "cancel it"
    roles = _OWNER

    reason: str = ""
