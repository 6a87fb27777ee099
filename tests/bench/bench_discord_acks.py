"""How long a person in Discord waits for the first answer under load, beside a bare discord.py bot.

50 interactions a second over the gateway: one half opens the scorecard of a draft, which begins a review session in the
database, the other half asks for the list of tasks. The bare bot answers each with the same few words, and reads
nothing. It runs as in production: all of `redraft up`, with bot, poster and worker in processes of their own, or the
bare bot in one; the local Discord has this process, and a processor, to itself, and takes the time.
"""

import asyncio
import tempfile
import time
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path

from bot.cards.actions import Action, Verb, encode
from bot.domain.conversation import Platform
from bot.sandbox.discord import Channel, Guild, LocalDiscord, NoAnswerError, Persona
from bot.sandbox.discord.world import Message
from tests.bench import Row
from tests.bench.programs import UP, Waits, at_rate, comes, processor_of_its_own, program
from tests.support.house import open_house

SECONDS = 60
A_SECOND = 50
PEOPLE = 20

Acts = Callable[[int], Awaitable[object]]


def run(seconds: int = SECONDS) -> list[Row]:
    with processor_of_its_own():
        bare, ours = asyncio.run(_bare(seconds)), asyncio.run(_ours(seconds))
    return ours.beside(bare, f"Discord, {A_SECOND} interactions a second: answered", "a bare discord.py bot")


async def _bare(seconds: int) -> Waits:
    with tempfile.TemporaryDirectory() as folder:
        async with LocalDiscord() as box:
            acts = _acts(*_place(box.add_guild("Harbour"), box, "01J"), opens_forms=False)
            option = {"type": 1, "name": "list", "description": "The open tasks"}
            box.world.commands[""] = [
                {"id": "1", "type": 1, "name": "redraft", "description": "x", "options": [option]}
            ]
            bot = ("tests.bench.bare_discord_bot", box.api_url, box.gateway_url, box.token)
            async with program(Path(folder), *bot):
                return await _loaded(box, seconds, acts)


async def _ours(seconds: int) -> Waits:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with LocalDiscord() as box:
            guild = box.add_guild("Harbour")
            with open_house(folder) as house:
                house.clock.time = datetime.now(UTC)
                owner = house.app.people.identify(Platform.DISCORD, (guild.id, "Harbour"), ("1", "Owner"))[1]
                _, draft = await asyncio.to_thread(house.opens_drafted, owner)
            acts = _acts(*_place(guild, box, draft.id), opens_forms=True)
            settings = {
                "DATABASE_URL": f"sqlite:///{folder / 'house.db'}",
                "REDRAFT_DATA_DIR": str(folder),
                "DISCORD_TOKEN": box.token,
                "DISCORD_API_URL": box.api_url,
                "DISCORD_GATEWAY_URL": box.gateway_url,
            }
            async with program(folder, *UP, **settings):
                return await _loaded(box, seconds, acts)


async def _loaded(box: LocalDiscord, seconds: int, acts: Acts) -> Waits:
    """Seconds until the first answer; those for whom none came in time are counted."""
    waited: list[float] = []
    count = seconds * A_SECOND

    async def act(number: int) -> None:
        began = time.monotonic()
        try:
            await acts(number)
        except NoAnswerError:
            return
        waited.append(time.monotonic() - began)

    await comes(lambda: any(each.connection for each in box.gateway.sessions.values()))
    await asyncio.sleep(1)  # the guilds are told then
    await at_rate(A_SECOND, A_SECOND, act)  # everything has been used once after that
    waited.clear()
    await at_rate(count, A_SECOND, act)
    return Waits(waited, count - len(waited))


def _place(guild: Guild, box: LocalDiscord, draft_id: str) -> tuple[Channel, Message, list[Persona]]:
    """A channel with a scorecard's button in it, and people."""
    channel = guild.add_text_channel("harbour")
    button = {"type": 2, "style": 1, "label": "Score", "custom_id": encode(Action(Verb.DRAFT_SCORE, draft_id))}
    message = Message(box.world.new_id(), channel, box.world.bot, box.world.now(), "Score draft 1")
    message.components = [{"type": 1, "components": [button]}]
    box.world.post(message)
    return channel, message, [box.as_member(guild.add_member(f"Person {number}")) for number in range(PEOPLE)]


def _acts(channel: Channel, message: Message, people: list[Persona], *, opens_forms: bool) -> Acts:
    async def act(number: int) -> None:
        person = people[number // 2 % PEOPLE]
        if number % 2:
            answered = await person.clicks(channel, message.id, "Score")
            assert answered.is_modal is opens_forms
        else:
            await person.command(channel, "redraft list")

    return act
