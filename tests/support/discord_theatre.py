"""The theatre in a local Discord: the real discord.py over a gateway, the real poster, a real worker."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path

from bot.bootstrap import App
from bot.cast.discord import DiscordCast
from bot.sandbox.discord import LocalDiscord
from handlers.discord.app import DiscordBot
from tests.support.stage import Stage
from tests.support.theatre import eventually


@dataclass
class DiscordTheatre(DiscordCast):
    """See tests/support/theatre.py."""

    stage: Stage = field(kw_only=True)

    @property
    def app(self) -> App:
        return self.stage.app

    async def works(self) -> None:
        await asyncio.to_thread(self.stage.works)


def a_discord_theatre(box: LocalDiscord, store_url: str, queue_url: str, folder: Path) -> DiscordTheatre:
    """With Ada, Ben and Cleo, in one text channel."""
    settings = {
        "DISCORD_TOKEN": box.token,
        "DISCORD_API_URL": box.api_url,
        "DISCORD_GATEWAY_URL": box.gateway_url,
    }
    stage = Stage.set(store_url, queue_url, folder / "data", **settings)
    guild = box.add_guild("Harbour")
    names = ("ada", "ben", "cleo")
    people = {name: box.as_member(guild.add_member(name.capitalize()), is_patient=True) for name in names}
    return DiscordTheatre(box, guild, guild.add_text_channel("harbour"), people, stage=stage)


@asynccontextmanager
async def listening(bot: DiscordBot) -> AsyncIterator[DiscordBot]:
    """The bot runs in a thread, as it does by itself, and is connected."""
    running = asyncio.create_task(asyncio.to_thread(bot.run))
    try:
        await eventually(lambda: bot.is_healthy() or running.done())
        if running.done():
            running.result()
        yield bot
    finally:
        bot.stop()
        await running
