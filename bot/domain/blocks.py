"""Splitting a draft into numbered blocks, and aligning the blocks of two drafts."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from bot.domain.draft import Block, BlockKind
from bot.domain.likeness import best_matches
from bot.domain.markdown import code_pieces, pieces
from bot.domain.source_code import looks_like_code

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")

_OpCode = tuple[str, int, int, int, int]


class Change(StrEnum):
    """What became of a block."""

    SAME = "same"
    """White space at either end and the style of line ends do not count."""
    CHANGED = "changed"
    MOVED = "moved"
    """The same text in another place; only when that text stands once in each draft."""
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True)
class Pair:
    """An old block and what it became. `old` is None when added, `new` is None when removed; never both."""

    old: Block | None
    new: Block | None
    change: Change


def split(body: str, *, code: bool | None = None) -> tuple[Block, ...]:
    """The blocks of `body`, numbered from 1; `join` gives `body` back, to the character, whatever it holds.

    Markdown: a heading, a paragraph, a list item with what is indented under it (a nested item is a block of its own),
    a table, a quote, a listing, a rule. Code: a top-level definition, or the statements between two of them. Listings,
    paragraphs and quotes of more than 40 lines come in several blocks.

    Blank lines go into the gap of the block above them. Those at the very start open the text of block 1; a body of
    nothing but white space is one paragraph. The empty string has no blocks.

    `code` says whether all of `body` is code; None makes a guess that prefers prose.
    """
    if not body.strip():
        return (Block(1, BlockKind.PARAGRAPH, body),) if body else ()
    lines = _LINE.findall(body)
    is_code = looks_like_code(body) if code is None else code
    found = tuple(code_pieces(lines) if is_code else pieces(lines))
    blocks = []
    for number, piece in enumerate(found, start=1):
        start = 0 if number == 1 else piece.start
        text = "".join(lines[start : piece.end]).rstrip("\r\n")
        until = found[number].start if number < len(found) else len(lines)
        whole = "".join(lines[start:until])
        blocks.append(Block(number, piece.kind, text, whole[len(text) :]))
    return tuple(blocks)


def join(blocks: Sequence[Block]) -> str:
    return "".join(block.text + block.gap for block in blocks)


def align(old: Sequence[Block], new: Sequence[Block], *, moves: bool = True) -> tuple[Pair, ...]:
    """What became of each block: every block of both drafts is in exactly one pair.

    The pairs follow the new draft; a removed block stands where it was. Without `moves`, a block in another place
    counts as removed there and added here, so that the pairs follow the old draft too.

    Equal blocks are matched first (difflib); between them, in order, those with the most words in common. Where all
    is rewritten that is quadratic up to 500 × 500 blocks and linear beyond: longer stretches are compared in parts.
    """
    old_keys, new_keys = [_key(block) for block in old], [_key(block) for block in new]
    codes = SequenceMatcher(None, old_keys, new_keys, autojunk=False).get_opcodes()
    origins = _origins(old_keys, new_keys, codes) if moves else {}
    moved = set(origins.values())
    pairs: list[Pair] = []
    i = j = 0
    for at, to, change in (*_kept(old, new, codes, origins), (len(old), len(new), None)):
        pairs += (Pair(old[each], None, Change.REMOVED) for each in range(i, at) if each not in moved)
        pairs += (
            Pair(old[origins[each]], new[each], Change.MOVED)
            if each in origins
            else Pair(None, new[each], Change.ADDED)
            for each in range(j, to)
        )
        if change:
            pairs.append(Pair(old[at], new[to], change))
        i, j = at + 1, to + 1
    return tuple(pairs)


def _key(block: Block) -> str:
    """What makes two blocks the same. The indent of the first line counts: it is what nests a list item."""
    lines = block.text.rstrip().replace("\r\n", "\n").replace("\r", "\n").split("\n")
    first = next((at for at, line in enumerate(lines) if line.strip()), 0)
    return "\n".join(lines[first:])


def _origins(old_keys: Sequence[str], new_keys: Sequence[str], codes: Sequence[_OpCode]) -> dict[int, int]:
    """For each moved block, its index in the new draft → its index in the old one."""
    before, after = Counter(old_keys), Counter(new_keys)
    once = {key for key, count in before.items() if count == 1 == after[key] and any(map(str.isalnum, key))}
    apart = [code for code in codes if code[0] != "equal"]
    source = {old_keys[i]: i for _, i1, i2, _, _ in apart for i in range(i1, i2) if old_keys[i] in once}
    return {j: source[new_keys[j]] for _, _, _, j1, j2 in apart for j in range(j1, j2) if new_keys[j] in source}


def _kept(
    old: Sequence[Block], new: Sequence[Block], codes: Sequence[_OpCode], origins: dict[int, int]
) -> Iterator[tuple[int, int, Change]]:
    """The matches that keep their order, as indexes into both drafts."""
    moved = set(origins.values())
    for tag, i1, i2, j1, j2 in codes:
        if tag == "equal":
            yield from ((i, j, Change.SAME) for i, j in zip(range(i1, i2), range(j1, j2), strict=True))
        elif tag == "replace":
            gone = [i for i in range(i1, i2) if i not in moved]
            come = [j for j in range(j1, j2) if j not in origins]
            matches = best_matches([old[i].text for i in gone], [new[j].text for j in come])
            yield from ((gone[i], come[j], Change.CHANGED) for i, j in matches)
