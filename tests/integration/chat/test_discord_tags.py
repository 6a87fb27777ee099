"""Posts in forums of the local Discord, and the tags that say how their tasks stand."""

import pytest

from bot.cards.elements import Card, Heading
from bot.domain.conversation import Conversation, MessageRef
from bot.domain.task import STATE_PHRASES, TaskState
from bot.errors import ChatAmbiguous, ChatBusy, ChatGone
from bot.sandbox.discord import Channel, LocalDiscord, Permission
from bot.sandbox.discord.world import Tag
from tests.integration.chat.test_discord_chat import DiscordBackstage

CHANGE = "PATCH /channels/{channel}"


@pytest.fixture(name="backstage")
def _backstage(discord_box: LocalDiscord) -> DiscordBackstage:
    """Where the bot may manage channels."""
    found = DiscordBackstage(discord_box, in_forum=True)
    found.guild.bot_role.permissions |= Permission.MANAGE_CHANNELS
    return found


def card(state: TaskState) -> Card:
    return Card("Task 1", (Heading("Task 1: Volunteer guide"),), state=state)


def forum_of(backstage: DiscordBackstage, conversation: Conversation) -> Channel:
    return backstage.box.world.channels[conversation.channel_id]


async def posted(backstage: DiscordBackstage, state: TaskState = TaskState.DRAFTING) -> Conversation:
    conversation = backstage.conversation()
    started = await backstage.chat.start(conversation, card(state), key="redraft-1")
    return backstage.with_thread(conversation, started.thread_id)


async def shows(backstage: DiscordBackstage, conversation: Conversation, state: TaskState) -> None:
    """The card of a post is its first message, that of a thread stands in the channel."""
    thread = conversation.thread_id or ""
    place = thread if backstage.in_forum else conversation.channel_id
    await backstage.chat.update(conversation, (MessageRef(place, thread),), card(state), key="redraft-2")


def tags(backstage: DiscordBackstage, conversation: Conversation) -> list[str]:
    names = {each.id: each.name for each in forum_of(backstage, conversation).tags}
    return [names[each] for each in backstage.thread(conversation).applied_tags]


def changes(backstage: DiscordBackstage) -> int:
    return sum(each.route == CHANGE for each in backstage.box.requests)


async def test_a_post_has_the_tag_of_its_tasks_state_and_follows_it(backstage: DiscordBackstage) -> None:
    conversation = await posted(backstage)
    assert sorted(each.name for each in forum_of(backstage, conversation).tags) == sorted(STATE_PHRASES.values())
    assert tags(backstage, conversation) == ["drafting"]
    for state in (TaskState.IN_REVIEW, TaskState.REVISING, TaskState.ACCEPTED):
        await shows(backstage, conversation, state)
        assert tags(backstage, conversation) == [STATE_PHRASES[state]]


async def test_it_is_changed_once_for_each_state(backstage: DiscordBackstage) -> None:
    conversation = await posted(backstage)
    await shows(backstage, conversation, TaskState.IN_REVIEW)
    before = len(backstage.box.requests)
    for _ in range(3):
        await shows(backstage, conversation, TaskState.IN_REVIEW)
    since = {each.route for each in backstage.box.requests[before:]}
    assert since == {f"{method} /channels/{{channel}}/messages/{{message}}" for method in ("GET", "PATCH")}


async def test_other_peoples_tags_stay(backstage: DiscordBackstage) -> None:
    conversation = await posted(backstage)
    forum, thread = forum_of(backstage, conversation), backstage.thread(conversation)
    urgent = Tag(backstage.box.world.new_id(), "urgent", is_moderated=True)
    forum.tags.append(urgent)
    thread.applied_tags.append(urgent.id)
    await shows(backstage, conversation, TaskState.IN_REVIEW)
    assert tags(backstage, conversation) == ["urgent", "in review"]
    assert "urgent" in [each.name for each in forum.tags]


@pytest.mark.parametrize("held", [18, 19, 20])
async def test_a_forum_that_is_full_or_nearly_so_gets_what_fits(backstage: DiscordBackstage, held: int) -> None:
    conversation = backstage.conversation()
    forum = forum_of(backstage, conversation)
    forum.tags = [Tag(backstage.box.world.new_id(), f"topic {number}") for number in range(held)]
    started = await backstage.chat.start(conversation, card(TaskState.REVISING), key="redraft-1")
    there = backstage.with_thread(conversation, started.thread_id)
    assert len(forum.tags) == 20
    assert tags(backstage, there) == (["revising"] if held < 20 else [])


