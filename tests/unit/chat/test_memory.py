from collections.abc import Collection
from dataclasses import dataclass, field, replace

import pytest

from bot.cards.elements import Card
from bot.chat.memory import MemoryChat
from bot.domain.conversation import Conversation, ConversationId, MessageRef, Platform, WorkspaceId
from bot.errors import ChatAmbiguous, ChatBusy
from bot.services.ports import Reaction
from tests.builders import new_id
from tests.contract.chat_conformance import Backstage, ChatConformance, a_card


@dataclass
class MemoryBackstage:
    chat: MemoryChat = field(default_factory=MemoryChat)

    def conversation(self, channel: str = "one") -> Conversation:
        return Conversation(ConversationId(new_id()), WorkspaceId("w1"), Platform.LOCAL, channel)

    def with_thread(self, conversation: Conversation, thread_id: str) -> Conversation:
        return replace(conversation, thread_id=thread_id)

    def reply(self, conversation: Conversation, text: str) -> MessageRef:
        return MessageRef(conversation.channel_id, f"reply-{new_id()}")

    def seen(self, conversation: Conversation) -> list[str]:
        return [message.text for message in self.chat.thread(conversation)]

    def in_channel(self, conversation: Conversation) -> list[str]:
        messages = self.chat.messages.values()
        here = [each for each in messages if each.ref.channel_id == conversation.channel_id]
        return [each.text for each in here if each.thread_id in {None, each.ref.message_id}]

    def reactions(self, message: MessageRef) -> Collection[Reaction]:
        return self.chat.reactions[message]

    def a_long_card(self, messages: int, mark: str) -> Card:
        self.chat.room = 100
        return a_card(f"{mark:100}" * messages)

    def delete(self, message: MessageRef) -> None:
        self.chat.delete(message)

    def breaks_off_the_next_call(self, after_messages: int) -> None:
        error = ChatAmbiguous(platform="The chat", why="the connection broke")
        self.chat.fail_next(error, after_messages=after_messages)

    def archive(self, conversation: Conversation) -> None:
        self.chat.gone.add(conversation.channel_id)

    def loses_the_next_answer(self) -> None:
        self.chat.fail_next(ChatAmbiguous(platform="The chat", why="the answer was lost"))

    def refuses_the_next_call(self, retry_after_seconds: float) -> None:
        self.chat.fail_next(ChatBusy(platform="The chat", retry_after_seconds=retry_after_seconds))


class TestMemoryChat(ChatConformance):
    @pytest.fixture
    def backstage(self) -> Backstage:
        return MemoryBackstage()
