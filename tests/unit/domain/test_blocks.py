"""Splitting drafts into blocks and aligning two drafts: nothing is lost, and people recognise what became of what."""

import json
import random
import time
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings, strategies as st

from bot.domain import likeness
from bot.domain.blocks import Change, Pair, align, join, split
from bot.domain.draft import Block, BlockKind

MARKUP = (
    "# Heading", "####### seven", "Title", "=====", "---", "-", "***", "- - -", "- item", "* item", "• item", "-",
    "1. one", "2) two", "  - nested", "    1. deeper", "  continued", "\tindented", "    code = 1", "> quote", ">",
    "| a | b |", "|---|:-:|", "| 1 | 2 |", "a | b", "- | -", "```", "```python", "~~~~", "  ```", "- ```", "<!-- a",
    "-->", "<pre>", "</pre>", "def f():", "    return 1", "@decorator", "# comment", "}", "function f() {",
    "Plain words, here.", "中文。", "👩‍👩‍👧", "\u2028", "\x0b", "\x0c", "\x1c", "\x85", "\xa0", "\ufeff", " ", "   ",
    "\t", "", "\ud800",
)  # fmt: skip
LINE_ENDS = ("\n", "\n", "\n", "\n\n", "\r\n", "\r", "\n \n", "")
MARKED_UP = st.lists(st.tuples(st.sampled_from(MARKUP), st.sampled_from(LINE_ENDS)), max_size=30).map(
    lambda parts: "".join(line + end for line, end in parts)
)
BODIES = st.one_of(MARKED_UP, st.text(max_size=200), st.text(alphabet=" \t\r\n-#>`~|=1.a", max_size=80))
CODE = st.sampled_from((None, True, False))

SENTENCES = (
    "The harbour opens at six in the morning and closes at nine in the evening, every day of the week.",
    "Tickets cost twelve euros for adults; children under ten travel free when somebody pays for them.",
    "Our guide has worked on the river for thirty years and knows every bridge by its nickname.",
    "Bring a warm coat, since the wind on the upper deck is strong even when the town is hot.",
    "Refunds are paid within fourteen days to the card that was used for the booking.",
    "The restaurant on board serves soup, bread and a fish of the day until the ship returns.",
)


def shape(body: str, *, code: bool | None = None) -> list[tuple[str, str]]:
    return [(block.kind.value, block.text) for block in split(body, code=code)]


def fate(old: str, new: str) -> list[tuple[str | None, str | None, str]]:
    return [
        (pair.old.text if pair.old else None, pair.new.text if pair.new else None, pair.change.value)
        for pair in align(split(old), split(new))
    ]


# Splitting


@settings(deadline=None, max_examples=400)
@given(BODIES, CODE)
def test_the_blocks_of_any_text_joined_are_that_text(body: str, code: bool | None) -> None:
    assert join(split(body, code=code)) == body


@settings(deadline=None, max_examples=200)
@given(BODIES, CODE)
def test_blocks_are_numbered_from_one_and_say_something_and_gaps_do_not(body: str, code: bool | None) -> None:
    blocks = split(body, code=code)
    assert [block.number for block in blocks] == list(range(1, len(blocks) + 1))
    if body.strip():
        for block in blocks:
            assert block.text.strip()
            assert not block.gap.strip()
            assert not block.text.endswith(("\n", "\r"))
        assert all(block.gap.startswith(("\n", "\r")) for block in blocks[:-1])


@settings(deadline=None, max_examples=200)
@given(BODIES, CODE)
def test_the_same_text_always_gives_the_same_blocks(body: str, code: bool | None) -> None:
    assert split(join(split(body, code=code)), code=code) == split(body, code=code)


@settings(deadline=None)
@given(st.lists(st.sampled_from((*MARKUP, "x = 1", "", "")), max_size=200).map("\n".join))
def test_no_block_of_code_has_more_than_40_lines(body: str) -> None:
    assert all(block.text.lstrip().count("\n") < 40 for block in split(body, code=True) if body.strip())


def test_the_empty_text_has_no_blocks() -> None:
    assert split("") == ()
    assert split("", code=True) == ()


