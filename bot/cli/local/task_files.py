"""The tasks of files, all of them or none; without a file, the examples that ship with redraft."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from bot.errors import ImportInvalid
from bot.importers.task_file import BadRow, ImportedTask, read_tasks

EXAMPLES = Path(__file__).parent / "examples.jsonl"
"""One of each category of the study, with experts who follow a script."""


def tasks_of(files: Iterable[Path], limit: int | None = None) -> tuple[ImportedTask, ...]:
    """The first so many of each file, each key once.

    Raises:
        ImportInvalid: a file cannot be read, or has a row that is no task.
    """
    return tuple({task.key: task for task in _tasks(tuple(files) or (EXAMPLES,), limit)}.values())


def _tasks(files: Iterable[Path], limit: int | None) -> Iterator[ImportedTask]:
    for path in files:
        for result in read_tasks(path, limit=limit):
            if isinstance(result, BadRow):
                raise ImportInvalid(file=path, line=result.line, why=result.why)
            yield result
