"""The report's page in a real browser: in both themes and on a phone, with nothing asked of anybody."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import Browser, Page

from bot.measure.charts import charts
from bot.measure.page import page
from bot.measure.tables import report_tables, sentence_of
from tests.support.browser import PHONE, WIDE
from tests.support.reported import PLAIN, a_report

Theme = Literal["light", "dark"]
SIZES = {"wide": WIDE, "phone": PHONE}
BACKS = {"light": "rgb(253, 252, 250)", "dark": "rgb(27, 26, 24)"}


@pytest.fixture
def address(tmp_path: Path) -> str:
    found = a_report(
        *PLAIN, ("$x^2$ <script>", "A category with a name of some length, and then some", (True,), None, 6)
    )
    path = tmp_path / "report.html"
    made_at = datetime(2026, 11, 23, tzinfo=UTC)
    text = page("What the feedback was worth", sentence_of(found), report_tables(found), made_at, charts(found))
    path.write_text(text, encoding="utf-8")
    return path.as_uri()


async def opened(browser: Browser, address: str, theme: Theme, size: str) -> tuple[Page, list[str]]:
    """The page, and what it asked for or complained about."""
    width, height = SIZES[size]
    context = await browser.new_context(viewport={"width": width, "height": height}, color_scheme=theme)
    tab = await context.new_page()
    seen: list[str] = []
    tab.on("request", lambda request: seen.append(request.url))
    tab.on("console", lambda said: seen.append(said.text))
    tab.on("pageerror", lambda error: seen.append(str(error)))
    await tab.goto(address)
    return tab, seen


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_the_page_shows_the_pictures_of_the_readers_theme(
    browser: Browser, address: str, theme: Theme, size: str, pictures: Path
) -> None:
    tab, seen = await opened(browser, address, theme, size)
    told = await tab.get_by_role("img").evaluate_all("all => all.map(each => each.getAttribute('aria-label'))")
    assert [words.partition(",")[0] for words in told] == ["Share of tasks complete", WORDS_OF_CYCLES]
    shown = await tab.locator("figure svg").evaluate_all(
        "all => all.map(each => each.checkVisibility() && each.closest('div').className).filter(Boolean)"
    )
    assert shown == [theme, theme]
    assert await tab.locator("body").evaluate("body => getComputedStyle(body).backgroundColor") == BACKS[theme]
    assert seen == [address], "nothing else is asked for, and nothing is complained about"
    sides = await tab.evaluate("() => [document.documentElement.scrollWidth, window.innerWidth]")
    assert sides[0] <= sides[1], "the page must not be wider than the window"
    widths = await tab.locator("figure svg:visible").evaluate_all("all => all.map(e => e.clientWidth)")
    assert min(widths) >= 34 * 16, "where there is no room, a picture is moved aside, and not too small to read"
    await tab.screenshot(path=pictures / f"report-{theme}-{size}.png", full_page=size == "wide")


WORDS_OF_CYCLES = "Share of the same 18 tasks complete after each cycle"


async def test_names_stand_in_the_picture_as_they_are_written(browser: Browser, address: str) -> None:
    tab, _ = await opened(browser, address, "light", "wide")
    assert "$x^2$ <script>" in await tab.locator("svg:visible text").all_text_contents()
    assert await tab.locator("svg script").count() == 0
