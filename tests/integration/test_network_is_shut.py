"""Tests reach this machine and nothing else, whichever way they try."""

import asyncio
import os
import socket
import urllib.request
from pathlib import Path

import pytest
from pytest_socket import SocketConnectBlockedError

from tests.network import OutsideNetworkError

OUTSIDE = "192.0.2.1"  # TEST-NET-1 (RFC 5737): nobody's
OUTSIDE_IPV6 = "2001:db8::1"  # RFC 3849: nobody's


@pytest.mark.filterwarnings("ignore:A test tried to use socket:UserWarning")
def test_a_connection_to_an_outside_address_is_refused() -> None:
    with pytest.raises(SocketConnectBlockedError, match=OUTSIDE):
        socket.create_connection((OUTSIDE, 443), timeout=1)


@pytest.mark.filterwarnings("ignore:A test tried to use socket:UserWarning")
async def test_a_connection_from_an_event_loop_is_refused() -> None:
    with pytest.raises(SocketConnectBlockedError, match=OUTSIDE):
        await asyncio.open_connection(OUTSIDE, 443)


def test_a_connection_that_pytest_socket_does_not_see_is_refused() -> None:
    with socket.socket() as outside, pytest.raises(OutsideNetworkError):
        outside.connect_ex((OUTSIDE, 443))
    with socket.socket(socket.AF_INET6) as outside, pytest.raises(OutsideNetworkError):
        outside.connect_ex((OUTSIDE_IPV6, 443))


def test_a_datagram_to_an_outside_address_is_refused() -> None:
    with socket.socket(type=socket.SOCK_DGRAM) as outside, pytest.raises(OutsideNetworkError):
        outside.sendto(b"?", (OUTSIDE, 53))


@pytest.mark.parametrize("look_up", [socket.gethostbyname, lambda name: socket.getaddrinfo(name, 443)])
def test_no_name_of_another_machine_is_looked_up(look_up: object) -> None:
    assert callable(look_up)
    with pytest.raises(OutsideNetworkError):
        look_up("model.invalid")


def test_a_vendor_reached_by_name_is_refused() -> None:
    with pytest.raises(OutsideNetworkError):
        urllib.request.urlopen("https://model.invalid/v1/messages", timeout=1)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_a_server_on_this_machine_is_reached(host: str) -> None:
    with (
        socket.create_server(("127.0.0.1", 0)) as server,
        socket.create_connection((host, server.getsockname()[1])) as client,
    ):
        accepted, address = server.accept()
        accepted.close()
        assert address == client.getsockname()


def test_a_unix_socket_is_reached() -> None:
    path = "s"  # here; the whole path of a temporary folder may be too long for a socket
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(path)
        server.listen()
        client.connect(path)
        server.accept()[0].close()


def test_settings_of_the_developer_do_not_reach_a_test() -> None:
    assert not [name for name in os.environ if name.startswith(("SLACK_", "DISCORD_", "ANTHROPIC_", "OPENAI_"))]
    assert "DATABASE_URL" not in os.environ
    assert list(Path.cwd().iterdir()) == []
