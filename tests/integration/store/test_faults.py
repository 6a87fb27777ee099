"""What goes wrong outside of us: told in a sentence, and what was stored before is still there."""

import contextlib
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import text

from bot.domain.review import Review
from bot.errors import (
    ConcurrentUpdate,
    StoreFull,
    StoreNotReady,
    StoreTooNew,
    StoreUnavailable,
)
from bot.services.ports import Store
from bot.store import faults
from bot.store.migrate import check, current, newest, upgrade
from bot.store.unit_of_work import SqlStore
from tests.builders import START, Cast, Play, a_play, a_play_in_review
from tests.integration.store.playing import make_cast, save

NOBODY = 65_534
ROOT = Path(__file__).parents[3]


@contextlib.contextmanager
def opened(url: str) -> Iterator[SqlStore]:
    store = SqlStore(url)
    try:
        yield store
    finally:
        store.close()


def file_of(url: str) -> Path:
    return Path(url.removeprefix("sqlite:///"))


def stored(store: Store, review: Review) -> Review:
    with store.reading() as uow:
        return uow.reviews.get(review.task.id)


# ---- no room


def test_a_full_disk_is_told_and_what_was_stored_is_still_there(sqlite_store: SqlStore) -> None:
    play = a_play_in_review(make_cast(sqlite_store))
    before = save(sqlite_store, play)
    with sqlite_store._engines.write.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages + 2}")
    for _ in range(20):
        play.says("x" * 2_000)
    with pytest.raises(StoreFull, match="no room left to write, so nothing of this was saved"):
        save(sqlite_store, play)
    assert stored(sqlite_store, before) == before
    with sqlite_store._engines.write.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert stored(sqlite_store, save(sqlite_store, play)) == play.review


def test_a_file_that_may_not_grow_is_told(ready_sqlite: str) -> None:
    program = f"""
import resource, signal
from bot.errors import StoreFull, StoreUnavailable
from bot.store.unit_of_work import SqlStore
from tests.builders import a_play
from tests.integration.store.playing import make_cast, save
store = SqlStore({ready_sqlite!r})
cast = make_cast(store)
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))
for number in range(1, 100):
    try:
        save(store, a_play(cast, number=number, brief="x" * 90_000))
    except StoreUnavailable as error:
        print(error)
        break
with store.reading() as uow:
    assert [task.number for task in uow.reviews.find()] == list(range(1, number)), number
"""
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "The database does not answer: the disk reports an error\n"


# ---- no access


def test_a_damaged_file_is_told(ready_sqlite: str) -> None:
    with opened(ready_sqlite) as store:
        save(store, a_play_in_review(make_cast(store)))
    file = file_of(ready_sqlite)
    size = file.stat().st_size
    with file.open("r+b") as stream:
        stream.seek(4096)
        stream.write(os.urandom(size - 4096))
    with opened(ready_sqlite) as store, pytest.raises(StoreUnavailable, match="the file is damaged"):
        make_cast(store, workspace="T2")


