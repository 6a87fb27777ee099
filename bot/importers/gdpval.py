"""GDPval: CSV or JSON lines; the rubric as items (`rubric_json`) or in print (`rubric_pretty`).

Field names come in snake_case (the public data set) and camelCase (its viewers). Published items
have `required: null`, which is not "no": such a criterion is required, as in any plain rubric.
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.domain.rubric import Criterion
from bot.errors import InvalidInput, RubricInvalid
from bot.importers.csv_table import csv_records
from bot.importers.heads import columns, objects
from bot.importers.json_lines import json_rows, parse_json
from bot.importers.lines import read_head
from bot.importers.rows import (
    OTHER,
    BadRow,
    ImportedTask,
    Row,
    kind,
    list_field,
    quoted,
    sentence,
    tasks_from,
    text_field,
    whole_number,
)
from bot.importers.titles import title_of

LOOKS_LIKE = "a CSV or JSON lines with task_id, prompt, and rubric_json or rubric_pretty (or taskId, rubricPretty …)"

_RUBRICS = ("rubric_json", "rubric", "rubric_pretty")
_FILES = ("reference_file_urls", "reference_files")
_CAPITAL = re.compile(r"(?<=[a-z0-9])([A-Z])")
_POINTS = re.compile(r"\[\s*(?=[+-])\+?\s*(-?\d{1,6})\s*\]\s*(.*)")
"""`[+2] text`; a pitfall is printed as `[+-10] text`. Without a sign, brackets are part of the text."""
_LIKE_POINTS = re.compile(r"\[\s*[+-]")


def recognises(head: str) -> bool:
    return _is_csv(head) or any(_fits(found) for found in objects(head))


def read(path: Path) -> Iterator[ImportedTask | BadRow]:
    """A task for each row; negative scores are pitfalls.

    Raises:
        ImportInvalid: the file cannot be read (any more), or its header cannot be used.
    """
    return tasks_from(_csv_rows(path) if _is_csv(read_head(path)) else json_rows(path), _task)


def _is_csv(head: str) -> bool:
    return _fits(dict.fromkeys(columns(head)))


def _fits(fields: Mapping[str, object]) -> bool:
    names = _snake_case(fields).keys()
    return {"task_id", "prompt"} <= names and not names.isdisjoint(_RUBRICS)


def _csv_rows(path: Path) -> Iterator[Row | BadRow]:
    for record in csv_records(path):
        if record.problem:
            yield BadRow(record.line, sentence(InvalidInput(field="The row", why=record.problem)))
        else:
            yield Row(record.line, record.cells)


def _task(row: Row) -> ImportedTask:
    fields = _snake_case(row.fields)
    task_id = text_field(fields, "task_id").strip()
    if not task_id:
        raise InvalidInput(field=quoted("task_id"), why="it is empty")
    prompt = text_field(fields, "prompt").strip()
    return ImportedTask(
        key=f"gdpval:{task_id}",
        line=row.line,
        title=title_of(prompt),
        brief=prompt,
        category=OTHER,
        criteria=_criteria(fields),
        files=_files(fields),
    )


def _snake_case(fields: Mapping[str, object]) -> dict[str, object]:
    return {_CAPITAL.sub(r"_\1", name).lower(): value for name, value in fields.items()}


def _criteria(fields: Mapping[str, object]) -> tuple[Criterion, ...]:
    """From the first form of the rubric that is there; items say more than print does.

    Raises:
        InvalidInput, RubricInvalid: there is none, or it cannot be read.
    """
    for name in _RUBRICS:
        value = fields.get(name)
        if isinstance(value, str) and value.strip():
            if name != "rubric_json" and not value.lstrip().startswith("[{"):
                return _printed(value)
            value = parse_json(quoted(name), value)
        if value is not None and value != "":
            items = list_field({name: value}, name)
            return tuple(_item(number, item) for number, item in enumerate(items, start=1))
    raise InvalidInput(field="The rubric", why="it is missing")


def _item(number: int, item: object) -> Criterion:
    field = f"Item {number} of the rubric"
    if not isinstance(item, dict):
        raise InvalidInput(field=field, why=f"it must be an object, not {kind(item)}")
    required = item.get("required")
    if required is not None and not isinstance(required, bool):
        raise InvalidInput(field=f"“required” of item {number}", why=f"it must be true or false, not {kind(required)}")
    return Criterion(
        number=number,
        text=text_field(item, "criterion").strip(),
        required=required is not False,
        points=whole_number(f"The score of item {number}", item.get("score")),
    )


def _printed(text: str) -> tuple[Criterion, ...]:
    """Reads `[+2] text` lines; a line without points goes on with the criterion above it.

    Raises:
        RubricInvalid: points that cannot be read, or text before the first points.
    """
    found: list[tuple[int, list[str]]] = []
    for number, line in enumerate(text.split("\n"), start=1):
        points = _POINTS.match(line.strip())
        if points:
            found.append((int(points[1]), [points[2]]))
        elif _LIKE_POINTS.match(line.strip()):
            raise RubricInvalid(line=number, why=f"the points in {quoted(line)} are no whole number")
        elif found:
            found[-1][1].append(line.strip())
        elif line.strip():
            raise RubricInvalid(line=number, why="it does not begin with points such as [+2]")
    return tuple(
        Criterion(number=number, text="\n".join(lines).strip(), points=points)
        for number, (points, lines) in enumerate(found, start=1)
    )


def _files(fields: Mapping[str, object]) -> tuple[str, ...]:
    """What the task comes with; addresses where there are some, as anybody can open those.

    Raises:
        InvalidInput: a list that cannot be read; without its files the task would be another one.
    """
    for name in _FILES:
        value = fields.get(name)
        if isinstance(value, str):
            value = parse_json(quoted(name), value) if value.strip() else None
        names = list_field({name: value}, name)
        if any(not isinstance(each, str) for each in names):
            raise InvalidInput(field=quoted(name), why="it must be a list of texts")
        if names:
            return tuple(str(each) for each in names)
    return ()
