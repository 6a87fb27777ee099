"""Many at once: nothing is lost, nobody waits for ever, and readers wait for nobody."""

from concurrent.futures import ThreadPoolExecutor, wait
from datetime import timedelta
from pathlib import Path
from threading import Barrier

import pytest

from bot.bootstrap import bootstrap
from bot.config import load_settings
from bot.domain import commands as ask
from bot.domain.conversation import Actor
from bot.domain.cycle import handle
from bot.domain.events import Fault
from bot.domain.feedback import FeedbackId
from bot.domain.review import Review, replay
from bot.domain.score import Mark, MarkValue, ScorecardId
from bot.domain.task import TaskId, TaskState
from bot.errors import ConcurrentUpdate, LeaseLost
from bot.services.ports import Delivery, DeliveryKind, JobState, Store, UnitOfWork
from bot.services.reviews import Attempt
from bot.store.unit_of_work import SqlStore
from tests.builders import START, USAGE, Cast, Play, a_play, a_play_in_review, new_id
from tests.integration.store.playing import LEASE, a_delivery, a_job, make_cast, save
from tests.support.house import HandClock, House, MemoryQueue

PEOPLE = 50
TIME_TO_START = 0.5
"""Seconds in which another thread gets as far as it can. Where it is too short a test proves less, and still passes."""


def act(uow: UnitOfWork, task_id: TaskId, command: ask.Command, by: Actor) -> Review:
    """As the desk does it."""
    before = uow.reviews.get(task_id)
    after, events = handle(before, command, by=by, at=START + timedelta(days=1))
    uow.reviews.save(before, after, events)
    return after


def test_fifty_people_at_once_on_one_task_lose_nothing(store: Store) -> None:
    cast = make_cast(store, reviewers=PEOPLE)
    play = a_play_in_review(cast)
    task_id = save(store, play).task.id
    together = Barrier(PEOPLE)

    def reviews(number: int) -> None:
        person = play.reviewer(number)
        marks = (Mark(1, MarkValue.MET), Mark(2, MarkValue.NOT_MET))
        commands: list[ask.Command] = [
            ask.CaptureFeedback(FeedbackId(new_id()), f"point {number}"),
            ask.SaveMarks(ScorecardId(new_id()), play.draft_id, 1, marks),
            ask.FileScorecard(ScorecardId(new_id()), play.draft_id, 1, marks),
        ]
        together.wait()
        for command in commands:
            with store.writing() as uow:
                act(uow, task_id, command, person)

    with ThreadPoolExecutor(PEOPLE) as pool:
        list(pool.map(reviews, range(PEOPLE)))

    with store.reading() as uow:
        review, events = uow.reviews.get(task_id), uow.reviews.events(task_id)
    assert review.version == play.review.version + 3 * PEOPLE
    assert {item.text for item in review.feedback} == {f"point {number}" for number in range(PEOPLE)}
    assert review.tally
    assert [each.met for each in review.tally.criteria] == [PEOPLE, 0, 0]
    assert replay(events) == review


def test_fifty_tasks_opened_at_once_have_fifty_numbers(store: Store, cast: Cast) -> None:
    def opens(_: int) -> int:
        with store.writing() as uow:
            play = a_play(cast, number=uow.reviews.next_number(cast.workspace_id))
            uow.reviews.add(play.review, play.events)
            return play.review.task.number

    with ThreadPoolExecutor(PEOPLE) as pool:
        assert sorted(pool.map(opens, range(PEOPLE))) == list(range(1, PEOPLE + 1))


def test_of_two_who_read_before_they_write_one_is_told(store: Store, cast: Cast) -> None:
    """A form that was filled in from a review that somebody else has changed since."""
    play = a_play_in_review(cast)
    seen = save(store, play)
    for number in range(2):
        after, events = handle(
            seen, ask.CaptureFeedback(FeedbackId(new_id()), f"{number}"), by=play.reviewer(number), at=START
        )
        if number:
            with pytest.raises(ConcurrentUpdate), store.writing() as uow:
                uow.reviews.save(seen, after, events)
        else:
            with store.writing() as uow:
                uow.reviews.save(seen, after, events)
    with store.reading() as uow:
        assert [item.text for item in uow.reviews.get(seen.task.id).feedback] == ["0"]


def test_a_reader_does_not_wait_for_a_writer(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast)
    before = save(store, play)
    with store.writing() as uow:
        act(uow, before.task.id, ask.CaptureFeedback(FeedbackId(new_id()), "new"), play.reviewer())
        with ThreadPoolExecutor(1) as pool:

            def read() -> Review:
                with store.reading() as reader:
                    return reader.reviews.get(before.task.id)

            assert pool.submit(read).result(timeout=20) == before


def test_a_writer_does_not_wait_for_a_reader(store: Store, cast: Cast) -> None:
    play = a_play_in_review(cast)
    before = save(store, play)
    with store.reading() as reader:
        assert reader.reviews.get(before.task.id) == before
        play.says()
        save(store, play)
        assert reader.reviews.get(before.task.id) == before


