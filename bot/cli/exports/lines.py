"""The log of events, record by record <-> JSON lines. The first line says which format it is."""

import binascii
import json
from collections.abc import Hashable, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any, assert_never

from pydantic import TypeAdapter, ValidationError

from bot.domain.conversation import Actor, Conversation, MessageRef, Workspace
from bot.domain.events import Event
from bot.domain.files import File, MediaType, ReadFile
from bot.domain.task import TaskId
from bot.errors import ImportInvalid
from bot.importers.json_lines import json_rows
from bot.importers.lines import read_head
from bot.importers.rows import BadRow
from bot.services.exports import Record, TaskDraft, TaskFile, WorkspaceSetting
from bot.services.ports import Choices
from bot.store.codec import decode, encode, lost_field

FORMAT = "redraft-events"
VERSION = 1
"""Goes up when an older redraft could not read what a newer one writes."""


@dataclass(frozen=True, slots=True)
class Heading:
    """The first line."""

    format: str
    version: int
    names: bool
    """Whether people stand under their own names and ids, not under pseudonyms."""


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file that a task came with."""

    task_id: TaskId
    name: str
    media_type: MediaType
    size: int
    digest: str
    pages: int | None
    remark: str
    text: str
    content: str
    """In base64."""


@dataclass(frozen=True, slots=True)
class EventLine:
    """An event; `docs/command-line.md` says what its kinds are called."""

    task_id: TaskId
    number: int
    at: datetime
    by: Actor
    kind: str
    fact: dict[str, Any]
    source: MessageRef | None


SHAPES: dict[str, type] = {
    "redraft": Heading,
    "workspace": Workspace,
    "person": Choices,
    "setting": WorkspaceSetting,
    "conversation": Conversation,
    "file": FileLine,
    "draft": TaskDraft,
    "event": EventLine,
}
"""What a line holds, by its `record`."""

_WORDS = {shape: word for word, shape in SHAPES.items()}


def heading(*, names: bool) -> str:
    return _line(Heading(FORMAT, VERSION, names))


def line(record: Record) -> str:
    """With its line end."""
    match record:
        case TaskFile(task_id=task_id, file=ReadFile(file=known, text=text, content=content)):
            base64 = binascii.b2a_base64(content, newline=False).decode()
            about = (known.name, known.media_type, known.size, known.digest, known.pages, known.remark)
            return _line(FileLine(task_id, *about, text, base64))
        case Event():
            kind, fact = encode(record.fact)
            return _line(EventLine(record.task_id, record.number, record.at, record.by, kind, fact, record.source))
        case Workspace() | Choices() | WorkspaceSetting() | Conversation() | TaskDraft():
            return _line(record)
        case _:
            assert_never(record)


def records(path: Path) -> Iterator[tuple[int, Record]]:
    """The records of a log that `line` wrote, each with the number of its line.

    Raises:
        ImportInvalid: no such file, no log of events, one of another version, or a line that cannot be used.
    """
    read_head(path)
    begun = False
    for row in json_rows(path):
        if isinstance(row, BadRow):
            raise ImportInvalid(file=path, line=row.line, why=row.why)
        try:
            if begun:
                yield row.line, _record(dict(row.fields))
            else:
                _check_heading(dict(row.fields))
                begun = True
        except ValueError as error:
            raise ImportInvalid(file=path, line=row.line, why=_sentence(error)) from error


def _check_heading(fields: dict[str, object]) -> None:
    if fields.get("record") != "redraft" or fields.get("format") != FORMAT:
        raise ValueError("this is no log of events; `redraft export --kind events` writes one")
    version = fields.get("version")
    if version != VERSION:
        raise ValueError(f"this log is of version {version}, and this redraft reads version {VERSION} only")


def _record(fields: dict[str, object]) -> Record:
    """Raises: ValueError."""
    word = fields.pop("record", None)
    shape = SHAPES.get(word) if isinstance(word, str) else None
    if shape is None or shape is Heading:
        raise ValueError(f"“{word}” is no record that this redraft knows")
    value = adapter(shape).validate_json(json.dumps(fields))
    lost = lost_field(fields, adapter(shape).dump_python(value, mode="json"))
    if lost:
        raise ValueError(f"{lost} is no field that this redraft knows")
    match value:
        case FileLine():
            known = File(value.name, value.media_type, value.size, value.digest, value.pages, value.remark)
            content = binascii.a2b_base64(value.content, strict_mode=True)
            return TaskFile(value.task_id, ReadFile(known, content, value.text))
        case EventLine():
            fact = decode(value.kind, value.fact)
            return Event(value.task_id, value.number, value.at, value.by, fact, value.source)
        case _:
            found: Record = value
            return found


def _line(value: object) -> str:
    fields = adapter(type(value)).dump_python(value, mode="json")
    return json.dumps({"record": _WORDS[type(value)], **fields}, ensure_ascii=False) + "\n"


def adapter(shape: type) -> TypeAdapter[Any]:
    return _adapter(shape)


@cache
def _adapter(shape: Hashable) -> TypeAdapter[Any]:
    return TypeAdapter(shape)  # type: ignore[arg-type]  # a type is hashable, which the cache needs to know


def _sentence(error: ValueError) -> str:
    """For a person: pydantic's own is of several lines."""
    if not isinstance(error, ValidationError):
        return str(error)
    first = error.errors(include_input=False, include_url=False)[0]
    return f"“{'.'.join(map(str, first['loc']))}”: {first['msg']}"
