"""Edits on the numbered blocks of a draft, and the draft that they make: what no edit touches keeps its bytes."""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate, pairwise
from typing import NamedTuple

from bot.domain.blocks import join, split
from bot.domain.draft import Block, BlockKind
from bot.domain.feedback import FeedbackId
from bot.domain.source_code import looks_like_code

_LINE_END = re.compile(r"\r\n|\r|\n")
_BLANK_LINES = re.compile(r"(?:[^\S\r\n]*(?:\r\n|\r|\n))*")


class EditOp(StrEnum):
    REPLACE = "replace"
    INSERT_AFTER = "insert_after"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Edit:
    """One change to the base draft. Edits do not see each other: all of them name blocks as the base numbers them."""

    op: EditOp
    block: int
    """1 to n; `insert_after` 0 puts text before block 1. Several inserts after one block keep their order."""
    new_text: str = ""
    """Markdown without the blank lines round it; empty for `delete`."""
    feedback_ids: tuple[FeedbackId, ...] = ()
    """The items that this serves; none where it serves a criterion that is not met."""
    why: str = ""
    criteria: tuple[int, ...] = ()
    """The numbers of the unmet criteria that this serves."""


@dataclass(frozen=True, slots=True)
class Edited:
    """The draft that edits make."""

    blocks: tuple[Block, ...]
    written: tuple[tuple[int, ...], ...]
    """For each edit, the numbers of the new blocks that its text is in; none for `delete`."""
    broken: tuple[tuple[int, int], ...] = ()
    """Untouched blocks of the base that became something else, each with the index of the edit before it: a fence was
    left open, or an indented item lost the one that it stood under."""


class _Part(NamedTuple):
    """A block of the base, or the text of one edit, on its way into the new draft."""

    text: str
    first: BlockKind
    last: BlockKind
    at: int
    """The base block that this is or replaces, or the one that it is inserted after."""
    inserted: bool = False
    edit: int | None = None
    """The index of the edit; None for an untouched block."""


def edit_blocks(base: Sequence[Block], edits: Sequence[Edit]) -> Edited:
    """Carry out the edits on the blocks.

    New text gets the line ends of the draft, and such blank lines round it as its neighbours and the draft's habits
    ask for. An untouched block keeps its text; its gap too, where no neighbour changed. The draft ends as it ended.

    Raises:
        IndexError, ValueError: an edit names a block that is not there, or one that another edit changes too.
    """
    if not edits:
        return Edited(tuple(base), ())
    is_code = looks_like_code(join(base))
    parts = tuple(_parts(base, edits, newline=_newline(base), is_code=is_code))
    body, starts = _set(parts, base, is_code=is_code)
    alike = split(body, code=is_code)
    blocks = alike if looks_like_code(body) is is_code else split(body)
    numbers = _Numbers(blocks)
    written: list[tuple[int, ...]] = [()] * len(edits)
    for part, start in zip(parts, starts, strict=True):
        if part.edit is not None:
            written[part.edit] = numbers.within(start + _opening(part.text), start + len(part.text))
    return Edited(blocks, tuple(written), tuple(_broken(parts, starts, alike)))


def _parts(base: Sequence[Block], edits: Sequence[Edit], *, newline: str, is_code: bool) -> Iterator[_Part]:
    inserts: defaultdict[int, list[int]] = defaultdict(list)
    changes: dict[int, int] = {}
    for index, edit in enumerate(edits):
        inserted = edit.op is EditOp.INSERT_AFTER
        if not (0 if inserted else 1) <= edit.block <= len(base):
            raise IndexError(f"there is no block {edit.block}")
        if inserted:
            inserts[edit.block].append(index)
        elif changes.setdefault(edit.block, index) != index:
            raise ValueError(f"two edits change block {edit.block}")
    for number in range(len(base) + 1):
        index = changes.get(number, -1)
        if number and index < 0:
            block = base[number - 1]
            yield _Part(block.text, block.kind, block.kind, number)
        elif number and edits[index].op is EditOp.REPLACE:
            in_code = is_code or base[number - 1].kind is BlockKind.CODE
            yield _new_part(edits[index], index, newline, in_code=in_code)
        for index in inserts[number]:
            yield _new_part(edits[index], index, newline, in_code=is_code)


