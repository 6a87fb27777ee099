from collections.abc import AsyncIterator

import pytest

from bot.sandbox.slack import LocalSlack


@pytest.fixture
async def slack_box() -> AsyncIterator[LocalSlack]:
    async with LocalSlack() as box:
        yield box