@pytest.mark.parametrize("body", ["\n", " ", "\r\n\r\n", "\t\n \n", "\u2028"])
def test_a_text_of_white_space_is_one_paragraph(body: str) -> None:
    assert split(body) == (Block(1, BlockKind.PARAGRAPH, body),)


def test_blank_lines_go_into_the_gap_above_them_and_at_the_start_into_block_1() -> None:
    assert split("\n\nHello\n\n \nWorld\n\n") == (
        Block(1, BlockKind.PARAGRAPH, "\n\nHello", "\n\n \n"),
        Block(2, BlockKind.PARAGRAPH, "World", "\n\n"),
    )


def test_spaces_at_the_end_of_a_block_stay_with_its_text() -> None:
    assert split("One  \nTwo  \n\nThree")[0] == Block(1, BlockKind.PARAGRAPH, "One  \nTwo  ", "\n\n")


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_every_kind_of_line_end_separates_lines(end: str) -> None:
    blocks = split(f"# Title{end}{end}One{end}two{end}{end}- item{end}")
    assert [(block.text, block.gap) for block in blocks] == [
        ("# Title", end + end),
        (f"One{end}two", end + end),
        ("- item", end),
    ]


def test_a_line_separator_inside_a_line_is_no_line_end() -> None:
    assert shape("one\u2028two\x0bthree") == [("paragraph", "one\u2028two\x0bthree")]


def test_headings_of_both_styles_are_headings() -> None:
    assert shape("# One\nText\nTwo\n===\nThree\n---\n#hashtag\n") == [
        ("heading", "# One"),
        ("heading", "Text\nTwo\n==="),
        ("heading", "Three\n---"),
        ("paragraph", "#hashtag"),
    ]


def test_each_list_item_keeps_its_continuation_and_a_nested_item_is_its_own_block() -> None:
    body = "- one\n  more of one\nlazily more\n\n  a paragraph of one\n  - nested\n    1. deep\n- two\n\nNo item\n"
    assert shape(body) == [
        ("list_item", "- one\n  more of one\nlazily more\n\n  a paragraph of one"),
        ("list_item", "  - nested"),
        ("list_item", "    1. deep"),
        ("list_item", "- two"),
        ("paragraph", "No item"),
    ]


def test_all_the_usual_bullets_and_numbers_open_items() -> None:
    assert [kind for kind, _ in shape("* a\n+ b\n1. c\n2) d\n• e\n◦ f\n10. g")] == ["list_item"] * 7


def test_a_year_at_the_start_of_a_line_does_not_break_a_paragraph() -> None:
    assert shape("It happened in\n1986. A good year.") == [("paragraph", "It happened in\n1986. A good year.")]


def test_bold_text_and_a_negative_number_are_no_items() -> None:
    assert [kind for kind, _ in shape("**Bold** start\n\n-5 degrees")] == ["paragraph", "paragraph"]


def test_a_listing_inside_an_item_belongs_to_it_whatever_it_looks_like() -> None:
    item = "1. Do this:\n   ```yaml\n   - not: an item\n\n   # not a heading\n   ```\n   then that"
    assert shape(f"{item}\n2. Done") == [("list_item", item), ("list_item", "2. Done")]


def test_a_listing_that_starts_on_the_line_of_its_item_ends_with_its_fence() -> None:
    assert shape("- ```\n  - x\n  ```\n- next") == [("list_item", "- ```\n  - x\n  ```"), ("list_item", "- next")]


def test_a_long_listing_inside_an_item_can_be_addressed_in_parts() -> None:
    body = "- Run:\n\n  ```\n" + "".join(f"  step {n}\n" for n in range(100)) + "  ```\n"
    blocks = split(body)
    assert [block.kind for block in blocks] == [BlockKind.LIST_ITEM, *[BlockKind.CODE] * 3]
    assert join(blocks) == body


def test_a_table_is_one_block_and_ends_where_its_rows_end() -> None:
    table = "| a | b |\n|:--|--:|\n| 1 | 2 |\n| 3 | \\| |"
    assert shape(f"Look:\n{table}\nAfter it.") == [("paragraph", "Look:"), ("table", table), ("paragraph", "After it.")]


def test_a_line_with_a_bar_is_no_table() -> None:
    assert shape("this | that\n\nmore") == [("paragraph", "this | that"), ("paragraph", "more")]


