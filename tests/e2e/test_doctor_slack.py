"""`redraft doctor --live` tries Slack's tokens, and names what is missing."""

import asyncio
from typing import Any

import pytest

from bot.sandbox.slack import LocalSlack
from bot.sealing import new_key
from handlers.slack.installing import SCOPES
from tests.support.terminal import Redraft


async def slack_check(
    slack: LocalSlack, redraft: Redraft, monkeypatch: pytest.MonkeyPatch, *arguments: str, **settings: str
) -> dict[str, Any]:
    found = {
        "SLACK_BOT_TOKEN": slack.bot_token,
        "SLACK_APP_TOKEN": slack.app_token,
        "SLACK_API_URL": slack.api_url,
        **settings,
    }
    for name, value in found.items():
        monkeypatch.setenv(name, value)
    answer = await asyncio.to_thread(redraft, "doctor", "--json", *arguments)
    checks: list[dict[str, Any]] = answer.json()["checks"]
    return next(each for each in checks if each["name"] == "slack")


async def test_nobody_is_called_without_live(
    slack: LocalSlack, redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await slack_check(slack, redraft, monkeypatch)
    assert (found["state"], found["sentence"]) == ("ok", "set up by Socket Mode. Nobody was called.")
    assert not slack.calls


async def test_a_token_with_every_scope_and_a_socket_is_fine(
    slack: LocalSlack, redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await slack_check(slack, redraft, monkeypatch, "--live")
    assert found["state"] == "ok"
    assert "signed in to Local as redraft, with every scope, and a socket can be opened" in found["sentence"]


async def test_a_scope_that_is_missing_is_named(redraft: Redraft, monkeypatch: pytest.MonkeyPatch) -> None:
    async with LocalSlack(scopes=frozenset(SCOPES) - {"files:write"}) as slack:
        found = await slack_check(slack, redraft, monkeypatch, "--live")
    assert found["state"] == "broken"
    assert "files:write is missing" in found["sentence"]
    assert "app-manifest.yml" in found["fix"]


@pytest.mark.parametrize("setting", ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN"])
async def test_a_token_that_slack_refuses_is_named(
    slack: LocalSlack, redraft: Redraft, monkeypatch: pytest.MonkeyPatch, setting: str
) -> None:
    wrong = {"SLACK_BOT_TOKEN": "xoxb-wrong", "SLACK_APP_TOKEN": "xapp-wrong"}[setting]
    found = await slack_check(slack, redraft, monkeypatch, "--live", **{setting: wrong})
    assert found["state"] == "broken"
    assert setting in found["sentence"]
    assert wrong not in str(found)


async def test_a_slack_that_does_not_answer_is_said(
    slack: LocalSlack, redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await slack_check(slack, redraft, monkeypatch, "--live", SLACK_API_URL="http://127.0.0.1:1/api/")
    assert found["state"] == "broken"
    assert "Slack" in found["sentence"]


async def test_what_signed_requests_lack_is_named(
    slack: LocalSlack, redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await slack_check(
        slack, redraft, monkeypatch, SLACK_BOT_TOKEN="", SLACK_CLIENT_ID="1.2", SLACK_SIGNING_SECRET="s"
    )
    assert found["state"] == "broken"
    assert "SLACK_CLIENT_SECRET" in found["sentence"]


async def test_a_port_that_workspaces_need_is_named(
    slack: LocalSlack, redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    many = {
        "SLACK_BOT_TOKEN": "",
        "SLACK_APP_TOKEN": "",
        "SLACK_CLIENT_ID": "1.2",
        "SLACK_CLIENT_SECRET": "hush",
        "SLACK_SIGNING_SECRET": "s",
        "REDRAFT_ENCRYPTION_KEY": new_key(),
    }
    found = await slack_check(slack, redraft, monkeypatch, **many)
    assert found["state"] == "broken"
    assert "REDRAFT_SLACK_HTTP_PORT" in found["sentence"]
    found = await slack_check(slack, redraft, monkeypatch, **many, REDRAFT_SLACK_HTTP_PORT="3000")
    assert (found["state"], found["sentence"]) == ("ok", "set up by signed requests. Nobody was called.")
