"""Feedback in a file: what counts as one item."""

import pytest

from bot.cli.agents.items import read_items
from bot.domain.feedback import FEEDBACK_MAX
from bot.errors import InvalidInput, TooLong


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Shorter, please.", ("Shorter, please.",)),
        ("One\nitem.\n\nAnother.\n", ("One\nitem.", "Another.")),
        ("- one\n- two\n* [ ] three\n1. four\n2) five", ("one", "two", "three", "four", "five")),
        ("- one\n  goes on\n  - nested", ("one\n  goes on", "nested")),
        ("# Feedback\n\nFix it.\n\n---\n\nAnd this.", ("Fix it.", "And this.")),
        ("Replace it by this:\n\n```py\nx = 1\n\ny = 2\n```\n", ("Replace it by this:\n\n```py\nx = 1\n\ny = 2\n```",)),
        ("> The shop opens.\n\nSay when.", ("> The shop opens.", "Say when.")),
        ("Say when.\n\n> The shop opens.", ("Say when.\n\n> The shop opens.",)),
        ("\ufeffFix it.\r\n\r\nAnd this.\r\n", ("Fix it.", "And this.")),
        ("- 9 is wrong", ("9 is wrong",)),
        ("-5 points is too much", ("-5 points is too much",)),
        ("3.5 kg, not 3 kg", ("3.5 kg, not 3 kg",)),
        ("短くしてください。\n\nمن فضلك أقصر", ("短くしてください。", "من فضلك أقصر")),
    ],
)
def test_a_paragraph_or_a_list_item_is_an_item(text: str, items: tuple[str, ...]) -> None:
    assert read_items(text).texts == items


def test_asides_are_for_people_only() -> None:
    read = read_items("- // ask Ada\n- fix it\n\n(aside) lunch?\n")
    assert (read.texts, read.asides) == (("fix it",), 2)


@pytest.mark.parametrize("text", ["", " \n\n", "# Feedback\n", "// nobody else\n", "---\n"])
def test_a_file_without_an_item_is_a_mistake(text: str) -> None:
    with pytest.raises(InvalidInput, match="The file with the feedback cannot be used: there is no feedback in it"):
        read_items(text)


def test_an_item_may_be_as_long_as_a_chat_delivers() -> None:
    for length in (FEEDBACK_MAX - 1, FEEDBACK_MAX):
        assert len(read_items("x" * length).texts[0]) == length
    with pytest.raises(TooLong, match="Item 2 of the feedback has 40,001 characters; at most 40,000 fit"):
        read_items("Fix it.\n\n" + "x" * (FEEDBACK_MAX + 1))
