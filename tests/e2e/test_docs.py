"""What the pages tell people to type is typed here, in the order of each page; what they show must come."""

import os
import re
import shlex
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import typer

from bot.cli import funnel
from bot.cli.program import app
from bot.config import Settings
from bot.domain.rubric_text import parse_rubric
from bot.valkey import stop
from tests.support.terminal import ROOT, Terminal

pytestmark = pytest.mark.timeout(300)  # see test_cli.py

PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MAKE = re.compile(r"^make ([a-z]+)", re.MULTILINE)
LINK = re.compile(r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
LISTING = re.compile(r"^ *```.*?^ *```$", re.MULTILINE | re.DOTALL)
SETTING = re.compile(r"\w+=\S+")
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


IN_A_PROCESS_OF_THEIR_OWN = {"worker", "demo", "simulate"}
"""They set signal handlers. The others need not take a second to start."""


@pytest.mark.parametrize("page", [page for page in PAGES if any(commands(page))], ids=lambda page: page.name)
def test_the_commands_of_a_page_work_as_it_says(page: Path, home: Terminal, capsys: pytest.CaptureFixture[str]) -> None:
    for command in commands(page):
        settings, (program, *arguments) = _words(os.path.expandvars(command.typed))
        if program == "sqlite3":
            said = _by_sqlite(*arguments)
        elif arguments[0] in IN_A_PROCESS_OF_THEIR_OWN:
            said = home.ok(*arguments)
        else:
            assert program == "redraft", command
            with pytest.MonkeyPatch.context() as here:
                for name, value in settings.items():
                    here.setenv(name, value)
                code = funnel.run(arguments)
            said, complaint = capsys.readouterr()
            assert code == 0, f"{command.typed}\n{said}\n{complaint}"
        for line in command.shown:
            pattern = ".*".join(map(re.escape, line.rstrip().split("…")))
            assert re.search(f"^{pattern}", said, re.MULTILINE), f"{command.typed}\n{said}\nlacks {line!r}"


def _words(line: str) -> tuple[dict[str, str], list[str]]:
    """The settings in front of a command, and its words."""
    words = shlex.split(line)
    count = next(place for place, word in enumerate(words) if not SETTING.fullmatch(word))
    return dict(word.split("=", 1) for word in words[:count]), words[count:]


def _by_sqlite(file: str, statement: str) -> str:
    """What the program `sqlite3` does, which is not everywhere, by the library that it is made of."""
    assert Path(file).stat().st_size, file
    with closing(sqlite3.connect(file)) as connection:
        return "\n".join("|".join(map(str, row)) for row in connection.execute(statement))


def named(page: Path) -> Iterator[tuple[str, list[str]]]:
    """Every `redraft …` of a page, in a listing or within a sentence, as it stands there and in words."""
    text = page.read_text(encoding="utf-8")
    listings = [line for listing in LISTING.findall(text) for line in listing.splitlines()]
    for line in (*listings, *re.findall(r"`([^`]+)`", LISTING.sub("", text))):
        plain = line.strip().removeprefix("$ ").partition(" #")[0]
        if re.match(r"([A-Z_]+=\S+ )*redraft \w", plain) and plain.count('"') % 2 == 0:
            yield line, _words(" ".join(plain.split()))[1]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_a_page_names_exists_and_has_those_options(page: Path) -> None:
    for line, (program, *words) in named(page):
        assert program == "redraft", line
        command, options = typer.main.get_command(app), set[str]()
        for word in words:
            known = getattr(command, "commands", {})
            options |= {option for each in command.params for option in (*each.opts, *each.secondary_opts)}
            if word.startswith("-") and word != "-":
                assert word.partition("=")[0] in options | {"--help", "-h"}, f"{line}: there is no {word}"
            elif word in known:
                command, options = known[word], options & {"--debug"}
            else:
                assert not known or word == "…", f"{line}: there is no {word}"


def test_the_example_of_a_rubric_is_read_as_the_page_says() -> None:
    page = (ROOT / "docs" / "rubrics.md").read_text(encoding="utf-8")
    example = re.findall(r"^```text\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)[0]
    assert [(each.text, each.required, each.points) for each in parse_rubric(example)] == [
        ("Names the three competitors", True, 1),
        ("Cites a source for each price", True, 2),
        ("Has a friendly last line", False, 1),
        ("Mentions the client's home address", True, -5),
        ("Ends with this call to action:\nBook a free call today", True, 1),
    ]
    forms = ["? a", "a (optional)", "! a", "a (required)", "a (2 points)", "[+2] a", "a (-2 points)", "[-2] a"]
    read = parse_rubric("\n".join(forms))
    assert [(each.required, each.points) for each in read] == [
        *[(False, 1)] * 2,
        *[(True, 1)] * 2,
        *[(True, 2)] * 2,
        *[(True, -2)] * 2,
    ]


def test_every_target_of_make_that_a_page_names_exists() -> None:
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    for page in PAGES:
        assert set(MAKE.findall(page.read_text(encoding="utf-8"))) <= targets, page


def test_every_link_between_pages_leads_somewhere() -> None:
    for page in PAGES:
        for target, heading in LINK.findall(page.read_text(encoding="utf-8")):
            goal = page.parent / target if target else page
            assert goal.exists(), f"{page.name}: {target}"
            assert not heading or heading in _anchors(goal), f"{page.name}: {target}#{heading}"


def _anchors(page: Path) -> set[str]:
    """What the headings of a page are called in links."""
    plain = LISTING.sub("", page.read_text(encoding="utf-8"))
    return {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in HEADING.findall(plain)}


def test_every_page_is_reached_from_the_readme() -> None:
    seen: set[Path] = set()
    waiting = [ROOT / "README.md"]
    while waiting:
        page = waiting.pop().resolve()
        if page not in seen and page.suffix == ".md":
            seen.add(page)
            waiting += [page.parent / target for target, _ in LINK.findall(page.read_text("utf-8")) if target]
    assert {page for page in PAGES if page.parent.name in {ROOT.name, "docs"}} <= seen


def test_the_page_of_settings_lists_each_setting_and_no_other() -> None:
    known = {str(field.validation_alias or f"REDRAFT_{name.upper()}") for name, field in Settings.model_fields.items()}
    for page in PAGES:
        listed = set(VARIABLE.findall(page.read_text(encoding="utf-8")))
        assert {name for name in listed if not name.startswith("REDRAFT_TEST_")} <= known, page
        assert listed == known or page.name != "settings.md"


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
