"""`redraft demo`: everything on this machine, against a local Slack and a local Discord; in a page, or as a story.

page        the page, with everything behind it
offering    the tasks of a file, some of them up at any time
headless    the story instead of the page
story       who says and does what: data only
player      plays it
transcript  what an onlooker of it sees
"""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import terminal
from bot.cli.local.options import AgentChoice, Keep, On, checked_agent

HIGHEST_PORT = 65_535


def demo(
    headless: Annotated[
        bool, typer.Option("--headless", help="No page: a story plays in this terminal, then comes the report.")
    ] = False,
    tasks: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Put these tasks up, in place of the examples of redraft.")
    ] = None,
    on: Annotated[On | None, typer.Option(help="Which platforms; both, and slack for the story.")] = None,
    agent: AgentChoice = "practice",
    port: Annotated[int, typer.Option(min=0, max=HIGHEST_PORT, help="Of the page; else any that is free.")] = 0,
    no_open: Annotated[bool, typer.Option("--no-open", help="Do not open the page in a browser.")] = False,
    keep: Keep = None,
) -> None:
    """Try redraft on this machine, in a browser, until Ctrl-C.

    Needs no account and no key. Bots, worker, poster, queue and database are the real ones, connected to a local Slack
    and a local Discord, and the page lets you be anybody there. Drafts come from the practice agent, which is no
    language model, and from whatever models are set up.
    """
    if headless:
        if tasks is not None:
            raise typer.BadParameter("the story has a task of its own; `redraft simulate FILE` plays those of a file")
        from bot.cli.demo.headless import tell_the_story

        code = tell_the_story(on or On.SLACK, keep)
    else:
        from bot.cli.demo.page import Order, show_the_page
        from bot.cli.local.task_files import tasks_of

        offered = tasks_of((tasks,) if tasks else ())
        opens = terminal.out.is_terminal and not no_open
        code = show_the_page(Order(on or On.BOTH, offered, checked_agent(agent), port, opens, keep))
    if code:
        raise typer.Exit(code)
