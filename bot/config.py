"""Settings: the only reader of the environment and of `.env`."""

import os
import re
from decimal import Decimal
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated
from urllib.parse import quote

import platformdirs
from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, EnvSettingsSource, NoDecode, SettingsConfigDict

from bot.errors import SettingsInvalid

_OF_TESTS = "REDRAFT_TEST_"
"""What our own tests go by."""
_RANGES = re.compile(r"\d{1,3}(-\d{1,3})?(,\d{1,3}(-\d{1,3})?)*")


def _env(name: str) -> str | None:
    """A setting that goes by a name of its own; everything else is REDRAFT_… A URL may hold a password."""
    return Field(default=None, validation_alias=name, repr=False)


def _secret(name: str) -> SecretStr | None:
    return Field(default=None, validation_alias=name)


def _price() -> str | None:
    return Field(default=None, pattern=r"^[0-9]+(\.[0-9]+)?(/[0-9]+(\.[0-9]+)?){1,2}$")


class Settings(BaseSettings):
    """What can be set. An empty value counts as not set. docs/settings.md lists them for people."""

    model_config = SettingsConfigDict(
        env_prefix="REDRAFT_",
        env_file=".env",
        env_ignore_empty=True,
        extra="ignore",
        frozen=True,
        hide_input_in_errors=True,
    )

    database_url: str | None = _env("DATABASE_URL")
    redis_url: str | None = _env("REDIS_URL")

    slack_bot_token: SecretStr | None = _secret("SLACK_BOT_TOKEN")
    slack_app_token: SecretStr | None = _secret("SLACK_APP_TOKEN")
    slack_signing_secret: SecretStr | None = _secret("SLACK_SIGNING_SECRET")
    slack_client_id: str | None = _env("SLACK_CLIENT_ID")
    slack_client_secret: SecretStr | None = _secret("SLACK_CLIENT_SECRET")
    slack_api_url: str | None = _env("SLACK_API_URL")
    discord_token: SecretStr | None = _secret("DISCORD_TOKEN")
    discord_api_url: str | None = _env("DISCORD_API_URL")
    discord_gateway_url: str | None = _env("DISCORD_GATEWAY_URL")
    discord_shards: int | None = Field(default=None, ge=1, le=1_000)
    """Connections to Discord's gateway; as many as Discord recommends where it is not set."""
    discord_shard_ids: Annotated[tuple[int, ...] | None, NoDecode] = None
    """Those of them that this process holds, as `0-3` or `0,2`; all where it is not set."""

    anthropic_api_key: SecretStr | None = _secret("ANTHROPIC_API_KEY")
    anthropic_base_url: str | None = _env("ANTHROPIC_BASE_URL")
    openai_api_key: SecretStr | None = _secret("OPENAI_API_KEY")
    openai_base_url: str | None = _env("OPENAI_BASE_URL")
    gemini_api_key: SecretStr | None = _secret("GEMINI_API_KEY")
    gemini_base_url: str | None = _env("GEMINI_BASE_URL")
    local_llm_base_url: str | None = _env("LOCAL_LLM_BASE_URL")
    local_llm_api_key: SecretStr | None = _secret("LOCAL_LLM_API_KEY")

    claude_model: str = "claude-opus-5-5"
    gpt_model: str = "gpt-6.1-terra"
    gemini_model: str = "gemini-3.8-flash"
    local_model: str = "default"
    claude_price: str | None = _price()
    """Dollars per million tokens, `input/output` or `input/output/cached`; instead of the price list's."""
    gpt_price: str | None = _price()
    gemini_price: str | None = _price()
    local_price: str | None = _price()
    agent_timeout_seconds: float = Field(default=300, gt=0, le=86_400)
    """How long one call to a model may take, from its start to the last word of the answer."""
    agent_max_output_tokens: int = Field(default=32_000, ge=1)
    local_max_output_tokens: int = Field(default=8_000, ge=1)
    local_max_input_characters: int | None = Field(default=None, ge=1_000)
    local_images: bool = False
    """Whether the local model is sent pictures; most servers refuse what their model cannot see."""

    assessor: str = Field(default="off", pattern="^(off|advise|send_back)$")
    """What a model's own judgement of drafts is used for in new tasks."""

    encryption_key: SecretStr | None = None
    """Seals the tokens of workspaces that installed us; several, separated by `,`: the first one seals."""

    data_dir: Path = Field(default_factory=lambda: Path(platformdirs.user_data_dir("redraft", appauthor=False)))
    """The database, the queue's files and the locks, where no server is named."""
    log_level: str = Field(default="INFO", pattern="(?i)^(debug|info|warning|error)$")
    log_json: bool = False
    categories: Annotated[tuple[Annotated[str, Field(max_length=75)], ...], NoDecode] = Field(default=(), max_length=90)
    """More categories, separated by `;` (names may contain commas). Slack's menus have 100 options of 75 characters."""
    workspace_max_tokens: int | None = Field(default=None, gt=0)
    workspace_max_cost_usd: Decimal | None = Field(default=None, gt=0)
    job_timeout_seconds: int = Field(default=900, ge=10, le=86_400)
    concurrency: int = Field(default=100, ge=1, le=10_000)
    """How many jobs of each queue a worker runs at once."""
    lease_seconds: int = Field(default=10, ge=1, le=3_600)
    """How long a worker that fell silent keeps its job from others."""
    sweep_seconds: float = Field(default=10, gt=0, le=300)
    remind_after_hours: float | None = Field(default=None, gt=0, le=8_760)
    """How long a draft waits before reviewers who have not filed are reminded, once."""
    retention_days: int | None = Field(default=None, ge=1, le=36_500)
    """How long the words of a decided task are kept; without limit where it is not set."""
    http_port: int | None = Field(default=None, ge=1, le=65_000)
    """Where a process that runs on answers /healthz and /metrics, on this machine only."""

    slack_http_port: int | None = Field(default=None, ge=1, le=65_535)
    """Where `redraft bot slack` takes Slack's signed requests, on every address; Socket Mode where it is not set."""

    @field_validator("categories", mode="before")
    @classmethod
    def _separate(cls, value: object) -> object:
        return tuple(part.strip() for part in value.split(";") if part.strip()) if isinstance(value, str) else value

    @field_validator("discord_shard_ids", mode="before")
    @classmethod
    def _ranges(cls, value: object) -> object:
        if not isinstance(value, str):
            return value
        plain = value.replace(" ", "")
        if not _RANGES.fullmatch(plain):
            raise ValueError("it must look like 0-3 or 0,2")
        found: set[int] = set()
        for part in plain.split(","):
            first, _, last = part.partition("-")
            found.update(range(int(first), int(last or first) + 1))
        return tuple(sorted(found))

    @field_validator("discord_shard_ids")
    @classmethod
    def _are_there(cls, value: tuple[int, ...] | None, info: ValidationInfo) -> tuple[int, ...] | None:
        count: int | None = info.data.get("discord_shards")
        if value is None:
            return None
        if count is None:
            raise ValueError("it needs REDRAFT_DISCORD_SHARDS, how many there are of all processes")
        if not value or not set(value) <= set(range(count)):
            raise ValueError(f"with REDRAFT_DISCORD_SHARDS={count} they are numbers from 0 to {count - 1}")
        return value

    @property
    def slack_is_for_many(self) -> bool:
        """Whether workspaces install the Slack app by themselves; a token in the settings is for one."""
        return self.slack_client_id is not None and self.slack_bot_token is None

    @property
    def store_url(self) -> str:
        """The database's URL; SQLite in the data directory by default."""
        return self.database_url or f"sqlite:///{quote(str(self.data_dir / 'redraft.db'))}"


