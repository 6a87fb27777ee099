"""`redraft simulate`: many tasks through the whole of redraft, on both platforms."""

import os
import re
import threading
from collections import defaultdict
from contextlib import suppress
from pathlib import Path

import psutil
import pytest

from tests.support.terminal import ROOT, Answer, Terminal

pytestmark = pytest.mark.timeout(300)  # see test_cli.py

DATA = ROOT.parent / "shared" / "data"
ACE, WRITINGBENCH = DATA / "ace" / "ACE-DIY.csv", DATA / "writingbench" / "length_subset.jsonl"
GROWTH_MAX = 1.25
"""Of a part's memory, from the time when it has done some tasks to the end; that of Python alone varies by a tenth."""
PARTS = ("worker", "poster", "slack", "discord")


def test_the_examples_all_come_to_a_decision_and_the_report_has_three_arms(terminal: Terminal) -> None:
    answer = _simulated(terminal, "--at-once", "6", "--keep", str(terminal.data_dir))
    assert answer.code == 0, answer
    assert "9 tasks: 8 accepted, 1 rejected." in answer.out
    assert "Errors in the log: 0." in answer.out
    assert "Experts who follow rules scored these drafts" in answer.out
    assert "The practice agent is no language model; its figures say nothing about one." in answer.out
    assert re.search(r"All tasks +9 +11\.1% .* 88\.9% ", answer.out), answer.out
    retried = answer.out.partition("Against as many tries without feedback")[2]
    assert re.search(r"All tasks +8 +0\.0% .* 0\.0% .* 87\.5% ", retried), answer.out


def test_solo_alone_asks_for_no_feedback(terminal: Terminal) -> None:
    answer = _simulated(terminal, "--arms", "solo", "--on", "slack", "--tasks", "2")
    assert answer.code == 0, answer
    assert "after 1 draft;" in answer.out
    assert "after 2 drafts" not in answer.out
    assert "Against as many tries" not in answer.out


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (("--arms", "solo,alone"), "there is no arm 'alone'"),
        (("--arms", "solo,retry"), "it needs assisted"),
        (("--agent", "claude"), "'claude' is not set up here"),
    ],
)
def test_what_cannot_be_simulated_is_said(terminal: Terminal, arguments: tuple[str, ...], why: str) -> None:
    answer = terminal.run("simulate", *arguments)
    assert answer.code == 2
    assert why in answer.err


def test_a_bad_row_is_said_before_anything_runs(terminal: Terminal, tmp_path: Path) -> None:
    file = tmp_path / "tasks.jsonl"
    file.write_text('{"key": "k", "title": "T", "brief": "B", "rubric": ""}\n')
    answer = terminal.run("simulate", str(file))
    assert answer.code == 65
    assert "line 1" in answer.err


@pytest.mark.skipif(not DATA.is_dir(), reason=f"the real tasks are not here: {DATA}")
def test_real_tasks_come_to_a_decision_on_both_platforms_in_the_same_memory(terminal: Terminal) -> None:
    of_each = 10 if os.environ.get("REDRAFT_TEST_FULL") else 3
    process = terminal.popen("simulate", str(ACE), str(WRITINGBENCH), "--tasks", str(of_each), "--at-once", "6")
    memory = _Memory(process.pid)
    out, err = process.communicate(timeout=280)
    memory.stop()
    assert process.returncode == 0, f"{out}\n{err}"
    assert re.search(rf"^{2 * of_each} tasks: \d+ accepted(, \d+ rejected)?\.$", out, re.MULTILINE), out
    assert set(re.findall(r"^\d+/\d+ .* on (\w+): ", out, re.MULTILINE)) == {"slack", "discord"}
    assert "Against as many tries without feedback" in out
    assert "Errors in the log: 0." in out
    for part in PARTS:
        assert memory.growth(part) < GROWTH_MAX, memory.seen


def _simulated(terminal: Terminal, *arguments: str) -> Answer:
    """Takes half a minute where a machine has nothing else to do, so it may take longer than other commands."""
    process = terminal.popen("simulate", *arguments)
    out, err = process.communicate(timeout=200)
    return Answer(out, err, process.returncode)


class _Memory:
    """Looks every half second how much memory the parts of a process use."""

    def __init__(self, pid: int) -> None:
        self.seen: dict[str, list[int]] = defaultdict(list)
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._look, args=(psutil.Process(pid),), daemon=True)
        self._thread.start()

    def stop(self) -> None:
        self._over.set()
        self._thread.join()

    def growth(self, part: str) -> float:
        """From a half of the time on; before, libraries are loaded and caches filled."""
        late = self.seen[part][len(self.seen[part]) // 2 :]
        return max(late) / late[0]

    def _look(self, process: psutil.Process) -> None:
        while not self._over.wait(0.5):
            with suppress(psutil.Error):
                for child in process.children():
                    for part in PARTS:
                        if part in child.cmdline():
                            self.seen[part].append(child.memory_info().rss)
