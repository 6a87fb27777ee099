from dataclasses import replace
from decimal import Decimal

import pytest

from bot.cards.actions import Action, Verb
from bot.cards.elements import (
    GROUP_MAX,
    Card,
    Checkbox,
    Checklist,
    ChecklistInput,
    Choice,
    FilesInput,
    Form,
    Menu,
    PeopleInput,
    TextInput,
    Values,
)
from bot.cards.forms import (
    TaskAnswer,
    TaskStart,
    filled_in,
    limit_form,
    read_limit_form,
    read_reject_form,
    read_rubric_form,
    read_task_form,
    reject_form,
    task_form,
)
from bot.cards.scores import (
    MENU_MAX,
    filed_card,
    groups_of,
    mark_form,
    pages_of,
    read_mark_form,
    read_tick_form,
    scorecard,
    tick_form,
)
from bot.domain.conversation import Actor, PersonId
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import Mark, MarkValue
from bot.domain.task import CATEGORIES, TITLE_MAX, Policy, Stall, StallReason, TaskState
from bot.errors import FormInvalid, InvalidInput
from tests.builders import START, a_draft, a_task

AGENTS = (("auto", "Auto"), ("practice", "Practice"))
HEAD = a_draft().head


def rubric_of(count: int) -> Rubric:
    return Rubric(
        2, tuple(Criterion(number, f"Says {number}") for number in range(1, count + 1)), Actor.system("t"), START
    )


def as_sent(form: Form, **changes: str | tuple[str, ...]) -> Values:
    """What comes back when somebody sends the form with these changes."""
    values: dict[str, str | tuple[str, ...]] = {}
    for each in form.inputs:
        match each:
            case TextInput(name=name, value=value) | Choice(name=name, value=value):
                values[name] = value
            case PeopleInput(name=name, value=people):
                values[name] = people
            case ChecklistInput(name=name, boxes=boxes):
                values[name] = tuple(box.value for box in boxes if box.ticked)
            case FilesInput():
                continue
    return values | changes


def read(values: Values) -> TaskAnswer:
    return read_task_form(values, CATEGORIES, AGENTS)


def test_a_new_task_form_gives_back_what_it_began_with() -> None:
    start = TaskStart("Guide", "Write it.", "Names the pier\nFits (optional)", "Writing", "practice", (PersonId("p1"),))
    answer = read(as_sent(task_form("C1", CATEGORIES, AGENTS, start)))
    assert answer == TaskAnswer(
        "Guide",
        "Write it.",
        "Writing",
        "practice",
        (Criterion(1, "Names the pier"), Criterion(2, "Fits", required=False)),
        (PersonId("p1"),),
    )


def test_a_blank_rubric_leaves_the_criteria_to_the_agent() -> None:
    values = as_sent(task_form("C1", CATEGORIES, AGENTS), title="Guide", brief="Write it.", rubric=" \n ")
    assert read(values).criteria == ()


def test_everything_that_is_wrong_is_said_at_once() -> None:
    wrong = {"title": "", "brief": "a\u202eb", "rubric": "Fine\n(2 points)", "category": "Music", "agent": "hal"}
    with pytest.raises(FormInvalid) as error:
        read(wrong)
    problems = error.value.facts["problems"]
    assert isinstance(problems, dict)
    assert list(problems) == ["title", "brief", "category", "agent", "rubric"]
    assert "empty" in problems["title"]
    assert "Line 2" in problems["rubric"]
    assert "Writing" in problems["category"], "what would be right"
    for sentence in problems.values():
        assert sentence in str(error.value)
    assert "Nothing that you typed is lost" in error.value.advice


@pytest.mark.parametrize(("length", "fits"), [(TITLE_MAX - 1, True), (TITLE_MAX, True), (TITLE_MAX + 1, False)])
def test_a_title_has_its_limit(length: int, fits: bool) -> None:
    values = as_sent(task_form("C1", CATEGORIES, AGENTS), title="x" * length, brief="Write it.")
    if fits:
        assert len(read(values).title) == length
    else:
        with pytest.raises(FormInvalid, match="at most 150 fit"):
            read(values)


def test_inputs_of_the_wrong_kind_are_empty() -> None:
    with pytest.raises(FormInvalid):
        read({"title": ("a", "b"), "brief": "Write it.", "reviewers": "p1", "category": "Other", "agent": "auto"})


def test_a_rubric_form_takes_criteria_and_refuses_none() -> None:
    assert read_rubric_form({"rubric": "One\nTwo"}) == (Criterion(1, "One"), Criterion(2, "Two"))
    with pytest.raises(FormInvalid):
        read_rubric_form({"rubric": "  "})


def test_a_reason_may_be_empty() -> None:
    form = reject_form(HEAD)
    assert read_reject_form(as_sent(form)) == ""
    assert read_reject_form(as_sent(form, reason="Off the mark.")) == "Off the mark."


@pytest.mark.parametrize(
    ("reason", "typed", "expected"),
    [
        (StallReason.CYCLE_LIMIT, "6", Policy(max_cycles=6)),
        (StallReason.TOKEN_LIMIT, "20,000", Policy(max_tokens=20_000)),
        (StallReason.TOKEN_LIMIT, " ", Policy()),
        (StallReason.COST_LIMIT, "$2.50", Policy(max_cost_usd=Decimal("2.50"))),
    ],
)
def test_the_limit_that_holds_a_task_up_can_be_raised(reason: StallReason, typed: str, expected: Policy) -> None:
    task = replace(a_task(), state=TaskState.STALLED, stall=Stall(reason, "A limit.", TaskState.REVISING))
    form = limit_form(task)
    [text] = form.inputs
    assert read_limit_form({text.name: typed}, Policy()) == expected


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("max_cycles", ""),
        ("max_cycles", "0"),
        ("max_cycles", "21"),
        ("max_cycles", "many"),
        ("max_tokens", "-1"),
        ("max_cost_usd", "NaN"),
        ("max_cost_usd", "0"),
        ("max_tokens", "1e5"),
    ],
)
def test_a_limit_that_cannot_be_is_refused(name: str, typed: str) -> None:
    with pytest.raises(FormInvalid) as error:
        read_limit_form({name: typed}, Policy())
    assert list(error.value.facts["problems"]) == [name]  # type: ignore[call-overload]  # a fact may be anything


