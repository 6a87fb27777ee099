"""Files that people give to a task in a terminal: taken, listed and read by the agent, or refused in a sentence."""

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest

from bot.domain.files import FILE_MAX_BYTES
from bot.domain.task import FILES_MAX
from tests.support.pdfs import a_pdf, protected
from tests.support.terminal import Answer, Redraft

NEW = ("tasks", "new", "--title", "T", "--brief", "Write a sign.", "--rubric", "Is a sign")


def opened(redraft: Redraft, *paths: Path | str) -> Answer:
    return redraft(*NEW, *(word for path in paths for word in ("--file", str(path))))


def put(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def shown(redraft: Redraft) -> dict[str, Any]:
    found: dict[str, Any] = redraft("tasks", "show", "1", "--json").json()
    return found


def test_files_are_kept_and_listed(redraft: Redraft, tmp_path: Path) -> None:
    report, notes = (
        put(tmp_path, "report.pdf", a_pdf("Open at 9.", "")),
        put(tmp_path, "notes.txt", "Grüße".encode("cp1252")),
    )
    answer = opened(redraft, report, notes)
    assert (answer.code, answer.out) == (0, "Task 1, T: drafting.\n")
    assert "notes.txt: it is not UTF-8, and was read as Windows-1252 (Latin-1)." in answer.err
    listed = redraft("tasks", "show", "1").out
    assert "report.pdf (PDF, " in listed
    assert " bytes, 2 pages)" in listed
    assert "notes.txt (text, 5 bytes; it is not UTF-8, and was read as Windows-1252 (Latin-1))" in listed
    found = shown(redraft)
    assert found["files"] == ["report.pdf", "notes.txt"]
    assert [(file["name"], file["media_type"], file["digest"]) for file in found["stored_files"]] == [
        ("report.pdf", "application/pdf", hashlib.sha256(report.read_bytes()).hexdigest()),
        ("notes.txt", "text/plain", hashlib.sha256(notes.read_bytes()).hexdigest()),
    ]


def test_an_export_has_names_and_digests_and_says_that_contents_are_missing(redraft: Redraft, tmp_path: Path) -> None:
    notes = put(tmp_path, "notes.txt", b"The pier is open.")
    assert opened(redraft, notes).code == 0
    digest = hashlib.sha256(b"The pier is open.").hexdigest()
    exported = redraft("export", "--kind", "tasks")
    assert json.loads(exported.out)["files"] == [{"name": "notes.txt", "sha256": digest}]
    assert "Of 1 file the name and the digest are there, not the content." in exported.err
    records = map(json.loads, redraft("export", "--kind", "events").out.splitlines())
    event = next(each for each in records if each["record"] == "event")
    assert (event["fact"]["files"], event["fact"]["digests"]) == (["notes.txt"], [digest])
    again = put(tmp_path, "again.jsonl", exported.out.replace('"key": "', '"key": "x').encode())
    assert redraft("tasks", "import", str(again)).code == 0
    assert "notes.txt (only its name is known)" in redraft("tasks", "show", "2").out
    lines = redraft("export", "--kind", "tasks").out.splitlines()
    assert json.loads(lines[1])["files"] == [{"name": "notes.txt", "sha256": digest}]


@pytest.mark.parametrize(
    ("name", "content", "why"),
    [
        ("a.txt", b"", "“a.txt” cannot be used: it is empty"),
        ("a.pdf", b"no PDF", "its name says that it is a PDF, but it is not"),
        ("a.pdf", b"%PDF-1.7 and then nothing", "it is no PDF that can be read; it may be damaged"),
        ("a.pdf", protected(a_pdf("x"), "secret"), "it is encrypted or needs a password"),
        ("a.docx", b"PK\x03\x04", "it is a Word document; save it as PDF or as text"),
        ("a.txt", b"a\0b", "character 2 is a NUL"),
        ("a\u202eb.txt", b"x", "RIGHT-TO-LEFT OVERRIDE (U+202E) at character 2"),
        ("a\nb.txt", b"x", "its name must be one line"),
    ],
)
def test_a_file_that_cannot_be_used(redraft: Redraft, tmp_path: Path, name: str, content: bytes, why: str) -> None:
    answer = opened(redraft, put(tmp_path, name, content))
    assert (answer.code, answer.out) == (2, "")
    assert why in answer.err
    assert redraft("tasks", "list", "--json").json()["tasks"] == [], "nothing was opened"


def test_a_path_that_is_no_file(redraft: Redraft, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    for path, why in {
        "missing.txt": "“missing.txt” cannot be used: No such file or directory",
        "gone.txt": "“gone.txt” cannot be used: No such file or directory",
        str(tmp_path): "it is a directory",
        "pipe": "it is no ordinary file",
        "/dev/zero": "it is no ordinary file",
        "": "it is a directory",
        "x" * 300: "File name too long",
    }.items():
        answer = opened(redraft, path)
        assert answer.code == 2, path
        assert why in answer.err
        assert "Accepted are text, Markdown, CSV" in answer.err


@pytest.mark.parametrize("more", [-1, 0, 1])
def test_a_file_at_the_limit(redraft: Redraft, tmp_path: Path, more: int) -> None:
    answer = opened(redraft, put(tmp_path, "a.txt", b"x" * (FILE_MAX_BYTES + more)))
    if more <= 0:
        assert answer.code == 0
        assert f"a.txt: only the first 200,000 of {FILE_MAX_BYTES + more:,} characters." in answer.err
    else:
        assert (answer.code, "it has 10,000,001 bytes; at most 10,000,000 fit" in answer.err) == (2, True)


def test_too_many_files_and_two_of_one_name(redraft: Redraft, tmp_path: Path) -> None:
    paths = [put(tmp_path, f"{number}.txt", b"x") for number in range(FILES_MAX + 1)]
    assert "has 11 entries; at most 10 fit" in opened(redraft, *paths).err
    assert "another file has the same name" in opened(redraft, paths[0], paths[0]).err
    assert opened(redraft, *paths[1:]).code == 0
