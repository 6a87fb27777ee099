"""Reviewers: what became of each person's feedback. For the person and for admins, never a public ranking."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.measure.figures import ENOUGH, NOT_ENOUGH, Figure
from bot.measure.intervals import Rate, rate
from bot.measure.rows import ReviewerRow

NO_MINUTES = "no minutes of review are known"
MINUTES_AN_HOUR = 60


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
    return tuple(_reviewing(row) for row in sorted(rows, key=lambda each: (each.name, each.person_id)))


def _reviewing(row: ReviewerRow) -> Reviewing:
    return Reviewing(
        row,
        applied=rate(row.applied, row.items),
        confirmed=rate(row.confirmed, row.applied),
        flipped_per_hour=_per_hour(row),
    )


def _per_hour(row: ReviewerRow) -> Figure[float]:
    if row.items < ENOUGH:
        return Figure(None, NOT_ENOUGH)
    return Figure(row.flipped * MINUTES_AN_HOUR / row.minutes) if row.minutes else Figure(None, NO_MINUTES)
