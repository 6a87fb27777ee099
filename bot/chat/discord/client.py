"""Posts, updates and reacts in Discord, and finds again what was posted under a key.

A nonce keeps a try that is repeated within minutes from being posted twice. What lasts is the number that our key gives
to the container of a message: Discord keeps the ids of components as we choose them.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from itertools import count
from typing import Any

from bot.cards.elements import Card, File, Heading, Note
from bot.chat.discord.limits import Kind
from bot.chat.discord.reactions import PICTURES
from bot.chat.discord.render import Message, messages
from bot.chat.discord.rest import ALREADY_A_THREAD, ARCHIVED, PLATFORM, DiscordRefusedError, Rest, fault
from bot.chat.discord.tags import Tags
from bot.domain.conversation import Conversation, MessageRef, PersonId
from bot.errors import ChatAmbiguous, ChatBusy, ChatFailed, ChatGone, ChatMessageGone
from bot.services.ports import Reaction, Started
from bot.services.rates import Call, Rate, Scope

PAGE = 100
PAGES_OF_CHANNEL = 10
"""Of the messages in a channel, the newest first, among which one is looked for that may have been posted just now."""
THREAD_NAME = 100
ARCHIVE_MINUTES = 10_080
FORUMS = frozenset({15, 16})
"""Discord's numbers for channels that consist of posts."""
STARTS_LOOKED_AT = 25
"""Posts of a forum, the newest first, among which one is looked for that was begun a moment ago."""
SUPPRESS_EMBEDS, COMPONENTS_V2 = 1 << 2, 1 << 15
NONCE_MAX = 25

_FIRST_MARK = 1 << 20
"""Above every number that Discord gives to components by itself."""
_MARKS = (1 << 31) - _FIRST_MARK

RATES = (
    Rate(5, 5.0, frozenset({Call.START}), Scope.CHANNEL),
    Rate(5, 5.0, frozenset({Call.POST}), Scope.CONVERSATION),
    Rate(5, 5.0, frozenset({Call.UPDATE}), Scope.CONVERSATION),
    Rate(1, 0.3, frozenset({Call.REACT}), Scope.CONVERSATION),
    Rate(20, 1.0, frozenset(Call), Scope.BOT),
)
"""What bots meet in practice: Discord documents only 50 requests a second for everything. A call takes up to two."""

MentionsOf = Callable[[Iterable[PersonId]], Mapping[PersonId, str]]
"""Discord's ids of people. It may ask the database."""

Json = Mapping[str, Any]


