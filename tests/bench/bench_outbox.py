"""What the poster asks every half second, with 100,000 deliveries sent before, and what progress of many jobs costs.

The baselines are the same question to an outbox that has sent nothing yet, and one transaction for each job.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from statistics import median
from time import perf_counter

from sqlalchemy import create_engine, insert

from bot.domain.task import AgentName
from bot.services.ports import Delivery, DeliveryKind, DeliveryState, Progress, Store
from bot.store import schema
from bot.store.migrate import upgrade
from bot.store.unit_of_work import SqlStore
from tests.bench import Row
from tests.bench.databases import databases
from tests.builders import START, Play, a_play
from tests.integration.store.playing import a_delivery, a_job, make_cast, save

SENT = 100_000
WAITING = 200
"""Conversations with three deliveries each."""
JOBS = 1_000
REPEATS = 20


def run() -> list[Row]:
    with databases() as urls:
        return [row for name, url in urls.items() for row in _rows(name, url)]


def _rows(name: str, url: str) -> Iterator[Row]:
    upgrade(url)
    with _opened(url) as store:
        play = _waiting(store)
        empty = _timed(lambda: _heads(store))
        _send_many(url, play)
        yield Row(
            what=f"{name}: the poster looks for {WAITING} of {WAITING * 3:,} that wait, among {SENT:,} sent, p50",
            unit="ms per look",
            ours=_timed(lambda: _heads(store)),
            baseline=empty,
            baseline_name="nothing sent before",
            more_is_better=False,
            repeats=REPEATS,
        )
        progress = _at_work(store)
        words = iter(range(1, 1_000_000))
        yield Row(
            what=f"{name}: progress of {JOBS:,} jobs is stored at once, p50",
            unit="ms per round",
            ours=_timed(lambda: _store(store, progress, next(words), at_once=200), repeats=5),
            baseline=_timed(lambda: _store(store, progress, next(words), at_once=1), repeats=1),
            baseline_name="one transaction a job",
            more_is_better=False,
            repeats=5,
        )


@contextmanager
def _opened(url: str) -> Iterator[Store]:
    store = SqlStore(url)
    yield store
    store.close()


def _waiting(store: Store) -> Play:
    cast = make_cast(store)
    play = a_play(cast)
    save(store, play)
    with store.writing() as uow:
        workspace = uow.people.workspace_by_id(cast.workspace_id)
        for number in range(WAITING):
            there = uow.people.new_conversation(workspace, f"B{number}")
            for subject in "abc":
                uow.deliveries.add(a_delivery(play, subject=subject, conversation_id=there.id))
    return play


def _send_many(url: str, play: Play) -> None:
    """As rows, all at once: they were sent long ago."""
    engine = create_engine(url)
    row: Delivery = a_delivery(play, DeliveryKind.TALLY)
    values = {
        "workspace_id": row.workspace_id,
        "task_id": row.task_id,
        "conversation_id": row.conversation_id,
        "kind": row.kind,
        "subject": row.subject,
        "due_at": START,
        "state": DeliveryState.SENT,
        "attempts": 1,
        "uncertain": False,
        "last_error": "",
    }
    with engine.begin() as connection:
        connection.execute(insert(schema.deliveries), [values] * SENT)
    engine.dispose()


def _heads(store: Store) -> None:
    with store.reading() as uow:
        found = uow.deliveries.heads(START, WAITING)
    if len(found) != WAITING:
        raise AssertionError(f"{len(found)} heads")


def _at_work(store: Store) -> list[Progress]:
    cast = make_cast(store, workspace="T2")
    found = []
    for number in range(JOBS):
        play = a_play(cast, number=number + 1)
        save(store, play)
        with store.writing() as uow:
            job = a_job(play)
            uow.jobs.add(job)
            lease = uow.jobs.claim(job.id, holder="bench", now=START, lease_for=timedelta(days=1))
        if lease is None:
            raise AssertionError("a new job is free")
        found.append(Progress(lease, AgentName.CLAUDE, 0))
    return found


def _store(store: Store, progress: list[Progress], words: int, *, at_once: int) -> None:
    for start in range(0, len(progress), at_once):
        some = [replace(each, words=words) for each in progress[start : start + at_once]]
        with store.writing() as uow:
            uow.deliveries.add_progress(uow.jobs.progress(some), START)


def _timed(act: Callable[[], object], repeats: int = REPEATS) -> float:
    """p50, in ms."""
    took = []
    for _ in range(repeats):
        began = perf_counter()
        act()
        took.append((perf_counter() - began) * 1_000)
    return median(took)
