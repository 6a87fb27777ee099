"""Keeps one Valkey server per data directory: starts or joins it, brings it back, stops it, says how it is.

Any process may use the server; one of them owns it. The owner brings it back when it dies and stops it when it leaves.
When the owner is gone without having done so (kill -9), the server goes on, and the next process that starts, or that
calls `ensure`, becomes the owner.
"""

import contextlib
import os
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

import redis

from bot import log
from bot.errors import QueueUnavailable
from bot.valkey.binary import find_server
from bot.valkey.home import Home
from bot.valkey.process import (
    LOADING_SECONDS,
    SHUTDOWN_SECONDS,
    Answer,
    Health,
    ask,
    client_of,
    end,
    launch,
    refusal,
    wait_until_gone,
)

START_SECONDS = 10.0

_POLL_SECONDS = 0.05
logger = log.get(__name__)


@dataclass(frozen=True, slots=True)
class Running:
    """A server that answered a moment ago."""

    url: str
    """A unix:// URL for redis-py."""
    owner: bool
    """Whether this process is the one to bring it back and to stop it."""


@dataclass(frozen=True, slots=True)
class ServerStatus:
    """What `redraft doctor` shows."""

    running: bool
    """A server process exists. It is well only if `trouble` is empty too."""
    trouble: str = ""
    """Why it does not do its work; empty if it does."""
    pid: int | None = None
    version: str | None = None
    memory_bytes: int | None = None
    """Resident memory."""
    owner_pid: int | None = None
    """None when nobody owns it: its owner was killed, and nobody has started since."""


class EmbeddedServer:
    """The server of one data directory, as this process sees it. Its methods may be called from any thread."""

    def __init__(self, data_dir: Path, *, start_seconds: float = START_SECONDS) -> None:
        self._home = Home(data_dir)
        self._start_seconds = start_seconds
        self._socket: Path | None = None

    @property
    def owner(self) -> bool:
        """Whether this process is the one to bring the server back and to stop it."""
        return self._home.owner.held

    def start_or_join(self) -> Running:
        """Use the server that runs, or start one; of processes that do so at once, one starts and the others join.

        Raises QueueUnavailable (with the end of the server's log), NoQueueServer, DataDirUnusable.
        """
        self._home.make()
        with self._home.turn(), self._home.usable():
            self._home.stopped_mark.unlink(missing_ok=True)
        try:
            return self._bring_up()
        except BaseException:
            self._home.owner.release()
            raise

    def ensure(self) -> Running:
        """Bring the server back if it has died or hangs. Cheap while all is well: call it every few seconds.

        Only an owner restarts; a process that joined becomes the owner when the old one is gone, and otherwise gives
        it time to act. A server that was stopped with `stop(data_dir)` stays so until somebody starts it.

        Raises QueueUnavailable, NoQueueServer, DataDirUnusable.
        """
        return self._bring_up()

    def answers(self) -> bool:
        """Whether the server that was last started or joined answers and takes writes now; takes at most 2 s."""
        return self._socket is not None and ask(self._socket).health is Health.ANSWERS

    def stop(self) -> bool:
        """For the way out of a process: the owner stops the server, anybody else leaves it alone.

        Whether a server was stopped. Raises QueueUnavailable if it does not end.
        """
        if not self.owner:
            return False
        try:
            with self._home.turn():
                return _stop(self._home)
        finally:
            self._home.owner.release()

    def _bring_up(self) -> Running:
        started = time.monotonic()
        while True:
            with self._home.turn():
                if self._home.stopped_mark.exists():
                    raise QueueUnavailable(
                        why="its server was stopped on purpose (`redraft down`); start redraft again"
                    )
                self._claim()
                socket = self._socket = self._home.socket()
                answer = ask(socket)
                patience = LOADING_SECONDS if answer.health is Health.LOADING else self._start_seconds
                overdue = time.monotonic() - started > patience
                if answer.health is Health.SILENT and self.owner:
                    self._restart(socket, overdue=overdue)
                    answer = ask(socket)
                elif overdue:
                    raise QueueUnavailable(why=self._why_nobody_answers(answer))
            if answer.health is Health.ANSWERS:
                return Running(url=_url(socket), owner=self.owner)
            if answer.health is Health.REFUSES:
                raise QueueUnavailable(why=refusal(answer))
            time.sleep(_POLL_SECONDS)

    def _claim(self) -> None:
        owner = self._home.owner
        with self._home.usable():
            if not owner.held and owner.acquire():
                owner.write(str(os.getpid()))

    def _restart(self, socket: Path, *, overdue: bool) -> None:
        """Start the server if there is none; end a silent one first, once it has had its time."""
        if self._home.server_alive():
            if not overdue:
                return
            logger.warning("queue_server_silent", pid=self._home.server_pid())
            end(self._home)
        launch(self._home, find_server(), socket, self._start_seconds)

    def _why_nobody_answers(self, answer: Answer) -> str:
        words = answer.words or answer.health.value
        return f"process {self._home.owner_pid()} runs its server, and that does not answer ({words})"


