"""Migrations: from nothing and from every earlier revision, at once and half-way; and the schema is what they make."""

import hashlib
import multiprocessing
import re
import shutil
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager
from multiprocessing.synchronize import Barrier
from pathlib import Path
from typing import Any

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, inspect, text

from bot.domain.events import DraftRecorded
from bot.domain.review import replay
from bot.errors import StoreNotReady
from bot.services.ports import DeliveryKind
from bot.store import migrate
from bot.store.migrate import SCRIPTS, check, current, newest, upgrade
from bot.store.schema import metadata
from bot.store.unit_of_work import SqlStore
from tests.builders import START, a_play_in_review
from tests.integration.store.make_data import CARRIAGE_RETURN, DATA
from tests.integration.store.playing import a_delivery, make_cast, save
from tests.postgres import PostgresServer

REVISIONS = [script.revision for script in reversed(list(ScriptDirectory(str(SCRIPTS)).walk_revisions()))]
KEPT = (
    "tasks",
    "events",
    "drafts",
    "blocks",
    "ledger_entries",
    "feedback",
    "votes",
    "scorecards",
    "marks",
    "jobs",
    "deliveries",
)
FORKED = multiprocessing.get_context("fork")


@contextmanager
def connected(url: str) -> Iterator[Connection]:
    engine: Engine = create_engine(url)
    try:
        with engine.begin() as connection:
            yield connection
    finally:
        engine.dispose()


def test_an_empty_database_is_brought_up_to_date(store_url: str) -> None:
    assert current(store_url) is None
    with pytest.raises(StoreNotReady):
        check(store_url)
    assert upgrade(store_url) == newest() == REVISIONS[-1]
    check(store_url)
    assert upgrade(store_url) == current(store_url) == newest()


def test_looking_at_a_file_that_is_not_there_does_not_make_it(sqlite_url: str) -> None:
    file = Path(sqlite_url.removeprefix("sqlite:///"))
    with pytest.raises(StoreNotReady):
        check(sqlite_url)
    assert not file.exists()
    upgrade(sqlite_url)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


# ---- the schema and the migrations


