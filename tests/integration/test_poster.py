"""The poster between outbox and chat: order, faults, and nothing posted twice."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from typing import Any

import pytest

from bot.cards.elements import Card
from bot.chat.memory import MemoryChat
from bot.chat.text import card_text
from bot.domain.conversation import Conversation, MessageRef, Platform
from bot.domain.score import MarkValue
from bot.domain.task import TaskState
from bot.errors import ChatAmbiguous, ChatBusy, ChatFailed, ChatMessageGone, StoreUnavailable
from bot.services.deliveries import Deliveries
from bot.services.ports import Delivery, DeliveryKind, DeliveryState, Reaction, Started
from tests.support.house import MINUTE, SECOND, House
from workers import poster
from workers.poster import CLAIM_FOR, MAX_ATTEMPTS, Poster

PENDING, SENT, FAILED = DeliveryState.PENDING, DeliveryState.SENT, DeliveryState.FAILED
FULL_THREAD = ["== Task 1: Volunteer guide ==", "== Draft 1 by scripted-1 ==", "== Score draft 1 =="]

LOST = ChatAmbiguous(platform="The chat", why="the answer was lost")
REFUSED = ChatFailed(platform="The chat", why="it says no")


class SlowChat(MemoryChat):
    """Takes as long over a channel as the test wants it to."""

    def __init__(self) -> None:
        super().__init__()
        self.opens: defaultdict[str, asyncio.Event] = defaultdict(asyncio.Event)
        self.slow: set[str] = set()
        self.began = asyncio.Event()
        self._news = asyncio.Condition()

    async def posted(self, messages: int) -> None:
        """Wait until there are so many."""
        async with self._news:
            await self._news.wait_for(lambda: len(self.messages) >= messages)

    async def start(self, conversation: Conversation, card: Card, *, key: str) -> Started:
        self.began.set()
        if conversation.channel_id in self.slow:
            await self.opens[conversation.channel_id].wait()
        started = await super().start(conversation, card, key=key)
        await self._tell()
        return started

    async def post(self, conversation: Conversation, card: Card, *, key: str) -> tuple[MessageRef, ...]:
        posted = await super().post(conversation, card, key=key)
        await self._tell()
        return posted

    async def _tell(self) -> None:
        async with self._news:
            self._news.notify_all()


class Counting(MemoryChat):
    """Counts how often we look before we post; the answer to one of its posts may get lost."""

    def __init__(self, loses: int = 0) -> None:
        super().__init__()
        self.looks = 0
        self.loses = loses

    async def start(self, conversation: Conversation, card: Card, *, key: str) -> Started:
        self._count_down()
        return await super().start(conversation, card, key=key)

    async def post(self, conversation: Conversation, card: Card, *, key: str) -> tuple[MessageRef, ...]:
        self._count_down()
        return await super().post(conversation, card, key=key)

    async def find(self, conversation: Conversation, *, key: str) -> tuple[MessageRef, ...]:
        self.looks += 1
        return await super().find(conversation, key=key)

    async def find_start(self, conversation: Conversation, *, key: str) -> Started | None:
        self.looks += 1
        return await super().find_start(conversation, key=key)

    def _count_down(self) -> None:
        self.loses -= 1
        if self.loses == 0:
            self.fail_next(LOST)


def a_drafted_task(house: House, channel_id: str = "C1") -> Conversation:
    conversation = house.conversation(channel_id)
    house.opens_drafted(house.person("Ada"), conversation)
    return conversation


def claimed_by_a_poster_that_dies(house: House) -> Delivery:
    head = house.next_delivery()
    with house.app.store.writing() as uow:
        claimed = uow.deliveries.claim(head.id, now=house.clock.now(), lease_for=CLAIM_FOR)
    assert claimed
    return claimed


# ---- order


def test_a_thread_is_posted_in_order_and_the_card_is_kept_up_to_date(house: House) -> None:
    conversation = a_drafted_task(house)
    assert house.posts()
    assert house.headings(conversation) == FULL_THREAD
    assert "State: in review" in house.thread(conversation)[0].text
    assert (house.deliveries(PENDING), house.deliveries(FAILED)) == (0, 0)
    assert house.posts() == 0


async def test_a_conversation_goes_on_while_another_is_slow(house: House) -> None:
    slow = await asyncio.to_thread(a_drafted_task, house, "slow")
    quick = await asyncio.to_thread(a_drafted_task, house, "quick")
    chat = house.chat = SlowChat()
    chat.slow.add("slow")
    sending = asyncio.create_task(house.poster().drain())
    async with asyncio.timeout(10):
        await chat.posted(3)
    assert len(house.thread(quick)) == 3
    assert house.thread(slow) == []
    assert not sending.done()
    chat.opens["slow"].set()
    await sending
    assert len(house.headings(slow)) == 3
    assert house.headings(slow)[0].startswith("== Task 1"), "its own order held"
    assert house.deliveries(PENDING) == 0


def test_a_conversation_that_waits_holds_up_nobody_else(house: House) -> None:
    blocked = a_drafted_task(house, "blocked")
    free = a_drafted_task(house, "free")
    house.chat.fail_next(ChatBusy(platform="The chat", retry_after_seconds=600))
    house.posts()
    first, second = sorted((house.headings(blocked), house.headings(free)), key=len)
    assert (len(first), len(second)) == (0, 3)
    house.clock.goes_on(600 * SECOND)
    house.posts()
    assert len(house.headings(blocked)) == len(house.headings(free)) == 3


async def test_a_poster_that_is_told_to_stop_finishes_what_is_under_way(house: House) -> None:
    conversation = await asyncio.to_thread(a_drafted_task, house)
    chat = house.chat = SlowChat()
    chat.slow.add("C1")
    stop = asyncio.Event()
    running = asyncio.create_task(house.poster().run(stop))
    async with asyncio.timeout(10):
        await chat.began.wait()
        stop.set()
        chat.opens["C1"].set()
        await running
    assert house.headings(conversation) == FULL_THREAD[:1], "the card was under way, the draft was not"
    assert house.deliveries(PENDING) > 0


# ---- the platform asks us to wait


def test_a_time_to_wait_is_kept_to_the_second(house: House) -> None:
    conversation = a_drafted_task(house)
    house.chat.fail_next(ChatBusy(platform="The chat", retry_after_seconds=42.5))
    house.posts()
    house.clock.goes_on(42 * SECOND)
    assert house.posts() == 0
    assert house.thread(conversation) == []
    house.clock.goes_on(SECOND / 2)
    house.posts()
    assert house.headings(conversation) == FULL_THREAD


def test_being_busy_is_never_a_failure_for_good(house: House) -> None:
    conversation = a_drafted_task(house)
    for _ in range(MAX_ATTEMPTS + 5):
        house.chat.fail_next(ChatBusy(platform="The chat", retry_after_seconds=1))
        house.posts()
        house.clock.goes_on(SECOND)
    assert house.deliveries(FAILED) == 0
    house.posts()
    assert house.headings(conversation) == FULL_THREAD


# ---- the platform fails


def test_a_passing_fault_is_tried_again_with_growing_pauses(house: House) -> None:
    conversation = a_drafted_task(house)
    pauses = []
    for _ in range(5):
        house.chat.fail_next(REFUSED)
        assert house.posts() == 1
        pause = 0
        while not house.is_due():
            house.clock.goes_on(SECOND)
            pause += 1
        pauses.append(pause)
    assert pauses == [1, 2, 4, 8, 16]
    house.posts()
    assert house.headings(conversation) == FULL_THREAD


def test_after_so_many_tries_it_is_given_up_and_the_next_has_its_turn(house: House) -> None:
    conversation = a_drafted_task(house)
    house.posts()
    task = house.app.tasks.find()[0]
    reply = house.replies(house.person("Ben"))
    house.app.reviews.capture(task.id, "Shorter.", reply)
    for _ in range(MAX_ATTEMPTS):
        house.chat.fail_next(REFUSED)
        house.posts()
        house.clock.goes_on(3 * MINUTE)
    assert house.deliveries(FAILED) == 1
    house.posts()
    assert house.deliveries(PENDING) == 0
    assert reply.message
    assert not house.chat.reactions[reply.message]
    assert house.thread(conversation)[0].edits > 0


# ---- it may have happened


@pytest.mark.parametrize("call", [1, 2, 3])
def test_a_lost_answer_leads_to_a_look_and_not_to_a_second_post(house: House, call: int) -> None:
    conversation = a_drafted_task(house)
    chat = house.chat = Counting(loses=call)
    house.posts()
    assert len(chat.messages) == call, "what comes after it waits"
    house.clock.goes_on(SECOND)
    house.posts()
    assert house.headings(conversation) == FULL_THREAD
    assert len(chat.messages) == 3
    assert chat.looks == 1
    assert house.deliveries(PENDING) == 0


def test_a_poster_that_died_before_posting_leaves_it_to_the_next(house: House) -> None:
    conversation = a_drafted_task(house)
    claimed_by_a_poster_that_dies(house)
    assert house.posts() == 0, "the claim still holds"
    house.clock.goes_on(CLAIM_FOR)
    house.posts()
    assert house.headings(conversation) == FULL_THREAD


def test_a_poster_that_died_after_posting_the_card_is_not_repeated(house: House) -> None:
    conversation = a_drafted_task(house)
    delivery = claimed_by_a_poster_that_dies(house)
    content: Any = house.app.deliveries.content(delivery)
    asyncio.run(house.chat.start(conversation, content.card, key=delivery.key))
    house.clock.goes_on(CLAIM_FOR)
    house.posts()
    assert len(house.chat.messages) == 3
    assert house.headings(conversation) == FULL_THREAD


@pytest.mark.parametrize("kind", [DeliveryKind.TASK_CARD, DeliveryKind.DRAFT])
def test_a_post_whose_record_was_lost_is_not_repeated(
    house: House, kind: DeliveryKind, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The database goes away after the post."""
    conversation = a_drafted_task(house)
    sent = Poster._sent
    lost: list[Delivery] = []

    def loses_one(self: Poster, delivery: Delivery, messages: Any) -> None:
        if delivery.kind is kind and not lost:
            lost.append(delivery)
            raise StoreUnavailable(why="the connection was lost")
        sent(self, delivery, messages)

    monkeypatch.setattr(Poster, "_sent", loses_one)
    house.posts()
    assert lost
    assert house.deliveries(FAILED) == 0
    house.clock.goes_on(CLAIM_FOR)
    house.posts()
    assert house.headings(conversation) == FULL_THREAD
    assert len(house.chat.messages) == 3


