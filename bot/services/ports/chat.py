"""The chat. Asynchronous, as only the poster calls it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from bot.cards.elements import Card
from bot.domain.conversation import (
    Conversation,
    MessageRef,
)
from bot.services.rates import Rate


class Reaction(StrEnum):
    """What a reaction of ours, or of a person, means; each platform has its own name for the picture."""

    CAPTURED = "captured"
    WITHDRAW = "withdraw"
    SUPPORT = "support"
    DISPUTE = "dispute"
    DONE = "done"
    REVISE = "revise"


@dataclass(frozen=True, slots=True)
class Started:
    """A card in a channel, and the thread that now hangs under it."""

    card: MessageRef
    thread_id: str


class Chat(Protocol):
    """Where people see us. Every method raises ChatBusy, ChatGone, ChatAmbiguous or ChatFailed.

    A card may take several messages. Where a call fails with a part of them posted, the error is ChatAmbiguous, or
    ChatBusy with `partly`; `find` has those parts then, and `update` adds the rest.
    """

    @property
    def rates(self) -> tuple[Rate, ...]:
        """What the platform allows; a call that posts several messages counts once for each."""

    async def start(self, conversation: Conversation, card: Card, *, key: str) -> Started:
        """Post the card in the channel, as one message, and open its thread."""

    async def post(self, conversation: Conversation, card: Card, *, key: str) -> tuple[MessageRef, ...]:
        """Post in the thread, or in the channel itself where the conversation has none.

        A long card becomes several messages, in order, and nothing of it is left out.
        """

    async def update(
        self, conversation: Conversation, messages: tuple[MessageRef, ...], card: Card, *, key: str
    ) -> tuple[MessageRef, ...]:
        """Make our messages show the card, whole; the messages that show it now, in order.

        What they have no room for is posted after them, under the key; those that are not needed any more are deleted.

        Raises:
            ChatMessageGone: a message that would go on to show it was deleted.
        """

    async def find_start(self, conversation: Conversation, *, key: str) -> Started | None:
        """The card that was posted under the key, with its thread, opened where that was left undone."""

    async def find(self, conversation: Conversation, *, key: str) -> tuple[MessageRef, ...]:
        """The messages there that were posted under the key, in order; empty where none were.

        In a thread, of all its messages; in a channel, of the latest 1,000.
        """

    async def react(self, message: MessageRef, reaction: Reaction) -> None:
        """Doing it twice is fine. Raises ChatMessageGone too, and so does `unreact`."""

    async def unreact(self, message: MessageRef, reaction: Reaction) -> None:
        """Fine where there is none."""
