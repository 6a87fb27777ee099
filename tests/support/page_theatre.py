"""The theatres with the browser between people and platform: what they do, they do in the sandbox's page.

What is there to see is asked of the world as before, so that the page cannot tell us what it likes; the tests look at
the page as well.
"""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from playwright.async_api import Locator, expect

from bot.bootstrap import App
from bot.chat.discord.reactions import PICTURES
from bot.chat.slack.reactions import NAMES
from bot.sandbox.discord import Seen as DiscordSeen
from bot.sandbox.discord.forms import controls
from bot.sandbox.slack import Seen
from bot.services.ports import Reaction
from tests.support.browser import Hand, Tab
from tests.support.discord_theatre import DiscordTheatre
from tests.support.slack_theatre import SlackTheatre
from tests.support.theatre import Theatre, eventually


@dataclass
class Visit:
    """Somebody at the page: what is done in the same way on both platforms."""

    tab: Tab
    hand: Hand

    @property
    def main(self) -> Locator:
        return self.tab.page.locator("#main")

    @property
    def thread(self) -> Locator:
        return self.tab.page.locator("#thread")

    @property
    def dialog(self) -> Locator:
        return self.tab.page.locator("dialog[open]").last

    async def becomes(self, name: str) -> None:
        """Switch to the persona of that name, if it is another one."""
        who = self.tab.page.get_by_label("You are")
        now = await who.evaluate("each => each.selectedOptions[0].textContent")
        if now.split(" (")[0] != name:
            options = await who.locator("option").all_inner_texts()
            await self.hand.choose(who, next(each for each in options if each.split(" (")[0] == name))
            await expect(who.locator("option:checked")).to_contain_text(name)

    async def writes(self, pane: Locator, text: str) -> None:
        """In the composer of a pane."""
        field = pane.locator("textarea").last
        await self.hand.write(field, text)
        await self.hand.send(field)
        await expect(field).to_have_value("")

    def message(self, pane: Locator, number: str) -> Locator:
        return pane.locator(f'[data-message="{number}"]')

    async def menu(self, message: Locator, entry: str) -> None:
        await self.hand.press(message.get_by_role("button", name="More actions"))
        await self.hand.take(self.tab.page.get_by_role("menu"), entry)

    async def edits(self, message: Locator, text: str) -> None:
        await self.menu(message, "Edit…")
        await self.hand.write(self.dialog.locator("textarea"), text)
        await self.hand.press(self.dialog.get_by_role("button", name="Save"))

    async def deletes(self, message: Locator) -> None:
        await self.menu(message, "Delete…")
        await self.hand.press(self.dialog.get_by_role("button", name="Delete"))
        await expect(message).to_have_count(0)

    async def reacts(self, message: Locator, name: str) -> None:
        await self.hand.press(message.get_by_role("button", name="React", exact=True))
        await self.hand.press(self.dialog.locator(f'.meaningful[aria-label^="{name}:"]'))

    async def fills(self, fields: Mapping[str, str], answers: Mapping[str, Any]) -> Mapping[str, str]:
        """A form that is open and its submit; the problems by name. `fields` are the labels by name."""
        dialog = self.dialog
        for name, answer in answers.items():
            group = dialog.locator(".field").filter(has=self.tab.page.locator("label, legend", has_text=fields[name]))
            await self._fill(group.first, answer)
        await self.hand.press(dialog.locator("button[type=submit]"))
        await expect(dialog.locator("button[type=submit]:disabled")).to_have_count(0)
        await self.tab.page.wait_for_timeout(100)
        if not await dialog.count():
            return {}
        found: dict[str, str] = {}
        for name, label in fields.items():
            group = dialog.locator(".field").filter(has=self.tab.page.locator("label, legend", has_text=label)).first
            error = group.locator(".error:visible")
            if await error.count():
                found[name] = await error.inner_text()
        return found

    async def _fill(self, group: Locator, answer: Any) -> None:
        if await group.locator("select").count():
            value = await group.locator(f'option[value="{answer}"]').inner_text()
            await self.hand.choose(group.locator("select"), value)
        elif await group.locator("input[type=checkbox]").count():
            for box in await group.locator("input[type=checkbox]").all():
                await self.hand.tick(box, ticked=await box.get_attribute("value") in answer)
        elif await group.locator("input[type=file]").count():
            files = [{"name": name, "mimeType": "text/plain", "buffer": held} for name, held in answer.items()]
            await group.locator("input[type=file]").set_input_files(files)  # type: ignore[arg-type]  # Playwright's own kind of dict
        else:
            await self.hand.write(group.locator("textarea, input").first, answer)


