"""What every `bot.services.ports.Chat` must do: a suite for one adapter to run against one platform, real or faked.

    class TestMemoryChat(ChatConformance):
        @pytest.fixture
        def backstage(self) -> Backstage: ...

A backstage makes conversations, looks at what people see, and makes the platform fail. It asserts nothing itself.
"""

from abc import abstractmethod
from collections.abc import Awaitable, Callable, Collection
from typing import Protocol

import pytest

from bot.cards.elements import Card, Prose
from bot.domain.conversation import Conversation, MessageRef
from bot.errors import ChatAmbiguous, ChatBusy, ChatFailed, ChatGone, ChatMessageGone
from bot.services.ports import Chat, Reaction


class Backstage(Protocol):
    """The platform behind the adapter, as a test needs it."""

    @property
    def chat(self) -> Chat: ...

    def conversation(self, channel: str = "one") -> Conversation:
        """A conversation in that channel, whose thread does not exist yet."""

    def with_thread(self, conversation: Conversation, thread_id: str) -> Conversation:
        """The same conversation, once its card is posted."""

    def reply(self, conversation: Conversation, text: str) -> MessageRef:
        """A person replies in the thread."""

    def seen(self, conversation: Conversation) -> list[str]:
        """The text of every message in the thread, as people see it, the card first."""

    def in_channel(self, conversation: Conversation) -> list[str]:
        """The text of every card in the channel and of every other message there, as people see it."""

    def reactions(self, message: MessageRef) -> Collection[Reaction]:
        """What we have put on the message."""

    def a_long_card(self, messages: int, mark: str) -> Card:
        """A card that takes so many messages, each of which shows the mark."""

    def delete(self, message: MessageRef) -> None:
        """Somebody deletes one of our messages."""

    def archive(self, conversation: Conversation) -> None:
        """The channel takes nothing any more."""

    def breaks_off_the_next_call(self, after_messages: int) -> None:
        """The next call posts so many messages, and no more; then the connection breaks."""

    def loses_the_next_answer(self) -> None:
        """The next call is carried out, and its answer is lost."""

    def refuses_the_next_call(self, retry_after_seconds: float) -> None:
        """The next call is not carried out; the platform names a time to wait."""


def a_card(text: str = "Draft 1") -> Card:
    return Card(text, (Prose(text),))


