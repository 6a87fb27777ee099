from datetime import UTC, datetime
from itertools import count

import pytest

from bot.domain.conversation import PersonId
from bot.domain.draft import DraftId
from bot.domain.feedback import (
    ANSWERED,
    FEEDBACK_MAX,
    Disposition,
    Dispute,
    Feedback,
    FeedbackId,
    Ground,
    Resolution,
    checked_feedback,
    find_disputes,
    is_aside,
)
from bot.errors import TooLong, TooShort

OLGA, ANA, BEN, CAT, DAN = (PersonId(name) for name in ("olga", "ana", "ben", "cat", "dan"))
OWNER = OLGA

_numbers = count(1)


def an_item(
    text: str = "Shorter",
    by: PersonId = ANA,
    votes: dict[PersonId, int] | None = None,
    disposition: Disposition = Disposition.OPEN,
) -> Feedback:
    item = Feedback(
        FeedbackId(f"feedback-{next(_numbers)}"),
        DraftId("draft-1"),
        1,
        by,
        text,
        datetime(2026, 11, 23, tzinfo=UTC),
        disposition=disposition,
    )
    for voter, value in (votes or {}).items():
        item = item.with_vote(voter, value)
    return item


def the_dispute(*items: Feedback, ground: Ground) -> Dispute:
    """The only one on that ground."""
    (dispute,) = [each for each in find_disputes(items, OWNER) if each.ground is ground]
    return dispute


# ---- asides


@pytest.mark.parametrize(
    "text", ["// later", "//", "  // later", "(aside) hm", "(Aside)", "\n(ASIDE) hm", "//http://x.y"]
)
def test_an_aside_starts_with_slashes_or_says_so(text: str) -> None:
    assert is_aside(text)


@pytest.mark.parametrize(
    "text", ["", "/ later", "https://x.y", "see // there", "aside: hm", "as (aside)", "> // quoted"]
)
def test_everything_else_is_feedback(text: str) -> None:
    assert not is_aside(text)


# ---- words


def test_feedback_at_its_limits() -> None:
    assert checked_feedback("x") == "x"
    assert checked_feedback(f" {'x' * FEEDBACK_MAX} ") == "x" * FEEDBACK_MAX
    with pytest.raises(TooLong, match=r"^The reply has 40,001 characters; at most 40,000 fit\.$"):
        checked_feedback("x" * (FEEDBACK_MAX + 1))


@pytest.mark.parametrize("text", ["", " \n", "\u200b", "\ufe0f"])
def test_feedback_says_something(text: str) -> None:
    with pytest.raises(TooShort, match=r"^The reply is empty\.$"):
        checked_feedback(text)


def test_hidden_characters_become_visible() -> None:
    assert checked_feedback("a\u202eb\x00") == "a\ufffdb\ufffd"


# ---- votes


def test_votes_are_one_for_each_person_ordered_by_person() -> None:
    item = an_item(votes={DAN: 1, BEN: -1, CAT: 1})
    assert item.votes == ((BEN, -1), (CAT, 1), (DAN, 1))
    assert (item.support, item.opposition) == (2, 1)
    assert item.with_vote(DAN, -1).votes == ((BEN, -1), (CAT, 1), (DAN, -1))
    assert item.with_vote(DAN, 0).votes == ((BEN, -1), (CAT, 1))
    assert item.with_vote(OLGA, 0) == item


def test_a_revision_answers_with_three_dispositions() -> None:
    assert {Disposition.APPLIED, Disposition.DECLINED, Disposition.NEEDS_PERSON} == ANSWERED


# ---- disputes: votes against an item


@pytest.mark.parametrize(
    ("votes", "resolution", "follows"),
    [
        ({BEN: -1, CAT: 1}, Resolution.VOTES, True),  # the author's word weighs one
        ({BEN: -1}, Resolution.UNRESOLVED, False),
        ({BEN: -1, CAT: -1, DAN: 1}, Resolution.UNRESOLVED, False),
        ({BEN: -1, CAT: -1}, Resolution.VOTES, False),
        ({BEN: -1, CAT: -1, DAN: -1, OLGA: 1}, Resolution.OWNER, True),
        ({BEN: 1, CAT: 1, DAN: 1, OLGA: -1}, Resolution.OWNER, False),
    ],
)
def test_an_item_that_people_vote_against(votes: dict[PersonId, int], resolution: Resolution, follows: bool) -> None:
    item = an_item(votes=votes)
    expected = Dispute(Ground.VOTES, (item.id,), resolution, item.id if follows else None)
    assert find_disputes([item], OWNER) == (expected,)


def test_the_owners_own_item_prevails_whatever_the_others_vote() -> None:
    item = an_item(by=OLGA, votes={BEN: -1, CAT: -1, DAN: -1})
    assert find_disputes([item], OWNER) == (Dispute(Ground.VOTES, (item.id,), Resolution.OWNER, item.id),)


