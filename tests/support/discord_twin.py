"""`discord-digital-twin`, a Discord that others made: run as a process, told over HTTP what its people do.

It speaks the REST API and the gateway, knows users, channels, threads under messages, messages with components,
reactions of the bot, and interactions from a person's act to the answer, later ones included.

It lacks: files (a message with one is refused with 500), posts of forums, direct messages, autocomplete, menus of
messages, reactions of people, archived threads, permissions, intents, rate limits, resuming, limits of any kind; it
says of no message which thread hangs under it, opens a second one where Discord refuses, gives threads ids of their
own, knows no nonce, and shows what is meant for one person to everybody. Its actors send forms of text fields only:
those with labels and boxes are sent by its general `simulateInteraction`. tests/node/discord_twin.mjs adds
what discord.py cannot start without.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2

from tests.support.node import FOLDER, running

PACKAGE, SCRIPT = "discord-digital-twin", str(FOLDER / "discord_twin.mjs")
GUILD, CHANNEL, BOT = "1000000000000000001", "1000000000000000002", "1000000000000000003"
PEOPLE = {"ada": "1000000000000000011", "ben": "1000000000000000012"}
TOKEN = "twin.token"
_TEXT = 0
_SUBMIT = 5
_BUTTON, _MENU, _TEXT_INPUT = 2, 3, 4

Json = dict[str, Any]


@dataclass(frozen=True)
class Answer:
    """The bot's first answer to an interaction."""

    type: int
    data: Json
    message_id: str
    """Of the message that it made or changed; of one that follows, once it is there."""
    token: str


