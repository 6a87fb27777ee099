"""SlackChat with Slack's own client against `emulate`, a Slack of other people's making."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace

import pytest

from bot.cards.elements import Attachment, Card, Prose
from bot.chat.slack.client import SlackChat
from bot.chat.slack.limits import MARKDOWN_IN_MESSAGE
from bot.chat.slack.reactions import meaning
from bot.domain.conversation import Conversation, ConversationId, MessageRef, Platform, WorkspaceId
from bot.errors import ChatGone
from bot.services.ports import Chat, Reaction
from tests.builders import new_id
from tests.contract.chat_conformance import Backstage, ChatConformance, a_card
from tests.support.node import needed
from tests.support.slack_emulate import BOT_USER, PACKAGE, SCRIPT, Emulate, emulate

pytestmark = pytest.mark.xdist_group("emulate")


@pytest.fixture(scope="module", name="slack")
def _slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulate]:
    with emulate(needed(PACKAGE, SCRIPT), tmp_path_factory.mktemp("emulate")) as running:
        yield running


@dataclass
class EmulateBackstage:
    slack: Emulate
    channels: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.client = self.slack.bot()
        self.chat: Chat = SlackChat(lambda _: self.client, lambda _: {})

    def conversation(self, channel: str = "one") -> Conversation:
        if channel not in self.channels:
            made = self.slack.asks("conversations.create", name=f"{channel}-{new_id().lower()}")
            self.channels[channel] = made["channel"]["id"]
        return Conversation(ConversationId(new_id()), WorkspaceId("w1"), Platform.SLACK, self.channels[channel])

    def with_thread(self, conversation: Conversation, thread_id: str) -> Conversation:
        return replace(conversation, thread_id=thread_id)

    def reply(self, conversation: Conversation, text: str) -> MessageRef:
        said = self.slack.asks(
            "chat.postMessage", channel=conversation.channel_id, text=text, thread_ts=conversation.thread_id
        )
        return MessageRef(conversation.channel_id, said["ts"])

    def seen(self, conversation: Conversation) -> list[str]:
        where = {"channel": conversation.channel_id, "ts": conversation.thread_id}
        return [self._shown(each) for each in self.slack.asks("conversations.replies", **where)["messages"]]

    def in_channel(self, conversation: Conversation) -> list[str]:
        found = self.slack.asks("conversations.history", channel=conversation.channel_id)["messages"]
        return [self._shown(each) for each in reversed(found)]

    def reactions(self, message: MessageRef) -> Collection[Reaction]:
        where = {"channel": message.channel_id, "ts": message.message_id}
        [found] = self.slack.asks("conversations.replies", **where)["messages"]
        ours = [each["name"] for each in found.get("reactions", ()) if BOT_USER in each["users"]]
        return [what for name in ours if (what := meaning(name))]

    def a_long_card(self, messages: int, mark: str) -> Card:
        whole = f"{mark} " + "x" * (MARKDOWN_IN_MESSAGE - len(mark) - 1)
        return Card("A long one", tuple(Prose(whole) for _ in range(messages)))

    def delete(self, message: MessageRef) -> None:
        bot = self.slack.person()
        bot.token = self.client.token
        bot.chat_delete(channel=message.channel_id, ts=message.message_id)

    def archive(self, conversation: Conversation) -> None:
        self.slack.asks("conversations.archive", channel=conversation.channel_id)

    def breaks_off_the_next_call(self, after_messages: int) -> None:
        del after_messages
        pytest.skip("emulate does not fail to order; the local Slack does")

    def loses_the_next_answer(self) -> None:
        pytest.skip("emulate does not fail to order; the local Slack does")

    def refuses_the_next_call(self, retry_after_seconds: float) -> None:
        del retry_after_seconds
        pytest.skip("emulate has no rates; the local Slack does")

    @staticmethod
    def _shown(message: dict[str, object]) -> str:
        return f"{message['text']} {message.get('blocks', '')} {message.get('files', '')}"


@pytest.fixture(name="backstage")
def _backstage(slack: Emulate) -> EmulateBackstage:
    return EmulateBackstage(slack)


class TestSlackChatOnEmulate(ChatConformance):
    @pytest.fixture
    def backstage(self, slack: Emulate) -> Backstage:
        return EmulateBackstage(slack)

    async def test_a_channel_that_is_gone_is_gone_for_every_call(self, backstage: Backstage) -> None:
        """Here, for those that emulate refuses in an archived channel."""
        conversation = backstage.conversation()
        started = await backstage.chat.start(conversation, a_card("Task 1"), key="redraft-1")
        opened = backstage.with_thread(conversation, started.thread_id)
        backstage.archive(conversation)
        with pytest.raises(ChatGone):
            await backstage.chat.start(conversation, a_card(), key="redraft-9")
        with pytest.raises(ChatGone):
            await backstage.chat.post(opened, a_card(), key="redraft-9")


async def test_a_file_arrives_whole_and_in_the_thread(backstage: EmulateBackstage) -> None:
    conversation = backstage.conversation()
    started = await backstage.chat.start(conversation, a_card("Task 1"), key="redraft-1")
    opened = backstage.with_thread(conversation, started.thread_id)
    text = "# The deliverable\n\nÉté 🙂\n" * 2_000
    card = Card("Accepted", (Prose("Accepted"), Attachment("task-1.md", text)))
    await backstage.chat.post(opened, card, key="redraft-2")
    where = {"channel": opened.channel_id, "ts": opened.thread_id}
    found = backstage.slack.asks("conversations.replies", **where)["messages"]
    [file] = [file for each in found for file in each.get("files", ())]
    assert (file["name"], file["size"]) == ("task-1.md", len(text.encode()))


async def test_what_the_bot_asks_about_itself_and_about_people_is_answered(backstage: EmulateBackstage) -> None:
    me = await backstage.client.auth_test()
    assert (me["user_id"], me["bot_id"], me["team"]) == (BOT_USER, "B0REDRAFT", "Harbour")
    ada = backstage.slack.asks("auth.test")["user_id"]
    assert (await backstage.client.users_info(user=ada))["user"]["profile"]["real_name"] == "Ada"
