"""How the page looks and reads: pictures to look at, and what can be computed of it."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import pytest
from playwright.async_api import Browser, Page

from bot.sandbox.web import SandboxPage
from bot.services.ports import Reaction
from tests.support.browser import PHONE, Tab
from tests.support.discord_theatre import DiscordTheatre
from tests.support.slack_theatre import SlackTheatre
from tests.support.stage import RUBRIC
from tests.support.theatre import eventually

pytestmark = pytest.mark.timeout(180)

CONTRAST_MIN, CONTRAST_LARGE_MIN = 4.5, 3.0
"""WCAG 2.2, AA."""
TARGET_MIN_PX = 24
CHECKS = Path(__file__).with_name("checks.js").read_text()
BRIEF = """Write a one-page guide for new volunteers at the harbour museum. Say when and where they meet.

| Day | Where | When |
|---|---|---|
| Saturday | North quay | 9:30 |
| Sunday | Lantern room, behind the workshop with the very long name that wraps | 10:00 |

Use `short` sentences, **no** jargon; link to https://example.org/harbour."""


async def a_reviewed_draft(theatre: SlackTheatre | DiscordTheatre) -> None:
    """Draft 2 with its ledger, feedback, reactions, scorecards."""
    assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric=RUBRIC)
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))
    said = await theatre.says("ben", "mention the south quay, and say that **gloves** are lent")
    await theatre.says("cleo", "It does not quite sing yet. " * 12)
    await theatre.reacts("ada", said, Reaction.SUPPORT)
    await theatre.scores("ben", met={2, 3})
    await theatre.reacts("ada", theatre.message("Draft 1 by"), Reaction.REVISE)
    await eventually(lambda: "revising" in theatre.thread()[0])
    await theatre.works()
    await eventually(lambda: any("Score draft 2" in each for each in theatre.thread()))


@dataclass
class Gallery:
    """Pictures, and all that can be computed of what they show."""

    folder: Path
    problems: dict[str, dict[str, Any]] = field(default_factory=dict)

    async def add(self, page: Page, name: str) -> None:
        """Nothing may be wider than what holds it, nameless, too small or too faint."""
        await page.wait_for_timeout(150)
        await page.screenshot(path=self.folder / f"{name}.png")
        limits = {"target": TARGET_MIN_PX, "contrast": CONTRAST_MIN, "contrastOfLarge": CONTRAST_LARGE_MIN}
        found = await page.evaluate(CHECKS, limits)
        if problems := {problem: where for problem, where in found.items() if where}:
            self.problems[name] = problems


@pytest.fixture
def gallery(pictures: Path) -> Gallery:
    print(f"Screenshots: {pictures}")  # noqa: T201 - pytest shows it with -s, and where a test fails
    return Gallery(pictures)


