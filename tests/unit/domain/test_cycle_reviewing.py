"""The people's turn: feedback and votes, scorecards, being done, minutes, and the end."""

from collections.abc import Callable
from decimal import Decimal

import pytest

from bot.domain import commands as ask, events as did
from bot.domain.conversation import Actor, MessageRef, PersonId
from bot.domain.cycle import MINUTES_MAX, REASON_MAX
from bot.domain.feedback import FEEDBACK_MAX, Disposition, FeedbackId
from bot.domain.review import Purpose
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, MarkValue, Outcome, ScorecardId, Verdict
from bot.domain.task import Decision, Policy, TaskState
from bot.errors import HiddenCharacter, InvalidInput, NotAllowed, Refused, Stale, TooLong, TooShort, WrongState
from tests.unit.domain.story import (
    AGENT,
    ANA,
    APPROVER,
    BEN,
    CANNOT_JUDGE,
    MET,
    NOT_MET,
    OWNER,
    Story,
    at_the_cycle_limit,
    decided,
    drafting,
    in_review,
    marks,
    revising,
    waiting_for_a_rubric,
)

SETTLED = [Disposition.APPLIED, Disposition.DECLINED, Disposition.NEEDS_PERSON]


def answered(disposition: Disposition = Disposition.APPLIED) -> tuple[Story, FeedbackId]:
    """Draft 2 answers an item of Ana's."""
    story = revising()
    said = story.review.feedback[0].id
    story.draft_arrives(story.answer(said, disposition))
    return story, said


# ---- capturing


def test_a_reply_is_captured_word_for_word() -> None:
    story = in_review()
    message = MessageRef("C1", "17.000100")
    story.give(ask.CaptureFeedback(FeedbackId("f"), "  Shorter,\nplease 🙏 ", message), ANA)
    (item,) = story.review.feedback
    assert (item.text, item.author, item.message) == ("Shorter,\nplease 🙏", "ana", message)
    assert (item.draft_id, item.draft_number, item.edition) == (story.draft_id, 1, 1)
    assert (item.disposition, item.captured_at) == (Disposition.OPEN, story.at)


def test_hidden_characters_in_a_reply_are_shown_since_a_chat_cannot_hand_it_back() -> None:
    story = in_review()
    said = story.says("pay \u202eevil\u202c me\x00")
    assert story.item(said).text == "pay \ufffdevil\ufffd me\ufffd"


def test_the_same_reply_delivered_twice_is_one_item() -> None:
    story = in_review()
    capture = ask.CaptureFeedback(FeedbackId("f"), "Shorter")
    story.give(capture, ANA)
    assert story.give(capture, ANA) == ()
    assert len(story.review.feedback) == 1


@pytest.mark.parametrize(
    ("text", "error"), [("", TooShort), (" \n", TooShort), ("\u200b", TooShort), ("x" * (FEEDBACK_MAX + 1), TooLong)]
)
def test_a_reply_that_says_nothing_or_far_too_much_is_refused(text: str, error: type[Refused]) -> None:
    story = in_review()
    story.refuses(ask.CaptureFeedback(FeedbackId("f"), text), ANA, error)
    story.refuses(ask.EditFeedback(story.says(), text), ANA, error)


# ---- editing, withdrawing, reopening, confirming


def test_editing_a_reply_edits_the_feedback_and_the_same_words_change_nothing() -> None:
    story = in_review()
    said = story.says("Shorter")
    story.give(ask.EditFeedback(said, "Longer"), ANA)
    assert (story.item(said).text, story.item(said).edition) == ("Longer", 2)
    assert story.give(ask.EditFeedback(said, " Longer "), ANA) == ()


@pytest.mark.parametrize("disposition", SETTLED, ids=str)
def test_edited_words_are_open_again_whatever_was_answered(disposition: Disposition) -> None:
    story, said = answered(disposition)
    story.give(ask.EditFeedback(said, "Still too long"), ANA)
    assert (story.item(said).disposition, story.item(said).answer) == (Disposition.OPEN, "")
    assert story.item(said).edition == 2


