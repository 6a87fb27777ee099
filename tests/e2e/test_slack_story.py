"""The whole of one task in Slack, as people see it: the real bot, the real poster and a real worker over sockets."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.sandbox.slack import LocalSlack
from handlers.slack.app import SlackBot
from tests.support.slack_theatre import SlackTheatre, listening, posting
from tests.support.stage import Stage
from tests.support.stories import a_task_from_nothing_to_accepted


@pytest.fixture(name="slack")
async def _slack() -> AsyncIterator[LocalSlack]:
    async with LocalSlack() as slack:
        slack.faults.redelivery_seconds = (0.0, 0.2, 0.4)
        yield slack


def a_theatre(slack: LocalSlack, store_url: str, queue_url: str, folder: Path, **settings: object) -> SlackTheatre:
    stage = Stage.set(
        store_url,
        queue_url,
        folder / "data",
        **{"SLACK_BOT_TOKEN": slack.bot_token, "SLACK_APP_TOKEN": slack.app_token} | settings,
        SLACK_API_URL=slack.api_url,
    )
    users = {name: slack.add_user(name, is_guest=name == "cleo") for name in ("ada", "ben", "cleo")}
    channel = slack.add_channel("harbour", *users.values())
    return SlackTheatre(slack, stage, channel, {name: slack.as_user(user) for name, user in users.items()})


@pytest.fixture(name="theatre")
async def _theatre(
    slack: LocalSlack, sqlite_url: str, queue_url: str, tmp_path: Path
) -> AsyncIterator[SlackTheatre]:
    theatre = a_theatre(slack, sqlite_url, queue_url, tmp_path)
    async with listening(slack, SlackBot(theatre.app)), posting(theatre.app):
        yield theatre
    theatre.stage.close()


async def test_a_task_goes_from_nothing_to_accepted(theatre: SlackTheatre) -> None:
    await a_task_from_nothing_to_accepted(theatre)
