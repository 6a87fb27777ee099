"""An acknowledgement waits for nothing: not for what the event leads to, and not for another packet."""

import asyncio
import socket
from pathlib import Path

from bot.sandbox.slack import LocalSlack
from handlers.slack.app import SlackBot
from tests.support.slack_theatre import SlackTheatre, a_slack_theatre, listening
from tests.support.stage import BRIEF
from tests.support.theatre import eventually


async def test_replies_are_acknowledged_while_nobody_can_write(slack_theatre: SlackTheatre) -> None:
    theatre = slack_theatre
    assert not await theatre.starts("ada", "Volunteer guide", BRIEF, rubric="Has a heading")
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))
    await theatre.slack.delivery.settled()
    loop, released, held = asyncio.get_running_loop(), asyncio.Event(), asyncio.Event()

    def write() -> None:
        with theatre.app.store.writing():
            loop.call_soon_threadsafe(held.set)
            asyncio.run_coroutine_threadsafe(released.wait(), loop).result()

    writer = asyncio.create_task(asyncio.to_thread(write))
    await held.wait()
    for number in range(20):
        await theatre.says("ben", f"point {number}")
    await theatre.slack.delivery.settled()
    assert captured(theatre) == set()
    released.set()
    await writer
    await eventually(lambda: captured(theatre) == {f"point {number}" for number in range(20)})


def captured(theatre: SlackTheatre) -> set[str]:
    [task] = theatre.app.tasks.find(limit=9)
    return {item.text for item in theatre.app.tasks.get(task.id).feedback}


async def test_packets_are_sent_at_once_also_on_the_next_connection(
    slack: LocalSlack, sqlite_url: str, queue_url: str, tmp_path: Path
) -> None:
    theatre = a_slack_theatre(slack, sqlite_url, queue_url, tmp_path)
    async with listening(slack, SlackBot(theatre.app, watch_seconds=0.2)) as bot:
        await eventually(lambda: is_sent_at_once(bot))
        before = bot.handler.client.session_id()
        await slack.delivery.disconnect()
        await eventually(lambda: bot.handler.client.session_id() != before and is_sent_at_once(bot))
    theatre.stage.close()


def is_sent_at_once(bot: SlackBot) -> bool:
    session = bot.handler.client.current_session
    return bool(session and session.sock and session.sock.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
