"""The report: everything that the card, the table, the chart, the JSON, the CSV and the page show, in one value."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.domain.task import TaskState
from bot.measure.agreement import Agreement, ModelAgreement
from bot.measure.costs import Costs
from bot.measure.lift import Cycle, Lift
from bot.measure.rows import Rows


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
    raise NotImplementedError


def to_json(report: Report) -> dict[str, Any]:
    """The report as plain values, to be written as JSON.

    {"total": part, "by_agent": {name: part}, "by_category": {name: part}}. Rates, differences and agreement are shares
    of 1, unrounded; a rate is {"hits", "n", "value", "low", "high"}, or null under 5; an interval is [low, high]; a
    figure is {"value", "why"}; dollars are strings.
    """
    raise NotImplementedError
