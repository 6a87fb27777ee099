"""Exports, restoring, and what people may ask for, as somebody at a terminal meets them."""

import json
import os
import stat
from pathlib import Path

import pytest

from tests.support.terminal import Redraft, Terminal

BRIEF = "Write a notice for the door. The shop opens at 9."
RUBRIC = "Says when the shop opens"


@pytest.fixture
def played(redraft: Redraft) -> Redraft:
    """Task 1, with a rubric that waits for its draft."""
    assert redraft("tasks", "new", "--title", "Hours", "--brief", BRIEF, "--rubric", RUBRIC).code == 0
    return redraft


def test_an_export_has_its_schema_beside_it(played: Redraft, tmp_path: Path) -> None:
    out = tmp_path / "events.jsonl"
    told = played("export", "--kind", "events", "--out", str(out))
    assert told.code == 0
    count = len(out.read_text().splitlines())
    assert f"Wrote {count} lines to {out}." in told.err
    beside = json.loads((tmp_path / "events.jsonl.schema.json").read_text())
    assert beside == played("export", "--kind", "events", "--schema").json()
    assert sorted(each.name for each in tmp_path.iterdir() if each.name.startswith(".events")) == []


def test_an_export_goes_into_no_directory(played: Redraft, tmp_path: Path) -> None:
    told = played("export", "--kind", "scores", "--out", str(tmp_path))
    assert told.code == 2
    assert "this is no ordinary file" in told.err


