"""The Web API of the local Slack: each method as a function of the world; it refuses what Slack refuses.

Coverage; whatever is not in this table answers `unknown_method`.

    api.test                    supported
    apps.connections.open       supported
    auth.revoke                 supported
    auth.test                   supported
    bots.info                   partial: of our bot only
    chat.delete                 supported
    chat.getPermalink           supported
    chat.postEphemeral          supported
    chat.postMessage            partial: no attachments, no usernames, no scheduled or unfurled content
    chat.update                 partial: as chat.postMessage
    conversations.history       partial: `latest` with `oldest` only
    conversations.info          supported
    conversations.join          supported
    conversations.members       partial: one page
    conversations.replies       supported
    files.completeUploadExternal partial: into one channel
    files.getUploadURLExternal  supported
    files.info                  supported
    oauth.v2.access             partial: no refresh tokens
    reactions.add               supported
    reactions.get               supported
    reactions.remove            supported
    team.info                   supported
    users.info                  supported
    views.open                  supported
    views.publish               supported
    views.push                  not: modals do not stack here
    views.update                supported
"""

import copy
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from mimetypes import guess_type
from typing import Any

from bot.sandbox.slack.refusals import problems_of_message, problems_of_view
from bot.sandbox.slack.world import Channel, File, Json, Message, View, World, initial_state

SCOPES = {
    "chat.delete": "chat:write",
    "chat.postEphemeral": "chat:write",
    "chat.postMessage": "chat:write",
    "chat.update": "chat:write",
    "conversations.history": "channels:history",
    "conversations.info": "channels:read",
    "conversations.join": "channels:join",
    "conversations.members": "channels:read",
    "conversations.replies": "channels:history",
    "files.completeUploadExternal": "files:write",
    "files.getUploadURLExternal": "files:write",
    "files.info": "files:read",
    "reactions.add": "reactions:write",
    "reactions.get": "reactions:read",
    "reactions.remove": "reactions:write",
    "team.info": "team:read",
    "users.info": "users:read",
}
"""The scope that each method needs; those that are missing need none."""

MESSAGE_TEXT_MAX = 40_000
UPDATE_TEXT_MAX = 4_000
ALT_TEXT_MAX = 1_000
PAGE = 200


class RefusedError(Exception):
    """An answer with `ok` false."""

    def __init__(self, error: str, **more: object) -> None:
        super().__init__(error)
        self.answer: Json = {"ok": False, "error": error, **more}


Method = Callable[["WebApi", Json], Json]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Register under Slack's name."""

    def register(function: Method) -> Method:
        METHODS[name] = function
        return function

    return register


@dataclass
class WebApi:
    """Carries out calls of the bot. Knows no network: the server does."""

    world: World
    scopes: frozenset[str]
    on_change: Callable[[str, Json], None]
    """Told of everything that Slack sends events about."""

    def call(self, name: str, arguments: Json) -> Json:
        """The answer, `ok` or not."""
        function = METHODS.get(name)
        if function is None:
            return {"ok": False, "error": "unknown_method"}
        needed = SCOPES.get(name)
        if needed and needed not in self.scopes:
            return {"ok": False, "error": "missing_scope", "needed": needed, "provided": ",".join(sorted(self.scopes))}
        try:
            return {"ok": True, **function(self, arguments)}
        except RefusedError as refused:
            return refused.answer

    # ---- what methods share

    def channel(self, arguments: Json, *, joined: bool = False, writes: bool = False) -> Channel:
        channel = self.world.channels.get(str(arguments.get("channel", "")))
        if channel is None:
            raise RefusedError("channel_not_found")
        if joined and self.world.bot.id not in channel.members:
            raise RefusedError("not_in_channel")
        if writes and channel.is_archived:
            raise RefusedError("is_archived")
        return channel

    def message(self, channel: Channel, ts: object) -> Message:
        found = channel.messages.get(str(ts))
        if found is None or found.seen_by or found.is_tombstone:
            raise RefusedError("message_not_found")
        return found

    def tell_message(self, channel: Channel, event: Json) -> None:
        self.on_change("message", {**event, "channel": channel.id, "channel_type": "channel"})

    def tell_reaction(self, kind: str, channel: Channel, message: Message, name: str) -> None:
        item = {"type": "message", "channel": channel.id, "ts": message.ts}
        user = self.world.bot.id
        self.on_change(kind, {"user": user, "reaction": name, "item_user": message.user, "item": item})

    def check(self, text: str, blocks: list[Json]) -> None:
        if not text and not blocks:
            raise RefusedError("no_text")
        if blocks and (problems := problems_of_message({"text": text or "x", "blocks": blocks})):
            raise RefusedError(
                "invalid_blocks", response_metadata={"messages": [f"[ERROR] {each}" for each in problems]}
            )


