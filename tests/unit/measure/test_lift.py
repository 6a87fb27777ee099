import random

import pytest
from hypothesis import given, strategies as st

from bot.measure.intervals import rate
from bot.measure.lift import Outcome, lift


def outcomes(*pairs: tuple[bool, bool]) -> list[Outcome]:
    return [Outcome(f"t{n}", "claude", "Writing", (solo, assisted)) for n, (solo, assisted) in enumerate(pairs)]


def test_under_five_observations_there_is_no_rate() -> None:
    assert rate(4, 4) is None
    assert rate(5, 5) is not None


def test_the_wilson_interval_is_the_published_one() -> None:
    """Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 and 15 of 148."""
    large, small = rate(81, 263), rate(15, 148)
    assert large
    assert small
    assert [large.low, large.high] == pytest.approx([0.2553, 0.3662], abs=5e-5)
    assert [small.low, small.high] == pytest.approx([0.0624, 0.1605], abs=5e-5)


@pytest.mark.parametrize(("hits", "n"), [(-1, 10), (11, 10)])
def test_more_hits_than_observations_are_no_rate(hits: int, n: int) -> None:
    with pytest.raises(ValueError, match="is no rate"):
        rate(hits, n)


def test_the_study_gives_back_its_published_figures() -> None:
    """Claude Sonnet 4 in the study: 128 of 322 solo, 165 after one turn, +29 % (arXiv 2511.12306)."""
    found = lift(outcomes(*[(True, True)] * 128, *[(False, True)] * 37, *[(False, False)] * 157))
    assert found.solo
    assert found.assisted
    assert (f"{found.solo.value:.1%}", f"{found.assisted.value:.1%}") == ("39.8%", "51.2%")
    assert f"{found.relative:.0%}" == "29%"
    assert (found.rescued, found.lost) == (37, 0)
    assert found.rescue
    assert found.rescue.n == 194


def test_a_relative_gain_over_nothing_is_not_told() -> None:
    found = lift(outcomes(*[(False, True)] * 5))
    assert found.difference == 1.0
    assert found.relative is None


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=30), st.randoms())
def test_the_order_of_tasks_does_not_matter(pairs: list[tuple[bool, bool]], shuffler: random.Random) -> None:
    rows = outcomes(*pairs)
    shuffled = list(rows)
    shuffler.shuffle(shuffled)
    assert lift(shuffled) == lift(rows)


def test_the_control_is_paired_on_the_tasks_that_have_one() -> None:
    rows = [*outcomes((False, True), (False, False)), *controlled(*[(False, False, True)] * 3, (False, True, True))]
    four = lift(rows).control
    assert four
    assert (four.n, four.retry, four.difference) == (4, None, None), "not enough data"
    control = lift([*rows, *controlled((True, True, False))]).control
    assert control
    assert (control.n, control.solo and control.solo.hits) == (5, 1)
    assert (control.retry and control.retry.hits, control.assisted and control.assisted.hits) == (2, 4)
    assert control.difference == pytest.approx(0.4)
    assert lift(outcomes((False, True))).control is None


def controlled(*arms: tuple[bool, bool, bool]) -> list[Outcome]:
    return [
        Outcome(f"c{n}", "claude", "Writing", (solo, assisted), retry) for n, (solo, retry, assisted) in enumerate(arms)
    ]
