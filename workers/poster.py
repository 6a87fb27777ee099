"""Sends what waits in the outbox: in order within a conversation, side by side across conversations.

A delivery is claimed, built, sent and recorded. Where an earlier try may have reached the chat, we look there first.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta

from bot import log
from bot.bootstrap import App
from bot.cards.elements import Card
from bot.domain.conversation import Conversation, MessageRef, Platform
from bot.errors import ChatAmbiguous, ChatBusy, ChatFailed, ChatGone, LeaseLost, NotFound
from bot.services.deliveries import Content, Nothing, React, Show
from bot.services.ports import Chat, Delivery, DeliveryKind

logger = log.get(__name__)

CLAIM_FOR = timedelta(seconds=60)
MAX_ATTEMPTS = 8
FIRST_BACK_OFF = timedelta(seconds=1)
LONGEST_BACK_OFF = timedelta(minutes=2)
IDLE_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class Poster:
    app: App
    chats: Mapping[Platform, Chat]

    async def run(self, stop: asyncio.Event) -> None:
        """Send until told to stop; what is under way is finished."""
        while not stop.is_set():
            if not await self.drain():
                try:
                    await asyncio.wait_for(stop.wait(), IDLE_SECONDS)
                except TimeoutError:
                    continue

    async def drain(self) -> int:
        """Send everything that is due now; how many deliveries were handled."""
        handled = 0
        while heads := await asyncio.to_thread(self._heads):
            done = await asyncio.gather(*(self._send(head) for head in heads))
            if not any(done):
                break
            handled += sum(done)
        return handled

    def _heads(self) -> tuple[Delivery, ...]:
        with self.app.store.reading() as uow:
            return uow.deliveries.heads(self.app.clock.now(), platforms=frozenset(self.chats))

    async def _send(self, head: Delivery) -> bool:
        """Whether this delivery was ours to handle."""
        claimed = await asyncio.to_thread(self._claim, head)
        if claimed is None:
            return False
        delivery, conversation, shown = claimed
        with log.bound(task=delivery.task_id, delivery=delivery.id, kind=delivery.kind.value):
            try:
                content = await asyncio.to_thread(self.app.deliveries.content, delivery)
                messages = await self._show(delivery, conversation, shown, content)
                await asyncio.to_thread(self._sent, delivery, messages)
            except (ChatFailed, NotFound) as error:
                await asyncio.to_thread(self._failed, delivery, error)
            except LeaseLost as error:
                logger.warning("delivery_taken_over", why=str(error))
        return True

    def _claim(self, head: Delivery) -> tuple[Delivery, Conversation, tuple[MessageRef, ...]] | None:
        with self.app.store.writing() as uow:
            delivery = uow.deliveries.claim(head.id, now=self.app.clock.now(), lease_for=CLAIM_FOR)
            if delivery is None:
                return None
            conversation = uow.people.conversation_by_id(delivery.conversation_id)
            shown = uow.deliveries.messages(conversation.id, delivery.kind, delivery.subject)
            return delivery, conversation, shown

    async def _show(
        self, delivery: Delivery, conversation: Conversation, shown: tuple[MessageRef, ...], content: Content
    ) -> tuple[MessageRef, ...]:
        """The messages that show the delivery's subject now."""
        chat = self.chats.get(conversation.platform)
        if chat is None:
            raise ChatFailed(platform=conversation.platform.value, why="no bot for it is set up here")
        match content:
            case Show(card=card) if shown:
                await chat.update(conversation, shown, card)
                return shown
            case Show(card=card) if conversation.thread_id is None:
                return await self._start(chat, delivery, conversation, card)
            case Show(card=card):
                found = await chat.find(conversation, key=delivery.key) if delivery.uncertain else ()
                return found or await chat.post(conversation, card, key=delivery.key)
            case React(message=message, reaction=reaction, present=present):
                await (chat.react if present else chat.unreact)(message, reaction)
                return ()
            case Nothing():
                return ()

    async def _start(
        self, chat: Chat, delivery: Delivery, conversation: Conversation, card: Card
    ) -> tuple[MessageRef, ...]:
        if delivery.kind is not DeliveryKind.TASK_CARD:
            raise ChatFailed(platform=conversation.platform.value, why="the task's card is not posted yet")
        found = await chat.find_start(conversation, key=delivery.key) if delivery.uncertain else None
        started = found or await chat.start(conversation, card, key=delivery.key)
        await asyncio.to_thread(self._opened, conversation, started.thread_id)
        return (started.card,)

    def _opened(self, conversation: Conversation, thread_id: str) -> None:
        with self.app.store.writing() as uow:
            uow.people.set_thread(conversation.id, thread_id)

    def _sent(self, delivery: Delivery, messages: tuple[MessageRef, ...]) -> None:
        with self.app.store.writing() as uow:
            uow.deliveries.sent(delivery, messages, now=self.app.clock.now())

    def _failed(self, delivery: Delivery, error: ChatFailed | NotFound) -> None:
        now = self.app.clock.now()
        final = isinstance(error, ChatGone | NotFound) or delivery.attempts >= MAX_ATTEMPTS
        pause = min(FIRST_BACK_OFF * 2 ** min(delivery.attempts - 1, 10), LONGEST_BACK_OFF)
        if isinstance(error, ChatBusy):
            final, pause = False, timedelta(seconds=float(str(error.facts["retry_after_seconds"])))
        logger.warning("delivery_failed", why=str(error), final=final)
        with self.app.store.writing() as uow:
            if final:
                uow.deliveries.fail(delivery, error=str(error), now=now)
            else:
                uncertain = delivery.uncertain or isinstance(error, ChatAmbiguous)
                uow.deliveries.retry(delivery, due_at=now + pause, error=str(error), uncertain=uncertain)
