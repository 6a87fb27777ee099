"""Twelve tasks, counted by hand."""

import json
import re
from decimal import Decimal
from pathlib import Path

import pytest

from bot.domain.task import TaskState
from bot.measure.figures import NOT_ENOUGH, Figure
from bot.measure.lift import Cycle, Lift
from bot.measure.report import Report, report, to_json
from tests.support.scored import WITH_OPTIONAL, WITH_PITFALL, D, Told, rows_of

ACCEPTED = TaskState.ACCEPTED

TWELVE = (
    # 1: incomplete, then complete; the retry is not.
    Told(
        1,
        "claude",
        "Writing",
        ACCEPTED,
        (D("++-", "++-", model="+++", minutes=20, cost="0.10"), D("+++", "+++", minutes=4, cost="0.05")),
        (D("++-"),),
        cost="0.17",
        tokens=400,
    ),
    # 2: complete at once.
    Told(2, "claude", "Writing", ACCEPTED, (D("+++", "+++", minutes=6, cost="0.10"),), cost="0.10", tokens=100),
    # 3: complete with the third draft; the second retry is, too.
    Told(
        3,
        "claude",
        "Writing",
        ACCEPTED,
        (
            D("+--", "+--", model="+--", minutes=15, cost="0.10"),
            D("++-", "++-", minutes=10, cost="0.05"),
            D("+++", "+++", minutes=5, cost="0.05"),
        ),
        (D("++-"), D("+++")),
        cost="0.24",
        tokens=500,
    ),
    # 4: disputed before and after; a retry is complete, feedback never was.
    Told(
        4,
        "claude",
        "Writing",
        TaskState.REJECTED,
        (D("+++", "++-", model="++-", minutes=12, cost="0.10"), D("+++", "++-", minutes=8, cost="0.05")),
        (D("+++"),),
        cost="0.17",
    ),
    # 5: criterion 3 does not apply, so it is complete; then it is disputed, and so lost.
    Told(
        5,
        "claude",
        "Translation",
        ACCEPTED,
        (D("++o", "++o", model="++o", minutes=5, cost="0.10"), D("++o", "+-o", minutes=5, cost="0.05")),
        cost="0.15",
    ),
    # 6: a pitfall is met, then avoided; nobody knows what the second draft cost.
    Told(
        6,
        "claude",
        "Translation",
        ACCEPTED,
        (D("+++", minutes=10, cost="0.10"), D("++-", minutes=2, cost=None)),
        (D("+++"),),
        criteria=WITH_PITFALL,
        cost=None,
    ),
    # 7: nobody scored draft 1, so it counts nowhere.
    Told(
        7,
        "claude",
        "Translation",
        TaskState.IN_REVIEW,
        (D(cost="0.10"), D("+++", minutes=3, cost="0.05")),
        cost="0.15",
    ),
    # 8: nobody scored the second of three.
    Told(
        8,
        "gpt",
        "Writing",
        ACCEPTED,
        (D("---", minutes=9, cost="0.10"), D(minutes=1, cost="0.05"), D("+++", minutes=2, cost="0.05")),
        (D("---"), D("---")),
        cost="0.24",
    ),
    # 9: one of two cannot judge; no retry.
    Told(
        9,
        "gpt",
        "Writing",
        ACCEPTED,
        (D("+?+", "+-+", model="?-+", minutes=14, cost="0.10"), D("+++", "+?+", minutes=6, cost="0.05")),
        cost="0.15",
    ),
    # 10: what is not met is not required.
    Told(10, "gpt", "Translation", ACCEPTED, (D("++-", minutes=4, cost="0.10"),), criteria=WITH_OPTIONAL, cost="0.10"),
    # 11: accepted, though not complete.
    Told(11, "gpt", "Translation", ACCEPTED, (D("+-+", minutes=3, cost="0.10"),), cost="0.10"),
    # 12: no draft yet, but the proposed rubric was paid for.
    Told(12, "gpt", "Translation", TaskState.RUBRIC_REVIEW, (), cost="0.01"),
)


@pytest.fixture(scope="module")
def found() -> Report:
    return report(rows_of(TWELVE))


def rates(lift: Lift) -> list[tuple[int, int] | None]:
    return [(each.hits, each.n) if each else None for each in (lift.solo, lift.assisted, lift.rescue)]


def test_twelve_tasks_and_where_they_stand(found: Report) -> None:
    assert found.total.tasks == 12
    assert found.total.states == {
        ACCEPTED: 9,
        TaskState.REJECTED: 1,
        TaskState.IN_REVIEW: 1,
        TaskState.RUBRIC_REVIEW: 1,
    }
    assert found.total.unscored == 1, "task 7; task 12 has no draft"