def test_a_quote_keeps_its_paragraphs_and_its_lazy_lines() -> None:
    quote = "> one\nlazy\n>\n> two"
    assert shape(f"{quote}\n\nText") == [("quote", quote), ("paragraph", "Text")]


def test_rules_are_rules_in_every_style() -> None:
    assert [kind for kind, _ in shape("***\n\n---\n\n_ _ _\n\n* * *")] == ["rule"] * 4


def test_a_fence_ends_with_its_own_kind_and_length_only() -> None:
    listing = "````md\n```\n# no heading\n~~~~\n````"
    assert shape(f"{listing}\nText") == [("code", listing), ("paragraph", "Text")]


def test_an_unclosed_fence_reaches_to_the_end() -> None:
    assert split("Text\n```\ncode\n\n- x\n\n") == (
        Block(1, BlockKind.PARAGRAPH, "Text", "\n"),
        Block(2, BlockKind.CODE, "```\ncode\n\n- x", "\n\n"),
    )


def test_inline_code_in_three_backticks_opens_no_fence() -> None:
    assert [kind for kind, _ in shape("```x``` is code\n\nText")] == ["paragraph", "paragraph"]


def test_comments_and_preformatted_html_span_blank_lines() -> None:
    assert shape("<!-- a\n\nb -->\nText\n<pre>\n\n# no\n</pre>") == [
        ("code", "<!-- a\n\nb -->"),
        ("paragraph", "Text"),
        ("code", "<pre>\n\n# no\n</pre>"),
    ]


def test_indented_code_is_code_and_indented_prose_is_prose() -> None:
    assert shape("Text\n\n    x = f(1)\n    y = 2\n\n    Ann said that it was late.\n") == [
        ("paragraph", "Text"),
        ("code", "    x = f(1)\n    y = 2\n\n    Ann said that it was late."),
    ]
    assert shape("    Ann said that it was late.\n    Ben agreed.")[0][0] == "paragraph"


def test_a_listing_of_40_lines_is_one_block_and_of_41_lines_is_not() -> None:
    fenced = "```\n{}```\n".format("x\n" * 38)
    assert len(split(fenced)) == 1
    assert len(split(fenced.replace("x\n", "x\nx\n", 1))) == 2


def test_a_long_listing_is_split_at_its_definitions_with_the_fences_kept_on_its_ends() -> None:
    bodies = "".join(f"# about {n}\ndef f{n}():\n" + "    x = 1\n" * 12 + f"    return {n}\n\n\n" for n in range(3))
    blocks = split(f"```python\nimport os\n\n{bodies}```\n")
    assert [block.text.splitlines()[0] for block in blocks] == ["```python", "# about 0", "# about 1", "# about 2"]
    assert blocks[-1].text.endswith("```")


def test_a_fence_is_never_a_block_of_its_own() -> None:
    bodies = "".join(f"def f{n}():\n" + "    x = 1\n" * 20 for n in range(3))
    assert [block.text.split("\n")[0:2] for block in split(f"```\n{bodies}```")] == [
        ["```", "def f0():"],
        ["def f1():", "    x = 1"],
        ["def f2():", "    x = 1"],
    ]


def test_a_long_paragraph_and_a_long_quote_come_in_pieces_of_40_lines() -> None:
    assert [block.text.count("\n") + 1 for block in split("line\n" * 100)] == [40, 40, 20]
    assert [block.text.count("\n") + 1 for block in split("> line\n" * 41)] == [40, 1]


def test_code_is_split_at_top_level_definitions() -> None:
    body = (
        "import os\nimport sys\n\nLIMIT = 3\n\n\n# What f does.\n@cached\ndef f():\n    a = 1\n\n    return a\n\n\n"
        "class C:\n    def m(self):\n        pass\nasync def g(): ...\n"
    )
    assert [text for _, text in shape(body, code=True)] == [
        "import os\nimport sys\n\nLIMIT = 3",
        "# What f does.\n@cached\ndef f():\n    a = 1\n\n    return a",
        "class C:\n    def m(self):\n        pass",
        "async def g(): ...",
    ]


