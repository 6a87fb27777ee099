"""The entry point of imports: finds out which shape a task file has, and yields its tasks one by one."""

from collections.abc import Iterable, Iterator
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from bot.errors import ImportInvalid
from bot.importers import ace, gdpval, redraft, writingbench
from bot.importers.heads import describe
from bot.importers.lines import not_utf8, read_head
from bot.importers.rows import BadRow, ImportedTask, quoted

__all__ = ["BadRow", "ImportedTask", "TaskFileFormat", "read_tasks"]


class TaskFileFormat(StrEnum):
    """The shapes of task files that we read."""

    AUTO = "auto"
    """Whichever recognises the beginning of the file."""
    REDRAFT = "redraft"
    ACE = "ace"
    WRITINGBENCH = "writingbench"
    GDPVAL = "gdpval"


class _Shape(Protocol):
    """What each module of a shape offers."""

    LOOKS_LIKE: str
    """Completes “this format is …”."""

    def recognises(self, head: str) -> bool: ...
    def read(self, path: Path) -> Iterator[ImportedTask | BadRow]: ...


_SHAPES: dict[TaskFileFormat, _Shape] = {
    TaskFileFormat.ACE: ace,
    TaskFileFormat.WRITINGBENCH: writingbench,
    TaskFileFormat.GDPVAL: gdpval,
    # Last, as it is content with two of its fields, and a benchmark may have a title and a rubric too.
    TaskFileFormat.REDRAFT: redraft,
}


def read_tasks(
    path: Path, fmt: TaskFileFormat = TaskFileFormat.AUTO, *, limit: int | None = None
) -> Iterator[ImportedTask | BadRow]:
    """The tasks of the file in its order, at most `limit` of them, and between them the rows that gave none.

    Every task is within the limits of the domain and has a key of its own in this file. JSON lines
    and GDPval are streamed; ACE needs the whole file, as the rows of a task may be scattered.

    Raises:
        ImportInvalid: nothing can be read: at once for a file that is missing, no text or of another
            shape, otherwise while iterating.
        ValueError: a limit below 1.
    """
    if limit is not None and limit < 1:
        raise ValueError("limit must be at least 1")
    head = read_head(path)
    shape = _recognised(path, head) if fmt == TaskFileFormat.AUTO else _SHAPES[fmt]
    if not shape.recognises(head):
        raise ImportInvalid(
            file=path, line=1, why=f"the file is not in the format {fmt}, which is {shape.LOOKS_LIKE}; {_found(head)}"
        )
    return _first(limit, _never_nothing(path, _without_twins(shape.read(path))))


def _recognised(path: Path, head: str) -> _Shape:
    for shape in _SHAPES.values():
        if shape.recognises(head):
            return shape
    tried = "; ".join(f"not {fmt}, which is {shape.LOOKS_LIKE}" for fmt, shape in _SHAPES.items())
    raise ImportInvalid(file=path, line=1, why=f"the file is in no format that redraft knows: {_found(head)} — {tried}")


def _found(head: str) -> str:
    why = not_utf8(head)
    return describe(head) + (f" ({why})" if why else "")


def _without_twins(results: Iterable[ImportedTask | BadRow]) -> Iterator[ImportedTask | BadRow]:
    lines: dict[str, int] = {}
    for result in results:
        if isinstance(result, ImportedTask):
            first = lines.setdefault(result.key, result.line)
            if first != result.line:
                yield BadRow(result.line, f"The key {quoted(result.key)} is already that of the task on line {first}.")
                continue
        yield result


def _never_nothing(path: Path, results: Iterable[ImportedTask | BadRow]) -> Iterator[ImportedTask | BadRow]:
    empty = True
    for result in results:
        empty = False
        yield result
    if empty:
        raise ImportInvalid(file=path, line=1, why="there is no task in the file, only a header")


def _first(limit: int | None, results: Iterable[ImportedTask | BadRow]) -> Iterator[ImportedTask | BadRow]:
    tasks = 0
    for result in results:
        yield result
        tasks += isinstance(result, ImportedTask)
        if tasks == limit:
            return
