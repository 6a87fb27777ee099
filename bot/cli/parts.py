"""The parts of `redraft up`: which programs it runs, and when. A new bot is one more line."""

import os
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from bot.bootstrap import platforms
from bot.config import Settings, environment_of, environment_with
from bot.domain.conversation import Platform
from bot.errors import SettingsInvalid
from bot.supervision import Part


@dataclass(frozen=True, slots=True)
class Kind:
    """One program of redraft's."""

    name: str
    arguments: tuple[str, ...]
    """What is typed after `redraft`."""
    is_wanted: Callable[[Settings], bool]
    port_option: str = "--http"
    """How it is told where to answer for its health."""
    local_options: tuple[str, ...] = ()
    """What it is told where the platforms are on this machine."""
    niceness: int = 0
    """Whoever clicks waits for a bot; for the poster they wait with less hurry, and for the worker with none."""


KINDS = (
    Kind("worker", ("worker",), lambda _: True, niceness=10),
    Kind("poster", ("poster",), lambda settings: bool(platforms(settings)), local_options=("--local",), niceness=5),
    Kind("slack", ("bot", "slack"), lambda settings: Platform.SLACK in platforms(settings), "--health"),
    Kind("discord", ("bot", "discord"), lambda settings: Platform.DISCORD in platforms(settings)),
)


def slack_port(settings: Settings, given: int | None = None) -> int | None:
    """Where Slack's signed requests come in; None where it is Socket Mode.

    Raises:
        SettingsInvalid: workspaces install the app by themselves, which takes signed requests, and there is no port.
    """
    port = given or settings.slack_http_port
    if port is None and settings.slack_is_for_many:
        why = "it has to be set with SLACK_CLIENT_ID: workspaces that install redraft reach it by signed requests."
        raise SettingsInvalid(name="REDRAFT_SLACK_HTTP_PORT", why=why)
    return port


def parts(settings: Settings, queue_url: str, http_port: int | None) -> tuple[Part, ...]:
    """What is to run under these settings.

    Each part has a port of its own for health and metrics: the place of its kind above `http_port`, always the same.
    """
    return _parts(settings, environment_with(REDIS_URL=queue_url), lambda kind, place: _port(kind, http_port, place))


def local_parts(settings: Settings) -> tuple[Part, ...]:
    """The same for platforms on this machine, with these settings and no others: neither ours nor those of a `.env`."""
    return tuple(
        replace(part, folder=settings.data_dir)
        for part in _parts(settings, environment_of(settings), lambda kind, _: kind.local_options)
    )


def _parts(
    settings: Settings, environment: Mapping[str, str], options: Callable[[Kind, int], tuple[str, ...]]
) -> tuple[Part, ...]:
    # -P: a folder called `bot` where somebody happens to stand is not ours.
    redraft = (sys.executable, "-P", "-m", "bot.cli")
    under = ("--under", str(os.getpid()))
    return tuple(
        Part(
            kind.name,
            (*redraft, *kind.arguments, *under, *options(kind, place)),
            environment,
            niceness=kind.niceness,
        )
        for place, kind in enumerate(KINDS, start=1)
        if kind.is_wanted(settings)
    )


def _port(kind: Kind, http_port: int | None, place: int) -> tuple[str, ...]:
    return (kind.port_option, str(http_port + place)) if http_port else ()
