"""Places under a rate: as many as it allows, none too many, and room for what people wait for."""

from datetime import datetime, timedelta

import pytest

from bot.domain.conversation import Conversation, ConversationId, Platform, WorkspaceId
from bot.services.ports import DeliveryId
from bot.services.rates import Call, Rate, Scope
from tests.builders import START
from workers import pace as pace_module
from workers.pace import Pace

SECOND = timedelta(seconds=1)


def a_conversation(name: str = "1", channel: str = "C1", workspace: str = "W1") -> Conversation:
    return Conversation(ConversationId(name), WorkspaceId(workspace), Platform.SLACK, channel, "thread")


HERE = a_conversation()
OTHERS = {
    Scope.CONVERSATION: a_conversation("2"),
    Scope.CHANNEL: a_conversation("2", "C2"),
    Scope.WORKSPACE: a_conversation("2", "C2", "W2"),
}


def a_pace(calls: int, seconds: float, per: Scope = Scope.BOT, of: Call = Call.POST) -> Pace:
    return Pace((Rate(calls, seconds, frozenset({of}), per),))


def places(pace: Pace, count: int, now: datetime = START, first: int = 0) -> list[float]:
    """When so many calls that come at once may go, in seconds."""
    found = (pace.place(DeliveryId(first + number), Call.POST, HERE, now) for number in range(count))
    return [(each - START) / SECOND for each in found]


def test_a_window_has_so_many_places_and_no_more() -> None:
    assert places(a_pace(3, 10), 7) == [0, 0, 0, 10, 10, 10, 20]


def test_a_window_slides() -> None:
    pace = a_pace(2, 10)
    assert places(pace, 1) == [0]
    assert places(pace, 3, START + 4 * SECOND, first=1) == [4, 10, 14]


def test_who_comes_at_the_given_time_goes_and_who_comes_late_too() -> None:
    pace = a_pace(1, 10)
    assert places(pace, 3) == [0, 10, 20]
    assert pace.place(DeliveryId(1), Call.POST, HERE, START + 10 * SECOND) == START + 10 * SECOND
    assert pace.place(DeliveryId(2), Call.POST, HERE, START + 25 * SECOND) == START + 25 * SECOND


def test_a_rate_is_for_the_calls_that_it_names() -> None:
    pace = a_pace(1, 10)
    places(pace, 1)
    assert pace.place(DeliveryId(9), Call.UPDATE, HERE, START) == START


@pytest.mark.parametrize(("scope", "other"), OTHERS.items(), ids=lambda each: str(each)[:12])
def test_each_has_its_own_lane(scope: Scope, other: Conversation) -> None:
    pace = a_pace(1, 10, scope)
    assert places(pace, 2) == [0, 10]
    assert pace.place(DeliveryId(9), Call.POST, other, START) == START


@pytest.mark.parametrize(("scope", "other"), OTHERS.items(), ids=lambda each: str(each)[:12])
def test_a_hold_is_for_its_scope_and_its_call(scope: Scope, other: Conversation) -> None:
    pace, until = Pace(()), START + 30 * SECOND
    pace.hold(Call.POST, HERE, scope, until)
    assert pace.place(DeliveryId(1), Call.POST, HERE, START) == until
    assert pace.place(DeliveryId(2), Call.POST, other, START) == START
    assert pace.place(DeliveryId(3), Call.UPDATE, HERE, START) == START
    assert pace.place(DeliveryId(4), Call.POST, HERE, until) == until


def test_a_hold_of_the_bot_is_for_everything() -> None:
    pace, until = Pace(()), START + 30 * SECOND
    pace.hold(Call.POST, HERE, Scope.BOT, until)
    assert pace.place(DeliveryId(1), Call.UPDATE, OTHERS[Scope.WORKSPACE], START) == until


def test_after_a_hold_the_rate_counts_again() -> None:
    pace = a_pace(2, 10)
    pace.hold(Call.POST, HERE, Scope.WORKSPACE, START + 30 * SECOND)
    assert places(pace, 4) == [30, 30, 40, 40]


