"""`redraft export`: everything as JSON lines in UTF-8, streamed."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TextIO

import typer

from bot.cli import terminal
from bot.errors import InvalidInput

if TYPE_CHECKING:
    from bot.bootstrap import App
    from bot.domain.review import Review
    from bot.importers.task_file import ImportedTask

_PAGE = 200


class Kind(StrEnum):
    """What can be exported."""

    EVENTS = "events"
    TASKS = "tasks"


def export(
    kind: Annotated[Kind, typer.Option(help="events: the whole audit log. tasks: what `tasks import` reads.")],
    out: Annotated[Path | None, typer.Option(help="A file, instead of standard output.")] = None,
) -> None:
    """Write events or tasks as JSON lines.

    Of all workspaces in the database.
    """
    from bot.cli.here import opened
    from bot.config import load_settings

    count = 0
    with opened(load_settings()) as app, _target(out) as stream, terminal.progress("Exporting") as bar:
        for line in _event_lines(app) if kind is Kind.EVENTS else _task_lines(app):
            stream.write(line)
            bar.step()
            count += 1
    if out is not None:
        terminal.note(f"Wrote {count} line{'' if count == 1 else 's'} to {out}.")


def _event_lines(app: "App") -> Iterator[str]:
    from bot.store.codec import encode

    for event in app.reports.events():
        kind, fact = encode(event.fact)
        source = event.source
        yield (
            terminal.dumps(
                {
                    "task_id": event.task_id,
                    "number": event.number,
                    "at": event.at.isoformat(),
                    "by": {"kind": event.by.kind.value, "id": event.by.id},
                    "kind": kind,
                    "fact": fact,
                    "source": {"channel_id": source.channel_id, "message_id": source.message_id} if source else None,
                }
            )
            + "\n"
        )


def _task_lines(app: "App") -> Iterator[str]:
    """As `tasks import` reads them; it would refuse a task without a rubric, so those are left out, and counted."""
    from bot.importers.redraft import write

    left_out: list[int] = []
    named: list[str] = []
    yield from write(_portable(app, left_out, named))
    if left_out:
        count = len(left_out)
        terminal.note(
            f"Left out {count} task{'' if count == 1 else 's'} that {'has' if count == 1 else 'have'} no rubric yet."
        )
    if named:
        count = len(named)
        terminal.note(f"Of {count} file{'' if count == 1 else 's'} the name and the digest are there, not the content.")


def _portable(app: "App", left_out: list[int], named: list[str]) -> Iterator["ImportedTask"]:
    """The tasks; adds to `left_out` those without a rubric, to `named` the files of the others."""
    from bot.importers.task_file import ImportedTask

    for line, review in enumerate(_reviews(app), start=1):
        task, rubric = review.task, review.rubric or (review.rubrics[-1] if review.rubrics else None)
        if rubric is None:
            left_out.append(task.number)
            continue
        named += task.files
        yield ImportedTask(
            key=task.import_key or f"redraft:{task.id}",
            line=line,
            title=task.title,
            brief=task.brief,
            category=task.category,
            criteria=rubric.criteria,
            files=task.files,
            digests=app.tasks.digests(task.id) if task.files else (),
            agent=task.agent,
        )


def _reviews(app: "App") -> Iterator["Review"]:
    after = None
    while page := app.tasks.find(limit=_PAGE, after=after):
        yield from (app.tasks.get(task.id) for task in page)
        after = page[-1].id


@contextmanager
def _target(path: Path | None) -> Iterator[TextIO]:
    """Standard output, or a file that is there, whole, only once everything is in it."""
    if path is None:
        terminal.utf8(sys.stdout)
        yield sys.stdout
        return
    if path.exists() and not path.is_file():
        raise InvalidInput(field=f"The file {path}", why="this is no ordinary file; use standard output instead")
    try:
        part = tempfile.NamedTemporaryFile(  # noqa: SIM115 - it outlives this line, under another name
            "w", encoding="utf-8", dir=path.parent, prefix=f".{path.name}.", delete=False
        )
    except OSError as error:
        raise InvalidInput(field=f"The file {path}", why=error.strerror or str(error)) from error
    try:
        with part:
            yield part  # type: ignore[misc]  # a wrapper, which is a TextIO in all but name
        Path(part.name).replace(path)
    except BaseException:
        Path(part.name).unlink(missing_ok=True)
        raise
