"""The database fixtures give every test a fresh database, and leave nothing behind."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from sqlalchemy import Connection, create_engine, text
from sqlalchemy.pool import NullPool

from tests.postgres import PostgresServer

ROOT = Path(__file__).resolve().parents[2]
START_AND_WAIT = """
import time
from tests.postgres import postgres_server
with postgres_server() as server:
    print(server.socket_directory, flush=True)
    time.sleep(60)
"""


def run(url: str, *statements: str) -> list[tuple[Any, ...]]:
    """The rows of the last statement."""
    rows: list[tuple[Any, ...]] = []
    engine = create_engine(url, poolclass=NullPool)
    with engine.begin() as connection:
        for statement in statements:
            rows = _rows(connection, statement)
    return rows


def _rows(connection: Connection, statement: str) -> list[tuple[Any, ...]]:
    result = connection.execute(text(statement))
    return [tuple(row) for row in result] if result.returns_rows else []


@pytest.mark.parametrize("attempt", ["first", "second"])
def test_a_database_starts_empty_and_keeps_what_is_written(store_url: str, attempt: str) -> None:
    created = run(store_url, "CREATE TABLE words (word TEXT)", f"INSERT INTO words VALUES ('{attempt} ✅')")
    assert created == []
    assert run(store_url, "SELECT word FROM words") == [(f"{attempt} ✅",)]


def test_a_database_is_dropped_even_while_somebody_is_connected(postgres_server: PostgresServer) -> None:
    with postgres_server.database() as url:
        left_open = create_engine(url).connect()
        left_open.execute(text("SELECT 1"))
        name = url.rpartition("/")[2]
    left_open.invalidate()
    left_open.close()

    databases = run(postgres_server.url("postgres"), "SELECT datname FROM pg_database")

    assert (name,) not in databases


def test_a_template_is_prepared_once_and_its_copies_are_apart(postgres_server: PostgresServer) -> None:
    prepared = []

    def prepare(url: str) -> None:
        prepared.append(url)
        run(url, "CREATE TABLE words (word TEXT)")

    for _ in range(2):
        with postgres_server.database(postgres_server.template("words", prepare)) as url:
            assert run(url, "SELECT count(*) FROM words") == [(0,)]
            run(url, "INSERT INTO words VALUES ('only here')")
    assert len(prepared) == 1


def test_text_times_and_order_do_not_depend_on_the_machine(postgres_url: str) -> None:
    assert run(postgres_url, "SHOW server_encoding") == [("UTF8",)]
    assert run(postgres_url, "SHOW timezone") == [("UTC",)]
    assert run(postgres_url, "SELECT w FROM (VALUES ('b'), ('B'), ('a')) AS t(w) ORDER BY w") == [
        ("B",),
        ("a",),
        ("b",),
    ]


@pytest.fixture
def other_test_run(
    postgres_server: PostgresServer,  # where that is skipped, this is
) -> Iterator[tuple[subprocess.Popen[str], Path]]:
    """Another process with a server of its own, and the folder of that server."""
    with subprocess.Popen(
        [sys.executable, "-c", START_AND_WAIT], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield process, Path(process.stdout.readline().strip())
        finally:
            process.kill()


def test_the_server_and_its_files_go_when_the_test_run_is_killed(
    other_test_run: tuple[subprocess.Popen[str], Path],
) -> None:
    process, folder = other_test_run
    postmaster = psutil.Process(int((folder / "data/postmaster.pid").read_text("utf-8").split()[0]))
    assert postmaster.is_running()

    os.kill(process.pid, signal.SIGKILL)

    postmaster.wait(timeout=15)
    deadline = time.monotonic() + 5
    while folder.exists():
        assert time.monotonic() < deadline, f"{folder} is still there"
        time.sleep(0.02)


ONE_POSTGRES_TEST = f"{Path(__file__).relative_to(ROOT)}::test_text_times_and_order_do_not_depend_on_the_machine"


@pytest.mark.parametrize(
    ("required", "exit_code", "word"),
    [("", pytest.ExitCode.OK, "SKIPPED"), ("1", pytest.ExitCode.TESTS_FAILED, "REDRAFT_TEST_REQUIRE_POSTGRES=1, but")],
)
def test_without_postgresql_its_tests_are_skipped_or_fail_when_it_is_required(
    tmp_path: Path, required: str, exit_code: int, word: str
) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", ONE_POSTGRES_TEST],
        cwd=ROOT,
        env=os.environ
        | {
            "REDRAFT_TEST_POSTGRES_PROGRAMS": str(tmp_path),
            "REDRAFT_TEST_REQUIRE_POSTGRES": required,
            "COLUMNS": "200",
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == exit_code, done.stdout + done.stderr
    assert word in done.stdout
    assert f"no initdb in {tmp_path}" in done.stdout
