"""A poster process: shows people what happened, until it is told to stop."""

import asyncio
import signal
from collections.abc import Callable, Mapping

from bot import log
from bot.bootstrap import App
from bot.cli.duty import Duty, on_duty
from bot.cli.here import opened
from bot.config import Settings
from bot.domain.conversation import Platform
from bot.services.ports import Chat
from workers.poster import IDLE_SECONDS, Poster

logger = log.get(__name__)


LOCAL_IDLE_SECONDS = 0.05
"""How often to look for what waits where the platforms are on this machine, and somebody watches."""


def post(
    settings: Settings,
    chats: Callable[[App], Mapping[Platform, Chat]],
    duty: Duty,
    *,
    idle_seconds: float = IDLE_SECONDS,
) -> None:
    """Post to these chats of the App until told to stop; what is under way is finished. In the main thread only.

    Raises:
        SettingsInvalid, DataDirUnusable, StoreUnavailable
    """
    health = duty.health(settings.data_dir)
    with opened(settings) as app, on_duty(duty, health, app):
        found = chats(app)
        logger.info("poster_started", chats=sorted(found), stop="Ctrl-C")
        health.ready()
        asyncio.run(_until_told(Poster(app, found, idle_seconds)))
        logger.info("poster_stopped")


async def _until_told(poster: Poster) -> None:
    """The first signal lets it finish what is under way; a second one interrupts that."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    running = asyncio.create_task(poster.run(stop))

    def told() -> None:
        if stop.is_set():
            running.cancel()
        stop.set()

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, told)
    await asyncio.wait({running})
    if not running.cancelled():
        running.result()