def test_nobody_looks_where_there_is_no_doubt(house: House) -> None:
    a_drafted_task(house)
    chat = house.chat = Counting()
    house.posts()
    assert chat.looks == 0


# ---- updates, reactions, what is no longer so


def test_news_of_what_is_shown_already_changes_the_message(house: House) -> None:
    conversation = a_drafted_task(house)
    house.posts()
    before = len(house.chat.messages)
    task = house.app.tasks.find()[0]
    house.app.tasks.cancel(task.id, house.says(house.person("Ada")), "No museum.")
    house.posts()
    assert len(house.chat.messages) == before + 1, "the decision is new; the card is the same message"
    assert "Cancelled by Ada" in house.thread(conversation)[0].text


def test_a_reply_gets_its_mark_and_loses_it_when_it_is_withdrawn(house: House) -> None:
    a_drafted_task(house)
    task = house.app.tasks.find()[0]
    ben = house.person("Ben")
    reply = house.replies(ben)
    item = house.app.reviews.capture(task.id, "Shorter.", reply)
    house.posts()
    assert item
    assert reply.message
    assert house.chat.reactions[reply.message] == {Reaction.CAPTURED}
    house.app.reviews.withdraw(item.id, house.says(ben))
    house.posts()
    assert house.chat.reactions[reply.message] == set()


