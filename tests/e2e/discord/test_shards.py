"""Several processes that share the shards of one application: each does what concerns its own guilds."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.bootstrap import bootstrap
from bot.config import load_settings
from bot.queue import RqQueue
from bot.sandbox.discord import Guild, LocalDiscord
from bot.services.ports import Reaction
from handlers.discord.app import DiscordBot
from tests.e2e.discord.test_process import bot_process, ended
from tests.e2e.discord.test_traps import drafted
from tests.support.discord_theatre import DiscordTheatre, listening
from tests.support.posting import posting
from tests.support.theatre import eventually

SHARDS = 2


def shard_of(guild: Guild) -> int:
    return (int(guild.id) >> 22) % SHARDS


def on_shard(box: LocalDiscord, number: int, name: str) -> Guild:
    """A guild that falls to that shard."""
    while True:
        guild = box.add_guild(name)
        if shard_of(guild) == number:
            return guild
        box.remove_bot(guild)


@pytest.fixture
async def stages(still: DiscordTheatre) -> tuple[DiscordTheatre, DiscordTheatre]:
    """A guild of each shard in the same house."""
    found = []
    for number in range(SHARDS):
        guild = on_shard(still.box, number, f"Harbour {number}")
        people = {
            name: still.box.as_member(guild.add_member(name.capitalize()), is_patient=True) for name in ("ada", "ben")
        }
        channel = guild.add_text_channel("harbour")
        found.append(replace(still, guild=guild, channel=channel, people=people))
    return found[0], found[1]


@asynccontextmanager
async def a_bot(theatre: DiscordTheatre, *ids: int) -> AsyncIterator[DiscordBot]:
    """It holds these shards, and has a connection to the database and services of its own."""
    stage = theatre.stage
    settings = load_settings(
        DATABASE_URL=stage.store_url,
        REDIS_URL=stage.queue_url,
        data_dir=stage.data_dir,
        DISCORD_TOKEN=theatre.box.token,
        DISCORD_API_URL=theatre.box.api_url,
        DISCORD_GATEWAY_URL=theatre.box.gateway_url,
        discord_shards=SHARDS,
        discord_shard_ids=ids,
    )
    bot = DiscordBot(bootstrap(settings, queue=lambda: RqQueue(stage.connection)))
    try:
        async with listening(bot):
            yield bot
    finally:
        bot.app.store.close()


@pytest.fixture
async def both(
    stages: tuple[DiscordTheatre, DiscordTheatre],
) -> AsyncIterator[tuple[DiscordTheatre, DiscordTheatre]]:
    """A bot for each shard, and one poster."""
    here, there = stages
    async with a_bot(here, 0), a_bot(there, 1), posting(here.app):
        yield stages


def sessions(box: LocalDiscord) -> list[tuple[int, int]]:
    return sorted(each.shard for each in box.gateway.sessions.values() if each.connection)


async def test_each_bot_holds_its_own_shards_and_answers_in_its_own_guilds(
    both: tuple[DiscordTheatre, DiscordTheatre],
) -> None:
    here, there = both
    assert sessions(here.box) == [(0, 2), (1, 2)]
    for theatre in both:
        await drafted(theatre)
        said = await theatre.says("ben", "mention the quay")
        await eventually(lambda theatre=theatre, said=said: Reaction.CAPTURED in theatre.our_reactions(said))  # type: ignore[misc]  # as above: a bound default
        assert "no open tasks" not in (await theatre.people["ben"].command(theatre.channel, "redraft list")).text
    assert len(here.threads) == len(there.threads) == 1
    answered = [each for each in here.box.requests if each.route.endswith("/callback")]
    assert [each.status for each in answered] == [204] * len(answered), "none was answered twice"


async def test_the_commands_are_registered_by_the_bot_with_the_first_shard(
    stages: tuple[DiscordTheatre, DiscordTheatre],
) -> None:
    box = stages[0].box
    route = "/applications/{application}/commands"
    async with a_bot(stages[0], 1):
        assert not [each for each in box.requests if each.route.endswith(route)]
        async with a_bot(stages[0], 0):
            assert [each.method for each in box.requests if each.route.endswith(route)] == ["GET", "PUT"]


async def test_each_bot_catches_up_on_its_own_guilds(stages: tuple[DiscordTheatre, DiscordTheatre]) -> None:
    here, there = stages
    async with posting(here.app):
        async with a_bot(here, 0), a_bot(there, 1):
            for theatre in stages:
                await drafted(theatre)
        said = [await theatre.says("ben", f"mention quay {number}") for number, theatre in enumerate(stages)]
        read = len(here.box.requests)
        async with a_bot(here, 1):
            await eventually(lambda: Reaction.CAPTURED in there.our_reactions(said[1]))
            looked_at = {each.params.get("channel") for each in here.box.requests[read:] if each.method == "GET"}
            assert here.place.id not in looked_at
            assert not here.our_reactions(said[0])
        async with a_bot(here, 0):
            await eventually(lambda: Reaction.CAPTURED in here.our_reactions(said[0]))


async def test_two_bots_with_the_same_shard_count_once(stages: tuple[DiscordTheatre, DiscordTheatre]) -> None:
    here, _ = stages
    async with posting(here.app), a_bot(here, 0):
        await drafted(here)
        async with a_bot(here, 0):
            said = await here.says("ben", "mention the quay")
            await eventually(lambda: Reaction.CAPTURED in here.our_reactions(said))
            answered = await here.people["ben"].command(here.channel, "redraft list")
            await asyncio.sleep(0.5)
    assert "Volunteer guide" in answered.text
    assert not here.box.dm(here.people["ben"].user).messages, "nobody was told twice"
    tasks = here.app.tasks.find(limit=10)
    assert [len(here.app.tasks.get(each.id).feedback) for each in tasks] == [1]


async def test_two_processes_share_the_shards(box: LocalDiscord, data_dir: Path) -> None:
    for number in range(SHARDS):
        on_shard(box, number, f"Harbour {number}")
    shared = {"REDRAFT_DISCORD_SHARDS": "2"}
    async with (
        bot_process(box, data_dir, **shared, REDRAFT_DISCORD_SHARD_IDS="0") as first,
        bot_process(box, data_dir, **shared, REDRAFT_DISCORD_SHARD_IDS="1") as second,
    ):
        await eventually(lambda: sessions(box) == [(0, 2), (1, 2)], 30)
        await asyncio.sleep(0.5)
        for process in (first, second):
            process.send_signal(signal.SIGTERM)
        assert [(await ended(each))[0] for each in (first, second)] == [0, 0]


async def test_shards_that_do_not_fit_are_said_at_once(box: LocalDiscord, data_dir: Path) -> None:
    wrong = {"REDRAFT_DISCORD_SHARDS": "2", "REDRAFT_DISCORD_SHARD_IDS": "1-2"}
    async with bot_process(box, data_dir, **wrong) as process:
        code, said = await ended(process)
    assert code == 78
    assert "REDRAFT_DISCORD_SHARD_IDS cannot be used" in said
