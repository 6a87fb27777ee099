"""Reads the threads of open tasks after a start and after every gap: what was missed is captured."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler

from bot import log
from bot.chat.slack.client import GONE
from bot.chat.slack.reactions import meaning
from bot.domain.conversation import Conversation, MessageRef, PersonId, Platform
from bot.errors import FileNotFetched, Unavailable
from bot.services.catching_up import Found, Known
from bot.services.ports import Reaction
from handlers.slack.files import files_of, with_files
from handlers.slack.inbound import SAID, UNREACHABLE, Inbound, Payload
from handlers.slack.tenants import Tenant, Tenants

PAGE = 200
RETRIES = 5

logger = log.get(__name__)


def patient(client: WebClient) -> WebClient:
    """The same client, which waits where Slack asks to: for work for which nobody waits."""
    handlers = [*client.retry_handlers, RateLimitErrorRetryHandler(max_retry_count=RETRIES)]
    return WebClient(token=client.token, base_url=client.base_url, retry_handlers=handlers)


def catch_up_everywhere(inbound: Inbound, tenants: Tenants) -> None:
    """In each workspace that we are in. Where not everything could be read, it will be tried again."""
    is_whole = False
    try:
        read = [catch_up(inbound, each) for each in tenants.all()]
        is_whole = all(read)
    except (SlackApiError, Unavailable, *UNREACHABLE) as error:
        logger.warning("not_caught_up", why=str(error))
    except Exception:  # whoever reads goes on without it
        logger.exception("catch_up_failed")
    inbound.readings.ended(is_whole=is_whole)


def catch_up(inbound: Inbound, tenant: Tenant) -> bool:
    """Every thread of the workspace whose task is open; whether all could be read that can be."""
    reader = _Reader(inbound, patient(tenant.client), tenant.team, tenant.bot_user)
    new, is_whole = 0, True
    for _, conversation in inbound.app.people.open_conversations(Platform.SLACK, (tenant.team,)):
        try:
            new += reader.read(conversation)
        except (SlackApiError, FileNotFetched, Unavailable, *UNREACHABLE) as error:
            is_whole = is_whole and _is_gone(error)
            logger.warning("thread_not_read", channel=conversation.channel_id, why=str(error))
        except Exception:  # what is wrong in one thread must not keep the others from being read
            is_whole = False
            logger.exception("thread_not_read", channel=conversation.channel_id)
    logger.info("caught_up", new=new, is_whole=is_whole)
    return is_whole


def _is_gone(error: Exception) -> bool:
    """Whether Slack would say the same again."""
    return isinstance(error, SlackApiError) and error.response.get("error") in GONE


@dataclass
class _Reader:
    """Reads threads of one workspace."""

    inbound: Inbound
    client: WebClient
    team: str
    bot_user: str
    _people: dict[str, PersonId] = field(default_factory=dict)

    def read(self, conversation: Conversation) -> int:
        """How many things were new.

        Raises:
            SlackApiError, OSError, HTTPException: the thread could not be read.
            FileNotFetched: a file could not; all the rest was taken.
            Unavailable
        """
        catching_up = self.inbound.app.catching_up
        known = catching_up.known(conversation)
        if known is None:
            return 0
        missing: list[FileNotFetched] = []
        found = [self._found(known, each, missing) for each in self._messages(conversation)]
        new = catching_up.read(known, found)
        if missing:
            raise missing[0]
        return new

    def _messages(self, conversation: Conversation) -> Iterator[Payload]:
        """The whole thread."""
        cursor = ""
        while True:
            page = self.client.conversations_replies(
                channel=conversation.channel_id, ts=conversation.thread_id or "", limit=PAGE, cursor=cursor or None
            )
            yield from (each for each in page["messages"] if each.get("subtype") in SAID or "bot_id" in each)
            cursor = (page.get("response_metadata") or {}).get("next_cursor", "")
            if not cursor:
                return

    def _found(self, known: Known, message: Payload, missing: list[FileNotFetched]) -> Found:
        ref = MessageRef(known.conversation.channel_id, str(message["ts"]))
        reactions = frozenset(
            (what, self._person(user))
            for what, users in self._reacted(ref, message)
            for user in users
            if user != self.bot_user
        )
        if message.get("user") == self.bot_user or "bot_id" in message:
            return Found(ref, None, "", reactions)
        text = None
        try:
            text = self._news(known, ref, message)
        except FileNotFetched as error:
            missing.append(error)
        return Found(ref, self._person(str(message["user"])), text, reactions)

    def _news(self, known: Known, ref: MessageRef, message: Payload) -> str | None:
        """What the message says, where that is not known. Raises: FileNotFetched."""
        words = self.inbound.words_of(self.client, self.team, message, self.bot_user)
        names = [str(file.get("name")) for file in files_of(message)]
        if known.says(ref, words, names, _edited_at(message)):
            return None
        said = with_files(self.inbound.app, self.client, words, message)
        said.check_whole()
        return said.text

    def _person(self, user: str) -> PersonId:
        if user not in self._people:
            self._people[user] = self.inbound.who(self.team, user).person.id
        return self._people[user]

    def _reacted(self, ref: MessageRef, message: Payload) -> Iterator[tuple[Reaction, Iterable[str]]]:
        """Who reacted, in ways that mean something to us."""
        listed = message.get("reactions") or ()
        if any(meaning(str(each["name"])) and each["count"] > len(each["users"]) for each in listed):
            # A thread lists the first ones only.
            shown = self.client.reactions_get(channel=ref.channel_id, timestamp=ref.message_id, full=True)["message"]
            listed = shown.get("reactions") or ()
        for each in listed:
            if what := meaning(str(each["name"])):
                yield what, each["users"]


def _edited_at(message: Payload) -> datetime | None:
    edited = message.get("edited")
    return datetime.fromtimestamp(float(edited["ts"]), UTC) if edited else None
