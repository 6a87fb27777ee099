"""A figure, or the reason why there is none."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Generic, TypeVar

ENOUGH = 5
"""Under so many observations there is no figure, only “not enough data”."""
NOT_ENOUGH = "not enough data"

Value = TypeVar("Value", float, Decimal)


@dataclass(frozen=True, slots=True)
class Figure(Generic[Value]):
    """A number, or a sentence that says why there is none; never both, never neither."""

    value: Value | None
    why: str = ""


def mean(total: Value, n: int, *, observations: int | None = None, nothing: str = NOT_ENOUGH) -> Figure[Value]:
    """The mean of a total over n; none under 5 observations (n, unless said), and where n is 0: `nothing` says why."""
    if (n if observations is None else observations) < ENOUGH:
        return Figure(None, NOT_ENOUGH)
    return Figure(total / n) if n else Figure(None, nothing)
