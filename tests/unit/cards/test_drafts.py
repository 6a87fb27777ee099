"""Drafts, ledgers with their redline, and disputes."""

from dataclasses import replace

import pytest
from hypothesis import given, strategies as st

from bot.cards.actions import Action, Verb
from bot.cards.drafts import (
    ATTACH_FROM_CHARACTERS,
    CONTEXT_CHARACTERS,
    QUOTED_CHARACTERS,
    disputes_card,
    draft_card,
    ledger_card,
    near_changes,
)
from bot.cards.elements import Attachment, Buttons, Card, Prose, Redline
from bot.chat.text import card_text, element_text
from bot.domain import commands as ask
from bot.domain.blocks import split
from bot.domain.feedback import Disposition, FeedbackId, LedgerEntry, find_disputes
from bot.domain.redline import Span, SpanKind, redline
from tests.builders import BODY, Play, a_draft, a_play_in_review, a_task

SAME, DELETED, INSERTED = SpanKind.SAME, SpanKind.DELETED, SpanKind.INSERTED
ELISION = " […] "

texts = st.text(st.sampled_from("ab .\n\t\u3000é"), max_size=400) | st.text(max_size=40)


def buttons_of(card: Card) -> list[Action]:
    return [each.action for element in card.elements if isinstance(element, Buttons) for each in element.buttons]


# ---- drafts


@pytest.mark.parametrize(
    ("length", "attached"), [(ATTACH_FROM_CHARACTERS, False), (ATTACH_FROM_CHARACTERS + 1, True), (100_000, True)]
)
def test_a_draft_is_shown_whole_and_comes_as_a_file_where_it_is_long(length: int, attached: bool) -> None:
    body = ("All hands meet at nine. " * length)[:length]
    draft = replace(a_draft(), blocks=split(body))
    card = draft_card(a_task(), draft)
    assert Prose(body) in card.elements
    files = [each for each in card.elements if isinstance(each, Attachment)]
    assert files == ([Attachment("task-1-draft-1.md", body)] if attached else [])
    assert card.text == "Draft 1 of task 1, Volunteer guide, by rules-1"
    assert "The agent's note: Assumed the pier is open." in card_text(card)


# ---- near_changes


def spans_of(pairs: list[tuple[SpanKind, str]]) -> tuple[Span, ...]:
    return tuple(Span(kind, text) for kind, text in pairs)


@given(st.lists(st.tuples(st.sampled_from(SpanKind), texts), max_size=12))
def test_changes_are_never_dropped_and_what_stayed_is_cut_to_its_ends(pairs: list[tuple[SpanKind, str]]) -> None:
    spans = spans_of(pairs)
    shown = near_changes(spans)
    if all(span.kind is SAME for span in spans):
        assert shown == ()
        return
    assert len(shown) == len(spans)
    for before, after in zip(spans, shown, strict=True):
        assert after.kind is before.kind
        if before.kind is not SAME or after == before:
            assert after == before
            continue
        start, end = after.text.split(ELISION)
        assert before.text.startswith(start)
        assert before.text.endswith(end)
        assert max(len(start), len(end)) <= CONTEXT_CHARACTERS
        assert len(after.text) < len(before.text)


@given(texts, texts)
def test_a_redline_keeps_every_changed_word(old: str, new: str) -> None:
    changes = [span for span in redline(old, new) if span.kind is not SAME]
    assert [span for span in near_changes(redline(old, new)) if span.kind is not SAME] == changes


def test_no_part_of_a_heading_stands_for_the_whole() -> None:
    title, filler = "# The welcome guide for new volunteers\n\n", "It is here. " * 40
    before = f"{filler}\n\n{title}{'x' * 90}\n\n"
    after = f"\n\n{'y' * 90}\n\n{title}{filler}"
    first, _, last = near_changes((Span(SAME, before), Span(INSERTED, "new"), Span(SAME, after)))
    assert first.text == f"{ELISION}\n\n{'x' * 90}\n\n"
    assert last.text == f"\n\n{'y' * 90}\n\n{ELISION}"


@pytest.mark.parametrize("beside", ["x" * 70, "x" * 80])
def test_a_heading_that_fits_is_kept(beside: str) -> None:
    heading = f"## Who comes\n\n{beside}\n\n"
    first, _ = near_changes((Span(SAME, "It is here. " * 40 + "\n\n" + heading), Span(INSERTED, "new")))
    assert first.text.endswith(heading)


def test_context_is_kept_on_the_side_of_the_change_only() -> None:
    long = " ".join(f"word{number}" for number in range(200))
    first, change, last = near_changes((Span(SAME, long), Span(INSERTED, "new"), Span(SAME, long)))
    assert first.text.startswith(ELISION)
    assert first.text.endswith("word199")
    assert change == Span(INSERTED, "new")
    assert last.text.startswith("word0 word1 ")
    assert last.text.endswith(ELISION)
    words = set(long.split())
    assert set(f"{first.text} {last.text}".replace("[…]", "").split()) <= words, "no word is cut"


@pytest.mark.parametrize("space", [" ", "\n", "\t", "\u3000"])
def test_a_context_of_nothing_but_space_is_shortened_too(space: str) -> None:
    blank = Span(SAME, space * 1_000)
    _, middle, _ = near_changes((Span(DELETED, "a"), blank, Span(INSERTED, "b")))
    assert middle.text == space * CONTEXT_CHARACTERS + ELISION + space * CONTEXT_CHARACTERS


