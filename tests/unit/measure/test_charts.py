"""The report as pictures: what they say, and that everybody can read them, whatever the parts are called."""

import re
import warnings
from io import BytesIO
from itertools import combinations
from xml.etree import ElementTree as ET

import pytest
from PIL import Image

from bot.measure.charts import (
    DARK,
    LIGHT,
    NAME_MAX,
    ROWS_MAX,
    Chart,
    Palette,
    charts,
    cycle_chart,
    lift_chart,
    png,
    svg,
)
from bot.measure.report import Report
from tests.support.reported import PLAIN, a_report

PALETTES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
SVG = "{http://www.w3.org/2000/svg}"


def drawn(name: str) -> Chart:
    found = {chart.name: chart for chart in charts(a_report(*PLAIN))}
    return found[name]


def texts(picture: str) -> list[str]:
    return [each.text or "" for each in ET.fromstring(picture).iter(f"{SVG}text")]  # noqa: S314 -- our own


def named(name: str) -> Chart:
    chart = lift_chart(a_report(*[(name, "Other", completed, None, 5) for completed in ((False, True), (True,))]))
    assert chart is not None
    return chart


# ---- what is drawn


def test_four_tasks_are_not_drawn_and_five_are() -> None:
    assert charts(a_report()) == ()
    assert charts(a_report(("claude", "Writing", (False, True), None, 4))) == ()
    drawn_of_five = charts(a_report(("claude", "Writing", (False, True), None, 5)))
    assert [chart.name for chart in drawn_of_five] == ["lift", "cycles"]


def test_one_cycle_is_no_course() -> None:
    assert [chart.name for chart in charts(a_report(("claude", "Writing", (True,), None, 6)))] == ["lift"]
    assert cycle_chart(()) is None


def test_a_part_with_few_tasks_is_left_out() -> None:
    picture = svg(drawn("lift"))
    assert "claude" in texts(picture)  # 7 tasks
    assert "Other" not in texts(picture)  # 3 tasks


def test_the_words_of_the_lift_say_each_figure_with_its_n() -> None:
    assert drawn("lift").words == (
        "Share of tasks complete, solo and with feedback, with 95 % intervals. "
        "All tasks, n = 12: 25% solo, 75% with feedback, 33% by trying again without feedback (n = 9). "
        "claude, n = 7: 43% solo, 100% with feedback. "
        "gpt, n = 5: 0% solo, 40% with feedback, 60% by trying again without feedback (n = 5). "
        "Writing, n = 9: 33% solo, 100% with feedback, 0% by trying again without feedback (n = 6)."
    )


def test_the_words_of_the_course_say_each_figure_with_its_n() -> None:
    assert drawn("cycles").words == (
        "Share of the same 12 tasks complete after each cycle, with 95 % intervals: "
        "25% after cycle 1, 58% after cycle 2, 75% after cycle 3."
    )


@PALETTES
def test_every_n_stands_in_the_picture(palette: Palette) -> None:
    lift = " ".join(texts(svg(drawn("lift"), palette)))
    for said in ("+50 points n = 12, retry n = 9", "n = 7", "n = 5, retry n = 5", "n = 9, retry n = 6"):
        assert said in lift
    course = " ".join(texts(svg(drawn("cycles"), palette)))
    for said in ("reached by 12 of 12", "reached by 9 of 12", "reached by 2 of 12", "58% (+33)"):
        assert said in course


@PALETTES
def test_points_differ_in_shape_too_and_the_legend_names_them(palette: Palette) -> None:
    told = texts(svg(drawn("lift"), palette))
    assert {"solo (draft 1)", "retry (no feedback)", "with feedback (last draft)"} <= set(told)
    without = named("claude")
    assert "retry (no feedback)" not in texts(svg(without, palette))