def test_votes_survive_an_edit_as_reactions_do_in_a_chat() -> None:
    story = in_review()
    said = story.says()
    story.give(ask.Vote(said, 1), BEN)
    story.give(ask.EditFeedback(said, "Longer"), ANA)
    assert story.item(said).support == 1


def test_withdrawn_feedback_stays_withdrawn() -> None:
    story = in_review()
    said = story.says()
    story.give(ask.WithdrawFeedback(said), ANA)
    assert story.give(ask.WithdrawFeedback(said), ANA) == ()
    again = "That feedback was withdrawn; write a new reply instead."
    assert story.refuses(ask.EditFeedback(said, "But"), ANA, WrongState) == again
    assert story.refuses(ask.Vote(said, 1), BEN, WrongState) == "That feedback was withdrawn."
    story.refuses(ask.ConfirmFeedback(said), ANA, WrongState)
    assert story.item(said).disposition is Disposition.WITHDRAWN


def test_a_withdrawal_can_be_taken_back() -> None:
    story = in_review()
    said = story.says()
    story.give(ask.WithdrawFeedback(said), ANA)
    story.refuses(ask.ReopenFeedback(said), BEN, NotAllowed)
    story.give(ask.ReopenFeedback(said), ANA)
    assert (story.item(said).disposition, story.item(said).edition) == (Disposition.OPEN, 2)


@pytest.mark.parametrize("disposition", SETTLED, ids=str)
def test_the_author_confirms_or_reopens_what_was_answered(disposition: Disposition) -> None:
    story, said = answered(disposition)
    story.give(ask.ConfirmFeedback(said), ANA)
    assert story.item(said).disposition is Disposition.CONFIRMED
    assert story.item(said).answer == "Done.", "the agent's words are kept"
    assert story.give(ask.ConfirmFeedback(said), ANA) == ()
    story.give(ask.ReopenFeedback(said), ANA)
    assert (story.item(said).disposition, story.item(said).edition) == (Disposition.OPEN, 2)
    assert story.give(ask.ReopenFeedback(said), ANA) == ()


def test_a_reopened_item_goes_into_the_next_revision() -> None:
    story, said = answered()
    story.give(ask.ReopenFeedback(said), ANA)
    story.give(story.revision())
    assert story.review.assignment
    assert story.review.assignment.feedback == ((said, 2),)


def test_there_is_nothing_to_confirm_before_the_agent_has_answered() -> None:
    story = in_review()
    assert story.refuses(ask.ConfirmFeedback(story.says()), ANA, WrongState) == (
        "The agent has not answered that feedback yet, so there is nothing to confirm."
    )


def test_there_is_nothing_to_confirm_of_what_was_withdrawn() -> None:
    story, said = answered()
    story.give(ask.WithdrawFeedback(said), ANA)
    assert story.refuses(ask.ConfirmFeedback(said), ANA, WrongState) == (
        "That feedback was withdrawn, so there is nothing to confirm."
    )


# ---- votes


def test_a_vote_counts_once_for_each_person_and_can_be_taken_back() -> None:
    story = in_review()
    said = story.says(by=ANA)
    story.give(ask.Vote(said, 1), BEN)
    assert story.give(ask.Vote(said, 1), BEN) == ()
    story.give(ask.Vote(said, -1), OWNER)
    assert (story.item(said).support, story.item(said).opposition) == (1, 1)
    story.give(ask.Vote(said, -1), BEN)
    assert (story.item(said).support, story.item(said).opposition) == (0, 2)
    story.give(ask.Vote(said, 0), BEN)
    story.give(ask.Vote(said, 0), OWNER)
    assert story.item(said).votes == ()
    assert story.give(ask.Vote(said, 0), BEN) == ()


