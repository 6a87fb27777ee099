"""Other people's measures that cannot be installed beside what redraft needs; `make mocks` puts them there."""

import importlib.metadata
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

FOLDER = Path(__file__).parents[1] / "oracles"
PACKAGES = FOLDER / ".packages"
SECONDS = 60


class OracleMissingError(Exception):
    """There is no such package, or not the version that is pinned."""


def installed(package: str) -> None:
    """Does nothing where the package is there as tests/oracles pins it.

    Raises:
        OracleMissingError: says what is missing, and what installs it.
    """
    lock = (FOLDER / "requirements.lock").read_text("utf-8")
    pinned = re.search(rf"^{package}==(\S+)", lock, re.MULTILINE)
    found = {each.name.lower(): each.version for each in importlib.metadata.distributions(path=[str(PACKAGES)])}
    if not pinned or found.get(package) != pinned[1]:
        wanted = pinned[1] if pinned else "pinned"
        message = f"{package} {wanted} is needed, and {found.get(package, 'missing')} in tests/oracles; `make mocks`"
        raise OracleMissingError(f"{message} installs it")


def needed(package: str) -> None:
    """The same for a fixture: where it is missing the test is skipped, or fails where everything has to be there."""
    try:
        installed(package)
    except OracleMissingError as error:
        if os.environ.get("REDRAFT_TEST_REQUIRE_ORACLES") == "1":
            pytest.fail(f"REDRAFT_TEST_REQUIRE_ORACLES=1, but {error}")
        pytest.skip(f"oracles: {error}")


def asked(script: str, question: Any) -> Any:
    """What a script of tests/oracles answers; JSON in and out."""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", str(FOLDER / script)],
        input=json.dumps(question),
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        env={**os.environ, "PYTHONPATH": str(PACKAGES)},
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)
