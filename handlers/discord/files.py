"""Fetches what people hand in: the files of a form or of a message, by the addresses that Discord gives."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import aiohttp
import discord

from bot.bootstrap import App
from bot.domain.feedback import is_aside
from bot.domain.files import FILE_MAX_BYTES, Upload, unusable
from bot.domain.text import visible
from bot.errors import FileNotFetched, FileUnusable
from bot.services.threads import Said
from handlers.discord.inbound import words_of

Known = tuple[str, int, str]
"""What Discord says of a file: its name, its bytes, and where it is."""


async def handed_in(client: discord.Client, ids: Sequence[str], resolved: Mapping[str, Any]) -> tuple[Upload, ...]:
    """The files of a form, whole.

    Raises:
        FileUnusable: one is too large, or Discord does not hand it out.
        FileNotFetched
    """
    known = resolved.get("attachments") or {}
    return tuple([await _fetched(client, known_of(known[each])) for each in ids if each in known])


async def text_of(app: App, client: discord.Client, message: discord.Message, us: int) -> Said:
    """A message as an agent reads it, with what is in its files."""
    return await with_files(app, client, words_of(message, us), files_of(message))


async def with_files(app: App, client: discord.Client, text: str, files: Sequence[Known]) -> Said:
    """The same for words that are read already. An aside's files are nobody's business."""
    if not files or is_aside(text):
        return Said(text)
    found: list[Upload | FileUnusable | FileNotFetched] = []
    for each in files:
        try:
            found.append(await _fetched(client, each))
        except (FileUnusable, FileNotFetched) as error:
            found.append(error)
    return await asyncio.to_thread(app.threads.with_files, text, found)


def files_of(message: discord.Message) -> list[Known]:
    return [(each.filename, each.size, each.url) for each in message.attachments]


def known_of(attachment: Mapping[str, Any]) -> Known:
    return str(attachment["filename"]), int(attachment["size"]), str(attachment["url"])


async def _fetched(client: discord.Client, file: Known) -> Upload:
    name, size, url = file
    if size > FILE_MAX_BYTES:
        raise unusable(name, f"it has {size:,} bytes; at most {FILE_MAX_BYTES:,} fit")
    try:
        return Upload(name, await client.http.get_from_cdn(url))
    except (discord.NotFound, discord.Forbidden) as error:
        raise unusable(name, "Discord does not hand it out") from error
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        raise FileNotFetched(name=visible(name), platform="Discord", why="the connection failed") from error
