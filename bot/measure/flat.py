"""The report as a flat table for spreadsheets: a row a part, and a column a figure, in an order that stays."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from bot.measure.criteria import Criteria, CriterionView
from bot.measure.intervals import Interval, Rate
from bot.measure.lift import Control, Cycle
from bot.measure.report import Part, Report
from bot.measure.reviewers import Reviewing

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
"""What a spreadsheet may take the beginning of a formula by (OWASP, CSV Injection)."""
Row = dict[str, Any]


def flat(report: Report) -> list[Row]:
    """All parts, then the cycles of all tasks; every row has every column, those without a figure None.

    Shares are from 0 to 1, differences in points of a hundred, rounded to six places.
    """
    parts = [("all", "all tasks", report.total)]
    parts += [("agent", name, part) for name, part in report.by_agent.items()]
    parts += [("category", name, part) for name, part in report.by_category.items()]
    rows: list[Row] = [{"group": group, "name": name, **_part(part)} for group, name, part in parts]
    rows += [{"group": "cycle", "name": each.number, **_cycle(each)} for each in report.total.cycles]
    return [{**dict.fromkeys(COLUMNS), **row} for row in rows]


def safe(row: Mapping[str, Any]) -> Row:
    """The row with every text that a spreadsheet could take for a formula behind an apostrophe, which it hides."""
    return {
        name: f"'{value}" if isinstance(value, str) and value.lstrip(" ").startswith(_FORMULA) else value
        for name, value in row.items()
    }


def _part(part: Part) -> Row:
    lift, costs, people, model = part.lift, part.costs, part.agreement, part.advice
    return {
        "tasks": part.tasks,
        "unscored": part.unscored,
        "n": lift.n,
        **_rate("solo", lift.solo),
        **_rate("assisted", lift.assisted),
        **_difference("difference", lift.difference, lift.interval),
        "relative": _round(lift.relative),
        "rescued": lift.rescued,
        "lost": lift.lost,
        **_rate("rescue", lift.rescue),
        "p": _round(lift.p_value),
        **_control(lift.control),
        "minutes": _round(costs.minutes),
        "minutes_each": _round(costs.minutes_each.value),
        "tokens": costs.tokens,
        "cost_usd": costs.cost_usd,
        "cost_each_usd": _round(costs.cost_each_usd.value),
        "unpriced": costs.unpriced,
        "criteria_gained": costs.turned.gained,
        "criteria_lost": costs.turned.lost,
        "minutes_per_criterion": _round(costs.turned.minutes_each.value),
        "cost_per_criterion_usd": _round(costs.turned.cost_each_usd.value),
        "agreement_n": people.units,
        "agreement_percent": _round(people.percent.value),
        "alpha": _round(people.alpha.value),
        "ac1": _round(people.ac1.value),
        "model_n": model.n,
        "model_percent": _round(model.percent.value),
        "kappa": _round(model.kappa.value),
        "why": "not enough data" if lift.difference is None else None,
    }


def _control(control: Control | None) -> Row:
    if control is None:
        return {"control_n": 0}
    return {
        "control_n": control.n,
        **_rate("control_solo", control.solo),
        **_rate("control_retry", control.retry),
        **_rate("control_assisted", control.assisted),
        **_difference("beyond_retry", control.difference, control.interval),
    }


def _cycle(cycle: Cycle) -> Row:
    return {
        "n": cycle.n,
        "reached": cycle.reached,
        "unscored": cycle.unscored,
        **_rate("complete", cycle.complete),
        **_difference("difference", cycle.gain, None),
        "rescued": cycle.gained,
        "lost": cycle.lost,
        **_rate("rescue", cycle.rescue),
        "why": "not enough data" if cycle.complete is None else None,
    }


def _rate(name: str, rate: Rate | None) -> Row:
    values = (rate.value, rate.low, rate.high) if rate else (None, None, None)
    return {f"{name}_{end}": _round(value) for end, value in zip(("rate", "low", "high"), values, strict=True)}


def _difference(name: str, share: float | None, interval: Interval | None) -> Row:
    values = (share, interval.low if interval else None, interval.high if interval else None)
    ends = ("points", "low", "high")
    return {
        f"{name}_{end}": None if value is None else _round(value * 100) for end, value in zip(ends, values, strict=True)
    }


def _round(value: Any) -> Any:
    return None if value is None else round(value, 6)


def _columns() -> Iterator[str]:
    def three(name: str, first: str = "rate") -> Iterator[str]:
        return (f"{name}_{end}" for end in (first, "low", "high"))

    yield from ("group", "name", "tasks", "unscored", "reached", "n")
    yield from (*three("solo"), *three("assisted"), *three("complete"), *three("difference", "points"))
    yield from ("relative", "rescued", "lost", *three("rescue"), "p", "control_n")
    yield from (*three("control_solo"), *three("control_retry"), *three("control_assisted"))
    yield from (*three("beyond_retry", "points"), "minutes", "minutes_each", "tokens", "cost_usd", "cost_each_usd")
    yield from ("unpriced", "criteria_gained", "criteria_lost", "minutes_per_criterion", "cost_per_criterion_usd")
    yield from ("agreement_n", "agreement_percent", "alpha", "ac1", "model_n", "model_percent", "kappa", "why")


COLUMNS = tuple(_columns())
"""New ones come at the end; none goes, and none moves."""


def flat_criteria(found: Criteria) -> list[Row]:
    """Each criterion that is in one of the lists, once."""
    views = {(each.row.task_id, each.row.number): each for each in (*found.failing, *found.dividing, *found.unjudged)}
    return [dict(zip(CRITERIA_COLUMNS, _criterion(each), strict=True)) for each in views.values()]


def _criterion(view: CriterionView) -> tuple[Any, ...]:
    row, counts = view.row, view.row.counts
    marks = (counts.met, counts.not_met, counts.not_applicable, counts.cannot_judge)
    place = (row.task_number, row.task_id, row.rubric_version, row.number, row.text, row.required, row.points)
    return (*place, row.drafts, view.judged, view.failed, view.disputed, view.split, *marks)


def flat_reviewers(found: Iterable[Reviewing]) -> list[Row]:
    return [dict(zip(REVIEWER_COLUMNS, _reviewer(each), strict=True)) for each in found]


def _reviewer(each: Reviewing) -> tuple[Any, ...]:
    row, per_hour = each.row, _round(each.flipped_per_hour.value)
    items = (row.tasks, row.items, row.applied, row.confirmed, row.scorecards)
    return (row.person_id, row.name, *items, _round(row.minutes), row.flipped, per_hour)


CRITERIA_COLUMNS = (
    *("task", "task_id", "rubric_version", "criterion", "text", "required", "points", "drafts", "judged", "failed"),
    *("disputed", "split", "met", "not_met", "not_applicable", "cannot_judge"),
)
REVIEWER_COLUMNS = (
    *("person_id", "name", "tasks", "items", "applied", "confirmed", "scorecards", "minutes", "criteria_gained"),
    "criteria_gained_per_hour",
)
