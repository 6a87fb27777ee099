"""What a listener of Slack's events does begins after the acknowledgement; whatever happens to that, it begins."""

import threading
from collections.abc import Iterator

import pytest

from handlers.slack.acknowledging import ListenerThreads, message_of

SECONDS = 10.0


@pytest.fixture
def threads() -> Iterator[ListenerThreads]:
    opened = ListenerThreads()
    yield opened
    opened.shutdown()


def test_work_begins_when_the_acknowledgement_has_left(threads: ListenerThreads) -> None:
    began = threading.Event()
    with threads.afterwards("C1:1.0"):
        threads.submit(began.set)
        assert not began.wait(0.05)
    assert began.wait(SECONDS)


def test_work_begins_though_the_acknowledgement_failed(threads: ListenerThreads) -> None:
    began = threading.Event()

    def acknowledged() -> None:
        with threads.afterwards("C1:1.0"):
            threads.submit(began.set)
            raise ConnectionError

    with pytest.raises(ConnectionError):
        acknowledged()
    assert began.wait(SECONDS)


def test_whoever_acknowledges_in_the_listener_does_not_wait_for_others(threads: ListenerThreads) -> None:
    with threads.afterwards("C1:1.0"):
        other = threading.Thread(target=lambda: threads.submit(acknowledged.set))
        acknowledged = threading.Event()
        other.start()
        assert acknowledged.wait(SECONDS)
        other.join()
    assert threads.submit(lambda: 7).result(SECONDS) == 7


def test_what_happens_to_one_message_is_done_in_the_order_in_which_it_came(threads: ListenerThreads) -> None:
    done: list[str] = []
    over, second = threading.Event(), threading.Event()

    def overtakes() -> None:
        with threads.afterwards("C1:1.0"):
            threads.submit(done.append, "edited")
        second.set()

    with threads.afterwards("C1:1.0"):
        other = threading.Thread(target=overtakes)
        other.start()
        assert second.wait(SECONDS)
        assert done == []
        threads.submit(done.append, "said")
    other.join()
    with threads.afterwards("C1:1.0"):
        threads.submit(done.append, "deleted")
        threads.submit(over.set)
    assert over.wait(SECONDS)
    assert done == ["said", "edited", "deleted"]


def test_another_message_waits_for_none(threads: ListenerThreads) -> None:
    began = threading.Event()
    with threads.afterwards("C1:1.0"):
        other = threading.Thread(target=lambda: _after(threads, "C1:2.0", began))
        other.start()
        assert began.wait(SECONDS)
        other.join()


def _after(threads: ListenerThreads, lane: str, began: threading.Event) -> None:
    with threads.afterwards(lane):
        threads.submit(began.set)


def test_work_that_breaks_holds_up_nothing_behind_it(threads: ListenerThreads) -> None:
    began = threading.Event()

    def breaks() -> None:
        raise ValueError

    with threads.afterwards("C1:1.0"):
        threads.submit(breaks)
    _after(threads, "C1:1.0", began)
    assert began.wait(SECONDS)


@pytest.mark.parametrize(
    "event",
    [
        {"type": "message", "channel": "C1", "ts": "1.0", "thread_ts": "0.5"},
        {"type": "message", "subtype": "message_changed", "channel": "C1", "ts": "9.0", "message": {"ts": "1.0"}},
        {"type": "message", "subtype": "message_deleted", "channel": "C1", "ts": "9.0", "deleted_ts": "1.0"},
        {"type": "reaction_added", "item": {"type": "message", "channel": "C1", "ts": "1.0"}},
    ],
    ids=["said", "edited", "deleted", "reacted"],
)
def test_every_event_names_the_message_that_it_is_about(event: dict[str, object]) -> None:
    assert message_of({"event_id": "Ev1", "event": event}) == "C1:1.0"


def test_an_event_about_no_message_is_in_nobodys_order() -> None:
    assert message_of({"event_id": "Ev1", "event": {"type": "app_home_opened", "user": "U1"}}) == "Ev1"
