"""Reviewers: what became of each person's feedback. For the person and for admins, never a public ranking."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.measure.figures import Figure
from bot.measure.intervals import Rate
from bot.measure.rows import ReviewerRow


@dataclass(frozen=True, slots=True)
class Reviewing:
    """One person's reviewing."""

    row: ReviewerRow
    """The counts."""
    applied: Rate | None
    """Of the items raised, those applied; None under 5 items."""
    confirmed: Rate | None
    """Of the items applied, those confirmed; None under 5."""
    flipped_per_hour: Figure[float]
    """Criteria turned to met for each active hour; none under 5 items, or where no minutes are known."""


def reviewers(rows: Iterable[ReviewerRow]) -> tuple[Reviewing, ...]:
    """By name; those who share one, by id."""
    raise NotImplementedError
