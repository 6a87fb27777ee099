"""The frame of every process of redraft that runs on: its health, its endpoint, its tie to `redraft up`."""

import hashlib
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import structlog

from bot.bootstrap import App
from bot.cli.endpoint import Endpoint
from bot.cli.repeating import repeating
from bot.config import Settings
from bot.errors import QueueUnavailable
from bot.health import BEAT_SECONDS, Board, Health
from bot.queue import connect
from bot.supervision.lifeline import tied_to
from bot.valkey import join
from workers import metrics

ENDPOINT_SECONDS = 5.0
"""How often a process tries to open an endpoint whose port was taken."""


@dataclass(frozen=True, slots=True)
class Duty:
    """What a process is to be, besides its work."""

    what: str
    """`worker`, `poster`, `up`."""
    http_port: int | None = None
    """Where to answer /healthz and /metrics; None: nowhere."""
    supervisor: int | None = None
    """The process of `redraft up` that this one is a part of; None where somebody started it by hand."""

    def health(self, data_dir: Path) -> Health:
        """The answer of this process; a part of `up` follows on the one that did its work before."""
        by_hand = self.supervisor is None and self.what != "up"
        return Health(self.what, "" if by_hand else f"{self.what}@{_place(data_dir)}")


def _place(data_dir: Path) -> str:
    """Names the one `redraft up` of a data directory."""
    return f"{socket.gethostname()}/{hashlib.sha256(bytes(data_dir.resolve())).hexdigest()[:6]}"


@contextmanager
def on_duty(duty: Duty, health: Health, app: App, queue_url: str | None = None) -> Iterator[None]:
    """While the block runs, this process says how it is, and leaves with its supervisor."""
    settings = app.settings
    with ExitStack() as stack:
        stack.enter_context(tied_to(duty.supervisor))
        if duty.supervisor is not None and settings.log_json:
            structlog.contextvars.bind_contextvars(process=duty.what)
        board = _board(settings, queue_url)
        stack.enter_context(metrics.backlog_shown(app.backlog.measured, lambda: app.relay.queue().depths()))
        if duty.http_port is not None:
            endpoint = Endpoint(health, duty.http_port)
            stack.callback(endpoint.close)
            stack.enter_context(repeating(health, "http endpoint", endpoint.open, ENDPOINT_SECONDS))
        stack.callback(_withdraw, board, health)
        stack.enter_context(repeating(health, "queue", lambda: board().post(health.answer()), BEAT_SECONDS))
        yield


def _board(settings: Settings, queue_url: str | None) -> Callable[[], Board]:
    @cache
    def board() -> Board:
        return Board(connect(queue_url or settings.redis_url or join(settings.data_dir)))

    return board


def _withdraw(board: Callable[[], Board], health: Health) -> None:
    with suppress(QueueUnavailable):  # then it is missed there until it is forgotten
        board().withdraw(health.id)
