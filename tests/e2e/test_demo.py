"""`redraft demo`: the whole story in a terminal, the page, and nothing that is left behind."""

import re
import signal
import sqlite3
import subprocess
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import psutil
import pytest

from bot.cli.local.part_log import ENDS
from bot.valkey import status
from tests.support.terminal import Terminal

pytestmark = pytest.mark.timeout(300)  # see test_cli.py

IN_THIS_ORDER = (
    "Ada  /redraft new · Welcome guide for new volunteers",
    "waiting for a rubric",
    "Rubric, version 1",
    "Ada  (presses Edit, writes another rubric, and approves it)",
    "Draft 1 by practice",
    "Ben  mention tram 4, which stops at the north gate",
    "👀 captured",
    "Ben  // Cleo, was it tram 4 or tram 6?",
    "(an aside, for people only: not captured)",
    "Cleo  (edits that reply) change 9:30 to 9:15",
    "Cleo  (reacts ❌ on that reply)",
    "Ben  (reacts 👎)",
    "Ada  (reacts 👍)",
    "1 scorecard filed on draft 1",
    "Draft 1 of task 1: 3 of 6 met, not complete yet.",
    "Ben  (presses Revise now)",
    "These pull in different directions",
    "Draft 2 by practice",
    "What changed in draft 2",
    "~9:30~*9:15*",
    "Ben  (presses Confirm)",
    "Draft 2 of task 1: 5 of 6 met, not complete yet.",
    "Cleo  (presses Reopen)",
    "Draft 3 by practice",
    "What changed in draft 3",
    "Draft 3 of task 1: 6 of 6 met, complete",
    "Ada  (presses Accept on draft 3)",
    "Accepted by Ada",
    "was accepted by Ada.",
    "3 of 6 met",
    "6 of 6 met",
    "📎 task-1-draft-3.md",
    "1 task: 1 accepted.",
    "All tasks  1  not enough data",
    "Criteria turned",
    "All tasks  1  not enough data  not enough data  3 ",
    "One task is too few for rates; `redraft simulate`",
)


def test_the_demo_plays_the_story_through_the_local_slack(terminal: Terminal) -> None:
    began = time.monotonic()
    answer = terminal.run("demo", "--headless", "--keep", str(terminal.data_dir))
    assert answer.code == 0, answer
    assert time.monotonic() - began < 60
    position = 0
    for words in IN_THIS_ORDER:
        position = answer.out.find(words, position)
        assert position >= 0, f"{words!r} is missing, or comes too early:\n{answer.out}"
    assert "\x1b" not in answer.out
    assert not status(terminal.data_dir).running
    _was_played_in(terminal, "slack")


def test_the_demo_plays_the_story_through_the_local_discord(terminal: Terminal) -> None:
    answer = terminal.run("demo", "--headless", "--on", "discord", "--keep", str(terminal.data_dir))
    assert answer.code == 0, answer
    assert "was accepted by Ada." in answer.out
    _was_played_in(terminal, "discord")


def _was_played_in(terminal: Terminal, platform: str) -> None:
    """As the database knows it; and no part had an error."""
    with closing(sqlite3.connect(terminal.data_dir / "redraft.db")) as database:
        assert database.execute("SELECT number FROM drafts ORDER BY number").fetchall() == [(1,), (2,), (3,)]
        assert database.execute("SELECT state FROM tasks").fetchall() == [("accepted",)]
        assert database.execute("SELECT DISTINCT platform FROM workspaces").fetchall() == [(platform,)]
    log, ends, _ = (terminal.data_dir / "parts.log").read_text().partition(ENDS)
    assert ends
    assert f"{platform} | " in log
    assert '"level": "error"' not in log


def test_data_of_something_else_is_not_played_upon(terminal: Terminal) -> None:
    terminal.data_dir.mkdir()
    (terminal.data_dir / "redraft.db").write_text("")
    answer = terminal.run("demo", "--headless", "--keep", str(terminal.data_dir))
    assert answer.code == 69
    assert answer.err.splitlines() == [
        f"{terminal.data_dir} is not empty, and what is played here needs a directory of its own.",
        "Name another directory, or one that is not there yet.",
    ]


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_story_that_is_stopped_leaves_nothing_behind(terminal: Terminal, number: signal.Signals) -> None:
    with _left_nothing(terminal):
        process = terminal.popen("demo", "--headless")
        _read_until(process, "… the practice agent drafts")
        process.send_signal(number)
        _, err = process.communicate(timeout=40)
        assert process.returncode == 128 + number
        assert "Traceback" not in err, err


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_the_page_is_there_until_somebody_ends_the_demo(terminal: Terminal, number: signal.Signals) -> None:
    with _left_nothing(terminal):
        process = terminal.popen("demo", "--no-open")
        said = _read_until(process, "Ctrl-C ends it.")
        assert "type /redraft new in #volunteers" in said
        assert "the practice agent, which is no language model" in said
        with closing(HTTPConnection(urlsplit(_address(said)).netloc)) as connection:
            connection.request("GET", "/")
            assert b"redraft" in connection.getresponse().read()
        process.send_signal(number)
        _, err = process.communicate(timeout=40)
        assert process.returncode == 0, err
        assert "Traceback" not in err, err


def test_a_part_that_dies_is_said_and_started_again(terminal: Terminal) -> None:
    process = terminal.popen("demo", "--no-open")
    try:
        _read_until(process, "Ctrl-C ends it.")
        [worker] = _parts(process, "worker")
        worker.kill()
        _until(lambda: [each.pid for each in _parts(process, "worker") if each.pid != worker.pid] != [])
    finally:
        process.send_signal(signal.SIGTERM)
        _, err = process.communicate(timeout=40)
    assert process.returncode == 0
    assert "part_died" in err
    assert "worker" in err


def test_a_port_that_is_taken_is_said(terminal: Terminal) -> None:
    first = terminal.popen("demo", "--no-open")
    try:
        port = _address(_read_until(first, "Ctrl-C ends it.")).rstrip("/").rpartition(":")[2]
        answer = terminal.run("demo", "--no-open", "--port", port)
    finally:
        first.send_signal(signal.SIGTERM)
        first.communicate(timeout=40)
    assert answer.code == 69
    assert f"Port {port} of this machine cannot be used for the page" in answer.err


def _address(said: str) -> str:
    found = re.search(r"http://127\.0\.0\.1:\d+/", said)
    assert found, said
    return found[0]


def _read_until(process: "subprocess.Popen[str]", words: str) -> str:
    assert process.stdout
    seen = ""
    while words not in seen:
        line = process.stdout.readline()
        assert line, f"the demo ended early: {process.communicate()}"
        seen += line
    return seen


def _parts(process: "subprocess.Popen[str]", name: str) -> list[psutil.Process]:
    found = []
    for each in psutil.Process(process.pid).children():
        with suppress(psutil.Error):  # it has just ended
            if name in each.cmdline():
                found.append(each)
    return found


def _until(holds: Callable[[], bool], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline
        time.sleep(0.1)


@contextmanager
def _left_nothing(terminal: Terminal) -> Iterator[None]:
    """No process and no file that was not there before."""
    with tempfile.TemporaryDirectory(prefix="rd-") as short:
        terminal.settings["TMPDIR"] = short
        yield
        _until(
            lambda: (
                not [each for each in psutil.process_iter(["cmdline"]) if short in " ".join(each.info["cmdline"] or ())]
            )
        )
        assert not [each for each in Path(short).iterdir() if re.match("redraft", each.name)]
