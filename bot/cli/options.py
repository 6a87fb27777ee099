"""Options that several processes share."""

from typing import Annotated

import typer

HIGHEST_PORT = 65_000
"""`redraft up` uses some ports above the one that it is given."""

Http = Annotated[
    int | None,
    typer.Option(
        "--http", min=1, max=HIGHEST_PORT, metavar="PORT", help="Answer /healthz and /metrics on 127.0.0.1:PORT."
    ),
]
"""Wins over REDRAFT_HTTP_PORT."""

Under = Annotated[int | None, typer.Option("--under", hidden=True, help="The process of `redraft up`.")]
"""How `redraft up` starts its parts."""
