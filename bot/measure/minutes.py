"""How long people reviewed, read from what they did."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain import events as did
from bot.domain.conversation import PersonId
from bot.domain.draft import DraftId

IDLE_AFTER = timedelta(minutes=5)

_ACTIVITY = (
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
_ENDS_A_SESSION = (did.ScorecardFiled, did.ReviewFinished)


def review_minutes(events: Iterable[did.Event], as_of: datetime) -> dict[PersonId, float]:
    """Minutes of review for each person on one task, until `as_of`.

    A session starts when somebody opens the scorecard, replies or reacts, and ends when they file, or after 5 idle
    minutes, which count as they pass. What a person corrected replaces everything up to then. To score a retry is
    measuring, no review.
    """
    retries: set[DraftId] = set()
    stamps: dict[PersonId, list[tuple[datetime, bool]]] = defaultdict(list)
    stated: dict[PersonId, float] = {}
    for event in events:
        if isinstance(event.fact, did.RetryRecorded):
            retries.add(event.fact.head.id)
        person = event.by.person_id
        if person is None or getattr(event.fact, "draft_id", None) in retries:
            continue
        if isinstance(event.fact, did.MinutesCorrected):
            stated[person] = float(event.fact.minutes)
            stamps[person].clear()
        elif isinstance(event.fact, _ACTIVITY):
            stamps[person].append((event.at, isinstance(event.fact, _ENDS_A_SESSION)))
    people = stated.keys() | stamps.keys()
    return {person: stated.get(person, 0.0) + _minutes(sorted(stamps[person]), as_of) for person in sorted(people)}


def _minutes(stamps: list[tuple[datetime, bool]], as_of: datetime) -> float:
    """Each act claims the time up to the next, at most 5 minutes; one that ends a session claims none."""
    following = [at for at, _ in stamps[1:]] + [as_of]
    claimed = (min(after - at, IDLE_AFTER) for (at, ends), after in zip(stamps, following, strict=False) if not ends)
    return sum(claimed, timedelta(0)) / timedelta(minutes=1)
