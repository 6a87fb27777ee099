"""Health answers: what a process says of itself, and what others make of its silence."""

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.health import BOARD, FORGOTTEN_AFTER, SILENT_AFTER, Answer, Board, Health, State
from bot.queue import connect

TICK = timedelta(milliseconds=500)
"""Longer than a test takes from one line to the next."""


def post_as_of(url: str, answer: Answer, ago: timedelta) -> None:
    """An answer that was given some time ago, by the server's clock."""
    with connect(url) as connection:
        seconds, microseconds = connection.time()
        seen = datetime.fromtimestamp(seconds, UTC) + timedelta(microseconds=microseconds) - ago
        connection.hset(BOARD, answer.id, json.dumps(replace(answer, seen_at=seen).fields()))


def test_a_process_is_starting_then_well_and_troubled_while_a_part_of_it_lacks_something() -> None:
    health = Health("worker", details=lambda: {"jobs_running": 3})
    assert health.answer().state is State.STARTING
    health.ready()
    assert health.answer().state is State.OK
    assert health.answer().details == {"jobs_running": 3}
    assert health.note("queue", "it is down"), "that is news"
    assert not health.note("queue", "it is down"), "and said once"
    assert health.note("database", "it is down, too")
    assert health.answer().state is State.TROUBLED
    assert health.note("queue", "")
    assert health.answer().troubles == {"database": "it is down, too"}
    assert health.note("database", "")
    assert not health.note("database", "")
    assert health.answer().is_well


def test_every_process_that_shares_the_queue_is_on_the_board(queue_url: str) -> None:
    with connect(queue_url) as connection:
        board = Board(connection)
        assert board.answers() == ()
        worker, poster = Health("worker", "w1"), Health("poster", "p1")
        for health in (worker, poster):
            health.ready()
            board.post(health.answer())
        found = board.answers()
        assert [(each.what, each.state) for each in found] == [("poster", State.OK), ("worker", State.OK)]
        assert replace(found[1], seen_at=None) == worker.answer(), "it comes back as it was"
        board.withdraw("p1")
        assert [each.id for each in board.answers()] == ["w1"]
        assert 0 < connection.ttl(BOARD) <= FORGOTTEN_AFTER.total_seconds()


def test_a_successor_takes_the_place_of_the_dead(queue_url: str) -> None:
    old, new = Health("worker", "worker@host"), Health("worker", "worker@host")
    post_as_of(queue_url, replace(old.answer(), pid=1), 2 * SILENT_AFTER)
    new.ready()
    with connect(queue_url) as connection:
        Board(connection).post(new.answer())
        (found,) = Board(connection).answers()
    assert (found.state, found.pid) == (State.OK, new.answer().pid)


@pytest.mark.parametrize(
    ("ago", "state"),
    [(SILENT_AFTER - TICK, State.OK), (SILENT_AFTER, State.SILENT), (SILENT_AFTER + TICK, State.SILENT)],
)
def test_one_that_gives_no_sign_of_life_is_silent(queue_url: str, ago: timedelta, state: State) -> None:
    health = Health("worker", "w1")
    health.ready()
    post_as_of(queue_url, health.answer(), ago)
    with connect(queue_url) as connection:
        (found,) = Board(connection).answers()
    assert found.state is state
    assert found.seen_at, "and since when, can be said"


@pytest.mark.parametrize(
    ("ago", "shown"), [(FORGOTTEN_AFTER - TICK, 1), (FORGOTTEN_AFTER, 0), (FORGOTTEN_AFTER + TICK, 0)]
)
def test_one_that_stays_silent_is_forgotten(queue_url: str, ago: timedelta, shown: int) -> None:
    post_as_of(queue_url, Health("worker", "w1").answer(), ago)
    with connect(queue_url) as connection:
        assert len(Board(connection).answers()) == shown
        assert connection.hlen(BOARD) == shown


@pytest.mark.parametrize("entry", ["not JSON", "[]", "{}", '{"id": "x", "since": "2026-11-23", "seen_at": "soon"}'])
def test_an_entry_of_another_version_hides_no_other(queue_url: str, entry: str) -> None:
    with connect(queue_url) as connection:
        connection.hset(BOARD, "x", entry)
        Board(connection).post(Health("worker", "w1").answer())
        assert [each.id for each in Board(connection).answers()] == ["w1"]
