"""`redraft bot slack --http`, installed from `emulate`, a Slack of other people's making."""

import asyncio
import html
import re
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import httpx2
import pytest

from bot.bootstrap import App, bootstrap
from bot.chat.slack.composition import slack_chat
from bot.config import load_settings
from bot.domain.conversation import Platform
from bot.sealing import new_key
from handlers.slack.installing import SCOPES
from tests.builders import new_id
from tests.contract.chat_conformance import a_card
from tests.support.node import needed
from tests.support.slack_emulate import (
    BACK,
    BOT_USER,
    CLIENT_ID,
    CLIENT_SECRET,
    PACKAGE,
    SCRIPT,
    Emulate,
    emulate,
    form_on,
)
from tests.support.terminal import Terminal

pytestmark = pytest.mark.xdist_group("emulate")

START_SECONDS = 40
OK, BAD = 200, 400
TEAM = "T000000001"
"""As emulate calls its workspace."""


@pytest.fixture(scope="module", name="slack")
def _slack(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Emulate]:
    with emulate(needed(PACKAGE, SCRIPT), tmp_path_factory.mktemp("emulate")) as running:
        yield running


@pytest.fixture(name="settings")
def _settings(slack: Emulate) -> dict[str, str]:
    return {
        "SLACK_CLIENT_ID": CLIENT_ID,
        "SLACK_CLIENT_SECRET": CLIENT_SECRET,
        "SLACK_SIGNING_SECRET": "s",
        "SLACK_API_URL": slack.api_url,
        "REDRAFT_ENCRYPTION_KEY": new_key(),
    }


@pytest.fixture(name="site")
def _site(terminal: Terminal, settings: dict[str, str], tmp_path: Path) -> Iterator[str]:
    """The address of the bot, which runs as people start it."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    started = Terminal(terminal.data_dir, tmp_path, settings=settings)
    with (tmp_path / "bot.log").open("w") as log:
        process = started.popen("bot", "slack", "--http", str(port), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        yield f"http://127.0.0.1:{port}"
        process.send_signal(signal.SIGTERM)
        code = process.wait(20)
        assert code == 0, (tmp_path / "bot.log").read_text()


@pytest.fixture(name="app")
def _app(terminal: Terminal, settings: dict[str, str], monkeypatch: pytest.MonkeyPatch) -> Iterator[App]:
    """The same database, as a poster would see it."""
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    app = bootstrap(load_settings(data_dir=terminal.data_dir))
    yield app
    app.store.close()


@pytest.fixture(name="visitor")
def _visitor(site: str) -> Iterator[httpx2.Client]:
    with httpx2.Client(base_url=site, trust_env=False) as visitor:
        deadline = time.monotonic() + START_SECONDS
        while not answers(visitor):
            assert time.monotonic() < deadline, "the bot does not listen"
            time.sleep(0.1)
        yield visitor


def answers(visitor: httpx2.Client) -> bool:
    try:
        return visitor.get("/slack/install").status_code == OK
    except httpx2.TransportError:
        return False


def says_yes(visitor: httpx2.Client) -> tuple[str, dict[str, str]]:
    """From our page to Slack's, and Ada's yes there: what comes back, and the cookie, which browsers keep by https."""
    page = visitor.get("/slack/install")
    [link] = re.findall(r'<a href="([^"]+)"', page.text)
    there = visitor.get(httpx2.URL(html.unescape(link)).copy_merge_params({"redirect_uri": BACK}))
    assert there.status_code == OK, there.text
    yes = visitor.post(there.url.join("/oauth/v2/authorize/callback"), data=form_on(there.text, "ada"))
    return yes.headers["location"].partition("?")[2], {"Cookie": page.headers["set-cookie"].partition(";")[0]}


def test_a_workspace_installs_the_app_and_its_token_posts(slack: Emulate, visitor: httpx2.Client, app: App) -> None:
    query, cookie = says_yes(visitor)
    assert visitor.get(f"/slack/oauth_redirect?{query}", headers=cookie).status_code == OK
    given = app.installations.find(Platform.SLACK, TEAM)
    assert given
    assert given.token.startswith("xoxb-")
    assert (given.bot_user, given.bot_id) == (BOT_USER, "B0REDRAFT")
    assert set(given.scopes.split(",")) == set(SCOPES)

    channel = slack.asks("conversations.create", name=new_id().lower())["channel"]["id"]
    workspace, _ = app.people.identify(Platform.SLACK, (TEAM, ""), ("U1", "Ada"))
    conversation = app.people.new_conversation(workspace, channel)
    chat = slack_chat(app.settings, app.people, app.installations)
    asyncio.run(chat.start(conversation, a_card("Task 1"), key="redraft-1"))
    [message] = slack.asks("conversations.history", channel=channel)["messages"]
    assert (message["text"], message["user"]) == ("Task 1", BOT_USER)


def test_a_code_that_slack_did_not_give_installs_nothing(visitor: httpx2.Client, app: App) -> None:
    query, cookie = says_yes(visitor)
    forged = re.sub("code=[^&]+", "code=forged", query)
    assert visitor.get(f"/slack/oauth_redirect?{forged}", headers=cookie).status_code >= BAD
    assert app.installations.find(Platform.SLACK, TEAM) is None