async def _scrolled_up(page: Page) -> None:
    await page.locator("#thread .scroll").evaluate("each => { each.scrollTop = 0 }")


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_slack_like_workspace_looks_right(
    browser: Browser,
    slack_page: SandboxPage,
    slack_theatre: SlackTheatre,
    gallery: Gallery,
    scheme: Literal["light", "dark"],
) -> None:
    await a_reviewed_draft(slack_theatre)
    tab = await Tab.opened(browser, slack_page.url, scheme=scheme)
    page = tab.page
    await page.locator(".thread-link").first.click()
    await page.locator("#thread [data-message]").first.wait_for()
    await gallery.add(page, f"slack-{scheme}-thread")
    await _scrolled_up(page)
    await gallery.add(page, f"slack-{scheme}-thread-top")
    await page.locator("#thread .more").first.click()
    await gallery.add(page, f"slack-{scheme}-menu")
    await page.get_by_role("menuitem", name="Inspect payload").click()
    await page.locator("dialog .payload").first.wait_for()
    await gallery.add(page, f"slack-{scheme}-inspector")
    await page.keyboard.press("Escape")
    await page.locator("#main textarea").press_sequentially("/r")
    await gallery.add(page, f"slack-{scheme}-hints")
    await page.locator("#main textarea").fill("/redraft new Harbour")
    await page.keyboard.press("Enter")
    await page.locator("dialog button[type=submit]").click()
    await page.locator("dialog .error:visible").first.wait_for()
    await gallery.add(page, f"slack-{scheme}-form-with-problems")
    await page.keyboard.press("Escape")
    await page.locator("#main").get_by_role("button", name="Cancel task").click()
    await page.locator("dialog").wait_for()
    await gallery.add(page, f"slack-{scheme}-question")
    await page.keyboard.press("Escape")
    await page.locator("#thread").get_by_role("button", name="React", exact=True).first.click()
    await gallery.add(page, f"slack-{scheme}-reactions")
    await page.keyboard.press("Escape")
    await page.get_by_role("link", name="redraft, app home").click()
    await page.get_by_text("How I'm doing").wait_for()
    await gallery.add(page, f"slack-{scheme}-home")
    phone = (await Tab.opened(browser, slack_page.url, size=PHONE, scheme=scheme)).page
    await gallery.add(phone, f"slack-{scheme}-phone-channel")
    await phone.get_by_role("button", name="Channels").click()
    await gallery.add(phone, f"slack-{scheme}-phone-channels")
    await phone.get_by_role("link", name="harbour, channel").click()
    await phone.locator(".thread-link").first.click()
    await phone.locator("#thread [data-message]").first.wait_for()
    await gallery.add(phone, f"slack-{scheme}-phone-thread")
    await _scrolled_up(phone)
    await gallery.add(phone, f"slack-{scheme}-phone-thread-top")
    assert not gallery.problems
    assert not tab.errors


@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_the_discord_like_workspace_looks_right(
    browser: Browser,
    discord_page: SandboxPage,
    discord_theatre: DiscordTheatre,
    gallery: Gallery,
    scheme: Literal["light", "dark"],
) -> None:
    await a_reviewed_draft(discord_theatre)
    forum = discord_theatre.guild.add_forum("ideas", ["open", "done"])
    await discord_theatre.people["ben"].opens_thread(forum, "A map of the quays", text="Who draws it?")
    tab = await Tab.opened(browser, discord_page.url, scheme=scheme)
    page = tab.page
    await page.locator(".thread-link").first.click()
    await page.locator("#thread [data-message]").nth(3).wait_for()
    await gallery.add(page, f"discord-{scheme}-thread")
    await _scrolled_up(page)
    await gallery.add(page, f"discord-{scheme}-thread-top")
    await page.locator("#thread .more").nth(1).click()
    await page.get_by_role("menuitem", name="Inspect payload").click()
    await page.locator("dialog .payload").first.wait_for()
    await gallery.add(page, f"discord-{scheme}-inspector")
    await page.keyboard.press("Escape")
    await page.locator("#main textarea").press_sequentially("/r")
    await gallery.add(page, f"discord-{scheme}-hints")
    await page.locator("#main textarea").fill("/redraft list")
    await page.keyboard.press("Enter")
    await page.locator(".command-form [role=option]").first.wait_for()
    await gallery.add(page, f"discord-{scheme}-command")
    await page.keyboard.press("Escape")
    await page.keyboard.press("Escape")
    await page.locator("#main textarea").fill("/redraft new")
    await page.keyboard.press("Enter")
    await page.locator(".command-form").get_by_role("button", name="Run").click()
    await page.locator("dialog button[type=submit]").click()
    await page.locator("dialog .error:visible").first.wait_for()
    await gallery.add(page, f"discord-{scheme}-form-with-problems")
    await page.keyboard.press("Escape")
    await page.get_by_role("link", name="ideas, forum").click()
    await page.locator(".post").first.wait_for()
    await gallery.add(page, f"discord-{scheme}-forum")
    phone = (await Tab.opened(browser, discord_page.url, size=PHONE, scheme=scheme)).page
    await phone.locator(".thread-link").first.click()
    await phone.locator("#thread [data-message]").nth(3).wait_for()
    await gallery.add(phone, f"discord-{scheme}-phone-thread")
    await _scrolled_up(phone)
    await gallery.add(phone, f"discord-{scheme}-phone-thread-top")
    assert not gallery.problems
    assert not tab.errors
