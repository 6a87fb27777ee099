"""The real discord.py at the gateway of the local Discord."""

import asyncio
from typing import Any

import discord
import pytest

from bot.sandbox.discord import LocalDiscord, Permission
from tests.support.discord_client import Bot, connected, point_at


async def test_a_bot_logs_in_is_ready_and_knows_the_guild(discord_box: LocalDiscord) -> None:
    guild = discord_box.add_guild("Writers")
    ada, editors = guild.add_member("Ada"), guild.add_role("Editors")
    channel, forum = guild.add_text_channel("reviews"), guild.add_forum("posts", ["open"])
    async with connected(discord_box) as bot:
        known: Any = bot.guilds[0]
        assert (known.name, known.member_count) == ("Writers", 3)
        assert {each.name for each in known.text_channels} == {"reviews"}
        assert [each.name for each in known.forums[0].available_tags] == ["open"]
        assert known.get_member(int(ada.id)).display_name == "Ada"
        assert known.get_role(int(editors.id)).name == "Editors"
        assert {bot.get_channel(int(channel.id)), bot.get_channel(int(forum.id))} == set(known.channels)
        assert str(bot.application_id) == discord_box.application_id
        assert bot.latency < 5


async def test_a_wrong_token_is_refused(discord_box: LocalDiscord) -> None:
    client = discord.Client(intents=discord.Intents.none())
    with pytest.raises(discord.LoginFailure):
        await client.login("wrong")
    await client.close()


async def test_an_intent_that_is_not_switched_on_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    async with LocalDiscord(allowed_intents=0) as box:
        point_at(box, monkeypatch)
        bot = Bot(discord.Intents.all())
        with pytest.raises(discord.PrivilegedIntentsRequired):
            await bot.start(box.token)
        await bot.close()


async def test_what_people_say_edit_and_delete_is_told(discord_box: LocalDiscord) -> None:
    guild = discord_box.add_guild("Writers")
    channel = guild.add_text_channel("reviews")
    ada = discord_box.as_member(guild.add_member("Ada"))
    async with connected(discord_box) as bot:
        number = await ada.says(channel, "Too long", files={"a.txt": b"notes"})
        [message] = await bot.hears("message")
        assert (message.content, message.author.display_name, message.channel.name) == ("Too long", "Ada", "reviews")
        assert await message.attachments[0].read() == b"notes"
        await ada.edits(channel, number, "Far too long")
        [edit] = await bot.hears("raw_message_edit")
        assert edit.data["content"] == "Far too long"
        await ada.deletes(channel, number)
        [deleted] = await bot.hears("raw_message_delete")
        assert str(deleted.message_id) == number


async def test_reactions_are_told_raw(discord_box: LocalDiscord) -> None:
    guild = discord_box.add_guild("Writers")
    channel = guild.add_text_channel("reviews")
    ada = discord_box.as_member(guild.add_member("Ada"))
    number = await ada.says(channel, "before the bot came")
    async with connected(discord_box) as bot:
        await ada.reacts(channel, number, "👍")
        await ada.unreacts(channel, number, "👍")
        [added] = await bot.hears("raw_reaction_add")
        [removed] = await bot.hears("raw_reaction_remove")
        assert (str(added.emoji), added.member.display_name, str(added.message_id)) == ("👍", "Ada", number)
        assert str(removed.user_id) == ada.user.id


class TestIntents:
    async def test_without_content_only_what_is_said_to_the_bot_can_be_read(self, discord_box: LocalDiscord) -> None:
        guild = discord_box.add_guild("Writers")
        channel = guild.add_text_channel("reviews")
        ada = discord_box.as_member(guild.add_member("Ada"))
        intents = discord.Intents.all()
        intents.message_content = False
        async with connected(discord_box, intents) as bot:
            place = bot.get_partial_messageable(int(channel.id))
            draft = await place.send("draft 1")
            await ada.says(channel, "to the others", files={"a.txt": b"-"})
            await ada.says(channel, f"<@{discord_box.application_id}> hello")
            await ada.says(channel, "shorter", reply_to=str(draft.id))
            await ada.says(channel, "quietly", reply_to=str(draft.id), pings=False)
            await ada.says(discord_box.dm(ada.user), "in private")
            messages = await bot.hears("message", 6)
            assert [each.content for each in messages] == [
                "draft 1",
                "",
                f"<@{discord_box.application_id}> hello",
                "shorter",
                "",
                "in private",
            ]
            assert messages[1].attachments == []

    async def test_a_bot_hears_nothing_that_it_did_not_ask_for(self, discord_box: LocalDiscord) -> None:
        guild = discord_box.add_guild("Writers")
        channel = guild.add_text_channel("reviews")
        ada = discord_box.as_member(guild.add_member("Ada"))
        async with connected(discord_box, discord.Intents(guilds=True)) as bot:
            await ada.says(channel, "hello")
            await ada.opens_thread(channel, "a thread")
            await bot.hears("thread_create")
            assert bot.events("message") == []

    async def test_a_channel_that_the_bot_does_not_see_is_silent(self, discord_box: LocalDiscord) -> None:
        guild = discord_box.add_guild("Writers")
        hidden, shown = guild.add_text_channel("hidden"), guild.add_text_channel("shown")
        hidden.deny(guild.bot_role, Permission.VIEW_CHANNEL)
        ada = discord_box.as_member(guild.add_member("Ada"))
        async with connected(discord_box) as bot:
            await ada.says(hidden, "psst")
            await ada.says(shown, "hello")
            [message] = await bot.hears("message")
            assert message.content == "hello"


