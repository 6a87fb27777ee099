"""`redraft poster`: the process that shows people what happened, in the chats that are set up."""

from typing import Annotated

import typer

from bot.cli.options import Http, Under

Local = Annotated[bool, typer.Option("--local", hidden=True, help="The platforms are on this machine: no rates.")]


def poster(http: Http = None, under: Under = None, local: Local = False) -> None:
    """Post what waits to be shown, until Ctrl-C.

    In every chat that is set up; `redraft doctor` lists them. One poster is enough; several take turns.
    """
    from bot import log
    from bot.bootstrap import chats, platforms, unpaced_chats
    from bot.cli.duty import Duty
    from bot.cli.posting import LOCAL_IDLE_SECONDS, post
    from bot.cli.signals import exit_on_sigterm
    from bot.config import load_settings
    from bot.errors import NoChat

    settings = load_settings()
    log.configure(json=settings.log_json, level=settings.log_level)
    if not platforms(settings):
        raise NoChat
    with exit_on_sigterm():
        duty = Duty("poster", http or settings.http_port, under)
        if local:
            post(settings, unpaced_chats, duty, idle_seconds=LOCAL_IDLE_SECONDS)
        else:
            post(settings, chats, duty)
