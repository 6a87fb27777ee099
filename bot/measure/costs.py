"""What feedback took: minutes of people and dollars for models, by task, by cycle, and by criterion turned to met.

A price that is unknown is never taken as 0: what it belongs to is left out of the dollars, and counted.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from math import fsum

from bot.domain.draft import Arm
from bot.measure.figures import Figure, mean
from bot.measure.rows import DraftRow, Rows

NOTHING_GAINED = "no criterion was turned from unmet to met"
NO_PRICE = "no price is known"


@dataclass(frozen=True, slots=True)
class Turned:
    """Criteria that revisions turned, and what those revisions took.

    That is the minutes that people reviewed the draft before, and the price of the new one. Only revisions whose two
    drafts can be compared count.
    """

    revisions: int
    gained: int
    """From not in the state we want to it."""
    lost: int
    """The other way."""
    minutes_each: Figure[float]
    """Minutes for each criterion gained; none under 5 revisions or where none was gained."""
    cost_each_usd: Figure[Decimal]
    """As that, over the revisions whose price is known."""
    unpriced: int
    """Revisions whose price is not."""


@dataclass(frozen=True, slots=True)
class CycleCost:
    """Draft `number` of every task that has one, and the review of it."""

    number: int
    drafts: int
    minutes: float
    minutes_each: Figure[float]
    """For each draft."""
    cost_usd: Decimal
    """Of the drafts whose price is known."""
    cost_each_usd: Figure[Decimal]
    """For each draft whose price is known."""
    unpriced: int
    """Drafts whose price is not."""
    turned: Turned
    """By the revision that made this draft."""


@dataclass(frozen=True, slots=True)
class Costs:
    """Of a set of tasks; retries are measuring, and stand only in the sum of dollars and tokens."""

    tasks: int
    """That have a draft: the means are over these, the sums over all."""
    minutes: float
    minutes_each: Figure[float]
    tokens: int
    cost_usd: Decimal
    """Of the tasks whose price is known."""
    cost_each_usd: Figure[Decimal]
    """For each task with a draft whose price is known."""
    unpriced: int
    """Tasks whose price is not."""
    cycles: tuple[CycleCost, ...]
    turned: Turned


def costs(rows: Rows) -> Costs:
    """Minutes and dollars of these tasks. The order of the rows does not matter; drafts of unknown tasks do not."""
    known = {task.id for task in rows.tasks}
    drafts = [row for row in rows.drafts if row.arm is not Arm.RETRY and row.task_id in known]
    drafted = {row.task_id for row in drafts}
    tasks = [task for task in rows.tasks if task.id in drafted]
    by_number: dict[int, list[DraftRow]] = defaultdict(list)
    for row in drafts:
        by_number[row.number].append(row)
    revisions = {number: _compared(rows, by_number.get(number - 1, ())) for number, rows in by_number.items()}
    prices, everything = _Prices.of(task.cost_usd for task in tasks), _Prices.of(task.cost_usd for task in rows.tasks)
    return Costs(
        tasks=len(tasks),
        minutes=fsum(task.minutes for task in rows.tasks),
        minutes_each=mean(fsum(task.minutes for task in tasks), len(tasks)),
        tokens=sum(task.tokens for task in rows.tasks),
        cost_usd=everything.total,
        cost_each_usd=prices.over(prices.known),
        unpriced=everything.unknown,
        cycles=tuple(_cycle(number, by_number[number], revisions[number]) for number in sorted(by_number)),
        turned=_turned([each for number in revisions for each in revisions[number]]),
    )


@dataclass(frozen=True, slots=True)
class _Revision:
    """Two drafts that can be compared, and what became of the criteria between them."""

    before: DraftRow
    after: DraftRow
    gained: int
    lost: int


@dataclass(frozen=True, slots=True)
class _Prices:
    total: Decimal
    known: int
    unknown: int

    @classmethod
    def of(cls, prices: Iterable[Decimal | None]) -> "_Prices":
        every = list(prices)
        known = [price for price in every if price is not None]
        return cls(sum(known, Decimal(0)), len(known), len(every) - len(known))

    def over(self, n: int) -> Figure[Decimal]:
        """The dollars known for each of n."""
        if self.unknown and not self.known:
            return Figure(None, NO_PRICE)
        return mean(self.total, n, observations=self.known, nothing=NOTHING_GAINED)


def _cycle(number: int, drafts: list[DraftRow], revisions: list[_Revision]) -> CycleCost:
    minutes = fsum(row.minutes for row in drafts)
    prices = _Prices.of(row.cost_usd for row in drafts)
    return CycleCost(
        number,
        drafts=len(drafts),
        minutes=minutes,
        minutes_each=mean(minutes, len(drafts)),
        cost_usd=prices.total,
        cost_each_usd=prices.over(prices.known),
        unpriced=prices.unknown,
        turned=_turned(revisions),
    )


def _compared(drafts: Iterable[DraftRow], before: Iterable[DraftRow]) -> list[_Revision]:
    earlier = {row.task_id: row for row in before}
    return [
        _Revision(earlier[row.task_id], row, row.gained, row.lost)
        for row in drafts
        if row.task_id in earlier and row.gained is not None and row.lost is not None
    ]


def _turned(revisions: list[_Revision]) -> Turned:
    gained = sum(each.gained for each in revisions)
    minutes = fsum(each.before.minutes for each in revisions)
    prices = _Prices.of(each.after.cost_usd for each in revisions)
    return Turned(
        revisions=len(revisions),
        gained=gained,
        lost=sum(each.lost for each in revisions),
        minutes_each=mean(minutes, gained, observations=len(revisions), nothing=NOTHING_GAINED),
        cost_each_usd=prices.over(sum(each.gained for each in revisions if each.after.cost_usd is not None)),
        unpriced=prices.unknown,
    )