@pytest.mark.parametrize("value", [-2, 2, 100])
def test_a_vote_is_for_or_against(value: int) -> None:
    story = in_review()
    story.refuses(ask.Vote(story.says(), value), BEN, InvalidInput)


def test_nobody_votes_on_their_own_feedback() -> None:
    story = in_review()
    assert story.refuses(ask.Vote(story.says(by=ANA), 1), ANA, NotAllowed) == (
        "Only somebody else can vote on your own feedback."
    )


# ---- scorecards


def outcomes(story: Story) -> list[Outcome]:
    assert story.review.tally
    return [each.outcome for each in story.review.tally.criteria]


def test_ticks_do_not_count_before_they_are_filed() -> None:
    story = in_review()
    assert isinstance(story.give(story.ticks(MET, MET), BEN)[0], did.MarksSaved)
    assert outcomes(story) == [Outcome.UNSCORED] * 3
    story.give(ask.FileScorecard(ScorecardId("x"), story.draft_id, 1, ()), BEN)
    assert outcomes(story) == [Outcome.MET, Outcome.MET, Outcome.UNSCORED]


def test_a_grader_has_one_card_on_a_draft_and_the_latest_mark_wins() -> None:
    story = in_review()
    story.files(MET, MET)
    story.files(NOT_MET)
    (card,) = story.review.scorecards
    assert card.marks == marks(NOT_MET, MET)
    assert outcomes(story)[:2] == [Outcome.NOT_MET, Outcome.MET]


def test_a_tick_after_filing_amends_what_was_filed_and_says_so() -> None:
    story = in_review()
    story.files(NOT_MET)
    (fact,) = story.give(story.ticks(MET), BEN)
    assert isinstance(fact, did.ScorecardFiled), "what counts is in the log as filed"
    assert outcomes(story)[0] is Outcome.MET


def test_nobody_files_an_empty_scorecard_to_see_the_others_marks() -> None:
    story = in_review()
    told = story.refuses(story.scorecard(), BEN, InvalidInput)
    assert told == "The scorecard cannot be used: nothing is marked in it; mark at least one criterion"


def test_marks_of_people_and_models_are_never_mixed() -> None:
    story = in_review()
    story.files(NOT_MET, by=BEN)
    story.files(MET, MET, by=AGENT)
    assert outcomes(story) == [Outcome.NOT_MET, Outcome.UNSCORED, Outcome.UNSCORED]
    assert story.review.advice
    assert [each.outcome for each in story.review.advice.criteria][:2] == [Outcome.MET, Outcome.MET]
    assert (story.review.tally and story.review.tally.graders, story.review.advice.graders) == (1, 1)


def test_a_card_of_somebody_else_or_of_an_older_rubric_cannot_be_written_on() -> None:
    story = in_review()
    story.give(ask.FileScorecard(ScorecardId("bens"), story.draft_id, 1, marks(MET)), BEN)
    for grader in (ANA, AGENT):
        foreign = ask.FileScorecard(ScorecardId("bens"), story.draft_id, 1, marks(NOT_MET))
        story.refuses(foreign, grader, Stale)
    story.give(ask.ReplaceRubric((Criterion(1, "Rhymes"),)))
    outdated = ask.SaveMarks(ScorecardId("bens"), story.draft_id, 2, marks(NOT_MET))
    assert story.refuses(outdated, BEN, Stale) == (
        "That scorecard is somebody else's, or of an older rubric. Open the scorecard again."
    )


@pytest.mark.parametrize(
    "bad",
    [(Mark(4, MET),), (Mark(0, MET),), (Mark(1, MET), Mark(1, NOT_MET)), (Mark(1, MET, "n" * 3_001),)],
    ids=["unknown", "zero", "twice", "long note"],
)
def test_marks_that_do_not_fit_the_rubric_are_refused(bad: tuple[Mark, ...]) -> None:
    story = in_review()
    for kind in (ask.SaveMarks, ask.FileScorecard):
        story.refuses(kind(ScorecardId("x"), story.draft_id, 1, bad), BEN)
    assert story.review.scorecards == ()


