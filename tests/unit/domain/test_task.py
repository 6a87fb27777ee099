from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.domain.conversation import PersonId, WorkspaceId
from bot.domain.rubric import CRITERIA_MAX, CRITERION_TEXT_MAX, POINTS_MAX, Criterion, checked_criteria
from bot.domain.task import (
    BRIEF_MAX,
    CATEGORIES,
    MAX_CYCLES_LIMIT,
    TITLE_MAX,
    AgentName,
    Policy,
    Role,
    StallReason,
    Task,
    TaskId,
    TaskState,
    checked_brief,
    checked_title,
)
from bot.errors import HiddenCharacter, InvalidInput, TooFew, TooLong, TooMany, TooShort
from tests.unit.domain.story import START

OLGA, APO, ANA, SAM = PersonId("olga"), PersonId("apo"), PersonId("ana"), PersonId("sam")


def a_task(reviewers: tuple[PersonId, ...] = (), approvers: tuple[PersonId, ...] = ()) -> Task:
    return Task(
        TaskId("task"),
        WorkspaceId("workspace"),
        7,
        "A landing page",
        "One page.",
        "Writing",
        AgentName.AUTO,
        OLGA,
        START,
        TaskState.IN_REVIEW,
        reviewers=reviewers,
        approvers=approvers,
    )


# ---- policy


def test_a_policy_has_four_cycles_and_no_other_limit_by_default() -> None:
    policy = Policy()
    assert (policy.max_cycles, policy.max_tokens, policy.max_cost_usd) == (4, None, None)
    assert (policy.quorum, policy.quiet_period) == (None, None)


@pytest.mark.parametrize("cycles", [1, MAX_CYCLES_LIMIT])
def test_the_cycle_limit_at_its_limits(cycles: int) -> None:
    assert Policy(max_cycles=cycles).max_cycles == cycles


@pytest.mark.parametrize("cycles", [-1, 0, MAX_CYCLES_LIMIT + 1])
def test_the_cycle_limit_beyond_its_limits(cycles: int) -> None:
    with pytest.raises(InvalidInput, match=r"^The cycle limit cannot be used: it must be 1 to 20$"):
        Policy(max_cycles=cycles)


@pytest.mark.parametrize("name", ["max_tokens", "max_cost_usd", "quorum"])
@pytest.mark.parametrize("value", [0, -1])
def test_a_limit_is_above_zero(name: str, value: int) -> None:
    with pytest.raises(InvalidInput, match="it must be a number above 0"):
        _policy(name, value)
    assert getattr(_policy(name, 1), name) == 1


def _policy(name: str, value: object) -> Policy:
    fields: dict[str, Any] = {name: value}
    return Policy(**fields)


@pytest.mark.parametrize("cost", ["NaN", "sNaN", "Infinity", "-Infinity", "-0.01", "0.00"])
def test_a_cost_limit_is_a_number(cost: str) -> None:
    with pytest.raises(InvalidInput, match=r"^The cost limit cannot be used"):
        Policy(max_cost_usd=Decimal(cost))


def test_the_smallest_cost_limit_is_one() -> None:
    assert Policy(max_cost_usd=Decimal("0.001")).max_cost_usd == Decimal("0.001")


@pytest.mark.parametrize("minutes", [0, -1])
def test_a_quiet_period_takes_some_time(minutes: int) -> None:
    with pytest.raises(InvalidInput, match="The quiet period"):
        Policy(quiet_period=timedelta(minutes=minutes))
    assert Policy(quiet_period=timedelta(seconds=1)).quiet_period == timedelta(seconds=1)


# ---- roles


@pytest.mark.parametrize(
    ("person", "roles"),
    [
        (OLGA, {Role.OWNER, Role.APPROVER, Role.REVIEWER}),
        (APO, {Role.APPROVER, Role.REVIEWER}),
        (ANA, {Role.REVIEWER}),
        (SAM, set()),
    ],
)
def test_roles_where_reviewers_are_named(person: PersonId, roles: set[Role]) -> None:
    assert a_task(reviewers=(ANA,), approvers=(APO,)).roles_of(person) == roles


