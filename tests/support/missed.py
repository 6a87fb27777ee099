"""What is missed, on either platform, and that it is read later."""

import time
from itertools import count
from types import SimpleNamespace

import pytest

from bot.services.people import People
from handlers.readings import GAP_SECONDS


def goes_on(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each look at the clock, to see whether threads are due to be read, comes half a minute later."""
    clock = count(time.time() + GAP_SECONDS, GAP_SECONDS)
    monkeypatch.setattr("handlers.readings.time", SimpleNamespace(time=lambda: next(clock)))


def thread_is_not_found_once(monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    """The next time that somebody asks whose thread it is, this is raised."""
    look_up, faults = People.conversation_at, [error]

    def conversation_at(self: People, *place: object) -> object:
        if faults:
            raise faults.pop()
        return look_up(self, *place)  # type: ignore[arg-type]  # as it came

    monkeypatch.setattr(People, "conversation_at", conversation_at)
