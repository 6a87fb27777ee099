"""Cards as Slack messages, forms as modals: Block Kit. Pure; decides nothing, drops nothing.

Whatever people or models wrote is escaped; only the people whom a card names are mentioned.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, assert_never

from bot.cards.actions import encode
from bot.cards.elements import (
    Attachment,
    Button,
    Buttons,
    Card,
    Checkbox,
    Checklist,
    ChecklistInput,
    Choice,
    Divider,
    Element,
    Fields,
    File,
    FilesInput,
    Form,
    Heading,
    Input,
    Menu,
    Note,
    PeopleInput,
    Picture,
    Prose,
    Redline,
    Rows,
    Style,
    TextInput,
    Values,
)
from bot.chat.slack import limits
from bot.chat.splitting import before_last_headings, pieces
from bot.domain.conversation import PersonId
from bot.domain.redline import SpanKind
from bot.errors import TooLong

Block = dict[str, Any]
Mentions = Mapping[PersonId, str]
"""Slack's id of each person whom a card may name."""

REDLINE_TEXT = 3_000
"""Characters in one rich text block; Slack states no limit."""
ELLIPSIS = "…"
EMPTY_CELL = "–"
_LINK = re.compile(r"\[([^\[\]|<>]+)\]\((https?://[^\s()|<>]+)\)")
"""In Markdown."""
LEGEND = "Struck through: taken out. Bold: new."

_STYLES = {
    SpanKind.SAME: {},
    SpanKind.DELETED: {"style": {"strike": True}},
    SpanKind.INSERTED: {"style": {"bold": True}},
}


@dataclass(frozen=True, slots=True)
class Message:
    """One message to post, with the files that come with it."""

    text: str
    """For notifications and screen readers."""
    blocks: tuple[Block, ...]
    files: tuple[File, ...] = ()


def messages(card: Card, mentions: Mentions) -> tuple[Message, ...]:
    """A card as one message, or as many as it takes, in order; `{}` mentions nobody."""
    sheets = list(_sheets(block for element in card.elements for block in _blocks(element, mentions)))
    files = tuple(element for element in card.elements if isinstance(element, Attachment | Picture))
    text = _cut(escaped(card.text), limits.MESSAGE_TEXT - 20)
    many = len(sheets) > 1
    return tuple(
        Message(
            f"{text} ({number} of {len(sheets)})" if many else text,
            tuple(sheet),
            files if number == len(sheets) else (),
        )
        for number, sheet in enumerate(sheets or [[]], start=1)
    )


def home(card: Card) -> Block:
    """A card as the view of the Home tab. What does not fit there ends with a line that says so."""
    blocks = [block for element in card.elements for block in _home_blocks(element)]
    if len(blocks) > limits.BLOCKS_IN_VIEW:
        more = _context(f"{len(blocks) - limits.BLOCKS_IN_VIEW + 1} more; `/redraft list` has them.")
        blocks = [*blocks[: limits.BLOCKS_IN_VIEW - 1], more]
    return {"type": "home", "blocks": blocks}


def modal(form: Form, mentions: Mentions, *, notice: str = "") -> Block:
    """A form as a modal; its action comes back as `private_metadata`, its values by `values_of`.

    Raises:
        TooLong: a text that stands in a field is longer than Slack lets it be.
    """
    above = [_section(each) for each in pieces(escaped(notice), limits.SECTION_TEXT)] if notice else []
    return {
        "type": "modal",
        "callback_id": form.action.verb.value,
        "private_metadata": encode(form.action),
        "title": _plain(_cut(form.title, limits.VIEW_TITLE)),
        "submit": _plain(_cut(form.submit, limits.VIEW_TITLE)),
        "close": _plain("Cancel"),
        "blocks": [*above, *(_input(each, mentions) for each in form.inputs)],
    }


