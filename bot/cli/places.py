"""Where servers and files are, in words that hold no secret: never a password, a query or a user."""

from urllib.parse import urlsplit

_SQLITE = "sqlite:///"


def database_place(url: str) -> str:
    """`SQLite, /var/lib/redraft/redraft.db` or `postgresql on db.example:5432, redraft`."""
    if url.startswith(_SQLITE):
        return f"SQLite, {url.removeprefix(_SQLITE).partition('?')[0]}"
    return _server(url)


def queue_place(url: str) -> str:
    """`redis on localhost:6379, 0`, or `unix, /run/valkey.sock`."""
    return _server(url)


def model_place(url: str) -> str:
    """`127.0.0.1:8080`, the host that answers for a model."""
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
        host = parts.hostname
    except ValueError:
        host, port = None, ""
    return f"{host}{port}" if host else "an address that cannot be read"


def _server(url: str) -> str:
    try:
        parts = urlsplit(url)
        port = f":{parts.port}" if parts.port else ""
        scheme, host, path = parts.scheme, parts.hostname, parts.path
    except ValueError:
        return "an address that cannot be read"
    if not scheme or not (host or path):
        return "an address that cannot be read"
    kind = scheme.partition("+")[0]
    path = path if not host else path.strip("/")
    return f"{kind}{f' on {host}{port}' if host else ''}{f', {path}' if path else ''}"
