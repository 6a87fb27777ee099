"""People in the local Slack: they type, react, click and fill in forms, and see what people see."""

import copy
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from bot.sandbox.slack.delivery import Delivery
from bot.sandbox.slack.web_api import update
from bot.sandbox.slack.world import Channel, File, Json, Message, User, View, World, initial_answer


@dataclass(frozen=True)
class Seen:
    """A message as a person sees it."""

    ts: str
    user: str
    text: str
    """Everything that can be read, line by line."""
    blocks: tuple[Json, ...]
    files: dict[str, bytes]
    alt_texts: dict[str, str]
    """Of its pictures, as a screen reader says them."""
    reactions: dict[str, int]
    is_ephemeral: bool
    notification: str
    """What a phone or a screen reader is told."""


class CannotError(Exception):
    """What this person's Slack would not let them do."""


@dataclass(frozen=True)
class Persona:
    world: World
    delivery: Delivery
    user: User

    # ---- talking

    async def says(
        self,
        channel: Channel,
        text: str,
        *,
        thread_ts: str | None = None,
        files: Mapping[str, bytes] | None = None,
    ) -> str:
        """Post a message, or a reply in a thread; its `ts`."""
        self._check_member(channel)
        held = [self._upload(name, content) for name, content in (files or {}).items()]
        message = Message(self.world.new_ts(), self.user.id, text, thread_ts, files=held)
        self.world.post(channel, message)
        self._tell_message(channel, message, {"subtype": "file_share"} if held else {})
        if f"<@{self.world.bot.id}>" in text and self.world.bot.id in channel.members:
            self.delivery.event({**self._event(channel, message), "type": "app_mention"})
        return message.ts

    async def edits(self, channel: Channel, ts: str, text: str) -> None:
        message = self._own(channel, ts)
        before = self.world.as_json(channel, message)
        message.text, message.edited = text, self.world.new_ts()
        self._tell(
            channel,
            {
                "type": "message",
                "subtype": "message_changed",
                "message": self.world.as_json(channel, message),
                "previous_message": before,
                "hidden": True,
                "ts": message.edited,
            },
        )

    async def deletes(self, channel: Channel, ts: str) -> None:
        """One's own message; anybody's, for whoever moderates. A thread outlives the message that it hangs under."""
        message = self._visible(channel, ts)
        if any(each.thread_ts == ts for each in channel.messages.values()):
            self._bury(channel, message)
            return
        del channel.messages[ts]
        self._tell(
            channel,
            {
                "type": "message",
                "subtype": "message_deleted",
                "deleted_ts": ts,
                "previous_message": self.world.as_json(channel, message),
                "hidden": True,
                "ts": self.world.new_ts(),
            },
        )

    def _bury(self, channel: Channel, message: Message) -> None:
        before = self.world.as_json(channel, message)
        message.is_tombstone, message.text, message.blocks = True, "This message was deleted.", []
        message.metadata, message.files, message.reactions = None, [], {}
        now = self.world.as_json(channel, message)
        changed: Json = {"type": "message", "subtype": "message_changed", "hidden": True, "ts": self.world.new_ts()}
        self._tell(channel, {**changed, "message": now, "previous_message": before})

    async def reacts(self, channel: Channel, ts: str, name: str) -> None:
        message = self._visible(channel, ts)
        if message.seen_by or message.is_tombstone:
            raise CannotError("nobody can react to that")
        users = message.reactions.setdefault(name, [])
        if self.user.id in users:
            raise CannotError("already reacted")
        users.append(self.user.id)
        self._tell_reaction("reaction_added", channel, ts, name)

    async def unreacts(self, channel: Channel, ts: str, name: str) -> None:
        reactions = self._visible(channel, ts).reactions
        if self.user.id not in reactions.get(name, []):
            raise CannotError("there is no such reaction of theirs")
        reactions[name].remove(self.user.id)
        if not reactions[name]:
            del reactions[name]
        self._tell_reaction("reaction_removed", channel, ts, name)

    # ---- commands, buttons, forms

    async def command(self, channel: Channel, text: str, command: str = "/redraft") -> str:
        """The text with which the app answered at once; may be empty. Raises: NoAnswerError."""
        self._check_member(channel)
        answer = await self.delivery.command(
            {
                "command": command,
                "text": text,
                "user_id": self.user.id,
                "user_name": self.user.name,
                "channel_id": channel.id,
                "channel_name": channel.name,
                "team_id": self.world.team_id,
                "team_domain": self.world.team_name.lower(),
                "api_app_id": self.world.app_id,
                "token": "none",
                "trigger_id": self.world.new_trigger(self.user),
                "response_url": self._response_url(channel, None),
            }
        )
        self._show_ephemeral(channel, None, answer)
        return str(answer.get("text", ""))

    async def clicks(self, channel: Channel, ts: str, what: str) -> None:
        """A button, by its words or its action id. Raises: NoAnswerError, CannotError."""
        message = self._visible(channel, ts)
        block, element = _found(message.blocks, "button", what)
        await self._act(
            channel, message, {**_of(block, element), "value": element.get("value"), "text": element["text"]}
        )

    async def ticks(self, channel: Channel, ts: str, *values: str, what: str = "") -> None:
        """Exactly these boxes of a group (the first, unless `what` names its action id) are ticked now."""
        message = self._visible(channel, ts)
        block, element = _found(message.blocks, "checkboxes", what)
        chosen = [option for option in element["options"] if option["value"] in values]
        if len(chosen) < len(values):
            raise CannotError("there is no such box")
        self._choose(message, block, element, {"type": "checkboxes", "selected_options": chosen})
        await self._act(channel, message, {**_of(block, element), "selected_options": chosen})

    async def chooses(self, channel: Channel, ts: str, value: str, what: str = "") -> None:
        """From a menu, by the value of the option."""
        message = self._visible(channel, ts)
        block, element = _found(message.blocks, "static_select", what)
        [option] = [each for each in element["options"] if each["value"] == value]
        self._choose(message, block, element, {"type": "static_select", "selected_option": option})
        await self._act(channel, message, {**_of(block, element), "selected_option": option})

    async def shortcut(self, channel: Channel, ts: str, callback_id: str) -> None:
        """A shortcut from a message's menu."""
        message = self._visible(channel, ts)
        await self.delivery.interaction(
            {
                "type": "message_action",
                "callback_id": callback_id,
                **self._who(),
                "trigger_id": self.world.new_trigger(self.user),
                "response_url": self._response_url(channel, message.thread_ts),
                "channel": {"id": channel.id, "name": channel.name},
                "message_ts": ts,
                "message": self.world.as_json(channel, message),
                "action_ts": self.world.new_ts(),
            }
        )

    @property
    def view(self) -> View:
        """The modal that is open. Raises: CannotError."""
        if self.user.id not in self.world.views:
            raise CannotError("no modal is open")
        return self.world.views[self.user.id]

    @property
    def has_view(self) -> bool:
        return self.user.id in self.world.views

    def fills(self, answers: Mapping[str, Any]) -> None:
        """Inputs by their block id or their label: text, a value, several values, or files by name.

        Raises: CannotError.
        """
        for name, answer in answers.items():
            [block] = [
                each
                for each in self.view.shown["blocks"]
                if each["type"] == "input" and name in {each["block_id"], each["label"]["text"]}
            ]
            element = block["element"]
            self.view.state[block["block_id"]][element["action_id"]] = self._answer(element, answer)

    async def submits(self) -> dict[str, str]:
        """Send the modal: the problems by block id, none where it was taken. Raises: NoAnswerError, CannotError."""
        view = self.view
        if missing := _missing(view):
            return dict.fromkeys(missing, "Please complete this required field.")
        answer = await self.delivery.interaction(
            {
                "type": "view_submission",
                **self._who(),
                "trigger_id": self.world.new_trigger(self.user),
                "view": self.world.view_as_json(view),
                "response_urls": [],
            }
        )
        match answer.get("response_action"):
            case "errors":
                return dict(answer["errors"])
            case "update":
                update(view, answer["view"])
            case _:
                self.closes()
        return {}

    def closes(self) -> None:
        self.world.views.pop(self.user.id, None)

    async def opens_home(self) -> None:
        self.delivery.event(
            {"type": "app_home_opened", "user": self.user.id, "channel": f"D{self.user.id}", "tab": "home"}
        )

    async def clicks_at_home(self, what: str) -> None:
        """A button of the Home tab. Raises: NoAnswerError, CannotError."""
        view = self.world.homes.get(self.user.id)
        if view is None:
            raise CannotError("their Home tab is empty")
        block, element = _found(view.shown["blocks"], "button", what)
        action = {**_of(block, element), "value": element.get("value"), "text": element["text"]}
        await self.delivery.interaction(
            {
                "type": "block_actions",
                **self._who(),
                "container": {"type": "view", "view_id": view.id},
                "trigger_id": self.world.new_trigger(self.user),
                "view": self.world.view_as_json(view),
                "actions": [{**action, "action_ts": self.world.new_ts()}],
            }
        )

    def home(self) -> str:
        """What the Home tab says."""
        view = self.world.homes.get(self.user.id)
        return "\n".join(_lines(view.shown["blocks"])) if view else ""

    # ---- looking

    def sees(self, channel: Channel, thread_ts: str | None = None) -> list[Seen]:
        """A thread with the message that it hangs under; without one, the channel."""
        if thread_ts is None:
            found = [each for each in channel.messages.values() if each.thread_ts in {None, each.ts}]
        else:
            found = list(self.world.replies(channel, thread_ts))
        return [_seen(each) for each in found if each.seen_by in {None, self.user.id}]

    # ---- how it is told

    def _who(self) -> Json:
        team = {"id": self.world.team_id, "domain": self.world.team_name.lower()}
        user = {"id": self.user.id, "username": self.user.name, "name": self.user.name, "team_id": self.world.team_id}
        return {
            "user": user,
            "team": team,
            "api_app_id": self.world.app_id,
            "token": "none",
            "is_enterprise_install": False,
        }

    async def _act(self, channel: Channel, message: Message, action: Json) -> None:
        container: Json = {
            "type": "message",
            "message_ts": message.ts,
            "channel_id": channel.id,
            "is_ephemeral": message.seen_by is not None,
        }
        if message.thread_ts:
            container["thread_ts"] = message.thread_ts
        await self.delivery.interaction(
            {
                "type": "block_actions",
                **self._who(),
                "container": container,
                "trigger_id": self.world.new_trigger(self.user),
                "channel": {"id": channel.id, "name": channel.name},
                "message": self.world.as_json(channel, message),
                "state": {"values": copy.deepcopy(message.chosen.get(self.user.id, {}))},
                "response_url": self._response_url(channel, message.thread_ts),
                "actions": [{**action, "action_ts": self.world.new_ts()}],
            }
        )

    def _choose(self, message: Message, block: Json, element: Json, answer: Json) -> None:
        mine = message.chosen.setdefault(self.user.id, {})
        mine.setdefault(block.get("block_id", ""), {})[element["action_id"]] = answer

    def _answer(self, element: Json, answer: Any) -> Json:
        empty = initial_answer(element)
        match element["type"]:
            case "plain_text_input":
                if len(answer) > element.get("max_length", 3_000):
                    raise CannotError(f"{len(answer)} characters do not fit")
                return {**empty, "value": answer or None}
            case "static_select":
                return {
                    **empty,
                    "selected_option": next(each for each in element["options"] if each["value"] == answer),
                }
            case "checkboxes":
                return {**empty, "selected_options": [each for each in element["options"] if each["value"] in answer]}
            case "multi_users_select":
                return {**empty, "selected_users": list(answer)}
            case "file_input":
                held = [self._upload(name, content) for name, content in answer.items()]
                return {**empty, "files": [self.world.file_as_json(each) for each in held]}
            case other:
                raise CannotError(f"nobody fills in {other}")

    def _upload(self, name: str, content: bytes) -> File:
        file = File(self.world.new_id("F"), name, "application/octet-stream", content, self.user.id)
        self.world.files[file.id] = file
        return file

    def _response_url(self, channel: Channel, thread_ts: str | None) -> str:
        return f"{self.world.base_url}response/{self.world.new_response_url(self.user, channel, thread_ts)}"

    def _show_ephemeral(self, channel: Channel, thread_ts: str | None, answer: Json) -> None:
        if answer.get("text") or answer.get("blocks"):
            text, blocks = str(answer.get("text", "")), answer.get("blocks") or []
            shown = Message(self.world.new_ts(), self.world.bot.id, text, thread_ts, blocks, seen_by=self.user.id)
            self.world.post(channel, shown)

    def _event(self, channel: Channel, message: Message) -> Json:
        return {**self.world.as_json(channel, message), "channel": channel.id, "channel_type": "channel"}

    def _tell_message(self, channel: Channel, message: Message, more: Json) -> None:
        self._tell(channel, {**self._event(channel, message), **more})

    def _tell(self, channel: Channel, event: Json) -> None:
        """Only of channels in which the bot is."""
        if self.world.bot.id in channel.members:
            self.delivery.event({**event, "channel": channel.id, "channel_type": "channel"})

    def _tell_reaction(self, kind: str, channel: Channel, ts: str, name: str) -> None:
        item = {"type": "message", "channel": channel.id, "ts": ts}
        author = channel.messages[ts].user
        event: Json = {"type": kind, "user": self.user.id, "reaction": name, "item_user": author, "item": item}
        if self.world.bot.id in channel.members:
            self.delivery.event(event)

    def _check_member(self, channel: Channel) -> None:
        if self.user.id not in channel.members or channel.is_archived:
            raise CannotError("they are not in that channel, or it is archived")

    def _own(self, channel: Channel, ts: str) -> Message:
        message = self._visible(channel, ts)
        if message.user != self.user.id or message.is_tombstone:
            raise CannotError("it is not theirs")
        return message

    def _visible(self, channel: Channel, ts: str) -> Message:
        message = channel.messages.get(ts)
        if message is None or message.seen_by not in {None, self.user.id}:
            raise CannotError("they see no such message")
        return message


