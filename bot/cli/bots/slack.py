"""`redraft bot slack`: what people do in Slack comes in here."""

from typing import Annotated

import typer


def slack(
    port: Annotated[
        int | None,
        typer.Option(
            "--http", min=1, max=65_535, metavar="PORT", help="Take signed requests on this port, not Socket Mode."
        ),
    ] = None,
) -> None:
    """Listen to Slack until Ctrl-C, by Socket Mode or, with --http, by signed requests.

    `redraft poster` answers, and `redraft worker` does the agents' work. docs/slack.md tells how to set up the app.
    """
    from bot import log
    from bot.cli.bots.running import run_bot
    from bot.config import load_settings

    settings = load_settings()
    log.configure(json=settings.log_json, level=settings.log_level)
    if port is None:
        from handlers.slack.app import SlackBot

        run_bot(settings, SlackBot)
    else:
        from handlers.slack.web import SlackSite

        run_bot(settings, lambda app: SlackSite(app, port))
