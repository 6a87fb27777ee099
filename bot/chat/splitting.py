"""Cuts what is too long for a platform at sensible places; nothing is dropped. Pure.

Markdown is cut between paragraphs where it can be, else between lines, sentences, words, characters. A code fence that
is cut is closed and opened again; a table that is cut has its header again.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeVar

T = TypeVar("T")
Measure = Callable[[str], int]
"""How long a text is for the platform, after escaping; at least as much for more text."""

_FENCE = re.compile(r" {0,3}(?P<mark>`{3,}|~{3,})(?P<info>[^`\n]*)\n?")
_TABLE_RULE = re.compile(r"\s*\|?\s*:?-+:?\s*(?:\|\s*:?-+:?\s*)*\|?\s*")
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+|(?<=[。！？])")
_WORD = re.compile(r"(?<=\s)(?=\S)")


@dataclass(frozen=True, slots=True)
class _Unit:
    """A stretch that should stay in one piece; when it cannot, each part of it stands between `head` and `tail`."""

    lines: tuple[str, ...]
    head: str = ""
    tail: str = ""

    @property
    def text(self) -> str:
        return self.head + "".join(self.lines) + self.tail


def pieces(markdown: str, limit: int, measure: Measure = len) -> tuple[str, ...]:
    """`markdown` in pieces of at most `limit` by `measure`; one piece, maybe empty, where all of it fits.

    Joined they are the text to the character, but for the fences and table headers that a cut repeats.

    Raises:
        ValueError: the limit has no room for a single character between the marks that a cut repeats.
    """
    found: list[str] = []
    piece = ""
    for part in (part for unit in _units(markdown) for part in _parts(unit, limit, measure)):
        if piece and measure(piece + part) > limit:
            found.append(piece)
            piece = ""
        piece += part
    return (*found, piece)


def before_last_headings(parts: list[T], is_heading: Callable[[T], bool]) -> tuple[list[T], list[T]]:
    """The parts of a message that is full, and the headings at its end, which go with what follows them.

    Where there is nothing but headings they are a message of their own.
    """
    end = len(parts)
    while end and is_heading(parts[end - 1]):
        end -= 1
    return (parts[:end], parts[end:]) if end else (parts, [])


def _units(markdown: str) -> Iterator[_Unit]:
    """Paragraphs with the blank lines after them, fenced listings and tables, in order."""
    for is_fenced, stretch in _stretches(markdown.splitlines(keepends=True)):
        if is_fenced:
            yield _fenced(stretch)
        else:
            yield from _paragraphs(stretch)


def _stretches(lines: list[str]) -> Iterator[tuple[bool, list[str]]]:
    """Runs of lines within and without fences."""
    mark = ""
    stretch: list[str] = []
    for line in lines:
        fence = _FENCE.fullmatch(line)
        if not mark and fence:
            if stretch:
                yield False, stretch
            stretch, mark = [line], fence["mark"]
        elif mark and fence and not fence["info"].strip() and fence["mark"].startswith(mark):
            yield True, [*stretch, line]
            stretch, mark = [], ""
        else:
            stretch.append(line)
    if stretch:
        yield bool(mark), stretch


def _fenced(lines: list[str]) -> _Unit:
    opening = _FENCE.fullmatch(lines[0])
    mark = opening["mark"] if opening else "```"
    closing = _FENCE.fullmatch(lines[-1]) if len(lines) > 1 else None
    is_closed = closing is not None and not closing["info"].strip() and closing["mark"].startswith(mark)
    body = tuple(lines[1:-1] if is_closed else lines[1:])
    return _Unit(body, lines[0], lines[-1] if is_closed else "")


def _paragraphs(lines: list[str]) -> Iterator[_Unit]:
    paragraph: list[str] = []
    for is_blank, run in groupby(lines, key=lambda line: not line.strip()):
        paragraph += run
        if is_blank:
            yield _paragraph(paragraph)
            paragraph = []
    if paragraph:
        yield _paragraph(paragraph)


def _paragraph(lines: list[str]) -> _Unit:
    is_table = len(lines) > 2 and "|" in lines[0] and "-" in lines[1] and _TABLE_RULE.fullmatch(lines[1])  # noqa: PLR2004 - header, rule, a row
    return _Unit(tuple(lines[2:]), "".join(lines[:2])) if is_table else _Unit(tuple(lines))


def _parts(unit: _Unit, limit: int, measure: Measure) -> Iterator[str]:
    """The unit, whole where it fits; else cut, each part between the unit's head and tail."""
    if measure(unit.text) <= limit:
        yield unit.text
        return
    opening = _FENCE.fullmatch(unit.head)
    head = f"{unit.head}\n" if unit.head and not unit.head.endswith("\n") else unit.head
    tail = f"{opening['mark']}\n" if opening else ""
    frame = measure(head) + max(measure(tail), measure(unit.tail)) + 1 if head else 0  # 1: a line end before the tail
    if frame >= limit:
        raise ValueError(f"{limit} is too little to cut a listing or a table")
    parts = list(_packed(_cut_lines(unit.lines, limit - frame, measure), limit - frame, measure))
    for number, part in enumerate(parts, start=1):
        end = unit.tail if number == len(parts) else tail
        yield head + part + ("\n" if end and not part.endswith("\n") else "") + end


def _packed(parts: Iterator[str], room: int, measure: Measure) -> Iterator[str]:
    """As many parts together as fit."""
    packed = ""
    for part in parts:
        if packed and measure(packed + part) > room:
            yield packed
            packed = ""
        packed += part
    if packed:
        yield packed


def _cut_lines(lines: tuple[str, ...], room: int, measure: Measure) -> Iterator[str]:
    for line in lines:
        if measure(line) <= room:
            yield line
        else:
            yield from _cut_line(line, room, measure)


def _cut_line(line: str, room: int, measure: Measure) -> Iterator[str]:
    """At the end of sentences, else between words, else between characters."""
    for sentence in _split_after(_SENTENCE, line):
        if measure(sentence) <= room:
            yield sentence
            continue
        for word in _WORD.split(sentence):
            if measure(word) <= room:
                yield word
            else:
                yield from _cut_word(word, room, measure)


def _split_after(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    """Cut behind each match, and lose nothing."""
    start = 0
    for match in pattern.finditer(text):
        if match.end() > start:
            yield text[start : match.end()]
            start = match.end()
    if start < len(text):
        yield text[start:]


def _cut_word(word: str, room: int, measure: Measure) -> Iterator[str]:
    """Between characters, but not before one that belongs to the last (an accent, a joiner, the rest of an emoji)."""
    piece = ""
    for cluster in _clusters(word):
        if piece and measure(piece + cluster) > room:
            yield piece
            piece = ""
        if measure(cluster) > room:
            yield from cluster  # an endless cluster of accents
        else:
            piece += cluster
    if piece:
        yield piece


def _clusters(word: str) -> Iterator[str]:
    """What a reader takes for one character, closely enough."""
    cluster = ""
    for character in word:
        joined = unicodedata.combining(character) or character in _JOINED or "\U0001f3fb" <= character <= "\U0001f3ff"
        if cluster and not (joined or cluster.endswith("\u200d")):
            yield cluster
            cluster = ""
        cluster += character
    if cluster:
        yield cluster


_JOINED = "\u200d\ufe0e\ufe0f"
