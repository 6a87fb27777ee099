"""DATABASE_URL: what can be used, and that a password in it is never repeated."""

import pytest

from bot.errors import SettingsInvalid
from bot.store.engine import checked_url
from bot.store.migrate import newest


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgres://ada@db.example:6543/redraft?sslmode=require", "postgresql+psycopg"),
        ("postgresql://ada@db.example/redraft", "postgresql+psycopg"),
        ("postgresql+psycopg://ada@db.example/redraft", "postgresql+psycopg"),
        ("sqlite:////var/lib/redraft.db", "sqlite+pysqlite"),
    ],
)
def test_the_usual_urls_are_taken(given: str, used: str) -> None:
    url = checked_url(given)
    assert url.drivername == used
    assert url.render_as_string(hide_password=False).split("://")[1] == given.split("://")[1]


@pytest.mark.parametrize(
    "given",
    [
        "",
        "redraft.db",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///file:x?mode=memory&uri=true",
        "mysql://ada:hunter2@db.example/redraft",
        "postgresql+asyncpg://ada:hunter2@db.example/redraft",
        "postgresql://ada:hunter2@db.example:port/redraft",
    ],
)
def test_others_are_refused_in_a_sentence_without_the_password(given: str) -> None:
    with pytest.raises(SettingsInvalid, match="DATABASE_URL cannot be used") as refusal:
        checked_url(given)
    assert "hunter2" not in f"{refusal.value}{refusal.value.__cause__}"


def test_the_newest_revision_needs_no_database() -> None:
    assert newest()
