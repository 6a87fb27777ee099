import pytest

from bot.domain.conversation import PersonId
from bot.measure.figures import NOT_ENOUGH, Figure
from bot.measure.reviewers import NO_MINUTES, reviewers
from bot.measure.rows import ReviewerRow


def a_row(
    name: str = "Ana", *, items: int = 10, applied: int = 8, confirmed: int = 5, flipped: int = 6, minutes: float = 90.0
) -> ReviewerRow:
    return ReviewerRow(PersonId(f"id of {name}"), name, 4, items, applied, confirmed, 7, flipped, minutes)


def test_what_became_of_a_persons_feedback() -> None:
    (found,) = reviewers([a_row()])
    assert found.applied
    assert found.confirmed
    assert (found.applied.hits, found.applied.n, found.confirmed.hits, found.confirmed.n) == (8, 10, 5, 8)
    assert found.flipped_per_hour == Figure(4.0)


@pytest.mark.parametrize(("items", "per_hour"), [(4, Figure(None, NOT_ENOUGH)), (5, Figure(4.0)), (6, Figure(4.0))])
def test_under_five_items_nothing_is_said_of_a_person(items: int, per_hour: Figure[float]) -> None:
    (found,) = reviewers([a_row(items=items, applied=4, confirmed=1)])
    assert found.flipped_per_hour == per_hour
    assert (found.applied is None) == (items < 5)
    assert found.confirmed is None, "of four applied"


def test_where_no_minutes_are_known_there_is_no_rate_an_hour() -> None:
    (found,) = reviewers([a_row(minutes=0.0)])
    assert found.flipped_per_hour == Figure(None, NO_MINUTES)


def test_people_come_by_name_and_never_by_rank() -> None:
    rows = [a_row("Cem", flipped=9), a_row("Ana", flipped=0), a_row("Bo", flipped=20)]
    assert [each.row.name for each in reviewers(rows)] == ["Ana", "Bo", "Cem"]
    assert reviewers(rows) == reviewers(rows[::-1])
    assert reviewers([]) == ()
