"""The whole of one task in Slack, as people see it: the real bot, the real poster and a real worker over sockets."""

import pytest

from bot.sandbox.slack import LocalSlack
from tests.support.slack_theatre import SlackTheatre
from tests.support.stories import a_task_from_nothing_to_accepted


async def test_a_task_goes_from_nothing_to_accepted(slack_theatre: SlackTheatre) -> None:
    await a_task_from_nothing_to_accepted(slack_theatre)
    await slack_theatre.asks("ben", "lst")
    assert "Did you mean `/redraft list`?" in slack_theatre.told("ben")


async def test_a_client_id_in_the_environment_changes_nothing_in_socket_mode(
    slack: LocalSlack, monkeypatch: pytest.MonkeyPatch, slack_client_in_environment: None, slack_theatre: SlackTheatre
) -> None:
    assert not await slack_theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short")
    assert "Volunteer guide" in slack_theatre.thread()[0]


async def test_every_name_is_learnt_once(slack_theatre: SlackTheatre) -> None:
    await slack_theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short")
    await slack_theatre.works()
    for _ in range(2):
        await slack_theatre.says("ben", "mention the quay")
    asked = [call.arguments["user"] for call in slack_theatre.slack.calls if call.method == "users.info"]
    assert len(asked) == len(set(asked))
