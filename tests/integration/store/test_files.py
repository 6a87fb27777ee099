"""Files of tasks come back to the byte, on both databases, and to every worker."""

import pytest

from bot.domain.files import MediaType
from bot.domain.task import TaskId
from bot.errors import NotFound
from bot.services.ports import Store
from tests.builders import Cast, a_file, a_play, new_id
from tests.integration.store.playing import save

EVERY_BYTE = bytes(range(256)) * 400


def test_files_come_back_to_the_byte_and_in_order(store: Store, cast: Cast) -> None:
    play, other = a_play(cast), a_play(cast, number=2)
    save(store, play)
    save(store, other)
    files = (
        a_file("größe.csv", "a;b\n", MediaType.CSV, remark="read as UTF-16"),
        a_file("a.png", "", MediaType.PNG, content=EVERY_BYTE),
        a_file("z.pdf", "— page 1 —\n…", MediaType.PDF, content=b"%PDF-", pages=3),
    )
    with store.writing() as uow:
        uow.files.add(play.review.task.id, files)
        uow.files.add(other.review.task.id, (a_file(),))
    with store.reading() as uow:
        assert uow.files.with_content(play.review.task.id) == files
        assert uow.files.of_task(play.review.task.id) == tuple(each.file for each in files)
        assert uow.files.of_task(TaskId(new_id())) == ()


def test_files_of_a_task_that_is_not_there_are_refused(store: Store, cast: Cast) -> None:
    with pytest.raises(NotFound), store.writing() as uow:
        uow.files.add(TaskId(new_id()), (a_file(),))


def test_ten_megabytes_fit_into_a_row(store: Store, cast: Cast) -> None:
    play = a_play(cast)
    save(store, play)
    file = a_file("big.png", "", MediaType.PNG, content=EVERY_BYTE * 391)
    with store.writing() as uow:
        uow.files.add(play.review.task.id, (file,))
    with store.reading() as uow:
        assert uow.files.with_content(play.review.task.id) == (file,)
