"""Confidence intervals: Wilson's for a rate, the bootstrap's for a paired difference of rates."""

from dataclasses import dataclass
from math import sqrt
from statistics import NormalDist

from bot.measure.figures import ENOUGH

RESAMPLES = 10_000
SEED = 1927


@dataclass(frozen=True, slots=True)
class Interval:
    """From low to high, shares from 0 to 1, or differences of shares from -1 to 1."""

    low: float
    high: float


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
    if n < ENOUGH:
        return None
    z = NormalDist().inv_cdf((1 + confidence) / 2)
    p = hits / n
    centre = (p + z * z / (2 * n)) / (1 + z * z / n)
    half = z / (1 + z * z / n) * sqrt(p * (1 - p) / n + z * z / (4 * n * n))
    return Rate(hits, n, max(0.0, centre - half), min(1.0, centre + half))


def difference_interval(gained: int, lost: int, n: int, *, confidence: float = 0.95) -> Interval | None:
    """The task-clustered percentile bootstrap interval of the difference (gained - lost) / n; None under 5 tasks.

    `gained` of n tasks are complete only after, `lost` only before; a task is both observations, and is resampled as
    one. To draw n tasks with replacement is n independent draws, each of which falls on a gained task with probability
    gained / n, on a lost one with lost / n, else on one of no difference. The counts of the three are therefore
    multinomial, and the difference depends on nothing else: drawing the counts is the same bootstrap, in one step,
    and it cannot depend on the order of the tasks.

    Source: B. Efron and R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13. With 10,000 resamples
    and a fixed seed, so that the same tasks give the same interval.

    Raises:
        ValueError: gained and lost are not within 0 to n together.
    """
    if min(gained, lost) < 0 or gained + lost > n:
        raise ValueError(f"{gained} gained and {lost} lost of {n} is no comparison")
    if n < ENOUGH:
        return None
    import numpy as np  # noqa: PLC0415 -- a bot starts without it

    drawn = np.random.default_rng(SEED).multinomial(n, [gained / n, lost / n, (n - gained - lost) / n], RESAMPLES)
    tail = (1 - confidence) / 2
    low, high = np.quantile((drawn[:, 0] - drawn[:, 1]) / n, [tail, 1 - tail])
    return Interval(float(low), float(high))