@method("api.test")
def _(api: WebApi, arguments: Json) -> Json:
    return {"args": arguments}


@method("auth.test")
def _(api: WebApi, arguments: Json) -> Json:
    world = api.world
    return {
        "url": api.world.base_url,
        "team": world.team_name,
        "team_id": world.team_id,
        "user": world.bot.name,
        "user_id": world.bot.id,
        "bot_id": "B0LOCAL",
        "is_enterprise_install": False,
    }


@method("auth.revoke")
def _(api: WebApi, arguments: Json) -> Json:
    return {"revoked": True}


@method("bots.info")
def _(api: WebApi, arguments: Json) -> Json:
    return {
        "bot": {"id": "B0LOCAL", "app_id": api.world.app_id, "name": api.world.bot.name, "user_id": api.world.bot.id}
    }


@method("team.info")
def _(api: WebApi, arguments: Json) -> Json:
    return {"team": {"id": api.world.team_id, "name": api.world.team_name, "domain": api.world.team_name.lower()}}


@method("users.info")
def _(api: WebApi, arguments: Json) -> Json:
    user = api.world.users.get(str(arguments.get("user", "")))
    if user is None:
        raise RefusedError("user_not_found")
    profile = {"display_name": user.display_name, "real_name": user.display_name}
    return {
        "user": {
            "id": user.id,
            "team_id": api.world.team_id,
            "name": user.name,
            "profile": profile,
            "is_bot": user.is_bot,
            "is_restricted": user.is_guest,
            "is_admin": user.is_admin,
            "is_owner": False,
        }
    }


# ---- messages


@method("chat.postMessage")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments, joined=True, writes=True)
    text, blocks = str(arguments.get("text", "")), arguments.get("blocks") or []
    api.check(text, blocks)
    thread_ts = arguments.get("thread_ts")
    if thread_ts and thread_ts not in channel.messages:
        raise RefusedError("thread_not_found")
    message = Message(
        api.world.new_ts(),
        api.world.bot.id,
        text[:MESSAGE_TEXT_MAX],
        thread_ts,
        copy.deepcopy(blocks),
        arguments.get("metadata"),
    )
    api.world.post(channel, message)
    shown = api.world.as_json(channel, message)
    api.tell_message(channel, shown)
    return {"channel": channel.id, "ts": message.ts, "message": shown}


@method("chat.update")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments, joined=True, writes=True)
    message = api.message(channel, arguments.get("ts"))
    if message.user != api.world.bot.id:
        raise RefusedError("cant_update_message")
    text, blocks = str(arguments.get("text", "")), arguments.get("blocks") or []
    if len(text) > UPDATE_TEXT_MAX:
        raise RefusedError("msg_too_long")
    api.check(text, blocks)
    before = api.world.as_json(channel, message)
    message.text, message.blocks, message.edited = text, copy.deepcopy(blocks), api.world.new_ts()
    message.chosen.clear()
    if "metadata" in arguments:
        message.metadata = arguments["metadata"]
    shown = api.world.as_json(channel, message)
    changed = {"subtype": "message_changed", "message": shown, "previous_message": before, "hidden": True}
    api.tell_message(channel, changed | {"ts": message.edited})
    return {"channel": channel.id, "ts": message.ts, "text": text, "message": shown}


@method("chat.delete")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments, joined=True)
    message = api.message(channel, arguments.get("ts"))
    if message.user != api.world.bot.id:
        raise RefusedError("cant_delete_message")
    deleted = {"deleted_ts": message.ts, "previous_message": api.world.as_json(channel, message), "hidden": True}
    del channel.messages[message.ts]
    api.tell_message(channel, {"subtype": "message_deleted", "ts": api.world.new_ts()} | deleted)
    return {"channel": channel.id, "ts": message.ts}


