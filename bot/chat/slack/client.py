"""Posts, updates and reacts in Slack, and finds again what was posted under a key."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError
from slack_sdk.web.async_client import AsyncWebClient

from bot.cards.elements import Card, File, Note, Picture
from bot.chat.slack.reactions import NAMES
from bot.chat.slack.render import Message, alt_text, messages
from bot.domain.conversation import Conversation, MessageRef, PersonId
from bot.errors import ChatAmbiguous, ChatBusy, ChatFailed, ChatGone, ChatMessageGone
from bot.services.ports import Reaction, Started
from bot.services.rates import Call, Rate, Scope

PLATFORM = "Slack"
KEY_EVENT = "redraft_delivery"
"""The metadata of our messages: an id that means nothing to others in the workspace, and no content."""
PAGE = 200
PAGES_OF_CHANNEL = 5
"""Of the messages in a channel, the newest first, among which one is looked for that may have been posted just now."""

_WRITES = frozenset({Call.START, Call.POST})
RATES = (
    Rate(1, 1.0, _WRITES, Scope.CHANNEL),
    Rate(200, 60.0, _WRITES, Scope.WORKSPACE),
    Rate(1, 3.0, frozenset({Call.UPDATE}), Scope.CONVERSATION),
    Rate(50, 60.0, frozenset({Call.UPDATE}), Scope.WORKSPACE),
    Rate(50, 60.0, frozenset({Call.REACT}), Scope.WORKSPACE),
    Rate(50, 60.0, frozenset({Call.FIND}), Scope.WORKSPACE),
)
"""Slack's tiers as it documents them."""

GONE = frozenset(
    {
        "account_inactive",
        "channel_not_found",
        "invalid_auth",
        "is_archived",
        "is_inactive",
        "not_authed",
        "not_in_channel",
        "restricted_action",
        "team_not_found",
        "thread_not_found",
        "token_expired",
        "token_revoked",
    }
)
_MESSAGE_GONE = frozenset({"cant_update_message", "edit_window_closed", "message_not_found"})
_MAY_HAVE_BEEN_DONE = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable"})

ClientAt = Callable[[str], AsyncWebClient]
"""The client for a channel; each workspace has its own token. It may ask the database. Raises: ChatGone."""
MentionsOf = Callable[[Iterable[PersonId]], Mapping[PersonId, str]]
"""Slack's ids of people. It may ask the database."""


def async_client(token: str, base_url: str | None) -> AsyncWebClient:
    """One that tries nothing twice by itself: a post whose answer was lost must be looked for first."""
    if base_url is None:
        return AsyncWebClient(token=token, retry_handlers=[])
    return AsyncWebClient(token=token, base_url=f"{base_url.rstrip('/')}/", retry_handlers=[])


