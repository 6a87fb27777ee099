"""Slack by signed requests: one workspace, and many of which each installed the app by itself."""

import asyncio
import json
import re
import threading
import time
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace

import aiohttp
import pytest
import structlog

from bot.chat.slack.composition import slack_chat
from bot.domain.conversation import Conversation, MessageRef, Platform
from bot.domain.feedback import Feedback
from bot.errors import ChatGone, SettingsInvalid
from bot.sandbox.slack import LocalSlack
from bot.sealing import new_key
from bot.services.desk import Origin
from bot.services.threads import Threads
from handlers.readings import GAP_SECONDS
from handlers.slack.web import CATCH_UP_SECONDS, LOOK_SECONDS, SlackSite
from tests.contract.chat_conformance import a_card
from tests.support.posting import posting
from tests.support.slack_theatre import SlackTheatre, a_slack_theatre, serving
from tests.support.stories import a_task_from_nothing_to_accepted
from tests.support.theatre import eventually

KEY = new_key()


@pytest.fixture(name="one")
async def _one(slack: LocalSlack, sqlite_url: str, queue_url: str, tmp_path: Path) -> AsyncIterator[SlackTheatre]:
    """One workspace, with its token in the settings."""
    theatre = a_slack_theatre(
        slack,
        sqlite_url,
        queue_url,
        tmp_path,
        SLACK_BOT_TOKEN=slack.bot_token,
        SLACK_SIGNING_SECRET=slack.signing_secret,
    )
    async with serving(slack, SlackSite(theatre.app, 0, "127.0.0.1")), posting(theatre.app):
        yield theatre
    theatre.stage.close()


@pytest.fixture(name="many")
async def _many(slack: LocalSlack, sqlite_url: str, queue_url: str, tmp_path: Path) -> AsyncIterator[SlackTheatre]:
    """Any workspace may install the app; none has yet."""
    theatre = a_slack_theatre(
        slack,
        sqlite_url,
        queue_url,
        tmp_path,
        SLACK_CLIENT_ID=slack.client_id,
        SLACK_CLIENT_SECRET=slack.client_secret,
        SLACK_SIGNING_SECRET=slack.signing_secret,
        encryption_key=KEY,
    )
    slack.tokens.clear()
    async with serving(slack, SlackSite(theatre.app, 0, "127.0.0.1")), posting(theatre.app):
        yield theatre
    theatre.stage.close()


def site_of(theatre: SlackTheatre) -> str:
    return theatre.slack.delivery.request_urls["event"].removesuffix("/slack/events")


async def visit(theatre: SlackTheatre) -> tuple[str, str]:
    """Ask for the installation page: where its button leads, and the cookie. A browser keeps it over https only."""
    async with aiohttp.ClientSession() as session, session.get(f"{site_of(theatre)}/slack/install") as page:
        text = await page.text()
        assert page.status == 200
        cookie = page.headers["Set-Cookie"]
    assert "Secure" in cookie
    found = re.search(r'<a href="([^"]+)"', text)
    assert found
    return found[1].replace("&amp;", "&"), cookie.partition(";")[0]


async def installs(theatre: SlackTheatre) -> None:
    url, cookie = await visit(theatre)
    query = await says_yes(url)
    assert (await comes_back(theatre, query, cookie))[0] == 200


async def says_yes(url: str) -> str:
    """Slack's page, and somebody's yes: what comes back."""
    async with (
        aiohttp.ClientSession() as session,
        session.get(url, params={"redirect_uri": "http://127.0.0.1/back"}, allow_redirects=False) as answer,
    ):
        return answer.headers["Location"].partition("?")[2]


async def comes_back(theatre: SlackTheatre, query: str, cookie: str) -> tuple[int, str]:
    url = f"{site_of(theatre)}/slack/oauth_redirect?{query}"
    async with aiohttp.ClientSession() as session, session.get(url, headers={"Cookie": cookie}) as answer:
        return answer.status, await answer.text()


def everything_in(folder: Path) -> bytes:
    """The database, and what is on its way into it."""
    return b"".join(file.read_bytes() for file in folder.glob("redraft.db*"))


async def sends(theatre: SlackTheatre, body: str, headers: dict[str, str]) -> int:
    url = f"{site_of(theatre)}/slack/events"
    headers = {"Content-Type": "application/json", **headers}
    async with aiohttp.ClientSession() as session, session.post(url, data=body, headers=headers) as answer:
        return answer.status


async def test_a_task_goes_from_nothing_to_accepted_over_http(one: SlackTheatre) -> None:
    await a_task_from_nothing_to_accepted(one)