def test_a_reply_is_marked_where_it_stands(house: House) -> None:
    """A task in two conversations; the chat of the other one knows nothing of the message."""
    here, there = house.conversation("C1"), house.conversation("C2")
    task_id, _ = house.opens_drafted(house.person("Ada"), here, there)
    reached: list[MessageRef] = []

    class Strict(MemoryChat):
        async def react(self, message: MessageRef, reaction: Reaction) -> None:
            reached.append(message)
            await super().react(message, reaction)

    house.chat = Strict()
    reply = house.replies(house.person("Ben"), channel_id="C1")
    house.app.reviews.capture(task_id, "Shorter.", reply)
    house.posts()
    assert reached == [reply.message]


def test_the_subject_of_a_delivery_is_gone(house: House) -> None:
    conversation = a_drafted_task(house)
    task = house.app.tasks.find()[0]
    with house.app.store.writing() as uow:
        missing = Delivery(
            task.workspace_id, task.id, conversation.id, DeliveryKind.DRAFT, "no-such-draft", house.clock.now()
        )
        uow.deliveries.add(missing)
    house.posts()
    assert (house.deliveries(PENDING), house.deliveries(FAILED)) == (0, 1)
    assert house.headings(conversation) == FULL_THREAD


def test_good_news_that_is_no_longer_so_is_not_told(house: House) -> None:
    conversation = a_drafted_task(house)
    task = house.app.tasks.find()[0]
    house.marks_all(task.id, house.person("Ben"), MarkValue.MET)
    house.marks_all(task.id, house.person("Ben"), MarkValue.NOT_MET)
    house.posts()
    assert not any("meets every required criterion" in each.text for each in house.thread(conversation))
    house.marks_all(task.id, house.person("Ben"), MarkValue.MET)
    house.posts()
    assert any("meets every required criterion" in each.text for each in house.thread(conversation))


