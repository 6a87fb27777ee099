"""The picture of a thread in the README. To take it anew: CONTRIBUTING.md."""

from pathlib import Path

import pytest
from playwright.async_api import Browser

from bot.sandbox.web import SandboxPage
from bot.services.ports import Reaction
from tests.support.browser import Tab
from tests.support.slack_theatre import SlackTheatre
from tests.support.theatre import eventually

pytestmark = pytest.mark.timeout(120)

BYTES_MAX = 300_000
SIZE = (1200, 1160)
BRIEF = """Write a one-page guide for new volunteers at the harbour museum.

Volunteers meet on Saturdays at 9:30 at the north quay. Gloves and high-visibility vests are lent at the workshop."""
RUBRIC = "Names the meeting place\nNames the meeting time\nSays what is lent\n? Mentions the café (2 points)"


async def test_the_picture_of_the_readme_shows_a_draft_and_what_changed_in_it(
    browser: Browser, slack_page: SandboxPage, slack_theatre: SlackTheatre, pictures: Path
) -> None:
    theatre = slack_theatre
    assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=RUBRIC, category="Writing")
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))
    said = await theatre.says("ben", "change 9:30 to 9:00")
    await theatre.says("cleo", "mention the café beside the lantern room")
    await theatre.reacts("ada", said, Reaction.SUPPORT)
    await theatre.scores("ben", met={1, 2, 3})
    await theatre.reacts("ben", theatre.message("Draft 1 by"), Reaction.REVISE)
    await eventually(lambda: "revising" in theatre.thread()[0])
    await theatre.works()
    await eventually(lambda: any("Score draft 2" in each for each in theatre.thread()))
    page = (await Tab.opened(browser, slack_page.url, size=SIZE)).page
    await page.locator(".thread-link").click()
    await (
        page.locator("#thread")
        .get_by_text("What changed in draft 2")
        .evaluate("each => each.closest('.message').scrollIntoView({ block: 'start' })")
    )
    await page.mouse.move(0, 0)
    await page.evaluate("document.activeElement.blur()")
    picture = await page.screenshot(path=pictures / "thread.png")
    assert len(picture) <= BYTES_MAX
