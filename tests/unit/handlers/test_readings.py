"""When threads are read again."""

import math
from types import SimpleNamespace

import pytest

from bot.errors import NotAllowed, StoreUnavailable
from handlers.new_threads import RECORDED_SECONDS, WAITS, NewThreads
from handlers.readings import GAP_SECONDS, LONGEST_SECONDS, Readings


class Clock:
    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 1_000.0
        monkeypatch.setattr("handlers.readings.time", SimpleNamespace(time=lambda: self.now))

    def until_due(self, readings: Readings) -> float:
        """After how many seconds it is due; infinity where it is not."""
        began = self.now
        while not readings.is_due():
            self.now += 0.125
            if self.now - began > 2 * LONGEST_SECONDS:
                return math.inf
        return self.now - began


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    return Clock(monkeypatch)


def test_threads_are_read_once_soon_after_something_was_missed(clock: Clock) -> None:
    readings = Readings()
    assert clock.until_due(readings) == math.inf
    readings.soon()
    readings.soon(2 * GAP_SECONDS)
    readings.soon()
    assert clock.until_due(readings) == GAP_SECONDS
    assert clock.until_due(readings) == math.inf


def test_threads_are_read_now_and_then_where_nothing_tells_of_a_gap(clock: Clock) -> None:
    readings = Readings(every_seconds=120.0)
    readings.soon(0.0)
    assert [clock.until_due(readings) for _ in range(3)] == [0.0, 120.0, 120.0]


def test_an_event_that_failed_is_read_again_and_one_that_was_refused_is_not(clock: Clock) -> None:
    readings = Readings()
    readings.failed(NotAllowed(who="the owner", action="do that"))
    assert clock.until_due(readings) == math.inf
    for error in (StoreUnavailable(why="it restarts"), KeyError("a mistake of ours")):
        readings.failed(error)
        assert clock.until_due(readings) == GAP_SECONDS


def test_a_reading_that_fails_is_followed_by_others_ever_later_until_one_succeeds(clock: Clock) -> None:
    readings, pauses = Readings(), []
    for _ in range(7):
        readings.ended(is_whole=False)
        pauses.append(clock.until_due(readings))
    assert pauses == [30.0, 60.0, 120.0, 240.0, 480.0, 600.0, 600.0]
    readings.ended(is_whole=True)
    assert clock.until_due(readings) == math.inf
    readings.ended(is_whole=False)
    assert clock.until_due(readings) == GAP_SECONDS


def test_a_thread_whose_task_was_not_found_in_time_is_read_when_it_must_be_known(clock: Clock) -> None:
    readings, new_threads = Readings(), NewThreads()
    assert next(iter(new_threads.waits("C1 1.0", readings))) == WAITS[0], "found at the first look"
    assert clock.until_due(readings) == math.inf
    assert tuple(new_threads.waits("C1 1.0", readings)) == WAITS
    assert clock.until_due(readings) == RECORDED_SECONDS
    assert not list(new_threads.waits("C1 1.0", readings))
    assert clock.until_due(readings) == math.inf
