"""The server of the sandbox's page: whom it answers, and what it gives them."""

import io
import json
from collections.abc import AsyncIterator

import aiohttp
import pytest

from bot.sandbox.discord import LocalDiscord
from bot.sandbox.slack import LocalSlack
from bot.sandbox.web import SandboxPage
from bot.sandbox.web.guard import TOKEN_HEADER, is_loopback, is_our_host


@pytest.fixture
async def slack() -> AsyncIterator[LocalSlack]:
    async with LocalSlack() as slack:
        slack.add_channel("harbour", slack.add_user("ada"))
        yield slack


@pytest.fixture
async def page(slack: LocalSlack) -> AsyncIterator[SandboxPage]:
    async with SandboxPage(slack, None) as page:
        yield page


@pytest.fixture
async def browser() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


async def _token(page: SandboxPage, browser: aiohttp.ClientSession) -> str:
    async with browser.get(page.url) as answer:
        return (await answer.text()).partition('name="sandbox-token" content="')[2].partition('"')[0]


def _saying(slack: LocalSlack, text: str, **more: str) -> aiohttp.FormData:
    ada = next(each for each in slack.world.users.values() if not each.is_bot)
    [channel] = slack.world.channels.values()
    act = {"name": "say", "persona": ada.id, "place": channel.id, "given": {"text": text}, **more}
    form = aiohttp.FormData()
    form.add_field("act", json.dumps(act), content_type="application/json")
    return form


def _said(slack: LocalSlack) -> list[str]:
    [channel] = slack.world.channels.values()
    return [each.text for each in channel.messages.values()]


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:80", "evil.example:127", "", "[::2]:80"])
async def test_an_address_that_was_made_to_point_here_gets_nothing(
    page: SandboxPage, browser: aiohttp.ClientSession, host: str
) -> None:
    for path in ("", "workspaces", "static/main.js"):
        async with browser.get(page.url + path, headers={"Host": host}) as answer:
            assert answer.status in {400, 403}
            assert "sandbox-token" not in await answer.text()


def test_only_names_of_this_machine_are_ours() -> None:
    assert all(map(is_our_host, ("localhost", "localhost:8080", "127.0.0.1:1", "LOCALHOST:2", "[::1]", "[::1]:80")))
    assert not any(map(is_our_host, ("", ":80", "localhost.example", "127.0.0.1.nip.io:80", "0.0.0.0:80")))
    assert is_loopback("127.0.0.1")
    assert is_loopback("::1")
    assert not any(map(is_loopback, ("192.168.0.2", "", "somebody")))


async def test_a_change_needs_the_token_and_our_own_origin(
    page: SandboxPage, slack: LocalSlack, browser: aiohttp.ClientSession
) -> None:
    token = await _token(page, browser)
    address = page.url + "acts/slack"
    for headers in (
        {},
        {TOKEN_HEADER: ""},
        {TOKEN_HEADER: token[:-1]},
        {TOKEN_HEADER: token, "Origin": "http://evil.example"},
        {TOKEN_HEADER: token, "Origin": "null"},
    ):
        async with browser.post(address, data=_saying(slack, "hello"), headers=headers) as answer:
            assert answer.status == 403
    assert not _said(slack)
    good = {TOKEN_HEADER: token, "Origin": page.url.rstrip("/")}
    async with browser.post(address, data=_saying(slack, "hello"), headers=good) as answer:
        assert answer.status == 200
    assert _said(slack) == ["hello"]


async def test_every_answer_forbids_what_the_page_does_not_need(
    page: SandboxPage, browser: aiohttp.ClientSession
) -> None:
    for path in ("", "workspaces", "static/main.js", "static/no.js", "seen/slack?persona=nobody"):
        async with browser.get(page.url + path) as answer:
            policy = answer.headers["Content-Security-Policy"]
            assert "default-src 'none'" in policy
            assert "unsafe" not in policy
            assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    "path",
    [
        "static/..%2fpage.py",
        "static/index.html",
        "static/__init__.py",
        "acts/slack",
        "seen/discord",
        "seen/slack?persona=U9",
    ],
)
async def test_there_is_nothing_else_to_get(page: SandboxPage, browser: aiohttp.ClientSession, path: str) -> None:
    async with browser.get(page.url + path) as answer:
        assert answer.status in {404, 405}


