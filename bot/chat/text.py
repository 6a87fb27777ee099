"""A card as plain text: for the terminal, and for what a platform cannot show otherwise. Pure."""

from typing import assert_never

from bot.cards.elements import (
    Attachment,
    Buttons,
    Card,
    Checklist,
    Divider,
    Element,
    Fields,
    Heading,
    Menu,
    Note,
    Picture,
    Prose,
    Redline,
    Rows,
)
from bot.domain.redline import Span, SpanKind

_MARKS = {SpanKind.SAME: ("", ""), SpanKind.DELETED: ("[-", "-]"), SpanKind.INSERTED: ("{+", "+}")}
"""As `git diff --word-diff` writes them."""


def card_text(card: Card) -> str:
    """The whole card; a screen reader loses nothing."""
    return "\n".join(element_text(element) for element in card.elements)


def element_text(element: Element) -> str:
    match element:
        case Heading(text=text):
            return f"== {text} =="
        case Prose(markdown=markdown):
            return markdown
        case Note(text=text):
            return f"({text})"
        case Fields(fields=fields):
            return " · ".join(f"{field.label}: {field.value}" for field in fields)
        case Rows(header=header, rows=rows):
            return "\n".join(" | ".join(row) for row in (header, *rows))
        case Redline(spans=spans):
            return redline_text(spans)
        case Attachment(name=name, content=content):
            return f"[file {name}, {len(content):,} characters]"
        case Picture(name=name, words=words):
            return f"[picture {name}: {words}]"
        case Buttons(buttons=buttons):
            return " ".join(f"[{button.label}]" for button in buttons)
        case Checklist(boxes=boxes):
            return "\n".join(f"[{'x' if box.ticked else ' '}] {box.label}" for box in boxes)
        case Menu(label=label, options=options):
            return f"[{label}: {' / '.join(text for _, text in options)}]"
        case Divider():
            return "---"
        case _:
            assert_never(element)


def redline_text(spans: tuple[Span, ...]) -> str:
    """`kept [-deleted-] {+inserted+}`."""
    return "".join(_MARKS[span.kind][0] + span.text + _MARKS[span.kind][1] for span in spans)
