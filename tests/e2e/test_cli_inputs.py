"""What people get wrong on the command line, and in task files: a clear sentence each time, and nothing changed."""

import json
import re
import shutil
import time
from pathlib import Path
from typing import Any

import pytest

from bot.cli import typed
from bot.errors import InvalidInput
from tests.support.terminal import ROOT, Answer, Redraft

EXAMPLES = ROOT / "docs" / "examples" / "tasks.jsonl"
BRIEF = ("--title", "T", "--brief", "Write a sign.")


def tasks(redraft: Redraft) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = redraft("tasks", "list", "--json", "--limit", "1000").json()["tasks"]
    return found


@pytest.mark.parametrize(
    ("arguments", "code", "sentence"),
    [
        (("--title", "T", "--brief", ""), "too_short", "The brief is empty."),
        (("--title", "T", "--brief", "x" * 200_000), "too_long", "The brief has 200,000 characters; at most 100,000"),
        (("--title", "t" * 300, "--brief", "b"), "too_long", "The title has 300 characters; at most 150 fit."),
        ((*BRIEF, "--rubric", ""), "too_few", "The rubric is empty; it needs at least one entry."),
        ((*BRIEF, "--rubric", "Is one\n" * 51), "too_many", "The rubric has 51 entries; at most 50 fit."),
        (("--title", "T", "--brief", "a\u202eb"), "hidden_character", "RIGHT-TO-LEFT OVERRIDE (U+202E) at character 2"),
        (("--title", "T\udcff", "--brief", "b"), "hidden_character", "The title contains"),
        ((*BRIEF, "--category", "Writting"), "unknown_choice", "The category “Writting” is not known."),
        ((*BRIEF, "--agent", "cluade"), "unknown_choice", "The agent “cluade” is not known."),
        ((*BRIEF, "--rubric-file", "gone.txt"), "invalid_input", "gone.txt: No such file or directory"),
        ((*BRIEF, "--rubric", "a", "--rubric-file", "b"), "usage", "not both"),
        (("--brief", "b"), "usage", "Missing option '--title'."),
        ((*BRIEF, "--colour", "red"), "usage", "No such option: --colour"),
    ],
)
def test_a_task_that_cannot_be_opened(redraft: Redraft, arguments: tuple[str, ...], code: str, sentence: str) -> None:
    answer = redraft("tasks", "new", *arguments, "--json")
    assert (answer.code, answer.out) == (2, "")
    assert answer.error["code"] == code
    assert sentence in answer.error["message"]
    assert tasks(redraft) == []


def test_a_task_without_a_brief_is_told_how_to_give_one(redraft: Redraft) -> None:
    answer = redraft("tasks", "new", "--title", "T")
    assert (answer.code, "--brief TEXT, or --brief-file FILE" in answer.err) == (2, True)
    assert tasks(redraft) == []


