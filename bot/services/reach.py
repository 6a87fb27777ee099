"""Where a task can be shown: conversations that take nothing any more, what was given up there, and the way back."""

from dataclasses import dataclass, replace

from bot import log
from bot.domain import commands as ask
from bot.domain.conversation import Actor, Conversation, ConversationId
from bot.domain.task import StallReason, Task, TaskId
from bot.services.desk import Desk, Origin
from bot.services.ports import Delivery, DeliveryKind, UnitOfWork

POSTER = Origin(Actor.system("poster"))

logger = log.get(__name__)


@dataclass(frozen=True, slots=True)
class Reach:
    desk: Desk

    def closed(self, delivery: Delivery, conversation: Conversation, why: str) -> None:
        """The platform takes nothing in a conversation any more: what is to be shown there waits, and people are told.

        In the task's other conversations its card says so. Where there is none, the task is put on hold: nobody would
        see what the agent does. Whoever resumes it has everything shown that waits.

        Raises:
            LeaseLost
        """
        if delivery.task_id is None:
            self._let_go(delivery, conversation, why)
            return
        with self.desk.store.writing() as uow:
            task = uow.reviews.get(delivery.task_id).task  # first, as in every command
            waits = replace(delivery, failures=0)
            uow.deliveries.retry(waits, due_at=self.desk.clock.now(), error=why, uncertain=delivery.uncertain)
            uow.people.close(conversation.id, why)
            closed = {where.id for where, _ in uow.people.closed(task.conversations)}
            left = [each for each in task.conversations if each not in closed]
            self._update_cards(uow, task, left)
            if not left:
                sentence = f"Nobody sees this task: {conversation.channel_id} takes no messages any more ({why})."
                self._put_on_hold(uow, task.id, StallReason.CHAT_GONE, sentence)
        self.desk.relay.nudge()
        logger.warning("conversation_closed", task=delivery.task_id, conversation=conversation.id, why=why)

    def given_up(self, delivery: Delivery, conversation: Conversation, why: str) -> None:
        """A delivery failed for good. One that people cannot do without puts the task on hold until it is resumed.

        Raises:
            LeaseLost
        """
        if delivery.task_id is None:
            self._let_go(delivery, conversation, why)
            return
        with self.desk.store.writing() as uow:
            uow.reviews.get(delivery.task_id)
            uow.deliveries.fail(delivery, error=why, now=self.desk.clock.now())
            if delivery.kind.is_indispensable:
                what = delivery.kind.value.replace("_", " ")
                sentence = f"The {what} could not be shown in {conversation.channel_id}: {why}"
                self._put_on_hold(uow, delivery.task_id, StallReason.NEEDS_PERSON, sentence)
        self.desk.relay.nudge()

    def opened(self, conversation_id: ConversationId) -> None:
        """Somebody is heard from there again, or has let us in: what waits is shown. An open one stays as it is."""
        with self.desk.store.reading() as uow:
            if not uow.people.closed((conversation_id,)):
                return
        with self.desk.store.writing() as uow:
            uow.people.open((conversation_id,))

    def _let_go(self, delivery: Delivery, conversation: Conversation, why: str) -> None:
        """Whoever asked for it was told that it may not appear, and can ask again."""
        with self.desk.store.writing() as uow:
            uow.deliveries.fail(delivery, error=why, now=self.desk.clock.now())
        logger.warning("not_posted", kind=delivery.kind.value, conversation=conversation.id, why=why)

    def _update_cards(self, uow: UnitOfWork, task: Task, conversations: list[ConversationId]) -> None:
        for each in conversations:
            uow.deliveries.add(
                Delivery(
                    task.workspace_id,
                    task.id,
                    each,
                    DeliveryKind.TASK_CARD,
                    str(task.id),
                    due_at=self.desk.clock.now(),
                )
            )

    def _put_on_hold(self, uow: UnitOfWork, task_id: TaskId, reason: StallReason, sentence: str) -> None:
        """One that is on hold or decided already stays as it is."""
        if uow.reviews.get(task_id).task.state in ask.PutOnHold.states:
            self.desk.apply(uow, task_id, ask.PutOnHold(reason, sentence), POSTER)
