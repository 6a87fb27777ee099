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


def ratio(total: Value, n: int, observations: int, nothing: str) -> Figure[Value]:
    """total / n; none under 5 observations, and where n is 0 for the reason `nothing`."""
    if observations < ENOUGH:
        return Figure(None, NOT_ENOUGH)
    if not n:
        return Figure(None, nothing)
    return Figure(total / n)
