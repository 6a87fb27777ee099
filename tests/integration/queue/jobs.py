"""Job functions for the tests of the queue. Each leaves a line in the file that RECORD names."""

import asyncio
import os
import time
from pathlib import Path

MODULE = "tests.integration.queue.jobs"
KINDS = ("note", "loop", "slow", "plain", "fail", "unsayable", "leaves", "blocks", "hangs", "second")
FUNCTIONS = frozenset(f"{MODULE}.{kind}" for kind in KINDS)
SLOW_SECONDS = 3.0

left_behind: list[asyncio.Task[None]] = []


def record(line: str) -> None:
    with Path(os.environ["RECORD"]).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


async def note(job: str) -> None:
    await asyncio.sleep(0)
    record(f"note {job}")


def plain(job: str) -> None:
    record(f"plain {job}")


async def loop(job: str) -> None:
    left_behind.append(asyncio.create_task(slow(job)))
    await asyncio.sleep(0)
    record(f"loop {id(asyncio.get_running_loop())}")


async def slow(job: str) -> None:
    record(f"start {job}")
    try:
        await asyncio.sleep(SLOW_SECONDS)
    except asyncio.CancelledError:
        record(f"cancelled {job}")
        raise
    record(f"end {job}")


async def second(job: str) -> None:
    """Waits for a second, as for a model."""
    await asyncio.sleep(1)
    record(f"second {job}")


async def fail(job: str) -> None:
    record(f"fail {job}")
    raise RuntimeError(job)


async def unsayable(job: str) -> object:
    record(f"unsayable {job}")
    return {(1, 2): "a key that JSON cannot say"}


async def leaves(job: str) -> None:
    raise SystemExit(job)


async def blocks(job: str) -> None:
    record(f"start {job}")
    time.sleep(SLOW_SECONDS)  # noqa: ASYNC251  the mistake that the watchdog is for
    record(f"end {job}")


async def hangs(job: str) -> None:
    record(f"start {job}")
    time.sleep(100)  # noqa: ASYNC251  as above
