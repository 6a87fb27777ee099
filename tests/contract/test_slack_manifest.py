"""The Slack manifest asks for what the bot uses, and for nothing else."""

import inspect
import json
import re
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import yaml

from bot.chat.slack import client
from bot.sandbox.slack.web_api import SCOPES as NEEDED
from bot.sandbox.web.slack import manifest
from handlers.slack import answers, catch_up, files, home, inbound, installing, interactions, listeners, starts, tenants

MANIFEST: dict[str, Any] = yaml.safe_load((Path(__file__).parents[2] / "app-manifest.yml").read_text("utf-8"))
BOT_SCOPES = MANIFEST["oauth_config"]["scopes"]["bot"]
EVENTS = MANIFEST["settings"]["event_subscriptions"]["bot_events"]

OF_EVENTS = {
    "message.channels": "channels:history",
    "message.groups": "groups:history",
    "reaction_added": "reactions:read",
    "reaction_removed": "reactions:read",
}
"""The scope of each event that needs one; Slack's documentation of the event has it."""
IN_PRIVATE_CHANNELS = {"channels:history": "groups:history"}


def calls() -> set[str]:
    """Every method of the Web API that our code names, as `chat.postMessage`."""
    sources = (answers, catch_up, client, files, home, inbound, starts, tenants)
    source = "".join(map(inspect.getsource, sources))
    named = set(re.findall(r"\.([a-z]+_[a-zA-Z0-9_]+)\(", source))
    found = {name.replace("_", ".", 1) for name in named}
    uploads = {"files.getUploadURLExternal", "files.completeUploadExternal"} if "files.upload_v2" in found else set()
    return (found & NEEDED.keys()) | uploads


def listened_to() -> set[str]:
    return set(re.findall(r'bolt\.event\("([a-z_]+)"\)', inspect.getsource(listeners)))


def test_it_is_what_slack_takes(shared_dir: Path) -> None:
    file = shared_dir / "contracts" / "slack-manifest.schema.json"
    if not file.is_file():
        pytest.skip("no shared/contracts/slack-manifest.schema.json")
    jsonschema.validate(MANIFEST, json.loads(file.read_text("utf-8")))


def test_every_event_has_a_listener_and_every_listener_its_event() -> None:
    assert {name.partition(".")[0] for name in EVENTS} == listened_to()


def test_it_asks_for_the_scopes_that_calls_and_events_need_and_for_no_others() -> None:
    needed = {NEEDED[name] for name in calls()} | {OF_EVENTS[name] for name in EVENTS if name in OF_EVENTS}
    needed |= {IN_PRIVATE_CHANNELS[scope] for scope in needed if scope in IN_PRIVATE_CHANNELS}
    assert set(BOT_SCOPES) == needed | {"commands"}


def test_those_who_install_it_by_themselves_are_asked_for_the_same() -> None:
    assert list(installing.SCOPES) == sorted(BOT_SCOPES) == BOT_SCOPES


def test_its_shortcuts_are_those_that_are_listened_to() -> None:
    shortcuts = {each["callback_id"] for each in MANIFEST["features"]["shortcuts"]}
    assert shortcuts == {interactions.START_FROM_MESSAGE, interactions.USE_AS_FEEDBACK}
    assert [each["command"] for each in MANIFEST["features"]["slash_commands"]] == ["/redraft"]


def test_it_works_over_a_socket_and_lets_guests_take_part() -> None:
    assert MANIFEST["settings"]["socket_mode_enabled"] is True
    assert not {"agent_view", "assistant_view"} & MANIFEST["features"].keys(), "guests are locked out of agents"


def test_the_page_of_the_sandbox_offers_what_the_manifest_does() -> None:
    [command] = MANIFEST["features"]["slash_commands"]
    assert (command["command"], command["usage_hint"]) == (manifest.COMMAND, manifest.USAGE)
    assert {each["callback_id"]: each["name"] for each in MANIFEST["features"]["shortcuts"]} == manifest.SHORTCUTS
