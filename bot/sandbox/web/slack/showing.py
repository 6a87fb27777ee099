"""What a persona sees in the local Slack, as the page gets it: JSON of the world. Changes nothing."""

from collections import Counter
from urllib.parse import quote

from bot.sandbox.slack import Channel, LocalSlack, User
from bot.sandbox.slack.world import File, Message, View, World
from bot.sandbox.web.slack import manifest
from bot.sandbox.web.workspace import Json, Look, NobodyError

HOME = "home"
"""The place that is no channel."""


def about(slack: LocalSlack) -> Json:
    people = [each for each in slack.world.users.values() if not each.is_bot]
    return {
        "kind": "slack",
        "name": slack.world.team_name,
        "personas": [{"id": each.id, "name": name_of(each), "about": _about(each)} for each in people],
    }


def user_of(slack: LocalSlack, look: Look) -> User:
    """Raises: NobodyError."""
    user = slack.world.users.get(look.persona)
    if user is None or user.is_bot:
        raise NobodyError(look.persona)
    return user


def shown(slack: LocalSlack, look: Look) -> Json:
    """Raises: NobodyError."""
    world, me = slack.world, user_of(slack, look)
    channel = world.channels.get(look.place)
    view, home = world.views.get(me.id), world.homes.get(me.id)
    found: Json = {
        "me": me.id,
        "people": {each.id: {"name": name_of(each), "bot": each.is_bot} for each in world.users.values()},
        "places": [_place(each, me) for each in world.channels.values()]
        + [{"id": HOME, "name": world.bot.name, "kind": "home", "latest": ""}],
        "messages": [],
        "thread": None,
        "modal": _view(view) if view else None,
        "home": home.shown if home and look.place == HOME else None,
        "command": {"name": manifest.COMMAND, "usage": manifest.USAGE},
        "shortcuts": [{"id": key, "name": name} for key, name in manifest.SHORTCUTS.items()],
    }
    if channel:
        visible = _visible(channel, me)
        replies = Counter(each.thread_ts for each in visible if each.thread_ts)
        found["messages"] = [_message(world, each, me, replies[each.ts]) for each in visible if _is_top(each)]
        if look.thread in channel.messages:
            told = [_message(world, each, me, 0) for each in visible if look.thread in {each.ts, each.thread_ts}]
            found["thread"] = {"id": look.thread, "name": "Thread", "messages": told, "writable": _may(channel, me)}
    return found


def name_of(user: User) -> str:
    return user.display_name or user.name


def _about(user: User) -> str:
    return "guest" if user.is_guest else "admin" if user.is_admin else ""


def _place(channel: Channel, me: User) -> Json:
    latest = next((each.ts for each in reversed(_visible(channel, me)) if _is_top(each)), "")
    return {
        "id": channel.id,
        "name": channel.name,
        "kind": "text",
        "latest": latest,
        "writable": _may(channel, me),
        "why": "" if _may(channel, me) else _why_not(channel),
    }


def _may(channel: Channel, me: User) -> bool:
    return me.id in channel.members and not channel.is_archived


def _why_not(channel: Channel) -> str:
    return "This channel is archived." if channel.is_archived else f"You are not in #{channel.name}."


def _visible(channel: Channel, me: User) -> list[Message]:
    return [each for each in channel.messages.values() if each.seen_by in {None, me.id}]


def _is_top(message: Message) -> bool:
    return message.thread_ts in {None, message.ts}


def _message(world: World, message: Message, me: User, replies: int) -> Json:
    return {
        "id": message.ts,
        "author": message.user,
        "at": float(message.ts.partition(".")[0]),
        "text": message.text,
        "blocks": message.blocks,
        "chosen": message.chosen.get(me.id, {}),
        "edited": message.edited is not None and message.user != world.bot.id,
        "ephemeral": message.seen_by is not None,
        "gone": message.is_tombstone,
        "own": message.user == me.id and not message.is_tombstone,
        "reactions": [
            {"name": name, "who": list(users), "mine": me.id in users} for name, users in message.reactions.items()
        ],
        "files": [_file(each) for each in message.files],
        "replies": replies,
    }


def _file(file: File) -> Json:
    url = f"/files/slack/{file.id}/{quote(file.name, safe='')}"
    return {"name": file.name, "size": len(file.content), "url": url}


def _view(view: View) -> Json:
    """With a key that is another one whenever something else is to be shown."""
    return {"key": f"{view.id} {view.hash}", "view": view.shown, "state": view.state}
