"""Finding tasks, and what belongs to them, by what people and platforms name."""

from datetime import datetime, timedelta

import pytest

from bot.domain import commands as ask
from bot.domain.conversation import MessageRef, PersonId, WorkspaceId
from bot.domain.draft import DraftId, Usage
from bot.domain.events import AttemptFailed, Fault, JobId, Trigger
from bot.domain.feedback import FeedbackId
from bot.domain.score import MarkValue, Verdict
from bot.domain.task import Policy, TaskId, TaskState
from bot.errors import ConcurrentUpdate, NotFound
from bot.services.ports import Listing, Store
from tests.builders import WORKER, Cast, a_play, a_play_in_review, new_id
from tests.integration.store.playing import make_cast, save

ELSEWHERE = WorkspaceId(new_id())


def test_what_is_not_there_is_not_found(store: Store) -> None:
    with store.writing() as uow:
        with pytest.raises(NotFound, match="no task “x”"):
            uow.reviews.get(TaskId("x"))
        with pytest.raises(NotFound, match="no feedback"):
            uow.reviews.of_feedback(FeedbackId("x" * 300))
        with pytest.raises(NotFound, match="no draft"):
            uow.drafts.get(DraftId("x"))
        with pytest.raises(NotFound, match="no draft"):
            uow.drafts.task_of(DraftId("x"))
        with pytest.raises(NotFound, match="no person"):
            uow.people.person_by_id(PersonId("x"))
        with pytest.raises(NotFound, match="no job"):
            uow.jobs.get(JobId("x"))
        assert uow.drafts.of_task(TaskId("x")) == ()
        assert uow.reviews.events(TaskId("x")) == ()


def test_the_latest_tasks_are_found_with_how_many_more_there_are(store: Store, cast: Cast) -> None:
    elsewhere = make_cast(store, workspace="T2")
    plays = [a_play(cast, number=1), a_play_in_review(cast, number=2), a_play(elsewhere, number=1)]
    for play in plays:
        save(store, play)
    one, two, _ = (play.review.task for play in plays)
    with store.reading() as uow:
        latest = uow.reviews.latest
        assert latest(cast.workspace_id) == Listing((two, one), 0)
        assert latest(cast.workspace_id, limit=1) == Listing((two,), 1)
        assert latest(cast.workspace_id, limit=2) == Listing((two, one), 0)
        assert latest(cast.workspace_id, states=frozenset({TaskState.DRAFTING})) == Listing((one,), 0)
        assert latest(cast.workspace_id, owner=elsewhere.owner) == Listing((), 0)
        assert latest(ELSEWHERE) == Listing((), 0)


def test_what_waits_for_a_person_is_found_until_they_are_done(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast, number=1)
    save(store, play)
    save(store, a_play(cast, number=2))
    ben, cleo = cast.reviewers[:2]

    def waits(person: PersonId, limit: int = 9) -> Listing:
        with store.reading() as uow:
            return uow.reviews.waiting_for(cast.workspace_id, person, limit=limit)

    assert waits(cast.owner) == Listing((play.review.task,), 0), "nobody was asked, so whoever has a part is"
    assert waits(ben) == Listing((), 0)
    play.says(by=play.reviewer())
    save(store, play)
    assert waits(ben) == Listing((play.review.task,), 0)
    play.give(ask.ChangePeople((ben, cleo), ()))
    save(store, play)
    assert waits(cast.owner) == Listing((), 0)
    assert waits(ben) == waits(cleo) == Listing((play.review.task,), 0)
    assert waits(PersonId(ben[:-1])) == Listing((), 0), "an id is not found within another"
    with store.reading() as uow:
        assert uow.reviews.waiting_for(ELSEWHERE, ben) == Listing((), 0)
    play.give(ask.FinishReview(play.draft_id, Verdict.APPROVE), by=play.reviewer())
    save(store, play)
    assert waits(ben) == Listing((), 0)
    assert waits(cleo) == Listing((play.review.task,), 0)


def test_tasks_are_found_by_every_condition_oldest_first(store: Store, cast: Cast) -> None:
    elsewhere = make_cast(store, workspace="T2")
    plays = [a_play(cast, number=1, import_key="k1"), a_play_in_review(cast, number=2), a_play(elsewhere, number=1)]
    for play in plays:
        save(store, play)
    one, two, three = (play.review.task for play in plays)
    with store.reading() as uow:
        find = uow.reviews.find
        assert find() == (one, two, three)
        assert find(workspace_id=cast.workspace_id) == (one, two)
        assert find(states=frozenset({TaskState.DRAFTING, TaskState.CANCELLED})) == (one, three)
        assert find(owner=elsewhere.owner) == (three,)
        assert find(workspace_id=cast.workspace_id, number=2) == (two,)
        assert find(import_key="k1") == (one,)
        assert find(import_key="k1", number=2) == ()
        assert find(conversation_id=elsewhere.conversation_id) == (three,)
        assert find(limit=1) == (one,)
        assert find(after=one.id, limit=1) == (two,)
        assert find(after=three.id) == ()


