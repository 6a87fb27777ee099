import math
import random

import pytest
import scipy.stats
from hypothesis import given, strategies as st
from statsmodels.stats.contingency_tables import mcnemar as statsmodels_mcnemar

from bot.domain.draft import Arm
from bot.domain.task import TaskId, TaskState
from bot.measure.lift import Outcome, cycles, lift, mcnemar, outcomes
from bot.measure.rows import DraftRow, Rows, TaskRow
from bot.measure.study import STUDY, StudyAgent
from tests.support.scored import AT


def paired(*pairs: tuple[bool, bool]) -> list[Outcome]:
    return [Outcome(f"t{n}", "claude", "Writing", pair) for n, pair in enumerate(pairs)]


def controlled(*arms: tuple[bool, bool, bool]) -> list[Outcome]:
    return [
        Outcome(f"c{n}", "claude", "Writing", (solo, assisted), retry) for n, (solo, retry, assisted) in enumerate(arms)
    ]


def a_rows(drafts: dict[int, bool | None], retries: dict[int, bool | None] | None = None) -> Rows:
    """One task, and whether each of its drafts and retries was complete."""
    task = TaskRow(TaskId("t"), 1, "Guide", "claude", "Writing", TaskState.IN_REVIEW, AT, 0.0, 0, None)

    def row(number: int, arm: Arm, complete: bool | None) -> DraftRow:
        return DraftRow(TaskId("t"), number, arm, complete, 0, 0, None, None, 0.0, None)

    own = [row(number, Arm.ASSISTED if number > 1 else Arm.SOLO, each) for number, each in drafts.items()]
    return Rows([task], [*own, *(row(number, Arm.RETRY, each) for number, each in (retries or {}).items())])


PUBLISHED = {
    # Solo, after one turn, relative, as its chart has them. Points and rescue follow: 37 of 194, 40 of 258, 45 of 259.
    "Claude Sonnet 4": ("39.8%", "51.2%", "29%", "+11.5", "19.1%"),
    "Gemini 2.5 Pro": ("19.9%", "32.3%", "63%", "+12.4", "15.5%"),
    "GPT-5": ("19.6%", "33.5%", "71%", "+14.0", "17.4%"),
}


@pytest.mark.parametrize("study", STUDY, ids=lambda each: each.agent)
def test_the_study_gives_back_its_published_figures(study: StudyAgent) -> None:
    """Fed in as 322 paired outcomes, none lost (arXiv 2511.12306)."""
    rescued = study.one_turn - study.solo
    found = lift(
        paired(
            *[(True, True)] * study.solo,
            *[(False, True)] * rescued,
            *[(False, False)] * (study.n - study.one_turn),
        )
    )
    assert found.solo
    assert found.assisted
    assert found.rescue
    assert found.difference == pytest.approx(study.difference)
    assert found.relative == pytest.approx(study.relative)
    assert found.rescue.value == pytest.approx(study.rescue)
    assert (
        f"{found.solo.value:.1%}",
        f"{found.assisted.value:.1%}",
        f"{math.floor(study.relative * 100 + 0.5)}%",  # its 40 of 64 are rounded up
        f"{100 * study.difference:+.1f}",
        f"{found.rescue.value:.1%}",
    ) == PUBLISHED[study.agent]
    assert (found.n, found.rescued, found.lost) == (322, rescued, 0)
    assert found.p_value is not None
    assert found.p_value < 1e-10
    assert found.interval
    assert 0.07 < found.interval.low < study.difference < found.interval.high < 0.19


def test_the_second_turn_of_the_study_by_cycle() -> None:
    """Claude Sonnet 4: 128, 165 and 180 of 322."""
    drafts = [(True,)] * 128 + [(False, True)] * 37 + [(False, False, True)] * 15 + [(False, False, False)] * 142
    found = cycles(Outcome(f"t{n}", "claude", "Writing", each) for n, each in enumerate(drafts))
    assert [cycle.complete and f"{cycle.complete.value:.1%}" for cycle in found] == ["39.8%", "51.2%", "55.9%"]
    assert [cycle.gained for cycle in found] == [0, 37, 15]
    assert [(each.hits, each.n) for cycle in found if (each := cycle.rescue)] == [(37, 194), (15, 157)]


