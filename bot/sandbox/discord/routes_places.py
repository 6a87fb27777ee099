"""Routes for the application, guilds, members, channels and threads."""

from bot.sandbox.discord import payloads
from bot.sandbox.discord.permissions import Permission, in_channel, in_guild
from bot.sandbox.discord.routing import (
    Api,
    RefusedError,
    archived,
    invalid,
    no_access,
    not_permitted,
    number_in,
    route,
    unknown,
)
from bot.sandbox.discord.sending import create_message
from bot.sandbox.discord.world import Channel, ChannelKind, Event, Json, Request, Tag

ARCHIVE_MINUTES = {60, 1_440, 4_320, 10_080}
TAGS_MAX = 20
APPLIED_TAGS_MAX = 5
TAG_NAME_MAX = 20
NAME_MAX = 100


@route("GET /users/@me")
def _(api: Api, request: Request) -> Json:
    return payloads.user(api.bot) | {"verified": True, "mfa_enabled": True, "email": None, "locale": "en-US"}


@route("GET /users/@me/guilds")
def _(api: Api, request: Request) -> list[Json]:
    return [
        {
            "id": each.id,
            "name": each.name,
            "icon": None,
            "banner": None,
            "owner": False,
            "permissions": str(int(in_guild(each, api.bot))),
            "features": [],
        }
        for each in api.world.guilds.values()
        if api.bot.id in each.members
    ]


@route("GET /users/{user}")
def _(api: Api, request: Request) -> Json:
    found = api.world.users.get(request.params["user"])
    if found is None:
        raise unknown(10013, "User")
    return payloads.user(found)


@route("POST /users/@me/channels")
def _(api: Api, request: Request) -> Json:
    found = api.world.users.get(str(request.body.get("recipient_id")))
    if found is None or found is api.bot:
        raise invalid("recipient_id is nobody to write to")
    return payloads.channel(api.world.dm(found))


@route("GET /gateway")
def _(api: Api, request: Request) -> Json:
    return {"url": api.gateway_url()}


@route("GET /gateway/bot")
def _(api: Api, request: Request) -> Json:
    limit = {
        "total": 1_000,
        "remaining": api.remaining_identifies(),
        "reset_after": 86_400_000,
        "max_concurrency": 1,
    }
    return {"url": api.gateway_url(), "shards": api.shards, "session_start_limit": limit}


def _application(api: Api) -> Json:
    return {
        "id": api.world.application_id,
        "name": api.bot.display_name,
        "description": "",
        "icon": None,
        "bot_public": True,
        "bot_require_code_grant": False,
        "verify_key": "0" * 64,
        "owner": payloads.user(api.bot),
        "team": None,
        "type": None,
        "flags": api.flags,
        "flags_new": str(api.flags),
        "redirect_uris": [],
        "interactions_endpoint_url": None,
        "role_connections_verification_url": None,
        "approximate_guild_count": len(api.world.guilds),
        "approximate_user_install_count": 0,
        "approximate_user_authorization_count": 0,
        "explicit_content_filter": 0,
        "eligible_oauth2_scopes": [],
        "bot": payloads.user(api.bot),
    }


@route("GET /applications/@me")
def _(api: Api, request: Request) -> Json:
    return _application(api)


@route("GET /oauth2/applications/@me")
def _(api: Api, request: Request) -> Json:
    return _application(api)


# ---- guilds


@route("GET /guilds/{guild}")
def _(api: Api, request: Request) -> Json:
    guild = api.guild(request)
    return payloads.guild(guild) | {"approximate_member_count": len(guild.members)}


@route("GET /guilds/{guild}/channels")
def _(api: Api, request: Request) -> list[Json]:
    return [payloads.channel(each) for each in api.guild(request).channels.values()]


@route("GET /guilds/{guild}/roles")
def _(api: Api, request: Request) -> list[Json]:
    return [payloads.role(each) for each in api.guild(request).roles.values()]


@route("GET /guilds/{guild}/members")
def _(api: Api, request: Request) -> list[Json]:
    guild = api.guild(request)
    if not api.reads_members:
        raise no_access()
    after, limit = int(request.query.get("after", "0")), number_in(request, "limit", 1, 1, 1_000)
    found = sorted((each for each in guild.members.values() if int(each.id) > after), key=lambda each: int(each.id))
    return [payloads.member(each) for each in found[:limit]]


@route("GET /guilds/{guild}/members/{user}")
def _(api: Api, request: Request) -> Json:
    found = api.guild(request).members.get(request.params["user"])
    if found is None:
        raise unknown(10007, "Member")
    return payloads.member(found)


