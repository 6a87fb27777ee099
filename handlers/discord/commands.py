"""`/redraft …` and the menus of messages: what is registered, and what comes of each."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any, cast

import discord
from discord.http import Route

from bot import log
from bot.bootstrap import App
from bot.cards.elements import Card
from bot.cards.forms import FORM_TEXT_MAX, TaskStart, title_of
from bot.cards.notices import NOT_OURS, confirmation
from bot.cards.overviews import COMMANDS, help_card
from bot.domain.conversation import Conversation, MessageRef
from bot.domain.feedback import without_aside
from bot.domain.task import TITLE_MAX
from bot.errors import InvalidInput, NotFound, Refused, WrongState
from bot.services.asking import LinkTo
from bot.services.clicks import Answer
from bot.services.report_filters import KEYS, Asked
from handlers.discord import answers
from handlers.discord.files import known_of, with_files
from handlers.discord.inbound import Inbound, words
from handlers.discord.starts import Start, new_task

NAME = "redraft"
START_FROM_MESSAGE = "Start a task from this"
USE_AS_FEEDBACK = "Use as feedback"
CHOICES_MAX = 25

_SUB_COMMAND, _STRING, _INTEGER, _ROLE = 1, 3, 4, 8
_SLASH, _MESSAGE_MENU = 1, 3
_IN_GUILDS = {"contexts": [0], "integration_types": [0]}
PERMISSION_WORDS = {
    "view_channel": "view channels",
    "send_messages": "send messages",
    "create_public_threads": "create public threads",
    "send_messages_in_threads": "send messages in threads",
    "read_message_history": "read message history",
    "add_reactions": "add reactions",
    "attach_files": "attach files",
}
"""What the bot needs where it works, as Discord's own settings call it."""
PERMISSIONS = discord.Permissions(**dict.fromkeys(PERMISSION_WORDS, True))
"""docs/discord.md has the link that asks for them."""

Json = dict[str, Any]
Options = Mapping[str, Any]

logger = log.get(__name__)


def registered(app: App) -> list[Json]:
    """All commands, as Discord is told of them; nothing stands in here that Discord would leave out."""
    what = {usage.split()[0]: about for usage, about in COMMANDS}
    agent = _choice("agent", "Who drafts", app.clicks.agents)
    category = _choice("category", "What kind of work it is", [(each, each) for each in app.clicks.categories])
    options = {
        "new": [
            {"type": _STRING, "name": "title", "description": "What it is, in one line", "max_length": TITLE_MAX},
            agent,
            category,
            {"type": _ROLE, "name": "reviewers", "description": "Whose members review; people are chosen in the form"},
        ],
        "list": [
            {"type": _INTEGER, "name": "task", "description": "How this one stands", "autocomplete": True},
        ],
        "minutes": [
            {"type": _INTEGER, "name": "task", "description": "Which", "autocomplete": True, "required": True},
            {"type": _STRING, "name": "minutes", "description": "How many", "max_length": 10, "required": True},
        ],
        "report": [
            _choice(
                "view", "What to see; nothing: the whole report", [("criteria", "criteria that fail or divide people")]
            ),
            _typed_option("agent", "Only tasks that this agent drafted"),
            _typed_option("category", "Only this kind of work"),
            {"type": _STRING, "name": "since", "description": "Only tasks opened since that day", "max_length": 10},
            {"type": _INTEGER, "name": "task", "description": "Only this task", "autocomplete": True},
        ],
    }
    subs = [
        {"type": _SUB_COMMAND, "name": name, "description": about[:100]}
        | ({"options": options[name]} if name in options else {})
        for name, about in what.items()
    ]
    slash = {"type": _SLASH, "name": NAME, "description": "An agent drafts, you review, the agent revises"}
    menus = [{"type": _MESSAGE_MENU, "name": name} | _IN_GUILDS for name in (START_FROM_MESSAGE, USE_AS_FEEDBACK)]
    return [slash | _IN_GUILDS | {"options": subs}, *menus]


