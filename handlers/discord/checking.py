"""Tries the token for `redraft doctor --live`: who we are there, which intents are on, and what forums lack."""

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import discord

from bot.chat.discord.client import FORUMS
from bot.chat.discord.limits import TAGS_IN_FORUM
from bot.chat.discord.tags import lacking
from bot.config import Settings
from bot.domain.task import STATE_PHRASES
from bot.errors import SettingsInvalid, Unavailable
from handlers.discord.app import point_at

GUILDS_LOOKED_AT = 20
"""Servers whose forums are looked at."""
HOW = "At https://discord.com/developers/applications, page Bot, switch on {missing}; docs/discord.md tells what for."
HOW_TAGS = "Give redraft the permission Manage Channels there, or make the tags yourself: {names}."


def tried(settings: Settings, token: str) -> tuple[str, str]:
    """What came of it, in a sentence, and what to do where something is missing; posts nothing.

    Raises:
        SettingsInvalid: Discord refuses the token.
        Unavailable: Discord cannot be reached.
    """
    point_at(settings)
    try:
        return asyncio.run(_tried(token))
    except discord.LoginFailure as error:
        raise SettingsInvalid(name="DISCORD_TOKEN", why="Discord does not accept it") from error
    except (discord.DiscordException, aiohttp.ClientError, OSError) as error:
        raise Unavailable(what="Discord", why=f"{type(error).__name__}: {error}".rstrip(": ")) from error


async def _tried(token: str) -> tuple[str, str]:
    async with discord.Client(intents=discord.Intents.none()) as client:
        await client.login(token)
        flags = client.application_flags
        found = await client.application_info()
        forums = [each async for each in _forums_without_tags(client)]
    where = f"signed in as {found.name}, in {found.approximate_guild_count} server(s)"
    needed = {
        "Message Content Intent": flags.gateway_message_content or flags.gateway_message_content_limited,
        "Server Members Intent": flags.gateway_guild_members or flags.gateway_guild_members_limited,
    }
    missing = " and ".join(f"the {name}" for name, is_on in needed.items() if not is_on)
    intents = f"; off: {missing}" if missing else ", with the intents that it uses"
    tags = f"; without a tag for each state of a task: {', '.join(forums)}" if forums else ""
    fixes = [HOW.format(missing=missing)] if missing else []
    fixes += [HOW_TAGS.format(names=", ".join(STATE_PHRASES.values()))] if forums else []
    return f"{where}{intents}{tags}.", " ".join(fixes)


async def _forums_without_tags(client: discord.Client) -> AsyncIterator[str]:
    """Those whose posts cannot show how their tasks stand, for lack of a permission or of room."""
    for guild in await client.http.get_guilds(limit=GUILDS_LOOKED_AT):
        held = discord.Permissions(int(guild["permissions"]))
        may_make = held.manage_channels or held.administrator
        for channel in await client.http.get_all_guild_channels(guild["id"]):
            if channel["type"] not in FORUMS:
                continue
            there = channel["available_tags"]
            lacks = lacking(there)
            if lacks and (not may_make or len(there) + len(lacks) > TAGS_IN_FORUM):
                yield f"“{channel['name']}” in {guild['name']}"
