"""Messages as a person sees them: text that can be read, line by line."""

import copy
from collections.abc import Iterator
from dataclasses import dataclass

from bot.sandbox.discord.refusals import SELECTS, Kind
from bot.sandbox.discord.world import Json, Message, Pings

THINKING = "… is thinking"


@dataclass(frozen=True)
class Seen:
    id: str
    user: str
    """The id of who wrote it."""
    text: str
    """Everything that can be read, line by line; controls in brackets."""
    components: tuple[Json, ...]
    files: dict[str, bytes]
    reactions: dict[str, int]
    is_ephemeral: bool
    is_loading: bool
    pings: Pings
    """For whom it rang."""
    reply_to: str | None
    is_edited: bool


def seen(message: Message) -> Seen:
    lines = [message.content] if message.content else []
    lines += [str(embed[part]) for embed in message.embeds for part in ("title", "description") if embed.get(part)]
    lines += _lines(message.components)
    if message.is_loading:
        lines.append(THINKING)
    return Seen(
        message.id,
        message.author.id,
        "\n".join(lines),
        tuple(copy.deepcopy(message.components)),
        {file.name: file.content for file in message.attachments},
        {emoji: len(users) for emoji, users in message.reactions.items()},
        message.seen_by is not None,
        message.is_loading,
        message.pings,
        message.reply_to.id if message.reply_to else None,
        message.edited_at is not None,
    )


def words(control: Json) -> str:
    """What a control says."""
    return str(control.get("label") or control.get("placeholder") or control.get("emoji", {}).get("name") or "")


def _lines(components: list[Json]) -> Iterator[str]:
    for each in components:
        match each["type"]:
            case Kind.TEXT_DISPLAY:
                yield each["content"]
            case Kind.CONTAINER:
                yield from _lines(each["components"])
            case Kind.SECTION:
                yield from _lines([*each["components"], each["accessory"]])
            case Kind.ACTION_ROW:
                yield " ".join(_control(control) for control in each["components"])
            case Kind.BUTTON:
                yield _control(each)
            case Kind.FILE:
                yield f"📎 {each['file']['url'].removeprefix('attachment://')}"
            case Kind.MEDIA_GALLERY:
                yield from (
                    f"🖼 {item.get('description') or item['media']['url'].removeprefix('attachment://')}"
                    for item in each["items"]
                )
            case _:
                continue


def _control(control: Json) -> str:
    if control["type"] in SELECTS:
        return f"[{words(control)} ▾]"
    return f"[{words(control)}]" if not control.get("disabled") else f"({words(control)})"
