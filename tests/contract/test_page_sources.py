"""The page of the sandbox keeps to what makes it safe: no HTML from text, no address of elsewhere, nothing inline."""

import re
from pathlib import Path

import pytest

STATIC = Path(__file__).resolve().parents[2] / "bot/sandbox/web/static"
SOURCES = sorted(STATIC.iterdir())
FORBIDDEN = {
    "HTML from text": r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment",
    "code from text": r"\beval\(|new Function\(|setTimeout\(\s*[\"'`]",
    "something of elsewhere": r"""(?:src|href|from|import|url\()\s*[=(]?\s*["']?(?:https?:)?//""",
    "a style or a script within the page": r"<style|<script>|\sstyle=|\son\w+=\"",
}
LINES_MAX = 200


@pytest.mark.parametrize("source", SOURCES, ids=lambda each: each.name)
def test_a_source_does_nothing_that_is_forbidden(source: Path) -> None:
    text = source.read_text("utf-8")
    assert not {what for what, pattern in FORBIDDEN.items() if re.search(pattern, text)}
    assert len(text.splitlines()) <= LINES_MAX


def test_the_patterns_find_what_they_are_for() -> None:
    for what, sample in {
        "HTML from text": "x.innerHTML = text",
        "code from text": "eval(text)",
        "something of elsewhere": '<script src="//example.org/x.js">',
        "a style or a script within the page": '<p style="color: red">',
    }.items():
        assert re.search(FORBIDDEN[what], sample)


@pytest.mark.parametrize("source", [each for each in SOURCES if each.suffix == ".js"], ids=lambda each: each.name)
def test_what_is_imported_is_there_and_used(source: Path) -> None:
    text = source.read_text("utf-8")
    for names, address in re.findall(r'^import (.+?) from "/static/(.+?)";$', text, re.MULTILINE):
        assert (STATIC / address).is_file()
        rest = text.replace(f"import {names} from", "")
        for name in (each.split()[-1] for each in names.strip("{} ").split(",")):
            assert re.search(rf"\b{name}\b", rest), f"{name} is imported and not used"
