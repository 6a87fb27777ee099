"""From a model's answer to text that people may see: one screen, through which every word of a model passes."""

import re
from collections.abc import Iterable

from bot.domain.reach import NOTHING_GIVEN, Given, defanged, given_by, link_key, links_in, made_inert
from bot.domain.source_code import is_program
from bot.domain.text import visible
from bot.redaction import redacted
from workers.llm import NOTE_MARKER, Section, SectionName

NOTE_MAX = 600
LISTED_MAX = 10
"""So many links are named in a note; of the rest, how many there are."""
LISTED_CHARACTERS_MAX = 100

_MARKER = re.compile(rf"^[ \t]*{re.escape(NOTE_MARKER)}[ \t]*$", re.MULTILINE)
_WRAPPED = re.compile(r"\s*(?P<fence>`{3,}|~{3,})(?:markdown|md)[ \t]*\r?\n(?P<body>.*?)\r?\n(?P=fence)\s*", re.DOTALL)

_GIVE_LINKS = {
    SectionName.TITLE,
    SectionName.CATEGORY,
    SectionName.BRIEF,
    SectionName.FILES,
    SectionName.RUBRIC,
    SectionName.DRAFT,
    SectionName.UNMET,
    SectionName.FEEDBACK,
}
"""What models wrote of their own (their answers to feedback) gives nothing. A draft does: its links were given once."""
_GIVE_MENTIONS = _GIVE_LINKS - {SectionName.UNMET, SectionName.FEEDBACK}
"""A reviewer may not ping a whole channel through us when they may not do so themselves."""


def given_in(sections: Iterable[Section]) -> Given:
    """What people brought in by the sections of a prompt; no other link or ping may come out of the answer."""
    texts = {each.name: "\n\n".join((each.text, *(entry.text for entry in each.entries))) for each in sections}
    if is_program(texts.get(SectionName.DRAFT, "").strip()):
        del texts[SectionName.DRAFT]  # its links passed unchecked, because they were no links there
    return given_by(
        [text for name, text in texts.items() if name in _GIVE_LINKS],
        [text for name, text in texts.items() if name in _GIVE_MENTIONS],
    )


class Screen:
    """What a model wrote, as people may see it; remembers what it held back, for the note.

    Hidden characters become U+FFFD, secrets and pictures are left out, links and mentions that nobody gave do nothing
    any more. A program keeps its links, which would not work otherwise: the cards show it as a listing.
    """

    def __init__(self, given: Given = NOTHING_GIVEN) -> None:
        self._given = given
        self._held: dict[str, None] = {}
        self._in_code: dict[str, None] = {}
        self._pictures = 0

    def deliverable(self, text: str) -> str:
        """A whole draft; models like to put all of it between fences."""
        match = _WRAPPED.fullmatch(text)
        if match and not _closes_inside(match):
            text = match["body"]
        text = text.strip("\r\n")
        return self.passage(text, program=is_program(text)).strip("\r\n")

    def parted(self, answer: str) -> tuple[str, str]:
        """The deliverable and the note below it, which may be missing."""
        markers = list(_MARKER.finditer(answer))
        if not markers:
            body = self.deliverable(answer)
            return body, self.note("")
        body = self.deliverable(answer[: markers[-1].start()])
        return body, self.note(answer[markers[-1].end() :])

    def passage(self, text: str, *, program: bool = False) -> str:
        """A part of a draft, which is a program or a document."""
        text = redacted(visible(text))
        if program:
            ours = (link for link in links_in(text) if link_key(link) not in self._given.links)
            self._in_code.update(dict.fromkeys(map(defanged, ours)))
            return text
        inert = made_inert(text, self._given)
        self._held.update(dict.fromkeys(inert.links))
        self._pictures += inert.pictures
        return inert.text

    def remark(self, text: str) -> str:
        """What an agent says of its work, on one line."""
        return self.passage(" ".join(text.split()))

    def note(self, text: str) -> str:
        """The note to a draft, on one line: what the agent says in it, clipped, and what was held back. Comes last."""
        text = self.remark(text)
        text = text if len(text) <= NOTE_MAX else text[: NOTE_MAX - 1] + "…"
        return " ".join(filter(None, (text, *self._told())))

    def _told(self) -> Iterable[str]:
        if self._held:
            yield f"Links that nobody gave were made unclickable: {_listed(self._held)}."
        if self._in_code:
            yield f"Links in the code that nobody gave: {_listed(self._in_code)}."
        if self._pictures:
            yield f"{self._pictures} picture{'s were' if self._pictures > 1 else ' was'} left out."


def _listed(links: Iterable[str]) -> str:
    short = [each if len(each) <= LISTED_CHARACTERS_MAX else each[: LISTED_CHARACTERS_MAX - 1] + "…" for each in links]
    more = len(short) - LISTED_MAX
    return ", ".join(short[:LISTED_MAX]) + (f", and {more} more" if more > 0 else "")


def _closes_inside(match: re.Match[str]) -> bool:
    """Whether the fence that opens the text closes before its end. One that names a language opens a listing."""
    in_listing = False
    for line in match["body"].splitlines():
        if line.strip() == match["fence"]:
            if not in_listing:
                return True
            in_listing = False
        elif line.lstrip().startswith(match["fence"]):
            in_listing = True
    return in_listing
