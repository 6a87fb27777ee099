"""The commands, gathered. Each is loaded with what it needs only when it is called, so that help is quick."""

from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from bot.cli import terminal
from bot.cli.agents import agents
from bot.cli.bots import bot
from bot.cli.database import database
from bot.cli.demo import demo
from bot.cli.doctor import doctor
from bot.cli.exits import READER_LEFT
from bot.cli.exports.export import export
from bot.cli.exports.restore import restore
from bot.cli.poster import poster
from bot.cli.privacy import forget, people, retention
from bot.cli.report import report
from bot.cli.simulate import simulate
from bot.cli.status import status
from bot.cli.tasks import tasks
from bot.cli.up import up
from bot.cli.worker import down, worker


class Program(TyperGroup):
    """Typer ends with 1 where the reader of its output goes away; we end as other programs do."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:
            raise typer.Exit(READER_LEFT) from None


app = typer.Typer(
    cls=Program,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)


def _number() -> str:
    from importlib.metadata import version as installed

    return installed("redraft")


def _show_version(wanted: bool) -> None:  # noqa: FBT001 - the shape of a callback
    if wanted:
        terminal.say(f"redraft {_number()}")
        raise typer.Exit


@app.callback(invoke_without_command=True)
def redraft(
    context: typer.Context,
    debug: Annotated[bool, typer.Option("--debug", help="Show where an error came from; may stand anywhere.")] = False,
    number: Annotated[
        bool, typer.Option("--version", callback=_show_version, is_eager=True, help="Show which redraft this is.")
    ] = False,
) -> None:
    """An AI agent and human experts in one thread: the agent drafts, people reply and tick, the agent revises.

    `redraft demo` shows it. Settings come from the environment and from `.env`; `redraft doctor` checks them.
    """
    del debug, number  # the funnel has taken one from the command line, and the other has ended it
    terminal.help_unless_subcommand(context)


app.command()(demo)
app.command()(simulate)
app.command()(doctor)
app.command()(up)
app.command()(status)
app.add_typer(bot, name="bot")
app.command()(worker)
app.command()(poster)
app.command()(down)
app.add_typer(tasks, name="tasks")
app.add_typer(agents, name="agents")
app.command()(report)
app.command()(export)
app.command()(restore)
app.command()(forget)
app.add_typer(people, name="people")
app.add_typer(retention, name="retention")
app.add_typer(database, name="db")


@app.command()
def version(
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Show which redraft this is."""
    if as_json:
        terminal.json_page({"version": _number()})
    else:
        _show_version(wanted=True)
