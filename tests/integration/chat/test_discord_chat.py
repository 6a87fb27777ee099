"""DiscordChat over sockets, against the local Discord: in text channels, and in forums."""

from collections.abc import Collection
from dataclasses import dataclass, field, replace

import pytest

from bot.cards.elements import Attachment, Card, Heading, Note, Picture, Prose
from bot.chat.discord.client import THREAD_NAME, DiscordChat
from bot.chat.discord.limits import DESCRIPTION, Kind
from bot.chat.discord.reactions import meaning
from bot.chat.discord.rest import Rest
from bot.domain.conversation import Conversation, ConversationId, MessageRef, PersonId, Platform, WorkspaceId
from bot.errors import ChatAmbiguous, ChatBusy, ChatFailed, ChatGone
from bot.sandbox.discord import Channel, LocalDiscord, Permission, Seen
from bot.sandbox.discord.world import ChannelKind, Message
from bot.services.ports import Chat, Reaction
from bot.services.rates import Scope
from tests.builders import new_id
from tests.contract.chat_conformance import Backstage, ChatConformance, a_card

ADA = PersonId("ada")
POST, EDIT = "POST /channels/{channel}/messages", "PATCH /channels/{channel}/messages/{message}"
POST_IN_FORUM = "POST /channels/{channel}/threads"
THREAD = "POST /channels/{channel}/messages/{message}/threads"


@dataclass
class DiscordBackstage:
    box: LocalDiscord
    in_forum: bool = False
    channels: dict[str, Channel] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.guild = self.box.add_guild("Writers")
        self.member = self.guild.add_member("Ada")
        self.ada = self.box.as_member(self.member)
        self.chat: Chat = DiscordChat(Rest(self.box.token, self.box.api_url), lambda _: {ADA: self.member.id})

    def conversation(self, channel: str = "one") -> Conversation:
        if channel not in self.channels:
            add = self.guild.add_forum if self.in_forum else self.guild.add_text_channel
            self.channels[channel] = add(channel)
        place = self.channels[channel].id
        return Conversation(ConversationId(new_id()), WorkspaceId("w1"), Platform.DISCORD, place)

    def with_thread(self, conversation: Conversation, thread_id: str) -> Conversation:
        return replace(conversation, thread_id=thread_id)

    def reply(self, conversation: Conversation, text: str) -> MessageRef:
        thread = self.thread(conversation)
        message = Message(self.box.world.new_id(), thread, self.ada.user, self.box.world.now(), text)
        self.box.world.post(message)
        return MessageRef(thread.id, message.id)

    def thread(self, conversation: Conversation) -> Channel:
        return self.box.world.channels[conversation.thread_id or ""]

    def seen(self, conversation: Conversation) -> list[str]:
        return [each.text for each in self.messages(conversation)]

    def messages(self, conversation: Conversation) -> list[Seen]:
        return self.ada.sees(self.thread(conversation))

    def in_channel(self, conversation: Conversation) -> list[str]:
        channel = self.box.world.channels[conversation.channel_id]
        if channel.kind is ChannelKind.FORUM:
            posts = [each for each in self.guild.threads if each.parent is channel]
            return [self.ada.sees(each)[0].text for each in posts]
        return [each.text for each in self.ada.sees(channel)]

    def reactions(self, message: MessageRef) -> Collection[Reaction]:
        held = self.box.world.channels[message.channel_id].messages[message.message_id].reactions
        return [found for picture in held if (found := meaning(picture))]

    def a_long_card(self, messages: int, mark: str) -> Card:
        return Card("A long one", tuple(Prose(f"{mark} " + "x" * 3_700) for _ in range(messages)))

    def delete(self, message: MessageRef) -> None:
        self.box.world.delete(self.box.world.channels[message.channel_id].messages[message.message_id])

    def archive(self, conversation: Conversation) -> None:
        self.guild.delete_channel(self.box.world.channels[conversation.channel_id])

    def breaks_off_the_next_call(self, after_messages: int) -> None:
        self.box.faults.break_off(POST, after=after_messages)

    def loses_the_next_answer(self) -> None:
        self.box.faults.lost.clear()
        for route in (POST, POST_IN_FORUM):
            self.box.faults.lose_reply(route)

    def refuses_the_next_call(self, retry_after_seconds: float) -> None:
        """Whichever it is: Discord counts each route by itself."""
        self.box.faults.limited.clear()
        for route in (POST, POST_IN_FORUM, EDIT):
            self.box.faults.rate_limit(route, retry_after_seconds)


@pytest.fixture(name="backstage")
def _backstage(discord_box: LocalDiscord) -> DiscordBackstage:
    return DiscordBackstage(discord_box)


