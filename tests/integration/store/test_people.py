"""Workspaces, people and conversations: found, or added."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from bot.domain import commands as ask
from bot.domain.conversation import ConversationId, Platform
from bot.errors import ConcurrentUpdate, NotFound
from bot.services.ports import Store
from tests.builders import Cast, a_play
from tests.integration.store.playing import save


def test_the_same_names_find_the_same_rows(store: Store) -> None:
    with store.writing() as uow:
        slack = uow.people.workspace(Platform.SLACK, "T1", "Harbour")
        ada = uow.people.person(slack.id, "U1", "Ada")
        assert uow.people.workspace(Platform.SLACK, "T1", "Harbour") == slack
        assert uow.people.person(slack.id, "U1", "Ada") == ada
        assert uow.people.workspace(Platform.DISCORD, "T1", "Harbour").id != slack.id
        assert uow.people.workspace_by_id(slack.id) == slack
        assert uow.people.person_by_id(ada.id) == ada


def test_a_new_name_is_taken_over_and_an_empty_one_is_not(store: Store) -> None:
    with store.writing() as uow:
        place = uow.people.workspace(Platform.SLACK, "T1", "Harbour")
        ada = uow.people.person(place.id, "U1", "Ada")
    with store.writing() as uow:
        assert uow.people.person(place.id, "U1", "Ada L.").name == "Ada L."
        assert uow.people.person(place.id, "U1", "").name == "Ada L."
        assert uow.people.workspace(Platform.SLACK, "T1", "Museum").name == "Museum"
    with store.reading() as uow:
        assert uow.people.person_by_id(ada.id).name == "Ada L."
        assert uow.people.workspace_by_id(place.id).name == "Museum"


def test_who_is_known_is_found_without_writing(store: Store) -> None:
    with store.writing() as uow:
        place = uow.people.workspace(Platform.SLACK, "T1", "Harbour")
    with store.reading() as uow:
        assert uow.people.workspace(Platform.SLACK, "T1", "Harbour") == place
    with pytest.raises(RuntimeError, match="only reads"), store.reading() as uow:
        uow.people.person(place.id, "U1", "Ada")


def test_twenty_threads_that_meet_somebody_new_meet_one_person(store: Store) -> None:
    def meet(_: int) -> tuple[str, str]:
        with store.writing() as uow:
            place = uow.people.workspace(Platform.SLACK, "T1", "Harbour")
            return place.id, uow.people.person(place.id, "U1", "Ada").id

    with ThreadPoolExecutor(20) as pool:
        assert len(set(pool.map(meet, range(20)))) == 1


def test_threads_and_those_to_come_are_told_apart(store: Store) -> None:
    with store.writing() as uow:
        place = uow.people.workspace(Platform.SLACK, "T1", "Harbour")
        thread = uow.people.conversation(place, "C1", "17.1")
        new = uow.people.new_conversation(place, "C1")
        newer = uow.people.new_conversation(place, "C1")
        assert len({thread.id, new.id, newer.id}) == 3
        assert uow.people.conversation(place, "C1", "17.1") == thread
        assert uow.people.conversation_by_id(new.id) == new
        assert new.thread_id is None


def test_a_thread_is_found_once_it_is_known(store: Store) -> None:
    with store.writing() as uow:
        place = uow.people.workspace(Platform.SLACK, "T1", "Harbour")
        new = uow.people.new_conversation(place, "C1")
        uow.people.set_thread(new.id, "17.1")
        uow.people.set_thread(new.id, "17.1")  # the poster may have to say it again
        assert uow.people.conversation(place, "C1", "17.1").id == new.id
        with pytest.raises(NotFound):
            uow.people.set_thread(ConversationId("x"), "17.2")


def test_a_reply_that_is_faster_than_the_poster_does_not_take_the_thread(store: Store, cast: Cast) -> None:
    """Somebody replies under the card before the poster has stored that the card, and so the thread, is there."""
    save(store, a_play(cast))
    with store.writing() as uow:
        place = uow.people.workspace_by_id(cast.workspace_id)
        uow.people.conversation(place, "C1", "17.1")
    with store.writing() as uow:
        uow.people.set_thread(cast.conversation_id, "17.1")
    with store.reading() as uow:
        found = uow.people.conversation(place, "C1", "17.1")
        assert found.id == cast.conversation_id
        assert len(uow.reviews.find(conversation_id=found.id)) == 1


def test_a_thread_that_shows_another_task_is_not_taken(store: Store, cast: Cast) -> None:
    with store.writing() as uow:
        place = uow.people.workspace_by_id(cast.workspace_id)
        taken = uow.people.conversation(place, "C1", "17.1")
    play = a_play(cast)
    play.give(ask.JoinConversation(taken.id))
    save(store, play)
    with pytest.raises(ConcurrentUpdate), store.writing() as uow:
        uow.people.set_thread(cast.conversation_id, "17.1")
