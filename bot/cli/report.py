"""`redraft report`: what the feedback was worth, as a table, as JSON and as CSV."""

import csv
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Annotated, Any

import typer

from bot.cli import terminal

if TYPE_CHECKING:
    from bot.measure.intervals import Rate
    from bot.measure.lift import Control, Lift
    from bot.services.reports import Report

NOT_ENOUGH = "not enough data"


def report(
    agent: Annotated[str | None, typer.Option(help="Only drafts of this agent.")] = None,
    category: Annotated[str | None, typer.Option(help="Only tasks of this category.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
    as_csv: Annotated[bool, typer.Option("--csv", help="As CSV.")] = False,
) -> None:
    """Show what the feedback was worth.

    Completion of first drafts (solo) against last drafts (assisted), on tasks where people scored both. Complete =
    every required criterion met. Intervals are Wilson's, 95 %. Under 5 tasks there are no rates.
    """
    from bot.cli.here import opened
    from bot.config import load_settings

    if as_json and as_csv:
        raise typer.BadParameter("give --json or --csv, not both")
    with opened(load_settings()) as app:
        known = None if category is None else app.tasks.category_named(category)
        found = app.reports.report(agent=agent, category=known)
    if as_json:
        terminal.json_page(_fields(found))
    elif as_csv:
        _write_csv(found)
    else:
        show_report(found)


def show_report(found: "Report") -> None:
    """The report as text."""
    states = ", ".join(f"{count} {state.value.replace('_', ' ')}" for state, count in sorted(found.states.items()))
    terminal.say(f"{found.tasks} task{'' if found.tasks == 1 else 's'}{f': {states}' if states else ''}.")
    if found.unscored:
        terminal.say(f"{found.unscored} of them count nowhere below: people have not scored both draft 1 and the last.")
    header = ("", "n", "Solo", "Assisted", "Difference", "Relative", "Rescued")
    terminal.table(header, [_row(name, lift) for _, name, lift in _parts(found)])
    controls = [(name, lift.control) for _, name, lift in _parts(found) if lift.control]
    if controls:
        terminal.say("")
        terminal.say("Against as many tries without feedback, on the tasks that have them:")
        columns = ("", "n", "Solo", "Retry", "Assisted", "Beyond retry")
        terminal.table(columns, [_control_row(name, control) for name, control in controls])


def _control_row(name: str, control: "Control") -> tuple[str, ...]:
    if control.difference is None:
        return name, str(control.n), NOT_ENOUGH, NOT_ENOUGH, NOT_ENOUGH, ""
    rates = map(_rate, (control.solo, control.retry, control.assisted))
    return name, str(control.n), *rates, f"{control.difference * 100:+.1f} points"


def _parts(found: "Report") -> Iterator[tuple[str, str, "Lift"]]:
    """Each part of the report: the group, its name, its figures."""
    yield "all", "all tasks", found.total
    yield from (("agent", name, lift) for name, lift in found.by_agent.items())
    yield from (("category", name, lift) for name, lift in found.by_category.items())


def _row(name: str, lift: "Lift") -> tuple[str, ...]:
    if lift.difference is None:
        return name, str(lift.n), NOT_ENOUGH, NOT_ENOUGH, "", "", ""
    relative = "" if lift.relative is None else f"{lift.relative:+.0%}"
    rescued = f"{lift.rescued} of {lift.rescue.n}" if lift.rescue else f"{lift.rescued}"
    return (
        name,
        str(lift.n),
        _rate(lift.solo),
        _rate(lift.assisted),
        f"{lift.difference * 100:+.1f} points",
        relative,
        rescued,
    )


def _rate(rate: "Rate | None") -> str:
    return NOT_ENOUGH if rate is None else f"{rate.value:.1%} ({rate.low:.1%} to {rate.high:.1%})"


def _fields(found: "Report") -> dict[str, Any]:
    return {
        "tasks": found.tasks,
        "states": {state.value: count for state, count in sorted(found.states.items())},
        "unscored": found.unscored,
        "parts": [_flat(group, name, lift) for group, name, lift in _parts(found)],
    }


def _write_csv(found: "Report") -> None:
    rows = [_flat(group, name, lift) for group, name, lift in _parts(found)]
    writer = csv.DictWriter(terminal.utf8(sys.stdout), fieldnames=list(rows[0]), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)


def _flat(group: str, name: str, lift: "Lift") -> dict[str, Any]:
    """One part with its figures; shares from 0 to 1, the difference in points of a hundred."""
    why = NOT_ENOUGH if lift.difference is None else ""
    difference = None if lift.difference is None else round(lift.difference * 100, 4)
    return {
        "group": group,
        "name": name,
        "n": lift.n,
        **_rate_fields("solo", lift.solo),
        **_rate_fields("assisted", lift.assisted),
        "difference_points": difference,
        "relative": None if lift.relative is None else round(lift.relative, 6),
        "rescued": lift.rescued,
        "lost": lift.lost,
        **_rate_fields("rescue", lift.rescue),
        "control_n": lift.control.n if lift.control else 0,
        **_rate_fields("control_solo", lift.control.solo if lift.control else None),
        **_rate_fields("control_retry", lift.control.retry if lift.control else None),
        **_rate_fields("control_assisted", lift.control.assisted if lift.control else None),
        "why": why,
    }


def _rate_fields(name: str, rate: "Rate | None") -> dict[str, Any]:
    if rate is None:
        return dict.fromkeys((f"{name}_rate", f"{name}_low", f"{name}_high"))
    return {
        f"{name}_rate": round(rate.value, 6),
        f"{name}_low": round(rate.low, 6),
        f"{name}_high": round(rate.high, 6),
    }