def _of(block: Json, element: Json) -> Json:
    return {"type": element["type"], "action_id": element["action_id"], "block_id": block.get("block_id", "")}


def _found(blocks: list[Json], kind: str, what: str) -> tuple[Json, Json]:
    """The control and its block. Raises: CannotError."""
    for block in blocks:
        for element in block.get("elements", []):
            if element["type"] == kind and what in {"", element.get("action_id"), _words(element)}:
                return block, element
    raise CannotError(f"there is no {kind} “{what}”")


def _words(element: Json) -> str:
    return str(element.get("text", {}).get("text", ""))


def _missing(view: View) -> list[str]:
    """Required inputs that are empty: Slack itself sends nothing then."""
    return [
        block["block_id"]
        for block in view.shown["blocks"]
        if block["type"] == "input" and not block.get("optional") and not _is_filled(view.state[block["block_id"]])
    ]


def _is_filled(state: Json) -> bool:
    [answer] = state.values()
    return any(value for key, value in answer.items() if key != "type")


def _seen(message: Message) -> Seen:
    lines = list(_lines(message.blocks)) if message.blocks else [message.text]
    return Seen(
        message.ts,
        message.user,
        "\n".join(lines),
        tuple(copy.deepcopy(message.blocks)),
        {file.name: file.content for file in message.files},
        {file.name: file.alt_text for file in message.files if file.alt_text},
        {name: len(users) for name, users in message.reactions.items()},
        message.seen_by is not None,
        message.text,
    )


