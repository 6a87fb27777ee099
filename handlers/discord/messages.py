"""What is said and done in threads: replies, edits, deletions, reactions, mentions.

Raw events only: Discord's library tells of messages that it has forgotten in no other way.
"""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

import discord

from bot.bootstrap import App
from bot.cards.notices import refusal
from bot.chat.discord.reactions import meaning
from bot.domain.conversation import Actor, MessageRef, Platform, WorkspaceId
from bot.errors import Refused
from bot.services.desk import Origin
from bot.services.threads import Said
from handlers.discord.answers import reply, whisper
from handlers.discord.files import text_of
from handlers.discord.inbound import Inbound, link_of, mentions
from handlers.funnel import card_for

UNREAD = (
    "redraft cannot read replies here that do not ping it. Reply to one of its messages with the ping on, mention it, "
    "or use Apps → Use as feedback on what you wrote."
)
SAID = frozenset({discord.MessageType.default, discord.MessageType.reply})


async def message(app: App, inbound: Inbound, said: discord.Message) -> None:
    """Those of people, in threads of tasks."""
    if said.author.bot or said.guild is None or said.type not in SAID or inbound.client.user is None:
        return
    guild, us = said.guild.id, inbound.client.user.id

    async def take() -> None:
        conversation = await inbound.thread_soon(guild, said.channel.id)
        if conversation is None:
            return
        who = await inbound.who(guild, said.author)
        read = await text_of(app, inbound.client, said, us)
        if read.text:
            origin = who.origin(f"message:{said.id}", _ref(said))
            await asyncio.to_thread(app.threads.said, conversation, read.text, origin)
        await _tell_of_files(inbound, guild, said, read)
        if mentions(said, us) and inbound.is_first(said.id):
            card = await asyncio.to_thread(app.threads.mentioned, conversation, who.person.id)
            if card is not None:
                await reply(inbound.client, said, card)
        if not inbound.can_read(said) and inbound.is_news_to(said.author.id):
            raise Refused(why=UNREAD)

    async with inbound.turn(said.channel.id):
        await _guarded(inbound, take, said.author.id, link_of(guild, said.channel.id, said.id))


async def edited(app: App, inbound: Inbound, event: discord.RawMessageUpdateEvent) -> None:
    """A reply says something else now. Discord also tells of links that it has unfolded: those were not edited."""
    now, guild, us = event.message, event.guild_id, inbound.client.user
    if now.author.bot or guild is None or now.edited_at is None or now.type not in SAID or us is None:
        return
    if not (now.content or now.attachments):
        return
    key = f"edit:{now.id}:{now.edited_at.timestamp()}"

    async def take() -> None:
        conversation = await inbound.thread(guild, event.channel_id)
        if conversation is None:
            return
        who = await inbound.who(guild, now.author)
        read = await text_of(app, inbound.client, now, us.id)
        read.check_whole()
        await asyncio.to_thread(app.threads.edited, conversation, _ref(now), read.text, who.origin(key, _ref(now)))
        await _tell_of_files(inbound, guild, now, read)

    async with inbound.turn(event.channel_id):
        await _guarded(inbound, take, now.author.id, link_of(guild, event.channel_id, now.id))


async def deleted(app: App, inbound: Inbound, guild_id: int | None, channel_id: int, message_id: int) -> None:
    """Discord does not say by whom: what the message said is withdrawn in its author's name, who is told if not."""
    ref = MessageRef(str(channel_id), str(message_id))

    async def take() -> None:
        conversation = await inbound.thread(guild_id, channel_id)
        if conversation is None or guild_id is None:
            return
        at, origin = conversation.workspace_id, Origin(Actor.system("discord"), f"delete:{message_id}")
        author = await asyncio.to_thread(_author, app, at, ref)
        withdraw = partial(asyncio.to_thread, app.threads.deleted, at, ref, origin)
        await _guarded(inbound, withdraw, author, link_of(guild_id, channel_id, message_id))

    async with inbound.turn(channel_id):
        await _guarded(inbound, take)


def _author(app: App, workspace_id: WorkspaceId, message: MessageRef) -> int:
    """Whose feedback came from a message, as Discord calls them; 0 where none did."""
    item = app.threads.item_at(workspace_id, message)
    return int(app.people.external_ids([item.author])[item.author]) if item else 0


async def reaction(app: App, inbound: Inbound, event: discord.RawReactionActionEvent, *, added: bool) -> None:
    """A reaction was put on a message, or taken away.

    It has no key: the same person may put the same one on again. Whatever it does is fine to be done twice.
    """
    what = meaning(event.emoji.name or "")
    if what is None or event.guild_id is None or inbound.client.user is None or event.user_id == inbound.client.user.id:
        return
    guild, ref = event.guild_id, MessageRef(str(event.channel_id), str(event.message_id))

    async def take() -> None:
        if await asyncio.to_thread(app.people.conversation_around, Platform.DISCORD, str(guild), ref) is None:
            return
        who = await (inbound.who(guild, event.member) if event.member else inbound.who_is(guild, event.user_id))
        act = app.threads.reacted if added else app.threads.unreacted
        await asyncio.to_thread(act, who.workspace.id, ref, what, who.person.id, who.origin())

    async with inbound.turn(event.channel_id):
        await _guarded(inbound, take, event.user_id, link_of(guild, event.channel_id, event.message_id))


async def _guarded(inbound: Inbound, take: Callable[[], Awaitable[object]], user_id: int = 0, about: str = "") -> None:
    """The funnel; where there is somebody to tell, they alone are told. The thread still has what was not taken."""
    try:
        await take()
    except Exception as error:  # noqa: BLE001 - the funnel
        inbound.readings.failed(error)
        card = card_for(error)
        if user_id:
            await whisper(inbound.client, user_id, card, about=about)


async def _tell_of_files(inbound: Inbound, guild: int, message: discord.Message, read: Said) -> None:
    """Why some of its files are not used."""
    if read.left_out:
        about = link_of(guild, message.channel.id, message.id)
        await whisper(inbound.client, message.author.id, refusal(*read.left_out), about=about)


def _ref(said: discord.Message) -> MessageRef:
    return MessageRef(str(said.channel.id), str(said.id))
