"""What Slack refuses of messages and views. Its numbers are its own: it does not take the bot's word for them.

Slack's library checks a part of it only; the rest would come back as `invalid_blocks`, or be cut in silence.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any

_MESSAGE_BLOCKS = {"actions", "context", "divider", "header", "image", "markdown", "rich_text", "section", "table"}
_VIEW_BLOCKS = {"actions", "context", "divider", "header", "image", "input", "markdown", "rich_text", "section"}
_HOME_BLOCKS = _VIEW_BLOCKS - {"markdown"} | {"table"}
_BOX_PARENTS = {"actions", "section", "input"}

Json = Mapping[str, Any]


def problems_of_message(message: Json) -> list[str]:
    """What Slack would refuse of the arguments `text` and `blocks` of a message; empty where nothing."""
    blocks = message.get("blocks", [])
    found = list(_problems_of_blocks(blocks, 50, _MESSAGE_BLOCKS))
    if not message.get("text"):
        found.append("a message needs a text for notifications and screen readers")
    found += _too_long("text", message.get("text", ""), 4_000)
    markdown = sum(len(block["text"]) for block in blocks if block["type"] == "markdown")
    if markdown > 12_000:
        found.append(f"{markdown} characters of Markdown")
    tables = [block for block in blocks if block["type"] == "table"]
    if len(tables) > 1:
        found.append(f"{len(tables)} tables")
    return found


def problems_of_view(view: Json) -> list[str]:
    """The same for a modal, or for a Home tab."""
    is_home = view["type"] == "home"
    found = list(_problems_of_blocks(view["blocks"], 100, _HOME_BLOCKS if is_home else _VIEW_BLOCKS))
    found += _too_long("private_metadata", view.get("private_metadata", ""), 3_000)
    found += _too_long("callback_id", view.get("callback_id", ""), 255)
    if is_home:
        return found
    for name in ("title", "submit", "close"):
        if text := view.get(name, {}).get("text"):
            found += _too_long(name, text, 24)
    if "title" not in view:
        found.append("a modal needs a title")
    if "submit" not in view and any(block["type"] == "input" for block in view["blocks"]):
        found.append("a modal with inputs needs a submit")
    return found


def _problems_of_blocks(blocks: list[Json], maximum: int, known: set[str]) -> Iterator[str]:
    if len(blocks) > maximum:
        yield f"{len(blocks)} blocks"
    for name in ("block_id",):
        twice = [value for value, count in Counter(block.get(name) for block in blocks).items() if value and count > 1]
        if twice:
            yield f"{name} {twice[0]} twice"
    for number, block in enumerate(blocks, start=1):
        if block["type"] not in known:
            yield f"block {number}: {block['type']} does not belong here"
        yield from (f"block {number}: {problem}" for problem in _problems_of_block(block))


def _problems_of_block(block: Json) -> Iterator[str]:
    yield from _too_long("block_id", block.get("block_id", ""), 255)
    match block["type"]:
        case "header":
            yield from _text("header", block["text"]["text"], 150)
        case "section":
            if "text" in block:
                yield from _text("section", block["text"]["text"], 3_000)
            yield from _count("fields", block.get("fields", []), 10)
            for field in block.get("fields", []):
                yield from _text("field", field["text"], 2_000)
        case "markdown":
            yield from _text("markdown", block["text"], 12_000)
        case "context":
            yield from _count("context", block["elements"], 10, minimum=1)
            for element in block["elements"]:
                if element["type"] not in {"mrkdwn", "plain_text", "image"}:
                    yield f"{element['type']} in a context block"
                yield from _text("context", element.get("text", "x"), 3_000)
        case "actions":
            yield from _count("actions", block["elements"], 25, minimum=1)
            ids = Counter(element["action_id"] for element in block["elements"])
            yield from (f"action_id {each} twice" for each, count in ids.items() if count > 1)
            for element in block["elements"]:
                yield from _problems_of_element(element)
        case "input":
            yield from _text("label", block["label"]["text"], 2_000)
            yield from _too_long("hint", block.get("hint", {}).get("text", ""), 2_000)
            yield from _problems_of_element(block["element"])
        case "table":
            yield from _problems_of_table(block["rows"])
        case _:
            return


def _problems_of_element(element: Json) -> Iterator[str]:
    yield from _text("action_id", element["action_id"], 255)
    match element["type"]:
        case "button":
            yield from _text("button", element["text"]["text"], 75)
            yield from _too_long("value", element.get("value", ""), 2_000)
            if confirm := element.get("confirm"):
                yield from _text("confirm title", confirm["title"]["text"], 100)
                yield from _text("confirm text", confirm["text"]["text"], 300)
                for name in ("confirm", "deny"):
                    yield from _text(f"confirm {name}", confirm[name]["text"], 30)
        case "checkboxes" | "radio_buttons":
            yield from _problems_of_options(element, 10)
        case "static_select" | "multi_static_select":
            yield from _problems_of_options(element, 100)
            yield from _too_long("placeholder", element.get("placeholder", {}).get("text", ""), 150)
        case "plain_text_input":
            maximum = element.get("max_length", 3_000)
            if not 1 <= maximum <= 3_000:
                yield f"max_length {maximum}"
            yield from _too_long("initial_value", element.get("initial_value", ""), maximum)
            yield from _too_long("placeholder", element.get("placeholder", {}).get("text", ""), 150)
        case "file_input":
            if not 1 <= element.get("max_files", 1) <= 10:
                yield f"max_files {element['max_files']}"
        case _:
            return


def _problems_of_options(element: Json, maximum: int) -> Iterator[str]:
    options = element["options"]
    yield from _count("options", options, maximum, minimum=1)
    for option in options:
        yield from _text("option", option["text"]["text"], 75)
        yield from _text("option value", option["value"], 150)
        yield from _too_long("option description", option.get("description", {}).get("text", ""), 75)
    chosen = element.get("initial_options", [element["initial_option"]] if "initial_option" in element else [])
    yield from ("an initial option that is no option" for each in chosen if each not in options)
    if element.get("initial_options") == []:
        yield "initial_options is empty"


def _problems_of_table(rows: list[list[Json]]) -> Iterator[str]:
    yield from _count("rows", rows, 100, minimum=1)
    for row in rows:
        yield from _count("columns", row, 20, minimum=1)
    texts = [cell.get("text", "x") for row in rows for cell in row]
    yield from ("an empty cell" for text in texts if not text)
    if sum(map(len, texts)) > 10_000:
        yield f"{sum(map(len, texts))} characters in a table"


def _text(name: str, text: str, maximum: int) -> Iterator[str]:
    if not text:
        yield f"{name} is empty"
    yield from _too_long(name, text, maximum)


def _too_long(name: str, text: str, maximum: int) -> Iterator[str]:
    if len(text) > maximum:
        yield f"{name} has {len(text)} characters, at most {maximum}"


def _count(name: str, many: list[Any], maximum: int, minimum: int = 0) -> Iterator[str]:
    if not minimum <= len(many) <= maximum:
        yield f"{len(many)} {name}, {minimum} to {maximum} allowed"
