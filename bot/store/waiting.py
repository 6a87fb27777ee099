"""How much of an outbox is not done yet: the same question for jobs and for deliveries."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Table, TextClause, func, select, true

from bot.services.ports import Waiting
from bot.store.transaction import Transaction


def waiting(
    transaction: Transaction,
    outbox: Table,
    pending: TextClause,
    now: datetime,
    can_be_done: ColumnElement[bool] | None = None,
) -> Waiting:
    """Of a table with `due_at` and `lease_until`; `pending` in the words of its partial index.

    What cannot be done at all, whoever is there to do it, comes later; without a condition, everything can.
    """
    held = outbox.c.lease_until > now
    unheld = outbox.c.lease_until.is_(None) | (outbox.c.lease_until <= now)
    due = unheld & (outbox.c.due_at <= now) & (true() if can_be_done is None else can_be_done)
    counts: list[ColumnElement[Any]] = [
        func.count().filter(due).label("due"),
        func.count().filter(held).label("held"),
        func.count().label("all"),
        func.min(outbox.c.due_at).filter(due).label("oldest_due_at"),
    ]
    row = transaction.row(select(*counts).select_from(outbox).where(pending))
    if row is None:
        raise ValueError("a count always has a row")
    return Waiting(row.due, row.held, row.all - row.due - row.held, row.oldest_due_at)