def test_an_agent_that_is_not_set_up_here_is_told_when_it_is_asked_for(
    redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = redraft("tasks", "new", *BRIEF, "--agent", "claude")
    assert told.code == 0, "the worker may be on another machine"
    assert "Claude is not set up on this machine: unless the worker has ANTHROPIC_API_KEY, the task" in told.err
    monkeypatch.setenv("ANTHROPIC_API_KEY", "sk-test")
    for agent in ("claude", "auto", "practice"):
        assert "not set up" not in redraft("tasks", "new", *BRIEF, "--agent", agent).err


def test_the_version_is_there_as_an_option_too(redraft: Redraft) -> None:
    assert redraft("--version") == redraft("version")
    assert redraft("--version").out.startswith("redraft ")


def test_an_unknown_category_brings_the_nearest_one(redraft: Redraft) -> None:
    answer = redraft("tasks", "new", *BRIEF, "--category", "Writting")
    assert "Did you mean “Writing”?" in answer.err


@pytest.mark.parametrize(
    ("line", "suggestion"),
    [("taks list", "'tasks'"), ("tasks lst", "'list'"), ("db updrade", "'upgrade'"), ("docter", "'doctor'")],
)
def test_a_mistyped_command_brings_the_nearest_one(redraft: Redraft, line: str, suggestion: str) -> None:
    answer = redraft(*line.split())
    assert answer.code == 2
    assert re.search(rf"Did you mean {suggestion}[,?]", answer.err), "the nearest comes first"


def test_redraft_alone_shows_help(redraft: Redraft) -> None:
    for group in ((), ("tasks",), ("db",)):
        answer = redraft(*group)
        assert (answer.code, answer.err) == (0, "")
        assert answer.out.startswith("Usage: redraft")


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("show 7", "There is no task “7”."),
        ("accept 1", "Task 1 has no draft yet."),
        ("revise 1", "Task 1 has no draft yet."),
        ("feedback 1 hello", "Task 1 waits for its rubric, so you cannot give feedback on it now."),
        ("score 1 --met 1", "Task 1 has no draft to score."),
        ("score 1 --met one", "“one” cannot be used: criteria are given by their numbers, such as 1,2,5-7"),
        ("score 1 --met 1 --note 2=why", "The note on criterion 2 cannot be used: mark that criterion as well"),
        ("score 1", "The scorecard cannot be used: it has no marks; give some, such as --met 1,2 --not-met 3"),
        ("show abc", "There is no task “abc”."),
        ("list --all --workspace here", "give --workspace or --all, not both"),
        ("confirm 1 1", "There is no feedback “1”."),
        ("start 1", "The agent has not proposed a rubric yet. Wait for it, or write one."),
        ("start", "name one task, or say --all"),
        ("resume 1", "Task 1 waits for its rubric, so you cannot resume it now."),
    ],
)
def test_a_step_that_is_not_possible_yet(redraft: Redraft, line: str, sentence: str) -> None:
    assert redraft("tasks", "new", *BRIEF).code == 0
    before = redraft("export", "--kind", "events").out
    answer = redraft("tasks", *line.split())
    assert answer.code == 2
    assert sentence in answer.err
    assert redraft("export", "--kind", "events").out == before


def test_a_file_is_read_as_text_and_not_without_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(typed, "FILE_MAX_BYTES", 10)
    (tmp_path / "long").write_bytes(b"x" * 11)
    (tmp_path / "latin").write_bytes(b"caf\xe9")
    with pytest.raises(InvalidInput, match="it has more than 10 bytes"):
        typed.text_from("brief", None, tmp_path / "long")
    with pytest.raises(InvalidInput, match="byte 4 is not UTF-8"):
        typed.text_from("brief", None, tmp_path / "latin")
    with pytest.raises(InvalidInput, match="Is a directory"):
        typed.text_from("brief", None, tmp_path)


# ---- task files


def test_importing_twice_adds_nothing(redraft: Redraft) -> None:
    assert redraft("tasks", "import", str(EXAMPLES), "--dry-run").out == (
        "3 tasks can be imported. Nothing was changed.\n"
    )
    assert tasks(redraft) == []
    assert redraft("tasks", "import", str(EXAMPLES), "--limit", "2").out == "Imported 2 tasks.\n"
    assert redraft("tasks", "import", str(EXAMPLES)).out == "Imported 1 task; 2 known already.\n"
    assert redraft("tasks", "import", str(EXAMPLES)).out == "Imported 0 tasks; 3 known already.\n"
    assert [task["state"] for task in tasks(redraft)] == ["rubric_review"] * 3, "an import alone spends nothing"
    assert redraft("tasks", "start", "--all").out == "Started 3 tasks.\n"
    assert redraft("tasks", "start", "--all").out == "Started 0 tasks.\n"


