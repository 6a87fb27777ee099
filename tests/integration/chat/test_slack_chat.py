"""SlackChat with Slack's own client, over sockets, against the local Slack."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

import pytest

from bot.cards.elements import Attachment, Card, Note, Picture, Prose
from bot.chat.slack.client import PAGE, PAGES_OF_CHANNEL, SlackChat, async_client
from bot.chat.slack.limits import ALT_TEXT, MARKDOWN_IN_MESSAGE
from bot.chat.slack.reactions import meaning
from bot.domain.conversation import Conversation, ConversationId, MessageRef, PersonId, Platform, WorkspaceId
from bot.errors import ChatAmbiguous
from bot.sandbox.slack import Channel, LocalSlack, Seen, User
from bot.sandbox.slack.world import Message
from bot.services.ports import Chat, Reaction
from tests.builders import new_id
from tests.contract.chat_conformance import Backstage, ChatConformance, a_card

ADA = PersonId("ada")


@dataclass
class SlackBackstage:
    slack: LocalSlack
    channels: dict[str, Channel] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.ada: User = self.slack.add_user("ada")
        client = async_client(self.slack.bot_token, self.slack.api_url)
        self.chat: Chat = SlackChat(lambda _: client, lambda _: {ADA: self.ada.id})

    def conversation(self, channel: str = "one") -> Conversation:
        if channel not in self.channels:
            self.channels[channel] = self.slack.add_channel(channel, self.ada)
        place = self.channels[channel].id
        return Conversation(ConversationId(new_id()), WorkspaceId("w1"), Platform.SLACK, place)

    def with_thread(self, conversation: Conversation, thread_id: str) -> Conversation:
        return replace(conversation, thread_id=thread_id)

    def reply(self, conversation: Conversation, text: str) -> MessageRef:
        reply = Message(self.slack.world.new_ts(), self.ada.id, text, conversation.thread_id)
        self.slack.world.post(self._channel(conversation.channel_id), reply)
        return MessageRef(conversation.channel_id, reply.ts)

    def seen(self, conversation: Conversation) -> list[str]:
        return [each.text for each in self.thread(conversation)]

    def thread(self, conversation: Conversation) -> list[Seen]:
        persona = self.slack.as_user(self.ada)
        return persona.sees(self._channel(conversation.channel_id), conversation.thread_id)

    def in_channel(self, conversation: Conversation) -> list[str]:
        return [each.text for each in self.slack.as_user(self.ada).sees(self._channel(conversation.channel_id))]

    def reactions(self, message: MessageRef) -> Collection[Reaction]:
        names = self._channel(message.channel_id).messages[message.message_id].reactions
        return [found for name in names if (found := meaning(name))]

    def a_long_card(self, messages: int, mark: str) -> Card:
        whole = f"{mark} " + "x" * (MARKDOWN_IN_MESSAGE - len(mark) - 1)
        return Card("A long one", tuple(Prose(whole) for _ in range(messages)))

    def delete(self, message: MessageRef) -> None:
        del self._channel(message.channel_id).messages[message.message_id]

    def archive(self, conversation: Conversation) -> None:
        """An archived channel can still be read, by those who are in it."""
        channel = self._channel(conversation.channel_id)
        channel.is_archived = True
        channel.members.discard(self.slack.world.bot.id)

    def breaks_off_the_next_call(self, after_messages: int) -> None:
        self.slack.faults.break_off("chat.postMessage", after=after_messages)

    def loses_the_next_answer(self) -> None:
        self.slack.faults.lose_reply("chat.postMessage")

    def refuses_the_next_call(self, retry_after_seconds: float) -> None:
        """Whichever it is: Slack counts each method by itself."""
        for method in ("chat.postMessage", "chat.update"):
            self.slack.faults.limited[method] = [int(retry_after_seconds)]

    def _channel(self, channel_id: str) -> Channel:
        return self.slack.world.channels[channel_id]


@pytest.fixture(name="backstage")
def _backstage(slack_box: LocalSlack) -> SlackBackstage:
    return SlackBackstage(slack_box)


class TestSlackChat(ChatConformance):
    @pytest.fixture
    def backstage(self, slack_box: LocalSlack) -> Backstage:
        return SlackBackstage(slack_box)


async def opened(backstage: SlackBackstage) -> Conversation:
    conversation = backstage.conversation()
    started = await backstage.chat.start(conversation, a_card("Task 1"), key="redraft-1")
    return backstage.with_thread(conversation, started.thread_id)


async def test_a_card_names_its_people_by_slacks_ids_and_nobody_else_is_pinged(backstage: SlackBackstage) -> None:
    conversation = await opened(backstage)
    card = Card("Rubric", (Prose("Hello <!channel> and @everyone"), Note("The owner approves it:", (ADA,))))
    await backstage.chat.post(conversation, card, key="redraft-2")
    [_, seen] = backstage.thread(conversation)
    sent = str(seen.blocks)
    assert f"<@{backstage.ada.id}>" in sent
    assert "<!channel>" not in sent


async def test_a_file_comes_once_also_where_its_delivery_is_tried_again(backstage: SlackBackstage) -> None:
    conversation = await opened(backstage)
    card = Card("Accepted", (Prose("Accepted"), Attachment("task-1.md", "The deliverable")))
    backstage.slack.faults.break_off("files.completeUploadExternal")
    with pytest.raises(ChatAmbiguous):
        await backstage.chat.post(conversation, card, key="redraft-2")
    found = await backstage.chat.find(conversation, key="redraft-2")
    for _ in range(2):
        assert await backstage.chat.update(conversation, found, card, key="redraft-2") == found
    files = [each.files for each in backstage.thread(conversation) if each.files]
    assert files == [{"task-1.md": b"The deliverable"}]


@pytest.mark.parametrize("length", [ALT_TEXT - 1, ALT_TEXT, ALT_TEXT + 1])
@pytest.mark.parametrize("in_thread", [True, False])
async def test_a_picture_arrives_whole_and_once_with_its_words(
    backstage: SlackBackstage, length: int, *, in_thread: bool
) -> None:
    conversation = await opened(backstage) if in_thread else backstage.conversation()
    content = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
    card = Card("Report", (Prose("Report"), Picture("lift.png", content, "w" * length)))
    backstage.slack.faults.lose_reply("files.completeUploadExternal")
    with pytest.raises(ChatAmbiguous):
        await backstage.chat.post(conversation, card, key="redraft-2")
    found = await backstage.chat.find(conversation, key="redraft-2")
    assert await backstage.chat.update(conversation, found, card, key="redraft-2") == found
    [seen] = [each for each in backstage.thread(conversation) if each.files]
    assert seen.files == {"lift.png": content}
    assert seen.alt_texts == {"lift.png": "w" * length if length <= ALT_TEXT else "w" * (ALT_TEXT - 1) + "…"}


async def test_nothing_that_the_bot_posts_unfolds_links(backstage: SlackBackstage) -> None:
    await opened(backstage)
    [call] = [each for each in backstage.slack.calls if each.method == "chat.postMessage"]
    assert call.arguments["unfurl_links"] in {False, "0", "false"}
    assert call.arguments["unfurl_media"] in {False, "0", "false"}


@pytest.mark.parametrize(("newer", "is_found"), [(-2, True), (-1, True), (0, False)])
async def test_a_card_whose_answer_was_lost_is_found_under_much_that_was_said_since(
    backstage: SlackBackstage, newer: int, is_found: bool
) -> None:
    conversation = backstage.conversation()
    started = await backstage.chat.start(conversation, a_card("Task 1"), key="redraft-1")
    for _ in range(PAGE * PAGES_OF_CHANNEL + newer):
        backstage.reply(conversation, "meanwhile")
    found = await backstage.chat.find_start(conversation, key="redraft-1")
    assert found == (started if is_found else None)
