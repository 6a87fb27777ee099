"""What every task file has to go through, whatever its shape."""

import json
import os
import tracemalloc
from pathlib import Path

import pytest

from bot.errors import ImportInvalid
from bot.importers.lines import numbered_lines
from bot.importers.task_file import BadRow, ImportedTask, TaskFileFormat, read_tasks

ACE = "Criterion ID,Task ID,Prompt,Specified Prompt,Hurdle Tag,Description\n1,4,P,Fix my sink.,Hurdle,Says how\n"
WRITINGBENCH = json.dumps(
    {
        "index": 7,
        "query": "Write a poem.",
        "checklist": [{"name": "Poem_form", "criteria_description": "Rates the form.", "7-8": "It rhymes."}],
    }
)
GDPVAL = json.dumps({"task_id": "ab-1", "prompt": "Make a budget.", "rubric_pretty": "[+2] It adds up"})
REDRAFT = json.dumps({"key": "post", "title": "A post", "brief": "Write it.", "rubric": [{"text": "Is short"}]})


def a_file(folder: Path, content: str | bytes, name: str = "tasks.txt") -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


def refusal(path: Path, fmt: TaskFileFormat = TaskFileFormat.AUTO) -> str:
    with pytest.raises(ImportInvalid) as caught:
        list(read_tasks(path, fmt))
    assert str(path) in str(caught.value)
    return str(caught.value)


@pytest.mark.parametrize(
    ("content", "key"),
    [(ACE, "ace:4"), (WRITINGBENCH, "writingbench:7"), (GDPVAL, "gdpval:ab-1"), (REDRAFT, "post")],
)
@pytest.mark.parametrize("before", ["", "\ufeff", "\n\n", "\ufeff\r\n"])
def test_each_shape_is_recognised_by_its_content(tmp_path: Path, content: str, key: str, before: str) -> None:
    (task,) = read_tasks(a_file(tmp_path, before + content))
    assert isinstance(task, ImportedTask)
    assert task.key == key
    assert task.criteria


def test_a_file_in_no_known_shape_says_what_was_found_and_what_each_format_needs(tmp_path: Path) -> None:
    sentence = refusal(a_file(tmp_path, "Name,Age\nAda,36\n"))
    assert "it is a CSV with the columns Name, Age" in sentence
    for fmt in TaskFileFormat:
        assert fmt is TaskFileFormat.AUTO or f"not {fmt}, which is " in sentence


@pytest.mark.parametrize(
    ("content", "found"),
    [
        ('{"a": 1, "b": 2}\n', "JSON lines with the fields a, b"),
        (f"[{REDRAFT}]", "one JSON array"),
        (json.dumps(json.loads(REDRAFT), indent=2), "no line of it is a whole object"),
        ("Task ID;Hurdle Tag;Description\n", "not separated by commas"),
        ("Dear all,\nhere are my tasks\n", "it is a CSV with the columns Dear all"),
        ("[build-system]\nrequires = []\n", "neither a CSV nor JSON lines: it begins with “[build-system] requires"),
        ("hello", "it begins with “hello”"),
        ("caf\xe9".encode("latin-1"), "0xE9"),
        ('"Task ID\n', "neither a CSV nor JSON lines"),
    ],
)
def test_an_unknown_file_is_described(tmp_path: Path, content: str | bytes, found: str) -> None:
    assert found in refusal(a_file(tmp_path, content))


def test_a_named_format_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    sentence = refusal(a_file(tmp_path, REDRAFT), TaskFileFormat.ACE)
    assert "not in the format ace, which is a CSV with the columns Task ID" in sentence
    assert "it is JSON lines with the fields key, title, brief, rubric" in sentence


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "the file is empty"),
        (b"\xef\xbb\xbf \n\n", "the file is empty"),
        (b"a,b\n\0\0\0", "line 2: this is not a text file"),
        (b"PAR1\x15\x04", "a Parquet file"),
        (b"PK\x03\x04\x14", "an Excel workbook"),
        (REDRAFT.encode("utf-16"), "UTF-16 text; save it as UTF-8"),
        (b"\x1f\x8b\x08", "compressed"),
    ],
)
def test_what_is_no_text_is_named(tmp_path: Path, content: bytes, why: str) -> None:
    assert why in refusal(a_file(tmp_path, content))


def test_a_missing_file_is_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(ImportInvalid, match="there is no such file"):
        read_tasks(tmp_path / "none.csv")


def test_a_directory_is_refused(tmp_path: Path) -> None:
    assert "this is a directory" in refusal(tmp_path)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    assert "not a regular file" in refusal(tmp_path / "pipe")


def test_a_name_that_cannot_be_one_is_refused() -> None:
    assert "cannot be read" in refusal(Path("a\0b"))


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_is_refused(tmp_path: Path) -> None:
    path = a_file(tmp_path, REDRAFT)
    path.chmod(0)
    assert "Permission denied" in refusal(path)


def test_a_header_alone_is_no_task_file(tmp_path: Path) -> None:
    assert "only a header" in refusal(a_file(tmp_path, ACE.splitlines()[0] + "\n"))