def test_a_relative_gain_over_nothing_is_not_told() -> None:
    found = lift(paired(*[(False, True)] * 5))
    assert found.difference == 1.0
    assert found.relative is None


def test_under_five_tasks_only_counts_are_told() -> None:
    four, five = lift(paired(*[(False, True)] * 4)), lift(paired(*[(False, True)] * 5))
    assert (four.n, four.rescued) == (4, 4)
    assert four.solo is four.assisted is four.rescue is None
    assert four.interval is None
    assert four.difference is four.relative is four.p_value is None
    assert five.solo
    assert five.rescue
    assert five.interval
    assert five.p_value == pytest.approx(2 / 32)


@given(st.integers(0, 400), st.integers(0, 400))
def test_mcnemar_is_that_of_statsmodels_and_scipy(gained: int, lost: int) -> None:
    p = mcnemar(gained, lost)
    if gained + lost:
        assert p == pytest.approx(scipy.stats.binomtest(gained, gained + lost).pvalue, abs=1e-9)
        assert p == pytest.approx(statsmodels_mcnemar([[3, lost], [gained, 5]], exact=True).pvalue, abs=1e-9)
    assert p == mcnemar(lost, gained)


def test_mcnemar_on_tasks_that_did_not_change_tells_nothing() -> None:
    assert mcnemar(0, 0) == 1.0


@given(st.lists(st.tuples(st.booleans(), st.booleans()), max_size=30), st.randoms(use_true_random=False))
def test_the_order_of_tasks_does_not_matter(pairs: list[tuple[bool, bool]], shuffler: random.Random) -> None:
    rows = paired(*pairs)
    assert lift(shuffler.sample(rows, len(rows))) == lift(rows)


def test_the_control_is_paired_on_the_tasks_that_have_one() -> None:
    rows = [*paired((False, True), (False, False)), *controlled(*[(False, False, True)] * 3, (False, True, True))]
    four = lift(rows).control
    assert four
    assert (four.n, four.retry, four.difference, four.p_value) == (4, None, None, None), "not enough data"
    control = lift([*rows, *controlled((True, True, False))]).control
    assert control
    assert (control.n, control.solo and control.solo.hits) == (5, 1)
    assert (control.retry and control.retry.hits, control.assisted and control.assisted.hits) == (2, 4)
    assert control.difference == pytest.approx(0.4)
    assert (control.gained, control.lost) == (3, 1)
    assert control.p_value == pytest.approx(scipy.stats.binomtest(3, 4).pvalue)
    assert control.interval
    assert control.interval.low < 0.4 < control.interval.high
    assert lift(paired((False, True))).control is None


@pytest.mark.parametrize(
    ("drafts", "path"),
    [
        ({1: False}, (False,)),
        ({1: False, 2: True}, (False, True)),
        ({1: False, 2: None, 3: True}, (False, None, True)),
        ({3: True, 1: False, 2: False}, (False, False, True)),
        ({1: None, 2: True}, None),
        ({1: False, 2: None}, None),
        ({}, None),
    ],
)
def test_a_task_counts_where_people_scored_its_first_and_its_last_draft(
    drafts: dict[int, bool | None], path: tuple[bool | None, ...] | None
) -> None:
    found = outcomes(a_rows(drafts))
    assert [each.drafts for each in found] == ([] if path is None else [path])


@pytest.mark.parametrize(
    ("tries", "retries", "best"),
    [
        (1, {}, None),
        (1, {2: True}, None),  # nothing was revised, so there is nothing to stand beside
        (2, {}, None),
        (2, {2: False}, False),
        (2, {2: True}, True),
        (2, {2: None}, None),
        (2, {2: False, 3: True}, False),  # one try more than people took
        (3, {2: True}, None),  # one try fewer
        (3, {2: True, 3: None}, None),
        (3, {2: True, 3: False}, True),
    ],
)
def test_a_retry_counts_where_there_were_as_many_as_revisions(
    tries: int, retries: dict[int, bool | None], best: bool | None
) -> None:
    (found,) = outcomes(a_rows(dict.fromkeys(range(1, tries + 1), False), retries))
    assert found.retry is best


def test_a_task_that_only_has_a_retry_has_no_outcome() -> None:
    assert outcomes(a_rows({}, {2: True})) == []
