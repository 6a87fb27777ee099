"""A real browser on the sandbox's page, and the two ways to use it: by mouse, and by keyboard alone."""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Literal, Protocol

import pytest
from playwright.async_api import Browser, Error, Locator, Page, Request, async_playwright, expect

NAMES = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
WIDE, PHONE = (1200, 900), (390, 844)
TABS_MAX = 600
TIMEOUT_MS = 20_000
"""Generous: a machine that is busy with other tests says nothing about the page."""
expect.set_options(timeout=TIMEOUT_MS)


def chromium() -> str:
    """The system's own. Skips the test where there is none, or fails it where there must be one."""
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found:
        return found
    missing = f"no {', no '.join(NAMES)} on this machine (Debian: apt-get install chromium)"
    if os.environ.get("REDRAFT_TEST_REQUIRE_BROWSER") == "1":
        pytest.fail(f"REDRAFT_TEST_REQUIRE_BROWSER=1, but {missing}")
    pytest.skip(missing)


@asynccontextmanager
async def running_browser() -> AsyncIterator[Browser]:
    program = chromium()
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        try:
            yield browser
        finally:
            await browser.close()


@dataclass
class Tab:
    """A tab with the sandbox in it, and what it did behind the scenes."""

    page: Page
    asked: list[str] = field(default_factory=list)
    """Every address that it asked for."""
    errors: list[str] = field(default_factory=list)
    """Exceptions of scripts, and what the browser refused for the page's policy."""

    @classmethod
    async def opened(
        cls, browser: Browser, url: str, size: tuple[int, int] = WIDE, scheme: Literal["light", "dark"] = "light"
    ) -> "Tab":
        context = await browser.new_context(
            viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, reduced_motion="reduce"
        )
        context.set_default_timeout(TIMEOUT_MS)
        tab = cls(await context.new_page())
        tab.page.on("request", lambda request: tab.asked.append(_address(request)))
        tab.page.on("pageerror", lambda error: tab.errors.append(str(error)))
        tab.page.on("console", lambda said: tab.errors.append(said.text) if _is_ours(said.type, said.text) else None)
        await tab.page.goto(url)
        await tab.page.locator("#places a").first.wait_for(state="attached")
        return tab


def _address(request: Request) -> str:
    return request.url


def _is_ours(kind: str, text: str) -> bool:
    """Refused acts are answered with 409, which the browser reports by itself."""
    return kind == "error" and "409" not in text


class Hand(Protocol):
    """How somebody works the page."""

    async def press(self, what: Locator) -> None:
        """A button or a link."""

    async def write(self, what: Locator, text: str) -> None:
        """Into a field, in place of what is there."""

    async def choose(self, what: Locator, label: str) -> None:
        """An option of a list."""

    async def tick(self, what: Locator, *, ticked: bool) -> None: ...

    async def send(self, what: Locator) -> None:
        """What was written in a composer."""

    async def take(self, menu: Locator, label: str) -> None:
        """An entry of a menu that is open."""


@dataclass(frozen=True)
class Mouse:
    """Clicks; text is typed, of course."""

    page: Page

    async def press(self, what: Locator) -> None:
        await what.click()

    async def write(self, what: Locator, text: str) -> None:
        await what.click()
        await what.fill(text)

    async def choose(self, what: Locator, label: str) -> None:
        await what.select_option(label=label)

    async def tick(self, what: Locator, *, ticked: bool) -> None:
        await what.set_checked(ticked)

    async def send(self, what: Locator) -> None:
        await what.locator("xpath=ancestor::form").get_by_role("button", name="Send").click()

    async def take(self, menu: Locator, label: str) -> None:
        await menu.get_by_role("menuitem", name=label, exact=True).click()


@dataclass(frozen=True)
class Keyboard:
    """Keys and nothing else: Tab finds everything, the focus is never set by the test."""

    page: Page

    async def press(self, what: Locator) -> None:
        await self._reach(what)
        await self.page.keyboard.press("Enter")

    async def write(self, what: Locator, text: str) -> None:
        await self._reach(what)
        await self.page.keyboard.press("Control+a")
        await self.page.keyboard.press("Delete")
        for number, line in enumerate(text.split("\n")):
            if number:
                await self.page.keyboard.press("Shift+Enter")
            await self.page.keyboard.insert_text(line)

    async def choose(self, what: Locator, label: str) -> None:
        await self._reach(what)
        await self.page.keyboard.type(label, delay=5)

    async def tick(self, what: Locator, *, ticked: bool) -> None:
        await self._reach(what)
        if await what.is_checked() != ticked:
            await self.page.keyboard.press("Space")

    async def send(self, what: Locator) -> None:
        await self._reach(what)
        await self.page.keyboard.press("Enter")

    async def take(self, menu: Locator, label: str) -> None:
        entry = menu.get_by_role("menuitem", name=label, exact=True)
        for _ in range(await menu.get_by_role("menuitem").count()):
            if await entry.evaluate("each => each === document.activeElement"):
                break
            await self.page.keyboard.press("ArrowDown")
        await self.page.keyboard.press("Enter")

    async def _reach(self, what: Locator) -> None:
        """Tab, or Shift and Tab where that is the shorter way. Raises: AssertionError."""
        await what.wait_for(state="attached")
        for _ in range(TABS_MAX):
            try:
                way = await what.evaluate(_WAY, timeout=5_000)
            except Error:
                await what.wait_for(state="attached")  # it was shown anew meanwhile
                continue
            assert way != "unseen", "the focus must be seen"
            if way == "here":
                return
            await self.page.keyboard.press("Shift+Tab" if way == "back" else "Tab")
        raise AssertionError(f"{TABS_MAX} times Tab did not lead to {what}")


_WAY = """what => {
  const active = document.activeElement;
  if (active === what) return what.matches(":focus-visible") ? "here" : "unseen";
  if (!active || active === document.body) return "on";
  return active.compareDocumentPosition(what) & Node.DOCUMENT_POSITION_PRECEDING ? "back" : "on";
}"""
