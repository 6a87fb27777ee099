"""Bolt's Socket Mode and its threads, such that an acknowledgement waits for nothing: no work, and no other packet."""

import socket
import threading
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest

from bot import log

LISTENERS = 50
"""Threads for Bolt, which acknowledges and listens on the same ones: with its own 5, five slow clicks stop all acks."""
EVENTS = "events_api"
"""Slack's type of envelopes that Bolt acknowledges by itself; for the others the listener does."""

logger = log.get(__name__)


@dataclass(eq=False, slots=True)
class _Place:
    """One event in the order of its lane."""

    work: list[Callable[[], Any]] = field(default_factory=list)
    is_acknowledged: bool = False


class ListenerThreads(ThreadPoolExecutor):
    """Bolt starts the listener of an event first, and sends the acknowledgement next: the two would be rivals."""

    def __init__(self) -> None:
        super().__init__(LISTENERS, thread_name_prefix="slack")
        self._of_thread = threading.local()
        self._lanes: dict[str, deque[_Place]] = {}
        self._served: set[str] = set()
        self._lock = threading.Lock()

    @contextmanager
    def afterwards(self, lane: str) -> Iterator[None]:
        """What this thread submits within the block begins when the block ends, however it ends.

        What belongs to one lane is done in the order in which its blocks began.
        """
        place = _Place()
        with self._lock:
            self._lanes.setdefault(lane, deque()).append(place)
        self._of_thread.place = place
        try:
            yield
        finally:
            self._of_thread.place = None
            with self._lock:
                place.is_acknowledged = True
                is_next = lane not in self._served and self._lanes[lane][0].is_acknowledged
                if is_next:
                    self._served.add(lane)
            if is_next:
                self.submit(self._serve, lane)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """As ever; within `afterwards` nobody can wait for the result."""
        place: _Place | None = getattr(self._of_thread, "place", None)
        if place is None:
            return super().submit(fn, *args, **kwargs)
        place.work.append(partial(fn, *args, **kwargs))
        return Future()

    def _serve(self, lane: str) -> None:
        """Do what stands first in the lane, as long as it may begin."""
        while True:
            with self._lock:
                places = self._lanes[lane]
                if not places or not places[0].is_acknowledged:
                    self._served.discard(lane)
                    if not places:
                        del self._lanes[lane]
                    return
                place = places.popleft()
            for work in place.work:
                try:
                    work()
                except Exception:  # Bolt has caught what listeners raise
                    logger.exception("listener_broke")


class Socket(SocketModeHandler):
    """Bolt's Socket Mode; `threads` are those of its app."""

    def __init__(self, *args: Any, threads: ListenerThreads, **options: Any) -> None:
        super().__init__(*args, **options)
        self._threads = threads
        self.client.message_listeners.append(_send_at_once)

    def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]  # Bolt's own parameters have no names that fit
        """One envelope: what it brings, and the acknowledgement."""
        if req.type == EVENTS:
            with self._threads.afterwards(message_of(req.payload)):
                super().handle(client, req)
        else:
            super().handle(client, req)


def message_of(payload: Mapping[str, Any]) -> str:
    """The message that an event is about, so that a reply is taken before what becomes of it; else the event itself."""
    event = payload.get("event") or {}
    about = event.get("item") or event.get("message") or event
    ts = event.get("deleted_ts") or about.get("ts")
    return f"{event.get('channel') or about.get('channel')}:{ts}" if ts else str(payload.get("event_id"))


def _send_at_once(client: Any, message: dict[str, Any], raw: str | None) -> None:  # noqa: ARG001 - the library's signature
    """Slack says hello on each new connection: from then on each packet of ours leaves when it is made.

    The library leaves Nagle's algorithm on. A small packet waits then until the one before it is confirmed, which the
    other side puts off until it has something to send, up to 40 ms.
    """
    session = client.current_session
    if message.get("type") == "hello" and session is not None and session.sock is not None:
        session.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
