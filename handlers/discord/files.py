"""Fetches what people hand in: the files of a form or of a message, by the addresses that Discord gives."""

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import aiohttp
import discord

from bot.bootstrap import App
from bot.domain.feedback import is_aside
from bot.domain.files import FILE_MAX_BYTES, Upload, unusable
from bot.errors import FileUnusable
from handlers.discord.inbound import words_of

Known = tuple[str, int, str]
"""What Discord says of a file: its name, its bytes, and where it is."""


async def handed_in(client: discord.Client, ids: Sequence[str], resolved: Mapping[str, Any]) -> tuple[Upload, ...]:
    """The files of a form, whole.

    Raises:
        FileUnusable: one is too large, or cannot be fetched.
    """
    known = resolved.get("attachments") or {}
    return tuple([await _fetched(client, known_of(known[each])) for each in ids if each in known])


async def text_of(app: App, client: discord.Client, message: discord.Message, us: int) -> str:
    """A message as an agent reads it, with what is in its files."""
    files = ((each.filename, each.size, each.url) for each in message.attachments)
    return await text_with_files(app, client, words_of(message, us), files)


async def text_with_files(app: App, client: discord.Client, text: str, files: Iterable[Known]) -> str:
    """The same for words that are read already. An aside's files are nobody's business."""
    listed = list(files)
    if not listed or is_aside(text):
        return text
    found: list[Upload | FileUnusable] = []
    for each in listed:
        try:
            found.append(await _fetched(client, each))
        except FileUnusable as error:
            found.append(error)
    return await asyncio.to_thread(app.threads.with_files, text, found)


def known_of(attachment: Mapping[str, Any]) -> Known:
    return str(attachment["filename"]), int(attachment["size"]), str(attachment["url"])


async def _fetched(client: discord.Client, file: Known) -> Upload:
    name, size, url = file
    if size > FILE_MAX_BYTES:
        raise unusable(name, f"it has {size:,} bytes; at most {FILE_MAX_BYTES:,} fit")
    try:
        return Upload(name, await client.http.get_from_cdn(url))
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        raise unusable(name, "it could not be fetched from Discord; try again") from error
