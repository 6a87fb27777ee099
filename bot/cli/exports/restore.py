"""`redraft restore`: reads a log of events into an empty database."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli import terminal
from bot.domain.text import counted
from bot.errors import ImportInvalid

if TYPE_CHECKING:
    from bot.services.exports import Record


def restore(
    file: Annotated[Path, typer.Argument(help="What `redraft export --kind events` wrote.")],
) -> None:
    """Rebuild everything from an export of events, in an empty database.

    All of it, or nothing. Tasks, drafts, feedback, scorecards and files are then as they were, under the names that the
    export has; nothing is posted in their conversations.
    """
    from bot.cli.here import opened
    from bot.config import load_settings

    with opened(load_settings()) as app, terminal.progress("Restoring") as bar:
        reading = _Reading(file, bar)
        try:
            restored = app.restoring.restore(reading.records())
        except ValueError as error:
            raise ImportInvalid(file=file, line=reading.line, why=str(error)) from error
    terminal.say(f"Restored {counted(restored.tasks, 'task')} with {counted(restored.events, 'event')}.")


@dataclass
class _Reading:
    """A file while it is read."""

    file: Path
    bar: terminal.Bar
    line: int = 1

    def records(self) -> "Iterator[Record]":
        from bot.cli.exports.lines import records

        for number, record in records(self.file):
            self.line = number
            self.bar.step()
            yield record
