"""The report as pictures: from solo to assisted, and completion by cycle. Each with words that say the same.

Points differ in shape as well as in colour; the colours are Okabe and Ito's, which people with any colour vision can
tell apart. Drawn without a screen; the same report gives the same bytes.
"""

import unicodedata
import warnings
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from html import escape
from io import BytesIO
from threading import Lock
from typing import TYPE_CHECKING, Any, TypeAlias

from bot.measure.figures import ENOUGH
from bot.measure.intervals import Rate
from bot.measure.lift import Cycle, Lift
from bot.measure.report import Part, Report

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

ROWS_MAX = 16
"""Parts in one picture, those with the most tasks; the tables have them all."""
NAME_MAX = 28
"""Characters of a part's name in the picture; its words have all of them."""
DOTS_PER_INCH = 160
_WIDTH = 8.0
_ROW = 0.5
_MARGINS = 1.5
_COURSE_HEIGHT = 4.2
_APART = 0.14
"""How far the two intervals of a part stand from its middle, in rows."""
_PALE = 0.75
_SMALL = 9
_BESIDE_MARKS = 10
_WHOLE: Mapping[str, Any] = {"zorder": 3, "clip_on": False, "in_layout": False}
"""Marks stand above all lines, and those of 0 % and 100 % are whole."""


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme."""

    back: str
    text: str
    soft: str
    grid: str
    solo: str
    assisted: str
    retry: str


LIGHT = Palette("#ffffff", "#1d1c1a", "#5c5a55", "#e4e1da", solo="#b45309", assisted="#0072b2", retry="#6b6b6b")
DARK = Palette("#1b1a18", "#e9e6df", "#b5b1a8", "#3a3733", solo="#e69f00", assisted="#56b4e9", retry="#c9c9c9")

_DRAWING = Lock()
"""matplotlib draws in one thread at a time."""

_Plot: TypeAlias = "Callable[[Axes, Palette], None]"
_Row: TypeAlias = tuple[str, Lift]


@dataclass(frozen=True, slots=True)
class Chart:
    """A picture to be drawn."""

    name: str
    """For files: letters and hyphens."""
    title: str
    words: str
    """What it shows, for those who do not see it."""
    height: float
    """Inches."""
    plot: _Plot


def charts(report: Report) -> tuple[Chart, ...]:
    """The pictures for which there is enough data, at least 5 tasks; none where there is not."""
    made = (lift_chart(report), cycle_chart(report.total.cycles))
    return tuple(chart for chart in made if chart)


def png(chart: Chart, palette: Palette = LIGHT) -> bytes:
    """As a picture of 1,280 dots across."""
    out = BytesIO()
    with _drawn(chart, palette) as figure:
        figure.savefig(out, format="png", dpi=DOTS_PER_INCH, metadata={"Software": None})
    return out.getvalue()


def svg(chart: Chart, palette: Palette = LIGHT) -> str:
    """As an element to stand in a page, which says its words to screen readers; or in a file of its own."""
    out = BytesIO()
    with _drawn(chart, palette) as figure:
        figure.savefig(out, format="svg", metadata={"Date": None, "Creator": None})
    drawn = out.getvalue().decode()
    return drawn[drawn.index("<svg") :].replace("<svg", f'<svg role="img" aria-label="{escape(chart.words)}"', 1)


# ---- from solo to assisted


def lift_chart(report: Report) -> Chart | None:
    """For the whole and for each part: completion of first drafts and of last drafts, with intervals."""
    if report.total.lift.n < ENOUGH:
        return None
    agents, categories = _compared(report.by_agent), _compared(report.by_category)
    largest = sorted((*agents, *categories), key=_by_size)[: ROWS_MAX - 1]
    shown = [("All tasks", report.total.lift), *(each for each in agents if each in largest)]
    rows = [*shown, *(each for each in categories if each in largest)]
    left = len(agents) + len(categories) + 1 - len(rows)
    more = f"{left} more, with fewer tasks, {'is' if left == 1 else 'are'} in the tables." if left else ""
    told = ". ".join(_lift_words(name, lift) for name, lift in rows)
    words = f"Share of tasks complete, solo and with feedback, with 95 % intervals. {told}. {more}".rstrip()
    height = _MARGINS + _ROW * len(rows) + (_ROW if more else 0)
    return Chart("lift", "Complete: solo → with feedback", words, height, partial(_lifts, rows, more))


def _compared(parts: Mapping[str, Part]) -> list[_Row]:
    """Those with enough tasks, most first."""
    return sorted(((_clean(name), part.lift) for name, part in parts.items() if part.lift.n >= ENOUGH), key=_by_size)


def _by_size(row: _Row) -> tuple[int, str]:
    name, lift = row
    return -lift.n, name


def _lift_words(name: str, lift: Lift) -> str:
    solo, assisted = lift.solo, lift.assisted
    if not (solo and assisted):
        raise ValueError("a part without rates is not drawn")
    retry = lift.control.retry if lift.control else None
    tried = f", {retry.value:.0%} by trying again without feedback (n = {retry.n})" if retry else ""
    return f"{name}, n = {lift.n}: {solo.value:.0%} solo, {assisted.value:.0%} with feedback{tried}"


def _lifts(rows: Sequence[_Row], more: str, axes: "Axes", palette: Palette) -> None:
    for at, (_, lift) in enumerate(rows):
        if not (lift.solo and lift.assisted):
            raise ValueError("a part without rates is not drawn")
        axes.hlines(at + _APART, lift.solo.low, lift.solo.high, color=palette.solo, lw=2, alpha=_PALE)
        axes.hlines(at - _APART, lift.assisted.low, lift.assisted.high, color=palette.assisted, lw=2, alpha=_PALE)
        _mark_solo(axes, palette, [lift.solo.value], [at + _APART])
        _mark_assisted(axes, palette, [lift.assisted.value], [at - _APART])
        if lift.control and lift.control.retry:
            _mark_retry(axes, palette, [lift.control.retry.value], [at])
        beside: dict[str, Any] = {
            "xycoords": ("axes fraction", "data"),
            "va": "center",
            "fontsize": _SMALL,
            "color": palette.text,
        }
        axes.annotate(_points(lift), (1.025, at), **beside)
    axes.set_yticks(range(len(rows)), [_short(name) for name, _ in rows])
    axes.tick_params(axis="y", pad=_BESIDE_MARKS)
    axes.set_xlabel(more, color=palette.soft, fontsize=_SMALL, loc="left")
    axes.set_ylim(len(rows) - 0.5, -0.5)
    axes.grid(visible=True, axis="x", color=palette.grid)
    _percent(axes.set_xlim, axes.set_xticks)
    _mark_solo(axes, palette, [], [], "solo (draft 1)")
    if any(lift.control and lift.control.retry for _, lift in rows):
        _mark_retry(axes, palette, [], [], "retry (no feedback)")
    _mark_assisted(axes, palette, [], [], "with feedback (last draft)")


def _points(lift: Lift) -> str:
    change = f"{lift.difference * 100:+.0f} points" if lift.difference is not None else ""
    retry = lift.control.retry if lift.control else None
    tried = f", retry n = {retry.n}" if retry else ""
    return f"{change}\nn = {lift.n}{tried}"


# ---- by cycle


def cycle_chart(cycles: Sequence[Cycle]) -> Chart | None:
    """Completion after each cycle, of the same tasks; None where there is only one cycle, or too few tasks."""
    drawn = [(cycle, cycle.complete) for cycle in cycles if cycle.complete]
    if len(drawn) < 2:  # noqa: PLR2004 - one point is no course
        return None
    told = ", ".join(f"{rate.value:.0%} after cycle {cycle.number}" for cycle, rate in drawn)
    words = f"Share of the same {drawn[0][0].n} tasks complete after each cycle, with 95 % intervals: {told}."
    return Chart("cycles", "Complete after each cycle", words, _COURSE_HEIGHT, partial(_courses, drawn))


def _courses(drawn: Sequence[tuple[Cycle, Rate]], axes: "Axes", palette: Palette) -> None:
    at, shares = [cycle.number for cycle, _ in drawn], [rate.value for _, rate in drawn]
    colours = [palette.solo] + [palette.assisted] * (len(drawn) - 1)
    lows, highs = [rate.low for _, rate in drawn], [rate.high for _, rate in drawn]
    axes.plot(at, shares, "-", color=palette.soft, lw=1)
    axes.vlines(at, lows, highs, color=colours, lw=2, alpha=_PALE)
    _mark_solo(axes, palette, at[:1], shares[:1], "solo (draft 1)")
    _mark_assisted(axes, palette, at[1:], shares[1:], "with feedback")
    for cycle, rate in drawn:
        gain = f" ({cycle.gain * 100:+.0f})" if cycle.gain is not None else ""
        over: dict[str, Any] = {"boxstyle": "square,pad=0.1", "facecolor": palette.back, "edgecolor": "none"}
        place: dict[str, Any] = {"xytext": (10, -16), "textcoords": "offset points", "fontsize": _SMALL, "bbox": over}
        axes.annotate(f"{rate.value:.0%}{gain}", (cycle.number, rate.value), color=palette.text, **place)
    axes.set_xticks(at, [f"cycle {cycle.number}\nreached by {cycle.reached} of {cycle.n}" for cycle, _ in drawn])
    axes.set_xlim(at[0] - 0.4, at[-1] + 0.6)
    axes.grid(visible=True, axis="y", color=palette.grid)
    _percent(axes.set_ylim, axes.set_yticks)


# ---- what both share


@contextmanager
def _drawn(chart: Chart, palette: Palette) -> "Iterator[Figure]":
    """To be saved at once: what the settings of matplotlib must be for it holds until then."""
    import matplotlib as mpl  # noqa: PLC0415 -- half a second, only for those who draw
    from matplotlib.figure import Figure  # noqa: PLC0415 -- as above
    from matplotlib.layout_engine import ConstrainedLayoutEngine  # noqa: PLC0415 -- as above

    salt = f"{chart.name}{palette.back}"  # ids of two pictures in one page differ, and are the same every time
    as_written = mpl.rc_context({"text.parse_math": False, "svg.fonttype": "none", "svg.hashsalt": salt})
    with _DRAWING, as_written, warnings.catch_warnings():
        # A box stands for a character that the font lacks; the chart's words have it.
        warnings.filterwarnings("ignore", message="Glyph .* missing from font")
        layout = ConstrainedLayoutEngine(w_pad=0.15, h_pad=0.12)
        figure = Figure(figsize=(_WIDTH, chart.height), facecolor=palette.back, layout=layout)
        axes = figure.add_subplot(facecolor=palette.back)
        chart.plot(axes, palette)
        axes.set_title(chart.title, loc="left", color=palette.text, fontsize=13, fontweight="bold", pad=30)
        axes.tick_params(colors=palette.text, length=0)
        axes.set_axisbelow(b=True)
        for side in axes.spines.values():
            side.set_visible(False)
        axes.legend(
            loc="lower left", bbox_to_anchor=(0, 1.0), ncols=3, frameon=False, labelcolor=palette.text, fontsize=9
        )
        yield figure


def _mark_solo(axes: "Axes", palette: Palette, x: Sequence[float], y: Sequence[float], label: str = "") -> None:
    axes.plot(x, y, "o", color=palette.solo, mfc=palette.back, mew=2, ms=8, label=label or None, **_WHOLE)


def _mark_assisted(axes: "Axes", palette: Palette, x: Sequence[float], y: Sequence[float], label: str = "") -> None:
    axes.plot(x, y, "o", color=palette.assisted, ms=8, label=label or None, **_WHOLE)


def _mark_retry(axes: "Axes", palette: Palette, x: Sequence[float], y: Sequence[float], label: str = "") -> None:
    axes.plot(x, y, "D", color=palette.retry, mfc=palette.back, mew=1.5, ms=6, label=label or None, **_WHOLE)


def _percent(limits: "Callable[..., object]", ticks: "Callable[..., object]") -> None:
    limits(0, 1)
    shares = [each / 4 for each in range(5)]
    ticks(shares, [f"{share:.0%}" for share in shares])


def _short(name: str) -> str:
    return name if len(name) <= NAME_MAX else f"{name[: NAME_MAX - 1]}…"


def _clean(name: str) -> str:
    """On one line, without characters that nobody sees and XML forbids."""
    seen = (" " if char.isspace() else char for char in name if char.isspace() or unicodedata.category(char)[0] != "C")
    return " ".join("".join(seen).split()) or "unnamed"