@method("chat.postEphemeral")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments, joined=True, writes=True)
    if arguments.get("user") not in channel.members:
        raise RefusedError("user_not_in_channel")
    text, blocks = str(arguments.get("text", "")), arguments.get("blocks") or []
    api.check(text, blocks)
    thread = arguments.get("thread_ts")
    message = Message(
        api.world.new_ts(), api.world.bot.id, text, thread, copy.deepcopy(blocks), seen_by=str(arguments["user"])
    )
    api.world.post(channel, message)
    return {"message_ts": message.ts}


@method("chat.getPermalink")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments)
    message = api.message(channel, arguments.get("message_ts"))
    return {
        "channel": channel.id,
        "permalink": f"{api.world.base_url}archives/{channel.id}/p{message.ts.replace('.', '')}",
    }


def _page(messages: Iterator[Message] | list[Message], arguments: Json) -> tuple[list[Message], Json]:
    """From `oldest` or the cursor on, until `latest`, and what says that there is more."""
    oldest, cursor = str(arguments.get("oldest") or "0"), str(arguments.get("cursor") or "")
    latest = str(arguments.get("latest") or "inf")
    inclusive = str(arguments.get("inclusive", "")).lower() in {"true", "1"}
    limit = min(int(arguments.get("limit") or 100), PAGE)
    kept = [each for each in messages if not each.seen_by]
    edges = {oldest, latest} if inclusive else set()
    fits = [each for each in kept if float(oldest) < float(each.ts) < float(latest) or each.ts in edges]
    if cursor:
        fits = [each for each in fits if each.ts >= cursor]
    more = len(fits) > limit
    meta = {"next_cursor": fits[limit].ts} if more else {"next_cursor": ""}
    return fits[:limit], {"has_more": more, "response_metadata": meta}


def _newest_page(messages: list[Message], arguments: Json) -> tuple[list[Message], Json]:
    """The latest ones, and the cursor to what is older: so it pages where nobody says from when on."""
    cursor, limit = str(arguments.get("cursor") or ""), min(int(arguments.get("limit") or 100), PAGE)
    fits = [each for each in messages if not each.seen_by and (not cursor or each.ts <= cursor)]
    more = len(fits) > limit
    meta = {"next_cursor": fits[-limit - 1].ts} if more else {"next_cursor": ""}
    return fits[-limit:], {"has_more": more, "response_metadata": meta}


@method("conversations.replies")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments, joined=True)
    ts = str(arguments.get("ts", ""))
    thread = list(api.world.replies(channel, ts))
    if not thread:
        raise RefusedError("thread_not_found")
    found, more = _page(thread, arguments)
    metadata = str(arguments.get("include_all_metadata", "")).lower() in {"true", "1"}
    return {"messages": [api.world.as_json(channel, each, metadata=metadata) for each in found], **more}


@method("conversations.history")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments, joined=True)
    top = [each for each in channel.messages.values() if each.thread_ts in {None, each.ts}]
    found, more = _page(top, arguments) if arguments.get("oldest") else _newest_page(top, arguments)
    metadata = str(arguments.get("include_all_metadata", "")).lower() in {"true", "1"}
    shown = [api.world.as_json(channel, each, metadata=metadata) for each in reversed(found)]
    return {"messages": shown, **more}


@method("conversations.info")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments)
    member = api.world.bot.id in channel.members
    return {
        "channel": {"id": channel.id, "name": channel.name, "is_archived": channel.is_archived, "is_member": member}
    }


@method("conversations.join")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments, writes=True)
    channel.members.add(api.world.bot.id)
    return {"channel": {"id": channel.id, "name": channel.name}}


@method("conversations.members")
def _(api: WebApi, arguments: Json) -> Json:
    return {"members": sorted(api.channel(arguments, joined=True).members), "response_metadata": {"next_cursor": ""}}


# ---- reactions


@method("reactions.add")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments, joined=True, writes=True)
    message, name = api.message(channel, arguments.get("timestamp")), str(arguments["name"])
    users = message.reactions.setdefault(name, [])
    if api.world.bot.id in users:
        raise RefusedError("already_reacted")
    users.append(api.world.bot.id)
    api.tell_reaction("reaction_added", channel, message, name)
    return {}


