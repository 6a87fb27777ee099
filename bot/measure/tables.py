"""The measures as tables of words: what a card, a terminal and a page show, the same on all of them.

A rate stands beside its n, always; where there is no figure stands why.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal

from bot.domain.task import STATE_PHRASES, AgentName
from bot.domain.text import counted
from bot.measure.costs import Costs
from bot.measure.criteria import Criteria, CriterionView
from bot.measure.figures import ENOUGH, NOT_ENOUGH, Figure
from bot.measure.intervals import Interval, Rate
from bot.measure.lift import Control, Cycle, Lift
from bot.measure.report import Part, Report
from bot.measure.reviewers import Reviewing
from bot.measure.study import SOURCE, STUDY, StudyAgent

LISTED_MAX = 10
"""Criteria in one list; the terminal and the page have them all."""
MANY = 30
"""Under so many tasks the 95 % interval of a rate can span more than a third of the scale (Wilson's, at one half)."""
READING = (
    "Complete = every required criterion met. Solo = draft 1, assisted = the last draft, on tasks where people scored "
    "both. Intervals are 95 %: Wilson's for rates, bootstrapped for differences; p is McNemar's. Under "
    f"{ENOUGH} tasks there are no rates."
)
_CONTROL = (
    "On tasks with a scored retry for each revision. Retry = one of as many tries without feedback was complete, which "
    "is generous to trying again: somebody would have had to find it."
)
_TURNED = (
    "A criterion turned is one that a revision brought into the state we want, where people scored the drafts before "
    "and after it; one turned back went the other way."
)
_AGREEMENT = "n = criteria of drafts that two or more people marked. Alpha is Krippendorff's, AC1 is Gwet's."


@dataclass(frozen=True, slots=True)
class Table:
    """Cells of text; the first of each row names it."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""
    """What has to be known to read it; may be empty."""


Parts = list[tuple[str, Part]]


def report_tables(report: Report, *, whole_only: bool = False) -> tuple[Table, ...]:
    """The whole report; with `whole_only` its parts stand in the first table alone."""
    every = [("All tasks", report.total), *report.by_agent.items(), *report.by_category.items()]
    parts = every[:1] if whole_only else every
    tables = (_lift_table(every), _cycle_table(report.total.cycles), _control_table(parts))
    return tuple(each for each in (*tables, _cost_table(parts), _agreement_table(parts), _advice_table(parts)) if each)


def sentence_of(report: Report) -> str:
    """How much there is, and how far it may be trusted."""
    tasks, n = report.total.tasks, report.total.lift.n
    if not tasks:
        return "There are no tasks yet."
    states = ", ".join(f"{count} {STATE_PHRASES[state]}" for state, count in report.total.states.items())
    told = f"{counted(tasks, 'task')}: {states}. {n} scored by people both before and after feedback."
    unscored = report.total.unscored
    if unscored:
        told += f" {unscored} with a draft count nowhere, as draft 1 or the last has no score."
    return " ".join((told, *_cautions(report)))


def _cautions(report: Report) -> Iterator[str]:
    if ENOUGH <= report.total.lift.n < MANY:
        yield "So few tasks leave much to chance: read the intervals, not the rates alone."
    practised = report.by_agent.get(AgentName.PRACTICE.value)
    if practised and practised.lift.n:
        yield "The practice agent is no language model; its figures say nothing about one."


def study_table(report: Report) -> Table:
    """The figures of the study beside ours; other tasks, other agents: a yardstick, no contest."""
    header = ("Agent", "n", "Solo", "1 cycle of feedback", "Relative", "2 cycles", "Rescued")
    after = {each.number: each.complete for each in report.total.cycles}
    ours = report.total.lift
    row = (
        "Ours, all tasks",
        str(ours.n),
        rate_text(ours.solo),
        rate_text(after.get(2)),
        _relative(ours.solo, after.get(2)),
        rate_text(after.get(3)),
        _rescued(ours),
    )
    note = f"{SOURCE}. Ours: after cycle 2 and after cycle 3; a task that needed fewer stands as it ended."
    return Table("Beside the study", header, (*map(_study_row, STUDY), row), note)


def _study_row(each: StudyAgent) -> tuple[str, ...]:
    two = f"{each.two_turns / each.n:.1%}" if each.two_turns else f"{each.two_turns_predicted:.1%} (predicted)"
    shares = f"{each.solo / each.n:.1%}", f"{each.one_turn / each.n:.1%}", f"{each.relative:+.0%}"
    return each.agent, str(each.n), *shares, two, f"{each.one_turn - each.solo} of {each.n - each.solo}"


def _relative(before: Rate | None, after: Rate | None) -> str:
    if before is None or after is None:
        return NOT_ENOUGH
    return f"{(after.value - before.value) / before.value:+.0%}" if before.hits else "none was complete solo"


# ---- the tables of a report


def _lift_table(parts: Parts) -> Table:
    header = ("Tasks", "n", "Solo", "Assisted", "Difference", "Relative", "Rescued", "p")
    rows = ((name, *_lift_cells(part.lift)) for name, part in parts)
    return Table("Solo against assisted", header, tuple(rows), READING)


def _lift_cells(lift: Lift) -> tuple[str, ...]:
    if lift.difference is None:
        return (str(lift.n), NOT_ENOUGH, NOT_ENOUGH, NOT_ENOUGH, "", _rescued(lift), "")
    relative = "none was complete solo" if lift.relative is None else f"{lift.relative:+.0%}"
    rates = rate_text(lift.solo), rate_text(lift.assisted)
    difference = points(lift.difference, lift.interval)
    return (str(lift.n), *rates, difference, relative, _rescued(lift), _p(lift.p_value))


def _rescued(lift: Lift) -> str:
    if not lift.n:
        return ""
    return f"{lift.rescued} of {lift.rescue.n}" if lift.rescue else str(lift.rescued)


def _cycle_table(cycles: tuple[Cycle, ...]) -> Table | None:
    if not cycles:
        return None
    header = ("Cycle", "n", "Reached it", "Complete after it", "Gain", "Rescued by it")
    return Table("By cycle", header, tuple(map(_cycle_cells, cycles)), "A task that ended earlier stands as it ended.")


def _cycle_cells(each: Cycle) -> tuple[str, ...]:
    first = each.number == 1
    gain = "" if first else NOT_ENOUGH if each.gain is None else points(each.gain)
    rescued = "" if first else rate_text(each.rescue) + (f" of {each.rescue.n}" if each.rescue else "")
    return f"{each.number}", f"{each.n}", f"{each.reached}", rate_text(each.complete), gain, rescued


def _control_table(parts: Parts) -> Table | None:
    rows = [(name, *_control_cells(part.lift.control)) for name, part in parts if part.lift.control]
    header = ("Tasks", "n", "Solo", "Retry", "Assisted", "Beyond retry", "p")
    return Table("Against as many tries without feedback", header, tuple(rows), _CONTROL) if rows else None


def _control_cells(control: Control) -> tuple[str, ...]:
    if control.difference is None:
        return str(control.n), NOT_ENOUGH, NOT_ENOUGH, NOT_ENOUGH, NOT_ENOUGH, ""
    rates = map(rate_text, (control.solo, control.retry, control.assisted))
    return str(control.n), *rates, points(control.difference, control.interval), _p(control.p_value)


def _cost_table(parts: Parts) -> Table | None:
    header = (
        "Tasks",
        "n",
        "Minutes a task",
        "Dollars a task",
        "Criteria turned",
        "Minutes a criterion",
        "Dollars a criterion",
    )
    rows = tuple((name, *_cost_cells(part.costs)) for name, part in parts if part.costs.tasks)
    return Table("What it took", header, rows, _TURNED) if rows else None


def _cost_cells(costs: Costs) -> tuple[str, ...]:
    turned = costs.turned
    unpriced = f" ({costs.unpriced} without a price)" if costs.unpriced else ""
    return (
        str(costs.tasks),
        figure_text(costs.minutes_each, "{:.1f}"),
        figure_text(costs.cost_each_usd, "${:.2f}") + unpriced,
        f"{turned.gained}; {turned.lost} back" if turned.lost else str(turned.gained),
        figure_text(turned.minutes_each, "{:.1f}"),
        figure_text(turned.cost_each_usd, "${:.2f}"),
    )


def _agreement_table(parts: Parts) -> Table | None:
    rows = tuple(
        (
            name,
            str(each.units),
            figure_text(each.percent, "{:.1%}"),
            figure_text(each.alpha, "{:.3f}"),
            figure_text(each.ac1, "{:.3f}"),
        )
        for name, part in parts
        if (each := part.agreement).units or each.single
    )
    header = ("Tasks", "n", "Percent", "Alpha", "AC1")
    return Table("How alike people mark", header, rows, _AGREEMENT) if rows else None


def _advice_table(parts: Parts) -> Table | None:
    rows = tuple(
        (name, str(each.n), figure_text(each.percent, "{:.1%}"), figure_text(each.kappa, "{:.3f}"))
        for name, part in parts
        if (each := part.advice).n
    )
    note = (
        "n = criteria of drafts that a model and people's tally decided. Kappa is Cohen's. A model's marks never count."
    )
    return Table("How alike a model and people mark", ("Tasks", "n", "Percent", "Kappa"), rows, note) if rows else None


# ---- criteria and reviewers


def criteria_tables(found: Criteria, limit: int | None = None) -> tuple[Table, ...]:
    """Which criteria fail most, which divide people, which nobody judged; those lists that have any."""
    lists: tuple[tuple[str, str, tuple[CriterionView, ...], Callable[[CriterionView], str]], ...] = (
        ("Fail most", "Failed", found.failing, lambda each: f"{each.failed} of {each.judged}"),
        ("Divide people", "Split", found.dividing, lambda each: f"{each.split}, {each.disputed} of them tied"),
        ("Never judged", "Drafts", found.unjudged, lambda each: str(each.row.drafts)),
    )
    return tuple(
        Table(
            caption if len(views) <= (limit or len(views)) else f"{caption}: the first {limit} of {len(views)}",
            ("Criterion", "Text", column, "Remarks"),
            tuple((criterion_name(each), each.row.text, cell(each), _remarks(each)) for each in views[:limit]),
        )
        for caption, column, views, cell in lists
        if views
    )


def criterion_name(view: CriterionView) -> str:
    """Where it stands: `task 12, criterion 3`."""
    return f"task {view.row.task_number}, criterion {view.row.number}"


def _remarks(view: CriterionView) -> str:
    said = [each.sentence for each in view.remarks]
    if view.reworded:
        said.append("Perhaps: " + " / ".join(view.reworded))
    return " ".join(said)


def reviewer_table(found: tuple[Reviewing, ...]) -> Table:
    """What became of each person's feedback; by name, which is no ranking."""
    header = ("Reviewer", "Tasks", "Items", "Applied", "Confirmed", "Scorecards", "Minutes", "Turned", "Turned an hour")
    return Table("Reviewers", header, tuple(map(_reviewer_cells, found)), _TURNED)


def _reviewer_cells(each: Reviewing) -> tuple[str, ...]:
    row = each.row
    return (
        row.name,
        str(row.tasks),
        str(row.items),
        str(row.applied) + (f" ({each.applied.value:.0%})" if each.applied else ""),
        str(row.confirmed) + (f" ({each.confirmed.value:.0%})" if each.confirmed else ""),
        str(row.scorecards),
        f"{row.minutes:.0f}",
        str(row.flipped),
        figure_text(each.flipped_per_hour, "{:.1f}"),
    )


# ---- cells


def rate_text(rate: Rate | None) -> str:
    return NOT_ENOUGH if rate is None else f"{rate.value:.1%} ({rate.low:.1%} to {rate.high:.1%})"


def points(difference: float, interval: Interval | None = None) -> str:
    """In points of a hundred."""
    between = f" ({interval.low * 100:+.1f} to {interval.high * 100:+.1f})" if interval else ""
    return f"{difference * 100:+.1f} points{between}"


def figure_text(figure: Figure[float] | Figure[Decimal], form: str) -> str:
    return figure.why if figure.value is None else form.format(figure.value)


def _p(value: float | None) -> str:
    if value is None:
        return ""
    return "< 0.001" if value < 0.001 else f"{value:.3f}"  # noqa: PLR2004 - the customary three places