class _PageTheatre:
    """What is done at the page in the same way on both platforms, or asked of what stands behind it."""

    behind: Theatre
    visit: Visit
    our_name: str
    """As people type it after an @."""

    @property
    def app(self) -> App:
        return self.behind.app

    async def _as(self, who: str, *, in_thread: bool = False) -> None:
        """Be that person, with the thread open where that is wanted."""
        raise NotImplementedError(f"{type(self).__name__} says how")

    async def says(self, who: str, text: str) -> str:
        raise NotImplementedError(f"{type(self).__name__} says how")

    async def deletes(self, who: str, message: str) -> None:
        await self._as(who, in_thread=True)
        await self.visit.deletes(self.visit.message(self.visit.thread, message))

    async def reacts(self, who: str, message: str, reaction: Reaction) -> None:
        await self._as(who, in_thread=True)
        await self.visit.reacts(self.visit.message(self.visit.thread, message), NAMES[reaction])

    async def mentions_us(self, who: str) -> None:
        before = self.told(who)
        await self.says(who, f"@{self.our_name}")
        await eventually(lambda: self.told(who) != before)

    def thread(self) -> list[str]:
        return self.behind.thread()

    def message(self, words: str) -> str:
        return self.behind.message(words)

    def told(self, who: str) -> str:
        return self.behind.told(who)

    def our_reactions(self, message: str) -> Collection[Reaction]:
        return self.behind.our_reactions(message)

    def files(self) -> Mapping[str, bytes]:
        return self.behind.files()

    async def works(self) -> None:
        await self.behind.works()


