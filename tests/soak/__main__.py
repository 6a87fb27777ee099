"""Runs the soak: `python -m tests.soak [TASKS] [SECONDS]`, 200 tasks over 300 s. `make soak` calls it."""

import asyncio
import sys
import time
from collections import Counter
from dataclasses import replace
from itertools import cycle, islice

from bot.cli.local.options import On
from bot.cli.local.stage import Setting, Stage, on_stage
from bot.cli.local.task_files import tasks_of
from bot.cli.simulate.playing import Arm, Outcome, Plan, new_hands, play
from bot.cli.simulate.running import CHANNELS
from bot.domain.task import AgentName
from bot.importers.task_file import ImportedTask
from tests.soak.checker import problems, quiet
from tests.soak.faults import misbehave

TASK_SECONDS = 240.0
AT_ONCE = 24


def many(count: int) -> list[ImportedTask]:
    """The examples of redraft, over and over."""
    examples = islice(cycle(tasks_of(())), count)
    return [replace(task, key=f"{task.key}-{number}") for number, task in enumerate(examples, start=1)]


async def soaked(stage: Stage, tasks: int, seconds: float) -> int:
    done: Counter[str] = Counter()
    faults = asyncio.create_task(misbehave(stage, done))
    outcomes: list[Outcome] = []
    plan = Plan(frozenset(Arm), 3, AgentName.PRACTICE, TASK_SECONDS)
    hands, slots = new_hands(), asyncio.Semaphore(AT_ONCE)
    casts = cycle([cast for pair in zip(*stage.platforms.casts.values(), strict=True) for cast in pair])
    began = time.monotonic()

    async def one(number: int, task: ImportedTask) -> None:
        cast = next(casts)
        await asyncio.sleep(number * seconds / tasks)
        async with slots:
            outcomes.append(await play(stage.app, cast, task, plan, hands))
        if len(outcomes) % 20 == 0:
            print(f"{len(outcomes)} of {tasks} decided after {time.monotonic() - began:.0f} s", flush=True)

    async with asyncio.TaskGroup() as group:
        for number, task in enumerate(many(tasks)):
            group.create_task(one(number, task))
    faults.cancel()
    await quiet(stage)
    found = problems(stage, outcomes)
    said = sum(len(each.said) for each in outcomes)
    drafts = sum(each.drafts for each in outcomes)
    print(f"{tasks} tasks, {drafts} drafts and {said} replies in {time.monotonic() - began:.0f} s.")
    print("Meanwhile:", *(f"{what.replace('_', ' ')}: {count} times" for what, count in done.items()), sep="\n    ")
    print(f"{sum(each.unanswered for each in outcomes)} clicks had to be made again.")
    print(f"Errors in the log: {stage.log.count}.", *(each[:300] for each in stage.log.errors[:10]), sep="\n    ")
    print(f"Lost or doubled: {len(found)}.", *found, sep="\n    ")
    return 1 if found else 0


def main() -> int:
    tasks, seconds = (int(each) for each in (*sys.argv[1:], *("200", "300")[len(sys.argv) - 1 :]))
    setting = Setting(On.BOTH.platforms, CHANNELS, log_level="ERROR")
    return on_stage(setting, lambda stage: soaked(stage, tasks, seconds))


if __name__ == "__main__":
    raise SystemExit(main())