@dataclass(frozen=True)
class SlackChat:
    """A Chat (see bot.services.ports)."""

    client_at: ClientAt
    mentions_of: MentionsOf
    rates: tuple[Rate, ...] = RATES

    async def start(self, conversation: Conversation, card: Card, *, key: str) -> Started:
        [message] = await self._rendered(card)
        ref = await self._post(conversation, message, _metadata(key, 1), None)
        return Started(ref, ref.message_id)

    async def post(self, conversation: Conversation, card: Card, *, key: str) -> tuple[MessageRef, ...]:
        return await self._post_rest(conversation, (), await self._rendered(card), key)

    async def update(
        self, conversation: Conversation, messages: tuple[MessageRef, ...], card: Card, *, key: str
    ) -> tuple[MessageRef, ...]:
        rendered = await self._rendered(card)
        for ref, message in zip(messages, rendered, strict=False):
            with _faults(Call.UPDATE):
                # Without metadata in the call, the message keeps what it has.
                await (await self._at(ref)).chat_update(
                    channel=ref.channel_id, ts=ref.message_id, text=message.text, blocks=list(message.blocks)
                )
        for ref in messages[len(rendered) :]:
            with _faults(Call.UPDATE, fine="message_not_found"):
                await (await self._at(ref)).chat_delete(channel=ref.channel_id, ts=ref.message_id)
        return await self._post_rest(conversation, messages[: len(rendered)], rendered, key)

    async def find_start(self, conversation: Conversation, *, key: str) -> Started | None:
        async for each in self._messages(conversation):
            if refs := _under(key, conversation, [each]):
                return Started(refs[0], refs[0].message_id)
        return None

    async def find(self, conversation: Conversation, *, key: str) -> tuple[MessageRef, ...]:
        found = [each async for each in self._messages(conversation) if each["ts"] != conversation.thread_id]
        return _under(key, conversation, found)

    async def react(self, message: MessageRef, reaction: Reaction) -> None:
        with _faults(Call.REACT, fine="already_reacted"):
            await (await self._at(message)).reactions_add(
                channel=message.channel_id, timestamp=message.message_id, name=NAMES[reaction]
            )

    async def unreact(self, message: MessageRef, reaction: Reaction) -> None:
        with _faults(Call.REACT, fine="no_reaction"):
            await (await self._at(message)).reactions_remove(
                channel=message.channel_id, timestamp=message.message_id, name=NAMES[reaction]
            )

    # ---- parts of a card

    async def _rendered(self, card: Card) -> tuple[Message, ...]:
        people = {person for element in card.elements if isinstance(element, Note) for person in element.people}
        return messages(card, await asyncio.to_thread(self.mentions_of, people) if people else {})

    async def _at(self, place: Conversation | MessageRef) -> AsyncWebClient:
        return await asyncio.to_thread(self.client_at, place.channel_id)

    async def _post_rest(
        self, conversation: Conversation, posted: tuple[MessageRef, ...], rendered: Sequence[Message], key: str
    ) -> tuple[MessageRef, ...]:
        """What is not posted yet, then the files that are not there yet."""
        refs = list(posted)
        for number, message in enumerate(rendered[len(posted) :], start=len(posted) + 1):
            try:
                ref = await self._post(conversation, message, _metadata(key, number), conversation.thread_id)
            except ChatBusy as error:
                if len(refs) == 0:
                    raise
                raise ChatBusy(**{**error.facts, "partly": True}) from error
            except ChatFailed as error:
                if len(refs) == 0 or isinstance(error, ChatGone):
                    raise
                raise ChatAmbiguous(platform=PLATFORM, why=str(error)) from error
            refs.append(ref)
        files = [file for message in rendered for file in message.files]
        if files and refs:
            await self._attach(conversation, files, is_new=not posted, after=refs[-1])
        return tuple(refs)

    async def _post(
        self, conversation: Conversation, message: Message, metadata: dict[str, Any], thread_ts: str | None
    ) -> MessageRef:
        with _faults(Call.START if thread_ts is None else Call.POST):
            answer = await (await self._at(conversation)).chat_postMessage(
                channel=conversation.channel_id,
                thread_ts=thread_ts,
                text=message.text,
                blocks=list(message.blocks),
                metadata=metadata,
                unfurl_links=False,
                unfurl_media=False,
                parse="none",
                link_names=False,
            )
        return MessageRef(conversation.channel_id, str(answer["ts"]))

    async def _attach(
        self, conversation: Conversation, files: Sequence[File], *, is_new: bool, after: MessageRef
    ) -> None:
        """Files come in a message of their own, which takes no metadata: their names, after that one, tell them."""
        there: set[str] = set()
        if not is_new:
            async for each in self._messages(conversation):
                if float(each["ts"]) > float(after.message_id):
                    there |= {str(file["name"]) for file in each.get("files") or ()}
        for file in files:
            if file.name not in there:
                with _faults(Call.POST, partly=True):
                    await (await self._at(conversation)).files_upload_v2(
                        channel=conversation.channel_id,
                        thread_ts=conversation.thread_id,
                        filename=file.name,
                        content=file.data,
                        alt_txt=alt_text(file) if isinstance(file, Picture) else None,
                    )

    async def _messages(self, conversation: Conversation) -> AsyncIterator[dict[str, Any]]:
        """Of the whole thread, or the newest ones of a channel."""
        client, cursor = await self._at(conversation), ""
        arguments: dict[str, Any] = {"channel": conversation.channel_id, "limit": PAGE, "include_all_metadata": True}
        for _ in range(PAGES_OF_CHANNEL) if conversation.thread_id is None else count():
            with _faults(Call.FIND):
                page = await (
                    client.conversations_history(**arguments, cursor=cursor or None)
                    if conversation.thread_id is None
                    else client.conversations_replies(**arguments, ts=conversation.thread_id, cursor=cursor or None)
                )
            for each in page["messages"]:
                yield each
            cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
            if not cursor:
                return


def _metadata(key: str, part: int) -> dict[str, Any]:
    return {"event_type": KEY_EVENT, "event_payload": {"key": key, "part": part}}


def _under(key: str, conversation: Conversation, found: Iterable[Mapping[str, Any]]) -> tuple[MessageRef, ...]:
    """Ours with that key, by their parts."""
    parts: list[tuple[int, str]] = []
    for each in found:
        metadata = each.get("metadata") or {}
        payload = metadata.get("event_payload") or {}
        if metadata.get("event_type") == KEY_EVENT and payload.get("key") == key and "bot_id" in each:
            parts.append((int(payload.get("part", 1)), str(each["ts"])))
    return tuple(MessageRef(conversation.channel_id, ts) for _, ts in sorted(parts))


@contextmanager
def _faults(call: Call, *, fine: str = "", partly: bool = False) -> Iterator[None]:
    """Slack's errors as ours. `fine` is one that says that nothing had to be done."""
    try:
        yield
    except SlackApiError as error:
        fault = _fault(call, error, partly=partly)
        if str(error.response.get("error")) != fine:
            raise fault from error
    except (SlackClientError, aiohttp.ClientError, TimeoutError, OSError) as error:
        why = f"{type(error).__name__}: {error}".rstrip(": ")
        raise ChatAmbiguous(platform=PLATFORM, why=why) from error


def _fault(call: Call, error: SlackApiError, *, partly: bool) -> ChatFailed:
    code = str(error.response.get("error"))
    if error.response.status_code == 429 or code == "ratelimited":  # noqa: PLR2004 - too many requests
        seconds = float(error.response.headers.get("Retry-After", 1))
        # Slack counts each method by itself, in each workspace; posts in each channel, too.
        scope = Scope.CHANNEL if call in _WRITES else Scope.WORKSPACE
        facts: dict[str, Any] = {"retry_after_seconds": seconds, "scope": scope, "call": call}
        return ChatBusy(platform=PLATFORM, **facts, **({"partly": True} if partly else {}))
    if code in GONE:
        return ChatGone(platform=PLATFORM, why=code.replace("_", " "))
    if code in _MESSAGE_GONE:
        return ChatMessageGone(platform=PLATFORM)
    if partly or code in _MAY_HAVE_BEEN_DONE or error.response.status_code >= 500:  # noqa: PLR2004 - server errors
        return ChatAmbiguous(platform=PLATFORM, why=code.replace("_", " "))
    return ChatFailed(platform=PLATFORM, why=code.replace("_", " "))