def test_an_export_goes_into_a_pipe_by_standard_output_only(played: Redraft, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    told = played("export", "--kind", "events", "--out", str(pipe))
    assert told.code == 2
    assert "use standard output instead" in told.err
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_without_data_an_export_is_empty(redraft: Redraft, tmp_path: Path) -> None:
    for kind in ("scores", "tasks", "sft", "dpo", "evals"):
        told = redraft("export", "--kind", kind, "--out", str(tmp_path / f"{kind}.jsonl"))
        assert told.code == 0
        assert (tmp_path / f"{kind}.jsonl").read_text() == ""
    assert redraft("export", "--kind", "events").out.count("\n") == 1


def test_a_workspace_that_nobody_knows_is_refused(played: Redraft) -> None:
    told = played("export", "--kind", "events", "--workspace", "elsewhere")
    assert (told.code, "There is no workspace “elsewhere”" in told.err) == (2, True)
    assert played("export", "--kind", "events", "--workspace", "this machine").code == 0


def test_a_day_that_is_none_is_refused(played: Redraft) -> None:
    wrong = played("export", "--kind", "events", "--since", "yesterday")
    assert (wrong.code, wrong.out) == (2, "")
    assert wrong.err == played("report", "--since", "yesterday").err, "said alike wherever a day is asked for"
    assert played("export", "--kind", "tasks", "--since", "2100-01-01").out == ""


# ---- restoring


def restored(redraft: Redraft, folder: Path, text: str) -> tuple[int, str]:
    """What an empty installation says to it, and whether anything is there afterwards."""
    file = folder / "log.jsonl"
    file.write_text(text, encoding="utf-8")
    with pytest.MonkeyPatch.context() as elsewhere:
        elsewhere.setenv("REDRAFT_DATA_DIR", str(folder / "elsewhere"))
        told = redraft("restore", str(file))
        left = redraft("export", "--kind", "events")
    assert left.code == 0
    assert (left.out.count("\n") > 1) == (told.code == 0), "all of it or nothing"
    return told.code, told.err + told.out


def test_an_export_is_restored_in_an_empty_installation(played: Redraft, tmp_path: Path) -> None:
    text = played("export", "--kind", "events").out
    code, said = restored(played, tmp_path, text)
    assert (code, "Restored 1 task with 3 events." in said) == (0, True), said
    again = played("restore", str(tmp_path / "log.jsonl"))
    assert again.code == 2
    assert "into an empty one only" in again.err


@pytest.fixture
def moved(played: Redraft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The log of events of one installation; from then on another is used, in which somebody looked at its tasks."""
    log = tmp_path / "log.jsonl"
    log.write_text(played("export", "--kind", "events").out)
    monkeypatch.setenv("REDRAFT_DATA_DIR", str(tmp_path / "another"))
    assert played("tasks", "list").code == 0
    return log


def test_a_database_that_was_only_looked_at_is_still_empty(played: Redraft, moved: Path) -> None:
    assert played("people", "list", "--json").json()["people"], "whoever looked is known since"
    assert "Restored 1 task" in played("restore", str(moved)).out
    assert played("tasks", "list", "--all").out.count("\n") == 2, "the heading and the task"


def test_what_was_asked_for_is_not_taken_out_by_a_restore(played: Redraft, moved: Path) -> None:
    me = played("people", "list", "--json").json()["people"][0]["id"]
    assert played("people", "consent", "--person", me, "--no-training").code == 0
    assert played("restore", str(moved)).code == 2
    assert played("people", "list", "--json").json()["people"][0]["training"] is False


def test_what_cannot_be_restored_is_named_by_its_line(played: Redraft, tmp_path: Path) -> None:
    lines = played("export", "--kind", "events").out.splitlines(keepends=True)
    events = [number for number, line in enumerate(lines) if '"record": "event"' in line]
    first, second = events[0], events[1]
    newer = lines[0].replace('"version": 1', '"version": 2')
    broken = {
        "version 2, and this redraft reads version 1 only": (1, [newer, *lines[1:]]),
        "this is no log of events": (1, lines[1:]),
        "not valid JSON": (len(lines), [*lines[:-1], lines[-1][: len(lines[-1]) // 2]]),
        "does not follow on": (first + 2, [*lines[: first + 1], *lines[second + 1 :]]),
        "is no record that this redraft knows": (2, [lines[0], '{"record": "teapot"}\n', *lines[1:]]),
        "must stand before it": (2, [lines[0], *lines[2:]]),
        "“colour” is no field": (2, [lines[0], lines[1].replace("{", '{"colour": 1, ', 1), *lines[2:]]),
        "is there already": (3, [*lines[:2], *lines[1:]]),
    }
    for why, (line, text) in broken.items():
        code, said = restored(played, tmp_path, "".join(text))
        assert (code, why in said, f"line {line}:" in said) == (65, True, True), (why, said)


def test_a_file_that_is_not_there_or_empty_is_no_log(redraft: Redraft, tmp_path: Path) -> None:
    assert redraft("restore", str(tmp_path / "none.jsonl")).code == 65
    assert redraft("restore", str(tmp_path)).code == 65
    assert restored(redraft, tmp_path, "")[0] == 65


# ---- what people may ask for


def test_somebody_is_forgotten(played: Redraft, terminal: Terminal) -> None:
    me = played("people", "list", "--json").json()["people"][0]["id"]
    ahead = played("forget", "--person", me, "--dry-run")
    assert ahead.code == 0
    assert "2 texts in 1 task would go. Not decided yet, and cancelled: 1 task of theirs." in ahead.out
    assert played("tasks", "show", "1", "--json").json()["title"] == "Hours"
    kept = terminal.run("forget", "--person", me, typed="n\n")
    assert (kept.code, "Nothing was changed." in kept.out) == (0, True)
    assert played("tasks", "show", "1", "--json").json()["title"] == "Hours"
    gone = played("forget", "--person", me, "--yes")
    assert gone.code == 0, gone.err
    shown = played("tasks", "show", "1", "--json").json()
    assert (shown["title"], shown["state"]) == ("(removed)", "cancelled")
    assert [each["forgotten"] for each in played("people", "list", "--json").json()["people"]] == [True, False]


def test_an_unknown_person_is_an_error(played: Redraft) -> None:
    for command in (("forget",), ("people", "consent", "--no-training")):
        told = played(*command, "--person", "U404")
        assert told.code == 2
        assert "There is no person “U404”" in told.err


def test_consent_is_noted_down(played: Redraft) -> None:
    me = played("people", "list", "--json").json()["people"][0]["id"]
    for flag, training in (("--no-training", False), ("--training", True)):
        assert played("people", "consent", "--person", me, flag).code == 0
        assert played("people", "list", "--json").json()["people"][0]["training"] is training


def test_old_words_go_when_asked(played: Redraft) -> None:
    told = played("retention", "run")
    assert told.code == 78
    assert told.err.startswith("REDRAFT_RETENTION_DAYS is not set, so everything is kept.\nSet it, or say it for this")
    ahead = played("retention", "run", "--days", "1", "--dry-run").out
    assert ahead == "It would remove the words of 0 tasks decided more than 1 day ago. Nothing was changed.\n"
    assert "Removed the words of 0 tasks decided more than 1 day ago." in played("retention", "run", "--days", "1").out