@dataclass(frozen=True)
class Twin:
    port: int
    client: httpx2.Client = field(repr=False)
    _before: dict[str, Json] = field(default_factory=dict, repr=False)
    """Of each interaction on a message, that message: the twin writes an announced answer over it."""

    @property
    def api_url(self) -> str:
        return f"http://127.0.0.1:{self.port}/api/v10"

    @property
    def gateway_url(self) -> str:
        return f"ws://127.0.0.1:{self.port}/gateway"

    # ---- what people do; each returns the id of the interaction, or of the message

    def types(self, who: str, sub: str, channel: str = CHANNEL, **options: str) -> str:
        """`/redraft …`."""
        given = [{"name": name, "type": 3, "value": value} for name, value in options.items()]
        what = [{"name": sub, "type": 1, "options": given}]
        return self._acts("simulateSlashCommand", who, channel, name="redraft", options=what)

    def clicks(self, who: str, channel: str, message: str, label: str) -> str:
        button = self._control(message, _BUTTON, label)
        return self._acts("simulateButtonClick", who, channel, messageId=message, customId=button["custom_id"])

    def chooses(self, who: str, channel: str, message: str, value: str) -> str:
        menu = self._control(message, _MENU, "")
        given = {"messageId": message, "customId": menu["custom_id"], "values": [value]}
        return self._acts("simulateSelectMenu", who, channel, **given)

    def submits(self, who: str, channel: str, form: Json, filled: Json, message: str | None = None) -> str:
        """A form that the bot opened, with what was filled in; `message`: that of the button which opened it."""
        labels = []
        for each in form["components"]:
            given = each.get("component")
            if given is None:
                continue
            value = filled.get(given["custom_id"])
            told = {"value": value or ""} if given["type"] == _TEXT_INPUT else {"values": value or []}
            what = {"type": given["type"], "custom_id": given["custom_id"]} | told
            labels.append({"type": each["type"], "component": what})
        data = {"custom_id": form["custom_id"], "components": labels}
        given = {"type": _SUBMIT, "data": data} | ({"messageId": message} if message else {})
        return self._acts("simulateInteraction", who, channel, **given)

    def says(self, who: str, channel: str, text: str) -> str:
        given = {"channelId": channel, "userId": PEOPLE[who], "content": text}
        return str(self.call("simulateUserMessage", **given)["id"])

    def edits(self, channel: str, message: str, text: str) -> None:
        self.call("simulateUserMessageEdit", channelId=channel, messageId=message, content=text)

    def deletes(self, channel: str, message: str) -> None:
        self.call("simulateUserMessageDelete", channelId=channel, messageId=message)

    # ---- what there is

    def answer(self, interaction: str) -> Answer | None:
        """None until the bot has given one."""
        [found] = self.rows("interactionResponse", interactionId=interaction)
        if not found["acknowledged"]:
            return None
        data = json.loads(found["data"] or "{}")
        return Answer(found["type"], data, found["messageId"] or "", found["interactionToken"])

    def followed(self, announced: Answer) -> Answer | None:
        """What an announced answer became; None until it is there."""
        [found] = self.rows("interactionResponse", interactionToken=announced.token)
        held = self.rows("message", id=found["messageId"]) if found["messageId"] else []
        components = json.loads(held[0]["components"]) if held else []
        if not components or held[0] == self._before.get(found["interactionId"]):
            return None
        return Answer(announced.type, {**announced.data, "components": components}, found["messageId"], announced.token)

    def messages(self, channel: str) -> list[Json]:
        """In the order of posting, with their components."""
        rows = self.rows("message", channelId=channel)
        for each in rows:
            each["components"] = json.loads(each["components"])
        return sorted(rows, key=lambda each: int(each["id"]))

    def threads(self, channel: str = CHANNEL) -> list[Json]:
        return sorted(self.rows("channel", parentId=channel), key=lambda each: int(each["id"]))

    def reactions(self, message: str) -> list[str]:
        return [each["emoji"] for each in self.rows("reaction", messageId=message)]

    def adds_channel(self, name: str) -> str:
        made = self.client.post(f"{self.api_url}/guilds/{GUILD}/channels", json={"name": name, "type": _TEXT})
        return str(made.json()["id"])

    def call(self, method: str, **given: object) -> Any:
        """One method of the twin, as it is written in its own documentation."""
        return self._asked({"call": method, "with": given})

    def rows(self, table: str, **where: object) -> list[Json]:
        found: list[Json] = self._asked({"of": table, "call": "findMany", "with": {"where": where}})
        return found

    def _acts(self, method: str, who: str, channel: str, **given: object) -> str:
        before = self.rows("message", id=given["messageId"]) if "messageId" in given else []
        made = str(self.call(method, channelId=channel, userId=PEOPLE[who], **given)["id"])
        self._before.update((made, each) for each in before)
        return made

    def _control(self, message: str, kind: int, label: str) -> Json:
        [held] = self.rows("message", id=message)
        for each in every(json.loads(held["components"])):
            if each["type"] == kind and label in {"", each.get("label")}:
                return each
        raise LookupError(f"no {label or kind} on {held['components']}")

    def _asked(self, question: Json) -> Any:
        answered = self.client.post(f"http://127.0.0.1:{self.port}/twin", json=question)
        assert answered.status_code == 200, f"{question}: {answered.text}"
        return answered.json()


def every(components: list[Json]) -> Iterator[Json]:
    """Nested ones too."""
    for each in components:
        yield each
        yield from every(each.get("components", []))


def words(message: Json) -> str:
    """All texts of a message, and its buttons in brackets."""
    shown = every(message["components"])
    found = (each.get("content") or (f"[{each['label']}]" if "label" in each else "") for each in shown)
    return "\n".join(each for each in (message["content"], *found) if each)


@contextmanager
def twin(program: tuple[str, ...]) -> Iterator[Twin]:
    """One guild, one channel, two people."""
    settings = {
        "guild": {"id": GUILD, "name": "Harbour"},
        "channels": [{"id": CHANNEL, "name": "harbour", "type": _TEXT}],
        "users": [{"id": number, "username": name.capitalize()} for name, number in PEOPLE.items()],
        "botUser": {"id": BOT, "username": "redraft"},
        "botToken": TOKEN,
    }
    with (
        running(program, r"listening on port ([0-9]+)", {"TWIN": json.dumps(settings)}) as found,
        httpx2.Client(trust_env=False) as client,
    ):
        yield Twin(int(found.said[1]), client)
