"""Reviews: what goes in comes out, whatever happened to the task."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal

import pytest

from bot.domain import commands as ask
from bot.domain.conversation import Actor
from bot.domain.draft import Usage
from bot.domain.events import Fault, JobId, Trigger
from bot.domain.review import Review, replay
from bot.domain.rubric import Criterion
from bot.domain.score import MarkValue, Verdict
from bot.domain.task import Policy, StallReason, TaskId
from bot.errors import ConcurrentUpdate, HiddenCharacter
from bot.services.ports import Store
from tests.builders import CRITERIA, START, USAGE, WORKER, Cast, Play, a_play, a_play_in_review, new_id
from tests.integration.store.playing import save, save_step

MET, NOT_MET = MarkValue.MET, MarkValue.NOT_MET


def stored(store: Store, task_id: TaskId) -> Review:
    with store.reading() as uow:
        return uow.reviews.get(task_id)


# ---- round trips


def being_drafted(cast: Cast) -> Play:
    return a_play(cast)


def with_everything_set(cast: Cast) -> Play:
    policy = Policy(7, 123_456_789_012, Decimal("12.3400000000000000000001"), 2, timedelta(minutes=90, microseconds=1))
    return a_play(
        cast,
        title="Größe “L” – 価格 🏴󠁧󠁢󠁥󠁮󠁧󠁿",
        brief="Line one\r\nline two\twith a tab\n\n'; DROP TABLE tasks; --",
        reviewers=cast.reviewers,
        approvers=cast.reviewers[:1],
        conversations=(cast.conversation_id, cast.conversation_id),
        files=("brief.pdf", "größe.csv"),
        policy=policy,
        import_key="ace-17",
    )


def waiting_for_a_rubric(cast: Cast) -> Play:
    return a_play(cast, criteria=())


def with_a_rubric_approved_as_proposed(cast: Cast) -> Play:
    play = a_play(cast, criteria=())
    assert play.review.assignment
    play.give(ask.ProposeRubric(play.review.assignment.job, CRITERIA, USAGE), Actor.model("claude/x"))
    play.give(ask.ApproveRubric(CRITERIA, JobId(new_id())))
    return play


def with_a_rubric_edited_and_replaced(cast: Cast) -> Play:
    play = a_play(cast, criteria=())
    assert play.review.assignment
    play.give(ask.ProposeRubric(play.review.assignment.job, CRITERIA, USAGE), Actor.model("claude/x"))
    play.give(ask.ApproveRubric(CRITERIA[:1], JobId(new_id())))
    play.draft_arrives()
    play.files(MET)
    play.give(ask.ReplaceRubric((Criterion(1, "Something else"),)))
    play.files(NOT_MET)
    return play


def in_a_third_cycle(cast: Cast) -> Play:
    play = a_play_in_review(cast, drafts=3)
    play.says("One more thing")
    play.ticks(MET, NOT_MET)
    return play


def with_votes_and_answers(cast: Cast) -> Play:
    play = a_play_in_review(cast)
    first, second = play.says("shorter"), play.says("longer", by=play.reviewer(1))
    play.give(ask.Vote(first, 1), play.reviewer(1))
    play.give(ask.Vote(first, -1), play.reviewer(2))
    play.give(ask.Vote(second, -1))
    play.give(ask.Vote(first, -1), play.reviewer(1))
    play.give(ask.Vote(first, 0), play.reviewer(2))
    play.is_revised("New words.", play.answer(first))
    play.give(ask.ConfirmFeedback(first), play.reviewer())
    play.give(ask.EditFeedback(second, "longer, by a page"), play.reviewer(1))
    play.give(ask.WithdrawFeedback(second), play.reviewer(1))
    return play


def with_scorecards_saved_in_turns(cast: Cast) -> Play:
    play = a_play_in_review(cast)
    for number in (0, 1, 2):
        play.files(MET, NOT_MET, by=play.reviewer(number), note="why\nso")
    play.ticks(MarkValue.CANNOT_JUDGE, by=play.reviewer(0))
    play.files(NOT_MET, MET, MarkValue.NOT_APPLICABLE, by=play.reviewer(1))
    play.files(MET, by=Actor.model("practice/rules-1"))
    play.finishes(by=play.reviewer(2))
    play.finishes(Verdict.APPROVE, by=play.reviewer(1))
    play.finishes(Verdict.REJECT, by=play.reviewer(2))
    return play


def stalled(cast: Cast) -> Play:
    play = a_play_in_review(cast)
    play.says()
    play.give(ask.RequestRevision(play.draft_id, JobId(new_id()), Trigger.REACTION))
    assert play.review.assignment
    job = play.review.assignment.job
    booked = "gpt", "gpt-6.1-terra", Fault.AGENT, "It is overloaded.", Usage(5, 6, 7, None)
    play.give(ask.BookAttempt(job, *booked), WORKER)
    play.give(ask.ReportFailure(job, StallReason.AGENT_FAILED, "It is overloaded."), WORKER)
    return play


def resumed(cast: Cast) -> Play:
    play = stalled(cast)
    play.give(ask.Resume(JobId(new_id()), Policy(max_cycles=9)))
    return play


def accepted(cast: Cast) -> Play:
    play = in_a_third_cycle(cast)
    play.give(ask.Accept(play.draft_id))
    return play


def rejected(cast: Cast) -> Play:
    play = a_play_in_review(cast)
    play.give(ask.Reject(play.draft_id, "Not what was asked for."))
    play.give(ask.CorrectMinutes(Decimal("12.5")))
    return play


def cancelled_before_a_draft(cast: Cast) -> Play:
    play = a_play(cast)
    play.give(ask.Cancel("No longer needed."))
    return play


STORIES: list[Callable[[Cast], Play]] = [
    being_drafted,
    with_everything_set,
    waiting_for_a_rubric,
    with_a_rubric_approved_as_proposed,
    with_a_rubric_edited_and_replaced,
    in_a_third_cycle,
    with_votes_and_answers,
    with_scorecards_saved_in_turns,
    stalled,
    resumed,
    accepted,
    rejected,
    cancelled_before_a_draft,
]


@pytest.mark.parametrize("story", STORIES)
def test_a_review_comes_back_as_it_was_saved(store: Store, cast: Cast, story: Callable[[Cast], Play]) -> None:
    play = story(cast)
    steps = list(play.steps)
    for step in steps:
        with store.writing() as uow:
            save_step(uow, step)
        assert stored(store, step.after.task.id) == step.after
    with store.reading() as uow:
        events = uow.reviews.events(play.review.task.id)
        assert uow.reviews.find() == (play.review.task,)
    assert events == tuple(event for step in steps for event in step.events)
    assert replay(events) == play.review


def test_times_come_back_in_utc_to_the_microsecond(store: Store, cast: Cast) -> None:
    play = a_play(cast)
    play.now = datetime(2026, 3, 29, 1, 59, 59, 999_999, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    play.draft_arrives()
    draft = save(store, play).draft
    assert draft
    with store.reading() as uow:
        back = uow.drafts.get(draft.id).head.made_at
    assert back == draft.made_at
    assert (back.tzinfo, back.microsecond) == (UTC, 999_999)


def test_a_time_without_a_zone_is_refused(store: Store, cast: Cast) -> None:
    play = a_play(cast)
    naive = replace(play.review, task=replace(play.review.task, opened_at=datetime(2026, 1, 1)))  # noqa: DTZ001  # a naive time is what is tested
    with pytest.raises(ValueError, match="has no time zone"), store.writing() as uow:
        uow.reviews.add(naive, play.events)


@pytest.mark.parametrize("text", ["a\0b", "half a \ud83d"])
def test_what_no_database_can_hold_is_refused_in_a_sentence(store: Store, cast: Cast, text: str) -> None:
    play = a_play(cast)
    before = save(store, play)
    assert before.assignment
    told_by_a_machine = ask.ReportFailure(before.assignment.job, StallReason.AGENT_FAILED, text)
    play.give(told_by_a_machine, WORKER)
    with pytest.raises(HiddenCharacter, match="which people cannot see"):
        save(store, play)
    play.steps[0] = replace(play.steps[0], after=replace(play.review, task=before.task))  # only in the event
    with pytest.raises(HiddenCharacter, match="which people cannot see"):
        save(store, play)
    with store.reading() as uow:
        assert uow.reviews.get(before.task.id) == before
        with pytest.raises(HiddenCharacter):
            uow.reviews.find(import_key=text)
        with pytest.raises(HiddenCharacter):
            uow.reviews.get(TaskId(text))


# ---- saving


def test_saving_over_a_newer_state_is_refused_and_changes_nothing(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast)
    save(store, play)
    other = replace_play(play)
    play.says("first")
    save(store, play)
    other.says("second")
    with pytest.raises(ConcurrentUpdate, match="task 1"):
        save(store, other)
    assert stored(store, play.review.task.id) == play.review


def replace_play(play: Play) -> Play:
    """The same task, as somebody else knows it."""
    return Play(play.review, play.cast, [], play.now, list(play.drafts))


def test_events_must_lead_from_the_one_state_to_the_other(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast)
    save(store, play)
    play.says()
    step = play.steps[0]
    assert step.before
    with store.writing() as uow:
        with pytest.raises(ValueError, match="lead from version"):
            uow.reviews.save(step.before, step.after, ())
        with pytest.raises(ValueError, match="by its events only"):
            uow.reviews.save(step.before, replace(step.before, usage=Usage(1)), ())
        uow.reviews.save(step.before, step.before, ())
    assert stored(store, play.review.task.id) == step.before


def test_a_draft_must_be_added_before_the_review_that_has_it(store: Store, cast: Cast) -> None:
    play = a_play(cast)
    save(store, play)
    play.draft_arrives()
    step = play.steps[0]
    assert step.before
    with pytest.raises(ValueError, match="must be added"), store.writing() as uow:
        uow.reviews.save(step.before, step.after, step.events)
    assert stored(store, play.review.task.id) == step.before


def test_a_unit_of_work_that_fails_leaves_nothing(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast)

    def fails() -> None:
        with store.writing() as uow:
            for step in play.steps:
                save_step(uow, step)
            uow.inbox.claim("e1", START)
            raise RuntimeError("something went wrong later")

    with pytest.raises(RuntimeError, match="later"):
        fails()
    with store.writing() as uow:
        assert uow.reviews.find() == ()
        assert list(uow.archive.events(None, None)) == []
        assert uow.inbox.claim("e1", START)


def test_reading_sees_one_state_throughout(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast)
    before = save(store, play)
    with store.reading() as uow:
        assert uow.reviews.get(before.task.id) == before
        play.says()
        save(store, play)
        assert uow.reviews.get(before.task.id) == before
        assert len(uow.reviews.events(before.task.id)) == before.version
    assert stored(store, before.task.id) == play.review


def test_a_unit_that_reads_cannot_write(store: Store, cast: Cast) -> None:
    play = a_play(cast)
    with pytest.raises(RuntimeError, match="only reads"), store.reading() as uow:
        uow.reviews.add(play.review, play.events)
    with pytest.raises(RuntimeError, match="only reads"), store.reading() as uow:
        uow.inbox.claim("e1", START)
    with pytest.raises(RuntimeError, match="only reads"), store.reading() as uow:
        uow.reviews.next_number(cast.workspace_id)
