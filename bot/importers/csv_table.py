"""A CSV as records with the lines where they begin; a record whose cells cannot be trusted says why."""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from bot.errors import ImportInvalid
from bot.importers.lines import not_utf8, numbered_lines
from bot.importers.rows import quoted

_TOO_LONG = "line too long"


@dataclass(frozen=True, slots=True)
class Record:
    """One record below the header; it may span several lines."""

    line: int
    """Where it begins, from 1."""
    cells: Mapping[str, str]
    """By column; without the cells that may be cut or shifted."""
    problem: str = ""
    """Why the record cannot be used, to follow a colon; empty when it can."""


def csv_records(path: Path) -> Iterator[Record]:
    """The records below the header, blank ones skipped.

    After a quote that breaks the CSV the rest would be read at the wrong places,
    so that record comes last, without cells.

    Raises:
        ImportInvalid: the file cannot be read (any more), or its header cannot be used.
    """
    # Not strict, the csv module takes a file that ends inside quotes for a whole one.
    reader = csv.reader(_texts(path), strict=True)
    header: list[str] | None = None
    while True:
        line = reader.line_num + 1
        try:
            cells = next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            yield Record(line, {}, _broken(str(error), reader.line_num))
            return
        if not any(cell.strip() for cell in cells):
            continue
        if header is None:
            header = _checked_header(path, line, cells)
        else:
            yield _record(line, header, cells)


def _texts(path: Path) -> Iterator[str]:
    for line in numbered_lines(path):
        if not line.whole:
            raise csv.Error(_TOO_LONG)
        yield line.text


def _checked_header(path: Path, line: int, cells: list[str]) -> list[str]:
    header = [cell.strip() for cell in cells]
    for number, name in enumerate(header):
        if name and name in header[:number]:
            raise ImportInvalid(file=path, line=line, why=f"the column {quoted(name)} is there twice")
    return header


def _record(line: int, header: list[str], cells: list[str]) -> Record:
    if len(cells) < len(header):
        # The last cell that is there may be only the beginning of one.
        whole = dict(zip(header, cells[:-1], strict=False))
        return Record(line, whole, f"it has {len(cells)} of {len(header)} columns")
    if any(cell.strip() for cell in cells[len(header) :]):
        why = f"it has {len(cells)} cells for {len(header)} columns; a cell with a comma needs quotes around it"
        return Record(line, {}, why)
    problem = next((why for cell in cells if (why := not_utf8(cell))), "")
    return Record(line, dict(zip(header, cells, strict=False)), problem)


def _broken(reason: str, last_line: int) -> str:
    if "unexpected end" in reason:
        return "the file ends inside a cell in quotes, so it was cut off, or a quote is not closed"
    if _TOO_LONG in reason or "field limit" in reason:
        why = "a cell is longer than any task can be, so probably a quote is not closed"
    else:
        why = f"its quotes do not fit, as seen at line {last_line} ({reason})"
    return f"{why}; nothing from here on was read"
