"""`redraft doctor`: what works here, what is missing, what is broken, and how to mend it. Changes nothing."""

from typing import Annotated

import typer

from bot.cli import terminal
from bot.domain.text import counted
from bot.errors import Unavailable

STYLES = {"ok": "green", "missing": "yellow", "unknown": "bold yellow", "broken": "bold red"}


def doctor(
    live: Annotated[
        bool,
        typer.Option(
            "--live",
            help="Call the chats and each model that is set up; a model gets one tiny question, which costs a little.",
        ),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """Say what works here, and how to fix the rest.

    Looks at settings, data directory, database, queue, agents and tokens, and changes nothing.
    What is optional and not set up is "missing", which is fine. Exits with 69 where something is broken. Nobody is
    called without --live.
    """
    from bot.cli.checks import State, everything

    if live:
        terminal.note("Each chat and each model that is set up is called once; that may take half a minute.")
    checks = everything(live=live)
    broken = [check for check in checks if check.state is State.BROKEN]
    if as_json:
        fields = [
            {"name": each.name, "state": each.state.value, "sentence": each.sentence, "fix": each.fix}
            | ({"call": each.call} if each.call else {})
            for each in checks
        ]
        terminal.json_page({"ok": not broken, "checks": fields})
    else:
        for each in checks:
            terminal.say(f"{each.state.value:<8} {each.name}: {each.sentence}", style=STYLES[each.state.value])
            if each.fix:
                terminal.say(f"{'':<8} → {each.fix}")
        terminal.say("")
        terminal.say(_verdict(len(broken)))
    if broken:
        raise typer.Exit(Unavailable.exit_code)


def _verdict(broken: int) -> str:
    if broken:
        return f"{counted(broken, 'thing is', 'things are')} broken."
    return "Nothing is broken. `redraft demo` shows redraft at work; what is missing is optional."
