"""Word-level differences between two texts, for people to read: what stayed, what went, what came."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple

from bot.domain.blocks import align, split
from bot.domain.draft import Block, BlockKind
from bot.domain.source_code import looks_like_code
from bot.domain.words import tokens, words

# A block with more tokens than this is compared sentence by sentence first, and a sentence longer than that without
# regard to its most frequent words; word by word, difflib takes quadratic time and more.
_TOKENS_MAX = 800
_SENTENCE = re.compile(r"(?:[^.!?。！？\r\n]|[.!?](?!\s))*(?:[.!?](?=\s)[^\S\r\n]*|[。！？]+|(?:\r\n|\r|\n)+)?")

_ISLAND_WORDS_MAX = 2
_SIZED_CHARACTERS = 200


class SpanKind(StrEnum):
    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of text that stayed, went or came."""

    kind: SpanKind
    text: str


@dataclass(frozen=True, slots=True)
class RedlineSummary:
    """How much changed, in words; a Chinese or Japanese character is one word."""

    words_deleted: int
    words_inserted: int
    words_same: int


class _Run(NamedTuple):
    """A stretch of both texts. What stayed has `old` equal to `new`, and `same` set."""

    old: str
    new: str
    same: bool


def redline(old: str, new: str) -> tuple[Span, ...]:
    """The spans that lead from `old` to `new`.

    What is same and deleted, joined, is `old`; what is same and inserted is `new`; for every pair of strings. Within a
    change the deleted text comes first. Neighbours differ in kind, and none is empty. A word or two that stayed the
    same amid larger changes is shown as deleted and inserted again, since people read whole phrases.
    """
    is_code = looks_like_code(old) and looks_like_code(new)
    runs = _block_runs(split(old, code=is_code), split(new, code=is_code))
    return tuple(_spans(_aligned_to_phrases(_without_islands(_merged(runs)))))


def summary(spans: Iterable[Span]) -> RedlineSummary:
    counts = dict.fromkeys(SpanKind, 0)
    for span in spans:
        counts[span.kind] += len(words(span.text))
    return RedlineSummary(counts[SpanKind.DELETED], counts[SpanKind.INSERTED], counts[SpanKind.SAME])


def _block_runs(old: tuple[Block, ...], new: tuple[Block, ...], *, sentences: bool = True) -> Iterator[_Run]:
    for pair in align(old, new, moves=False):
        before = pair.old.text + pair.old.gap if pair.old else ""
        after = pair.new.text + pair.new.gap if pair.new else ""
        if before == after or not before or not after:
            yield _Run(before, after, before == after)
        else:
            yield from _text_runs(before, after, sentences=sentences)


def _text_runs(old: str, new: str, *, sentences: bool) -> Iterator[_Run]:
    before, after = tokens(old), tokens(new)
    long = max(len(before), len(after)) > _TOKENS_MAX
    if long and sentences:
        yield from _block_runs(_sentences(old), _sentences(new), sentences=False)
        return
    i = j = 0
    for at, to in (*_matches(before, after, autojunk=long), (len(before), len(after))):
        yield from _between(before[i:at], after[j:to])
        if at < len(before):
            yield _Run(before[at], after[to], same=True)
        i, j = at + 1, to + 1


def _matches(old: tuple[str, ...], new: tuple[str, ...], *, autojunk: bool) -> Iterator[tuple[int, int]]:
    """The tokens that stayed, as indexes into both. Spaces are left out, or no two words would be neighbours."""
    before = [at for at, token in enumerate(old) if not token.isspace() or token[0] in "\r\n"]
    after = [at for at, token in enumerate(new) if not token.isspace() or token[0] in "\r\n"]
    matcher = SequenceMatcher(None, [old[at] for at in before], [new[at] for at in after], autojunk=autojunk)
    for i, j, size in matcher.get_matching_blocks():
        yield from zip(before[i : i + size], after[j : j + size], strict=True)


def _between(old: tuple[str, ...], new: tuple[str, ...]) -> Iterator[_Run]:
    """What lies between two words that stayed: a change, and the spaces round it that stayed too."""
    shorter = min(len(old), len(new))
    head = next((at for at in range(shorter) if old[at] != new[at]), shorter)
    tail = next((at for at in range(shorter - head) if old[-1 - at] != new[-1 - at]), shorter - head)
    end, stop = len(old) - tail, len(new) - tail
    yield _run(old[:head], new[:head], same=True)
    yield _run(old[head:end], new[head:stop], same=False)
    yield _run(old[end:], new[stop:], same=True)


