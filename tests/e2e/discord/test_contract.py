"""Everything that redraft sends to Discord, held to Discord's own description of its API."""

import asyncio
import copy
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.chat.discord import limits
from bot.chat.discord.limits import Kind
from bot.domain.conversation import Platform
from bot.sandbox.discord import Permission
from bot.sandbox.discord.world import Request
from handlers.discord import answers
from handlers.discord.app import DiscordBot
from tests.e2e.discord.test_traps import drafted
from tests.support.discord_openapi import Description
from tests.support.discord_theatre import DiscordTheatre, listening
from tests.support.posting import posting
from tests.support.reporting import five_revised_tasks
from tests.support.stories import a_task_from_nothing_to_accepted
from tests.support.theatre import eventually

OURS = {
    "DELETE /channels/{channel}/messages/{message}/reactions/{emoji}/@me",
    "GET /applications/{application}/commands",
    "GET /channels/{channel}",
    "GET /channels/{channel}/messages/{message}",
    "PATCH /channels/{channel}/messages/{message}",
    "PATCH /webhooks/{application}/{token}/messages/{message}",
    "POST /channels/{channel}/messages",
    "POST /channels/{channel}/messages/{message}/threads",
    "POST /interactions/{interaction}/{token}/callback",
    "POST /users/@me/channels",
    "PUT /applications/{application}/commands",
    "PUT /channels/{channel}/messages/{message}/reactions/{emoji}/@me",
}
"""What the tour below must come by, so that it proves something."""


@pytest.fixture
def description(shared_dir: Path) -> Description:
    return Description(shared_dir / "contracts" / "discord-openapi.json")


async def test_everything_that_we_send_is_what_discord_describes(
    theatre: DiscordTheatre, description: Description, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_task_from_nothing_to_accepted(theatre)
    await theatre.starts("ada", "T" * 150, "B" * 3_000, rubric="(-1 point)")
    rubric = "\n".join(f"Criterion {number} {'with a long wording ' * 5}" for number in range(1, 26))
    await drafted(theatre, rubric)
    await theatre.scores("ben", met={1, 25})
    await theatre.presses("ada", "Reject", "Task 2")
    await theatre.fills("ada", {"reason": "@everyone knows why"})
    await theatre.says("ben", "mention the quay")
    for words in ("list", "mine", "help"):
        await theatre.asks("cleo", words)
    await theatre.people["ada"].completes(theatre.channel, "redraft list", "task", "guide")
    monkeypatch.setattr(answers, "PATIENCE_SECONDS", 0.0)  # a form that comes late waits behind a button
    await theatre.people["cleo"].clicks(theatre.place, theatre.message("Score draft"), "Score with notes")

    await posts_a_report_with_charts(theatre)

    sent = theatre.box.requests
    assert {each.route for each in sent} >= OURS
    unusable = [f"{each.route}: {each.answer}" for each in sent if each.status == 400]
    assert unusable == []
    assert [problem for each in sent for problem in description.problems_of_body(each)] == []


async def posts_a_report_with_charts(theatre: DiscordTheatre) -> None:
    ada = theatre.people["ada"]
    await asyncio.to_thread(five_revised_tasks, theatre.app, Platform.DISCORD, theatre.guild.id, ada.user.id)
    await ada.command(theatre.channel, "redraft report")
    await eventually(lambda: any("[Post it here" in each.text for each in theatre.ephemerals("ada")))
    shown = next(each for each in theatre.ephemerals("ada") if "[Post it here" in each.text)
    await ada.clicks(theatre.channel, shown.id, "Post it here, with charts")
    await eventually(lambda: any("lift.png" in each.files for each in ada.sees(theatre.channel)), seconds=60)


async def test_posts_of_forums_and_their_tags_are_what_discord_describes(
    still: DiscordTheatre, description: Description
) -> None:
    forum = still.guild.add_forum("briefs", ["help"])
    still.guild.bot_role.permissions |= Permission.MANAGE_CHANNELS
    theatre = replace(still, channel=forum)
    async with listening(DiscordBot(theatre.app)), posting(theatre.app):
        await drafted(theatre)
        names = {each.id: each.name for each in forum.tags}
        await eventually(lambda: [names[each] for each in theatre.place.applied_tags] == ["in review"])
    sent = [each for each in theatre.box.requests if "tags" in str(each.body)]
    assert {each.route for each in sent} >= {"POST /channels/{channel}/threads", "PATCH /channels/{channel}"}
    assert all(each.status < 300 for each in sent)
    assert [problem for each in sent for problem in description.problems_of_body(each)] == []


MODAL = {
    "type": 9,
    "data": {
        "title": "Score",
        "custom_id": "form:draft.tick:01J",
        "components": [
            {
                "type": Kind.LABEL,
                "label": "Met",
                "component": {
                    "type": Kind.CHECKBOX_GROUP,
                    "custom_id": "group-1",
                    "options": [{"label": str(number), "value": str(number)} for number in range(10)],
                },
            }
        ],
    },
}


def callback(body: Any) -> Request:
    path = "/interactions/1/token/callback"
    return Request("POST", path, body=body, route=path)


def test_the_description_would_notice_what_is_too_much(description: Description) -> None:
    assert description.problems_of_body(callback(MODAL)) == []
    long_title: Any = copy.deepcopy(MODAL)
    long_title["data"]["title"] = "t" * (limits.MODAL_TITLE + 1)
    assert description.problems_of_body(callback(long_title))
    eleven: Any = copy.deepcopy(MODAL)
    eleven["data"]["components"][0]["component"]["options"].append({"label": "x", "value": "x"})
    assert description.problems_of_body(callback(eleven))
    path = "/channels/1/messages"
    boxes = {"flags": 1 << 15, "components": [MODAL["data"]["components"][0]]}  # type: ignore[index]  # a form of plain JSON
    assert description.problems_of_body(Request("POST", path, body=boxes, route=path))


def test_a_picture_has_as_many_words_as_fit_and_no_more(description: Description) -> None:
    path = "/channels/1/messages"
    for length, problems in ((limits.DESCRIPTION - 1, 0), (limits.DESCRIPTION, 0), (limits.DESCRIPTION + 1, 1)):
        item = {"media": {"url": "attachment://lift.png"}, "description": "w" * length}
        body = {"flags": 1 << 15, "components": [{"type": Kind.MEDIA_GALLERY, "items": [item]}]}
        assert bool(description.problems_of_body(Request("POST", path, body=body, route=path))) is bool(problems)


def test_a_nonce_has_its_length_and_no_more(description: Description) -> None:
    path = "/channels/1/messages"
    for length, problems in ((24, 0), (25, 0), (26, 1)):
        body = {"content": "x", "nonce": "n" * length}
        assert bool(description.problems_of_body(Request("POST", path, body=body, route=path))) is bool(problems)
