"""A poster process with a chat of its own: it posts, it answers for its health, it leaves when it is told to."""

import multiprocessing
import os
import signal
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from bot import log
from bot.chat.memory import MemoryChat
from bot.cli.duty import Duty
from bot.cli.posting import post
from bot.config import Settings, load_settings
from bot.domain.conversation import Platform
from bot.health import Board, State
from bot.queue import connect
from bot.services.ports import DeliveryState
from tests.support.stage import Stage

_processes = multiprocessing.get_context("spawn")


def run(settings: Settings, log_file: Path) -> None:
    output = os.open(log_file, os.O_CREAT | os.O_WRONLY)
    os.dup2(output, 2)
    log.configure()
    post(settings, lambda _: {Platform.LOCAL: MemoryChat()}, Duty("poster"))


def until(holds: Callable[[], object]) -> None:
    deadline = time.monotonic() + 30
    while not holds():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.05)


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_poster_posts_says_how_it_is_and_leaves(
    queue_url: str, sqlite_url: str, tmp_path: Path, number: signal.Signals
) -> None:
    stage = Stage.set(sqlite_url, queue_url, tmp_path / "data")
    settings = load_settings(DATABASE_URL=sqlite_url, REDIS_URL=queue_url, data_dir=tmp_path / "data")
    stage.opens(stage.person("Ada"), conversation=stage.conversation())
    poster = _processes.Process(target=run, args=(settings, tmp_path / "poster.log"))
    poster.start()
    assert poster.pid

    def sent() -> int:
        with stage.app.store.reading() as uow:
            return uow.deliveries.counts()[DeliveryState.SENT]

    try:
        until(lambda: sent() == 1)
        with connect(queue_url) as connection:
            board = Board(connection)
            until(lambda: [each.state for each in board.answers()] == [State.OK])
            (answer,) = board.answers()
            assert (answer.what, answer.pid) == ("poster", poster.pid)
            os.kill(poster.pid, number)
            poster.join(15)
            assert poster.exitcode == 0, (tmp_path / "poster.log").read_text()
            assert board.answers() == (), "it said goodbye"
    finally:
        poster.kill()
        poster.join()
        stage.close()
    assert "poster_stopped" in (tmp_path / "poster.log").read_text()
