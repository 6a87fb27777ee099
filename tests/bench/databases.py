"""The databases that a measurement runs on."""

import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from tests.postgres import PostgresMissingError, postgres_server


@contextmanager
def databases() -> Iterator[dict[str, str]]:
    """Addresses of empty databases by name; without PostgreSQL, where that is not installed, and it says so."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        urls = {"SQLite": f"sqlite:///{folder / 'redraft.db'}"}
        try:
            server = stack.enter_context(postgres_server())
            urls["PostgreSQL"] = stack.enter_context(server.database())
        except PostgresMissingError as error:
            print(f"  without PostgreSQL: {error}")
        yield urls
