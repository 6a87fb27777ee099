"""How long a person in Discord waits for the first answer under load, beside a bare discord.py bot.

50 interactions a second over the gateway: one half opens the scorecard of a draft, which begins a review session in the
database, the other half asks for the list of tasks. The bare bot answers each with the same few words, and reads
nothing. Local Discord and bot share one process.
"""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from statistics import quantiles

import discord
from discord.gateway import DiscordWebSocket
from discord.http import Route
from pydantic import SecretStr

from bot.cards.actions import Action, Verb, encode
from bot.domain.conversation import Platform
from bot.sandbox.discord import Channel, Guild, LocalDiscord, NoAnswerError, Persona
from bot.sandbox.discord.world import Message
from handlers.discord.app import DiscordBot, point_at
from tests.bench import Row
from tests.support.discord_client import Bot
from tests.support.discord_theatre import listening
from tests.support.house import open_house

SECONDS = 20
A_SECOND = 50
PEOPLE = 20

Acts = Callable[[int], Awaitable[object]]


def run() -> list[Row]:
    before = Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY
    try:
        bare, ours = asyncio.run(_measured(_bare)), asyncio.run(_measured(_ours))
    finally:
        Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = before
    cuts = quantiles(ours, n=100), quantiles(bare, n=100)
    rows = [("p50", 49), ("p95", 94)]
    compared = [(f"{name} of {len(ours):,} interactions", cuts[0][at], cuts[1][at]) for name, at in rows]
    compared.append((f"the longest; {SECONDS * A_SECOND - len(ours)} were too late", max(ours), max(bare)))
    return [
        Row(
            what=f"Discord, {A_SECOND} interactions a second: answered, {what}",
            unit="ms",
            ours=one * 1_000,
            baseline=other * 1_000,
            baseline_name="a bare discord.py bot",
            more_is_better=False,
            repeats=len(ours),
        )
        for what, one, other in compared
    ]


async def _measured(stage: Callable[[LocalDiscord, Path], "AsyncIterator[Acts]"]) -> list[float]:
    """Seconds until the first answer; those that were too late are left out."""
    waited: list[float] = []

    async def act(acts: Acts, number: int) -> None:
        began = time.monotonic()
        try:
            await acts(number)
        except NoAnswerError:
            return
        waited.append(time.monotonic() - began)

    with tempfile.TemporaryDirectory() as folder:
        async with LocalDiscord() as box, asynccontextmanager(stage)(box, Path(folder)) as acts:
            await acts(0)
            await acts(1)
            began = time.monotonic()
            async with asyncio.TaskGroup() as group:
                for number in range(SECONDS * A_SECOND):
                    await asyncio.sleep(max(0.0, began + number / A_SECOND - time.monotonic()))
                    group.create_task(act(acts, number))
    return waited


def _place(guild: Guild, box: LocalDiscord, draft_id: str) -> tuple[Channel, Message, list[Persona]]:
    """A channel with a scorecard's button in it, and people."""
    channel = guild.add_text_channel("harbour")
    button = {"type": 2, "style": 1, "label": "Score", "custom_id": encode(Action(Verb.DRAFT_SCORE, draft_id))}
    message = Message(box.world.new_id(), channel, box.world.bot, box.world.now(), "Score draft 1")
    message.components = [{"type": 1, "components": [button]}]
    box.world.post(message)
    return channel, message, [box.as_member(guild.add_member(f"Person {number}")) for number in range(PEOPLE)]


def _acts(place: tuple[Channel, Message, list[Persona]], *, opens_forms: bool) -> Acts:
    channel, message, people = place

    async def act(number: int) -> None:
        person = people[number // 2 % PEOPLE]
        if number % 2:
            answered = await person.clicks(channel, message.id, "Score")
            assert answered.is_modal is opens_forms
        else:
            await person.command(channel, "redraft list")

    return act


async def _bare(box: LocalDiscord, folder: Path) -> AsyncIterator[Acts]:
    del folder
    place = _place(box.add_guild("Harbour"), box, "01J")
    option = {"type": 1, "name": "list", "description": "The open tasks"}
    box.world.commands[""] = [{"id": "1", "type": 1, "name": "redraft", "description": "x", "options": [option]}]
    Route.BASE, DiscordWebSocket.DEFAULT_GATEWAY = box.api_url, type(DiscordWebSocket.DEFAULT_GATEWAY)(box.gateway_url)
    bot = Bot(discord.Intents.default())

    async def on_interaction(interaction: discord.Interaction) -> None:
        await interaction.response.send_message("There are no open tasks.", ephemeral=True)

    bot.event(on_interaction)
    running = asyncio.create_task(bot.start(box.token))
    await bot.hears("ready")
    yield _acts(place, opens_forms=False)
    await bot.close()
    await running


async def _ours(box: LocalDiscord, folder: Path) -> AsyncIterator[Acts]:
    with open_house(folder) as house:
        ours = house.with_settings(
            discord_token=SecretStr(box.token), discord_api_url=box.api_url, discord_gateway_url=box.gateway_url
        )
        guild = box.add_guild("Harbour")
        owner = house.app.people.identify(Platform.DISCORD, (guild.id, "Harbour"), ("1", "Owner"))[1]
        _, draft = await asyncio.to_thread(house.opens_drafted, owner)
        place = _place(guild, box, draft.id)
        point_at(ours.app.settings)
        async with listening(DiscordBot(ours.app)):
            yield _acts(place, opens_forms=True)
