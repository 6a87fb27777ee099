"""`redraft` as people start it: the whole cycle in a terminal, and what happens when something is not there."""

import os
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from bot.valkey import status
from tests.support.terminal import AS_NOBODY, REDRAFT, Redraft, Terminal

pytestmark = pytest.mark.timeout(300)  # a start of redraft takes a second, on a busy machine several

BRIEF = "Write a notice for the door. The shop opens at 9 and closes at 18. It is closed on Sunday."
RUBRIC = "Says when the shop opens\nSays when it closes\nSays on which day it is closed"


def test_a_person_without_any_chat_plays_the_whole_cycle(terminal: Terminal, redraft: Redraft) -> None:
    def shown(task: str = "1") -> Any:
        return redraft("tasks", "show", task, "--json").json()

    opened = terminal.run("tasks", "new", "--title", "Opening hours", "--brief", BRIEF, "--category", "writing")
    assert opened.out == "Task 1, Opening hours: waiting for a rubric.\n"
    assert "`redraft worker`" in opened.err, "nobody works yet, and the person is told what to do"

    terminal.ok("worker", "--burst")
    proposed = shown()
    assert proposed["state"] == "rubric_review"
    assert proposed["rubric"]["approved"] is False
    assert len(proposed["rubric"]["criteria"]) >= 3

    assert redraft("tasks", "start", "1", "--rubric", RUBRIC).out == "Task 1, Opening hours: drafting.\n"
    terminal.ok("worker", "--burst")
    first = shown("#1")
    assert (first["state"], first["drafts"][0]["number"], first["drafts"][0]["arm"]) == ("in_review", 1, "solo")
    assert [each["text"] for each in first["rubric"]["criteria"]] == RUBRIC.splitlines()

    terminal.ok("tasks", "feedback", "1", "-", typed="change 9 to 8")
    assert "not captured" in redraft("tasks", "feedback", "1", "// for people only").out
    scored = redraft("tasks", "score", "1", "--met", "1-2", "--not-met", "3", "--note", "3=Closed on Sunday.").out
    assert "2 of 3 met" in scored
    assert redraft("tasks", "revise", "1").code == 0
    terminal.ok("worker", "--burst")

    second = shown()
    assert [draft["arm"] for draft in second["drafts"]] == ["solo", "assisted"]
    assert second["drafts"][1]["ledger"] == [
        {"item": 1, "disposition": "applied", "answer": second["feedback"][0]["answer"], "blocks": [4, 6]}
    ]
    assert "opens at 8" in second["drafts"][1]["body"]
    assert {"kind": "deleted", "text": "9"} in second["redline"]
    assert second["tally"] is None, "marks on draft 1 do not count for draft 2"
    page = redraft("tasks", "show", second["id"]).out
    assert second["drafts"][1]["body"].strip() in page, "the draft is shown whole"
    assert "[-9-]{+8+}" in page

    assert redraft("tasks", "confirm", "1", "1").code == 0
    assert "3 of 3 met, complete" in redraft("tasks", "score", "1", "--met", "1,2,3").out
    assert terminal.ok("tasks", "accept", "1") == "Task 1, Opening hours: accepted.\n"
    late = redraft("tasks", "feedback", "1", "one more thing")
    assert (late.code, late.err.splitlines()[0]) == (
        2,
        "Task 1 was accepted, so you cannot give feedback on it now.",
    )
    assert "1 task: 1 accepted." in redraft("report").out


def test_it_works_on_servers_that_somebody_named(
    terminal: Terminal, redraft: Redraft, monkeypatch: pytest.MonkeyPatch, postgres_url: str, queue_url: str
) -> None:
    for name, value in {"DATABASE_URL": postgres_url, "REDIS_URL": queue_url}.items():
        monkeypatch.setenv(name, value)
    assert redraft("tasks", "list", "--json").error["code"] == "store_not_ready"
    assert redraft("db", "upgrade").out.endswith("it was empty.\n")
    opened = redraft("tasks", "new", "--title", "T", "--brief", BRIEF, "--rubric", RUBRIC)
    assert (opened.code, opened.err) == (0, ""), "the queue has the job already"
    terminal.ok("worker", "--burst")
    assert redraft("tasks", "show", "1", "--json").json()["state"] == "in_review"
    assert redraft("doctor").code == 0
    assert redraft("export", "--kind", "events").out.count('"record": "event"') == 4
    assert not terminal.data_dir.exists()


def test_two_that_start_at_once_on_an_empty_directory_do_not_meet(terminal: Terminal, redraft: Redraft) -> None:
    with ThreadPoolExecutor() as pool:
        opened = list(pool.map(lambda n: terminal.run("tasks", "new", "--title", f"Task {n}", "--brief", BRIEF), "ab"))
        assert [answer.code for answer in opened] == [0, 0], opened
        workers = list(pool.map(lambda _: terminal.run("worker", "--burst"), "ab"))
        assert [answer.code for answer in workers] == [0, 0], workers
    found = redraft("tasks", "list", "--json").json()["tasks"]
    assert sorted(task["number"] for task in found) == [1, 2]
    terminal.ok("worker", "--burst")  # what the first to leave took its queue server away from
    assert all(redraft("tasks", "show", number, "--json").json()["rubric"] for number in "12")


