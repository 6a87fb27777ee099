"""The log of events, written out and read into an empty database: everything is there again, row by row."""

import shutil
import tracemalloc
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, select

from bot.bootstrap import bootstrap
from bot.cli.exports.export import Kind, _Lines
from bot.cli.exports.lines import heading, line, records
from bot.config import load_settings
from bot.domain import commands as ask
from bot.domain.conversation import Platform
from bot.domain.score import MarkValue
from bot.errors import WrongState
from bot.services.exports import Exports
from bot.services.ports import Store
from bot.services.pseudonyms import Scope
from bot.services.restoring import Restored, Restoring
from bot.store import schema
from bot.store.unit_of_work import SqlStore
from tests.builders import a_file, a_play_in_review
from tests.integration.store.playing import make_cast, save
from tests.integration.store.walks import Walk

SEEDS = range(8)
MOVES = 120
REBUILT = (
    schema.tasks,
    schema.task_conversations,
    schema.task_files,
    schema.rubrics,
    schema.criteria,
    schema.drafts,
    schema.blocks,
    schema.feedback,
    schema.ledger_entries,
    schema.votes,
    schema.scorecards,
    schema.marks,
    schema.finished_reviews,
    schema.events,
    schema.people,
)
MADE_ANEW = {"scorecards": {"saved_in", "position"}, "events": {"position"}}
"""Their order stays."""


@pytest.fixture
def origin(tmp_path: Path, _sqlite_template: Path) -> Iterator[SqlStore]:
    """Where the walks happened."""
    shutil.copy(_sqlite_template, tmp_path / "origin.db")
    opened = SqlStore(f"sqlite:///{tmp_path / 'origin.db'}")
    for seed in SEEDS:
        walk = Walk(seed, make_cast(opened, workspace=f"walk {seed}"))
        for _ in range(MOVES):
            walk.move()
        save(opened, walk.play)
        with opened.writing() as uow:
            uow.files.add(walk.play.review.task.id, [a_file(), a_file("größe.txt", "x", remark="read as UTF-16")])
    yield opened
    opened.close()


def exported(store: Store, file: Path, *, names: bool) -> str:
    with file.open("w", encoding="utf-8") as stream:
        stream.write(heading(names=names))
        stream.writelines(map(line, Exports(store).events(Scope(names=names))))
    return file.read_text(encoding="utf-8")


def restored(store: Store, file: Path) -> Restored:
    return Restoring(store).restore(record for _, record in records(file))


def rows(url: str) -> dict[str, list[Any]]:
    """What each table holds, but for what is numbered anew."""
    engine = create_engine(url)
    found = {}
    with engine.connect() as connection:
        for table in REBUILT:
            new = MADE_ANEW.get(table.name, set())
            columns = [column for column in table.columns if column.name not in new]
            order = [table.c.position] if table.name == "events" else list(table.primary_key)
            found[table.name] = [tuple(row) for row in connection.execute(select(*columns).order_by(*order))]
    engine.dispose()
    return found


def test_all_rows_come_back_where_names_are_kept(
    origin: SqlStore, ready_url: str, store: Store, tmp_path: Path
) -> None:
    text = exported(origin, tmp_path / "all.jsonl", names=True)
    found = restored(store, tmp_path / "all.jsonl")
    assert found == Restored(len(SEEDS), text.count('{"record": "event"'))
    before, after = rows(f"sqlite:///{tmp_path / 'origin.db'}"), rows(ready_url)
    before["people"] = [row for row in before["people"] if f'"id": "{row[0]}"' in text]  # others did nothing
    assert after == before
    assert exported(store, tmp_path / "again.jsonl", names=True) == text


def test_under_pseudonyms_the_same_is_exported_again(origin: SqlStore, store: Store, tmp_path: Path) -> None:
    text = exported(origin, tmp_path / "all.jsonl", names=False)
    restored(store, tmp_path / "all.jsonl")
    assert exported(store, tmp_path / "again.jsonl", names=False) == text
    assert exported(store, tmp_path / "named.jsonl", names=True).splitlines()[1:] == text.splitlines()[1:]


def test_nothing_of_a_person_is_in_an_export_under_pseudonyms(origin: SqlStore, tmp_path: Path) -> None:
    text = exported(origin, tmp_path / "all.jsonl", names=False)
    with origin.reading() as uow:
        known = [each.person for place in uow.archive.workspaces() for each in uow.archive.people(place.id)]
    assert len(known) == 4 * len(SEEDS)
    for person in known:
        assert person.id not in text
        assert f'"{person.external_id}"' not in text
        assert person.name not in text


def test_a_restored_conversation_takes_nothing(origin: SqlStore, store: Store, tmp_path: Path) -> None:
    exported(origin, tmp_path / "all.jsonl", names=True)
    restored(store, tmp_path / "all.jsonl")
    with store.reading() as uow:
        places = {place for task in uow.reviews.find() for place in task.conversations}
        assert len(uow.people.closed(places)) == len(places) > 0


def test_the_next_task_gets_a_number_of_its_own(origin: SqlStore, store: Store, tmp_path: Path) -> None:
    exported(origin, tmp_path / "all.jsonl", names=True)
    restored(store, tmp_path / "all.jsonl")
    with store.writing() as uow:
        for task in uow.reviews.find():
            assert uow.reviews.next_number(task.workspace_id) == 2


def test_a_database_that_was_used_is_left_alone(origin: SqlStore, store: Store, tmp_path: Path) -> None:
    exported(origin, tmp_path / "all.jsonl", names=True)
    with store.writing() as uow:
        uow.people.conversation(uow.people.workspace(Platform.LOCAL, "w1", "Harbour"), "C1", None)
    with pytest.raises(WrongState, match="into an empty one only"):
        restored(store, tmp_path / "all.jsonl")
    with store.reading() as uow:
        assert uow.reviews.find() == ()


def test_a_long_log_takes_no_more_memory_than_a_short_one(sqlite_store: SqlStore) -> None:
    cast = make_cast(sqlite_store)

    def play(tasks: range) -> None:
        for number in tasks:
            play = a_play_in_review(cast, number=number, drafts=2, brief="pier " * 2_000, conversations=())
            play.files(MarkValue.MET, MarkValue.MET, MarkValue.NOT_MET)
            play.give(ask.Accept(play.draft_id))
            save(sqlite_store, play)

    play(range(1, 42))  # more than are in memory at once
    peak(sqlite_store)  # what is made once
    few = peak(sqlite_store)
    play(range(42, 92))
    assert peak(sqlite_store) < few + 150_000, "50 tasks more, with 500,000 characters in their briefs alone"


def peak(store: Store) -> int:
    """Bytes that exporting everything takes at most."""
    app = bootstrap(load_settings(), store=store)
    tracemalloc.start()
    for text in chain.from_iterable(_Lines(app, Scope()).of(kind) for kind in (Kind.EVENTS, Kind.EVALS, Kind.DPO)):
        assert text
    found = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return found