def test_code_in_braces_is_split_at_top_level_definitions() -> None:
    body = (
        'const a = require("a");\n\nfunction f() {\n  return 1;\n\n}\n'
        "export const g = () => {\n};\n\nmodule.exports = { f, g };\n"
    )
    assert [text for _, text in shape(body, code=True)] == [
        'const a = require("a");',
        "function f() {\n  return 1;\n\n}",
        "export const g = () => {\n};",
        "module.exports = { f, g };",
    ]


@pytest.mark.parametrize(
    "body",
    [
        "#!/bin/sh\necho hello\n",
        "<!DOCTYPE html>\n<html><body>Hi</body></html>",
        "import os\n\n\ndef f(a):\n    return os.path.join(a)\n",
        "const x = 1;\nfunction f() {\n  return x;\n}\n",
        '{\n  "a": 1,\n  "b": [\n    {\n    }\n  ]\n}\n',
        "body {\n  color: red;\n  margin: 0;\n}\n",
    ],
)
def test_programs_are_recognised_as_code(body: str) -> None:
    assert {block.kind for block in split(body)} == {BlockKind.CODE}


@pytest.mark.parametrize(
    "body",
    [
        "# Title\n\nSome text.\n\n```python\nimport os\nx = 1\ny = 2\n```\n",
        "For example, this.\nIf that, then this.\nReturn to the office.\n",
        "Dear Ann,\n\nplease import the list (see below).\n\nBest,\nBen",
        "1. First;\n2. second;\n3. third.",
        "Ingredients: flour, eggs\nTime: 20 minutes\nServes: 4",
        "x = 1",
        "Please set these three values:\n\nlimit = 3\nsize = 4\nname = 5\n\nThen start it.\nTell me.\nThank you, Ann.",
    ],
)
def test_in_doubt_a_text_is_prose(body: str) -> None:
    assert BlockKind.CODE not in {block.kind for block in split(body)} or "```" in body


def test_real_briefs_survive_splitting(shared_dir: Path) -> None:
    data = shared_dir / "data" / "writingbench" / "length_subset.jsonl"
    if not data.is_file():
        pytest.skip(f"{data} is absent")
    bodies = [json.loads(line)["query"] for line in data.read_text(encoding="utf-8").splitlines()]
    assert len(bodies) > 200
    for body in bodies:
        assert join(split(body)) == body
        assert join(split(body, code=True)) == body


# Aligning


@settings(deadline=None, max_examples=200)
@given(BODIES, BODIES, st.booleans())
def test_every_block_of_both_drafts_is_in_exactly_one_pair(old: str, new: str, moves: bool) -> None:
    before, after = split(old), split(new)
    pairs = align(before, after, moves=moves)
    assert sorted(pair.old.number for pair in pairs if pair.old) == [block.number for block in before]
    assert [pair.new for pair in pairs if pair.new] == list(after)
    for pair in pairs:
        assert (pair.old is None) == (pair.change is Change.ADDED)
        assert (pair.new is None) == (pair.change is Change.REMOVED)


@settings(deadline=None, max_examples=200)
@given(BODIES, BODIES, st.integers(1, 6))
def test_that_holds_too_where_the_rewritten_stretch_is_compared_in_parts(old: str, new: str, most: int) -> None:
    before, after = split(old), split(new)
    with patch.object(likeness, "_COMPARISONS_MAX", most):
        pairs = align(before, after)
    assert sorted(pair.old.number for pair in pairs if pair.old) == [block.number for block in before]
    assert [pair.new for pair in pairs if pair.new] == list(after)


@settings(deadline=None, max_examples=200)
@given(st.lists(st.sampled_from(SENTENCES), max_size=8), st.lists(st.sampled_from(SENTENCES), max_size=8))
def test_without_moves_the_pairs_follow_both_drafts(old: list[str], new: list[str]) -> None:
    pairs = align(split("\n\n".join(old)), split("\n\n".join(new)), moves=False)
    numbers = [pair.old.number for pair in pairs if pair.old]
    assert all(one < other for one, other in pairwise(numbers))
    assert Change.MOVED not in {pair.change for pair in pairs}


@settings(deadline=None)
@given(BODIES)
def test_a_draft_aligned_with_itself_is_all_the_same(body: str) -> None:
    blocks = split(body)
    assert align(blocks, blocks) == tuple(Pair(block, block, Change.SAME) for block in blocks)


