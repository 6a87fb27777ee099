"""Everything that redraft sends to Slack in a whole story is what Slack's own types describe."""

import copy
import os

import pytest

from bot.sandbox.slack.world import Call
from tests.support.node import NodeMissingError
from tests.support.slack_theatre import SlackTheatre
from tests.support.slack_types import SlackTypes
from tests.support.stories import a_task_from_nothing_to_accepted
from tests.support.theatre import eventually


@pytest.fixture(name="types", scope="module")
def _types() -> SlackTypes:
    try:
        return SlackTypes.read()
    except NodeMissingError as error:
        if os.environ.get("REDRAFT_TEST_REQUIRE_NODE") == "1":
            pytest.fail(str(error))
        pytest.skip(str(error))


async def test_everything_that_is_sent_is_what_slacks_types_describe(
    slack_theatre: SlackTheatre, types: SlackTypes
) -> None:
    theatre = slack_theatre
    await a_task_from_nothing_to_accepted(theatre)
    await theatre.people["ada"].opens_home()
    await eventually(theatre.people["ada"].home)
    calls = theatre.slack.calls
    sent = {call.method for call in calls}
    assert {"chat.postMessage", "chat.update", "chat.postEphemeral", "views.open", "views.update"} <= sent
    assert "views.publish" in sent
    assert list(types.problems(calls)) == []


def test_the_types_refuse_what_slack_does_not_know(types: SlackTypes) -> None:
    section = {"type": "section", "text": {"type": "mrkdwn", "text": "Hello"}}
    good = Call("chat.postMessage", {"text": "Hello", "blocks": [section]})
    assert list(types.problems([good])) == []
    for change in ({"type": "paragraph"}, {"texts": "no such key"}, {"text": {"type": "markdown", "text": "x"}}):
        bad = copy.deepcopy(good)
        bad.arguments["blocks"][0] |= change
        assert len(list(types.problems([bad]))) == 1
