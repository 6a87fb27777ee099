import pytest

from bot.cards.actions import Action, Verb
from bot.cards.elements import (
    Attachment,
    Button,
    Buttons,
    Card,
    Checkbox,
    Checklist,
    Divider,
    Element,
    Field,
    Fields,
    Heading,
    Note,
    Picture,
    Prose,
    Redline,
    Rows,
)
from bot.chat.text import card_text, element_text
from bot.domain.conversation import PersonId
from bot.domain.redline import Span, SpanKind

SCORE = Action(Verb.DRAFT_SCORE, "d1")


@pytest.mark.parametrize(
    ("element", "text"),
    [
        (Heading("Draft 1"), "== Draft 1 =="),
        (Prose("*Hello*\n\nthere"), "*Hello*\n\nthere"),
        (Note("The owner can go on:", (PersonId("ada"),)), "(The owner can go on:)"),
        (Fields((Field("Cost", "nothing"), Field("Cycle", "1 of 4"))), "Cost: nothing · Cycle: 1 of 4"),
        (Rows(("Criterion", "Tally"), (("1. Short", "✓ met"),)), "Criterion | Tally\n1. Short | ✓ met"),
        (Attachment("task-1.md", "x" * 12_000), "[file task-1.md, 12,000 characters]"),
        (Picture("lift.png", b"\x89PNG", "51 % complete, n = 322"), "[picture lift.png: 51 % complete, n = 322]"),
        (Buttons((Button("Score", SCORE), Button("Revise now", SCORE))), "[Score] [Revise now]"),
        (Checklist(SCORE, (Checkbox("1", "Short", ticked=True), Checkbox("2", "Kind"))), "[x] Short\n[ ] Kind"),
        (Divider(), "---"),
        (
            Redline((Span(SpanKind.SAME, "at "), Span(SpanKind.DELETED, "nine"), Span(SpanKind.INSERTED, "ten"))),
            "at [-nine-]{+ten+}",
        ),
    ],
    ids=lambda value: type(value).__name__ if not isinstance(value, str) else "",
)
def test_an_element_as_text(element: Element, text: str) -> None:
    assert element_text(element) == text


def test_a_card_is_its_elements_line_by_line() -> None:
    assert card_text(Card("One sentence.", (Heading("A"), Prose("b"), Divider()))) == "== A ==\nb\n---"
