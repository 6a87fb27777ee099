"""What somebody else knows of Block Kit's counts, lengths and surfaces: `slackblocks` builds every payload again.

It reads only some blocks back by itself; those with elements are put together here. A key that is not named here fails.
It knows no table in a modal and no Markdown in one, and does not add up the text of tables.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import slackblocks as sb
from slackblocks.errors import InvalidUsageError

from bot.sandbox.slack.world import Call

_MESSAGES = {"chat.postMessage", "chat.postEphemeral", "chat.update", "response_url"}
_VIEWS = {"views.open", "views.update", "views.publish"}

Json = dict[str, Any]


def refused(calls: Iterable[Call]) -> Iterator[str]:
    """What slackblocks would not build of the messages and views in these calls, and why."""
    for call in calls:
        try:
            if call.method in _MESSAGES:
                message(call.arguments)
            elif call.method in _VIEWS:
                view(call.arguments["view"])
        except InvalidUsageError as error:
            yield f"{call.method}: {error}"


def message(sent: Json) -> sb.Message:
    """Raises: InvalidUsageError."""
    return sb.Message(
        str(sent.get("channel", "where it was asked")),
        text=sent["text"],
        blocks=[_block(each) for each in sent["blocks"]],
        thread_ts=sent.get("thread_ts"),
        metadata=sent.get("metadata"),
    )


def view(sent: Json) -> sb.View:
    """Raises: InvalidUsageError."""
    rest = {key: value for key, value in sent.items() if key not in {"type", "blocks"}}
    blocks = [_block(each) for each in sent["blocks"]]
    if sent["type"] == "home":
        return sb.HomeTabView(blocks=blocks, **rest)
    texts: Json = {key: _text(rest.pop(key)) for key in ("title", "submit", "close") if key in rest}
    return sb.ModalView(blocks=blocks, **texts, **rest)


def _block(block: Json) -> sb.Block:
    rest = {key: value for key, value in block.items() if key not in {"type", "block_id"}}
    name = block.get("block_id")
    match block["type"]:
        case "actions":
            return sb.ActionsBlock([_element(each) for each in rest.pop("elements")], block_id=name, **rest)
        case "input":
            texts: Json = {key: _text(rest.pop(key)) for key in ("label", "hint") if key in rest}
            return sb.InputBlock(element=_element(rest.pop("element")), block_id=name, **texts, **rest)
        case "table":
            rows: list[list[Any]] = [[sb.RawText(cell["text"]) for cell in row] for row in rest.pop("rows")]
            columns = [sb.ColumnSettings(**each) for each in rest.pop("column_settings")]
            return sb.TableBlock(rows, column_settings=columns, block_id=name, **rest)
        case "rich_text":
            return sb.RichTextBlock([_rich(each) for each in rest.pop("elements")], block_id=name, **rest)
        case _:
            return sb.Block.from_dict(block)


def _element(element: Json) -> Any:
    rest = {key: value for key, value in element.items() if key != "type"}
    if "options" in rest:
        rest["options"] = [sb.Option.from_dict(each) for each in rest["options"]]
    if "initial_options" in rest:
        rest["initial_options"] = [sb.Option.from_dict(each) for each in rest["initial_options"]]
    if "initial_option" in rest:
        rest["initial_option"] = sb.Option.from_dict(rest["initial_option"])
    if "confirm" in rest:
        rest["confirm"] = sb.ConfirmationDialogue.from_dict(rest["confirm"])
    for key in ("text", "placeholder"):
        if key in rest:
            rest[key] = _text(rest[key])
    return _ELEMENTS[element["type"]](**rest)


_ELEMENTS = {
    "button": sb.Button,
    "checkboxes": sb.CheckboxGroup,
    "static_select": sb.StaticSelectMenu,
    "multi_users_select": sb.UserMultiSelectMenu,
    "plain_text_input": sb.PlainTextInput,
    "file_input": sb.FileInput,
}


def _rich(section: Json) -> sb.RichTextSection:
    return sb.RichTextSection([sb.RichText(each["text"], **each.get("style", {})) for each in section["elements"]])


def _text(text: Json) -> sb.Text:
    return sb.Text.from_dict(text)
