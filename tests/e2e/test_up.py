"""`redraft up` and `redraft status` with real processes: what dies comes back, what is told to stop is gone."""

import json
import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil
import pytest

from bot.valkey import find_server, status as server_status
from tests.support.terminal import AS_NOBODY, REDRAFT, Redraft, Terminal

pytestmark = pytest.mark.timeout(180)

BRIEF = "Write a notice for the door. The shop opens at 9 and closes at 18."
RUBRIC = "Says when the shop opens\nSays when it closes"
STOP_SECONDS = 10.0


@dataclass
class Up:
    """A `redraft up` that runs."""

    process: subprocess.Popen[str]
    log_file: Path

    @property
    def log(self) -> str:
        return self.log_file.read_text(errors="replace")

    def says(self, words: str, seconds: float = 30) -> None:
        until(lambda: words in self.log, f"{words!r} is not said", lambda: self.log, seconds)

    def ends(self, *signals: signal.Signals) -> tuple[int, float]:
        """Send these; its exit code, and how long it took."""
        began = time.monotonic()
        for number in signals:
            self.process.send_signal(number)
            time.sleep(0.3 if len(signals) > 1 else 0)
        return self.process.wait(timeout=20), time.monotonic() - began

    def children(self) -> dict[str, int]:
        """The process of each part, by the word after `redraft`."""
        found: dict[str, int] = {}
        for part in psutil.Process(self.process.pid).children():
            with suppress(psutil.NoSuchProcess):  # it died a moment ago
                typed = part.cmdline()
                found |= {typed[typed.index("bot.cli") + 1]: part.pid} if "bot.cli" in typed else {}
        return found


