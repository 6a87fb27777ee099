"""What the pages tell people to type is typed here, in the order of each page; what they show must come."""

import re
import shlex
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from bot.cli import funnel
from bot.config import Settings
from bot.valkey import stop
from tests.support.terminal import ROOT, Terminal

pytestmark = pytest.mark.timeout(300)  # see test_cli.py

PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MAKE = re.compile(r"^make ([a-z]+)", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
VARIABLE = re.compile(r"`((?:REDRAFT|DATABASE|REDIS|SLACK|DISCORD|ANTHROPIC|OPENAI|GEMINI|LOCAL_LLM)_[A-Z_]+)`")


@dataclass
class Command:
    """What a page says to type, and the lines that it shows as the answer; `…` stands for anything."""

    typed: str
    shown: list[str] = field(default_factory=list)


def commands(page: Path) -> Iterator[Command]:
    for block in BLOCK.finditer(page.read_text(encoding="utf-8")):
        found: list[Command] = []
        for line in block[1].splitlines():
            if line.startswith("$ "):
                found.append(Command(line.removeprefix("$ ")))
            elif line.startswith("> "):
                found[-1].typed += "\n" + line.removeprefix("> ")
            elif line.strip():
                found[-1].shown.append(line)
        yield from found


@pytest.fixture
def home(monkeypatch: pytest.MonkeyPatch) -> Iterator[Terminal]:
    """Where a person types: beside a copy of the example files."""
    folder = Path(tempfile.mkdtemp(prefix="rd-"))
    shutil.copytree(ROOT / "docs" / "examples", folder / "docs" / "examples")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("REDRAFT_DATA_DIR", str(folder / "data"))
    yield Terminal(folder / "data", folder)
    stop(folder / "data")
    shutil.rmtree(folder)


IN_A_PROCESS_OF_THEIR_OWN = {"worker", "demo"}
"""They set signal handlers. The others need not take a second to start."""


@pytest.mark.parametrize("page", [page for page in PAGES if any(commands(page))], ids=lambda page: page.name)
def test_the_commands_of_a_page_work_as_it_says(page: Path, home: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    for command in commands(page):
        program, *arguments = shlex.split(command.typed)
        assert program == "redraft", command
        if arguments[0] in IN_A_PROCESS_OF_THEIR_OWN:
            said = home.ok(*arguments)
        else:
            code = funnel.run(arguments)
            said, complaint = capsys.readouterr()
            assert code == 0, f"{command.typed}\n{said}\n{complaint}"
        for line in command.shown:
            pattern = ".*".join(map(re.escape, line.rstrip().split("…")))
            assert re.search(f"^{pattern}", said, re.MULTILINE), f"{command.typed}\n{said}\nlacks {line!r}"


def test_every_target_of_make_that_a_page_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for page in PAGES:
        assert set(MAKE.findall(page.read_text(encoding="utf-8"))) <= targets, page


def test_every_link_between_pages_leads_somewhere() -> None:
    for page in PAGES:
        for target in LINK.findall(page.read_text(encoding="utf-8")):
            assert (page.parent / target).exists(), f"{page.name}: {target}"


def test_the_page_of_settings_lists_each_setting_and_no_other() -> None:
    listed = set(VARIABLE.findall((ROOT / "docs" / "settings.md").read_text(encoding="utf-8")))
    known = {str(field.validation_alias or f"REDRAFT_{name.upper()}") for name, field in Settings.model_fields.items()}
    assert listed == known


def test_the_page_of_commands_lists_each_exit_code() -> None:
    from bot.cli import exits
    from bot.errors import RedraftError

    def all_of(kind: type[RedraftError]) -> Iterator[int]:
        yield kind.exit_code
        for each in kind.__subclasses__():
            yield from all_of(each)

    page = (ROOT / "docs" / "command-line.md").read_text(encoding="utf-8")
    listed = {int(code) for code in re.findall(r"^\| (\d+) \|", page, re.MULTILINE)}
    used = {*all_of(RedraftError), *(value for value in vars(exits).values() if isinstance(value, int))}
    assert used <= listed
