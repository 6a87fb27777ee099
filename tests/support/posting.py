"""The poster at work, where a test looks at what the platforms were sent."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.bootstrap import App, unpaced_chats
from workers.poster import Poster


@asynccontextmanager
async def posting(app: App) -> AsyncIterator[None]:
    """It runs, without the platforms' rates: they are tested with a clock that is set by hand."""
    stop = asyncio.Event()
    running = asyncio.create_task(Poster(app, unpaced_chats(app)).run(stop))
    try:
        yield
    finally:
        stop.set()
        await running
