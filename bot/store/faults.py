"""A driver's error -> the error that a person reads. The one place that knows error codes of SQLite and PostgreSQL.

An error that is a mistake of ours (bad SQL, a broken foreign key) stays what it is: no person can do anything about it,
and its traceback is what we need.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import psycopg
from sqlalchemy.exc import DBAPIError, SQLAlchemyError, StatementError, TimeoutError as PoolTimeout

from bot.errors import ConcurrentUpdate, RedraftError, StoreFull, StoreUnavailable

_LOCKED = "somebody else keeps it locked"
_CROWDED = "too much is written or read at once, and none of the connections came free"

# The low byte of sqlite_errorcode: https://www.sqlite.org/rescode.html
_SQLITE: dict[int, str] = {
    sqlite3.SQLITE_PERM: "this user may not use the file",
    sqlite3.SQLITE_BUSY: _LOCKED,
    sqlite3.SQLITE_LOCKED: _LOCKED,
    sqlite3.SQLITE_READONLY: "the file or its folder is read-only",
    sqlite3.SQLITE_IOERR: "the disk reports an error",
    sqlite3.SQLITE_CORRUPT: "the file is damaged",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened; is its folder there, and may this user write in it?",
    sqlite3.SQLITE_PROTOCOL: _LOCKED,
    sqlite3.SQLITE_NOTADB: "the file is not an SQLite database",
}
_SQLITE_DUPLICATES = {sqlite3.SQLITE_CONSTRAINT_UNIQUE, sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY}
_SQLITE_LACKS = ("no such table", "no such column", "has no column named")

# https://www.postgresql.org/docs/current/errcodes-appendix.html; a code, or its class (two characters)
_POSTGRESQL: dict[str, str] = {
    "08": "the connection was lost",
    "25006": "the server is read-only at the moment; is it a standby?",
    "28": "the server does not accept this user or password",
    "3D": "the server has no database of that name",
    "42501": "this user may not do that there",
    "53": "the server has no memory or no connection left",
    "55P03": _LOCKED,
    "57": "the server is stopping or starting, or stopped what we asked",
    "58": "the server reports an error of its disk or system",
    "XX": "the server reports damaged data or an error of its own",
}
_POSTGRESQL_LACKS = {"42P01", "42703"}
_UNIQUE_VIOLATION = "23505"
_DISK_FULL = "53100"
_LOST_RACES = {"40001", "40P01", _UNIQUE_VIOLATION}


@contextmanager
def translated(lacking: Callable[[], object] | None = None) -> Iterator[None]:
    """Raises our errors for the database's.

    Args:
        lacking: called where a table, a column or the whole file is missing, to say what is wrong with the database.

    Raises:
        StoreUnavailable, StoreFull, ConcurrentUpdate: see `ours`.
        RedraftError, ValueError: a value that cannot be stored, as its column said it.
    """
    try:
        yield
    except StatementError as error:
        cause = error.orig
        if lacking and cause is not None and _lacks_something(cause):
            lacking()
        if cause is not None and not isinstance(error, DBAPIError):
            raise cause from error.__cause__
        said = ours(error)
        if said is None:
            raise
        raise said from error
    except PoolTimeout as error:
        raise StoreUnavailable(why=_CROWDED) from error


def ours(error: SQLAlchemyError) -> RedraftError | None:
    """What a person reads; None where the error is a mistake of ours."""
    cause = error.orig if isinstance(error, DBAPIError) else None
    match cause:
        case sqlite3.Error():
            return _of_sqlite(cause)
        case psycopg.Error():
            return _of_postgresql(cause)
        case _:
            return None


def _of_sqlite(cause: sqlite3.Error) -> RedraftError | None:
    code = _code(cause)
    if code & 0xFF == sqlite3.SQLITE_FULL:
        return StoreFull(why="the disk is full, or the file may not grow")
    if code in _SQLITE_DUPLICATES:
        return ConcurrentUpdate(what="the same")
    why = _SQLITE.get(code & 0xFF)
    return StoreUnavailable(why=why) if why else None


def _code(cause: sqlite3.Error) -> int:
    """0 where Python itself refused, before SQLite saw it."""
    code: int = getattr(cause, "sqlite_errorcode", 0)
    return code


def _of_postgresql(cause: psycopg.Error) -> RedraftError | None:
    state = cause.sqlstate
    if state is None:  # libpq had no server to ask
        return StoreUnavailable(why=_sentence(cause)) if isinstance(cause, psycopg.OperationalError) else None
    if state == _DISK_FULL:
        return StoreFull(why="the server's disk is full")
    if state in _LOST_RACES:
        return ConcurrentUpdate(what="the same")
    why = _POSTGRESQL.get(state) or _POSTGRESQL.get(state[:2])
    return StoreUnavailable(why=why) if why else None


def _sentence(cause: Exception) -> str:
    """The first line of a driver's message. libpq names host, port and user in it, never a password."""
    return str(cause).strip().partition("\n")[0] or "the connection failed"


def _lacks_something(cause: BaseException) -> bool:
    match cause:
        case sqlite3.OperationalError():
            absent = _code(cause) & 0xFF == sqlite3.SQLITE_CANTOPEN
            return absent or any(words in str(cause) for words in _SQLITE_LACKS)
        case psycopg.Error():
            return cause.sqlstate in _POSTGRESQL_LACKS
        case _:
            return False
