"""One server process: how it is started, asked how it is, and ended. The caller holds the turn (see home.py)."""

import contextlib
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

from bot import log
from bot.errors import QueueUnavailable
from bot.valkey.binary import SERVER_ENVIRONMENT, Server
from bot.valkey.home import Home

ANSWER_SECONDS = 2.0
LOADING_SECONDS = 120.0
"""How long a server that reports progress (LOADING its append-only file) may take."""
SHUTDOWN_SECONDS = 10.0
KILL_SECONDS = 5.0
LOG_ROTATE_BYTES = 1_000_000
LOG_TAIL_LINES = 6
ROOM_BYTES = 65_536
"""A new server's files and a log; with less, a start fails."""

_POLL_SECONDS = 0.01
logger = log.get(__name__)


class Health(Enum):
    """What a server says to PING."""

    ANSWERS = "answers"
    LOADING = "loading"
    REFUSES = "refuses"
    """It runs but takes no writes, for instance because the disk is full."""
    SILENT = "silent"


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer to PING, with the server's own words where it complains."""

    health: Health
    words: str = ""


@contextlib.contextmanager
def client_of(socket: Path) -> Iterator[redis.Redis]:
    """A short-lived client that does not retry: here a failure is an answer."""
    client = redis.Redis(
        unix_socket_path=str(socket),
        socket_timeout=ANSWER_SECONDS,
        socket_connect_timeout=ANSWER_SECONDS,
        retry=Retry(NoBackoff(), 0),
    )
    try:
        yield client
    finally:
        client.close()


def ask(socket: Path) -> Answer:
    """How the server on that socket is; takes at most about ANSWER_SECONDS."""
    with client_of(socket) as client:
        try:
            client.ping()
        except redis.exceptions.BusyLoadingError:
            return Answer(Health.LOADING)
        except (redis.exceptions.ConnectionError, redis.exceptions.TimeoutError) as error:
            return Answer(Health.SILENT, str(error))
        except redis.exceptions.ResponseError as error:
            return Answer(Health.REFUSES, str(error))
    return Answer(Health.ANSWERS)


def launch(home: Home, server: Server, socket: Path, start_seconds: float) -> None:
    """Start a server and wait until it answers; it outlives us. Raises QueueUnavailable with the end of its log."""
    home.clear_leftovers(socket)
    with home.usable():
        if home.log.exists() and home.log.stat().st_size > LOG_ROTATE_BYTES:
            home.log.replace(home.log.with_suffix(".log.1"))
        log_start = home.log.stat().st_size if home.log.exists() else 0
    with home.lock_for_server(socket) as inherited:
        _spawn(_command(home, server, socket), home.folder, inherited, start_seconds)
    _wait_until_up(home, socket, log_start, start_seconds)


def _command(home: Home, server: Server, socket: Path) -> list[str]:
    settings = {
        "port": "0",
        "unixsocket": str(socket),
        "unixsocketperm": "700",
        "dir": str(home.folder),
        "appendonly": "yes",
        "appendfsync": "everysec",
        "save": "",  # the append-only file is the persistence; a dump beside it would only cost time
        "maxmemory-policy": "noeviction",
        "logfile": str(home.log),
        "pidfile": str(home.pid_file),
        # Its own session and no parent: neither Ctrl-C nor our death reaches it, and we have no child to reap.
        "daemonize": "yes",
    }
    return [str(server.path), *(part for name, value in settings.items() for part in (f"--{name}", value))]


def _spawn(command: list[str], folder: Path, inherited: int, start_seconds: float) -> None:
    try:
        done = subprocess.run(
            command,
            env=SERVER_ENVIRONMENT,
            cwd=folder,
            umask=0o077,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            pass_fds=(inherited,),
            start_new_session=True,
            timeout=start_seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise QueueUnavailable(why=f"{command[0]} could not be started: {error}") from error
    if done.returncode != 0:
        raise QueueUnavailable(why=f"{command[0]} did not start: {_tail(done.stdout + done.stderr)}")


def _wait_until_up(home: Home, socket: Path, log_start: int, start_seconds: float) -> None:
    started = time.monotonic()
    while True:
        answer = ask(socket)
        if answer.health is Health.ANSWERS:
            logger.info(
                "queue_server_started", milliseconds=round((time.monotonic() - started) * 1000), socket=str(socket)
            )
            return
        if answer.health is Health.REFUSES:
            raise QueueUnavailable(why=refusal(answer))
        if not home.server_alive():
            raise QueueUnavailable(why=_why_it_died(home, log_start))
        patience = LOADING_SECONDS if answer.health is Health.LOADING else start_seconds
        if time.monotonic() - started > patience:
            end(home)
            raise QueueUnavailable(
                why=f"its server did not come up within {patience:.0f} s. Its log ({home.log}) ends:\n"
                + _tail(_log_since(home, log_start))
            )
        time.sleep(_POLL_SECONDS)


def refusal(answer: Answer) -> str:
    """The sentence for a server that runs but takes no writes."""
    return f"its server runs but takes no writes ({answer.words}). If the disk is full, free some space"


def end(home: Home) -> None:
    """End a server that cannot be asked to shut down: SIGTERM (it still saves), then SIGKILL.

    Raises QueueUnavailable if it is still there afterwards.
    """
    for number, patience_seconds in ((signal.SIGTERM, SHUTDOWN_SECONDS / 2), (signal.SIGKILL, KILL_SECONDS)):
        pid = home.server_pid()
        if pid is not None and home.server_alive():
            # A save in progress in a child of it can keep the lock when the server itself is gone already.
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, number)
        if wait_until_gone(home, patience_seconds):
            return
    raise QueueUnavailable(why=f"its server (process {home.server_pid()}) does not end; end it by hand")


def wait_until_gone(home: Home, patience_seconds: float) -> bool:
    """Whether no server process is left within that time."""
    deadline = time.monotonic() + patience_seconds
    while home.server_alive():
        if time.monotonic() > deadline:
            return False
        time.sleep(_POLL_SECONDS)
    return True


def _why_it_died(home: Home, log_start: int) -> str:
    said = _log_since(home, log_start)
    # "#" is the server's mark for a warning; its ordinary lines name the same files on every healthy start.
    complaints = "\n".join(line for line in said.lower().splitlines() if " # " in line)
    ending = f" Its log ({home.log}) ends:\n{_tail(said)}"
    # On a full disk the server cannot even log why it stops.
    if "no space left" in complaints or shutil.disk_usage(home.folder).free < ROOM_BYTES:
        return f"no space is left for {home.folder}; free some, then start again.{ending}"
    if any(sign in complaints for sign in ("append only file", "aof manifest", "aof file", "loading db", "in rdb")):
        return (
            f"its server cannot read {home.append_only_dir} (damaged, or written by a newer server). Move that folder "
            "away and start again: what was waiting in it is in the database too, and is queued again from there."
            + ending
        )
    return f"its server stopped while starting.{ending}"


def _log_since(home: Home, log_start: int) -> str:
    try:
        with home.log.open("rb") as file:
            file.seek(log_start)
            return file.read(LOG_ROTATE_BYTES).decode(errors="replace")
    except FileNotFoundError:
        return ""


def _tail(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return "\n".join(f"    {line}" for line in lines[-LOG_TAIL_LINES:]) or "    (it says nothing)"
