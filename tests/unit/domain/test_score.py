"""The tally, counted by hand, and counted again by a plain reading of DESIGN §3."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from random import Random

import pytest
from hypothesis import given, strategies as st

from bot.domain.conversation import Actor, ActorKind, PersonId
from bot.domain.draft import DraftId
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import NOTE_MAX, Mark, MarkValue, Outcome, Scorecard, ScorecardId, Tally, checked_marks, tally
from bot.errors import InvalidInput, TooLong
from tests.unit.domain.story import (
    AGENT,
    ANA,
    BEN,
    CANNOT_JUDGE,
    MET,
    NOT_APPLICABLE,
    NOT_MET,
    OWNER,
    START,
    SYSTEM,
    marks,
)

DRAFT = DraftId("draft-1")
NA = NOT_APPLICABLE


def a_rubric(*criteria: Criterion) -> Rubric:
    numbered = tuple(replace(each, number=number) for number, each in enumerate(criteria, start=1))
    return Rubric(1, numbered, OWNER, START)


def plain(count: int) -> Rubric:
    """All required, a point each: the study's rule."""
    return a_rubric(*(Criterion(0, f"criterion {number}") for number in range(count)))


def a_card(
    by: Actor, *values: MarkValue, minute: int = 0, filed: bool = True, draft: DraftId = DRAFT, version: int = 1
) -> Scorecard:
    at = START + timedelta(minutes=minute)
    card_id = ScorecardId(f"{by.id}-{draft}-{version}-{minute}")
    return Scorecard(card_id, draft, version, by, marks(*values), at, at if filed else None)


def counted(rubric: Rubric, *cards: Scorecard, advice: bool = False) -> Tally:
    return tally(rubric, DRAFT, cards, advice=advice)


def outcome(*values: MarkValue) -> Outcome:
    """Of one criterion, to which each grader gave one mark."""
    cards = (a_card(Actor.person(PersonId(f"p{number}")), value) for number, value in enumerate(values))
    return counted(plain(1), *cards).criteria[0].outcome


# ---- one criterion


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        ((MET,), Outcome.MET),
        ((NOT_MET,), Outcome.NOT_MET),
        ((MET, MET, NOT_MET), Outcome.MET),
        ((MET, NOT_MET, NOT_MET), Outcome.NOT_MET),
        ((MET, NOT_MET), Outcome.DISPUTED),
        ((MET, MET, NOT_MET, NOT_MET), Outcome.DISPUTED),
        ((MET, NOT_MET, NA, NA, CANNOT_JUDGE), Outcome.DISPUTED),
        ((MET, NA, NA, NA), Outcome.MET),  # a majority of met + not_met
        ((NOT_MET, NA, NA), Outcome.NOT_MET),
        ((NA,), Outcome.NOT_APPLICABLE),
        ((NA, CANNOT_JUDGE), Outcome.NOT_APPLICABLE),
        ((CANNOT_JUDGE,), Outcome.UNSCORED),
        ((CANNOT_JUDGE, CANNOT_JUDGE), Outcome.UNSCORED),
        ((), Outcome.UNSCORED),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, tuple) else value,
)
def test_an_outcome_is_a_strict_majority_of_those_who_judged(values: Sequence[MarkValue], expected: Outcome) -> None:
    assert outcome(*values) is expected


REQUIRED, OPTIONAL = Criterion(1, "c"), Criterion(1, "c", required=False)
PITFALL, OPTIONAL_PITFALL = Criterion(1, "c", points=-1), Criterion(1, "c", required=False, points=-1)


@pytest.mark.parametrize(
    ("criterion", "values", "passes", "needs_work"),
    [
        (REQUIRED, (MET,), True, False),
        (REQUIRED, (NOT_MET,), False, True),
        (REQUIRED, (MET, NOT_MET), False, True),
        (REQUIRED, (NA,), True, False),
        (REQUIRED, (CANNOT_JUDGE,), False, False),
        (REQUIRED, (), False, False),
        (OPTIONAL, (NOT_MET,), True, True),
        (OPTIONAL, (MET, NOT_MET), True, True),
        (OPTIONAL, (), True, False),
        (PITFALL, (MET,), False, True),
        (PITFALL, (NOT_MET,), True, False),
        (PITFALL, (MET, NOT_MET), False, True),
        (PITFALL, (NA,), True, False),
        (PITFALL, (), False, False),
        (OPTIONAL_PITFALL, (MET,), True, True),
        (OPTIONAL_PITFALL, (NOT_MET,), True, False),
        (OPTIONAL_PITFALL, (), True, False),
    ],
)
def test_what_stands_in_the_way_and_what_a_revision_sees_to(
    criterion: Criterion, values: Sequence[MarkValue], passes: bool, needs_work: bool
) -> None:
    cards = (a_card(Actor.person(PersonId(f"p{number}")), value) for number, value in enumerate(values))
    result = counted(a_rubric(criterion), *cards)
    (each,) = result.criteria
    assert (each.passes, each.needs_work) == (passes, needs_work)
    assert result.unmet == ((each,) if needs_work else ())


