"""Clicks, menus and forms: each becomes one call of `app.clicks`, and its answer is shown.

Nothing is remembered between a click and a form: what a control means stands in its custom id.
"""

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from typing import Any, cast

import discord

from bot import log
from bot.bootstrap import App
from bot.cards.actions import FORM_VERBS, Action, Verb, decode
from bot.cards.elements import Button, Buttons, Card, Form, Prose, Style, Tone, Values
from bot.cards.forms import filled_in
from bot.cards.notices import given_back
from bot.chat.discord.render import FORM, asked, values_of
from bot.errors import Stale
from bot.services.clicks import Answer, Place
from bot.services.desk import Origin
from handlers.discord import answers
from handlers.discord.files import handed_in
from handlers.discord.inbound import Inbound
from handlers.discord.starts import Start, new_task, reviewers, with_start
from handlers.kept import Kept
from handlers.who import Who

Json = dict[str, Any]

_MAY_OPEN_A_FORM = FORM_VERBS | {Verb.TASK_NEW, Verb.TASK_RESUME}
_UNKNOWN = "redraft does not know this button any more; it is from an older version."

logger = log.get(__name__)


async def clicked(app: App, inbound: Inbound, kept: Kept[Values], interaction: discord.Interaction) -> None:
    """A button, or a choice from a menu."""
    data = cast("Json", interaction.data)
    custom_id = str(data["custom_id"])
    encoded, question = asked(custom_id)
    action = decode(encoded)
    if action is not None and data.get("values"):
        action = replace(action, part=int(data["values"][0]))
    if action is not None and question is not None and action.verb not in FORM_VERBS:  # a form is a question by itself
        await answers.show(interaction, _question(interaction, custom_id, action, question))
        return
    if action is None or action.verb not in _MAY_OPEN_A_FORM:
        await answers.answer(interaction, lambda: _pressed(app, inbound, kept, interaction, action))
        return
    found = await answers.answer_at_once(interaction, lambda: _pressed(app, inbound, kept, interaction, action))
    if isinstance(found, Form) and interaction.guild_id is not None:
        async with inbound.leisure:
            who = await inbound.who(interaction.guild_id, interaction.user)
            await asyncio.to_thread(app.clicks.opened, action, who.origin(str(interaction.id)))


async def _pressed(
    app: App, inbound: Inbound, kept: Kept[Values], interaction: discord.Interaction, action: Action | None
) -> Answer:
    if action is None or interaction.guild_id is None:
        raise Stale(why=_UNKNOWN)
    user = interaction.user
    if action.verb is Verb.TASK_NEW:
        return _filled_in(kept, interaction, new_task(app, Start.read(action.subject)))
    if action.verb is Verb.DRAFT_SCORE:
        action = Action(Verb.DRAFT_TICK, action.subject, 1)  # every mark at once is more than a modal holds
    who = await inbound.who(interaction.guild_id, user)
    place = Place(who.workspace, str(interaction.channel_id or ""))
    found = await asyncio.to_thread(app.clicks.press, action, who.person.id, _origin(who, interaction), place)
    return _filled_in(kept, interaction, found) if isinstance(found, Form) else found


def _filled_in(kept: Kept[Values], interaction: discord.Interaction, form: Form) -> Form:
    """With what they gave before, where that was refused."""
    values = kept.take(str(interaction.user.id), form.action)
    return filled_in(form, values) if values else form


async def submitted(app: App, inbound: Inbound, kept: Kept[Values], interaction: discord.Interaction) -> None:
    """A form was sent. Discord closes it, so where it cannot be taken all that was typed is given back."""
    data = cast("Json", interaction.data)
    action = decode(str(data["custom_id"]).removeprefix(FORM))
    values = dict(values_of(data["components"]))

    def sorry(card: Card) -> Card:
        if action is None:
            return given_back(card, _typed(values), None)
        kept.keep(str(interaction.user.id), action, values)
        return given_back(card, _typed(values), action)

    await answers.answer(interaction, lambda: _taken(app, inbound, interaction, action, values), sorry)


async def _taken(
    app: App, inbound: Inbound, interaction: discord.Interaction, action: Action | None, values: Values
) -> Answer:
    if action is None or interaction.guild_id is None:
        raise Stale(why=_UNKNOWN)
    who = await inbound.who(interaction.guild_id, interaction.user)
    place = None
    if action.verb is Verb.TASK_NEW:
        start = Start.read(action.subject)
        values = with_start(app, values, start)
        await asyncio.to_thread(app.clicks.check_new_task, values)
        chosen = await reviewers(inbound, interaction.guild_id, _several(values, "reviewers"), start)
        resolved = cast("Json", interaction.data).get("resolved") or {}
        files = await handed_in(interaction.client, _several(values, "files"), resolved)
        values = {**values, "reviewers": chosen}
        place = Place(who.workspace, start.channel_id, files)
    origin = _origin(who, interaction)
    return await asyncio.to_thread(app.clicks.submit, action, values, who.person.id, origin, place)


def _origin(who: Who, interaction: discord.Interaction) -> Origin:
    """Discord says with each click what the person may do; who may manage the server runs it."""
    return who.origin(str(interaction.id), is_admin=interaction.permissions.manage_guild)


def _several(values: Values, name: str) -> tuple[str, ...]:
    found = values.get(name, ())
    return found if isinstance(found, tuple) else ()


def _typed(values: Values) -> Iterator[tuple[str, str]]:
    """What a person would have to type again; ticks and choices are made quickly."""
    for name, value in values.items():
        if isinstance(value, str) and value.strip() and name != "mark":
            yield name.capitalize(), value


def _question(interaction: discord.Interaction, custom_id: str, action: Action, question: str) -> Card:
    """Asked of that person alone, before the click counts."""
    label = next((each.label for each in _buttons(interaction.message) if each.custom_id == custom_id), None)
    sentence = question or f"“{label or 'This'}”: are you sure?"
    return Card(
        sentence, (Prose(sentence), Buttons((Button(f"Yes: {label or 'go on'}", action, Style.DANGER),))), Tone.WAITING
    )


def _buttons(message: discord.Message | None) -> Iterator[discord.Button]:
    waiting: list[Any] = list(message.components) if message else []
    while waiting:
        each = waiting.pop(0)
        if isinstance(each, discord.Button):
            yield each
        waiting += getattr(each, "children", [])
