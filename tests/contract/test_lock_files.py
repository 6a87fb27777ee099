"""The lock files are what pyproject.toml asks for: no `make lock` was forgotten, and nothing in them is unpinned."""

import json
import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name
from packaging.version import Version

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
RUNTIME: list[str] = PYPROJECT["project"]["dependencies"]
DEV: list[str] = PYPROJECT["project"]["optional-dependencies"]["dev"]
BUILD: list[str] = PYPROJECT["build-system"]["requires"]
LOCKS = {"requirements.lock": RUNTIME, "requirements-dev.lock": RUNTIME + DEV}


@dataclass(frozen=True)
class Pin:
    """One entry of a lock file."""

    version: Version
    direct: bool
    """pyproject.toml asks for it, says the comment below it."""
    hashes: int


def pins(lock: str) -> dict[str, Pin]:
    entries = re.split(r"^(?=[A-Za-z0-9])", (ROOT / lock).read_text("utf-8"), flags=re.MULTILINE)
    found: dict[str, Pin] = {}
    for entry in filter(None, entries):
        head = re.match(r"(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;]+)", entry)
        assert head, f"{lock}: not pinned: {entry.splitlines()[0]}"
        found[canonicalize_name(head["name"])] = Pin(
            version=Version(head["version"]),
            direct=re.search(r"^ +#.* redraft \(pyproject\.toml\)$", entry, re.MULTILINE) is not None,
            hashes=entry.count("--hash=sha256:"),
        )
    return found


def requirements(lines: Iterable[str]) -> dict[str, Requirement]:
    return {canonicalize_name(requirement.name): requirement for requirement in map(Requirement, lines)}


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_pins_what_pyproject_asks_for_and_nothing_it_no_longer_asks_for(lock: str) -> None:
    wanted, pinned = requirements(LOCKS[lock]), pins(lock)
    assert {name for name, pin in pinned.items() if pin.direct} == set(wanted), "run `make lock`"
    unfit = {
        name: str(pinned[name].version) for name, ask in wanted.items() if pinned[name].version not in ask.specifier
    }
    assert not unfit, "run `make lock`"


@pytest.mark.parametrize("lock", LOCKS)
def test_every_entry_of_a_lock_has_its_hashes_and_no_address(lock: str) -> None:
    assert not [name for name, pin in pins(lock).items() if not pin.hashes]
    assert "://" not in (ROOT / lock).read_text("utf-8")


def test_developers_run_the_versions_that_people_get() -> None:
    development = pins("requirements-dev.lock")
    shipped = {name: pin.version for name, pin in pins("requirements.lock").items()}
    assert shipped == {name: development[name].version for name in shipped}


def test_the_build_backend_is_locked_too() -> None:
    development = pins("requirements-dev.lock")
    for name, ask in requirements(BUILD).items():
        assert development[name].version in ask.specifier


def test_the_measures_of_others_are_pinned_with_their_hashes_and_no_address() -> None:
    lines = (ROOT / "tests/oracles/requirements.txt").read_text("utf-8").splitlines()
    wanted = requirements(line.partition("#")[0] for line in lines if line.partition("#")[0].strip())
    pinned = pins("tests/oracles/requirements.lock")
    assert {name: str(pin.version) for name, pin in pinned.items()} == {
        name: next(iter(ask.specifier)).version for name, ask in wanted.items()
    }, "run `make lock`"
    assert not [name for name, pin in pinned.items() if not pin.hashes]
    assert "://" not in (ROOT / "tests/oracles/requirements.lock").read_text("utf-8")


def test_every_npm_package_is_pinned_with_its_checksum_and_no_address() -> None:
    wanted: dict[str, str] = json.loads((ROOT / "tests/node/package.json").read_text("utf-8"))["dependencies"]
    lock = (ROOT / "tests/node/package-lock.json").read_text("utf-8")
    assert "http" not in lock, "take out what npm tells of funding"
    entries: dict[str, dict[str, Any]] = json.loads(lock)["packages"]
    assert entries.pop("")["dependencies"] == wanted, "run `npm install` in tests/node"
    assert {name: entries[f"node_modules/{name}"]["version"] for name in wanted} == wanted
    assert not [name for name, entry in entries.items() if not entry["integrity"].startswith("sha512-")]
    assert not [name for name, entry in entries.items() if "resolved" in entry]