def test_opening_a_scorecard_is_remembered_and_changes_nothing() -> None:
    story = in_review()
    before = story.review
    assert story.give(ask.OpenScorecard(story.draft_id), BEN) == (did.ScorecardOpened(story.draft_id),)
    assert story.review == type(before)(**{f: getattr(before, f) for f in before.__slots__} | {"version": 5})


def test_scoring_goes_on_while_the_agent_revises_and_while_the_task_waits() -> None:
    for story in (revising(), at_the_cycle_limit()):
        story.files(MET, MET, NOT_MET)
        assert story.review.tally
        assert story.review.tally.complete


# ---- being done, and the quorum


def test_being_done_files_ticks_that_were_only_kept() -> None:
    story = in_review()
    story.give(story.ticks(MET, CANNOT_JUDGE), BEN)
    facts = story.give(story.finish(Verdict.APPROVE), BEN)
    assert [type(fact) for fact in facts] == [did.ScorecardFiled, did.ReviewFinished]
    assert outcomes(story)[0] is Outcome.MET
    assert story.review.finished == (("ben", Verdict.APPROVE),)


def test_being_done_without_a_scorecard_files_none() -> None:
    story = in_review()
    assert story.give(story.finish(), BEN) == (did.ReviewFinished(story.draft_id, Verdict.REQUEST_CHANGES),)
    assert story.review.scorecards == ()


def test_being_done_twice_changes_nothing_and_another_verdict_replaces_the_first() -> None:
    story = in_review()
    story.give(story.finish(Verdict.APPROVE), BEN)
    assert story.give(story.finish(Verdict.APPROVE), BEN) == ()
    story.give(story.finish(Verdict.REJECT), BEN)
    assert story.review.finished == (("ben", Verdict.REJECT),)


@pytest.mark.parametrize(("quorum", "reached"), [(None, False), (1, True), (2, True), (3, False)])
def test_a_quorum_counts_people_who_are_done(quorum: int | None, reached: bool) -> None:
    story = in_review(policy=Policy(quorum=quorum))
    for reviewer in (ANA, BEN, BEN):
        story.give(story.finish(), reviewer)
    assert story.review.quorum_reached is reached


def test_a_new_draft_asks_everybody_again() -> None:
    story = in_review(policy=Policy(quorum=1))
    story.says()
    story.give(story.finish(), ANA)
    story.give(story.revision())
    story.draft_arrives()
    assert not story.review.quorum_reached


def test_the_quiet_period_runs_from_the_newest_open_item() -> None:
    story = in_review()
    assert story.review.last_word_at is None
    story.says(by=ANA)
    at = story.at
    late = story.says(by=BEN)
    assert story.review.last_word_at == story.at > at
    story.give(ask.WithdrawFeedback(late), BEN)
    assert story.review.last_word_at == at


# ---- who may see the tally


def test_the_tally_is_public_once_all_named_reviewers_have_filed() -> None:
    story = in_review()
    story.files(MET, by=ANA)
    story.give(story.ticks(MET), BEN)
    story.files(MET, by=OWNER)
    assert not story.review.tally_is_public
    story.files(MET, by=BEN)
    assert story.review.tally_is_public


def test_marks_under_a_replaced_rubric_do_not_make_the_new_tally_public() -> None:
    story = in_review()
    story.files(MET, by=ANA)
    story.files(MET, by=BEN)
    story.give(ask.ReplaceRubric((Criterion(1, "Rhymes"),)))
    assert not story.review.tally_is_public


def test_where_anybody_may_review_the_tally_is_public_when_the_window_closes() -> None:
    story = in_review(reviewers=())
    story.files(NOT_MET, by=ANA)
    assert not story.review.tally_is_public
    story.give(story.revision())
    assert story.review.tally_is_public


# ---- minutes


