"""Brings the queue back in line with the database: hands over lost jobs, closes quiet windows, forgets old events."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from bot import log
from bot.bootstrap import App
from bot.errors import Unavailable
from bot.services.relay import AT_ONCE

logger = log.get(__name__)

EVENTS_ARE_KEPT_FOR = timedelta(days=7)
"""Far longer than either platform redelivers: Slack for an hour or so, Discord within a session of its gateway."""


@dataclass(frozen=True, slots=True)
class Reconciler:
    app: App
    every_seconds: float = 10.0

    def once(self) -> int:
        """One round; how many jobs were handed to the queue.

        Raises:
            Unavailable: the database or the queue does not answer; nothing is lost.
        """
        with self.app.store.writing() as uow:
            uow.inbox.forget(self.app.clock.now() - EVENTS_ARE_KEPT_FOR)
        closed = self.app.reviews.close_quiet_windows()
        if closed:
            logger.info("quiet_windows_closed", tasks=len(closed))
        self.app.relay.call_off()
        handed = 0
        while (some := self.app.relay.sweep(AT_ONCE)) == AT_ONCE:
            handed += some
        return handed + some

    async def run(self, stop: asyncio.Event) -> None:
        """A round at once, then one every so many seconds, until told to stop."""
        while not stop.is_set():
            try:
                handed = await asyncio.to_thread(self.once)
                if handed:
                    logger.info("jobs_handed_over", jobs=handed)
            except Unavailable as error:
                logger.warning("reconciler_waits", why=str(error))
            except Exception:  # without the next round, what is lost stays lost
                logger.exception("round_failed", reference=uuid4().hex[:8])
            try:
                await asyncio.wait_for(stop.wait(), self.every_seconds)
            except TimeoutError:
                continue
