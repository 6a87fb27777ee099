"""Where a Markdown text comes apart: its headings, paragraphs, list items, tables, quotes, code and rules.

CommonMark, with GitHub's tables, read line by line and with a kind eye: bullets that word processors make count as
bullets, a fence counts at any depth, and a table ends before a line that has no cells. Indented prose is prose.
Nothing is parsed inside a line.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from bot.domain.draft import BlockKind
from bot.domain.source_code import PIECE_LINES_MAX, capped_starts, piece_starts, reads_as_code

_CODE_INDENT = 4
_ITEM_INDENT = 2

_FENCE = re.compile(r"[ \t]*(?P<marks>`{3,}(?=[^`]*$)|~{3,})")
_HEADING = re.compile(r" {0,3}#{1,6}(?:\s|$)")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)\s*$")
_RULE = re.compile(r"[ \t]*([-*_])(?:[ \t]*\1){2,}\s*$")
_ITEM = re.compile(r"[ \t]*(?:[-*+](?:\s+|$)|[•◦▪‣]\s*|(?P<count>\d{1,9})[.)](?:\s+|$))(?P<content>.*)", re.DOTALL)
_QUOTE = re.compile(r" {0,3}>")
_VERBATIM = re.compile(r" {0,3}<(?:(?P<comment>!--)|(?P<tag>pre|script|style|textarea)\b)", re.IGNORECASE)
_CELL_EDGE = re.compile(r"(?<!\\)\|")
_DELIMITER_CELL = re.compile(r"\s*:?-+:?\s*")


class Piece(NamedTuple):
    """The lines `start` to `end` (without) of a text; neither the first nor the last of them is blank."""

    kind: BlockKind
    start: int
    end: int


def pieces(lines: Sequence[str]) -> Iterator[Piece]:
    """The pieces of a text, in order; every line that is not blank is in exactly one.

    Code, paragraphs and quotes of more than 40 lines come in several pieces.
    """
    at = 0
    in_list = False
    while at < len(lines):
        if _is_blank(lines[at]):
            at += 1
            continue
        piece = _piece_at(lines, at, in_list=in_list)
        yield from _capped(lines, piece)
        in_list = piece.kind is BlockKind.LIST_ITEM or (in_list and _indent(lines[at]) >= _ITEM_INDENT)
        at = piece.end


def code_pieces(lines: Sequence[str]) -> Iterator[Piece]:
    """The pieces of a text that is all code, and not all blank."""
    first = next(at for at, line in enumerate(lines) if not _is_blank(line))
    return _cut(lines, Piece(BlockKind.CODE, first, len(lines)), piece_starts(lines[first:]))


def _piece_at(lines: Sequence[str], at: int, *, in_list: bool) -> Piece:
    line = lines[at]
    if _fence(line):
        return Piece(BlockKind.CODE, at, _end_of_fence(lines, at))
    if _VERBATIM.match(line):
        return Piece(BlockKind.CODE, at, _end_of_verbatim(lines, at))
    if _indent(line) >= _CODE_INDENT and not in_list:
        end = _end_of_indented(lines, at)
        if reads_as_code(lines[at:end]):
            return Piece(BlockKind.CODE, at, end)
    if _HEADING.match(line):
        return Piece(BlockKind.HEADING, at, at + 1)
    if _RULE.match(line):
        return Piece(BlockKind.RULE, at, at + 1)
    if _ITEM.match(line):
        return Piece(BlockKind.LIST_ITEM, at, _end_of_item(lines, at))
    if _QUOTE.match(line):
        return Piece(BlockKind.QUOTE, at, _end_of_quote(lines, at))
    if _opens_table(lines, at):
        return Piece(BlockKind.TABLE, at, _end_of_table(lines, at))
    return _paragraph(lines, at)


def _paragraph(lines: Sequence[str], start: int) -> Piece:
    end = start + 1
    while end < len(lines):
        if _UNDERLINE.match(lines[end]):
            return Piece(BlockKind.HEADING, start, end + 1)
        if _interrupts(lines, end):
            break
        end += 1
    return Piece(BlockKind.PARAGRAPH, start, end)


def _interrupts(lines: Sequence[str], at: int) -> bool:
    """Whether the line ends the paragraph above it without a blank line between them."""
    line = lines[at]
    item = _ITEM.match(line)
    if item and item["content"].strip() and item["count"] in {None, "1"}:
        return True
    starts = (_fence, _VERBATIM.match, _HEADING.match, _RULE.match, _QUOTE.match)
    return _is_blank(line) or any(start(line) for start in starts) or _opens_table(lines, at)


def _end_of_item(lines: Sequence[str], start: int) -> int:
    """An item keeps what is indented under it, and plain text that follows without a blank line.

    A nested item is a piece of its own. So is a long listing, which has to be cut.
    """
    margin = _indent(lines[start]) + _ITEM_INDENT
    content = _ITEM.match(lines[start])
    at = end = _end_of_fence(lines, start) if content and _fence(content["content"]) else start + 1
    while at < len(lines):
        if _is_blank(lines[at]):
            at += 1
            continue
        if _indent(lines[at]) < margin and (at > end or _interrupts(lines, at)):
            break
        if _ITEM.match(lines[at]) and not _RULE.match(lines[at]):
            break
        after = _end_of_fence(lines, at) if _fence(lines[at]) else at + 1
        if after - at > PIECE_LINES_MAX:
            break
        at = end = after
    return end


def _end_of_fence(lines: Sequence[str], start: int) -> int:
    opening = lines[start]
    item = _ITEM.match(opening)
    marks = _fence(opening) or _fence(item["content"] if item else "")
    for at in range(start + 1, len(lines)):
        line = lines[at].strip()
        if len(line) >= len(marks) and not line.strip(marks[0]):
            return at + 1
    return _after_last_text(lines, start, len(lines))


def _end_of_verbatim(lines: Sequence[str], start: int) -> int:
    match = _VERBATIM.match(lines[start])
    closing = f"</{match['tag'].lower()}>" if match and match["tag"] else "-->"
    for at in range(start, len(lines)):
        if closing in lines[at].lower():
            return at + 1
    return _after_last_text(lines, start, len(lines))


def _end_of_indented(lines: Sequence[str], start: int) -> int:
    at = start
    while at < len(lines) and (_is_blank(lines[at]) or (_indent(lines[at]) >= _CODE_INDENT and not _fence(lines[at]))):
        at += 1
    return _after_last_text(lines, start, at)


def _end_of_quote(lines: Sequence[str], start: int) -> int:
    at = start + 1
    while at < len(lines):
        lazy = bool(lines[at - 1].strip(" \t\r\n>")) and not _interrupts(lines, at)
        if not (_QUOTE.match(lines[at]) or lazy):
            break
        at += 1
    return at


def _opens_table(lines: Sequence[str], at: int) -> bool:
    if at + 1 >= len(lines) or "|" not in lines[at] or "|" not in lines[at + 1]:
        return False
    delimiters = _cells(lines[at + 1])
    return all(map(_DELIMITER_CELL.fullmatch, delimiters)) and len(delimiters) == len(_cells(lines[at]))


def _cells(row: str) -> list[str]:
    return _CELL_EDGE.split(row.strip().removeprefix("|").removesuffix("|"))


def _end_of_table(lines: Sequence[str], start: int) -> int:
    at = start + 2
    while at < len(lines) and "|" in lines[at] and not _interrupts(lines, at):
        at += 1
    return at


def _capped(lines: Sequence[str], piece: Piece) -> Iterator[Piece]:
    if piece.end - piece.start <= PIECE_LINES_MAX:
        return iter((piece,))
    if piece.kind is BlockKind.CODE:
        return _cut(lines, piece, piece_starts(lines[piece.start : piece.end]))
    if piece.kind in {BlockKind.PARAGRAPH, BlockKind.QUOTE}:
        return _cut(lines, piece, capped_starts(lines[piece.start : piece.end]))
    return iter((piece,))


def _cut(lines: Sequence[str], piece: Piece, starts: Sequence[int]) -> Iterator[Piece]:
    for start, end in pairwise((*(piece.start + start for start in starts), piece.end)):
        yield Piece(piece.kind, start, _after_last_text(lines, start, end))


def _after_last_text(lines: Sequence[str], start: int, end: int) -> int:
    return next((at + 1 for at in range(end - 1, start, -1) if not _is_blank(lines[at])), start + 1)


def _fence(line: str) -> str:
    """The marks that open a fence; empty where none opens."""
    match = _FENCE.match(line)
    return match["marks"] if match else ""


def _is_blank(line: str) -> bool:
    return not line.strip()


def _indent(line: str) -> int:
    """Columns of white space at the start of the line; a tab reaches to the next multiple of four."""
    expanded = line.expandtabs(4)
    return len(expanded) - len(expanded.lstrip())