@dataclass
class SlackPageTheatre(_PageTheatre):
    """See tests/support/theatre.py."""

    behind: SlackTheatre
    visit: Visit
    our_name: str = "Redraft"

    async def _as(self, who: str, *, in_thread: bool = False) -> None:
        await self.visit.becomes(who.capitalize())
        if in_thread and not await self.visit.message(self.visit.thread, self.behind.card).count():
            card = self.visit.message(self.visit.main, self.behind.card)
            await card.locator(".thread-link, .more").first.wait_for()
            if await card.locator(".thread-link").count():
                await self.visit.hand.press(card.locator(".thread-link"))
            else:
                await self.visit.menu(card, "Reply in thread")
            await self.visit.message(self.visit.thread, self.behind.card).wait_for()

    # ---- a task

    async def starts(self, who: str, title: str, brief: str, **more: object) -> Mapping[str, str]:
        await self._as(who)
        await self.visit.writes(self.visit.main, f"/redraft new {title}".strip())
        return await self.fills(who, {"brief": brief, "title": title, "agent": "practice", **more})

    async def asks(self, who: str, words: str) -> None:
        before = self.told(who)
        await self._as(who)
        await self.visit.writes(self.visit.main, f"/redraft {words}")
        await eventually(lambda: self.told(who) != before)

    # ---- in its thread

    async def says(self, who: str, text: str) -> str:
        await self._as(who, in_thread=True)
        before = set(self.behind.channel.messages)
        await self.visit.writes(self.visit.thread, text)
        await self.behind.slack.delivery.settled()
        mine = [m for m in self.behind.channel.messages.values() if m.user == self.behind.people[who].user.id]
        return next(m.ts for m in mine if m.ts not in before)

    async def edits(self, who: str, message: str, text: str) -> None:
        await self._as(who, in_thread=True)
        await self.visit.edits(self.visit.message(self.visit.thread, message), text)
        await eventually(lambda: self.behind.channel.messages[message].text == text)

    async def unreacts(self, who: str, message: str, reaction: Reaction) -> None:
        await self._as(who, in_thread=True)
        shown = self.visit.message(self.visit.thread, message)
        await self.visit.hand.press(shown.locator(f'[data-focus="reaction {NAMES[reaction]}"]'))

    # ---- buttons and forms

    async def presses(self, who: str, label: str, within: str = "") -> None:
        await eventually(lambda: self._with_button(who, label, within))
        seen = self._with_button(who, label, within)[-1]
        await self._as(who, in_thread=True)
        message = self.visit.message(self.visit.thread, seen.ts)
        await self.visit.hand.press(message.get_by_role("button", name=label, exact=True).first)
        if _asks_first(seen, label):
            await self.visit.hand.press(self.visit.dialog.get_by_role("button", name="Yes"))

    def _with_button(self, who: str, label: str, within: str) -> list[Seen]:
        return self.behind._with_button(who, label, within)

    async def fills(self, who: str, answers: Mapping[str, object]) -> Mapping[str, str]:
        person = self.behind.people[who]
        await eventually(lambda: person.has_view and "submit" in person.view.shown)
        blocks = [each for each in person.view.shown["blocks"] if each["type"] == "input"]
        await self.visit.dialog.locator("button[type=submit]").wait_for()
        labels = {each["block_id"]: each["label"]["text"] for each in blocks}
        return await self.visit.fills(labels, answers)

    async def scores(self, who: str, met: Collection[int]) -> None:
        await self._as(who, in_thread=True)
        card = self.visit.message(self.visit.thread, self.message("Score draft"))
        for box in await card.locator("input[type=checkbox]").all():
            await self.visit.hand.tick(box, ticked=int(await box.get_attribute("value") or 0) in met)
        before = self.told(who)
        await self.visit.hand.press(card.get_by_role("button", name="I'm done"))
        await eventually(lambda: self.told(who) != before)


def _asks_first(seen: Seen, label: str) -> bool:
    buttons = [each for block in seen.blocks for each in block.get("elements", []) if each["type"] == "button"]
    return any("confirm" in each for each in buttons if each["text"]["text"] == label)


