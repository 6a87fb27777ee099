"""Pseudonyms: the same person is the same name within an installation, and nobody finds the person from it.

A pseudonym is an HMAC-SHA-256 of an id, under a key that stays in the database: 125 bits, in the letters of a ULID and
as long as one. It begins with a letter that no ULID begins with, so a pseudonym is known by its form, and is its own
pseudonym: what was exported, restored and exported again reads the same.
"""

import hmac
import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field

from bot.domain.conversation import MessageRef, Person, PersonId

_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_DIGITS = 25
_PERSON, _PLACE = "P", "X"
_PSEUDONYM = re.compile(f"[{_PERSON}{_PLACE}][{_LETTERS}]{{{_DIGITS}}}")
_MENTION = re.compile(
    r"""<@!?([A-Za-z0-9]+)(?:\|[^<>]*)?>
    |(?<!\w)@([UW][A-Z0-9]{6,}|[0-9]{15,20})(?!\w)  # as redraft keeps what is said: without the brackets""",
    re.VERBOSE,
)
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"\w+")
NAME_MIN = 3
"""A shorter name is left alone in texts: it would be found in too many words that mean nobody."""


@dataclass(frozen=True, slots=True)
class Aliases:
    """The pseudonyms of one workspace.

    What it finds in texts: mentions (`<@U1>`, `@U0123ABC`), the platform's ids of people, and the names that the
    platform shows, as they are written; those of several words in any case. Nicknames, first names alone, misspellings,
    and people whom redraft does not know it cannot find.
    """

    key: bytes = field(repr=False)
    people: dict[str, PersonId] = field(default_factory=dict, repr=False)
    """By the platform's ids."""
    names: dict[str, tuple[tuple[str, PersonId], ...]] = field(default_factory=dict, repr=False)
    """By the first word of a name, in lower case: the names that begin with it, the longest first."""

    @classmethod
    def of(cls, key: bytes, people: Iterable[Person]) -> "Aliases":
        by_id: dict[str, PersonId] = {}
        by_word: defaultdict[str, list[tuple[str, PersonId]]] = defaultdict(list)
        for person in people:
            by_id[person.external_id] = person.id
            # An id of a platform has digits; one of the command line is an everyday word.
            called = (person.name, person.external_id if _DIGIT.search(person.external_id) else "")
            for name in called:
                first = _WORD.search(name)
                if first and len(name.strip()) >= NAME_MIN:
                    by_word[first.group().casefold()].append((name[first.start() :].rstrip(), person.id))
        longest_first = {
            word: tuple(sorted(names, key=lambda each: (-len(each[0]), each))) for word, names in by_word.items()
        }
        return cls(key, by_id, longest_first)

    def person(self, person: PersonId) -> PersonId:
        return PersonId(self._alias(_PERSON, person))

    def place(self, place: str) -> str:
        """Of a workspace, a channel, a thread or a message, as the platform calls it."""
        return self._alias(_PLACE, place)

    def message(self, message: MessageRef) -> MessageRef:
        return MessageRef(self.place(message.channel_id), self.place(message.message_id))

    def words(self, text: str) -> str:
        """`text` with pseudonyms in place of the people that can be found in it."""
        return self._unnamed(_MENTION.sub(self._mention, text)) if text else text

    def _mention(self, found: re.Match[str]) -> str:
        given = found[1] or found[2]
        known = self.people.get(given)
        return f"@{self.person(known) if known else self._alias(_PERSON, given)}"

    def _unnamed(self, text: str) -> str:
        made: list[str] = []
        done = 0
        for word in _WORD.finditer(text):
            candidates = self.names.get(word.group().casefold()) if word.start() >= done else None
            for name, person in candidates or ():
                end = word.start() + len(name)
                if _is_name(text[word.start() : end], name) and not _WORD.match(text, end):
                    made += (text[done : word.start()], self.person(person))
                    done = end
                    break
        return "".join((*made, text[done:]))

    def _alias(self, prefix: str, given: str) -> str:
        if _PSEUDONYM.fullmatch(given):
            return given
        number = int.from_bytes(hmac.digest(self.key, f"{prefix}{given}".encode(), "sha256"), "big")
        return prefix + "".join(_LETTERS[(number >> 5 * place) & 31] for place in range(_DIGITS))


def _is_name(found: str, name: str) -> bool:
    """A name of one word may be an everyday word in lower case."""
    return found == name or (len(name.split()) > 1 and found.casefold() == name.casefold())
