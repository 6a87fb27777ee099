"""Cards as Discord messages, forms as modals: Components V2. Pure; decides nothing, drops nothing.

Whatever people or models wrote mentions nobody; only the people whom a card names are mentioned.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
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
    Tone,
    Values,
)
from bot.chat.discord import limits
from bot.chat.discord.limits import Kind
from bot.chat.splitting import before_last_headings, pieces
from bot.domain.blocks import split
from bot.domain.conversation import PersonId
from bot.domain.draft import BlockKind
from bot.domain.redline import SpanKind

Component = dict[str, Any]
Mentions = Mapping[PersonId, str]
"""Discord's id of each person whom a card may name."""

_ASK, _QUESTION = "ask:", "?"
"""Before the action of a button that asks a question first, and before that question."""
FORM = "form:"
"""Before the action of a form."""
TEXT_AT_ONCE = 3_800
"""Characters of one text: with room for a heading beside it in the same message."""
ROW_WIDTH = 64
"""Characters in a row of a table that phones still show on a line or two; a wider table is told row by row."""
ELLIPSIS = "…"
EMPTY_CELL = "–"
LEGEND = "Struck through: taken out. Bold: new."

_COLOURS = {
    Tone.NEUTRAL: 0x95A5A6,
    Tone.WORKING: 0x3498DB,
    Tone.WAITING: 0xF1C40F,
    Tone.GOOD: 0x2ECC71,
    Tone.BAD: 0xE74C3C,
}
_BUTTON_STYLES = {Style.DEFAULT: 2, Style.PRIMARY: 1, Style.DANGER: 4}
_MARKS = {SpanKind.SAME: "", SpanKind.DELETED: "~~", SpanKind.INSERTED: "**"}

