"""What experts of a simulation do, beside a task in our own JSON lines."""

import json
from pathlib import Path

import pytest

from bot.importers.rows import BadRow, ExpertScript, ImportedTask
from bot.importers.task_file import read_tasks

TASK = {"key": "k", "title": "T", "brief": "B", "rubric": "One\nTwo"}


def the_only(tmp_path: Path, script: object) -> ImportedTask | BadRow:
    file = tmp_path / "tasks.jsonl"
    file.write_text(json.dumps({**TASK, "script": script}) + "\n")
    [result] = read_tasks(file)
    return result


def test_each_object_is_one_expert(tmp_path: Path) -> None:
    task = the_only(tmp_path, [{"looks_for": {"1": "gate", "2": ["tram", "!bus"]}, "says": {"2": "shorter"}}, {}])
    assert isinstance(task, ImportedTask)
    assert task.scripts == (
        ExpertScript({1: ("gate",), 2: ("tram", "!bus")}, {2: ("shorter",)}),
        ExpertScript({}, {}),
    )


def test_a_task_without_a_script_has_none(tmp_path: Path) -> None:
    task = the_only(tmp_path, None)
    assert isinstance(task, ImportedTask)
    assert task.scripts == ()


@pytest.mark.parametrize(
    ("script", "why"),
    [
        ("shorter", "must be a list"),
        (["shorter"], "Expert 1 of the script cannot be used: it must be an object"),
        ([{}, {"asks": {}}], "Expert 2 of the script cannot be used: it has no field “asks”"),
        ([{"says": ["shorter"]}], "“says” must be an object"),
        ([{"says": {"0": "x"}}], "“says” goes by numbers from 1, not by “0”"),
        ([{"says": {"1000": "x"}}], "not by “1000”"),
        ([{"says": {"first": "x"}}], "not by “first”"),
        ([{"says": {"1": [""]}}], "must have text"),
        ([{"says": {"1": 2}}], "must have text"),
        ([{"looks_for": {"1": "!"}}], "must have text"),
        ([{"looks_for": {"3": "x"}}], "there is no criterion 3 to look for; there are 2"),
    ],
)
def test_a_script_of_another_shape_is_refused(tmp_path: Path, script: object, why: str) -> None:
    row = the_only(tmp_path, script)
    assert isinstance(row, BadRow)
    assert why in row.why
