"""`redraft tasks import`: reads a task file twice. First it is checked, whole; then, if that went well, taken over."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, Any

import typer

from bot.cli import terminal
from bot.domain.text import counted
from bot.errors import ImportInvalid, RedraftError
from bot.importers.task_file import BadRow, ImportedTask, TaskFileFormat, read_tasks

BAD_ROWS_LISTED = 1_000
"""So many are in the JSON answer; the text names all, one at a time."""

AsJson = Annotated[bool, typer.Option("--json", help="As JSON.")]
Format = Annotated[TaskFileFormat, typer.Option("--format", help="Found out by itself.")]


@dataclass(frozen=True, slots=True)
class Source:
    """Which tasks to read, and how."""

    path: Path
    format: TaskFileFormat
    limit: int | None
    category: str | None
    """Instead of each task's own."""

    def results(self) -> Iterator[ImportedTask | BadRow]:
        """Raises ImportInvalid where the file cannot be read at all."""
        for result in read_tasks(self.path, self.format, limit=self.limit):
            if isinstance(result, ImportedTask) and self.category is not None:
                yield replace(result, category=self.category)
            else:
                yield result

    def sentence(self, row: BadRow) -> str:
        return str(ImportInvalid(file=self.path, line=row.line, why=row.why))


@dataclass
class Count:
    """What became of the tasks in a file."""

    good: int = 0
    bad: int = 0
    listed: list[BadRow] = field(default_factory=list)
    """The first of the bad ones."""
    imported: int = 0
    known: int = 0


def import_file(
    file: Annotated[Path, typer.Argument(help="CSV or JSON lines; docs/command-line.md has the formats.")],
    fmt: Format = TaskFileFormat.AUTO,
    limit: Annotated[int | None, typer.Option(min=1, help="The first so many tasks only.")] = None,
    category: Annotated[str | None, typer.Option(help="Put all tasks into this category.")] = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only check the file; change nothing.")] = False,
    keep_going: Annotated[bool, typer.Option("--keep-going", help="Import the good rows beside bad ones.")] = False,
    as_json: AsJson = False,
) -> None:
    """Take over tasks from a file.

    They wait until somebody starts them: an import alone spends nothing. One bad row, and nothing is imported (exit
    code 65), unless --keep-going is given. Importing a file again adds only what is new in it.
    """
    source = Source(file, fmt, limit, _known_category(category))
    count = _checked(source, lambda row: None if as_json else terminal.note(source.sentence(row)))
    refused = count.bad > 0 and not keep_going
    if not refused and not dry_run:
        _take_over(source, count, keep_going=keep_going)
    if as_json:
        terminal.json_page(_fields(count, dry_run=dry_run))
    else:
        _tell(count, dry_run=dry_run, refused=refused)
    if refused:
        raise typer.Exit(ImportInvalid.exit_code)


def _known_category(category: str | None) -> str | None:
    if category is None:
        return None
    from bot.bootstrap import bootstrap
    from bot.config import load_settings

    return bootstrap(load_settings()).tasks.category_named(category)


def _checked(source: Source, tell: Callable[[BadRow], None]) -> Count:
    """Every row is looked at and every bad one told; the tasks themselves are not kept."""
    count = Count()
    with terminal.progress("Checking") as bar:
        for result in source.results():
            bar.step()
            if isinstance(result, ImportedTask):
                count.good += 1
                continue
            count.bad += 1
            tell(result)
            if len(count.listed) < BAD_ROWS_LISTED:
                count.listed.append(result)
    return count


def _take_over(source: Source, count: Count, *, keep_going: bool) -> None:
    from bot.cli.here import arrive

    with arrive() as here:
        try:
            with terminal.progress("Importing", count.good) as bar:
                for result in source.results():
                    if isinstance(result, ImportedTask):
                        task_id = here.app.tasks.import_task(result, here.workspace.id, here.origin)
                        count.imported += task_id is not None
                        count.known += task_id is None
                        bar.step()
                    elif not keep_going:
                        why = f"the file was changed while it was read. {result.why}"
                        raise ImportInvalid(file=source.path, line=result.line, why=why)
        except RedraftError:
            terminal.note(
                f"{counted(count.imported, 'task was', 'tasks were')} imported before this happened. Importing again "
                "adds the others."
            )
            raise


def _tell(count: Count, *, dry_run: bool, refused: bool) -> None:
    bad = f"{counted(count.bad, 'row')} cannot be used" if count.bad else ""
    if dry_run:
        terminal.say(f"{counted(count.good, 'task')} can be imported{f'; {bad}' if bad else ''}. Nothing was changed.")
        return
    if refused:
        terminal.say(f"Nothing was imported: {bad}. {counted(count.good, 'task')} beside them can (--keep-going).")
        return
    known = f"; {count.known} known already" if count.known else ""
    terminal.say(f"Imported {counted(count.imported, 'task')}{known}{f'; {bad}' if bad else ''}.")
    if count.imported:
        terminal.note("They wait: `redraft tasks start --all` lets the agent begin.")


def _fields(count: Count, *, dry_run: bool) -> dict[str, Any]:
    return {
        "dry_run": dry_run,
        "good": count.good,
        "imported": count.imported,
        "known": count.known,
        "bad": count.bad,
        "bad_rows": [{"line": row.line, "why": row.why} for row in count.listed],
    }
