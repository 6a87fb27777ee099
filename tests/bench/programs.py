"""Programs in processes of their own, as people run them, beside a local platform that lives in this one."""

import asyncio
import os
import signal
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from statistics import quantiles

from tests.bench import Row

ROOT = Path(__file__).parents[2]
START_SECONDS = 60.0
STOP_SECONDS = 20.0
TAIL = 2_000
"""Characters of what a program said that are shown where it does not come up."""

UP = ("bot.cli", "up")
"""All of redraft: for each bot, for the poster and for the worker a process of its own."""


@contextmanager
def processor_of_its_own() -> Iterator[None]:
    """This process, which plays the platform and takes the time, has the first processor; the programs have the rest.

    A platform is on machines of its own. Where it shares a processor with the programs, it hears an answer milliseconds
    late, because the very program that has answered is at work there. Without effect where there is one processor, or
    the system lets nobody choose.
    """
    everywhere = _processors()
    if len(everywhere) < 2:
        yield
        return
    os.sched_setaffinity(0, {min(everywhere)})
    try:
        yield
    finally:
        os.sched_setaffinity(0, everywhere)


def on_other_processors(pid: int) -> None:
    """A program that has just been started leaves the processor that this process has to itself."""
    mine, others = _processors(), set(range(os.cpu_count() or 1))
    if len(mine) == 1 and others - mine:
        os.sched_setaffinity(pid, others - mine)


def _processors() -> set[int]:
    return os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()


@asynccontextmanager
async def program(folder: Path, *module: str, **settings: str) -> AsyncIterator[None]:
    """`python -m …` runs until the block ends, and knows no settings but these."""
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT), "NO_PROXY": "127.0.0.1"}
    with tempfile.TemporaryFile(dir=folder) as said:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", *module),
            cwd=folder,
            env=environment | settings,
            stdin=asyncio.subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            start_new_session=True,
        )
        on_other_processors(process.pid)
        try:
            yield
        except BaseException:
            said.seek(0)
            print(said.read()[-TAIL:].decode(errors="replace"))
            raise
        finally:
            await _stopped(process)


async def _stopped(process: asyncio.subprocess.Process) -> None:
    with suppress(ProcessLookupError):
        process.send_signal(signal.SIGTERM)
    try:
        await asyncio.wait_for(process.wait(), STOP_SECONDS)
    except TimeoutError:
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


async def comes(check: Callable[[], object], seconds: float = START_SECONDS) -> None:
    """Wait until something is so. Raises: TimeoutError."""
    async with asyncio.timeout(seconds):
        while not check():  # noqa: ASYNC110 - another process makes it so
            await asyncio.sleep(0.05)


async def at_rate(count: int, a_second: int, act: Callable[[int], Awaitable[object]]) -> None:
    """Act so often, evenly spaced, whether or not what began before has come to its end."""
    began = time.monotonic()
    async with asyncio.TaskGroup() as group:
        for number in range(count):
            await asyncio.sleep(max(0.0, began + number / a_second - time.monotonic()))
            group.create_task(_awaited(act(number)))


async def _awaited(acting: Awaitable[object]) -> None:
    await acting


@dataclass(frozen=True)
class Waits:
    """How long people waited, in seconds, and for how many nothing came in time."""

    seconds: list[float]
    too_late: int = 0

    def percentile(self, number: int) -> float:
        return quantiles(self.seconds, n=100)[number - 1]

    def line(self) -> str:
        p50, p95, longest = (f"{each * 1_000:,.1f}" for each in (self.percentile(50), self.percentile(95), self.most))
        return f"p50 {p50} ms, p95 {p95} ms, the longest {longest} ms, of {len(self.seconds):,}"

    @property
    def most(self) -> float:
        return max(self.seconds)

    def beside(self, other: "Waits", what: str, baseline_name: str) -> list[Row]:
        """p50, p95 and the longest, beside those of a baseline."""
        late = f"; too late: {self.too_late} of ours, {other.too_late} of the baseline's"
        compared = [
            *((f"p{each}", self.percentile(each), other.percentile(each)) for each in (50, 95)),
            (f"the longest{late}", self.most, other.most),
        ]
        return [
            Row(
                what=f"{what}, {name}",
                unit="ms",
                ours=ours * 1_000,
                baseline=theirs * 1_000,
                baseline_name=baseline_name,
                more_is_better=False,
                repeats=len(self.seconds),
            )
            for name, ours, theirs in compared
        ]
