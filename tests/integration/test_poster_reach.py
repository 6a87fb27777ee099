"""Conversations that take nothing any more: what people are told, what waits, and the way back."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cards.elements import Card
from bot.chat.memory import MemoryChat
from bot.domain.conversation import Conversation
from bot.domain.task import StallReason, TaskState
from bot.errors import ChatFailed
from bot.services.ports import DeliveryState, JobState, Started
from tests.support.house import MINUTE, House, open_house
from workers.poster import MAX_ATTEMPTS

PENDING, SENT, FAILED = DeliveryState.PENDING, DeliveryState.SENT, DeliveryState.FAILED
FULL_THREAD = ["== Task 1: Volunteer guide ==", "== Draft 1 by scripted-1 ==", "== Score draft 1 =="]
REFUSED = ChatFailed(platform="The chat", why="it says no")


@pytest.fixture
def house(tmp_path: Path, store_url: str) -> Iterator[House]:
    """On each database."""
    with open_house(tmp_path, store_url) as house:
        yield house


class Asked(MemoryChat):
    """Counts how often each channel was asked to begin a conversation."""

    def __init__(self) -> None:
        super().__init__()
        self.starts: Counter[str] = Counter()

    async def start(self, conversation: Conversation, card: Card, *, key: str) -> Started:
        self.starts[conversation.channel_id] += 1
        return await super().start(conversation, card, key=key)


def a_drafted_task(house: House, channel_id: str = "C1") -> Conversation:
    conversation = house.conversation(channel_id)
    house.opens_drafted(house.person("Ada"), conversation)
    return conversation


def test_a_channel_that_is_gone_is_tried_once_and_what_it_misses_is_kept(house: House) -> None:
    gone, here = a_drafted_task(house, "gone"), a_drafted_task(house, "here")
    chat = house.chat = Asked()
    chat.gone.add("gone")
    for _ in range(3):
        house.posts()
        house.clock.goes_on(10 * MINUTE)
    assert chat.starts == {"gone": 1, "here": 1}, "nothing is tried for ever"
    assert house.thread(gone) == []
    assert house.headings(here)[1:] == FULL_THREAD[1:]
    assert house.deliveries(FAILED) == 0
    assert house.deliveries(PENDING) == 4, "card, draft, scorecard, and why the task is on hold"


def test_a_task_that_nobody_sees_is_put_on_hold_until_somebody_resumes_it(house: House) -> None:
    conversation = a_drafted_task(house)
    house.chat.gone.add("C1")
    house.posts()
    task = house.app.tasks.find()[0]
    assert task.state is TaskState.STALLED
    assert task.stall
    assert task.stall.reason is StallReason.CHAT_GONE
    assert task.stall.sentence == "Nobody sees this task: C1 takes no messages any more (the channel is archived)."
    assert house.app.tasks.history(task.id).news == ("Not shown in C1 any more: the channel is archived",)

    ada = house.person("Ada")
    house.app.tasks.resume(task.id, house.says(ada))
    house.posts()
    assert house.app.tasks.get(task.id).task.state is TaskState.STALLED, "it is still gone"
    house.chat.gone.clear()
    house.app.tasks.resume(task.id, house.says(ada))
    house.posts()
    assert house.headings(conversation)[:3] == FULL_THREAD, "everything that waited, in order"
    assert "on hold" not in house.thread(conversation)[0].text
    assert house.app.tasks.history(task.id).news == ()
    assert (house.deliveries(PENDING), house.deliveries(FAILED)) == (0, 0)


def test_a_channel_that_goes_later_misses_nothing_either(house: House) -> None:
    conversation = a_drafted_task(house)
    house.posts()
    task = house.app.tasks.find()[0]
    house.chat.gone.add("C1")
    reply = house.replies(house.person("Ben"))
    house.app.reviews.capture(task.id, "Shorter.", reply)
    house.posts()
    assert house.app.tasks.get(task.id).task.state is TaskState.STALLED
    house.chat.gone.clear()
    house.app.tasks.resume(task.id, house.says(house.person("Ada")))
    house.posts()
    assert reply.message
    assert house.chat.reactions[reply.message]
    assert house.thread(conversation)[0].edits > 0
    assert (house.deliveries(PENDING), house.deliveries(FAILED)) == (0, 0)


def test_an_agent_whose_work_nobody_would_see_is_called_off(house: House) -> None:
    review = house.opens(house.person("Ada"), house.conversation())
    assert review.assignment
    job = review.assignment.job
    house.lease(job)
    house.chat.gone.add("C1")
    house.posts()
    assert house.job(job).state is JobState.CANCELLED
    assert house.queue.stopped == [(job, 1)]
    house.chat.gone.clear()
    resumed = house.app.tasks.resume(review.task.id, house.says(house.person("Ada")))
    assert resumed.assignment
    assert resumed.assignment.job != job


def test_a_task_with_another_conversation_goes_on_there_and_says_what_is_closed(house: House) -> None:
    gone, here = house.conversation("gone"), house.conversation("here")
    task_id, _ = house.opens_drafted(house.person("Ada"), gone, here)
    house.chat.gone.add("gone")
    house.posts()
    house.posts()
    assert house.app.tasks.get(task_id).task.state is TaskState.IN_REVIEW
    assert house.headings(here) == FULL_THREAD
    assert "Not shown in gone any more: the channel is archived" in house.thread(here)[0].text
    house.chat.gone.clear()
    house.app.reach.opened(gone.id)
    house.posts()
    assert house.headings(gone) == FULL_THREAD


def test_a_decided_task_whose_channel_is_gone_stays_decided(house: House) -> None:
    a_drafted_task(house)
    house.posts()
    task = house.app.tasks.find()[0]
    house.chat.gone.add("C1")
    house.app.tasks.cancel(task.id, house.says(house.person("Ada")), "No museum.")
    house.posts()
    assert house.app.tasks.get(task.id).task.state is TaskState.CANCELLED
    assert house.posts() == 0


def test_a_conversation_whose_card_is_refused_again_and_again_is_closed(house: House) -> None:
    a_drafted_task(house)
    for number in range(MAX_ATTEMPTS):
        assert house.app.tasks.find()[0].stall is None, f"not after {number}"
        house.chat.fail_next(REFUSED)
        house.posts()
        house.clock.goes_on(3 * MINUTE)
    stall = house.app.tasks.find()[0].stall
    assert stall
    assert stall.reason is StallReason.CHAT_GONE
    assert "it says no" in stall.sentence
    house.app.tasks.resume(house.app.tasks.find()[0].id, house.says(house.person("Ada")))
    house.chat.fail_next(REFUSED)
    house.posts()
    assert house.app.tasks.find()[0].stall is None, "it has all its tries again"


def test_what_was_given_up_is_tried_again_when_the_task_is_resumed(house: House) -> None:
    conversation = house.conversation()
    task_id = house.opens(house.person("Ada"), conversation).task.id
    house.posts()
    house.draft_arrives(task_id)
    for _ in range(MAX_ATTEMPTS):
        house.chat.fail_next(REFUSED)
        house.posts()
        house.clock.goes_on(3 * MINUTE)
    assert house.deliveries(FAILED) == 1
    house.app.tasks.resume(task_id, house.says(house.person("Ada")))
    house.posts()
    assert FULL_THREAD[1] in house.headings(conversation)
    assert house.deliveries(FAILED) == 0