def join(data_dir: Path) -> str:
    """The URL of the server that runs, for a process that is to use it and not to start, own or stop it.

    Raises QueueUnavailable if none runs or it is not well, DataDirUnusable.
    """
    home = Home(data_dir)
    if home.folder.is_dir():
        with home.turn():
            socket = home.socket() if home.server_alive() else None
            answer = ask(socket) if socket else Answer(Health.SILENT)
        if socket and answer.health is Health.ANSWERS:
            return _url(socket)
        if answer.health is Health.REFUSES:
            raise QueueUnavailable(why=refusal(answer))
    raise QueueUnavailable(
        why=f"no server of redraft's answers in {home.data_dir}; start `redraft up` or `redraft worker` first"
    )


def stop(data_dir: Path) -> bool:
    """Stop the server of that data directory from any process, and keep others from bringing it back (`redraft down`).

    Returns, once it is gone, whether anything was running. Raises QueueUnavailable if it does not end, DataDirUnusable.
    """
    home = Home(data_dir)
    if not home.folder.is_dir():
        return False
    with home.turn():
        with home.usable():
            home.stopped_mark.touch()
        return _stop(home)


def status(data_dir: Path) -> ServerStatus:
    """How the server of that data directory is. Starts nothing. Raises QueueUnavailable, DataDirUnusable."""
    home = Home(data_dir)
    if not home.folder.is_dir():
        return ServerStatus(running=False)
    with home.turn():
        owner_pid = home.owner_pid()
        if not home.server_alive():
            return ServerStatus(running=False, owner_pid=owner_pid)
        pid, socket = home.server_pid(), home.socket()
    answer = ask(socket)
    if answer.health is Health.SILENT:
        return ServerStatus(running=True, trouble="it does not answer", pid=pid, owner_pid=owner_pid)
    facts = _facts(socket)
    return ServerStatus(
        running=True,
        trouble="" if answer.health is Health.ANSWERS else answer.words or "it is still loading its data",
        pid=pid,
        version=facts.get("valkey_version") or facts.get("redis_version"),
        memory_bytes=facts.get("used_memory_rss"),
        owner_pid=owner_pid,
    )


def _url(socket: Path) -> str:
    return f"unix://{quote(str(socket))}"


def _facts(socket: Path) -> dict[str, Any]:
    with client_of(socket) as client:
        try:
            return dict(client.info())
        except redis.exceptions.RedisError as error:
            logger.warning("queue_server_gave_no_info", why=str(error))
            return {}


def _stop(home: Home) -> bool:
    """Shut down cleanly, the append-only file flushed; whether anything ran. The caller holds the turn."""
    if not home.server_alive():
        return False
    socket = home.socket()
    with client_of(socket) as client:
        try:
            client.shutdown()
        except redis.exceptions.RedisError as error:
            logger.warning("queue_server_refused_to_shut_down", why=str(error))
            end(home)
    if not wait_until_gone(home, SHUTDOWN_SECONDS):
        end(home)
    home.clear_leftovers(socket)
    if socket.parent != home.folder:
        with contextlib.suppress(OSError):  # the system's clean-up of its temporary directory may be faster
            socket.parent.rmdir()
    return True
