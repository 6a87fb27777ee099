"""What was received: once, however often it comes; and how far a conversation was read."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from bot.errors import NotFound
from bot.services.ports import Store
from tests.builders import START


def test_twenty_deliveries_of_one_event_have_one_effect(store: Store) -> None:
    def receive(_: int) -> bool:
        with store.writing() as uow:
            return uow.inbox.claim("Ev1", START)

    with ThreadPoolExecutor(20) as pool:
        assert sum(pool.map(receive, range(20))) == 1


def test_an_event_whose_effect_failed_is_new_again(store: Store) -> None:
    def fails() -> None:
        with store.writing() as uow:
            assert uow.inbox.claim("Ev1", START)
            raise RuntimeError("the effect failed")

    with pytest.raises(RuntimeError, match="the effect failed"):
        fails()
    with store.writing() as uow:
        assert uow.inbox.claim("Ev1", START)
        assert not uow.inbox.claim("Ev1", START)
        assert uow.inbox.claim("Ev2", START)


def test_an_event_that_comes_again_is_answered_with_what_it_made(store: Store) -> None:
    with store.writing() as uow:
        assert uow.inbox.claim("Ev1", START, "task 1")
        assert not uow.inbox.claim("Ev1", START, "task 2")
        assert uow.inbox.subject_of("Ev1") == "task 1"
        with pytest.raises(NotFound):
            uow.inbox.subject_of("Ev2")


def test_old_events_are_forgotten(store: Store) -> None:
    with store.writing() as uow:
        uow.inbox.claim("old", START)
        uow.inbox.claim("new", START + timedelta(seconds=1))
        assert uow.inbox.forget(START + timedelta(seconds=1)) == 1
        assert uow.inbox.claim("old", START)
        assert not uow.inbox.claim("new", START)
