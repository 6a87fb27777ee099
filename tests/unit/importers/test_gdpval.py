"""GDPval: both forms of the rubric, both spellings of the fields, both kinds of file."""

import csv
import io
import json
from pathlib import Path
from typing import Any

import pytest

from bot.domain.rubric import Criterion
from bot.importers.task_file import BadRow, ImportedTask, TaskFileFormat, read_tasks

PROMPT = "You are an auditor, and a spreadsheet is attached.\n\nCalculate the sample size."
ITEMS = [
    {"score": 2, "criterion": "The file is named 'Sample'.", "required": None, "rubric_item_id": "1", "tags": ["true"]},
    {"score": 1.0, "criterion": "Has a header\nin bold.", "required": False, "rubric_item_id": "2", "tags": []},
    {"score": -10, "criterion": "Invents numbers.", "required": True, "rubric_item_id": "3", "tags": []},
]
PRETTY = "[+2] The file is named 'Sample'.\n\n[+1] Has a header\n  in bold.\n\n[+-10] Invents numbers.\n"
URL = "https://example.org/Population%20v2.xlsx"


def a_task(**fields: Any) -> dict[str, Any]:
    task = {"task_id": "83d1", "sector": "S", "occupation": "Auditors", "prompt": PROMPT, **fields}
    return {name: value for name, value in task.items() if value is not ...}


def imported(folder: Path, task: dict[str, Any]) -> ImportedTask | BadRow:
    path = folder / "gdpval.jsonl"
    path.write_text(json.dumps(task), encoding="utf-8")
    (result,) = read_tasks(path)
    return result


def imported_csv(folder: Path, task: dict[str, Any]) -> ImportedTask | BadRow:
    path = folder / "gdpval.csv"
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(task))
    writer.writeheader()
    writer.writerow({name: value if isinstance(value, str) else json.dumps(value) for name, value in task.items()})
    path.write_text(text.getvalue(), encoding="utf-8", newline="")
    (result,) = read_tasks(path)
    return result


CRITERIA = (
    Criterion(1, "The file is named 'Sample'.", points=2),
    Criterion(2, "Has a header\nin bold.", required=False, points=1),
    Criterion(3, "Invents numbers.", points=-10),
)


@pytest.mark.parametrize("read", [imported, imported_csv])
@pytest.mark.parametrize(
    "task",
    [
        a_task(rubric_json=ITEMS),
        a_task(rubric_json=json.dumps(ITEMS)),
        a_task(rubric_json=ITEMS, rubric_pretty="[+1] Not this one"),
        a_task(rubric=ITEMS),
        {"taskId": "83d1", "prompt": PROMPT, "rubricJson": ITEMS},
    ],
)
def test_items_become_criteria_and_negative_scores_pitfalls(tmp_path: Path, read: Any, task: dict[str, Any]) -> None:
    result = read(tmp_path, task)
    assert isinstance(result, ImportedTask)
    assert (result.key, result.title, result.brief) == ("gdpval:83d1", "Calculate the sample size", PROMPT)
    assert result.criteria == CRITERIA
    assert result.criteria[2].is_pitfall


@pytest.mark.parametrize("read", [imported, imported_csv])
@pytest.mark.parametrize("field", ["rubric_pretty", "rubricPretty", "rubric"])
def test_the_printed_rubric_says_the_same_except_what_is_required(tmp_path: Path, read: Any, field: str) -> None:
    result = read(tmp_path, a_task(**{field: PRETTY}))
    assert isinstance(result, ImportedTask)
    assert [(each.text, each.points, each.required) for each in result.criteria] == [
        (each.text, each.points, True) for each in CRITERIA
    ]


@pytest.mark.parametrize(
    ("pretty", "points", "text"),
    [
        ("[+2] Cites a source\n[1] is enough", 2, "Cites a source\n[1] is enough"),
        ("  [ +3 ]Spaced", 3, "Spaced"),
        ("[-4] Pitfall", -4, "Pitfall"),
        ("[+2]\nBelow", 2, "Below"),
        ("\r\n[+2] Windows\r\n", 2, "Windows"),
    ],
)
def test_ways_to_print_a_criterion(tmp_path: Path, pretty: str, points: int, text: str) -> None:
    result = imported(tmp_path, a_task(rubric_pretty=pretty))
    assert isinstance(result, ImportedTask)
    assert result.criteria == (Criterion(1, text, points=points),)


