"""Job functions for the tests of the queue. Each leaves a line in the file that RECORD names."""

import asyncio
import os
import time
from pathlib import Path

MODULE = "tests.integration.queue.jobs"
KINDS = ("note", "anote", "loop", "slow", "aslow", "fail")
FUNCTIONS = frozenset(f"{MODULE}.{kind}" for kind in KINDS)
SLOW_SECONDS = 3.0

left_behind: list[asyncio.Task[None]] = []


def record(line: str) -> None:
    with Path(os.environ["RECORD"]).open("a", encoding="utf-8") as file:
        file.write(f"{line}\n")


def note(job: str) -> None:
    record(f"note {job}")


async def anote(job: str) -> None:
    await asyncio.sleep(0)
    record(f"anote {job}")


async def loop(job: str) -> None:
    left_behind.append(asyncio.create_task(aslow(job)))
    await asyncio.sleep(0)
    record(f"loop {id(asyncio.get_running_loop())}")


def slow(job: str) -> None:
    record(f"start {job}")
    time.sleep(SLOW_SECONDS)
    record(f"end {job}")


async def aslow(job: str) -> None:
    record(f"start {job}")
    try:
        await asyncio.sleep(SLOW_SECONDS)
    except asyncio.CancelledError:
        record(f"cancelled {job}")
        raise
    record(f"end {job}")


def fail(job: str) -> None:
    record(f"fail {job}")
    raise RuntimeError(job)
