"""`redraft worker` and `redraft down`: the process that does the agents' work, and the end of its queue server."""

from typing import Annotated

import typer

from bot.cli import terminal
from bot.cli.options import Http, Under


def worker(
    burst: Annotated[bool, typer.Option("--burst", help="Stop as soon as nothing is left to do.")] = False,
    concurrency: Annotated[
        int | None, typer.Option(min=1, max=10_000, help="Jobs of each queue at once; else REDRAFT_CONCURRENCY.")
    ] = None,
    queues: Annotated[
        str, typer.Option(help="Take jobs from these only: `interactive`, `bulk` (imported tasks), or both.")
    ] = "interactive,bulk",
    http: Http = None,
    under: Under = None,
) -> None:
    """Do the agents' work until Ctrl-C.

    Starts a queue server of its own where REDIS_URL is not set, or joins the one that runs. Any number of workers may
    share one database and one queue.
    """
    names = _queues(queues)
    from bot import log
    from bot.cli.duty import Duty
    from bot.cli.serving import serve
    from bot.cli.signals import exit_on_sigterm
    from bot.config import load_settings
    from workers.providers.configured import configured

    settings = load_settings()
    log.configure(json=settings.log_json, level=settings.log_level)
    duty = Duty("worker", http or settings.http_port, under)
    with exit_on_sigterm():
        serve(settings, configured(settings), duty, burst=burst, queues=names, concurrency=concurrency)


def _queues(names: str) -> tuple[str, ...]:
    from bot.queue import BULK_QUEUE, INTERACTIVE_QUEUE

    known = {"interactive": INTERACTIVE_QUEUE, "bulk": BULK_QUEUE}
    wanted = dict.fromkeys(name.strip() for name in names.split(","))
    if unknown := [name for name in wanted if name not in known]:
        raise typer.BadParameter(
            f"there is no queue {unknown[0]!r}; there are interactive and bulk", param_hint="--queues"
        )
    return tuple(known[name] for name in wanted)


def down() -> None:
    """Stop the queue server of this machine.

    The one that redraft started; its workers stop with it, and so does `redraft up`. Nothing gets lost.
    """
    from bot.config import load_settings
    from bot.valkey import stop

    settings = load_settings()
    if stop(settings.data_dir):
        terminal.say("Stopped the queue server of this machine.")
    else:
        terminal.say("No queue server of redraft's was running here.")
    if settings.redis_url is not None:
        terminal.note("The server in REDIS_URL is not redraft's to stop.")