class ChatConformance:
    """Inherit, and give the fixture `backstage`. Keys look as `Delivery.key` makes them."""

    @pytest.fixture
    @abstractmethod
    def backstage(self) -> Backstage:
        """The platform to test against."""
        raise NotImplementedError

    # ---- a conversation begins

    async def test_start_posts_the_card_and_opens_its_thread(self, backstage: Backstage) -> None:
        conversation = backstage.conversation()
        started = await backstage.chat.start(conversation, a_card("Task 1"), key="redraft-1")
        assert started.thread_id
        opened = backstage.with_thread(conversation, started.thread_id)
        [card] = backstage.in_channel(conversation)
        assert "Task 1" in card
        await backstage.chat.post(opened, a_card("Draft 1"), key="redraft-2")
        first, second = backstage.seen(opened)
        assert "Task 1" in first
        assert "Draft 1" in second

    async def test_two_conversations_in_one_channel_have_threads_of_their_own(self, backstage: Backstage) -> None:
        here, _ = await self._opened(backstage, "redraft-1")
        there, _ = await self._opened(backstage, "redraft-2")
        assert here.thread_id != there.thread_id
        await backstage.chat.post(here, a_card("Draft 1"), key="redraft-3")
        assert len(backstage.seen(here)) == 2
        assert len(backstage.seen(there)) == 1

    async def test_a_start_is_found_by_its_key(self, backstage: Backstage) -> None:
        conversation = backstage.conversation()
        assert await backstage.chat.find_start(conversation, key="redraft-1") is None
        started = await backstage.chat.start(conversation, a_card(), key="redraft-1")
        assert await backstage.chat.find_start(conversation, key="redraft-1") == started
        assert await backstage.chat.find_start(conversation, key="redraft-11") is None
        assert await backstage.chat.find_start(backstage.conversation("two"), key="redraft-1") is None

    # ---- it goes on

    async def test_posts_are_seen_in_order(self, backstage: Backstage) -> None:
        conversation, _ = await self._opened(backstage)
        refs = [
            await backstage.chat.post(conversation, a_card(f"Draft {number}"), key=f"redraft-{number + 1}")
            for number in (1, 2, 3)
        ]
        assert all(refs)
        assert len({ref for each in refs for ref in each}) == sum(len(each) for each in refs)
        seen = "\n".join(backstage.seen(conversation)[1:])
        assert seen.index("Draft 1") < seen.index("Draft 2") < seen.index("Draft 3")

    async def test_a_post_is_found_by_its_key_and_nothing_else_is(self, backstage: Backstage) -> None:
        conversation, _ = await self._opened(backstage, "redraft-1")
        assert await backstage.chat.find(conversation, key="redraft-2") == ()
        refs = await backstage.chat.post(conversation, a_card(), key="redraft-2")
        await backstage.chat.post(conversation, a_card(), key="redraft-22")
        backstage.reply(conversation, "redraft-3")
        assert await backstage.chat.find(conversation, key="redraft-2") == refs
        assert await backstage.chat.find(conversation, key="redraft-3") == (), "a person's words are no key"

    async def test_a_post_in_another_thread_is_not_found(self, backstage: Backstage) -> None:
        here, _ = await self._opened(backstage, "redraft-1")
        there, _ = await self._opened(backstage, "redraft-2")
        await backstage.chat.post(here, a_card(), key="redraft-3")
        assert await backstage.chat.find(there, key="redraft-3") == ()

    async def test_a_post_in_the_channel_itself_is_seen_there_and_found(self, backstage: Backstage) -> None:
        thread, _ = await self._opened(backstage, "redraft-1")
        channel = backstage.conversation()
        chat = backstage.chat
        refs = await chat.post(channel, a_card("Report: 1 task"), key="redraft-2")
        assert await chat.find(channel, key="redraft-2") == refs
        assert await chat.find(channel, key="redraft-22") == ()
        assert await chat.find(thread, key="redraft-2") == ()
        assert await chat.update(channel, refs, a_card("Report: 2 tasks"), key="redraft-2") == refs
        assert ["2 tasks" in text for text in backstage.in_channel(channel)] == [False, True]
        assert len(backstage.seen(thread)) == 1

    async def test_an_update_replaces_what_is_shown_and_adds_nothing(self, backstage: Backstage) -> None:
        conversation, card = await self._opened(backstage)
        refs = await backstage.chat.post(conversation, a_card("Tally: 1 of 2"), key="redraft-2")
        chat = backstage.chat
        assert await chat.update(conversation, refs, a_card("Tally: 2 of 2"), key="redraft-3") == refs
        assert await chat.update(conversation, (card,), a_card("Task 1: accepted"), key="redraft-4") == (card,)
        first, second = backstage.seen(conversation)
        assert "accepted" in first
        assert "2 of 2" in second
        assert "1 of 2" not in second
        assert await backstage.chat.find(conversation, key="redraft-2") == refs, "it keeps its key"

    # ---- cards that take several messages

    async def test_a_long_card_is_posted_whole_and_found_in_order(self, backstage: Backstage) -> None:
        conversation, _ = await self._opened(backstage)
        refs = await backstage.chat.post(conversation, backstage.a_long_card(3, "long"), key="redraft-2")
        assert len(set(refs)) == 3
        assert ["long" in text for text in backstage.seen(conversation)] == [False, True, True, True]
        assert await backstage.chat.find(conversation, key="redraft-2") == refs

    async def test_a_card_grows_into_more_messages_and_shrinks_into_fewer(self, backstage: Backstage) -> None:
        conversation, _ = await self._opened(backstage)
        chat = backstage.chat
        first = await chat.post(conversation, a_card("short"), key="redraft-2")
        grown = await chat.update(conversation, first, backstage.a_long_card(3, "long"), key="redraft-3")
        assert len(grown) == 3
        assert grown[: len(first)] == first, "what was there stays where it was"
        assert ["long" in text for text in backstage.seen(conversation)] == [False, True, True, True]
        assert await chat.find(conversation, key="redraft-3") == grown[len(first) :], "what was added has the new key"
        shrunk = await chat.update(conversation, grown, a_card("short again"), key="redraft-4")
        assert shrunk == first
        assert len(backstage.seen(conversation)) == 2
        assert "short again" in backstage.seen(conversation)[1]

    async def test_a_card_shrinks_though_somebody_deleted_what_is_to_go(self, backstage: Backstage) -> None:
        conversation, _ = await self._opened(backstage)
        grown = await backstage.chat.post(conversation, backstage.a_long_card(3, "long"), key="redraft-2")
        backstage.delete(grown[-1])
        shrunk = await backstage.chat.update(conversation, grown, a_card("short"), key="redraft-3")
        assert shrunk == grown[: len(shrunk)]
        assert len(backstage.seen(conversation)) == 1 + len(shrunk)

    async def test_what_was_broken_off_is_found_and_made_whole(self, backstage: Backstage) -> None:
        conversation, _ = await self._opened(backstage)
        card = backstage.a_long_card(3, "long")
        backstage.breaks_off_the_next_call(after_messages=2)
        with pytest.raises(ChatAmbiguous):
            await backstage.chat.post(conversation, card, key="redraft-2")
        found = await backstage.chat.find(conversation, key="redraft-2")
        assert len(found) == 2
        whole = await backstage.chat.update(conversation, found, card, key="redraft-2")
        assert whole[:2] == found
        assert ["long" in text for text in backstage.seen(conversation)] == [False, True, True, True]
        assert await backstage.chat.find(conversation, key="redraft-2") == whole

    async def test_a_message_that_somebody_deleted_is_not_updated(self, backstage: Backstage) -> None:
        conversation, _ = await self._opened(backstage)
        refs = await backstage.chat.post(conversation, a_card("Tally: 1 of 2"), key="redraft-2")
        backstage.delete(refs[0])
        with pytest.raises(ChatMessageGone):
            await backstage.chat.update(conversation, refs, a_card("Tally: 2 of 2"), key="redraft-3")
        assert len(backstage.seen(conversation)) == 1

    # ---- reactions

    async def test_a_reaction_put_twice_is_there_once_and_taken_away_twice_is_gone(self, backstage: Backstage) -> None:
        conversation, _ = await self._opened(backstage)
        reply = backstage.reply(conversation, "Shorter, please.")
        for _ in range(2):
            await backstage.chat.react(reply, Reaction.CAPTURED)
            assert list(backstage.reactions(reply)) == [Reaction.CAPTURED]
        for _ in range(2):
            await backstage.chat.unreact(reply, Reaction.CAPTURED)
            assert not backstage.reactions(reply)

    # ---- faults

    async def test_a_channel_that_is_gone_is_gone_for_every_call(self, backstage: Backstage) -> None:
        conversation, card = await self._opened(backstage)
        refs = await backstage.chat.post(conversation, a_card(), key="redraft-2")
        backstage.archive(conversation)
        for call in self._calls(backstage, conversation, refs, card):
            with pytest.raises(ChatGone):
                await call()

    async def test_another_channel_is_not_gone_with_it(self, backstage: Backstage) -> None:
        conversation, _ = await self._opened(backstage)
        backstage.archive(conversation)
        other = backstage.conversation("two")
        await backstage.chat.start(other, a_card(), key="redraft-2")
        assert len(backstage.in_channel(other)) == 1

    async def test_what_was_carried_out_without_an_answer_is_there_and_found(self, backstage: Backstage) -> None:
        conversation = backstage.conversation()
        backstage.loses_the_next_answer()
        with pytest.raises(ChatAmbiguous):
            await backstage.chat.start(conversation, a_card(), key="redraft-1")
        started = await backstage.chat.find_start(conversation, key="redraft-1")
        assert started
        opened = backstage.with_thread(conversation, started.thread_id)
        backstage.loses_the_next_answer()
        with pytest.raises(ChatAmbiguous):
            await backstage.chat.post(opened, a_card(), key="redraft-2")
        assert await backstage.chat.find(opened, key="redraft-2")
        assert len(backstage.seen(opened)) == 2

    async def test_what_the_platform_puts_off_is_not_there_and_says_for_how_long(self, backstage: Backstage) -> None:
        conversation = backstage.conversation()
        backstage.refuses_the_next_call(retry_after_seconds=3)
        with pytest.raises(ChatBusy) as busy:
            await backstage.chat.start(conversation, a_card(), key="redraft-1")
        assert float(str(busy.value.facts["retry_after_seconds"])) == 3
        assert backstage.in_channel(conversation) == []
        assert await backstage.chat.find_start(conversation, key="redraft-1") is None
        started = await backstage.chat.start(conversation, a_card(), key="redraft-1")
        opened = backstage.with_thread(conversation, started.thread_id)
        attempts: tuple[Callable[[], Awaitable[object]], ...] = (
            lambda: backstage.chat.post(opened, a_card("late"), key="redraft-2"),
            lambda: backstage.chat.update(opened, (started.card,), a_card("late"), key="redraft-3"),
        )
        for attempt in attempts:
            backstage.refuses_the_next_call(retry_after_seconds=3)
            with pytest.raises(ChatBusy):
                await attempt()
        assert "late" not in "".join(backstage.seen(opened))

    async def test_a_fault_says_what_happened_in_words(self, backstage: Backstage) -> None:
        conversation, _ = await self._opened(backstage)
        backstage.archive(conversation)
        with pytest.raises(ChatFailed) as failure:
            await backstage.chat.post(conversation, a_card(), key="redraft-2")
        assert "{" not in str(failure.value)

    # ---- helpers

    async def _opened(self, backstage: Backstage, key: str = "redraft-1") -> tuple[Conversation, MessageRef]:
        conversation = backstage.conversation()
        started = await backstage.chat.start(conversation, a_card("Task 1"), key=key)
        return backstage.with_thread(conversation, started.thread_id), started.card

    def _calls(
        self, backstage: Backstage, conversation: Conversation, refs: tuple[MessageRef, ...], card: MessageRef
    ) -> tuple[Callable[[], Awaitable[object]], ...]:
        chat = backstage.chat
        return (
            lambda: chat.start(conversation, a_card(), key="redraft-9"),
            lambda: chat.post(conversation, a_card(), key="redraft-9"),
            lambda: chat.update(conversation, refs, a_card(), key="redraft-9"),
            lambda: chat.update(conversation, (card,), a_card(), key="redraft-9"),
            lambda: chat.find_start(conversation, key="redraft-1"),
            lambda: chat.find(conversation, key="redraft-2"),
            lambda: chat.react(refs[0], Reaction.CAPTURED),
            lambda: chat.unreact(refs[0], Reaction.CAPTURED),
        )
