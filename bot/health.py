"""One health answer per process: what it is, how it is, since when, and the last sign of life.

A process keeps its answer (`Health`), posts it on a board in Redis every few seconds, and gives the same one to whoever
asks it over HTTP. `redraft status` reads the board. Times on the board are the Redis server's, so that clocks which
differ between machines make nobody look silent.
"""

import json
import os
import socket
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import Any

import redis

from bot import log
from bot.queue import queue_errors

BEAT_SECONDS = 5.0
SILENT_AFTER = timedelta(seconds=15)
"""So long after its last sign of life a process counts as silent: three beats."""
FORGOTTEN_AFTER = timedelta(hours=1)
"""A process that died without a word is shown for so long."""
BOARD = "redraft:processes"
"""A Redis hash: the id of a process -> its answer, in JSON."""

logger = log.get(__name__)


class State(StrEnum):
    STARTING = "starting"
    OK = "ok"
    TROUBLED = "troubled"
    """It runs, and lacks something; its troubles say what."""
    SILENT = "silent"
    """No sign of life for SILENT_AFTER. Only somebody else can say this of a process."""


@dataclass(frozen=True, slots=True)
class Answer:
    """How one process is."""

    id: str
    what: str
    """`worker`, `poster`, `up`."""
    host: str
    pid: int
    state: State
    since: datetime
    """When it started, by the clock of its machine."""
    troubles: Mapping[str, str]
    """The name of a part of it -> why that part does not do its work."""
    details: Mapping[str, Any]
    """Numbers and words that differ from process to process."""
    seen_at: datetime | None = None
    """The last sign of life, by the clock of the board; None for an answer that comes from the process itself."""

    @property
    def is_well(self) -> bool:
        return self.state is State.OK

    def fields(self) -> dict[str, Any]:
        """As JSON values."""
        seen = {"seen_at": self.seen_at.isoformat()} if self.seen_at else {}
        return asdict(self) | {"state": self.state.value, "since": self.since.isoformat(), "seen_at": None} | seen


def _nothing() -> dict[str, Any]:
    return {}


@dataclass
class Health:
    """How this process is, as its parts report it; safe between threads."""

    what: str
    id: str = ""
    """Who takes over the work of a dead process takes over its id as well, and so its place on the board."""
    details: Callable[[], Mapping[str, Any]] = _nothing
    _since: datetime = field(default_factory=lambda: datetime.now(UTC))
    _ready: bool = False
    _troubles: dict[str, str] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def __post_init__(self) -> None:
        self.id = self.id or f"{self.what}@{socket.gethostname()}:{os.getpid()}"

    def ready(self) -> None:
        """The process does its work from now on."""
        with self._lock:
            self._ready = True

    def note(self, part: str, why: str) -> bool:
        """A part does not do its work, and why; with an empty reason, it does. Whether that is news."""
        with self._lock:
            before = self._troubles.pop(part, "")
            if why:
                self._troubles[part] = why
            return why != before

    def answer(self) -> Answer:
        details = self.details()
        with self._lock:
            troubles = dict(self._troubles)
            state = State.STARTING if not self._ready else State.TROUBLED if troubles else State.OK
        return Answer(self.id, self.what, socket.gethostname(), os.getpid(), state, self._since, troubles, details)


class Board:
    """Where the processes that share a queue post their answers. Every method raises QueueUnavailable."""

    def __init__(self, connection: redis.Redis) -> None:
        self._connection = connection

    def post(self, answer: Answer) -> None:
        with queue_errors():
            shown = replace(answer, seen_at=self._now())
            with self._connection.pipeline() as pipeline:
                pipeline.hset(BOARD, answer.id, json.dumps(shown.fields()))
                pipeline.expire(BOARD, FORGOTTEN_AFTER)
                pipeline.execute()

    def withdraw(self, process_id: str) -> None:
        """A process that leaves in good order is not missed."""
        with queue_errors():
            self._connection.hdel(BOARD, process_id)

    def answers(self) -> tuple[Answer, ...]:
        """Every process that was heard of within FORGOTTEN_AFTER; the others are taken off."""
        with queue_errors():
            now = self._now()
            posted = self._connection.hgetall(BOARD)
            found = [answer for answer in map(_read, posted.values()) if answer]
            old = [each.id for each in found if each.seen_at and now - each.seen_at >= FORGOTTEN_AFTER]
            if old:
                self._connection.hdel(BOARD, *old)
        heard = (_judged(each, now) for each in found if each.id not in old)
        return tuple(sorted(heard, key=lambda each: (each.what, each.id)))

    def _now(self) -> datetime:
        seconds, microseconds = self._connection.time()
        return datetime.fromtimestamp(seconds, UTC) + timedelta(microseconds=microseconds)


def _judged(answer: Answer, now: datetime) -> Answer:
    silent = answer.seen_at is None or now - answer.seen_at >= SILENT_AFTER
    return replace(answer, state=State.SILENT) if silent else answer


def _read(value: bytes | str) -> Answer | None:
    """None for an entry of another redraft's, whose answers have other fields."""
    try:
        fields = json.loads(value)
        times = {name: datetime.fromisoformat(fields[name]) for name in ("since", "seen_at")}
        return Answer(**fields | times | {"state": State(fields["state"])})
    except (KeyError, TypeError, ValueError) as error:
        logger.warning("process_not_understood", why=repr(error))
        return None
