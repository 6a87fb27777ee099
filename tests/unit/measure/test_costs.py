from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.task import TaskState
from bot.measure.costs import NO_PRICE, NOTHING_GAINED, Costs, costs
from bot.measure.figures import NOT_ENOUGH, Figure
from tests.support.scored import D, Told, rows_of

REVISED = Told(
    1,
    "claude",
    "Writing",
    TaskState.ACCEPTED,
    (D("+--", minutes=20, cost="0.10"), D("++-", minutes=10, cost="0.02")),
    cost="0.12",
    tokens=50,
)


def costs_of(task: Told, times: int, *others: Told) -> Costs:
    return costs(rows_of([*others, *(replace(task, number=number) for number in range(1, times + 1))]))


def test_minutes_and_dollars_for_each_criterion_that_a_revision_turned() -> None:
    """The minutes spent on the draft before, the dollars of the new one: 20 minutes and two cents each."""
    found = costs_of(REVISED, 5)
    assert (found.turned.revisions, found.turned.gained, found.turned.lost) == (5, 5, 0)
    assert (found.turned.minutes_each, found.turned.cost_each_usd) == (Figure(20), Figure(Decimal("0.02")))
    assert (found.minutes, found.minutes_each, found.tokens) == (150, Figure(30), 250)
    assert (found.cost_usd, found.cost_each_usd) == (Decimal("0.60"), Figure(Decimal("0.12")))


def test_what_a_task_without_a_draft_took_is_in_the_sums_and_not_in_the_means() -> None:
    """People may settle the rubric, and a model propose it, before anything is written."""
    rows = rows_of(
        [replace(REVISED, number=n) for n in range(5)] + [replace(REVISED, number=9, drafts=(), cost="0.03")]
    )
    rows = replace(rows, tasks=[*rows.tasks[:5], replace(rows.tasks[5], minutes=7.0)])
    found = costs(rows)
    assert (found.tasks, found.minutes, found.minutes_each) == (5, 157, Figure(30))
    assert (found.cost_usd, found.cost_each_usd) == (Decimal("0.63"), Figure(Decimal("0.12")))


@pytest.mark.parametrize("n", [0, 1, 4])
def test_under_five_there_are_sums_and_no_means(n: int) -> None:
    found = costs_of(REVISED, n)
    assert (found.tasks, found.minutes, found.cost_usd) == (n, 30 * n, n * Decimal("0.12"))
    means: list[Figure[float] | Figure[Decimal]] = [
        found.minutes_each,
        found.cost_each_usd,
        found.turned.minutes_each,
        found.turned.cost_each_usd,
    ]
    for cycle in found.cycles:
        means.extend((cycle.minutes_each, cycle.cost_each_usd))
    assert {each.why for each in means} == {NOT_ENOUGH}
    assert {each.value for each in means} == {None}


def test_an_unknown_price_is_counted_and_never_taken_as_nothing() -> None:
    unpriced = replace(
        REVISED, number=9, cost=None, drafts=(REVISED.drafts[0], replace(REVISED.drafts[1], people=("+++",), cost=None))
    )
    found = costs_of(REVISED, 5, unpriced)
    assert (found.unpriced, found.cost_each_usd) == (1, Figure(Decimal("0.12")))
    assert (found.turned.unpriced, found.turned.gained, found.turned.cost_each_usd) == (1, 7, Figure(Decimal("0.02")))
    assert found.turned.minutes_each.value == pytest.approx(6 * 20 / 7)
    assert (found.cycles[1].unpriced, found.cycles[1].cost_usd) == (1, Decimal("0.10"))


def test_where_no_price_is_known_that_is_what_it_says() -> None:
    drafts = tuple(replace(each, cost=None) for each in REVISED.drafts)
    found = costs_of(replace(REVISED, cost=None, drafts=drafts), 6)
    assert (found.unpriced, found.cost_usd) == (6, Decimal(0))
    dollars = (found.cost_each_usd, found.cycles[0].cost_each_usd, found.turned.cost_each_usd)
    assert {(each.value, each.why) for each in dollars} == {(None, NO_PRICE)}
    assert found.turned.minutes_each == Figure(20)


def test_revisions_that_turned_nothing_have_no_minutes_for_each() -> None:
    found = costs_of(replace(REVISED, drafts=(REVISED.drafts[0], REVISED.drafts[0])), 5)
    assert (found.turned.revisions, found.turned.gained) == (5, 0)
    assert (found.turned.minutes_each.why, found.turned.cost_each_usd.why) == (NOTHING_GAINED, NOTHING_GAINED)


def test_a_retry_is_measuring() -> None:
    with_retries = replace(REVISED, retries=(D("+++", minutes=40, cost="0.50"),))
    found, without = costs_of(with_retries, 5), costs_of(REVISED, 5)
    assert found == without


def test_minutes_add_up_alike_in_any_order() -> None:
    """0.1 + 0.2 + 0.3 is not 0.3 + 0.2 + 0.1 in floating point."""
    rows = rows_of(
        replace(REVISED, number=n, drafts=(D("+++", minutes=minutes),)) for n, minutes in enumerate((0.1, 0.2, 0.3))
    )
    assert costs(rows).minutes == costs(replace(rows, tasks=rows.tasks[::-1])).minutes == 0.6
