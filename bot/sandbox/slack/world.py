"""What there is in the local Slack: a workspace with its people, channels, messages, files and views. No network."""

import copy
import secrets
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import count
from typing import Any
from urllib.parse import quote

Json = dict[str, Any]

TRIGGER_SECONDS = 3.0
RESPONSE_URL_USES = 5
REACTED_SHOWN = 50
"""“The users array might not always contain all users”: so many were seen. The count is right."""


@dataclass
class User:
    id: str
    name: str
    display_name: str
    is_guest: bool = False
    is_bot: bool = False
    is_admin: bool = False


@dataclass
class Channel:
    id: str
    name: str
    members: set[str] = field(default_factory=set)
    is_archived: bool = False
    messages: dict[str, "Message"] = field(default_factory=dict)
    """By `ts`, in the order of posting."""


@dataclass
class Message:
    ts: str
    user: str
    text: str
    thread_ts: str | None = None
    blocks: list[Json] = field(default_factory=list)
    metadata: Json | None = None
    files: list["File"] = field(default_factory=list)
    edited: str | None = None
    """The `ts` of the last edit."""
    reactions: dict[str, list[str]] = field(default_factory=dict)
    """Emoji -> users, in the order in which they came."""
    seen_by: str | None = None
    """The only person who sees an ephemeral message."""
    is_tombstone: bool = False
    """Deleted, and left in its place because a thread hangs under it."""
    chosen: dict[str, Json] = field(default_factory=dict)
    """For each user, what they have chosen: block -> action -> state. Not shared, and gone after an update."""


@dataclass
class File:
    id: str
    name: str
    mimetype: str
    content: bytes
    user: str
    alt_text: str = ""
    """What a screen reader says of a picture."""


@dataclass
class View:
    """A modal that somebody has open, or their Home tab."""

    id: str
    user: str
    shown: Json
    hash: str
    state: Json = field(default_factory=dict)


@dataclass
class Call:
    """One call of the Web API."""

    method: str
    arguments: Json
    answer: Json = field(default_factory=dict)


