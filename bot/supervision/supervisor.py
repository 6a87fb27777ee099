"""Runs parts side by side, starts again what ends, and ends all of them when it is told to stop."""

import asyncio
import signal
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from bot import log
from bot.supervision.backoff import BackOff
from bot.supervision.part import Part, PartState, PartStatus, Process, Say

MANY_DEATHS = 5
"""After so many deaths in a row, a part that does not come up is worth an alarm, with its last words."""

PARTING = ((signal.SIGTERM, 3.0), (signal.SIGTERM, 5.0), (signal.SIGKILL, 1.0))
"""What a part gets, and how many seconds it has after each; 9 s in all, of the 10 that a container has.

The first SIGTERM lets it finish what it is doing, the second makes it hand that back. Whatever a killed part held is
free again when its lease runs out.
"""

logger = log.get(__name__)


@dataclass
class _Keeper:
    """One part with its history."""

    part: Part
    back_off: BackOff
    process: Process | None = None
    state: PartState = PartState.WAITING
    starts: int = 0
    started_at: float = 0.0
    why: str = ""

    @property
    def status(self) -> PartStatus:
        pid = self.process.pid if self.process else None
        # The count of deaths is cleared by the next one only; a part that has lived for long is well before that.
        lived_seconds = time.monotonic() - self.started_at if self.state is PartState.RUNNING else 0.0
        dying = self.back_off.deaths >= MANY_DEATHS and lived_seconds < self.back_off.stable_seconds
        return PartStatus(self.part.name, self.state, pid, max(self.starts - 1, 0), dying, self.why)


@dataclass
class Supervisor:
    """Keeps parts running. `run` in the main thread; the rest may be called from any place in the same event loop."""

    parts: Sequence[Part]
    say: Say
    new_back_off: Callable[[], BackOff] = BackOff
    parting: Sequence[tuple[signal.Signals, float]] = PARTING
    _keepers: list[_Keeper] = field(default_factory=list)
    _stopping: asyncio.Event = field(default_factory=asyncio.Event)
    _at_once: asyncio.Event = field(default_factory=asyncio.Event)

    def __post_init__(self) -> None:
        self._keepers = [_Keeper(part, self.new_back_off()) for part in self.parts]

    @property
    def status(self) -> tuple[PartStatus, ...]:
        """How each part is, in the order in which they were named."""
        return tuple(keeper.status for keeper in self._keepers)

    def stop(self) -> None:
        """End the parts: in good order when it is called first, at once when it is called again."""
        if self._stopping.is_set():
            self._at_once.set()
        self._stopping.set()

    async def run(self) -> None:
        """Returns when it was told to stop and every part has ended."""
        keeping = [asyncio.create_task(self._keep(keeper)) for keeper in self._keepers]
        ending = asyncio.create_task(self._end(keeping))
        try:
            await asyncio.gather(ending, *keeping)
        finally:
            for keeper in self._keepers:
                if keeper.process:
                    keeper.process.signal(signal.SIGKILL)

    async def _keep(self, keeper: _Keeper) -> None:
        while not self._stopping.is_set():
            keeper.process = Process(keeper.part, self.say)
            keeper.state, keeper.starts, keeper.started_at = PartState.RUNNING, keeper.starts + 1, time.monotonic()
            logger.info("part_started", part=keeper.part.name, restarts=keeper.starts - 1)
            keeper.why = await keeper.process.live()
            lived_seconds = time.monotonic() - keeper.started_at
            keeper.state = PartState.WAITING
            if not self._stopping.is_set():
                await self._pause(keeper, lived_seconds)
        keeper.state = PartState.ENDED

    async def _pause(self, keeper: _Keeper, lived_seconds: float) -> None:
        pause = keeper.back_off.after(lived_seconds)
        facts = {
            "part": keeper.part.name,
            "why": keeper.why,
            "lived_seconds": round(lived_seconds, 1),
            "again_in_seconds": round(pause, 1),
        }
        if keeper.back_off.deaths >= MANY_DEATHS:
            last = "\n".join(keeper.process.last_lines) if keeper.process else ""
            logger.error(
                "part_keeps_dying", **facts, deaths=keeper.back_off.deaths, last_lines=last or "(it said nothing)"
            )
        else:
            logger.warning("part_died", **facts)
        await _happens(self._stopping, pause)

    async def _end(self, keeping: Sequence[asyncio.Task[None]]) -> None:
        await self._stopping.wait()
        for number, patience_seconds in self.parting:
            if all(task.done() for task in keeping):
                return
            self._signal(signal.SIGKILL if self._at_once.is_set() else number)
            await self._all_gone(keeping, patience_seconds)

    async def _all_gone(self, keeping: Sequence[asyncio.Task[None]], patience_seconds: float) -> None:
        """Wait until every part has ended, the time is over, or somebody is in a hurry."""
        hurry = asyncio.create_task(self._at_once.wait())
        gone = asyncio.create_task(_done(keeping))
        if self._at_once.is_set():
            hurry.cancel()
            await asyncio.wait({gone}, timeout=patience_seconds)
        else:
            await asyncio.wait({hurry, gone}, timeout=patience_seconds, return_when=asyncio.FIRST_COMPLETED)
        hurry.cancel()
        gone.cancel()

    def _signal(self, number: signal.Signals) -> None:
        for keeper in self._keepers:
            if keeper.process and keeper.process.pid:
                if number is signal.SIGKILL:
                    logger.warning("part_killed", part=keeper.part.name)
                keeper.process.signal(number)


async def _done(tasks: Sequence[asyncio.Task[None]]) -> None:
    await asyncio.wait(tasks)


async def _happens(event: asyncio.Event, within_seconds: float) -> bool:
    try:
        await asyncio.wait_for(event.wait(), within_seconds)
    except TimeoutError:
        return False
    return True
