"""Connects to Discord's gateway: hands each event to the function that decodes it, and reads what was missed.

It receives, acknowledges and stores; what is said in threads, the poster says.
"""

import asyncio
import threading
import time
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import wraps
from typing import Any, ParamSpec

import aiohttp
import discord
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from bot import log
from bot.bootstrap import App
from bot.cards.elements import Values
from bot.config import Settings
from bot.errors import SettingsInvalid, Unavailable
from handlers.discord import commands, interactions, messages
from handlers.discord.catch_up import catch_up
from handlers.discord.inbound import Inbound
from handlers.funnel import card_for
from handlers.kept import Kept

THREADS = 50
"""For services, which wait for the database: asyncio's own number, six on two cores, is soon used up."""
GUILDS_SECONDS = 2.0
"""After so long without one more guild the bot takes itself to know all of them."""
LOOK_SECONDS = 1.0
"""Between two looks whether threads are to be read again."""
SILENT_SECONDS = 60.0
"""A gateway whose heartbeats were not acknowledged for so long is not there."""

P = ParamSpec("P")
logger = log.get(__name__)


def point_at(settings: Settings) -> None:
    """Send every call of discord.py where the settings say; it keeps both addresses for the whole process."""
    if settings.discord_api_url:
        Route.BASE = settings.discord_api_url.rstrip("/")
    if settings.discord_gateway_url:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(settings.discord_gateway_url)


def intents_for(flags: discord.ApplicationFlags) -> discord.Intents:
    """What we listen to. Without the message-content intent there are replies with a ping, mentions and forms."""
    found = discord.Intents(guilds=True, guild_messages=True, guild_reactions=True)
    found.message_content = flags.gateway_message_content or flags.gateway_message_content_limited
    return found


