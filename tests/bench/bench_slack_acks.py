"""How long Slack waits for an acknowledgement under load, beside a bare Bolt app with one empty listener.

50 replies a second in the threads of five tasks under revision, all of which are captured and marked, over Socket Mode.
The local Slack, the bot and the poster share one process; so does the local Slack with the bare app.
"""

import asyncio
import tempfile
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from statistics import quantiles

from pydantic import SecretStr

from bot.bootstrap import chats
from bot.chat.slack.client import SlackChat
from bot.domain.conversation import Platform
from bot.domain.events import Trigger
from bot.sandbox.slack import LocalSlack
from bot.sandbox.slack.delivery import ACK_SECONDS
from bot.sandbox.slack.world import World
from handlers.slack.app import SlackBot
from tests.bench import Row
from tests.support.house import House, open_house
from tests.support.slack_app import an_app, over_socket
from tests.support.slack_theatre import listening
from tests.support.theatre import eventually
from workers.poster import Poster

SECONDS = 60
A_SECOND = 50
TASKS = 5

Says = Callable[[int], Awaitable[object]]


def run() -> list[Row]:
    bare = asyncio.run(_measured(_bare))
    ours = asyncio.run(_measured(_ours))
    rows = [("p50", 49), ("p95", 94)]
    cuts = quantiles(ours, n=100), quantiles(bare, n=100)
    compared = [(f"{name} of {len(ours):,} replies", cuts[0][at], cuts[1][at]) for name, at in rows]
    compared.append((f"the longest; {sum(each >= ACK_SECONDS for each in ours)} were too late", max(ours), max(bare)))
    return [
        Row(
            what=f"Slack, {A_SECOND} replies a second: acknowledged, {what}",
            unit="ms",
            ours=one * 1_000,
            baseline=other * 1_000,
            baseline_name="a bare Bolt app",
            more_is_better=False,
            repeats=len(ours),
        )
        for what, one, other in compared
    ]


async def _measured(stage: Callable[[LocalSlack, Path], "AsyncIterator[Says]"]) -> list[float]:
    with tempfile.TemporaryDirectory() as folder:
        async with (
            LocalSlack(world=World(team_id="w1")) as slack,
            asynccontextmanager(stage)(slack, Path(folder)) as says,
        ):
            await says(0)
            await slack.delivery.settled()
            slack.delivery.ack_seconds.clear()
            began = time.monotonic()
            for number in range(SECONDS * A_SECOND):
                await asyncio.sleep(max(0.0, began + number / A_SECOND - time.monotonic()))
                await says(number + 1)
            await slack.delivery.settled()
            return list(slack.delivery.ack_seconds)


async def _bare(slack: LocalSlack, folder: Path) -> AsyncIterator[Says]:
    del folder
    ada = slack.add_user("ada")
    channel, persona = slack.add_channel("harbour", ada), slack.as_user(ada)
    root = await persona.says(channel, "A card")
    app, _ = an_app(slack)
    async with over_socket(slack, app):
        yield lambda number: persona.says(channel, f"point {number}", thread_ts=root)


async def _ours(slack: LocalSlack, folder: Path) -> AsyncIterator[Says]:
    ada = slack.add_user("ada")
    channel, persona = slack.add_channel("harbour", ada), slack.as_user(ada)
    with open_house(folder) as house:
        ours = house.with_settings(
            slack_bot_token=SecretStr(slack.bot_token),
            slack_app_token=SecretStr(slack.app_token),
            slack_api_url=slack.api_url,
        )
        await asyncio.to_thread(_under_revision, ours, channel.id)
        chat = chats(ours.app)[Platform.SLACK]
        assert isinstance(chat, SlackChat)
        stop = asyncio.Event()
        posting = asyncio.create_task(Poster(ours.app, {Platform.SLACK: replace(chat, rates=())}).run(stop))
        cards = [each.ts for each in persona.sees(channel)]
        await eventually(lambda: len(persona.sees(channel)) == TASKS)
        cards = [each.ts for each in persona.sees(channel)]
        async with listening(slack, SlackBot(ours.app)):
            yield lambda number: persona.says(channel, f"point {number}", thread_ts=cards[number % TASKS])
        stop.set()
        await posting


def _under_revision(house: House, channel_id: str) -> None:
    owner = house.app.people.identify(Platform.SLACK, ("w1", "Harbour"), ("U-owner", "Owner"))[1]
    for number in range(TASKS):
        conversation = house.conversation(channel_id, Platform.SLACK)
        task_id, draft = house.opens_drafted(owner, conversation)
        house.app.reviews.capture(task_id, f"mention the quay {number}", house.says(owner))
        house.app.reviews.request_revision(draft.id, Trigger.BUTTON, house.says(owner))
