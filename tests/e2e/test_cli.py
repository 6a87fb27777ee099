"""`redraft` as people start it: the whole cycle in a terminal, and what happens when something is not there."""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from bot.valkey import status
from tests.support.terminal import Terminal

NOBODY = 65534
BRIEF = "Write a notice for the door. The shop opens at 9 and closes at 18. It is closed on Sunday."
RUBRIC = "Says when the shop opens\nSays when it closes\nSays on which day it is closed"


def test_a_person_without_any_chat_plays_the_whole_cycle(terminal: Terminal) -> None:
    opened = terminal.run("tasks", "new", "--title", "Opening hours", "--brief", BRIEF, "--category", "writing")
    assert opened.out == "Task 1, Opening hours: waiting for a rubric.\n"
    assert "`redraft worker`" in opened.err, "nobody works yet, and the person is told what to do"

    terminal.ok("worker", "--burst")
    proposed = terminal.shown()
    assert proposed["state"] == "rubric_review"
    assert proposed["rubric"]["approved"] is False
    assert len(proposed["rubric"]["criteria"]) >= 3

    assert terminal.ok("tasks", "start", "1", "--rubric", RUBRIC) == "Task 1, Opening hours: drafting.\n"
    terminal.ok("worker", "--burst")
    first = terminal.shown("#1")
    assert (first["state"], first["drafts"][0]["number"], first["drafts"][0]["arm"]) == ("in_review", 1, "solo")
    assert [each["text"] for each in first["rubric"]["criteria"]] == RUBRIC.splitlines()

    terminal.ok("tasks", "feedback", "1", "-", typed="change 9 to 8")
    assert "not captured" in terminal.ok("tasks", "feedback", "1", "// for people only")
    scored = terminal.ok("tasks", "score", "1", "--met", "1-2", "--not-met", "3", "--note", "3=Closed on Sunday.")
    assert "2 of 3 met" in scored
    terminal.ok("tasks", "revise", "1")
    terminal.ok("worker", "--burst")

    second = terminal.shown()
    assert [draft["arm"] for draft in second["drafts"]] == ["solo", "assisted"]
    assert second["drafts"][1]["ledger"] == [
        {"item": 1, "disposition": "applied", "answer": second["feedback"][0]["answer"], "blocks": [5]}
    ]
    assert "opens at 8" in second["drafts"][1]["body"]
    assert {"kind": "deleted", "text": "9"} in second["redline"]
    assert second["tally"] is None, "marks on draft 1 do not count for draft 2"
    page = terminal.ok("tasks", "show", second["id"])
    assert second["drafts"][1]["body"].strip() in page, "the draft is shown whole"
    assert "[-9-]{+8+}" in page

    terminal.ok("tasks", "confirm", "1", "1")
    assert "3 of 3 met, complete" in terminal.ok("tasks", "score", "1", "--met", "1,2,3")
    assert terminal.ok("tasks", "accept", "1") == "Task 1, Opening hours: accepted.\n"
    late = terminal.run("tasks", "feedback", "1", "one more thing")
    assert (late.code, late.err.splitlines()[0]) == (
        2,
        "Task 1 was accepted, so you cannot give feedback on it now.",
    )
    assert "1 task: 1 accepted." in terminal.ok("report")


def test_two_that_start_at_once_on_an_empty_directory_do_not_meet(terminal: Terminal) -> None:
    with ThreadPoolExecutor() as pool:
        opened = list(pool.map(lambda n: terminal.run("tasks", "new", "--title", f"Task {n}", "--brief", BRIEF), "ab"))
        assert [answer.code for answer in opened] == [0, 0], opened
        workers = list(pool.map(lambda _: terminal.run("worker", "--burst"), "ab"))
        assert [answer.code for answer in workers] == [0, 0], workers
    found = terminal.run("tasks", "list", "--json").json()["tasks"]
    assert sorted(task["number"] for task in found) == [1, 2]
    terminal.ok("worker", "--burst")  # what the first to leave took its queue server away from
    assert all(terminal.shown(number)["rubric"] for number in "12")


def test_a_queue_that_is_away_loses_nothing(terminal: Terminal) -> None:
    away = {"REDIS_URL": "redis://:hunter2@127.0.0.1:1/0"}
    opened = terminal.run("tasks", "new", "--title", "T", "--brief", BRIEF, "--rubric", RUBRIC, settings=away)
    assert opened.code == 0
    assert "Saved." in opened.err
    assert "The queue does not answer" in opened.err
    working = terminal.run("worker", "--burst", settings=away)
    assert working.code == 69
    assert "The queue does not answer" in working.err
    assert "hunter2" not in opened.err + working.err
    terminal.ok("worker", "--burst")
    assert terminal.shown()["state"] == "in_review"