async def sync(client: discord.Client, commands: Sequence[Json]) -> bool:
    """Register them where Discord has others; whether it had. Discord allows 200 new ones a day."""
    path, application = "/applications/{application_id}/commands", client.application_id
    held = await client.http.request(Route("GET", path, application_id=application))
    by_key = {(each["type"], each["name"]): each for each in held}
    if len(held) == len(commands) and all(_fits(each, by_key.get((each["type"], each["name"]))) for each in commands):
        return False
    await client.http.request(Route("PUT", path, application_id=application), json=list(commands))
    logger.info("commands_registered", count=len(commands))
    return True


def _fits(ours: Any, theirs: Any) -> bool:
    """Whether Discord has all that we say; it adds fields of its own."""
    if isinstance(ours, dict):
        return isinstance(theirs, dict) and all(_fits(value, theirs.get(key)) for key, value in ours.items())
    if isinstance(ours, list):
        return (
            isinstance(theirs, list)
            and len(ours) == len(theirs)
            and all(_fits(*each) for each in zip(ours, theirs, strict=True))
        )
    return bool(ours == theirs)


def _choice(name: str, about: str, values: Sequence[tuple[str, str]]) -> Json:
    found = [{"name": label[:100], "value": value} for value, label in values[:CHOICES_MAX]]
    return {"type": _STRING, "name": name, "description": about, "choices": found}


def _typed_option(name: str, about: str) -> Json:
    """Offered while somebody types: what tasks here have, which may be more than a list of choices takes."""
    return {"type": _STRING, "name": name, "description": about, "autocomplete": True}


# ---- what comes of them


async def used(app: App, inbound: Inbound, interaction: discord.Interaction) -> None:
    """A command, typed or from a menu. A form opens at once; everything else is a card for the person alone."""
    data = cast("Json", interaction.data)
    match data["name"]:
        case name if name == START_FROM_MESSAGE:
            await answers.answer_at_once(interaction, lambda: _from_message(app, inbound, interaction, _target(data)))
        case name if name == USE_AS_FEEDBACK:
            await answers.answer(interaction, lambda: _as_feedback(app, inbound, interaction, _target(data)))
        case _:
            sub = data["options"][0]
            given = {each["name"]: each["value"] for each in sub.get("options") or ()}
            await _subcommand(app, inbound, interaction, sub["name"], given)


async def _subcommand(app: App, inbound: Inbound, interaction: discord.Interaction, name: str, given: Options) -> None:
    match name:
        case "new":
            await answers.answer_at_once(interaction, lambda: _new(app, inbound, interaction, given))
        case "help":
            await answers.show(interaction, help_card())
        case _:
            await answers.answer(interaction, lambda: _read(app, inbound, interaction, name, given))


async def _read(app: App, inbound: Inbound, interaction: discord.Interaction, name: str, given: Options) -> Answer:
    who = await inbound.who(_guild(interaction), interaction.user)
    asking, workspace, person = app.asking, who.workspace, who.person.id
    link = link_to(workspace.external_id)
    match name:
        case "list" if "task" in given:
            return await asyncio.to_thread(asking.status, workspace, int(given["task"]), person)
        case "list":
            return await asyncio.to_thread(asking.list, workspace, link)
        case "mine":
            return await asyncio.to_thread(asking.mine, workspace, person, link)
        case "report":
            asked = Asked(**{key: str(given[key]) for key in KEYS if key in given})
            view = asking.criteria if given.get("view") == "criteria" else asking.report
            return await asyncio.to_thread(view, workspace, asked)
        case "minutes":
            task, minutes = int(given["task"]), str(given["minutes"])
            return await asyncio.to_thread(asking.correct_minutes, workspace, task, minutes, person)
        case "settings":
            return await asyncio.to_thread(asking.settings, workspace)
        case unknown:
            raise NotFound(what="command", given=unknown)


async def _new(app: App, inbound: Inbound, interaction: discord.Interaction, given: Options) -> Answer:
    channel = await place_of(inbound, interaction)
    categories = app.clicks.categories
    category = given.get("category", "Other")
    start = Start(
        channel,
        str(given.get("agent", "auto")),
        categories.index(category) if category in categories else -1,
        str(given.get("reviewers", "0")),
    )
    return new_task(app, start, TaskStart(title=str(given.get("title", "")).strip()[:TITLE_MAX]))


