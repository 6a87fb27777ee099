from collections.abc import AsyncIterator

import pytest

from bot.sandbox.discord import LocalDiscord
from bot.sandbox.slack import LocalSlack
from tests.support.discord_client import point_at


@pytest.fixture
async def discord_box(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LocalDiscord]:
    """A local Discord to which discord.py goes."""
    async with LocalDiscord() as box:
        point_at(box, monkeypatch)
        yield box


@pytest.fixture
async def slack_box() -> AsyncIterator[LocalSlack]:
    """A local Slack that does not wait a minute before it delivers again."""
    async with LocalSlack() as box:
        box.faults.redelivery_seconds = (0.0, 0.1, 0.2)
        yield box
