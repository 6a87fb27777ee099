import krippendorff
import numpy as np
import pytest
from hypothesis import given, strategies as st
from statsmodels.stats.inter_rater import cohens_kappa

from bot.domain.score import MarkValue, Outcome
from bot.measure.agreement import (
    ALL_ALIKE,
    NEVER_OVERLAP,
    against_people,
    agreement,
    gwet_ac1,
    krippendorff_alpha,
    percent_agreement,
)
from bot.measure.figures import NOT_ENOUGH, Figure
from bot.measure.rows import AdviceRow, MarkCounts, UnitRow
from tests.support.ratings import KRIPPENDORFF_2011, counted


def units(*rows: tuple[tuple[int, ...], int]) -> list[UnitRow]:
    return [UnitRow("claude", "Writing", MarkCounts(*counts), times) for counts, times in rows]


def test_two_observers_of_two_values_by_krippendorff() -> None:
    """Computing Krippendorff's Alpha-Reliability (2011), section A: alpha = 0.095."""
    found = counted(["0100000010", "1110010000"], "01")
    assert krippendorff_alpha(found).value == pytest.approx(0.095, abs=5e-4)
    assert percent_agreement(found) == pytest.approx(0.6)


def test_two_observers_of_many_values_by_krippendorff() -> None:
    """Section B: alpha = 0.692."""
    found = counted(["aabbdcccedda", "babbbccceddd"], "abcde")
    assert krippendorff_alpha(found).value == pytest.approx(0.692, abs=5e-4)


def test_four_observers_with_missing_values_by_krippendorff_and_gwet() -> None:
    """Section C: alpha = 0.743. Gwet takes the same table for AC1 = 0.775 and percent agreement 0.818."""
    found = counted(KRIPPENDORFF_2011, "12345")
    assert krippendorff_alpha(found).value == pytest.approx(0.743, abs=5e-4)
    assert gwet_ac1(found, 5) == pytest.approx(0.775, abs=5e-4)
    assert percent_agreement(found) == pytest.approx(0.818, abs=5e-4)


def test_where_nearly_all_marks_are_the_same_ac1_does_not_sink_as_alpha_does() -> None:
    """Gwet's example of the paradox: of 125 subjects, 118 both yes and 7 yes and no. AC1 0.941, kappa below 0."""
    found = agreement(units(((2, 0), 118), ((1, 1), 7)))
    assert found.percent.value == pytest.approx(0.944)
    # π of met is 243/250: e = 2 · 0.972 · 0.028 = 0.054432.
    assert found.ac1.value == pytest.approx((0.944 - 0.054432) / (1 - 0.054432), abs=1e-12)
    # Unequal 14 of 250; expected 1 - (243·242 + 7·6) / (250·249).
    assert found.alpha.value == pytest.approx(1 - (14 / 250) / (1 - (243 * 242 + 42) / (250 * 249)), abs=1e-12)
    assert found.alpha.value
    assert found.alpha.value < 0


marked = st.lists(st.tuples(*[st.integers(0, 4)] * 4), min_size=5, max_size=40)


@given(marked)
def test_alpha_is_that_of_the_krippendorff_package(counts: list[tuple[int, ...]]) -> None:
    found = agreement(units(*((each, 1) for each in counts)))
    values = np.array([each[:3] for each in counts])
    paired = values[values.sum(axis=1) > 1]
    assert (found.units, found.values) == (len(paired), paired.sum())
    if len(paired) < 5:
        assert found.alpha.value is None
    elif np.count_nonzero(paired.sum(axis=0)) < 2:
        assert found.alpha == Figure(None, ALL_ALIKE)
    else:
        theirs = krippendorff.alpha(value_counts=values, level_of_measurement="nominal")
        assert found.alpha.value == pytest.approx(theirs, abs=1e-9)


