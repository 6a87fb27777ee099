"""What every test may ask for: databases of both kinds, and the folder beside the checkout.

Importing this shuts the network and forgets the developer's own settings, in this process and its children.
"""

import os
import re
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
import structlog

from bot import log
from bot.queue import connect
from bot.valkey import EmbeddedServer
from tests import network
from tests.postgres import PostgresMissingError, PostgresServer, postgres_server
from tests.support.stage import Stage

network.shut()

SETTINGS = re.compile(r"(DATABASE|REDIS)_URL|(SLACK|DISCORD|ANTHROPIC|OPENAI|GEMINI|LOCAL_LLM|REDRAFT(?!_TEST))_.+")
for _name in filter(SETTINGS.fullmatch, list(os.environ)):
    del os.environ[_name]

# Two test processes share two cores: a slow example says nothing about the code.
_profile = hypothesis.settings.get_profile("ci" if os.environ.get("CI") else "default")
hypothesis.settings.register_profile("redraft", _profile, deadline=None)
hypothesis.settings.load_profile("redraft")


@pytest.fixture(autouse=True)
def _elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Runs each test in a folder of its own, where the developer's `.env` is not."""
    monkeypatch.chdir(tmp_path)


@pytest.fixture(autouse=True)
def _logs() -> Iterator[None]:
    """Logs as entry points set them up, whatever a test before it set up; structlog's own tracebacks take a second."""
    before = structlog.get_config()
    log.configure()
    yield
    structlog.configure(**before)


@pytest.fixture(scope="session", name="postgres_server")
def _postgres_server() -> Iterator[PostgresServer]:
    """One server for each test process; see tests/postgres.py for what it can do."""
    try:
        with postgres_server() as server:
            yield server
    except PostgresMissingError as error:
        if os.environ.get("REDRAFT_TEST_REQUIRE_POSTGRES") == "1":
            pytest.fail(f"REDRAFT_TEST_REQUIRE_POSTGRES=1, but {error}")
        pytest.skip(f"PostgreSQL: {error}")


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """An empty database of its own for each test."""
    with postgres_server.database() as url:
        yield url


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """A file that does not exist yet."""
    return f"sqlite:///{tmp_path / 'redraft.db'}"


@pytest.fixture(params=["sqlite", "postgresql"])
def store_url(request: pytest.FixtureRequest) -> str:
    """An empty database of each kind: the test runs twice."""
    url: str = request.getfixturevalue({"sqlite": "sqlite_url", "postgresql": "postgres_url"}[request.param])
    return url


@pytest.fixture(scope="session", name="_queue_server")
def _queue_server_of_this_process() -> Iterator[str]:
    """One Valkey for each test process, in a short path: the name of a socket may have 107 bytes."""
    folder = Path(tempfile.mkdtemp(prefix="rd-"))
    server = EmbeddedServer(folder)
    yield server.start_or_join().url
    server.stop()
    shutil.rmtree(folder)


@pytest.fixture
def queue_url(_queue_server: str) -> str:
    """An empty queue of its own for each test."""
    with connect(_queue_server) as connection:
        connection.flushall()
    return _queue_server


@pytest.fixture
def stage(store_url: str, queue_url: str, tmp_path: Path) -> Iterator[Stage]:
    """A store of each kind, a queue and a chat, for whole stories."""
    stage = Stage.set(store_url, queue_url, tmp_path / "data")
    yield stage
    stage.close()


@pytest.fixture(scope="session")
def shared_dir(pytestconfig: pytest.Config) -> Path:
    """The folder `shared`, which lies beside the checkout: recorded schemas, the study's data."""
    folder = pytestconfig.rootpath.parent / "shared"
    if not folder.is_dir():
        pytest.skip("no folder `shared` beside the checkout")
    return folder