@contextmanager
def up(terminal: Terminal, *arguments: str) -> Iterator[Up]:
    with tempfile.NamedTemporaryFile("w", suffix=".log") as log:
        process = terminal.popen("up", *arguments, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        try:
            yield Up(process, Path(log.name))
        finally:
            if process.poll() is None:
                process.kill()
                process.wait()


def until(holds: Callable[[], object], complaint: str, shown: Callable[[], object] = str, seconds: float = 30) -> None:
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, f"{complaint}\n{shown()}"
        time.sleep(0.1)


def until_well(redraft: Redraft, seconds: float = 30) -> dict[str, Any]:
    """What `redraft status` says once everything is well."""
    until(lambda: redraft("status").code == 0, "it does not get well", lambda: redraft("status").out, seconds)
    found: dict[str, Any] = redraft("status", "--json").json()
    return found


def process_of(found: dict[str, Any], what: str) -> dict[str, Any]:
    (one,) = (each for each in found["processes"] if each["what"] == what)
    assert isinstance(one, dict)
    return one


def gone(pid: int) -> bool:
    return not psutil.pid_exists(pid) or psutil.Process(pid).status() == psutil.STATUS_ZOMBIE


def opens_a_task(redraft: Redraft, agent: str = "practice") -> None:
    opened = redraft("tasks", "new", "--title", "T", "--brief", BRIEF, "--rubric", RUBRIC, "--agent", agent)
    assert opened.code == 0, opened


def free_port() -> int:
    """One of two neighbours that nobody uses."""
    while True:
        with closing(socket.socket()) as one, closing(socket.socket()) as next_one:
            one.bind(("127.0.0.1", 0))
            port = int(one.getsockname()[1])
            try:
                next_one.bind(("127.0.0.1", port + 1))
            except OSError:
                continue
            if port < 65_000:
                return port


@contextmanager
def silent_model() -> Iterator[str]:
    """A model's server that takes every call and never answers."""
    with closing(socket.socket()) as server:
        server.bind(("127.0.0.1", 0))
        server.listen(50)
        yield f"http://127.0.0.1:{server.getsockname()[1]}/v1"


# ---- a day's work


def test_one_command_does_the_work_and_leaves_nothing_behind(terminal: Terminal, redraft: Redraft) -> None:
    with up(terminal) as running:
        found = until_well(redraft)
        assert [each["what"] for each in found["processes"]] == ["up", "worker"]
        assert process_of(found, "worker")["pid"] == running.children()["worker"]
        opens_a_task(redraft)
        until(lambda: redraft("tasks", "show", "1", "--json").json()["state"] == "in_review", "no draft comes")
        worker = running.children()["worker"]

        code, seconds = running.ends(signal.SIGTERM)

        assert (code, gone(worker)) == (0, True), running.log
        assert seconds < STOP_SECONDS
        assert not server_status(terminal.data_dir).running
        assert re.search(r"^worker   \| .*worker_started", running.log, re.MULTILINE), "each line says whose it is"
        assert "no chat is set up" in running.log
    answer = redraft("status")
    assert answer.code == 1
    assert "not known while the queue is away" in answer.out
    assert "1 done" in answer.out, "what the database knows is said all the same"


def test_ctrl_c_in_a_terminal_stops_it_in_good_order(terminal: Terminal, redraft: Redraft) -> None:
    with up(terminal) as running:
        until_well(redraft)
        code, seconds = running.ends(signal.SIGINT)
        assert (code, seconds < STOP_SECONDS) == (0, True), running.log
        assert "worker_stopped" in running.log


def test_a_worker_that_is_killed_comes_back_and_is_counted(terminal: Terminal, redraft: Redraft) -> None:
    with up(terminal) as running:
        until_well(redraft)
        before = running.children()["worker"]
        os.kill(before, signal.SIGKILL)
        until(lambda: running.children().get("worker", before) != before, "it does not come back", lambda: running.log)
        opens_a_task(redraft)
        until(lambda: redraft("tasks", "show", "1", "--json").json()["state"] == "in_review", "no draft comes")
        until(lambda: "worker restarted 1 time" in redraft("status").out, "nobody counts it")
        found = until_well(redraft)
        assert process_of(found, "worker")["pid"] == running.children()["worker"], "the old one is not missed"
        assert "was ended by SIGKILL" in running.log


def test_a_queue_server_that_is_killed_comes_back(terminal: Terminal, redraft: Redraft) -> None:
    with up(terminal):
        until_well(redraft)
        server = server_status(terminal.data_dir).pid
        assert server
        os.kill(server, signal.SIGKILL)
        until(lambda: server_status(terminal.data_dir).pid not in {server, None}, "the server stays away")
        opens_a_task(redraft)
        until(lambda: redraft("tasks", "show", "1", "--json").json()["state"] == "in_review", "no draft comes")
        until_well(redraft)


def test_down_stops_everything(terminal: Terminal, redraft: Redraft) -> None:
    with up(terminal) as running:
        until_well(redraft)
        terminal.ok("down")
        assert running.process.wait(timeout=STOP_SECONDS) == 0, running.log
        assert "stopped on purpose" in running.log


# ---- it is killed itself, or started twice


def test_its_parts_leave_when_it_is_killed_and_the_next_one_goes_on(terminal: Terminal, redraft: Redraft) -> None:
    with up(terminal) as running:
        until_well(redraft)
        worker = running.children()["worker"]
        running.process.kill()
        running.process.wait()
        until(lambda: gone(worker), "the worker is an orphan", lambda: running.log, 15)
    with up(terminal) as running:
        found = until_well(redraft)
        assert [each["what"] for each in found["processes"]] == ["up", "worker"], "nobody is missed"
        code, _ = running.ends(signal.SIGTERM)
        assert code == 0, running.log
    assert not server_status(terminal.data_dir).running


def test_a_second_one_in_the_same_directory_is_refused(terminal: Terminal, redraft: Redraft) -> None:
    with up(terminal) as running:
        until_well(redraft)
        second = terminal.run("up")
        assert second.code == 2
        assert second.err.startswith(
            f"`redraft up` runs already on {terminal.data_dir} (process {running.process.pid})."
        )
        assert f"kill {running.process.pid}" in second.err
        assert redraft("status").code == 0, "the first one is not disturbed"


# ---- stopping while the agent works


def test_a_stop_hands_back_what_is_in_flight_within_ten_seconds(terminal: Terminal, redraft: Redraft) -> None:
    with silent_model() as address:
        terminal.settings["LOCAL_LLM_BASE_URL"] = address
        with up(terminal) as running:
            until_well(redraft)
            opens_a_task(redraft, "local")
            until(lambda: redraft("status", "--json").json()["jobs"]["in_flight"] == 1, "no job begins")
            worker = running.children()["worker"]
            code, seconds = running.ends(signal.SIGTERM)
            assert (code, gone(worker)) == (0, True), running.log
            assert seconds < STOP_SECONDS, running.log
            assert "part_killed" not in running.log, "it went by itself"
    assert redraft("status", "--json").json()["jobs"]["by_state"]["pending"] == 1
    assert redraft("tasks", "show", "1", "--json").json()["state"] == "drafting", "nothing is lost"


def test_a_second_signal_is_at_once(terminal: Terminal, redraft: Redraft) -> None:
    with silent_model() as address:
        terminal.settings["LOCAL_LLM_BASE_URL"] = address
        with up(terminal) as running:
            until_well(redraft)
            opens_a_task(redraft, "local")
            until(lambda: redraft("status", "--json").json()["jobs"]["in_flight"] == 1, "no job begins")
            worker = running.children()["worker"]
            code, seconds = running.ends(signal.SIGTERM, signal.SIGTERM)
            assert (code, gone(worker)) == (128 + signal.SIGTERM, True), running.log
            assert seconds < 4, running.log
    assert not server_status(terminal.data_dir).running
    assert redraft("tasks", "show", "1", "--json").json()["state"] == "drafting"


# ---- something is away


def test_a_database_that_is_away_at_the_start_is_waited_for(
    terminal: Terminal, redraft: Redraft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    volume = tmp_path / "volume"
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{volume / 'redraft.db'}")
    with up(terminal) as running:
        running.says("waits_for_database")
        assert "worker_started" not in running.log
        volume.mkdir()
        running.says("database_is_back")
        until_well(redraft)
        assert running.log.count("waits_for_database") == 1, "it is said once"


def test_it_can_be_stopped_while_it_waits(terminal: Terminal, tmp_path: Path) -> None:
    terminal.settings["DATABASE_URL"] = f"sqlite:///{tmp_path / 'volume' / 'redraft.db'}"
    with up(terminal) as running:
        running.says("waits_for_database")
        code, seconds = running.ends(signal.SIGTERM)
        assert (code, seconds < 3) == (143, True), running.log


def test_a_database_of_an_older_redraft_that_somebody_named_is_not_upgraded(terminal: Terminal, tmp_path: Path) -> None:
    terminal.settings["DATABASE_URL"] = f"sqlite:///{tmp_path / 'named.db'}"
    terminal.ok("db", "upgrade")
    import sqlite3

    with closing(sqlite3.connect(tmp_path / "named.db")) as database:
        database.execute("UPDATE alembic_version SET version_num = '0001'")
        database.commit()
    answer = terminal.run("up")
    assert answer.code == 69
    assert "redraft db upgrade" in answer.err


def test_a_redis_that_is_away_keeps_nothing_else_from_running(
    terminal: Terminal, redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    port = free_port()
    monkeypatch.setenv("REDIS_URL", f"redis://:hunter2@127.0.0.1:{port}/0")
    with up(terminal) as running:
        running.says("The queue does not answer")
        away = redraft("status", "--json")
        assert away.code == 1
        assert (away.json()["queue"]["ok"], away.json()["database"]["ok"]) == (False, True)
        assert away.json()["up_pid"] == running.process.pid
        assert "hunter2" not in running.log + away.out
        opens_a_task(redraft)
        command = [str(find_server().path), "--port", str(port), "--bind", "127.0.0.1", "--requirepass", "hunter2"]
        redis = subprocess.Popen([*command, "--save", ""], stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        try:
            until_well(redraft, 45)
            until(lambda: redraft("tasks", "show", "1", "--json").json()["state"] == "in_review", "no draft comes")
            assert running.ends(signal.SIGTERM)[0] == 0, running.log
        finally:
            redis.terminate()
            redis.wait()


def test_slack_for_many_workspaces_without_a_port_is_refused_before_anything_starts(terminal: Terminal) -> None:
    answer = terminal.run("up", settings={"SLACK_CLIENT_ID": "1.2"})
    assert answer.code == 78
    assert "REDRAFT_SLACK_HTTP_PORT" in answer.err
    assert "SLACK_CLIENT_ID" in answer.err
    assert not terminal.data_dir.exists()


def test_a_data_directory_that_cannot_be_written_is_named() -> None:
    with tempfile.TemporaryDirectory(prefix="rd-") as name:
        folder = Path(name)
        (folder / "data").mkdir()
        (folder / "data").chmod(0o555)
        folder.chmod(0o755)
        terminal = Terminal(folder / "data", folder, program=AS_NOBODY if os.geteuid() == 0 else REDRAFT)
        answer = terminal.run("up")
        assert answer.code == 69, answer
        assert f"The data directory {folder / 'data'} cannot be written" in answer.err
        assert list((folder / "data").iterdir()) == []


def test_a_poster_without_a_chat_says_what_is_missing(redraft: Redraft) -> None:
    answer = redraft("poster", "--json")
    assert answer.code == 2, "it has no --json"
    answer = redraft("poster")
    assert (answer.code, answer.err.splitlines()[0]) == (78, "No chat is set up, so there is nowhere to post.")


# ---- health and metrics


def fetched(port: int, path: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}{path}", timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def test_every_process_answers_for_its_health_and_counts(terminal: Terminal, redraft: Redraft) -> None:
    port = free_port()
    with up(terminal, "--http", str(port)) as running:
        until_well(redraft)
        opens_a_task(redraft)
        until(lambda: redraft("tasks", "show", "1", "--json").json()["state"] == "in_review", "no draft comes")
        for at, what in ((port, "up"), (port + 1, "worker")):
            code, page = fetched(at, "/healthz")
            assert (code, json.loads(page)["what"], json.loads(page)["state"]) == (200, what, "ok"), running.log
        _, counted = fetched(port + 1, "/metrics")
        for line in (
            'redraft_job_start_seconds_count{purpose="draft"} 1.0',
            'redraft_job_seconds_count{outcome="done",purpose="draft"} 1.0',
            "redraft_jobs_running 0.0",
            'redraft_queue_depth{queue="redraft-interactive"} 0.0',
            'redraft_jobs_waiting{how="due"} 0.0',
            'redraft_tasks{state="in_review"} 1.0',
            "redraft_database_up 1.0",
            "redraft_queue_up 1.0",
        ):
            assert line in counted.splitlines(), counted
        assert re.search(r'redraft_tokens_total\{kind="output",model="[^"]+"\} [1-9]', counted), counted
        assert 'redraft_part_restarts{part="worker"} 0.0' in fetched(port, "/metrics")[1]
        assert fetched(port, "/secrets")[0] == 404
        listening = {each.laddr.ip for each in psutil.net_connections("tcp") if each.laddr and each.laddr.port == port}
        assert listening == {"127.0.0.1"}


def test_a_port_that_is_taken_stops_no_work_and_is_said(terminal: Terminal, redraft: Redraft) -> None:
    port = free_port()
    with closing(socket.socket()) as other, up(terminal, "--http", str(port)) as running:
        other.bind(("127.0.0.1", port + 1))
        other.listen()
        running.says(f"Port {port + 1} of this machine cannot be used")
        opens_a_task(redraft)
        until(lambda: redraft("tasks", "show", "1", "--json").json()["state"] == "in_review", "no draft comes")
        until(lambda: "http endpoint: Port" in redraft("status").out, "nobody says so", lambda: redraft("status").out)
        assert redraft("status").code == 1
        other.close()
        until_well(redraft)
        assert fetched(port + 1, "/healthz")[0] == 200


def test_json_logs_stay_json_when_they_come_through_it(terminal: Terminal, redraft: Redraft) -> None:
    terminal.settings["REDRAFT_LOG_JSON"] = "true"
    with up(terminal) as running:
        until_well(redraft)
        assert running.ends(signal.SIGTERM)[0] == 0
        lines = [json.loads(line) for line in running.log.splitlines()]
        assert any(line.get("process") == "worker" and line["event"] == "worker_started" for line in lines)


def test_a_worker_that_hangs_is_silent_after_a_while(terminal: Terminal, redraft: Redraft) -> None:
    with up(terminal) as running:
        until_well(redraft)
        worker = running.children()["worker"]
        os.kill(worker, signal.SIGSTOP)
        until(lambda: redraft("status").code == 1, "nobody misses it", lambda: redraft("status").out)
        found = redraft("status", "--json").json()
        assert process_of(found, "worker")["state"] == "silent"
        assert any("is silent since" in problem for problem in found["problems"])
        os.kill(worker, signal.SIGCONT)
        until_well(redraft)
        assert running.ends(signal.SIGTERM)[0] == 0


def test_a_worker_started_by_hand_is_shown_too(terminal: Terminal, redraft: Redraft) -> None:
    worker = terminal.popen("worker", stderr=subprocess.STDOUT)
    found = until_well(redraft)
    assert [(each["what"], each["pid"]) for each in found["processes"]] == [("worker", worker.pid)]
    worker.send_signal(signal.SIGTERM)
    worker.communicate(timeout=20)
    assert sys.platform != "linux" or gone(worker.pid)
