"""The redline: nothing is lost of either text, and what people see reads like what an editor would mark."""

import json
import random
import time
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

import pytest
from hypothesis import given, settings, strategies as st

from bot.domain import redline as redline_module
from bot.domain.redline import RedlineSummary, Span, SpanKind, redline, summary
from bot.domain.words import words
from tests.unit.domain.test_blocks import BODIES, SENTENCES

WORDS = (
    "the", "a", "report", "ship", "on", "Friday", "Monday", "good", "very", "soup", ",", ".", "!", "我", "们", "去",
    "👍", "-", "#", "```", "|", "\n", "\n\n", "\r\n", " ",
)  # fmt: skip
TEXTS = st.lists(st.sampled_from(WORDS), max_size=40).map(" ".join)
PAIRS = st.one_of(
    st.tuples(TEXTS, TEXTS),
    st.tuples(BODIES, BODIES),
    st.tuples(st.text(alphabet="ab \n", max_size=40), st.text(alphabet="ab \n", max_size=40)),
)


def marked(old: str, new: str) -> str:
    signs = {SpanKind.SAME: "{}", SpanKind.DELETED: "[-{}-]", SpanKind.INSERTED: "{{+{}+}}"}
    return "".join(signs[span.kind].format(span.text) for span in redline(old, new))


def old_text(spans: tuple[Span, ...]) -> str:
    return "".join(span.text for span in spans if span.kind is not SpanKind.INSERTED)


def new_text(spans: tuple[Span, ...]) -> str:
    return "".join(span.text for span in spans if span.kind is not SpanKind.DELETED)


@settings(deadline=None, max_examples=500)
@given(PAIRS)
def test_both_texts_can_be_read_off_any_redline(pair: tuple[str, str]) -> None:
    spans = redline(*pair)
    assert (old_text(spans), new_text(spans)) == pair


@settings(deadline=None, max_examples=200)
@given(PAIRS)
def test_no_span_is_empty_and_neighbours_differ_in_kind(pair: tuple[str, str]) -> None:
    spans = redline(*pair)
    assert all(span.text for span in spans)
    assert all(one.kind is not other.kind for one, other in pairwise(spans))
    assert (SpanKind.INSERTED, SpanKind.DELETED) not in {(one.kind, other.kind) for one, other in pairwise(spans)}


@settings(deadline=None, max_examples=200)
@given(PAIRS)
def test_the_summary_counts_each_word_of_both_texts_once(pair: tuple[str, str]) -> None:
    counts = summary(redline(*pair))
    assert counts.words_same + counts.words_deleted == len(words(pair[0]))
    assert counts.words_same + counts.words_inserted == len(words(pair[1]))


@settings(deadline=None, max_examples=300)
@given(PAIRS)
def test_all_of_that_holds_too_where_long_paragraphs_are_compared_by_sentences(pair: tuple[str, str]) -> None:
    with patch.object(redline_module, "_TOKENS_MAX", 4):
        spans = redline(*pair)
    counts = summary(spans)
    assert (old_text(spans), new_text(spans)) == pair
    assert counts.words_same + counts.words_deleted == len(words(pair[0]))
    assert counts.words_same + counts.words_inserted == len(words(pair[1]))


@settings(deadline=None)
@given(BODIES)
def test_a_text_against_itself_is_one_same_span(text: str) -> None:
    assert redline(text, text) == ((Span(SpanKind.SAME, text),) if text else ())


@settings(deadline=None)
@given(BODIES.filter(bool))
def test_a_text_against_nothing_is_one_span(text: str) -> None:
    assert redline("", text) == (Span(SpanKind.INSERTED, text),)
    assert redline(text, "") == (Span(SpanKind.DELETED, text),)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("a b c", "a x c", "a [-b-]{+x+} c"),
        ("foo bar", "foo  bar", "foo[- -]{+  +}bar"),
        (
            "The quick brown fox jumps over the lazy dog.",
            "The quick red fox leaps over a lazy dog!",
            "The quick [-brown-]{+red+} fox [-jumps-]{+leaps+} over [-the-]{+a+} lazy dog[-.-]{+!+}",
        ),
        ("It costs $1,000.50 now.", "It costs $1,200 now.", "It costs $[-1,000.50-]{+1,200+} now."),
        ("We don't know.", "We didn't know.", "We [-don't-]{+didn't+} know."),
        ("我们今天去公园玩。", "我们明天去公园散步。", "我们[-今-]{+明+}天去公园[-玩-]{+散步+}。"),
        ("Family 👨‍👩‍👧 here", "Family 👨‍👩‍👦 here", "Family [-👨‍👩‍👧-]{+👨‍👩‍👦+} here"),
        ("line one\r\nline two", "line one\nline two", "line one[-\r\n-]{+\n+}line two"),
    ],
)
def test_single_words_are_marked_as_an_editor_would(old: str, new: str, expected: str) -> None:
    assert marked(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "I like cats. I like dogs.",
            "I like cats. I like birds. I like dogs.",
            "I like cats. {+I like birds. +}I like dogs.",
        ),
        ("It is good. It is cheap. Buy it.", "It is good. Buy it.", "It is good. [-It is cheap. -]Buy it."),
        ("我喜欢猫。我喜欢狗。", "我喜欢猫。我喜欢鸟。我喜欢狗。", "我喜欢猫。{+我喜欢鸟。+}我喜欢狗。"),
        ("- a\n- b\n", "- a\n- x\n- b\n", "- a\n{+- x\n+}- b\n"),
        ("send the report", "send the final report", "send the {+final +}report"),
        ("very good soup", "very, very good soup", "{+very, +}very good soup"),
    ],
)
def test_what_is_only_inserted_or_deleted_begins_where_a_sentence_or_a_word_does(
    old: str, new: str, expected: str
) -> None:
    assert marked(old, new) == expected


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            "We will ship the report on Friday, after the review.",
            "We shall send you the final report on Monday, before the review.",
            (
                "We [-will ship-]{+shall send you+} the {+final +}report "
                "on [-Friday, after-]{+Monday, before+} the review."
            ),
        ),
        (
            "Please contact us at the main office, or by phone.",
            "Kindly write to us via the web form, or by e-mail.",
            (
                "[-Please contact us at the main office, or by phone.-]"
                "{+Kindly write to us via the web form, or by e-mail.+}"
            ),
        ),
    ],
)
def test_changes_with_next_to_nothing_between_them_are_one_change(old: str, new: str, expected: str) -> None:
    assert marked(old, new) == expected