@dataclass(frozen=True)
class DiscordChat:
    """A Chat (see bot.services.ports)."""

    rest: Rest
    mentions_of: MentionsOf
    rates: tuple[Rate, ...] = RATES
    _known: dict[str, Any] = field(default_factory=dict)
    """What does not change: channels by id, and who we are."""

    @cached_property
    def tags(self) -> Tags:
        """Of posts in forums."""
        return Tags(self.rest)

    async def start(self, conversation: Conversation, card: Card, *, key: str) -> Started:
        [message] = await self._rendered(card)
        place = await self._channel(Call.START, conversation.channel_id)
        if place["type"] in FORUMS:
            tags = await self.tags.of_new_post(str(place["id"]), card.state)
            body = _thread(card) | {"applied_tags": tags, "message": message_body(message, mark(key))}
            made = await self.rest.call(Call.START, "POST", "channels", place["id"], "threads", body=body)
            return _post_of_forum(made)
        answer = await self.rest.call(
            Call.START, "POST", "channels", place["id"], "messages", body=_new(message, key, 1)
        )
        try:
            return await self._opened(answer, _thread(card))
        except ChatBusy as error:
            raise ChatBusy(**{**error.facts, "partly": True}) from error
        except (ChatGone, ChatAmbiguous):
            raise
        except ChatFailed as error:
            raise ChatAmbiguous(platform=PLATFORM, why=str(error)) from error

    async def post(self, conversation: Conversation, card: Card, *, key: str) -> tuple[MessageRef, ...]:
        return await self._post_rest(conversation, (), await self._rendered(card), key)

    async def update(
        self, conversation: Conversation, messages: tuple[MessageRef, ...], card: Card, *, key: str
    ) -> tuple[MessageRef, ...]:
        rendered = await self._rendered(card)
        for ref, message in zip(messages, rendered, strict=False):
            await self._edit(ref, message)
        for ref in messages[len(rendered) :]:
            with suppress(ChatMessageGone):
                await self._in_thread(ref, Call.UPDATE, "DELETE", *_path(ref))
        if card.state and (await self._channel(Call.UPDATE, conversation.channel_id))["type"] in FORUMS:
            await self.tags.show(conversation.channel_id, conversation.thread_id or "", card.state)
        return await self._post_rest(conversation, messages[: len(rendered)], rendered, key)

    async def find_start(self, conversation: Conversation, *, key: str) -> Started | None:
        self._known.pop(conversation.channel_id, None)  # it may have been deleted in between
        place = await self._channel(Call.FIND, conversation.channel_id)
        if place["type"] in FORUMS:
            return await self._find_post(place, key)
        page = await self.rest.call(Call.FIND, "GET", "channels", place["id"], "messages", query={"limit": str(PAGE)})
        for each in page:
            if await self._is_under(key, each):
                return await self._opened(each, {"name": f"Task {key}", "auto_archive_duration": ARCHIVE_MINUTES})
        return None

    async def find(self, conversation: Conversation, *, key: str) -> tuple[MessageRef, ...]:
        place, pages = _place(conversation), None if conversation.thread_id else PAGES_OF_CHANNEL
        found = [each["id"] async for each in self._messages(place, pages) if await self._is_under(key, each)]
        return tuple(MessageRef(place, each) for each in sorted(found, key=int) if each != conversation.thread_id)

    async def react(self, message: MessageRef, reaction: Reaction) -> None:
        await self._in_thread(message, Call.REACT, "PUT", *_path(message), "reactions", PICTURES[reaction], "@me")

    async def unreact(self, message: MessageRef, reaction: Reaction) -> None:
        await self._in_thread(message, Call.REACT, "DELETE", *_path(message), "reactions", PICTURES[reaction], "@me")

    # ---- parts of a card

    async def _rendered(self, card: Card) -> tuple[Message, ...]:
        people = {person for element in card.elements if isinstance(element, Note) for person in element.people}
        return messages(card, await asyncio.to_thread(self.mentions_of, people) if people else {})

    async def _post_rest(
        self, conversation: Conversation, posted: tuple[MessageRef, ...], rendered: Sequence[Message], key: str
    ) -> tuple[MessageRef, ...]:
        """What is not posted yet."""
        refs, place = list(posted), _place(conversation)
        for number, message in enumerate(rendered[len(posted) :], start=len(posted) + 1):
            try:
                answer = await self.rest.call(
                    Call.POST,
                    "POST",
                    "channels",
                    place,
                    "messages",
                    body=_new(message, key, number),
                    files=message.files,
                )
            except ChatBusy as error:
                if not refs:
                    raise
                raise ChatBusy(**{**error.facts, "partly": True}) from error
            except ChatFailed as error:
                if not refs or isinstance(error, ChatGone | ChatAmbiguous):
                    raise
                raise ChatAmbiguous(platform=PLATFORM, why=str(error)) from error
            refs.append(MessageRef(place, str(answer["id"])))
        return tuple(refs)

    async def _edit(self, ref: MessageRef, message: Message) -> None:
        """The message keeps its mark, and the files that stay the same."""
        held = await self.rest.call(Call.UPDATE, "GET", *_path(ref))
        there = {(each["filename"], each["size"]): each["id"] for each in held.get("attachments") or ()}
        kept = [number for file in message.files if (number := there.get(_signature(file)))]
        new = tuple(file for file in message.files if _signature(file) not in there)
        body = message_body(message, _mark_of(held)) | {"attachments": [{"id": each} for each in kept] + _attached(new)}
        await self._in_thread(ref, Call.UPDATE, "PATCH", *_path(ref), body=body, files=new)

    async def _in_thread(self, ref: MessageRef, call: Call, method: str, *path: str, **more: Any) -> None:
        """What an archived thread takes only once it is open again; a locked one refuses that too."""
        try:
            await self.rest.ask(method, *path, **more)
        except DiscordRefusedError as error:
            if error.code != ARCHIVED:
                raise fault(call, error) from error
            await self.rest.call(call, "PATCH", "channels", ref.channel_id, body={"archived": False})
            await self.rest.call(call, method, *path, **more)

    # ---- where things are

    async def _channel(self, call: Call, channel_id: str) -> Json:
        if channel_id not in self._known:
            self._known[channel_id] = await self.rest.call(call, "GET", "channels", channel_id)
        found: Json = self._known[channel_id]
        return found

    async def _me(self) -> str:
        if "@me" not in self._known:
            self._known["@me"] = await self.rest.call(Call.FIND, "GET", "users", "@me")
        return str(self._known["@me"]["id"])

    async def _opened(self, card: Json, thread: Json) -> Started:
        """The thread under a card; made where there is none yet. One that is there has the id of its message."""
        ref = MessageRef(str(card["channel_id"]), str(card["id"]))
        if "thread" in card:
            return Started(ref, str(card["thread"]["id"]))
        try:
            made = await self.rest.ask("POST", *_path(ref), "threads", body=thread)
        except DiscordRefusedError as error:
            if error.code != ALREADY_A_THREAD:
                raise fault(Call.START, error) from error
            return Started(ref, ref.message_id)
        return Started(ref, str(made["id"]))

    async def _find_post(self, forum: Json, key: str) -> Started | None:
        answer = await self.rest.call(Call.FIND, "GET", "guilds", str(forum["guild_id"]), "threads", "active")
        ours = [each for each in answer["threads"] if each.get("parent_id") == forum["id"]]
        for each in sorted(ours, key=lambda thread: -int(thread["id"]))[:STARTS_LOOKED_AT]:
            try:
                first = await self.rest.call(Call.FIND, "GET", "channels", each["id"], "messages", each["id"])
            except ChatMessageGone:
                continue
            if await self._is_under(key, first):
                return _post_of_forum(each)
        return None

    async def _messages(self, place: str, pages: int | None) -> AsyncIterator[Json]:
        """Of the whole thread, or so many pages of a channel, the newest first."""
        before: dict[str, str] = {}
        for _ in count() if pages is None else range(pages):
            query = {"limit": str(PAGE), **before}
            page = await self.rest.call(Call.FIND, "GET", "channels", place, "messages", query=query)
            for each in page:
                yield each
            if len(page) < PAGE:
                return
            before = {"before": str(page[-1]["id"])}

    async def _is_under(self, key: str, message: Json) -> bool:
        return _mark_of(message) == mark(key) and message["author"]["id"] == await self._me()