@method("reactions.remove")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments, joined=True, writes=True)
    message, name = api.message(channel, arguments.get("timestamp")), str(arguments["name"])
    users = message.reactions.get(name, [])
    if api.world.bot.id not in users:
        raise RefusedError("no_reaction")
    users.remove(api.world.bot.id)
    if not users:
        del message.reactions[name]
    api.tell_reaction("reaction_removed", channel, message, name)
    return {}


@method("reactions.get")
def _(api: WebApi, arguments: Json) -> Json:
    channel = api.channel(arguments, joined=True)
    message = api.message(channel, arguments.get("timestamp"))
    is_full = str(arguments.get("full", "")).lower() in {"1", "true"}
    shown = api.world.as_json(channel, message, all_reactions=is_full)
    return {"type": "message", "channel": channel.id, "message": shown}


# ---- views


def _checked(shown: Any, *, home: bool = False) -> Json:
    if not isinstance(shown, dict) or shown.get("type") != ("home" if home else "modal"):
        raise RefusedError("invalid_arguments")
    if problems := problems_of_view(shown):
        raise RefusedError(
            "invalid_arguments", response_metadata={"messages": [f"[ERROR] {each}" for each in problems]}
        )
    return shown


@method("views.open")
def _(api: WebApi, arguments: Json) -> Json:
    user, error = api.world.use_trigger(str(arguments.get("trigger_id", "")))
    if error:
        raise RefusedError(error)
    return {"view": api.world.view_as_json(api.world.open_view(user, _checked(arguments.get("view"))))}


@method("views.update")
def _(api: WebApi, arguments: Json) -> Json:
    shown = _checked(arguments.get("view"))
    view = next((each for each in api.world.views.values() if each.id == arguments.get("view_id")), None)
    if view is None:
        raise RefusedError("not_found")
    if arguments.get("hash") and arguments["hash"] != view.hash:
        raise RefusedError("hash_conflict")
    update(view, shown)
    return {"view": api.world.view_as_json(view)}


def update(view: View, shown: Json) -> None:
    """Show something else; inputs that stay keep what was filled in."""
    view.shown = copy.deepcopy(shown)
    view.hash = f"{view.hash}+"
    view.state = initial_state(shown) | {
        name: kept for name, kept in view.state.items() if name in initial_state(shown)
    }


@method("views.publish")
def _(api: WebApi, arguments: Json) -> Json:
    user = api.world.users.get(str(arguments.get("user_id", "")))
    if user is None:
        raise RefusedError("user_not_found")
    shown = _checked(arguments.get("view"), home=True)
    view = View(api.world.new_id("V"), user.id, copy.deepcopy(shown), "h")
    api.world.homes[user.id] = view
    return {"view": api.world.view_as_json(view)}


# ---- files


@method("files.getUploadURLExternal")
def _(api: WebApi, arguments: Json) -> Json:
    name, length = str(arguments.get("filename") or ""), int(arguments.get("length") or 0)
    if not name or length < 1:
        raise RefusedError("invalid_arguments")
    alt_text = str(arguments.get("alt_txt") or "")
    if len(alt_text) > ALT_TEXT_MAX:
        raise RefusedError("invalid_arguments")
    kind = guess_type(name)[0] or "text/plain"
    file = File(api.world.new_id("F"), name, kind, b"", api.world.bot.id, alt_text)
    api.world.files[file.id] = file
    return {"file_id": file.id, "upload_url": f"{api.world.base_url}upload/{file.id}"}


@method("files.completeUploadExternal")
def _(api: WebApi, arguments: Json) -> Json:
    found = [api.world.files.get(each["id"]) for each in arguments.get("files") or []]
    files = [each for each in found if each is not None]
    if not files or len(files) < len(found):
        raise RefusedError("file_not_found")
    if arguments.get("channel_id"):
        channel = api.channel({"channel": arguments["channel_id"]}, joined=True, writes=True)
        text = str(arguments.get("initial_comment") or "")
        message = Message(api.world.new_ts(), api.world.bot.id, text, arguments.get("thread_ts"), files=files)
        api.world.post(channel, message)
        api.tell_message(channel, {"subtype": "file_share"} | api.world.as_json(channel, message))
    return {"files": [{"id": each.id, "title": each.name} for each in files]}


@method("files.info")
def _(api: WebApi, arguments: Json) -> Json:
    file = api.world.files.get(str(arguments.get("file", "")))
    if file is None:
        raise RefusedError("file_not_found")
    return {"file": api.world.file_as_json(file)}
