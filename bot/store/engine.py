"""Connections to SQLite and PostgreSQL: their settings, and when a transaction begins."""

import json
import sqlite3
import time
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import psycopg
from psycopg.pq import TransactionStatus
from sqlalchemy import URL, Connection, Engine, NullPool, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.exc import ArgumentError

from bot.errors import SettingsInvalid

WAIT_SECONDS = 30
"""How long to wait for somebody else's lock or for a free connection; `?timeout=` of an SQLite URL goes first."""

CONNECT_SECONDS = 10

UPGRADE_WAIT_SECONDS = 600
"""How long a second process waits for one that is migrating."""

POOL_SIZE = 10
POOL_OVERFLOW = 20
"""Connections beyond the pool's size in a rush; they are closed afterwards."""

_WAL_POLL_SECONDS = 0.02

OLDEST_SQLITE = (3, 35, 0)
"""The first with RETURNING."""

_OPTIONS: dict[str, Any] = {
    # People's words do not belong into errors, and so into logs.
    "hide_parameters": True,
    "json_serializer": partial(json.dumps, ensure_ascii=False, separators=(",", ":")),
}


@dataclass(frozen=True, slots=True)
class Engines:
    """Where writing and where reading units get their connections."""

    write: Engine
    read: Engine

    def dispose(self) -> None:
        """Close all connections."""
        self.write.dispose()
        self.read.dispose()


def checked_url(url: str) -> URL:
    """The URL with the driver that we use.

    Raises:
        SettingsInvalid: it names no database file or server of a kind that we know. The sentence never repeats the
            URL, which may hold a password.
    """
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):  # ValueError: of a port that is no number
        raise _unusable("it is no URL such as sqlite:////var/lib/redraft.db or postgresql://user@host/name") from None
    match parsed.drivername:
        case "postgres" | "postgresql" | "postgresql+psycopg":
            return parsed.set(drivername="postgresql+psycopg")
        case "sqlite" | "sqlite+pysqlite":
            if not parsed.database or parsed.database.startswith((":memory:", "file:")):
                raise _unusable("it must name a file; a database in memory would forget everything")
            return parsed.set(drivername="sqlite+pysqlite")
        case other:
            raise _unusable(f"{other} is not sqlite or postgresql")


def _unusable(why: str) -> SettingsInvalid:
    return SettingsInvalid(name="DATABASE_URL", why=why)


def make_engines(url: URL) -> Engines:
    """Engines that connect when they are first used."""
    if url.get_backend_name() == "sqlite":
        # One writer at a time is SQLite's rule. In one process the threads queue for the one connection, in order;
        # SQLite's own way, to sleep and to try again, lets the unlucky starve.
        write = _sqlite(url, begin="BEGIN IMMEDIATE", **_POOL | {"pool_size": 1, "max_overflow": 0})
        return Engines(write, _sqlite(url, begin="BEGIN", query_only=True, **_POOL))
    write = _postgresql(url, lock_seconds=WAIT_SECONDS, pool_pre_ping=True, **_POOL)
    return Engines(write, write.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True))


def make_upgrade_engine(url: URL) -> Engine:
    """For one migration: waits long for another one to end.

    On SQLite it does not enforce foreign keys: a table that others refer to is changed by making it anew.
    """
    if url.get_backend_name() == "sqlite":
        return _sqlite(
            url, begin="BEGIN IMMEDIATE", wait_seconds=UPGRADE_WAIT_SECONDS, foreign_keys=False, poolclass=NullPool
        )
    return _postgresql(url, lock_seconds=UPGRADE_WAIT_SECONDS, poolclass=NullPool)


_POOL: dict[str, Any] = {"pool_size": POOL_SIZE, "max_overflow": POOL_OVERFLOW, "pool_timeout": WAIT_SECONDS}


def _sqlite(
    url: URL,
    *,
    begin: str,
    wait_seconds: int = WAIT_SECONDS,
    foreign_keys: bool = True,
    query_only: bool = False,
    **pool: Any,
) -> Engine:
    if sqlite3.sqlite_version_info < OLDEST_SQLITE:
        needed = ".".join(map(str, OLDEST_SQLITE))
        raise _unusable(f"this Python has SQLite {sqlite3.sqlite_version}; {needed} or newer is needed")
    pragmas = [
        # What a person typed outlives a loss of power too; NORMAL would lose the last moments for 0.2 ms a commit.
        "synchronous = FULL",
        f"foreign_keys = {'ON' if foreign_keys else 'OFF'}",
    ]
    if query_only:
        pragmas.append("query_only = ON")
    patience = {} if "timeout" in url.query else {"timeout": wait_seconds}
    engine = create_engine(url, connect_args=patience, **_OPTIONS, **pool)
    existing = f"{Path(url.database or '').absolute().as_uri()}?mode=rw"

    @event.listens_for(engine, "do_connect")
    def open_existing(_dialect: object, _record: object, arguments: list[Any], options: dict[str, Any]) -> None:
        # SQLite would make an empty database of a name that was misspelt, and other users could read it.
        arguments[0] = existing
        options["uri"] = True

    @event.listens_for(engine, "connect")
    def configure(connection: DBAPIConnection, _record: object) -> None:
        # Without this the driver begins transactions by itself, too late and never before reading.
        connection.isolation_level = None
        cursor = connection.cursor()
        _use_wal(cursor, wait_seconds)
        for pragma in pragmas:
            cursor.execute(f"PRAGMA {pragma}")
        cursor.close()

    @event.listens_for(engine, "begin")
    def do_begin(connection: Connection) -> None:
        connection.exec_driver_sql(begin)

    return engine


def _use_wal(cursor: DBAPICursor, wait_seconds: float) -> None:
    """Switch the file to write-ahead logging, which it keeps. SQLite does not wait for others by itself here."""
    deadline = time.monotonic() + wait_seconds
    cursor.execute("PRAGMA journal_mode")
    if cursor.fetchone() == ("wal",):
        return
    while True:
        try:
            cursor.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > deadline:
                raise
            time.sleep(_WAL_POLL_SECONDS)
        else:
            return


def _postgresql(url: URL, *, lock_seconds: int, **pool: Any) -> Engine:
    defaults = {"connect_timeout": str(CONNECT_SECONDS), "application_name": "redraft"}
    url = url.update_query_dict({name: value for name, value in defaults.items() if name not in url.query})
    engine = create_engine(url, **_OPTIONS, **pool)

    @event.listens_for(engine, "connect")
    def configure(connection: DBAPIConnection, _record: object) -> None:
        cursor = connection.cursor()
        cursor.execute(f"SET lock_timeout = '{lock_seconds}s'")
        cursor.close()
        connection.commit()  # a setting made in a transaction that is rolled back is gone

    @event.listens_for(engine, "commit")
    def refuse_broken(connection: Connection) -> None:
        # After a failed statement PostgreSQL answers COMMIT with a rollback, and with no error.
        driver = connection.connection.driver_connection
        if isinstance(driver, psycopg.Connection) and driver.info.transaction_status is TransactionStatus.INERROR:
            raise RuntimeError("an error of the database was caught inside a unit of work, which cannot go on after it")

    return engine