def mark(key: str) -> int:
    """The id of the container of each message that was posted under a key."""
    return _FIRST_MARK + int(key.rpartition("-")[2]) % _MARKS


def _mark_of(message: Json) -> int:
    """0 where it has none."""
    for each in message.get("components") or ():
        if each["type"] == Kind.CONTAINER:
            return int(each.get("id") or 0)
    return 0


def _new(message: Message, key: str, part: int) -> dict[str, Any]:
    nonce = f"{key}.{part}"
    if len(nonce) > NONCE_MAX:
        raise ValueError(f"a nonce has at most {NONCE_MAX} characters: {nonce}")
    return message_body(message, mark(key)) | {"nonce": nonce, "enforce_nonce": True}


def message_body(message: Message, number: int = 0) -> dict[str, Any]:
    """What Discord is sent. Its texts ring for the people of the card alone; `number` marks the container."""
    components = [dict(each) | ({"id": number} if number else {}) for each in message.components]
    body: dict[str, Any] = {
        "components": components,
        "flags": COMPONENTS_V2 | SUPPRESS_EMBEDS,
        "allowed_mentions": {"parse": [], "users": list(message.pings)},
    }
    return body | ({"attachments": _attached(message.files)} if message.files else {})


def _attached(files: Sequence[File]) -> list[dict[str, Any]]:
    return [{"id": str(number), "filename": file.name} for number, file in enumerate(files)]


def _signature(file: File) -> tuple[str, int]:
    return file.name, len(file.data)


def _thread(card: Card) -> dict[str, Any]:
    """Named after the card's heading."""
    heading = next((each.text for each in card.elements if isinstance(each, Heading)), card.text)
    return {"name": " ".join(heading.split())[:THREAD_NAME], "auto_archive_duration": ARCHIVE_MINUTES}


def _post_of_forum(thread: Json) -> Started:
    """Its first message has the thread's id, and stands in the thread."""
    number = str(thread["id"])
    return Started(MessageRef(number, number), number)


def _place(conversation: Conversation) -> str:
    """Discord's channel that we post in: a thread is one, too."""
    return conversation.thread_id or conversation.channel_id


def _path(ref: MessageRef) -> tuple[str, ...]:
    return "channels", ref.channel_id, "messages", ref.message_id