def test_one_bad_row_and_nothing_is_imported(redraft: Redraft) -> None:
    lines = EXAMPLES.read_text().splitlines(keepends=True)
    bad = json.dumps({**json.loads(lines[0]), "key": "bad", "brief": ""})
    Path("bad.jsonl").write_text("".join([lines[0], bad + "\n", lines[1], lines[2][:80]]))
    refused = redraft("tasks", "import", "bad.jsonl")
    assert refused.code == 65
    assert refused.out == "Nothing was imported: 2 rows cannot be used. 2 tasks beside them can (--keep-going).\n"
    assert [line.split(":")[0] for line in refused.err.splitlines()] == ["bad.jsonl, line 2", "bad.jsonl, line 4"]
    assert "The brief is empty." in refused.err
    assert tasks(redraft) == []

    kept = redraft("tasks", "import", "bad.jsonl", "--keep-going", "--json")
    assert kept.code == 0
    assert {name: kept.json()[name] for name in ("good", "imported", "bad")} == {"good": 2, "imported": 2, "bad": 2}
    assert [row["line"] for row in kept.json()["bad_rows"]] == [2, 4]
    assert len(tasks(redraft)) == 2


@pytest.mark.parametrize(
    ("content", "arguments", "why"),
    [
        (b"hello, world\n1,2\n", (), "the file is in no format that redraft knows"),
        (b'{"key": "a", "title"', (), "no line of it is a whole object"),
        (b'{"index": 1, "query": "q", "checklist": []}', ("--format", "ace"), "is not in the format ace"),
    ],
)
def test_a_file_that_cannot_be_read(redraft: Redraft, content: bytes, arguments: tuple[str, ...], why: str) -> None:
    Path("tasks.file").write_bytes(content)
    answer = redraft("tasks", "import", "tasks.file", *arguments, "--json", "--keep-going")
    assert (answer.code, answer.error["code"]) == (65, "import_invalid")
    assert why in answer.error["message"]
    assert tasks(redraft) == []


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "the file is empty"),
        (b"PK\x03\x04", "this is a ZIP archive or an Excel workbook; unpack it, or save it as “CSV UTF-8”"),
        (None, "there is no such file"),
    ],
)
@pytest.mark.parametrize("command", ["tasks import", "restore"])
def test_a_file_without_any_lines_is_no_matter_of_lines(
    redraft: Redraft, command: str, content: bytes | None, why: str
) -> None:
    if content is not None:
        Path("tasks.file").write_bytes(content)
    answer = redraft(*command.split(), "tasks.file")
    assert (answer.code, answer.err) == (65, f"tasks.file cannot be read: {why}\n")


def test_a_category_for_all_is_checked_first(redraft: Redraft) -> None:
    refused = redraft("tasks", "import", str(EXAMPLES), "--category", "Translatoin", "--dry-run")
    assert refused.code == 2
    assert "Did you mean “Translation”?" in refused.err
    redraft("tasks", "import", str(EXAMPLES), "--category", "translation")
    assert {task["category"] for task in tasks(redraft)} == {"Translation"}


