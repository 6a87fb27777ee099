"""What the page sends as acts: each becomes what the persona does, or a sentence that says why not."""

from collections.abc import AsyncIterator
from typing import Any

import pytest

from bot.sandbox.discord import Channel, LocalDiscord, Member
from bot.sandbox.slack import LocalSlack
from bot.sandbox.web.discord.workspace import DiscordWorkspace
from bot.sandbox.web.slack.workspace import SlackWorkspace
from bot.sandbox.web.workspace import Act, ActRefusedError, Look, NobodyError, Upload

OPTIONS = {"text": 3, "count": 4, "sure": 5, "who": 6, "where": 7, "role": 8, "anybody": 9, "share": 10, "file": 11}


@pytest.fixture
async def slack() -> AsyncIterator[LocalSlack]:
    async with LocalSlack() as slack:
        slack.faults.redelivery_seconds = ()
        yield slack


@pytest.fixture
async def discord(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[LocalDiscord]:
    """Nobody answers here, and nobody waits for it."""
    monkeypatch.setattr("bot.sandbox.discord.personas.INTERACTION_SECONDS", 0.05)
    async with LocalDiscord() as discord:
        yield discord


async def _refused(workspace: SlackWorkspace | DiscordWorkspace, act: str, look: Look, /, **given: Any) -> str:
    with pytest.raises(ActRefusedError) as refused:
        await workspace.act(Act(act, look, given))
    return str(refused.value)


async def test_slack_says_what_it_does_not_let_a_person_do(slack: LocalSlack) -> None:
    ada, ben = slack.add_user("ada"), slack.add_user("ben")
    channel = slack.add_channel("harbour", ada, ben)
    workspace, here = SlackWorkspace(slack), Look(ada.id, channel.id)
    ts = await slack.as_user(ben).says(channel, "hello")
    assert "not theirs" in await _refused(workspace, "edit", here, message=ts, text="mine now")
    assert "empty" in await _refused(workspace, "edit", Look(ben.id, channel.id), message=ts, text=" ")
    assert "empty" in await _refused(workspace, "say", here, text="\n")
    assert "no such reaction" in await _refused(workspace, "unreact", here, message=ts, emoji="eyes")
    await workspace.act(Act("react", here, {"message": ts, "emoji": "eyes"}))
    assert "already reacted" in await _refused(workspace, "react", here, message=ts, emoji="eyes")
    for act in ("edit", "delete", "react", "unreact", "shortcut"):
        said = await _refused(workspace, act, here, message="1.1", text="x", emoji="x", shortcut="x")
        assert "no such message" in said
    assert "no modal is open" in await _refused(workspace, "submit", here)
    assert "not a command" in await _refused(workspace, "command", here, text="/remind me")
    assert "threads" in await _refused(workspace, "command", Look(ada.id, channel.id, ts), text="/redraft list")
    with pytest.raises(NobodyError):
        await workspace.act(Act("say", Look("U9", channel.id), {"text": "hello"}))
    with pytest.raises(NobodyError):
        workspace.shown(Look(slack.world.bot.id))


async def test_what_is_typed_in_slack_is_sent_as_slack_sends_it(slack: LocalSlack) -> None:
    ada, ben = slack.add_user("ada", display_name="Ada"), slack.add_user("ben", display_name="Ada Ben")
    channel = slack.add_channel("harbour", ada, ben)
    made = await SlackWorkspace(slack).act(Act("say", Look(ada.id, channel.id), {"text": " a < b & @Ada Ben, @Ada "}))
    assert channel.messages[made["message"]].text == f"a &lt; b &amp; <@{ben.id}>, <@{ada.id}>"


async def test_the_options_of_a_command_arrive_as_what_they_are(discord: LocalDiscord) -> None:
    member, place = _a_guild(discord)
    role = member.guild.add_role("Experts")
    options = [{"type": kind, "name": name, "description": name} for name, kind in OPTIONS.items()]
    discord.world.commands[""] = [{"id": "1", "name": "try", "type": 1, "description": "x", "options": options}]
    given = {
        "text": "words",
        "count": "7",
        "sure": "true",
        "who": member.id,
        "where": place.id,
        "role": role.id,
        "anybody": role.id,
        "share": "0.5",
    }
    workspace, here = DiscordWorkspace(discord), Look(member.id, place.id)
    files = {"file": (Upload("a.txt", b"held"),)}
    with pytest.raises(ActRefusedError, match="did not respond"):
        await workspace.act(Act("command", here, {"line": "try", "options": given}, files))
    [interaction] = discord.world.interactions.values()
    found = {each["name"]: each["value"] for each in interaction.data["options"]}
    file = discord.world.attachments[found.pop("file")]
    assert file.content == b"held"
    assert found == given | {"count": 7, "sure": True, "share": 0.5}
    for name in ("count", "sure", "who", "where", "role", "anybody", "share"):
        assert name in await _refused(workspace, "command", here, line="try", options={name: "nonsense"})


async def test_discord_says_what_it_does_not_let_a_person_do(discord: LocalDiscord) -> None:
    member, place = _a_guild(discord)
    other = discord.as_member(member.guild.add_member("Ben"))
    number = await other.says(place, "hello")
    workspace, here = DiscordWorkspace(discord), Look(member.id, place.id)
    assert "not theirs" in await _refused(workspace, "edit", here, message=number, text="mine now")
    assert "not theirs" in await _refused(workspace, "delete", here, message=number)
    assert "too long" in await _refused(workspace, "say", here, text="x" * 2_001)
    mine = ""
    for length in (1_999, 2_000):
        mine = (await workspace.act(Act("say", here, {"text": "x" * length})))["message"]
    assert "too long" in await _refused(workspace, "edit", here, message=mine, text="y" * 2_001)
    await workspace.act(Act("edit", here, {"message": mine, "text": "y" * 2_000}))
    assert "no such channel" in await _refused(workspace, "say", Look(member.id, "1"), text="x")
    assert "no command" in await _refused(workspace, "command", here, line="nothing", options={})
    assert "no modal is open" in await _refused(workspace, "submit", here)
    assert "needs a name" in await _refused(workspace, "thread", here, name=" ", text="", message=number)
    made = await workspace.act(Act("thread", here, {"name": "About it", "text": "", "message": number}))
    assert workspace.shown(Look(member.id, place.id, made["thread"]))["thread"]["name"] == "About it"


def _a_guild(discord: LocalDiscord) -> tuple[Member, Channel]:
    guild = discord.add_guild("Harbour")
    return guild.add_member("Ada"), guild.add_text_channel("harbour")
