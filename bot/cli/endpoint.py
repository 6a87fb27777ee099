"""`/healthz` and `/metrics` of one process, for whatever watches over it on this machine.

Health is the same answer that the process posts for `redraft status`: 200 where it is well, 503 otherwise.
"""

import threading
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar

from bot.cli.terminal import dumps
from bot.errors import PortTaken
from bot.health import Answer, Health
from workers import metrics

LOOPBACK = "127.0.0.1"
REQUEST_SECONDS = 5.0
"""A client that says nothing for so long is hung up on."""


class _Handler(BaseHTTPRequestHandler):
    """Answers two paths."""

    health: ClassVar[Callable[[], Answer]]
    timeout = REQUEST_SECONDS
    server_version = "redraft"
    sys_version = ""

    def do_GET(self) -> None:
        match self.path.partition("?")[0]:
            case "/healthz":
                answer = type(self).health()
                status = HTTPStatus.OK if answer.is_well else HTTPStatus.SERVICE_UNAVAILABLE
                self._answer(status, "application/json", dumps(answer.fields()).encode())
            case "/metrics":
                self._answer(HTTPStatus.OK, metrics.CONTENT_TYPE, metrics.page())
            case _:
                self._answer(HTTPStatus.NOT_FOUND, "text/plain", b"/healthz and /metrics are here.\n")

    def _answer(self, status: HTTPStatus, content_type: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's name
        """Nothing: a scrape every few seconds is no news."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True


class Endpoint:
    """The endpoint of one process. Work goes on where its port is taken; it is opened when the port is free."""

    def __init__(self, health: Health, port: int) -> None:
        self._handler = type("Handler", (_Handler,), {"health": staticmethod(health.answer)})
        self._port = port
        self._server: _Server | None = None

    def open(self) -> None:
        """Listen, if it does not yet. Raises PortTaken."""
        if self._server:
            return
        try:
            self._server = _Server((LOOPBACK, self._port), self._handler)
        except OSError as error:
            why = error.strerror or str(error)
            raise PortTaken(what="health and metrics", setting="REDRAFT_HTTP_PORT", port=self._port, why=why) from error
        threading.Thread(target=self._server.serve_forever, name="http endpoint", daemon=True).start()

    def close(self) -> None:
        if self._server:
            self._server.shutdown()
            self._server.server_close()
