"""The world as Discord's JSON: what the REST API answers with, and what the gateway tells."""

import copy
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from bot.sandbox.discord import permissions
from bot.sandbox.discord.refusals import Kind
from bot.sandbox.discord.world import (
    Attachment,
    Channel,
    ChannelKind,
    Event,
    Guild,
    Interaction,
    InteractionKind,
    Json,
    Member,
    Message,
    Role,
    User,
    World,
)

FILE_MAX = 10 * 1024 * 1024
"""Bytes of one file; a boosted guild allows more."""
CONTENT_INTENT = 1 << 15
MEMBERS_INTENT = 1 << 1
GUILDS_INTENT = 1 << 0
REQUIRES_TAG = 1 << 4
"""Of a forum."""

_EMPTY_OF_GUILD = (
    "icon",
    "description",
    "home_header",
    "splash",
    "discovery_splash",
    "banner",
    "application_id",
    "afk_channel_id",
    "system_channel_id",
    "widget_channel_id",
    "max_presences",
    "vanity_url_code",
    "rules_channel_id",
    "safety_alerts_channel_id",
    "public_updates_channel_id",
    "incidents_data",
)

_CUSTOM_EMOJI = re.compile(r"(\w+):(\d+)")


def time_of(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds")


def user(shown: User) -> Json:
    return {
        "id": shown.id,
        "username": shown.name,
        "global_name": shown.display_name,
        "discriminator": "0000",
        "avatar": None,
        "bot": shown.is_bot,
        "primary_guild": None,
        "public_flags": 0,
        "flags": 0,
    }


def member(shown: Member, *, with_user: bool = True) -> Json:
    found: Json = {
        "roles": [role.id for role in shown.roles],
        "nick": shown.nick,
        "avatar": None,
        "banner": None,
        "communication_disabled_until": None,
        "premium_since": None,
        "joined_at": time_of(shown.joined_at),
        "deaf": False,
        "mute": False,
        "flags": 0,
        "pending": False,
    }
    return found | ({"user": user(shown.user)} if with_user else {})


def role(shown: Role) -> Json:
    return {
        "id": shown.id,
        "name": shown.name,
        "permissions": str(int(shown.permissions)),
        "position": shown.position,
        "mentionable": shown.is_mentionable,
        "color": 0,
        "colors": {"primary_color": 0, "secondary_color": None, "tertiary_color": None},
        "icon": None,
        "unicode_emoji": None,
        "hoist": False,
        "managed": False,
        "flags": 0,
    }


def channel(shown: Channel) -> Json:
    last = next(reversed(shown.messages), None)
    found: Json = {"id": shown.id, "type": int(shown.kind), "last_message_id": last, "flags": 0}
    if shown.guild is None:
        return found | {"recipients": [user(each) for each in shown.recipients if not each.is_bot]}
    found |= {
        "guild_id": shown.guild.id,
        "name": shown.name,
        "parent_id": shown.parent.id if shown.parent else None,
        "rate_limit_per_user": 0,
    }
    if shown.is_thread:
        return found | _thread(shown)
    found |= {"position": shown.position, "nsfw": False, "topic": shown.topic}
    found["permission_overwrites"] = [
        {"id": target, "type": int(target not in shown.guild.roles), "allow": str(int(allow)), "deny": str(int(deny))}
        for target, (allow, deny) in shown.overwrites.items()
    ]
    if shown.kind is ChannelKind.FORUM:
        tags = [
            {"id": tag.id, "name": tag.name, "moderated": tag.is_moderated, "emoji_id": None, "emoji_name": None}
            for tag in shown.tags
        ]
        found |= {"available_tags": tags, "default_reaction_emoji": None, "default_sort_order": None}
        found["flags"] = REQUIRES_TAG if shown.requires_tag else 0
    return found


def _thread(shown: Channel) -> Json:
    count = len(list(shown.shared()))
    return {
        "owner_id": shown.owner_id,
        "message_count": count,
        "total_message_sent": count,
        "member_count": len(shown.thread_members),
        "applied_tags": list(shown.applied_tags),
        "thread_metadata": {
            "archived": shown.archived,
            "locked": shown.locked,
            "auto_archive_duration": shown.archive_minutes,
            "archive_timestamp": time_of(shown.changed_at),
            "create_timestamp": time_of(shown.changed_at),
        },
    }


def thread_member(shown: Channel, who: str) -> Json:
    return {"id": shown.id, "user_id": who, "join_timestamp": time_of(shown.changed_at), "flags": 0}


def guild(shown: Guild) -> Json:
    """As REST shows it."""
    return dict.fromkeys(_EMPTY_OF_GUILD) | {
        "id": shown.id,
        "name": shown.name,
        "owner_id": shown.owner_id,
        "features": [],
        "emojis": [],
        "stickers": [],
        "roles": [role(each) for each in shown.roles.values()],
        "verification_level": 0,
        "default_message_notifications": 1,
        "explicit_content_filter": 0,
        "nsfw": False,
        "nsfw_level": 0,
        "mfa_level": 0,
        "premium_tier": 0,
        "premium_subscription_count": 0,
        "premium_progress_bar_enabled": False,
        "preferred_locale": "en-US",
        "region": "deprecated",
        "afk_timeout": 300,
        "system_channel_flags": 0,
        "widget_enabled": False,
        "max_members": 500_000,
        "max_stage_video_channel_users": 50,
        "max_video_channel_users": 25,
    }


def joined_guild(shown: Guild, intents: int) -> Json:
    """As the gateway shows it; without the members intent, with the bot alone."""
    bot = shown.world.bot
    people = [each for each in shown.members.values() if each.user is bot or intents & MEMBERS_INTENT]
    visible = [each for each in shown.channels.values() if permissions.in_channel(each, bot)]
    active = [each for each in shown.threads if not each.archived and permissions.in_channel(each, bot)]
    return guild(shown) | {
        "joined_at": time_of(shown.members[bot.id].joined_at),
        "large": False,
        "member_count": len(shown.members),
        "members": [member(each) for each in people],
        "channels": [channel(each) for each in visible],
        "threads": [channel(each) for each in active],
        "voice_states": [],
        "presences": [],
        "stage_instances": [],
        "guild_scheduled_events": [],
        "soundboard_sounds": [],
    }


def emoji(name: str) -> Json:
    custom = _CUSTOM_EMOJI.fullmatch(name)
    return {"id": custom[2], "name": custom[1]} if custom else {"id": None, "name": name}


def attachment(shown: Attachment, *, is_ephemeral: bool = False) -> Json:
    return {
        "id": shown.id,
        "filename": shown.name,
        "size": len(shown.content),
        "url": shown.url,
        "proxy_url": shown.url,
        "content_type": shown.content_type,
        "flags": 0,
        "ephemeral": is_ephemeral,
    }


# ---- messages


def message(shown: Message, reader: User | None = None) -> Json:
    """As `reader` gets it: who of the reactions is “me”."""
    world = shown.channel.world
    found: Json = {
        "id": shown.id,
        "channel_id": shown.channel.id,
        "type": shown.kind,
        "author": user(shown.author),
        "content": shown.content,
        "timestamp": time_of(shown.created_at),
        "edited_timestamp": time_of(shown.edited_at) if shown.edited_at else None,
        "tts": False,
        "pinned": False,
        "flags": shown.flags,
        "mention_everyone": shown.pings.everyone,
        "mention_roles": list(shown.pings.roles),
        "mentions": [user(world.users[each]) for each in shown.pings.users],
        "attachments": [attachment(each) for each in shown.attachments],
        "embeds": copy.deepcopy(shown.embeds),
        "components": list(_resolved(shown.components, shown.attachments)),
    }
    if shown.reactions:
        me = (reader or world.bot).id
        found["reactions"] = [
            {
                "emoji": emoji(name),
                "count": len(users),
                "count_details": {"normal": len(users), "burst": 0},
                "burst_colors": [],
                "me": me in users,
                "me_burst": False,
            }
            for name, users in shown.reactions.items()
        ]
    if shown.nonce:
        found["nonce"] = shown.nonce
    if shown.thread:
        found["thread"] = channel(shown.thread)
    if shown.interaction:
        found |= _answers(shown.interaction, world)
    if shown.reply_to:
        found |= _reply(shown.reply_to)
    return found


def _reply(to: Message) -> Json:
    place: Json = {"type": 0, "message_id": to.id, "channel_id": to.channel.id}
    if to.channel.guild:
        place["guild_id"] = to.channel.guild.id
    is_there = to.id in to.channel.messages
    flat = message(to) if is_there else None
    if flat:
        flat.pop("referenced_message", None)  # Discord goes one deep
    return {"message_reference": place, "referenced_message": flat}


def _answers(interaction: Interaction, world: World) -> Json:
    metadata: Json = {
        "id": interaction.id,
        "type": int(interaction.kind),
        "user": user(interaction.user),
        "authorizing_integration_owners": {},
    }
    if interaction.message and interaction.kind is InteractionKind.COMPONENT:
        metadata["interacted_message_id"] = interaction.message.id
    return {
        "application_id": world.application_id,
        "webhook_id": world.application_id,
        "interaction_metadata": metadata,
    }


def without_content(shown: Json) -> Json:
    """What is left of a message for a bot that may not read it."""
    hidden: Json = {"content": "", "embeds": [], "attachments": [], "components": []}
    found = shown | hidden
    if found.get("referenced_message"):
        found["referenced_message"] = found["referenced_message"] | hidden
    return found


def content_is_open(shown: Message) -> bool:
    """Whether a bot may read it without the intent: its own, those to it, those that mention it.

    A reply that pings the bot counts, unless it replies to the answer to an interaction.
    """
    world = shown.channel.world
    if shown.author is world.bot or shown.channel.guild is None:
        return True
    if f"<@{world.bot.id}>" in shown.content:
        return True
    to = shown.reply_to
    return world.bot.id in shown.pings.users and to is not None and to.interaction is None


def for_bot(shown: Message, *, reads_content: bool) -> Json:
    """As the bot gets it."""
    found = message(shown)
    if reads_content or content_is_open(shown):
        return found
    quoted = found.get("referenced_message")
    hidden = without_content(found)
    if shown.reply_to and content_is_open(shown.reply_to):
        hidden["referenced_message"] = quoted
    return hidden


def _resolved(components: Iterable[Json], files: list[Attachment], number: int = 0) -> Iterable[Json]:
    """Components as Discord gives them back: numbered, with the addresses of files."""
    names = {file.name: file for file in files}
    for each in components:
        number += 1
        found = copy.deepcopy(each) | {"id": each.get("id") or number}
        if each["type"] == Kind.CONTAINER:
            found = {"accent_color": None, "spoiler": False} | found
        if each["type"] == Kind.FILE:
            found |= {"file": _media(each["file"], names), "spoiler": bool(each.get("spoiler"))}
            if held := names.get(each["file"]["url"].removeprefix("attachment://")):
                found |= {"name": held.name, "size": len(held.content)}
        if each["type"] == Kind.MEDIA_GALLERY:
            found["items"] = [
                {"description": None, "spoiler": False} | item | {"media": _media(item["media"], names)}
                for item in each["items"]
            ]
        if each["type"] == Kind.THUMBNAIL:
            found["media"] = _media(each["media"], names)
        if "accessory" in each:
            [found["accessory"]] = _resolved([each["accessory"]], files, number)
            number += 1
        if "components" in each:
            found["components"] = list(_resolved(each["components"], files, number))
            number = found["components"][-1]["id"] if found["components"] else number
        yield found


def _media(given: Json, names: dict[str, Attachment]) -> Json:
    held = names.get(given["url"].removeprefix("attachment://"))
    url = held.url if held else given["url"]
    shown: Json = {"id": "0", "url": url, "proxy_url": url, "placeholder": "", "loading_state": 2, "flags": 0}
    return shown | ({"id": held.id, "content_type": held.content_type, "attachment_id": held.id} if held else {})


# ---- interactions


def interaction(shown: Interaction) -> Json:
    world, place = shown.channel.world, shown.channel
    found: Json = {
        "id": shown.id,
        "application_id": world.application_id,
        "type": int(shown.kind),
        "token": shown.token,
        "version": 1,
        "data": copy.deepcopy(shown.data),
        "channel_id": place.id,
        "channel": channel(place) | {"permissions": str(int(permissions.in_channel(place, shown.user)))},
        "app_permissions": str(int(permissions.in_channel(place, world.bot))),
        "locale": "en-US",
        "entitlements": [],
        "authorizing_integration_owners": {},
        "attachment_size_limit": FILE_MAX,
        "context": 0 if place.guild else 1,
    }
    if place.guild:
        who = member(place.guild.members[shown.user.id])
        found |= {
            "guild_id": place.guild.id,
            "guild": {"id": place.guild.id, "locale": "en-US", "features": []},
            "guild_locale": "en-US",
            "member": who | {"permissions": str(int(permissions.in_channel(place, shown.user)))},
        }
    else:
        found["user"] = user(shown.user)
    if shown.message:
        found["message"] = message(shown.message)
    return found


# ---- events


def event(told: Event, intents: int) -> Any:
    """The data of an event, as a session with these intents gets it."""
    where: Json = {"guild_id": told.guild.id} if told.guild else {}
    more = told.more
    match told.name:
        case "INTERACTION_CREATE":
            return interaction(more["interaction"])
        case "MESSAGE_CREATE" | "MESSAGE_UPDATE" if told.message:
            return _message_event(told.message, where, intents)
        case "MESSAGE_DELETE":
            return {**more, **where}
        case "MESSAGE_REACTION_ADD" | "MESSAGE_REACTION_REMOVE":
            return _reaction_event(told, where)
        case "GUILD_CREATE" if told.guild:
            return joined_guild(told.guild, intents)
        case "GUILD_DELETE" if told.guild:
            return {"id": told.guild.id}
        case "GUILD_MEMBER_ADD" | "GUILD_MEMBER_UPDATE":
            return member(more["member"]) | where
        case "GUILD_MEMBER_REMOVE":
            return {"user": user(more["member"].user), **where}
        case "GUILD_ROLE_CREATE" | "GUILD_ROLE_UPDATE":
            return {"role": role(more["role"]), **where}
        case "GUILD_ROLE_DELETE":
            return {"role_id": more["role"].id, **where}
        case "THREAD_CREATE" if told.channel:
            return channel(told.channel) | {"newly_created": True}
        case _ if told.channel:
            return channel(told.channel)
        case name:
            raise ValueError(name)


def _message_event(shown: Message, where: Json, intents: int) -> Json:
    found = for_bot(shown, reads_content=bool(intents & CONTENT_INTENT)) | where
    place = shown.channel.guild
    if place and shown.author.id in place.members:
        found["member"] = member(place.members[shown.author.id], with_user=False)
    return found


def _reaction_event(told: Event, where: Json) -> Json:
    about, who = told.more["about"], told.more["user"]
    found: Json = {
        "user_id": who.id,
        "channel_id": about.channel.id,
        "message_id": about.id,
        "emoji": emoji(told.more["emoji"]),
        "burst": False,
        "type": 0,
        **where,
    }
    if told.name == "MESSAGE_REACTION_ADD":
        found |= {"message_author_id": about.author.id, "burst_colors": []}
        if told.guild and who.id in told.guild.members:
            found["member"] = member(told.guild.members[who.id])
    return found
