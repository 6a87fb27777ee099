"""Shows answers to one person: cards as ephemeral messages, forms as modals, errors as their sentence.

Discord waits three seconds. So an answer is announced before anything is read, and follows; but a form has to be the
first answer, and what comes before it reads as little as possible.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from enum import IntEnum
from typing import Any

import aiohttp
import discord
from discord.http import Route

from bot import log
from bot.cards.elements import Button, Buttons, Card, Form, Note, Prose, Style, Tone
from bot.cards.notices import confirmation
from bot.chat.discord.client import COMPONENTS_V2, message_body
from bot.chat.discord.render import messages, modal
from bot.services.clicks import Answer
from handlers.funnel import card_for

PATIENCE_SECONDS = 2.0
EPHEMERAL = 1 << 6
ANSWERED = 40060
"""Discord's code for an interaction that was answered: by an earlier try, or by another process that heard of it."""

Work = Callable[[], Awaitable[Answer]]

logger = log.get(__name__)


class Kind(IntEnum):
    """Discord's numbers for first answers."""

    MESSAGE = 4
    MESSAGE_TO_COME = 5
    NOTHING = 6
    UPDATE = 7
    CHOICES = 8
    MODAL = 9


async def answer(
    interaction: discord.Interaction, work: Work, sorry: Callable[[Card], Card] = lambda card: card
) -> None:
    """Say that an answer comes, do it, and show what came of it to whoever asked.

    Discord never waits for the work, whose beginning does not wait for Discord. `sorry` adds to the card that says why
    it failed.
    """
    is_told, found = await asyncio.gather(_announce(interaction), _done(work, sorry))
    await (_follow(interaction, found) if is_told else _tell(interaction, found))


async def answer_at_once(interaction: discord.Interaction, work: Work) -> Answer:
    """The same where a form may come of it, which Discord takes for nothing but the first answer; what was shown.

    The work must be short, so that it is seldom announced after all; a form then waits behind a button.
    """
    task = asyncio.create_task(_done(work, lambda card: card))
    await asyncio.wait({task}, timeout=PATIENCE_SECONDS)
    if not task.done():
        is_told, found = await asyncio.gather(_announce(interaction), task)
        await (_follow(interaction, found) if is_told else _tell(interaction, found))
        return None
    await _show(interaction, task.result())
    return task.result()


async def show(interaction: discord.Interaction, found: Answer) -> None:
    """An answer that is there already, since making it reads nothing."""
    await _show(interaction, found)


async def choices(interaction: discord.Interaction, offered: Sequence[tuple[str, str | int]]) -> None:
    """What is offered while somebody types: names and values."""
    found = [{"name": name[:100], "value": value} for name, value in offered[:25]]
    await _say(interaction, Kind.CHOICES, {"choices": found})


async def whisper(client: discord.Client, user_id: int, card: Card, *, about: str = "") -> None:
    """Tell one person outside of an interaction, by a direct message.

    Where they take none of ours, the log has it: the thread shows what was done all the same.
    """
    shown = Card(card.text, (*card.elements, *([Note(about)] if about else [])), card.tone)
    try:
        direct = Route("POST", "/users/@me/channels")
        channel = await client.http.request(direct, json={"recipient_id": str(user_id)})
        for message in messages(shown, {}):
            route = Route("POST", "/channels/{channel_id}/messages", channel_id=channel["id"])
            await client.http.request(route, json=message_body(message))
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        logger.warning("not_whispered", why=str(error), said=card.text)


async def reply(client: discord.Client, message: discord.Message, card: Card) -> None:
    """Answer somebody in the thread, who asked there; it rings for nobody."""
    for number, each in enumerate(messages(card, {})):
        body = message_body(each)
        if number == 0:
            body["message_reference"] = {"message_id": str(message.id), "fail_if_not_exists": False}
        route = Route("POST", "/channels/{channel_id}/messages", channel_id=message.channel.id)
        await client.http.request(route, json=body)


async def _done(work: Work, sorry: Callable[[Card], Card]) -> Answer:
    try:
        return await work()
    except Exception as error:  # noqa: BLE001 - the funnel
        return sorry(card_for(error))


async def _show(interaction: discord.Interaction, found: Answer) -> None:
    match found:
        case Form():
            await _say(interaction, Kind.MODAL, modal(found, {}))
        case None if interaction.message is not None:
            await _say(interaction, Kind.NOTHING)
        case _:
            card = found or confirmation("Done.")
            first, *rest = _bodies(card)
            if await _say(interaction, Kind.UPDATE if _replaces(interaction) else Kind.MESSAGE, first):
                await _add(interaction, rest)
            else:
                await _tell(interaction, card)


async def _announce(interaction: discord.Interaction) -> bool:
    """Say that an answer comes; whether that got through."""
    return await _say(
        interaction, Kind.NOTHING if _replaces(interaction) else Kind.MESSAGE_TO_COME, {"flags": EPHEMERAL}
    )


async def _tell(interaction: discord.Interaction, found: Answer) -> None:
    """What was done is done, though nobody waits for the answer any more."""
    if isinstance(found, Card):
        await whisper(interaction.client, interaction.user.id, found)


async def _follow(interaction: discord.Interaction, found: Answer) -> None:
    """A form cannot be opened any more: a button opens it."""
    if isinstance(found, Form):
        button = Buttons((Button("Open the form", found.action, Style.PRIMARY),))
        found = Card(found.title, (Prose(f"{found.title}: this took a moment."), button), Tone.WAITING)
    first, *rest = _bodies(found or confirmation("Done."))
    path = "/webhooks/{webhook_id}/{webhook_token}/messages/@original"
    if await _tried(interaction, _route("PATCH", path, interaction), first | {"flags": COMPONENTS_V2}):
        await _add(interaction, rest)


async def _add(interaction: discord.Interaction, bodies: Sequence[dict[str, Any]]) -> None:
    for body in bodies:
        await _tried(interaction, _route("POST", "/webhooks/{webhook_id}/{webhook_token}", interaction), body)


def _bodies(card: Card) -> list[dict[str, Any]]:
    return [message_body(each) | {"flags": EPHEMERAL | COMPONENTS_V2} for each in messages(card, {})]


def _replaces(interaction: discord.Interaction) -> bool:
    """Whether the answer takes the place of the message with the button: where only that person sees it."""
    message = interaction.message
    return message is not None and message.flags.ephemeral


async def _say(interaction: discord.Interaction, kind: Kind, data: dict[str, Any] | None = None) -> bool:
    """The first answer; whether it came in time."""
    route = Route(
        "POST",
        "/interactions/{webhook_id}/{webhook_token}/callback",
        webhook_id=interaction.id,
        webhook_token=interaction.token,
    )
    return await _tried(interaction, route, {"type": int(kind)} | ({"data": data} if data else {}))


def _route(method: str, path: str, interaction: discord.Interaction) -> Route:
    return Route(method, path, webhook_id=interaction.application_id, webhook_token=interaction.token)


async def _tried(interaction: discord.Interaction, route: Route, body: dict[str, Any]) -> bool:
    """What was asked for is done by now, so a lost answer is logged, and nothing is done again."""
    try:
        await interaction.client.http.request(route, json=body)
    except discord.HTTPException as error:
        logger.warning("not_answered", interaction=interaction.id, code=error.code, why=str(error))
        return error.code == ANSWERED
    except (aiohttp.ClientError, OSError) as error:
        logger.warning("not_answered", interaction=interaction.id, why=f"{type(error).__name__}: {error}".rstrip(": "))
        return False
    return True