class TestDiscordChat(ChatConformance):
    @pytest.fixture
    def backstage(self, discord_box: LocalDiscord) -> Backstage:
        return DiscordBackstage(discord_box)


class TestDiscordChatInForums(ChatConformance):
    @pytest.fixture
    def backstage(self, discord_box: LocalDiscord) -> Backstage:
        return DiscordBackstage(discord_box, in_forum=True)

    async def test_a_post_in_the_channel_itself_is_seen_there_and_found(self, backstage: Backstage) -> None:
        """A forum has nothing but posts; who types a command is in one of them, which is a channel to Discord."""
        with pytest.raises(ChatFailed):
            await backstage.chat.post(backstage.conversation(), a_card("Report"), key="redraft-2")
        thread, card = await self._opened(backstage, "redraft-1")
        assert thread.thread_id
        channel = replace(thread, channel_id=thread.thread_id, thread_id=None)
        refs = await backstage.chat.post(channel, a_card("Report"), key="redraft-2")
        assert await backstage.chat.find(channel, key="redraft-2") == refs
        assert ["Report" in text for text in backstage.seen(thread)] == [False, True]
        assert card.message_id != refs[0].message_id


async def opened(backstage: DiscordBackstage) -> Conversation:
    conversation = backstage.conversation()
    started = await backstage.chat.start(conversation, a_card("Task 1"), key="redraft-1")
    return backstage.with_thread(conversation, started.thread_id)


# ---- what people see


async def test_a_thread_has_the_name_of_its_card(backstage: DiscordBackstage) -> None:
    for length in (THREAD_NAME - 1, THREAD_NAME, THREAD_NAME + 1):
        conversation = backstage.conversation()
        card = Card("A sentence", (Heading("t" * length),))
        started = await backstage.chat.start(conversation, card, key=f"redraft-{length}")
        thread = backstage.thread(backstage.with_thread(conversation, started.thread_id))
        assert thread.name == "t" * min(length, THREAD_NAME)


async def test_a_card_rings_for_its_people_and_nobody_else(backstage: DiscordBackstage) -> None:
    conversation = await opened(backstage)
    bob = backstage.guild.add_member("Bob")
    words = Prose(f"Hello @everyone, <@{bob.id}> and `<@{bob.id}>`")
    await backstage.chat.post(conversation, Card("R", (words, Note("The owner:", (ADA,)))), key="redraft-2")
    pings = backstage.messages(conversation)[1].pings
    assert pings.users == (backstage.member.id,)
    assert not pings.everyone


async def test_files_stay_where_the_card_is_updated_and_follow_it(backstage: DiscordBackstage) -> None:
    conversation = await opened(backstage)
    one = Card("A", (Prose("First"), Attachment("draft.md", "Harbour ☕")))
    refs = await backstage.chat.post(conversation, one, key="redraft-2")
    first = backstage.thread(conversation).messages[refs[0].message_id].attachments
    again = Card("A", (Prose("Second"), *one.elements[1:]))
    await backstage.chat.update(conversation, refs, again, key="redraft-3")
    assert backstage.thread(conversation).messages[refs[0].message_id].attachments == first
    changed = Card("A", (Prose("Third"), Attachment("draft.md", "Another text")))
    await backstage.chat.update(conversation, refs, changed, key="redraft-4")
    [seen] = backstage.messages(conversation)[1:]
    assert seen.files == {"draft.md": b"Another text"}
    await backstage.chat.update(conversation, refs, a_card("No file"), key="redraft-5")
    assert backstage.messages(conversation)[1].files == {}


@pytest.mark.parametrize("length", [DESCRIPTION - 1, DESCRIPTION, DESCRIPTION + 1])
async def test_a_picture_arrives_whole_with_its_words(backstage: DiscordBackstage, length: int) -> None:
    conversation, content = await opened(backstage), bytes(range(256)) * 40
    card = Card("A", (Prose("First"), Picture("lift.png", content, "w" * length)))
    refs = await backstage.chat.post(conversation, card, key="redraft-2")
    await backstage.chat.update(conversation, refs, card, key="redraft-3")
    [seen] = backstage.messages(conversation)[1:]
    assert seen.files == {"lift.png": content}
    [gallery] = [part for part in seen.components[0]["components"] if part["type"] == Kind.MEDIA_GALLERY]
    [item] = gallery["items"]
    told = "w" * length if length <= DESCRIPTION else "w" * (DESCRIPTION - 1) + "…"
    assert item["description"] == told
    [kept] = backstage.thread(conversation).messages[refs[0].message_id].attachments
    assert kept.content_type == "image/png"
    assert f"🖼 {told}" in seen.text


