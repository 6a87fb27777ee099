"""Messages of the bot: checked as Discord checks them, then posted or edited."""

import re
from collections.abc import Iterator, Mapping

from bot.sandbox.discord.permissions import Permission, in_channel
from bot.sandbox.discord.refusals import Kind, problems_of_message, problems_of_rows
from bot.sandbox.discord.routing import Api, RefusedError, archived, invalid, not_permitted
from bot.sandbox.discord.world import Attachment, Channel, ChannelKind, Flag, Json, Message, Pings, Upload

CONTENT_MAX = 2_000
EMBEDS_MAX = 10
FILES_MAX = 10
FILE_BYTES_MAX = 10 * 1024 * 1024
NONCE_MAX = 25
NONCE_SECONDS = 5 * 60
"""Discord says “the past few minutes”."""
SETTABLE = Flag.SUPPRESS_EMBEDS | Flag.EPHEMERAL | Flag.SUPPRESS_NOTIFICATIONS | Flag.COMPONENTS_V2
"""What a bot may set of the flags."""

_USER, _ROLE = re.compile(r"<@!?(\d+)>"), re.compile(r"<@&(\d+)>")
_EVERYONE = re.compile(r"@(?:everyone|here)")
_CODE = re.compile(r"```.*?```|`[^`\n]+`|\\[@<]", re.DOTALL)


def create_message(
    api: Api,
    channel: Channel,
    body: Json,
    uploads: Mapping[str, Upload],
    *,
    number: str | None = None,
    is_told: bool = True,
) -> Message:
    """An ordinary message of the bot; posted, unless `is_told` is false. Raises: RefusedError."""
    check_may_send(api, channel, has_files=bool(uploads))
    nonce = body.get("nonce")
    if nonce is not None and len(str(nonce)) > NONCE_MAX:
        raise invalid(f"nonce must be {NONCE_MAX} or fewer in length")
    if nonce is not None and body.get("enforce_nonce") and (first := _sent_before(api, channel, str(nonce))):
        return first
    message = Message(number or api.world.new_id(), channel, api.bot, api.world.now(), nonce=nonce and str(nonce))
    message.reply_to = _reply_to(channel, body.get("message_reference"))
    if message.reply_to:
        message.kind = 19
    fill(api, message, body, uploads)
    return api.world.post(message) if is_told else message


def check_may_send(api: Api, channel: Channel, *, has_files: bool) -> None:
    """Raises: RefusedError."""
    if channel.kind is ChannelKind.FORUM:
        raise RefusedError(400, 50008, "Cannot send messages in a non-text channel")
    api.check(channel, Permission.SEND_MESSAGES_IN_THREADS if channel.is_thread else Permission.SEND_MESSAGES)
    if has_files:
        api.check(channel, Permission.ATTACH_FILES)
    if channel.locked and not api.may(channel, Permission.MANAGE_THREADS):
        raise archived() if channel.archived else RefusedError(403, 160005, "Thread is locked")


def fill(api: Api, message: Message, body: Json, uploads: Mapping[str, Upload], *, edits: bool = False) -> None:
    """Give a message what a body says, or refuse all of it. What an edit leaves out stays. Raises: RefusedError."""
    flags = _flags(message, body, edits=edits)
    content = _text(body.get("content", message.content))
    components = body.get("components", message.components) or []
    embeds = body.get("embeds", message.embeds) or []
    kept, added = _files(message, body, uploads)
    problems = list(_problems(flags, content, components, embeds))
    names = {each.name for each in kept} | {each.name for each in added}
    problems += [f"{each} is not attached" for each in _named(components) if each not in names]
    if len(kept) + len(added) > FILES_MAX:
        problems.append(f"{len(kept) + len(added)} files")
    if problems:
        raise invalid(*problems)
    if any(len(each.content) > FILE_BYTES_MAX for each in added):
        raise RefusedError(413, 40005, "Request entity too large")
    if not (content.strip() or components or embeds or kept or added):
        raise RefusedError(400, 50006, "Cannot send an empty message")
    pings = _pings(api, message, body, "\n".join([content, *_texts(components)]))
    message.attachments = [*kept, *(api.world.upload(message.channel, each) for each in added)]
    message.flags, message.content, message.components, message.embeds = flags, content, components, embeds
    message.pings = pings


def _text(given: object) -> str:
    return "" if given is None else str(given)


def _flags(message: Message, body: Json, *, edits: bool) -> int:
    flags = int(body.get("flags") or 0) & SETTABLE
    if edits:
        if message.flags & Flag.COMPONENTS_V2 and body.get("flags") is not None and not flags & Flag.COMPONENTS_V2:
            raise invalid("the flag for components cannot be taken away")
        flags |= message.flags
    return flags & ~Flag.LOADING


