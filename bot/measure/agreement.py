"""Agreement: how alike people mark the same criterion of the same draft, and how alike a model and people do.

The values are met, not met and not applicable. Who cannot judge abstains: that is no value, and is only counted.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from math import fsum

from bot.domain.score import MarkValue, Outcome
from bot.measure.figures import ENOUGH, NOT_ENOUGH, Figure, mean
from bot.measure.rows import AdviceRow, UnitRow

VALUES = (MarkValue.MET, MarkValue.NOT_MET, MarkValue.NOT_APPLICABLE)
_OUTCOMES = (Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE)

NEVER_OVERLAP = "no two people marked the same criterion of the same draft"
ALL_ALIKE = "all marks are the same, so there is nothing that chance agreement could be told from"

Counts = tuple[int, ...]
"""How many people gave each value to a unit."""


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
    """Percent agreement, alpha and AC1 of people's marks; the order of the rows and how they are split do not matter.

    The scale of AC1 has 2 values, and 3 where somebody said that a criterion is not applicable.
    """
    units: Counter[Counts] = Counter()
    abstentions = 0
    for row in rows:
        units[row.counts.met, row.counts.not_met, row.counts.not_applicable] += row.units
        abstentions += row.counts.cannot_judge * row.units
    n, values = _paired(units)
    single = sum(times for counts, times in units.items() if sum(counts) == 1)
    if n < ENOUGH:
        none: Figure[float] = Figure(None, NEVER_OVERLAP if single and not n else NOT_ENOUGH)
        return Agreement(n, values, single, abstentions, none, none, none)
    scale = 3 if any(counts[-1] and times for counts, times in units.items()) else 2
    return Agreement(
        n,
        values,
        single,
        abstentions,
        percent=Figure(percent_agreement(units)),
        alpha=krippendorff_alpha(units),
        ac1=Figure(gwet_ac1(units, scale)),
    )


def percent_agreement(units: Mapping[Counts, int]) -> float:
    """The share of equal pairs of values in a unit, on average over the units with two or more values.

    With n_v values v of n in a unit, that is Σ_v n_v (n_v - 1) / (n (n - 1)). There must be such a unit.
    """
    return fsum(times * _alike(counts) for counts, times in units.items() if sum(counts) > 1) / _paired(units)[0]


def krippendorff_alpha(units: Mapping[Counts, int]) -> Figure[float]:
    """Krippendorff's alpha for nominal values: 1 - D_o / D_e.

    D_o is the share of unequal pairs of values in the same unit, where a unit counts as often as it has values; D_e is
    that share among all pairs of values, whichever unit they are of. Units with one value have no part in either.

    Source: K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), section C: nominal data, any number of
    observers, missing data. There must be a unit with two values.
    """
    n = _paired(units)[1]
    totals = [sum(column) for column in zip(*_repeated(units), strict=True)]
    if max(totals) == n:
        return Figure(None, ALL_ALIKE)
    observed = fsum(times * sum(counts) * (1 - _alike(counts)) for counts, times in units.items() if sum(counts) > 1)
    expected = n - sum(total * (total - 1) for total in totals) / (n - 1)
    return Figure(1 - observed / expected)


def gwet_ac1(units: Mapping[Counts, int], scale: int) -> float:
    """Gwet's AC1: (p - e) / (1 - e), with p the percent agreement and `scale` values that could have been given.

    e = Σ_v π_v (1 - π_v) / (scale - 1), where π_v is the share of value v in a unit, on average over all units with any
    value. Source: K. L. Gwet, British Journal of Mathematical and Statistical Psychology 61 (2008), 29-48; for missing
    values, Handbook of Inter-Rater Reliability, 4th edition (2014), chapter 2. There must be a unit with two values.
    """
    valued = [(counts, times) for counts, times in units.items() if sum(counts)]
    n = sum(times for _, times in valued)
    width = len(valued[0][0])
    shares = [fsum(times * counts[v] / sum(counts) for counts, times in valued) / n for v in range(width)]
    expected = fsum(share * (1 - share) for share in shares) / (scale - 1)
    return (percent_agreement(units) - expected) / (1 - expected)


def _paired(units: Mapping[Counts, int]) -> tuple[int, int]:
    """How many units have two or more values, and how many values those have."""
    paired = [(sum(counts), times) for counts, times in units.items() if sum(counts) > 1]
    return sum(times for _, times in paired), sum(n * times for n, times in paired)


def _repeated(units: Mapping[Counts, int]) -> Iterator[Counts]:
    return (tuple(each * times for each in counts) for counts, times in units.items() if sum(counts) > 1)


def _alike(counts: Counts) -> float:
    n = sum(counts)
    return sum(each * (each - 1) for each in counts) / (n * (n - 1))


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
    return ModelAgreement(
        n,
        confusion,
        undecided,
        abstentions=times.total() - n - undecided,
        percent=mean(float(sum(confusion[v][v] for v in range(len(VALUES)))), n),
        kappa=_kappa(confusion, n) if n >= ENOUGH else Figure(None, NOT_ENOUGH),
    )


def _kappa(confusion: tuple[tuple[int, ...], ...], n: int) -> Figure[float]:
    people, model = [sum(row) for row in confusion], [sum(column) for column in zip(*confusion, strict=True)]
    expected = sum(one * other for one, other in zip(people, model, strict=True))
    if expected == n * n:
        return Figure(None, ALL_ALIKE)
    agreed = sum(confusion[v][v] for v in range(len(VALUES)))
    return Figure((agreed * n - expected) / (n * n - expected))
