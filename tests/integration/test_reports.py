"""What `/redraft report` says, by filter, and what it offers about criteria; also of nothing at all."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.cards.actions import Action, Verb
from bot.cards.elements import Button, Buttons, Card, Form, Rows, TextInput
from bot.chat.discord import render as discord
from bot.chat.slack import render as slack
from bot.chat.text import card_text
from bot.domain.conversation import Person, Platform, Workspace
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, MarkValue
from bot.domain.task import TaskId
from bot.errors import InvalidInput, NotFound, Refused, UnknownChoice, WrongState
from bot.measure.report import to_json
from tests.support.house import House, revised

MET, NOT_MET = MarkValue.MET, MarkValue.NOT_MET


def here(house: House) -> Workspace:
    return house.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-ada", "ada"))[0]


def card_of(house: House, who: Person, text: str) -> Card:
    card = house.app.asking.typed(text, "C1", here(house), who.id)
    assert isinstance(card, Card)
    slack.messages(card, {})
    discord.messages(card, {})
    return card


def said(house: House, who: Person, text: str) -> str:
    return card_text(card_of(house, who, text))


def scored_by(house: House, *people: Person) -> TaskId:
    """A task whose first draft meets everything, as all of these people say, and is accepted."""
    task_id, head = house.opens_drafted(people[0])
    for person in people:
        house.marks_all(task_id, person, MET)
    house.app.reviews.accept(head.id, house.says(people[0]))
    return task_id


# ---- little or nothing to report


def test_no_data_at_all_is_said_kindly(house: House) -> None:
    ada = house.person("ada")
    assert "There are no tasks yet." in said(house, ada, "report")
    assert "nobody has filed a scorecard yet" in said(house, ada, "report criteria")
    assert house.app.reports.report().total.lift.n == 0
    assert house.app.reports.standing(here(house).id, ada.id) is None


def test_one_task_has_counts_and_no_rate(house: House) -> None:
    ada = house.person("ada")
    revised(house, ada, NOT_MET, MET)
    told = said(house, ada, "report")
    assert "1 task: 1 accepted. 1 scored by people both before and after feedback." in told
    assert "All tasks | 1 | not enough data | not enough data" in told
    assert "%" not in told.replace("95 %", "")


def test_tasks_without_a_score_of_draft_1_are_counted_apart(house: House) -> None:
    ada = house.person("ada")
    task_id, _ = house.opens_drafted(ada)
    house.app.reviews.capture(task_id, "Shorter.", house.says(ada))
    house.revises(task_id, ada)
    house.marks_all(task_id, ada, MET)
    told = said(house, ada, "report")
    assert "0 scored by people both before and after" in told
    assert "1 with a draft count nowhere, as draft 1 or the last has no score." in told


def test_graders_who_never_overlap_and_marks_that_are_all_the_same_have_no_alpha(house: House) -> None:
    ada, ben = house.person("ada"), house.person("ben")
    for _ in range(3):
        scored_by(house, ada)
    assert "no two people marked the same criterion" in said(house, ada, "report")
    for _ in range(3):
        scored_by(house, ada, ben)
    people = house.app.reports.report().total.agreement
    assert (people.percent.value, people.alpha.value) == (1.0, None)
    assert "all marks are the same" in said(house, ada, "report")


def test_five_tasks_have_rates_with_their_n(house: House) -> None:
    ada = house.person("ada")
    for number in range(5):
        revised(house, ada, NOT_MET, MET if number < 3 else NOT_MET)
    told = said(house, ada, "report")
    assert "All tasks | 5 | 0.0% (0.0% to 43.4%) | 60.0% (23.1% to 88.2%) | +60.0 points" in told
    assert "3 of 5" in told
    assert "2 | 5 | 5 | 60.0%" in told, "by cycle"


# ---- filters


def test_each_filter_leaves_what_fits(house: House) -> None:
    ada = house.person("ada")
    revised(house, ada, NOT_MET, MET, category="Writing")
    revised(house, ada, NOT_MET, MET, category="Translation")
    for words, count in {
        "category:writing": 1,
        "category: Translation agent:claude": 1,
        "agent:“Claude”": 2,
        "task:#2": 1,
        "TASK=2 since:2020-01-01": 1,
        "since:2020-01-01": 2,
    }.items():
        assert f"{count} task{'' if count == 1 else 's'}: " in said(house, ada, f"report {words}"), words
    for words in ("since:2099-01-01", "category:writing agent:gpt"):
        assert "No task fits all of that." in said(house, ada, f"report {words}")


@pytest.mark.parametrize(
    ("words", "error", "told"),
    [
        ("agent:cluade", UnknownChoice, "Did you mean “claude”?"),
        ("category:wrting", UnknownChoice, "Did you mean “Writing”?"),
        ("category:zzz", UnknownChoice, "Known are: Accounting & Consulting"),
        ("since:yesterday", InvalidInput, "“yesterday” is no day; write one such as 2026-10-01"),
        ("since:2026-02-30", InvalidInput, "“2026-02-30” is no day"),
        ("task:77", NotFound, "There is no task “77”."),
        ("task:nine", NotFound, "There is no task “nine”."),
        ("agent:", InvalidInput, "nothing stands after it"),
        ("agent:gpt agent:claude", InvalidInput, "it stands there twice"),
        ("claude", UnknownChoice, "Filters are `agent:`, `category:`, `since:`, `task:`"),
        ("aget:claude", UnknownChoice, "as in `/redraft report agent:claude"),
        ("criteria 12", UnknownChoice, "Filters are"),
        ("critera", UnknownChoice, "Did you mean `/redraft report criteria`? Filters are"),
        ("Aget:claude", UnknownChoice, "Did you mean `agent:`?"),
        ("nonsense", UnknownChoice, "is not known. Filters are"),
    ],
)
def test_what_cannot_be_understood_gets_a_sentence_with_what_is_possible(
    house: House, words: str, error: type[Refused], told: str
) -> None:
    ada = house.person("ada")
    with pytest.raises(error) as refused:
        house.app.asking.typed(f"report {words}", "C1", here(house), ada.id)
    assert told in f"{refused.value} {refused.value.advice}"


def test_a_category_that_was_renamed_is_still_found_by_its_old_name(house: House) -> None:
    ada = house.person("ada")
    app = house.app
    house.app = replace(app, tasks=replace(app.tasks, categories=("Brochures",)))
    revised(house, ada, NOT_MET, MET, category="Brochures")
    house.app = app
    with pytest.raises(UnknownChoice):
        house.opens(ada, category="Brochures")
    assert "1 task: " in said(house, ada, "report category:brochures")
    assert house.app.asking.categories(here(house), "broch") == ("Brochures",)
    assert house.app.asking.agents(here(house), "x") == ()


def test_a_task_of_another_workspace_is_not_found(house: House) -> None:
    ada, eve = house.person("ada"), house.person("eve", "w2")
    theirs = house.opens(eve).task
    with pytest.raises(NotFound):
        said(house, ada, f"report task:{theirs.id}")
    assert "There are no tasks yet." in said(house, ada, "report")


# ---- criteria


def test_nobody_reads_in_a_report_what_others_marked_before_filing_their_own(house: House) -> None:
    ada, ben = house.person("ada"), house.person("ben")
    task_id, _ = house.opens_drafted(ada)
    house.marks_all(task_id, ben, NOT_MET)
    assert "nobody has filed a scorecard yet" in said(house, ada, "report criteria")
    assert "How alike" not in said(house, ada, "report task:1")
    before = said(house, ada, "report"), said(house, ada, "report category:writing")
    house.marks_all(task_id, ben, MET)
    assert (said(house, ada, "report"), said(house, ada, "report category:writing")) == before
    house.marks_all(task_id, ben, NOT_MET)
    house.revises(task_id, ada)
    assert "1 of 1" in said(house, ada, "report criteria"), "of the draft that is no longer scored"


def test_a_criterion_that_fails_can_be_reworded_as_a_new_rubric_version(house: House) -> None:
    ada = house.person("ada")
    criteria = (Criterion(1, "Names the pier and lists the opening hours"), Criterion(2, "Fits on a page"))
    task_id, _ = house.opens_drafted(ada, criteria=criteria)
    house.marks_all(task_id, ada, NOT_MET)
    house.revises(task_id, ada)
    card = card_of(house, ada, "report criteria")
    assert "task 1, criterion 1" in card_text(card)
    [buttons] = [each for each in card.elements if isinstance(each, Buttons)]
    assert buttons.buttons == (Button("Reword task 1, criterion 1", Action(Verb.RUBRIC_REWORD, task_id, 1)),)
    form = house.app.clicks.press(buttons.buttons[0].action, ada.id, house.says(ada))
    assert isinstance(form, Form)
    assert isinstance(form.inputs[0], TextInput)
    assert form.inputs[0].value.splitlines()[2:] == ["3. Fits on a page"], "the suggestion stands in its place"
    values = {"rubric": form.inputs[0].value}
    house.app.clicks.submit(form.action, values, ada.id, house.says(ada))
    rubric = house.app.tasks.get(task_id).rubric
    assert rubric
    assert (rubric.version, len(rubric.criteria)) == (2, 3)


def test_the_rubric_of_a_decided_task_is_not_reworded(house: House) -> None:
    ada = house.person("ada")
    task_id = revised(house, ada, NOT_MET, NOT_MET)
    with pytest.raises(WrongState, match="was accepted"):
        house.app.clicks.press(Action(Verb.RUBRIC_REWORD, task_id, 1), ada.id, house.says(ada))
    open_task, _ = house.opens_drafted(ada)
    with pytest.raises(NotFound, match="criterion “9”"):
        house.app.clicks.press(Action(Verb.RUBRIC_REWORD, open_task, 9), ada.id, house.says(ada))


def test_criteria_that_were_never_judged_or_divide_people_are_told(house: House) -> None:
    ada, ben = house.person("ada"), house.person("ben")
    task_id, draft = house.opens_drafted(ada, criteria=(Criterion(1, "Names the pier"), Criterion(2, "Fits a page")))
    for who, value in ((ada, MET), (ben, NOT_MET)):
        house.app.scoring.file(draft.id, 1, (Mark(1, value), Mark(2, MarkValue.CANNOT_JUDGE)), house.says(who))
    house.revises(task_id, ada)
    card = card_of(house, ada, "report criteria")
    names = [row for each in card.elements if isinstance(each, Rows) for row in each.rows]
    assert [row[:3] for row in names] == [
        ("task 1, criterion 1", "Names the pier", "1 of 1"),
        ("task 1, criterion 1", "Names the pier", "1, 1 of them tied"),
        ("task 1, criterion 2", "Fits a page", "1"),
    ]


# ---- people


def test_minutes_count_as_they_pass_in_a_report_too(house: House) -> None:
    ada = house.person("ada")
    task_id, _ = house.opens_drafted(ada)
    house.app.reviews.capture(task_id, "Shorter.", house.says(ada))
    for minutes in (1, 4, 5):
        house.clock.goes_on(timedelta(minutes=minutes) - (house.clock.now() - began(house, task_id)))
        assert house.app.reports.report().total.costs.minutes == pytest.approx(minutes)
        assert sum(house.app.scoring.minutes(task_id).values()) == pytest.approx(minutes)
    house.clock.goes_on(timedelta(minutes=1))
    assert house.app.reports.report().total.costs.minutes == pytest.approx(5)


def began(house: House, task_id: TaskId) -> datetime:
    return house.app.tasks.get(task_id).feedback[0].captured_at


def test_what_became_of_ones_own_feedback_is_for_oneself(house: House) -> None:
    ada, ben = house.person("ada"), house.person("ben")
    task_id, _ = house.opens_drafted(ada)
    house.app.reviews.capture(task_id, "Shorter.", house.says(ben))
    house.marks_all(task_id, ben, NOT_MET)
    standing = house.app.reports.standing(here(house).id, ben.id)
    assert standing
    assert (standing.row.items, standing.row.scorecards, standing.row.tasks) == (1, 1, 1)
    assert "Feedback given: 1" in said(house, ben, "mine")
    assert "Feedback given: 0" in said(house, ada, "mine")
    assert [each.row.name for each in house.app.reports.reviewers()] == ["ben"]


def test_the_report_as_json_is_plain(house: House) -> None:
    revised(house, house.person("ada"), NOT_MET, MET)
    found = to_json(house.app.reports.report())
    assert found["total"]["tasks"] == found["by_agent"]["claude"]["tasks"] == 1
