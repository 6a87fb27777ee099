"""What feedback took: minutes of people and dollars for models, by task, by cycle, and by criterion turned to met.

A price that is unknown is never taken as 0: what it belongs to is left out of the dollars, and counted.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.draft import Arm
from bot.domain.task import TaskId
from bot.measure.figures import Figure, ratio
from bot.measure.rows import DraftRow, Rows

NOTHING_GAINED = "no criterion was turned from unmet to met"
NO_PRICE = "no price is known"


@dataclass(frozen=True, slots=True)
class Turned:
    """Criteria that revisions turned, and what those revisions took: the minutes people reviewed the draft before, and
    the price of the new one. Only revisions whose two drafts can be compared."""

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
    """Minutes and dollars of these tasks. The order of the rows does not matter: sums of minutes are exact."""
    raise NotImplementedError