class TestGaps:
    async def test_what_was_said_during_a_gap_is_replayed(self, discord_box: LocalDiscord) -> None:
        guild = discord_box.add_guild("Writers")
        channel = guild.add_text_channel("reviews")
        ada = discord_box.as_member(guild.add_member("Ada"))
        async with connected(discord_box) as bot:
            await discord_box.goes_down()
            await ada.says(channel, "while you were away")
            await ada.says(channel, "twice")
            discord_box.comes_back()
            await bot.hears("resumed")
            assert [each.content for each in bot.events("message")] == ["while you were away", "twice"]
            assert len(bot.events("ready")) == 1

    async def test_after_a_long_gap_the_session_is_new_and_the_gap_is_lost(self, discord_box: LocalDiscord) -> None:
        guild = discord_box.add_guild("Writers")
        channel = guild.add_text_channel("reviews")
        ada = discord_box.as_member(guild.add_member("Ada"))
        async with connected(discord_box) as bot:
            await discord_box.goes_down()
            number = await ada.says(channel, "while you were away")
            discord_box.comes_back(forgets_sessions=True)
            await bot.hears("ready", 2)
            assert bot.events("message") == []
            place = bot.get_partial_messageable(int(channel.id))
            assert [str(each.id) async for each in place.history()] == [number]

    @pytest.mark.parametrize(("seconds", "resumes"), [(179, True), (181, False)])
    async def test_a_session_can_be_resumed_for_minutes(
        self, discord_box: LocalDiscord, seconds: int, resumes: bool
    ) -> None:
        discord_box.add_guild("Writers")
        async with connected(discord_box) as bot:
            await discord_box.goes_down()
            discord_box.pass_time(seconds)
            discord_box.comes_back()
            await bot.hears("resumed" if resumes else "ready", 1 if resumes else 2)
            assert bool(bot.events("resumed")) is resumes

    async def test_an_invalid_session_makes_the_bot_identify_again(self, discord_box: LocalDiscord) -> None:
        discord_box.add_guild("Writers")
        async with connected(discord_box) as bot:
            await discord_box.gateway.invalidate()
            await bot.hears("ready", 2)
            assert len(discord_box.gateway.identified) == 2

    async def test_a_bot_that_is_asked_to_reconnect_resumes(self, discord_box: LocalDiscord) -> None:
        discord_box.add_guild("Writers")
        async with connected(discord_box) as bot:
            await discord_box.gateway.reconnect()
            await bot.hears("resumed")
            assert len(discord_box.gateway.identified) == 1

    async def test_a_bot_hears_an_event_twice(self, discord_box: LocalDiscord) -> None:
        guild = discord_box.add_guild("Writers")
        channel = guild.add_text_channel("reviews")
        ada = discord_box.as_member(guild.add_member("Ada"))
        async with connected(discord_box) as bot:
            discord_box.faults.duplicate_next_dispatch()
            number = await ada.says(channel, "once")
            await ada.says(channel, "again")
            assert [each.content for each in await bot.hears("message", 3)] == ["once", "once", "again"]
            assert str(bot.events("message")[0].id) == number

    async def test_a_failed_first_connect_is_what_crashes_discord_py(self, discord_box: LocalDiscord) -> None:
        """Issue 10520 of discord.py: whoever runs a bot has to end the process then."""
        discord_box.faults.fail_first_connect()
        bot = Bot(discord.Intents.all())
        with pytest.raises((AttributeError, OSError, discord.DiscordException)):
            await bot.start(discord_box.token)
        await bot.close()

    async def test_heartbeats_are_acknowledged_until_the_gateway_falls_silent(self) -> None:
        async with LocalDiscord() as box:
            box.gateway.heartbeat_seconds = 0.05
            with pytest.MonkeyPatch.context() as patch:
                point_at(box, patch)
                async with connected(box, heartbeat_timeout=0.5) as bot:
                    await asyncio.sleep(0.3)
                    assert len(bot.events("ready")) == 1
                    box.faults.silent = True
                    await bot.hears("disconnect")
                    box.faults.silent = False
                    await bot.hears("resumed")


async def test_each_shard_hears_of_its_own_guilds(discord_box: LocalDiscord) -> None:
    guilds = [discord_box.add_guild("one"), discord_box.add_guild("two"), discord_box.add_guild("three")]
    for shard in (0, 1):
        async with connected(discord_box, shard_id=shard, shard_count=2) as bot:
            expected = {each.name for each in guilds if (int(each.id) >> 22) % 2 == shard}
            assert {each.name for each in bot.guilds} == expected


async def test_a_bot_is_told_when_it_is_thrown_out_and_when_it_joins(discord_box: LocalDiscord) -> None:
    guild = discord_box.add_guild("Writers")
    async with connected(discord_box) as bot:
        discord_box.add_guild("Painters")
        assert [each.name for each in await bot.hears("guild_join")] == ["Painters"]
        discord_box.remove_bot(guild)
        assert [each.name for each in await bot.hears("guild_remove")] == ["Writers"]
        with pytest.raises(discord.NotFound):
            await bot.fetch_guild(int(guild.id))


async def test_members_come_and_go(discord_box: LocalDiscord) -> None:
    guild = discord_box.add_guild("Writers")
    role = guild.add_role("Editors")
    async with connected(discord_box) as bot:
        ada = guild.add_member("Ada")
        guild.set_roles(ada, role)
        guild.remove_member(ada)
        guild.delete_role(role)
        await bot.hears("guild_role_delete")
        assert [each.display_name for each in bot.events("member_join")] == ["Ada"]
        assert len(bot.events("raw_member_remove")) == 1
