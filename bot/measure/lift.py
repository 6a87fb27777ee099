"""Lift: completion of first drafts (solo) against last drafts (assisted), and against as many tries without people."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.measure.intervals import Rate, rate


@dataclass(frozen=True, slots=True)
class Outcome:
    """One task whose first and last draft were both scored by people."""

    task_id: str
    agent: str
    category: str
    solo: bool
    """Whether draft 1 was complete."""
    assisted: bool
    """Whether the last draft was complete; the same as `solo` where draft 1 is the last."""
    cycles: int
    retry: bool | None = None
    """Whether one of as many tries without human words was complete; None where there is no such control."""


@dataclass(frozen=True, slots=True)
class Control:
    """The same tasks under all three arms: what feedback gave beyond trying again."""

    n: int
    solo: Rate | None
    retry: Rate | None
    assisted: Rate | None

    @property
    def difference(self) -> float | None:
        """Assisted minus retry, as a share; None where there is not enough data."""
        return self.assisted.value - self.retry.value if self.retry and self.assisted else None


@dataclass(frozen=True, slots=True)
class Lift:
    """Paired completion of n tasks."""

    n: int
    solo: Rate | None
    assisted: Rate | None
    rescued: int
    """Tasks incomplete solo that became complete."""
    lost: int
    """Tasks complete solo whose last draft is not."""
    rescue: Rate | None
    """Of the tasks incomplete solo."""
    control: Control | None = None
    """None where no task has a retry for each of its revisions."""

    @property
    def difference(self) -> float | None:
        """Assisted minus solo, as a share; None where there is not enough data."""
        return self.assisted.value - self.solo.value if self.solo and self.assisted else None

    @property
    def relative(self) -> float | None:
        """The difference as a share of solo; None where solo is 0 or there is not enough data."""
        difference = self.difference
        return difference / self.solo.value if difference is not None and self.solo and self.solo.hits else None


def lift(outcomes: Iterable[Outcome]) -> Lift:
    """The paired figures; the order of the outcomes does not matter."""
    rows = list(outcomes)
    incomplete = [row for row in rows if not row.solo]
    rescued = sum(row.assisted for row in incomplete)
    return Lift(
        n=len(rows),
        solo=rate(sum(row.solo for row in rows), len(rows)),
        assisted=rate(sum(row.assisted for row in rows), len(rows)),
        rescued=rescued,
        lost=sum(row.solo and not row.assisted for row in rows),
        rescue=rate(rescued, len(incomplete)),
        control=_control([row for row in rows if row.retry is not None]),
    )


def _control(rows: list[Outcome]) -> Control | None:
    if not rows:
        return None
    hits = (sum(row.solo for row in rows), sum(bool(row.retry) for row in rows), sum(row.assisted for row in rows))
    return Control(len(rows), *(rate(each, len(rows)) for each in hits))