@pytest.mark.parametrize("minutes", [Decimal(0), Decimal("12.5"), Decimal(MINUTES_MAX)])
def test_minutes_are_corrected_at_any_time(minutes: Decimal) -> None:
    for story in (drafting(), in_review(), decided(TaskState.ACCEPTED)):
        assert story.give(ask.CorrectMinutes(minutes), BEN) == (did.MinutesCorrected(minutes),)


@pytest.mark.parametrize("minutes", ["-0.1", f"{MINUTES_MAX}.1", "NaN", "sNaN", "Infinity", "-Infinity"])
def test_minutes_are_a_number_within_reason(minutes: str) -> None:
    sentence = in_review().refuses(ask.CorrectMinutes(Decimal(minutes)), BEN, InvalidInput)
    assert sentence == "The minutes cannot be used: they must be 0 to 100,000"


# ---- the end


@pytest.mark.parametrize("by", [OWNER, APPROVER], ids=lambda actor: actor.id)
def test_accepting_decides_on_the_current_draft(by: Actor) -> None:
    story = in_review()
    story.says("One open item is no obstacle")
    story.give(ask.Accept(story.draft_id), by)
    assert story.state is TaskState.ACCEPTED
    expected = Decision(TaskState.ACCEPTED, PersonId(by.id), story.at, "", story.draft_id)
    assert story.review.task.decision == expected


def test_rejecting_keeps_the_reason() -> None:
    story = in_review()
    story.give(ask.Reject(story.draft_id, " Not what was asked for. "), APPROVER)
    assert story.review.task.decision
    assert (story.review.task.decision.state, story.review.task.decision.reason) == (
        TaskState.REJECTED,
        "Not what was asked for.",
    )


@pytest.mark.parametrize(
    "beginning", [waiting_for_a_rubric, drafting, in_review, revising, at_the_cycle_limit], ids=lambda b: b.__name__
)
def test_the_owner_cancels_at_any_time_and_the_agent_is_called_off(beginning: Callable[[], Story]) -> None:
    story = beginning()
    story.give(ask.Cancel("No longer needed"))
    assert story.state is TaskState.CANCELLED
    assert (story.review.assignment, story.review.task.stall) == (None, None)


@pytest.mark.parametrize(
    ("reason", "error"), [("x" * (REASON_MAX + 1), TooLong), ("so \u202e what", HiddenCharacter)], ids=["long", "bidi"]
)
def test_a_reason_has_its_limits(reason: str, error: type[Refused]) -> None:
    story = in_review()
    story.refuses(ask.Cancel(reason), OWNER, error)
    story.refuses(ask.Reject(story.draft_id, reason), OWNER, error)
    story.give(ask.Reject(story.draft_id, "x" * REASON_MAX))


def test_a_second_click_on_accept_is_stale() -> None:
    story = in_review()
    accept = ask.Accept(story.draft_id)
    story.give(accept)
    assert story.refuses(accept, OWNER, Stale) == "Task 7 was accepted, so you cannot accept it now."


def test_a_stalled_task_with_a_draft_can_be_decided() -> None:
    story = revising()
    story.give(story.failure(), AGENT)
    story.give(ask.Accept(story.draft_id))
    assert (story.state, story.review.task.stall) == (TaskState.ACCEPTED, None)


def test_purposes_follow_the_story() -> None:
    assert [
        story.review.assignment and story.review.assignment.purpose
        for story in (waiting_for_a_rubric(), drafting(), in_review(), revising())
    ] == [Purpose.PROPOSE_RUBRIC, Purpose.DRAFT, None, Purpose.REVISE]


def test_every_value_of_a_mark_can_be_filed() -> None:
    story = in_review(criteria=tuple(Criterion(1, f"c{n}") for n in MarkValue))
    story.files(*MarkValue)
    assert outcomes(story) == [Outcome.MET, Outcome.NOT_MET, Outcome.NOT_APPLICABLE, Outcome.UNSCORED]
