"""Events <-> JSON: nothing is lost, and nothing that is not understood is taken for something else."""

import json
from dataclasses import fields, is_dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from enum import StrEnum
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

from bot.domain import events as did
from bot.domain.task import Policy
from bot.store.codec import FACTS, decode, encode

AMOUNTS = st.decimals(allow_nan=False, allow_infinity=False)
POSITIVE = st.decimals(min_value=0, allow_nan=False, allow_infinity=False).filter(bool)
SCALARS: dict[Any, st.SearchStrategy[Any]] = {
    str: st.text(),
    int: st.integers(),
    bool: st.booleans(),
    NoneType: st.none(),
    Decimal: AMOUNTS,
    datetime: st.datetimes(timezones=st.just(UTC)),
    timedelta: st.timedeltas(),
    Policy: st.builds(
        Policy,
        st.integers(1, 20),
        st.none() | st.integers(1),
        st.none() | POSITIVE,
        st.none() | st.integers(1),
        st.none() | st.timedeltas(timedelta(microseconds=1)),
    ),
}


def values_of(kind: Any) -> st.SearchStrategy[Any]:
    """Values of a field, by its annotation."""
    if kind in SCALARS:
        return SCALARS[kind]
    if hasattr(kind, "__supertype__"):
        return values_of(kind.__supertype__)
    if get_origin(kind) in {Union, UnionType}:
        return st.one_of([values_of(each) for each in get_args(kind)])
    if get_origin(kind) is tuple:
        first, *rest = get_args(kind)
        return (
            st.lists(values_of(first), max_size=3).map(tuple)
            if rest == [...]
            else st.tuples(*map(values_of, get_args(kind)))
        )
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return st.sampled_from(list(kind))
    assert isinstance(kind, type), kind
    assert is_dataclass(kind), kind
    hints = get_type_hints(kind)
    return st.builds(kind, **{field.name: values_of(hints[field.name]) for field in fields(kind)})


@pytest.mark.parametrize("kind", FACTS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(data=st.data())
def test_every_fact_comes_back_from_json(kind: str, data: st.DataObject) -> None:
    fact = data.draw(values_of(FACTS[kind]))
    stored_kind, payload = encode(fact)
    back = decode(stored_kind, json.loads(json.dumps(payload)))
    assert stored_kind == kind
    assert back == fact
    assert type(back) is type(fact)


def test_the_stored_words_are_for_ever() -> None:
    """Who changes one of these makes stored events unreadable; a migration must rename them there."""
    assert set(FACTS) == {
        "agent_stopped",
        "assessment_requested",
        "attempt_failed",
        "conversation_joined",
        "draft_assessed",
        "draft_recorded",
        "draft_requested",
        "draft_sent_back",
        "feedback_captured",
        "feedback_confirmed",
        "feedback_edited",
        "feedback_reopened",
        "feedback_withdrawn",
        "marks_saved",
        "minutes_corrected",
        "people_changed",
        "policy_changed",
        "retry_recorded",
        "retry_requested",
        "review_finished",
        "reviewers_reminded",
        "revision_requested",
        "rubric_approved",
        "rubric_proposed",
        "rubric_requested",
        "scorecard_filed",
        "scorecard_opened",
        "side_job_failed",
        "side_job_stopped",
        "task_accepted",
        "task_cancelled",
        "task_opened",
        "task_rejected",
        "task_resumed",
        "task_stalled",
        "vote_cast",
        "words_removed",
    }


def test_a_kind_that_we_do_not_know_is_an_error() -> None:
    with pytest.raises(ValueError, match="“task_teleported” is stored, which this redraft does not know"):
        decode("task_teleported", {})


def test_a_field_that_is_missing_is_an_error() -> None:
    with pytest.raises(ValueError, match="feedback_id"):
        decode("vote_cast", {"value": 1})


@pytest.mark.parametrize(
    ("payload", "named"),
    [
        ({"policy": {"max_cycles": 4, "max_tries": 3}}, "“policy.max_tries”"),
        ({"policy": {"max_cycles": 4}, "reason": "x"}, "“reason”"),
    ],
)
def test_a_field_that_we_do_not_know_is_an_error(payload: dict[str, Any], named: str) -> None:
    with pytest.raises(ValueError, match=named):
        decode("policy_changed", payload)


def test_a_field_that_was_added_later_has_its_default() -> None:
    assert decode("policy_changed", {"policy": {"max_cycles": 6}}) == did.PolicyChanged(Policy(max_cycles=6))


def test_a_value_outside_its_enum_is_an_error() -> None:
    with pytest.raises(ValueError, match="daydreaming"):
        decode("task_resumed", {"state": "daydreaming"})
