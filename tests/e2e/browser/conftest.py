"""The sandbox's page in a real browser, with the whole of redraft behind it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from discord.gateway import DiscordWebSocket
from discord.http import Route
from playwright.async_api import Browser

from bot.sandbox.discord import LocalDiscord
from bot.sandbox.web import SandboxPage
from handlers.discord import app
from handlers.discord.app import DiscordBot
from tests.support import discord_theatre as discord_stage
from tests.support.browser import running_browser
from tests.support.discord_theatre import DiscordTheatre, a_discord_theatre
from tests.support.posting import posting
from tests.support.slack_theatre import SlackTheatre

NOTE = "Drafts come from the practice agent, which is no language model."


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with running_browser() as browser:
        yield browser


@pytest.fixture
def pictures(pytestconfig: pytest.Config) -> Path:
    """Where screenshots are kept to be looked at; git knows nothing of it."""
    folder = pytestconfig.rootpath / "build" / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture
async def discord_theatre(
    monkeypatch: pytest.MonkeyPatch, sqlite_url: str, queue_url: str, tmp_path: Path
) -> AsyncIterator[DiscordTheatre]:
    """With everything running but the worker; what the bot does to discord.py's addresses is undone."""
    monkeypatch.setattr(Route, "BASE", Route.BASE)
    monkeypatch.setattr(DiscordWebSocket, "DEFAULT_GATEWAY", DiscordWebSocket.DEFAULT_GATEWAY)
    monkeypatch.setattr(app, "GUILDS_SECONDS", 0.1)
    async with LocalDiscord() as box:
        theatre = a_discord_theatre(box, sqlite_url, queue_url, tmp_path)
        async with discord_stage.listening(DiscordBot(theatre.app)), posting(theatre.app):
            yield theatre
        theatre.stage.close()


@pytest.fixture
async def slack_page(slack_theatre: SlackTheatre) -> AsyncIterator[SandboxPage]:
    async with SandboxPage(slack_theatre.slack, None, note=NOTE) as page:
        yield page


@pytest.fixture
async def discord_page(discord_theatre: DiscordTheatre) -> AsyncIterator[SandboxPage]:
    async with SandboxPage(None, discord_theatre.box, note=NOTE) as page:
        yield page
