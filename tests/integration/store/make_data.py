"""Writes what a database of the newest revision may hold, for the tests of the migrations that will come after it.

After a new revision:  python -m tests.integration.store.make_data
Then commit the new file; the earlier ones are never changed.
"""

import sqlite3
import tempfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from sqlalchemy import Boolean

from bot.domain import commands as ask
from bot.domain.conversation import MessageRef
from bot.domain.score import MarkValue
from bot.domain.task import AgentName
from bot.domain.workspace_settings import SettingChange
from bot.services.ports import DeliveryKind, Progress, Store
from bot.store.migrate import newest, upgrade
from bot.store.schema import metadata
from bot.store.unit_of_work import SqlStore
from tests.builders import START, Play, a_file, a_play, a_play_in_review
from tests.integration.store.playing import LEASE, a_delivery, a_job, make_cast, save
from tests.integration.store.walks import Walk

DATA = Path(__file__).with_name("data")
CARRIAGE_RETURN = "␍"
"""Stands for one in the files, where git would take the real one for a line end of another system."""
WALKS = range(3)
MOVES = 60


def main() -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "redraft.db"
        upgrade(f"sqlite:///{file}")
        store = SqlStore(f"sqlite:///{file}")
        fill(store)
        store.close()
        target = DATA / f"{newest()}.sql"
        target.write_text("\n".join(statements(file)) + "\n", encoding="utf-8", newline="")
    print(f"{target}: {target.stat().st_size:,} bytes")  # noqa: T201 - a program for developers


def fill(store: Store) -> None:
    """Some of everything."""
    for seed in WALKS:
        walk = Walk(seed, make_cast(store, workspace=f"walk {seed}"))
        for _ in range(MOVES):
            walk.move()
        save(store, walk.play)
    cast = make_cast(store)
    play = a_play_in_review(cast, drafts=3)
    play.files(MarkValue.MET, MarkValue.MET, MarkValue.NOT_MET)
    play.give(ask.Accept(play.draft_id))
    save(store, play)
    with store.writing() as uow:
        uow.files.add(
            play.review.task.id, [a_file("notes.csv", "a,b\n"), a_file("größe.txt", "x", remark="read as UTF-16")]
        )
    other = a_play(cast, number=2)
    save(store, other)
    fill_outbox(store, play, other)


def fill_outbox(store: Store, play: Play, other: Play) -> None:
    """Jobs and deliveries in each state."""
    jobs = [a_job(play), a_job(play), a_job(other), a_job(other, due_at=START + timedelta(days=1))]
    kinds = [DeliveryKind.TASK_CARD, DeliveryKind.DRAFT, DeliveryKind.TALLY, DeliveryKind.SCORECARD]
    with store.writing() as uow:
        uow.inbox.claim("Ev1", START)
        uow.archive.keep_pseudonym_key(play.review.task.workspace_id, b"\x01key")
        uow.privacy.set_training(play.cast.reviewers[0], START)
        uow.installations.keep(play.review.task.workspace_id, b"\x00sealed", START)
        changes = [SettingChange("task_tokens", text, play.cast.owner, START) for text in ("60000", "")]
        uow.settings.add(play.review.task.workspace_id, changes)
        uow.people.set_thread(play.cast.conversation_id, "17.1")
        for job in jobs:
            uow.jobs.add(job)
        leases = [uow.jobs.claim(job.id, holder="w1", now=START, lease_for=LEASE) for job in jobs[:2]]
        assert leases[0]
        assert leases[1]
        uow.jobs.finish(leases[0], now=START)
        uow.jobs.progress((Progress(leases[1], AgentName.CLAUDE, 420),))
        uow.people.close(play.cast.other_conversation_id, "channel archived")
        uow.jobs.cancel(jobs[2].id)
        for kind in kinds:
            uow.deliveries.add(a_delivery(play, kind))
        for number in range(3):
            [head] = uow.deliveries.heads(START)
            claimed = uow.deliveries.claim(head.id, now=START, lease_for=LEASE)
            assert claimed
            if number == 2:
                uow.deliveries.fail(claimed, error="channel archived", now=START)
            else:
                uow.deliveries.sent(claimed, (MessageRef("C1", f"17.{number}"),), now=START)


def statements(file: Path) -> Iterator[str]:
    """One INSERT a table, which both databases understand; but for bytes, which are written as SQLite wants them."""
    connection = sqlite3.connect(file)
    try:
        for table in metadata.sorted_tables:
            columns = list(table.columns)
            names = ", ".join(column.name for column in columns)
            rows = connection.execute(f"SELECT {names} FROM {table.name} ORDER BY rowid").fetchall()
            assert rows, f"nothing was put into {table.name}"
            yield f"INSERT INTO {table.name} ({names}) VALUES"
            lines = [
                "("
                + ", ".join(literal(value, isinstance(c.type, Boolean)) for value, c in zip(row, columns, strict=True))
                for row in rows
            ]
            yield "),\n".join(lines) + ");"
    finally:
        connection.close()


def literal(value: object, is_boolean: bool) -> str:
    if value is None:
        return "NULL"
    if is_boolean:
        return "TRUE" if value else "FALSE"
    if isinstance(value, int):
        return str(value)
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    assert isinstance(value, str), value
    return "'" + value.replace("'", "''").replace("\r", CARRIAGE_RETURN) + "'"


if __name__ == "__main__":
    main()
