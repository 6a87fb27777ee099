"""`redraft demo`: the whole story in a terminal, and nothing that is left behind."""

import json
import re
import signal
import tempfile
import time
from pathlib import Path

import psutil
import pytest

from bot.valkey import status
from tests.support.terminal import Terminal

pytestmark = pytest.mark.timeout(300)  # see test_cli.py

IN_THIS_ORDER = (
    "Ada  /redraft new · Welcome guide for new volunteers",
    "… the practice agent proposes a rubric",
    "Rubric, version 1",
    "Ada  (edits the rubric, and approves it)",
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
    "… the practice agent revises",
    "Draft 2 by practice",
    "What changed in draft 2",
    "[-9:30-]{+9:15+}",
    "Ben  (presses Confirm)",
    "Cleo  (presses Reopen)",
    "Draft 3 by practice",
    "What changed in draft 3",
    "Draft 3 of task 1: 6 of 6 met, complete",
    "Ada  (presses Accept on draft 3)",
    "was accepted by Ada.",
    "Criteria before feedback: 3 of 6 met · Criteria after: 6 of 6 met · Cycles: 3",
    "1 task: 1 accepted.",
    "all tasks  1  not enough data",
)


def test_the_demo_plays_the_story_to_its_end(terminal: Terminal) -> None:
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

    kept = terminal.run("tasks", "show", "1", "--json").json()
    assert [draft["number"] for draft in kept["drafts"]] == [1, 2, 3]
    assert {item["disposition"] for item in kept["feedback"]} == {"confirmed", "withdrawn"}
    _marks_are_true_of(kept)


def _marks_are_true_of(kept: dict[str, object]) -> None:
    """The scripted experts must not praise what is not there."""
    text = json.dumps(kept["drafts"][-1], ensure_ascii=False)  # type: ignore[index]
    for words in ("north gate", "14 March at 9:00", "rain jacket", "Marta at 555 0142", "at the pier", "ram 4"):
        assert words in text


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_demo_that_is_stopped_leaves_nothing_behind(terminal: Terminal, number: signal.Signals) -> None:
    with tempfile.TemporaryDirectory(prefix="rd-") as short:
        terminal.settings["TMPDIR"] = short
        process = terminal.popen("demo", "--headless")
        assert process.stdout
        seen = ""
        while "… the practice agent drafts" not in seen:
            line = process.stdout.readline()
            assert line, f"the demo ended early: {process.communicate()}"
            seen += line
        inside = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(number)
        _, err = process.communicate(timeout=40)
        assert process.returncode == 128 + number
        assert "Traceback" not in err, err
        _, alive = psutil.wait_procs(inside, timeout=5)  # multiprocessing's own helper ends a moment after us
        assert not alive
        assert not [each for each in psutil.process_iter(["cmdline"]) if short in " ".join(each.info["cmdline"] or ())]
        assert not [each for each in Path(short).iterdir() if re.match("redraft", each.name)]
