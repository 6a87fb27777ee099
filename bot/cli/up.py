"""`redraft up`: everything on one machine."""

import typer

from bot.cli.options import Http


def up(http: Http = None) -> None:
    """Run everything on this machine until Ctrl-C.

    The queue server (where REDIS_URL is not set), the worker, and for each chat that is set up its bot and the poster.
    Makes the database, starts again what dies, and stops everything in good order. `redraft status` shows how it is.
    With --http PORT, its parts use the ports above it.
    """
    from bot import log
    from bot.cli.everything import run_everything
    from bot.cli.signals import exit_on_sigterm
    from bot.config import load_settings

    settings = load_settings()
    log.configure(json=settings.log_json, level=settings.log_level)
    with exit_on_sigterm():
        code = run_everything(settings, http or settings.http_port)
    if code:
        raise typer.Exit(code)