@dataclass
class DiscordPageTheatre(_PageTheatre):
    """See tests/support/theatre.py."""

    behind: DiscordTheatre
    visit: Visit
    our_name: str = "redraft"

    async def _as(self, who: str, *, in_thread: bool = False) -> None:
        await self.visit.becomes(who.capitalize())
        page = self.visit.tab.page
        if in_thread and not await page.locator(f'#thread [data-message="{self.behind.place.id}"]').count():
            link = page.locator("#places .below a", has_text=self.behind.place.name)
            await self.visit.hand.press(link.last)
            await self.visit.thread.locator("[data-message]").first.wait_for()

    async def _commands(self, line: str, **options: object) -> None:
        """Typed with its options, which are asked for in a small form."""
        composer = self.visit.main.locator("#composer")
        await self.visit.hand.write(composer, f"/{line}")
        await self.visit.hand.send(composer)
        form = self.visit.main.locator(".command-form")
        for name, value in options.items():
            control = form.get_by_label(name)
            shown = await control.locator(f'option[value="{value}"]').inner_text()
            await self.visit.hand.choose(control, shown)
        if line.split()[1] in {"new", "list", "report"}:
            await self.visit.hand.press(form.get_by_role("button", name="Run"))
        await expect(form).to_have_count(0)

    # ---- a task

    async def starts(self, who: str, title: str, brief: str, **more: object) -> Mapping[str, str]:
        before = len(self.behind.threads)
        await self._as(who)
        await self._commands("redraft new", agent=more.pop("agent", "practice"))
        problems = await self.fills(who, {"brief": brief, "title": title, **more})
        if not problems:
            await eventually(lambda: len(self.behind.threads) > before)
        return problems

    async def asks(self, who: str, words: str) -> None:
        before = self.told(who)
        await self._as(who)
        await self._commands(f"redraft {words}")
        await eventually(lambda: self.told(who) != before)

    # ---- in its thread

    async def says(self, who: str, text: str) -> str:
        await self._as(who, in_thread=True)
        before = set(self.behind.place.messages)
        await self.visit.writes(self.visit.thread, text)
        mine = [m for m in self.behind.place.messages.values() if m.author is self.behind.people[who].user]
        return next(m.id for m in mine if m.id not in before)

    async def edits(self, who: str, message: str, text: str) -> None:
        await self._as(who, in_thread=True)
        await self.visit.edits(self.visit.message(self.visit.thread, message), text)
        await eventually(lambda: self.behind.place.messages[message].content == text)

    async def unreacts(self, who: str, message: str, reaction: Reaction) -> None:
        await self._as(who, in_thread=True)
        shown = self.visit.message(self.visit.thread, message)
        await self.visit.hand.press(shown.locator(f'[data-focus="reaction {PICTURES[reaction]}"]'))

    # ---- buttons and forms

    async def presses(self, who: str, label: str, within: str = "") -> None:
        """And says yes where it asks."""
        await eventually(lambda: self.behind._with_button(who, label, within))
        seen = self.behind._with_button(who, label, within)[-1]
        await self._as(who, in_thread=True)
        before = {each.id for each in self.behind.ephemerals(who)}
        await self._press(seen.id, label)
        if any(each.get("custom_id", "").startswith("ask:") for each in _buttons(seen.components, label)):
            await eventually(lambda: {each.id for each in self.behind.ephemerals(who)} - before)
            [question] = [each for each in self.behind.ephemerals(who) if each.id not in before]
            await self._press(question.id, f"Yes: {label}")

    async def _press(self, message: str, label: str) -> None:
        """The card of a task stands in both panes, and what it answers in that of the channel."""
        shown = self.visit.tab.page.locator(f'[data-message="{message}"]').last
        await self.visit.hand.press(shown.get_by_role("button", name=label, exact=True).first)

    async def fills(self, who: str, answers: Mapping[str, object]) -> Mapping[str, str]:
        person = self.behind.people[who]
        await eventually(lambda: person.has_modal)
        await self.visit.dialog.locator("button[type=submit]").wait_for()
        labels = {each["custom_id"]: label for label, each in controls(person.modal)}
        before = {each.id for each in self.behind.ephemerals(who)}
        problems = await self.visit.fills(labels, answers)
        if problems:
            return problems
        await eventually(lambda: not person.has_modal)
        told = [each.text for each in self.behind.ephemerals(who) if each.id not in before]
        return {"": told[-1]} if told and "[Open the form again]" in told[-1] else {}

    async def scores(self, who: str, met: Collection[int]) -> None:
        person, wanted = self.behind.people[who], set(map(str, met))
        await self.presses(who, "Score with notes", "Score draft")
        while True:
            await eventually(lambda: person.has_modal)
            await self.visit.dialog.locator("button[type=submit]").wait_for()
            before = len(self.behind.ephemerals(who))
            for box in await self.visit.dialog.locator("input[type=checkbox]").all():
                await self.visit.hand.tick(box, ticked=await box.get_attribute("value") in wanted)
            await self.visit.hand.press(self.visit.dialog.locator("button[type=submit]"))
            answered = await self._answer_after(who, before)
            following = [line for line in answered.text.splitlines() if line.startswith("[Page ")]
            if not following:
                break
            await self._press(answered.id, following[0].strip("[]"))
        await self._press(answered.id, "I'm done")

    async def _answer_after(self, who: str, before: int) -> DiscordSeen:
        """What they were told after so many other things."""
        await eventually(lambda: len(self.behind.ephemerals(who)) > before)
        return self.behind.ephemerals(who)[-1]


def _buttons(components: Any, label: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    for each in components:
        if each.get("label") == label and "custom_id" in each:
            found.append(each)
        found += _buttons(each.get("components") or [], label)
    return found
