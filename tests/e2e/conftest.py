"""What the tests of the command line ask for."""

import shutil
import tempfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from bot.cli import funnel
from bot.sandbox.slack import LocalSlack
from bot.valkey import stop
from handlers.slack.app import SlackBot
from tests.support.node import NodeMissingError
from tests.support.posting import posting
from tests.support.slack_blocks import refused
from tests.support.slack_theatre import SlackTheatre, a_slack_theatre, listening
from tests.support.slack_types import SlackTypes
from tests.support.terminal import Answer, Redraft, Terminal


@pytest.fixture
def data_dir() -> Iterator[Path]:
    """Does not exist yet. In a short path: the name of a socket may have 107 bytes."""
    folder = Path(tempfile.mkdtemp(prefix="rd-"))
    yield folder / "data"
    stop(folder / "data")
    shutil.rmtree(folder)


@pytest.fixture
def terminal(data_dir: Path, tmp_path: Path) -> Terminal:
    return Terminal(data_dir, tmp_path)


@pytest.fixture
def redraft(data_dir: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Redraft:
    """One command line within this process: the same funnel, without the second that a start takes."""
    monkeypatch.setenv("REDRAFT_DATA_DIR", str(data_dir))

    def run(*arguments: str) -> Answer:
        capsys.readouterr()
        code = funnel.run(arguments)
        out, err = capsys.readouterr()
        return Answer(out, err, code)

    return run


@pytest.fixture(scope="session")
def slack_types() -> SlackTypes | NodeMissingError:
    """What Slack's own types say, or why nobody can be asked."""
    try:
        return SlackTypes.read()
    except NodeMissingError as error:
        return error


@pytest.fixture
async def slack(slack_types: SlackTypes | NodeMissingError) -> AsyncIterator[LocalSlack]:
    """A local Slack that does not wait a minute before it delivers again. Others look at all that it was sent."""
    async with LocalSlack() as slack:
        slack.faults.redelivery_seconds = (0.0, 0.2, 0.4)
        yield slack
    assert list(refused(slack.calls)) == []
    assert isinstance(slack_types, NodeMissingError) or list(slack_types.problems(slack.calls)) == []


@pytest.fixture
def slack_client_in_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Slack's library looks for these by itself."""
    monkeypatch.setenv("SLACK_CLIENT_ID", "1.2")
    monkeypatch.setenv("SLACK_CLIENT_SECRET", "hush")


@pytest.fixture
async def slack_theatre(
    slack: LocalSlack, sqlite_url: str, queue_url: str, tmp_path: Path
) -> AsyncIterator[SlackTheatre]:
    """One workspace by Socket Mode, with everything running but the worker."""
    theatre = a_slack_theatre(slack, sqlite_url, queue_url, tmp_path)
    async with listening(slack, SlackBot(theatre.app)), posting(theatre.app):
        yield theatre
    theatre.stage.close()