async def test_where_channels_may_not_be_managed_tags_that_exist_are_used(backstage: DiscordBackstage) -> None:
    backstage.guild.bot_role.permissions &= ~Permission.MANAGE_CHANNELS
    conversation = backstage.conversation()
    forum = forum_of(backstage, conversation)
    forum.tags = [Tag(backstage.box.world.new_id(), each) for each in ("In review", "help")]
    started = await backstage.chat.start(conversation, card(TaskState.DRAFTING), key="redraft-1")
    there = backstage.with_thread(conversation, started.thread_id)
    assert tags(backstage, there) == []
    await shows(backstage, there, TaskState.IN_REVIEW)
    assert tags(backstage, there) == ["In review"]
    await shows(backstage, there, TaskState.ACCEPTED)
    assert tags(backstage, there) == [], "an old state is worse than none"
    assert [each.name for each in forum.tags] == ["In review", "help"]


async def test_a_tag_that_only_moderators_may_set_is_left_to_them(backstage: DiscordBackstage) -> None:
    backstage.guild.bot_role.permissions &= ~Permission.MANAGE_THREADS
    conversation = await posted(backstage)
    forum = forum_of(backstage, conversation)
    next(each for each in forum.tags if each.name == "in review").is_moderated = True
    await shows(backstage, conversation, TaskState.IN_REVIEW)
    assert tags(backstage, conversation) == ["drafting"]
    await shows(backstage, conversation, TaskState.REVISING)
    assert tags(backstage, conversation) == ["revising"]


async def test_a_forum_that_wants_a_tag_gets_one(backstage: DiscordBackstage) -> None:
    backstage.guild.bot_role.permissions &= ~Permission.MANAGE_CHANNELS
    conversation = backstage.conversation()
    forum = forum_of(backstage, conversation)
    forum.requires_tag = True
    forum.tags = [Tag("1", "staff", is_moderated=True), Tag("2", "help")]
    started = await backstage.chat.start(conversation, card(TaskState.DRAFTING), key="redraft-1")
    assert tags(backstage, backstage.with_thread(conversation, started.thread_id)) == ["help"]


async def test_a_forum_that_wants_a_tag_and_has_none_for_us_says_so(backstage: DiscordBackstage) -> None:
    backstage.guild.bot_role.permissions &= ~Permission.MANAGE_CHANNELS
    conversation = backstage.conversation()
    forum = forum_of(backstage, conversation)
    forum.requires_tag, forum.tags = True, [Tag("1", "staff", is_moderated=True)]
    with pytest.raises(ChatGone, match="A tag is required"):
        await backstage.chat.start(conversation, card(TaskState.DRAFTING), key="redraft-1")


async def test_an_archived_post_is_opened_before_its_tag_changes(backstage: DiscordBackstage) -> None:
    conversation = await posted(backstage)
    backstage.thread(conversation).archive()
    await shows(backstage, conversation, TaskState.IN_REVIEW)
    assert tags(backstage, conversation) == ["in review"]


async def test_where_discord_asks_to_wait_the_tag_comes_later(backstage: DiscordBackstage) -> None:
    conversation = await posted(backstage)
    backstage.box.faults.rate_limit(CHANGE, 3)
    with pytest.raises(ChatBusy) as busy:
        await shows(backstage, conversation, TaskState.IN_REVIEW)
    assert busy.value.facts["retry_after_seconds"] == 3
    await shows(backstage, conversation, TaskState.IN_REVIEW)
    assert tags(backstage, conversation) == ["in review"]


async def test_where_the_answer_is_lost_the_tag_is_set_again(backstage: DiscordBackstage) -> None:
    conversation = await posted(backstage)
    backstage.box.faults.lose_reply(CHANGE)
    with pytest.raises(ChatAmbiguous):
        await shows(backstage, conversation, TaskState.IN_REVIEW)
    await shows(backstage, conversation, TaskState.IN_REVIEW)
    assert tags(backstage, conversation) == ["in review"]


async def test_in_a_text_channel_nothing_is_asked_about_tags(discord_box: LocalDiscord) -> None:
    backstage = DiscordBackstage(discord_box)
    conversation = await posted(backstage)
    await shows(backstage, conversation, TaskState.IN_REVIEW)
    assert changes(backstage) == 0
