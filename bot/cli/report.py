"""`redraft report`: what the feedback was worth, as tables, JSON, CSV and a page; criteria; reviewers."""

import csv
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli import terminal
from bot.errors import InvalidInput

if TYPE_CHECKING:
    from bot.bootstrap import App
    from bot.measure.charts import Chart
    from bot.measure.filters import Filter
    from bot.measure.report import Report
    from bot.measure.tables import Table

PICTURES = (".png", ".svg")
NOT_ENOUGH = "There is nothing to draw. That takes 5 tasks of which people scored the first and the last draft."
NONE_FITS = "No task fits all of that; `redraft report` alone shows every task."


class View(StrEnum):
    LIFT = "lift"
    CRITERIA = "criteria"
    REVIEWERS = "reviewers"


class Yardstick(StrEnum):
    STUDY = "study"


@dataclass(frozen=True, slots=True)
class Found:
    """One view, in every form in which it can be asked for."""

    title: str
    sentence: str
    tables: "Sequence[Table]"
    value: Any
    """For JSON."""
    rows: "Sequence[dict[str, Any]]"
    """For CSV; each has every column."""
    columns: "Sequence[str]"
    charts: "Sequence[Chart]" = ()


def report(  # noqa: PLR0913, PLR0917 - Typer reads the options from here
    view: Annotated[View, typer.Argument(help="What to see.")] = View.LIFT,
    agent: Annotated[str | None, typer.Option(help="Only tasks that this agent drafted.")] = None,
    category: Annotated[str | None, typer.Option(help="Only tasks of this category.")] = None,
    since: Annotated[str | None, typer.Option(help="Only tasks opened since that day, such as 2026-10-01.")] = None,
    task: Annotated[str | None, typer.Option(help="Only this task: its number or its id.")] = None,
    compare: Annotated[Yardstick | None, typer.Option(help="Published figures beside ours.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="As CSV.")] = False,
    as_html: Annotated[bool, typer.Option("--html", help="As one page of HTML that needs nothing else.")] = False,
    chart: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Draw it: x.png (or .svg) makes x-lift.png and x-cycles.png.")
    ] = None,
    dark: Annotated[bool, typer.Option("--dark", help="Pictures for a dark background.")] = False,
) -> None:
    """Show what the feedback was worth.

    Completion of first drafts (solo) against last drafts (assisted), on tasks where people scored both; by cycle;
    against as many tries without feedback; minutes, dollars, agreement. Under 5 tasks there are no rates.
    `criteria` shows which criteria fail most, divide people or were never judged, `reviewers` what became of each
    person's feedback.
    """
    from bot.cli.here import opened
    from bot.config import load_settings
    from bot.services.report_filters import Asked

    if as_json + as_csv + as_html + (chart is not None) > 1:
        raise typer.BadParameter("give one of --json, --csv, --html and --chart")
    if chart and view is not View.LIFT:
        raise typer.BadParameter(f"--chart draws the report; there is no picture of {view}")
    if chart and chart.suffix.casefold() not in PICTURES:
        raise typer.BadParameter(f"--chart writes {' and '.join(PICTURES)}; “{chart}” ends in neither")
    if dark and not chart:
        raise typer.BadParameter("--dark goes with --chart")
    if compare and (as_json or as_csv or view is not View.LIFT):
        raise typer.BadParameter("--compare stands beside the report's tables: not with --json, --csv or another view")
    with opened(load_settings()) as app:
        wanted = app.reports.filter(Asked(agent, category, since, task))
        found = _found(app, view, wanted, compare)
    if as_json:
        terminal.json_page(found.value)
    elif as_csv:
        _write_csv(found)
    elif as_html:
        _write_page(found)
    elif chart:
        _write_pictures(found.charts, chart, dark=dark)
    else:
        show(found.sentence, found.tables)


def show(sentence: str, tables: "Sequence[Table]") -> None:
    """The tables as text."""
    terminal.say(sentence)
    for table in tables:
        terminal.say("")
        terminal.say(table.caption, style="bold")
        terminal.table(table.header, table.rows)
        if table.note:
            terminal.say(table.note, style="dim")


def show_report(found: "Report") -> None:
    """The report as text."""
    from bot.measure.tables import report_tables, sentence_of

    show(sentence_of(found), report_tables(found))


def _found(app: "App", view: View, wanted: "Filter", compare: Yardstick | None) -> Found:
    match view:
        case View.LIFT:
            return _lift(app, wanted, compare)
        case View.CRITERIA:
            return _criteria(app, wanted)
        case View.REVIEWERS:
            return _reviewers(app, wanted)


def _lift(app: "App", wanted: "Filter", compare: Yardstick | None) -> Found:
    from bot.measure.charts import charts
    from bot.measure.filters import EVERYTHING
    from bot.measure.flat import COLUMNS, flat
    from bot.measure.report import to_json
    from bot.measure.tables import report_tables, sentence_of, study_table

    found = app.reports.report(wanted)
    sentence = NONE_FITS if wanted != EVERYTHING and not found.total.tasks else sentence_of(found)
    tables = (*report_tables(found), *((study_table(found),) if compare else ()))
    return Found("What the feedback was worth", sentence, tables, to_json(found), flat(found), COLUMNS, charts(found))


def _criteria(app: "App", wanted: "Filter") -> Found:
    from bot.measure.flat import CRITERIA_COLUMNS, flat_criteria
    from bot.measure.report import plain
    from bot.measure.tables import criteria_tables

    found = app.reports.criteria(wanted)
    tables = criteria_tables(found)
    told = "Criteria of the rubrics that count now." if tables else "No criterion fails, divides people or is unjudged."
    return Found("Criteria", told, tables, plain(found), flat_criteria(found), CRITERIA_COLUMNS)


def _reviewers(app: "App", wanted: "Filter") -> Found:
    from bot.measure.flat import REVIEWER_COLUMNS, flat_reviewers
    from bot.measure.report import plain
    from bot.measure.tables import reviewer_table

    found = app.reports.reviewers(wanted)
    told = "For admins; by name, which is no ranking." if found else "Nobody has given feedback or filed a scorecard."
    tables = (reviewer_table(found),) if found else ()
    return Found("Reviewers", told, tables, plain(found), flat_reviewers(found), REVIEWER_COLUMNS)


def _write_csv(found: Found) -> None:
    from bot.measure.flat import safe

    writer = csv.DictWriter(terminal.utf8(sys.stdout), fieldnames=found.columns, lineterminator="\n")
    writer.writeheader()
    writer.writerows(map(safe, found.rows))


def _write_page(found: Found) -> None:
    from datetime import UTC, datetime

    from bot.measure.page import page

    terminal.utf8(sys.stdout).write(page(found.title, found.sentence, found.tables, datetime.now(UTC), found.charts))


def _write_pictures(charts: "Sequence[Chart]", path: Path, *, dark: bool) -> None:
    """Each beside the path, under its name and the chart's.

    Raises:
        InvalidInput: a file cannot be written.
    """
    from bot.measure.charts import DARK, LIGHT, png, svg

    if not charts:
        terminal.note(NOT_ENOUGH)
    palette = DARK if dark else LIGHT
    for chart in charts:
        target = path.with_name(f"{path.stem}-{chart.name}{path.suffix}")
        is_png = path.suffix.casefold() == ".png"
        try:
            target.write_bytes(png(chart, palette) if is_png else svg(chart, palette).encode())
        except OSError as error:
            raise InvalidInput(field=f"The file {target}", why=error.strerror or str(error)) from error
        terminal.say(f"{target}: {chart.words}")
