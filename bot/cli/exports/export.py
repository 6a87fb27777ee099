"""`redraft export`: JSON lines in UTF-8, streamed, with a schema beside them."""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, TextIO

import typer

from bot.cli import terminal
from bot.cli.workspaces import WorkspaceName, workspace_named
from bot.domain.text import counted
from bot.errors import InvalidInput

if TYPE_CHECKING:
    from bot.bootstrap import App
    from bot.importers.task_file import ImportedTask
    from bot.services.exports import LeftOut
    from bot.services.pseudonyms import Scope


class Kind(StrEnum):
    """What can be exported."""

    EVENTS = "events"
    SCORES = "scores"
    TASKS = "tasks"
    SFT = "sft"
    DPO = "dpo"
    EVALS = "evals"


_KINDS = (
    "events: the whole log, for `redraft restore`. scores: each mark of each scorecard. tasks: what `tasks import` "
    "reads. evals: accepted tasks with files and outcome, for `tasks import`, too. sft: accepted drafts. dpo: pairs of "
    "drafts between which a criterion turned to met."
)


def export(
    kind: Annotated[Kind, typer.Option(help=_KINDS)],
    out: Annotated[Path | None, typer.Option(help="A file, instead of standard output.")] = None,
    workspace: WorkspaceName = None,
    since: Annotated[str | None, typer.Option(help="Only tasks opened since that day, such as 2026-10-01.")] = None,
    names: Annotated[
        bool, typer.Option("--names", help="People and channels under their own names and ids, not under pseudonyms.")
    ] = False,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the JSON Schema of a line, and nothing else.")
    ] = False,
) -> None:
    """Write what redraft knows as JSON lines.

    Of all workspaces, unless one is named. Beside a file FILE its schema is written, as FILE.schema.json.
    """
    from bot.cli.exports.schemas import schema as schema_of

    if schema:
        terminal.json_page(schema_of(kind.value))
        return
    from bot.cli.here import opened
    from bot.config import load_settings
    from bot.services.pseudonyms import Scope
    from bot.services.report_filters import day

    with opened(load_settings()) as app:
        found = workspace_named(app, workspace)
        lines = _Lines(app, Scope(found.id if found else None, day(since) if since else None, names=names))
        with _target(out) as stream, terminal.progress("Exporting") as bar:
            for line in lines.of(kind):
                stream.write(line)
                bar.step()
                lines.count += 1
        if out is not None:
            with _target(out.with_name(f"{out.name}.schema.json")) as stream:
                stream.write(terminal.dumps(schema_of(kind.value), indent=2) + "\n")
    for why, count in lines.left_out.reasons.items():
        terminal.note(f"Left out {count:,} {why.one if count == 1 else why.many}.")
    if held := lines.left_out.contents:
        terminal.note(f"Of {counted(held, 'file')} the name and the digest are there, not the content.")
    if out is not None:
        terminal.note(f"Wrote {counted(lines.count, 'line')} to {out}.")


def _left_out() -> "LeftOut":
    from bot.services.exports import LeftOut

    return LeftOut()


@dataclass
class _Lines:
    """The lines of an export, and what came of it."""

    app: "App"
    scope: "Scope"
    left_out: "LeftOut" = field(default_factory=_left_out)
    count: int = 0

    def of(self, kind: Kind) -> Iterator[str]:
        exports, training = self.app.exports, self.app.training
        match kind:
            case Kind.EVENTS:
                return self._events()
            case Kind.SCORES:
                return _values(exports.scores(self.scope))
            case Kind.TASKS:
                return self._tasks(exports.tasks(self.scope, self.left_out))
            case Kind.EVALS:
                return self._tasks(exports.evals(self.scope, self.left_out))
            case Kind.SFT:
                return _values(training.sft(self.scope, self.left_out))
            case Kind.DPO:
                return _values(training.dpo(self.scope, self.left_out))

    def _events(self) -> Iterator[str]:
        from bot.cli.exports.lines import heading, line

        yield heading(names=self.scope.names)
        yield from map(line, self.app.exports.events(self.scope))

    def _tasks(self, tasks: "Iterator[ImportedTask]") -> Iterator[str]:
        from bot.importers.redraft import write

        return write(tasks)


def _values(values: Iterator[Any]) -> Iterator[str]:
    from bot.cli.exports.lines import adapter

    for value in values:
        yield terminal.dumps(adapter(type(value)).dump_python(value, mode="json")) + "\n"


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
