"""WritingBench: graded levels become criteria that can be met or not."""

import json
from pathlib import Path
from typing import Any

import pytest

from bot.domain.rubric import Criterion
from bot.importers.task_file import BadRow, ImportedTask, TaskFileFormat, read_tasks

ITEM = {
    "name": "Clear_and-short_form",
    "criteria_description": "Rates the form.",
    "7-8": "It rhymes.",
    "9-10": "Sings.",
}


def imported(folder: Path, **fields: Any) -> ImportedTask | BadRow:
    path = folder / "bench.jsonl"
    task = {"index": 7, "domain1": "Arts", "query": " Write a poem about tea. ", "checklist": [ITEM], **fields}
    path.write_text(json.dumps({name: value for name, value in task.items() if value is not ...}), encoding="utf-8")
    (result,) = read_tasks(path, TaskFileFormat.WRITINGBENCH) if fields.get("index") is not ... else read_tasks(path)
    return result


def test_a_line_becomes_a_task_and_its_checklist_the_rubric(tmp_path: Path) -> None:
    text = "Clear and-short form: Rates the form.\nMet at 7 of 10 or better, which means at least: It rhymes."
    assert imported(tmp_path) == ImportedTask(
        key="writingbench:7",
        line=1,
        title="Write a poem about tea",
        brief="Write a poem about tea.",
        category="Writing",
        criteria=(Criterion(1, text),),
    )


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"index": True}, "“index” cannot be used: it must be a number or a name, not true or false"),
        ({"index": None}, "not null"),
        ({"query": None}, "“query” cannot be used: it is missing"),
        ({"query": ["a"]}, "it must be text, not a list"),
        ({"query": " "}, "is empty"),
        ({"checklist": None}, "The rubric is empty; it needs at least one entry."),
        ({"checklist": []}, "The rubric is empty"),
        ({"checklist": [ITEM] * 51}, "The rubric has 51 entries"),
        ({"checklist": {"1": ITEM}}, "it must be a list, not an object"),
        ({"checklist": [ITEM, "Good"]}, "Item 2 of the checklist cannot be used: it must be an object"),
        ({"checklist": [{**ITEM, "7-8": " "}]}, "its “7-8” is empty"),
        ({"checklist": [{"name": "A", "criteria_description": "B"}]}, "“7-8” cannot be used: it is missing"),
        ({"checklist": [{**ITEM, "name": "n" * 1_000}]}, "Criterion 1 has 1,0"),
        ({"query": "Show \ud800"}, "U+D800"),
    ],
)
def test_a_line_that_is_no_task_says_why(tmp_path: Path, fields: dict[str, Any], why: str) -> None:
    bad = imported(tmp_path, **fields)
    assert isinstance(bad, BadRow)
    assert bad.line == 1
    assert why in bad.why
