"""A store remembers reviews: it reads one row where nothing has changed, and never shows what is not stored."""

import gc
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace

import pytest
from sqlalchemy import Engine, event

from bot.domain.review import Review
from bot.domain.task import TaskId
from bot.store.reviews import HELD
from bot.store.unit_of_work import SqlStore
from tests.builders import Cast, Play, a_play, a_play_in_review
from tests.integration.store.playing import make_cast, save, save_step


@pytest.fixture
def both(ready_url: str) -> Iterator[tuple[SqlStore, SqlStore]]:
    """Of two processes."""
    here, there = SqlStore(ready_url), SqlStore(ready_url)
    yield here, there
    here.close()
    there.close()


def a_saved_play(store: SqlStore) -> Play:
    play = a_play_in_review(make_cast(store))
    save(store, play)
    return play


class PowerFailure(Exception):
    """In the middle of a unit of work."""


@contextmanager
def statements() -> Iterator[list[str]]:
    """What is asked of any database meanwhile."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield asked
    event.remove(Engine, "before_cursor_execute", note)


def test_what_was_saved_is_read_by_one_statement(both: tuple[SqlStore, SqlStore]) -> None:
    here, _ = both
    play = a_saved_play(here)
    with statements() as asked, here.reading() as uow:
        assert uow.reviews.get(play.review.task.id) == play.review
    assert len([each for each in asked if each.startswith("SELECT")]) == 1


def test_what_another_process_saved_is_seen(both: tuple[SqlStore, SqlStore]) -> None:
    here, there = both
    play = a_saved_play(here)
    play.says("Shorter.")
    with there.writing() as uow:
        save_step(uow, play.steps[-1])
    with here.reading() as uow:
        assert uow.reviews.get(play.review.task.id) == play.review


@pytest.mark.parametrize("looks", [True, False])
def test_what_was_rolled_back_is_not_remembered(both: tuple[SqlStore, SqlStore], looks: bool) -> None:
    here, there = both
    before = a_saved_play(here)
    task_id = before.review.task.id
    dropped, kept = (replace(before, steps=list(before.steps)) for _ in range(2))
    dropped.says("Shorter.")
    kept.says("Longer.")
    with suppress(PowerFailure), here.writing() as uow:
        save_step(uow, dropped.steps[-1])
        assert uow.reviews.get(task_id) == dropped.review
        raise PowerFailure
    if looks:
        with here.reading() as uow:
            assert uow.reviews.get(task_id) == before.review
    with there.writing() as uow:
        save_step(uow, kept.steps[-1])
    with here.reading() as uow:
        assert uow.reviews.get(task_id) == kept.review


def test_no_more_are_remembered_than_it_is_told(ready_url: str) -> None:
    store = SqlStore(ready_url, remembers=2)
    cast = make_cast(store)
    plays = [a_play(cast, number=number) for number in (1, 2, 3)]
    for play in plays:
        save(store, play)
    read = []
    for play in reversed(plays):
        with statements() as asked, store.reading() as uow:
            assert uow.reviews.get(play.review.task.id) == play.review
        read.append(sum(each.startswith("SELECT") for each in asked))
    store.close()
    assert read[:2] == [1, 1]
    assert read[2] > 1


def test_a_unit_that_reads_any_number_holds_few_in_memory(ready_url: str) -> None:
    with closing(SqlStore(ready_url, remembers=2)) as store:
        cast = make_cast(store)
        ids = [_opened(store, cast, number) for number in range(1, HELD + 11)]
        before = _in_memory()
        with store.reading() as uow:
            for task_id in ids:
                assert uow.reviews.get(task_id).task.id == task_id
            assert _in_memory() - before <= HELD + 2


def _opened(store: SqlStore, cast: Cast, number: int) -> TaskId:
    play = a_play(cast, number=number)
    save(store, play)
    return play.review.task.id


def _in_memory() -> int:
    gc.collect()
    return sum(isinstance(each, Review) for each in gc.get_objects())
