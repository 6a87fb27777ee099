"""The theatre in a local Discord: the real discord.py over a gateway, the real poster, a real worker."""

import asyncio
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from bot.bootstrap import App, chats
from bot.chat.discord.client import DiscordChat
from bot.chat.discord.reactions import PICTURES, meaning
from bot.domain.conversation import Platform
from bot.sandbox.discord import Answered, Channel, Guild, LocalDiscord, Persona, Seen
from bot.sandbox.discord.forms import controls, missing
from bot.sandbox.discord.refusals import Kind
from bot.services.ports import Reaction
from handlers.discord.app import DiscordBot
from tests.support.stage import Stage
from tests.support.theatre import eventually
from workers.poster import Poster

GROUP = 10


@dataclass
class DiscordTheatre:
    """See tests/support/theatre.py."""

    box: LocalDiscord
    stage: Stage
    guild: Guild
    channel: Channel
    people: dict[str, Persona] = field(default_factory=dict)

    @property
    def app(self) -> App:
        return self.stage.app

    # ---- a task

    async def starts(self, who: str, title: str, brief: str, **more: object) -> Mapping[str, str]:
        person, before = self.people[who], len(self.threads)
        options: dict[str, object] = {"agent": more.pop("agent", "practice")}
        if "role" in more:
            options["reviewers"] = more.pop("role")
        await person.command(self.channel, "redraft new", **options)
        answers: dict[str, object] = {"brief": brief, "title": title, **more}
        if isinstance(names := answers.get("reviewers"), tuple):
            answers["reviewers"] = [self.people[name].member for name in names]
        problems = await self.fills(who, answers)
        if not problems:
            await eventually(lambda: len(self.threads) > before)
        return problems

    async def asks(self, who: str, words: str) -> None:
        before = self.told(who)
        name, _, title = words.partition(" ")
        await self.people[who].command(self.channel, f"redraft {name}", **({"title": title} if title else {}))
        await eventually(lambda: self.told(who) != before)

    # ---- in its thread

    @property
    def threads(self) -> list[Channel]:
        return [each for each in self.guild.threads if each.parent is self.channel]

    @property
    def place(self) -> Channel:
        """The thread of the latest task."""
        return self.threads[-1]

    async def says(self, who: str, text: str) -> str:
        return await self.people[who].says(self.place, text)

    async def edits(self, who: str, message: str, text: str) -> None:
        await self.people[who].edits(self.place, message, text)

    async def deletes(self, who: str, message: str) -> None:
        await self.people[who].deletes(self.place, message)

    async def reacts(self, who: str, message: str, reaction: Reaction) -> None:
        await self.people[who].reacts(self.place, message, PICTURES[reaction])

    async def unreacts(self, who: str, message: str, reaction: Reaction) -> None:
        await self.people[who].unreacts(self.place, message, PICTURES[reaction])

    async def mentions_us(self, who: str) -> None:
        before = self.told(who)
        await self.says(who, f"<@{self.box.world.bot.id}>")
        await eventually(lambda: self.told(who) != before)

    # ---- buttons and forms

    async def presses(self, who: str, label: str, within: str = "") -> None:
        """And says yes where it asks."""
        await eventually(lambda: self._with_button(who, label, within))
        seen = self._with_button(who, label, within)[-1]
        person, place = self.people[who], self._channel_of(seen)
        answered = await person.clicks(place, seen.id, label)
        if answered.message and f"[Yes: {label}]" in answered.text:
            await person.clicks(place, answered.message.id, f"Yes: {label}")

    def _with_button(self, who: str, label: str, within: str) -> list[Seen]:
        here = self.people[who].sees(self.place)
        return [each for each in here if f"[{label}]" in each.text and within in each.text]

    def _channel_of(self, seen: Seen) -> Channel:
        return next(each for each in self.box.world.channels.values() if seen.id in each.messages)

    async def fills(self, who: str, answers: Mapping[str, object]) -> Mapping[str, str]:
        """Where Discord itself does not send a form, it says which inputs lack something."""
        person = self.people[who]
        await eventually(lambda: person.has_modal)
        person.fills(answers)
        modal = person.modal
        if lacking := missing(modal):
            return {each["custom_id"]: "lacks" for label, each in controls(modal) if label in lacking}
        answered = await self._settled(who, await person.submits())
        return {"": answered} if "[Open the form again]" in answered else {}

    async def _settled(self, who: str, answered: Answered) -> str:
        """What it says in the end; slow work is announced first."""
        if answered.message is None:
            return ""
        number = answered.message.id
        await eventually(lambda: not any(m.id == number and m.is_loading for m in self.ephemerals(who)))
        return "".join(each.text for each in self.ephemerals(who) if each.id == number)

    async def scores(self, who: str, met: Collection[int]) -> None:
        person = self.people[who]
        await self.presses(who, "Score with notes", "Score draft")
        wanted = set(map(str, met))
        while True:
            await eventually(lambda: person.has_modal)
            groups = [control for _, control in controls(person.modal) if control["type"] == Kind.CHECKBOX_GROUP]
            for each in groups:
                values = [option["value"] for option in each["options"]]
                person.fills({each["custom_id"]: [value for value in values if value in wanted]})
            answered = await person.submits()
            assert answered.message
            following = [line for line in answered.text.splitlines() if line.startswith("[Page ")]
            if not following:
                break
            await person.clicks(self.place, answered.message.id, following[0].strip("[]"))
        await person.clicks(self.place, answered.message.id, "I'm done")

    # ---- what people see

    def thread(self) -> list[str]:
        return [each.text for each in self._public()]

    def _public(self) -> list[Seen]:
        if not self.threads:
            return []
        someone = next(iter(self.people.values()))
        return [each for each in someone.sees(self.place) if not each.is_ephemeral]

    def message(self, words: str) -> str:
        found = [each.id for each in self._public() if words in each.text]
        if not found:
            raise LookupError(words)
        return found[-1]

    def ephemerals(self, who: str) -> list[Seen]:
        person = self.people[who]
        return [each for place in (self.channel, *self.threads) for each in person.ephemerals(place)]

    def told(self, who: str) -> str:
        """Ephemeral messages, direct messages, and answers to them in the thread."""
        person = self.people[who]
        direct = [each for each in person.sees(self.box.dm(person.user)) if each.user == self.box.world.bot.id]
        answers = [each for place in self.threads for each in person.sees(place) if self._is_to(each, person)]
        found = {each.id: each.text for each in (*self.ephemerals(who), *direct, *answers)}
        return "\n".join(found[number] for number in sorted(found, key=int))

    def _is_to(self, seen: Seen, person: Persona) -> bool:
        asked = self._message(seen.reply_to) if seen.reply_to else None
        return seen.user == self.box.world.bot.id and asked == person.user.id

    def _message(self, number: str) -> str:
        return next(
            (c.messages[number].author.id for c in self.box.world.channels.values() if number in c.messages), ""
        )

    def our_reactions(self, message: str) -> Collection[Reaction]:
        held = self.place.messages[message].reactions if message in self.place.messages else {}
        ours = [picture for picture, users in held.items() if self.box.world.bot.id in users]
        return [what for picture in ours if (what := meaning(picture))]

    def files(self) -> Mapping[str, bytes]:
        bot = self.box.world.bot.id
        return {name: content for each in self._public() if each.user == bot for name, content in each.files.items()}

    # ---- machines

    async def works(self) -> None:
        await asyncio.to_thread(self.stage.works)


