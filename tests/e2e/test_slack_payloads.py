"""Everything that redraft sends to Slack is what others know of Slack: its own types, and slackblocks' limits.

Besides what is here, every call of every test that asks for the local Slack is held to both (tests/e2e/conftest.py).
"""

import asyncio
import copy
import os
from typing import Any

import pytest

from bot.domain.conversation import Platform
from bot.sandbox.slack.refusals import problems_of_message, problems_of_view
from bot.sandbox.slack.world import Call
from tests.support import slack_largest
from tests.support.node import NodeMissingError
from tests.support.reporting import five_revised_tasks
from tests.support.slack_blocks import refused
from tests.support.slack_theatre import SlackTheatre
from tests.support.slack_types import SlackTypes
from tests.support.stories import a_task_from_nothing_to_accepted
from tests.support.theatre import eventually

SECTION = {"type": "section", "text": {"type": "mrkdwn", "text": "Hello"}}


@pytest.fixture(name="types", scope="module")
def _types(slack_types: SlackTypes | NodeMissingError) -> SlackTypes:
    if isinstance(slack_types, SlackTypes):
        return slack_types
    if os.environ.get("REDRAFT_TEST_REQUIRE_NODE") == "1":
        pytest.fail(str(slack_types))
    pytest.skip(str(slack_types))


async def test_a_whole_story_is_told_in_slacks_own_types(slack_theatre: SlackTheatre, types: SlackTypes) -> None:
    theatre = slack_theatre
    await a_task_from_nothing_to_accepted(theatre)
    await theatre.people["ada"].opens_home()
    await eventually(theatre.people["ada"].home)
    who = (Platform.SLACK, theatre.slack.world.team_id, theatre.people["ada"].user.id)
    await asyncio.to_thread(five_revised_tasks, theatre.app, *who)
    await theatre.asks("ada", "report")
    await eventually(lambda: "[Post it here" in theatre.told("ada"))
    shown = next(each for each in reversed(theatre.people["ada"].sees(theatre.channel)) if "[Post it" in each.text)
    await theatre.people["ada"].clicks(theatre.channel, shown.ts, "Post it here, with charts")
    await eventually(lambda: any(each.alt_texts for each in theatre.people["ada"].sees(theatre.channel)), seconds=60)
    calls = theatre.slack.calls
    sent = {call.method for call in calls}
    assert {"chat.postMessage", "chat.update", "chat.postEphemeral", "files.completeUploadExternal"} <= sent
    assert {"views.open", "views.update", "views.publish", "users.info", "reactions.add", "reactions.remove"} <= sent
    assert list(types.problems(calls)) == []
    assert list(refused(calls)) == []


def test_every_card_and_form_at_its_largest_is_what_slack_takes(types: SlackTypes) -> None:
    calls = list(slack_largest.calls())
    assert list(types.problems(calls)) == []
    assert list(refused(calls)) == []
    for call in calls:
        view = call.arguments.get("view")
        assert (problems_of_view(view) if view else problems_of_message(call.arguments)) == []


@pytest.mark.parametrize(
    "change", [{"type": "paragraph"}, {"texts": "no such key"}, {"text": {"type": "markdown", "text": "x"}}]
)
def test_the_types_refuse_blocks_that_slack_does_not_know(types: SlackTypes, change: dict[str, Any]) -> None:
    good = Call("chat.postMessage", {"channel": "C1", "text": "Hello", "blocks": [SECTION]})
    assert list(types.problems([good])) == []
    bad = copy.deepcopy(good)
    bad.arguments["blocks"][0] |= change
    assert len(list(types.problems([bad]))) == 1


@pytest.mark.parametrize(
    ("method", "good", "missing", "unknown"),
    [
        ("conversations.replies", {"channel": "C1", "ts": "1.2", "limit": "200"}, "ts", "thread_ts"),
        ("reactions.add", {"channel": "C1", "timestamp": "1.2", "name": "eyes"}, "name", "emoji"),
        ("users.info", {"user": "U1"}, "user", "user_id"),
        ("chat.update", {"channel": "C1", "ts": "1.2", "text": "x", "blocks": [SECTION]}, "ts", "thread"),
        ("chat.postEphemeral", {"channel": "C1", "user": "U1", "text": "x", "blocks": [SECTION]}, "user", "users"),
        ("files.info", {"file": "F1"}, "file", "file_id"),
        (
            "response_url",
            {"text": "x", "blocks": [SECTION], "response_type": "ephemeral", "replace_original": False},
            "text",
            "user",
        ),
    ],
)
def test_the_types_refuse_arguments_that_are_missing_or_unknown(
    types: SlackTypes, method: str, good: dict[str, Any], missing: str, unknown: str
) -> None:
    assert list(types.problems([Call(method, good)])) == []
    without = {key: value for key, value in good.items() if key != missing}
    assert len(list(types.problems([Call(method, without)]))) == 1
    assert len(list(types.problems([Call(method, good | {unknown: "x"})]))) == 1
    assert list(types.problems([Call("chat.shout", good)])) == ["chat.shout is not in tests/node/slack_payloads.ts"]


@pytest.mark.parametrize(("count", "is_refused"), [(49, False), (50, False), (51, True)])
def test_slackblocks_counts_the_blocks_of_a_message(count: int, is_refused: bool) -> None:
    call = Call("chat.postMessage", {"channel": "C1", "text": "Hello", "blocks": [SECTION] * count})
    assert bool(list(refused([call]))) is is_refused


@pytest.mark.parametrize(("length", "is_refused"), [(23, False), (24, False), (25, True)])
def test_slackblocks_measures_the_title_of_a_modal(length: int, is_refused: bool) -> None:
    view = {"type": "modal", "title": {"type": "plain_text", "text": "t" * length}, "blocks": [SECTION]}
    assert bool(list(refused([Call("views.open", {"view": view})]))) is is_refused


def test_slackblocks_knows_where_a_block_may_stand() -> None:
    view = {"type": "home", "blocks": [{"type": "markdown", "text": "x"}]}
    assert list(refused([Call("views.publish", {"view": view})]))
