"""How long Slack waits for an acknowledgement under load, beside a bare Bolt app with one empty listener.

50 replies a second in the threads of five tasks under revision, all of which are captured, over Socket Mode. It runs as
in production: all of `redraft up`, with bot, poster and worker in processes of their own, or the bare app in one; the
local Slack has this process, and a processor, to itself, and takes the time. The worker is busy with the five
revisions, which a local model streams meanwhile.

And how long a person waits who replies when there is little to do: until the reply is captured, and until it is marked.
"""

import asyncio
import sys
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import create_engine, select

from bot.domain.conversation import Platform
from bot.domain.events import Trigger
from bot.sandbox.slack import LocalSlack
from bot.sandbox.slack.delivery import ACK_SECONDS
from bot.sandbox.slack.personas import Persona
from bot.sandbox.slack.world import Channel, World
from bot.store import schema
from tests.bench import Row
from tests.bench.programs import ROOT, UP, Waits, at_rate, comes, on_other_processors, processor_of_its_own, program
from tests.support.house import House, open_house

SECONDS = 60
A_SECOND = 50
TASKS = 5
QUIET = 20
"""Replies when there is little to do."""
QUIET_SECONDS = 1.5
"""Between two of those: Slack takes 50 reactions a minute."""
MODEL_SECONDS = 600
"""Longer than it all takes: the tasks stay under revision."""
MARK = "eyes"

Says = Callable[[int], Awaitable[str]]


def run(seconds: int = SECONDS) -> list[Row]:
    with processor_of_its_own():
        bare, ours = asyncio.run(_bare(seconds)), asyncio.run(_ours(seconds))
    return ours.beside(bare, f"Slack, {A_SECOND} replies a second: acknowledged", "a bare Bolt app")


async def _bare(seconds: int) -> Waits:
    with tempfile.TemporaryDirectory() as folder:
        async with LocalSlack(world=World(team_id="w1")) as slack:
            channel, ada = _place(slack)
            root = await ada.says(channel, "A card")
            app = ("tests.bench.bare_slack_app", slack.api_url, slack.bot_token, slack.app_token)
            async with program(Path(folder), *app):
                await comes(lambda: slack.delivery.sockets)
                return await _loaded(
                    slack, seconds, lambda number: ada.says(channel, f"point {number}", thread_ts=root)
                )


async def _ours(seconds: int) -> Waits:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        async with LocalSlack(world=World(team_id="w1")) as slack, _model() as model_url:
            channel, ada = _place(slack)
            with open_house(folder) as house:
                house.clock.time = datetime.now(UTC)
                await asyncio.to_thread(_under_revision, house, channel.id)
            settings = {
                "DATABASE_URL": f"sqlite:///{folder / 'house.db'}",
                "REDRAFT_DATA_DIR": str(folder),
                "LOCAL_LLM_BASE_URL": model_url,
                "REDRAFT_LOCAL_PRICE": "0/0",
                "SLACK_BOT_TOKEN": slack.bot_token,
                "SLACK_APP_TOKEN": slack.app_token,
                "SLACK_API_URL": slack.api_url,
            }
            async with program(folder, *UP, **settings):
                await comes(lambda: slack.delivery.sockets and len(ada.sees(channel)) == TASKS)
                cards = [each.ts for each in ada.sees(channel)]
                said: dict[str, float] = {}

                async def says(number: int) -> str:
                    began = time.time()
                    ts = await ada.says(channel, f"point {number}", thread_ts=cards[number % TASKS])
                    said[ts] = began
                    return ts

                marked = await _marked(channel, says)
                print(f"  ours: one reply after the other: captured, {_captured(folder, said).line()}")
                print(f"  ours: one reply after the other: marked, {marked.line()}")
                said.clear()
                waits = await _loaded(slack, seconds, says)
                ended = time.monotonic()
                await comes(lambda: len(_captured(folder, said).seconds) == len(said))
                print(
                    f"  ours: {A_SECOND} replies a second: captured, {_captured(folder, said).line()}; "
                    f"the last {time.monotonic() - ended:.1f} s after its acknowledgement"
                )
                return waits


def _place(slack: LocalSlack) -> tuple[Channel, Persona]:
    ada = slack.add_user("ada")
    return slack.add_channel("harbour", ada), slack.as_user(ada)


async def _loaded(slack: LocalSlack, seconds: int, says: Says) -> Waits:
    for number in range(A_SECOND):  # everything has been used once after that
        await says(number)
        await asyncio.sleep(0.02)
    await slack.delivery.settled()
    slack.delivery.ack_seconds.clear()
    await at_rate(seconds * A_SECOND, A_SECOND, says)
    await slack.delivery.settled()
    found = list(slack.delivery.ack_seconds)
    return Waits(found, sum(each >= ACK_SECONDS for each in found))


async def _marked(channel: Channel, says: Says) -> Waits:
    """From a reply to our mark on it."""
    found = []
    for number in range(QUIET):
        began = time.monotonic()
        message = channel.messages[await says(number)]
        async with asyncio.timeout(60):
            while MARK not in message.reactions:  # noqa: ASYNC110 - another process sets it
                await asyncio.sleep(0.002)
        found.append(time.monotonic() - began)
        await asyncio.sleep(max(0.0, QUIET_SECONDS - found[-1]))
    return Waits(found)


def _captured(folder: Path, said: dict[str, float]) -> Waits:
    """From each reply to its capture, as the transaction that commits it dates it; of those that are committed."""
    engine, table = create_engine(f"sqlite:///{folder / 'house.db'}"), schema.feedback
    with engine.connect() as connection:
        rows = connection.execute(select(table.c.message_id, table.c.captured_at)).all()
    engine.dispose()
    return Waits([at.timestamp() - said[ts] for ts, at in rows if ts in said])


@asynccontextmanager
async def _model() -> AsyncIterator[str]:
    """The address of a model that never comes to an end."""
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "tests.bench.streaming_model", str(MODEL_SECONDS)),
        cwd=ROOT,
        stdout=asyncio.subprocess.PIPE,
    )
    on_other_processors(process.pid)
    try:
        assert process.stdout
        port = (await process.stdout.readline()).decode().strip()
        yield f"http://127.0.0.1:{port}/v1"
    finally:
        process.kill()
        await process.wait()


def _under_revision(house: House, channel_id: str) -> None:
    owner = house.app.people.identify(Platform.SLACK, ("w1", "Harbour"), ("U-owner", "Owner"))[1]
    for number in range(TASKS):
        conversation = house.conversation(channel_id, Platform.SLACK)
        task_id, draft = house.opens_drafted(owner, conversation, agent="local")
        house.app.reviews.capture(task_id, f"mention the quay {number}", house.says(owner))
        house.app.reviews.request_revision(draft.id, Trigger.BUTTON, house.says(owner))
