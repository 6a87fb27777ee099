"""The import contracts in pyproject.toml hold, and each of them catches what it forbids."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("bot", "handlers", "workers")
SETTINGS: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]
NAMES = {contract["id"]: contract["name"] for contract in SETTINGS["contracts"]}

# contract → (module that imports, what it imports); the module is new, its packages and the imported one may be too.
VIOLATIONS: list[tuple[str, str, str]] = [
    ("layers", "handlers.violation", "bot.cli"),
    ("layers", "workers.violation", "handlers"),
    ("layers", "bot.bootstrap.violation", "workers"),
    ("layers", "bot.store.violation", "bot.bootstrap"),
    ("layers", "bot.chat.violation", "bot.queue"),
    ("layers", "bot.queue.violation", "bot.health"),
    ("layers", "bot.supervision.violation", "bot.valkey"),
    ("layers", "bot.sandbox.violation", "bot.cast"),
    ("layers", "bot.cast.violation", "bot.bootstrap"),
    ("layers", "bot.services.violation", "bot.chat"),
    ("layers", "bot.cards.violation", "bot.services"),
    ("layers", "bot.measure.violation", "bot.cards"),
    ("layers", "bot.importers.violation", "bot.measure"),
    ("layers", "bot.log.violation", "bot.domain"),
    ("acyclic", "bot.domain.violation", "bot.domain.violation_back"),
    ("acyclic", "handlers.slack.violation", "handlers.violation_back"),
    ("acyclic", "workers.violation", "workers.agents.violation_back"),
    ("slack-meets-no-discord", "handlers.slack.violation", "bot.chat.discord"),
    ("slack-meets-no-discord", "bot.chat.slack.violation", "bot.chat.discord"),
    ("discord-meets-no-slack", "handlers.discord.violation", "bot.chat.slack"),
    ("slack-library", "bot.bootstrap.violation", "slack_sdk"),
    ("slack-library", "handlers.discord.violation", "slack_bolt"),
    ("discord-library", "workers.violation", "discord"),
    ("discord-library", "handlers.slack.violation", "discord"),
    ("domain", "bot.domain.violation", "pydantic"),
    ("domain", "bot.domain.violation", "bot.config"),
    ("domain", "bot.domain.violation", "bot.log"),
    ("no-vendors", "bot.services.violation", "httpx"),
    ("no-vendors", "bot.cards.violation", "rich"),
    ("measures", "bot.measure.violation", "statsmodels"),
    ("statistics", "workers.violation", "matplotlib"),
    ("statistics", "bot.bootstrap.violation", "scipy"),
    ("renderers", "bot.chat.slack.render.violation", "bot.services"),
    ("renderers", "bot.chat.discord.render.violation", "discord"),
    ("pure", "bot.domain.violation", "time"),
    ("pure", "bot.cards.violation", "os"),
    ("models", "bot.bootstrap.violation", "anthropic"),
    ("models", "workers.agents.violation", "openai"),
    ("pdf", "workers.violation", "pypdf"),
    ("sql", "bot.bootstrap.violation", "sqlalchemy"),
    ("sql", "workers.violation", "sqlite3"),
    ("redis", "bot.bootstrap.violation", "redis"),
    ("metrics", "bot.cli.violation", "prometheus_client"),
    ("one-composition-root", "handlers.violation", "bot.store"),
    ("one-composition-root", "workers.violation", "bot.store.violation_target"),
    ("no-tests-inside", "bot.sandbox.violation", "tests.fakes"),
]


def lint_imports(root: Path) -> tuple[dict[str, bool], str]:
    """Which contract is kept, by id, and everything that was printed."""
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "from importlinter.cli import lint_imports_command as run; run()",
            "--no-cache",
            "--no-logo",
        ],
        cwd=root,
        env=os.environ | {"COLUMNS": "250", "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        check=False,
    )
    verdicts = dict(re.findall(r"^(.+?) (KEPT|BROKEN)\b", done.stdout, flags=re.MULTILINE))
    return {key: verdicts[name] == "KEPT" for key, name in NAMES.items() if name in verdicts}, done.stdout


def add_module(root: Path, name: str) -> Path:
    """The file of that module, made where it is missing; its parents become packages where they are none."""
    module = root.joinpath(*name.split("."))
    for package in [folder for folder in reversed(module.parents) if root in folder.parents]:
        package.mkdir(exist_ok=True)
        if package.with_suffix(".py").exists():
            package.with_suffix(".py").rename(package / "__init__.py")
        (package / "__init__.py").touch()
    file = module / "__init__.py" if module.is_dir() else module.with_suffix(".py")
    file.touch()
    return file


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A copy of the packages with their contracts."""
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / "tests/contract").mkdir(parents=True)
    shutil.copy(ROOT / "tests/contract/contract_types.py", tmp_path / "tests/contract")
    return tmp_path


def test_the_tree_keeps_every_contract() -> None:
    kept, printed = lint_imports(ROOT)
    assert kept == dict.fromkeys(NAMES, True), printed


@pytest.mark.parametrize(("contract", "module", "imported"), VIOLATIONS, ids=lambda value: value)
def test_a_violation_breaks_its_contract_and_no_other(tree: Path, contract: str, module: str, imported: str) -> None:
    if imported.startswith(PACKAGES):
        add_module(tree, imported)
    add_module(tree, module).write_text(f"import {imported}\n", "utf-8")
    if contract == "acyclic":
        add_module(tree, imported).write_text(f"import {module}\n", "utf-8")

    kept, printed = lint_imports(tree)

    assert kept == {key: key != contract for key in NAMES}, printed


def test_each_contract_is_proved_by_a_violation() -> None:
    assert len(NAMES) == len(SETTINGS["contracts"]), "two contracts share an id"
    assert {contract for contract, _, _ in VIOLATIONS} == set(NAMES)


def test_each_part_of_bot_has_its_layer() -> None:
    (layers,) = (contract["layers"] for contract in SETTINGS["contracts"] if contract["id"] == "layers")
    placed = {name for layer in layers for name in re.findall(r"bot\.(\w+)", layer)}
    parts = {path.stem for path in (ROOT / "bot").iterdir() if path.suffix == ".py" or any(path.glob("**/*.py"))}
    assert parts - {"__init__"} <= placed