def test_tasks_are_found_by_who_has_a_part_in_them(store: Store, cast: Cast) -> None:
    said, scored, neither = (a_play_in_review(cast, number=number) for number in (1, 2, 3))
    said.says(by=said.reviewer())
    scored.files(MarkValue.MET, by=scored.reviewer())
    for play in (said, scored, neither):
        save(store, play)
    with store.reading() as uow:
        part = uow.reviews.with_part_of
        assert part(cast.workspace_id, cast.reviewers[0]) == (said.review.task, scored.review.task)
        assert part(cast.workspace_id, cast.reviewers[0], limit=1) == (said.review.task,)
        assert part(cast.workspace_id, cast.reviewers[1]) == ()
        assert part(ELSEWHERE, cast.reviewers[0]) == ()


def test_feedback_is_found_by_its_id_and_by_its_message(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast)
    said = play.says()
    item = save(store, play).item(said)
    assert item
    assert item.message
    with store.reading() as uow:
        assert uow.reviews.of_feedback(item.id) == play.review.task.id
        assert uow.reviews.feedback_at(cast.workspace_id, item.message) == (play.review.task.id, item.id)
        assert uow.reviews.feedback_at(cast.workspace_id, MessageRef("C2", item.message.message_id)) is None
        assert uow.reviews.feedback_at(ELSEWHERE, item.message) is None


def test_one_message_is_captured_once(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast)
    message = MessageRef("C1", "171.1")
    for _ in range(2):
        play.give(ask.CaptureFeedback(FeedbackId(new_id()), "again", message), play.reviewer())
    with pytest.raises(ConcurrentUpdate):
        save(store, play)


def test_feedback_without_a_message_may_come_often(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast)
    for _ in range(2):
        play.give(ask.CaptureFeedback(FeedbackId(new_id()), "from the command line"), play.reviewer())
    save(store, play)
    with store.reading() as uow:
        assert len(uow.reviews.get(play.review.task.id).feedback) == 2


def test_a_task_is_imported_once(store: Store, cast: Cast) -> None:
    save(store, a_play(cast, number=1, import_key="k"))
    save(store, a_play(cast, number=2))
    save(store, a_play(cast, number=3))
    with pytest.raises(ConcurrentUpdate):
        save(store, a_play(cast, number=4, import_key="k"))


def test_numbers_count_up_in_each_workspace(store: Store, cast: Cast) -> None:
    elsewhere = make_cast(store, workspace="T2")
    with store.writing() as uow:
        assert [uow.reviews.next_number(cast.workspace_id) for _ in range(3)] == [1, 2, 3]
        assert uow.reviews.next_number(elsewhere.workspace_id) == 1
        with pytest.raises(NotFound):
            uow.reviews.next_number(ELSEWHERE)


def test_failed_attempts_come_newest_first(store: Store, cast: Cast) -> None:
    elsewhere = make_cast(store, workspace="T2")
    plays = [a_play(cast), a_play(elsewhere), a_play(cast, number=2)]
    for number, play in enumerate(plays, start=1):
        assert play.review.assignment
        failure = Fault.AGENT, f"Failure {number}.", Usage(1, 2, 0, None)
        play.give(ask.BookAttempt(play.review.assignment.job, "claude", "sonnet", *failure), WORKER)
        save(store, play)

    def told(workspace: WorkspaceId | None = None, limit: int = 9) -> list[str]:
        with store.reading() as uow:
            facts = [event.fact for event in uow.reviews.failed_attempts(workspace, limit)]
        return [fact.sentence for fact in facts if isinstance(fact, AttemptFailed)]

    assert told() == ["Failure 3.", "Failure 2.", "Failure 1."]
    assert told(cast.workspace_id) == ["Failure 3.", "Failure 1."]
    assert told(limit=1) == ["Failure 3."]
    assert told(ELSEWHERE) == []


def test_a_quiet_period_ends_after_the_last_open_word(store: Store, cast: Cast) -> None:
    quiet = timedelta(minutes=30)
    play = a_play_in_review(cast, policy=Policy(quiet_period=quiet))
    save(store, play)
    never = play.now + timedelta(days=900)

    def is_quiet_at(when: datetime) -> bool:
        with store.reading() as uow:
            return uow.reviews.quiet_since(when) == (play.review.task.id,)

    assert not is_quiet_at(never)  # nothing was said
    play.says("one")
    last = play.says("two")
    save(store, play)
    ends = play.now + quiet
    assert not is_quiet_at(ends - timedelta(microseconds=1))
    assert is_quiet_at(ends)
    play.give(ask.WithdrawFeedback(last), play.reviewer())
    save(store, play)
    assert is_quiet_at(ends - timedelta(minutes=1))
    play.give(ask.RequestRevision(play.draft_id, JobId(new_id()), Trigger.QUIET_PERIOD))
    save(store, play)
    assert not is_quiet_at(never)