_CODE_OR_MENTION = re.compile(
    r"(?P<code>```.*?(?:```|\Z)|`[^`\n]+`)|<(?=[@#/:]|a:|t:|id:|sound:)|@(?=everyone|here)", re.DOTALL
)
_MARKDOWN = re.compile(r"([\\`*_~|\[\]<>@]|^[ \t]*(?:#{1,3}|-#|[-+*]|>{1,3}|\d{1,9}[.)])(?=\s))", re.MULTILINE)
_NOT_IN_NAMES = re.compile(r"[^A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Message:
    """One message to post, with the files that it shows and the people whom it may ping."""

    components: tuple[Component, ...]
    files: tuple[File, ...] = ()
    """Under the names that the components give them."""
    pings: tuple[str, ...] = ()
    """Discord's ids."""


def messages(card: Card, mentions: Mentions) -> tuple[Message, ...]:
    """A card as one message, or as many as it takes, in order; `{}` mentions nobody."""
    parts = [part for element in card.elements for part in _parts(element, mentions)]
    sheets = list(_sheets(parts or [_text(neutral(card.text))]))
    named = _file_names([each for each in card.elements if isinstance(each, Attachment | Picture)])
    pings = tuple(
        mentions[person]
        for element in card.elements
        if isinstance(element, Note)
        for person in element.people
        if person in mentions
    )
    return tuple(_message(sheet, card.tone, named, pings) for sheet in sheets)


def modal(form: Form, mentions: Mentions) -> Component:
    """A form as a modal, with the first inputs for which there is room; its values come back by `values_of`."""
    items: list[Component] = []
    for given in form.inputs:
        added = _input(given, mentions)
        if len(items) + len(added) > limits.MODAL_ITEMS:
            break
        items += added
    return {
        "title": _cut(form.title, limits.MODAL_TITLE),
        "custom_id": FORM + encode(form.action),
        "components": items,
    }


def values_of(components: Iterable[Mapping[str, Any]]) -> Values:
    """What was filled in, from the components of a submitted modal; people by Discord's ids."""
    found: dict[str, str | tuple[str, ...]] = {}
    for item in components:
        given = item.get("component", {})
        if "custom_id" in given:
            found[given["custom_id"]] = _value(given)
    return found


def neutral(markdown: str) -> str:
    """Markdown as it is, in which no mention is read; what stands in code is none anyway."""
    return _CODE_OR_MENTION.sub(lambda match: match["code"] or f"\\{match.group()}", markdown)


def literal(text: str) -> str:
    """Text of which every character is shown."""
    return _MARKDOWN.sub(lambda match: re.sub(r"([^0-9A-Za-z\s])", r"\\\1", match.group()), text)


# ---- elements of cards


def _parts(element: Element, mentions: Mentions) -> Iterator[Component]:  # noqa: C901, PLR0912 - a case an element
    match element:
        case Heading(text=text):
            yield from _texts(f"## {neutral(' '.join(text.split()))}")
        case Prose(markdown=markdown):
            yield from _texts(_with_tables_as_code(markdown))
        case Note(text=text, people=people):
            names = " ".join(f"<@{mentions[person]}>" for person in people if person in mentions)
            small = "\n".join(f"-# {line}" for line in neutral(text).splitlines() if line.strip())
            yield from _texts(f"{small} {names}".strip())
        case Fields(fields=fields):
            yield from _texts("\n".join(f"**{neutral(each.label)}:** {neutral(each.value)}" for each in fields))
        case Rows(header=header, rows=rows):
            yield from _texts(_table(header, rows))
        case Redline(spans=spans):
            told = "".join(_styled(span.text, _MARKS[span.kind]) for span in spans)
            yield from _texts(told)
            if told.strip():
                yield _text(f"-# {LEGEND}")
        case Attachment(name=name):
            yield {"type": Kind.FILE, "file": {"url": f"attachment://{name}"}}
        case Picture(name=name, words=words):
            shown_as = {"media": {"url": f"attachment://{name}"}, "description": _cut(words, limits.DESCRIPTION)}
            yield {"type": Kind.MEDIA_GALLERY, "items": [shown_as]}
        case Buttons(buttons=buttons):
            shown = [_button(each) for each in buttons]
            for start in range(0, len(shown), limits.BUTTONS_IN_ROW):
                yield _row(shown[start : start + limits.BUTTONS_IN_ROW])
        case Checklist(boxes=boxes):
            yield from _texts("\n".join(f"{'☑' if box.ticked else '☐'} {neutral(box.label)}" for box in boxes))
        case Menu():
            yield _row([_menu(element)])
        case Divider():
            yield {"type": Kind.SEPARATOR}
        case _:
            assert_never(element)


def _with_tables_as_code(markdown: str) -> str:
    """Discord has no tables: they keep their columns in a listing."""
    return "".join(
        f"```\n{block.text}\n```{block.gap or ''}" if block.kind is BlockKind.TABLE else neutral(block.text) + block.gap
        for block in split(markdown)
    )


def _table(header: tuple[str, ...], rows: tuple[tuple[str, ...], ...]) -> str:
    """In columns where that is narrow enough; else each row with the names of its columns."""
    cells = [[" ".join(cell.split()) or EMPTY_CELL for cell in row] for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    plain = not any("`" in cell for row in cells for cell in row)
    if plain and sum(widths) + 2 * len(widths) <= ROW_WIDTH:
        lines = [
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in cells
        ]
        ruled = [lines[0], "  ".join("-" * width for width in widths), *lines[1:]]
        return "```\n" + "\n".join(ruled) + "\n```"
    names, *told = cells
    return "\n".join(
        f"**{neutral(row[0])}**: "
        + " · ".join(f"{neutral(name)} {neutral(cell)}" for name, cell in zip(names[1:], row[1:], strict=True))
        for row in told
    )


def _styled(text: str, mark: str) -> str:
    """The marks round the words of each line: Discord reads none that touch white space or span lines."""
    shown = literal(text)
    if not mark:
        return shown
    lines: list[str] = []
    for line in shown.split("\n"):
        words = line.strip()
        before, after = line[: len(line) - len(line.lstrip())], line[len(line.rstrip()) :]
        lines.append(f"{before}{mark}{words}{mark}{after}" if words else line)
    return "\n".join(lines)


def _button(button: Button) -> Component:
    action = encode(button.action)
    return {
        "type": Kind.BUTTON,
        "style": _BUTTON_STYLES[button.style],
        "label": _cut(button.label, limits.BUTTON_LABEL),
        "custom_id": _asking(action, button.confirm) if button.confirm else action,
    }


def _asking(action: str, question: str) -> str:
    begun = f"{_ASK}{action}{_QUESTION}"
    return begun + _cut(question, limits.CUSTOM_ID - len(begun))


def asked(custom_id: str) -> tuple[str, str | None]:
    """The action of a control, and the question that whoever handles a click on it asks first; None where it has none.

    Empty for a button from before there were questions in them.
    """
    if not custom_id.startswith(_ASK):
        return custom_id, None
    action, _, question = custom_id.removeprefix(_ASK).partition(_QUESTION)
    return action, question


def _menu(menu: Menu) -> Component:
    return {
        "type": Kind.STRING_SELECT,
        "custom_id": encode(menu.action),
        "placeholder": _cut(menu.label, limits.PLACEHOLDER),
        "options": [
            {"label": _cut(label, limits.OPTION_LABEL), "value": str(number)} for number, label in menu.options
        ],
    }


# ---- inputs of forms


def _input(given: Input, mentions: Mentions) -> list[Component]:
    """The input with its label; what does not fit into the label, or into boxes, stands above them in full."""
    label: Component = {"type": Kind.LABEL, "label": _cut(given.label, limits.LABEL)}
    if isinstance(given, TextInput) and given.hint:
        label["description"] = _cut(given.hint, limits.LABEL_DESCRIPTION)
    label["component"] = _control(given, mentions) | {"custom_id": given.name}
    above: list[str] = []
    if len(given.label) > limits.LABEL:
        above.append(neutral(given.label))
    if isinstance(given, ChecklistInput) and any(len(box.label) > limits.OPTION_LABEL for box in given.boxes):
        above += (neutral(box.label) for box in given.boxes)
    if not above:
        return [label]
    shown = "\n".join(above)
    return [_text(_cut(shown, limits.TEXT_IN_MESSAGE)), label]


def _control(given: Input, mentions: Mentions) -> Component:
    match given:
        case TextInput(maximum=maximum, value=value, multiline=multiline, required=required):
            text: Component = {
                "type": Kind.TEXT_INPUT,
                "style": 2 if multiline else 1,
                "max_length": min(maximum, limits.INPUT_TEXT),
                "required": required,
            }
            return text | ({"value": value} if value else {})
        case Choice(options=options, value=value):
            shown = [
                {"label": _cut(label, limits.OPTION_LABEL), "value": key, "default": key == value}
                for key, label in options
            ]
            return {"type": Kind.STRING_SELECT, "required": False, "min_values": 0, "options": shown}
        case PeopleInput(maximum=maximum, value=people):
            known = [{"id": mentions[person], "type": "user"} for person in people if person in mentions]
            picker: Component = {
                "type": Kind.USER_SELECT,
                "required": False,
                "min_values": 0,
                "max_values": min(maximum, limits.CHOSEN_USERS),
            }
            return picker | ({"default_values": known} if known else {})
        case ChecklistInput(boxes=boxes):
            ticks = [_box(each) for each in boxes]
            return {"type": Kind.CHECKBOX_GROUP, "required": False, "min_values": 0, "options": ticks}
        case FilesInput(maximum=maximum):
            most = min(maximum, limits.UPLOADS)
            return {"type": Kind.FILE_UPLOAD, "required": False, "min_values": 0, "max_values": most}
        case _:
            assert_never(given)


def _box(box: Checkbox) -> Component:
    return {"label": _cut(box.label, limits.OPTION_LABEL), "value": box.value, "default": box.ticked}


def _value(given: Mapping[str, Any]) -> str | tuple[str, ...]:
    match given["type"]:
        case Kind.STRING_SELECT:
            return str(next(iter(given.get("values") or ()), ""))
        case Kind.CHECKBOX_GROUP | Kind.USER_SELECT | Kind.FILE_UPLOAD:
            return tuple(map(str, given.get("values") or ()))
        case _:
            return str(given.get("value") or "")


# ---- messages within their limits


def _message(sheet: list[Component], tone: Tone, named: Mapping[str, File], pings: tuple[str, ...]) -> Message:
    """Its own files under their own names, and the pings that its texts make."""
    files: list[File] = []
    for place in filter(None, map(_place_of_file, sheet)):
        file = named[place["url"].removeprefix("attachment://")]
        files.append(file)
        place["url"] = f"attachment://{file.name}"
    told = "\n".join(part["content"] for part in sheet if part["type"] == Kind.TEXT_DISPLAY)
    container = {"type": Kind.CONTAINER, "accent_color": _COLOURS[tone], "components": sheet}
    return Message((container,), tuple(files), tuple(each for each in pings if f"<@{each}>" in told))


def _place_of_file(part: Component) -> Component | None:
    """Where a part says which file it shows; None for one that shows none."""
    if part["type"] == Kind.FILE:
        place: Component = part["file"]
        return place
    return part["items"][0]["media"] if part["type"] == Kind.MEDIA_GALLERY else None


def _file_names(files: Iterable[File]) -> dict[str, File]:
    """Each file by its own name, under one that Discord takes as it is."""
    found: dict[str, File] = {}
    for file in files:
        name = _NOT_IN_NAMES.sub("-", file.name).strip(".-")[-limits.FILE_NAME :] or "file"
        found[file.name] = replace(file, name=name)
    return found


def _sheets(parts: Iterable[Component]) -> Iterator[list[Component]]:
    """The parts of each message."""
    sheet: list[Component] = []
    for part in parts:
        while sheet and not _fit([*sheet, part]):
            done, sheet = before_last_headings(sheet, _is_heading)
            yield done
        sheet.append(part)
    if sheet:
        yield sheet


def _fit(sheet: list[Component]) -> bool:
    """A message has so much text, so many components with their container, and so many files."""
    length = sum(len(each.get("content", "")) for each in sheet)
    count = 1 + sum(1 + len(each.get("components", ())) for each in sheet)
    files = sum(_place_of_file(each) is not None for each in sheet)
    return (
        length <= limits.TEXT_IN_MESSAGE and count <= limits.COMPONENTS_IN_MESSAGE and files <= limits.FILES_IN_MESSAGE
    )


def _is_heading(part: Component) -> bool:
    content = str(part.get("content", ""))
    return content.startswith("## ") and "\n" not in content


def _texts(markdown: str) -> Iterator[Component]:
    for piece in pieces(markdown, TEXT_AT_ONCE):
        if piece.strip():
            yield _text(piece.strip("\n"))


def _text(content: str) -> Component:
    return {"type": Kind.TEXT_DISPLAY, "content": content}


def _row(controls: list[Component]) -> Component:
    return {"type": Kind.ACTION_ROW, "components": controls}


def _cut(text: str, maximum: int) -> str:
    """For labels that repeat what stands elsewhere in full."""
    return text if len(text) <= maximum else text[: maximum - 1] + ELLIPSIS
