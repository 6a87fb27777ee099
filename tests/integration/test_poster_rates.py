"""What the platform allows: kept where it is known, obeyed where it is told, and nothing dropped for it."""

import asyncio
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.chat.memory import MemoryChat
from bot.domain.conversation import Conversation
from bot.errors import ChatBusy, ChatFailed
from bot.services.ports import DeliveryState
from bot.services.rates import Call, Rate, Scope
from tests.support.house import MINUTE, SECOND, House, open_house
from workers.poster import MAX_ATTEMPTS

PENDING, FAILED = DeliveryState.PENDING, DeliveryState.FAILED
AFTER_THE_CARD = ["== Draft 1 by scripted-1 ==", "== Score draft 1 =="]


@pytest.fixture
def house(tmp_path: Path, store_url: str) -> Iterator[House]:
    """On each database."""
    with open_house(tmp_path, store_url) as house:
        yield house


class Strict(MemoryChat):
    """Refuses what comes faster than it allows, and says until when."""

    def __init__(self, house: House, allowed: int, seconds: float, scope: Scope = Scope.BOT) -> None:
        super().__init__()
        self.house, self.allowed, self.window, self.scope = house, allowed, timedelta(seconds=seconds), scope
        self.taken: list[tuple[str, datetime]] = []
        self.refused = 0

    def _refuse(self, channel_id: str) -> Any:
        now = self.house.clock.now()
        mine = "" if self.scope is Scope.BOT else channel_id
        recent = [at for whose, at in self.taken if whose == mine and at > now - self.window]
        if len(recent) >= self.allowed:
            self.refused += 1
            wait = (recent[-self.allowed] + self.window - now).total_seconds()
            raise ChatBusy(platform="The chat", retry_after_seconds=wait, scope=self.scope)
        self.taken.append((mine, now))
        return super()._refuse(channel_id)


def drained(house: House, step: timedelta = SECOND) -> timedelta:
    """Send until nothing waits any more; how long it took by the clock."""
    poster, began = house.poster(), house.clock.now()
    while house.deliveries(PENDING):
        asyncio.run(poster.drain())
        house.clock.goes_on(step)
        assert house.clock.now() - began < 60 * MINUTE, "it does not end"
    return house.clock.now() - began


def drafted_tasks(house: House, count: int) -> list[Conversation]:
    there = [house.conversation(f"C{number}") for number in range(count)]
    for each in there:
        house.opens_drafted(house.person("Ada"), each)
    return there


def test_being_asked_to_wait_is_no_fault(house: House) -> None:
    """As many faults as it takes to give up, less one, with twice as many calls put off between them."""
    [conversation] = drafted_tasks(house, 1)
    refused = ChatFailed(platform="The chat", why="it says no")
    busy = ChatBusy(platform="The chat", retry_after_seconds=1)
    for _ in range(MAX_ATTEMPTS - 1):
        for error in (refused, busy, busy):
            house.chat.fail_next(error)
            house.posts()
            house.clock.goes_on(3 * MINUTE)
    house.posts()
    assert house.headings(conversation)[1:] == AFTER_THE_CARD
    assert house.deliveries(FAILED) == 0


@pytest.mark.parametrize("scope", [Scope.WORKSPACE, Scope.BOT])
def test_what_all_have_to_wait_for_is_not_asked_by_each(house: House, scope: Scope) -> None:
    there = drafted_tasks(house, 5)
    house.chat.fail_next(ChatBusy(platform="The chat", retry_after_seconds=30, scope=scope))
    poster = house.poster()
    asyncio.run(poster.drain())
    under_way = len(house.chat.messages)  # those that went out side by side with the one that was refused
    house.clock.goes_on(29 * SECOND)
    asyncio.run(poster.drain())
    starts = [each for each in house.chat.messages.values() if each.ref.message_id == each.thread_id]
    assert len(starts) <= under_way < 15
    house.clock.goes_on(SECOND)
    asyncio.run(poster.drain())
    assert all(house.headings(each)[1:] == AFTER_THE_CARD for each in there)


def test_a_storm_of_429_over_50_conversations_drops_nothing_and_keeps_the_order(house: House) -> None:
    there = drafted_tasks(house, 50)
    chat = Strict(house, allowed=10, seconds=1)
    house.chat = chat
    took = drained(house)
    assert chat.refused > 0
    assert took >= 15 * SECOND, "150 messages at 10 a second"
    for each in there:
        assert house.headings(each)[0].startswith("== Task ")
        assert house.headings(each)[1:] == AFTER_THE_CARD
    assert house.deliveries(FAILED) == 0
    assert len(chat.messages) == 150


@pytest.mark.parametrize("scope", [Scope.BOT, Scope.CHANNEL])
def test_a_rate_that_is_known_is_kept_without_being_told(house: House, scope: Scope) -> None:
    there = drafted_tasks(house, 20)
    chat = Strict(house, allowed=2, seconds=1, scope=scope)
    chat.rates = (Rate(2, 1, frozenset(Call), scope),)
    house.chat = chat
    took = drained(house, SECOND / 4)
    assert chat.refused == 0
    assert all(house.headings(each)[1:] == AFTER_THE_CARD for each in there)
    assert took >= (29 if scope is Scope.BOT else 1) * SECOND
    assert took < (40 if scope is Scope.BOT else 5) * SECOND, "and made use of"
