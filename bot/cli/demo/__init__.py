"""`redraft demo`: one task from start to finish, played by two experts and an owner, with everything real but the chat.

story       who says and does what: data only
stage       the database, the queue server, the worker process and the chat in memory
player      plays the story on the stage
transcript  what an onlooker sees
"""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import terminal


def demo(
    headless: Annotated[bool, typer.Option("--headless", help="As fast as it goes, for a script.")] = False,
    keep: Annotated[Path | None, typer.Option(metavar="DIR", help="Keep the data in this directory.")] = None,
) -> None:
    """Watch one task from start to finish.

    Needs no account and no key. Two experts and an owner play a scripted story in this terminal. The services, the
    database, the queue server, the worker and the poster are the real ones; the agent is the practice agent, which is
    no language model.
    """
    from bot.cli.demo.player import play
    from bot.cli.demo.stage import stage_in
    from bot.cli.demo.story import STORY
    from bot.cli.signals import exit_on_sigterm

    paced = terminal.out.is_terminal and not headless
    if paced:
        terminal.say(
            "This is a scripted story, played at reading speed (--headless: at once). A page to click in comes with a "
            "later version."
        )
    with exit_on_sigterm(), stage_in(keep) as stage:
        play(STORY, stage, paced=paced)
    if keep is not None:
        terminal.note(f"Kept. Look again with: REDRAFT_DATA_DIR={keep} redraft tasks list")