def _run(old: tuple[str, ...], new: tuple[str, ...], *, same: bool) -> _Run:
    return _Run("".join(old), "".join(new), same)


def _sentences(text: str) -> tuple[Block, ...]:
    found = filter(None, _SENTENCE.findall(text))
    return tuple(Block(number, BlockKind.PARAGRAPH, each) for number, each in enumerate(found, start=1))


def _merged(runs: Iterable[_Run]) -> Iterator[_Run]:
    """The same runs, where what stayed and what changed take turns."""
    last: _Run | None = None
    for run in runs:
        if not (run.old or run.new):
            continue
        if last and last.same == run.same:
            last = _Run(last.old + run.old, last.new + run.new, run.same)
            continue
        if last:
            yield last
        last = run
    if last:
        yield last


def _without_islands(runs: Iterable[_Run]) -> list[_Run]:
    """Joins two changes, and what little stayed the same between them, to one."""
    kept: list[_Run] = []
    for run in runs:
        joined = run
        if not run.same and len(kept) > 1 and _is_island(kept[-2], kept[-1], run):
            between, before = kept.pop(), kept.pop()
            joined = _Run(before.old + between.old + run.old, before.new + between.new + run.new, same=False)
        kept.append(joined)
    return kept


def _is_island(before: _Run, between: _Run, after: _Run) -> bool:
    """Whether a reader is better served when what stayed `between` counts as changed.

    Never across a line end; and only where both words went and words came, or a mere insertion would seem to delete.
    """
    if "\n" in between.old or "\r" in between.old:
        return False
    if not (before.old + after.old).strip() or not (before.new + after.new).strip():
        return False
    stayed = len(words(between.old))
    return stayed <= _ISLAND_WORDS_MAX and 2 * stayed <= min(_size(before), _size(after))


def _size(run: _Run) -> int:
    """The words of a change, up to a few dozen: joined changes grow long, and more makes no difference."""
    return max(len(words(run.old[:_SIZED_CHARACTERS])), len(words(run.new[:_SIZED_CHARACTERS])))


def _aligned_to_phrases(runs: list[_Run]) -> list[_Run]:
    """Slides what was only inserted, or only deleted, to where a sentence or at least a word begins.

    `I like{+ birds. I like+} dogs` says the same as `{+I like birds. +}I like dogs`, and reads worse.
    """
    result = list(runs)
    for at in range(1, len(runs) - 1):
        before, change, after = result[at - 1 : at + 2]
        if not change.same and not (change.old and change.new):
            keep = int(at > 1), int(at + 2 < len(runs))
            left, middle, right = _slid(before.old, change.old or change.new, after.old, keep)
            result[at - 1], result[at + 1] = _Run(left, left, same=True), _Run(right, right, same=True)
            result[at] = _Run(middle if change.old else "", middle if change.new else "", same=False)
    return result


def _slid(before: str, change: str, after: str, keep: tuple[int, int]) -> tuple[str, str, str]:
    """The three parts, cut where the change opens best; at least `keep` tokens stay before it and after it."""
    left, middle, right = tokens(before), tokens(change), tokens(after)
    row = left + middle + right
    size, here = len(middle), len(left)
    first = last = here
    while first > keep[0] and row[first - 1] == row[first + size - 1]:
        first -= 1
    while last + size + keep[1] < len(row) and row[last] == row[last + size]:
        last += 1
    start = max(range(first, last + 1), key=lambda each: (_opening(row, each), each == here))
    return "".join(row[:start]), "".join(row[start : start + size]), "".join(row[start + size :])


def _opening(row: tuple[str, ...], at: int) -> int:
    """How well a change opens here: 3 at a line's start, 2 at a sentence's, 1 at a word's, else 0."""
    if at == 0 or row[at - 1][0] in "\r\n":
        return 3
    spaced = row[at - 1].isspace()
    end = row[at - 1 - (spaced and at > 1)][-1]
    return 2 if end in ("。！？" if not spaced else ".!?。！？") else int(spaced)


def _spans(runs: Iterable[_Run]) -> Iterator[Span]:
    for run in runs:
        if run.same and run.old:
            yield Span(SpanKind.SAME, run.old)
        if run.old and not run.same:
            yield Span(SpanKind.DELETED, run.old)
        if run.new and not run.same:
            yield Span(SpanKind.INSERTED, run.new)
