"""What the local Discord answers, held to Discord's own description of its REST API."""

import asyncio
import io
from pathlib import Path
from typing import Any

import discord
import pytest
from discord import ui
from discord.http import Route

from bot.sandbox.discord import LocalDiscord
from bot.sandbox.discord.routing import ROUTES
from tests.support.discord_client import Bot, connected
from tests.support.discord_openapi import Description

UNTRIED = {
    "DELETE /applications/{application}/commands/{command}",
    "DELETE /applications/{application}/guilds/{guild}/commands/{command}",
    "DELETE /channels/{channel}/messages/{message}/reactions/{emoji}/{user}",
    "GET /applications/{application}/commands/{command}",
    "GET /applications/{application}/guilds/{guild}/commands/{command}",
    "PATCH /applications/{application}/commands/{command}",
    "PATCH /applications/{application}/guilds/{guild}/commands/{command}",
    "POST /applications/{application}/guilds/{guild}/commands",
}
"""Routes of which redraft uses none."""


@pytest.fixture
def description(shared_dir: Path) -> Description:
    return Description(shared_dir / "contracts" / "discord-openapi.json")


async def test_every_answer_is_what_discord_describes(discord_box: LocalDiscord, description: Description) -> None:
    async with connected(discord_box) as bot:
        await _places(discord_box, bot)
        await _talk(discord_box, bot)
        await _commands(discord_box, bot)
    good = [each for each in discord_box.requests if each.status < 400]
    assert [problem for request in good for problem in description.problems_of_answer(request)] == []
    assert {each.route for each in good} == ROUTES.keys() - UNTRIED


async def _places(box: LocalDiscord, bot: discord.Client) -> None:
    guild = box.add_guild("Writers")
    ada = guild.add_member("Ada")
    channel, forum, number = guild.add_text_channel("reviews"), guild.add_forum("tasks", ["open"]), int(guild.id)
    guild.bot_role.permissions |= 1 << 4  # to manage channels
    http = bot.http
    await bot.fetch_guild(number)
    await http.get_all_guild_channels(number)
    await http.get_roles(number)
    await http.get_member(number, int(ada.id))
    await http.get_members(number, 100, None)
    await http.get_guilds(100)
    await bot.fetch_user(int(ada.id))
    await http.start_private_message(int(ada.id))
    await bot.application_info()
    for path in ("/gateway", "/gateway/bot", "/applications/@me", "/oauth2/applications/@me"):
        await http.request(Route("GET", path))
    place = bot.get_partial_messageable(int(channel.id))
    under = await place.send("the card")
    await http.send_typing(int(channel.id))
    thread: Any = await http.start_thread_with_message(int(channel.id), under.id, name="Logo", auto_archive_duration=60)
    await http.join_thread(int(thread["id"]))
    await http.get_thread_members(int(thread["id"]))
    await http.get_active_threads(number)
    await http.edit_channel(int(thread["id"]), archived=True)
    await http.get_public_archived_threads(int(channel.id))
    await http.edit_channel(int(thread["id"]), archived=False)
    await http.leave_thread(int(thread["id"]))
    posts: Any = await bot.fetch_channel(int(forum.id))
    made = await posts.create_thread(name="Logo", content="the card", applied_tags=[posts.available_tags[0]])
    await http.delete_channel(made.thread.id)
    await http.edit_channel(int(channel.id), topic="drafts")


async def _talk(box: LocalDiscord, bot: discord.Client) -> None:
    guild = box.add_guild("Talkers")
    channel = guild.add_text_channel("reviews")
    ada = box.as_member(guild.add_member("Ada"))
    place = bot.get_partial_messageable(int(channel.id))
    view = ui.LayoutView()
    view.add_item(
        ui.Container(
            ui.TextDisplay("Draft 1"),
            ui.Section("beside", accessory=ui.Button(label="Open", custom_id="open")),
            ui.Separator(),
            ui.File("attachment://a.md"),
            ui.MediaGallery(discord.MediaGalleryItem("attachment://b.png")),
            ui.ActionRow(ui.Button(label="Accept", custom_id="accept")),
        )
    )
    files = [discord.File(io.BytesIO(b"x"), name) for name in ("a.md", "b.png")]
    sent = await place.send(view=view, files=files)
    await ada.says(channel, f"<@{box.application_id}> shorter", reply_to=str(sent.id), files={"a.txt": b"x"})
    await sent.add_reaction("👀")
    await place.fetch_message(sent.id)
    assert len([each async for each in place.history()]) == 2
    await bot.http.get_reaction_users(int(channel.id), sent.id, "👀", 25)
    await sent.remove_reaction("👀", discord.Object(int(box.application_id)))
    plain = await place.send("x")
    await plain.edit(content="y")
    await plain.delete()


async def _commands(box: LocalDiscord, bot: Bot) -> None:
    guild = box.add_guild("Commanders")
    channel = guild.add_text_channel("reviews")
    ada = box.as_member(guild.add_member("Ada"))
    done = asyncio.Event()

    @bot.tree.command(name="report", description="A report")
    async def report(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("first")
        await interaction.original_response()
        await interaction.edit_original_response(content="mended")
        await interaction.followup.send("second")
        await interaction.delete_original_response()
        done.set()

    await bot.tree.sync()
    app = int(box.application_id)
    body: Any = {"name": "more", "description": "x"}
    await bot.http.upsert_global_command(app, body)
    await bot.http.get_global_commands(app)
    await bot.http.bulk_upsert_guild_commands(app, int(guild.id), [body])
    await bot.http.get_guild_commands(app, int(guild.id))
    await ada.command(channel, "report")
    async with asyncio.timeout(5):
        await done.wait()
