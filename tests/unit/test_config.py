import traceback
from contextlib import nullcontext
from decimal import Decimal
from pathlib import Path

import pytest

from bot.config import Settings, environment_of, load_settings
from bot.errors import SettingsInvalid

SECRETS = tuple(
    field.validation_alias
    for name, field in Settings.model_fields.items()
    if name.endswith(("_token", "_key", "_secret")) and isinstance(field.validation_alias, str)
)
URLS = {
    "DATABASE_URL": "postgresql://ada:hunter2@db/redraft",
    "REDIS_URL": "redis://:hunter2@queue:6379",
    "OPENAI_BASE_URL": "https://ada:hunter2@proxy/v1",
}
NAMED = {
    name: field.validation_alias if isinstance(field.validation_alias, str) else f"REDRAFT_{name.upper()}"
    for name, field in Settings.model_fields.items()
}


def the_refusal() -> SettingsInvalid:
    with pytest.raises(SettingsInvalid) as refusal:
        load_settings()
    return refusal.value


@pytest.mark.parametrize("field", NAMED)
def test_a_setting_that_is_empty_is_not_set(monkeypatch: pytest.MonkeyPatch, field: str) -> None:
    expected = getattr(load_settings(), field)
    monkeypatch.setenv(NAMED[field], "")
    assert getattr(load_settings(), field) == expected


def test_an_empty_line_in_the_env_file_is_not_set_either(tmp_path: Path) -> None:
    (tmp_path / ".env").write_text("DATABASE_URL=\nREDRAFT_LOG_LEVEL=\nSLACK_BOT_TOKEN=''\n")
    settings = load_settings()
    assert (settings.database_url, settings.log_level, settings.slack_bot_token) == (None, "INFO", None)


