"""What is installed has all that it needs, files that are no Python among it."""

import zipfile
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).resolve().parents[2]
SHIPPED = ("bot", "handlers", "workers")


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """What is in the wheel that hatchling builds."""
    [wheel] = WheelBuilder(str(ROOT)).build(directory=str(tmp_path_factory.mktemp("wheel")), versions=["standard"])
    return set(zipfile.ZipFile(wheel).namelist())


def test_the_page_of_the_sandbox_is_in_the_wheel(names: set[str]) -> None:
    static = {each.relative_to(ROOT).as_posix() for each in (ROOT / "bot/sandbox/web/static").iterdir()}
    assert {"bot/sandbox/web/static/index.html", "bot/sandbox/web/static/main.js"} <= static
    assert static <= names


def test_every_module_and_prompt_is_in_the_wheel(names: set[str]) -> None:
    kinds = {".py", ".md", ".js", ".css", ".html", ".svg"}
    there = {
        each.relative_to(ROOT).as_posix() for top in SHIPPED for each in (ROOT / top).rglob("*") if each.suffix in kinds
    }
    assert there <= names
