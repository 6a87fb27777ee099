"""People in the local Discord: they type, react, click and fill in forms, and see what people see."""

import asyncio
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.discord import commands, forms, payloads
from bot.sandbox.discord.forms import CannotError
from bot.sandbox.discord.permissions import Permission, in_channel
from bot.sandbox.discord.reading import Seen, seen, words
from bot.sandbox.discord.refusals import SELECTS, Kind
from bot.sandbox.discord.routes_interactions import CHOICES, DEFERRED_MESSAGE, DEFERRED_UPDATE, MESSAGE, MODAL, UPDATE
from bot.sandbox.discord.routing import INTERACTION_SECONDS
from bot.sandbox.discord.sending import every, pings_of_person
from bot.sandbox.discord.world import (
    Channel,
    ChannelKind,
    Event,
    Interaction,
    InteractionKind,
    Json,
    Member,
    Message,
    Modal,
    Upload,
    User,
    World,
)

_LINK = 5
_REPLY = 19
CONTENT_MAX = 2_000
PATIENCE_SECONDS = 20.0
_ANNOUNCED = {DEFERRED_MESSAGE: MESSAGE, DEFERRED_UPDATE: UPDATE}
"""What becomes of a first answer that announces another one."""


class NoAnswerError(Exception):
    """The bot did not answer in time: people see “This interaction failed”."""


@dataclass(frozen=True)
class Answered:
    """The bot's answer to a command, a click or a form: the first one, or what that announced, for who is patient."""

    kind: int
    """Discord's number: 4 a message, 5 a message to come, 6 nothing to see, 7 the message changed, 9 a modal."""
    message: Seen | None = None

    @property
    def text(self) -> str:
        return self.message.text if self.message else ""

    @property
    def is_message(self) -> bool:
        return self.kind == MESSAGE

    @property
    def is_deferred(self) -> bool:
        return self.kind in {DEFERRED_MESSAGE, DEFERRED_UPDATE}

    @property
    def is_update(self) -> bool:
        return self.kind == UPDATE

    @property
    def is_modal(self) -> bool:
        return self.kind == MODAL


