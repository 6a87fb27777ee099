"""The theatre in a local Slack: the real bot over Socket Mode or signed requests, the real poster, a real worker."""

import asyncio
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.bootstrap import App, chats
from bot.chat.slack.client import SlackChat
from bot.chat.slack.reactions import NAMES, meaning
from bot.domain.conversation import Platform
from bot.sandbox.slack import Channel, LocalSlack, Persona, Seen
from bot.services.ports import Reaction
from handlers.slack.app import SlackBot
from handlers.slack.web import SlackSite
from tests.support.stage import Stage
from tests.support.theatre import eventually
from workers.poster import Poster


@dataclass
class SlackTheatre:
    """See tests/support/theatre.py."""

    slack: LocalSlack
    stage: Stage
    channel: Channel
    people: dict[str, Persona] = field(default_factory=dict)

    @property
    def app(self) -> App:
        return self.stage.app

    # ---- a task

    async def starts(self, who: str, title: str, brief: str, **more: object) -> Mapping[str, str]:
        person = self.people[who]
        before = len(person.sees(self.channel))
        await person.command(self.channel, f"new {title}")
        await eventually(lambda: person.has_view)
        answers: dict[str, object] = {"brief": brief, "title": title, "agent": "practice", **more}
        if isinstance(names := answers.get("reviewers"), tuple):
            answers["reviewers"] = [self.people[name].user.id for name in names]
        problems = await self.fills(who, answers)
        if not problems and "files" not in more:
            await eventually(lambda: len([m for m in person.sees(self.channel) if not m.is_ephemeral]) > before)
        return problems

    async def asks(self, who: str, words: str) -> None:
        before = self.told(who)
        await self.people[who].command(self.channel, words)
        await eventually(lambda: self.told(who) != before)

    # ---- in its thread

    @property
    def cards(self) -> list[str]:
        """The card of each task, under which its thread hangs."""
        bot = self.slack.world.bot.id
        return [m.ts for m in self.channel.messages.values() if m.user == bot and not m.thread_ts and not m.seen_by]

    @property
    def card(self) -> str:
        """That of the latest task."""
        return self.cards[-1]

    async def says(self, who: str, text: str) -> str:
        ts = await self.people[who].says(self.channel, text, thread_ts=self.card)
        await self.slack.delivery.settled()
        return ts

    async def edits(self, who: str, message: str, text: str) -> None:
        await self.people[who].edits(self.channel, message, text)

    async def deletes(self, who: str, message: str) -> None:
        await self.people[who].deletes(self.channel, message)

    async def reacts(self, who: str, message: str, reaction: Reaction) -> None:
        await self.people[who].reacts(self.channel, message, NAMES[reaction])

    async def unreacts(self, who: str, message: str, reaction: Reaction) -> None:
        await self.people[who].unreacts(self.channel, message, NAMES[reaction])

    async def mentions_us(self, who: str) -> None:
        before = self.told(who)
        await self.says(who, f"<@{self.slack.world.bot.id}>")
        await eventually(lambda: self.told(who) != before)

    # ---- buttons and forms

    async def presses(self, who: str, label: str, within: str = "") -> None:
        await eventually(lambda: self._with_button(who, label, within))
        person = self.people[who]
        await person.clicks(self.channel, self._with_button(who, label, within)[-1].ts, label)

    def _with_button(self, who: str, label: str, within: str) -> list[Seen]:
        here = self.people[who].sees(self.channel, self.card)
        return [each for each in here if f"[{label}]" in each.text and within in each.text]

    async def fills(self, who: str, answers: Mapping[str, object]) -> Mapping[str, str]:
        person = self.people[who]
        await eventually(lambda: person.has_view and "submit" in person.view.shown)
        person.fills(answers)
        return await person.submits()

    async def scores(self, who: str, met: Collection[int]) -> None:
        ts = self.message("Score draft")
        person = self.people[who]
        await person.ticks(self.channel, ts, *map(str, met))
        before = self.told(who)
        await person.clicks(self.channel, ts, "I'm done")
        await eventually(lambda: self.told(who) != before)

    # ---- what people see

    def thread(self) -> list[str]:
        return [each.text for each in self._public()]

    def _public(self) -> list[Seen]:
        if not self.cards:
            return []
        someone = next(iter(self.people.values()))
        return [each for each in someone.sees(self.channel, self.card) if not each.is_ephemeral]

    def message(self, words: str) -> str:
        found = [each.ts for each in self._public() if words in each.text]
        if not found:
            raise LookupError(words)
        return found[-1]

    def told(self, who: str) -> str:
        person = self.people[who]
        threads = [None, *self.cards]
        own = {m.ts: m.text for thread in threads for m in person.sees(self.channel, thread) if m.is_ephemeral}
        shown = [str(block) for block in person.view.shown["blocks"]] if person.has_view else []
        return "\n".join((*(own[ts] for ts in self.channel.messages if ts in own), *shown))

    def our_reactions(self, message: str) -> Collection[Reaction]:
        found = self.channel.messages[message].reactions
        ours = [name for name, users in found.items() if self.slack.world.bot.id in users]
        return [what for name in ours if (what := meaning(name))]

    def files(self) -> Mapping[str, bytes]:
        bot = self.slack.world.bot.id
        return {name: content for each in self._public() if each.user == bot for name, content in each.files.items()}

    # ---- machines

    async def works(self) -> None:
        await asyncio.to_thread(self.stage.works)


