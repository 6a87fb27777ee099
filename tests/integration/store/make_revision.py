"""Begins a revision: what the schema says and the migrations do not make yet, for a person to complete.

python -m tests.integration.store.make_revision "what changes for people"
"""

import sys
import tempfile
from pathlib import Path

from alembic import command

from bot.store.migrate import _config, newest, upgrade
from tests.integration.store.test_migrations import connected


def main(message: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'redraft.db'}"
        upgrade(url)
        with connected(url) as connection:
            command.revision(_config(connection), message, autogenerate=True, rev_id=f"{int(newest()) + 1:04}")


if __name__ == "__main__":
    main(*sys.argv[1:])