def test_everybody_reviews_where_nobody_is_named() -> None:
    task = a_task()
    assert task.roles_of(SAM) == {Role.REVIEWER}
    assert task.roles_of(OLGA) == set(Role), "the owner accepts by default"


# ---- states, words


def test_three_states_are_decided() -> None:
    assert [state for state in TaskState if state.is_decided] == [
        TaskState.ACCEPTED,
        TaskState.REJECTED,
        TaskState.CANCELLED,
    ]


def test_a_task_s_own_caps_need_a_higher_limit() -> None:
    caps = [reason for reason in StallReason if reason.is_a_cap]
    assert caps == [StallReason.CYCLE_LIMIT, StallReason.TOKEN_LIMIT, StallReason.COST_LIMIT]


def test_the_categories_are_those_of_the_study_and_one_more() -> None:
    assert len(CATEGORIES) == 10
    assert CATEGORIES[-1] == "Other"


# ---- title and brief


@pytest.mark.parametrize("length", [1, TITLE_MAX - 1, TITLE_MAX])
def test_a_title_within_its_limits(length: int) -> None:
    assert checked_title("t" * length) == "t" * length


def test_a_title_beyond_its_limits() -> None:
    with pytest.raises(TooLong):
        checked_title("t" * (TITLE_MAX + 1))
    with pytest.raises(TooShort):
        checked_title(" \n ")
    with pytest.raises(HiddenCharacter):
        checked_title("t\x00")


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n", "\u2028", "\u2029"])
def test_a_title_is_one_line(line_end: str) -> None:
    with pytest.raises(InvalidInput, match=r"^The title cannot be used: it must be one line$"):
        checked_title(f"one{line_end}two")
    assert checked_title(f" one {line_end}") == "one"


@pytest.mark.parametrize("length", [1, BRIEF_MAX])
def test_a_brief_within_its_limits_is_kept_to_the_letter(length: int) -> None:
    assert checked_brief("b" * length) == "b" * length
    assert checked_brief(" a\n\n b\n") == " a\n\n b\n"


def test_a_brief_beyond_its_limits() -> None:
    with pytest.raises(TooLong, match=r"^The brief has 100,001 characters; at most 100,000 fit\.$"):
        checked_brief("b" * (BRIEF_MAX + 1))
    with pytest.raises(TooShort, match=r"^The brief is empty\.$"):
        checked_brief("")


# ---- criteria


@pytest.mark.parametrize("count", [1, CRITERIA_MAX])
def test_a_rubric_has_one_to_fifty_criteria(count: int) -> None:
    criteria = checked_criteria((Criterion(0, "x"),) * count)
    assert [each.number for each in criteria] == list(range(1, count + 1))


def test_a_rubric_with_fewer_or_more() -> None:
    with pytest.raises(TooFew, match=r"^The rubric is empty; it needs at least one entry\.$"):
        checked_criteria(())
    with pytest.raises(TooMany, match=r"^The rubric has 51 entries; at most 50 fit\.$"):
        checked_criteria((Criterion(1, "x"),) * (CRITERIA_MAX + 1))


@pytest.mark.parametrize("points", [1, -1, POINTS_MAX, -POINTS_MAX])
def test_points_within_their_limits(points: int) -> None:
    (criterion,) = checked_criteria((Criterion(1, "x", points=points),))
    assert criterion.is_pitfall is (points < 0)


@pytest.mark.parametrize("points", [0, POINTS_MAX + 1, -POINTS_MAX - 1])
def test_points_beyond_their_limits(points: int) -> None:
    with pytest.raises(InvalidInput, match="Criterion 2 cannot be used: its points must be 1 to 1000"):
        checked_criteria((Criterion(1, "x"), Criterion(1, "y", points=points)))


def test_the_words_of_a_criterion_have_limits() -> None:
    checked_criteria((Criterion(1, "x" * CRITERION_TEXT_MAX),))
    with pytest.raises(TooLong, match=r"^Criterion 1 has 1,001 characters"):
        checked_criteria((Criterion(1, "x" * (CRITERION_TEXT_MAX + 1)),))
    with pytest.raises(TooShort, match=r"^Criterion 1 is empty\.$"):
        checked_criteria((Criterion(1, " "),))
