"""What `redraft up` does: holds the data directory, readies database and queue, and keeps the parts running."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any

from bot import log
from bot.bootstrap import bootstrap
from bot.cli.duty import Duty, on_duty
from bot.cli.here import make_data_dir, ready_database
from bot.cli.parts import parts, slack_port
from bot.cli.places import database_place, queue_place
from bot.cli.repeating import repeating
from bot.cli.serving import embedded
from bot.cli.terminal import dumps
from bot.config import Settings
from bot.domain.text import visible
from bot.errors import AlreadyRunning, StoreFull, StoreNotReady, StoreTooNew, StoreUnavailable
from bot.health import Health
from bot.queue import RqQueue, connect
from bot.store.migrate import current, upgrade
from bot.supervision import BackOff, PartState, Supervisor
from bot.valkey.home import FileLock
from workers import metrics

DATABASE_SECONDS = 5.0
"""The longest pause between two looks for a database that is away."""
LOOK_SECONDS = 1.0
"""How often the health of `up` is brought in line with its parts."""
NAME_COLUMNS = 8

logger = log.get(__name__)


def run_everything(settings: Settings, http_port: int | None) -> int:
    """Run until told to stop; the exit code. In the main thread only.

    Raises:
        AlreadyRunning, DataDirUnusable, SettingsInvalid, StoreUnavailable, QueueUnavailable
    """
    slack_port(settings)
    make_data_dir(settings.data_dir)
    with ExitStack() as stack:
        stack.enter_context(alone(settings.data_dir))
        _wait_for_database(settings)
        duty = Duty("up", http_port)
        health = duty.health(settings.data_dir)
        url = settings.redis_url or embedded(settings, health, stack)
        app = bootstrap(settings, queue=cache(lambda: RqQueue(connect(url))))
        stack.callback(app.store.close)
        supervisor = Supervisor(parts(settings, url, http_port), _say_json if settings.log_json else _say)
        health.details = lambda: _details(supervisor)
        stack.enter_context(on_duty(duty, health, app, url))
        stack.enter_context(repeating(health, "parts", lambda: _look(supervisor, health), LOOK_SECONDS))
        names = [part.name for part in supervisor.parts]
        places = {"queue": queue_place(url), "database": database_place(settings.store_url)}
        logger.info("up", parts=names, **places, stop="Ctrl-C")
        if "poster" not in names:
            logger.info("no_chat", why="no chat is set up; tasks go on in the terminal (`redraft tasks`)")
        health.ready()
        code = asyncio.run(_watched(supervisor))
        logger.info("down")
        return code


@contextmanager
def alone(data_dir: Path) -> Iterator[None]:
    """Raises AlreadyRunning."""
    lock = up_lock(data_dir)
    if not lock.acquire():
        raise AlreadyRunning(path=data_dir, pid=lock.read() or "?")
    lock.write(str(os.getpid()))
    try:
        yield
    finally:
        lock.release()


def up_lock(data_dir: Path) -> FileLock:
    """Held by the one `redraft up` of that directory, which writes its process id into it."""
    return FileLock(data_dir / "up.lock")


def _wait_for_database(settings: Settings) -> None:
    """Ready the database, and wait for one that is away.

    One that is empty is made, also where somebody named it: nobody else can be using it yet.
    """
    back_off = BackOff(longest_seconds=DATABASE_SECONDS)
    said = ""
    while True:
        try:
            _ready_or_make(settings)
        except (StoreNotReady, StoreTooNew, StoreFull):
            raise
        except StoreUnavailable as error:
            if str(error) != said:
                said = str(error)
                logger.warning("waits_for_database", why=said, database=database_place(settings.store_url))
            time.sleep(back_off.after(0.0))
        else:
            if said:
                logger.info("database_is_back")
            return


def _ready_or_make(settings: Settings) -> None:
    """Raises StoreUnavailable."""
    try:
        ready_database(settings)
    except StoreNotReady:
        if current(settings.store_url) is not None:
            raise
        upgrade(settings.store_url)


async def _watched(supervisor: Supervisor) -> int:
    """0, or where somebody was in a hurry, what a shell reports for that signal."""
    loop, came = asyncio.get_running_loop(), list[signal.Signals]()

    def told(number: signal.Signals) -> None:
        came.append(number)
        logger.info("stops", signal=number.name, at_once=len(came) > 1)
        supervisor.stop()

    for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
        loop.add_signal_handler(number, told, number)
    await supervisor.run()
    return 128 + came[-1] if len(came) > 1 else 0


def _look(supervisor: Supervisor, health: Health) -> None:
    for part in supervisor.status:
        metrics.part_restarted(part.name, part.restarts)
        troubled = part.keeps_dying or part.state is not PartState.RUNNING
        health.note(part.name, f"it {part.why or 'has not started yet'}" if troubled else "")


def _details(supervisor: Supervisor) -> Mapping[str, Any]:
    return {
        "parts": {
            part.name: {"state": part.state.value, "pid": part.pid, "restarts": part.restarts}
            for part in supervisor.status
        }
    }


def _say(name: str, line: str) -> None:
    """A line of a part's, with its name before it."""
    _write(f"{name:<{NAME_COLUMNS}} | {visible(line)}")


def _say_json(name: str, line: str) -> None:
    """A log line of a part's as it is; whatever else it writes becomes one."""
    is_ours = line.startswith("{") and line.endswith("}")
    _write(line if is_ours else dumps({"event": "output", "level": "error", "process": name, "message": line}))


def _write(line: str) -> None:
    with suppress(OSError):  # whoever read it is gone; the work goes on
        sys.stderr.write(line + "\n")
        sys.stderr.flush()
