"""How long people reviewed, read from what they did."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import zip_longest

from bot.domain import events as did
from bot.domain.conversation import PersonId
from bot.domain.draft import DraftId

IDLE_AFTER = timedelta(minutes=5)

ACTIVITY = (
    did.ScorecardOpened,
    did.MarksSaved,
    did.FeedbackCaptured,
    did.FeedbackEdited,
    did.FeedbackWithdrawn,
    did.VoteCast,
    did.FeedbackConfirmed,
    did.FeedbackReopened,
    did.ScorecardFiled,
    did.ReviewFinished,
)
ENDS_A_SESSION = (did.ScorecardFiled, did.ReviewFinished)


@dataclass(frozen=True, slots=True)
class Act:
    """Something that one person did in a review, or said of how long they took."""

    at: datetime
    draft: int
    """The number of the draft that was the current one; 0 before there was any."""
    ends: bool = False
    """Whether it ends a session."""
    stated: timedelta | None = None
    """How long they say that they took until then, on the whole task."""


@dataclass(frozen=True, slots=True)
class Stint:
    """How long one person reviewed one draft."""

    length: timedelta
    """As if they did nothing more: their last act has its whole 5 minutes, unless it ended the session."""
    open_since: datetime | None = None
    """That last act, where it is one on this draft and did not end the session."""

    def until(self, as_of: datetime) -> timedelta:
        """The length at that moment: the idle minutes count as they pass."""
        if self.open_since is None:
            return self.length
        return self.length - IDLE_AFTER + min(as_of - self.open_since, IDLE_AFTER)


def review_minutes(events: Iterable[did.Event], as_of: datetime) -> dict[PersonId, float]:
    """Minutes of review for each person on one task, until `as_of`.

    A session starts when somebody opens the scorecard, replies or reacts, and ends when they file, or after 5 idle
    minutes, which count as they pass. What a person corrected replaces everything up to then. To score a retry is
    measuring, no review.
    """
    acts: defaultdict[PersonId, list[Act]] = defaultdict(list)
    for person, act in acts_in(events):
        acts[person].append(act)
    return {
        person: sum((each.until(as_of) for each in stints(acts[person]).values()), timedelta(0)) / timedelta(minutes=1)
        for person in sorted(acts)
    }


def acts_in(events: Iterable[did.Event]) -> Iterator[tuple[PersonId, Act]]:
    """Who did what in the review of one task, from its events, oldest first."""
    draft = 0
    retries: set[DraftId] = set()
    for event in events:
        fact = event.fact
        if isinstance(fact, did.DraftRecorded):
            draft = fact.head.number
        elif isinstance(fact, did.RetryRecorded):
            retries.add(fact.head.id)
        person = event.by.person_id
        if person is None or getattr(fact, "draft_id", None) in retries:
            continue
        if isinstance(fact, did.MinutesCorrected):
            yield person, Act(event.at, draft, stated=timedelta(minutes=float(fact.minutes)))
        elif isinstance(fact, ACTIVITY):
            yield person, Act(event.at, draft, ends=isinstance(fact, ENDS_A_SESSION))


def stints(acts: Iterable[Act]) -> dict[int, Stint]:
    """How long one person reviewed each draft of a task, by its number.

    What they stated is divided over the drafts as what had been counted for them was.
    """
    settled: dict[int, timedelta] = {}
    running: list[Act] = []
    for act in acts:
        if act.stated is None:
            running.append(act)
        else:
            settled = _divided(act.stated, _with_sessions(settled, running), act.draft)
            running = []
    running.sort(key=lambda act: (act.at, act.ends))
    lengths = _with_sessions(settled, running)
    last = running[-1] if running else None
    return {
        draft: Stint(length, last.at if last and last.draft == draft and not last.ends else None)
        for draft, length in lengths.items()
    }


def _with_sessions(settled: dict[int, timedelta], acts: list[Act]) -> dict[int, timedelta]:
    """Each act claims the time up to the next, at most 5 minutes; one that ends a session claims none."""
    lengths = dict(settled)
    acts = sorted(acts, key=lambda act: (act.at, act.ends))
    for act, following in zip_longest(acts, acts[1:]):
        gap = IDLE_AFTER if following is None else min(following.at - act.at, IDLE_AFTER)
        lengths[act.draft] = lengths.get(act.draft, timedelta(0)) + (timedelta(0) if act.ends else gap)
    return lengths


def _divided(stated: timedelta, counted: dict[int, timedelta], current: int) -> dict[int, timedelta]:
    """The stated time in the proportions of the counted; all of it on the current draft where nothing was counted."""
    total = sum(counted.values(), timedelta(0))
    if not total:
        return {current: stated}
    shares = {draft: stated * (length / total) for draft, length in counted.items()}
    rest = stated - sum(shares.values(), timedelta(0))
    return shares | {current: shares.get(current, timedelta(0)) + rest}