def test_a_card_that_somebody_deleted_is_posted_anew(house: House) -> None:
    conversation = a_drafted_task(house)
    house.posts()
    for _ in range(2):
        house.chat.delete(house.chat.by_text("== Task 1")[-1])
        house.marks_all(house.app.tasks.find()[0].id, house.person("Ben"), MarkValue.MET)
        house.posts()
        [card] = house.chat.by_text("== Task 1")
        assert "1 scorecard filed" in house.chat.messages[card].text
        assert house.chat.messages[card].thread_id == house.thread(conversation)[0].thread_id
    assert house.deliveries(FAILED) == 0


def test_a_mark_on_a_reply_that_was_deleted_is_no_fault(house: House) -> None:
    a_drafted_task(house)
    house.posts()

    class Deleted(MemoryChat):
        async def react(self, message: MessageRef, reaction: Reaction) -> None:
            raise ChatMessageGone(platform="The chat")

    house.app.reviews.capture(house.app.tasks.find()[0].id, "Shorter.", house.replies(house.person("Ben")))
    house.chat = Deleted(messages=house.chat.messages)
    house.posts()
    assert (house.deliveries(PENDING), house.deliveries(FAILED)) == (0, 0)


@pytest.mark.parametrize("posted", [1, 2])
@pytest.mark.parametrize(
    "error",
    [
        ChatAmbiguous(platform="The chat", why="the connection broke"),
        ChatBusy(platform="The chat", retry_after_seconds=1, partly=True),
    ],
    ids=lambda error: error.code,
)
def test_a_draft_of_several_messages_that_was_broken_off_is_completed(
    house: House, error: ChatFailed, posted: int
) -> None:
    conversation = house.conversation()
    house.chat.room = 400
    house.opens(house.person("Ada"), conversation)
    house.posts()
    body = "# Guide\n\n" + "The volunteers meet at the north quay at nine. " * 20
    house.draft_arrives(house.app.tasks.find()[0].id, body)
    house.chat.fail_next(error, after_messages=posted)
    house.posts()
    assert len(house.chat.messages) == 1 + posted
    house.clock.goes_on(SECOND)
    house.posts()
    parts = [message.text for message in house.thread(conversation) if message.key == house.thread(conversation)[1].key]
    assert len(parts) == 3
    assert body.strip() in "".join(parts), "nothing twice, nothing left out"


def test_a_card_that_grew_keeps_all_its_messages(house: House) -> None:
    conversation = a_drafted_task(house)
    house.posts()
    task_id = house.app.tasks.find()[0].id
    house.marks_all(task_id, house.person("Ben"), MarkValue.MET)
    house.posts()
    [tally] = house.chat.by_text("(1 scorecard filed on draft 1)")
    for room in (40, 400):
        house.chat.room = room
        house.marks_all(task_id, house.person("Cleo"), MarkValue.NOT_MET)
        house.posts()
        shown = [message for message in house.thread(conversation) if "filed on draft 1)" in card_text(message.card)]
        assert (len(shown) > 1) == (room == 40)
        assert "".join(message.text for message in shown) == card_text(shown[0].card)
        assert shown[0].ref == tally


# ---- platforms


def test_what_waits_for_another_platform_is_left_untouched(house: House) -> None:
    conversation = a_drafted_task(house)
    before = house.next_delivery()
    for chats in ({Platform.SLACK: house.chat}, {}):
        assert asyncio.run(Poster(house.app, chats).drain()) == 0
    assert house.next_delivery() == before
    assert before.attempts == 0
    house.posts()
    assert house.headings(conversation) == FULL_THREAD


