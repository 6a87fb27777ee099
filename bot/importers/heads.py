"""What the beginning of a file shows: the columns of a CSV, or its JSON objects."""

import csv
import io
import json
from collections.abc import Iterator, Mapping

from bot.importers.rows import quoted, shown

_NAMES_SHOWN = 12


def objects(head: str) -> Iterator[Mapping[str, object]]:
    """The JSON objects that `head` has on lines of their own; broken lines among them hide nothing."""
    for line in head.split("\n"):
        if line.lstrip().startswith("{"):
            try:
                found = json.loads(line)
            except (ValueError, RecursionError):
                continue
            if isinstance(found, dict):
                yield found


def columns(head: str) -> tuple[str, ...]:
    """The column names of a CSV: its first record that is not blank. Empty for JSON, and where there is none."""
    if head.lstrip().startswith(("{", "[")):
        return ()
    try:
        for record in csv.reader(io.StringIO(head, newline=""), strict=True):
            if any(cell.strip() for cell in record):
                return tuple(cell.strip() for cell in record)
    except csv.Error:
        return ()  # no CSV, so it has no columns
    return ()


def describe(head: str) -> str:
    """What the file looks like, for a person whose file is not what we expected."""
    found = next(objects(head), None)
    if found is not None:
        return f"it is JSON lines with the fields {_listed(tuple(found))}"
    if head.lstrip().startswith("[") and head.lstrip()[1:].lstrip()[:1] in {"{", "]"}:
        return "it is one JSON array, and redraft reads JSON lines: put each object on a line of its own"
    if head.lstrip().startswith("{"):
        return "it begins like JSON, but no line of it is a whole object: put each object on a line of its own"
    names = columns(head)
    if len(names) > 1:
        return f"it is a CSV with the columns {_listed(names)}"
    if names and any(mark in names[0] for mark in ";\t"):
        return "its columns are not separated by commas: save it as a CSV with commas"
    return f"it is neither a CSV nor JSON lines: it begins with {quoted(head.lstrip()[:200])}"


def _listed(names: tuple[str, ...]) -> str:
    more = f" and {len(names) - _NAMES_SHOWN} more" if len(names) > _NAMES_SHOWN else ""
    return ", ".join(shown(name) or "(no name)" for name in names[:_NAMES_SHOWN]) + more
