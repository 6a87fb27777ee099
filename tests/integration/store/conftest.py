"""A store on an empty database of each kind that is up to date, without making one for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from bot.store.migrate import upgrade
from bot.store.schema import metadata
from bot.store.unit_of_work import SqlStore
from tests.builders import Cast
from tests.integration.store.playing import make_cast
from tests.postgres import PostgresServer


@pytest.fixture(scope="session")
def _sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    file = tmp_path_factory.mktemp("template") / "redraft.db"
    upgrade(f"sqlite:///{file}")
    return file


@pytest.fixture
def ready_sqlite(tmp_path: Path, _sqlite_template: Path) -> str:
    file = tmp_path / "ready.db"
    shutil.copy(_sqlite_template, file)
    return f"sqlite:///{file}"


@pytest.fixture(scope="session")
def _postgresql_for_all(postgres_server: PostgresServer) -> Iterator[str]:
    with postgres_server.database() as url:
        upgrade(url)
        yield url


@pytest.fixture
def ready_postgresql(_postgresql_for_all: str) -> str:
    """One for all tests, as making one takes longer than most of them; emptied before each."""
    engine = create_engine(_postgresql_for_all)
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(table.delete())
    engine.dispose()
    return _postgresql_for_all


@pytest.fixture(params=["sqlite", "postgresql"])
def ready_url(request: pytest.FixtureRequest) -> str:
    """An empty database at the newest revision."""
    url: str = request.getfixturevalue(f"ready_{request.param}")
    return url


@pytest.fixture
def store(ready_url: str) -> Iterator[SqlStore]:
    """It remembers nothing: what a test reads comes from the rows."""
    opened = SqlStore(ready_url, remembers=0)
    yield opened
    opened.close()


@pytest.fixture
def sqlite_store(ready_sqlite: str) -> Iterator[SqlStore]:
    opened = SqlStore(ready_sqlite, remembers=0)
    yield opened
    opened.close()


@pytest.fixture
def cast(store: SqlStore) -> Cast:
    """People whom the store knows."""
    return make_cast(store)