@route("GET /guilds/{guild}/threads/active")
def _(api: Api, request: Request) -> Json:
    threads = [
        each
        for each in api.guild(request).threads
        if not each.archived and Permission.VIEW_CHANNEL in in_channel(each, api.bot)
    ]
    members = [payloads.thread_member(each, api.bot.id) for each in threads if api.bot.id in each.thread_members]
    return {"threads": [payloads.channel(each) for each in threads], "members": members, "has_more": False}


# ---- channels


@route("GET /channels/{channel}")
def _(api: Api, request: Request) -> Json:
    return payloads.channel(api.channel(request))


@route("PATCH /channels/{channel}")
def _(api: Api, request: Request) -> Json:
    channel = api.channel(request)
    if channel.is_thread:
        _change_thread(api, channel, request.body)
    else:
        api.check(channel, Permission.MANAGE_CHANNELS)
        if "available_tags" in request.body:
            channel.tags = _tags(api, channel, request.body["available_tags"])
        channel.name = _name(request.body.get("name", channel.name))
        channel.topic = request.body.get("topic", channel.topic)
        api.world.tell(Event("CHANNEL_UPDATE", channel.guild, channel))
    return payloads.channel(channel)


@route("DELETE /channels/{channel}")
def _(api: Api, request: Request) -> Json:
    channel = api.channel(request)
    api.check(channel, Permission.MANAGE_THREADS if channel.is_thread else Permission.MANAGE_CHANNELS)
    if channel.guild:
        channel.guild.delete_channel(channel)
    return payloads.channel(channel)


@route("POST /channels/{channel}/typing")
def _(api: Api, request: Request) -> None:
    channel = api.channel(request)
    api.check(channel, Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES)


# ---- threads


@route("POST /channels/{channel}/messages/{message}/threads", created=True)
def _(api: Api, request: Request) -> Json:
    channel = api.channel(request, Permission.CREATE_PUBLIC_THREADS)
    under = api.message(channel, request.params["message"])
    if channel.kind is not ChannelKind.TEXT:
        raise invalid("no thread can hang here")
    name, minutes = _name(request.body.get("name", "")), _minutes(request.body)
    if under.thread:
        raise RefusedError(400, 160004, "A thread has already been created for this message")
    thread = api.world.add_thread(channel, name, api.bot, under=under)
    thread.archive_minutes = minutes
    api.world.tell(Event("THREAD_CREATE", channel.guild, thread))
    api.world.changed(under)
    return payloads.channel(thread)


@route("POST /channels/{channel}/threads", created=True)
def _(api: Api, request: Request) -> Json:
    """A post of a forum, with its first message; or a thread under no message."""
    channel = api.channel(request)
    body: Json = request.body
    name, minutes = _name(body.get("name", "")), _minutes(body)
    if channel.kind is not ChannelKind.FORUM:
        api.check(channel, Permission.CREATE_PUBLIC_THREADS)
        thread = api.world.add_thread(channel, name, api.bot)
        thread.archive_minutes = minutes
        if body.get("type", 12) == ChannelKind.PRIVATE_THREAD:
            thread.kind = ChannelKind.PRIVATE_THREAD
        api.world.tell(Event("THREAD_CREATE", channel.guild, thread))
        return payloads.channel(thread)
    api.check(channel, Permission.SEND_MESSAGES)
    if "message" not in body:
        raise invalid("a post needs a message")
    tags = _applied(api, channel, body.get("applied_tags") or [], [])
    thread = api.world.add_thread(channel, name, api.bot)
    thread.archive_minutes, thread.applied_tags = minutes, tags
    try:
        message = create_message(api, thread, body["message"], request.uploads, number=thread.id, is_told=False)
    except Exception:
        del api.world.channels[thread.id]
        raise
    api.world.tell(Event("THREAD_CREATE", channel.guild, thread))
    api.world.post(message)
    return payloads.channel(thread) | {"message": payloads.message(message)}


@route("GET /channels/{channel}/threads/archived/public")
def _(api: Api, request: Request) -> Json:
    channel = api.channel(request, Permission.READ_MESSAGE_HISTORY)
    guild = channel.guild
    threads = [each for each in guild.threads if each.parent is channel and each.archived] if guild else []
    threads.sort(key=lambda each: each.changed_at, reverse=True)
    if "before" in request.query:
        threads = [each for each in threads if payloads.time_of(each.changed_at) < request.query["before"]]
    limit = number_in(request, "limit", 50, 1, 100)
    members = [payloads.thread_member(each, api.bot.id) for each in threads if api.bot.id in each.thread_members]
    return {
        "threads": [payloads.channel(each) for each in threads[:limit]],
        "members": members,
        "has_more": len(threads) > limit,
    }


