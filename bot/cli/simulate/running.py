"""All tasks of a simulation: some at a time, spread over the platforms and their channels; then what came of it."""

import asyncio
from collections import Counter
from dataclasses import dataclass, field
from itertools import cycle, zip_longest
from pathlib import Path

from bot.cast import LocalCast
from bot.cli import terminal
from bot.cli.local.options import On
from bot.cli.local.stage import Setting, Stage, on_stage
from bot.cli.local.task_files import tasks_of
from bot.cli.report import show_report
from bot.cli.simulate.playing import Arm, Outcome, Plan, new_hands, play
from bot.domain.task import AgentName
from bot.domain.text import counted
from bot.importers.task_file import ImportedTask

CHANNELS = ("harbour", "workshop", "library", "market")
TASK_SECONDS = 90.0
RULES = (
    "Experts who follow rules scored these drafts: the report shows that redraft works, not what an agent or "
    "feedback is worth."
)
ERRORS_SHOWN = 10
ERROR_CHARACTERS = 300
"""Of each; `parts.log` has the rest."""
UNDECIDED = 1
"""The exit code where a task came to no decision."""


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for."""

    files: tuple[Path, ...]
    arms: frozenset[str]
    on: On
    tasks: int | None
    """Of each file; None: all."""
    at_once: int
    cycles: int
    agent: AgentName
    keep: Path | None


@dataclass
class Simulation:
    """Everything that was played."""

    tasks: tuple[ImportedTask, ...]
    outcomes: list[Outcome] = field(default_factory=list)

    @property
    def undecided(self) -> list[Outcome]:
        return [each for each in self.outcomes if each.state is None]


def run(order: Order) -> int:
    """The exit code.

    Raises:
        ImportInvalid: a file cannot be read, or has a row that is no task.
        Unavailable: redraft does not run here.
    """
    simulation = Simulation(tasks_of(order.files, order.tasks))
    plan = Plan(frozenset(map(Arm, order.arms)), order.cycles, order.agent, TASK_SECONDS)

    async def act(stage: Stage) -> int:
        await play_all(stage, simulation, plan, order.at_once)
        _tell(simulation, stage)
        return UNDECIDED if simulation.undecided else 0

    code = on_stage(Setting(order.on.platforms, CHANNELS, order.keep), act)
    if order.keep is not None:
        terminal.note(f"Kept. Look again with: REDRAFT_DATA_DIR={order.keep} redraft report")
    return code


async def play_all(stage: Stage, simulation: Simulation, plan: Plan, at_once: int) -> None:
    """Each task in its turn: on the platforms by turns, in one channel after the other."""
    turns = cycle(_by_turns(stage))
    waiting, hands = asyncio.Semaphore(at_once), new_hands()

    async def one(task: ImportedTask, cast: LocalCast) -> None:
        async with waiting:
            outcome = await play(stage.app, cast, task, plan, hands)
        simulation.outcomes.append(outcome)
        _tell_one(outcome, len(simulation.outcomes), len(simulation.tasks))

    async with asyncio.TaskGroup() as group:
        for task, cast in zip(simulation.tasks, turns, strict=False):
            group.create_task(one(task, cast))


def _by_turns(stage: Stage) -> list[LocalCast]:
    rounds = zip_longest(*stage.platforms.casts.values())
    return [cast for each in rounds for cast in each if cast is not None]


# ---- what is told


def _tell_one(outcome: Outcome, number: int, of: int) -> None:
    became = outcome.state.value if outcome.state else f"NOT DECIDED: {outcome.why}"
    met = " → ".join(map(str, outcome.met)) or "none"
    terminal.say(
        f"{number}/{of}  {outcome.key} on {outcome.platform.value}: {became} after {counted(outcome.drafts, 'draft')}; "
        f"{met} of {outcome.criteria} met; {outcome.seconds:.1f} s"
    )


def _tell(simulation: Simulation, stage: Stage) -> None:
    outcomes = simulation.outcomes
    states = Counter(each.state.value if each.state else "not decided" for each in outcomes)
    became = ", ".join(f"{count} {state}" for state, count in sorted(states.items()))
    terminal.say(f"\n{counted(len(outcomes), 'task')}: {became}.")
    if unanswered := sum(each.unanswered for each in outcomes):
        clicks = counted(unanswered, "click was", "clicks were")
        terminal.say(f"{clicks} not answered in time, and made again.")
    terminal.say(f"\n{RULES}\n")
    show_report(stage.app.reports.report())
    terminal.say(f"\nErrors in the log: {stage.log.count}.")
    for line in stage.log.errors[:ERRORS_SHOWN]:
        terminal.say(f"    {line[:ERROR_CHARACTERS]}")
