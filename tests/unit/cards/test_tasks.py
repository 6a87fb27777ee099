"""Task cards, rubrics, stalls and decisions."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.cards.actions import Verb, encode
from bot.cards.elements import Attachment, Button, Buttons, Card, Element, Fields, Heading, Note, Tone
from bot.cards.notices import confirmation, refusal
from bot.cards.tasks import (
    Summary,
    cost,
    criterion_line,
    decision_card,
    ready_card,
    rubric_card,
    stall_card,
    task_card,
)
from bot.chat.text import card_text
from bot.domain import commands as ask
from bot.domain.draft import NOTHING_USED, Usage
from bot.domain.events import JobId, Trigger
from bot.domain.review import Review
from bot.domain.rubric import Criterion
from bot.domain.score import MarkValue
from bot.domain.task import StallReason, TaskState
from bot.errors import NothingToRevise, Stale
from tests.builders import CRITERIA, WORKER, Play, a_play, a_play_in_review, new_id

MET, NOT_MET = MarkValue.MET, MarkValue.NOT_MET

COMMANDS: dict[Verb, type[ask.Command]] = {
    Verb.JOB_STOP: ask.StopAgent,
    Verb.TASK_RESUME: ask.Resume,
    Verb.TASK_CANCEL: ask.Cancel,
    Verb.DRAFT_SCORE: ask.OpenScorecard,
    Verb.DRAFT_REVISE: ask.RequestRevision,
    Verb.RUBRIC_EDIT: ask.ReplaceRubric,
    Verb.DRAFT_ACCEPT: ask.Accept,
    Verb.DRAFT_REJECT: ask.Reject,
}
"""What each button of a task card asks for."""


def rubric_is_proposed() -> Review:
    play = a_play(criteria=())
    assert play.review.assignment
    return play.give(ask.ProposeRubric(play.review.assignment.job, CRITERIA, NOTHING_USED), WORKER)


def revising() -> Play:
    play = a_play_in_review()
    play.says()
    play.give(ask.RequestRevision(play.draft_id, JobId(new_id()), Trigger.BUTTON))
    return play


def stalled(play: Play, sentence: str = "Claude is overloaded.") -> Review:
    assert play.review.assignment
    report = ask.ReportFailure(play.review.assignment.job, StallReason.AGENT_FAILED, sentence)
    return play.give(report, WORKER)


def decided(command: Callable[[Play], ask.Command]) -> Review:
    play = a_play_in_review()
    return play.give(command(play))


REVIEWS: dict[str, Callable[[], Review]] = {
    "a rubric is being proposed": lambda: a_play(criteria=()).review,
    "a rubric is proposed": rubric_is_proposed,
    "drafting": lambda: a_play().review,
    "in review": lambda: a_play_in_review().review,
    "revising": lambda: revising().review,
    "stalled without a draft": lambda: stalled(a_play()),
    "stalled with a draft": lambda: stalled(revising()),
    "accepted": lambda: decided(lambda play: ask.Accept(play.draft_id)),
    "rejected": lambda: decided(lambda play: ask.Reject(play.draft_id, "Not for us.")),
    "cancelled": lambda: decided(lambda play: ask.Cancel()),
}


def buttons_of(card: Card) -> list[Button]:
    return [each for element in card.elements if isinstance(element, Buttons) for each in element.buttons]


def offered(card: Card) -> set[Verb]:
    return {each.action.verb for each in buttons_of(card)}


def shown(review: Review, minutes: float = 12.4) -> Card:
    return task_card(review, {review.task.owner: "Ada"}, minutes)


def body_of(card: Card) -> tuple[Element, ...]:
    return card.elements[:2]


def test_every_state_has_a_card_here() -> None:
    assert {make().task.state for make in REVIEWS.values()} == set(TaskState)


@pytest.mark.parametrize("name", REVIEWS)
def test_a_task_card_offers_exactly_what_the_rules_allow_to_somebody(name: str) -> None:
    review = REVIEWS[name]()
    possible = {verb for verb, command in COMMANDS.items() if review.task.state in command.states}
    if review.assignment is None:
        possible.discard(Verb.JOB_STOP)
    if review.draft is None:
        possible = {verb for verb in possible if not COMMANDS[verb].needs_draft}
    assert offered(shown(review)) == possible


@pytest.mark.parametrize("name", REVIEWS)
def test_each_button_acts_on_the_current_thing(name: str) -> None:
    review = REVIEWS[name]()
    current = {
        "task": review.task.id,
        "rubric": review.task.id,
        "draft": review.draft and review.draft.id,
        "job": review.assignment and review.assignment.job,
    }
    for button in buttons_of(shown(review)):
        assert button.action.subject == current[button.action.verb.partition(".")[0]]
        assert encode(button.action)
        assert button.label


@pytest.mark.parametrize("name", REVIEWS)
def test_a_task_card_always_says_what_and_how_far(name: str) -> None:
    review = REVIEWS[name]()
    card = shown(review)
    assert card.text.startswith("Task 1, Volunteer guide: ")
    heading, fields = body_of(card)
    assert heading == Heading("Task 1: Volunteer guide")
    assert isinstance(fields, Fields)
    assert [each.label for each in fields.fields] == ["State", "Agent", "Rubric", "Cycle", "Cost", "Review"]
    assert all(each.value for each in fields.fields)
    assert "12 min" in card_text(card)


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("accepted", "Accepted by Ada on 2026-11-23 at 09:02 UTC"),
        ("rejected", "Rejected by Ada on 2026-11-23 at 09:02 UTC: Not for us."),
        ("cancelled", "Cancelled by Ada on 2026-11-23 at 09:02 UTC"),
    ],
)
def test_a_decided_card_has_the_same_body_and_one_line_in_place_of_its_buttons(name: str, line: str) -> None:
    review = REVIEWS[name]()
    before = replace(review, task=replace(review.task, state=TaskState.IN_REVIEW, decision=None))
    card, undecided = shown(review), shown(before)
    assert len(card.elements) == len(undecided.elements)
    assert isinstance(undecided.elements[-1], Buttons)
    assert card.elements[-1] == Note(line)

    def facts(card: Card) -> list[tuple[str, str]]:
        fields = card.elements[1]
        assert isinstance(fields, Fields)
        return [(each.label, each.value) for each in fields.fields if each.label not in {"State", "Rubric"}]

    assert card.elements[0] == undecided.elements[0]
    assert facts(card) == facts(undecided)


def test_the_tally_on_the_card_is_a_secret_until_all_who_were_asked_have_filed() -> None:
    play = a_play_in_review()
    people = play.cast.reviewers[:2]
    play.give(ask.ChangePeople(people, ()))
    play.ticks(MET)
    assert "Rubric: not scored yet" in card_text(shown(play.review))
    play.files(MET, NOT_MET, NOT_MET)
    assert "Rubric: 1 scorecard filed" in card_text(shown(play.review))
    play.files(MET, MET, NOT_MET, by=play.reviewer(1))
    assert "Rubric: 2 of 3 met" in card_text(shown(play.review))


@pytest.mark.parametrize(
    ("usage", "said"),
    [
        (NOTHING_USED, "nothing"),
        (Usage(cost_usd=None), "unknown"),
        (Usage(cost_usd=Decimal("0.125")), "about $0.12"),
        (Usage(cost_usd=Decimal(12)), "about $12.00"),
    ],
)
def test_a_cost_that_nobody_knows_is_not_nothing(usage: Usage, said: str) -> None:
    assert cost(usage) == said


def test_a_criterion_says_what_is_special_about_it() -> None:
    assert criterion_line(Criterion(1, "Short")) == "1. Short"
    assert criterion_line(Criterion(2, "Short", required=False)) == "2. Short (optional)"
    assert criterion_line(Criterion(3, "Short", required=False, points=3)) == "3. Short (optional, 3 points)"
    assert criterion_line(Criterion(4, "Jargon", points=-2)) == "4. Jargon (pitfall, -2 points)"


def test_a_proposed_rubric_can_be_approved_until_it_is() -> None:
    review = rubric_is_proposed()
    card = rubric_card(review, review.rubrics[-1])
    assert offered(card) == {Verb.RUBRIC_APPROVE, Verb.RUBRIC_EDIT}
    [note] = [each for each in card.elements if isinstance(each, Note)]
    assert note.people == (review.task.owner,), "only the owner is called"
    drafting = a_play().review
    assert drafting.rubric
    settled = rubric_card(drafting, drafting.rubric)
    assert not offered(settled)
    assert "approved or replaced" in card_text(settled)
    assert "1. Names the meeting place" in card_text(settled)


def test_a_stall_says_why_and_how_to_go_on_until_it_is_settled() -> None:
    card = stall_card(stalled(revising(), "The cycle limit of 4 is reached."))
    assert card.text == "Task 1 is on hold: The cycle limit of 4 is reached."
    assert offered(card) == {Verb.TASK_RESUME}
    settled = stall_card(a_play().review)
    assert not offered(settled)
    assert settled.text == "Task 1 goes on."


def test_a_ready_draft_can_be_accepted_while_nobody_has_decided() -> None:
    assert offered(ready_card(REVIEWS["in review"]())) == {Verb.DRAFT_ACCEPT}
    assert not offered(ready_card(REVIEWS["accepted"]()))


def test_a_decision_sums_up_the_way_and_brings_the_deliverable() -> None:
    play = a_play_in_review()
    play.files(NOT_MET, NOT_MET, NOT_MET)
    first = play.review.tally
    final = play.drafts[-1]
    review = play.give(ask.Accept(play.draft_id))
    summary = Summary(first, None, 1, 20.4, review.usage)
    card = decision_card(review, {review.task.owner: "Ada"}, final, summary)
    assert card.text == "Task 1, Volunteer guide, was accepted by Ada."
    text = card_text(card)
    assert "Criteria before feedback: 1 of 3 met · Criteria after: not scored yet · Cycles: 1 · Review: 20 min" in text
    assert [each for each in card.elements if isinstance(each, Attachment)] == [
        Attachment("task-1-draft-1.md", final.body)
    ]
    assert card.tone is Tone.GOOD


@pytest.mark.parametrize("name", ["rejected", "cancelled"])
def test_only_what_was_accepted_is_a_deliverable(name: str) -> None:
    review = REVIEWS[name]()
    final = a_play_in_review().drafts[-1]
    card = decision_card(review, {}, final, Summary(None, None, 1, 0, review.usage))
    assert not any(isinstance(each, Attachment) for each in card.elements)
    assert "by somebody" in card.text
    assert ("Not for us." in card_text(card)) is (name == "rejected")


@pytest.mark.parametrize("name", REVIEWS)
def test_no_card_of_a_task_is_empty(name: str) -> None:
    review = REVIEWS[name]()
    summary = Summary(None, None, 0, timedelta(0) / timedelta(minutes=1), review.usage)
    cards = [shown(review), stall_card(review), ready_card(review), decision_card(review, {}, None, summary)]
    cards += [rubric_card(review, each) for each in review.rubrics]
    for card in cards:
        assert card.text.strip()
        assert card_text(card).strip()
        assert all(buttons.buttons for buttons in card.elements if isinstance(buttons, Buttons))


def test_a_refusal_says_why_and_what_to_do() -> None:
    assert card_text(refusal(Stale(why="That was about an older draft."))) == "That was about an older draft."
    assert "Reply in the thread" in card_text(refusal(NothingToRevise()))
    assert confirmation("Filed.").text == "Filed."


def test_what_goes_on_beside_the_review_takes_two_lines_at_most() -> None:
    play = a_play_in_review()
    for _ in range(4):
        play.give(ask.RequestRetry(JobId(new_id())))
    for side_job in play.review.side_jobs[:2]:
        play.give(ask.ReportSideFailure(side_job.job, f"Failure {side_job.number}."), WORKER)
    told = card_text(task_card(play.review, {}, 0))
    assert "Retry 4, 5: on the way." in told
    assert "Retry 3 failed: Failure 3." in told
    assert "Failure 2." not in told
