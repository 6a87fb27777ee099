"""Brings a database up to date, and says whether it is. Alembic with its settings in code: no alembic.ini to lose."""

import os
import threading
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import URL, Connection, text

from bot.errors import StoreNotReady, StoreTooNew, StoreUnavailable
from bot.store.engine import checked_url, make_upgrade_engine
from bot.store.faults import translated

SCRIPTS = Path(__file__).with_name("migrations")

_ADVISORY_LOCK = int.from_bytes(b"redraft!")
"""Any number that nobody else uses in the same PostgreSQL database."""

_alembic_is_global = threading.Lock()


def upgrade(url: str, to: str = "head") -> str:
    """Run what is missing, all of it or none, and return the revision that the database is at then.

    Processes that do so at once take turns; those that come later find nothing to do.

    Raises:
        StoreTooNew: a newer redraft made this database.
        StoreUnavailable, StoreFull, SettingsInvalid
    """
    parsed = checked_url(url)
    _create_private_file(parsed)
    engine = make_upgrade_engine(parsed)
    try:
        with _alembic_is_global, translated(), engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
            config = _config(connection)
            _refuse_newer(_revision(connection), ScriptDirectory.from_config(config))
            command.upgrade(config, to)
            _check_references(connection)
            return _revision(connection) or "none"
    finally:
        engine.dispose()


def current(url: str) -> str | None:
    """The revision that the database is at; None where it is empty or not there.

    Raises:
        StoreUnavailable, SettingsInvalid
    """
    parsed = checked_url(url)
    if parsed.get_backend_name() == "sqlite" and not _file(parsed).exists():
        return None
    engine = make_upgrade_engine(parsed)
    try:
        with translated(), engine.begin() as connection:
            return _revision(connection)
    finally:
        engine.dispose()


def newest() -> str:
    """The revision that this redraft needs."""
    head = ScriptDirectory.from_config(_config()).get_current_head()
    if head is None:
        raise ValueError(f"there are no migrations in {SCRIPTS}")
    return head


def check(url: str) -> None:
    """Whether this redraft can use the database as it is.

    Raises:
        StoreNotReady, StoreTooNew, StoreUnavailable, SettingsInvalid
    """
    found, needed = current(url), newest()
    _refuse_newer(found, ScriptDirectory.from_config(_config()))
    if found != needed:
        raise StoreNotReady(revision=found or "none", needed=needed)


def _refuse_newer(found: str | None, scripts: ScriptDirectory) -> None:
    if found is not None and found not in {script.revision for script in scripts.walk_revisions()}:
        raise StoreTooNew(revision=found)


def _config(connection: Connection | None = None) -> Config:
    config = Config(attributes={"connection": connection})
    config.set_main_option("file_template", "r%%(rev)s_%%(slug)s")
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    return config


def _revision(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def _file(url: URL) -> Path:
    return Path(url.database or "")


def _create_private_file(url: URL) -> None:
    """What people write in private channels is not for other users of this machine.

    SQLite gives the files beside it the same mode.
    """
    if url.get_backend_name() == "sqlite" and not _file(url).exists():
        try:
            os.close(os.open(_file(url), os.O_CREAT | os.O_RDWR, 0o600))
        except OSError as error:
            raise StoreUnavailable(why=f"{_file(url)} cannot be made: {error.strerror}") from error


def _check_references(connection: Connection) -> None:
    """Foreign keys were off on SQLite (see `make_upgrade_engine`)."""
    if connection.dialect.name == "sqlite":
        broken = connection.execute(text("PRAGMA foreign_key_check")).first()
        if broken:
            raise ValueError(f"after the migrations, a row of {broken[0]} refers to a row of {broken[2]} that is gone")