def _new_part(edit: Edit, index: int, newline: str, *, in_code: bool) -> _Part:
    text = edit.new_text.rstrip()
    text = newline.join(_LINE_END.split(text[_opening(text) :]))
    kinds = [BlockKind.CODE] if in_code else [block.kind for block in split(text)] or [BlockKind.PARAGRAPH]
    return _Part(text, kinds[0], kinds[-1], edit.block, edit.op is EditOp.INSERT_AFTER, index)


def _set(parts: Sequence[_Part], base: Sequence[Block], *, is_code: bool) -> tuple[str, list[int]]:
    """The new body, and where in it each part starts."""
    newline = _newline(base)
    gaps = [_gap(before, after, base, newline) for before, after in pairwise(parts)]
    gaps.append(base[-1].gap if base else newline)
    body, starts = _joined(parts, gaps)
    opens = _Numbers(split(body, code=is_code)).openings
    for at, (before, after) in enumerate(pairwise(parts)):
        # A paragraph right under a list item, say, would be taken for a part of it.
        if not _untouched(before, after) and starts[at + 1] + _opening(after.text) not in opens:
            gaps[at] = max(gaps[at], newline * 2, key=_line_ends)
    return _joined(parts, gaps)


def _joined(parts: Sequence[_Part], gaps: Sequence[str]) -> tuple[str, list[int]]:
    texts = [part.text + gap for part, gap in zip(parts, gaps, strict=False)]
    return "".join(texts), list(accumulate(map(len, texts), initial=0))[: len(parts)]


def _gap(before: _Part, after: _Part, base: Sequence[Block], newline: str) -> str:
    """What stands between two parts that may be neighbours for the first time.

    First choice is the gap that two blocks of these kinds had at this place, then one that they have near by.
    """
    if _untouched(before, after):
        return base[before.at - 1].gap
    kinds = before.last, after.first
    until = after.at if after.inserted else after.at - 1
    here = [number for number in range(before.at, until + 1) if 1 <= number < len(base)]
    fitting = [base[number - 1].gap for number in here if _kinds(base, number) == kinds]
    if fitting:
        return max(fitting, key=_line_ends)
    if kinds in {(BlockKind.LIST_ITEM, BlockKind.LIST_ITEM), (BlockKind.CODE, BlockKind.CODE)}:
        near = (number for number in range(1, len(base)) if _kinds(base, number) == kinds)
        nearest = min(near, key=lambda number: abs(number - before.at), default=None)
        if nearest:
            return base[nearest - 1].gap
        return newline if before.last is BlockKind.LIST_ITEM else newline * 2
    return max((newline * 2, *(base[number - 1].gap for number in here)), key=_line_ends)


def _untouched(before: _Part, after: _Part) -> bool:
    return before.edit is None and after.edit is None and after.at == before.at + 1


def _kinds(base: Sequence[Block], number: int) -> tuple[BlockKind, BlockKind]:
    """The kinds of a block and of the next."""
    return base[number - 1].kind, base[number].kind


def _broken(parts: Sequence[_Part], starts: Sequence[int], blocks: Sequence[Block]) -> Iterator[tuple[int, int]]:
    numbers = _Numbers(blocks)
    edit = next((part.edit for part in parts if part.edit is not None), 0)
    for part, start in zip(parts, starts, strict=True):
        if part.edit is not None:
            edit = part.edit
        elif part.text.strip() and blocks[numbers.at(start + _opening(part.text)) - 1].kind is not part.first:
            yield part.at, edit


class _Numbers:
    """From places in a body to the numbers of its blocks."""

    def __init__(self, blocks: Sequence[Block]) -> None:
        self._starts = list(accumulate((len(block.text + block.gap) for block in blocks), initial=0))[:-1]
        self.openings = {start + _opening(block.text) for start, block in zip(self._starts, blocks, strict=True)}

    def at(self, place: int) -> int:
        return bisect_right(self._starts, place)

    def within(self, start: int, end: int) -> tuple[int, ...]:
        return tuple(range(self.at(start), self.at(max(start, end - 1)) + 1))


def _opening(text: str) -> int:
    """Where the first line that is not blank starts."""
    match = _BLANK_LINES.match(text)
    return match.end() if match else 0


def _newline(base: Sequence[Block]) -> str:
    found = Counter(_LINE_END.findall(join(base)))
    return found.most_common(1)[0][0] if found else "\n"


def _line_ends(gap: str) -> int:
    return len(_LINE_END.findall(gap))
