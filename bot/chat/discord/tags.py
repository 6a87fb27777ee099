"""The tags of posts in a forum, which say how the task stands: one of each state's name, as people read it elsewhere.

The bot makes those that a forum lacks where it may manage channels. Where it may not, it uses those that somebody has
made; a post without such a tag is as good. Tags of other names are other people's, and stay.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from bot import log
from bot.chat.discord.limits import TAGS_IN_FORUM, TAGS_ON_POST
from bot.chat.discord.rest import DiscordRefusedError, Rest, fault
from bot.domain.task import STATE_PHRASES, TaskState
from bot.services.rates import Call

REQUIRES_TAG = 1 << 4
"""Discord's flag of a forum that takes no post without a tag."""
_TOO_MANY, _SERVER_ERROR = 429, 500

Json = Mapping[str, Any]

logger = log.get(__name__)


@dataclass(frozen=True)
class Tags:
    """Sends something only where a post's tag has to change."""

    rest: Rest
    _shown: dict[str, TaskState] = field(default_factory=dict)
    """What posts show already, by their ids."""

    async def of_new_post(self, forum_id: str, state: TaskState | None) -> list[str]:
        """Those with which a post begins; a forum that takes none without a tag gets the first that all may use.

        Raises:
            ChatFailed: the forum is gone, Discord cannot be reached, or asks to wait.
        """
        forum = await self.rest.call(Call.START, "GET", "channels", forum_id)
        tag = await self._tag(forum, state) if state else None
        if tag is None and forum.get("flags", 0) & REQUIRES_TAG:
            tag = next((str(each["id"]) for each in forum["available_tags"] if not each["moderated"]), None)
        return [tag] if tag else []

    async def show(self, forum_id: str, post_id: str, state: TaskState) -> None:
        """Make a post show how its task stands; its thread must be open.

        Raises:
            ChatFailed: Discord cannot be reached, or asks to wait.
        """
        if self._shown.get(post_id) is state:
            return
        try:
            forum = await self.rest.ask("GET", "channels", forum_id)
            tag = await self._tag(forum, state)
            post = await self.rest.ask("GET", "channels", post_id)  # moderators change tags, too
            applied = [str(each) for each in post.get("applied_tags") or ()]
            wanted = with_state(applied, forum["available_tags"], tag)
            if wanted != applied:
                await self.rest.ask("PATCH", "channels", post_id, body={"applied_tags": wanted})
        except DiscordRefusedError as error:
            _let_be(error, post_id)
        self._shown[post_id] = state

    async def _tag(self, forum: Json, state: TaskState) -> str | None:
        """The tag of a state, made with all others that are missing; None where there is none, and none can be made."""
        there = list(forum["available_tags"])
        lacks = missing(there, state)
        if STATE_PHRASES[state] in lacks:
            body = {"available_tags": [*there, *({"name": each} for each in lacks)]}
            try:
                there = (await self.rest.ask("PATCH", "channels", str(forum["id"]), body=body))["available_tags"]
            except DiscordRefusedError as error:
                _let_be(error, str(forum["id"]))
        return next((str(each["id"]) for each in there if is_of(each, state)), None)


def is_of(tag: Json, state: TaskState) -> bool:
    """Whether it says that state, however people have written it."""
    return str(tag["name"]).casefold() == STATE_PHRASES[state]


def lacking(there: Iterable[Json]) -> list[TaskState]:
    """The states for which a forum with these tags has none."""
    held = list(there)
    return [each for each in TaskState if not any(is_of(tag, each) for tag in held)]


def missing(there: Sequence[Json], state: TaskState) -> list[str]:
    """The names to add to the tags of a forum, as far as there is room: that of this state first."""
    lacks = sorted(lacking(there), key=lambda each: each is not state)
    return [STATE_PHRASES[each] for each in lacks][: max(0, TAGS_IN_FORUM - len(there))]


def with_state(applied: list[str], available: Iterable[Json], tag: str | None) -> list[str]:
    """What is to be applied to a post: other people's tags, and that of its state where there is room."""
    there = {str(each["id"]): any(is_of(each, state) for state in TaskState) for each in available}
    others = [each for each in applied if not there.get(each, True)]  # one that was deleted is nobody's
    return [*others, *([tag] if tag else [])][:TAGS_ON_POST]


def _let_be(error: DiscordRefusedError, channel_id: str) -> None:
    """A tag is worth no task: where Discord does not want it, the card says the same.

    Raises:
        ChatFailed: it may want it later.
    """
    if error.status == _TOO_MANY or error.status >= _SERVER_ERROR:
        raise fault(Call.UPDATE, error) from error
    logger.info("tags_not_set", channel=channel_id, why=str(error))
