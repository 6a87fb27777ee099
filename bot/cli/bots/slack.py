"""`redraft bot slack`: what people do in Slack comes in here."""

from typing import Annotated

import typer

from bot.cli.options import HIGHEST_PORT, Under

Requests = Annotated[
    int | None,
    typer.Option("--http", min=1, max=65_535, metavar="PORT", help="Take signed requests there, not Socket Mode."),
]
HealthPort = Annotated[
    int | None,
    typer.Option(
        "--health", min=1, max=HIGHEST_PORT, metavar="PORT", help="Answer /healthz and /metrics on 127.0.0.1:PORT."
    ),
]


def slack(http: Requests = None, health: HealthPort = None, under: Under = None) -> None:
    """Listen to Slack until Ctrl-C, by Socket Mode or, with --http, by signed requests.

    `redraft poster` answers, and `redraft worker` does the agents' work; `redraft up` runs them all. docs/slack.md
    tells how to set up the app.
    """
    from bot import log
    from bot.cli.bots.running import run_bot
    from bot.cli.duty import Duty
    from bot.cli.parts import slack_port
    from bot.config import load_settings

    settings = load_settings()
    log.configure(json=settings.log_json, level=settings.log_level)
    duty = Duty("slack", health or settings.http_port, under)
    port = slack_port(settings, http)
    if port is None:
        from handlers.slack.app import SlackBot

        run_bot(settings, SlackBot, duty)
    else:
        from handlers.slack.web import SlackSite

        run_bot(settings, lambda app: SlackSite(app, port), duty)
