"""The real slack_sdk at the Web API of the local Slack: what it takes, what it refuses, how it fails."""

import asyncio
from pathlib import Path
from typing import Any
from urllib.parse import urlparse
from urllib.request import Request, urlopen

import aiohttp
import pytest
from slack_bolt.oauth import OAuthFlow
from slack_bolt.oauth.oauth_settings import OAuthSettings
from slack_bolt.request import BoltRequest
from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError
from slack_sdk.http_retry.builtin_handlers import RateLimitErrorRetryHandler
from slack_sdk.oauth.installation_store import FileInstallationStore
from slack_sdk.oauth.state_store import FileOAuthStateStore

from bot.sandbox.slack import Channel, LocalSlack, Persona, web_api
from bot.sandbox.slack.web_api import METHODS
from tests.support.slack_app import client

OF_SERVER = {"apps.connections.open", "oauth.v2.access"}
"""Methods that the server answers, as they ask for other tokens."""


class Desk:
    """A client of the bot, in a thread of its own, and two people."""

    def __init__(self, box: LocalSlack) -> None:
        self.box, self.client = box, client(box)
        users = [box.add_user(name) for name in ("ada", "bob")]
        self.channel: Channel = box.add_channel("reviews", *users)
        self.ada, self.bob = (box.as_user(each) for each in users)

    async def does(self, method: str, **arguments: Any) -> Any:
        return await asyncio.to_thread(getattr(self.client, method), **arguments)

    async def posts(self, text: str = "draft 1", **more: Any) -> str:
        return str((await self.does("chat_postMessage", channel=self.channel.id, text=text, **more))["ts"])

    async def error_of(self, method: str, **arguments: Any) -> str:
        with pytest.raises(SlackApiError) as refused:
            await self.does(method, **arguments)
        return str(refused.value.response["error"])


@pytest.fixture
def desk(slack_box: LocalSlack) -> Desk:
    return Desk(slack_box)


# ---- the table


def test_the_table_names_every_method_and_no_other() -> None:
    table = [line.split() for line in (web_api.__doc__ or "").splitlines() if line.startswith("    ")]
    named = {words[0]: words[1].rstrip(":") for words in table}
    assert len(named) == len(table)
    assert {name for name, state in named.items() if state != "not"} == METHODS.keys() | OF_SERVER
    assert set(named.values()) == {"supported", "partial", "not"}


async def test_what_is_not_in_the_table_is_unknown(desk: Desk) -> None:
    assert await desk.error_of("views_push", trigger_id="x", view={"type": "modal"}) == "unknown_method"
    assert await desk.error_of("api_call", api_method="dnd.info") == "unknown_method"


# ---- messages


async def test_a_message_is_posted_answered_updated_and_deleted(desk: Desk) -> None:
    ts = await desk.posts()
    await desk.posts("in the thread", thread_ts=ts)
    await desk.does("chat_update", channel=desk.channel.id, ts=ts, text="draft 1, mended")
    assert [each.text for each in desk.ada.sees(desk.channel, ts)] == ["draft 1, mended", "in the thread"]
    assert [each.text for each in desk.ada.sees(desk.channel)] == ["draft 1, mended"]
    await desk.does("chat_delete", channel=desk.channel.id, ts=ts)
    assert desk.ada.sees(desk.channel) == []


async def test_metadata_is_read_back_by_who_asks_for_it(desk: Desk) -> None:
    metadata = {"event_type": "redraft", "event_payload": {"key": "redraft-1"}}
    ts = await desk.posts(metadata=metadata)
    for asked, expected in ((True, metadata), (False, None)):
        found = await desk.does("conversations_replies", channel=desk.channel.id, ts=ts, include_all_metadata=asked)
        assert found["messages"][0].get("metadata") == expected


async def test_replies_come_in_pages_from_the_oldest_on(desk: Desk) -> None:
    root = await desk.posts("root")
    replies = [await desk.posts(str(number), thread_ts=root) for number in range(5)]
    pages, cursor = [], ""
    while True:
        page = await desk.does("conversations_replies", channel=desk.channel.id, ts=root, limit=2, cursor=cursor)
        pages.append([each["text"] for each in page["messages"]])
        cursor = page["response_metadata"]["next_cursor"]
        if not cursor:
            break
    assert pages == [["root", "0"], ["1", "2"], ["3", "4"]]
    later = await desk.does("conversations_replies", channel=desk.channel.id, ts=root, oldest=replies[2])
    texts = [each["text"] for each in later["messages"] if each["ts"] != root]
    assert texts == ["3", "4"]
    between = {"ts": root, "oldest": replies[1], "latest": replies[3]}
    for inclusive, found in ((False, ["2"]), (True, ["1", "2", "3"])):
        page = await desk.does("conversations_replies", channel=desk.channel.id, **between, inclusive=inclusive)
        assert [each["text"] for each in page["messages"]] == found