def test_a_lightly_reworded_paragraph_is_changed() -> None:
    new = SENTENCES[1].replace("twelve euros", "fourteen euros").replace("travel free", "travel at no cost")
    assert fate("\n\n".join(SENTENCES[:3]), "\n\n".join((SENTENCES[0], new, SENTENCES[2]))) == [
        (SENTENCES[0], SENTENCES[0], "same"),
        (SENTENCES[1], new, "changed"),
        (SENTENCES[2], SENTENCES[2], "same"),
    ]


def test_a_paragraph_about_something_else_is_removed_and_added() -> None:
    assert fate(f"{SENTENCES[0]}\n\n{SENTENCES[1]}", f"{SENTENCES[0]}\n\n{SENTENCES[4]}") == [
        (SENTENCES[0], SENTENCES[0], "same"),
        (SENTENCES[1], None, "removed"),
        (None, SENTENCES[4], "added"),
    ]


def test_a_short_heading_with_another_ending_is_changed() -> None:
    assert fate("# Introduction", "# Introductions") == [("# Introduction", "# Introductions", "changed")]
    assert fate("## Price: 5", "## Price: 7") == [("## Price: 5", "## Price: 7", "changed")]


def test_a_reworded_chinese_paragraph_is_changed() -> None:
    old, new = "我们的船每天早上六点开航，晚上九点返回。", "我们的船每天早上七点开航，晚上九点回来。"
    assert fate(old, new) == [(old, new, "changed")]


def test_a_removed_block_stands_where_it_was_and_before_what_took_its_place() -> None:
    old = "\n\n".join((SENTENCES[0], SENTENCES[1], SENTENCES[2]))
    new = "\n\n".join((SENTENCES[0], SENTENCES[4], SENTENCES[5], SENTENCES[2]))
    assert [change for _, _, change in fate(old, new)] == ["same", "removed", "added", "added", "same"]


def test_a_block_in_another_place_is_moved() -> None:
    pairs = align(split("\n\n".join(SENTENCES[:4])), split("\n\n".join((*SENTENCES[1:4], SENTENCES[0]))))
    assert [pair.change for pair in pairs] == [Change.SAME, Change.SAME, Change.SAME, Change.MOVED]
    assert pairs[-1].old == Block(1, BlockKind.PARAGRAPH, SENTENCES[0], "\n\n")


def test_a_text_that_stands_twice_is_never_moved() -> None:
    old = "\n\n".join(("Note.", SENTENCES[0], SENTENCES[1]))
    new = "\n\n".join((SENTENCES[0], SENTENCES[1], "Note.", "Note."))
    assert [change for _, _, change in fate(old, new)] == ["removed", "same", "same", "added", "added"]


def test_white_space_at_the_edges_and_line_ends_change_nothing() -> None:
    assert [change for _, _, change in fate("\n\nOne\ntwo  \n\n\nThree", "One\r\ntwo\r\n\r\nThree\r\n")] == [
        "same",
        "same",
    ]


def test_the_indent_that_nests_an_item_counts() -> None:
    assert [change for _, _, change in fate("- one\n- two", "- one\n  - two")] == ["same", "changed"]


def test_aligning_with_nothing_adds_or_removes_all() -> None:
    blocks = split("a\n\nb")
    assert [pair.change for pair in align((), blocks)] == [Change.ADDED] * 2
    assert [pair.change for pair in align(blocks, ())] == [Change.REMOVED] * 2
    assert align((), ()) == ()


@pytest.mark.parametrize("count", [400, 1_200])
def test_a_long_draft_rewritten_everywhere_is_aligned_in_seconds(count: int) -> None:
    """Measured: 0.25 s for 400 blocks, 0.8 s for 1,200. The bound is wide: it is there to catch a third power."""
    random.seed(7)
    letters = [f"word{n}" for n in range(500)]
    old = [" ".join(random.choices(letters, k=50)) for _ in range(count)]
    new = [" ".join(random.choice(letters) if random.random() < 0.2 else w for w in text.split()) for text in old]
    started = time.perf_counter()
    pairs = align(split("\n\n".join(old)), split("\n\n".join(new)))
    assert time.perf_counter() - started < 10
    assert [pair.change for pair in pairs] == [Change.CHANGED] * count