# ---- accidents


def breaks(monkeypatch: pytest.MonkeyPatch, when: Callable[[Delivery], bool]) -> None:
    """A card that cannot be built."""
    content = Deliveries.content

    def broken(self: Deliveries, delivery: Delivery) -> Any:
        if when(delivery):
            raise ZeroDivisionError("a mistake of ours")
        return content(self, delivery)

    monkeypatch.setattr(Deliveries, "content", broken)


def test_a_card_that_cannot_be_built_stops_no_other_conversation_and_is_not_lost(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken, whole = a_drafted_task(house, "broken"), a_drafted_task(house, "whole")
    with monkeypatch.context() as patch:
        breaks(patch, lambda delivery: delivery.conversation_id == broken.id)
        house.posts()
        assert len(house.headings(whole)) == 3
        assert house.thread(broken) == []
        assert house.deliveries(FAILED) == 0
    house.clock.goes_on(SECOND)
    house.posts()
    assert house.headings(broken) == FULL_THREAD, "once the mistake is mended, everything is there, in order"


def test_a_card_that_can_never_be_built_is_given_up_at_last_and_people_are_told(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    conversation = a_drafted_task(house)
    with monkeypatch.context() as patch:
        breaks(patch, lambda delivery: delivery.kind is DeliveryKind.DRAFT)
        for _ in range(MAX_ATTEMPTS):
            house.posts()
            house.clock.goes_on(3 * MINUTE)
    assert (house.deliveries(PENDING), house.deliveries(FAILED)) == (0, 1)
    task = house.app.tasks.find()[0]
    assert task.state is TaskState.STALLED
    assert task.stall
    assert task.stall.sentence.startswith("The draft could not be shown in C1: ")
    assert task.stall.sentence in "\n".join(message.text for message in house.thread(conversation))
    house.app.tasks.resume(task.id, house.says(house.person("Ada")))
    house.posts()
    assert FULL_THREAD[1] in house.headings(conversation), "once the mistake is mended"


def test_an_adapter_with_a_bug_stops_nobody(house: House) -> None:
    conversation = a_drafted_task(house)

    class Buggy(MemoryChat):
        broken = True

        async def start(self, conversation: Conversation, card: Card, *, key: str) -> Started:
            started = await super().start(conversation, card, key=key)
            if self.broken:
                self.broken = False
                raise KeyError("ts")
            return started

    house.chat = Buggy()
    house.posts()
    house.clock.goes_on(SECOND)
    house.posts()
    assert house.headings(conversation) == FULL_THREAD
    assert len(house.chat.messages) == 3, "it may have been posted, so it is looked for first"


def test_a_database_that_cannot_be_written_makes_no_busy_loop(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    conversation = a_drafted_task(house)
    tries: list[Delivery] = []

    def full(self: Poster, head: Delivery) -> None:
        tries.append(head)
        raise StoreUnavailable(why="the disk is full")

    with monkeypatch.context() as patch:
        patch.setattr(Poster, "_claim", full)
        assert house.posts() == 0
    assert len(tries) == 1
    house.posts()
    assert house.headings(conversation) == FULL_THREAD


async def test_a_poster_outlives_a_database_that_is_away(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(poster, "IDLE_SECONDS", 0.01)
    conversation = await asyncio.to_thread(a_drafted_task, house)
    chat = house.chat = SlowChat()
    reading, away = type(house.app.store).reading, [True]

    def may_be_away(self: Any) -> Any:
        if away[0]:
            raise StoreUnavailable(why="the connection was lost")
        return reading(self)

    stop = asyncio.Event()
    with monkeypatch.context() as patch:
        patch.setattr(type(house.app.store), "reading", may_be_away)
        running = asyncio.create_task(house.poster().run(stop))
        await asyncio.sleep(0.1)
        assert not running.done()
        away[0] = False
        async with asyncio.timeout(10):
            await chat.posted(3)
        stop.set()
        await running
    assert house.headings(conversation) == FULL_THREAD


def test_two_posters_post_once(house: House) -> None:
    conversation = a_drafted_task(house)

    async def both() -> None:
        await asyncio.gather(house.poster().drain(), house.poster().drain())

    asyncio.run(both())
    house.posts()
    assert house.headings(conversation) == FULL_THREAD
    assert len(house.chat.messages) == 3
