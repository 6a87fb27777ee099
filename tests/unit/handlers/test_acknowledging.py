"""An event is acknowledged before anything is done for it; whatever becomes of that, it is done, and in its order."""

import re
import threading
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from slack_bolt import App
from slack_bolt.authorization import AuthorizeResult
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from handlers.slack.acknowledging import ListenerThreads, Socket, lane_of

SECONDS = 10.0
HERE = AuthorizeResult(enterprise_id=None, team_id="T1", bot_user_id="U0", bot_id="B0", bot_token="xoxb-none")


@pytest.fixture
def threads() -> Iterator[ListenerThreads]:
    opened = ListenerThreads()
    yield opened
    opened.shutdown()


@pytest.fixture
def bolt(threads: ListenerThreads) -> App:
    return App(authorize=lambda: HERE, signing_secret="", listener_executor=threads)


@pytest.fixture
def socket(bolt: App, threads: ListenerThreads) -> Iterator[Socket]:
    opened = Socket(bolt, "xapp-none", threads=threads)
    yield opened
    opened.close()  # type: ignore[no-untyped-call]  # it has no types there


def said(text: str) -> SocketModeRequest:
    event = {"type": "message", "channel": "C1", "user": "U1", "ts": "1.0", "text": text}
    payload = {"type": "event_callback", "team_id": "T1", "event_id": "Ev1", "event": event}
    return SocketModeRequest(type="events_api", envelope_id="one", payload=payload)


def test_the_acknowledgement_leaves_before_the_work_begins(bolt: App, socket: Socket) -> None:
    happened: list[str] = []
    over = threading.Event()

    @bolt.event("message")
    def _(body: dict[str, Any]) -> None:
        happened.append(body["event"]["text"])
        over.set()

    def sent(answer: SocketModeResponse) -> None:
        assert not over.wait(0.05)
        happened.append(answer.envelope_id)

    socket.handle(_client(sent), said("longer"))
    assert over.wait(SECONDS)
    assert happened == ["one", "longer"]


def test_what_cannot_be_acknowledged_is_done(bolt: App, socket: Socket) -> None:
    over = threading.Event()

    @bolt.event("message")
    def _() -> None:
        over.set()

    def sent(answer: SocketModeResponse) -> None:
        raise ConnectionError(answer.envelope_id)

    with pytest.raises(ConnectionError):
        socket.handle(_client(sent), said("longer"))
    assert over.wait(SECONDS)


def test_an_event_that_nobody_listens_to_is_acknowledged(socket: Socket) -> None:
    sent: list[SocketModeResponse] = []
    socket.handle(_client(sent.append), said("longer"))
    assert [each.envelope_id for each in sent] == ["one"]


def _client(sent: Any) -> Any:
    return SimpleNamespace(send_socket_mode_response=sent)


def test_whoever_acknowledges_in_the_listener_does_not_wait_for_others(threads: ListenerThreads) -> None:
    released, acknowledged = threading.Event(), threading.Event()
    threads.in_lane("C1:1.0", lambda: released.wait(SECONDS))
    threads.submit(acknowledged.set)
    assert acknowledged.wait(SECONDS)
    released.set()
    assert threads.submit(lambda: 7).result(SECONDS) == 7


def test_what_happens_to_one_message_is_done_in_the_order_in_which_it_came(threads: ListenerThreads) -> None:
    done: list[str] = []
    began, released, over = threading.Event(), threading.Event(), threading.Event()

    def slow() -> None:
        began.set()
        released.wait(SECONDS)
        done.append("said")

    def listens() -> None:  # as Bolt does, which hands its listener to these threads
        threads.submit(slow)

    threads.in_lane("C1:1.0", listens)
    assert began.wait(SECONDS)
    threads.in_lane("C1:1.0", lambda: done.append("edited"))
    threads.in_lane("C1:1.0", lambda: done.append("deleted"))
    threads.in_lane("C1:1.0", over.set)
    assert done == []
    released.set()
    assert over.wait(SECONDS)
    assert done == ["said", "edited", "deleted"]


def test_another_message_waits_for_none(threads: ListenerThreads) -> None:
    released, other = threading.Event(), threading.Event()
    threads.in_lane("C1:1.0", lambda: released.wait(SECONDS))
    threads.in_lane("C1:2.0", other.set)
    assert other.wait(SECONDS)
    released.set()


def test_work_that_breaks_holds_up_nothing_behind_it(threads: ListenerThreads) -> None:
    over = threading.Event()

    def breaks() -> None:
        raise ValueError

    threads.in_lane("C1:1.0", breaks)
    threads.in_lane("C1:1.0", over.set)
    assert over.wait(SECONDS)


def test_a_lane_that_was_empty_is_served_again(threads: ListenerThreads) -> None:
    for _ in range(50):
        over = threading.Event()
        threads.in_lane("C1:1.0", over.set)
        assert over.wait(SECONDS)


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
    assert lane_of({"type": "event_callback", "event_id": "Ev1", "event": event}) == "C1:1.0"


def test_an_event_about_no_message_is_in_nobodys_order() -> None:
    event = {"type": "app_home_opened", "user": "U1"}
    assert lane_of({"type": "event_callback", "event_id": "Ev1", "event": event}) == "Ev1"


def clicked(user: str, action_id: str, kind: str = "button") -> dict[str, object]:
    action = {"type": kind, "action_id": action_id, "action_ts": "1.0", "selected_options": []}
    return {"type": "block_actions", "team": {"id": "T1"}, "user": {"id": user}, "actions": [action]}


def test_the_ticks_of_a_person_on_a_draft_and_that_they_are_done_have_an_order() -> None:
    ticked = lane_of(clicked("U1", "draft.tick:D1:1.1", "checkboxes"))
    assert ticked
    assert lane_of(clicked("U1", "draft.tick:D1:2.1", "checkboxes")) == ticked
    assert lane_of(clicked("U1", "draft.done:D1")) == ticked
    assert lane_of(clicked("U2", "draft.done:D1")) != ticked
    assert lane_of(clicked("U1", "draft.done:D2")) != ticked


@pytest.mark.parametrize("action", ["draft.tick:D1:1.1", "draft.score:D1", "draft.revise:D1", "something else"])
def test_other_clicks_wait_for_nothing(action: str) -> None:
    assert lane_of(clicked("U1", action)) is None
    assert lane_of({"type": "view_submission", "user": {"id": "U1"}}) is None


def test_a_tick_that_comes_while_the_one_before_it_is_stored_waits_for_it(bolt: App, socket: Socket) -> None:
    stored: list[str] = []
    released, over = threading.Event(), threading.Event()

    @bolt.action(re.compile(".*"))
    def _(ack: Any, body: dict[str, Any]) -> None:
        ack()
        if not stored and not released.wait(SECONDS):
            return
        stored.append(body["number"])
        if len(stored) == 2:
            over.set()

    sent: list[SocketModeResponse] = []
    for number in ("first", "second"):
        payload = clicked("U1", "draft.tick:D1:1.1", "checkboxes") | {"number": number}
        socket.handle(_client(sent.append), SocketModeRequest("interactive", number, payload))
    assert [each.envelope_id for each in sent] == ["first", "second"], "neither acknowledgement waits"
    assert not over.wait(0.1)
    released.set()
    assert over.wait(SECONDS)
    assert stored == ["first", "second"]