def test_who_waits_for_a_task_sees_all_of_what_it_waited_for(store: Store, cast: Cast) -> None:
    """Also the draft that was added meanwhile, to which the waiting statement would join the old tables."""
    play = a_play(cast)
    save(store, play)
    task_id = play.review.task.id

    def waits() -> Review:
        with store.writing() as uow:
            return uow.reviews.get(task_id)

    with ThreadPoolExecutor(1) as pool:
        with store.writing() as uow:
            uow.reviews.get(task_id)
            play.draft_arrives()
            step = play.steps[0]
            assert step.draft
            assert step.before
            waiting = pool.submit(waits)
            assert not wait([waiting], timeout=TIME_TO_START).done
            uow.drafts.add(task_id, step.draft, ())
            uow.reviews.save(step.before, step.after, step.events)
        assert waiting.result(timeout=20) == play.review


def test_a_stop_and_a_result_at_once_end_in_one_of_the_two(store: Store, cast: Cast) -> None:
    """A person's click locks the task and then its job, a worker's result began with the job; they met in between."""
    for number in range(1, 21):
        play = a_play(cast, number=number)
        save(store, play)
        stop_and_finish_at_once(store, play)


def stop_and_finish_at_once(store: Store, play: Play) -> None:
    task_id, job = play.review.task.id, a_job(play)
    with store.writing() as uow:
        uow.jobs.add(job)
        lease = uow.jobs.claim(job.id, holder="w", now=START, lease_for=LEASE)
    assert lease
    held = lease
    together = Barrier(2)

    def stop() -> bool:
        together.wait()
        with store.writing() as uow:
            uow.reviews.get(task_id)
            uow.jobs.cancel(job.id)
            return uow.jobs.get(job.id).state is JobState.CANCELLED

    def finish() -> bool:
        together.wait()
        try:
            with store.writing() as uow:
                uow.jobs.finish(held, now=START)
                uow.reviews.get(task_id)
        except LeaseLost:
            return False
        return True

    with ThreadPoolExecutor(2) as pool:
        stopped, finished = pool.submit(stop), pool.submit(finish)
        assert stopped.result(timeout=20) is not finished.result(timeout=20)


def test_a_job_that_is_stopped_while_it_is_given_back_deadlocks_nobody(store: SqlStore, tmp_path: Path) -> None:
    clock, queue = HandClock(), MemoryQueue()
    app = bootstrap(load_settings(data_dir=tmp_path), store=store, queue=lambda: queue, clock=clock)
    house = House(app, clock, queue)
    for _ in range(20):
        stop_and_give_back_at_once(house)


def stop_and_give_back_at_once(house: House) -> None:
    ada = house.person("Ada")
    task_id = house.opens(ada).task.id
    assignment = house.app.tasks.get(task_id).assignment
    assert assignment
    job, lease = assignment.job, house.lease(assignment.job)
    failed = Attempt("claude", "scripted-1", Fault.AGENT, "Claude is overloaded.", USAGE)
    together = Barrier(2)

    def stop() -> None:
        together.wait()
        house.app.tasks.stop(task_id, job, house.says(ada))

    def give_back() -> None:
        together.wait()
        try:
            house.app.reviews.try_again(lease, failed, due_at=house.clock.now())
        except LeaseLost:
            house.app.reviews.book_attempt(lease, failed)

    with ThreadPoolExecutor(2) as pool:
        for done in (pool.submit(stop), pool.submit(give_back)):
            done.result(timeout=20)
    after = house.app.tasks.get(task_id)
    assert (after.task.state, after.usage) == (TaskState.STALLED, USAGE), "booked once, whoever came first"
    assert house.job(job).state is JobState.CANCELLED


def test_a_card_that_is_claimed_before_a_change_is_committed_is_not_the_last(store: Store, cast: Cast) -> None:
    """What the poster builds must show the change, or another delivery must follow."""
    play = a_play_in_review(cast)
    save(store, play)
    with store.writing() as uow:
        uow.deliveries.add(a_delivery(play, DeliveryKind.TASK_CARD))
    with store.reading() as uow:
        [head] = uow.deliveries.heads(START)

    def claims_and_builds() -> int:
        with store.writing() as uow:
            assert uow.deliveries.claim(head.id, now=START, lease_for=LEASE)
        with store.reading() as uow:
            return uow.reviews.get(play.review.task.id).version

    with ThreadPoolExecutor(1) as pool:
        with store.writing() as uow:
            act(uow, play.review.task.id, ask.CaptureFeedback(FeedbackId(new_id()), "new"), play.reviewer())
            uow.deliveries.add(a_delivery(play, DeliveryKind.TASK_CARD))
            built = pool.submit(claims_and_builds)
            wait([built], timeout=TIME_TO_START)
        shown = built.result(timeout=20)
    with store.reading() as uow:
        following: tuple[Delivery, ...] = uow.deliveries.heads(START + LEASE)
        assert shown == play.review.version + 1
        assert [delivery.id for delivery in following] == [head.id]
