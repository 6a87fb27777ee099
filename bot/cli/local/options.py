"""Options that the demo and `redraft simulate` share."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from bot.domain.conversation import Platform


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
