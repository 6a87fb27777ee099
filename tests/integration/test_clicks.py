"""What buttons, boxes, menus and forms do: the same on every platform."""

from dataclasses import replace

import pytest

from bot.cards.actions import Action, Verb
from bot.cards.elements import Button, Buttons, Card, Checklist, ChecklistInput, Choice, Form, TextInput, Values
from bot.cards.scores import scorecard
from bot.domain.conversation import Person, Platform, Workspace
from bot.domain.draft import DraftId
from bot.domain.feedback import Disposition, LedgerEntry
from bot.domain.files import Upload
from bot.domain.rubric import Criterion
from bot.domain.score import MarkValue
from bot.domain.task import Policy, StallReason, TaskId, TaskState
from bot.errors import FormInvalid, InvalidInput, NotAllowed, NotFound, NothingToRevise, Stale, WrongState
from bot.services.clicks import Answer, Place
from tests.builders import USAGE
from tests.support.house import House

LONG_RUBRIC = "\n".join(f"Says {number}" for number in range(1, 26))


def press(house: House, who: Person, verb: Verb, subject: str, part: int = 0, version: int = 0) -> Answer:
    return house.app.clicks.press(Action(verb, subject, part, version), who.id, house.says(who))


def submit(house: House, who: Person, form: Answer, values: Values, event_key: str = "") -> Answer:
    assert isinstance(form, Form)
    return house.app.clicks.submit(form.action, values, who.id, house.says(who, event_key))


def buttons(answer: Answer) -> dict[str, Button]:
    assert isinstance(answer, Card)
    [row] = [each for each in answer.elements if isinstance(each, Buttons)]
    return {each.label: each for each in row.buttons}


def labels(answer: Answer) -> list[str]:
    return list(buttons(answer))


def presses(house: House, who: Person, card: Answer, label: str) -> Answer:
    return house.app.clicks.press(buttons(card)[label].action, who.id, house.says(who))


def workspace(house: House) -> Workspace:
    return house.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-ada", "ada"))[0]


def told(answer: Answer) -> str:
    assert isinstance(answer, Card)
    return answer.text


def state(house: House, task_id: TaskId) -> TaskState:
    return house.app.tasks.get(task_id).task.state


def test_a_form_opens_a_task_whose_card_goes_to_the_channel(house: House) -> None:
    ada = house.person("ada")
    form = house.app.clicks.new_task("C7")
    assert form.action == Action(Verb.TASK_NEW, "C7")
    values = {"title": "Guide", "brief": "Write it.", "rubric": "Names the pier", "category": "Writing"}
    place = Place(workspace(house), "C7")
    for _ in range(2):  # both platforms deliver twice
        answer = house.app.clicks.submit(
            form.action, values | {"agent": "practice"}, ada.id, house.says(ada, "view-1"), place
        )
        assert "Task 1, Guide, is open" in told(answer)
    [task] = house.app.tasks.find()
    [conversation_id] = task.conversations
    with house.app.store.reading() as uow:
        assert uow.people.conversation_by_id(conversation_id).channel_id == "C7"


def test_a_form_with_faults_opens_nothing(house: House) -> None:
    ada = house.person("ada")
    with pytest.raises(FormInvalid) as error:
        house.app.clicks.submit(
            Action(Verb.TASK_NEW, "C7"), {"brief": "x"}, ada.id, house.says(ada), Place(workspace(house), "C7")
        )
    assert set(error.value.facts["problems"]) >= {"title", "category", "agent"}  # type: ignore[call-overload]  # a fact may be anything
    assert house.app.tasks.find() == ()


def test_only_agents_that_are_set_up_are_offered(house: House) -> None:
    def offered(of: House) -> list[str]:
        [choice] = [
            each for each in of.app.clicks.new_task("C1").inputs if isinstance(each, Choice) and each.name == "agent"
        ]
        return [name for name, _ in choice.options]

    assert offered(house) == ["auto", "practice"]
    assert offered(house.with_settings(local_llm_base_url="http://127.0.0.1:1")) == ["auto", "local", "practice"]