def test_a_queue_that_is_away_loses_nothing(terminal: Terminal, redraft: Redraft) -> None:
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
    assert redraft("tasks", "show", "1", "--json").json()["state"] == "in_review"


def test_a_worker_can_be_told_how_much_to_do_and_of_what(terminal: Terminal, redraft: Redraft) -> None:
    terminal.ok("tasks", "new", "--title", "T", "--brief", BRIEF, "--rubric", RUBRIC)
    for arguments in (("--queues", "urgent"), ("--queues", ""), ("--concurrency", "0"), ("--concurrency", "10001")):
        refused = terminal.run("worker", "--burst", *arguments)
        assert (refused.code, arguments[0] in refused.err) == (2, True), refused
    terminal.ok("worker", "--burst", "--queues", "bulk")
    assert redraft("tasks", "show", "1", "--json").json()["state"] == "drafting", "it waits for a worker of its queue"
    terminal.ok("worker", "--burst", "--queues", " interactive ", "--concurrency", "1")
    assert redraft("tasks", "show", "1", "--json").json()["state"] == "in_review"


def test_a_database_of_a_newer_redraft_is_left_alone(redraft: Redraft, data_dir: Path) -> None:
    assert redraft("db", "upgrade").code == 0
    with sqlite3.connect(data_dir / "redraft.db") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    for arguments in (("tasks", "list"), ("worker", "--burst"), ("db", "upgrade"), ("db", "status")):
        answer = redraft(*arguments)
        assert answer.code == 69, arguments
        assert "made by a newer redraft (revision 9999)" in answer.err
    assert "broken   database" in redraft("doctor").out


def test_a_database_that_somebody_named_is_upgraded_on_purpose_only(
    redraft: Redraft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'named.db'}")
    refused = redraft("tasks", "list", "--json")
    assert (refused.code, refused.error["code"]) == (69, "store_not_ready")
    assert refused.error["advice"] == "Run `redraft db upgrade`."
    assert redraft("db", "upgrade").code == 0
    assert redraft("tasks", "list", "--json").json() == {"tasks": [], "more": False}


@pytest.mark.parametrize("command", ["tasks list", "worker --burst", "demo --headless --keep data"])
def test_a_data_directory_that_cannot_be_written_is_named(command: str) -> None:
    with tempfile.TemporaryDirectory(prefix="rd-") as name:
        folder = Path(name)
        (folder / "data").mkdir()
        (folder / "data").chmod(0o555)
        folder.chmod(0o755)
        terminal = Terminal(folder / "data", folder, program=AS_NOBODY if os.geteuid() == 0 else REDRAFT)
        answer = terminal.run(*command.split())
        assert answer.code == 69, answer
        why = "this user may not write there"
        assert answer.err.splitlines()[0] == f"The data directory {folder / 'data'} cannot be written: {why}"
        assert "REDRAFT_DATA_DIR" in answer.err
        assert list((folder / "data").iterdir()) == []


def test_settings_come_from_a_file_too(redraft: Redraft) -> None:
    Path(".env").write_text("REDRAFT_LEASE_SECONDS=soon\nSLACK_BOT_TOKEN=xoxb-secret\n")
    answer = redraft("tasks", "list", "--json")
    assert (answer.code, answer.error["code"]) == (78, "settings_invalid")
    assert "REDRAFT_LEASE_SECONDS" in answer.error["message"]
    assert "soon" not in answer.err


def test_a_worker_that_is_stopped_takes_its_queue_server_with_it(terminal: Terminal, redraft: Redraft) -> None:
    worker = terminal.popen("worker", stderr=subprocess.STDOUT)
    _wait_for(lambda: status(terminal.data_dir).running)
    terminal.ok("tasks", "new", "--title", "T", "--brief", BRIEF, "--rubric", RUBRIC)
    _wait_for(lambda: redraft("tasks", "show", "1", "--json").json()["state"] == "in_review")
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


def test_output_that_cannot_be_written_is_no_success(terminal: Terminal) -> None:
    with Path("/dev/full").open("w") as full:
        process = terminal.popen("version", stdout=full)
        _, err = process.communicate(timeout=20)
    assert process.returncode == 74
    assert err.startswith("The output could not be written")


def test_the_console_script_is_this_program() -> None:
    script = Path(sys.executable).with_name("redraft")
    if not script.exists():
        pytest.skip("redraft is not installed beside this Python")
    done = subprocess.run([script, "version"], capture_output=True, text=True, check=True)
    assert done.stdout.startswith("redraft ")


def _wait_for(done: Callable[[], object], seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.1)