def test_a_database_of_a_newer_redraft_is_left_alone(terminal: Terminal) -> None:
    terminal.ok("db", "upgrade")
    with sqlite3.connect(terminal.data_dir / "redraft.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    for arguments in (("tasks", "list"), ("worker", "--burst"), ("db", "upgrade"), ("db", "status")):
        answer = terminal.run(*arguments)
        assert answer.code == 69, arguments
        assert "made by a newer redraft (revision 9999)" in answer.err
    assert "broken   database" in terminal.run("doctor").out


def test_a_database_that_somebody_named_is_upgraded_on_purpose_only(terminal: Terminal, tmp_path: Path) -> None:
    terminal.settings["DATABASE_URL"] = f"sqlite:///{tmp_path / 'named.db'}"
    refused = terminal.run("tasks", "list", "--json")
    assert (refused.code, refused.error["code"]) == (69, "store_not_ready")
    assert refused.error["advice"] == "Run `redraft db upgrade`."
    terminal.ok("db", "upgrade")
    assert terminal.run("tasks", "list", "--json").json() == {"tasks": [], "more": False}


def test_a_data_directory_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with tempfile.TemporaryDirectory(prefix="rd-") as name:
        folder = Path(name)
        (folder / "data").mkdir()
        (folder / "data").chmod(0o555)
        folder.chmod(0o755)
        terminal = Terminal(folder / "data", folder, user=NOBODY if os.geteuid() == 0 else None)
        for arguments in (("tasks", "list"), ("worker", "--burst"), ("demo", "--headless", "--keep", "data")):
            answer = terminal.run(*arguments)
            assert answer.code == 69, answer
            assert answer.err.splitlines()[0].startswith("The data directory ")
            assert "REDRAFT_DATA_DIR" in answer.err
        assert "broken   data directory" in terminal.run("doctor").out
        assert list((folder / "data").iterdir()) == []


def test_settings_come_from_a_file_too(terminal: Terminal) -> None:
    (terminal.cwd / ".env").write_text("REDRAFT_LEASE_SECONDS=soon\nSLACK_BOT_TOKEN=xoxb-secret\n")
    answer = terminal.run("tasks", "list", "--json")
    assert (answer.code, answer.error["code"]) == (78, "settings_invalid")
    assert "REDRAFT_LEASE_SECONDS" in answer.error["message"]
    assert "soon" not in answer.err


def test_a_worker_runs_until_it_is_told_to_stop_and_takes_its_server_with_it(terminal: Terminal) -> None:
    worker = terminal.popen("worker", stderr=subprocess.STDOUT)
    _wait_for(lambda: status(terminal.data_dir).running)
    terminal.ok("tasks", "new", "--title", "T", "--brief", BRIEF, "--rubric", RUBRIC)
    _wait_for(lambda: terminal.shown()["state"] == "in_review")
    worker.send_signal(signal.SIGINT)
    out, _ = worker.communicate(timeout=20)
    assert worker.returncode == 0, out
    assert not status(terminal.data_dir).running


def test_down_stops_the_server_and_the_workers_that_use_it(terminal: Terminal) -> None:
    assert terminal.ok("down") == "No queue server of redraft's was running here.\n"
    worker = terminal.popen("worker", stderr=subprocess.STDOUT)
    _wait_for(lambda: status(terminal.data_dir).running)
    assert terminal.ok("down") == "Stopped the queue server of this machine.\n"
    out, _ = worker.communicate(timeout=40)
    assert worker.returncode == 0, out
    assert "stopped on purpose" in out
    assert not status(terminal.data_dir).running


def test_a_reader_that_goes_away_is_no_error(terminal: Terminal, tmp_path: Path) -> None:
    lines = "".join(
        f'{{"key": "k{n}", "title": "T{n}", "brief": "{"x" * 5000}", "rubric": "Is one"}}\n' for n in range(60)
    )
    (tmp_path / "many.jsonl").write_text(lines)
    terminal.ok("tasks", "import", "many.jsonl")
    process = terminal.popen("export", "--kind", "tasks")
    assert process.stdout
    assert process.stdout.readline().startswith('{"key": "k0"')
    process.stdout.close()
    process.stdout = None
    _, err = process.communicate(timeout=20)
    assert (process.returncode, err) == (141, "")


def test_the_console_script_is_this_program() -> None:
    script = Path(sys.executable).with_name("redraft")
    if not script.exists():
        pytest.skip("redraft is not installed beside this Python")
    done = subprocess.run([script, "version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("redraft ")


def _wait_for(done: "object", seconds: float = 20) -> None:
    assert callable(done)
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.1)
