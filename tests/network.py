"""Shuts the network for this process: whatever is not this machine is refused, whoever asks.

pytest-socket guards `socket.connect`; an audit hook also sees `connect_ex`, datagrams and the look-up of names.
Libraries in C that open their own sockets (libpq) are seen by neither.
"""

import ipaddress
import socket
import sys

LOOKUPS = {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"}
SENDS = {"socket.connect", "socket.sendto", "socket.sendmsg"}


class OutsideNetworkError(RuntimeError):
    """A test tried to reach something that is not this machine."""


def shut() -> None:
    """Cannot be undone within the process."""
    here = {"", "localhost", socket.gethostname()}

    def refuse_outside(event: str, args: tuple[object, ...]) -> None:
        if event in LOOKUPS:
            host = args[0]
        elif event in SENDS:
            address = args[1]
            host = address[0] if isinstance(address, tuple) else None  # unix sockets have a path
        else:
            return
        name = host.decode() if isinstance(host, bytes) else host
        if isinstance(name, str) and name not in here and not _harmless(name, lookup=event in LOOKUPS):
            message = f"{event} to {name!r}: tests reach this machine only"
            raise OutsideNetworkError(message)

    sys.addaudithook(refuse_outside)


def _harmless(name: str, *, lookup: bool) -> bool:
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False  # a name that a resolver would have to be asked for
    return lookup or address.is_loopback or address.is_unspecified