def test_one_or_two_words_that_stayed_amid_larger_changes_are_shown_with_them() -> None:
    lead = "Whoever comes to the harbour before nine in the morning will surely see "
    assert marked(f"{lead}a red fox the lazy old dog", f"{lead}two blue cats the keen young hen") == (
        f"{lead}[-a red fox the lazy old dog-]{{+two blue cats the keen young hen+}}"
    )
    before, after = "a red fox and one small brown hare", "two blue cats beside some large white mice"
    assert marked(f"{lead}{before} over there by {before}", f"{lead}{after} over there by {after}") == (
        f"{lead}[-{before}-]{{+{after}+}} over there by [-{before}-]{{+{after}+}}"
    )


def test_changes_are_never_joined_across_a_line_end() -> None:
    assert (
        marked("- red fox\n- blue cat\n", "- red dog\n- blue ant\n") == "- red [-fox-]{+dog+}\n- blue [-cat-]{+ant+}\n"
    )
    assert marked("We met a red fox\nblue cats were there", "We met a big dog\npink cats were there") == (
        "We met a [-red fox-]{+big dog+}\n[-blue-]{+pink+} cats were there"
    )


def test_insertions_round_a_word_never_make_it_look_deleted() -> None:
    assert marked("the house stands", "the very big house by the sea stands") == (
        "the {+very big +}house {+by the sea +}stands"
    )


def test_a_replaced_paragraph_is_deleted_and_inserted_as_a_whole() -> None:
    old = f"{SENTENCES[0]}\n\n{SENTENCES[1]}\n\n{SENTENCES[2]}"
    new = f"{SENTENCES[0]}\n\n{SENTENCES[4]}\n\n{SENTENCES[2]}"
    assert [span.kind.value for span in redline(old, new)] == ["same", "deleted", "inserted", "same"]


def test_a_paragraph_in_another_place_is_deleted_there_and_inserted_here() -> None:
    old, new = "\n\n".join(SENTENCES[:4]), "\n\n".join((*SENTENCES[1:4], SENTENCES[0]))
    counts = summary(redline(old, new))
    assert counts.words_deleted == counts.words_inserted == len(words(SENTENCES[0]))


def test_a_long_paragraph_is_compared_sentence_by_sentence() -> None:
    """A change at its start does not spoil the rest."""
    old = " ".join(SENTENCES * 30)
    new = "First of all: " + old.replace("thirty years", "forty years")
    counts = summary(redline(old, new))
    assert counts == RedlineSummary(30, 33, len(words(old)) - 30)


def test_the_summary_of_nothing_is_zero() -> None:
    assert summary(redline("", "")) == RedlineSummary(words_deleted=0, words_inserted=0, words_same=0)


def reworded(text: str, share: float) -> str:
    """`text` with that share of its words replaced."""
    other = ("alpha", "beta", "gamma", "delta")
    return " ".join(random.choice(other) if random.random() < share else part for part in text.split(" "))


@pytest.mark.parametrize("share", [0.02, 0.3, 1.0])
@pytest.mark.parametrize("separator", ["\n\n", " "], ids=["paragraphs", "one paragraph"])
def test_6000_words_take_seconds_at_most(share: float, separator: str) -> None:
    """Measured: 0.02 to 0.1 s. The bound is wide: it is there to catch a third power."""
    random.seed(3)
    vocabulary = [f"word{n}" for n in range(800)]
    old = separator.join(" ".join((*random.choices(vocabulary, k=19), "end.")) for _ in range(300))
    new = reworded(old, share)
    started = time.perf_counter()
    spans = redline(old, new)
    assert time.perf_counter() - started < 5
    assert (old_text(spans), new_text(spans)) == (old, new)


def test_one_word_said_12000_times_takes_seconds_at_most() -> None:
    started = time.perf_counter()
    assert summary(redline("no " * 12_000, "no " * 11_990)) == RedlineSummary(10, 0, 11_990)
    assert time.perf_counter() - started < 5


def test_real_texts_can_be_read_off_their_redlines(shared_dir: Path) -> None:
    data = shared_dir / "data" / "writingbench" / "length_subset.jsonl"
    if not data.is_file():
        pytest.skip(f"{data} is absent")
    bodies = [json.loads(line)["query"] for line in data.read_text(encoding="utf-8").splitlines()]
    for old, new in pairwise(bodies[:60]):
        for after in (new, reworded(old, 0.1)):
            spans = redline(old, after)
            assert (old_text(spans), new_text(spans)) == (old, after)
