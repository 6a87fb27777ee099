"""ACE (Mercor's AI Consumer Index): a CSV with one row a criterion; the rows of a task share its Task ID.

A *hurdle* is a criterion without which the task fails, so it is required here; the others are not.
A task is imported whole or not at all: a row that cannot be used takes its task with it. What no
reader can see is a file cut between two rows, or within an unquoted last cell: nothing marks the end.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from pathlib import Path

from bot.domain.rubric import Criterion
from bot.errors import InvalidInput
from bot.importers.csv_table import Record, csv_records
from bot.importers.heads import columns
from bot.importers.rows import OTHER, BadRow, ImportedTask, checked_task, quoted, sentence
from bot.importers.titles import title_of

LOOKS_LIKE = "a CSV with the columns Task ID, Hurdle Tag, Description, and Specified Prompt or Prompt"

_NAMES_SHOWN = 10
_REQUIRED = {"hurdle": True, "not": False}


@dataclass(slots=True)
class _Group:
    """The rows of one task, while they are being collected."""

    task_id: str
    line: int
    brief: str
    criteria: list[Criterion] = field(default_factory=list)
    criterion_lines: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Problem:
    """A row that cannot be used."""

    line: int
    why: str
    task_id: str
    """Empty: nobody can say of which task it is a criterion."""
    position: int
    """How many rows of known tasks stand before it."""


def recognises(head: str) -> bool:
    found = set(columns(head))
    return {"Task ID", "Hurdle Tag", "Description"} <= found and not found.isdisjoint({"Specified Prompt", "Prompt"})


def read(path: Path) -> Iterator[ImportedTask | BadRow]:
    """The tasks, and the rows that spoil one, in the order of the file; the rows of a task may be scattered.

    Raises:
        ImportInvalid: the file cannot be read (any more), or its header cannot be used.
    """
    groups: dict[str, _Group] = {}
    order: list[str] = []
    problems: list[_Problem] = []
    for record in csv_records(path):
        task_id = record.cells.get("Task ID", "").strip()
        try:
            _collect(groups, task_id, record)
        except InvalidInput as error:
            problems.append(_Problem(record.line, sentence(error), task_id, len(order)))
        if task_id:
            order.append(task_id)
    scattered = sum(a != b for a, b in pairwise(order)) >= len(set(order))
    spoiled = [(problem, _suspects(problem, order, scattered=scattered)) for problem in problems]
    lost = {task_id for _, suspects in spoiled for task_id in suspects}
    results: list[ImportedTask | BadRow] = [_bad_row(problem, suspects) for problem, suspects in spoiled]
    results += [_task(group) for group in groups.values() if group.task_id not in lost]
    yield from sorted(results, key=lambda result: result.line)


def _collect(groups: dict[str, _Group], task_id: str, record: Record) -> None:
    """Adds the record to its group.

    Raises:
        InvalidInput: the record cannot be used.
    """
    if record.problem:
        raise InvalidInput(field="The row", why=record.problem)
    if not task_id:
        raise InvalidInput(field="The row", why="its Task ID is empty")
    brief = (record.cells.get("Specified Prompt", "").strip() or record.cells.get("Prompt", "")).strip()
    group = groups.setdefault(task_id, _Group(task_id, record.line, brief))
    if brief != group.brief:
        raise InvalidInput(field="The row", why=f"its prompt is not that of line {group.line}, the same task")
    _once(group, record)
    group.criteria.append(_criterion(record))


def _once(group: _Group, record: Record) -> None:
    criterion_id = record.cells.get("Criterion ID", "").strip()
    if criterion_id:
        first = group.criterion_lines.setdefault(criterion_id, record.line)
        if first != record.line:
            raise InvalidInput(field="The row", why=f"criterion {quoted(criterion_id)} is already on line {first}")


def _criterion(record: Record) -> Criterion:
    tag = record.cells.get("Hurdle Tag", "").strip()
    if tag.lower() not in _REQUIRED:
        raise InvalidInput(field="The row", why=f"its Hurdle Tag must be Hurdle or Not, not {quoted(tag)}")
    text = record.cells.get("Description", "").strip()
    if not text:
        raise InvalidInput(field="The row", why="its Description is empty")
    return Criterion(number=0, text=text, required=_REQUIRED[tag.lower()])


def _suspects(problem: _Problem, order: Sequence[str], *, scattered: bool) -> tuple[str, ...]:
    """The tasks that may lack a criterion because of this row: its neighbours, or all where rows are scattered."""
    if problem.task_id:
        return (problem.task_id,)
    if scattered:
        return tuple(dict.fromkeys(order))
    return tuple(dict.fromkeys(order[max(problem.position - 1, 0) : problem.position + 1]))


def _bad_row(problem: _Problem, suspects: tuple[str, ...]) -> BadRow:
    if not suspects:
        return BadRow(problem.line, problem.why)
    names = ", ".join(quoted(task_id) for task_id in suspects[:_NAMES_SHOWN])
    more = f" and {len(suspects) - _NAMES_SHOWN} more" if len(suspects) > _NAMES_SHOWN else ""
    return BadRow(problem.line, f"{problem.why} Not imported, as a criterion may be missing: task {names}{more}.")


def _task(group: _Group) -> ImportedTask | BadRow:
    try:
        return checked_task(
            ImportedTask(
                key=f"ace:{group.task_id}",
                line=group.line,
                title=title_of(group.brief),
                brief=group.brief,
                category=OTHER,
                criteria=tuple(group.criteria),
            )
        )
    except InvalidInput as error:
        return BadRow(group.line, f"Task {quoted(group.task_id)}: {sentence(error)}")