def test_lift_of_the_twelve(found: Report) -> None:
    """Ten count: all but 7 and 12. Solo 2, 5, 10; assisted 1, 2, 3, 6, 8, 9, 10."""
    lift = found.total.lift
    assert (lift.n, rates(lift)) == (10, [(3, 10), (7, 10), (5, 7)])
    assert (lift.rescued, lift.lost) == (5, 1), "1, 3, 6, 8, 9; and 5"
    assert lift.difference == pytest.approx(0.4)
    assert lift.relative == pytest.approx(4 / 3)
    # Six changed: no or one of them lost has a chance of (1 + 6) / 64, and twice that for both sides.
    assert lift.p_value == pytest.approx(14 / 64)
    # Wilson by hand, with z = 1.959964: (0.3 + z²/20 ± z √(0.3 · 0.7/10 + z²/400)) / (1 + z²/10).
    assert lift.solo
    assert [lift.solo.low, lift.solo.high] == pytest.approx([0.107791, 0.603222], abs=1e-6)


def test_lift_of_the_twelve_beyond_retry(found: Report) -> None:
    """Tasks 1, 3, 4, 6 and 8 have as many retries as revisions. Solo none; retry 3 and 4; assisted all but 4."""
    control = found.total.lift.control
    assert control
    assert [(each.hits, each.n) for each in (control.solo, control.retry, control.assisted) if each] == [
        (0, 5),
        (2, 5),
        (4, 5),
    ]
    assert (control.gained, control.lost) == (3, 1), "1, 6, 8; and 4"
    assert control.difference == pytest.approx(0.4)
    # Of four that changed, no or one lost: (1 + 4) / 16, twice.
    assert control.p_value == pytest.approx(10 / 16)


def test_lift_of_the_twelve_in_parts(found: Report) -> None:
    claude, gpt = found.by_agent["claude"], found.by_agent["gpt"]
    assert (claude.tasks, claude.unscored, claude.lift.n) == (7, 1, 6)
    assert rates(claude.lift) == [(2, 6), (4, 6), None], "four were incomplete: too few for a rescue rate"
    assert (claude.lift.rescued, claude.lift.lost) == (3, 1)
    assert (gpt.tasks, gpt.unscored, gpt.lift.n, gpt.lift.difference, gpt.lift.p_value) == (5, 0, 4, None, None)
    assert gpt.lift.interval is None
    writing, translation = found.by_category["Writing"], found.by_category["Translation"]
    assert (writing.lift.n, rates(writing.lift)) == (6, [(1, 6), (5, 6), (4, 5)])
    assert (translation.tasks, translation.lift.n, rates(translation.lift)) == (6, 4, [None, None, None])
    assert list(found.by_agent) == ["claude", "gpt"]
    assert list(found.by_category) == ["Translation", "Writing"]


def test_the_twelve_by_cycle(found: Report) -> None:
    """After cycle 1: 2, 5, 10. Cycle 2 makes 1, 6 and 9 complete and loses 5; 8 stands as before. Cycle 3: 3 and 8."""

    def told(cycle: Cycle) -> tuple[object, ...]:
        complete, rescue = cycle.complete and cycle.complete.hits, cycle.rescue and (cycle.rescue.hits, cycle.rescue.n)
        return cycle.number, cycle.n, cycle.reached, cycle.unscored, complete, cycle.gained, cycle.lost, rescue

    assert [told(cycle) for cycle in found.total.cycles] == [
        (1, 10, 10, 0, 3, 0, 0, None),
        (2, 10, 7, 1, 5, 3, 1, (3, 5)),  # of 1, 3, 4, 6, 9
        (3, 10, 2, 0, 7, 2, 0, None),  # two are too few
    ]
    assert [cycle.gain for cycle in found.total.cycles] == [None, pytest.approx(0.2), pytest.approx(0.2)]


def test_agreement_on_the_twelve(found: Report) -> None:
    """Units with two values: 25 both met, 4 both not met, 2 both not applicable, 3 one of each of met and not met."""
    agreement = found.total.agreement
    # Alone: 3 of task 1's retry, 6 of 3's, 3 of 4's, 9 of 6, 3 of 7, 12 of 8, 2 of 9, 3 of 10, 3 of 11.
    assert (agreement.units, agreement.values, agreement.single, agreement.abstentions) == (34, 68, 44, 2)
    assert agreement.percent.value == pytest.approx(31 / 34, abs=1e-12)
    # 53 values met, 11 not met, 4 not applicable. Unequal: 6 of 68; expected 1 - (53·52 + 11·10 + 4·3) / (68·67).
    assert agreement.alpha.value == pytest.approx(1 - (6 / 68) / (1678 / 4556), abs=1e-12)
    # Alone 29 met and 15 not met, so of 78 units met has 25 + 1.5 + 29, not met 4 + 1.5 + 15, not applicable 2.
    chance = (1 - (55.5**2 + 20.5**2 + 2**2) / 78**2) / 2
    assert agreement.ac1.value == pytest.approx((31 / 34 - chance) / (1 - chance), abs=1e-12)