@pytest.mark.parametrize("name", ["lift", "cycles"])
@PALETTES
def test_the_same_report_gives_the_same_bytes(name: str, palette: Palette) -> None:
    assert png(drawn(name), palette) == png(drawn(name), palette)
    assert svg(drawn(name), palette) == svg(drawn(name), palette)


def test_pictures_in_one_page_share_no_ids() -> None:
    seen: set[str] = set()
    for chart in charts(a_report(*PLAIN)):
        for palette in (LIGHT, DARK):
            root = ET.fromstring(svg(chart, palette))  # noqa: S314 -- our own
            ids = {each.attrib["id"] for each in root.iter(f"{SVG}clipPath")}
            assert ids
            assert not ids & seen
            seen |= ids


@PALETTES
def test_it_is_a_picture_on_the_back_of_its_theme(palette: Palette) -> None:
    picture = Image.open(BytesIO(png(drawn("lift"), palette)))
    assert (picture.format, picture.width) == ("PNG", 1280)
    corners = {picture.convert("RGBA").getpixel(at) for at in ((0, 0), (1279, 0), (0, picture.height - 1))}
    assert corners == {(*rgb(palette.back), 255)}  # opaque, so that it can be read on whatever is behind it


# ---- how many


def parts(count: int) -> Report:
    """One agent, and so many categories, of 5, 6, 7 … tasks."""
    return a_report(
        *[("claude", f"part {number:02}", (False, True), None, 4 + number) for number in range(1, count + 1)]
    )


@pytest.mark.parametrize("count", [ROWS_MAX - 3, ROWS_MAX - 2, ROWS_MAX - 1, 40])
def test_there_are_no_more_rows_than_fit_and_the_largest_come_first(count: int) -> None:
    chart = lift_chart(parts(count))
    assert chart is not None
    kept = min(count, ROWS_MAX - 2)  # beside the whole and the agent
    expected = [f"part {number:02}" for number in range(count, count - kept, -1)]
    shown = texts(svg(chart))
    assert [each for each in shown if each.startswith("part")] == expected
    assert [each for each in shown if each.startswith(("All", "claude", "part"))] == ["All tasks", "claude", *expected]
    left = count - kept
    told = f"{left} more, with fewer tasks, {'is' if left == 1 else 'are'} in the tables."
    assert (told in shown) is (told in chart.words) is (left > 0)
    assert ("in the tables" in chart.words) is (left > 0)


# ---- names


@pytest.mark.parametrize("length", [NAME_MAX - 1, NAME_MAX, NAME_MAX + 1, 5_000])
def test_a_long_name_is_short_in_the_picture_and_whole_in_the_words(length: int) -> None:
    chart = named("W" * length)
    shown = next(each for each in texts(svg(chart)) if each.startswith("WW"))
    assert shown == ("W" * length if length <= NAME_MAX else "W" * (NAME_MAX - 1) + "…")
    assert f"{'W' * length}, n = 10" in chart.words
    assert Image.open(BytesIO(png(chart))).width == 1280


@pytest.mark.parametrize(
    "name", ["$x^2$", r"\frac{1}{2}", "$", "$\\undefined$", "50 % & <more>", "<script>alert(1)</script>", "]]>", "_x_"]
)
def test_a_name_is_shown_as_it_is_written(name: str) -> None:
    chart = named(name)
    picture = svg(chart)
    assert name in texts(picture)
    assert "<script" not in picture
    assert ET.fromstring(picture).attrib["aria-label"] == chart.words  # noqa: S314 -- our own
    assert name in chart.words
    png(chart)


def test_words_cannot_leave_the_attribute_that_they_stand_in() -> None:
    chart = named('" onload="alert(1)')
    assert "onload" not in ET.fromstring(svg(chart)).attrib  # noqa: S314 -- our own


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("a\x00b\x1bc", "abc"),
        ("two\nlines\tand more", "two lines and more"),
        ("\u202egnitirW\u202c", "gnitirW"),
        ("\x07", "unnamed"),
        ("", "unnamed"),
    ],
)
def test_characters_that_nobody_sees_are_left_out(name: str, shown: str) -> None:
    chart = named(name)
    assert shown in texts(svg(chart))
    assert f"{shown}, n = 10" in chart.words


