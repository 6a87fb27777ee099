"""Reads the threads of open tasks after a start and after every gap: what was missed is captured."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import aiohttp
import discord

from bot import log
from bot.bootstrap import App
from bot.chat.discord.reactions import meaning
from bot.domain.conversation import Conversation, MessageRef, PersonId, Platform
from bot.errors import FileNotFetched, Unavailable
from bot.services.catching_up import Found, Known
from bot.services.ports import Reaction
from handlers.discord.files import files_of, with_files
from handlers.discord.inbound import Inbound, words_of
from handlers.discord.messages import SAID

logger = log.get(__name__)


async def catch_up(app: App, inbound: Inbound) -> None:
    """Every thread whose task is open, in every guild in which the bot is.

    Where one could not be read that can be, it will be tried again.
    """
    is_whole = False
    try:
        is_whole = await _catch_up(app, inbound)
    except Unavailable as error:
        logger.warning("not_caught_up", why=str(error))
    finally:
        inbound.readings.ended(is_whole=is_whole)


async def _catch_up(app: App, inbound: Inbound) -> bool:
    new, is_whole = 0, True
    guilds = [str(each.id) for each in inbound.client.guilds]
    for guild, conversation in await asyncio.to_thread(app.people.open_conversations, Platform.DISCORD, guilds):
        try:
            async with inbound.turn(int(conversation.thread_id or 0)):
                new += await _Reader(app, inbound, int(guild)).read(conversation)
        except (discord.NotFound, discord.Forbidden) as error:
            logger.warning("thread_not_read", channel=conversation.channel_id, why=str(error))
        except (discord.HTTPException, aiohttp.ClientError, OSError, FileNotFetched, Unavailable) as error:
            is_whole = False
            logger.warning("thread_not_read", channel=conversation.channel_id, why=str(error))
        except Exception:  # what is wrong in one thread must not keep the others from being read
            is_whole = False
            logger.exception("thread_not_read", channel=conversation.channel_id)
    logger.info("caught_up", new=new, is_whole=is_whole)
    return is_whole


@dataclass
class _Reader:
    """Reads a thread of one guild."""

    app: App
    inbound: Inbound
    guild_id: int
    _missing: list[FileNotFetched] = field(default_factory=list)

    async def read(self, conversation: Conversation) -> int:
        """How many things were new.

        Raises:
            HTTPException, ClientError, OSError: the thread could not be read.
            FileNotFetched: a file could not; all the rest was taken.
            Unavailable
        """
        known = await asyncio.to_thread(self.app.catching_up.known, conversation)
        if known is None:
            return 0
        found = [await self._found(known, each) async for each in _messages(self.inbound, conversation)]
        new = await asyncio.to_thread(self.app.catching_up.read, known, list(filter(None, found)))
        await asyncio.to_thread(self.app.reach.opened, conversation.id)  # what waits for it is tried again
        if self._missing:
            raise self._missing[0]
        return new

    async def _found(self, known: Known, message: discord.Message) -> Found | None:
        """None for what says nothing: notices of Discord's own."""
        us = self.inbound.client.user
        ref = MessageRef(str(message.channel.id), str(message.id))
        if us is not None and message.author.id == us.id:
            return Found(ref, None, "", await self._reactions(message))
        if message.author.bot or us is None or message.type not in SAID:
            return None
        who = await self.inbound.who(self.guild_id, message.author)
        text = await self._news(known, ref, message, us.id)
        return Found(ref, who.person.id, text, await self._reactions(message))

    async def _news(self, known: Known, ref: MessageRef, message: discord.Message, us: int) -> str | None:
        """What the message says, where that is not known and may be read."""
        words, files = words_of(message, us), files_of(message)
        is_known = known.says(ref, words, [name for name, _, _ in files], message.edited_at)
        if is_known or not self.inbound.can_read(message):
            return None
        said = await with_files(self.app, self.inbound.client, words, files)
        try:
            said.check_whole()
        except FileNotFetched as error:
            self._missing.append(error)
            return None
        return said.text

    async def _reactions(self, message: discord.Message) -> frozenset[tuple[Reaction, PersonId]]:
        """Who put what on it; asked for where somebody besides us did."""
        found: set[tuple[Reaction, PersonId]] = set()
        for each in message.reactions:
            what = meaning(each.emoji if isinstance(each.emoji, str) else each.emoji.name or "")
            if what is None or each.count - each.me < 1:
                continue
            async for user in each.users():
                if not user.bot:
                    found.add((what, (await self.inbound.who(self.guild_id, user)).person.id))
        return frozenset(found)


async def _messages(inbound: Inbound, conversation: Conversation) -> AsyncIterator[discord.Message]:
    """The whole thread, and the card that it hangs under. Raises: discord.HTTPException."""
    thread_id = int(conversation.thread_id or 0)
    try:
        card = await inbound.client.get_partial_messageable(int(conversation.channel_id)).fetch_message(thread_id)
        yield card
    except discord.HTTPException as error:
        logger.info("card_not_read", channel=conversation.channel_id, why=str(error))  # a forum, or it was deleted
    async for each in inbound.client.get_partial_messageable(thread_id).history(limit=None, oldest_first=True):
        yield each