# ---- archived and locked threads


async def test_an_archived_thread_opens_for_whatever_there_is_to_say(backstage: DiscordBackstage) -> None:
    conversation = await opened(backstage)
    refs = await backstage.chat.post(conversation, a_card("Tally: 1"), key="redraft-2")
    thread = backstage.thread(conversation)
    thread.archive()
    await backstage.chat.update(conversation, refs, a_card("Tally: 2"), key="redraft-3")
    thread.archive()
    await backstage.chat.react(refs[0], Reaction.CAPTURED)
    thread.archive()
    await backstage.chat.post(conversation, a_card("Draft 2"), key="redraft-4")
    assert not thread.archived
    assert ["Tally: 2" in text for text in backstage.seen(conversation)] == [False, True, False]
    assert list(backstage.reactions(refs[0])) == [Reaction.CAPTURED]


async def test_a_locked_thread_is_gone_for_who_may_not_open_it(backstage: DiscordBackstage) -> None:
    conversation = await opened(backstage)
    refs = await backstage.chat.post(conversation, a_card("Tally: 1"), key="redraft-2")
    backstage.guild.bot_role.permissions &= ~Permission.MANAGE_THREADS
    backstage.thread(conversation).archive(locked=True)
    with pytest.raises(ChatGone):
        await backstage.chat.post(conversation, a_card("late"), key="redraft-3")
    with pytest.raises(ChatGone):
        await backstage.chat.update(conversation, refs, a_card("late"), key="redraft-4")
    with pytest.raises(ChatGone):
        await backstage.chat.react(refs[0], Reaction.CAPTURED)


async def test_a_guild_that_threw_the_bot_out_is_gone(backstage: DiscordBackstage) -> None:
    conversation = await opened(backstage)
    backstage.box.remove_bot(backstage.guild)
    with pytest.raises(ChatGone):
        await backstage.chat.post(conversation, a_card("late"), key="redraft-2")


# ---- bad luck


async def test_a_thread_that_was_put_off_for_long_opens_under_the_card_that_is_there(
    backstage: DiscordBackstage,
) -> None:
    conversation = backstage.conversation()
    backstage.box.faults.rate_limit(THREAD, 136)
    with pytest.raises(ChatBusy) as busy:
        await backstage.chat.start(conversation, a_card("Task 1"), key="redraft-1")
    assert busy.value.facts["partly"]
    assert busy.value.facts["retry_after_seconds"] == 136
    assert busy.value.facts["scope"] is Scope.CHANNEL
    found = await backstage.chat.find_start(conversation, key="redraft-1")
    assert found
    await backstage.chat.post(backstage.with_thread(conversation, found.thread_id), a_card("Draft"), key="redraft-2")
    assert len(backstage.in_channel(conversation)) == 1


async def test_the_same_post_within_minutes_is_there_once_and_later_it_is_found(backstage: DiscordBackstage) -> None:
    conversation = await opened(backstage)
    first = await backstage.chat.post(conversation, a_card("Draft 1"), key="redraft-2")
    assert await backstage.chat.post(conversation, a_card("Draft 1"), key="redraft-2") == first
    backstage.box.pass_time(3_600)
    assert await backstage.chat.find(conversation, key="redraft-2") == first
    assert len(backstage.seen(conversation)) == 2


async def test_an_old_message_that_was_edited_too_often_waits(backstage: DiscordBackstage) -> None:
    conversation = await opened(backstage)
    refs = await backstage.chat.post(conversation, a_card("Tally: 1"), key="redraft-2")
    why = "Maximum number of edits to messages older than 1 hour reached. Try again later"
    backstage.box.faults.refuse(EDIT, 400, 30046, why)
    with pytest.raises(ChatBusy):
        await backstage.chat.update(conversation, refs, a_card("Tally: 2"), key="redraft-3")


async def test_a_server_error_may_have_been_a_success(backstage: DiscordBackstage) -> None:
    conversation = await opened(backstage)
    backstage.box.faults.refuse(POST, 502, 0, "Bad Gateway")
    with pytest.raises(ChatAmbiguous):
        await backstage.chat.post(conversation, a_card(), key="redraft-2")


async def test_a_thread_of_several_pages_is_searched_whole(backstage: DiscordBackstage) -> None:
    conversation = await opened(backstage)
    refs = await backstage.chat.post(conversation, a_card("Draft 1"), key="redraft-2")
    for number in range(205):
        backstage.reply(conversation, f"Reply {number}")
    assert await backstage.chat.find(conversation, key="redraft-2") == refs