async def _from_message(app: App, inbound: Inbound, interaction: discord.Interaction, message: Json) -> Answer:
    """The form, with the message as its brief."""
    _check_not_ours(interaction, message)
    text = _said(inbound, message)
    if len(text) > FORM_TEXT_MAX:
        why = (
            f"the message has {len(text):,} characters, and {FORM_TEXT_MAX:,} fit. "
            "Start with `/redraft new`, and hand the message in as a file"
        )
        raise InvalidInput(field="The form", why=why)
    return new_task(app, Start(await place_of(inbound, interaction)), TaskStart(title=title_of(text), brief=text))


def _check_not_ours(interaction: discord.Interaction, message: Json) -> None:
    """What a message of ours shows is no text that somebody wrote. Raises: WrongState."""
    if str(message["author"]["id"]) == str(interaction.application_id):
        raise WrongState(why=NOT_OURS)


async def _as_feedback(app: App, inbound: Inbound, interaction: discord.Interaction, message: Json) -> Card:
    """A message of the thread becomes an item, in the name of whoever says so."""
    guild, channel = _guild(interaction), int(message["channel_id"])
    _check_not_ours(interaction, message)
    who = await inbound.who(guild, interaction.user)
    conversation = await inbound.thread(guild, channel)
    origin = who.origin(str(interaction.id), MessageRef(str(channel), str(message["id"])))
    files = [known_of(each) for each in message["attachments"]]
    said = await with_files(app, inbound.client, without_aside(_said(inbound, message)), files)
    said.check_used()
    await asyncio.to_thread(app.threads.used_as_feedback, conversation, said.text, origin)
    return confirmation("Taken as feedback, in your name.", said.left_out)


async def completed(app: App, inbound: Inbound, interaction: discord.Interaction) -> None:
    """What there is, while somebody types: agents, categories, or tasks by number or title; of a list, open ones."""
    data = cast("Json", interaction.data)
    sub = data["options"][0]
    focused = next((each for each in sub.get("options") or () if each.get("focused")), None)
    name, typed = (focused["name"], str(focused["value"])) if focused else ("task", "")
    workspace = (await inbound.who(_guild(interaction), interaction.user)).workspace
    asking = app.asking
    if name in {"agent", "category"}:
        named = await asyncio.to_thread(asking.agents if name == "agent" else asking.categories, workspace, typed)
        await answers.choices(interaction, [(each, each) for each in named])
        return
    tasks = await asyncio.to_thread(asking.like, workspace, typed, decided_too=sub["name"] in {"minutes", "report"})
    await answers.choices(interaction, [(f"{each.number}: {each.title}", each.number) for each in tasks])


async def place_of(inbound: Inbound, interaction: discord.Interaction) -> str:
    """The channel in which a task's card goes; a thread has none of its own in it, so its channel is meant.

    Raises:
        Refused: the bot may not talk there.
    """
    channel = interaction.channel_id or 0
    lacks = [said for name, said in PERMISSION_WORDS.items() if not getattr(interaction.app_permissions, name)]
    if lacks:
        told = ", ".join(f"“{each}”" for each in lacks)
        raise Refused(
            why=f"redraft lacks the permission {told} in this channel. Whoever runs this server can grant it."
        )
    return str(await inbound.parent_of(channel) or channel)


def link_to(guild_id: str) -> LinkTo:
    """Links to tasks' threads, made without asking Discord."""

    def link(place: Conversation) -> str:
        return f"https://discord.com/channels/{guild_id}/{place.thread_id}" if place.thread_id else ""

    return link


def _target(data: Json) -> Json:
    found: Json = data["resolved"]["messages"][data["target_id"]]
    return found


def _said(inbound: Inbound, message: Json) -> str:
    names = {str(each["id"]): str(each.get("global_name") or each["username"]) for each in message["mentions"]}
    return words(message["content"], names, inbound.client.user.id if inbound.client.user else 0)


def _guild(interaction: discord.Interaction) -> int:
    if interaction.guild_id is None:
        raise Refused(why="redraft works in servers, not in direct messages.")
    return interaction.guild_id