def _lines(blocks: list[Json]) -> Iterator[str]:
    """What can be read in blocks; entities as the characters that they stand for."""
    for block in blocks:
        for text in _texts(block):
            yield text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _texts(block: Json) -> Iterator[str]:
    match block["type"]:
        case "header":
            yield block["text"]["text"]
        case "section":
            if "text" in block:
                yield block["text"]["text"]
            yield from (field["text"] for field in block.get("fields", []))
        case "markdown":
            yield block["text"]
        case "context":
            yield from (element["text"] for element in block["elements"])
        case "rich_text":
            for section in block["elements"]:
                yield "".join(map(_styled, section["elements"]))
        case "table":
            yield from (" | ".join(cell["text"] for cell in row) for row in block["rows"])
        case "actions":
            yield " ".join(_shown(element) for element in block["elements"])
        case "input":
            yield block["label"]["text"]
        case _:
            return


def _styled(run: Json) -> str:
    """Struck through as `~this~`, bold as `*this*`."""
    style = run.get("style", {})
    mark = "~" if style.get("strike") else "*" if style.get("bold") else ""
    return f"{mark}{run['text']}{mark}"


def _shown(element: Json) -> str:
    match element["type"]:
        case "button":
            return f"[{_words(element)}]"
        case "checkboxes":
            ticked = [option["value"] for option in element.get("initial_options", [])]
            return "\n".join(
                f"[{'x' if option['value'] in ticked else ' '}] {_words(option)}" for option in element["options"]
            )
        case _:
            return json.dumps(element.get("placeholder", {}).get("text", ""))
