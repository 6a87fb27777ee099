"""What people say in Discord is captured once, never lost and never changed: whatever fails, and whenever it is read."""

import time
from types import SimpleNamespace

import pytest

from bot.domain.feedback import Disposition
from bot.domain.task import TaskState
from bot.errors import StoreUnavailable
from bot.services.people import People
from bot.services.ports import Reaction
from bot.services.threads import Threads
from handlers.readings import GAP_SECONDS
from tests.e2e.discord.test_bad_luck import items, review
from tests.e2e.discord.test_traps import drafted
from tests.support.discord_theatre import DiscordTheatre
from tests.support.theatre import eventually

NOTES = {"notes.txt": b"Meet at the quay at nine."}
WITH_NOTES = "As in the notes:\n\n“notes.txt”:\nMeet at the quay at nine."
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 20
CDN = "handlers.discord.files.Client"


def goes_on(monkeypatch: pytest.MonkeyPatch, seconds: float = GAP_SECONDS) -> None:
    """What is due by then is due now."""
    later = time.time() + seconds
    monkeypatch.setattr("handlers.readings.time", SimpleNamespace(time=lambda: later))


async def reads(theatre: DiscordTheatre) -> None:
    """All threads are read, as after a gap; when the mark of that reply is there, they were."""
    sent = len(theatre.box.requests)
    await theatre.box.gateway.disconnect()
    await eventually(lambda: any("GET" in each.route and each.route.endswith("messages") for each in theatre.box.requests[sent:]))
