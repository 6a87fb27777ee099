"""`redraft agents`: which language models are set up here, and a trial of one of them.

roster   what is set up, and what is not
items    from a file to items of feedback
trial    a draft and its revision, without a task, a database or a queue
outcome  what a trial came to: as text, as JSON, as files
"""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import terminal

agents = typer.Typer()

AsJson = Annotated[bool, typer.Option("--json", help="As JSON.")]


@agents.callback(invoke_without_command=True)
def agents_group(context: typer.Context, as_json: AsJson = False) -> None:
    """List the agents, or try one."""
    if context.invoked_subcommand is None:
        list_agents(as_json=as_json)
    elif as_json:
        raise typer.BadParameter(f"--json stands after {context.invoked_subcommand}")


@agents.command("list")
def list_agents(as_json: AsJson = False) -> None:
    """Say which agents are set up, at what price, and what the others need.

    Calls no vendor. The same as `redraft agents` alone.
    """
    from bot.cli.agents.roster import roster, roster_fields, show_roster
    from bot.config import load_settings

    found = roster(load_settings())
    if as_json:
        terminal.json_page(roster_fields(found))
    else:
        show_roster(found)


@agents.command("try")
def try_agent(
    brief: Annotated[Path, typer.Option(metavar="FILE", help="What the deliverable must be; - is standard input.")],
    rubric: Annotated[Path, typer.Option(metavar="FILE", help="One criterion a line; docs/rubrics.md has the syntax.")],
    feedback: Annotated[
        Path | None, typer.Option(metavar="FILE", help="One item a paragraph or list item; asks for a revision.")
    ] = None,
    provider: Annotated[str, typer.Option(metavar="AGENT", help="auto, or an agent that `agents` lists.")] = "auto",
    title: Annotated[str | None, typer.Option(help="One line; taken from the brief where it is left out.")] = None,
    category: Annotated[str, typer.Option(help="One of the categories in docs/command-line.md.")] = "Other",
    out: Annotated[
        Path | None, typer.Option(metavar="DIR", help="Keep both drafts and the figures in this directory.")
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Let an agent draft and revise, to see what it is worth.

    Needs no task, no database and no queue. Shows the draft; with feedback also what became of each item, what
    changed, and what edits took against a full rewrite. Spends what the model costs. Ctrl-C stops the model at once.
    """
    from bot import log
    from bot.cli.agents.outcome import Outcome
    from bot.cli.agents.trial import Trial, assignment
    from bot.cli.typed import criteria_from, text_from
    from bot.config import load_settings
    from bot.domain.task import AgentName
    from bot.services.tasks import known_choice
    from workers.agents.choice import choose
    from workers.providers.configured import configured

    if [brief, rubric, feedback].count(Path("-")) > 1:
        raise typer.BadParameter("only one of --brief, --rubric and --feedback can be standard input")
    settings = load_settings()
    log.configure(json=settings.log_json, level="ERROR")
    name = AgentName(known_choice("The agent", provider, tuple(AgentName)))
    asked = assignment(
        title=title,
        brief=text_from("brief", None, brief) or "",
        category=category,
        categories=settings.categories,
        criteria=criteria_from(None, rubric) or (),
        feedback=text_from("feedback", None, feedback),
    )
    llm = choose(name, configured(settings))
    Trial(llm, asked, Outcome(llm, asked, folder=out, as_json=as_json)).run()
