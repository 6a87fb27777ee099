from collections.abc import AsyncIterator

import pytest

from bot.sandbox.discord import LocalDiscord
from tests.support.discord_client import point_at


@pytest.fixture
async def discord_box(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LocalDiscord]:
    """A local Discord to which discord.py goes."""
    async with LocalDiscord() as box:
        point_at(box, monkeypatch)
        yield box