# ---- which marks count


def test_the_latest_mark_of_each_grader_counts() -> None:
    rubric = plain(2)
    earlier, later = a_card(ANA, NOT_MET, MET, minute=1), a_card(ANA, MET, minute=2)
    for cards in ((earlier, later), (later, earlier)):
        result = counted(rubric, *cards)
        assert [each.outcome for each in result.criteria] == [Outcome.MET, Outcome.MET]
        assert result.graders == 1
        assert result.criteria[0].not_met == 0


def test_of_two_cards_saved_at_once_the_same_one_counts_in_either_order() -> None:
    first = a_card(ANA, MET)
    second = replace(a_card(ANA, NOT_MET), id=ScorecardId(f"{first.id}-z"))
    outcomes = {counted(plain(1), *cards).criteria[0].outcome for cards in ((first, second), (second, first))}
    assert outcomes == {Outcome.NOT_MET}


def test_later_marks_on_the_same_card_replace_earlier_ones_and_keep_the_rest() -> None:
    card = a_card(ANA, NOT_MET, MET, filed=False).with_marks(
        [Mark(3, NA), Mark(1, MET, "now it does")], START, filed=True
    )
    assert card.marks == (Mark(1, MET, "now it does"), Mark(2, MET), Mark(3, NA))
    assert card.filed_at == card.saved_at == START


def test_saving_does_not_file() -> None:
    card = a_card(ANA, MET, filed=False).with_marks([Mark(2, MET)], START, filed=False)
    assert card.filed_at is None


@pytest.mark.parametrize(
    "other",
    [
        a_card(BEN, NOT_MET, filed=False),
        a_card(BEN, NOT_MET, draft=DraftId("draft-2")),
        a_card(BEN, NOT_MET, version=2),
        a_card(AGENT, NOT_MET),
        a_card(SYSTEM, NOT_MET),
    ],
    ids=["not filed", "another draft", "another rubric", "a model's", "not a person's"],
)
def test_marks_that_do_not_count(other: Scorecard) -> None:
    result = counted(plain(1), a_card(ANA, MET), other)
    assert (result.criteria[0].outcome, result.graders) == (Outcome.MET, 1)


def test_advice_is_counted_apart() -> None:
    cards = a_card(ANA, NOT_MET), a_card(AGENT, MET), a_card(Actor.model("gpt/mini"), MET)
    assert counted(plain(1), *cards).criteria[0].outcome is Outcome.NOT_MET
    advice = counted(plain(1), *cards, advice=True)
    assert (advice.criteria[0].outcome, advice.graders) == (Outcome.MET, 2)


def test_a_person_and_a_model_of_the_same_name_are_two_graders() -> None:
    model = Actor.model(ANA.id)
    assert counted(plain(1), a_card(ANA, MET), a_card(model, NOT_MET)).criteria[0].not_met == 0


# ---- complete


@pytest.mark.parametrize(
    ("rubric", "values", "complete"),
    [
        (plain(3), (MET, MET, MET), True),
        (plain(3), (MET, MET, NOT_MET), False),
        (plain(3), (MET, MET), False),  # one is unscored
        (plain(3), (MET, MET, CANNOT_JUDGE), False),
        (plain(3), (MET, MET, NA), True),
        (plain(3), (NA, NA, NA), False),  # nothing was judged
        (plain(3), (), False),
        (a_rubric(REQUIRED, OPTIONAL), (MET, NOT_MET), True),
        (a_rubric(REQUIRED, OPTIONAL), (NOT_MET, MET), False),
        (a_rubric(REQUIRED, OPTIONAL), (NA, MET), True),
        (a_rubric(REQUIRED, PITFALL), (MET, NOT_MET), True),
        (a_rubric(REQUIRED, PITFALL), (MET, MET), False),
        (a_rubric(REQUIRED, PITFALL), (MET,), False),
        (a_rubric(REQUIRED, OPTIONAL_PITFALL), (MET, MET), True),
        (a_rubric(OPTIONAL), (NOT_MET,), True),  # nothing is required
        (a_rubric(PITFALL), (NOT_MET,), True),
    ],
)
def test_complete_is_every_required_criterion_that_applies(
    rubric: Rubric, values: Sequence[MarkValue], complete: bool
) -> None:
    assert counted(rubric, a_card(ANA, *values)).complete is complete