@dataclass
class World:
    """One workspace with one app in it."""

    team_id: str = "T0LOCAL"
    team_name: str = "Local"
    app_id: str = "A0LOCAL"
    base_url: str = ""
    """Of the Web API, once there is a server."""
    users: dict[str, User] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    files: dict[str, File] = field(default_factory=dict)
    views: dict[str, View] = field(default_factory=dict)
    homes: dict[str, View] = field(default_factory=dict)
    triggers: dict[str, tuple[str, float]] = field(default_factory=dict)
    """Who may open a view with it, and since when it exists. Gone once it is used."""
    response_urls: dict[str, tuple[str, str, str | None, int]] = field(default_factory=dict)
    """User, channel, thread, and how many uses are left."""
    calls: list[Call] = field(default_factory=list)
    _count: "count[int]" = field(default_factory=lambda: count(1))

    def __post_init__(self) -> None:
        self.bot = self.add_user("redraft", is_bot=True)

    # ---- people and places

    def add_user(
        self, name: str, *, display_name: str | None = None, is_guest: bool = False, is_bot: bool = False
    ) -> User:
        user = User(self.new_id("U"), name, name.title() if display_name is None else display_name, is_guest, is_bot)
        self.users[user.id] = user
        return user

    def add_channel(self, name: str, *members: User) -> Channel:
        """A channel with these people and the bot in it."""
        channel = Channel(self.new_id("C"), name, {self.bot.id, *(each.id for each in members)})
        self.channels[channel.id] = channel
        return channel

    def new_id(self, letter: str) -> str:
        return f"{letter}{next(self._count):010X}"

    def new_ts(self) -> str:
        """Unique, and later than all before."""
        return f"{int(time.time())}.{next(self._count):06d}"

    # ---- messages

    def post(self, channel: Channel, message: Message) -> Message:
        channel.messages[message.ts] = message
        return message

    def replies(self, channel: Channel, thread_ts: str) -> Iterator[Message]:
        """The message that a thread hangs under, and what is in it."""
        return (each for each in list(channel.messages.values()) if thread_ts in {each.ts, each.thread_ts})

    def as_json(
        self, channel: Channel, message: Message, *, metadata: bool = False, all_reactions: bool = False
    ) -> Json:
        """As the Web API and events show a message; of many who reacted in the same way, the first ones only."""
        author = self.users[message.user]
        shown: Json = {
            "type": "message",
            "user": message.user,
            "text": message.text,
            "ts": message.ts,
            "team": self.team_id,
            "blocks": copy.deepcopy(message.blocks),
        }
        if author.is_bot:
            shown |= {"bot_id": "B0LOCAL", "app_id": self.app_id, "bot_profile": {"name": author.name}}
        if message.is_tombstone:
            shown = {key: value for key, value in shown.items() if key in {"type", "ts", "team", "text"}}
            shown |= {"subtype": "tombstone", "user": "USLACKBOT", "hidden": True}
        if message.thread_ts:
            shown |= {"thread_ts": message.thread_ts, "parent_user_id": self._parent(channel, message)}
        elif any(each.thread_ts == message.ts for each in channel.messages.values()):
            shown["thread_ts"] = message.ts
        if message.edited:
            shown["edited"] = {"user": message.user, "ts": message.edited}
        if message.files:
            shown |= {"files": [self.file_as_json(each) for each in message.files], "upload": True}
        if message.reactions:
            most = None if all_reactions else REACTED_SHOWN
            shown["reactions"] = [
                {"name": name, "users": users[:most], "count": len(users)} for name, users in message.reactions.items()
            ]
        if metadata and message.metadata:
            shown["metadata"] = message.metadata
        return shown

    def _parent(self, channel: Channel, message: Message) -> str:
        parent = channel.messages.get(message.thread_ts or "")
        return parent.user if parent else ""

    def file_as_json(self, file: File) -> Json:
        url = f"{self.base_url}files/{file.id}/{quote(file.name)}"
        return {
            "id": file.id,
            "name": file.name,
            "title": file.name,
            "mimetype": file.mimetype,
            "size": len(file.content),
            "user": file.user,
            "alt_txt": file.alt_text,
            "mode": "hosted",
            "url_private": url,
            "url_private_download": url,
        }

    # ---- what a click or a command brings along

    def new_trigger(self, user: User) -> str:
        trigger = f"{next(self._count)}.{secrets.token_hex(8)}"
        self.triggers[trigger] = (user.id, time.monotonic())
        return trigger

    def use_trigger(self, trigger: str) -> tuple[str, str]:
        """The user whose it is, or the error."""
        if trigger not in self.triggers:
            return "", "exchanged_trigger_id"
        user, since = self.triggers.pop(trigger)
        return (user, "") if time.monotonic() - since <= TRIGGER_SECONDS else ("", "expired_trigger_id")

    def new_response_url(self, user: User, channel: Channel, thread_ts: str | None) -> str:
        name = secrets.token_hex(8)
        self.response_urls[name] = (user.id, channel.id, thread_ts, RESPONSE_URL_USES)
        return name

    def open_view(self, user: str, shown: Json) -> View:
        view = View(self.new_id("V"), user, copy.deepcopy(shown), secrets.token_hex(4), initial_state(shown))
        self.views[user] = view
        return view

    def view_as_json(self, view: View) -> Json:
        kept: Json = {"private_metadata": "", "callback_id": ""}
        return {
            **kept,
            **copy.deepcopy(view.shown),
            "id": view.id,
            "team_id": self.team_id,
            "hash": view.hash,
            "state": {"values": copy.deepcopy(view.state)},
            "app_id": self.app_id,
            "bot_id": "B0LOCAL",
        }


def initial_state(shown: Json) -> Json:
    """What the inputs of a view hold when it opens."""
    return {
        block["block_id"]: {block["element"]["action_id"]: initial_answer(block["element"])}
        for block in shown["blocks"]
        if block["type"] == "input"
    }


def initial_answer(element: Json) -> Json:
    match element["type"]:
        case "plain_text_input":
            answer: Json = {"value": element.get("initial_value")}
        case "static_select" | "radio_buttons":
            answer = {"selected_option": element.get("initial_option")}
        case "multi_users_select":
            answer = {"selected_users": list(element.get("initial_users", []))}
        case "checkboxes":
            answer = {"selected_options": list(element.get("initial_options", []))}
        case "file_input":
            answer = {"files": []}
        case _:
            answer = {}
    return {"type": element["type"], **answer}