def test_a_place_that_falls_into_a_hold_is_lost() -> None:
    pace = a_pace(1, 10)
    places(pace, 2)
    pace.hold(Call.POST, HERE, Scope.WORKSPACE, START + 12 * SECOND)
    assert pace.place(DeliveryId(1), Call.POST, HERE, START + 10 * SECOND) == START + 20 * SECOND


def test_messages_that_a_card_took_besides_count() -> None:
    pace = a_pace(3, 10)
    assert places(pace, 1) == [0]
    pace.posted(Call.POST, HERE, START, messages=3)
    assert places(pace, 1, first=1) == [10]


def progress(pace: Pace, number: int, now: datetime = START) -> float:
    return (pace.place_of_progress(DeliveryId(number), Call.POST, HERE, now) - START) / SECOND


def test_progress_has_half_of_a_rate_and_the_rest_is_free() -> None:
    pace = a_pace(4, 10)
    assert [progress(pace, number) for number in range(5)] == [0, 0, 10, 10, 20]
    assert places(pace, 3, first=10) == [0, 0, 10], "the two that went count, those that wait do not"


def test_progress_yields_when_its_time_has_come_and_somebody_else_has_to_wait() -> None:
    pace = a_pace(2, 10)
    assert [progress(pace, number) for number in range(2)] == [0, 10]
    assert places(pace, 3, first=10) == [0, 10, 10]
    assert progress(pace, 1, START + 10 * SECOND) == 20


def test_progress_by_a_rate_of_one_goes_when_it_is_free() -> None:
    pace = a_pace(1, 3)
    assert [progress(pace, number) for number in range(3)] == [0, 3, 6]
    assert progress(pace, 1, START + 3 * SECOND) == 3


def test_what_is_over_is_forgotten_and_what_is_not_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace_module, "MANY", 2)
    pace = a_pace(1, 10, Scope.CONVERSATION)
    for number in range(3):
        pace.place(DeliveryId(number), Call.POST, a_conversation(str(number)), START)
    assert len(pace._lanes) == 3
    assert pace.place(DeliveryId(9), Call.POST, a_conversation("2"), START + SECOND) == START + 10 * SECOND
    later = START + 30 * SECOND
    for number in range(10, 13):
        pace.place(DeliveryId(number), Call.POST, a_conversation(str(number)), later)
    assert len(pace._lanes) == 6  # twice as many as the last forgetting left
    pace.place(DeliveryId(13), Call.POST, a_conversation("13"), later)
    assert len(pace._lanes) == 7
    pace.place(DeliveryId(14), Call.POST, a_conversation("14"), later)
    assert len(pace._lanes) == 5
    assert pace.place(DeliveryId(15), Call.POST, a_conversation("10"), later) == later + 10 * SECOND


def test_a_lane_without_a_place_is_forgotten_like_one_that_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pace_module, "MANY", 1)
    pace = a_pace(4, 10, Scope.CONVERSATION)
    pace.hold(Call.POST, HERE, Scope.WORKSPACE, START + 30 * SECOND)
    put_off = pace.place_of_progress(DeliveryId(1), Call.POST, HERE, START)
    assert put_off == START + 30 * SECOND
    assert [lane.places for lane in pace._lanes.values()].count([]) == 1
    assert pace.place(DeliveryId(2), Call.POST, a_conversation("2", workspace="W2"), START + SECOND) == START + SECOND
    assert [] not in [lane.places for lane in pace._lanes.values()]


def test_who_comes_late_still_has_its_place_after_a_forgetting() -> None:
    pace = a_pace(1, 10)
    assert places(pace, 2) == [0, 10]
    pace._many = 0
    late = START + 10 * SECOND + pace_module.LATE - SECOND
    assert places(pace, 2, late, first=1) == [3609, 3609]  # the first by the place that it had


@pytest.mark.parametrize("wrong", [{"calls": 0}, {"seconds": 0}, {"of": frozenset()}], ids=str)
def test_a_rate_that_allows_nothing_is_a_mistake(wrong: dict[str, object]) -> None:
    right: dict[str, object] = {"calls": 1, "seconds": 1, "of": frozenset({Call.POST}), "per": Scope.BOT}
    with pytest.raises(ValueError, match="a rate allows"):
        Rate(**(right | wrong))  # type: ignore[arg-type]  # the dataclass checks the names