def test_the_environment_wins_over_the_env_file_and_overrides_over_both(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".env").write_text("REDRAFT_LOG_LEVEL=debug\nREDRAFT_LEASE_SECONDS=5\nSOMEBODY_ELSES=1\n")
    monkeypatch.setenv("REDRAFT_LEASE_SECONDS", "7")
    assert load_settings().log_level == "debug"
    assert load_settings().lease_seconds == 7
    assert load_settings(lease_seconds=9).lease_seconds == 9


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("REDRAFT_LOG_LEVEL", "chatty-8472"),
        ("REDRAFT_LOG_JSON", "perhaps-8472"),
        ("REDRAFT_JOB_TIMEOUT_SECONDS", "8472minutes"),
        ("REDRAFT_JOB_TIMEOUT_SECONDS", "9"),
        ("REDRAFT_CONCURRENCY", "0"),
        ("REDRAFT_CONCURRENCY", "10001"),
        ("REDRAFT_LEASE_SECONDS", "0"),
        ("REDRAFT_SWEEP_SECONDS", "nan"),
        ("REDRAFT_SWEEP_SECONDS", "inf"),
        ("REDRAFT_WORKSPACE_MAX_TOKENS", "-8472"),
        ("REDRAFT_WORKSPACE_MAX_COST_USD", "NaN"),
        ("REDRAFT_WORKSPACE_MAX_COST_USD", "$8472"),
    ],
)
def test_a_bad_value_is_refused_by_name_and_never_repeated(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    error = the_refusal()
    assert str(error).startswith(f"The setting {name} cannot be used: ")
    if "8472" in value:
        assert value not in "".join(traceback.format_exception(error))
    assert error.advice


def test_an_override_that_cannot_be_used_is_named_as_people_set_it() -> None:
    with pytest.raises(SettingsInvalid, match="REDRAFT_LEASE_SECONDS"):
        load_settings(lease_seconds="long")


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_is_never_shown(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "xoxb-hunter2")
    settings = load_settings()
    assert getattr(settings, name.lower()).get_secret_value() == "xoxb-hunter2"
    assert "hunter2" not in f"{settings!r} {settings!s} {settings.model_dump()}"


def test_every_token_and_key_is_known_here() -> None:
    assert {"SLACK_BOT_TOKEN", "SLACK_SIGNING_SECRET", "DISCORD_TOKEN", "ANTHROPIC_API_KEY"} <= set(SECRETS)


@pytest.mark.parametrize("name", URLS)
def test_a_password_in_a_url_is_not_shown(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, URLS[name])
    settings = load_settings()
    assert getattr(settings, name.lower()) == URLS[name]
    assert "hunter2" not in f"{settings!r} {settings!s}"


def test_categories_may_contain_commas(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDRAFT_CATEGORIES", " Web, Mobile & Games ;; Law;")
    assert load_settings().categories == ("Web, Mobile & Games", "Law")


def test_budgets_are_exact(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDRAFT_WORKSPACE_MAX_COST_USD", "0.10")
    assert load_settings().workspace_max_cost_usd == Decimal("0.10")


def test_without_a_server_the_database_is_a_file_in_the_data_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDRAFT_DATA_DIR", "/data/my drafts?#")
    assert load_settings().store_url == "sqlite:////data/my%20drafts%3F%23/redraft.db"
    monkeypatch.setenv("DATABASE_URL", "postgresql://db/redraft")
    assert load_settings().store_url == "postgresql://db/redraft"


@pytest.mark.parametrize(("length", "fits"), [(74, True), (75, True), (76, False)])
def test_a_category_fits_into_a_menu(monkeypatch: pytest.MonkeyPatch, length: int, fits: bool) -> None:
    monkeypatch.setenv("REDRAFT_CATEGORIES", "x" * length)
    with nullcontext() if fits else pytest.raises(SettingsInvalid, match="REDRAFT_CATEGORIES"):
        assert load_settings().categories == ("x" * length,)


@pytest.mark.parametrize(("count", "fits"), [(89, True), (90, True), (91, False)])
def test_all_categories_fit_into_a_menu(monkeypatch: pytest.MonkeyPatch, count: int, fits: bool) -> None:
    monkeypatch.setenv("REDRAFT_CATEGORIES", ";".join(map(str, range(count))))
    with nullcontext() if fits else pytest.raises(SettingsInvalid, match="REDRAFT_CATEGORIES"):
        assert len(load_settings().categories) == count


@pytest.mark.parametrize(
    ("said", "held"), [("0-3", (0, 1, 2, 3)), ("0,2", (0, 2)), ("3", (3,)), ("3, 0-1", (0, 1, 3)), ("1-1,1", (1,))]
)
def test_the_shards_of_a_process_are_numbers_and_ranges(
    monkeypatch: pytest.MonkeyPatch, said: str, held: tuple[int, ...]
) -> None:
    monkeypatch.setenv("REDRAFT_DISCORD_SHARDS", "4")
    monkeypatch.setenv("REDRAFT_DISCORD_SHARD_IDS", said)
    assert load_settings().discord_shard_ids == held


@pytest.mark.parametrize(
    ("said", "why"),
    [
        ("4", "numbers from 0 to 3"),
        ("0-4", "numbers from 0 to 3"),
        ("3-0", "numbers from 0 to 3"),
        ("-1", "look like 0-3"),
        ("all", "look like 0-3"),
        ("0,", "look like 0-3"),
    ],
)
def test_shards_that_there_are_not_are_refused(monkeypatch: pytest.MonkeyPatch, said: str, why: str) -> None:
    monkeypatch.setenv("REDRAFT_DISCORD_SHARDS", "4")
    monkeypatch.setenv("REDRAFT_DISCORD_SHARD_IDS", said)
    refusal = the_refusal()
    assert refusal.facts["name"] == "REDRAFT_DISCORD_SHARD_IDS"
    assert why in str(refusal)


def test_the_shards_of_a_process_need_the_number_of_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REDRAFT_DISCORD_SHARD_IDS", "0")
    assert "it needs REDRAFT_DISCORD_SHARDS" in str(the_refusal())


def test_a_process_in_the_environment_of_settings_comes_to_the_same(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("slack_client_id", "1.2")
    monkeypatch.setenv("SOMETHING_ELSE", "stays")
    given = {
        "ANTHROPIC_API_KEY": "hush",
        "SLACK_CLIENT_ID": None,
        "categories": ("Law, civil", "Law"),
        "log_json": True,
        "discord_shards": 4,
        "discord_shard_ids": (0, 2),
    }
    settings = load_settings(data_dir=tmp_path, lease_seconds=3, **given)
    environment = environment_of(settings)
    assert environment["SOMETHING_ELSE"] == "stays"
    monkeypatch.delenv("slack_client_id")
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    assert load_settings() == settings
