"""What goes wrong in a soak, again and again: limits, broken connections, events that come twice, a killed worker."""

import asyncio
import os
import signal
from collections import Counter
from collections.abc import Callable, Coroutine
from itertools import cycle

from bot.cli.local.stage import Stage

PAUSE_SECONDS = 1.5
KILL_SECONDS = 60.0

_SLACK_POSTS, _DISCORD_POSTS = "chat.postMessage", "POST /channels/{channel}/messages"

Fault = Callable[[Stage], Coroutine[None, None, None]]


async def slack_limits(stage: Stage) -> None:
    if stage.platforms.slack:
        stage.platforms.slack.faults.rate_limit(_SLACK_POSTS, 1, times=2)
        stage.platforms.slack.faults.rate_limit("chat.update", 1, times=2)


async def slack_loses_an_answer(stage: Stage) -> None:
    if stage.platforms.slack:
        stage.platforms.slack.faults.lose_reply(_SLACK_POSTS)


async def slack_delivers_twice(stage: Stage) -> None:
    if stage.platforms.slack:
        stage.platforms.slack.faults.each_event_twice = True


async def slack_disconnects(stage: Stage) -> None:
    if stage.platforms.slack:
        await stage.platforms.slack.delivery.disconnect()


async def discord_limits(stage: Stage) -> None:
    if stage.platforms.discord:
        stage.platforms.discord.faults.rate_limit(_DISCORD_POSTS, 1.0, times=2)


async def discord_loses_an_answer(stage: Stage) -> None:
    if stage.platforms.discord:
        stage.platforms.discord.faults.lose_reply(_DISCORD_POSTS)


async def discord_delivers_twice(stage: Stage) -> None:
    if stage.platforms.discord:
        stage.platforms.discord.faults.duplicate_next_dispatch(5)


async def discord_disconnects(stage: Stage) -> None:
    if stage.platforms.discord:
        await stage.platforms.discord.gateway.disconnect()


FAULTS: tuple[Fault, ...] = (
    slack_limits,
    discord_limits,
    slack_delivers_twice,
    discord_delivers_twice,
    slack_loses_an_answer,
    discord_loses_an_answer,
    slack_disconnects,
    discord_disconnects,
)


async def misbehave(stage: Stage, done: Counter[str]) -> None:
    """Until cancelled: one fault after the other, and a worker killed every minute; `done` counts them."""
    loop = asyncio.get_running_loop()
    kill_at = loop.time() + KILL_SECONDS / 2
    for fault in cycle(FAULTS):
        await asyncio.sleep(PAUSE_SECONDS)
        await fault(stage)
        done[fault.__name__] += 1
        if loop.time() >= kill_at and "worker" in stage.pids:
            os.kill(stage.pids["worker"], signal.SIGKILL)
            done["worker_killed"] += 1
            kill_at += KILL_SECONDS
