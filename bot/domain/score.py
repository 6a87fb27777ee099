"""Marks, scorecards and the tally: what graders say of a draft, and what it adds up to."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import NewType

from bot.domain.conversation import Actor, ActorKind
from bot.domain.draft import DraftId
from bot.domain.rubric import Criterion, Rubric
from bot.domain.text import visible
from bot.errors import InvalidInput, TooLong

ScorecardId = NewType("ScorecardId", str)

NOTE_MAX = 3_000


class MarkValue(StrEnum):
    MET = "met"
    NOT_MET = "not_met"
    NOT_APPLICABLE = "not_applicable"
    CANNOT_JUDGE = "cannot_judge"


class Verdict(StrEnum):
    APPROVE = "approve"
    REQUEST_CHANGES = "request_changes"
    REJECT = "reject"


@dataclass(frozen=True, slots=True)
class Mark:
    """What one grader says of one criterion."""

    criterion: int
    value: MarkValue
    note: str = ""


@dataclass(frozen=True, slots=True)
class Scorecard:
    """One grader's marks on one draft, under one version of the rubric."""

    id: ScorecardId
    draft_id: DraftId
    rubric_version: int
    grader: Actor
    marks: tuple[Mark, ...]
    saved_at: datetime
    filed_at: datetime | None = None
    """None: ticks that are kept but do not count yet, and do not open the others' marks to this grader."""

    @property
    def is_advice(self) -> bool:
        """A model's marks are shown and labelled, and never in the human tally."""
        return self.grader.kind is not ActorKind.PERSON

    def with_marks(self, marks: Iterable[Mark], at: datetime, *, filed: bool) -> "Scorecard":
        """The same scorecard, where a later mark of a criterion replaces the earlier one."""
        latest = {mark.criterion: mark for mark in (*self.marks, *marks)}
        ordered = tuple(latest[number] for number in sorted(latest))
        return Scorecard(
            self.id, self.draft_id, self.rubric_version, self.grader, ordered, at, at if filed else self.filed_at
        )


class Outcome(StrEnum):
    """What the marks of all graders add up to for one criterion."""

    MET = "met"
    NOT_MET = "not_met"
    DISPUTED = "disputed"
    NOT_APPLICABLE = "not_applicable"
    UNSCORED = "unscored"


@dataclass(frozen=True, slots=True)
class CriterionTally:
    """How often each mark was given for one criterion, and the outcome."""

    criterion: Criterion
    met: int = 0
    not_met: int = 0
    not_applicable: int = 0
    cannot_judge: int = 0

    @property
    def outcome(self) -> Outcome:
        if self.met > self.not_met:
            return Outcome.MET
        if self.not_met > self.met:
            return Outcome.NOT_MET
        if self.met:
            return Outcome.DISPUTED
        return Outcome.NOT_APPLICABLE if self.not_applicable else Outcome.UNSCORED

    @property
    def needs_work(self) -> bool:
        """Whether a revision should see to this criterion: not met, disputed, or a pitfall that is met."""
        bad = {Outcome.DISPUTED, Outcome.MET if self.criterion.is_pitfall else Outcome.NOT_MET}
        return self.outcome in bad

    @property
    def passes(self) -> bool:
        """Whether this criterion does not stand in the way of the task being complete."""
        if not self.criterion.required or self.outcome is Outcome.NOT_APPLICABLE:
            return True
        return self.outcome is (Outcome.NOT_MET if self.criterion.is_pitfall else Outcome.MET)


@dataclass(frozen=True, slots=True)
class Tally:
    """The consensus of all filed scorecards of one kind on one draft."""

    draft_id: DraftId
    rubric_version: int
    criteria: tuple[CriterionTally, ...]
    graders: int

    @property
    def complete(self) -> bool:
        """Every required criterion that applies is met, none is disputed or unscored, no required pitfall is met.

        Nothing judged at all is not complete.
        """
        return self._judged and all(each.passes for each in self.criteria)

    @property
    def points_possible(self) -> int:
        """The positive points of the criteria that apply; an unscored one applies."""
        return sum(
            each.criterion.points
            for each in self.criteria
            if each.outcome is not Outcome.NOT_APPLICABLE and not each.criterion.is_pitfall
        )

    @property
    def points_earned(self) -> int:
        """Points of criteria met, less those of pitfalls met; not floored."""
        return sum(each.criterion.points for each in self.criteria if each.outcome is Outcome.MET)

    @property
    def score(self) -> float | None:
        """Points earned / points possible, floored at 0; None where nothing was judged or no points are possible."""
        if not self._judged or not self.points_possible:
            return None
        return max(0.0, self.points_earned / self.points_possible)

    @property
    def met_count(self) -> int:
        """Criteria in the state we want: met, or for a pitfall not met."""
        return sum(
            each.outcome is (Outcome.NOT_MET if each.criterion.is_pitfall else Outcome.MET) for each in self.criteria
        )

    @property
    def applicable_count(self) -> int:
        return sum(each.outcome is not Outcome.NOT_APPLICABLE for each in self.criteria)

    @property
    def unmet(self) -> tuple[CriterionTally, ...]:
        """What a revision should see to."""
        return tuple(each for each in self.criteria if each.needs_work)

    @property
    def _judged(self) -> bool:
        return any(each.met or each.not_met for each in self.criteria)


def tally(rubric: Rubric, draft_id: DraftId, scorecards: Iterable[Scorecard], *, advice: bool = False) -> Tally:
    """Count the latest mark of each grader on that draft under that rubric version.

    Only filed scorecards count. People's and models' marks are never mixed: `advice=True` gives the models' tally.
    """
    cards = [
        card
        for card in scorecards
        if card.draft_id == draft_id and card.rubric_version == rubric.version
        if card.filed_at is not None and card.is_advice is advice
    ]
    cards.sort(key=lambda card: (card.saved_at, card.id))
    latest = {(card.grader, mark.criterion): mark.value for card in cards for mark in card.marks}
    counts = Counter((criterion, value) for (_, criterion), value in latest.items())
    return Tally(
        draft_id,
        rubric.version,
        tuple(CriterionTally(each, *(counts[each.number, value] for value in MarkValue)) for each in rubric.criteria),
        graders=len({card.grader for card in cards}),
    )


def checked_marks(marks: tuple[Mark, ...], rubric: Rubric) -> tuple[Mark, ...]:
    """Marks with their notes cleaned, when each names a criterion of the rubric, and none names it twice.

    Raises:
        InvalidInput, TooLong
    """
    seen: set[int] = set()
    for mark in marks:
        if rubric.criterion(mark.criterion) is None:
            why = f"rubric version {rubric.version} has no criterion {mark.criterion}"
            raise InvalidInput(field="The scorecard", why=why)
        if mark.criterion in seen:
            raise InvalidInput(field="The scorecard", why=f"criterion {mark.criterion} is marked twice")
        if len(mark.note) > NOTE_MAX:
            raise TooLong(field=f"The note on criterion {mark.criterion}", length=len(mark.note), limit=NOTE_MAX)
        seen.add(mark.criterion)
    return tuple(Mark(mark.criterion, mark.value, visible(mark.note).strip()) for mark in marks)
