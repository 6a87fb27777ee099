"""`redraft simulate`: many tasks through the whole of redraft, with experts who follow rules.

experts    which criteria a draft meets for them, and what they say
playing    one task, from its file to its decision
running    all of them, some at a time, and what is told of it
"""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.cli.local.options import AgentChoice, Keep, On, checked_agent


class Experts(StrEnum):
    SCRIPTED = "scripted"


def simulate(  # noqa: PLR0913, PLR0917 - each is an option
    files: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[FILE]...", help="Task files, as for `tasks import`; none: the examples of redraft."),
    ] = None,
    experts: Annotated[Experts, typer.Option(help="Who reviews: people who follow rules.")] = Experts.SCRIPTED,
    arms: Annotated[str, typer.Option(help="Which drafts: solo, retry, assisted.")] = "solo,retry,assisted",
    on: On = On.BOTH,
    tasks: Annotated[int | None, typer.Option(min=1, help="The first so many of each file only.")] = None,
    at_once: Annotated[int, typer.Option(min=1, max=50, help="So many tasks side by side.")] = 4,
    cycles: Annotated[int, typer.Option(min=1, max=4, help="So many drafts of a task at most.")] = 3,
    agent: AgentChoice = "practice",
    keep: Keep = None,
) -> None:
    """Run many tasks through the whole of redraft, and show the report.

    On a local Slack and a local Discord, with scripted experts: those of the file, or two who go by the words of each
    criterion. For reports with data in them, and to see that everything holds. Exit code 1 where a task came to no
    decision.
    """
    from bot.cli.simulate.running import Order, run

    del experts  # there is one kind so far
    order = Order(tuple(files or ()), _arms(arms), on, tasks, at_once, cycles, checked_agent(agent), keep)
    code = run(order)
    if code:
        raise typer.Exit(code)


def _arms(names: str) -> frozenset[str]:
    from bot.cli.simulate.playing import Arm

    wanted = {name.strip() for name in names.split(",")}
    known = {each.value for each in Arm}
    if unknown := sorted(wanted - known):
        raise typer.BadParameter(f"there is no arm {unknown[0]!r}; there are {', '.join(known)}", param_hint="--arms")
    if "retry" in wanted and "assisted" not in wanted:
        raise typer.BadParameter("a retry stands beside a revision, so it needs assisted", param_hint="--arms")
    return frozenset(wanted)
