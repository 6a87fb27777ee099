"""From a file to items of feedback: each paragraph, and each list item, is what one reply in a thread would be."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.blocks import join, split
from bot.domain.draft import Block, BlockKind
from bot.domain.feedback import checked_feedback, is_aside
from bot.errors import InvalidInput, TooLong

_LIST_MARK = re.compile(r"\s*(?:[-*+]|\d{1,9}[.)])(?:\s+\[[ xX]\])?\s+")
_NO_ITEMS = {BlockKind.HEADING, BlockKind.RULE}
_GO_ON = {BlockKind.CODE, BlockKind.QUOTE, BlockKind.TABLE}
"""Belong to the item above them: what it quotes, or proposes."""


@dataclass(frozen=True, slots=True)
class Read:
    """What a file of feedback holds."""

    texts: tuple[str, ...]
    asides: int
    """Those that start with `//` are for people only, as in a thread."""


def read_items(text: str) -> Read:
    """The items in Markdown; headings and rules are none.

    Raises:
        InvalidInput: there is no item.
        TooLong: one is longer than a chat would deliver.
    """
    found = [_checked(number, each) for number, each in enumerate(_texts(text), start=1)]
    kept = tuple(each for each in found if not is_aside(each))
    if not kept:
        raise InvalidInput(
            field="The file with the feedback", why="there is no feedback in it; one item is a paragraph"
        )
    return Read(kept, len(found) - len(kept))


def _texts(text: str) -> Iterator[str]:
    item: list[Block] = []
    for block in split(text.strip("\ufeff\r\n"), code=False):
        if item and (block.kind not in _GO_ON):
            yield _LIST_MARK.sub("", join(item), count=1)
            item = []
        if block.kind not in _NO_ITEMS and block.text.strip():
            item.append(block)
    if item:
        yield _LIST_MARK.sub("", join(item), count=1)


def _checked(number: int, text: str) -> str:
    try:
        return checked_feedback(text)
    except TooLong as error:
        raise TooLong(**error.facts | {"field": f"Item {number} of the feedback"}) from None
