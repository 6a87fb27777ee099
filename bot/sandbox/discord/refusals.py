"""What Discord refuses of messages and modals. Its numbers are its own: it does not take the bot's word for them.

Discord's OpenAPI description knows most of them; not the totals, and not what belongs where. discord.py checks few.
"""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from typing import Any


class Kind(IntEnum):
    """Discord's numbers for components."""

    ACTION_ROW = 1
    BUTTON = 2
    STRING_SELECT = 3
    TEXT_INPUT = 4
    USER_SELECT = 5
    ROLE_SELECT = 6
    MENTIONABLE_SELECT = 7
    CHANNEL_SELECT = 8
    SECTION = 9
    TEXT_DISPLAY = 10
    THUMBNAIL = 11
    MEDIA_GALLERY = 12
    FILE = 13
    SEPARATOR = 14
    CONTAINER = 17
    LABEL = 18
    FILE_UPLOAD = 19
    RADIO_GROUP = 21
    CHECKBOX_GROUP = 22
    CHECKBOX = 23


SELECTS = {
    Kind.STRING_SELECT,
    Kind.USER_SELECT,
    Kind.ROLE_SELECT,
    Kind.MENTIONABLE_SELECT,
    Kind.CHANNEL_SELECT,
}
_IN_MESSAGE = {
    Kind.ACTION_ROW,
    Kind.SECTION,
    Kind.TEXT_DISPLAY,
    Kind.MEDIA_GALLERY,
    Kind.FILE,
    Kind.SEPARATOR,
    Kind.CONTAINER,
}
_IN_ROW = {Kind.BUTTON} | SELECTS
_IN_LABEL = SELECTS | {
    Kind.TEXT_INPUT,
    Kind.FILE_UPLOAD,
    Kind.RADIO_GROUP,
    Kind.CHECKBOX_GROUP,
    Kind.CHECKBOX,
}
_LINK = 5
"""The style of a button that leads elsewhere."""

Json = Mapping[str, Any]


def problems_of_message(components: Sequence[Json]) -> list[str]:
    """What Discord would refuse of the components of a message; empty where nothing."""
    every = list(_all(components))
    found = [f"{len(every)} components"] if len(every) > 40 else []
    length = sum(len(each["content"]) for each in every if each["type"] == Kind.TEXT_DISPLAY)
    if length > 4_000:
        found.append(f"{length} characters of text")
    if not components:
        found.append("a message without components")
    for each in components:
        found += _problems_of_part(each, top=True)
    found += _twice(every)
    return found


def problems_of_rows(components: Sequence[Json]) -> list[str]:
    """The same for a message without the flag for components: rows of controls, and nothing else."""
    found = [f"{len(components)} rows"] if len(components) > 5 else []
    for each in components:
        if each["type"] == Kind.ACTION_ROW:
            found += _problems_of_row(each["components"])
        else:
            found.append(f"component {each['type']} needs the flag for components")
    return found + _twice(list(_all(components)))


def problems_of_modal(modal: Json) -> list[str]:
    """The same for a modal."""
    found = [*_text("title", modal["title"], 45), *_text("custom_id", modal["custom_id"], 100)]
    items = modal["components"]
    if not 1 <= len(items) <= 5:
        found.append(f"{len(items)} items in a modal")
    for item in items:
        if item["type"] == Kind.TEXT_DISPLAY:
            found += _text("text", item["content"], 4_000)
        elif item["type"] == Kind.LABEL:
            found += _text("label", item["label"], 45)
            found += _optional("label's description", item.get("description"), 100)
            if item["component"]["type"] not in _IN_LABEL:
                found.append(f"component {item['component']['type']} in a label")
            else:
                found += _problems_of_control(item["component"])
        else:
            found.append(f"component {item['type']} in a modal")
    found += _twice([item["component"] for item in items if item["type"] == Kind.LABEL])
    return found


def _all(components: Sequence[Json]) -> Iterator[Json]:
    for each in components:
        yield each
        yield from _all(each.get("components", []))
        if "accessory" in each:
            yield each["accessory"]


def _twice(components: Sequence[Json]) -> list[str]:
    ids = [each["custom_id"] for each in components if "custom_id" in each]
    return [f"custom_id {each} twice" for each in dict.fromkeys(ids) if ids.count(each) > 1]