async def drafted(theatre: SlackTheatre) -> None:
    assert not await theatre.starts("ada", "Volunteer guide", "A page.", rubric="Short")
    await theatre.works()
    await eventually(lambda: any("Score draft 1" in each for each in theatre.thread()))


async def says_unheard(theatre: SlackTheatre, text: str) -> None:
    """A reply that Slack cannot tell us of, and gives up."""
    delivery, faults = theatre.slack.delivery, theatre.slack.faults
    urls, again = dict(delivery.request_urls), faults.redelivery_seconds
    delivery.request_urls = dict.fromkeys(urls, "http://127.0.0.1:1/slack/events")
    faults.redelivery_seconds = ()
    await theatre.says("ben", text)
    await delivery.settled()
    delivery.request_urls, faults.redelivery_seconds = urls, again


def feedback(theatre: SlackTheatre) -> list[str]:
    [task] = theatre.app.tasks.find(limit=9)
    return [item.text for item in theatre.app.tasks.get(task.id).feedback]


async def test_what_slack_gave_up_is_read_in_the_threads_ten_minutes_later(
    one: SlackTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    await drafted(one)
    await says_unheard(one, "mention the quay")
    await asyncio.sleep(5 * LOOK_SECONDS)
    assert feedback(one) == [], "the tenth minute has not come"
    monkeypatch.setattr("handlers.readings.time", SimpleNamespace(time=lambda: time.time() + CATCH_UP_SECONDS))
    await eventually(lambda: feedback(one) == ["mention the quay"])


async def test_a_request_that_comes_again_has_the_threads_read_for_what_did_not(
    one: SlackTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    await drafted(one)
    await says_unheard(one, "mention the quay")
    one.slack.faults.acks_lost = 1
    await one.says("ben", "mention the ferry")
    await one.slack.delivery.settled()
    await eventually(lambda: feedback(one))
    assert feedback(one) == ["mention the ferry"]
    monkeypatch.setattr("handlers.readings.time", SimpleNamespace(time=lambda: time.time() + GAP_SECONDS))
    await eventually(lambda: sorted(feedback(one)) == ["mention the ferry", "mention the quay"])


async def test_a_request_whose_signature_is_wrong_old_or_missing_is_refused_and_logged(
    one: SlackTheatre, capsys: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture
) -> None:
    body = '{"type": "url_verification", "challenge": "c"}'
    right = one.slack.delivery.signature(body)
    assert await sends(one, body, right) == 200
    wrong = {**right, "X-Slack-Signature": right["X-Slack-Signature"][:-1] + "x"}
    old = one.slack.delivery.signature(body, at=int(right["X-Slack-Request-Timestamp"]) - 301)
    for headers in (wrong, old, {}):
        with structlog.testing.capture_logs() as logs:
            assert await sends(one, body, headers) == 401
        assert [each["event"] for each in logs] == ["slack_request_refused"]
        written = f"{logs}{caplog.text}{''.join(capsys.readouterr())}"
        assert "challenge" not in written, "what a stranger sent is not written down"
    assert await sends(one, body + " ", right) == 401


async def test_what_happens_to_one_message_is_taken_in_its_order(
    one: SlackTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    await drafted(one)
    edited = Threads.edited

    def slowly_first(self: Threads, conversation: Conversation, message: MessageRef, text: str, origin: Origin) -> None:
        time.sleep(1.0 if text == "mention the ferry" else 0.0)
        edited(self, conversation, message, text, origin)

    monkeypatch.setattr(Threads, "edited", slowly_first)
    reply = await one.says("ben", "mention the quay")
    await eventually(lambda: feedback(one))
    for text in ("mention the ferry", "mention the lighthouse"):
        await one.edits("ben", reply, text)
        await one.slack.delivery.settled()
    await eventually(lambda: feedback(one) == ["mention the lighthouse"])
    await asyncio.sleep(1.2)
    assert feedback(one) == ["mention the lighthouse"], "the slow one is not yet to come"


async def test_an_event_is_acknowledged_before_it_is_taken_unless_its_signature_is_wrong(
    one: SlackTheatre, monkeypatch: pytest.MonkeyPatch
) -> None:
    await drafted(one)
    said, taken = Threads.said, threading.Event()

    def slowly(self: Threads, conversation: Conversation, text: str, origin: Origin) -> Feedback | None:
        taken.wait(10)
        return said(self, conversation, text, origin)

    monkeypatch.setattr(Threads, "said", slowly)
    one.slack.faults.redelivery_seconds = ()
    await one.says("ben", "mention the quay")  # returns when it is acknowledged
    taken.set()
    await eventually(lambda: feedback(one) == ["mention the quay"])
    event = {
        "type": "message",
        "channel": one.channel.id,
        "ts": "1.2",
        "user": "U1",
        "text": "x",
        "thread_ts": one.card,
    }
    body = json.dumps({"type": "event_callback", "event_id": "Ev9", "team_id": "T0LOCAL", "event": event})
    assert await sends(one, body, {**one.slack.delivery.signature(body), "X-Slack-Signature": "v0=0"}) == 401
    await asyncio.sleep(0.3)
    assert feedback(one) == ["mention the quay"]


async def test_a_workspace_installs_the_app_and_works_with_it(many: SlackTheatre, sqlite_url: str) -> None:
    await installs(many)
    assert not await many.starts("ada", "Volunteer guide", "A page.", rubric="Short")
    await many.works()
    await eventually(lambda: any("Draft 1 by" in each for each in many.thread()))
    given = many.app.installations.find(Platform.SLACK, many.slack.world.team_id)
    assert given
    stored = await asyncio.to_thread(everything_in, Path(sqlite_url.removeprefix("sqlite:///")).parent)
    assert many.slack.world.team_id.encode() in stored
    assert given.token.encode() not in stored, "its token is not readable in the database"


async def test_a_visit_that_is_not_the_visitors_own_or_comes_twice_installs_nothing(many: SlackTheatre) -> None:
    url, cookie = await visit(many)
    query = await says_yes(url)
    assert (await comes_back(many, query, "slack-app-oauth-state=other"))[0] == 400
    assert (await comes_back(many, query, cookie))[0] == 200
    assert (await comes_back(many, await says_yes(url), cookie))[0] == 401, "an invitation is used once"
    assert (await comes_back(many, "error=access_denied", cookie))[0] == 200
    forged = "state=gAAAAAB&code=x"
    assert (await comes_back(many, forged, "slack-app-oauth-state=gAAAAAB"))[0] == 401


@pytest.mark.parametrize("how", ["app_uninstalled", "tokens_revoked"])
async def test_a_workspace_that_takes_the_app_out_is_forgotten_and_may_come_back(many: SlackTheatre, how: str) -> None:
    await installs(many)
    await many.starts("ada", "Volunteer guide", "A page.", rubric="Short")
    team = many.slack.world.team_id
    event = {"type": how} | ({"tokens": {"bot": [many.slack.world.bot.id]}} if how == "tokens_revoked" else {})
    many.slack.delivery.event(event)
    await eventually(lambda: many.app.installations.find(Platform.SLACK, team) is None)
    many.slack.tokens.clear()
    await many.works()
    await eventually(lambda: many.app.tasks.find(limit=1)[0].stall)
    assert not any("Draft 1 by" in each for each in many.thread())

    await installs(many)
    await many.says("ada", "I am back.")
    await eventually(lambda: any("Draft 1 by" in each for each in many.thread()))


async def test_a_persons_own_token_that_is_revoked_is_none_of_ours(many: SlackTheatre) -> None:
    await installs(many)
    many.slack.delivery.event({"type": "tokens_revoked", "tokens": {"oauth": ["U1"], "bot": []}})
    await many.slack.delivery.settled()
    await asyncio.sleep(0.1)
    assert many.app.installations.find(Platform.SLACK, many.slack.world.team_id)


async def test_a_channel_of_no_installation_is_gone(many: SlackTheatre) -> None:
    chat = slack_chat(many.app.settings, many.app.people, many.app.installations)
    workspace, _ = many.app.people.identify(Platform.SLACK, ("T9", "Elsewhere"), ("U9", "Nobody"))
    conversation = many.app.people.new_conversation(workspace, "C9")
    with pytest.raises(ChatGone, match="not installed"):
        await chat.start(conversation, a_card(), key="redraft-1")


@pytest.mark.parametrize(
    ("missing", "settings"),
    [
        ("SLACK_SIGNING_SECRET", {"SLACK_BOT_TOKEN": "xoxb-1"}),
        ("SLACK_CLIENT_ID", {"SLACK_SIGNING_SECRET": "s"}),
        ("SLACK_CLIENT_SECRET", {"SLACK_SIGNING_SECRET": "s", "SLACK_CLIENT_ID": "1.2"}),
        ("REDRAFT_ENCRYPTION_KEY", {"SLACK_SIGNING_SECRET": "s", "SLACK_CLIENT_ID": "1", "SLACK_CLIENT_SECRET": "2"}),
    ],
)
async def test_a_setting_that_is_missing_is_named(
    slack: LocalSlack, sqlite_url: str, queue_url: str, tmp_path: Path, missing: str, settings: dict[str, str]
) -> None:
    theatre = a_slack_theatre(slack, sqlite_url, queue_url, tmp_path, **settings)
    with pytest.raises(SettingsInvalid, match=missing):
        SlackSite(theatre.app, 0)
    theatre.stage.close()
