"""What measures are computed from: plain rows, whose order never matters.

The store counts and sums (one statement a kind of row), so that a million marks need not be loaded; what the figures
mean is said here and in the modules that take the rows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal

from bot.domain.conversation import PersonId
from bot.domain.draft import Arm
from bot.domain.score import MarkValue, Outcome
from bot.domain.task import TaskId, TaskState


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task."""

    id: TaskId
    number: int
    title: str
    agent: str
    """Who drafted first; who was asked to, where there is no draft."""
    category: str
    state: TaskState
    opened_at: datetime
    minutes: float
    """That people reviewed, in all."""
    tokens: int
    cost_usd: Decimal | None
    """None where a price is unknown."""


@dataclass(frozen=True, slots=True)
class DraftRow:
    """One draft of a task, or one retry beside it."""

    task_id: TaskId
    number: int
    """From 1; a retry has the number of the draft that it stands beside."""
    arm: Arm
    complete: bool | None
    """By the tally of the latest rubric version on which people scored it; None where nobody filed a scorecard."""
    met: int
    applicable: int
    """Criteria in the state we want, and criteria that apply; both 0 where nobody filed a scorecard."""
    gained: int | None
    lost: int | None
    """Criteria that this draft turned from not in the state we want to it, and the other way, against the draft before.
    None where the two cannot be compared: draft 1, retries, one of the two not scored, or under another rubric
    version."""
    minutes: float
    """That people reviewed this draft."""
    cost_usd: Decimal | None


@dataclass(frozen=True, slots=True)
class MarkCounts:
    """How many people gave one criterion of one draft each mark: a unit, for agreement."""

    met: int = 0
    not_met: int = 0
    not_applicable: int = 0
    cannot_judge: int = 0


@dataclass(frozen=True, slots=True)
class UnitRow:
    """So many units (a criterion of a draft) got just these marks from people. Retries are units, too."""

    agent: str
    category: str
    counts: MarkCounts
    units: int


@dataclass(frozen=True, slots=True)
class AdviceRow:
    """So often a model gave this mark where people's tally came to that outcome."""

    agent: str
    category: str
    people: Outcome
    model: MarkValue
    times: int


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """One criterion of one version of a task's rubric, over all drafts that people scored under it."""

    task_id: TaskId
    task_number: int
    rubric_version: int
    is_latest: bool
    """Whether this version is the one that counts now."""
    number: int
    text: str
    required: bool
    points: int
    drafts: int
    """Scored under this version."""
    outcomes: tuple[tuple[Outcome, int], ...]
    """On how many of them its tally came to each outcome; those with 0 are left out."""
    split: int
    """On how many of them two people gave different marks of met, not met and not applicable."""
    counts: MarkCounts
    """All marks of people on it, summed over the drafts."""


@dataclass(frozen=True, slots=True)
class ReviewerRow:
    """One person's reviewing. For the person and for admins, never a public ranking."""

    person_id: PersonId
    name: str
    tasks: int
    items: int
    applied: int
    """Of the items: applied, confirmed ones too."""
    confirmed: int
    scorecards: int
    flipped: int
    """Criteria that came to be in the state we want with a draft whose revision applied an item of theirs."""
    minutes: float


@dataclass(frozen=True, slots=True)
class Rows:
    """Everything that one report is computed from; already filtered."""

    tasks: Sequence[TaskRow] = ()
    drafts: Sequence[DraftRow] = ()
    units: Sequence[UnitRow] = ()
    advice: Sequence[AdviceRow] = ()
