"""JSON lines: one object on each line, each line judged by itself."""

import json
from collections.abc import Iterator
from pathlib import Path

from bot.errors import InvalidInput
from bot.importers.lines import LINE_MAX_CHARACTERS, Line, not_utf8, numbered_lines
from bot.importers.rows import BadRow, Row, quoted, sentence


def json_rows(path: Path) -> Iterator[Row | BadRow]:
    """The objects of the file, one a line; blank lines are skipped.

    Raises:
        ImportInvalid: the file cannot be read (any more).
    """
    for line in numbered_lines(path):
        if line.whole and not line.text.strip():
            continue
        try:
            yield Row(line.number, _object(line))
        except InvalidInput as error:
            yield BadRow(line.number, sentence(error))


def _object(line: Line) -> dict[str, object]:
    """Raises: InvalidInput."""
    why = not_utf8(line.text)
    if not line.whole:
        why = f"it has more than {LINE_MAX_CHARACTERS:,} characters, so it is no task"
    if why:
        raise InvalidInput(field="The line", why=why)
    try:
        value = parse_json("The line", line.text)
    except InvalidInput as error:
        if line.ends:
            raise
        why = f"{error.facts['why']}; the file ends here without a line end, so it may have been cut off"
        raise InvalidInput(field="The line", why=why) from None
    if not isinstance(value, dict):
        raise InvalidInput(field="The line", why="it is JSON, but no object in braces")
    return value


def parse_json(field: str, text: str) -> object:
    """The JSON value in `text`; `field` says where it stands.

    Raises:
        InvalidInput: it is not valid, or an object in it has two fields of the same name, of which one would be lost.
    """
    try:
        return json.loads(text, object_pairs_hook=_without_twins, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        why = f"it is not valid JSON: {error.msg.removesuffix(' at')} at character {error.pos + 1}"
    except ValueError as error:
        why = f"it is not valid JSON: {error}"
    except RecursionError:
        why = "it is nested too deeply"
    raise InvalidInput(field=field, why=why)


def _without_twins(pairs: list[tuple[str, object]]) -> dict[str, object]:
    fields: dict[str, object] = {}
    for name, value in pairs:
        if name in fields:
            raise ValueError(f"the field {quoted(name)} is there twice")
        fields[name] = value
    return fields


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is no number")
