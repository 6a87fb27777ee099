"""The cast in a local Discord."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Self

from bot.cast.cast import Post, eventually, with_names
from bot.chat.discord.reactions import PICTURES, meaning
from bot.domain.conversation import Platform
from bot.sandbox.discord import Answered, Channel, Guild, LocalDiscord, Persona, Seen
from bot.sandbox.discord.forms import controls, missing
from bot.sandbox.discord.refusals import Kind
from bot.sandbox.discord.sending import every
from bot.services.ports import Reaction


@dataclass
class DiscordCast:
    """See bot/cast/cast.py. In one text channel of a guild."""

    box: LocalDiscord
    guild: Guild
    channel: Channel
    people: dict[str, Persona] = field(default_factory=dict)
    in_place: Channel | None = None
    """The thread in which they are; None: that of the latest task."""

    @property
    def platform(self) -> Platform:
        return Platform.DISCORD

    @property
    def workspace(self) -> tuple[str, str]:
        return self.guild.id, self.guild.name

    @property
    def channel_id(self) -> str:
        return self.channel.id

    def person(self, who: str) -> tuple[str, str]:
        user = self.people[who].user
        return user.id, user.display_name

    def in_thread(self, thread: str) -> Self:
        return replace(self, in_place=self.box.world.channels[thread])

    # ---- a task

    async def starts(self, who: str, title: str, brief: str, **more: object) -> Mapping[str, str]:
        """`role` names a role in place of reviewers."""
        person, before = self.people[who], len(self.threads)
        options = {"agent": more.pop("agent", "practice")}
        options |= {name: more.pop(name) for name in ("category",) if name in more}
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
        """The thread in which they are."""
        return self.in_place or self.threads[-1]

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

    async def presses_action(self, who: str, label: str, action: str) -> None:
        def found() -> list[Seen]:
            return [each for each in self._with_button(who, label, "") if action in _actions(each)]

        await eventually(found)
        seen = found()[-1]
        await self.people[who].clicks(self._channel_of(seen), seen.id, action)

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
        await self.scores_with_notes(who, met, {})

    async def scores_with_notes(self, who: str, met: Collection[int], notes: Mapping[int, str]) -> None:
        """Boxes page by page; a note by the menu of what comes back."""
        filed = await self._tick_all(who, met)
        person = self.people[who]
        for number, note in notes.items():
            await person.chooses(self.place, filed, str(number))
            await self.fills(who, {"mark": "not_met", "note": note})
        await person.clicks(self.place, filed, "I'm done")

    async def _tick_all(self, who: str, met: Collection[int]) -> str:
        """Page by page; the message that says it is filed."""
        person, wanted = self.people[who], set(map(str, met))
        await self.presses(who, "Score with notes", "Score draft")
        while True:
            await eventually(lambda: person.has_modal)
            groups = [control for _, control in controls(person.modal) if control["type"] == Kind.CHECKBOX_GROUP]
            for each in groups:
                values = [option["value"] for option in each["options"]]
                person.fills({each["custom_id"]: [value for value in values if value in wanted]})
            answered = await person.submits()
            text = await self._settled(who, answered)
            if answered.message is None:
                raise LookupError("the form was sent, and nothing was said")
            following = [line for line in text.splitlines() if line.startswith("[Page ")]
            if not following:
                return answered.message.id
            await person.clicks(self.place, answered.message.id, following[0].strip("[]"))

    # ---- what people see

    def posts(self) -> list[Post]:
        names = {person.user.id: name for name, person in self.people.items()}
        return [
            Post(each.id, names.get(each.user, ""), with_names(each.text, names), tuple(each.files))
            for each in self._public()
        ]

    def thread(self) -> list[str]:
        return [each.text for each in self._public()]

    def _public(self) -> list[Seen]:
        if not (self.in_place or self.threads):
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
        return [each for place in (self.channel, *self._within()) for each in person.ephemerals(place)]

    def _within(self) -> list[Channel]:
        return [self.in_place] if self.in_place else self.threads

    def told(self, who: str) -> str:
        """Ephemeral messages, direct messages, and answers to them in the thread."""
        person = self.people[who]
        direct = [each for each in person.sees(self.box.dm(person.user)) if each.user == self.box.world.bot.id]
        answers = [each for place in self._within() for each in person.sees(place) if self._is_to(each, person)]
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


def _actions(seen: Seen) -> set[str]:
    return {str(each["custom_id"]) for each in every(list(seen.components)) if "custom_id" in each}
