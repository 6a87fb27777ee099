"""How long people reviewed, read from what they did."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime, timedelta

from bot.domain import events as did
from bot.domain.conversation import PersonId

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


def review_minutes(events: Iterable[did.Event]) -> dict[PersonId, float]:
    """Minutes of review for each person on one task.

    A session starts when somebody opens the scorecard, replies or reacts, and ends when they file, or after 5 idle
    minutes, which count. What a person corrected replaces everything up to then.
    """
    stamps: dict[PersonId, list[tuple[datetime, bool]]] = defaultdict(list)
    stated: dict[PersonId, float] = {}
    for event in events:
        person = event.by.person_id
        if person is None:
            continue
        if isinstance(event.fact, did.MinutesCorrected):
            stated[person] = float(event.fact.minutes)
            stamps[person].clear()
        elif isinstance(event.fact, _ACTIVITY):
            stamps[person].append((event.at, isinstance(event.fact, _ENDS_A_SESSION)))
    people = stated.keys() | stamps.keys()
    return {person: stated.get(person, 0.0) + _minutes(sorted(stamps[person])) for person in sorted(people)}


def _minutes(stamps: list[tuple[datetime, bool]]) -> float:
    """Each act claims the time up to the next, at most 5 minutes; the last one of a session that was filed, none."""
    total = timedelta(0)
    for position, (at, ends) in enumerate(stamps):
        following = stamps[position + 1][0] if position + 1 < len(stamps) else None
        if ends:
            continue
        total += IDLE_AFTER if following is None else min(following - at, IDLE_AFTER)
    return total / timedelta(minutes=1)
