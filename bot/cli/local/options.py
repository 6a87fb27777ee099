"""Options that the demo and `redraft simulate` share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.domain.conversation import Platform
from bot.domain.task import AgentName


class On(StrEnum):
    """Which of the local platforms."""

    SLACK = "slack"
    DISCORD = "discord"
    BOTH = "both"

    @property
    def platforms(self) -> tuple[Platform, ...]:
        return (Platform.SLACK, Platform.DISCORD) if self is On.BOTH else (Platform(self.value),)


Keep = Annotated[
    Path | None, typer.Option(metavar="DIR", help="Keep the data in this directory, which has to be empty.")
]

AgentChoice = Annotated[
    str, typer.Option("--agent", help="Of the tasks in a file; any but `practice` costs what its vendor asks.")
]


def checked_agent(name: str) -> AgentName:
    """Raises BadParameter: there is no such agent, or it is not set up here."""
    from bot.config import load_settings
    from workers.providers.terms import terms

    usable = (AgentName.PRACTICE, *(each.name for each in terms(load_settings())))
    if name not in {each.value for each in usable}:
        known = ", ".join(each.value for each in usable)
        raise typer.BadParameter(f"{name!r} is not set up here; what is: {known}", param_hint="--agent")
    return AgentName(name)
