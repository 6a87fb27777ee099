"""What a persona sees in the local Discord, as the page gets it: JSON of the world. Changes nothing."""

from collections.abc import Iterator
from urllib.parse import quote

from bot.sandbox.discord import Channel, Guild, LocalDiscord, Member, Message, Permission, User
from bot.sandbox.discord.forms import current
from bot.sandbox.discord.permissions import in_channel
from bot.sandbox.discord.refusals import Kind
from bot.sandbox.discord.world import Attachment, ChannelKind, Interaction, InteractionKind, Modal, World
from bot.sandbox.web.workspace import Json, Look, NobodyError

_KINDS = {ChannelKind.TEXT: "text", ChannelKind.FORUM: "forum", ChannelKind.DM: "direct"}


def about(discord: LocalDiscord) -> Json:
    world = discord.world
    return {
        "kind": "discord",
        "name": ", ".join(each.name for each in world.guilds.values()),
        "personas": [
            {"id": each.id, "name": name_of(each), "about": _about(each)} for each in members_of(world).values()
        ],
    }


def members_of(world: World) -> dict[str, Member]:
    """Everybody who is no bot, by their id; whoever runs a guild comes last."""
    found: dict[str, Member] = {}
    for guild in world.guilds.values():
        found |= {each.id: each for each in guild.members.values() if not each.user.is_bot and each.id not in found}
    return dict(sorted(found.items(), key=lambda item: _runs(item[1])))


def member_of(discord: LocalDiscord, look: Look) -> Member:
    """Raises: NobodyError."""
    found = members_of(discord.world).get(look.persona)
    if found is None:
        raise NobodyError(look.persona)
    return found


def places_of(world: World, me: User) -> dict[str, Channel]:
    """Every channel, thread and conversation that they may see, by its id."""
    found = {each.id: each for guild in world.guilds.values() for each in (*guild.channels.values(), *guild.threads)}
    found |= {each.id: each for each in world.channels.values() if each.kind is ChannelKind.DM}
    return {key: each for key, each in found.items() if Permission.VIEW_CHANNEL in in_channel(each, me)}


def shown(discord: LocalDiscord, look: Look) -> Json:
    """Raises: NobodyError."""
    world, member = discord.world, member_of(discord, look)
    me, places = member.user, places_of(world, member.user)
    place, thread, modal = places.get(look.place), places.get(look.thread), world.modals.get(me.id)
    found: Json = {
        "me": me.id,
        "people": {
            each.id: {"name": _shown_name(member.guild, each), "bot": each.is_bot} for each in world.users.values()
        },
        "roles": {role.id: role.name for guild in world.guilds.values() for role in guild.roles.values()},
        "guild": member.guild.id,
        "places": [_place(each, me) for each in places.values()],
        "messages": [_message(each, me) for each in _visible(place, me)] if place else [],
        "posts": [_post(each) for each in _threads(place)] if place and place.kind is ChannelKind.FORUM else [],
        "tags": [{"id": tag.id, "name": tag.name} for tag in place.tags] if place else [],
        "thread": None,
        "modal": _modal(modal) if modal else None,
        "commands": _commands(world, member.guild),
    }
    if thread:
        above = _above(thread)
        told = [*([above] if above else []), *_visible(thread, me)]
        found["thread"] = _place(thread, me) | {"messages": [_message(each, me) for each in told]}
    return found


def name_of(member: Member) -> str:
    return member.nick or member.user.display_name


def _shown_name(guild: Guild, user: User) -> str:
    return name_of(guild.members[user.id]) if user.id in guild.members else user.display_name


def _runs(member: Member) -> bool:
    return member.id == member.guild.owner_id


def _about(member: Member) -> str:
    roles = [role.name for role in member.roles]
    return ", ".join([*(["runs the server"] if _runs(member) else []), *roles])


def _place(channel: Channel, me: User) -> Json:
    latest = next((each.id for each in reversed(_visible(channel, me))), "")
    return {
        "id": channel.id,
        "name": "redraft" if channel.kind is ChannelKind.DM else channel.name,
        "kind": "thread" if channel.is_thread else _KINDS[channel.kind],
        "parent": channel.parent.id if channel.parent else "",
        "topic": channel.topic or "",
        "latest": latest,
        "archived": channel.archived,
        "tags": _tags(channel),
        "writable": _may(channel, me),
        "why": _why_not(channel, me),
    }


