"""Agreement: how alike people mark the same criterion of the same draft, and how alike a model and people do.

The values are met, not met and not applicable. Who cannot judge abstains: that is no value, and is only counted.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from math import fsum

from bot.domain.score import MarkValue, Outcome
from bot.measure.figures import ENOUGH, NOT_ENOUGH, Figure
from bot.measure.rows import AdviceRow, MarkCounts, UnitRow

VALUES = (MarkValue.MET, MarkValue.NOT_MET, MarkValue.NOT_APPLICABLE)
_OUTCOMES = (Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE)

NEVER_OVERLAP = "no two people marked the same criterion of the same draft"
ALL_ALIKE = "all marks are the same, so there is nothing that chance agreement could be told from"


@dataclass(frozen=True, slots=True)
class Agreement:
    """Of people with each other. A unit is one criterion of one draft."""

    units: int
    """n: units that two or more people gave a value. Only these are compared."""
    values: int
    """The values in them: what can be paired."""
    single: int
    """Units with one value only, which nobody else's can be compared with."""
    abstentions: int
    """“Cannot judge”, in all units."""
    percent: Figure[float]
    """The share of pairs of people who agree, in a unit; on average over the units."""
    alpha: Figure[float]
    """Krippendorff's, nominal: 1 is full agreement, 0 is what chance gives, below 0 is worse than chance."""
    ac1: Figure[float]
    """Gwet's: as alpha, but does not sink where nearly all marks are the same."""


@dataclass(frozen=True, slots=True)
class ModelAgreement:
    """Of a model's marks with people's tally, on criteria of drafts of which both said one of the three values."""

    n: int
    confusion: tuple[tuple[int, ...], ...]
    """How often: a row for each of people's outcomes, a column for each of the model's marks, both as in `VALUES`."""
    undecided: int
    """Left out: people's tally was disputed, or nobody's mark counted."""
    abstentions: int
    """Left out: the model could not judge."""
    percent: Figure[float]
    kappa: Figure[float]
    """Cohen's: as alpha, for two who mark."""


def agreement(rows: Iterable[UnitRow]) -> Agreement:
    """Percent agreement, alpha and AC1 of people's marks; the order and the splitting of the rows do not matter.

    With n_iv marks of value v in unit i and n_i of them in all, over units with n_i ≥ 2:
    percent p = mean over i of Σ_v n_iv (n_iv - 1) / (n_i (n_i - 1)).

    alpha = 1 - D_o / D_e, where D_o is the share of unequal pairs (each unit's pairs weighted by 1 / (n_i - 1)) and
    D_e the share expected when all values are paired with all. Source: K. Krippendorff, Computing Krippendorff's
    Alpha-Reliability (2011), section C (nominal data, any number of observers, missing data).

    AC1 = (p - e) / (1 - e), e = Σ_v π_v (1 - π_v) / (q - 1), π_v the mean over all units with a value of n_iv / n_i.
    Source: K. L. Gwet, British Journal of Mathematical and Statistical Psychology 61 (2008), 29-48; with missing
    values: Handbook of Inter-Rater Reliability, 4th edition (2014), chapter 2. The scale has q = 2 values, and 3 where
    somebody said that a criterion is not applicable.
    """
    units: Counter[tuple[int, ...]] = Counter()
    abstentions = 0
    for row in rows:
        units[_values(row.counts)] += row.units
        abstentions += row.counts.cannot_judge * row.units
    compared = {counts: times for counts, times in units.items() if sum(counts) > 1 and times}
    n = sum(compared.values())
    single = sum(times for counts, times in units.items() if sum(counts) == 1)
    if n < ENOUGH:
        none = Figure[float](None, NEVER_OVERLAP if single and not n else NOT_ENOUGH)
        percent = alpha = ac1 = none
    else:
        agreed = fsum(times * _pairs_alike(counts) for counts, times in compared.items()) / n
        percent, alpha, ac1 = Figure(agreed), _alpha(compared), _ac1(agreed, units)
    values = sum(sum(counts) * times for counts, times in compared.items())
    return Agreement(n, values, single, abstentions, percent, alpha, ac1)


def _values(counts: MarkCounts) -> tuple[int, ...]:
    return counts.met, counts.not_met, counts.not_applicable


def _pairs_alike(counts: tuple[int, ...]) -> float:
    n = sum(counts)
    return sum(each * (each - 1) for each in counts) / (n * (n - 1))


def _alpha(compared: dict[tuple[int, ...], int]) -> Figure[float]:
    totals = [sum(counts[value] * times for counts, times in compared.items()) for value in range(len(VALUES))]
    n = sum(totals)
    expected = 1 - sum(each * (each - 1) for each in totals) / (n * (n - 1))
    if max(totals) == n:
        return Figure(None, ALL_ALIKE)
    observed = fsum(times * sum(counts) * (1 - _pairs_alike(counts)) for counts, times in compared.items()) / n
    return Figure(1 - observed / expected)


def _ac1(agreed: float, units: Counter[tuple[int, ...]]) -> Figure[float]:
    valued = {counts: times for counts, times in units.items() if sum(counts)}
    n = sum(valued.values())
    shares = [fsum(times * counts[v] / sum(counts) for counts, times in valued.items()) / n for v in range(len(VALUES))]
    scale = 3 if shares[VALUES.index(MarkValue.NOT_APPLICABLE)] else 2
    expected = fsum(share * (1 - share) for share in shares) / (scale - 1)
    return Figure((agreed - expected) / (1 - expected))


def against_people(rows: Iterable[AdviceRow]) -> ModelAgreement:
    """A model's marks beside people's tally, with Cohen's kappa.

    kappa = (p - e) / (1 - e), p the share of equal pairs, e = Σ_v (people's share of v) (the model's share of v).
    Source: J. Cohen, Educational and Psychological Measurement 20 (1960), 37-46.
    """
    times: Counter[tuple[Outcome, MarkValue]] = Counter()
    for row in rows:
        times[row.people, row.model] += row.times
    confusion = tuple(tuple(times[outcome, value] for value in VALUES) for outcome in _OUTCOMES)
    n = sum(map(sum, confusion))
    undecided = sum(count for (outcome, _), count in times.items() if outcome not in _OUTCOMES)
    percent = kappa = Figure[float](None, NOT_ENOUGH)
    if n >= ENOUGH:
        percent, kappa = Figure(sum(confusion[v][v] for v in range(len(VALUES))) / n), _kappa(confusion, n)
    return ModelAgreement(n, confusion, undecided, times.total() - n - undecided, percent, kappa)


def _kappa(confusion: tuple[tuple[int, ...], ...], n: int) -> Figure[float]:
    people, model = [sum(row) for row in confusion], [sum(column) for column in zip(*confusion, strict=True)]
    expected = sum(one * other for one, other in zip(people, model, strict=True))
    if expected == n * n:
        return Figure(None, ALL_ALIKE)
    agreed = sum(confusion[v][v] for v in range(len(VALUES)))
    return Figure((agreed * n - expected) / (n * n - expected))
