"""Routes for messages and their reactions."""

from bot.sandbox.discord import payloads
from bot.sandbox.discord.permissions import Permission
from bot.sandbox.discord.routing import (
    Api,
    RefusedError,
    archived,
    invalid,
    not_permitted,
    number_in,
    route,
    unknown,
)
from bot.sandbox.discord.sending import check_may_delete, check_may_edit, create_message, fill
from bot.sandbox.discord.world import Json, Message, Request

REACTIONS_MAX = 20


@route("POST /channels/{channel}/messages")
def _(api: Api, request: Request) -> Json:
    message = create_message(api, api.channel(request), request.body, request.uploads)
    return payloads.message(message)


@route("GET /channels/{channel}/messages")
def _(api: Api, request: Request) -> list[Json]:
    """Newest first, whichever way they were asked for."""
    channel = api.channel(request)
    limit = number_in(request, "limit", 50, 1, 100)
    if not api.may(channel, Permission.READ_MESSAGE_HISTORY):
        return []
    given = {name: request.query[name] for name in ("before", "after", "around") if name in request.query}
    if len(given) > 1 or not all(each.isdecimal() for each in given.values()):
        raise invalid("one of before, after and around, each an id")
    found = sorted(channel.shared(), key=_age)
    if "before" in given:
        found = [each for each in found if _age(each) < int(given["before"])][-limit:]
    elif "after" in given:
        found = [each for each in found if _age(each) > int(given["after"])][:limit]
    elif "around" in given:
        middle = int(given["around"])
        older = [each for each in found if _age(each) < middle][-(limit // 2) :] if limit > 1 else []
        found = older + [each for each in found if _age(each) >= middle][: limit - len(older)]
    else:
        found = found[-limit:]
    return [payloads.for_bot(each, reads_content=api.reads_content) for each in reversed(found)]


def _age(message: Message) -> int:
    return int(message.id)


@route("GET /channels/{channel}/messages/{message}")
def _(api: Api, request: Request) -> Json:
    channel = api.channel(request, Permission.READ_MESSAGE_HISTORY)
    message = api.message(channel, request.params["message"])
    return payloads.for_bot(message, reads_content=api.reads_content)


@route("PATCH /channels/{channel}/messages/{message}")
def _(api: Api, request: Request) -> Json:
    channel = api.channel(request)
    message = api.message(channel, request.params["message"])
    check_may_edit(api, message)
    fill(api, message, request.body, request.uploads, edits=True)
    message.edited_at = api.world.now()
    api.world.changed(message)
    return payloads.message(message)


@route("DELETE /channels/{channel}/messages/{message}")
def _(api: Api, request: Request) -> None:
    channel = api.channel(request)
    message = api.message(channel, request.params["message"])
    check_may_delete(api, message)
    api.world.delete(message)


# ---- reactions


def _reacted(api: Api, request: Request) -> Message:
    channel = api.channel(request, Permission.READ_MESSAGE_HISTORY)
    message = api.message(channel, request.params["message"])
    if channel.archived and request.method != "GET":
        raise archived()
    return message


def _is_emoji(name: str) -> bool:
    """A picture, or `name:id`."""
    return name.rpartition(":")[2].isdecimal() if ":" in name else bool(name) and not name.isascii()


@route("PUT /channels/{channel}/messages/{message}/reactions/{emoji}/@me")
def _(api: Api, request: Request) -> None:
    message, emoji = _reacted(api, request), request.params["emoji"]
    if not _is_emoji(emoji):
        raise RefusedError(400, 10014, "Unknown Emoji")
    if emoji not in message.reactions:
        if not api.may(message.channel, Permission.ADD_REACTIONS):
            raise not_permitted()
        if len(message.reactions) >= REACTIONS_MAX:
            raise RefusedError(400, 30010, "Maximum number of reactions reached (20)")
    api.world.react(message, api.bot, emoji)


@route("DELETE /channels/{channel}/messages/{message}/reactions/{emoji}/@me")
def _(api: Api, request: Request) -> None:
    """Fine where there is none."""
    api.world.unreact(_reacted(api, request), api.bot, request.params["emoji"])


@route("DELETE /channels/{channel}/messages/{message}/reactions/{emoji}/{user}")
def _(api: Api, request: Request) -> None:
    message = _reacted(api, request)
    api.check(message.channel, Permission.MANAGE_MESSAGES)
    if request.params["user"] not in api.world.users:
        raise unknown(10013, "User")
    api.world.unreact(message, api.world.users[request.params["user"]], request.params["emoji"])


@route("GET /channels/{channel}/messages/{message}/reactions/{emoji}")
def _(api: Api, request: Request) -> list[Json]:
    """By the age of the users."""
    users = _reacted(api, request).reactions.get(request.params["emoji"], [])
    after, limit = int(request.query.get("after", "0")), number_in(request, "limit", 25, 1, 100)
    found = sorted((each for each in users if int(each) > after), key=int)
    return [payloads.user(api.world.users[each]) for each in found[:limit]]
