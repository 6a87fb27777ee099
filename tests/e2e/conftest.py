"""What the tests of the command line ask for."""

import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.cli import funnel
from bot.valkey import stop
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
