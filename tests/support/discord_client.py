"""The real discord.py, connected to a local Discord."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import discord
import pytest
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.sandbox.discord import LocalDiscord

SECONDS = 10.0


class Bot(discord.Client):
    """Keeps what the gateway tells it, by the name of the event."""

    def __init__(self, intents: discord.Intents, **options: Any) -> None:
        super().__init__(intents=intents, guild_ready_timeout=0.1, **options)
        self.tree = discord.app_commands.CommandTree(self)
        self.heard: list[tuple[str, tuple[Any, ...]]] = []
        self._changed = asyncio.Event()

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        self.heard.append((event, args))
        self._changed.set()
        super().dispatch(event, *args, **kwargs)

    def events(self, name: str) -> list[Any]:
        """The first argument of each."""
        return [args[0] if args else None for event, args in self.heard if event == name]

    async def hears(self, name: str, count: int = 1) -> list[Any]:
        """All of that name, once there are so many."""
        async with asyncio.timeout(SECONDS):
            while len(self.events(name)) < count:
                self._changed.clear()
                await self._changed.wait()
        return self.events(name)


def point_at(box: LocalDiscord, monkeypatch: pytest.MonkeyPatch) -> None:
    """Send every call of discord.py there."""
    monkeypatch.setattr(Route, "BASE", box.api_url)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", yarl.URL(box.gateway_url))


@asynccontextmanager
async def connected(box: LocalDiscord, intents: discord.Intents | None = None, **options: Any) -> AsyncIterator[Bot]:
    """A bot that is ready."""
    bot = Bot(intents or discord.Intents.all(), **options)
    running = asyncio.create_task(bot.start(box.token))
    try:
        await bot.hears("ready")
        yield bot
    finally:
        await bot.close()
        await asyncio.gather(running, return_exceptions=True)