def test_a_key_that_is_there_twice_is_refused_the_second_time(tmp_path: Path) -> None:
    first, second = read_tasks(a_file(tmp_path, f"{REDRAFT}\n\n{REDRAFT}\n"))
    assert isinstance(first, ImportedTask)
    assert second == BadRow(3, "The key “post” is already that of the task on line 1.")


def test_the_limit_counts_tasks_and_not_bad_rows(tmp_path: Path) -> None:
    lines = ["{}", REDRAFT, "oops", REDRAFT.replace("post", "next"), REDRAFT.replace("post", "last")]
    results = list(read_tasks(a_file(tmp_path, "\n".join(lines)), limit=2))
    assert [result.line for result in results] == [1, 2, 3, 4]
    assert [type(result) for result in results] == [BadRow, ImportedTask, BadRow, ImportedTask]


@pytest.mark.parametrize("limit", [0, -1])
def test_a_limit_below_one_is_a_mistake(tmp_path: Path, limit: int) -> None:
    with pytest.raises(ValueError, match="at least 1"):
        read_tasks(a_file(tmp_path, REDRAFT), limit=limit)


@pytest.mark.parametrize(
    ("line", "why"),
    [
        (REDRAFT[:-20], "not valid JSON: "),
        ('["a list"]', "no object in braces"),
        ('{"key": NaN}', "NaN is no number"),
        ('{"key": ' + "9" * 5000 + "}", "not valid JSON"),
        ('{"key": ' + "[" * 100_000, "nested too deeply"),
        ('{"key": "a", "key": "b"}', "the field “key” is there twice"),
        ('{"key": "a' + "x" * 40_000_000 + '"}', "more than 40,000,000 characters"),
    ],
    ids=["cut", "list", "nan", "digits", "nested", "twins", "endless"],
)
def test_a_broken_line_costs_only_itself(tmp_path: Path, line: str, why: str) -> None:
    lines = [REDRAFT, line, REDRAFT.replace("post", "next")]
    first, bad, last = read_tasks(a_file(tmp_path, "\n".join(lines)))
    assert isinstance(first, ImportedTask)
    assert isinstance(last, ImportedTask)
    assert isinstance(bad, BadRow)
    assert (bad.line, last.line) == (2, 3)
    assert why in bad.why


def test_a_broken_first_line_does_not_hide_the_shape(tmp_path: Path) -> None:
    bad, task = read_tasks(a_file(tmp_path, f'{{"key": \n{REDRAFT}\n'))
    assert isinstance(bad, BadRow)
    assert isinstance(task, ImportedTask)


def test_a_line_that_is_not_utf8_names_the_byte(tmp_path: Path) -> None:
    bad, good = read_tasks(a_file(tmp_path, b'{"key": "\x92"}\n' + REDRAFT.encode()))
    assert isinstance(bad, BadRow)
    assert "the byte 0x92 in it is not UTF-8" in bad.why
    assert isinstance(good, ImportedTask)


def test_a_last_line_that_is_cut_off_says_so(tmp_path: Path) -> None:
    _, bad = read_tasks(a_file(tmp_path, f"{REDRAFT}\n{REDRAFT[:40]}"))
    assert isinstance(bad, BadRow)
    assert bad.line == 2
    assert "may have been cut off" in bad.why


def test_line_separators_within_text_do_not_end_a_line(tmp_path: Path) -> None:
    path = a_file(
        tmp_path, REDRAFT.replace("Write it.", "Write\u2028it.\u0085\x0c") + "\n" + REDRAFT.replace("post", "b")
    )
    assert [result.line for result in read_tasks(path)] == [1, 2]


def test_a_benchmark_with_a_title_and_a_rubric_is_not_taken_for_ours(tmp_path: Path) -> None:
    fields = {**json.loads(GDPVAL), "title": "T", "rubric": "[+1] Good"}
    (task,) = read_tasks(a_file(tmp_path, json.dumps(fields)))
    assert isinstance(task, ImportedTask)
    assert task.key == "gdpval:ab-1"


def test_lines_around_the_longest_one_keep_their_numbers(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.importers.lines.LINE_MAX_CHARACTERS", 8)
    path = a_file(tmp_path, "".join("x" * n + "\n" for n in (3, 6, 7, 8, 9, 15, 16, 3)) + "y" * 8)
    lines = list(numbered_lines(path))
    assert [line.number for line in lines] == list(range(1, 10))
    assert [line.whole for line in lines] == [True, True, True, False, False, False, False, True, False]


def test_an_endless_file_is_read_only_as_far_as_asked(tmp_path: Path) -> None:
    path = a_file(tmp_path, f"{REDRAFT}\n" + (REDRAFT[:-1] + " " * 2000 + "}\n") * 600)
    with path.open("r+b") as stream:
        stream.truncate(8 << 30)
    assert [task.line for task in read_tasks(path, limit=1)] == [1]


def test_a_big_file_is_never_in_memory_as_a_whole(tmp_path: Path) -> None:
    path = a_file(tmp_path, REDRAFT + "\n" + ('{"pad": "' + "x" * 20_000 + '"}\n') * 1500)
    tracemalloc.start()
    try:
        rows = sum(1 for _ in read_tasks(path))
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert rows == 1501
    assert peak < path.stat().st_size / 4
