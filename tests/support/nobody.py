"""Runs one command line as a user without any rights; started by root.

    python -m tests.support.nobody tasks list

Python itself may lie where that user cannot read, so everything is loaded before the user is changed.
"""

import io
import os
import sys
import tempfile
from contextlib import redirect_stderr, redirect_stdout

from bot.cli import funnel, program
from bot.cli.demo import headless, page, player, story

NOBODY = 65534
LOADED = (program, headless, page, player, story)


def main() -> None:
    data_dir = os.environ["REDRAFT_DATA_DIR"]
    silent = io.StringIO()
    with tempfile.TemporaryDirectory() as scratch, redirect_stdout(silent), redirect_stderr(silent):
        os.environ["REDRAFT_DATA_DIR"] = scratch
        for warm_up in (["db", "upgrade"], ["tasks", "list"], ["doctor"]):
            funnel.run(warm_up)
    os.environ["REDRAFT_DATA_DIR"] = data_dir
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)
    raise SystemExit(funnel.run(sys.argv[1:]))


if __name__ == "__main__":
    main()
