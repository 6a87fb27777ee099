"""The demo in a browser: everything runs, tasks are up, and one page shows both platforms until Ctrl-C."""

import asyncio
import webbrowser
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bot.cli import terminal
from bot.cli.demo.offering import keep_offered
from bot.cli.local.options import On
from bot.cli.local.platforms import EXPERTS, OUTSIDER, OWNER
from bot.cli.local.stage import Setting, Stage, on_stage
from bot.domain.task import AGENT_LABELS, AgentName
from bot.errors import PagePortTaken
from bot.importers.task_file import ImportedTask
from bot.sandbox.web import SandboxPage
from workers.providers.terms import terms

CHANNELS = ("volunteers", "jobs")
"""One to begin tasks in, and one with tasks that are there already."""


@dataclass(frozen=True, slots=True)
class Order:
    """What was asked for."""

    on: On
    tasks: Sequence[ImportedTask]
    agent: AgentName
    """Of those tasks."""
    port: int
    """0: any that is free."""
    opens: bool
    """Whether to open it in a browser."""
    keep: Path | None


def show_the_page(order: Order) -> int:
    """Until Ctrl-C; the exit code.

    Raises:
        DataDirUnusable, AlreadyRunning, PagePortTaken
        Unavailable: a part keeps dying, or does not start.
    """

    async def act(stage: Stage) -> int:
        page = SandboxPage(stage.platforms.slack, stage.platforms.discord, port=order.port, note=_note(stage))
        try:
            await page.__aenter__()
        except OSError as error:
            raise PagePortTaken(port=order.port, why=error.strerror or str(error)) from error
        try:
            _tell(order, stage, page.url)
            if order.opens:
                await asyncio.to_thread(webbrowser.open, page.url)
            await keep_offered(stage, order.tasks, order.agent, CHANNELS.index("jobs"))
            await asyncio.Event().wait()  # Ctrl-C cancels this
        finally:
            await page.__aexit__(None, None, None)
        return 0

    terminal.note("Starting redraft, with a local Slack and a local Discord …")
    code = on_stage(Setting(order.on.platforms, CHANNELS, order.keep), act)
    told_to_stop = code > 128  # noqa: PLR2004 - a signal
    return 0 if told_to_stop else code


def _note(stage: Stage) -> str:
    """Who drafts here."""
    practice = "the practice agent, which is no language model"
    others = [AGENT_LABELS[each.name] for each in terms(stage.app.settings)]
    return f"Drafts come from {' or '.join((*others, practice))}."


def _tell(order: Order, stage: Stage, url: str) -> None:
    terminal.say(f"The demo is at {url}", style="bold")
    terminal.say(
        f"You can act as anyone there: {OWNER}, who owns the tasks; {' and '.join(EXPERTS)}, the experts; or "
        f"{OUTSIDER}, who belongs to none of them."
    )
    terminal.say(f"To begin: as {OWNER}, type /redraft new in #{CHANNELS[0]}. Or approve a rubric in #{CHANNELS[1]}.")
    terminal.say(_note(stage))
    kept = f"Everything is kept in {order.keep}." if order.keep else "Then it is all gone; --keep DIR keeps the data."
    terminal.say(f"Ctrl-C ends it. {kept}")
