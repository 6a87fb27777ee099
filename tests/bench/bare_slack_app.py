"""The least that a Bolt app can be: one empty listener, over Socket Mode. `… URL BOT_TOKEN APP_TOKEN`.

But for one thing: Nagle's algorithm, which the library leaves on, is off. With it acknowledgements wait for each other,
or do not, as it happens, and the baseline is 1 ms in one run and 20 ms in the next.
"""

import signal
import socket
import sys

from slack_bolt import App
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk import WebClient


def main(url: str, bot_token: str, app_token: str) -> None:
    """Until SIGTERM."""
    app = App(client=WebClient(token=bot_token, base_url=url), token_verification_enabled=False)
    app.event("message")(lambda: None)
    handler = SocketModeHandler(app, app_token, web_client=WebClient(token=app_token, base_url=url))
    handler.connect()  # type: ignore[no-untyped-call]  # it has no types there
    session = handler.client.current_session
    if session is None or session.sock is None:
        sys.exit("it is not connected")
    session.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    signal.sigwait({signal.SIGTERM})
    sys.exit(0)


if __name__ == "__main__":
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM})
    main(*sys.argv[1:])
