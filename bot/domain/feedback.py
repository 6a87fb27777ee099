"""Feedback: what one person said about one draft, the votes on it, and where people contradict each other."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from itertools import combinations
from typing import NewType

from bot.domain.conversation import MessageRef, PersonId
from bot.domain.draft import DraftId
from bot.domain.text import is_blank, visible
from bot.errors import TooLong, TooShort

FeedbackId = NewType("FeedbackId", str)

FEEDBACK_MAX = 40_000
"""As long as the longest message that either platform delivers."""

_ASIDE = re.compile(r"\s*(//|\(aside\))", re.IGNORECASE)


class Disposition(StrEnum):
    OPEN = "open"
    APPLIED = "applied"
    DECLINED = "declined"
    NEEDS_PERSON = "needs_person"
    WITHDRAWN = "withdrawn"
    CONFIRMED = "confirmed"


ANSWERED = frozenset({Disposition.APPLIED, Disposition.DECLINED, Disposition.NEEDS_PERSON})
"""What a revision can say of an item; its author then confirms or reopens it."""


@dataclass(frozen=True, slots=True)
class Feedback:
    """One item of feedback."""

    id: FeedbackId
    draft_id: DraftId
    draft_number: int
    author: PersonId
    text: str
    captured_at: datetime
    message: MessageRef | None = None
    edition: int = 1
    """Counts up with each edit and each reopening; an answer to an older edition does not count."""
    disposition: Disposition = Disposition.OPEN
    answer: str = ""
    """The agent's words on what changed, or why not."""
    votes: tuple[tuple[PersonId, int], ...] = ()
    """+1 or -1 for each person who voted, ordered by person."""

    @property
    def support(self) -> int:
        return sum(value > 0 for _, value in self.votes)

    @property
    def opposition(self) -> int:
        return sum(value < 0 for _, value in self.votes)

    def with_vote(self, voter: PersonId, value: int) -> "Feedback":
        """0 takes the vote back."""
        votes = dict(self.votes)
        votes.pop(voter, None)
        if value:
            votes[voter] = value
        return replace(self, votes=tuple(sorted(votes.items())))


@dataclass(frozen=True, slots=True)
class LedgerEntry:
    """What a revision did with one item of feedback."""

    feedback_id: FeedbackId
    edition: int
    """The edition of the item that the agent was given."""
    disposition: Disposition
    """applied, declined or needs_person."""
    answer: str
    blocks: tuple[int, ...] = ()
    """The numbers of the changed blocks in the new draft; an applied item has at least one or removed some."""


def without_aside(text: str) -> str:
    """The words of an aside, for whoever makes feedback of them all the same; of anything else, all of them."""
    mark = _ASIDE.match(text)
    return text[mark.end() if mark else 0 :].strip()


def is_aside(text: str) -> bool:
    """Whether a reply starts with `//` or `(aside)`: for people only."""
    return _ASIDE.match(text) is not None


def checked_feedback(text: str) -> str:
    """The words of a reply, with hidden characters made visible; a chat cannot hand them back for correction.

    Raises:
        TooShort, TooLong
    """
    text = visible(text).strip()
    if is_blank(text):
        raise TooShort(field="The reply", minimum=1)
    if len(text) > FEEDBACK_MAX:
        raise TooLong(field="The reply", length=len(text), limit=FEEDBACK_MAX)
    return text


class Ground(StrEnum):
    """Why something counts as a dispute."""

    VOTES = "votes"
    LENGTH = "length"
    TONE = "tone"
    DETAIL = "detail"


class Resolution(StrEnum):
    """What a dispute is decided by: the owner's word, else votes, else nobody yet."""

    OWNER = "owner"
    VOTES = "votes"
    UNRESOLVED = "unresolved"


@dataclass(frozen=True, slots=True)
class Dispute:
    """Items that contradict each other, or one item that people vote against."""

    ground: Ground
    items: tuple[FeedbackId, ...]
    resolution: Resolution
    prevails: FeedbackId | None = None
    """The item to follow; None where unresolved, or where votes turn a single item down."""


_OPPOSITES: dict[Ground, tuple[re.Pattern[str], re.Pattern[str]]] = {
    Ground.LENGTH: (
        re.compile(
            r"\b(shorter|shorten|cut (?:it )?down|trim|too long|more concise|condense|briefer)\b", re.IGNORECASE
        ),
        re.compile(r"\b(longer|lengthen|expand|too short|elaborate|flesh (?:it )?out)\b", re.IGNORECASE),
    ),
    Ground.TONE: (
        re.compile(r"\b(more formal|too (?:casual|informal)|less (?:casual|informal))\b", re.IGNORECASE),
        re.compile(r"\b(less formal|too (?:formal|stiff)|more (?:casual|informal|friendly|relaxed))\b", re.IGNORECASE),
    ),
    Ground.DETAIL: (
        re.compile(r"\b(more (?:detail|details|detailed|technical|specific)|too vague)\b", re.IGNORECASE),
        re.compile(
            r"\b(less (?:detail|details|detailed|technical)|too (?:detailed|technical)|simpler|simplify)\b",
            re.IGNORECASE,
        ),
    ),
}


def find_disputes(items: Iterable[Feedback], owner: PersonId) -> tuple[Dispute, ...]:
    """Where the open items of a window contradict each other, decided by the owner's word, else by votes.

    The words are matched in English; a contradiction in other words is found only through votes.
    """
    open_items = [item for item in items if item.disposition is Disposition.OPEN]
    disputes = [_vote_dispute(item, owner) for item in open_items if item.opposition]
    for ground, (one_way, other_way) in _OPPOSITES.items():
        one = {item.id for item in open_items if one_way.search(item.text)}
        other = {item.id for item in open_items if other_way.search(item.text)}
        for first, second in combinations(open_items, 2):
            forth = first.id in one and second.id in other
            back = first.id in other and second.id in one
            if forth is not back:
                disputes.append(_pair_dispute(ground, (first, second), owner))
    return tuple(disputes)


def _owners_word(item: Feedback, owner: PersonId) -> int:
    """+1 for the item, which the owner's own always has; -1 against it; 0 where the owner is silent."""
    return 1 if item.author == owner else dict(item.votes).get(owner, 0)


def _vote_dispute(item: Feedback, owner: PersonId) -> Dispute:
    owners_word = _owners_word(item, owner)
    if owners_word:
        return Dispute(Ground.VOTES, (item.id,), Resolution.OWNER, item.id if owners_word > 0 else None)
    weight = 1 + item.support - item.opposition
    if not weight:
        return Dispute(Ground.VOTES, (item.id,), Resolution.UNRESOLVED)
    return Dispute(Ground.VOTES, (item.id,), Resolution.VOTES, item.id if weight > 0 else None)


def _pair_dispute(ground: Ground, pair: tuple[Feedback, Feedback], owner: PersonId) -> Dispute:
    first, second = pair
    words = {item.id: _owners_word(item, owner) for item in pair}
    votes = {item.id: item.support - item.opposition for item in pair}
    for resolution, weights in ((Resolution.OWNER, words), (Resolution.VOTES, votes)):
        if weights[first.id] != weights[second.id]:
            return Dispute(ground, (first.id, second.id), resolution, max(weights, key=weights.__getitem__))
    return Dispute(ground, (first.id, second.id), Resolution.UNRESOLVED)