@dataclass(frozen=True)
class Persona:
    world: World
    member: Member
    is_patient: bool = False
    """Whether to wait, as people do, for an answer that the first one only announces."""

    @property
    def user(self) -> User:
        return self.member.user

    # ---- talking

    async def says(
        self,
        channel: Channel,
        text: str,
        *,
        reply_to: str | None = None,
        pings: bool = True,
        files: Mapping[str, bytes] | None = None,
    ) -> str:
        """Post a message in a channel or a thread, or a reply to one of its messages; its id. Raises: CannotError."""
        self._check_may_write(channel)
        if len(text) > CONTENT_MAX or not (text.strip() or files):
            raise CannotError("the message is empty or too long")
        message = Message(self.world.new_id(), channel, self.user, self.world.now(), text)
        if reply_to:
            message.reply_to, message.kind = self._visible(channel, reply_to), _REPLY
        message.attachments = [
            self.world.upload(channel, Upload(name, content)) for name, content in (files or {}).items()
        ]
        message.pings = pings_of_person(message, pings_reply=pings)
        return self.world.post(message).id

    async def edits(self, channel: Channel, number: str, text: str) -> None:
        message = self._own(channel, number)
        if channel.archived:
            raise CannotError("the thread is archived")
        if len(text) > CONTENT_MAX:
            raise CannotError("the message is too long")
        message.content, message.edited_at = text, self.world.now()
        self.world.changed(message)

    async def deletes(self, channel: Channel, number: str) -> None:
        """One's own message; anybody's, for whoever moderates."""
        message = self._visible(channel, number)
        if message.author is not self.user and Permission.MANAGE_MESSAGES not in self._may(channel):
            raise CannotError("it is not theirs")
        self.world.delete(message)

    async def reacts(self, channel: Channel, number: str, emoji: str) -> None:
        message = self._visible(channel, number)
        if channel.archived or Permission.READ_MESSAGE_HISTORY not in self._may(channel):
            raise CannotError("they may not react here")
        if emoji not in message.reactions and Permission.ADD_REACTIONS not in self._may(channel):
            raise CannotError("they may not react here")
        self.world.react(message, self.user, emoji)

    async def unreacts(self, channel: Channel, number: str, emoji: str) -> None:
        if channel.archived or not self.world.unreact(self._visible(channel, number), self.user, emoji):
            raise CannotError("there is no such reaction of theirs, or the thread is archived")

    async def opens_thread(self, channel: Channel, name: str, *, under: str | None = None, text: str = "") -> Channel:
        """A thread under a message; or a post of a forum, which begins with a text."""
        self._check_may_write(channel)
        parent = self._visible(channel, under) if under else None
        thread = self.world.add_thread(channel, name, self.user, under=parent)
        self.world.tell(Event("THREAD_CREATE", channel.guild, thread))
        if text:
            number = thread.id if channel.kind is ChannelKind.FORUM else self.world.new_id()
            self.world.post(Message(number, thread, self.user, self.world.now(), text))
        return thread

    # ---- commands, buttons, forms

    async def command(self, channel: Channel, line: str, **options: Any) -> Answered:
        """A slash command: `redraft new`, with its options. People and roles as such, files as (name, content).

        Raises: NoAnswerError, CannotError.
        """
        self._check_may_command(channel)
        return await self._act(InteractionKind.COMMAND, channel, commands.typed(self.world, channel, line, options))

    async def completes(self, channel: Channel, line: str, option: str, value: str, **options: Any) -> list[Json]:
        """What is offered while they type an option of a command: each with a name and a value.

        Raises: NoAnswerError, CannotError.
        """
        self._check_may_command(channel)
        data = commands.typed(self.world, channel, line, options, focused=(option, value))
        answer = await self._ask(InteractionKind.AUTOCOMPLETE, channel, data)
        return list(answer["data"]["choices"]) if answer["type"] == CHOICES else []

    async def shortcut(self, channel: Channel, number: str, name: str) -> Answered:
        """A command from a message's menu. Raises: NoAnswerError, CannotError."""
        self._check_may_command(channel)
        target = payloads.message(self._visible(channel, number))
        data = commands.on_message(self.world, channel, name, target)
        return await self._act(InteractionKind.COMMAND, channel, data)

    async def clicks(self, channel: Channel, number: str, what: str) -> Answered:
        """A button, by its words or its custom id. Raises: NoAnswerError, CannotError."""
        message = self._visible(channel, number)
        button = _found(message, {Kind.BUTTON}, what)
        if button.get("disabled") or button.get("style") == _LINK:
            raise CannotError(f"“{what}” cannot be pressed")
        data: Json = {"component_type": int(Kind.BUTTON), "custom_id": button["custom_id"], "id": 1}
        return await self._act(InteractionKind.COMPONENT, channel, data, message)

    async def chooses(self, channel: Channel, number: str, *chosen: Any, what: str = "") -> Answered:
        """From a menu (the first, unless `what` says which): options by value or label, people as such.

        Raises: NoAnswerError, CannotError.
        """
        message = self._visible(channel, number)
        menu = _found(message, set(SELECTS), what)
        data: Json = {"component_type": menu["type"], "custom_id": menu["custom_id"], "id": 1}
        if menu["type"] == Kind.STRING_SELECT:
            data["values"] = forms.chosen_of(menu, list(chosen))
        else:
            data["values"] = forms.within(menu, [each.id for each in chosen])
            data["resolved"] = forms.resolved_of(channel.guild, list(chosen))
        return await self._act(InteractionKind.COMPONENT, channel, data, message)

    @property
    def modal(self) -> Modal:
        """The form that is open. Raises: CannotError."""
        if self.user.id not in self.world.modals:
            raise CannotError("no modal is open")
        return self.world.modals[self.user.id]

    @property
    def has_modal(self) -> bool:
        return self.user.id in self.world.modals

    def fills(self, answers: forms.Answers) -> None:
        """Inputs by their custom id or their label: text, values or labels of options, people, files by name.

        Raises: CannotError.
        """
        for name, answer in answers.items():
            forms.fill(self.world, self.modal, name, answer)

    async def submits(self) -> Answered:
        """Send the modal; it stays open where the bot does not answer. Raises: NoAnswerError, CannotError."""
        modal = self.modal
        if missing := forms.missing(modal):
            raise CannotError(f"to be filled in: {', '.join(missing)}")
        data, source = forms.submitted(self.world, modal), modal.source
        answered = await self._act(InteractionKind.MODAL, source.channel, data, source.message)
        if self.has_modal and self.modal is modal:
            self.closes()
        return answered

    def closes(self) -> None:
        self.world.modals.pop(self.user.id, None)

    # ---- looking

    def sees(self, channel: Channel) -> list[Seen]:
        """A channel; or a thread, with the message that it hangs under. Empty where they may not look."""
        if Permission.READ_MESSAGE_HISTORY not in self._may(channel):
            return []
        found = list(channel.messages.values())
        if channel.is_thread and channel.parent and channel.id in channel.parent.messages:
            found.insert(0, channel.parent.messages[channel.id])
        return [seen(each) for each in found if each.seen_by in {None, self.user.id}]

    def ephemerals(self, channel: Channel) -> list[Seen]:
        """What the bot told them alone."""
        return [each for each in self.sees(channel) if each.is_ephemeral]

    # ---- how it is told

    async def _act(
        self, kind: InteractionKind, channel: Channel, data: Json, message: Message | None = None
    ) -> Answered:
        interaction = self._interaction(kind, channel, data, message)
        number = int((await self._sent(interaction))["type"])
        if self.is_patient and number in _ANNOUNCED:
            number = await self._announced(interaction, number)
        shown = interaction.original if number in {MESSAGE, DEFERRED_MESSAGE, UPDATE} else None
        return Answered(number, seen(shown) if shown else None)

    async def _announced(self, interaction: Interaction, number: int) -> int:
        """What they see in the end, by the number of a first answer. Raises: NoAnswerError."""
        try:
            await asyncio.wait_for(interaction.followed.wait(), PATIENCE_SECONDS)
        except TimeoutError:
            raise NoAnswerError("what was announced") from None
        return _ANNOUNCED[number]

    async def _ask(self, kind: InteractionKind, channel: Channel, data: Json) -> Json:
        return await self._sent(self._interaction(kind, channel, data, None))

    def _interaction(self, kind: InteractionKind, channel: Channel, data: Json, message: Message | None) -> Interaction:
        if Permission.VIEW_CHANNEL not in self._may(channel):
            raise CannotError("they do not see that channel")
        token = secrets.token_urlsafe(32)
        made = Interaction(self.world.new_id(), token, kind, self.user, channel, self.world.now(), data, message)
        self.world.interactions[token] = made
        return made

    async def _sent(self, interaction: Interaction) -> Json:
        """The bot's first answer. Raises: NoAnswerError."""
        answered = asyncio.Event()
        interaction.on_answer = answered.set
        self.world.tell(
            Event(
                "INTERACTION_CREATE", interaction.channel.guild, interaction.channel, more={"interaction": interaction}
            )
        )
        try:
            await asyncio.wait_for(answered.wait(), INTERACTION_SECONDS)
        except TimeoutError:
            raise NoAnswerError(interaction.data.get("name") or interaction.data["custom_id"]) from None
        return interaction.answer or {}

    def _may(self, channel: Channel) -> Permission:
        return in_channel(channel, self.user)

    def _check_may_write(self, channel: Channel) -> None:
        needed = Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
        if needed not in self._may(channel):
            raise CannotError("they may not write here")
        if channel.locked and Permission.MANAGE_THREADS not in self._may(channel):
            raise CannotError("the thread is locked")

    def _check_may_command(self, channel: Channel) -> None:
        if Permission.USE_APPLICATION_COMMANDS not in self._may(channel):
            raise CannotError("they may not use commands here")

    def _own(self, channel: Channel, number: str) -> Message:
        message = self._visible(channel, number)
        if message.author is not self.user:
            raise CannotError("it is not theirs")
        return message

    def _visible(self, channel: Channel, number: str) -> Message:
        """Raises: CannotError."""
        message = channel.messages.get(number)
        if message is None or message.seen_by not in {None, self.user.id}:
            raise CannotError("they see no such message")
        if Permission.VIEW_CHANNEL not in self._may(channel):
            raise CannotError("they do not see that channel")
        return message


def _found(message: Message, kinds: set[Kind], what: str) -> Json:
    """Raises: CannotError."""
    for each in every(message.components):
        if each["type"] in kinds and what in {"", each.get("custom_id"), words(each)}:
            return each
    raise CannotError(f"there is no control “{what}”")