def waiting_modal(title: str) -> Block:
    """Opened at once, since Slack gives us three seconds, and replaced by the form."""
    return {"type": "modal", "title": _plain(_cut(title, limits.VIEW_TITLE)), "blocks": [_section("Loading …")]}


def notice_modal(title: str, text: str) -> Block:
    """In place of a form that cannot be opened: why."""
    sections = [_section(each) for each in pieces(escaped(text), limits.SECTION_TEXT)]
    return {"type": "modal", "title": _plain(_cut(title, limits.VIEW_TITLE)), "blocks": sections}


def values_of(state: Mapping[str, Mapping[str, Any]]) -> Values:
    """What was filled in, from the `state.values` of a submitted view; people by Slack's ids."""
    return {name: _value(answer[_VALUE]) for name, answer in state.items() if _VALUE in answer}


def errors_of(form_names: Iterable[str], problems: Mapping[str, str]) -> dict[str, str]:
    """Problems by input, as a view shows them; those of no input of the view stand at its first one."""
    names = list(form_names)
    found: dict[str, str] = {}
    for name, problem in problems.items():
        place = name if name in names else names[0]
        found[place] = f"{found[place]} {problem}" if place in found else problem
    return found


def escaped(text: str) -> str:
    """Text that Slack shows as it is: no mention, no link, no entity comes of it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def alt_text(picture: Picture) -> str:
    """What a screen reader says of it."""
    return _cut(picture.words, limits.ALT_TEXT)


# ---- elements of cards


def _blocks(element: Element, mentions: Mentions) -> Iterator[Block]:  # noqa: C901, PLR0912 - a case an element
    match element:
        case Heading(text=text):
            yield from _heading(text)
        case Prose(markdown=markdown):
            for piece in pieces(markdown, limits.MARKDOWN_IN_MESSAGE, _markdown_length):
                if piece.strip():
                    yield {"type": "markdown", "text": _markdown(piece.strip("\n"))}
        case Note(text=text, people=people):
            names = " ".join(f"<@{mentions[person]}>" for person in people if person in mentions)
            yield from map(_context, pieces(f"{escaped(text)} {names}".strip(), limits.CONTEXT_TEXT))
        case Fields(fields=fields):
            shown = [_mrkdwn(f"*{escaped(each.label)}*\n{escaped(each.value) or EMPTY_CELL}") for each in fields]
            for start in range(0, len(shown), limits.FIELDS):
                yield {"type": "section", "fields": shown[start : start + limits.FIELDS]}
        case Rows(header=header, rows=rows):
            yield from _tables(header, rows)
        case Redline():
            yield from _redline(element)
        case Attachment(name=name, content=content):
            yield _context(f"📎 {escaped(name)}, {len(content):,} characters")
        case Picture(name=name):
            yield _context(f"🖼️ {escaped(name)}")
        case Buttons(buttons=buttons):
            yield {"type": "actions", "elements": [_button(each) for each in buttons]}
        case Checklist():
            yield from _checklist(element)
        case Menu():
            yield {"type": "actions", "elements": [_menu(element)]}
        case Divider():
            yield {"type": "divider"}
        case _:
            assert_never(element)


def _home_blocks(element: Element) -> Iterator[Block]:
    """A Home tab has no Markdown blocks: sections with Slack's own marks stand in for them."""
    match element:
        case Prose(markdown=markdown):
            own = _LINK.sub(r"<\2|\1>", escaped(markdown)).replace("**", "*")
            yield from (_section(each.strip("\n")) for each in pieces(own, limits.SECTION_TEXT) if each.strip())
        case _:
            yield from _blocks(element, {})


def _heading(text: str) -> Iterator[Block]:
    if len(text) <= limits.HEADER_TEXT:
        yield {"type": "header", "text": _plain(text)}
    else:
        yield from (_section(f"*{each.strip()}*") for each in pieces(escaped(text), limits.SECTION_TEXT - 2))