def misspelled() -> dict[str, str]:
    """Names in the environment and in `.env` that look like ours and are none; each with the nearest that is, or ``."""
    known = {str(each.validation_alias or f"REDRAFT_{name.upper()}") for name, each in Settings.model_fields.items()}
    sources = (EnvSettingsSource(Settings), DotEnvSettingsSource(Settings))
    given = sorted({name.upper() for source in sources for name in source.env_vars if name.startswith("redraft_")})
    return {name: _nearest(name, known) for name in given if name not in known and not name.startswith(_OF_TESTS)}


def _nearest(name: str, known: set[str]) -> str:
    """REDRAFT_SLACK_BOT_TOKEN has one that goes by its own name, SLACK_BOT_TOKEN."""
    by_word = {each.removeprefix("REDRAFT_"): each for each in sorted(known)}
    near = get_close_matches(name.removeprefix("REDRAFT_"), by_word, n=1, cutoff=0.75)
    return by_word[near[0]] if near else ""


def environment_with(**changes: str) -> dict[str, str]:
    """What a process that we start inherits: our own environment, with these changes."""
    return {**os.environ, **changes}  # noqa: TID251 - this is that reader


def environment_of(settings: Settings) -> dict[str, str]:
    """An environment in which a process comes to exactly these settings, where no `.env` is; the rest is our own."""
    fields = {
        str(each.validation_alias or f"REDRAFT_{name.upper()}"): name for name, each in Settings.model_fields.items()
    }
    set_here = {variable: _as_variable(name, getattr(settings, name)) for variable, name in fields.items()}
    kept = {name: value for name, value in environment_with().items() if name.upper() not in fields}
    return kept | {variable: value for variable, value in set_here.items() if value}


def _as_variable(name: str, value: object) -> str:
    match value:
        case None:
            return ""
        case SecretStr():
            return value.get_secret_value()
        case tuple():
            return (";" if name == "categories" else ",").join(map(str, value))
        case _:
            return str(value)


def load_settings(**overrides: object) -> Settings:
    """The settings from the environment and `.env`; `overrides` win (tests and the demo).

    Raises:
        SettingsInvalid: names the first setting that cannot be used, and never its value.
    """
    try:
        return Settings(**overrides)  # type: ignore[arg-type]  # pydantic checks them
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        field = str(first["loc"][0]) if first["loc"] else "?"
        name = field if field.isupper() else f"REDRAFT_{field.upper()}"
        raise SettingsInvalid(name=name, why=first["msg"]) from None