def a_slack_theatre(
    slack: LocalSlack, store_url: str, queue_url: str, folder: Path, **settings: object
) -> SlackTheatre:
    """With Ada, Ben and Cleo, who is a guest. One workspace by Socket Mode, unless the settings say otherwise."""
    tokens: dict[str, object] = {"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_APP_TOKEN": slack.app_token}
    more = (settings or tokens) | {"SLACK_API_URL": slack.api_url}
    stage = Stage.set(store_url, queue_url, folder / "data", **more)
    users = {name: slack.add_user(name, is_guest=name == "cleo") for name in ("ada", "ben", "cleo")}
    channel = slack.add_channel("harbour", *users.values())
    return SlackTheatre(slack, stage, channel, {name: slack.as_user(user) for name, user in users.items()})


@asynccontextmanager
async def posting(app: App) -> AsyncIterator[None]:
    """The poster runs, without Slack's rates: they are tested with a clock that is set by hand."""
    chat = chats(app)[Platform.SLACK]
    assert isinstance(chat, SlackChat)
    stop = asyncio.Event()
    running = asyncio.create_task(Poster(app, {Platform.SLACK: replace(chat, rates=())}).run(stop))
    try:
        yield
    finally:
        stop.set()
        await running


@asynccontextmanager
async def serving(slack: LocalSlack, site: SlackSite) -> AsyncIterator[str]:
    """The site runs, and Slack sends its requests there; its address."""
    running = asyncio.create_task(asyncio.to_thread(site.run))
    await eventually(lambda: site.port or running.done())
    address = f"http://127.0.0.1:{site.port}"
    slack.delivery.request_urls = dict.fromkeys(("event", "command", "interaction"), f"{address}/slack/events")
    try:
        yield address
    finally:
        slack.delivery.request_urls.clear()
        site.stop()
        await running


@asynccontextmanager
async def listening(slack: LocalSlack, bot: SlackBot) -> AsyncIterator[SlackBot]:
    """The bot runs, and is connected."""
    running = asyncio.create_task(asyncio.to_thread(bot.run))
    try:
        await eventually(lambda: slack.delivery.sockets or running.done())
        yield bot
    finally:
        bot.stop()
        bot.handler.client.auto_reconnect_enabled = False
        for socket in list(slack.delivery.sockets):  # else its reader would wait for three seconds more
            await socket.close()
        await running
