"""What holds of any report; and what a report says of next to nothing."""

import json
import random
from dataclasses import replace
from decimal import Decimal

from hypothesis import given, settings, strategies as st

from bot.domain.task import TaskState
from bot.measure.figures import NOT_ENOUGH, Figure
from bot.measure.report import Part, report, to_json
from bot.measure.rows import Rows
from tests.support.scored import WITH_OPTIONAL, WITH_PITFALL, D, Scored, Told, rows_of

ACCEPTED = TaskState.ACCEPTED


def shuffled(rows: Rows, shuffler: random.Random) -> Rows:
    return Rows(
        shuffler.sample(rows.tasks, len(rows.tasks)),
        shuffler.sample(rows.drafts, len(rows.drafts)),
        shuffler.sample(rows.units, len(rows.units)),
        shuffler.sample(rows.advice, len(rows.advice)),
    )


marks = st.text("+-o?", min_size=3, max_size=3)
drafts = st.builds(
    Scored,
    people=st.lists(marks, max_size=3).map(tuple),
    model=st.one_of(st.just(""), marks),
    minutes=st.floats(0, 600),
    cost=st.one_of(st.none(), st.decimals(0, 99, places=4).map(str)),
    version=st.integers(1, 2),
)
told = st.builds(
    Told,
    number=st.just(0),
    agent=st.sampled_from(["claude", "gpt"]),
    category=st.sampled_from(["Writing", "Translation"]),
    state=st.sampled_from(TaskState),
    drafts=st.lists(drafts, max_size=4).map(tuple),
    retries=st.lists(drafts, max_size=3).map(tuple),
    criteria=st.sampled_from([WITH_OPTIONAL, WITH_PITFALL]),
    cost=st.one_of(st.none(), st.decimals(0, 99, places=4).map(str)),
)
many = st.lists(told, max_size=12).map(lambda each: [replace(task, number=n) for n, task in enumerate(each)])


@settings(deadline=None, max_examples=60)
@given(many, st.randoms(use_true_random=False))
def test_the_order_of_rows_never_matters(tasks: list[Told], shuffler: random.Random) -> None:
    rows = rows_of(tasks)
    assert report(shuffled(rows, shuffler)) == report(rows)


@settings(deadline=None, max_examples=60)
@given(many, told)
def test_an_unrelated_task_changes_no_other_part(tasks: list[Told], other: Told) -> None:
    before = report(rows_of(tasks))
    other = replace(other, number=99, agent="gemini", category="Law")
    after = report(rows_of([*tasks, other]))
    assert {name: part for name, part in after.by_agent.items() if name != "gemini"} == before.by_agent
    assert {name: part for name, part in after.by_category.items() if name != "Law"} == before.by_category
    assert after.total.tasks == before.total.tasks + 1


@settings(deadline=None, max_examples=60)
@given(many)
def test_parts_add_up_to_the_whole(tasks: list[Told]) -> None:
    found = report(rows_of(tasks))
    for parts in (found.by_agent, found.by_category):
        assert [sum(column) for column in zip(NOTHING, *map(counts, parts.values()), strict=True)] == counts(
            found.total
        )


@settings(deadline=None, max_examples=60)
@given(many)
def test_cycles_begin_solo_and_end_assisted(tasks: list[Told]) -> None:
    part = report(rows_of(tasks)).total
    if part.lift.n:
        assert part.cycles[0].complete == part.lift.solo
        assert part.cycles[-1].complete == part.lift.assisted
        assert sum(cycle.gained - cycle.lost for cycle in part.cycles) == part.lift.rescued - part.lift.lost
    else:
        assert part.cycles == ()


def counts(part: Part) -> list[int | Decimal]:
    return [
        part.tasks,
        part.unscored,
        part.lift.n,
        part.lift.rescued,
        part.lift.lost,
        part.agreement.units,
        part.agreement.abstentions,
        part.advice.n,
        part.costs.unpriced,
        part.costs.cost_usd,
        part.costs.turned.gained,
    ]


NOTHING = (0,) * 11


def nothing_under_five(part: Part) -> None:
    assert part.lift.solo is part.lift.assisted is part.lift.rescue is None
    assert part.lift.interval is None
    assert part.lift.p_value is part.lift.difference is part.lift.relative is None
    assert part.agreement.percent == part.agreement.alpha == part.agreement.ac1 == Figure(None, NOT_ENOUGH)
    assert part.advice.kappa == part.advice.percent == Figure(None, NOT_ENOUGH)
    assert (part.costs.minutes_each.why, part.costs.cost_each_usd.why) == (NOT_ENOUGH, NOT_ENOUGH)


def test_no_data_at_all_is_a_report_too() -> None:
    found = report(Rows())
    assert (found.total.tasks, found.total.lift.n, found.total.cycles, found.total.costs.cycles) == (0, 0, (), ())
    nothing_under_five(found.total)
    assert found.by_agent == found.by_category == {}
    json.dumps(to_json(found), allow_nan=False)


def test_one_task_has_counts_and_no_rates() -> None:
    found = report(rows_of([Told(2, "claude", "Writing", ACCEPTED, (D("+++", "+++"),))]))
    assert (found.total.tasks, found.total.lift.n, found.total.unscored) == (1, 1, 0)
    nothing_under_five(found.total)


def test_tasks_without_a_solo_score_count_nowhere() -> None:
    tasks = [Told(n, "claude", "Writing", ACCEPTED, (D(), D("+++"))) for n in range(6)]
    part = report(rows_of(tasks)).total
    assert (part.unscored, part.lift.n, part.cycles) == (6, 0, ())
    assert part.lift.difference is None


def test_marks_on_an_old_version_of_the_rubric_compare_with_nothing() -> None:
    """Completion stands, each draft by its version; that a criterion was turned is not said across versions."""
    tasks = [Told(n, "claude", "Writing", ACCEPTED, (D("++-"), D("+++", version=2))) for n in range(6)]
    part = report(rows_of(tasks)).total
    assert (part.lift.rescued, part.costs.turned.revisions, part.costs.turned.gained) == (6, 0, 0)
    assert part.costs.turned.minutes_each == Figure(None, NOT_ENOUGH)


def test_a_draft_of_a_task_that_was_filtered_out_counts_nowhere() -> None:
    rows = rows_of(Told(n, "claude", "Writing", ACCEPTED, (D("++-"), D("+++"))) for n in range(6))
    part = report(replace(rows, tasks=rows.tasks[1:])).total
    assert (part.lift.n, part.costs.cycles[0].drafts, part.costs.turned.gained) == (5, 5, 5)
