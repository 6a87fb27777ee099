"""Confidence intervals for rates."""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

NOT_ENOUGH = 5
"""Under so many observations there is no rate, only “not enough data”."""


@dataclass(frozen=True, slots=True)
class Rate:
    """A share with its Wilson interval; never printed without n."""

    hits: int
    n: int
    low: float
    high: float

    @property
    def value(self) -> float:
        return self.hits / self.n


def rate(hits: int, n: int, *, confidence: float = 0.95) -> Rate | None:
    """The rate hits / n with the Wilson score interval; None under 5 observations.

    Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209-212.

    Raises:
        ValueError: hits is not within 0 to n.
    """
    if not 0 <= hits <= n:
        raise ValueError(f"{hits} of {n} is no rate")
    if n < NOT_ENOUGH:
        return None
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    p = hits / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return Rate(hits, n, max(0.0, centre - half), min(1.0, centre + half))
