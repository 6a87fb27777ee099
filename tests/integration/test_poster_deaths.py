"""A poster that is killed by the kernel between a post and its record: one message in the chat, and a whole one."""

import os
import pickle
import signal
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pytest

from bot.chat.memory import MemoryChat
from bot.domain.conversation import MessageRef
from bot.services.ports import DeliveryState
from tests.support.house import House, open_house
from workers.poster import CLAIM_FOR

SECONDS = 60
ROOM = 400
BODY = "# Guide\n\n" + "The volunteers meet at the north quay at nine. " * 20

_processes = get_context("forkserver")


class Paper(dict[MessageRef, Any]):
    """Messages that outlive the process, which dies with the one that it is told to die with."""

    def __init__(self, file: Path, dies_at: int = 0) -> None:
        self.file, self.dies_at = file, dies_at
        super().__init__(pickle.loads(file.read_bytes()) if file.exists() else {})  # noqa: S301 - our own file

    def __setitem__(self, ref: MessageRef, message: Any) -> None:
        super().__setitem__(ref, message)
        self.file.write_bytes(pickle.dumps(dict(self)))
        if len(self) == self.dies_at:
            os.kill(os.getpid(), signal.SIGKILL)


def a_chat(file: Path, dies_at: int = 0) -> MemoryChat:
    messages = Paper(file, dies_at)
    return MemoryChat(messages=messages, room=ROOM, _count=len(messages))


@dataclass(frozen=True)
class Orders:
    folder: Path
    store_url: str
    paper: Path
    dies_at: int


def post(orders: Orders) -> None:
    """In a process of its own."""
    house = House.built(orders.folder, orders.store_url)
    house.posts(to=a_chat(orders.paper, orders.dies_at))


@pytest.fixture
def house(tmp_path: Path, store_url: str) -> Iterator[House]:
    with open_house(tmp_path, store_url) as house:
        yield house


@pytest.mark.parametrize("dies_at", [1, 2, 3, 4, 5], ids="message {}".format)
def test_a_poster_that_is_killed_leaves_no_message_twice_and_none_out(
    house: House, tmp_path: Path, store_url: str, dies_at: int
) -> None:
    """The card is message 1, a draft of three parts 2 to 4, its scorecard 5."""
    conversation = house.conversation()
    house.draft_arrives(house.opens(house.person("Ada"), conversation).task.id, BODY)
    paper = tmp_path / "paper"
    process = _processes.Process(target=post, args=(Orders(tmp_path, store_url, paper, dies_at),))
    process.start()
    process.join(SECONDS)
    assert process.exitcode == -signal.SIGKILL
    assert len(a_chat(paper).messages) == dies_at

    house.clock.goes_on(CLAIM_FOR + timedelta(seconds=1))
    house.chat = a_chat(paper)
    house.posts()
    thread = house.thread(conversation)
    assert len(thread) == 5
    keys = list(dict.fromkeys(message.key for message in thread))
    assert [message.key for message in thread] == [keys[0], *[keys[1]] * 3, keys[2]]
    assert BODY.strip() in "".join(message.text for message in thread[1:4]), "whole, and nothing of it twice"
    assert (house.deliveries(DeliveryState.PENDING), house.deliveries(DeliveryState.FAILED)) == (0, 0)
