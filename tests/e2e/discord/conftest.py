from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot.sandbox.discord import LocalDiscord
from handlers.discord import app
from handlers.discord.app import DiscordBot
from tests.support.discord_theatre import DiscordTheatre, a_discord_theatre, listening
from tests.support.posting import posting


@pytest.fixture
async def box(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LocalDiscord]:
    """A local Discord; what the bot does to discord.py's addresses is undone."""
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
    monkeypatch.setattr(app, "GUILDS_SECONDS", 0.1)
    async with LocalDiscord() as box:
        yield box


@pytest.fixture
async def still(box: LocalDiscord, sqlite_url: str, queue_url: str, tmp_path: Path) -> AsyncIterator[DiscordTheatre]:
    """A theatre in which no bot and no poster runs yet."""
    theatre = a_discord_theatre(box, sqlite_url, queue_url, tmp_path)
    yield theatre
    theatre.stage.close()


@pytest.fixture
async def theatre(still: DiscordTheatre) -> AsyncIterator[DiscordTheatre]:
    """With everything running but the worker."""
    async with listening(DiscordBot(still.app)), posting(still.app):
        yield still
