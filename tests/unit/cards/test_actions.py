import string

import pytest
from hypothesis import given, strategies as st

from bot.cards.actions import ACTION_ID_MAX, PART_MAX, Action, Verb, decode, encode

ID_CHARACTERS = string.ascii_letters + string.digits + "._-"
subjects = st.text(ID_CHARACTERS, min_size=1, max_size=70)
numbers = st.integers(0, PART_MAX)
actions = st.builds(Action, st.sampled_from(Verb), subjects, numbers, numbers)


@given(actions)
def test_what_is_encoded_can_be_decoded(action: Action) -> None:
    text = encode(action)
    assert len(text) <= ACTION_ID_MAX
    assert decode(text) == action


@given(st.text() | st.text("a:.0123456789draftscore", max_size=20).map(lambda tail: f"draft.score:{tail}"))
def test_only_what_we_wrote_is_an_action(text: str) -> None:
    found = decode(text)
    assert found is None or encode(found) == text


def test_an_action_id_reads_as_it_is_documented() -> None:
    assert encode(Action(Verb.DRAFT_REVISE, "01J")) == "draft.revise:01J"
    assert encode(Action(Verb.DRAFT_TICK, "01J", 2)) == "draft.tick:01J:2"
    assert encode(Action(Verb.DRAFT_TICK, "01J", 2, 3)) == "draft.tick:01J:2.3"
    assert encode(Action(Verb.DRAFT_SCORE, "01J", version=3)) == "draft.score:01J:0.3"


@pytest.mark.parametrize(("length", "fits"), [(99, True), (100, True), (101, False)])
def test_an_action_id_has_at_most_100_characters(length: int, fits: bool) -> None:
    action = Action(Verb.DRAFT_SCORE, "x" * (length - len("draft.score:")))
    text = f"draft.score:{action.subject}"
    if fits:
        assert encode(action) == text
        assert decode(text) == action
    else:
        with pytest.raises(ValueError, match="at most 100 characters, not 101"):
            encode(action)
        assert decode(text) is None


@pytest.mark.parametrize("subject", ["", "a b", "a:b", "ü", "a\n", "١٢", "a\u200b", "<@U1>"])
def test_a_subject_is_an_id(subject: str) -> None:
    with pytest.raises(ValueError, match="not an id"):
        encode(Action(Verb.DRAFT_SCORE, subject))
    assert decode(f"draft.score:{subject}") is None


@pytest.mark.parametrize("part", [-1, PART_MAX + 1])
def test_a_part_is_a_small_number(part: int) -> None:
    with pytest.raises(ValueError, match="not an id"):
        encode(Action(Verb.DRAFT_TICK, "d1", part))
    assert decode(f"draft.tick:d1:{part}") is None
    with pytest.raises(ValueError, match="not an id"):
        encode(Action(Verb.DRAFT_TICK, "d1", 1, part))
    assert decode(f"draft.tick:d1:1.{part}") is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        ":",
        "draft.score",
        "draft.score:",
        ":d1",
        "draft.delete:d1",
        "DRAFT.SCORE:d1",
        "draft.score :d1",
        "draft.score:d1:",
        "draft.score:d1:0",
        "draft.score:d1:01",
        "draft.score:d1:1.",
        "draft.score:d1:1.0",
        "draft.score:d1:1.01",
        "draft.score:d1:.1",
        "draft.score:d1:1.2.3",
        "draft.score:d1:+1",
        "draft.score:d1:٣",
        "draft.score:d1:1:2",
        "draft.score:d1\n",
        "draft.score:d1:2\n",
        "draft.scоre:d1",  # a Cyrillic о
        "actions-block-1",
        '{"verb": "draft.score"}',
        "\ud800",
    ],
)
def test_a_click_that_we_do_not_know_is_no_action(text: str) -> None:
    assert decode(text) is None
