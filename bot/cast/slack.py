"""The cast in a local Slack."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self

from bot.cast.cast import Post, eventually, with_names
from bot.chat.slack.reactions import NAMES, meaning
from bot.domain.conversation import Platform
from bot.sandbox.slack import Channel, LocalSlack, Persona, Seen
from bot.services.ports import Reaction


@dataclass
class SlackCast:
    """See bot/cast/cast.py."""

    slack: LocalSlack
    channel: Channel
    people: dict[str, Persona] = field(default_factory=dict)
    in_card: str = ""
    """The card of the task in whose thread they are; empty: that of the latest."""

    @property
    def platform(self) -> Platform:
        return Platform.SLACK

    @property
    def workspace(self) -> tuple[str, str]:
        return self.slack.world.team_id, self.slack.world.team_name

    @property
    def channel_id(self) -> str:
        return self.channel.id

    def person(self, who: str) -> tuple[str, str]:
        user = self.people[who].user
        return user.id, user.display_name

    def in_thread(self, thread: str) -> Self:
        return replace(self, in_card=thread)

    # ---- a task

    async def starts(self, who: str, title: str, brief: str, **more: object) -> Mapping[str, str]:
        person = self.people[who]
        before = len(self.cards)
        await person.command(self.channel, f"new {title}")
        await eventually(lambda: person.has_view)
        answers: dict[str, object] = {"brief": brief, "title": title, "agent": "practice", **more}
        if isinstance(names := answers.get("reviewers"), tuple):
            answers["reviewers"] = [self.people[name].user.id for name in names]
        problems = await self.fills(who, answers)
        if not problems and "files" not in more:
            await eventually(lambda: len(self.cards) > before)
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
        return self.in_card or self.cards[-1]

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
        await self.people[who].clicks(self.channel, self._with_button(who, label, within)[-1].ts, label)

    async def presses_action(self, who: str, label: str, action: str) -> None:
        def found() -> list[Seen]:
            return [each for each in self._with_button(who, label, "") if action in _actions(each)]

        await eventually(found)
        await self.people[who].clicks(self.channel, found()[-1].ts, action)

    def _with_button(self, who: str, label: str, within: str) -> list[Seen]:
        here = self.people[who].sees(self.channel, self.card)
        return [each for each in here if f"[{label}]" in each.text and within in each.text]

    async def fills(self, who: str, answers: Mapping[str, object]) -> Mapping[str, str]:
        person = self.people[who]
        await eventually(lambda: person.has_view and "submit" in person.view.shown)
        person.fills(answers)
        return await person.submits()

    async def scores(self, who: str, met: Collection[int]) -> None:
        """By the boxes in the thread; by the form where there are boxes of which none is to be ticked."""
        person, seen = self.people[who], self._scorecard()
        ticks = {
            str(group["action_id"]): [each["value"] for each in group["options"] if int(each["value"]) in met]
            for group in _elements(seen, "checkboxes")
        }
        if not all(ticks.values()):
            await self.scores_with_notes(who, met, {})
            return
        for group, ticked in ticks.items():
            await person.ticks(self.channel, seen.ts, *ticked, what=group)
        await self._is_done(who, seen)

    async def scores_with_notes(self, who: str, met: Collection[int], notes: Mapping[int, str]) -> None:
        """By the form."""
        seen = self._scorecard()
        options = [each for group in _elements(seen, "checkboxes") for each in group["options"]]
        marks = {f"mark-{each['value']}": "met" if int(each["value"]) in met else "not_met" for each in options}
        await self.people[who].clicks(self.channel, seen.ts, "Score with notes")
        problems = await self.fills(who, marks | {f"note-{number}": note for number, note in notes.items()})
        if problems:
            raise LookupError(f"the form was not taken: {problems}")
        await eventually(lambda: "Your scorecard" in self.told(who))
        await self._is_done(who, seen)

    def _scorecard(self) -> Seen:
        """The latest."""
        return [each for each in self._public() if "Score draft" in each.text][-1]

    async def _is_done(self, who: str, scorecard: Seen) -> None:
        before = self.told(who)
        await self.people[who].clicks(self.channel, scorecard.ts, "I'm done")
        await eventually(lambda: self.told(who) != before)

    # ---- what people see

    def posts(self) -> list[Post]:
        names = {person.user.id: name for name, person in self.people.items()}
        return [
            Post(each.ts, names.get(each.user, ""), with_names(each.text, names), tuple(each.files))
            for each in self._public()
        ]

    def thread(self) -> list[str]:
        return [each.text for each in self._public()]

    def _public(self) -> list[Seen]:
        if not (self.in_card or self.cards):
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
        threads = [None, *([self.in_card] if self.in_card else self.cards)]
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


def _elements(seen: Seen, kind: str) -> list[dict[str, Any]]:
    return [each for block in seen.blocks for each in block.get("elements", ()) if each["type"] == kind]


def _actions(seen: Seen) -> set[str]:
    return {str(each["action_id"]) for each in _elements(seen, "button")}