@route("GET /channels/{channel}/thread-members")
def _(api: Api, request: Request) -> list[Json]:
    thread = api.channel(request)
    return [payloads.thread_member(thread, each) for each in sorted(thread.thread_members)]


@route("PUT /channels/{channel}/thread-members/{user}")
def _(api: Api, request: Request) -> None:
    """`@me` joins."""
    thread = _open(api.channel(request))
    who = request.params["user"]
    if who != "@me" and (thread.guild is None or who not in thread.guild.members):
        raise unknown(10007, "Member")
    thread.thread_members.add(api.bot.id if who == "@me" else who)


@route("DELETE /channels/{channel}/thread-members/{user}")
def _(api: Api, request: Request) -> None:
    thread = _open(api.channel(request))
    who = request.params["user"]
    if who != "@me":
        api.check(thread, Permission.MANAGE_THREADS)
    thread.thread_members.discard(api.bot.id if who == "@me" else who)


def _open(thread: Channel) -> Channel:
    if thread.archived:
        raise archived()
    return thread


def _change_thread(api: Api, thread: Channel, body: Json) -> None:
    """Whoever made it may change it, but for the lock; while it is archived, it can only be opened."""
    if thread.archived and body.get("archived", True):
        raise archived()
    manages = api.may(thread, Permission.MANAGE_THREADS)
    if not manages and (thread.owner_id != api.bot.id or "locked" in body or thread.locked):
        raise not_permitted()
    name = _name(body.get("name", thread.name))
    minutes = _minutes({"auto_archive_duration": thread.archive_minutes} | body)
    if "applied_tags" in body and thread.parent:
        thread.applied_tags = _applied(api, thread.parent, body["applied_tags"] or [], thread.applied_tags)
    thread.name, thread.archive_minutes = name, minutes
    thread.locked = bool(body.get("locked", thread.locked))
    if bool(body.get("archived", thread.archived)) != thread.archived:
        thread.archived, thread.changed_at = not thread.archived, api.world.now()
    api.world.tell(Event("THREAD_UPDATE", thread.guild, thread))


def _name(given: object) -> str:
    if not 1 <= len(str(given).strip()) <= NAME_MAX:
        raise invalid(f"name must be between 1 and {NAME_MAX} in length")
    return str(given)


def _minutes(body: Json) -> int:
    minutes = body.get("auto_archive_duration") or 1_440
    if minutes not in ARCHIVE_MINUTES:
        raise invalid(f"auto_archive_duration is none of {sorted(ARCHIVE_MINUTES)}")
    return int(minutes)


def _applied(api: Api, forum: Channel, tags: list[str], before: list[str]) -> list[str]:
    """What a post of the forum gets in the place of what it had before."""
    wanted = [str(each) for each in tags]
    if forum.kind is not ChannelKind.FORUM:
        raise invalid("only posts of forums have tags")
    if len(wanted) > APPLIED_TAGS_MAX:
        raise invalid(f"at most {APPLIED_TAGS_MAX} tags")
    if forum.requires_tag and not wanted:
        raise RefusedError(400, 40067, "A tag is required to create a forum post in this channel")
    known = {each.id: each for each in forum.tags}
    if set(wanted) - known.keys():
        raise unknown(10087, "Tag")
    changed = set(wanted) ^ set(before)
    if any(known[each].is_moderated for each in changed & known.keys()) and not api.may(
        forum, Permission.MANAGE_THREADS
    ):
        raise not_permitted()
    return wanted


def _tags(api: Api, forum: Channel, given: list[Json]) -> list[Tag]:
    if forum.kind is not ChannelKind.FORUM:
        raise invalid("only forums have tags")
    if len(given) > TAGS_MAX:
        raise invalid(f"at most {TAGS_MAX} tags")
    names = [str(each["name"]) for each in given]
    if any(not 1 <= len(each.strip()) <= len(each) <= TAG_NAME_MAX for each in names):
        raise invalid(f"the name of a tag has at most {TAG_NAME_MAX} characters")
    if len({each.casefold() for each in names}) < len(names):
        raise RefusedError(400, 40061, "Tag names must be unique")
    known = {each.id for each in forum.tags}
    if any(each.get("id") and str(each["id"]) not in known for each in given):
        raise unknown(10087, "Tag")
    return [Tag(str(each.get("id") or api.world.new_id()), each["name"], bool(each.get("moderated"))) for each in given]