def test_one_dispute_is_not_complete() -> None:
    assert not counted(plain(2), a_card(ANA, MET, MET), a_card(BEN, MET, NOT_MET)).complete


# ---- score


def scored(rubric: Rubric, *values: MarkValue) -> tuple[int, int, float | None]:
    result = counted(rubric, a_card(ANA, *values))
    return result.points_earned, result.points_possible, result.score


WEIGHTED = a_rubric(Criterion(1, "a", points=5), Criterion(1, "b", points=3, required=False), PITFALL)


@pytest.mark.parametrize(
    ("rubric", "values", "expected"),
    [
        (plain(4), (MET, MET, MET, NOT_MET), (3, 4, 0.75)),
        (plain(4), (MET, MET, NA, NOT_MET), (2, 3, 2 / 3)),
        (plain(4), (MET, CANNOT_JUDGE), (1, 4, 0.25)),  # unscored criteria apply
        (WEIGHTED, (MET, MET, NOT_MET), (8, 8, 1.0)),
        (WEIGHTED, (MET, NOT_MET, MET), (4, 8, 0.5)),
        (WEIGHTED, (NA, MET, MET), (2, 3, 2 / 3)),
        (WEIGHTED, (NOT_MET, NOT_MET, MET), (-1, 8, 0.0)),  # the floor
        (WEIGHTED, (NA, NA, MET), (-1, 0, None)),  # no points were possible
        (plain(2), (NOT_MET, NOT_MET), (0, 2, 0.0)),
        (plain(2), (NA, NA), (0, 0, None)),
        (plain(2), (CANNOT_JUDGE, CANNOT_JUDGE), (0, 2, None)),  # unscored is no zero
        (plain(2), (), (0, 2, None)),
        (a_rubric(PITFALL), (NOT_MET,), (0, 0, None)),
    ],
)
def test_the_score_is_points_earned_over_points_possible(
    rubric: Rubric, values: Sequence[MarkValue], expected: tuple[int, int, float | None]
) -> None:
    assert scored(rubric, *values) == expected


def test_a_draft_that_nobody_has_scored_has_no_score() -> None:
    nothing = counted(plain(3))
    assert (nothing.score, nothing.complete, nothing.graders) == (None, False, 0)
    assert (nothing.met_count, nothing.applicable_count, nothing.unmet) == (0, 3, ())


def test_a_disputed_criterion_earns_nothing_and_is_possible() -> None:
    result = counted(plain(2), a_card(ANA, MET, MET), a_card(BEN, MET, NOT_MET))
    assert (result.points_earned, result.points_possible, result.score) == (1, 2, 0.5)


def test_criteria_are_counted_in_the_state_that_we_want() -> None:
    result = counted(a_rubric(REQUIRED, REQUIRED, PITFALL, REQUIRED), a_card(ANA, MET, NOT_MET, NOT_MET, NA))
    assert (result.met_count, result.applicable_count) == (2, 3)


# ---- a plain reading of the design, and the order of cards


actors = st.sampled_from([ANA, BEN, OWNER, AGENT, Actor.model("gpt/mini"), SYSTEM])
criteria = st.builds(
    Criterion,
    number=st.just(0),
    text=st.just("c"),
    required=st.booleans(),
    points=st.sampled_from([1, 1, 2, 5, -1, -3]),
)
rubrics = st.lists(criteria, min_size=1, max_size=4).map(lambda each: a_rubric(*each))
mark_lists = st.lists(
    st.builds(Mark, st.integers(1, 4), st.sampled_from(MarkValue)), max_size=4, unique_by=lambda mark: mark.criterion
)


@st.composite
def piles(draw: st.DrawFn) -> list[Scorecard]:
    """Scorecards of one draft and some others, some at the same minute, each with an id of its own."""
    return [
        Scorecard(
            ScorecardId(f"card-{number}"),
            draw(st.sampled_from([DRAFT, DRAFT, DRAFT, DraftId("draft-2")])),
            draw(st.sampled_from([1, 1, 1, 2])),
            draw(actors),
            tuple(draw(mark_lists)),
            saved_at := START + timedelta(minutes=draw(st.integers(0, 3))),
            draw(st.sampled_from([saved_at, saved_at, None])),
        )
        for number in range(draw(st.integers(0, 7)))
    ]


@given(rubrics, piles(), st.randoms(use_true_random=False), st.booleans())
def test_the_order_of_scorecards_never_matters(
    rubric: Rubric, cards: list[Scorecard], random: Random, advice: bool
) -> None:
    shuffled = list(cards)
    random.shuffle(shuffled)
    assert counted(rubric, *cards, advice=advice) == counted(rubric, *shuffled, advice=advice)


