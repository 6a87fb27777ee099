"""A chat in memory: the reference of the `Chat` port. What it shows is what a person would see.

It knows no limits of length, no permissions and no rate limits, and forgets everything when the process ends.
Faults are asked for with `fail_next`.
"""

from collections import defaultdict
from dataclasses import dataclass, field, replace

from bot.cards.elements import Attachment, Card
from bot.chat.text import card_text
from bot.domain.conversation import Conversation, MessageRef
from bot.errors import ChatAmbiguous, ChatFailed, ChatGone
from bot.services.ports import Reaction, Started


@dataclass(frozen=True, slots=True)
class Message:
    """One message of ours, as it stands."""

    ref: MessageRef
    thread_id: str
    """The thread that it stands in; its own id for a card that opens one."""
    key: str
    card: Card
    edits: int = 0

    @property
    def text(self) -> str:
        return card_text(self.card)

    @property
    def files(self) -> dict[str, str]:
        return {each.name: each.content for each in self.card.elements if isinstance(each, Attachment)}


@dataclass
class MemoryChat:
    """Holds every message by channel, in the order of posting."""

    messages: dict[MessageRef, Message] = field(default_factory=dict)
    reactions: dict[MessageRef, set[Reaction]] = field(default_factory=lambda: defaultdict(set))
    gone: set[str] = field(default_factory=set)
    """Channels that were archived."""
    _faults: list[tuple[ChatFailed, bool]] = field(default_factory=list)
    _count: int = 0

    def fail_next(self, error: ChatFailed) -> None:
        """The next call fails. After `ChatAmbiguous` it was carried out all the same: its answer is what got lost."""
        self._faults.append((error, isinstance(error, ChatAmbiguous)))

    def thread(self, conversation: Conversation) -> list[Message]:
        """What a person sees in the thread, its card first."""
        return [each for each in self.messages.values() if each.thread_id == conversation.thread_id]

    async def start(self, conversation: Conversation, card: Card, *, key: str) -> Started:
        lost = self._refuse(conversation.channel_id)
        ref = self._next(conversation.channel_id)
        self.messages[ref] = Message(ref, ref.message_id, key, card)
        self._lose(lost)
        return Started(ref, ref.message_id)

    async def post(self, conversation: Conversation, card: Card, *, key: str) -> tuple[MessageRef, ...]:
        lost = self._refuse(conversation.channel_id)
        if conversation.thread_id is None:
            raise ChatFailed(platform="The chat", why="this conversation has no thread yet")
        ref = self._next(conversation.channel_id)
        self.messages[ref] = Message(ref, conversation.thread_id, key, card)
        self._lose(lost)
        return (ref,)

    async def update(self, conversation: Conversation, messages: tuple[MessageRef, ...], card: Card) -> None:
        lost = self._refuse(conversation.channel_id)
        for ref in messages[:1]:
            if ref not in self.messages:
                raise ChatFailed(platform="The chat", why="that message was deleted")
            held = self.messages[ref]
            self.messages[ref] = replace(held, card=card, edits=held.edits + 1)
        self._lose(lost)

    async def find_start(self, conversation: Conversation, *, key: str) -> Started | None:
        self._lose(self._refuse(conversation.channel_id))
        found = (each.ref for each in self._under(conversation, key) if each.thread_id == each.ref.message_id)
        return next((Started(ref, ref.message_id) for ref in found), None)

    async def find(self, conversation: Conversation, *, key: str) -> tuple[MessageRef, ...]:
        self._lose(self._refuse(conversation.channel_id))
        found = self._under(conversation, key)
        return tuple(each.ref for each in found if each.thread_id == conversation.thread_id != each.ref.message_id)

    def _under(self, conversation: Conversation, key: str) -> list[Message]:
        channel = conversation.channel_id
        return [each for each in self.messages.values() if each.key == key and each.ref.channel_id == channel]

    async def react(self, message: MessageRef, reaction: Reaction) -> None:
        lost = self._refuse(message.channel_id)
        self.reactions[message].add(reaction)
        self._lose(lost)

    async def unreact(self, message: MessageRef, reaction: Reaction) -> None:
        lost = self._refuse(message.channel_id)
        self.reactions[message].discard(reaction)
        self._lose(lost)

    def _next(self, channel_id: str) -> MessageRef:
        self._count += 1
        return MessageRef(channel_id, f"m{self._count}")

    def _refuse(self, channel_id: str) -> ChatFailed | None:
        """Fails before anything is done, or returns the error to fail with after it is done."""
        if channel_id in self.gone:
            raise ChatGone(platform="The chat", why="the channel is archived")
        if not self._faults:
            return None
        error, after = self._faults.pop(0)
        if not after:
            raise error
        return error

    def _lose(self, error: ChatFailed | None) -> None:
        if error is not None:
            raise error
