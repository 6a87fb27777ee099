"""From Discord's objects to our values: who, where, which message, and in which words."""

import asyncio
import re
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass, field
from weakref import WeakValueDictionary

import discord

from bot import log
from bot.bootstrap import App
from bot.domain.conversation import Conversation, Platform
from handlers.new_threads import NewThreads
from handlers.readings import Readings
from handlers.who import Who

HEARD = 1_000
"""So many of the latest interactions and mentions are known when they come again."""

logger = log.get(__name__)

_MARKED = re.compile(r"<(?:(?P<mark>@!?|@&|#)(?P<target>\d+)|a?(?P<emoji>:\w+:)\d+)>")


@dataclass
class Inbound:
    """Looks people and places up. One for each process."""

    app: App
    client: discord.Client
    readings: Readings = field(default_factory=Readings)
    leisure: asyncio.Lock = field(default_factory=asyncio.Lock)
    """Held by work for which nobody waits: one thing at a time, so that the threads are there for the rest."""
    _parents: dict[int, int] = field(default_factory=dict)
    """The channels of threads that discord.py has forgotten; 0 for what is no thread."""
    _new_threads: NewThreads = field(default_factory=NewThreads)
    _heard: OrderedDict[int, None] = field(default_factory=OrderedDict)
    _warned: set[int] = field(default_factory=set)
    _turns: "WeakValueDictionary[int, asyncio.Lock]" = field(default_factory=WeakValueDictionary)

    def is_first(self, number: int) -> bool:
        """Whether we have not heard of that interaction or message before: what is answered at once is answered once.

        What is stored has keys of its own, which outlive the process.
        """
        if number in self._heard:
            return False
        self._heard[number] = None
        if len(self._heard) > HEARD:
            self._heard.popitem(last=False)
        return True

    def can_read(self, message: discord.Message) -> bool:
        """Without the message-content intent Discord leaves out what was not said to us."""
        return bool(self.client.intents.message_content or message.content or message.attachments)

    def is_news_to(self, user_id: int) -> bool:
        """Whether they have not been told yet, since this process began, that we cannot read their replies."""
        is_news = user_id not in self._warned
        self._warned.add(user_id)
        return is_news

    def turn(self, channel_id: int) -> asyncio.Lock:
        """What happens in one thread is taken in the order in which it came."""
        found = self._turns.get(channel_id)
        if found is None:
            found = self._turns[channel_id] = asyncio.Lock()
        return found

    async def who(self, guild_id: int, user: discord.abc.User) -> Who:
        """The person; new ones are remembered, by the name that the guild shows."""
        return await asyncio.to_thread(self._who, guild_id, str(user.id), _name(user), is_sure=_is_member(user))

    async def who_is(self, guild_id: int, user_id: int) -> Who:
        """The same where nothing but the id is told."""
        return await asyncio.to_thread(self._who, guild_id, str(user_id), "", is_sure=True)

    def _who(self, guild_id: int, user_id: str, name: str, *, is_sure: bool) -> Who:
        guild = self.client.get_guild(guild_id)
        where = str(guild_id), guild.name if guild else ""
        if not is_sure and self.app.people.find(Platform.DISCORD, where[0], user_id):
            name = ""  # what the guild calls them, as we heard it before, stays
        return Who(*self.app.people.identify(Platform.DISCORD, where, (user_id, name)))

    async def thread(self, guild_id: int | None, channel_id: int) -> Conversation | None:
        """The conversation of a thread, if a task is talked about there. It is open: somebody is heard from there."""
        if guild_id is None or not (parent := await self.parent_of(channel_id)):
            return None
        at = Platform.DISCORD, str(guild_id), str(parent), str(channel_id)
        found = await asyncio.to_thread(self.app.people.conversation_at, *at)
        if found:
            await asyncio.to_thread(self.app.reach.opened, found.id)
        return found

    async def thread_soon(self, guild_id: int, channel_id: int) -> Conversation | None:
        """The same for a message: people reply in a new thread before the poster has written down that it is there."""
        found = await self.thread(guild_id, channel_id)
        held, us = self.client.get_channel(channel_id), self.client.user
        is_ours = isinstance(held, discord.Thread) and us is not None and held.owner_id == us.id
        if found is not None or not is_ours:
            return found
        for seconds in self._new_threads.waits(str(channel_id), self.readings):
            await asyncio.sleep(seconds)
            if found := await self.thread(guild_id, channel_id):
                return found
        return None

    async def parent_of(self, channel_id: int) -> int:
        """The channel of a thread, 0 where it is no thread. Archived threads have to be asked for."""
        held = self.client.get_channel(channel_id)
        if isinstance(held, discord.Thread):
            return held.parent_id
        if held is not None:
            return 0
        if channel_id not in self._parents:
            try:
                found = await self.client.fetch_channel(channel_id)
            except discord.HTTPException as error:
                logger.info("channel_not_read", channel=channel_id, why=str(error))
                return 0
            self._parents[channel_id] = found.parent_id if isinstance(found, discord.Thread) else 0
        return self._parents[channel_id]


def words(text: str, names: Mapping[str, str], us: int) -> str:
    """A message as people read it, besides mentioning us: mentions by name where Discord gives one."""

    def shown(match: re.Match[str]) -> str:
        if match["emoji"]:
            return match["emoji"]
        if match["target"] == str(us):
            return ""
        sign = "#" if match["mark"] == "#" else "@"
        return sign + names.get(match["target"], match["target"])

    return _MARKED.sub(shown, text).strip()


def words_of(message: discord.Message, us: int) -> str:
    """The words of a message."""
    names = {str(each.id): each.display_name for each in message.mentions}
    names |= {str(each.id): each.name for each in (*message.role_mentions, *message.channel_mentions)}
    return words(message.content, names, us)


def mentions(message: discord.Message, user_id: int) -> bool:
    """Whether it names that user, and does not merely reply to them."""
    return f"<@{user_id}>" in message.content or f"<@!{user_id}>" in message.content


def link_of(guild_id: int, channel_id: int, message_id: int) -> str:
    return f"https://discord.com/channels/{guild_id}/{channel_id}/{message_id}"


def _name(user: discord.abc.User) -> str:
    return str(user.display_name)


def _is_member(user: discord.abc.User) -> bool:
    return isinstance(user, discord.Member)
