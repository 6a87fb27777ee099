"""Tries the token for `redraft doctor --live`: who we are there, and which intents are switched on."""

import asyncio

import aiohttp
import discord

from bot.config import Settings
from bot.errors import SettingsInvalid, Unavailable
from handlers.discord.app import point_at

HOW = "At https://discord.com/developers/applications, page Bot, switch on {missing}; docs/discord.md tells what for."


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
    where = f"signed in as {found.name}, in {found.approximate_guild_count} server(s)"
    needed = {
        "Message Content Intent": flags.gateway_message_content or flags.gateway_message_content_limited,
        "Server Members Intent": flags.gateway_guild_members or flags.gateway_guild_members_limited,
    }
    missing = " and ".join(f"the {name}" for name, is_on in needed.items() if not is_on)
    if missing:
        return f"{where}; off: {missing}.", HOW.format(missing=missing)
    return f"{where}, with the intents that it uses.", ""