async def test_a_channel_comes_newest_first_and_pages_back_or_from_a_time_on(desk: Desk) -> None:
    posted = [await desk.posts(str(number)) for number in range(5)]
    pages, cursor = [], ""
    while True:
        page = await desk.does("conversations_history", channel=desk.channel.id, limit=2, cursor=cursor)
        pages.append([each["text"] for each in page["messages"]])
        cursor = page["response_metadata"]["next_cursor"]
        if not cursor:
            break
    assert pages == [["4", "3"], ["2", "1"], ["0"]]
    later = await desk.does("conversations_history", channel=desk.channel.id, limit=2, oldest=posted[1])
    assert [each["text"] for each in later["messages"]] == ["3", "2"]


async def test_an_ephemeral_message_is_for_one(desk: Desk) -> None:
    await desk.does("chat_postEphemeral", channel=desk.channel.id, user=desk.ada.user.id, text="for you")
    assert [each.text for each in desk.ada.sees(desk.channel)] == ["for you"]
    assert desk.bob.sees(desk.channel) == []
    outsider = desk.box.add_user("eve")
    error = await desk.error_of("chat_postEphemeral", channel=desk.channel.id, user=outsider.id, text="for you")
    assert error == "user_not_in_channel"


async def test_reactions_of_the_bot_and_of_people_are_listed(desk: Desk) -> None:
    ts = await desk.posts()
    where = {"channel": desk.channel.id, "timestamp": ts}
    await desk.does("reactions_add", name="eyes", **where)
    await desk.ada.reacts(desk.channel, ts, "eyes")
    assert await desk.error_of("reactions_add", name="eyes", **where) == "already_reacted"
    found = await desk.does("reactions_get", **where)
    assert found["message"]["reactions"] == [
        {"name": "eyes", "users": [desk.box.world.bot.id, desk.ada.user.id], "count": 2}
    ]
    await desk.does("reactions_remove", name="eyes", **where)
    assert await desk.error_of("reactions_remove", name="eyes", **where) == "no_reaction"
    assert desk.ada.sees(desk.channel)[0].reactions == {"eyes": 1}


async def test_a_file_is_uploaded_into_a_thread_and_downloaded(desk: Desk) -> None:
    ts = await desk.posts()
    uploaded = await desk.does(
        "files_upload_v2",
        channel=desk.channel.id,
        thread_ts=ts,
        filename="draft.md",
        content="# Draft",
        initial_comment="whole",
    )
    [_, reply] = desk.ada.sees(desk.channel, ts)
    assert (reply.text, reply.files) == ("whole", {"draft.md": b"# Draft"})
    about = (await desk.does("files_info", file=uploaded["file"]["id"]))["file"]
    assert (about["name"], about["size"]) == ("draft.md", 7)

    def read(token: str) -> bytes:
        request = Request(about["url_private_download"], headers={"Authorization": f"Bearer {token}"})  # noqa: S310 - loopback
        with urlopen(request) as response:  # noqa: S310 - as above
            content: bytes = response.read()
        return content

    assert await asyncio.to_thread(read, desk.box.bot_token) == b"# Draft"
    assert b"Sign in" in await asyncio.to_thread(read, "wrong")


async def test_the_home_tab_shows_what_was_published(desk: Desk) -> None:
    text = {"type": "mrkdwn", "text": "Waiting for you: nothing"}
    view = {"type": "home", "blocks": [{"type": "section", "text": text}]}
    await desk.does("views_publish", user_id=desk.ada.user.id, view=view)
    assert desk.ada.home() == "Waiting for you: nothing"
    assert desk.bob.home() == ""


# ---- refusals


def _section(length: int) -> list[dict[str, Any]]:
    return [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * length}}]


