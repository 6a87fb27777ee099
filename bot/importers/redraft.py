"""redraft's own task files: JSON lines, one task each; what is exported can be imported again.

    {"key": "launch-post", "title": "…", "brief": "…", "category": "Writing", "agent": "auto",
     "rubric": [{"text": "…", "required": true, "points": 1}], "files": [{"name": "…", "sha256": "…"}]}

`rubric` may also be text, as people type it into the form. `category`, `agent` and `files` may be left out. Files are
given by their names, as text or with a digest to know them by. An evaluation set (`redraft export --kind evals`) has
their contents too, as `content` in base64, and beside the task how it ended:

    "reference": {"state": "accepted", "complete": true, "points_earned": 2, "points_possible": 2, "cycles": 2,
                  "deliverable": "…"}

`script` is for simulations (see scripts), and no part of the task.
"""

import binascii
import difflib
import hashlib
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TypeVar

from bot.domain.rubric import Criterion
from bot.domain.rubric_text import parse_rubric
from bot.domain.task import MAX_CYCLES_LIMIT, AgentName, Reference, TaskState
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
from bot.importers.scripts import scripts

LOOKS_LIKE = "JSON lines with the fields key, title, brief and rubric"

_NEEDED = ("key", "title", "brief", "rubric")
_FIELDS = (*_NEEDED, "category", "agent", "files", "reference", "script")
_CRITERION_FIELDS = ("text", "required", "points")
_FILE_FIELDS = ("name", "sha256", "content")
_REFERENCE_FIELDS = ("state", "complete", "points_earned", "points_possible", "cycles", "deliverable")
_SHA256 = re.compile("[0-9a-f]{64}")
_T = TypeVar("_T")


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
        fields: dict[str, object] = {
            "key": task.key,
            "title": task.title,
            "brief": task.brief,
            "category": task.category,
            "agent": task.agent.value,
            "rubric": [{"text": each.text, "required": each.required, "points": each.points} for each in task.criteria],
            "files": [
                _file_fields(name, digest, content)
                for name, digest, content in zip(
                    task.files, _each(task, task.digests, ""), _each(task, task.contents, b""), strict=True
                )
            ],
        }
        if task.reference is not None:
            fields["reference"] = _reference_fields(task.reference)
        yield json.dumps(fields, ensure_ascii=False) + "\n"


def _task(row: Row) -> ImportedTask:
    fields = row.fields
    _refuse_unknown(fields, _FIELDS, "a task")
    files = [_file(number, item) for number, item in enumerate(list_field(fields, "files"), start=1)]
    contents = tuple(content for _, _, content in files)
    criteria = _criteria(fields)
    return ImportedTask(
        key=text_field(fields, "key"),
        line=row.line,
        title=text_field(fields, "title"),
        brief=text_field(fields, "brief"),
        category=_choice(fields, "category", OTHER),
        criteria=criteria,
        files=tuple(name for name, _, _ in files),
        digests=tuple(digest for _, digest, _ in files) if any(digest for _, digest, _ in files) else (),
        agent=_agent(fields),
        contents=contents if any(contents) else (),
        reference=_reference(fields),
        scripts=scripts(fields, len(criteria)),
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


def _file(number: int, item: object) -> tuple[str, str, bytes]:
    """Its name, its digest and its content, both of which may be missing."""
    if isinstance(item, str):
        return item, "", b""
    if not isinstance(item, dict):
        raise InvalidInput(field=f"File {number}", why=f"it must be text or an object, not {kind(item)}")
    _refuse_unknown(item, _FILE_FIELDS, f"file {number}")
    digest = item.get("sha256", "")
    if not isinstance(digest, str) or (digest and not _SHA256.fullmatch(digest)):
        raise InvalidInput(field=f"“sha256” of file {number}", why="it must be 64 hexadecimal digits")
    content = _content(number, item.get("content"))
    if content and digest and hashlib.sha256(content).hexdigest() != digest:
        raise InvalidInput(field=f"“content” of file {number}", why="it is not what its sha256 says")
    return text_field(item, "name"), digest or (hashlib.sha256(content).hexdigest() if content else ""), content


def _content(number: int, given: object) -> bytes:
    if given is None:
        return b""
    field = f"“content” of file {number}"
    if not isinstance(given, str):
        raise InvalidInput(field=field, why=f"it must be text, not {kind(given)}")
    try:
        return binascii.a2b_base64(given, strict_mode=True)
    except ValueError as error:
        raise InvalidInput(field=field, why=f"it is no base64: {error}") from None


def _file_fields(name: str, digest: str, content: bytes) -> object:
    if not digest and not content:
        return name
    fields = {"name": name, "sha256": digest or hashlib.sha256(content).hexdigest()}
    return fields | {"content": binascii.b2a_base64(content, newline=False).decode()} if content else fields


def _each(task: ImportedTask, given: Sequence[_T], missing: _T) -> Sequence[_T]:
    """One for each file of the task."""
    return (*given, *[missing] * (len(task.files) - len(given)))


def _reference_fields(reference: Reference) -> dict[str, object]:
    return {name: getattr(reference, name) for name in _REFERENCE_FIELDS}


def _reference(fields: Mapping[str, object]) -> Reference | None:
    found = fields.get("reference")
    if found is None:
        return None
    if not isinstance(found, dict):
        raise InvalidInput(field=quoted("reference"), why=f"it must be an object, not {kind(found)}")
    _refuse_unknown(found, _REFERENCE_FIELDS, "a reference")
    state, complete = text_field(found, "state"), found.get("complete")
    decided = {each.value: each for each in TaskState if each.is_decided}
    if state not in decided:
        raise unknown_choice("The state of the reference", state, decided)
    if complete is not None and not isinstance(complete, bool):
        why = f"it must be true, false or null, not {kind(complete)}"
        raise InvalidInput(field="“complete” of the reference", why=why)
    cycles = whole_number("“cycles” of the reference", found.get("cycles"))
    if not 1 <= cycles <= MAX_CYCLES_LIMIT:
        raise InvalidInput(field="“cycles” of the reference", why=f"it must be 1 to {MAX_CYCLES_LIMIT}")
    return Reference(
        decided[state],
        complete,
        _points(found, "points_earned"),
        _points(found, "points_possible"),
        cycles,
        text_field(found, "deliverable"),
    )


def _points(found: Mapping[str, object], name: str) -> int | None:
    value = found.get(name)
    return None if value is None else whole_number(f"{quoted(name)} of the reference", value)
