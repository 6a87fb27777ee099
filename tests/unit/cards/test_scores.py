from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from bot.cards.actions import Action, Verb
from bot.cards.elements import Buttons, Card, Checklist, ChecklistInput, Choice, Form, Rows, TextInput
from bot.cards.scores import mark_form, read_score_form, read_ticks, score_form, scorecard, tally_card, tick_form
from bot.chat.text import card_text
from bot.domain.conversation import Actor
from bot.domain.draft import Touched
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import NOTE_MAX, Mark, MarkValue
from bot.errors import InvalidInput
from tests.builders import AGENT, START, a_cast, a_draft, a_play_in_review

MET, NOT_MET = MarkValue.MET, MarkValue.NOT_MET
HEAD = a_draft().head
RUBRIC = Rubric(
    3,
    (
        Criterion(1, "Names the meeting place"),
        Criterion(4, "Fits on a page", required=False, points=2),
        Criterion(5, "Uses “synergy”", points=-2),
    ),
    Actor.system("test"),
    START,
)
NUMBERS = (1, 4, 5)

mark_sets = st.lists(st.sampled_from(NUMBERS), unique=True).flatmap(
    lambda numbers: st.tuples(
        *(st.builds(Mark, st.just(each), st.sampled_from(MarkValue), st.text(max_size=20)) for each in sorted(numbers))
    )
)


def answers(form: Form) -> dict[str, str]:
    """What comes back when somebody sends the form as it is."""
    assert all(isinstance(each, Choice | TextInput) for each in form.inputs)
    return {each.name: each.value for each in form.inputs if isinstance(each, Choice | TextInput)}


def buttons_of(card: Card) -> list[Action]:
    return [each.action for element in card.elements if isinstance(element, Buttons) for each in element.buttons]


# ---- the form


@given(mark_sets)
def test_a_form_that_is_sent_as_it_opened_gives_the_marks_that_it_opened_with(held: tuple[Mark, ...]) -> None:
    assert read_score_form(RUBRIC, answers(score_form(HEAD, RUBRIC, held))) == held


def test_a_form_asks_for_a_mark_and_a_note_on_every_criterion() -> None:
    form = score_form(HEAD, RUBRIC, ())
    assert form.action == Action(Verb.DRAFT_SCORE, HEAD.id, version=RUBRIC.version), (
        "it names the rubric that it was made from"
    )
    choices = [each for each in form.inputs if isinstance(each, Choice)]
    notes = [each for each in form.inputs if isinstance(each, TextInput)]
    assert [each.name for each in choices] == ["mark-1", "mark-4", "mark-5"]
    assert [each.label for each in choices] == [
        "1. Names the meeting place",
        "4. Fits on a page (optional, 2 points)",
        "5. Uses “synergy” (pitfall, -2 points)",
    ]
    assert {value for each in choices for value, _ in each.options} == {each.value for each in MarkValue}
    assert {(each.maximum, each.required, each.multiline) for each in notes} == {(NOTE_MAX, False, True)}


def test_nothing_chosen_is_no_mark() -> None:
    assert read_score_form(RUBRIC, {}) == ()
    assert read_score_form(RUBRIC, {"mark-1": "", "note-1": " \n"}) == ()
    assert read_score_form(RUBRIC, {"mark-2": "met", "mark-99": "met", "other": "x"}) == ()


@pytest.mark.parametrize("number", NUMBERS)
def test_a_note_needs_a_mark(number: int) -> None:
    with pytest.raises(InvalidInput, match=f"Criterion {number} cannot be used: choose a mark to go with the note"):
        read_score_form(RUBRIC, {f"note-{number}": "Where is the pier?"})


@pytest.mark.parametrize("value", ["yes", "MET", "met ", "{why}", "True"])
def test_a_value_that_is_no_mark_is_refused(value: str) -> None:
    with pytest.raises(InvalidInput, match="is no mark"):
        read_score_form(RUBRIC, {"mark-1": "met", "mark-4": value})


# ---- the checklist


def test_a_tick_is_met_and_a_shown_box_without_one_is_not() -> None:
    assert read_ticks(RUBRIC, NUMBERS, frozenset({"4"})) == (Mark(1, NOT_MET), Mark(4, MET), Mark(5, NOT_MET))


def test_a_box_that_was_not_shown_or_does_not_exist_has_no_mark() -> None:
    assert read_ticks(RUBRIC, (4, 9), frozenset({"1", "4", "9", "x"})) == (Mark(4, MET),)
    assert read_ticks(RUBRIC, (), frozenset({"1"})) == ()


@pytest.mark.parametrize(
    ("held", "ticked", "expected"),
    [
        (Mark(1, MarkValue.NOT_APPLICABLE, "no pier"), False, Mark(1, MarkValue.NOT_APPLICABLE, "no pier")),
        (Mark(1, MarkValue.CANNOT_JUDGE), False, Mark(1, MarkValue.CANNOT_JUDGE)),
        (Mark(1, MarkValue.NOT_APPLICABLE, "no pier"), True, Mark(1, MET, "no pier")),
        (Mark(1, NOT_MET, "which pier?"), False, Mark(1, NOT_MET, "which pier?")),
        (Mark(1, NOT_MET, "which pier?"), True, Mark(1, MET, "which pier?")),
        (Mark(1, MET, "well put"), True, Mark(1, MET, "well put")),
        (Mark(1, MET, "well put"), False, Mark(1, NOT_MET, "well put")),
    ],
)
def test_ticking_a_box_loses_nothing_that_a_form_said(held: Mark, ticked: bool, expected: Mark) -> None:
    assert read_ticks(RUBRIC, (1,), frozenset({"1"} if ticked else ()), (held,)) == (expected,)