def test_a_whole_line_before_the_cut_stays() -> None:
    start = "x" * (CONTEXT_CHARACTERS - 6) + " word\n"
    _, middle, _ = near_changes((Span(DELETED, "a"), Span(SAME, start + "y " * 500), Span(INSERTED, "b")))
    assert middle.text.startswith(start)


def test_words_without_spaces_keep_their_context() -> None:
    first, _ = near_changes((Span(SAME, "港" * 1_000), Span(INSERTED, "b")))
    assert first.text == ELISION + "港" * CONTEXT_CHARACTERS


# ---- the ledger


def a_revised_play(disposition: Disposition = Disposition.APPLIED) -> tuple[Play, FeedbackId, LedgerEntry]:
    """Draft 2, which answers one item."""
    play = a_play_in_review()
    said = play.says("Shorter, please.")
    entry = play.answer(said, disposition)
    play.is_revised(f"{BODY}\nMore.\n", entry)
    return play, said, entry


def the_ledger(play: Play, *entries: LedgerEntry) -> Card:
    names = {play.cast.reviewers[0]: "Ben"}
    items = {item.id: item for item in play.review.feedback}
    spans = redline(play.drafts[0].body, play.drafts[-1].body)
    return ledger_card(play.review.task, play.drafts[-1], entries, items, spans, names)


@pytest.mark.parametrize(
    ("disposition", "word"),
    [
        (Disposition.APPLIED, "Applied"),
        (Disposition.DECLINED, "Declined"),
        (Disposition.NEEDS_PERSON, "Needs a person"),
    ],
)
def test_an_answered_item_waits_for_its_authors_word(disposition: Disposition, word: str) -> None:
    play, said, entry = a_revised_play(disposition)
    card = the_ledger(play, entry)
    assert card.text == f"What changed in draft 2 of task 1: 1 {word.lower()}"
    assert buttons_of(card) == [Action(Verb.FEEDBACK_CONFIRM, said), Action(Verb.FEEDBACK_REOPEN, said)]
    assert f"Ben: Shorter, please.\n({word} in B2, B3: Cut to one page.)" in card_text(card)


@pytest.mark.parametrize(
    ("command", "told"),
    [
        (ask.ConfirmFeedback, "(Confirmed by its author in B2, B3: Cut to one page.)"),
        (ask.ReopenFeedback, "(Applied in B2, B3 (open again since): Cut to one page.)"),
        (ask.WithdrawFeedback, "(Withdrawn in B2, B3: Cut to one page.)"),
        (lambda said: ask.EditFeedback(said, "Longer!"), "(Applied in B2, B3 (open again since): Cut to one page.)"),
    ],
)
def test_once_the_author_has_spoken_there_are_no_buttons(command: type[ask.ConfirmFeedback], told: str) -> None:
    play, said, entry = a_revised_play()
    play.give(command(said), play.reviewer())
    card = the_ledger(play, entry)
    assert buttons_of(card) == []
    assert told in card_text(card)


@pytest.mark.parametrize(
    ("length", "quoted"),
    [
        (QUOTED_CHARACTERS - 1, "x" * (QUOTED_CHARACTERS - 3) + " y"),
        (QUOTED_CHARACTERS, "x" * (QUOTED_CHARACTERS - 2) + " y"),
        (QUOTED_CHARACTERS + 1, "x" * (QUOTED_CHARACTERS - 1) + " […]"),
    ],
)
def test_a_long_reply_is_quoted_by_its_beginning(length: int, quoted: str) -> None:
    play = a_play_in_review()
    item_id = play.says("x" * (length - 2) + " y")
    entry = play.answer(item_id, Disposition.APPLIED)
    play.is_revised(f"{BODY}\nMore.\n", entry)
    card = the_ledger(play, entry)
    assert [each.markdown for each in card.elements if isinstance(each, Prose)] == [f"Ben: {quoted}"]


def test_a_decided_task_asks_nobody_to_confirm() -> None:
    play, _, entry = a_revised_play()
    play.give(ask.Accept(play.draft_id))
    assert buttons_of(the_ledger(play, entry)) == []


def test_a_ledger_without_feedback_or_changes_says_so() -> None:
    play = a_play_in_review(drafts=2)
    card = ledger_card(play.review.task, play.drafts[-1], (), {}, (), {})
    assert card.text == "What changed in draft 2 of task 1: no feedback was open"
    assert not any(isinstance(each, Redline) for each in card.elements), "there is nothing to show"


def test_every_element_of_a_ledger_says_something() -> None:
    play, _, entry = a_revised_play()
    for element in the_ledger(play, entry).elements:
        assert element_text(element).strip()


# ---- disputes


def test_a_dispute_names_both_sides_and_who_decides() -> None:
    play = a_play_in_review()
    shorter = play.says("Shorter, please.")
    play.says("Longer, please.", play.reviewer(1))
    names = {play.cast.reviewers[0]: "Ben"}

    def told(places: str = "1 place") -> str:
        disputes = find_disputes(play.review.open_feedback, play.review.task.owner)
        items = {item.id: item for item in play.review.feedback}
        card = disputes_card(play.review.task, disputes, items, names)
        assert card.text == f"Feedback on task 1 contradicts itself in {places}."
        return card_text(card)

    assert "About shorter or longer:\n- Ben: Shorter, please.\n- Somebody: Longer, please." in told()
    assert "Nobody has decided this" in told()
    play.give(ask.Vote(shorter, 1), play.reviewer(2))
    assert "By votes, Ben's prevails." in told()
    play.give(ask.Vote(shorter, -1), play.owner)
    assert "By the owner's word, this is not followed." in told("2 places")