def _funnelled(
    handle: Callable[P, Coroutine[Any, Any, None]],
) -> Callable[P, Coroutine[Any, Any, None]]:
    """What no handler caught is logged with a reference, and the bot goes on."""

    @wraps(handle)
    async def guarded(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            await handle(*args, **kwargs)
        except Exception as error:  # noqa: BLE001 - the funnel
            card_for(error)

    return guarded


class Listener(discord.AutoShardedClient):
    """One connection for each shard; Discord recommends how many, unless a setting says so.

    Where several processes share them, each hears of the guilds of its own shards, and of no others.
    """

    def __init__(self, app: App, intents: discord.Intents) -> None:
        settings = app.settings
        only = 1 if settings.discord_gateway_url else None  # discord.py asks Discord where to go unless it is told
        super().__init__(
            intents=intents,
            shard_count=settings.discord_shards or only,
            shard_ids=settings.discord_shard_ids,  # type: ignore[arg-type]  # None is all, and a tuple is as good
            allowed_mentions=discord.AllowedMentions.none(),
            max_messages=None,
            chunk_guilds_at_startup=False,
            guild_ready_timeout=GUILDS_SECONDS,
        )
        self.app, self.inbound, self.kept = app, Inbound(app, self), Kept[Values]()
        self._reading = asyncio.Lock()
        self._watching: asyncio.Task[None] | None = None

    async def setup_hook(self) -> None:
        self._watching = asyncio.create_task(self._read_when_due())
        if self.shard_ids is None or 0 in self.shard_ids:  # one process of all does it
            await commands.sync(self, commands.registered(self.app))

    # ---- gaps

    @_funnelled
    async def on_ready(self) -> None:
        logger.info("discord_ready", guilds=len(self.guilds), shards=sorted(self.shards), of=self.shard_count)
        await self.catch_up()

    @_funnelled
    async def on_resumed(self) -> None:
        await self.catch_up()

    @_funnelled
    async def on_guild_join(self, guild: discord.Guild) -> None:
        logger.info("discord_joined", guild=guild.id)
        await self.catch_up()

    async def _read_when_due(self) -> None:
        while not self.is_closed():
            await asyncio.sleep(LOOK_SECONDS)
            if self.inbound.readings.is_due():
                await self.catch_up()

    @_funnelled
    async def catch_up(self) -> None:
        """Read what was missed; one reading at a time."""
        async with self._reading:
            await catch_up(self.app, self.inbound)

    # ---- events

    @_funnelled
    async def on_interaction(self, interaction: discord.Interaction) -> None:
        if not self.inbound.is_first(interaction.id):
            return
        match interaction.type:
            case discord.InteractionType.application_command:
                await commands.used(self.app, self.inbound, interaction)
            case discord.InteractionType.autocomplete:
                await commands.completed(self.app, self.inbound, interaction)
            case discord.InteractionType.component:
                await interactions.clicked(self.app, self.inbound, self.kept, interaction)
            case discord.InteractionType.modal_submit:
                await interactions.submitted(self.app, self.inbound, self.kept, interaction)
            case _:
                return

    @_funnelled
    async def on_message(self, message: discord.Message) -> None:
        await messages.message(self.app, self.inbound, message)

    @_funnelled
    async def on_raw_message_edit(self, event: discord.RawMessageUpdateEvent) -> None:
        await messages.edited(self.app, self.inbound, event)

    @_funnelled
    async def on_raw_message_delete(self, event: discord.RawMessageDeleteEvent) -> None:
        await messages.deleted(self.app, self.inbound, event.guild_id, event.channel_id, event.message_id)

    @_funnelled
    async def on_raw_bulk_message_delete(self, event: discord.RawBulkMessageDeleteEvent) -> None:
        for each in sorted(event.message_ids):
            await messages.deleted(self.app, self.inbound, event.guild_id, event.channel_id, each)

    @_funnelled
    async def on_raw_reaction_add(self, event: discord.RawReactionActionEvent) -> None:
        await messages.reaction(self.app, self.inbound, event, added=True)

    @_funnelled
    async def on_raw_reaction_remove(self, event: discord.RawReactionActionEvent) -> None:
        await messages.reaction(self.app, self.inbound, event, added=False)


@dataclass
class DiscordBot:
    """All guilds of one application."""

    app: App
    _stop: threading.Event = field(default_factory=threading.Event)
    _listener: Listener | None = None
    _loop: asyncio.AbstractEventLoop | None = None

    def run(self) -> None:
        """Until `stop`.

        Raises:
            SettingsInvalid: DISCORD_TOKEN is missing, or Discord does not accept it.
            Unavailable: the connection ended, and nobody had asked for it.
        """
        try:
            asyncio.run(self._run())
        finally:
            self._listener = self._loop = None

    def stop(self) -> None:
        """From any thread, or from a signal handler."""
        self._stop.set()
        listener, loop = self._listener, self._loop
        if listener is not None and loop is not None:
            loop.call_soon_threadsafe(lambda: loop.create_task(listener.close()))

    def is_healthy(self) -> bool:
        """Whether every shard is connected, and its heartbeats are acknowledged."""
        shards = self._listener.shards.values() if self._listener and self._listener.is_ready() else ()
        return bool(shards) and all(not each.is_closed() and _silence(each) < SILENT_SECONDS for each in shards)

    async def _run(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._loop.set_default_executor(ThreadPoolExecutor(THREADS, thread_name_prefix="discord"))
        settings = self.app.settings
        if settings.discord_token is None:
            raise SettingsInvalid(name="DISCORD_TOKEN", why="it is needed to talk to Discord")
        token = settings.discord_token.get_secret_value()
        point_at(settings)
        try:
            intents = await _intents(token)
            self._listener = Listener(self.app, intents)
            async with self._listener:
                await self._listener.start(token)
        except discord.LoginFailure as error:
            raise SettingsInvalid(name="DISCORD_TOKEN", why="Discord does not accept it") from error
        except (discord.DiscordException, aiohttp.ClientError, OSError, RuntimeError, AttributeError) as error:
            if not self._stop.is_set():
                why = f"{type(error).__name__}: {error}".rstrip(": ")
                raise Unavailable(what="Discord", why=why) from error
        if not self._stop.is_set():
            raise Unavailable(what="Discord", why="its gateway ended the connection for good")
        logger.info("discord_left")


async def _intents(token: str) -> discord.Intents:
    """Those that are switched on for the application: with another one Discord refuses the connection."""
    async with discord.Client(intents=discord.Intents.none()) as client:
        await client.login(token)
        intents = intents_for(client.application_flags)
    if not intents.message_content:
        logger.warning("discord_without_message_content", fix="Switch on the Message Content Intent; docs/discord.md")
    return intents


def _silence(shard: discord.ShardInfo) -> float:
    """Seconds since Discord last acknowledged a heartbeat; the library keeps that to itself."""
    keeper = shard._parent.ws._keep_alive  # noqa: SLF001 - the library tells nobody
    return time.perf_counter() - keeper._last_ack if keeper else 0.0  # noqa: SLF001 - as above