def _may(channel: Channel, me: User) -> bool:
    mine = in_channel(channel, me)
    needed = Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES
    return needed in mine and not (channel.locked and Permission.MANAGE_THREADS not in mine)


def _why_not(channel: Channel, me: User) -> str:
    if _may(channel, me):
        return "This thread is archived. Writing in it opens it again." if channel.archived else ""
    return "This thread is locked." if channel.locked else "You do not have permission to write here."


def _tags(thread: Channel) -> list[str]:
    known = {tag.id: tag.name for tag in (thread.parent.tags if thread.parent else [])}
    return [known[each] for each in thread.applied_tags if each in known]


def _threads(channel: Channel) -> list[Channel]:
    return [each for each in (channel.guild.threads if channel.guild else []) if each.parent is channel]


def _visible(channel: Channel, me: User) -> list[Message]:
    if Permission.READ_MESSAGE_HISTORY not in in_channel(channel, me):
        return []
    return [each for each in channel.messages.values() if each.seen_by in {None, me.id}]


def _above(thread: Channel) -> Message | None:
    """The message that the thread hangs under."""
    return thread.parent.messages.get(thread.id) if thread.parent else None


def _post(thread: Channel) -> Json:
    first = thread.messages.get(thread.id)
    return {
        "id": thread.id,
        "name": thread.name,
        "author": thread.owner_id,
        "at": int(first.created_at) if first else 0,
        "count": max(0, sum(each.seen_by is None for each in thread.messages.values()) - 1),
        "tags": _tags(thread),
        "archived": thread.archived,
    }


def _message(message: Message, me: User) -> Json:
    channel, to = message.channel, message.reply_to
    return {
        "id": message.id,
        "place": channel.id,
        "author": message.author.id,
        "at": int(message.created_at),
        "content": message.content,
        "embeds": message.embeds,
        "components": message.components,
        "edited": message.edited_at is not None and not message.author.is_bot,
        "ephemeral": message.seen_by is not None,
        "loading": message.is_loading,
        "own": message.author is me,
        "deletable": message.author is me or Permission.MANAGE_MESSAGES in in_channel(channel, me),
        "reactions": [
            {"name": emoji, "who": list(users), "mine": me.id in users} for emoji, users in message.reactions.items()
        ],
        "files": [_file(each) for each in message.attachments],
        "reply": _reply(to) if to else None,
        "answers": _answers(message.interaction) if message.interaction else None,
        "thread": _thread(message.thread) if message.thread else None,
    }


def _reply(to: Message) -> Json:
    is_there = to.id in to.channel.messages
    return {"id": to.id, "author": to.author.id, "text": to.content[:120] if is_there else "", "gone": not is_there}


def _answers(interaction: Interaction) -> Json | None:
    """The command that a message answers."""
    if interaction.kind is not InteractionKind.COMMAND:
        return None
    data = interaction.data
    subs = [each["name"] for each in data.get("options") or [] if each["type"] == 1]
    name = data["name"] if "target_id" in data else "/" + " ".join([data["name"], *subs])
    return {"author": interaction.user.id, "name": name}


def _thread(thread: Channel) -> Json:
    count = sum(each.seen_by is None for each in thread.messages.values())
    return {"id": thread.id, "name": thread.name, "count": count}


def _file(file: Attachment) -> Json:
    url = f"/files/discord/{file.id}/{quote(file.name, safe='')}"
    return {"name": file.name, "size": len(file.content), "url": url}


def _modal(modal: Modal) -> Json:
    """With a key that is another one whenever something else is to be shown."""
    return {"key": modal.source.id, "modal": modal.shown, "state": dict(_held(modal))}


def _held(modal: Modal) -> Iterator[tuple[str, object]]:
    for item in modal.shown["components"]:
        if item["type"] == Kind.LABEL and item["component"]["type"] != Kind.FILE_UPLOAD:
            yield item["component"]["custom_id"], current(modal, item["component"])


def _commands(world: World, guild: Guild) -> list[Json]:
    kept = ("name", "description", "type", "options")
    found = [*world.commands.get("", []), *world.commands.get(guild.id, [])]
    return [{key: each[key] for key in kept if key in each} for each in found]
