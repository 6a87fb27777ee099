"""The report: everything that the card, the table, the chart, the JSON, the CSV and the page show, in one value."""

import inspect
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, fields
from decimal import Decimal
from typing import Any, Protocol, TypeVar

from bot.domain.task import TaskId, TaskState
from bot.measure.agreement import Agreement, ModelAgreement, against_people, agreement
from bot.measure.costs import Costs, costs
from bot.measure.intervals import Interval
from bot.measure.lift import Cycle, Lift, Outcome, cycles, lift, outcomes
from bot.measure.rows import DraftRow, Rows


class _Named(Protocol):
    """A row that says whose agent's work and what kind of work it is about."""

    @property
    def agent(self) -> str: ...
    @property
    def category(self) -> str: ...


_Row = TypeVar("_Row", bound=_Named)


@dataclass(frozen=True, slots=True)
class Part:
    """All figures of one set of tasks."""

    tasks: int
    states: Mapping[TaskState, int]
    """How many tasks are in each state; those with none are left out."""
    unscored: int
    """Tasks with a draft where draft 1 or the last draft was not scored by people, so that nothing is known."""
    lift: Lift
    """With the control in it."""
    cycles: tuple[Cycle, ...]
    agreement: Agreement
    advice: ModelAgreement
    costs: Costs


@dataclass(frozen=True, slots=True)
class Report:
    """The whole, and its parts by name."""

    total: Part
    by_agent: Mapping[str, Part]
    by_category: Mapping[str, Part]


def report(rows: Rows) -> Report:
    """The report of these rows, whose order does not matter."""
    drafts: dict[TaskId, list[DraftRow]] = defaultdict(list)
    for row in rows.drafts:
        drafts[row.task_id].append(row)
    found = outcomes(rows)
    return Report(
        total=_part(rows, found),
        by_agent=_parts(rows, drafts, found, lambda row: row.agent),
        by_category=_parts(rows, drafts, found, lambda row: row.category),
    )


def _parts(
    rows: Rows, drafts: Mapping[TaskId, list[DraftRow]], found: list[Outcome], name: Callable[[_Named], str]
) -> dict[str, Part]:
    """The parts by name, in the order of names. A name that no task has is none, whatever else has it."""
    tasks, units, advice = _grouped(rows.tasks, name), _grouped(rows.units, name), _grouped(rows.advice, name)
    counted = _grouped(found, name)
    return {
        each: _part(
            Rows(
                tasks[each],
                [draft for task in tasks[each] for draft in drafts.get(task.id, ())],
                units.get(each, ()),
                advice.get(each, ()),
            ),
            counted.get(each, []),
        )
        for each in sorted(tasks)
    }


def _grouped(rows: Iterable[_Row], name: Callable[[_Row], str]) -> dict[str, list[_Row]]:
    groups: dict[str, list[_Row]] = defaultdict(list)
    for row in rows:
        groups[name(row)].append(row)
    return groups


def _part(rows: Rows, found: list[Outcome]) -> Part:
    spent = costs(rows)
    states = Counter(task.state for task in rows.tasks)
    return Part(
        tasks=len(rows.tasks),
        states={state: states[state] for state in TaskState if states[state]},
        unscored=spent.tasks - len(found),
        lift=lift(found),
        cycles=cycles(found),
        agreement=agreement(rows.units),
        advice=against_people(rows.advice),
        costs=spent,
    )


def to_json(report: Report) -> dict[str, Any]:
    """The report as plain values, to be written as JSON; docs/measures.md names them all.

    Each value is an object of its fields and what follows from them. Shares are from 0 to 1, unrounded; an interval is
    [low, high]; dollars are strings; where there is no figure there is null, or {"value": null, "why": "…"}.
    """
    found: dict[str, Any] = plain(report)
    return found


def plain(value: Any) -> Any:
    """Any measure as `to_json` gives the report."""
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Decimal():
            return str(value)
        case Interval(low, high):
            return [low, high]
        case Mapping():
            return {str(key): plain(each) for key, each in value.items()}
        case tuple():
            return [plain(each) for each in value]
        case _:
            return _fields(value)


def _fields(value: Any) -> dict[str, Any]:
    """What a value holds and what follows from it."""
    derived = [name for name, each in inspect.getmembers(type(value)) if isinstance(each, property)]
    names = (*(field.name for field in fields(value)), *derived)
    return {name: plain(getattr(value, name)) for name in names}