def test_the_migrations_make_what_the_schema_says(store_url: str) -> None:
    upgrade(store_url)
    with connected(store_url) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_the_migrations_make_it_to_the_last_detail(
    store_url: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Also what Alembic does not compare: conditions of indexes, collations, what is checked when, names."""
    upgrade(store_url)
    with connected(store_url) as connection:
        made = catalogue(connection)
    if store_url.startswith("sqlite"):
        said = said_by_the_schema(f"sqlite:///{tmp_path / 'other.db'}")
    else:
        server: PostgresServer = request.getfixturevalue("postgres_server")
        with server.database() as url:
            said = said_by_the_schema(url)
    assert made == said


def said_by_the_schema(url: str) -> dict[str, Any]:
    with connected(url) as connection:
        metadata.create_all(connection)
    with connected(url) as connection:
        return catalogue(connection)


def catalogue(connection: Connection) -> dict[str, Any]:
    inspector = inspect(connection)

    def as_text(things: Any) -> list[str]:
        return sorted(str(sorted(thing.items())) for thing in things)

    found: dict[str, Any] = {
        table: {
            "columns": as_text({**each, "type": repr(each["type"])} for each in inspector.get_columns(table)),
            "key": inspector.get_pk_constraint(table),
            "references": as_text(inspector.get_foreign_keys(table)),
            "unique": as_text(inspector.get_unique_constraints(table)),
            "indexes": as_text(
                {**each, "dialect_options": {name: str(value) for name, value in each["dialect_options"].items()}}
                for each in inspector.get_indexes(table)
            ),
        }
        for table in inspector.get_table_names()
        if table != "alembic_version"
    }
    if connection.dialect.name == "sqlite":
        counting = text("SELECT name FROM sqlite_master WHERE sql LIKE '%AUTOINCREMENT%' ORDER BY name")
        found["counting"] = connection.execute(counting).scalars().all()
    return found


# ---- with data


def test_every_revision_has_data() -> None:
    missing = [revision for revision in REVISIONS if not (DATA / f"{revision}.sql").exists()]
    assert not missing, "python -m tests.integration.store.make_data"


@pytest.mark.parametrize("revision", REVISIONS)
def test_data_of_every_revision_survives(store_url: str, revision: str) -> None:
    upgrade(store_url, to=revision)
    load(store_url, revision)
    before = row_counts(store_url)
    upgrade(store_url)
    check(store_url)
    assert row_counts(store_url) == before
    check_what_it_means(store_url)


def test_0004_counts_the_tries_of_what_is_under_way_as_the_failures_that_they_were(store_url: str) -> None:
    upgrade(store_url, to="0003")
    load(store_url, "0003")
    with connected(store_url) as connection:
        connection.execute(text("UPDATE deliveries SET attempts = 3"))
    upgrade(store_url)
    with connected(store_url) as connection:
        found = connection.execute(text("SELECT DISTINCT state, failures FROM deliveries")).all()
    assert {(state, failures) for state, failures in found} == {("pending", 3), ("sent", 0), ("failed", 0)}


def test_0012_gives_no_delivery_an_id_that_another_had(sqlite_url: str) -> None:
    """On PostgreSQL the table stays as it is; on SQLite it is made anew, and its key marks messages on the platform."""
    upgrade(sqlite_url, to="0011")
    load(sqlite_url, "0011")
    copied = "workspace_id, task_id, conversation_id, kind, subject, due_at, state, attempts, uncertain, last_error"
    again = text(f"INSERT INTO deliveries ({copied}) SELECT {copied} FROM deliveries LIMIT 1 RETURNING id")
    with connected(sqlite_url) as connection:
        last = connection.execute(again).scalar_one()
        connection.execute(text("DELETE FROM deliveries WHERE id = :id"), {"id": last})
    upgrade(sqlite_url)
    with connected(sqlite_url) as connection:
        assert connection.execute(again).scalar_one() == last + 1


def load(url: str, revision: str) -> None:
    script = (DATA / f"{revision}.sql").read_text("utf-8").replace(CARRIAGE_RETURN, "\r")
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(url.removeprefix("sqlite:///"))) as connection:
            connection.executescript(script)
        return
    with psycopg.connect(url.replace("+psycopg", ""), autocommit=True) as server:
        server.execute("SET TIME ZONE 'UTC'")
        server.execute(re.sub(r"X'([0-9a-f]*)'", r"'\\x\1'", script).encode())
        for table, column in (("events", "position"), ("deliveries", "id")):
            server.execute(
                f"SELECT setval(pg_get_serial_sequence('{table}', '{column}'), max({column})) FROM {table}".encode()
            )


def row_counts(url: str) -> dict[str, int]:
    with connected(url) as connection:
        return {table: connection.execute(text(f"SELECT count(*) FROM {table}")).scalar_one() for table in KEPT}


def check_what_it_means(url: str) -> None:
    """Everything can be read, it agrees with its own history, and work goes on."""
    store = SqlStore(url)
    with store.reading() as uow:
        tasks = uow.reviews.find()
        assert len(tasks) == row_counts(url)["tasks"] > 2
        for task in tasks:
            review = uow.reviews.get(task.id)
            events = uow.reviews.events(task.id)
            assert replay(events) == review
            answers = {each.fact.head.id: each.fact.ledger for each in events if isinstance(each.fact, DraftRecorded)}
            for head in uow.drafts.of_task(task.id):
                body = uow.drafts.get(head.id).body
                assert hashlib.sha256(body.encode()).hexdigest() == head.digest
                assert uow.drafts.ledger(head.id) == answers.get(head.id, ())
    play = a_play_in_review(make_cast(store, workspace="new"), drafts=2)
    save(store, play)
    with store.writing() as uow:
        uow.deliveries.add(a_delivery(play, DeliveryKind.DRAFT))
        assert uow.reviews.get(play.review.task.id) == play.review
        assert len(uow.deliveries.heads(START)) == 2
    store.close()


# ---- the next migration, whatever it will be


@pytest.fixture
def scripts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the migrations to which a test may add."""
    copy = tmp_path / "migrations"
    shutil.copytree(SCRIPTS, copy, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(migrate, "SCRIPTS", copy)
    return copy


def add_revision(scripts: Path, body: str) -> None:
    (scripts / "versions" / "next.py").write_text(
        f"import sqlalchemy as sa\nfrom alembic import op\n"
        f"revision = 'next'\ndown_revision = {REVISIONS[-1]!r}\n\n\ndef upgrade():\n{body}"
    )


def test_a_table_that_others_refer_to_can_be_made_anew(store_url: str, scripts: Path) -> None:
    """SQLite changes a column by making the table anew; what refers to it must not notice."""
    upgrade(store_url)
    load(store_url, REVISIONS[-1])
    before = row_counts(store_url)
    add_revision(
        scripts,
        "    with op.batch_alter_table('tasks') as batch:\n"
        "        batch.add_column(sa.Column('mood', sa.Text, nullable=False, server_default='calm'))\n"
        "        batch.alter_column('category', existing_type=sa.Text, nullable=True)\n",
    )
    assert upgrade(store_url) == "next"
    assert row_counts(store_url) == before
    with connected(store_url) as connection:
        assert connection.execute(text("SELECT DISTINCT mood FROM tasks")).scalars().all() == ["calm"]
        names = {key["name"] for key in inspect(connection).get_foreign_keys("feedback")}
        assert "fk_feedback_task_id" in names
    check_what_it_means(store_url)


def test_a_migration_that_breaks_half_way_leaves_the_old_state(store_url: str, scripts: Path) -> None:
    upgrade(store_url)
    load(store_url, REVISIONS[-1])
    with connected(store_url) as connection:
        before = catalogue(connection)
    add_revision(
        scripts,
        "    op.create_table('half', sa.Column('id', sa.Integer))\n"
        "    op.execute(\"UPDATE tasks SET title = 'gone'\")\n"
        "    op.drop_table('marks')\n"
        "    raise RuntimeError('power cut')\n",
    )
    with pytest.raises(RuntimeError, match="power cut"):
        upgrade(store_url)
    assert current(store_url) == REVISIONS[-1]
    with connected(store_url) as connection:
        assert catalogue(connection) == before
        assert connection.execute(text("SELECT count(*) FROM tasks WHERE title = 'gone'")).scalar_one() == 0
    check_what_it_means(store_url)


def test_a_migration_that_leaves_a_row_without_what_it_refers_to_is_undone(sqlite_url: str, scripts: Path) -> None:
    upgrade(sqlite_url)
    load(sqlite_url, REVISIONS[-1])
    add_revision(scripts, "    op.execute('DELETE FROM people')\n")
    with pytest.raises(ValueError, match="refers to a row of people that is gone"):
        upgrade(sqlite_url)
    check_what_it_means(sqlite_url)


# ---- at once


def test_processes_that_start_at_once_take_turns(store_url: str) -> None:
    together = FORKED.Barrier(4)
    starting = [FORKED.Process(target=start, args=(store_url, together)) for _ in range(together.parties)]
    for process in starting:
        process.start()
    for process in starting:
        process.join(100)
    assert [process.exitcode for process in starting] == [0] * len(starting)
    assert current(store_url) == newest()


def start(url: str, together: Barrier) -> None:
    together.wait()
    upgrade(url)
    check(url)
    SqlStore(url).close()