@pytest.mark.parametrize("body", ["", "{}", "[1]", '{"name": "say"}', "no json", '{"name": "say", "given": 7}'])
async def test_what_the_page_would_not_send_is_refused_in_words(
    page: SandboxPage, browser: aiohttp.ClientSession, body: str
) -> None:
    form = aiohttp.FormData(default_to_multipart=True)
    form.add_field("act", body)
    headers = {TOKEN_HEADER: await _token(page, browser)}
    async with browser.post(page.url + "acts/slack", data=form, headers=headers) as answer:
        assert answer.status in {400, 404}
    async with browser.post(page.url + "acts/slack", data="x", headers=headers) as answer:
        assert answer.status == 400


async def test_what_a_persona_cannot_do_is_said_in_a_sentence(
    page: SandboxPage, slack: LocalSlack, browser: aiohttp.ClientSession
) -> None:
    headers = {TOKEN_HEADER: await _token(page, browser)}
    for more, said in (
        ({"name": "fly"}, "Nobody can “fly”"),
        ({"place": "C9"}, "no such channel"),
        ({"name": "edit"}, "no message"),
    ):
        async with browser.post(
            page.url + "acts/slack", data=_saying(slack, "hello", **more), headers=headers
        ) as answer:
            assert answer.status == 409
            assert said in (await answer.json())["refused"]


@pytest.mark.parametrize(("over", "status"), [(-1, 200), (0, 200), (1, 413)])
async def test_too_much_at_once_is_refused(  # at the limit, and one byte beside it
    page: SandboxPage,
    slack: LocalSlack,
    browser: aiohttp.ClientSession,
    monkeypatch: pytest.MonkeyPatch,
    over: int,
    status: int,
) -> None:
    monkeypatch.setattr("bot.sandbox.web.page.REQUEST_MAX", 100_000)
    headers = {TOKEN_HEADER: await _token(page, browser)}
    form = _saying(slack, "hello")
    act = json.dumps(json.loads(form._fields[0][2]))
    form.add_field("file:", io.BytesIO(b"x" * (100_000 - len(act) + over)), filename="much.bin")
    async with browser.post(page.url + "acts/slack", data=form, headers=headers) as answer:
        assert answer.status == status
    assert len(_said(slack)) == (status == 200)


async def test_a_file_is_only_ever_saved(page: SandboxPage, slack: LocalSlack, browser: aiohttp.ClientSession) -> None:
    ada = next(each for each in slack.world.users.values() if not each.is_bot)
    [channel] = slack.world.channels.values()
    await slack.as_user(ada).says(channel, "look", files={"page.html": b"<script>1</script>", "a\r\nb.png": b"x"})
    for file in slack.world.files.values():
        async with browser.get(f"{page.url}files/slack/{file.id}/x") as answer:
            assert answer.headers["Content-Disposition"].startswith("attachment; ")
            assert answer.content_type in {"application/octet-stream", "image/png"}


async def test_a_page_shows_a_workspace() -> None:
    with pytest.raises(ValueError, match="needs a workspace"):
        SandboxPage(None, None)


async def test_a_page_ends_while_somebody_looks(slack: LocalSlack, browser: aiohttp.ClientSession) -> None:
    ada = next(each for each in slack.world.users.values() if not each.is_bot)
    async with SandboxPage(slack, None) as page, browser.get(f"{page.url}seen/slack?persona={ada.id}") as answer:
        assert (await answer.content.readline()).startswith(b"data: {")


async def test_the_inspector_has_what_the_bot_sent_word_for_word(browser: aiohttp.ClientSession) -> None:
    async with LocalSlack() as slack, LocalDiscord() as discord, aiohttp.ClientSession() as bot:
        ada = slack.add_user("ada")
        channel = slack.add_channel("harbour", ada)
        guild = discord.add_guild("Harbour")
        member = guild.add_member("Ada")
        place = guild.add_text_channel("harbour")
        sent = {"channel": channel.id, "text": "hi", "blocks": [{"type": "divider"}], "unknown": "kept"}
        headers = {"Authorization": f"Bearer {slack.bot_token}"}
        async with bot.post(f"{slack.api_url}chat.postMessage", json=sent, headers=headers) as answer:
            ts = (await answer.json())["ts"]
        body = {"content": "hi", "unknown": [1]}
        headers = {"Authorization": f"Bot {discord.token}"}
        async with bot.post(f"{discord.api_url}/channels/{place.id}/messages", json=body, headers=headers) as answer:
            number = json.loads(await answer.text())["id"]
        async with SandboxPage(slack, discord) as page:
            for workspace, query, expected in (
                ("slack", {"persona": ada.id, "place": channel.id, "what": ts}, sent),
                ("discord", {"persona": member.id, "place": place.id, "what": number}, body),
            ):
                async with browser.get(f"{page.url}payload/{workspace}", params=query) as answer:
                    found = await answer.json()
                assert [each["payload"] for each in found["sent"]] == [expected]
                assert found["now"]
