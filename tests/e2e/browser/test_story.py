"""The whole of one task, done by somebody at the sandbox's page."""

from pathlib import Path

import pytest
from playwright.async_api import Browser, expect

from bot.sandbox.web import SandboxPage
from tests.support.browser import Keyboard, Mouse, Tab
from tests.support.discord_theatre import DiscordTheatre
from tests.support.page_theatre import DiscordPageTheatre, SlackPageTheatre, Visit
from tests.support.slack_theatre import SlackTheatre
from tests.support.stories import a_task_from_nothing_to_accepted

pytestmark = pytest.mark.timeout(240)


async def _shows_the_decision(visit: Visit, card: str) -> None:
    """What the owner has on the screen in the end: the page says what the world does."""
    await visit.becomes("Ada")
    shown = visit.message(visit.main, card)
    await expect(shown).to_contain_text("Accepted by Ada")
    await expect(shown.get_by_role("button", name="Accept")).to_have_count(0)
    told = visit.main.locator(".ephemeral").filter(has_text="What the feedback was worth")
    await expect(told).to_have_count(1)
    for words in ("Draft 2 by", "What changed in draft 2", "4 of 4 met", "south quay", "task-1-draft-2.md"):
        await expect(visit.thread).to_contain_text(words)


@pytest.mark.parametrize("hand", [Mouse, Keyboard])
async def test_somebody_takes_a_task_from_nothing_to_accepted_in_the_slack_like_workspace(
    browser: Browser,
    slack_page: SandboxPage,
    slack_theatre: SlackTheatre,
    pictures: Path,
    hand: type[Mouse] | type[Keyboard],
) -> None:
    tab = await Tab.opened(browser, slack_page.url)
    theatre = SlackPageTheatre(slack_theatre, Visit(tab, hand(tab.page)))
    try:
        await a_task_from_nothing_to_accepted(theatre)
        await _shows_the_decision(theatre.visit, slack_theatre.card)
    finally:
        await tab.page.screenshot(path=pictures / f"slack-story-{hand.__name__.lower()}.png")
    assert not tab.errors
    assert all(each.startswith(slack_page.url) for each in tab.asked)


async def test_somebody_takes_a_task_from_nothing_to_accepted_in_the_discord_like_workspace(
    browser: Browser, discord_page: SandboxPage, discord_theatre: DiscordTheatre, pictures: Path
) -> None:
    tab = await Tab.opened(browser, discord_page.url)
    theatre = DiscordPageTheatre(discord_theatre, Visit(tab, Mouse(tab.page)))
    try:
        await a_task_from_nothing_to_accepted(theatre)
        await _shows_the_decision(theatre.visit, discord_theatre.place.id)
    finally:
        await tab.page.screenshot(path=pictures / "discord-story-mouse.png")
    assert not tab.errors
    assert all(each.startswith(discord_page.url) for each in tab.asked)
