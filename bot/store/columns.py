"""Column types that keep the same value on SQLite and on PostgreSQL, and refuse what one of them cannot hold."""

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, DateTime, Dialect, Integer, Numeric, String, Text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.types import TypeDecorator, TypeEngine

from bot.errors import HiddenCharacter

ID_LENGTH = 26
"""Characters of a ULID."""

# PostgreSQL holds no NUL, in text or in JSON, and neither database holds half of a surrogate pair.
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")

Counter = BigInteger().with_variant(Integer(), "sqlite")
"""A number that the database counts up; SQLite does so only for INTEGER."""


def storable(text: str) -> str:
    """`text` as it came, where both databases can hold it. Raises: HiddenCharacter."""
    found = _UNSTORABLE.search(text)
    if found:
        name = "half of a character" if found.group() != "\0" else "a control character"
        raise HiddenCharacter(
            field="The text", name=name, codepoint=f"U+{ord(found.group()):04X}", position=found.start() + 1
        )
    return text


def _check_document(document: Any) -> None:
    """Raises: HiddenCharacter."""
    if isinstance(document, str):
        storable(document)
    elif isinstance(document, dict):
        for key, value in document.items():
            storable(key)
            _check_document(value)
    elif isinstance(document, list):
        for value in document:
            _check_document(value)


def _is_postgresql(dialect: Dialect) -> bool:
    return dialect.name == "postgresql"


class Words(TypeDecorator[str]):
    """Text of any length."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Id(TypeDecorator[str]):
    """A ULID. Sorts by time, byte by byte: a language's collation would cost time and could change the order."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        collation = "C" if _is_postgresql(dialect) else None
        return dialect.type_descriptor(String(ID_LENGTH, collation=collation))

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Choice(TypeDecorator[StrEnum]):
    """One value of an enum, stored as its string. Reading a value that the enum does not have raises ValueError."""

    impl = Text
    cache_ok = True

    def __init__(self, values: type[StrEnum]) -> None:
        self.values = values
        super().__init__()

    def process_bind_param(self, value: StrEnum | None, dialect: Dialect) -> str | None:
        return None if value is None else self.values(value).value

    def process_result_value(self, value: str | None, dialect: Dialect) -> StrEnum | None:
        return None if value is None else self.values(value)


class UtcTime(TypeDecorator[datetime]):
    """A moment, aware, in UTC, to the microsecond. A naive one raises ValueError: nobody knows when it was."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(DateTime(timezone=_is_postgresql(dialect)))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.utcoffset() is None:
            raise ValueError(f"{value!r} has no time zone")
        value = value.astimezone(UTC)
        return value if _is_postgresql(dialect) else value.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.astimezone(UTC) if _is_postgresql(dialect) else value.replace(tzinfo=UTC)


class Span(TypeDecorator[timedelta]):
    """A length of time, as a number of microseconds."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: timedelta | None, dialect: Dialect) -> int | None:
        return None if value is None else value // timedelta(microseconds=1)

    def process_result_value(self, value: int | None, dialect: Dialect) -> timedelta | None:
        return None if value is None else timedelta(microseconds=value)


class Money(TypeDecorator[Decimal]):
    """An amount, with every digit: NUMERIC, or its digits as text, as SQLite would make a binary fraction of it."""

    impl = Numeric
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(Numeric() if _is_postgresql(dialect) else Text())

    def process_bind_param(self, value: Decimal | None, dialect: Dialect) -> Decimal | str | None:
        if value is None:
            return None
        if not value.is_finite():
            raise ValueError(f"{value} is no amount")
        return value if _is_postgresql(dialect) else str(value)

    def process_result_value(self, value: Decimal | str | None, dialect: Dialect) -> Decimal | None:
        return None if value is None else Decimal(value)


class Document(TypeDecorator[Any]):
    """Lists, dicts, text and numbers as JSON; None is NULL."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        kind = JSONB if _is_postgresql(dialect) else JSON
        return dialect.type_descriptor(kind(none_as_null=True))

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        _check_document(value)
        return value
