"""Sends what waits in the outbox: in order within a conversation, side by side across conversations.

A delivery is claimed, built, sent and recorded. Where an earlier try may have reached the chat, we look there first.
"""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import uuid4

from bot import log
from bot.bootstrap import App
from bot.domain.conversation import Conversation, Platform
from bot.errors import ChatAmbiguous, ChatBusy, ChatFailed, ChatGone, LeaseLost, NotFound, Unavailable
from bot.services.ports import Chat, Delivery, DeliveryId, DeliveryKind, Started
from bot.services.rates import Call, Scope
from workers import metrics
from workers.pace import Pace
from workers.posting import Shown, call_for, show

logger = log.get(__name__)

CLAIM_FOR = timedelta(seconds=60)
MAX_ATTEMPTS = 8
"""After so many faults a delivery is given up. To be asked to wait is none."""
FIRST_BACK_OFF = timedelta(seconds=1)
LONGEST_BACK_OFF = timedelta(minutes=2)
IDLE_SECONDS = 0.5
AT_ONCE = 100
"""So many conversations are served side by side."""


@dataclass(frozen=True, slots=True)
class Poster:
    app: App
    chats: Mapping[Platform, Chat]
    idle_seconds: float = IDLE_SECONDS
    """How long to wait before it looks again where there was nothing to send."""
    _paces: dict[Platform, Pace] = field(default_factory=dict)

    async def run(self, stop: asyncio.Event) -> None:
        """Send until told to stop; what is under way is finished."""
        while not stop.is_set():
            if not await self.drain(stop):
                try:
                    await asyncio.wait_for(stop.wait(), self.idle_seconds)
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
        with log.bound(task=head.task_id or "", delivery=head.id, kind=head.kind.value):
            try:
                claimed = await asyncio.to_thread(self._claim, head)
                if claimed is None:
                    return False
                await self._deliver(*claimed)
            except LeaseLost as error:
                metrics.lease_lost("delivery")
                logger.warning("delivery_taken_over", why=str(error))
            except Unavailable as error:
                logger.warning("delivery_waits", why=str(error))
            except Exception:  # its claim runs out, and the next try looks first
                logger.exception("delivery_left", reference=uuid4().hex[:8])
            else:
                return True
        return False

    async def _deliver(self, delivery: Delivery, conversation: Conversation, shown: Shown) -> None:
        """Raises: LeaseLost, Unavailable; then the claim is left as it is."""
        call: Call | None = None
        try:
            content = await asyncio.to_thread(self.app.deliveries.content, delivery)
            call = call_for(delivery, conversation, shown, content)
            at = self._place(delivery, conversation, call)
            if at > self.app.clock.now():
                await asyncio.to_thread(self._put_off, delivery, at)
                return
            messages = await show(self.chats[conversation.platform], delivery, conversation, shown, content)
        except ChatBusy as error:
            metrics.post_failed(conversation.platform.value, error)
            until = self._asked_to_wait(conversation, error, call)
            uncertain = delivery.uncertain or bool(error.facts.get("partly"))
            waits = replace(delivery, uncertain=uncertain, last_error=str(error))
            await asyncio.to_thread(self._put_off, waits, until)
        except (ChatFailed, NotFound) as error:
            metrics.post_failed(conversation.platform.value, error)
            await asyncio.to_thread(self._failed, delivery, conversation, error)
        except Unavailable:
            raise
        except Exception:  # a card that cannot be built must not hold up its conversation for good
            reference = uuid4().hex[:8]
            logger.exception("delivery_broke", reference=reference)
            why = f"something unexpected went wrong (reference {reference})"
            broken = ChatAmbiguous(platform=conversation.platform.value, why=why)
            await asyncio.to_thread(self._failed, delivery, conversation, broken)
        else:
            await asyncio.to_thread(self._sent, delivery, messages)
            metrics.posted(conversation.platform.value, delivery.kind.value)
            if call and not isinstance(messages, Started):
                self._pace(conversation).posted(call, conversation, self.app.clock.now(), messages=len(messages))

    def _place(self, delivery: Delivery, conversation: Conversation, call: Call | None) -> datetime:
        now = self.app.clock.now()
        if call is None:
            return now
        pace = self._pace(conversation)
        place = pace.place_of_progress if delivery.kind is DeliveryKind.PROGRESS else pace.place
        return place(delivery.id, call, conversation, now)

    def _pace(self, conversation: Conversation) -> Pace:
        platform = conversation.platform
        return self._paces.setdefault(platform, Pace(self.chats[platform].rates))

    def _put_off(self, delivery: Delivery, due_at: datetime) -> None:
        with self.app.store.writing() as uow:
            uow.deliveries.retry(delivery, due_at=due_at, error=delivery.last_error, uncertain=delivery.uncertain)

    def _claim(self, head: Delivery) -> tuple[Delivery, Conversation, Shown] | None:
        with self.app.store.writing() as uow:
            delivery = uow.deliveries.claim(head.id, now=self.app.clock.now(), lease_for=CLAIM_FOR)
            if delivery is None:
                return None
            conversation = uow.people.conversation_by_id(delivery.conversation_id)
            shown = uow.deliveries.messages(conversation.id, delivery.kind.shows, delivery.subject)
            return delivery, conversation, shown

    def _sent(self, delivery: Delivery, messages: Shown | Started) -> None:
        """A thread is remembered together with its card: with one of them, the card would be looked for in itself."""
        with self.app.store.writing() as uow:
            if isinstance(messages, Started):
                uow.people.set_thread(delivery.conversation_id, messages.thread_id)
                messages = (messages.card,)
            uow.deliveries.sent(delivery, messages, now=self.app.clock.now())

    def _failed(self, delivery: Delivery, conversation: Conversation, error: ChatFailed | NotFound) -> None:
        uncertain, failures = delivery.uncertain or isinstance(error, ChatAmbiguous), delivery.failures + 1
        delivery = replace(delivery, uncertain=uncertain, failures=failures, last_error=str(error))
        starts = conversation.thread_id is None and delivery.kind is DeliveryKind.TASK_CARD
        last = delivery.failures >= MAX_ATTEMPTS
        logger.warning("delivery_failed", why=str(error), final=last)
        if isinstance(error, NotFound):
            with self.app.store.writing() as uow:
                uow.deliveries.fail(delivery, error=str(error), now=self.app.clock.now())
        elif isinstance(error, ChatGone) or (last and starts):
            self.app.reach.closed(delivery, conversation, str(error.facts.get("why", error)))
        elif last:
            self.app.reach.given_up(delivery, conversation, str(error))
        else:
            pause = min(FIRST_BACK_OFF * 2 ** min(delivery.failures - 1, 10), LONGEST_BACK_OFF)
            self._put_off(delivery, self.app.clock.now() + pause)

    def _asked_to_wait(self, conversation: Conversation, error: ChatBusy, call: Call | None) -> datetime:
        """Until then all wait whom it concerns; being asked to is no failure, however often."""
        until = self.app.clock.now() + timedelta(seconds=float(str(error.facts["retry_after_seconds"])))
        scope, what = error.facts.get("scope", Scope.CONVERSATION), error.facts.get("call", call)
        if isinstance(scope, Scope) and isinstance(what, Call):
            self._pace(conversation).hold(what, conversation, scope, until)
        logger.info("chat_asks_to_wait", until=until.isoformat(), scope=str(scope), why=str(error))
        return until