@pytest.mark.parametrize(("length", "fits"), [(2_999, True), (3_000, True), (3_001, False)])
async def test_a_section_has_at_most_3000_characters(desk: Desk, length: int, fits: bool) -> None:
    if fits:
        await desk.posts(blocks=_section(length))
    else:
        given = {"channel": desk.channel.id, "text": "x", "blocks": _section(length)}
        assert await desk.error_of("chat_postMessage", **given) == "invalid_blocks"
    assert len(desk.ada.sees(desk.channel)) == fits


@pytest.mark.parametrize(("count", "fits"), [(49, True), (50, True), (51, False)])
async def test_a_message_has_at_most_50_blocks(desk: Desk, count: int, fits: bool) -> None:
    given = {"channel": desk.channel.id, "text": "x", "blocks": [{"type": "divider"}] * count}
    if fits:
        await desk.does("chat_postMessage", **given)
    else:
        assert await desk.error_of("chat_postMessage", **given) == "invalid_blocks"


@pytest.mark.parametrize(("length", "fits"), [(3_999, True), (4_000, True), (4_001, False)])
async def test_an_update_has_at_most_4000_characters(desk: Desk, length: int, fits: bool) -> None:
    given = {"channel": desk.channel.id, "ts": await desk.posts(), "text": "x" * length}
    if fits:
        await desk.does("chat_update", **given)
    else:
        assert await desk.error_of("chat_update", **given) == "msg_too_long"


async def test_a_long_message_is_cut_at_40000_characters(desk: Desk) -> None:
    for length in (39_999, 40_000, 40_001):
        await desk.posts("x" * length)
    assert [len(each.text) for each in desk.ada.sees(desk.channel)] == [39_999, 40_000, 40_000]


async def test_what_does_not_exist_or_is_not_allowed_is_refused(desk: Desk) -> None:
    here = desk.channel.id
    theirs = await desk.ada.says(desk.channel, "mine")
    assert await desk.error_of("chat_postMessage", channel="C0", text="x") == "channel_not_found"
    empty = {"channel": here, "text": ""}
    assert await desk.error_of("api_call", api_method="chat.postMessage", json=empty) == "no_text"
    assert await desk.error_of("chat_postMessage", channel=here, text="x", thread_ts="1.0") == "thread_not_found"
    assert await desk.error_of("chat_update", channel=here, ts="1.0", text="x") == "message_not_found"
    assert await desk.error_of("chat_update", channel=here, ts=theirs, text="x") == "cant_update_message"
    assert await desk.error_of("chat_delete", channel=here, ts=theirs) == "cant_delete_message"
    assert await desk.error_of("users_info", user="U0") == "user_not_found"
    assert await desk.error_of("conversations_replies", channel=here, ts="1.0") == "thread_not_found"
    assert await desk.error_of("files_info", file="F0") == "file_not_found"
    desk.box.remove_bot(desk.channel)
    assert await desk.error_of("chat_postMessage", channel=here, text="x") == "not_in_channel"
    await desk.does("conversations_join", channel=here)
    desk.box.archive(desk.channel)
    assert await desk.error_of("chat_postMessage", channel=here, text="x") == "is_archived"


async def test_a_missing_scope_or_token_is_refused() -> None:
    async with LocalSlack(scopes=frozenset({"chat:write"})) as box:
        desk = Desk(box)
        ts = await desk.posts()
        error = await desk.error_of("reactions_add", channel=desk.channel.id, timestamp=ts, name="eyes")
        assert error == "missing_scope"
        for token, expected in (("xoxb-wrong", "invalid_auth"), (None, "not_authed")):
            desk.client = WebClient(token=token, base_url=box.api_url)
            assert await desk.error_of("auth_test") == expected


# ---- misbehaviour


async def test_a_429_says_how_long_to_wait_and_the_sdk_waits(desk: Desk) -> None:
    desk.box.faults.rate_limit("chat.postMessage", 7)
    with pytest.raises(SlackApiError) as limited:
        await desk.posts()
    assert limited.value.response.status_code == 429
    assert limited.value.response.headers["Retry-After"] == "7"
    desk.box.faults.rate_limit("chat.postMessage", 0, times=2)
    desk.client.retry_handlers.append(RateLimitErrorRetryHandler(max_retry_count=2))
    await desk.posts("after two refusals")
    assert [each.text for each in desk.ada.sees(desk.channel)] == ["after two refusals"]


async def test_a_message_whose_answer_is_lost_is_there(desk: Desk) -> None:
    desk.client.retry_handlers.clear()
    desk.box.faults.lose_reply("chat.postMessage")
    with pytest.raises((OSError, SlackApiError)):
        await desk.posts("once")
    assert [each.text for each in desk.ada.sees(desk.channel)] == ["once"]


