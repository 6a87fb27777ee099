"""Bolt's Socket Mode and its threads, such that an acknowledgement waits for nothing: no work, and no other packet.

What has an order is done in it: see `lane_of`.
"""

import socket
import threading
from collections import deque
from collections.abc import Callable, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import Any

from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_bolt.adapter.socket_mode.internals import run_bolt_app
from slack_sdk.socket_mode.builtin import SocketModeClient
from slack_sdk.socket_mode.request import SocketModeRequest
from slack_sdk.socket_mode.response import SocketModeResponse

from bot import log
from bot.cards.actions import Verb, decode

LISTENERS = 50
"""Threads for Bolt, which acknowledges and listens on the same ones: with its own 5, five slow clicks stop all acks."""
logger = log.get(__name__)


class ListenerThreads(ThreadPoolExecutor):
    """Threads for Bolt's listeners, and lanes in which what belongs together is done one after the other."""

    def __init__(self) -> None:
        super().__init__(LISTENERS, thread_name_prefix="slack")
        self._lanes: dict[str, deque[Callable[[], object]]] = {}
        """What waits in each lane that a thread serves."""
        self._lock = threading.Lock()
        self._of_thread = threading.local()

    def in_lane(self, lane: str, work: Callable[[], object]) -> None:
        """Do this when all that was given to the lane before is done; what the work submits belongs to it."""
        with self._lock:
            is_served = lane in self._lanes
            waiting = self._lanes.setdefault(lane, deque())
            if is_served:
                waiting.append(work)
        if not is_served:
            self.submit(self._serve, lane, work)

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> "Future[Any]":
        """As ever; within a lane it is done here and now, and nobody can wait for the result."""
        if not getattr(self._of_thread, "is_in_lane", False):
            return super().submit(fn, *args, **kwargs)
        fn(*args, **kwargs)
        return Future()

    def _serve(self, lane: str, first: Callable[[], object]) -> None:
        self._of_thread.is_in_lane = True
        work: Callable[[], object] | None = first
        while work:
            try:
                work()
            except Exception:  # Bolt has caught what listeners raise
                logger.exception("listener_broke")
            work = self._next(lane)
        self._of_thread.is_in_lane = False

    def _next(self, lane: str) -> Callable[[], object] | None:
        """What waits first in the lane; where nothing does, the lane goes."""
        with self._lock:
            if self._lanes[lane]:
                return self._lanes[lane].popleft()
            del self._lanes[lane]
            return None


class Socket(SocketModeHandler):
    """Bolt's Socket Mode; `threads` are those of its app."""

    def __init__(self, *args: Any, threads: ListenerThreads, **options: Any) -> None:
        super().__init__(*args, **options)
        self._threads = threads
        self.client.message_listeners.append(_send_at_once)

    def handle(self, client: SocketModeClient, req: SocketModeRequest) -> None:  # type: ignore[override]  # Bolt's own parameters have no names that fit
        """One envelope: the acknowledgement, and what it brings; of what has no order the listener acknowledges.

        Bolt would send the others, too, but after its own checks, and beside the listener, which takes the processor.
        """
        lane = lane_of(req.payload)
        if lane is None:
            super().handle(client, req)
            return
        try:
            client.send_socket_mode_response(SocketModeResponse(req.envelope_id))
        finally:
            self._threads.in_lane(lane, partial(run_bolt_app, self.app, req))


def lane_of(payload: Mapping[str, Any]) -> str | None:
    """What waits for what came before it, by a name that they have in common; None for what waits for nothing.

    None of it wants an answer but the acknowledgement. Of events, those about one message. Of clicks, the ticks of one
    person on one draft and “I'm done”: each brings all boxes of its group, so the last one counts.
    """
    match payload.get("type"):
        case "event_callback":
            return _message_of(payload)
        case "block_actions":
            drafts = {_marked(action) for action in payload.get("actions") or ()}
            [draft] = drafts if len(drafts) == 1 else [""]
            return f"{payload['user']['id']}:{draft}" if draft else None
        case _:
            return None


def _marked(click: Mapping[str, Any]) -> str:
    """The draft that a click marks, or whose marks it files."""
    action = decode(str(click.get("action_id")))
    is_tick = action is not None and action.verb is Verb.DRAFT_TICK and click.get("type") == "checkboxes"
    return action.subject if action and (is_tick or action.verb is Verb.DRAFT_DONE) else ""


def _message_of(payload: Mapping[str, Any]) -> str:
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
