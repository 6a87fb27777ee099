"""What was received: once, however often it comes; and how far a conversation was read."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.domain.conversation import ConversationId
from bot.errors import NotFound
from bot.services.ports import Store
from tests.builders import START, Cast


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


def test_a_cursor_moves(store: Store, cast: Cast) -> None:
    with store.writing() as uow:
        assert uow.cursors.get(cast.conversation_id) is None
        uow.cursors.set(cast.conversation_id, "17.1", START)
        uow.cursors.set(cast.conversation_id, "17.2", START)
        assert uow.cursors.get(cast.conversation_id) == "17.2"
        assert uow.cursors.get(cast.other_conversation_id) is None
        with pytest.raises(NotFound):
            uow.cursors.set(ConversationId("x"), "17.1", START)