def test_a_million_marks_in_few_rows_are_those_in_many() -> None:
    few = agreement(units(((3, 1, 0, 0), 200_000), ((2, 0, 0, 1), 50_000), ((0, 1, 1, 0), 40_000)))
    many = agreement(
        units(*[((0, 1, 1, 0), 4_000)] * 10, *[((3, 1, 0, 0), 100_000)] * 2, *[((2, 0, 0, 1), 25_000)] * 2)
    )
    assert few == many
    assert (few.units, few.values, few.abstentions) == (290_000, 980_000, 50_000)


def test_who_cannot_judge_abstains() -> None:
    without = agreement(units(((1, 1, 0, 0), 3), ((2, 0, 0, 0), 4)))
    abstained = agreement(units(((1, 1, 0, 5), 3), ((2, 0, 0, 0), 4), ((0, 0, 0, 2), 9)))
    assert (without.alpha, without.ac1, without.percent) == (abstained.alpha, abstained.ac1, abstained.percent)
    assert (without.abstentions, abstained.abstentions) == (0, 33)
    assert without.units == abstained.units == 7


def test_where_all_marks_are_met_alpha_is_undefined_and_the_others_are_full() -> None:
    found = agreement(units(((2, 0, 0, 0), 20)))
    assert found.alpha == Figure(None, ALL_ALIKE)
    assert (found.percent, found.ac1) == (Figure(1.0), Figure(1.0))


def test_graders_who_never_overlap_have_no_agreement() -> None:
    found = agreement(units(((1, 0, 0, 0), 30), ((0, 1, 0, 1), 10)))
    assert (found.units, found.values, found.single) == (0, 0, 40)
    assert found.percent == found.alpha == found.ac1 == Figure(None, NEVER_OVERLAP)


@pytest.mark.parametrize("n", [0, 1, 4])
def test_under_five_units_there_is_no_agreement(n: int) -> None:
    found = agreement(units(((1, 1, 0, 0), n)))
    assert found.units == n
    assert found.percent == found.alpha == found.ac1 == Figure(None, NOT_ENOUGH)


def test_from_five_units_on_there_is() -> None:
    found = agreement(units(((1, 1, 0, 0), 5)))
    assert found.percent == Figure(0.0)
    assert found.alpha.value == pytest.approx(1 - 1 / (1 - 2 * 5 * 4 / 90))


confusions = st.lists(st.integers(0, 30), min_size=9, max_size=9)
VALUES = (MarkValue.MET, MarkValue.NOT_MET, MarkValue.NOT_APPLICABLE)
OUTCOMES = (Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE)


def advice(times: list[int]) -> list[AdviceRow]:
    pairs = [(people, model) for people in OUTCOMES for model in VALUES]
    return [
        AdviceRow("claude", "Writing", *pair, times=count) for pair, count in zip(pairs, times, strict=True) if count
    ]


@given(confusions)
def test_kappa_is_that_of_statsmodels(times: list[int]) -> None:
    found = against_people(advice(times))
    table = np.array(times).reshape(3, 3)
    assert found.confusion == tuple(map(tuple, table.tolist()))
    expected = (table.sum(axis=0) @ table.sum(axis=1)) / max(1, table.sum()) ** 2
    if table.sum() < 5:
        assert found.kappa == Figure(None, NOT_ENOUGH)
    elif expected == 1:
        assert found.kappa == Figure(None, ALL_ALIKE)
    else:
        assert found.kappa.value == pytest.approx(cohens_kappa(table, return_results=False), abs=1e-9)


def test_what_one_side_did_not_decide_is_left_out_and_counted() -> None:
    rows = [
        *advice([6, 1, 0, 2, 5, 0, 0, 0, 1]),
        AdviceRow("claude", "Writing", Outcome.DISPUTED, MarkValue.MET, 3),
        AdviceRow("claude", "Writing", Outcome.UNSCORED, MarkValue.NOT_MET, 2),
        AdviceRow("claude", "Writing", Outcome.DISPUTED, MarkValue.CANNOT_JUDGE, 1),
        AdviceRow("claude", "Writing", Outcome.MET, MarkValue.CANNOT_JUDGE, 4),
    ]
    found = against_people(rows)
    assert (found.n, found.undecided, found.abstentions) == (15, 6, 4)
    assert found.percent.value == pytest.approx(12 / 15)
