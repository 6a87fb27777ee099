"""Reads the threads of open tasks after a start and after every gap: what was missed is captured."""

import asyncio
from collections.abc import AsyncIterator

import discord

from bot import log
from bot.bootstrap import App
from bot.chat.discord.reactions import meaning
from bot.domain.conversation import Conversation, MessageRef, PersonId, Platform
from bot.errors import Unavailable
from bot.services.catching_up import Found
from bot.services.ports import Reaction
from handlers.discord.files import text_of
from handlers.discord.inbound import Inbound
from handlers.discord.messages import SAID

logger = log.get(__name__)


async def catch_up(app: App, inbound: Inbound) -> int:
    """Every thread whose task is open, in every guild in which the bot is; how many things were new."""
    new = 0
    for conversation in await asyncio.to_thread(app.people.open_conversations, Platform.DISCORD):
        guild_id = int((await asyncio.to_thread(app.people.workspace_of, conversation)).external_id)
        if inbound.client.get_guild(guild_id) is None:
            continue
        thread_id = int(conversation.thread_id or 0)
        try:
            async with inbound.turn(thread_id):
                found = [await _found(app, inbound, guild_id, each) async for each in _messages(inbound, conversation)]
                readable = [each for each in found if each is not None]
                new += await asyncio.to_thread(app.catching_up.read, conversation, readable)
                await asyncio.to_thread(app.reach.opened, conversation.id)  # what waits for it is tried again
        except (discord.HTTPException, Unavailable) as error:
            logger.warning("thread_not_read", channel=conversation.channel_id, why=str(error))
    logger.info("caught_up", new=new)
    return new


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


async def _found(app: App, inbound: Inbound, guild_id: int, message: discord.Message) -> Found | None:
    """None for what says nothing: notices of Discord's own."""
    us = inbound.client.user
    ref = MessageRef(str(message.channel.id), str(message.id))
    if us is not None and message.author.id == us.id:
        return Found(ref, None, "", await _reactions(inbound, guild_id, message))
    if message.author.bot or us is None:
        return None
    if message.type not in SAID:
        return None
    who = await inbound.who(guild_id, message.author)
    text = (await text_of(app, inbound.client, message, us.id) or "//") if inbound.can_read(message) else None
    return Found(ref, who.person.id, text, await _reactions(inbound, guild_id, message))


async def _reactions(inbound: Inbound, guild_id: int, message: discord.Message) -> frozenset[tuple[Reaction, PersonId]]:
    """Who put what on it; asked for where somebody besides us did."""
    found: set[tuple[Reaction, PersonId]] = set()
    for each in message.reactions:
        what = meaning(each.emoji if isinstance(each.emoji, str) else each.emoji.name or "")
        if what is None or each.count - each.me < 1:
            continue
        async for user in each.users():
            if not user.bot:
                found.add((what, (await inbound.who(guild_id, user)).person.id))
    return frozenset(found)