def _problems(flags: int, content: str, components: list[Json], embeds: list[Json]) -> Iterator[str]:
    if flags & Flag.COMPONENTS_V2:
        if content or embeds:
            yield "content and embeds do not go with the flag for components"
        yield from problems_of_message(components)
    else:
        yield from problems_of_rows(components)
    if len(content) > CONTENT_MAX:
        yield f"content must be {CONTENT_MAX} or fewer in length"
    if len(embeds) > EMBEDS_MAX:
        yield f"{len(embeds)} embeds"


def _files(message: Message, body: Json, uploads: Mapping[str, Upload]) -> tuple[list[Attachment], list[Upload]]:
    """What stays of the files, and what is new, under the names that the body gives them."""
    listed = body.get("attachments")
    if listed is None:
        return list(message.attachments), list(uploads.values())
    held = {each.id: each for each in message.attachments}
    names = {str(each["id"]): each.get("filename") for each in listed}
    kept = [held[number] for number in names if number in held]
    added = [
        Upload(names.get(number) or upload.name, upload.content, upload.content_type)
        for number, upload in uploads.items()
    ]
    return kept, added


def every(components: list[Json]) -> Iterator[Json]:
    """All of them, the nested ones too."""
    for each in components:
        yield each
        yield from every(each.get("components") or [])
        if "accessory" in each:
            yield each["accessory"]


def _named(components: list[Json]) -> Iterator[str]:
    """The names of files that components show."""
    for each in every(components):
        media = [each.get("file"), each.get("media"), *(item.get("media") for item in each.get("items") or [])]
        for found in media:
            url = str((found or {}).get("url", ""))
            if url.startswith("attachment://"):
                yield url.removeprefix("attachment://")


def _texts(components: list[Json]) -> list[str]:
    return [str(each["content"]) for each in every(components) if each["type"] == Kind.TEXT_DISPLAY]


def _pings(api: Api, message: Message, body: Json, text: str) -> Pings:
    """Whom it rings for: those whom it names, as far as `allowed_mentions` and permissions let it."""
    said = _CODE.sub("", text)
    allowed = body.get("allowed_mentions")
    users = list(dict.fromkeys(each for each in _USER.findall(said) if each in api.world.users))
    guild = message.channel.guild
    roles = list(dict.fromkeys(each for each in _ROLE.findall(said) if guild and each in guild.roles))
    everyone = bool(_EVERYONE.search(said))
    replied = [message.reply_to.author.id] if message.reply_to else []
    if allowed is not None:
        parse = allowed.get("parse") or []
        for kind in ("users", "roles"):
            if kind in parse and allowed.get(kind):
                raise invalid(f"allowed_mentions: {kind} both parsed and listed")
        users = users if "users" in parse else [each for each in users if each in map(str, allowed.get("users") or [])]
        roles = roles if "roles" in parse else [each for each in roles if each in map(str, allowed.get("roles") or [])]
        everyone = everyone and "everyone" in parse
        replied = replied if allowed.get("replied_user") else []
    everyone = everyone and Permission.MENTION_EVERYONE in in_channel(message.channel, message.author)
    return Pings(tuple(dict.fromkeys([*users, *replied])), tuple(roles), everyone)


def pings_of_person(message: Message, *, pings_reply: bool) -> Pings:
    """The same for a message of a person."""
    world, guild = message.channel.world, message.channel.guild
    said = _CODE.sub("", message.content)
    users = [each for each in _USER.findall(said) if each in world.users]
    if message.reply_to and pings_reply:
        users.append(message.reply_to.author.id)
    roles = tuple(each for each in _ROLE.findall(said) if guild and each in guild.roles)
    may = Permission.MENTION_EVERYONE in in_channel(message.channel, message.author)
    return Pings(tuple(dict.fromkeys(users)), roles, may and bool(_EVERYONE.search(said)))


def _sent_before(api: Api, channel: Channel, nonce: str) -> Message | None:
    """What the bot posted here under the same nonce some minutes ago."""
    since = api.world.now() - NONCE_SECONDS
    for message in reversed(channel.messages.values()):
        if message.nonce == nonce and message.author is api.bot and message.created_at >= since:
            return message
    return None


def _reply_to(channel: Channel, reference: Json | None) -> Message | None:
    if not reference:
        return None
    found = channel.messages.get(str(reference.get("message_id")))
    if found is None and reference.get("fail_if_not_exists", True):
        raise invalid("message_reference: Unknown message")
    return found


def check_may_edit(api: Api, message: Message) -> None:
    """Raises: RefusedError."""
    if message.author is not api.bot:
        raise RefusedError(403, 50005, "Cannot edit a message authored by another user")
    if message.channel.archived:
        raise archived()


def check_may_delete(api: Api, message: Message) -> None:
    """Raises: RefusedError."""
    if message.author is not api.bot and not api.may(message.channel, Permission.MANAGE_MESSAGES):
        raise not_permitted()
