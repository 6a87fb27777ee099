"""Which tags a forum lacks, and which a post gets: pure."""

import pytest

from bot.chat.discord.limits import TAG_NAME, TAGS_IN_FORUM, TAGS_ON_POST
from bot.chat.discord.tags import missing, with_state
from bot.domain.task import STATE_PHRASES, TaskState


def forum(*names: str) -> list[dict[str, str]]:
    """Its tags; each has its name as its id."""
    return [{"id": each, "name": each} for each in names]


def others(count: int) -> list[str]:
    return [f"topic {number}" for number in range(count)]


def test_the_name_of_every_state_fits_a_tag() -> None:
    assert set(STATE_PHRASES) == set(TaskState)
    assert max(map(len, STATE_PHRASES.values())) == TAG_NAME, "the longest has no room to spare"


def test_a_forum_without_tags_gets_all_that_of_the_state_first() -> None:
    found = missing(forum(), TaskState.REVISING)
    assert found[0] == "revising"
    assert sorted(found) == sorted(STATE_PHRASES.values())


def test_a_tag_that_somebody_wrote_in_another_way_is_the_same() -> None:
    assert "in review" not in missing(forum("In Review"), TaskState.DRAFTING)


@pytest.mark.parametrize(("held", "made"), [(19, 1), (20, 0), (12, 8), (13, 7)])
def test_no_more_tags_are_made_than_there_is_room_for(held: int, made: int) -> None:
    found = missing(forum(*others(held)), TaskState.STALLED)
    assert len(found) == made
    assert held + made <= TAGS_IN_FORUM
    assert found[:1] == ["on hold"][:made]


@pytest.mark.parametrize(("held", "has_room"), [(TAGS_ON_POST - 1, True), (TAGS_ON_POST, False), (0, True)])
def test_other_peoples_tags_stay_and_ours_comes_where_there_is_room(held: int, *, has_room: bool) -> None:
    names = others(held)
    found = with_state(names, forum(*names, "drafting"), "drafting")
    assert found == [*names, *(["drafting"] if has_room else [])]
    assert len(found) <= TAGS_ON_POST


def test_the_state_before_goes_and_so_does_a_tag_that_was_deleted() -> None:
    available = forum("topic", "drafting", "in review")
    assert with_state(["drafting", "topic", "deleted"], available, "in review") == ["topic", "in review"]
    assert with_state(["drafting", "topic"], available, None) == ["topic"]