@given(rubrics, piles(), st.booleans())
def test_the_tally_agrees_with_a_plain_reading_of_the_design(
    rubric: Rubric, cards: list[Scorecard], advice: bool
) -> None:
    result = counted(rubric, *cards, advice=advice)
    by_reading = {each.number: _read(each, cards, advice=advice) for each in rubric.criteria}
    assert {each.criterion.number: each.outcome for each in result.criteria} == by_reading
    assert result.complete == _complete(rubric, by_reading)
    assert result.score == pytest.approx(_score(rubric, by_reading))
    assert result.score is None or 0 <= result.score <= 1
    assert result.score is None or not result.complete or not _everything_is_required(rubric) or result.score == 1


def _everything_is_required(rubric: Rubric) -> bool:
    return all(each.required for each in rubric.criteria)


def _read(criterion: Criterion, cards: Iterable[Scorecard], *, advice: bool) -> Outcome:
    """“Count the latest mark of each grader on that draft; met wins on a strict majority of met + not_met; a tie is
    disputed; only not_applicable marks = not applicable; no judging mark = unscored.”
    """
    latest: dict[Actor, tuple[tuple[datetime, str], MarkValue]] = {}
    for card in cards:
        kind = ActorKind.PERSON if not advice else card.grader.kind
        if card.grader.kind is not kind or (advice and kind is ActorKind.PERSON):
            continue
        if card.draft_id != DRAFT or card.rubric_version != 1 or card.filed_at is None:
            continue
        for mark in card.marks:
            when = (card.saved_at, card.id)
            if mark.criterion == criterion.number and latest.get(card.grader, (when,))[0] <= when:
                latest[card.grader] = when, mark.value
    values = [value for _, value in latest.values()]
    judged = [value for value in values if value in {MET, NOT_MET}]
    if judged:
        share = judged.count(MET) / len(judged)
        return Outcome.MET if share > 0.5 else Outcome.NOT_MET if share < 0.5 else Outcome.DISPUTED
    return Outcome.NOT_APPLICABLE if NOT_APPLICABLE in values else Outcome.UNSCORED


def _complete(rubric: Rubric, outcomes: dict[int, Outcome]) -> bool:
    """“Every required criterion that applies is met and none is disputed or unscored, and no required pitfall is met”;
    and something was judged.
    """
    required = [each for each in rubric.criteria if each.required and outcomes[each.number] != "not_applicable"]
    wishes = [outcomes[each.number] for each in required if each.points > 0]
    pitfalls = [outcomes[each.number] for each in required if each.points < 0]
    judged = {"met", "not_met", "disputed"} & set(outcomes.values())
    settled = not {"disputed", "unscored"} & {*wishes, *pitfalls}
    return bool(judged) and all(each == "met" for each in wishes) and settled and "met" not in pitfalls


def _score(rubric: Rubric, outcomes: dict[int, Outcome]) -> float | None:
    """“Points earned / points possible over applicable criteria, floored at 0”; none where nothing was judged."""
    applicable = [each for each in rubric.criteria if outcomes[each.number] != "not_applicable"]
    possible = sum(each.points for each in applicable if each.points > 0)
    earned = sum(each.points for each in applicable if outcomes[each.number] == "met")
    judged = {"met", "not_met", "disputed"} & set(outcomes.values())
    return max(earned / possible, 0) if judged and possible else None


# ---- marks as they come in


def test_notes_are_cleaned() -> None:
    (mark,) = checked_marks((Mark(1, MET, "  fine\u202e "),), plain(1))
    assert mark.note == "fine\ufffd"


def test_marks_within_the_rubric_are_taken_in_their_order() -> None:
    given_marks = (Mark(2, MET), Mark(1, NOT_MET, "n" * NOTE_MAX))
    assert checked_marks(given_marks, plain(2)) == given_marks
    assert checked_marks((), plain(2)) == ()


@pytest.mark.parametrize("number", [0, 3, -1])
def test_a_mark_names_a_criterion_of_the_rubric(number: int) -> None:
    with pytest.raises(InvalidInput, match=rf"rubric version 1 has no criterion {number}$"):
        checked_marks((Mark(number, MET),), plain(2))


def test_a_criterion_is_marked_once_on_a_scorecard() -> None:
    with pytest.raises(InvalidInput, match=r"criterion 1 is marked twice$"):
        checked_marks((Mark(1, MET), Mark(2, MET), Mark(1, MET)), plain(2))


def test_a_note_has_a_limit() -> None:
    with pytest.raises(TooLong, match=r"^The note on criterion 1 has 3,001 characters"):
        checked_marks((Mark(1, MET, "n" * (NOTE_MAX + 1)),), plain(1))