def test_a_file_that_is_no_database_is_told(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("Dear diary, " * 1_000)
    url = f"sqlite:///{file}"
    for use in (upgrade, check, current, _read):
        with pytest.raises(StoreUnavailable, match="is not an SQLite database"):
            use(url)
    assert file.read_text().startswith("Dear diary")


def _read(url: str) -> None:
    with opened(url) as store, store.reading() as uow:
        uow.reviews.find()


def test_a_folder_that_is_missing_is_told(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'nowhere' / 'redraft.db'}"
    assert current(url) is None
    with pytest.raises(StoreUnavailable, match=r"nowhere/redraft\.db cannot be made: No such file or directory"):
        upgrade(url)
    with pytest.raises(StoreNotReady, match="at revision none"):
        _read(url)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """One that every user of this machine can reach, which pytest's own cannot be."""
    folder = Path(tempfile.mkdtemp(prefix="redraft-"))
    folder.chmod(0o755)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


@contextlib.contextmanager
def not_root() -> Iterator[None]:
    """Root may write everywhere."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(user)


def test_a_read_only_folder_is_told(ready_sqlite: str, open_folder: Path) -> None:
    url = f"sqlite:///{open_folder / 'redraft.db'}"
    shutil.copy(file_of(ready_sqlite), open_folder / "redraft.db")
    open_folder.chmod(0o555)
    (open_folder / "redraft.db").chmod(0o444)
    with not_root(), opened(url) as store:
        with pytest.raises(StoreUnavailable, match=r"read-only|cannot be opened"):
            make_cast(store)
        with pytest.raises(StoreUnavailable, match=r"new\.db cannot be made: Permission denied"):
            upgrade(f"sqlite:///{open_folder / 'new.db'}")


def test_a_file_of_somebody_else_is_told(ready_sqlite: str, open_folder: Path) -> None:
    shutil.copy(file_of(ready_sqlite), open_folder / "redraft.db")
    (open_folder / "redraft.db").chmod(0o000)
    with not_root(), pytest.raises(StoreUnavailable, match="cannot be opened"):
        _read(f"sqlite:///{open_folder / 'redraft.db'}")


def test_a_lock_that_is_not_released_is_told(ready_sqlite: str) -> None:
    locking = sqlite3.connect(file_of(ready_sqlite), isolation_level=None)
    locking.execute("BEGIN IMMEDIATE")
    with opened(f"{ready_sqlite}?timeout=0.05") as store:
        with contextlib.closing(locking), pytest.raises(StoreUnavailable, match="keeps it locked"):
            make_cast(store)
        make_cast(store)


def test_a_server_that_is_not_there_is_told(postgres_url: str) -> None:
    url = "postgresql://ada:hunter2@127.0.0.1:1/redraft"
    for use in (upgrade, check, _read):
        with pytest.raises(StoreUnavailable, match="Connection refused") as told:
            use(url)
        assert "hunter2" not in str(told.value)
    with pytest.raises(StoreUnavailable, match="does not exist"):
        _read(postgres_url.replace("/test_", "/no_such_"))


def test_a_server_that_hangs_up_is_told_and_found_again(ready_postgresql: str) -> None:
    with opened(ready_postgresql) as store:
        cast = make_cast(store)

        def is_hung_up_on() -> None:
            with store.writing() as uow:
                hang_up(ready_postgresql)
                uow.people.person(cast.workspace_id, "U9", "Nine")

        with pytest.raises(StoreUnavailable):
            is_hung_up_on()
        make_cast(store)
        hang_up(ready_postgresql)  # between two units, as a restart of the server does
        make_cast(store)


def hang_up(url: str) -> None:
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE datname = current_database() AND pid <> pg_backend_pid()"
        )


def test_a_server_that_is_read_only_is_told(ready_postgresql: str) -> None:
    with opened(f"{ready_postgresql}?options=-cdefault_transaction_read_only%3Don") as store:
        with pytest.raises(StoreUnavailable, match="read-only at the moment"):
            make_cast(store)
        _read(ready_postgresql)


def test_a_lost_deadlock_is_told_as_a_lost_race(ready_postgresql: str) -> None:
    with opened(ready_postgresql) as store, store._engines.write.connect() as connection, faults.translated():
        with pytest.raises(ConcurrentUpdate), faults.translated():
            connection.execute(text("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40P01'; END $$"))
        connection.rollback()
        with pytest.raises(StoreFull), faults.translated():
            connection.execute(text("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '53100'; END $$"))


def test_an_error_that_was_swallowed_inside_a_unit_is_not_taken_for_success(ready_postgresql: str) -> None:
    with opened(ready_postgresql) as store:
        cast = make_cast(store)
        one, two = a_play(cast, import_key="k"), a_play(cast, number=2, import_key="k")

        def swallows() -> None:
            with store.writing() as uow:
                uow.reviews.add(one.review, one.events)
                with contextlib.suppress(ConcurrentUpdate):
                    uow.reviews.add(two.review, two.events)

        with pytest.raises(RuntimeError, match="caught inside a unit of work"):
            swallows()


def test_peoples_words_are_not_in_errors(store: Store, cast: Cast) -> None:
    play: Play = a_play_in_review(cast)
    play.says("a secret word")
    review, events = play.review, play.events
    save(store, play)
    with pytest.raises(ConcurrentUpdate) as told, store.writing() as uow:
        uow.reviews.add(review, events)
    assert "secret" not in f"{told.value}{told.value.__cause__}"


# ---- another schema


def test_a_name_that_is_misspelt_makes_no_database(sqlite_url: str) -> None:
    with pytest.raises(StoreNotReady, match="at revision none"):
        _read(sqlite_url)
    assert not file_of(sqlite_url).exists()


def test_a_database_without_migrations_is_told(store_url: str) -> None:
    with pytest.raises(StoreNotReady, match=f"at revision none; this redraft needs {newest()}"):
        check(store_url)
    with opened(store_url) as store:
        with pytest.raises(StoreNotReady, match="at revision none"), store.reading() as uow:
            uow.reviews.find()
        with pytest.raises(StoreNotReady, match="at revision none"), store.writing() as uow:
            uow.inbox.claim("e1", START)


def test_a_database_of_a_newer_redraft_is_left_alone(ready_url: str) -> None:
    with opened(ready_url) as store:
        with store._engines.write.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
        try:
            for use in (check, upgrade):
                with pytest.raises(StoreTooNew, match="revision 9999"):
                    use(ready_url)
            assert current(ready_url) == "9999"
        finally:
            with store._engines.write.begin() as connection:
                connection.execute(text("UPDATE alembic_version SET version_num = :known"), {"known": newest()})


def test_a_mistake_of_ours_stays_what_it_is(store: Store, cast: Cast) -> None:
    elsewhere = Cast(cast.workspace_id, cast.reviewers[0], (), cast.conversation_id, cast.other_conversation_id)
    play = a_play(elsewhere, conversations=("nowhere",))
    with pytest.raises(Exception, match=r"FOREIGN KEY|foreign key"), store.writing() as uow:
        uow.reviews.add(play.review, play.events)