def test_a_file_that_changes_meanwhile_is_noticed(redraft: Redraft, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.cli import imports

    whole = imports._checked

    def checked_and_then_cut(*arguments: Any) -> Any:
        count = whole(*arguments)
        Path("tasks.jsonl").write_text(EXAMPLES.read_text()[:-40])
        return count

    shutil.copy(EXAMPLES, "tasks.jsonl")
    monkeypatch.setattr(imports, "_checked", checked_and_then_cut)
    answer = redraft("tasks", "import", "tasks.jsonl")
    assert answer.code == 65
    assert "2 tasks were imported before this happened." in answer.err
    assert "the file was changed while it was read" in answer.err


def test_what_is_exported_can_be_imported(redraft: Redraft, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    redraft("tasks", "import", str(EXAMPLES))
    redraft("tasks", "new", *BRIEF)
    written = redraft("export", "--kind", "tasks", "--out", "tasks.jsonl")
    assert "Left out 1 task that has no rubric yet." in written.err
    assert "Wrote 3 lines to tasks.jsonl." in written.err
    first = redraft("export", "--kind", "tasks").out
    assert Path("tasks.jsonl").read_text() == first
    monkeypatch.setenv("REDRAFT_DATA_DIR", str(tmp_path / "other"))
    assert redraft("tasks", "import", "tasks.jsonl").out == "Imported 3 tasks.\n"
    assert redraft("export", "--kind", "tasks").out == first


def test_events_are_exported_in_words_that_stay(redraft: Redraft) -> None:
    redraft("tasks", "import", str(EXAMPLES), "--limit", "1")
    records = [json.loads(line) for line in redraft("export", "--kind", "events").out.splitlines()]
    events = [each for each in records if each["record"] == "event"]
    assert [(event["number"], event["kind"], event["by"]["kind"]) for event in events] == [
        (1, "task_opened", "person"),
        (2, "rubric_proposed", "person"),
    ]
    assert events[0]["fact"]["title"] == "Welcome guide for new volunteers"


def test_an_export_that_cannot_be_written_leaves_what_was_there(redraft: Redraft) -> None:
    answer = redraft("export", "--kind", "events", "--out", "gone/events.jsonl")
    assert answer.code == 2
    assert "No such file or directory" in answer.err
    assert redraft("export", "--kind", "events", "--out", ".").code == 2


@pytest.mark.parametrize("name", ["writingbench/length_subset.jsonl", "ace/ACE-DIY.csv", "ace/ACE-Food.csv"])
def test_real_files_are_imported_once_and_quickly(redraft: Redraft, shared_dir: Path, name: str) -> None:
    file = shared_dir / "data" / name
    if not file.exists():
        pytest.skip(f"no {file}")
    redraft("db", "upgrade")
    began = time.monotonic()
    first = redraft("tasks", "import", str(file), "--json").json()
    assert time.monotonic() - began < 20, "5 s on a machine that does nothing else"
    again = redraft("tasks", "import", str(file), "--json").json()
    assert first["imported"] == first["good"] >= 20
    assert (again["imported"], again["known"]) == (0, first["imported"])
    found = tasks(redraft)
    assert len(found) == len({task["import_key"] for task in found}) == first["imported"]


# ---- the funnel


def test_the_unexpected_gets_a_reference_and_no_traceback(redraft: Redraft, monkeypatch: pytest.MonkeyPatch) -> None:
    import bot.cli.here

    def broken() -> None:
        raise RuntimeError("postgresql://me:hunter2@host/name")

    monkeypatch.setattr(bot.cli.here, "arrive", broken)
    answer = redraft("tasks", "list")
    assert answer.code == 70
    assert answer.err.startswith("Something unexpected went wrong (reference ")
    assert "--debug" in answer.err
    assert "hunter2" not in answer.err
    assert "Traceback" not in answer.err
    as_json = redraft("tasks", "list", "--json")
    assert as_json.error["code"] == "unexpected"
    assert len(as_json.error["reference"]) == 8
    assert "RuntimeError" in redraft("tasks", "list", "--debug").err


def test_ctrl_c_is_no_accident(redraft: Redraft, monkeypatch: pytest.MonkeyPatch) -> None:
    import bot.cli.here

    def interrupted() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(bot.cli.here, "arrive", interrupted)
    answer = redraft("tasks", "list")
    assert (answer.code, answer.out, answer.err) == (130, "", "")


def test_standard_output_holds_results_only(redraft: Redraft) -> None:
    opened: Answer = redraft("tasks", "new", *BRIEF, "--json")
    assert opened.json()["number"] == 1
    assert "Saved." in opened.err


def test_text_from_others_cannot_command_the_terminal(redraft: Redraft) -> None:
    answer = redraft("tasks", "show", "\x1b[2J")
    assert "\x1b" not in answer.err
    assert answer.code == 2
