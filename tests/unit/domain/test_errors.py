"""The sentences of errors: each can be said with the facts that its raiser gives, and the tree is drawn as it is."""

import ast
import inspect
import re
import string
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot import errors
from bot.errors import RedraftError

ROOT = Path(errors.__file__).parents[1]
SOURCES = [path for folder in ("bot", "handlers", "workers") for path in sorted((ROOT / folder).rglob("*.py"))]

CLASSES: dict[str, type[RedraftError]] = {
    name: each for name, each in inspect.getmembers(errors, inspect.isclass) if issubclass(each, RedraftError)
}


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name is not None}


def needed(error: type[RedraftError]) -> set[str]:
    """The facts that the sentence and the advice speak of."""
    return fields(inspect.cleandoc(error.__doc__ or "")) | fields(error.next_step)


def some_facts(error: type[RedraftError]) -> dict[str, object]:
    return {name: 1_234 if name in {"length", "limit"} else f"<{name}>" for name in needed(error)}


# ---- each error by itself


@pytest.mark.parametrize("error", CLASSES.values(), ids=lambda error: error.__name__)
def test_every_error_has_a_sentence_of_its_own(error: type[RedraftError]) -> None:
    sentence = error.__doc__
    assert sentence
    assert "\n" not in sentence.strip(), "one line"
    assert re.search(r"([.}])$", sentence), sentence


@pytest.mark.parametrize("error", CLASSES.values(), ids=lambda error: error.__name__)
def test_every_error_says_its_facts(error: type[RedraftError]) -> None:
    raised = error(**some_facts(error))
    for text in (str(raised), raised.advice):
        assert not re.search(r"[{}]", text), text
    for name in needed(error) - {"length", "limit"}:
        assert f"<{name}>" in str(raised) + raised.advice


@pytest.mark.parametrize("error", CLASSES.values(), ids=lambda error: error.__name__)
def test_a_forgotten_fact_is_noticed_at_once(error: type[RedraftError]) -> None:
    if fields(error.__doc__ or ""):
        with pytest.raises(KeyError):
            error()


def test_words_with_braces_are_said_as_they_are() -> None:
    assert str(errors.NotFound(what="task", given="{0} {x} {")) == "There is no task “{0} {x} {”."


def test_names_for_programs_are_stable_and_differ() -> None:
    codes = {name: error(**some_facts(error)).code for name, error in CLASSES.items()}
    assert codes["TooLong"] == "too_long"
    assert codes["AgentRateLimited"] == "agent_rate_limited"
    assert len(set(codes.values())) == len(codes)


def test_the_command_line_exits_with_a_code_that_is_no_success() -> None:
    assert all(error.exit_code > 0 for error in CLASSES.values())
    assert all(CLASSES[name].exit_code == 2 for name in CLASSES if issubclass(CLASSES[name], errors.Refused))


def test_what_may_be_tried_again() -> None:
    retryable = {name for name, error in CLASSES.items() if getattr(error, "retryable", False)}
    assert retryable == {"AgentRateLimited", "AgentOverloaded", "AgentUnavailable", "AgentCut"}


# ---- the tree in the module's docstring


def drawn() -> Iterator[tuple[str, str]]:
    """Each class of the drawing with its parent."""
    path: list[str] = []
    for line in (errors.__doc__ or "").splitlines()[2:]:
        indent, names = re.fullmatch(r"([│├└─ ]*)([A-Z]\w+(?:, \w+)*)(?:\s{2,}.*)?", line).groups()  # type: ignore[union-attr]  # a line of another form fails here
        depth = len(indent) // 4
        path = path[:depth]
        for name in names.split(", "):
            yield name, path[-1] if path else "Exception"
        path.append(names.split(", ")[0])


def test_the_tree_is_drawn_as_it_is() -> None:
    assert dict(drawn()) == {name: each.__bases__[0].__name__ for name, each in CLASSES.items()}
    assert len(list(drawn())) == len(CLASSES), "each once"


# ---- every place that makes an error


@dataclass(frozen=True)
class Made:
    """`Error(fact=…)` somewhere in our code; no facts where the class is raised without a call."""

    place: str
    error: type[RedraftError]
    facts: frozenset[str]


def made_in(path: Path) -> Iterator[Made]:
    module = ast.parse(path.read_text(encoding="utf-8"))
    names = {alias.asname or alias.name: alias.name for alias in _imported(module)}
    for node in ast.walk(module):
        place = f"{path.relative_to(ROOT)}:{getattr(node, 'lineno', 0)}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in names:
            assert not node.args, f"{place}: facts have names"
            if all(keyword.arg for keyword in node.keywords):
                facts = frozenset(keyword.arg or "" for keyword in node.keywords)
                yield Made(place, CLASSES[names[node.func.id]], facts)
        elif isinstance(node, ast.Raise) and isinstance(node.exc, ast.Name) and node.exc.id in names:
            yield Made(place, CLASSES[names[node.exc.id]], frozenset())


def _imported(module: ast.Module) -> Iterator[ast.alias]:
    for node in ast.walk(module):
        if isinstance(node, ast.ImportFrom) and node.module == "bot.errors":
            yield from (alias for alias in node.names if alias.name in CLASSES)


MADE = [made for path in SOURCES for made in made_in(path)]


def test_the_search_finds_the_places() -> None:
    assert len(MADE) > 50
    assert {"NothingToRevise", "TooLong", "Stale"} <= {made.error.__name__ for made in MADE}


def test_whoever_makes_an_error_gives_the_facts_that_it_speaks_of() -> None:
    """More facts than that are fine: programs read them."""
    missing = {
        f"{made.place}: {made.error.__name__}": sorted(needed(made.error) - made.facts)
        for made in MADE
        if not needed(made.error) <= made.facts
    }
    assert missing == {}


def test_errors_are_imported_by_name() -> None:
    """So that the search above sees them."""
    for path in SOURCES:
        assert not re.search(r"^\s*(import bot\.errors|from bot import .*\berrors\b)", path.read_text(), re.MULTILINE)
