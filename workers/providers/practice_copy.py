"""The draft that the practice agent works on: blocks that change request by request, and the edits that lead there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil
from typing import TypedDict

from bot.domain.draft import BlockKind
from bot.domain.words import words
from workers.llm import Entry
from workers.providers.practice_drafts import DISCLOSURE, quoted

_ORDINALS = {"first": 0, "opening": 0, "second": 1, "third": 2, "fourth": 3, "last": -1, "final": -1, "closing": -1}
_PLACE = re.compile(rf"(?:the )?(?P<nth>{'|'.join(_ORDINALS)}) (?P<what>paragraph|section)", re.IGNORECASE)
_BLOCK = re.compile(r"(?:the )?(?:block )?B(?P<number>\d{1,5})|(?:the )?block (?P<plain>\d{1,5})", re.IGNORECASE)
_SECTION = re.compile(
    r"(?:the )?(?:section|part|chapter) (?:on|about|called|titled|for) (?P<topic>.+)|(?:the )?(?P<name>.+) section",
    re.IGNORECASE,
)
_HEADING_MARKS = re.compile(r"\s*(#{1,6})\s+")
_SENTENCE = re.compile(r"(?<=[.!?。！？])\s+")
_EMPTY_BRACKETS = re.compile(r"[ \t]?(?:\(\s*\)|\[\s*\]|“\s*”|\"\s*\")")


class CannotError(Exception):
    """Why a request is not carried out, as a sentence for the person who made it."""

    def __init__(self, why: str, *, declined: bool = False) -> None:
        super().__init__(why)
        self.declined = declined
        """Whether it should not be done, rather than cannot be done by rules."""


class OpFields(TypedDict):
    """One edit, in the shape of the schema."""

    op: str
    block: str
    new_text: str
    feedback_ids: list[str]
    criteria: list[str]
    why: str


@dataclass
class _Piece:
    """A block of the base, or a new one."""

    text: str
    kind: str
    label: str = ""
    """`B3`; empty for a new piece."""
    was: str = ""
    items: list[str] = field(default_factory=list)
    """The feedback that changed it."""
    criteria: list[str] = field(default_factory=list)
    """The criteria that it was written for."""
    reasons: list[str] = field(default_factory=list)

    def become(self, text: str, item: str, why: str) -> None:
        if not text:
            self.items, self.reasons = [], []  # what was done here before is gone with it
        self.text = text
        self.items += [item] if item and item not in self.items else []
        self.reasons.append(why)

    def as_op(self, op: str, block: str) -> OpFields:
        why = ", ".join(dict.fromkeys(self.reasons))
        return OpFields(
            op=op, block=block, new_text=self.text, feedback_ids=self.items, criteria=self.criteria, why=why
        )

    @property
    def is_heading(self) -> bool:
        return self.kind == BlockKind.HEADING

    @property
    def level(self) -> int:
        """Of a heading, 1 to 6."""
        match = _HEADING_MARKS.match(self.text)
        return len(match[1]) if match else 1


class WorkingCopy:
    """Blocks and what became of them.

    Each method that takes an item carries out one request of it and says in a sentence what was done; where it changes
    nothing, it raises CannotError.
    """

    def __init__(self, blocks: Sequence[Entry]) -> None:
        self._pieces = [_Piece(each.text, "".join(each.facts[:1]), each.label, each.text) for each in blocks]

    def replace(self, old: str, new: str, item: str) -> str:
        """Every place where the words stand, in the case given or else in any."""
        if old == new:
            raise CannotError(f"“{quoted(old)}” and “{quoted(new)}” are the same.", declined=True)
        count = self._substitute(old, new, item)
        return f"Replaced “{quoted(old)}” with “{quoted(new)}”{_times(count)}."

    def remove(self, what: str, item: str) -> str:
        """A paragraph, a section or a block by its place, or words wherever they stand."""
        if gone := self._named(what):
            self._delete(gone, item)
            return f"Took away {quoted(what)}."
        try:
            count = self._substitute(what, "", item)
        except CannotError:
            if not what.lower().startswith("the "):
                raise
            count = self._substitute(what[4:], "", item)
        return f"Took away “{quoted(what)}”{_times(count)}."

    def add_section(self, title: str, text: str, item: str) -> str:
        if self._headed(title):
            raise CannotError(f"There is a section “{title}” already.", declined=True)
        self._insert(self._end(), f"## {title}", text, item=item, why=f"a section on {title}")
        return f"Added a section “{title}”."

    def mention(self, what: str, item: str) -> str:
        if any(what.casefold() in piece.text.casefold() for piece in self._live()):
            raise CannotError(f"The draft mentions “{quoted(what)}” already.", declined=True)
        at = self._after_opening()
        self._insert(at, f"Not to forget: {what.rstrip('.')}.", item=item, why=f"mentions {quoted(what)}")
        return f"Mentioned “{quoted(what)}”."

    def retitle(self, title: str, item: str) -> str:
        old = next((piece for piece in self._live() if piece.is_heading), None)
        text = f"{'#' * old.level if old else '#'} {title}"
        if old and old.text.strip() == text:
            raise CannotError("That is the title already.", declined=True)
        if old:
            old.become(text, item, "the title")
        else:
            self._insert(0, text, item=item, why="the title")
        return f"The title is “{quoted(title)}” now."

    def shorten(self, item: str) -> str:
        """Half of the sentences of each longer paragraph, or where there is none, the last section."""
        before = self._size()
        for piece in self._live():
            found = _SENTENCE.split(piece.text.strip())
            if piece.kind == BlockKind.PARAGRAPH and len(found) > 1:
                piece.become(" ".join(found[: ceil(len(found) / 2)]), item, "shorter")
        if self._size() == before:
            sections = self._sections()
            if not sections[1:]:
                raise CannotError("My rules find nothing that could go, so a person has to choose.")
            self._delete(self._section(sections[-1]), item)
        return f"Cut the draft from {before} to {self._size()} words."

    def see_to(self, title: str, text: str, criterion: str) -> bool:
        """Write something for a criterion under a heading; whether it was not there yet."""
        headed = self._headed(title)
        if headed is None:
            self._insert(self._end(), f"## {title}", text, criterion=criterion)
            return True
        section = self._section(headed)
        if any(" ".join(text.split()) in " ".join(piece.text.split()) for piece in section):
            return False
        self._insert(self._pieces.index(section[-1]) + 1, text, criterion=criterion)
        return True

    def ops(self) -> list[OpFields]:
        """The edits that lead from the base to this copy."""
        return list(self._ops())

    def _ops(self) -> Iterator[OpFields]:
        label = "top"
        for piece in self._pieces:
            if not piece.label and piece.text:
                yield piece.as_op("insert_after", label)
            elif piece.label and piece.text.split() != piece.was.split():
                yield piece.as_op("replace" if piece.text else "delete", piece.label)
            label = piece.label or label

    # ---- finding

    def _live(self) -> list[_Piece]:
        """What may be changed. The disclosure may not."""
        return [piece for piece in self._pieces if piece.text and not _discloses(piece)]

    def _sections(self) -> list[_Piece]:
        """The headings of the sections: those below the title."""
        return [piece for piece in self._live() if piece.is_heading][1:]

    def _section(self, headed: _Piece) -> list[_Piece]:
        """A heading with all that stands under it."""
        live = self._live()
        found = [headed]
        for piece in live[live.index(headed) + 1 :]:
            if piece.is_heading and piece.level <= headed.level:
                break
            found.append(piece)
        return found

    def _headed(self, title: str) -> _Piece | None:
        return next((piece for piece in self._sections() if _title(piece).casefold() == title.casefold()), None)

    def _named(self, what: str) -> list[_Piece]:
        """The pieces that a place names; empty where it names none."""
        if place := _PLACE.fullmatch(what):
            section = place["what"].lower() == "section"
            found = self._sections() if section else [p for p in self._live() if p.kind == BlockKind.PARAGRAPH]
            nth = _ORDINALS[place["nth"].lower()]
            if not -1 <= nth < len(found) or not found:
                raise CannotError(f"I cannot find {what}.")
            return self._section(found[nth]) if section else [found[nth]]
        if block := _BLOCK.fullmatch(what):
            label = f"B{int(block['number'] or block['plain'])}"
            return [piece for piece in self._live() if piece.label == label]
        if named := _SECTION.fullmatch(what):
            topic = (named["topic"] or named["name"]).casefold()
            found = [piece for piece in self._sections() if topic in _title(piece).casefold()]
            return self._section(found[0]) if found else []
        return []

    def _end(self) -> int:
        """Where a new last section goes: before the disclosure, if that is last."""
        return len(self._pieces) - (1 if self._pieces and _discloses(self._pieces[-1]) else 0)

    def _after_opening(self) -> int:
        live = self._live()
        opening = next((p for p in live if p.kind == BlockKind.PARAGRAPH and p.label), live[0] if live else None)
        at = self._pieces.index(opening) + 1 if opening else 0
        while at < len(self._pieces) and not self._pieces[at].label and not self._pieces[at].is_heading:
            at += 1
        return at

    def _size(self) -> int:
        return sum(len(words(piece.text)) for piece in self._live())

    # ---- changing

    def _substitute(self, old: str, new: str, item: str) -> int:
        """How many places were changed; at least one. Raises: CannotError."""
        for ignoring_case in (False, True):
            pattern = _pattern(old, ignoring_case=ignoring_case)
            found = [(piece, len(pattern.findall(piece.text))) for piece in self._live() if pattern.search(piece.text)]
            if not found:
                continue
            texts = [pattern.sub(lambda _: new, piece.text) for piece, _ in found]
            if not new:
                texts = [_tidied(text) for text in texts]
                self._check_rest([piece for (piece, _), text in zip(found, texts, strict=True) if not text])
            for (piece, _), text in zip(found, texts, strict=True):
                piece.become(text, item, f"{quoted(old)} → {quoted(new)}" if new else f"without {quoted(old)}")
            return sum(count for _, count in found)
        if _pattern(old, ignoring_case=True).search(DISCLOSURE):
            raise CannotError("Every practice draft has to say that no language model wrote it.", declined=True)
        raise CannotError(f"I cannot find “{quoted(old)}” in the draft, so a person has to look.")

    def _delete(self, gone: Sequence[_Piece], item: str) -> None:
        self._check_rest(gone)
        for piece in gone:
            piece.become("", item, "taken away")

    def _check_rest(self, gone: Sequence[_Piece]) -> None:
        if len(gone) == len(self._live()):
            raise CannotError("Then nothing would be left of the draft.")

    def _insert(self, at: int, *texts: str, item: str = "", criterion: str = "", why: str = "") -> None:
        pieces = [_Piece("", BlockKind.HEADING if text.startswith("#") else BlockKind.PARAGRAPH) for text in texts]
        for piece, text in zip(pieces, texts, strict=True):
            piece.become(text, item, why or f"criterion {criterion}")
            piece.criteria += [criterion] if criterion else []
        self._pieces[at:at] = pieces


def _discloses(piece: _Piece) -> bool:
    return piece.text.split() == DISCLOSURE.split()


def _title(piece: _Piece) -> str:
    return _HEADING_MARKS.sub("", piece.text, count=1).strip()


def _pattern(text: str, *, ignoring_case: bool) -> re.Pattern[str]:
    """Whole words, with any white space between them."""
    middle = r"\s+".join(map(re.escape, text.split()))
    before = r"(?<!\w)" if text[:1].isalnum() else ""
    after = r"(?!\w)" if text[-1:].isalnum() else ""
    return re.compile(before + middle + after, re.IGNORECASE if ignoring_case else 0)


def _tidied(text: str) -> str:
    """What is left after words were taken out; empty where that is no words."""
    if not words(text):
        return ""
    indent = text[: len(text) - len(text.lstrip())]
    text = re.sub(r"(?<=\S)[ \t]{2,}(?=\S)", " ", _EMPTY_BRACKETS.sub("", text.strip()))
    return indent + re.sub(r"[ \t]+([,.;:!?])", r"\1", text).strip()


def _times(count: int) -> str:
    return "" if count == 1 else f", {count} times"
