"""The demo without a page: the story goes through a local platform, then comes the report."""

from pathlib import Path

from bot.cli import terminal
from bot.cli.demo.player import play
from bot.cli.demo.story import STORY
from bot.cli.demo.transcript import Transcript
from bot.cli.local.options import On
from bot.cli.local.stage import Setting, Stage, on_stage
from bot.cli.report import show_report

CHANNELS = ("volunteers",)
_MORE = (
    "One task is too few for rates; `redraft simulate` plays nine of them, in half a minute, and shows a report with "
    "figures and with retries to measure against. `redraft demo` lets you take part, in a browser."
)


def tell_the_story(on: On, keep: Path | None) -> int:
    """On each of these platforms, one after the other; the exit code.

    Raises:
        AgentFailed, Unavailable: the story cannot go on.
    """
    code = on_stage(Setting(on.platforms, CHANNELS, keep), _told)
    if keep is not None and not code:
        terminal.note(f"Kept. Look again with: REDRAFT_DATA_DIR={keep} redraft report")
    return code


async def _told(stage: Stage) -> int:
    for platform, [cast] in stage.platforms.casts.items():
        terminal.say(f"In a local {platform.value.capitalize()}: the real bot, and people who follow a script.")
        await play(STORY, stage.app, cast, Transcript())
    terminal.say("\n— What `redraft report` says of it:", style="italic")
    show_report(stage.app.reports.report())
    terminal.say(f"\n{_MORE}")
    return 0