def a_discord_theatre(box: LocalDiscord, store_url: str, queue_url: str, folder: Path) -> DiscordTheatre:
    """With Ada, Ben and Cleo, in one text channel."""
    settings = {
        "DISCORD_TOKEN": box.token,
        "DISCORD_API_URL": box.api_url,
        "DISCORD_GATEWAY_URL": box.gateway_url,
    }
    stage = Stage.set(store_url, queue_url, folder / "data", **settings)
    guild = box.add_guild("Harbour")
    names = ("ada", "ben", "cleo")
    people = {name: box.as_member(guild.add_member(name.capitalize()), is_patient=True) for name in names}
    return DiscordTheatre(box, stage, guild, guild.add_text_channel("harbour"), people)


@asynccontextmanager
async def posting(app: App) -> AsyncIterator[None]:
    """The poster runs, without Discord's rates: they are tested with a clock that is set by hand."""
    chat = chats(app)[Platform.DISCORD]
    assert isinstance(chat, DiscordChat)
    stop = asyncio.Event()
    running = asyncio.create_task(Poster(app, {Platform.DISCORD: replace(chat, rates=())}).run(stop))
    try:
        yield
    finally:
        stop.set()
        await running


@asynccontextmanager
async def listening(bot: DiscordBot) -> AsyncIterator[DiscordBot]:
    """The bot runs in a thread, as it does by itself, and is connected."""
    running = asyncio.create_task(asyncio.to_thread(bot.run))
    try:
        await eventually(lambda: bot.is_healthy() or running.done())
        if running.done():
            running.result()
        yield bot
    finally:
        bot.stop()
        await running
