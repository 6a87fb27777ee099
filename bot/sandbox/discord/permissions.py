"""What somebody may do in a channel: roles, then what the channel allows and denies them, as Discord computes it."""

from enum import IntFlag

from bot.sandbox.discord.world import Channel, ChannelKind, Guild, User


class Permission(IntFlag):
    """Discord's bits, as far as something here asks for them."""

    ADMINISTRATOR = 1 << 3
    MANAGE_CHANNELS = 1 << 4
    MANAGE_GUILD = 1 << 5
    ADD_REACTIONS = 1 << 6
    VIEW_CHANNEL = 1 << 10
    SEND_MESSAGES = 1 << 11
    MANAGE_MESSAGES = 1 << 13
    ATTACH_FILES = 1 << 15
    READ_MESSAGE_HISTORY = 1 << 16
    MENTION_EVERYONE = 1 << 17
    MANAGE_ROLES = 1 << 28
    USE_APPLICATION_COMMANDS = 1 << 31
    MANAGE_THREADS = 1 << 34
    CREATE_PUBLIC_THREADS = 1 << 35
    CREATE_PRIVATE_THREADS = 1 << 36
    SEND_MESSAGES_IN_THREADS = 1 << 38


EVERY = Permission(sum(Permission))
OF_EVERYONE = EVERY & ~(
    Permission.ADMINISTRATOR
    | Permission.MANAGE_CHANNELS
    | Permission.MANAGE_GUILD
    | Permission.MANAGE_MESSAGES
    | Permission.MENTION_EVERYONE
    | Permission.MANAGE_ROLES
    | Permission.MANAGE_THREADS
)
"""What a new guild gives to all."""
OF_BOT = OF_EVERYONE | Permission.MANAGE_THREADS | Permission.MANAGE_MESSAGES | Permission.MENTION_EVERYONE
"""What the role of the bot adds when it joins; it may ping everyone, so that a test sees when it does."""
IN_DM = OF_EVERYONE


def in_guild(guild: Guild, user: User) -> Permission:
    """Without any channel's say."""
    member = guild.members.get(user.id)
    if member is None:
        return Permission(0)
    if user.id == guild.owner_id:
        return EVERY
    found = Permission(guild.everyone.permissions)
    for role in member.roles:
        found |= Permission(role.permissions)
    return EVERY if Permission.ADMINISTRATOR in found else found


def in_channel(channel: Channel, user: User) -> Permission:
    """In a thread, what its channel says holds."""
    guild = channel.guild
    if guild is None:
        return IN_DM if user in channel.recipients else Permission(0)
    found = in_guild(guild, user)
    if found == EVERY or user.id not in guild.members:
        return found
    place = channel.parent if channel.parent and channel.is_thread else channel
    roles = {role.id for role in guild.members[user.id].roles}
    for group in ({guild.everyone.id}, roles, {user.id}):
        allow = deny = 0
        for target in group & place.overwrites.keys():
            allowed, denied = place.overwrites[target]
            allow, deny = allow | allowed, deny | denied
        found = found & ~Permission(deny) | Permission(allow)
    if Permission.VIEW_CHANNEL not in found or (
        channel.kind is ChannelKind.PRIVATE_THREAD
        and user.id not in channel.thread_members
        and Permission.MANAGE_THREADS not in found
    ):
        return Permission(0)
    return found