@pytest.mark.parametrize("read", [imported, imported_csv])
@pytest.mark.parametrize(
    ("fields", "files"),
    [
        ({"reference_files": ["a/P.xlsx"], "reference_file_urls": [URL]}, (URL,)),
        ({"reference_files": ["a/P.xlsx"], "reference_file_urls": []}, ("a/P.xlsx",)),
        ({"reference_files": '["a/P.xlsx"]'}, ("a/P.xlsx",)),
        ({"referenceFiles": ["a/P.xlsx"]}, ("a/P.xlsx",)),
        ({"reference_files": ""}, ()),
        ({}, ()),
    ],
)
def test_the_files_come_along(tmp_path: Path, read: Any, fields: dict[str, Any], files: tuple[str, ...]) -> None:
    result = read(tmp_path, a_task(rubric_json=ITEMS, **fields))
    assert isinstance(result, ImportedTask)
    assert result.files == files


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"rubric_pretty": ""}, "The rubric cannot be used: it is missing"),
        ({"rubric_pretty": "Looks good\n[+1] Is good"}, "Line 1 of the rubric cannot be read: it does not begin"),
        ({"rubric_pretty": "[+1] Good\n[+1.5] Better"}, "Line 2 of the rubric cannot be read: the points in “[+1.5]"),
        ({"rubric_pretty": "[+0] Nothing"}, "its points must be 1 to 1000"),
        ({"rubric_pretty": "[+1]\n[+1] Good"}, "Criterion 1 is empty"),
        ({"rubric_pretty": "[+1] Good\n" * 51}, "The rubric has 51 entries"),
        ({"rubric_json": "[{"}, "“rubric_json” cannot be used: it is not valid JSON"),
        ({"rubric_json": "[]"}, "The rubric is empty"),
        ({"rubric_json": {"score": 1}}, "it must be a list, not an object"),
        ({"rubric_json": [ITEMS[0], None]}, "Item 2 of the rubric cannot be used: it must be an object, not null"),
        ({"rubric_json": [{"score": 1}]}, "“criterion” cannot be used: it is missing"),
        ({"rubric_json": [{"criterion": "a"}]}, "The score of item 1 cannot be used: it must be a whole number"),
        ({"rubric_json": [{"criterion": "a", "score": 1.5}]}, "not the number 1.5"),
        ({"rubric_json": [{"criterion": "a", "score": True}]}, "not true or false"),
        ({"rubric_json": [{"criterion": "a", "score": "2"}]}, "not the text “2”"),
        ({"rubric_json": [{"criterion": "a", "score": 1, "required": "no"}]}, "it must be true or false"),
        ({"rubric_json": ITEMS, "task_id": " "}, "“task_id” cannot be used: it is empty"),
        ({"rubric_json": ITEMS, "prompt": ""}, "The brief is empty"),
        ({"rubric_json": ITEMS, "reference_files": "['a' 'b']"}, "“reference_files” cannot be used"),
        ({"rubric_json": ITEMS, "reference_files": [1]}, "it must be a list of texts"),
        ({"rubric_json": ITEMS, "reference_files": ["a"] * 11}, "The list of files has 11 entries"),
    ],
)
def test_a_row_that_is_no_task_says_why(tmp_path: Path, fields: dict[str, Any], why: str) -> None:
    bad = imported(tmp_path, a_task(**fields))
    assert isinstance(bad, BadRow)
    assert why in bad.why


def test_an_infinite_score_is_no_number(tmp_path: Path) -> None:
    path = tmp_path / "gdpval.jsonl"
    path.write_text(json.dumps(a_task(rubric_json=[{"criterion": "a", "score": 7}])).replace("7}", "1e999}"))
    (bad,) = read_tasks(path)
    assert isinstance(bad, BadRow)
    assert "must be a whole number, not a number" in bad.why


def test_a_csv_row_with_too_few_columns_costs_only_itself(tmp_path: Path) -> None:
    path = tmp_path / "gdpval.csv"
    rows = ["taskId,prompt,rubricPretty", 'a,"Do\nit","[+1] Good"', "b,Do it", "c,Do it,[+1] Good"]
    path.write_text("\n".join(rows), encoding="utf-8")
    first, bad, last = read_tasks(path)
    assert isinstance(first, ImportedTask)
    assert isinstance(last, ImportedTask)
    assert bad == BadRow(4, "The row cannot be used: it has 2 of 3 columns.")


def test_a_broken_first_line_does_not_turn_json_lines_into_a_csv(tmp_path: Path) -> None:
    path = tmp_path / "gdpval.jsonl"
    path.write_text("oops\n" + json.dumps(a_task(rubric_json=ITEMS)), encoding="utf-8")
    bad, task = read_tasks(path, TaskFileFormat.GDPVAL)
    assert isinstance(bad, BadRow)
    assert isinstance(task, ImportedTask)
