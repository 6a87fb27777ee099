"""What a repository works with: one connection in one transaction, which may or may not write."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, CursorResult, Delete, Executable, Insert, Row, Select, Table, Update, insert
from sqlalchemy.dialects import postgresql, sqlite

from bot.services.ports import NewId
from bot.store.faults import translated

Values = Mapping[str, Any]
"""A row to be: column name -> value."""

STREAM_ROWS = 1_000
"""So many rows of a long result are in memory at once."""

_INSERT: dict[str, Callable[[Table], postgresql.Insert | sqlite.Insert]] = {
    "postgresql": postgresql.insert,
    "sqlite": sqlite.insert,
}


class Transaction:
    """One transaction. Writing in one that only reads is a mistake of the caller: RuntimeError."""

    def __init__(self, connection: Connection, *, writable: bool, new_id: NewId) -> None:
        self._connection = connection
        self._writable = writable
        self._insert = _INSERT[connection.dialect.name]
        self.new_id = new_id

    # ---- reading

    def rows(self, query: Select[Any]) -> Sequence[Row[Any]]:
        return self._execute(query).all()

    def row(self, query: Select[Any]) -> Row[Any] | None:
        """The first row."""
        return self._execute(query).first()

    def stream(self, query: Select[Any], at_once: int = STREAM_ROWS) -> Iterator[Row[Any]]:
        """The rows, so many of them in memory at a time."""
        yield from self._execute(query, execution_options={"yield_per": at_once})

    def each(self, query: Select[Any]) -> Iterator[Row[Any]]:
        """The rows one by one, of a result that fits into memory as the database sends it.

        PostgreSQL plans for the whole of it; for a result that is streamed it plans to have the first rows soon, which
        takes many times as long in all where much is joined.
        """
        yield from self._execute(query)

    def rows_to_change(self, query: Select[Any], **how: Any) -> Sequence[Row[Any]]:
        """The rows, which nobody else changes before this transaction ends; `how` as in `Select.with_for_update`.

        On SQLite a writing transaction is alone anyway.
        """
        return self.rows(query.with_for_update(**how) if self._writable else query)

    # ---- writing

    def write(self, statement: Insert | Update | Delete) -> int:
        """How many rows it changed."""
        self._check_writable()
        return self._execute(statement).rowcount

    def write_many(self, statement: Insert | Update | Delete, rows: Sequence[Values]) -> None:
        """The statement once for each row; its bound values are named as the row's, and so are the columns it sets."""
        self._check_writable()
        if rows:
            self._execute(statement, [dict(row) for row in rows])

    def write_returning(self, statement: Insert | Update | Delete) -> Row[Any] | None:
        """The first row that the statement returns; None where it changed none."""
        self._check_writable()
        return self._execute(statement).first()

    def write_returning_all(self, statement: Insert | Update | Delete) -> Sequence[Row[Any]]:
        """All rows that the statement returns."""
        self._check_writable()
        return self._execute(statement).all()

    def add(self, table: Table, rows: Iterable[Values]) -> None:
        self._check_writable()
        many = [dict(row) for row in rows]
        if many:
            self._execute(insert(table), many)

    def add_if_new(self, table: Table, row: Values) -> bool:
        """Whether the row is new: no unique key of it is there already. Waits for somebody who is adding it too."""
        self._check_writable()
        statement = self._insert(table).values(dict(row)).on_conflict_do_nothing().returning(*table.primary_key)
        return self._execute(statement).first() is not None

    def add_or_replace(self, table: Table, row: Values) -> None:
        """By primary key."""
        self._check_writable()
        keys = [column.name for column in table.primary_key]
        rest = {name: value for name, value in row.items() if name not in keys}
        statement = self._insert(table).values(dict(row)).on_conflict_do_update(index_elements=keys, set_=rest)
        self._execute(statement)

    def _execute(self, statement: Executable, *args: Any, **options: Any) -> CursorResult[Any]:
        """Our errors for the database's, here already: a value that was refused is known by name inside the unit."""
        with translated():
            return self._connection.execute(statement, *args, **options)

    def _check_writable(self) -> None:
        if not self._writable:
            raise RuntimeError("this unit of work only reads; ask the store for one that writes")
