"""The terminal: results go to standard output, everything else to standard error. NO_COLOR and TERM count (Rich)."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from io import TextIOWrapper
from typing import Any, TextIO

import typer
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.table import Table

from bot.domain.text import visible

PIPE_WIDTH = 120
"""Columns of a table where nobody says how wide the screen is."""


class _Console(Console):
    """Rich's, which would end the process by itself where the reader goes away; the funnel does that."""

    def on_broken_pipe(self) -> None:
        raise BrokenPipeError


def _console(*, stderr: bool = False) -> Console:
    shown = _Console(stderr=stderr, highlight=False, markup=False, emoji=False)
    if not shown.is_terminal:
        shown.width = PIPE_WIDTH
    return shown


out = _console()
"""Results."""
err = _console(stderr=True)
"""Notes, progress and errors."""


def prepare_streams() -> None:
    """A character that the terminal's encoding lacks becomes `?`; it is no reason to stop."""
    for stream in (sys.stdout, sys.stderr):
        _reconfigured(stream, errors="replace")


def say(text: str, style: str | None = None) -> None:
    """A line, or several, of the result; long ones are left to the terminal to wrap."""
    out.print(visible(text), style=style, soft_wrap=True)


def note(text: str) -> None:
    """Something beside the result: what to do next, what was left out."""
    err.print(visible(text), style="dim", soft_wrap=True)


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table; a cell that is too long is folded, not cut."""
    shown = Table(*header, box=None, pad_edge=False, header_style="bold")
    for column in shown.columns:
        column.overflow = "fold"
    for row in rows:
        shown.add_row(*map(visible, row))
    out.print(shown)


def json_page(value: object) -> None:
    """One JSON value, indented, as the whole of standard output."""
    utf8(sys.stdout).write(dumps(value, indent=2) + "\n")


def json_error(value: object) -> None:
    """One JSON value on one line of standard error."""
    utf8(sys.stderr).write(dumps(value) + "\n")


def dumps(value: object, **options: Any) -> str:
    return json.dumps(value, ensure_ascii=False, **options)


def utf8(stream: TextIO) -> TextIO:
    """The stream, which writes UTF-8 from now on: JSON is always that, whatever the terminal is."""
    return _reconfigured(stream, encoding="utf-8")


def _reconfigured(stream: TextIO, **options: str) -> TextIO:
    if isinstance(stream, TextIOWrapper):  # it may be closed (None), or a test's buffer
        stream.reconfigure(**options)  # type: ignore[arg-type]  # encoding and errors
    return stream


def help_unless_subcommand(context: typer.Context) -> None:
    """A group of commands that is called alone shows what there is."""
    if context.invoked_subcommand is None:
        sys.stdout.write(context.get_help() + "\n")


@contextmanager
def progress(what: str, total: int | None = None) -> Iterator["Bar"]:
    """A bar on standard error, where that is a terminal."""
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=err, transient=True, disable=not err.is_terminal) as shown:
        yield Bar(shown, what, total)


@contextmanager
def watching(what: str) -> Iterator[Callable[[str], None]]:
    """A line on standard error that can be told how far something is, where that is a terminal; gone afterwards."""
    if not err.is_terminal:
        yield lambda _: None
        return
    with err.status(visible(what)) as shown:
        yield lambda so_far: shown.update(visible(f"{what} {so_far}"))


class Bar:
    """How far some long work is."""

    def __init__(self, shown: Progress, what: str, total: int | None) -> None:
        self._shown = shown
        self._task = shown.add_task(what, total=total)

    def step(self) -> None:
        self._shown.advance(self._task)
