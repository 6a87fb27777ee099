"""The stage: local platforms, a queue server, a database, and every part of redraft as `redraft up` runs it."""

import asyncio
import signal
import tempfile
from collections.abc import Awaitable, Callable, Collection, Sequence
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bot import log
from bot.bootstrap import App, bootstrap
from bot.cli.duty import Duty
from bot.cli.everything import alone
from bot.cli.here import make_data_dir, ready_database
from bot.cli.local.part_log import PartLog
from bot.cli.local.platforms import LocalPlatforms, local_platforms
from bot.cli.parts import local_parts
from bot.cli.serving import embedded
from bot.config import Settings, load_settings
from bot.domain.conversation import Platform
from bot.errors import DataDirNotEmpty, Unavailable
from bot.queue import RqQueue, connect
from bot.supervision import Supervisor

READY_SECONDS = 60.0
"""How long the bots may take to connect; on an idle machine it is two."""
LOOK_SECONDS = 0.5
LAST_LINES = 5


@dataclass(frozen=True, slots=True)
class Stage:
    """Everything runs, and the bots are connected."""

    app: App
    platforms: LocalPlatforms
    supervisor: Supervisor
    log: PartLog

    @property
    def pids(self) -> dict[str, int]:
        """The process of each part that runs."""
        return {part.name: part.pid for part in self.supervisor.status if part.pid}


@dataclass(frozen=True, slots=True)
class Setting:
    """What a stage is to have."""

    platforms: Collection[Platform]
    channels: Sequence[str]
    folder: Path | None = None
    """Where the data goes, and stays; None: into a temporary directory that is gone afterwards."""
    log_level: str = "WARNING"
    """Of what this process says itself."""


Act = Callable[[Stage], Awaitable[int]]
"""What goes on there; the exit code."""


def on_stage(setting: Setting, act: Act) -> int:
    """Set everything up, let it act, and take everything down again. In the main thread only.

    The exit code: that of the act, or 128 and the number of the signal that ended it.

    Raises:
        DataDirUnusable, DataDirNotEmpty, AlreadyRunning, QueueUnavailable, StoreUnavailable
        Unavailable: a part keeps dying, or a bot does not connect.
    """
    log.configure(level=setting.log_level)
    with ExitStack() as stack:
        data_dir = _data_dir(setting.folder, stack)
        stack.enter_context(alone(data_dir))
        settings = _settings(data_dir)
        ready_database(settings)
        url = embedded(settings, Duty("stage").health(data_dir), stack)
        app = bootstrap(settings, queue=cache(lambda: RqQueue(connect(url))))
        stack.callback(app.store.close)
        part_log = PartLog(data_dir / "parts.log")
        stack.callback(part_log.close)
        return asyncio.run(_acted(setting, act, app, url, part_log))


def _data_dir(folder: Path | None, stack: ExitStack) -> Path:
    """Raises: DataDirUnusable, DataDirNotEmpty."""
    if folder is None:
        return Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="redraft-")))
    data_dir = folder.absolute()
    make_data_dir(data_dir)
    if any(data_dir.iterdir()):
        raise DataDirNotEmpty(path=data_dir)
    return data_dir


def _settings(data_dir: Path, **more: object) -> Settings:
    """Agents, prices and budgets are those of the settings here; everything else is the stage's own."""
    ours: dict[str, object] = {
        "data_dir": data_dir,
        "DATABASE_URL": None,
        "REDIS_URL": None,
        "SLACK_BOT_TOKEN": None,
        "SLACK_APP_TOKEN": None,
        "SLACK_SIGNING_SECRET": None,
        "SLACK_CLIENT_ID": None,
        "SLACK_CLIENT_SECRET": None,
        "DISCORD_TOKEN": None,
        "discord_shards": None,
        "discord_shard_ids": None,
        "encryption_key": None,
        "http_port": None,
        "slack_http_port": None,
        "log_json": True,
        "log_level": "INFO",
    }
    return load_settings(**ours | more)


async def _acted(setting: Setting, act: Act, app: App, url: str, part_log: PartLog) -> int:
    async with local_platforms(setting.platforms, setting.channels) as platforms:
        settings = _settings(app.settings.data_dir, REDIS_URL=url, **platforms.settings)
        supervisor = Supervisor(local_parts(settings), part_log.say)
        stage = Stage(app, platforms, supervisor, part_log)
        running = asyncio.create_task(supervisor.run())
        playing = asyncio.create_task(_played(stage, act))
        failing = asyncio.create_task(_failed(supervisor, part_log))
        came = _told_by_signals(playing, supervisor)
        try:
            await asyncio.wait({playing, failing, running}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            part_log.ends()
            supervisor.stop()
            for each in (playing, failing):
                each.cancel()
            await asyncio.wait({playing, failing})
            await platforms.hang_up()
            await running
        if came:
            return 128 + came[0]
        if not failing.cancelled():
            failing.result()
        return playing.result()


async def _played(stage: Stage, act: Act) -> int:
    try:
        await stage.platforms.bots_are_there(READY_SECONDS)
    except TimeoutError as error:
        raise Unavailable(what="A bot", why=f"{error}\n{_end_of(stage.log.path)}") from error
    return await act(stage)


async def _failed(supervisor: Supervisor, part_log: PartLog) -> None:
    """Raises Unavailable as soon as a part does not stay up."""
    while True:
        await asyncio.sleep(LOOK_SECONDS)
        for part in supervisor.status:
            if part.keeps_dying:
                why = f"it {part.why}, {part.restarts} times over. The log ends:\n{_end_of(part_log.path)}"
                raise Unavailable(what=f"The part “{part.name}”", why=why)


def _end_of(path: Path) -> str:
    with suppress(OSError):
        return "\n".join(path.read_text("utf-8", errors="replace").splitlines()[-LAST_LINES:])
    return "(it says nothing)"


def _told_by_signals(playing: "asyncio.Task[int]", supervisor: Supervisor) -> list[int]:
    """The first signal ends the act; one more ends the parts at once. The signals that came."""
    loop, came = asyncio.get_running_loop(), list[int]()

    def told(number: int) -> None:
        came.append(number)
        playing.cancel()
        if len(came) > 1:
            supervisor.stop()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, told, number)
    return came