def _problems_of_part(part: Json, *, top: bool) -> Iterator[str]:
    if part["type"] not in _IN_MESSAGE or (part["type"] == Kind.CONTAINER and not top):
        yield f"component {part['type']} does not belong here"
    match part["type"]:
        case Kind.CONTAINER:
            if not part["components"]:
                yield "an empty container"
            for each in part["components"]:
                yield from _problems_of_part(each, top=False)
        case Kind.TEXT_DISPLAY:
            yield from _text("text", part["content"], 4_000)
        case Kind.FILE:
            if not part["file"]["url"].startswith("attachment://"):
                yield "a file that is not attached"
        case Kind.ACTION_ROW:
            yield from _problems_of_row(part["components"])
        case Kind.SECTION:
            yield from _problems_of_section(part)
        case Kind.MEDIA_GALLERY:
            if not 1 <= len(part["items"]) <= 10:
                yield f"{len(part['items'])} pictures in a gallery"
            for each in part["items"]:
                yield from _optional("description", each.get("description"), 1_024)
        case _:
            return


def _problems_of_section(section: Json) -> Iterator[str]:
    if not 1 <= len(section["components"]) <= 3:
        yield f"{len(section['components'])} texts in a section"
    for each in section["components"]:
        yield from _text("text", each.get("content", ""), 4_000)
    beside = section["accessory"]
    if beside["type"] == Kind.BUTTON:
        yield from _problems_of_control(beside)
    elif beside["type"] != Kind.THUMBNAIL:
        yield f"component {beside['type']} beside a section"


def _problems_of_row(controls: Sequence[Json]) -> Iterator[str]:
    maximum = 1 if any(each["type"] in SELECTS for each in controls) else 5
    if not 1 <= len(controls) <= maximum:
        yield f"{len(controls)} controls in a row"
    for each in controls:
        if each["type"] not in _IN_ROW:
            yield f"component {each['type']} in a row"
        else:
            yield from _problems_of_control(each)


def _problems_of_control(control: Json) -> Iterator[str]:
    is_link = control["type"] == Kind.BUTTON and control.get("style") == _LINK
    yield from (
        _text("url", control.get("url", ""), 512) if is_link else _text("custom_id", control.get("custom_id", ""), 100)
    )
    match control["type"]:
        case Kind.BUTTON:
            if not control.get("emoji"):
                yield from _text("button", control.get("label") or "", 80)
        case Kind.STRING_SELECT:
            yield from _problems_of_options(control["options"], 25, 1)
            yield from _optional("placeholder", control.get("placeholder"), 150)
        case Kind.CHECKBOX_GROUP:
            yield from _problems_of_options(control["options"], 10, 1)
        case Kind.RADIO_GROUP:
            yield from _problems_of_options(control["options"], 10, 2)
        case Kind.TEXT_INPUT:
            maximum = control.get("max_length") or 4_000
            if not 1 <= maximum <= 4_000:
                yield f"max_length {maximum}"
            if len(control.get("value") or "") > maximum:
                yield f"a value of {len(control['value'])} characters, at most {maximum}"
        case Kind.FILE_UPLOAD | Kind.USER_SELECT | Kind.ROLE_SELECT | Kind.MENTIONABLE_SELECT | Kind.CHANNEL_SELECT:
            most = 10 if control["type"] == Kind.FILE_UPLOAD else 25
            if not 1 <= (control.get("max_values") or 1) <= most:
                yield f"max_values {control['max_values']}"
        case _:
            return


def _problems_of_options(options: list[Json], maximum: int, minimum: int) -> Iterator[str]:
    if not minimum <= len(options) <= maximum:
        yield f"{len(options)} options"
    values = [option["value"] for option in options]
    if len(set(values)) < len(values):
        yield "two options with one value"
    for option in options:
        yield from _text("option", option["label"], 100)
        yield from _text("option value", option["value"], 100)
        yield from _optional("option's description", option.get("description"), 100)


def _text(name: str, text: str, maximum: int) -> Iterator[str]:
    if not text.strip():
        yield f"{name} is empty"
    if len(text) > maximum:
        yield f"{name} has {len(text)} characters, at most {maximum}"


def _optional(name: str, text: str | None, maximum: int) -> Iterator[str]:
    if text is not None:
        yield from _text(name, text, maximum)
