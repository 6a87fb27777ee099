import itertools
import math
from collections import Counter

import numpy as np
import pytest
import scipy.stats
from hypothesis import given, settings, strategies as st
from statsmodels.stats.proportion import proportion_confint

from bot.measure.intervals import RESAMPLES, difference_interval, rate


def test_under_five_observations_there_is_no_rate() -> None:
    assert rate(4, 4) is None
    assert rate(5, 5) is not None
    assert rate(6, 6) is not None


def test_the_wilson_interval_is_the_published_one() -> None:
    """Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263 and 15 of 148."""
    large, small = rate(81, 263), rate(15, 148)
    assert large
    assert small
    assert [large.low, large.high] == pytest.approx([0.2553, 0.3662], abs=5e-5)
    assert [small.low, small.high] == pytest.approx([0.0624, 0.1605], abs=5e-5)


@given(st.data())
def test_the_wilson_interval_is_that_of_scipy_and_statsmodels(data: st.DataObject) -> None:
    n = data.draw(st.integers(5, 10_000))
    hits = data.draw(st.integers(0, n))
    found = rate(hits, n)
    assert found
    scipys = scipy.stats.binomtest(hits, n).proportion_ci(0.95, method="wilson")
    assert [found.low, found.high] == pytest.approx([scipys.low, scipys.high], abs=1e-9)
    assert (found.low, found.high) == pytest.approx(proportion_confint(hits, n, 0.05, "wilson"), abs=1e-9)


@pytest.mark.parametrize(("hits", "n"), [(-1, 10), (11, 10)])
def test_more_hits_than_observations_are_no_rate(hits: int, n: int) -> None:
    with pytest.raises(ValueError, match="is no rate"):
        rate(hits, n)


@pytest.mark.parametrize(("gained", "lost", "n"), [(-1, 0, 10), (0, -1, 10), (6, 5, 10)])
def test_more_changes_than_tasks_are_no_comparison(gained: int, lost: int, n: int) -> None:
    with pytest.raises(ValueError, match="is no comparison"):
        difference_interval(gained, lost, n)


def test_under_five_tasks_there_is_no_interval() -> None:
    assert difference_interval(1, 1, 4) is None
    assert difference_interval(1, 1, 5) is not None


def test_the_same_tasks_give_the_same_interval() -> None:
    assert difference_interval(37, 5, 322) == difference_interval(37, 5, 322)


def test_to_draw_the_counts_is_to_draw_the_tasks() -> None:
    """All 3,125 ways to draw five tasks again, two of them gained and one lost, against the multinomial."""
    tasks = (1, 1, -1, 0, 0)
    drawn = Counter((each.count(1), each.count(-1)) for each in itertools.product(tasks, repeat=5))
    counts = scipy.stats.multinomial(5, [2 / 5, 1 / 5, 2 / 5])
    for (gained, lost), times in drawn.items():
        assert counts.pmf([gained, lost, 5 - gained - lost]) == pytest.approx(times / 5**5, abs=1e-12)
    assert drawn.total() == 5**5


@pytest.mark.parametrize(("gained", "lost", "n"), [(37, 0, 322), (45, 8, 322), (5, 1, 10), (0, 0, 20), (20, 0, 20)])
def test_the_bootstrap_is_that_of_scipy_on_the_tasks_themselves(gained: int, lost: int, n: int) -> None:
    """Two bootstraps differ by chance: a quantile at 2.5 % by a standard error of about 2.7 % of the spread here."""
    found = difference_interval(gained, lost, n)
    assert found
    if gained in {0, n}:
        assert [found.low, found.high] == [gained / n, gained / n]  # nothing varies; scipy has no answer
        return
    changes = np.array([1] * gained + [-1] * lost + [0] * (n - gained - lost))
    theirs = scipy.stats.bootstrap(
        (changes,), np.mean, method="percentile", n_resamples=RESAMPLES, rng=np.random.default_rng(7)
    ).confidence_interval
    spread = math.sqrt(changes.var() / n)
    # The difference goes in steps of 1 / n.
    assert [found.low, found.high] == pytest.approx([theirs.low, theirs.high], abs=0.12 * spread + 1 / n)


@settings(deadline=None)
@given(st.data())
def test_the_interval_holds_the_difference(data: st.DataObject) -> None:
    n = data.draw(st.integers(5, 400))
    gained = data.draw(st.integers(0, n))
    lost = data.draw(st.integers(0, n - gained))
    found = difference_interval(gained, lost, n)
    assert found
    assert -1 <= found.low <= (gained - lost) / n <= found.high <= 1


@pytest.mark.timeout(20)
def test_the_interval_covers_the_truth_about_as_often_as_it_says() -> None:
    """600 samples of 60 tasks, of which in truth 25 % gain and 10 % lose: 95 % of intervals hold 15 points."""
    samples = np.random.default_rng(3).multinomial(60, [0.25, 0.10, 0.65], 600)
    intervals = [difference_interval(int(gained), int(lost), 60) for gained, lost, _ in samples]
    held = sum(each is not None and each.low <= 0.15 <= each.high for each in intervals)
    assert 0.92 < held / len(intervals) < 0.98