@pytest.mark.parametrize("name", ["🎨 Design", "数据分析", "تصميم", "\ud83e"])
def test_a_character_that_the_font_lacks_is_no_fault(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        chart = named(name)
        png(chart)
        svg(chart)


# ---- colours


def rgb(colour: str) -> tuple[int, int, int]:
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return red, green, blue


def linear(colour: str) -> tuple[float, ...]:
    """Of sRGB (IEC 61966-2-1)."""
    shares = [each / 255 for each in rgb(colour)]
    return tuple(each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in shares)


def luminance(light: tuple[float, ...]) -> float:
    return sum(weight * each for weight, each in zip((0.2126, 0.7152, 0.0722), light, strict=True))


def contrast(one: str, other: str) -> float:
    """As WCAG 2.2 defines it."""
    dark, bright = sorted((luminance(linear(one)), luminance(linear(other))))
    return (bright + 0.05) / (dark + 0.05)


def blended(front: str, back: str, alpha: float) -> str:
    mixed = [round(f * alpha + b * (1 - alpha)) for f, b in zip(rgb(front), rgb(back), strict=True)]
    return "#" + "".join(f"{each:02x}" for each in mixed)


VISION = {
    "full": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "no red": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "no green": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "no blue": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
"""What people without one kind of cone see: Machado, Oliveira, Fernandes 2009, severity 1.0, on linear RGB."""


def seen(colour: str, vision: str) -> tuple[float, ...]:
    light = linear(colour)
    told = (sum(weight * each for weight, each in zip(row, light, strict=True)) for row in VISION[vision])
    return tuple(min(max(each, 0.0), 1.0) for each in told)


def lab(light: tuple[float, ...]) -> tuple[float, ...]:
    """CIE 1976 L*a*b* for D65."""
    to_xyz = ((0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041))
    white = (0.95047, 1.0, 1.08883)
    xyz = (
        sum(w * each for w, each in zip(row, light, strict=True)) / of for row, of in zip(to_xyz, white, strict=True)
    )
    x, y, z = (each ** (1 / 3) if each > (6 / 29) ** 3 else each / (3 * (6 / 29) ** 2) + 4 / 29 for each in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def distance(one: str, other: str, vision: str) -> float:
    """ΔE*ab: about 2.3 can just be told apart, from 10 on two colours are different at a glance."""
    pairs = zip(lab(seen(one, vision)), lab(seen(other, vision)), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


@PALETTES
@pytest.mark.parametrize("vision", VISION)
def test_points_can_be_told_apart_with_any_colour_vision(palette: Palette, vision: str) -> None:
    for one, other in combinations((palette.solo, palette.assisted, palette.retry), 2):
        assert distance(one, other, vision) >= 20, (one, other)


@PALETTES
def test_marks_and_texts_stand_out_from_the_back(palette: Palette) -> None:
    for mark in (palette.solo, palette.assisted, palette.retry):
        assert contrast(mark, palette.back) >= 3, mark
        assert contrast(blended(mark, palette.back, 0.75), palette.back) >= 3, mark  # intervals are paler
    for text in (palette.text, palette.soft):
        assert contrast(text, palette.back) >= 4.5, text


def test_black_on_white_has_the_contrast_that_is_known() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert distance("#ffffff", "#000000", "full") == pytest.approx(100, abs=0.1)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_colour_of_a_picture_is_one_of_its_palette(palette: Palette) -> None:
    ours = {getattr(palette, name) for name in Palette.__slots__}
    for chart in charts(a_report(*PLAIN)):
        assert set(re.findall(r"#[0-9a-f]{6}\b", svg(chart, palette))) <= ours