def test_support_alone_is_no_dispute() -> None:
    assert find_disputes([an_item(votes={BEN: 1})], OWNER) == ()


# ---- disputes: items that contradict each other


@pytest.mark.parametrize(
    ("one", "other", "ground"),
    [
        ("Make it shorter", "Please make it LONGER", Ground.LENGTH),
        ("Cut it down", "flesh out the intro", Ground.LENGTH),
        ("It is too long", "It is too short", Ground.LENGTH),
        ("more formal, please", "less formal, please", Ground.TONE),
        ("too casual", "more friendly", Ground.TONE),
        ("more detail", "simplify", Ground.DETAIL),
        ("too vague", "too technical", Ground.DETAIL),
    ],
)
def test_opposite_wishes_are_a_dispute_in_either_order(one: str, other: str, ground: Ground) -> None:
    first, second = an_item(one, ANA), an_item(other, BEN)
    for pair in ((first, second), (second, first)):
        expected = Dispute(ground, (pair[0].id, pair[1].id), Resolution.UNRESOLVED)
        assert find_disputes(pair, OWNER) == (expected,)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Make it shorter", "Shorten the intro"),
        ("Make it shorter", "More formal"),
        ("I belong here", "shorter"),  # whole words only
        ("Shorter intro, longer ending", "Longer ending, shorter intro"),
        ("Fix the typo", "Add a price"),
    ],
)
def test_wishes_that_go_together_are_none(one: str, other: str) -> None:
    assert find_disputes([an_item(one), an_item(other, BEN)], OWNER) == ()


@pytest.mark.parametrize("disposition", sorted(set(Disposition) - {Disposition.OPEN}), ids=str)
def test_only_open_items_are_disputed(disposition: Disposition) -> None:
    items = [an_item("Shorter", votes={BEN: -1}, disposition=disposition), an_item("Longer")]
    assert find_disputes(items, OWNER) == ()


def test_every_pair_is_a_dispute_of_its_own() -> None:
    short, long, longer = an_item("Shorter"), an_item("Longer", BEN), an_item("Expand", CAT)
    assert [each.items for each in find_disputes([short, long, longer], OWNER)] == [
        (short.id, long.id),
        (short.id, longer.id),
    ]


def test_the_owners_own_wish_prevails() -> None:
    asked, owners = an_item("Shorter", votes={BEN: 1, CAT: 1}), an_item("Longer", by=OLGA)
    dispute = the_dispute(asked, owners, ground=Ground.LENGTH)
    assert (dispute.resolution, dispute.prevails) == (Resolution.OWNER, owners.id)


@pytest.mark.parametrize("owners_vote", [1, -1])
def test_the_owners_vote_is_the_owners_word(owners_vote: int) -> None:
    voted, other = an_item("Shorter", votes={OLGA: owners_vote}), an_item("Longer", BEN, votes={CAT: owners_vote})
    dispute = the_dispute(voted, other, ground=Ground.LENGTH)
    expected = voted.id if owners_vote > 0 else other.id
    assert (dispute.resolution, dispute.prevails) == (Resolution.OWNER, expected)


def test_what_the_owner_votes_down_does_not_prevail_by_votes() -> None:
    popular = an_item("Shorter", votes={OLGA: -1, BEN: 1, CAT: 1, DAN: 1})
    other = an_item("Longer", BEN)
    disputes = find_disputes([popular, other], OWNER)
    assert [(each.ground, each.resolution, each.prevails) for each in disputes] == [
        (Ground.VOTES, Resolution.OWNER, None),
        (Ground.LENGTH, Resolution.OWNER, other.id),
    ]


def test_votes_decide_where_the_owner_is_silent_or_of_two_minds() -> None:
    weak, strong = an_item("Shorter", votes={CAT: 1, DAN: -1}), an_item("Longer", BEN, votes={CAT: 1})
    dispute = the_dispute(weak, strong, ground=Ground.LENGTH)
    assert (dispute.resolution, dispute.prevails) == (Resolution.VOTES, strong.id)

    one, other = an_item("Shorter", by=OLGA), an_item("Longer", BEN, votes={OLGA: 1, CAT: 1})
    dispute = the_dispute(one, other, ground=Ground.LENGTH)
    assert (dispute.resolution, dispute.prevails) == (Resolution.VOTES, other.id)


def test_where_owner_and_votes_are_silent_nobody_prevails() -> None:
    dispute = the_dispute(an_item("Shorter"), an_item("Longer", BEN), ground=Ground.LENGTH)
    assert (dispute.resolution, dispute.prevails) == (Resolution.UNRESOLVED, None)


@pytest.mark.timeout(10)
def test_many_long_items_are_compared_quickly() -> None:
    items = [an_item("please rework the second part " * 100) for _ in range(300)]
    assert find_disputes(items, OWNER) == ()
