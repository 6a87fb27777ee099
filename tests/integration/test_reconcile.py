"""What the reconciler mends, closes and reminds of, whatever else goes wrong in its round."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
import sqlalchemy as sa

from bot.domain.conversation import Conversation, Person
from bot.domain.draft import DraftHead
from bot.domain.events import ReviewersReminded
from bot.domain.score import MarkValue, Verdict
from bot.domain.task import Policy, StallReason, TaskId, TaskState
from bot.errors import StoreUnavailable
from bot.services.ports import JobState
from bot.services.reviews import Reviews
from bot.store import schema
from tests.support.house import MINUTE, SECOND, House, open_house
from workers import reconcile
from workers.reconcile import Reconciler

HOUR = timedelta(hours=1)


@pytest.fixture
def house(tmp_path: Path, store_url: str) -> Iterator[House]:
    """On each database."""
    with open_house(tmp_path, store_url) as house:
        yield house


def change(house: House, statement: sa.Executable) -> None:
    """What a restored backup, or a mistake, may leave behind."""
    engine = sa.create_engine(house.app.settings.store_url)
    with engine.begin() as connection:
        connection.execute(statement)
    engine.dispose()


# ---- tasks that wait for a job that will never come


def test_a_job_that_is_gone_is_put_back_and_done(house: House) -> None:
    review = house.opens(house.person("Ada"))
    assert review.assignment
    change(house, sa.delete(schema.jobs))
    house.queue.entries.clear()

    assert Reconciler(house.app).once() == 1
    assert house.queue.entries == {f"{review.assignment.job}-0": "draft"}
    house.draft_arrives(review.task.id)
    assert house.app.tasks.get(review.task.id).task.state is TaskState.IN_REVIEW


@pytest.mark.parametrize("state", [JobState.CANCELLED, JobState.DONE])
def test_a_task_whose_job_ended_without_a_result_waits_visibly_and_goes_on(house: House, state: JobState) -> None:
    ada = house.person("Ada")
    conversation = house.conversation()
    task_id = house.opens(ada, conversation).task.id
    change(house, sa.update(schema.jobs).values(state=state, last_error="no rubric"))

    Reconciler(house.app).once()

    stall = house.app.tasks.get(task_id).task.stall
    assert stall
    assert (stall.reason, stall.from_state) == (StallReason.AGENT_FAILED, TaskState.DRAFTING)
    assert stall.sentence == "The agent's job ended without a result (no rubric)."
    house.posts()
    assert stall.sentence in house.headings(conversation), "people see it in the thread"
    house.app.tasks.resume(task_id, house.says(ada))
    house.draft_arrives(task_id)
    assert house.app.tasks.get(task_id).task.state is TaskState.IN_REVIEW


@pytest.mark.parametrize("state", [JobState.CANCELLED, JobState.DONE, None])
def test_a_job_beside_the_review_that_will_never_come_is_mended_too(house: House, state: JobState | None) -> None:
    ada = house.person("Ada")
    task_id, _ = house.opens_drafted(ada)
    (waited,) = house.app.tasks.retry(task_id, house.says(ada)).side_jobs
    lost = schema.jobs.c.id == waited.job
    ended = sa.update(schema.jobs).where(lost).values(state=state)
    change(house, ended if state else sa.delete(schema.jobs).where(lost))
    reconciler = Reconciler(house.app)

    reconciler.once()

    (held,) = house.app.tasks.get(task_id).side_jobs
    assert house.app.tasks.get(task_id).task.state is TaskState.IN_REVIEW, "the review itself goes on"
    if state is None:
        assert not held.failure
        house.retry_arrives(task_id)
        assert house.app.tasks.get(task_id).side_jobs == ()
    else:
        assert held.failure == "The agent's job ended without a result."
        before = house.app.tasks.get(task_id)
        reconciler.once()
        assert house.app.tasks.get(task_id) == before, "it is said once"


def test_a_task_that_is_well_is_left_alone(house: House) -> None:
    ada = house.person("Ada")
    waiting, drafted = house.opens(ada), house.opens_drafted(ada)[0]
    before = [house.app.tasks.get(each) for each in (waiting.task.id, drafted)]
    Reconciler(house.app).once()
    assert [house.app.tasks.get(each) for each in (waiting.task.id, drafted)] == before


def test_one_broken_task_does_not_stop_the_round(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    ada = house.person("Ada")
    broken, other, quiet = (house.opens(ada) for _ in range(3))
    house.draft_arrives(quiet.task.id)
    change(house, sa.update(schema.jobs).where(schema.jobs.c.state == "pending").values(state="cancelled"))
    mend = Reviews.mend

    def mend_or_break(self: Reviews, task_id: TaskId) -> str:
        if task_id == broken.task.id:
            raise ZeroDivisionError("a mistake of ours")
        return mend(self, task_id)

    monkeypatch.setattr(Reviews, "mend", mend_or_break)
    due = house.opens(ada)
    house.queue.entries.clear()
    house.clock.goes_on(house.app.relay.stale_after)
    assert due.assignment

    assert Reconciler(house.app).once() == 1
    assert house.app.tasks.get(other.task.id).task.state is TaskState.STALLED
    assert house.queue.entries == {f"{due.assignment.job}-0": "draft"}


def test_a_database_that_is_away_ends_the_round(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house.opens(house.person("Ada"))
    change(house, sa.delete(schema.jobs))

    def away(self: Reviews, task_id: TaskId) -> str:
        raise StoreUnavailable(why="it is down")

    monkeypatch.setattr(Reviews, "mend", away)
    with pytest.raises(StoreUnavailable):
        Reconciler(house.app).once()


@pytest.mark.parametrize("tasks", [2, 3, 4])
def test_a_round_is_bounded_and_the_next_one_goes_on(house: House, monkeypatch: pytest.MonkeyPatch, tasks: int) -> None:
    """At three a step: two, three and four tasks that cannot be mended, and one after them that can."""
    monkeypatch.setattr(reconcile, "TASKS_IN_A_STEP", 3)
    ada = house.person("Ada")
    opened = [house.opens(ada).task.id for _ in range(tasks + 1)]
    change(house, sa.update(schema.jobs).values(state="cancelled"))
    tried: list[TaskId] = []
    mend = Reviews.mend

    def only_the_last(self: Reviews, task_id: TaskId) -> str:
        tried.append(task_id)
        if task_id != opened[-1]:
            raise ZeroDivisionError("a mistake of ours")
        return mend(self, task_id)

    monkeypatch.setattr(Reviews, "mend", only_the_last)
    reconciler = Reconciler(house.app)
    reconciler.once()
    assert tried == opened[:3]
    reconciler.once()
    assert house.app.tasks.get(opened[-1]).task.state is TaskState.STALLED


@pytest.mark.parametrize("jobs", [3, 4, 5, 8, 9])
def test_a_wiped_queue_is_filled_again_in_few_rounds(house: House, monkeypatch: pytest.MonkeyPatch, jobs: int) -> None:
    monkeypatch.setattr(reconcile, "JOBS_AT_ONCE", 4)
    monkeypatch.setattr(reconcile, "HANDOVERS", 2)
    ada = house.person("Ada")
    for _ in range(jobs):
        house.opens(ada)
    house.queue.entries.clear()
    house.clock.goes_on(house.app.relay.stale_after)
    assert Reconciler(house.app).once() == min(jobs, 8)
    assert len(house.queue.entries) == min(jobs, 8)


# ---- reminders


def reviewed_task(house: House, *names: str) -> tuple[Conversation, TaskId, DraftHead, list[Person]]:
    people = [house.person(name) for name in names]
    conversation = house.conversation()
    task_id, head = house.opens_drafted(
        house.person("Ada"), conversation, reviewers=tuple(person.id for person in people)
    )
    house.posts()
    return conversation, task_id, head, people


def reminded(house: House, task_id: TaskId) -> list[tuple[str, ...]]:
    """The names of each reminder."""
    with house.app.store.reading() as uow:
        facts = [event.fact for event in uow.reviews.events(task_id)]
        return [
            tuple(uow.people.person_by_id(person).name for person in fact.people)
            for fact in facts
            if isinstance(fact, ReviewersReminded)
        ]


@pytest.mark.parametrize(
    ("waited", "expected"), [(HOUR - SECOND, []), (HOUR, [("Ben", "Cleo")]), (HOUR + SECOND, [("Ben", "Cleo")])]
)
def test_reviewers_are_reminded_after_that_time_and_once(
    house: House, waited: timedelta, expected: list[tuple[str, ...]]
) -> None:
    house = house.with_settings(remind_after_hours=1.0)
    _, task_id, _, _ = reviewed_task(house, "Ben", "Cleo")
    house.clock.goes_on(waited)
    for _ in range(3):
        Reconciler(house.app).once()
        assert reminded(house, task_id) == expected


def test_nobody_is_reminded_unless_somebody_asked_for_it(house: House) -> None:
    _, task_id, _, _ = reviewed_task(house, "Ben")
    house.clock.goes_on(1000 * HOUR)
    Reconciler(house.app).once()
    assert reminded(house, task_id) == []


def test_only_those_who_have_not_filed_are_named_and_pinged(house: House) -> None:
    house = house.with_settings(remind_after_hours=1.0)
    conversation, task_id, head, (ben, cleo, dan, eve) = reviewed_task(house, "Ben", "Cleo", "Dan", "Eve")
    house.marks_all(task_id, ben, MarkValue.MET)
    house.app.scoring.finish(head.id, Verdict.REQUEST_CHANGES, house.says(cleo))
    house.clock.goes_on(HOUR)
    Reconciler(house.app).once()
    assert reminded(house, task_id) == [("Dan", "Eve")]
    house.marks_all(task_id, dan, MarkValue.MET)  # before the poster comes to it
    house.posts()
    (message,) = [each for each in house.thread(conversation) if "waits for a scorecard" in each.text]
    pinged = {person for element in message.card.elements for person in getattr(element, "people", ())}
    assert pinged == {eve.id}


def test_a_reminder_that_everybody_was_faster_than_is_not_posted(house: House) -> None:
    house = house.with_settings(remind_after_hours=1.0)
    conversation, task_id, _, (ben,) = reviewed_task(house, "Ben")
    house.clock.goes_on(HOUR)
    Reconciler(house.app).once()
    house.marks_all(task_id, ben, MarkValue.MET)
    house.posts()
    assert not [heading for heading in house.headings(conversation) if "waits for a scorecard" in heading]


def test_a_new_draft_and_a_new_reviewer_get_a_reminder_of_their_own(house: House) -> None:
    house = house.with_settings(remind_after_hours=1.0)
    _, task_id, head, (ben,) = reviewed_task(house, "Ben")
    house.clock.goes_on(HOUR)
    reconciler = Reconciler(house.app)
    reconciler.once()
    dan = house.person("Dan")
    house.app.tasks.change_people(task_id, (ben.id, dan.id), (), house.says(house.person("Ada")))
    reconciler.once()
    assert reminded(house, task_id) == [("Ben",), ("Dan",)]
    house.app.reviews.capture(task_id, "Shorter.", house.says(ben))
    from bot.domain.events import Trigger

    house.app.reviews.request_revision(head.id, Trigger.BUTTON, house.says(ben))
    house.clock.goes_on(2 * HOUR)
    reconciler.once()
    assert len(reminded(house, task_id)) == 2, "while the agent works, nobody is waited for"
    house.draft_arrives(task_id, "# Another\n\nBody.\n")
    reconciler.once()
    house.clock.goes_on(HOUR)
    reconciler.once()
    assert reminded(house, task_id) == [("Ben",), ("Dan",), ("Ben", "Dan")]


def test_a_task_that_everybody_may_review_reminds_nobody(house: House) -> None:
    house = house.with_settings(remind_after_hours=1.0)
    task_id, _ = house.opens_drafted(house.person("Ada"), policy=Policy())
    house.clock.goes_on(10 * HOUR + MINUTE)
    Reconciler(house.app).once()
    assert reminded(house, task_id) == []
