"""Rubrics: numbered, versioned sets of testable criteria."""

from dataclasses import dataclass, replace
from datetime import datetime

from bot.domain.conversation import Actor
from bot.domain.text import check_text
from bot.errors import InvalidInput, TooFew, TooMany

CRITERIA_MAX = 50
CRITERION_TEXT_MAX = 1_000
POINTS_MAX = 1_000


@dataclass(frozen=True, slots=True)
class Criterion:
    """One testable line of a rubric."""

    number: int
    """1 to n, in the order of the rubric."""
    text: str
    """1 to 1,000 characters; may have several lines."""
    required: bool = True
    """A required criterion must be met (a required pitfall must not be) for the task to be complete."""
    points: int = 1
    """Never 0; negative for a pitfall: meeting it costs that many points."""

    @property
    def is_pitfall(self) -> bool:
        return self.points < 0


@dataclass(frozen=True, slots=True)
class Rubric:
    """One version of a task's rubric."""

    version: int
    criteria: tuple[Criterion, ...]
    proposed_by: Actor
    approved_at: datetime | None = None

    def criterion(self, number: int) -> Criterion | None:
        return next((each for each in self.criteria if each.number == number), None)


def checked_criteria(criteria: tuple[Criterion, ...]) -> tuple[Criterion, ...]:
    """The criteria, numbered from 1, when there are 1 to 50 of them and each is within its limits.

    Raises:
        TooFew, TooMany, TooShort, TooLong, HiddenCharacter, InvalidInput
    """
    if not criteria:
        raise TooFew(field="The rubric")
    if len(criteria) > CRITERIA_MAX:
        raise TooMany(field="The rubric", count=len(criteria), limit=CRITERIA_MAX)
    return tuple(checked_criterion(replace(each, number=number)) for number, each in enumerate(criteria, start=1))


def checked_criterion(criterion: Criterion) -> Criterion:
    """The criterion, when it is within its limits.

    Raises:
        TooShort, TooLong, HiddenCharacter, InvalidInput
    """
    name = f"Criterion {criterion.number}"
    check_text(name, criterion.text, maximum=CRITERION_TEXT_MAX)
    if criterion.points == 0 or abs(criterion.points) > POINTS_MAX:
        why = f"its points must be 1 to {POINTS_MAX}, or -1 to -{POINTS_MAX} for a pitfall"
        raise InvalidInput(field=name, why=why)
    return criterion
