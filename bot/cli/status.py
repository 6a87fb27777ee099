"""`redraft status`: how every process is, and what waits."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli import terminal
from bot.cli.exits import UNWELL
from bot.domain.text import counted

if TYPE_CHECKING:
    from bot.cli.standing import Standing
    from bot.health import Answer

STYLES = {"ok": "green", "starting": "yellow", "troubled": "bold red", "silent": "bold red"}


def status(
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Show how every process is, and what waits.

    Of all machines that share the queue. Starts and changes nothing, and says what is away. Exits with 0 where
    everything is well, and with 1 where somebody should look.
    """
    from bot import log
    from bot.cli import standing
    from bot.config import load_settings

    settings = load_settings()
    log.configure(json=settings.log_json, level="ERROR")
    found = standing.look(settings)
    if as_json:
        terminal.json_page(standing.fields(found))
    else:
        _show(found)
    if found.problems:
        raise typer.Exit(UNWELL)


def _show(found: "Standing") -> None:
    _show_processes(found)
    terminal.say(f"database  {found.database}: {'ok' if found.backlog else 'away'}")
    depths = ", ".join(f"{count} in {name}" for name, count in (found.depths or {}).items())
    terminal.say(f"queue     {found.queue}: {depths if found.depths is not None else 'away'}")
    _show_backlog(found)
    for problem in found.problems:
        terminal.say(f"→ {problem}", style="bold red")
    if not found.problems:
        terminal.say("Everything is well.", style="green")


def _show_processes(found: "Standing") -> None:
    if found.depths is None:
        known = f" `redraft up` runs here (process {found.up_pid})." if found.up_pid else ""
        terminal.say(f"Which processes run is not known while the queue is away.{known}")
    for each in found.processes:
        terminal.say(f"{each.state.value:<9} {_process(each)}", style=STYLES[each.state.value])


def _process(answer: "Answer") -> str:
    age = _length((datetime.now(UTC) - answer.since).total_seconds())
    running = answer.details.get("jobs_running")
    parts = answer.details.get("parts", {})
    restarted = [
        f"{name} restarted {counted(part['restarts'], 'time')}" for name, part in parts.items() if part["restarts"]
    ]
    details = [*([f"{counted(running, 'job')} in flight"] if running is not None else []), *restarted]
    heard = f", last heard of at {answer.seen_at:%H:%M:%S} UTC" if answer.seen_at and not answer.is_well else ""
    return ", ".join([f"{answer.what} on {answer.host}, process {answer.pid}, for {age}", *details]) + heard


def _show_backlog(found: "Standing") -> None:
    from bot.cli.standing import stalled

    if found.backlog is None:
        return
    backlog = found.backlog
    for name, waiting, oldest_seconds, counts in (
        ("jobs", backlog.jobs_waiting, backlog.oldest_job_seconds, backlog.jobs),
        ("posts", backlog.deliveries_waiting, backlog.oldest_delivery_seconds, backlog.deliveries),
    ):
        oldest = f" (the oldest for {_length(oldest_seconds)})" if waiting.oldest_due_at else ""
        states = ", ".join(f"{count} {state.value}" for state, count in counts.items())
        now = f"{waiting.due} waiting{oldest}, {waiting.held} in flight, {waiting.later} later"
        terminal.say(f"{name:<9} {now}; {states}")
    terminal.say(f"tasks     {stalled(backlog)} on hold, waiting for a person")


def _length(seconds: float) -> str:
    """`12 s`, `3 min`, `5 h`, `2 days`."""
    for size, unit in ((86_400, "days"), (3_600, "h"), (60, "min")):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.0f} s"
