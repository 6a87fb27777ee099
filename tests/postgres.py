"""A throw-away PostgreSQL server for one test process, and databases on it.

The server is kept by a process of its own, which waits for the end of its standard input: when the test process ends,
however it ends, the kernel closes that pipe, the keeper stops the server and deletes its files.
Run as a program, this file is the keeper; so it imports psycopg only where the tests use it.
"""

import contextlib
import itertools
import json
import os
import pwd
import re
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

START_SECONDS = 20
START_ATTEMPTS = 3  # somebody may take the free port before the server does
STOP_SECONDS = 10
USER = "postgres"
CONFIGURATION = {
    # Nothing here outlives the test run.
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "wal_level": "minimal",
    "max_wal_senders": "0",
    "listen_addresses": "127.0.0.1",
    "log_min_messages": "warning",
    "timezone": "UTC",
    "lc_messages": "C",
}


class PostgresMissingError(Exception):
    """There is no PostgreSQL server program on this machine."""


class PostgresBrokenError(Exception):
    """PostgreSQL is installed, but did not start."""


@dataclass(frozen=True)
class PostgresServer:
    """A running server. Everybody on this machine may connect; there is nothing in it."""

    port: int
    socket_directory: Path
    version: str
    _numbers: Iterator[int] = field(default_factory=lambda: itertools.count(1), repr=False)
    _templates: set[str] = field(default_factory=set, repr=False)

    def url(self, database: str) -> str:
        return f"postgresql+psycopg://{USER}@127.0.0.1:{self.port}/{database}"

    def template(self, name: str, prepare: Callable[[str], object]) -> str:
        """A database to copy from, made at the first call: `prepare` gets its URL, and leaves no connection open."""
        if name not in self._templates:
            self._administer("CREATE DATABASE {} TEMPLATE template0", name)
            prepare(self.url(name))
            self._templates.add(name)
        return name

    @contextlib.contextmanager
    def database(self, template: str = "template0") -> Iterator[str]:
        """The URL of a fresh database, dropped afterwards even when connections are still open."""
        name = f"test_{next(self._numbers)}"
        self._administer("CREATE DATABASE {} TEMPLATE {}", name, template)
        try:
            yield self.url(name)
        finally:
            self._administer("DROP DATABASE {} WITH (FORCE)", name)

    def _administer(self, statement: str, *names: str) -> None:
        import psycopg
        from psycopg import sql

        with psycopg.connect(host=str(self.socket_directory), port=self.port, user=USER, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))


def find_programs() -> Path:
    """The folder with `initdb` and `postgres`: the one that is named, else PATH, else the newest that is installed."""
    if named := os.environ.get("REDRAFT_TEST_POSTGRES_PROGRAMS"):
        candidates, places = [Path(named)], named
    else:
        found = shutil.which("initdb")
        installed = [*Path("/usr/lib/postgresql").glob("*/bin"), *Path("/usr").glob("pgsql-*/bin")]
        installed.sort(key=lambda folder: [int(number) for number in re.findall(r"\d+", str(folder))], reverse=True)
        candidates = [*([Path(found).resolve().parent] if found else []), *installed]
        places = "PATH or below /usr/lib/postgresql (Debian: apt-get install postgresql)"
    for folder in candidates:
        if (folder / "initdb").exists() and (folder / "postgres").exists():
            return folder
    message = f"no initdb in {places}"
    raise PostgresMissingError(message)


@contextlib.contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """Starts a server and its keeper; takes about a second."""
    programs = find_programs()
    keeper = subprocess.Popen(
        [sys.executable, __file__, str(programs)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,  # Ctrl-C is for the tests; the keeper sees their end
    )
    with keeper:  # closes the pipe at the end, and waits
        assert keeper.stdout is not None
        told: dict[str, Any] = json.loads(keeper.stdout.readline() or b'{"error": "its keeper died"}')
        if "error" in told:
            raise PostgresBrokenError(told["error"])
        yield PostgresServer(told["port"], Path(told["socket_directory"]), told["version"])


def keep(programs: Path) -> None:
    """Runs a server until standard input ends or somebody says stop."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit())
    try:
        with _running(programs) as server:
            print(json.dumps(server), flush=True)  # noqa: T201 - to the tests, through a pipe
            sys.stdin.buffer.read()
    except PostgresBrokenError as error:
        print(json.dumps({"error": str(error)}), flush=True)  # noqa: T201 - as above


@contextlib.contextmanager
def _running(programs: Path) -> Iterator[dict[str, Any]]:
    account = _account()
    directory = Path(tempfile.mkdtemp(prefix="redraft-postgres-"))
    try:
        if account:
            os.chown(directory, account["user"], account["group"])
        version = _create_cluster(programs, directory, account)
        server, port = _start(programs, directory, account)
        try:
            yield {"port": port, "socket_directory": str(directory), "version": version}
        finally:
            _stop(server)
    finally:
        shutil.rmtree(directory, ignore_errors=True)


def _account() -> dict[str, Any]:
    """PostgreSQL refuses to run as root: what subprocess needs to run as somebody else."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        with contextlib.suppress(KeyError):
            entry = pwd.getpwnam(name)
            return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}
    message = "this is root, and there is no user postgres or nobody to run the server as"
    raise PostgresBrokenError(message)


def _environment() -> dict[str, str]:
    """Nothing of the caller's: no locale, no PGDATA, no PGPORT."""
    return {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"}


def _create_cluster(programs: Path, directory: Path, account: dict[str, Any]) -> str:
    command = [str(programs / "initdb"), "--pgdata", str(directory / "data"), "--username", USER, "--auth", "trust"]
    command += ["--encoding", "UTF8", "--locale", "C", "--no-sync"]
    done = subprocess.run(
        command,
        cwd=directory,
        env=_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
        **account,
    )
    if done.returncode:
        message = f"initdb ended with {done.returncode}: {done.stdout}"
        raise PostgresBrokenError(message)
    return (directory / "data/PG_VERSION").read_text("utf-8").strip()


def _start(programs: Path, directory: Path, account: dict[str, Any]) -> tuple[subprocess.Popen[bytes], int]:
    log = directory / "log"
    for _ in range(START_ATTEMPTS):
        port = _free_port()
        settings = CONFIGURATION | {"port": str(port), "unix_socket_directories": str(directory)}
        command = [str(programs / "postgres"), "-D", str(directory / "data")]
        command += [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        with log.open("wb") as output:
            server: subprocess.Popen[bytes] = subprocess.Popen(
                command,
                cwd=directory,
                env=_environment(),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                start_new_session=True,
                **account,
            )
        if _is_ready(server, directory / "data/postmaster.pid"):
            return server, port
        _stop(server)
    message = f"the server did not start: {log.read_text('utf-8', 'replace')[-2000:]}"
    raise PostgresBrokenError(message)


def _is_ready(server: subprocess.Popen[bytes], pid_file: Path) -> bool:
    """Line 8 of postmaster.pid is the server's own word, and what pg_ctl waits for."""
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        with contextlib.suppress(FileNotFoundError):
            lines = pid_file.read_text("utf-8").splitlines()
            if len(lines) > 7 and lines[7].strip() == "ready":
                return True
        time.sleep(0.01)
    return False


def _stop(server: subprocess.Popen[bytes]) -> None:
    if server.poll() is None:
        server.send_signal(signal.SIGINT)  # "fast": disconnects everybody
        try:
            server.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


if __name__ == "__main__":
    keep(Path(sys.argv[1]))
