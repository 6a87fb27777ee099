"""Sends what waits in the outbox: in order within a conversation, side by side across conversations.

A delivery is claimed, built, sent and recorded. Where an earlier try may have reached the chat, we look there first.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from bot import log
from bot.bootstrap import App
from bot.cards.elements import Card
from bot.domain.conversation import Conversation, MessageRef, Platform
from bot.errors import ChatAmbiguous, ChatBusy, ChatFailed, ChatGone, LeaseLost, NotFound, Unavailable
from bot.services.deliveries import Content, Nothing, React, Show
from bot.services.ports import Chat, Delivery, DeliveryId, DeliveryKind, Started

logger = log.get(__name__)

CLAIM_FOR = timedelta(seconds=60)
MAX_ATTEMPTS = 8
FIRST_BACK_OFF = timedelta(seconds=1)
LONGEST_BACK_OFF = timedelta(minutes=2)
IDLE_SECONDS = 0.5
AT_ONCE = 100
"""So many conversations are served side by side."""


@dataclass(frozen=True, slots=True)
class Poster:
    app: App
    chats: Mapping[Platform, Chat]

    async def run(self, stop: asyncio.Event) -> None:
        """Send until told to stop; what is under way is finished."""
        while not stop.is_set():
            if not await self.drain(stop):
                try:
                    await asyncio.wait_for(stop.wait(), IDLE_SECONDS)
                except TimeoutError:
                    continue

    async def drain(self, stop: asyncio.Event | None = None) -> int:
        """Send everything that is due, until nothing is or `stop` says so; how many deliveries were handled.

        A conversation goes on with its next delivery as soon as it is done with one, however long another takes.
        """
        handled, goes_on = 0, True
        sending: dict[DeliveryId, asyncio.Task[bool]] = {}
        try:
            while True:
                goes_on = goes_on and not (stop and stop.is_set())
                heads = await asyncio.to_thread(self._heads, AT_ONCE - len(sending)) if goes_on else ()
                sending |= {each.id: asyncio.create_task(self._send(each)) for each in heads if each.id not in sending}
                if not sending:
                    return handled
                await asyncio.wait(sending.values(), timeout=IDLE_SECONDS, return_when=asyncio.FIRST_COMPLETED)
                for each in [each for each, task in sending.items() if task.done()]:
                    ours = sending.pop(each).result()
                    handled += ours
                    goes_on = goes_on and ours  # otherwise it would be the next head again, at once
        finally:
            for task in sending.values():
                task.cancel()

    def _heads(self, limit: int) -> tuple[Delivery, ...]:
        """What can be sent now; nothing while the database does not answer."""
        if not self.chats or limit < 1:
            return ()
        try:
            with self.app.store.reading() as uow:
                return uow.deliveries.heads(self.app.clock.now(), limit, platforms=frozenset(self.chats))
        except Unavailable as error:
            logger.warning("poster_waits", why=str(error))
            return ()

    async def _send(self, head: Delivery) -> bool:
        """Whether this delivery was ours, and was handled. Whatever happens to it, the other conversations go on."""
        with log.bound(task=head.task_id, delivery=head.id, kind=head.kind.value):
            try:
                claimed = await asyncio.to_thread(self._claim, head)
                if claimed is None:
                    return False
                await self._deliver(*claimed)
            except LeaseLost as error:
                logger.warning("delivery_taken_over", why=str(error))
            except Unavailable as error:
                logger.warning("delivery_waits", why=str(error))
            except Exception:  # its claim runs out, and the next try looks first
                logger.exception("delivery_left", reference=uuid4().hex[:8])
            else:
                return True
        return False

    async def _deliver(self, delivery: Delivery, conversation: Conversation, shown: tuple[MessageRef, ...]) -> None:
        """Raises: LeaseLost, Unavailable; then the claim is left as it is."""
        try:
            content = await asyncio.to_thread(self.app.deliveries.content, delivery)
            messages = await self._show(delivery, conversation, shown, content)
        except (ChatFailed, NotFound) as error:
            await asyncio.to_thread(self._failed, delivery, error)
        except Unavailable:
            raise
        except Exception:  # a card that cannot be built must not hold up its conversation for good
            reference = uuid4().hex[:8]
            logger.exception("delivery_broke", reference=reference)
            why = f"something unexpected went wrong (reference {reference})"
            await asyncio.to_thread(
                self._failed, delivery, ChatAmbiguous(platform=conversation.platform.value, why=why)
            )
        else:
            await asyncio.to_thread(self._sent, delivery, messages)

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
    ) -> tuple[MessageRef, ...] | Started:
        """What shows the delivery's subject now: messages, or the card that its conversation began with."""
        chat = self.chats[conversation.platform]
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

    async def _start(self, chat: Chat, delivery: Delivery, conversation: Conversation, card: Card) -> Started:
        if delivery.kind is not DeliveryKind.TASK_CARD:
            # The card comes first in every conversation, so it was given up.
            raise ChatGone(platform=conversation.platform.value, why="the task's card could not be posted")
        found = await chat.find_start(conversation, key=delivery.key) if delivery.uncertain else None
        return found or await chat.start(conversation, card, key=delivery.key)

    def _sent(self, delivery: Delivery, messages: tuple[MessageRef, ...] | Started) -> None:
        """A thread is remembered together with its card: with one of them, the card would be looked for in itself."""
        with self.app.store.writing() as uow:
            if isinstance(messages, Started):
                uow.people.set_thread(delivery.conversation_id, messages.thread_id)
                messages = (messages.card,)
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
