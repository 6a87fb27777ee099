import random
from dataclasses import replace

from hypothesis import given, settings, strategies as st

from bot.domain.rubric import Criterion
from bot.domain.rubric_advice import AdviceKind
from bot.domain.task import TaskState
from bot.measure.criteria import Criteria, CriterionView, criteria
from tests.support.scored import PLAIN, WITH_PITFALL, D, Scored, Told, criterion_rows_of


def a_task(*drafts: Scored, number: int = 1, rubric: tuple[Criterion, ...] = PLAIN) -> Told:
    return Told(number, "claude", "Writing", TaskState.IN_REVIEW, drafts, criteria=rubric)


def view(*tasks: Told, latest: bool = True) -> Criteria:
    return criteria([row for task in tasks for row in criterion_rows_of(task)], latest=latest)


def numbers(views: tuple[CriterionView, ...]) -> list[int]:
    return [each.row.number for each in views]


def test_those_that_failed_on_most_drafts_come_first() -> None:
    found = view(a_task(D("+--"), D("+-+"), D("+++")))
    assert numbers(found.failing) == [2, 3]
    assert [(each.failed, each.judged) for each in found.failing] == [(2, 3), (1, 3)]
    assert found.dividing == found.unjudged == ()


def test_of_those_that_failed_as_often_the_one_judged_less_comes_first() -> None:
    found = view(a_task(D("-++"), D("+++")), a_task(D("+-+"), number=2))
    assert [(each.row.task_number, each.row.number) for each in found.failing] == [(2, 2), (1, 1)]


def test_a_pitfall_fails_where_it_is_met() -> None:
    found = view(a_task(D("+++"), D("+++"), D("++-"), rubric=WITH_PITFALL))
    assert [(each.row.number, each.failed, each.judged) for each in found.failing] == [(3, 2, 3)]


def test_a_tie_divides_more_than_an_outvoted_mark_and_fails() -> None:
    found = view(a_task(D("++-", "+--", "++-"), D("-++", "+++")))
    assert numbers(found.dividing) == [1, 2]
    tied, outvoted = found.dividing
    assert (tied.disputed, tied.split, tied.failed) == (1, 1, 1)
    assert (outvoted.disputed, outvoted.split, outvoted.failed) == (0, 1, 0)


def test_marks_that_changed_from_draft_to_draft_divide_nobody() -> None:
    """Everybody said not met of draft 1, and met of draft 2."""
    assert view(a_task(D("++-", "++-"), D("+++", "+++"))).dividing == ()


def test_what_applies_to_some_only_divides_too() -> None:
    (found,) = view(a_task(D("++o", "+++"))).dividing
    assert (found.row.number, found.disputed, found.split, found.failed) == (3, 0, 1, 0)


def test_never_judged_is_what_nobody_gave_a_value() -> None:
    found = view(a_task(D("+? ", "+?o")))
    assert numbers(found.unjudged) == [2], "criterion 3 was judged not to apply"
    assert (found.unjudged[0].judged, found.unjudged[0].row.counts.cannot_judge) == (0, 2)


def test_what_nobody_has_scored_yet_is_not_reproached() -> None:
    assert view(a_task(D())) == Criteria((), (), ())
    assert criteria([]) == Criteria((), (), ())


def test_marks_on_an_old_version_are_left_out_unless_asked_for() -> None:
    task = a_task(D("---"), D("++-", version=2))
    assert [(each.row.rubric_version, each.row.number) for each in view(task).failing] == [(2, 3)]
    every = view(task, latest=False).failing
    assert [(each.row.rubric_version, each.row.number) for each in every] == [(1, 1), (1, 2), (1, 3), (2, 3)]


def test_what_asks_for_two_things_comes_with_a_proposal_and_what_is_vague_with_a_remark() -> None:
    rubric = (
        Criterion(1, "The guide names the pier and gives the hour."),
        Criterion(2, "The layout looks professional"),
        Criterion(3, "Says what to bring"),
        Criterion(4, "Says what to bring"),
    )
    two, vague, plain, twin = view(a_task(D("----"), rubric=rubric)).failing
    assert two.reworded == ("The guide names the pier.", "The guide gives the hour.")
    assert [each.kind for each in two.remarks] == [AdviceKind.DOUBLE_BARRELLED]
    assert ([each.kind for each in vague.remarks], vague.reworded) == ([AdviceKind.VAGUE], ())
    assert (plain.remarks, plain.reworded) == ((), ())
    assert [each.sentence for each in twin.remarks] == ["Criterion 4 says the same as criterion 3."]


marks = st.text("+-o? ", min_size=3, max_size=3)
drafts = st.builds(Scored, people=st.lists(marks, max_size=3).map(tuple), version=st.integers(1, 2))
tasks = st.lists(st.lists(drafts, min_size=1, max_size=3), max_size=4)


@settings(deadline=None)
@given(tasks, st.randoms(use_true_random=False), st.booleans())
def test_the_order_of_rows_never_matters(scored: list[list[Scored]], shuffler: random.Random, latest: bool) -> None:
    told = [replace(a_task(*each), number=number) for number, each in enumerate(scored)]
    rows = [row for task in told for row in criterion_rows_of(task)]
    found = criteria(rows, latest=latest)
    assert criteria(shuffler.sample(rows, len(rows)), latest=latest) == found
    for each in (*found.failing, *found.dividing):
        assert each.disputed <= min(each.failed, each.split)
        assert each.failed <= each.judged <= each.row.drafts
