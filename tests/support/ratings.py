"""Published tables of ratings, an observer a line, and how often each unit got each value."""

from collections import Counter
from collections.abc import Sequence

KRIPPENDORFF_2011 = (
    "123321412   ",
    "1233224125 3",
    " 3332342251 ",
    "12332441251 ",
)
"""Computing Krippendorff's Alpha-Reliability, section C: four observers, twelve units, five values, a blank is missing.

K. L. Gwet takes it too, as the example of four raters.
"""


def counted(observers: Sequence[str], values: str) -> Counter[tuple[int, ...]]:
    """How many units got so many of each value."""
    return Counter(
        tuple(sum(mark == value for mark in unit) for value in values) for unit in zip(*observers, strict=True)
    )
