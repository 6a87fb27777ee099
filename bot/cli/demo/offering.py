"""Tasks of a file in the demo: a few of them are up at any time; where one is decided, the next one comes."""

import asyncio
from collections import deque
from collections.abc import Sequence
from contextlib import suppress

from bot.cast import LocalCast
from bot.cli.local.opening import put_up
from bot.cli.local.stage import Stage
from bot.domain.task import AgentName, TaskId
from bot.errors import Unavailable
from bot.importers.task_file import ImportedTask

UP_AT_ONCE = 3
"""So many on each platform."""
LOOK_SECONDS = 1.0


async def keep_offered(stage: Stage, tasks: Sequence[ImportedTask], agent: AgentName, channel: int) -> None:
    """Returns when all are up. Each platform gets all of them, in that one of its channels."""
    waits = [_on(stage, casts[channel], deque(tasks), agent) for casts in stage.platforms.casts.values()]
    await asyncio.gather(*waits)


async def _on(stage: Stage, cast: LocalCast, waiting: deque[ImportedTask], agent: AgentName) -> None:
    up: list[TaskId] = []
    while waiting:
        with suppress(Unavailable):  # the database is busy: again at the next look
            up = [each for each in up if not await asyncio.to_thread(_is_decided, stage, each)]
            while waiting and len(up) < UP_AT_ONCE:
                up.append(await put_up(stage.app, cast, waiting[0], agent))
                waiting.popleft()
        await asyncio.sleep(LOOK_SECONDS)


def _is_decided(stage: Stage, task_id: TaskId) -> bool:
    return stage.app.tasks.get(task_id).task.state.is_decided
