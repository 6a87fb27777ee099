import re

import pytest
from hypothesis import given, strategies as st

from bot.chat.splitting import pieces

PLAIN = st.text(st.sampled_from("ab .!\n。é🙂"), max_size=300)


def escaped_length(text: str) -> int:
    return len(text.replace("&", "&amp;").replace("<", "&lt;"))


@given(PLAIN, st.integers(1, 60))
def test_nothing_is_dropped_and_every_piece_fits(text: str, limit: int) -> None:
    found = pieces(text, limit)
    assert "".join(found) == text
    assert all(len(piece) <= limit for piece in found)


@given(st.text("a<& \n", max_size=200), st.integers(5, 40))
def test_the_platforms_own_length_counts(text: str, limit: int) -> None:
    found = pieces(text, limit, escaped_length)
    assert "".join(found) == text
    assert all(escaped_length(piece) <= limit for piece in found)


@given(st.lists(st.text("ab` \n", max_size=20), max_size=12), st.integers(12, 60))
def test_listings_stay_listings(lines: list[str], limit: int) -> None:
    body = "".join(line.replace("\n", "").replace("`", "'") + "\n" for line in lines)
    text = f"Before.\n\n```py\n{body}```\n\nAfter.\n"
    found = pieces(text, limit)
    assert all(len(piece) <= limit for piece in found)
    assert all(piece.count("```") % 2 == 0 for piece in found), "no piece leaves a fence open"
    inside = "".join(re.sub(r"```(py)?\n?", "", piece) for piece in found)
    assert inside.replace("\n", "") == text.replace("```py", "").replace("```", "").replace("\n", "")


@pytest.mark.parametrize(("length", "count"), [(9, 1), (10, 1), (11, 2)])
def test_a_text_at_the_limit_is_one_piece(length: int, count: int) -> None:
    assert len(pieces("x" * length, 10)) == count


def test_cuts_are_between_paragraphs_first_then_lines_then_sentences_then_words() -> None:
    assert pieces("one two\n\nthree four\n", 12) == ("one two\n\n", "three four\n")
    assert pieces("one two\nthree four\n", 12) == ("one two\n", "three four\n")
    assert pieces("One two. Three four.", 14) == ("One two. ", "Three four.")
    assert pieces("one two three", 8) == ("one two ", "three")
    assert pieces("onetwothree", 4) == ("onet", "woth", "ree")


def test_a_table_that_is_cut_has_its_header_again() -> None:
    head = "| a | b |\n|---|---|\n"
    rows = [f"| {number} | x |\n" for number in range(6)]
    found = pieces(head + "".join(rows), 45)
    assert len(found) > 1
    assert all(piece.startswith(head) for piece in found)
    assert "".join(piece.removeprefix(head) for piece in found) == "".join(rows)


def test_a_fence_that_is_cut_is_closed_and_opened_again_with_its_language() -> None:
    text = "```python\n" + "x = 1\n" * 10 + "```\n"
    first, *rest = pieces(text, 50)
    assert first.startswith("```python\n")
    assert first.endswith("```\n")
    assert all(piece.startswith("```python\n") and piece.rstrip().endswith("```") for piece in rest)


def test_a_fence_that_nobody_closed_is_closed_at_each_cut() -> None:
    found = pieces("```\n" + "x = 1\n" * 10, 30)
    assert all(piece.count("```") == 2 for piece in found[:-1])


@pytest.mark.parametrize("cluster", ["e\u0301", "👩\u200d👩\u200d👧", "👍🏽", "❤\ufe0f"])
def test_what_a_reader_takes_for_one_character_is_not_cut(cluster: str) -> None:
    found = pieces(cluster * 20, 3 * len(cluster) - 1)
    assert "".join(found) == cluster * 20
    assert all(piece.replace(cluster, "") == "" for piece in found)


def test_an_empty_text_is_one_empty_piece() -> None:
    assert pieces("", 10) == ("",)


def test_a_limit_without_room_is_an_error() -> None:
    with pytest.raises(ValueError, match="too little"):
        pieces("```python\n" + "x\n" * 20 + "```\n", 12)
