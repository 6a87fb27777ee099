"""A chat in memory: the reference of the `Chat` port. What it shows is what a person would see.

It knows no permissions and keeps no rate limits, and forgets everything when the process ends. It has a limit of length
where `room` says so. Faults are asked for with `fail_next`.
"""

from collections import defaultdict
from dataclasses import dataclass, field, replace

from bot.cards.elements import Attachment, Card, Picture
from bot.chat.text import card_text
from bot.domain.conversation import Conversation, MessageRef
from bot.errors import ChatAmbiguous, ChatFailed, ChatGone, ChatMessageGone
from bot.services.ports import Reaction, Started
from bot.services.rates import Rate


@dataclass(frozen=True, slots=True)
class Message:
    """One message of ours, as it stands."""

    ref: MessageRef
    thread_id: str | None
    """The thread that it stands in; its own id for a card that opens one; None in the channel itself."""
    key: str
    card: Card
    text: str
    """Its part of the card, where that takes several messages."""
    edits: int = 0

    @property
    def pictures(self) -> dict[str, bytes]:
        return {each.name: each.content for each in self.card.elements if isinstance(each, Picture)}

    @property
    def files(self) -> dict[str, str]:
        return {each.name: each.content for each in self.card.elements if isinstance(each, Attachment)}


@dataclass(frozen=True, slots=True)
class _Fault:
    error: ChatFailed
    after_messages: int | None
    """None: when everything is done."""


@dataclass
class MemoryChat:
    """Holds every message by channel, in the order of posting."""

    messages: dict[MessageRef, Message] = field(default_factory=dict)
    reactions: dict[MessageRef, set[Reaction]] = field(default_factory=lambda: defaultdict(set))
    gone: set[str] = field(default_factory=set)
    """Channels that were archived."""
    rates: tuple[Rate, ...] = ()
    room: int | None = None
    """So many characters fit into a message; None is no limit."""
    _faults: list[_Fault] = field(default_factory=list)
    _count: int = 0

    def fail_next(self, error: ChatFailed, *, after_messages: int | None = 0) -> None:
        """The next call fails when it has posted so many messages.

        After `ChatAmbiguous` it was carried out all the same, unless a number is given: its answer is what got lost.
        """
        lost = isinstance(error, ChatAmbiguous) and not after_messages
        self._faults.append(_Fault(error, None if lost else after_messages))

    def thread(self, conversation: Conversation) -> list[Message]:
        """What a person sees in the thread, its card first; or in the channel itself, but for the cards of threads."""
        here = conversation.channel_id
        every = (each for each in self.messages.values() if each.ref.channel_id == here)
        return [each for each in every if each.thread_id == conversation.thread_id]

    def by_text(self, text: str) -> list[MessageRef]:
        """Our messages that have this in them."""
        return [ref for ref, each in self.messages.items() if text in each.text]

    async def start(self, conversation: Conversation, card: Card, *, key: str) -> Started:
        fault = self._refuse(conversation.channel_id)
        ref = self._next(conversation.channel_id)
        self.messages[ref] = Message(ref, ref.message_id, key, card, card_text(card))
        self._fail(fault)
        return Started(ref, ref.message_id)

    async def post(self, conversation: Conversation, card: Card, *, key: str) -> tuple[MessageRef, ...]:
        fault = self._refuse(conversation.channel_id)
        refs = self._post(conversation, card, self._parts(card), key, fault)
        self._fail(fault)
        return refs

    async def update(
        self, conversation: Conversation, messages: tuple[MessageRef, ...], card: Card, *, key: str
    ) -> tuple[MessageRef, ...]:
        fault = self._refuse(conversation.channel_id)
        parts = self._parts(card)
        if not all(ref in self.messages for ref in messages[: len(parts)]):
            raise ChatMessageGone(platform="The chat")
        for ref, text in zip(messages, parts, strict=False):
            held = self.messages[ref]
            self.messages[ref] = replace(held, card=card, text=text, edits=held.edits + 1)
        for ref in messages[len(parts) :]:
            self.messages.pop(ref, None)
        added = self._post(conversation, card, parts[len(messages) :], key, fault)
        self._fail(fault)
        return (*messages[: len(parts)], *added)

    def delete(self, message: MessageRef) -> None:
        """As a person may."""
        del self.messages[message]

    async def find_start(self, conversation: Conversation, *, key: str) -> Started | None:
        self._fail(self._refuse(conversation.channel_id))
        found = (each.ref for each in self._under(conversation, key) if each.thread_id == each.ref.message_id)
        return next((Started(ref, ref.message_id) for ref in found), None)

    async def find(self, conversation: Conversation, *, key: str) -> tuple[MessageRef, ...]:
        self._fail(self._refuse(conversation.channel_id))
        found = self._under(conversation, key)
        return tuple(each.ref for each in found if each.thread_id == conversation.thread_id != each.ref.message_id)

    def _under(self, conversation: Conversation, key: str) -> list[Message]:
        channel = conversation.channel_id
        return [each for each in self.messages.values() if each.key == key and each.ref.channel_id == channel]

    async def react(self, message: MessageRef, reaction: Reaction) -> None:
        fault = self._refuse(message.channel_id)
        self.reactions[message].add(reaction)
        self._fail(fault)

    async def unreact(self, message: MessageRef, reaction: Reaction) -> None:
        fault = self._refuse(message.channel_id)
        self.reactions[message].discard(reaction)
        self._fail(fault)

    def _parts(self, card: Card) -> list[str]:
        text = card_text(card)
        room = self.room or max(len(text), 1)
        return [text[start : start + room] for start in range(0, max(len(text), 1), room)]

    def _post(
        self, conversation: Conversation, card: Card, parts: list[str], key: str, fault: _Fault | None
    ) -> tuple[MessageRef, ...]:
        refs = tuple(self._next(conversation.channel_id) for _ in parts)
        for posted, (ref, text) in enumerate(zip(refs, parts, strict=True)):
            if fault and fault.after_messages == posted:
                raise fault.error
            self.messages[ref] = Message(ref, conversation.thread_id, key, card, text)
        return refs

    def _next(self, channel_id: str) -> MessageRef:
        self._count += 1
        return MessageRef(channel_id, f"m{self._count}")

    def _refuse(self, channel_id: str) -> _Fault | None:
        """Fails before anything is done, or returns the fault that is still to come."""
        if channel_id in self.gone:
            raise ChatGone(platform="The chat", why="the channel is archived")
        fault = self._faults.pop(0) if self._faults else None
        if fault and fault.after_messages == 0:
            raise fault.error
        return fault

    def _fail(self, fault: _Fault | None) -> None:
        if fault is not None:
            raise fault.error
