"""A worker dies at each step, and Redis loses everything: one draft each time, none lost, none double."""

import pytest

from bot.domain.events import Trigger
from bot.domain.feedback import Disposition
from bot.domain.task import TaskState
from bot.errors import ChatAmbiguous
from tests.support.stage import Stage
from tests.support.worker import STEPS


@pytest.mark.parametrize("step", STEPS)
def test_a_worker_killed_during_a_revision_leaves_one_draft(stage: Stage, step: str) -> None:
    ada, ben = stage.person("Ada"), stage.person("Ben")
    conversation = stage.conversation()
    task = stage.opens(ada, conversation=conversation).task
    stage.works()
    stage.posts()
    first = stage.app.tasks.get(task.id).draft
    assert first
    item = stage.app.reviews.capture(task.id, "mention the south quay", stage.replies(ben, conversation))
    assert item
    job = stage.app.reviews.request_revision(first.id, Trigger.BUTTON, stage.says(ben)).assignment
    assert job

    stage.works(kill_at=step)
    stage.recovers()
    stage.works()  # RQ may run its own copy of the dead worker's job as well
    stage.posts()

    history = stage.app.tasks.history(task.id)
    assert history.review.task.state is TaskState.IN_REVIEW
    assert [draft.head.number for draft, _ in history.drafts] == [1, 2]
    answered = history.review.item(item.id)
    assert answered
    assert answered.disposition is Disposition.APPLIED
    posted = [message.text for message in stage.thread(conversation) if message.text.startswith("== Draft ")]
    assert len(posted) == 2, "each draft is in the thread once"
    assert stage.pending_jobs() == 0


def test_a_wiped_redis_loses_no_work(stage: Stage) -> None:
    ada = stage.person("Ada")
    tasks = [stage.opens(ada).task.id for _ in range(5)]
    assert stage.app.relay.queue().depth() == 5
    stage.connection.flushall()
    assert stage.app.relay.queue().depth() == 0

    handed = stage.recovers()
    assert handed == 5
    for task_id in tasks:
        history = stage.app.tasks.history(task_id)
        assert [draft.head.number for draft, _ in history.drafts] == [1]
        assert history.review.task.state is TaskState.IN_REVIEW


def test_a_job_that_is_delivered_again_does_nothing(stage: Stage) -> None:
    ada = stage.person("Ada")
    review = stage.opens(ada)
    stage.works()
    assignment = review.assignment
    assert assignment
    queue = stage.app.relay.queue()
    for epoch in (7, 8, 9):
        queue.enqueue(assignment.job, kind="draft", epoch=epoch, timeout_seconds=30)
    stage.works()
    assert len(stage.app.tasks.history(review.task.id).drafts) == 1


def test_a_stopped_agent_leaves_no_draft(stage: Stage) -> None:
    ada = stage.person("Ada")
    review = stage.opens(ada)
    assert review.assignment
    stopped = stage.app.tasks.stop(review.task.id, review.assignment.job, stage.says(ada))
    assert stopped.task.state is TaskState.STALLED
    stage.works()
    assert stage.app.tasks.get(review.task.id).draft is None
    stage.app.tasks.resume(review.task.id, stage.says(ada))
    stage.works()
    assert stage.app.tasks.get(review.task.id).task.state is TaskState.IN_REVIEW


def test_a_draft_whose_poster_died_is_posted_once(stage: Stage) -> None:
    """The poster dies between the post and its record; the next one looks into the thread first."""
    ada = stage.person("Ada")
    conversation = stage.conversation()
    stage.opens(ada, conversation=conversation)
    stage.works()
    stage.chat.fail_next(ChatAmbiguous(platform="The chat", why="the answer was lost"))
    stage.posts()
    stage.posts_until_quiet()
    kinds = [message.text.splitlines()[0] for message in stage.thread(conversation)]
    assert len(kinds) == len(set(kinds)), kinds
    assert any(kind.startswith("== Draft 1") for kind in kinds)
