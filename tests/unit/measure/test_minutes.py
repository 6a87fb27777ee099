from datetime import UTC, datetime, timedelta
from decimal import Decimal

from bot.domain import events as did
from bot.domain.conversation import Actor, PersonId
from bot.domain.draft import DraftId
from bot.domain.feedback import FeedbackId
from bot.domain.score import ScorecardId
from bot.domain.task import TaskId
from bot.measure.minutes import review_minutes

START = datetime(2026, 3, 14, 9, 0, tzinfo=UTC)
LATER = START + timedelta(days=1)
ADA, BEN = PersonId("ada"), PersonId("ben")
DRAFT = DraftId("d1")

OPENS = did.ScorecardOpened(DRAFT)
REPLIES = did.FeedbackCaptured(FeedbackId("f1"), DRAFT, "shorter", None)
FILES = did.ScorecardFiled(ScorecardId("s1"), DRAFT, 1, ())


def acts(*timed: tuple[float, did.Fact], by: PersonId = ADA) -> list[did.Event]:
    return [
        did.Event(TaskId("t1"), number, START + timedelta(minutes=minute), Actor.person(by), fact)
        for number, (minute, fact) in enumerate(timed, start=1)
    ]


def test_a_session_lasts_from_opening_the_scorecard_to_filing_it() -> None:
    assert review_minutes(acts((0, OPENS), (4, REPLIES), (7, FILES)), LATER) == {ADA: 7.0}


def test_five_idle_minutes_end_a_session_and_count() -> None:
    assert review_minutes(acts((0, REPLIES), (60, REPLIES)), LATER) == {ADA: 10.0}


def test_idle_minutes_count_only_as_they_pass() -> None:
    assert review_minutes(acts((0, REPLIES)), START + timedelta(minutes=2)) == {ADA: 2.0}
    assert review_minutes(acts((0, REPLIES)), START + timedelta(minutes=5)) == {ADA: 5.0}
    assert review_minutes(acts((0, REPLIES)), START + timedelta(minutes=6)) == {ADA: 5.0}


def test_nothing_counts_between_filing_and_the_next_act() -> None:
    assert review_minutes(acts((0, OPENS), (3, FILES), (4, REPLIES), (6, FILES)), LATER) == {ADA: 5.0}


def test_what_a_person_corrects_replaces_what_was_measured_until_then() -> None:
    corrected = did.MinutesCorrected(Decimal("12.5"))
    assert review_minutes(acts((0, OPENS), (3, FILES), (4, corrected)), LATER) == {ADA: 12.5}
    assert review_minutes(acts((0, OPENS), (3, corrected), (9, OPENS), (11, FILES)), LATER) == {ADA: 14.5}


def test_people_are_counted_apart_and_machines_not_at_all() -> None:
    machine = [did.Event(TaskId("t1"), 9, START, Actor.model("m"), FILES)]
    both = acts((0, OPENS), (3, FILES)) + acts((1, OPENS), (2, FILES), by=BEN) + machine
    assert review_minutes(both, LATER) == {ADA: 3.0, BEN: 1.0}
    assert review_minutes([], LATER) == {}
