"""WritingBench: JSON lines, a query with five criteria that a judge scores from 1 to 10.

redraft's marks are met or not met, so each criterion asks whether the draft would score 7 or more,
and quotes the benchmark's own words for "7-8": that is the lowest level it calls good throughout,
where "5-6" still names what is missing.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from bot.domain.rubric import Criterion
from bot.errors import InvalidInput
from bot.importers.heads import objects
from bot.importers.json_lines import json_rows
from bot.importers.rows import BadRow, ImportedTask, Row, kind, list_field, quoted, tasks_from, text_field
from bot.importers.titles import title_of

LOOKS_LIKE = "JSON lines with the fields index, query and checklist"
CATEGORY = "Writing"
PASSING_LEVEL = "7-8"


def recognises(head: str) -> bool:
    return any({"index", "query", "checklist"} <= found.keys() for found in objects(head))


def read(path: Path) -> Iterator[ImportedTask | BadRow]:
    """A task for each line, all criteria required.

    Raises:
        ImportInvalid: the file cannot be read (any more).
    """
    return tasks_from(json_rows(path), _task)


def _task(row: Row) -> ImportedTask:
    query = text_field(row.fields, "query").strip()
    items = list_field(row.fields, "checklist")
    return ImportedTask(
        key=f"writingbench:{_index(row.fields)}",
        line=row.line,
        title=title_of(query),
        brief=query,
        category=CATEGORY,
        criteria=tuple(_criterion(number, item) for number, item in enumerate(items, start=1)),
    )


def _index(fields: Mapping[str, object]) -> str:
    index = fields.get("index")
    if isinstance(index, bool) or not isinstance(index, int | str) or not str(index).strip():
        raise InvalidInput(field=quoted("index"), why=f"it must be a number or a name, not {kind(index)}")
    return str(index).strip()


def _criterion(number: int, item: object) -> Criterion:
    """Raises: InvalidInput, saying which item."""
    if not isinstance(item, dict):
        raise InvalidInput(field=f"Item {number} of the checklist", why=f"it must be an object, not {kind(item)}")
    parts = []
    for field in ("name", "criteria_description", PASSING_LEVEL):
        text = " ".join(text_field(item, field).split())
        if not text:
            raise InvalidInput(field=f"Item {number} of the checklist", why=f"its {quoted(field)} is empty")
        parts.append(text)
    name, description, level = parts
    return Criterion(
        number=number,
        text=f"{name.replace('_', ' ')}: {description}\nMet at 7 of 10 or better, which means at least: {level}",
    )
