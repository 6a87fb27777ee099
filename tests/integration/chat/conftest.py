from collections.abc import AsyncIterator

import pytest

from bot.sandbox.discord import LocalDiscord
from bot.sandbox.slack import LocalSlack


@pytest.fixture
async def slack_box() -> AsyncIterator[LocalSlack]:
    async with LocalSlack() as box:
        yield box


@pytest.fixture
async def discord_box() -> AsyncIterator[LocalDiscord]:
    async with LocalDiscord() as box:
        yield box
