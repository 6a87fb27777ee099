"""`redraft bot discord` as people start it, and what `redraft doctor` says of it."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from bot.domain.task import STATE_PHRASES
from bot.sandbox.discord import LocalDiscord, Permission
from bot.sandbox.discord.payloads import MEMBERS_INTENT
from handlers.discord.commands import PERMISSION_WORDS, PERMISSIONS
from tests.support.terminal import ROOT, Redraft
from tests.support.theatre import eventually

EXIT_SECONDS = 30.0


@asynccontextmanager
async def bot_process(
    box: LocalDiscord, data_dir: Path, token: str = "", **settings: str
) -> AsyncIterator[asyncio.subprocess.Process]:
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "REDRAFT_DATA_DIR": str(data_dir),
        "DISCORD_TOKEN": token or box.token,
        "DISCORD_API_URL": box.api_url,
        "DISCORD_GATEWAY_URL": box.gateway_url,
        **settings,
    }
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot.cli", "bot", "discord", env=environment, stderr=asyncio.subprocess.PIPE
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def ended(process: asyncio.subprocess.Process) -> tuple[int | None, str]:
    """Its exit code, and what it says last."""
    assert process.stderr
    said = await asyncio.wait_for(process.stderr.read(), EXIT_SECONDS)
    return await process.wait(), said.decode()


def is_connected(box: LocalDiscord) -> bool:
    return any(each.connection for each in box.gateway.sessions.values())


async def test_it_runs_until_it_is_told_to_stop(box: LocalDiscord, data_dir: Path) -> None:
    box.add_guild("Harbour")
    async with bot_process(box, data_dir) as process:
        await eventually(lambda: is_connected(box))
        await asyncio.sleep(0.5)
        process.send_signal(signal.SIGTERM)
        code, _ = await ended(process)
        assert code == 0


async def test_it_ends_for_its_supervisor_where_discord_takes_its_token_back(box: LocalDiscord, data_dir: Path) -> None:
    async with bot_process(box, data_dir) as process:
        await eventually(lambda: is_connected(box))
        box.token = box.gateway.token = "another"
        box.gateway.forget()
        await box.gateway.disconnect()
        code, said = await ended(process)
        assert code == 69
        assert "Discord is not available" in said
        assert "Traceback" not in said


async def test_it_says_that_a_token_is_wrong(box: LocalDiscord, data_dir: Path) -> None:
    async with bot_process(box, data_dir, token="wrong") as process:
        code, said = await ended(process)
    assert code == 78
    assert "DISCORD_TOKEN cannot be used: Discord does not accept it" in said
    assert "wrong" not in said.replace("Something unexpected went wrong", "")


# ---- doctor


async def check(
    box: LocalDiscord, redraft: Redraft, monkeypatch: pytest.MonkeyPatch, *arguments: str
) -> dict[str, Any]:
    monkeypatch.setenv("DISCORD_TOKEN", box.gateway.token)
    monkeypatch.setenv("DISCORD_API_URL", box.api_url)
    answer = await asyncio.to_thread(redraft, "doctor", "--json", *arguments)
    checks: list[dict[str, Any]] = answer.json()["checks"]
    return next(each for each in checks if each["name"] == "discord")


async def test_nobody_is_called_without_live(
    box: LocalDiscord, redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    found = await check(box, redraft, monkeypatch)
    assert found["state"] == "ok"
    assert not box.requests


async def test_a_token_that_works_says_where(
    box: LocalDiscord, redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.add_guild("Harbour")
    found = await check(box, redraft, monkeypatch, "--live")
    assert (found["state"], found["sentence"]) == (
        "ok",
        "signed in as redraft, in 1 server(s), with the intents that it uses.",
    )


async def test_intents_that_are_off_are_named(redraft: Redraft, monkeypatch: pytest.MonkeyPatch) -> None:
    async with LocalDiscord(allowed_intents=MEMBERS_INTENT) as box:
        found = await check(box, redraft, monkeypatch, "--live")
    assert found["state"] == "missing"
    assert "Message Content Intent" in found["fix"]
    assert "Server Members Intent" not in found["fix"]


@pytest.mark.parametrize("may_make", [True, False], ids=["may", "may not"])
async def test_forums_whose_posts_cannot_show_their_state_are_named(
    box: LocalDiscord, redraft: Redraft, monkeypatch: pytest.MonkeyPatch, *, may_make: bool
) -> None:
    guild = box.add_guild("Harbour")
    guild.bot_role.permissions |= Permission.MANAGE_CHANNELS if may_make else 0
    guild.add_forum("complete", STATE_PHRASES.values())
    guild.add_forum("empty", ["help"])
    guild.add_forum("full", [f"topic {number}" for number in range(13)])
    guild.add_forum("room for all", [f"topic {number}" for number in range(12)])
    guild.add_text_channel("chat")
    found = await check(box, redraft, monkeypatch, "--live")
    assert found["state"] == "missing"
    named = [each for each in ("complete", "empty", "full", "room for all", "chat") if f"“{each}”" in found["sentence"]]
    assert named == (["full"] if may_make else ["empty", "full", "room for all"])
    assert "Manage Channels" in found["fix"]
    assert "waiting for a rubric" in found["fix"]


async def test_a_token_that_discord_refuses_is_named(
    box: LocalDiscord, redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.token = "another"
    found = await check(box, redraft, monkeypatch, "--live")
    assert found["state"] == "broken"
    assert "DISCORD_TOKEN" in found["sentence"]
    assert box.gateway.token not in str(found)


async def test_a_discord_that_does_not_answer_is_said(
    box: LocalDiscord, redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    box.faults.is_out = True
    found = await check(box, redraft, monkeypatch, "--live")
    assert found["state"] == "broken"
    assert "Discord is not available" in found["sentence"]


# ---- the page for people


def test_the_invitation_asks_for_what_the_bot_uses() -> None:
    page = (ROOT / "docs" / "discord.md").read_text()
    assert f"permissions={PERMISSIONS.value}\n" in page
    named = page.partition("That asks for: ")[2].partition(". ")[0]
    assert {" ".join(each.split()) for each in named.split(",")} == set(PERMISSION_WORDS.values())