def test_a_scorecard_shows_every_criterion_unticked() -> None:
    play = a_play_in_review()
    assert play.review.draft
    card = scorecard(play.review.task, play.review.draft, RUBRIC)
    [boxes] = [each for each in card.elements if isinstance(each, Checklist)]
    assert boxes.action == Action(Verb.DRAFT_TICK, play.draft_id, 1, 3), "group 1, of version 3 of the rubric"
    assert [(each.value, each.ticked) for each in boxes.boxes] == [("1", False), ("4", False), ("5", False)]
    assert [each.verb for each in buttons_of(card)] == [Verb.DRAFT_SCORE, Verb.DRAFT_DONE]
    assert card.text == "Scorecard for draft 1 of task 1: 3 criteria"


def test_what_a_revision_touched_is_pointed_out_and_counts_for_nothing() -> None:
    play = a_play_in_review()
    assert play.review.draft
    revised = replace(play.review.draft, touched=Touched(RUBRIC.version, (1, 5)))
    card = scorecard(play.review.task, revised, RUBRIC)
    assert "The revision changed the text for criteria 1, 5: look again there." in card_text(card)
    assert not any(box.ticked for each in card.elements if isinstance(each, Checklist) for box in each.boxes)
    marked = score_form(revised, RUBRIC, ())
    labels = [each.label for each in marked.inputs if isinstance(each, Choice)]
    assert [label.startswith("✎ changed: ") for label in labels] == [True, False, True]
    [boxes] = [each for each in tick_form(revised, RUBRIC, (), 1).inputs if isinstance(each, ChecklistInput)]
    assert [(box.label.startswith("✎ changed: "), box.ticked) for box in boxes.boxes] == [
        (True, False),
        (False, False),
        (True, False),
    ]
    assert mark_form(revised, RUBRIC, RUBRIC.criteria[2], None).inputs[0].label.startswith("✎ changed: 5.")


def test_under_another_version_of_the_rubric_nothing_is_pointed_out() -> None:
    play = a_play_in_review()
    assert play.review.draft
    revised = replace(play.review.draft, touched=Touched(RUBRIC.version - 1, (1, 5)))
    assert "look again" not in card_text(scorecard(play.review.task, revised, RUBRIC))
    assert "changed" not in score_form(revised, RUBRIC, ()).inputs[0].label


def test_one_touched_criterion_is_named_in_the_singular() -> None:
    play = a_play_in_review()
    assert play.review.draft
    revised = replace(play.review.draft, touched=Touched(RUBRIC.version, (4,)))
    assert "for criterion 4: look" in card_text(scorecard(play.review.task, revised, RUBRIC))


# ---- the tally


def test_a_hidden_tally_says_how_many_filed_and_nothing_else() -> None:
    play = a_play_in_review()
    play.files(MET, NOT_MET, NOT_MET)
    review = play.review
    assert review.draft
    assert review.tally
    advice = replace(review.tally, graders=3)
    card = tally_card(review.task, review.draft, review.tally, public=False, advice=advice)
    assert card.text == "1 scorecard filed on draft 1 of task 1."
    shown = card.text + card_text(card)
    assert not any(isinstance(each, Rows) for each in card.elements)
    for telling in ("met", "%", "complete", "✓", "✗", "Names the meeting place"):
        assert telling not in shown


def test_a_public_tally_shows_each_criterion_and_its_outcome() -> None:
    play = a_play_in_review(a_cast())
    play.files(MET, NOT_MET, NOT_MET)
    play.files(MET, MET, NOT_MET, by=play.reviewer(1))
    review = play.review
    assert review.draft
    assert review.tally
    card = tally_card(review.task, review.draft, review.tally, public=True)
    assert card.text == "Draft 1 of task 1: 2 of 3 met, complete: every required criterion is met. Score 33%."
    [rows] = [each for each in card.elements if isinstance(each, Rows)]
    assert rows.header == ("Criterion", "Tally", "Met", "Not met")
    assert rows.rows == (
        ("1. Names the meeting place", "✓ met", "2", "0"),
        ("2. Fits on a page (optional, 2 points)", "± disputed", "1", "1"),
        ("3. Uses “synergy” (pitfall, -2 points)", "✗ not met", "0", "2"),
    )
    assert "2 scorecards filed" in card_text(card)


def test_a_models_marks_stand_beside_the_peoples_and_are_labelled() -> None:
    play = a_play_in_review()
    play.files(MET, MET, NOT_MET)
    play.files(NOT_MET, MET, NOT_MET, by=AGENT)
    review = play.review
    assert review.draft
    assert review.tally
    card = tally_card(review.task, review.draft, review.tally, public=True, advice=review.advice)
    [rows] = [each for each in card.elements if isinstance(each, Rows)]
    assert rows.header[-1] == "Model's advice"
    assert [row[-1] for row in rows.rows] == ["✗ not met", "✓ met", "✗ not met"]
    assert {len(row) for row in rows.rows} == {len(rows.header)}
    assert "1 scorecard filed" in card_text(card), "a model's card is not counted among the people's"


def test_a_tally_without_marks_has_no_score() -> None:
    play = a_play_in_review()
    review = play.review
    assert review.draft
    assert review.tally
    card = tally_card(review.task, review.draft, review.tally, public=True)
    assert card.text == "Draft 1 of task 1: not scored yet, not complete yet."
