"""Tasks: pieces of work that a person asked for, with their roles, policy and state."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import NewType

from bot.domain.conversation import ConversationId, PersonId, WorkspaceId
from bot.domain.draft import DraftId
from bot.domain.text import check_text
from bot.errors import InvalidInput

TaskId = NewType("TaskId", str)

TITLE_MAX = 150
BRIEF_MAX = 100_000
DEFAULT_MAX_CYCLES = 4
MAX_CYCLES_LIMIT = 20
REVIEWERS_MAX = 50
FILES_MAX = 10

CATEGORIES = (
    "Accounting & Consulting",
    "Admin Support",
    "Data Science & Analytics",
    "Design & Creative",
    "Engineering & Architecture",
    "Sales & Marketing",
    "Translation",
    "Web, Mobile & Software Dev",
    "Writing",
    "Other",
)
"""The nine categories of the study (UpBench, arXiv 2511.12306), and one for everything else."""


class AgentName(StrEnum):
    """Who drafts. Which model stands behind a name is a setting."""

    AUTO = "auto"
    CLAUDE = "claude"
    GPT = "gpt"
    GEMINI = "gemini"
    LOCAL = "local"
    PRACTICE = "practice"


AGENT_LABELS = {
    AgentName.AUTO: "auto",
    AgentName.CLAUDE: "Claude",
    AgentName.GPT: "GPT",
    AgentName.GEMINI: "Gemini",
    AgentName.LOCAL: "The local model",
    AgentName.PRACTICE: "The practice agent",
}
"""What people are told that its name is."""


class TaskState(StrEnum):
    RUBRIC_REVIEW = "rubric_review"
    DRAFTING = "drafting"
    IN_REVIEW = "in_review"
    REVISING = "revising"
    STALLED = "stalled"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    CANCELLED = "cancelled"

    @property
    def is_decided(self) -> bool:
        return self in {TaskState.ACCEPTED, TaskState.REJECTED, TaskState.CANCELLED}


STATE_PHRASES = {
    TaskState.RUBRIC_REVIEW: "waiting for a rubric",
    TaskState.DRAFTING: "drafting",
    TaskState.IN_REVIEW: "in review",
    TaskState.REVISING: "revising",
    TaskState.STALLED: "on hold",
    TaskState.ACCEPTED: "accepted",
    TaskState.REJECTED: "rejected",
    TaskState.CANCELLED: "cancelled",
}
"""How people are told that it stands."""


class Role(StrEnum):
    OWNER = "owner"
    REVIEWER = "reviewer"
    APPROVER = "approver"


class StallReason(StrEnum):
    AGENT_FAILED = "agent_failed"
    STOPPED = "stopped"
    CYCLE_LIMIT = "cycle_limit"
    TOKEN_LIMIT = "token_limit"  # noqa: S105 - a stored value, no secret
    COST_LIMIT = "cost_limit"
    WORKSPACE_LIMIT = "workspace_limit"
    NEEDS_PERSON = "needs_person"
    CHAT_GONE = "chat_gone"

    @property
    def is_a_cap(self) -> bool:
        """Whether going on needs somebody to raise a limit."""
        return self in {StallReason.CYCLE_LIMIT, StallReason.TOKEN_LIMIT, StallReason.COST_LIMIT}


@dataclass(frozen=True, slots=True)
class Stall:
    """Why a task waits for a person."""

    reason: StallReason
    sentence: str
    """What people read."""
    from_state: TaskState
    """Where the task goes on when somebody resumes it."""


class Assessor(StrEnum):
    """What a model's own judgement of a draft is used for."""

    OFF = "off"
    ADVISE = "advise"
    """Its marks are shown beside the people's, and never count."""
    SEND_BACK = "send_back"
    """Where required criteria plainly fail, the agent gets one more try before people see the draft."""


@dataclass(frozen=True, slots=True)
class Policy:
    """How a task is reviewed, and what it may cost."""

    max_cycles: int = DEFAULT_MAX_CYCLES
    """The highest number that a draft may have without somebody raising the limit; 1 to 20."""
    max_tokens: int | None = None
    max_cost_usd: Decimal | None = None
    quorum: int | None = None
    """So many reviewers who are done start a revision."""
    quiet_period: timedelta | None = None
    """So long without a new word in the window starts a revision."""
    assessor: Assessor = Assessor.OFF

    def __post_init__(self) -> None:
        if not 1 <= self.max_cycles <= MAX_CYCLES_LIMIT:
            raise InvalidInput(field="The cycle limit", why=f"it must be 1 to {MAX_CYCLES_LIMIT}")
        for label, value in (
            ("The token limit", self.max_tokens),
            ("The cost limit", self.max_cost_usd),
            ("The quorum", self.quorum),
        ):
            if value is not None and not (Decimal(value).is_finite() and value > 0):
                raise InvalidInput(field=label, why="it must be a number above 0")
        if self.quiet_period is not None and self.quiet_period <= timedelta(0):
            raise InvalidInput(field="The quiet period", why="it must be more than 0 minutes")


@dataclass(frozen=True, slots=True)
class Decision:
    """How a task ended."""

    state: TaskState
    by: PersonId
    at: datetime
    reason: str = ""
    draft_id: DraftId | None = None


@dataclass(frozen=True, slots=True)
class Reference:
    """How a task ended: what an evaluation set holds a new outcome against."""

    state: TaskState
    complete: bool | None
    """Whether its last draft met the rubric; None where people did not score it."""
    points_earned: int | None
    """Of its last draft; None where people did not score it."""
    points_possible: int | None
    cycles: int
    """The number of its last draft."""
    deliverable: str
    """The accepted draft, whole."""


@dataclass(frozen=True, slots=True)
class Task:
    """A piece of work that a person asked for."""

    id: TaskId
    workspace_id: WorkspaceId
    number: int
    """Counts up within the workspace: what people say aloud."""
    title: str
    brief: str
    category: str
    agent: AgentName
    owner: PersonId
    opened_at: datetime
    state: TaskState
    reviewers: tuple[PersonId, ...] = ()
    """Empty: everybody in the conversation may review."""
    approvers: tuple[PersonId, ...] = ()
    """May accept besides the owner."""
    conversations: tuple[ConversationId, ...] = ()
    files: tuple[str, ...] = ()
    policy: Policy = field(default_factory=Policy)
    import_key: str | None = None
    stall: Stall | None = None
    decision: Decision | None = None
    words_removed_at: datetime | None = None
    """When everybody's words were removed, as their time was over; only numbers are left."""

    def roles_of(self, person: PersonId) -> frozenset[Role]:
        roles = set()
        if person == self.owner:
            roles.add(Role.OWNER)
        if person == self.owner or person in self.approvers:
            roles.add(Role.APPROVER)
        if not self.reviewers or person in self.reviewers or roles:
            roles.add(Role.REVIEWER)
        return frozenset(roles)


def checked_title(title: str) -> str:
    """Raises: TooShort, TooLong, HiddenCharacter, InvalidInput (a line break)."""
    title = check_text("The title", title, maximum=TITLE_MAX).strip()
    if len(title.splitlines()) > 1:
        raise InvalidInput(field="The title", why="it must be one line")
    return title


def checked_brief(brief: str) -> str:
    """Raises: TooShort, TooLong, HiddenCharacter."""
    return check_text("The brief", brief, maximum=BRIEF_MAX)