def _tables(header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> Iterator[Block]:
    """As many tables as it takes, each with the header; a row too long for any table stands as text."""
    sheet: list[tuple[str, ...]] = []
    for row in rows:
        if _table_length([header, row]) > limits.TABLE_TEXT:
            if sheet:
                yield _table([header, *sheet])
                sheet = []
            lines = "\n".join(f"**{name}**: {cell}" for name, cell in zip(header, row, strict=True))
            yield from _blocks(Prose(lines), {})
            continue
        full = len(sheet) + 2 > limits.TABLE_ROWS
        if sheet and (full or _table_length([header, *sheet, row]) > limits.TABLE_TEXT):
            yield _table([header, *sheet])
            sheet = []
        sheet.append(row)
    if sheet or not rows:
        yield _table([header, *sheet])


def _table_length(rows: list[tuple[str, ...]]) -> int:
    return sum(len(cell or EMPTY_CELL) for row in rows for cell in row)


def _table(rows: list[tuple[str, ...]]) -> Block:
    cells = [[{"type": "raw_text", "text": cell or EMPTY_CELL} for cell in row] for row in rows]
    return {"type": "table", "rows": cells, "column_settings": [{"is_wrapped": True} for _ in rows[0]]}


def _redline(element: Redline) -> Iterator[Block]:
    """Rich text, which needs no escaping: taken out is struck, new is bold, and a line says so."""
    run: list[Block] = []
    length = 0
    for span in element.spans:
        for piece in pieces(span.text, REDLINE_TEXT):
            if not piece:
                continue
            if run and length + len(piece) > REDLINE_TEXT:
                yield _rich_text(run)
                run, length = [], 0
            run.append({"type": "text", "text": piece, **_STYLES[span.kind]})
            length += len(piece)
    if run:
        yield _rich_text(run)
        yield _context(LEGEND)


def _rich_text(run: list[Block]) -> Block:
    return {"type": "rich_text", "elements": [{"type": "rich_text_section", "elements": run}]}


def _button(button: Button) -> Block:
    action = encode(button.action)
    shown: Block = {
        "type": "button",
        "text": _plain(_cut(button.label, limits.BUTTON_TEXT)),
        "action_id": action,
        "value": action,
    }
    if button.style is not Style.DEFAULT:
        shown["style"] = button.style.value
    if button.confirm:
        shown["confirm"] = {
            "title": _plain("Are you sure?"),
            "text": _plain(_cut(button.confirm, limits.CONFIRM_TEXT)),
            "confirm": _plain("Yes"),
            "deny": _plain("No"),
        }
    return shown


def _checklist(checklist: Checklist) -> Iterator[Block]:
    """Boxes; where one has no room for its whole text, the texts stand above them."""
    if any(len(box.label) > limits.OPTION_TEXT for box in checklist.boxes):
        yield from _blocks(Prose("\n".join(f"- {box.label}" for box in checklist.boxes)), {})
    action = encode(checklist.action)
    yield {"type": "actions", "block_id": action, "elements": [_boxes(action, checklist.boxes)]}


def _boxes(action_id: str, boxes: tuple[Checkbox, ...]) -> Block:
    options = [_option(box.value, box.label) for box in boxes]
    ticked = [option for option, box in zip(options, boxes, strict=True) if box.ticked]
    shown: Block = {"type": "checkboxes", "action_id": action_id, "options": options}
    return shown | ({"initial_options": ticked} if ticked else {})


def _menu(menu: Menu) -> Block:
    return {
        "type": "static_select",
        "action_id": encode(menu.action),
        "placeholder": _plain(_cut(menu.label, limits.PLACEHOLDER)),
        "options": [_option(str(number), label) for number, label in menu.options],
    }


# ---- inputs of forms

_VALUE = "value"


def _input(given: Input, mentions: Mentions) -> Block:
    block: Block = {
        "type": "input",
        "block_id": given.name,
        "label": _plain(_cut(given.label, limits.LABEL)),
        "optional": not (isinstance(given, TextInput) and given.required),
        "element": _element(given, mentions) | {"action_id": _VALUE},
    }
    if isinstance(given, TextInput) and given.hint:
        block["hint"] = _plain(_cut(given.hint, limits.HINT))
    return block


def _element(given: Input, mentions: Mentions) -> Block:
    match given:
        case TextInput(label=label, maximum=maximum, value=value, multiline=multiline):
            most = min(maximum, limits.INPUT_TEXT)
            if len(value) > most:
                raise TooLong(field=f"The text for “{label}”", length=len(value), limit=most)
            text: Block = {"type": "plain_text_input", "multiline": multiline, "max_length": most}
            return text | ({"initial_value": value} if value else {})
        case Choice(options=options, value=value):
            shown = {key: _option(key, label) for key, label in options}
            select: Block = {"type": "static_select", "options": list(shown.values())}
            return select | ({"initial_option": shown[value]} if value in shown else {})
        case PeopleInput(maximum=maximum, value=people):
            known = [mentions[person] for person in people if person in mentions]
            picker: Block = {"type": "multi_users_select", "max_selected_items": maximum}
            return picker | ({"initial_users": known} if known else {})
        case ChecklistInput(boxes=boxes):
            return _boxes(_VALUE, boxes)
        case FilesInput(maximum=maximum):
            return {"type": "file_input", "max_files": min(maximum, limits.FILES_IN_INPUT)}
        case _:
            assert_never(given)


def _value(answer: Mapping[str, Any]) -> str | tuple[str, ...]:
    match answer["type"]:
        case "plain_text_input":
            return str(answer.get("value") or "")
        case "static_select":
            return str((answer.get("selected_option") or {}).get("value", ""))
        case "multi_users_select":
            return tuple(answer.get("selected_users") or ())
        case "checkboxes":
            return tuple(option["value"] for option in answer.get("selected_options") or ())
        case "file_input":
            return tuple(file["id"] for file in answer.get("files") or ())
        case _:
            return ""


# ---- messages within their limits


def _sheets(blocks: Iterable[Block]) -> Iterator[list[Block]]:
    """The blocks of each message."""
    sheet: list[Block] = []
    for block in blocks:
        while sheet and not _fits(sheet, block):
            done, sheet = before_last_headings(sheet, _is_header)
            yield done
        sheet.append(block)
    if sheet:
        yield sheet


def _fits(sheet: list[Block], block: Block) -> bool:
    """A message has so many blocks, so much Markdown, and one table."""
    if len(sheet) == limits.BLOCKS_IN_MESSAGE:
        return False
    if block["type"] == "table":
        return all(each["type"] != "table" for each in sheet)
    if block["type"] == "markdown":
        held = sum(len(each["text"]) for each in sheet if each["type"] == "markdown")
        return held + len(block["text"]) <= limits.MARKDOWN_IN_MESSAGE
    return True


def _is_header(block: Block) -> bool:
    return bool(block["type"] == "header")


def _section(text: str) -> Block:
    return {"type": "section", "text": _mrkdwn(text)}


def _context(text: str) -> Block:
    return {"type": "context", "elements": [_mrkdwn(text)]}


def _option(value: str, label: str) -> Block:
    return {"text": _plain(_cut(label, limits.OPTION_TEXT)), "value": value}


def _mrkdwn(text: str) -> Block:
    return {"type": "mrkdwn", "text": text}


def _plain(text: str) -> Block:
    return {"type": "plain_text", "text": text, "emoji": True}


def _cut(text: str, maximum: int) -> str:
    """For labels that repeat what stands elsewhere in full."""
    return text if len(text) <= maximum else text[: maximum - 1] + ELLIPSIS


def _markdown(text: str) -> str:
    """Without `<` there is no mention and no tag, so that `>` may go on to mean a quote."""
    return text.replace("&", "&amp;").replace("<", "&lt;")


def _markdown_length(text: str) -> int:
    return len(_markdown(text))
