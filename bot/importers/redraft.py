"""redraft's own task files: JSON lines, one task each; what is exported can be imported again.

    {"key": "launch-post", "title": "…", "brief": "…", "category": "Writing", "agent": "auto",
     "rubric": [{"text": "…", "required": true, "points": 1}], "files": [{"name": "…", "sha256": "…"}]}

`rubric` may also be text, as people type it into the form. `category`, `agent` and `files` may be left out. Files are
given by their names, as text or with a digest to know them by; their contents are not part of a task file.
"""

import difflib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import zip_longest
from pathlib import Path

from bot.domain.rubric import Criterion
from bot.domain.rubric_text import parse_rubric
from bot.domain.task import AgentName
from bot.errors import InvalidInput
from bot.importers.heads import objects
from bot.importers.json_lines import json_rows
from bot.importers.rows import (
    OTHER,
    BadRow,
    ImportedTask,
    Row,
    kind,
    list_field,
    quoted,
    tasks_from,
    text_field,
    unknown_choice,
    whole_number,
)

LOOKS_LIKE = "JSON lines with the fields key, title, brief and rubric"

_NEEDED = ("key", "title", "brief", "rubric")
_FIELDS = (*_NEEDED, "category", "agent", "files")
_CRITERION_FIELDS = ("text", "required", "points")
_FILE_FIELDS = ("name", "sha256")
_SHA256 = re.compile("[0-9a-f]{64}")


def recognises(head: str) -> bool:
    # Two of the four are enough: where one is misspelt, the row itself says which.
    return any(len(found.keys() & set(_NEEDED)) > 1 for found in objects(head))


def read(path: Path) -> Iterator[ImportedTask | BadRow]:
    """A task for each line. A field that we do not know is refused: it may be a misspelt one.

    Raises:
        ImportInvalid: the file cannot be read (any more).
    """
    return tasks_from(json_rows(path), _task)


def write(tasks: Iterable[ImportedTask]) -> Iterator[str]:
    """The lines, each with its line end, from which `read` gives the same tasks."""
    for task in tasks:
        fields = {
            "key": task.key,
            "title": task.title,
            "brief": task.brief,
            "category": task.category,
            "agent": task.agent.value,
            "rubric": [{"text": each.text, "required": each.required, "points": each.points} for each in task.criteria],
            "files": [
                {"name": name, "sha256": digest} if digest else name
                for name, digest in zip_longest(task.files, task.digests, fillvalue="")
            ],
        }
        yield json.dumps(fields, ensure_ascii=False) + "\n"


def _task(row: Row) -> ImportedTask:
    fields = row.fields
    _refuse_unknown(fields, _FIELDS, "a task")
    files = [_file(number, item) for number, item in enumerate(list_field(fields, "files"), start=1)]
    return ImportedTask(
        key=text_field(fields, "key"),
        line=row.line,
        title=text_field(fields, "title"),
        brief=text_field(fields, "brief"),
        category=_choice(fields, "category", OTHER),
        criteria=_criteria(fields),
        files=tuple(name for name, _ in files),
        digests=tuple(digest for _, digest in files) if any(digest for _, digest in files) else (),
        agent=_agent(fields),
    )


def _refuse_unknown(fields: Mapping[str, object], known: Sequence[str], what: str) -> None:
    for name in fields:
        if name not in known:
            close = difflib.get_close_matches(name.lower(), known, n=1)
            hint = f"did you mean {quoted(close[0])}?" if close else f"the fields are {', '.join(known)}"
            raise InvalidInput(field=quoted(name), why=f"{what} has no such field; {hint}")


def _choice(fields: Mapping[str, object], name: str, default: str) -> str:
    return default if fields.get(name) is None else text_field(fields, name)


def _agent(fields: Mapping[str, object]) -> AgentName:
    name = _choice(fields, "agent", AgentName.AUTO)
    try:
        return AgentName(name)
    except ValueError:
        raise unknown_choice("The agent", name, AgentName) from None


def _criteria(fields: Mapping[str, object]) -> tuple[Criterion, ...]:
    rubric = fields.get("rubric")
    if isinstance(rubric, str):
        return parse_rubric(rubric)
    if rubric is None:
        raise InvalidInput(field=quoted("rubric"), why="it is missing")
    if not isinstance(rubric, list):
        raise InvalidInput(field=quoted("rubric"), why=f"it must be text or a list, not {kind(rubric)}")
    return tuple(_criterion(number, item) for number, item in enumerate(rubric, start=1))


def _criterion(number: int, item: object) -> Criterion:
    if not isinstance(item, dict):
        raise InvalidInput(field=f"Criterion {number}", why=f"it must be an object, not {kind(item)}")
    _refuse_unknown(item, _CRITERION_FIELDS, f"criterion {number}")
    required = item.get("required", True)
    if not isinstance(required, bool):
        why = f"it must be true or false, not {kind(required)}"
        raise InvalidInput(field=f"“required” of criterion {number}", why=why)
    points = whole_number(f"The points of criterion {number}", item.get("points", 1))
    return Criterion(number=number, text=text_field(item, "text"), required=required, points=points)


def _file(number: int, item: object) -> tuple[str, str]:
    """Its name, and its digest, which may be missing."""
    if isinstance(item, str):
        return item, ""
    if not isinstance(item, dict):
        raise InvalidInput(field=f"File {number}", why=f"it must be text or an object, not {kind(item)}")
    _refuse_unknown(item, _FILE_FIELDS, f"file {number}")
    digest = item.get("sha256", "")
    if not isinstance(digest, str) or (digest and not _SHA256.fullmatch(digest)):
        raise InvalidInput(field=f"“sha256” of file {number}", why="it must be 64 hexadecimal digits")
    return text_field(item, "name"), digest