async def test_nothing_answers_during_an_outage(desk: Desk) -> None:
    desk.client.retry_handlers.clear()
    await desk.box.goes_down()
    with pytest.raises((OSError, SlackApiError)):
        await desk.posts("x")
    desk.box.comes_back()
    await desk.posts("y")
    assert [each.text for each in desk.ada.sees(desk.channel)] == ["y"]


async def test_answers_can_be_slow(desk: Desk) -> None:
    desk.box.faults.delay_seconds = 0.2
    began = asyncio.get_running_loop().time()
    await desk.does("auth_test")
    assert asyncio.get_running_loop().time() - began >= 0.2


@pytest.mark.parametrize("uses", [5, 6])
async def test_a_response_url_is_good_for_five_uses(desk: Desk, uses: int) -> None:
    name = desk.box.world.new_response_url(desk.ada.user, desk.channel, None)
    statuses = []
    async with aiohttp.ClientSession() as session:
        for number in range(uses):
            url = f"{desk.box.api_url}response/{name}"
            async with session.post(url, json={"text": str(number)}) as response:
                statuses.append(response.status)
    assert statuses == [200] * 5 + [404] * (uses - 5)
    assert len(desk.ada.sees(desk.channel)) == 5


async def test_a_response_url_refuses_what_a_message_may_not_hold(desk: Desk) -> None:
    name = desk.box.world.new_response_url(desk.ada.user, desk.channel, None)
    async with (
        aiohttp.ClientSession() as session,
        session.post(f"{desk.box.api_url}response/{name}", json={"text": "x", "blocks": _section(3_001)}) as response,
    ):
        assert (response.status, await response.text()) == (400, "invalid_blocks")
    assert desk.ada.sees(desk.channel) == []


# ---- OAuth


async def test_bolt_installs_the_app_and_its_token_works(slack_box: LocalSlack, tmp_path: Path) -> None:
    settings = OAuthSettings(
        client_id=slack_box.client_id,
        client_secret=slack_box.client_secret,
        scopes=sorted(slack_box.scopes),
        redirect_uri="http://127.0.0.1/slack/oauth_redirect",
        authorization_url=slack_box.api_url.replace("/api/", "/oauth/v2/authorize"),
        installation_store=FileInstallationStore(base_dir=str(tmp_path)),
        state_store=FileOAuthStateStore(expiration_seconds=60, base_dir=str(tmp_path)),
        install_page_rendering_enabled=False,
    )
    flow = OAuthFlow(client=WebClient(base_url=slack_box.api_url), settings=settings)
    offered = flow.handle_installation(BoltRequest(body="", headers={}))
    async with (
        aiohttp.ClientSession() as session,
        session.get(offered.headers["location"][0], allow_redirects=False) as allowed,
    ):
        query = urlparse(allowed.headers["Location"]).query
    cookie = offered.headers["set-cookie"][0].partition(";")[0]
    request = BoltRequest(body="", query=query, headers={"cookie": [cookie]})
    assert (await asyncio.to_thread(flow.handle_callback, request)).status == 200
    store: Any = settings.installation_store
    token = store.find_bot(enterprise_id=None, team_id=slack_box.world.team_id).bot_token
    installed = WebClient(token=token, base_url=slack_box.api_url)
    assert (await asyncio.to_thread(installed.auth_test))["team_id"] == slack_box.world.team_id
    slack_box.uninstall()
    with pytest.raises(SlackApiError, match="invalid_auth"):
        await asyncio.to_thread(installed.auth_test)


async def test_a_wrong_code_or_secret_installs_nothing(slack_box: LocalSlack) -> None:
    box: Any = slack_box
    api = WebClient(base_url=box.api_url)
    for secret, error in (("wrong", "bad_client_secret"), (box.client_secret, "invalid_code")):
        with pytest.raises(SlackApiError, match=error):
            await asyncio.to_thread(
                api.oauth_v2_access, client_id=box.client_id, client_secret=secret, code="never given"
            )


async def test_it_listens_on_loopback_only(slack_box: LocalSlack) -> None:
    assert slack_box._runner is not None
    assert [address[0] for address in slack_box._runner.addresses] == ["127.0.0.1"]
    assert isinstance(slack_box.as_user(slack_box.add_user("ada")), Persona)
