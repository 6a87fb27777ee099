"""`redraft demo`: everything on this machine, against a local Slack and a local Discord; in a page, or as a story.

story       who says and does what: data only
player      plays the story
transcript  what an onlooker of it sees
"""

from typing import Annotated

import typer

from bot.cli import terminal
from bot.cli.local.options import Keep, On


def demo(
    headless: Annotated[
        bool, typer.Option("--headless", help="No page: a story plays in this terminal, then the report is shown.")
    ] = False,
    on: On = On.SLACK,
    keep: Keep = None,
) -> None:
    """Try redraft on this machine.

    Needs no account and no key.
    """
    from bot.cli.demo.headless import tell_the_story

    code = tell_the_story(on, keep, paced=terminal.out.is_terminal and not headless)
    if code:
        raise typer.Exit(code)