def test_only_a_limit_can_be_raised() -> None:
    with pytest.raises(ValueError, match="not held up by a limit"):
        limit_form(a_task())


# ---- scoring


@pytest.mark.parametrize(
    ("count", "groups", "pages"), [(1, 1, 1), (10, 1, 1), (11, 2, 1), (20, 2, 1), (21, 3, 2), (25, 3, 2), (50, 5, 3)]
)
def test_boxes_stand_in_groups_of_ten_and_two_groups_make_a_page(count: int, groups: int, pages: int) -> None:
    rubric = rubric_of(count)
    assert len(groups_of(rubric)) == groups
    assert pages_of(rubric) == pages
    lists = [each for each in scorecard(a_task(), HEAD, rubric).elements if isinstance(each, Checklist)]
    assert [each.action.part for each in lists] == list(range(1, groups + 1))
    assert all(len(each.boxes) <= GROUP_MAX for each in lists)
    assert [box.value for each in lists for box in each.boxes] == [str(number) for number in range(1, count + 1)]
    shown = [
        box.value
        for page in range(1, pages + 1)
        for each in tick_form(HEAD, rubric, (), page).inputs
        if isinstance(each, ChecklistInput)
        for box in each.boxes
    ]
    assert shown == [str(number) for number in range(1, count + 1)], "no criterion is on two pages, or on none"


def test_a_page_starts_from_the_reviewers_own_marks_and_keeps_what_boxes_cannot_say() -> None:
    rubric = rubric_of(3)
    held = (Mark(1, MarkValue.MET, "yes"), Mark(2, MarkValue.CANNOT_JUDGE, "no access"), Mark(3, MarkValue.NOT_MET))
    form = tick_form(HEAD, rubric, held, 1)
    assert read_tick_form(rubric, 1, as_sent(form), held) == (held, "")
    [marks, comment] = read_tick_form(rubric, 1, as_sent(form, comment="Shorter.", **{"group-1": ("2", "3")}), held)
    assert marks == (Mark(1, MarkValue.NOT_MET, "yes"), Mark(2, MarkValue.MET, "no access"), Mark(3, MarkValue.MET))
    assert comment == "Shorter."


def test_only_the_last_page_files_and_asks_for_a_comment() -> None:
    rubric = rubric_of(25)
    first, last = (tick_form(HEAD, rubric, (), page) for page in (1, 2))
    assert (first.submit, last.submit) == ("Keep", "File")
    assert [isinstance(each, TextInput) for each in first.inputs] == [False, False]
    assert [isinstance(each, TextInput) for each in last.inputs] == [False, True]
    assert last.action.part == 2
    assert last.action.version == rubric.version
    marks, _ = read_tick_form(rubric, 2, as_sent(last), ())
    assert [mark.criterion for mark in marks] == [21, 22, 23, 24, 25], "a page speaks of its own criteria only"


def test_one_criterion_takes_any_mark_and_a_note() -> None:
    rubric = rubric_of(2)
    form = mark_form(HEAD, rubric, rubric.criteria[1], Mark(2, MarkValue.MET, "fine"))
    assert read_mark_form(2, as_sent(form)) == Mark(2, MarkValue.MET, "fine")
    assert read_mark_form(2, as_sent(form, mark="not_applicable", note="")) == Mark(2, MarkValue.NOT_APPLICABLE)
    for wrong in ("", "perhaps"):
        with pytest.raises(InvalidInput, match="choose a mark"):
            read_mark_form(2, as_sent(form, mark=wrong))


@pytest.mark.parametrize(("count", "menus"), [(24, 1), (25, 1), (26, 2), (50, 2)])
def test_every_criterion_can_be_chosen_from_a_menu(count: int, menus: int) -> None:
    card: Card = filed_card(HEAD, rubric_of(count), (Mark(1, MarkValue.MET),), None)
    found = [each for each in card.elements if isinstance(each, Menu)]
    assert len(found) == menus
    assert all(len(each.options) <= MENU_MAX for each in found)
    assert [number for each in found for number, _ in each.options] == list(range(1, count + 1))
    assert f"1 of {count} met" in card.text


def test_a_form_is_opened_again_with_what_was_given() -> None:
    form = task_form("C1", ("Writing", "Other"), (("auto", "Auto"), ("claude", "Claude")))
    given: Values = {"title": "Guide", "agent": "claude", "reviewers": ("u1",), "unknown": "x"}
    again = {each.name: getattr(each, "value", None) for each in filled_in(form, given).inputs}
    assert (again["title"], again["agent"], again["brief"]) == ("Guide", "claude", "")
    assert again["reviewers"] == (), "people are asked for again"


def test_ticks_that_were_given_stand_in_the_boxes() -> None:
    boxes = (Checkbox("1", "One", ticked=True), Checkbox("2", "Two"))
    form = Form("Score", "File", Action(Verb.DRAFT_TICK, "d1", 1), (ChecklistInput("group-1", "Met", boxes),))
    [group] = filled_in(form, {"group-1": ("2",)}).inputs
    assert isinstance(group, ChecklistInput)
    assert [box.ticked for box in group.boxes] == [False, True]