def test_advice_on_the_twelve(found: Report) -> None:
    """The model on draft 1 of 1, 3, 4, 5 and 9; wrong only on criterion 3 of task 1."""
    advice = found.total.advice
    assert advice.n == 13
    assert advice.confusion == ((8, 0, 0), (1, 3, 0), (0, 0, 1))
    assert (advice.undecided, advice.abstentions) == (1, 1), "criterion 3 of task 4; criterion 1 of task 9"
    assert advice.percent.value == pytest.approx(12 / 13)
    # People 8, 4, 1; the model 9, 3, 1: by chance 8·9 + 4·3 + 1·1 = 85 of 169.
    assert advice.kappa.value == pytest.approx((12 * 13 - 85) / (169 - 85))


def test_minutes_and_cost_of_the_twelve(found: Report) -> None:
    costs = found.total.costs
    assert (costs.tasks, costs.minutes, costs.tokens) == (11, 144, 1000)
    assert costs.minutes_each.value == pytest.approx(144 / 11)
    # 0.17 + 0.10 + 0.24 + 0.17 + 0.15 + 0.15 + 0.24 + 0.15 + 0.10 + 0.10, and 0.01 for task 12, which has no draft.
    assert (costs.cost_usd, costs.unpriced, costs.cost_each_usd.value) == (Decimal("1.58"), 1, Decimal("0.157"))


def test_minutes_and_cost_of_the_twelve_by_cycle(found: Report) -> None:
    first, second, third = found.total.costs.cycles
    assert (first.drafts, first.minutes, first.cost_usd, first.unpriced) == (11, 98, Decimal("1.10"), 0)
    assert (second.drafts, second.minutes, second.cost_usd, second.unpriced) == (8, 39, Decimal("0.35"), 1)
    assert (second.minutes_each.value, second.cost_each_usd.value) == (39 / 8, Decimal("0.05"))
    assert (third.drafts, third.minutes, third.cost_usd) == (2, 7, Decimal("0.10"))
    assert (third.minutes_each.why, third.cost_each_usd.why) == (NOT_ENOUGH, NOT_ENOUGH)


def test_minutes_and_cost_of_the_twelve_by_criterion(found: Report) -> None:
    """Compared: draft 2 of 1, 3, 4, 5, 6, 9 and draft 3 of 3. Gained by 1, 3 twice, 6 (the pitfall), 9; lost by 5."""
    turned = found.total.costs.turned
    assert (turned.revisions, turned.gained, turned.lost) == (7, 5, 1)
    assert turned.minutes_each.value == pytest.approx((20 + 15 + 10 + 12 + 5 + 10 + 14) / 5)
    # Without task 6: six revisions of 0.05 for four criteria.
    assert (turned.cost_each_usd.value, turned.unpriced) == (Decimal("0.075"), 1)
    second, third = (cycle.turned for cycle in found.total.costs.cycles[1:])
    assert (second.revisions, second.gained, second.lost, second.minutes_each.value) == (6, 4, 1, 76 / 4)
    assert (third.revisions, third.gained, third.minutes_each) == (1, 1, Figure(None, NOT_ENOUGH))


def test_the_json_of_the_twelve_is_plain_and_whole(found: Report) -> None:
    plain = json.loads(json.dumps(to_json(found), allow_nan=False))
    assert set(plain) == {"total", "by_agent", "by_category"}
    total = plain["total"]
    assert set(total) == {"tasks", "states", "unscored", "lift", "cycles", "agreement", "advice", "costs"}
    assert total["states"] == {"rubric_review": 1, "in_review": 1, "accepted": 9, "rejected": 1}
    lift = found.total.lift
    assert lift.solo
    assert lift.interval
    assert total["lift"]["solo"] == {
        "hits": 3,
        "n": 10,
        "value": 0.3,
        "low": lift.solo.low,
        "high": lift.solo.high,
    }
    assert total["lift"]["interval"] == [lift.interval.low, lift.interval.high]
    assert total["lift"]["difference"] == lift.difference
    assert total["lift"]["control"]["p_value"] == pytest.approx(0.625)
    assert total["cycles"][1]["gain"] == pytest.approx(0.2)
    assert total["advice"]["confusion"] == [[8, 0, 0], [1, 3, 0], [0, 0, 1]]
    assert total["costs"]["cost_usd"] == "1.58"
    assert total["costs"]["cost_each_usd"] == {"value": "0.157", "why": ""}
    assert plain["by_agent"]["gpt"]["lift"]["solo"] is None
    assert total["costs"]["cycles"][2]["minutes_each"] == {"value": None, "why": NOT_ENOUGH}


def keys(value: object) -> set[str]:
    """The names of an answer, without those of states, agents and categories."""
    match value:
        case list():
            return set().union(*map(keys, value))
        case dict():
            return set(value).union(*(keys(each) for name, each in value.items() if name != "states"))
        case _:
            return set()


def test_the_page_on_measures_names_every_key_of_the_json(found: Report) -> None:
    page = (Path(__file__).parents[3] / "docs/measures.md").read_text("utf-8").partition("## As JSON")[2]
    told = set(re.findall(r"[`\"](\w+)[`\"]", page.partition("## Sources")[0]))
    assert keys(to_json(found)["total"]) | {"total", "by_agent", "by_category"} == told