def test_a_proposed_rubric_is_approved_by_a_click_and_an_older_one_is_not(house: House) -> None:
    ada = house.person("ada")
    task_id = house.opens(ada, rubric="").task.id
    job = house.app.tasks.get(task_id).assignment
    assert job
    criteria = house.app.tasks.get(house.opens(ada).task.id).rubric
    assert criteria
    house.app.reviews.record_rubric(house.lease(job.job), criteria.criteria, USAGE, "m")
    with pytest.raises(Stale, match="version 1 is the latest"):
        press(house, ada, Verb.RUBRIC_APPROVE, task_id)
    form = press(house, ada, Verb.RUBRIC_EDIT, task_id)
    assert isinstance(form, Form)
    [text] = form.inputs
    assert isinstance(text, TextInput)
    assert text.value.count("\n") == 2
    submit(house, ada, form, {"rubric": f"{text.value}\nNames the café (optional)"})
    approved = house.app.tasks.get(task_id).rubric
    assert approved
    assert [each.text for each in approved.criteria][-1] == "Names the café"
    assert state(house, task_id) is TaskState.DRAFTING
    with pytest.raises(Stale):
        submit(house, ada, form, {"rubric": "Late"})


def test_a_rubric_edited_after_scoring_began_is_a_new_version(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    task_id, head = house.opens_drafted(ada)
    house.marks_all(task_id, bo, MarkValue.MET)
    form = press(house, ada, Verb.RUBRIC_EDIT, task_id)
    submit(house, ada, form, {"rubric": "Only this"})
    review = house.app.tasks.get(task_id)
    assert review.rubric
    assert review.rubric.version == 2
    with pytest.raises(Stale, match="rubric was changed"):
        house.app.clicks.tick(Action(Verb.DRAFT_TICK, head.id, 1, 1), frozenset({"1"}), bo.id, house.says(bo))


def test_a_rubric_that_does_not_fit_a_form_is_not_cut(house: House) -> None:
    ada = house.person("ada")
    task_id, _ = house.opens_drafted(ada, rubric="\n".join(f"{'word ' * 60}{number}" for number in range(11)))
    with pytest.raises(InvalidInput, match="3,000 characters"):
        press(house, ada, Verb.RUBRIC_EDIT, task_id)


def test_the_thread_says_who_stopped_the_agent(house: House) -> None:
    ada, bo, place = house.person("ada"), house.person("bo"), house.conversation()
    for who in (bo, ada):
        review = house.app.tasks.get(house.app.tasks.find()[0].id) if who is ada else house.opens(ada, place)
        assert review.assignment
        house.app.tasks.stop(review.task.id, review.assignment.job, house.says(who))
        house.posts()
        assert f"Stopped by {who.name}" in "\n".join(each.text for each in house.thread(place))
        house.app.tasks.resume(review.task.id, house.says(ada))


def test_stop_and_resume(house: House) -> None:
    ada = house.person("ada")
    review = house.opens(ada)
    assert review.assignment
    assert "on hold" in told(press(house, ada, Verb.JOB_STOP, review.assignment.job))
    assert "drafting" in told(press(house, ada, Verb.TASK_RESUME, review.task.id))
    with pytest.raises(NotFound):
        press(house, ada, Verb.JOB_STOP, "nothing")


def test_a_limit_asks_for_another_one(house: House) -> None:
    ada = house.person("ada")
    task_id, head = house.opens_drafted(ada)
    house.app.tasks.change_policy(task_id, Policy(max_cycles=1), house.says(ada))
    house.app.reviews.capture(task_id, "Shorter.", house.replies(ada))
    assert "cycle limit" in str(press(house, ada, Verb.DRAFT_REVISE, head.id))
    stall = house.app.tasks.get(task_id).task.stall
    assert stall
    assert stall.reason is StallReason.CYCLE_LIMIT
    form = press(house, ada, Verb.TASK_RESUME, task_id)
    with pytest.raises(WrongState, match="Raise or remove"):
        submit(house, ada, form, {"max_cycles": "1"})
    assert "revising" in told(submit(house, ada, form, {"max_cycles": "2"}))


def test_boxes_in_the_thread_are_kept_and_count_when_the_reviewer_is_done(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    task_id, head = house.opens_drafted(ada, rubric=LONG_RUBRIC)
    review = house.app.tasks.get(task_id)
    assert review.rubric
    lists = [each for each in scorecard(review.task, head, review.rubric).elements if isinstance(each, Checklist)]
    tick = house.app.clicks.tick
    tick(lists[2].action, frozenset({"21", "25"}), bo.id, house.says(bo))
    tick(lists[0].action, frozenset({"1"}), bo.id, house.says(bo))
    card = house.app.tasks.get(task_id).scorecards[0]
    met = [mark.criterion for mark in card.marks if mark.value is MarkValue.MET]
    assert met == [1, 21, 25]
    assert [mark.criterion for mark in card.marks] == [*range(1, 11), *range(21, 26)], "group 2 was not touched"
    assert card.filed_at is None
    with pytest.raises(NotFound):
        tick(Action(Verb.DRAFT_TICK, head.id, 4, 1), frozenset(), bo.id, house.says(bo))
    asked = press(house, bo, Verb.DRAFT_DONE, head.id)
    assert told(asked).startswith("You have not marked criteria 11 to 20 of draft 1.")
    assert house.app.tasks.get(task_id).scorecards[0].filed_at is None
    answer = presses(house, bo, asked, "Leave them unmarked")
    assert "3 of 25 met" in told(answer)
    review = house.app.tasks.get(task_id)
    assert review.scorecards[0].filed_at
    assert len(review.scorecards[0].marks) == 15
    assert dict(review.finished)[bo.id].value == "request_changes"
    assert "3 of 25 met" in told(press(house, bo, Verb.DRAFT_DONE, head.id)), "what was filed is not asked about again"


def test_forms_page_by_page_are_kept_then_filed_with_the_comment_as_feedback(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    task_id, head = house.opens_drafted(ada, rubric=LONG_RUBRIC)
    first = press(house, bo, Verb.DRAFT_TICK, head.id, 1)
    submit(house, bo, first, {"group-1": ("1", "2"), "group-2": ()})
    assert house.app.tasks.get(task_id).scorecards[0].filed_at is None
    second = press(house, bo, Verb.DRAFT_TICK, head.id, 2)
    assert isinstance(second, Form)
    for _ in range(2):
        submit(house, bo, second, {"group-3": ("25",), "comment": "Name the café."}, "i-1")
    review = house.app.tasks.get(task_id)
    assert [item.text for item in review.feedback] == ["Name the café."]
    assert review.scorecards[0].filed_at
    again = press(house, bo, Verb.DRAFT_TICK, head.id, 1)
    assert isinstance(again, Form)
    [boxes, _] = again.inputs
    assert isinstance(boxes, ChecklistInput)
    assert [box.value for box in boxes.boxes if box.ticked] == ["1", "2"], "the form starts from their own marks"
    for page in (3, 99):
        with pytest.raises(NotFound):
            press(house, bo, Verb.DRAFT_TICK, head.id, page)


def test_one_criterion_can_be_marked_with_a_note(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    task_id, head = house.opens_drafted(ada)
    form = press(house, bo, Verb.DRAFT_MARK, head.id, 2, 1)
    submit(house, bo, form, {"mark": "cannot_judge", "note": "I was not there."})
    [mark] = house.app.tasks.get(task_id).scorecards[0].marks
    assert (mark.criterion, mark.value, mark.note) == (2, MarkValue.CANNOT_JUDGE, "I was not there.")
    with pytest.raises(NotFound):
        press(house, bo, Verb.DRAFT_MARK, head.id, 9)
    with pytest.raises(Stale):
        press(house, bo, Verb.DRAFT_MARK, head.id, 2, 7)


def test_two_reviewers_with_the_form_open_never_meet(house: House) -> None:
    ada, bo, cy = house.person("ada"), house.person("bo"), house.person("cy")
    task_id, head = house.opens_drafted(ada)
    of_bo, of_cy = (press(house, who, Verb.DRAFT_SCORE, head.id) for who in (bo, cy))
    submit(house, cy, of_cy, {"mark-1": "met"})
    submit(house, bo, of_bo, {"mark-1": "not_met", "note-1": "Where?"})
    cards = {card.grader.id: card.marks[0].value for card in house.app.tasks.get(task_id).scorecards}
    assert cards == {bo.id: MarkValue.NOT_MET, cy.id: MarkValue.MET}


def test_revise_accept_and_reject_by_clicks(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    task_id, head = house.opens_drafted(ada)
    house.marks_all(task_id, bo, MarkValue.MET)
    with pytest.raises(NothingToRevise):
        press(house, bo, Verb.DRAFT_REVISE, head.id)
    house.app.reviews.capture(task_id, "Shorter.", house.replies(bo))
    assert "revising" in told(press(house, bo, Verb.DRAFT_REVISE, head.id))
    with pytest.raises(WrongState, match="being revised"):
        press(house, ada, Verb.DRAFT_REVISE, head.id)
    with pytest.raises(WrongState, match="being revised"):
        press(house, ada, Verb.DRAFT_ACCEPT, head.id)
    second = house.draft_arrives(task_id, "# Harbour museum\n\nShort.\n")
    with pytest.raises(Stale, match="draft 2 is the current one"):
        press(house, ada, Verb.DRAFT_ACCEPT, head.id)
    with pytest.raises(NotAllowed):
        press(house, bo, Verb.DRAFT_ACCEPT, second.head.id)
    form = press(house, ada, Verb.DRAFT_REJECT, second.head.id)
    assert "rejected" in told(submit(house, ada, form, {"reason": "Off the mark."}))
    for verb, subject in ((Verb.DRAFT_SCORE, second.head.id), (Verb.TASK_CANCEL, task_id)):
        with pytest.raises(Stale):
            press(house, ada, verb, subject)


def test_an_author_confirms_and_reopens_by_a_click(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    task_id, head = house.opens_drafted(ada)
    item = house.app.reviews.capture(task_id, "Shorter.", house.replies(bo))
    assert item
    with pytest.raises(WrongState):
        press(house, bo, Verb.FEEDBACK_CONFIRM, item.id)
    press(house, bo, Verb.DRAFT_REVISE, head.id)
    house.draft_arrives(task_id, "Short.\n", LedgerEntry(item.id, 1, Disposition.APPLIED, "Cut."))
    with pytest.raises(NotAllowed):
        press(house, ada, Verb.FEEDBACK_CONFIRM, item.id)
    assert "settled" in told(press(house, bo, Verb.FEEDBACK_CONFIRM, item.id))
    assert "open again" in told(press(house, bo, Verb.FEEDBACK_REOPEN, item.id))


def test_whoever_is_done_without_a_mark_is_asked_what_they_found(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    task_id, head = house.opens_drafted(ada)
    asked = press(house, bo, Verb.DRAFT_DONE, head.id)
    assert told(asked) == "You have not marked any criterion of draft 1. What did you find?"
    assert labels(asked) == ["None is met", "Score with notes", "Leave them unmarked"]
    review = house.app.tasks.get(task_id)
    assert (review.finished, review.scorecards) == ((), ())
    presses(house, bo, asked, "None is met")
    review = house.app.tasks.get(task_id)
    [card] = review.scorecards
    assert card.filed_at
    assert {mark.value for mark in card.marks} == {MarkValue.NOT_MET}
    assert len(card.marks) == len(review.rubric.criteria if review.rubric else ())
    assert dict(review.finished)[bo.id].value == "request_changes"


@pytest.mark.parametrize(("words", "verdict"), [((), "approve"), (("Shorter.",), "request_changes")])
def test_done_without_marks_says_what_the_words_say(house: House, words: tuple[str, ...], verdict: str) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    task_id, head = house.opens_drafted(ada)
    for each in words:
        house.app.reviews.capture(task_id, each, house.replies(bo))
    presses(house, bo, press(house, bo, Verb.DRAFT_DONE, head.id), "Leave them unmarked")
    review = house.app.tasks.get(task_id)
    assert review.scorecards == ()
    assert dict(review.finished)[bo.id].value == verdict


def test_one_click_files_the_marks_of_the_draft_before_again(house: House) -> None:
    ada, bo, cy = house.person("ada"), house.person("bo"), house.person("cy")
    task_id, head = house.opens_drafted(ada)
    submit(
        house, bo, press(house, bo, Verb.DRAFT_SCORE, head.id), {"mark-1": "met", "mark-2": "not_met", "note-2": "No."}
    )
    press(house, bo, Verb.DRAFT_REVISE, head.id)
    second = house.draft_arrives(task_id, "Short.\n").head
    review = house.app.tasks.get(task_id)
    assert review.rubric
    shown = scorecard(review.task, second, review.rubric)
    assert labels(shown) == ["Score with notes", "My marks stand", "I'm done"]
    assert "My marks stand" in labels(press(house, bo, Verb.DRAFT_DONE, second.id))
    with pytest.raises(WrongState, match="no marks that could stand"):
        presses(house, cy, shown, "My marks stand")
    assert "1 of " in told(presses(house, bo, shown, "My marks stand"))
    review = house.app.tasks.get(task_id)
    [card] = review.scorecards
    assert (card.draft_id, card.filed_at is None) == (second.id, False)
    assert [(mark.criterion, mark.value.value, mark.note) for mark in card.marks] == [
        (1, "met", ""),
        (2, "not_met", "No."),
    ]
    assert dict(review.finished)[bo.id].value == "request_changes"
    with pytest.raises(WrongState, match="marked this draft already"):
        presses(house, bo, shown, "My marks stand")


def test_what_stands_or_is_not_met_is_said_of_the_rubric_that_was_shown(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    task_id, head = house.opens_drafted(ada)
    asked = press(house, bo, Verb.DRAFT_DONE, head.id)
    house.app.tasks.replace_rubric(task_id, (Criterion(1, "It is short."),), house.says(ada))
    with pytest.raises(Stale, match="version 2 counts now"):
        presses(house, bo, asked, "None is met")
    assert house.app.tasks.get(task_id).finished == ()


def test_who_may_not_score_is_not_asked_what_they_found(house: House) -> None:
    ada, bo, cy = house.person("ada"), house.person("bo"), house.person("cy")
    _, head = house.opens_drafted(ada, reviewers=(bo.id,))
    with pytest.raises(NotAllowed):
        press(house, cy, Verb.DRAFT_DONE, head.id)


def test_an_unknown_draft_and_a_form_of_no_use_are_refused(house: House) -> None:
    ada = house.person("ada")
    for verb in (Verb.DRAFT_SCORE, Verb.DRAFT_REVISE, Verb.DRAFT_DONE, Verb.DRAFT_TICK):
        with pytest.raises(NotFound):
            press(house, ada, verb, DraftId("nothing"))
    with pytest.raises(NotFound):
        house.app.clicks.submit(Action(Verb.DRAFT_DONE, "x"), {}, ada.id, house.says(ada))


def test_pressing_new_task_opens_its_form(house: House) -> None:
    answer = press(house, house.person("ada"), Verb.TASK_NEW, "C1")
    assert isinstance(answer, Form)
    assert answer.title == "New task"


def new_task_values(**changes: str | tuple[str, ...]) -> dict[str, str | tuple[str, ...]]:
    held = {"title": "Guide", "brief": "A page.", "rubric": "Has a heading", "category": "Other", "agent": "auto"}
    return {**held, **changes}


def test_a_form_for_a_task_that_comes_again_opens_no_other_and_says_so_where_it_was_changed(house: House) -> None:
    ada, bo = house.person("ada"), house.person("bo")
    place = Place(workspace(house), "C1")

    form = house.app.clicks.new_task("C1")

    def sends(*files: Upload, **changes: str | tuple[str, ...]) -> str:
        origin, where = house.says(ada, "view:V1"), replace(place, files=files)
        return told(house.app.clicks.submit(form.action, new_task_values(**changes), ada.id, origin, where))

    assert "is open" in sends(reviewers=(bo.id, ada.id))
    assert "is open" in sends(reviewers=(ada.id, bo.id)), "the same again is fine"
    for name, text in (("title", "Tour"), ("brief", "Two pages."), ("rubric", "Short"), ("category", "Writing")):
        with pytest.raises(WrongState, match="Task 1 was opened from this form already"):
            sends(reviewers=(ada.id, bo.id), **{name: text})
    with pytest.raises(WrongState, match="already"):
        sends(reviewers=(bo.id,))
    with pytest.raises(WrongState, match="already"):
        sends(Upload("a.txt", b"a"), reviewers=(ada.id, bo.id))
    [task] = house.app.tasks.find(limit=9)
    assert (task.title, task.brief) == ("Guide", "A page.")


def test_a_task_without_a_rubric_that_comes_again_is_the_same(house: House) -> None:
    ada = house.person("ada")
    place = Place(workspace(house), "C1")
    form = house.app.clicks.new_task("C1")
    for _ in range(2):
        origin = house.says(ada, "view:V1")
        answer = house.app.clicks.submit(form.action, new_task_values(rubric=" "), ada.id, origin, place)
        assert "is open" in told(answer)


def test_a_rubric_that_is_sent_unchanged_stays_the_version_that_it_is(house: House) -> None:
    ada = house.person("ada")
    task_id, _ = house.opens_drafted(ada)
    form = press(house, ada, Verb.RUBRIC_EDIT, task_id)
    assert isinstance(form, Form)
    [text] = form.inputs
    assert isinstance(text, TextInput)
    assert "nothing in it was changed" in told(submit(house, ada, form, {"rubric": text.value}))
    assert len(house.app.tasks.get(task_id).rubrics) == 1
