"""What there is in the local Discord: guilds with their people, channels, threads and messages. No network.

Whatever changes is told to `World.tell`, as the event that the gateway sends.
"""

import asyncio
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Any
from urllib.parse import quote

Json = dict[str, Any]

EPOCH_MS = 1_420_070_400_000
"""Ids begin with the milliseconds since then."""


class ChannelKind(IntEnum):
    TEXT = 0
    DM = 1
    PUBLIC_THREAD = 11
    PRIVATE_THREAD = 12
    FORUM = 15


@dataclass(eq=False)
class User:
    id: str
    name: str
    display_name: str
    is_bot: bool = False


@dataclass(eq=False)
class Role:
    id: str
    name: str
    permissions: int = 0
    position: int = 1
    is_mentionable: bool = False


@dataclass(eq=False)
class Member:
    """A user in a guild."""

    user: User
    guild: "Guild" = field(repr=False)
    joined_at: float
    roles: list[Role] = field(default_factory=list)
    nick: str | None = None

    @property
    def id(self) -> str:
        return self.user.id


@dataclass
class Tag:
    """Of a forum."""

    id: str
    name: str
    is_moderated: bool = False


@dataclass(eq=False)
class Channel:
    """A channel or a thread."""

    id: str
    kind: ChannelKind
    name: str
    world: "World" = field(repr=False)
    guild: "Guild | None" = field(default=None, repr=False)
    parent: "Channel | None" = field(default=None, repr=False)
    """Of a thread."""
    topic: str | None = None
    position: int = 0
    overwrites: dict[str, tuple[int, int]] = field(default_factory=dict)
    """The id of a role or a user -> what it may do here, and what not."""
    messages: dict[str, "Message"] = field(default_factory=dict, repr=False)
    """By id, in the order of posting."""
    recipients: list[User] = field(default_factory=list)
    """Of a conversation between two."""
    tags: list[Tag] = field(default_factory=list)
    """Of a forum."""
    requires_tag: bool = False
    """Whether a forum takes no post without one."""
    owner_id: str = ""
    archived: bool = False
    locked: bool = False
    changed_at: float = 0.0
    """When it was last archived or not."""
    archive_minutes: int = 1_440
    applied_tags: list[str] = field(default_factory=list)
    thread_members: set[str] = field(default_factory=set)

    @property
    def is_thread(self) -> bool:
        return self.kind in {ChannelKind.PUBLIC_THREAD, ChannelKind.PRIVATE_THREAD}

    def allow(self, who: "Role | Member", permissions: int) -> None:
        allowed, denied = self.overwrites.get(who.id, (0, 0))
        self.overwrites[who.id] = (allowed | permissions, denied & ~permissions)

    def deny(self, who: "Role | Member", permissions: int) -> None:
        allowed, denied = self.overwrites.get(who.id, (0, 0))
        self.overwrites[who.id] = (allowed & ~permissions, denied | permissions)

    def archive(self, *, locked: bool = False) -> None:
        """A moderator closes a thread."""
        self.archived, self.locked, self.changed_at = True, locked, self.world.now()
        self.world.tell(Event("THREAD_UPDATE", self.guild, self))

    def unarchive(self) -> None:
        self.archived, self.changed_at = False, self.world.now()
        self.world.tell(Event("THREAD_UPDATE", self.guild, self))

    def shared(self) -> Iterator["Message"]:
        """The messages that everybody sees, oldest first."""
        return (each for each in list(self.messages.values()) if each.seen_by is None)


@dataclass(frozen=True)
class Attachment:
    id: str
    name: str
    content: bytes
    url: str
    content_type: str = "application/octet-stream"


@dataclass(frozen=True)
class Pings:
    """Whom a message rings for."""

    users: tuple[str, ...] = ()
    roles: tuple[str, ...] = ()
    everyone: bool = False


@dataclass(eq=False)
class Message:
    id: str
    channel: Channel = field(repr=False)
    author: User
    created_at: float
    content: str = ""
    components: list[Json] = field(default_factory=list)
    embeds: list[Json] = field(default_factory=list)
    attachments: list[Attachment] = field(default_factory=list)
    flags: int = 0
    kind: int = 0
    nonce: str | None = None
    reply_to: "Message | None" = field(default=None, repr=False)
    edited_at: float | None = None
    reactions: dict[str, list[str]] = field(default_factory=dict)
    """Emoji -> users, in the order in which they came."""
    pings: Pings = field(default_factory=Pings)
    seen_by: str | None = None
    """The only person who sees an ephemeral message."""
    interaction: "Interaction | None" = field(default=None, repr=False)
    """What it answers."""
    thread: Channel | None = field(default=None, repr=False)

    @property
    def is_loading(self) -> bool:
        return bool(self.flags & Flag.LOADING)


class Flag(IntEnum):
    """Of messages."""

    SUPPRESS_EMBEDS = 1 << 2
    HAS_THREAD = 1 << 5
    EPHEMERAL = 1 << 6
    LOADING = 1 << 7
    SUPPRESS_NOTIFICATIONS = 1 << 12
    COMPONENTS_V2 = 1 << 15


class InteractionKind(IntEnum):
    COMMAND = 2
    COMPONENT = 3
    AUTOCOMPLETE = 4
    MODAL = 5


@dataclass(eq=False)
class Interaction:
    """Something that a person did with a command, a button or a form, and what became of it."""

    id: str
    token: str
    kind: InteractionKind
    user: User
    channel: Channel
    at: float
    data: Json
    message: Message | None = None
    """On which the button is; that of the button which opened a modal."""
    answer: Json | None = None
    """The first one, as the bot gave it."""
    original: Message | None = None
    """The message that the first answer made, or that of the button."""
    on_answer: Callable[[], None] = lambda: None
    followed: asyncio.Event = field(default_factory=asyncio.Event)
    """Set once the bot has filled in or changed what its first answer announced."""


@dataclass(eq=False)
class Modal:
    """A form that somebody has open."""

    shown: Json
    source: Interaction
    """What it is the answer to."""
    filled: dict[str, Any] = field(default_factory=dict)
    """By custom id."""
    uploads: dict[str, list[Attachment]] = field(default_factory=dict)


@dataclass(frozen=True)
class Upload:
    name: str
    content: bytes
    content_type: str = "application/octet-stream"


@dataclass
class Request:
    """One request to the REST API."""

    method: str
    path: str
    query: dict[str, str] = field(default_factory=dict)
    body: Any = None
    uploads: dict[str, Upload] = field(default_factory=dict)
    """By the id that the body gives them."""
    route: str = ""
    """As in the table of `rest_api`; empty where there is none."""
    params: dict[str, str] = field(default_factory=dict)
    """What stands in the path for the names of the route."""
    status: int = 0
    answer: Any = None


@dataclass(frozen=True)
class Event:
    """Something that the gateway tells the bot, where its intents and permissions let it."""

    name: str
    guild: "Guild | None" = None
    channel: Channel | None = None
    message: Message | None = None
    more: Mapping[str, Any] = field(default_factory=dict)


@dataclass(eq=False)
class Guild:
    id: str
    name: str
    world: "World" = field(repr=False)
    owner_id: str
    everyone: Role
    bot_role: Role
    roles: dict[str, Role] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    """Without threads."""

    @property
    def threads(self) -> list[Channel]:
        return [each for each in self.world.channels.values() if each.is_thread and each.guild is self]

    def add_member(
        self, name: str, roles: Iterable[Role] = (), *, user: User | None = None, nick: str | None = None
    ) -> Member:
        """Somebody new, or a user of another guild."""
        member = Member(user or self.world.add_user(name), self, self.world.now(), list(roles), nick)
        self.members[member.id] = member
        self.world.tell(Event("GUILD_MEMBER_ADD", self, more={"member": member}))
        return member

    def set_roles(self, member: Member, *roles: Role) -> None:
        member.roles = list(roles)
        self.world.tell(Event("GUILD_MEMBER_UPDATE", self, more={"member": member}))

    def remove_member(self, member: Member) -> None:
        """They left, or were thrown out."""
        del self.members[member.id]
        if member.user is self.world.bot:
            self.world.tell(Event("GUILD_DELETE", self))
        else:
            self.world.tell(Event("GUILD_MEMBER_REMOVE", self, more={"member": member}))

    def let_in_bot(self) -> None:
        """The application's, with its role."""
        bot = self.world.bot
        self.members[bot.id] = Member(bot, self, self.world.now(), [self.bot_role])
        self.world.tell(Event("GUILD_CREATE", self))

    def add_role(self, name: str, permissions: int = 0, *, is_mentionable: bool = False) -> Role:
        role = Role(self.world.new_id(), name, permissions, len(self.roles), is_mentionable)
        self.roles[role.id] = role
        self.world.tell(Event("GUILD_ROLE_CREATE", self, more={"role": role}))
        return role

    def delete_role(self, role: Role) -> None:
        del self.roles[role.id]
        for member in self.members.values():
            member.roles = [each for each in member.roles if each is not role]
        self.world.tell(Event("GUILD_ROLE_DELETE", self, more={"role": role}))

    def add_text_channel(self, name: str, topic: str | None = None) -> Channel:
        return self._add_channel(ChannelKind.TEXT, name, topic)

    def add_forum(self, name: str, tags: Iterable[str] = ()) -> Channel:
        forum = self._add_channel(ChannelKind.FORUM, name, None)
        forum.tags = [Tag(self.world.new_id(), each) for each in tags]
        return forum

    def delete_channel(self, channel: Channel) -> None:
        """With its threads; or a thread alone."""
        for thread in [each for each in self.threads if each.parent is channel]:
            self.delete_channel(thread)
        self.channels.pop(channel.id, None)
        self.world.channels.pop(channel.id, None)
        self.world.tell(Event("THREAD_DELETE" if channel.is_thread else "CHANNEL_DELETE", self, channel))

    def _add_channel(self, kind: ChannelKind, name: str, topic: str | None) -> Channel:
        channel = Channel(self.world.new_id(), kind, name, self.world, self, topic=topic, position=len(self.channels))
        self.channels[channel.id] = self.world.channels[channel.id] = channel
        self.world.tell(Event("CHANNEL_CREATE", self, channel))
        return channel


@dataclass
class World:
    """Guilds with one application in them."""

    base_url: str = ""
    """Of files, once there is a server."""
    users: dict[str, User] = field(default_factory=dict)
    guilds: dict[str, Guild] = field(default_factory=dict)
    channels: dict[str, Channel] = field(default_factory=dict)
    """Threads and conversations between two are among them."""
    attachments: dict[str, Attachment] = field(default_factory=dict)
    interactions: dict[str, Interaction] = field(default_factory=dict)
    """By token."""
    modals: dict[str, Modal] = field(default_factory=dict)
    """By the user who has it open."""
    commands: dict[str, list[Json]] = field(default_factory=dict)
    """By guild; those of all guilds under the empty id."""
    commands_created: dict[str, list[float]] = field(default_factory=dict)
    """When, by guild as above."""
    requests: list[Request] = field(default_factory=list)
    tell: Callable[[Event], None] = lambda event: None  # noqa: ARG005 - until there is a gateway
    seconds_ahead: float = 0.0
    """How far its clock is before ours."""
    _last_id: int = 0

    def __post_init__(self) -> None:
        self.bot = self.add_user("redraft", is_bot=True)
        self.application_id = self.bot.id

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self.seconds_ahead

    def new_id(self) -> str:
        """Unique, later than all before, and telling the time."""
        self._last_id = max(self._last_id + 1, (int(self.now() * 1_000) - EPOCH_MS) << 22)
        return str(self._last_id)

    # ---- people and places

    def add_user(self, name: str, *, is_bot: bool = False) -> User:
        user = User(self.new_id(), name.lower().replace(" ", "."), name, is_bot)
        self.users[user.id] = user
        return user

    def add_guild(self, name: str, everyone: int, of_bot: int) -> Guild:
        """A guild with the bot in it, with these permissions for all and for the bot."""
        number, owner = self.new_id(), self.add_user("Owner")
        roles = Role(number, "@everyone", everyone, 0), Role(self.new_id(), self.bot.display_name, of_bot)
        guild = Guild(number, name, self, owner.id, *roles, {each.id: each for each in roles})
        guild.members = {owner.id: Member(owner, guild, self.now())}
        self.guilds[number] = guild
        guild.let_in_bot()
        return guild

    def dm(self, user: User) -> Channel:
        """The conversation between a person and the bot."""
        for channel in self.channels.values():
            if channel.kind is ChannelKind.DM and user in channel.recipients:
                return channel
        channel = Channel(self.new_id(), ChannelKind.DM, user.name, self, recipients=[user, self.bot])
        self.channels[channel.id] = channel
        return channel

    def add_thread(self, parent: Channel, name: str, owner: User, *, under: Message | None = None) -> Channel:
        """A thread under a message has the message's id."""
        number = under.id if under else self.new_id()
        thread = Channel(number, ChannelKind.PUBLIC_THREAD, name, self, parent.guild, parent, owner_id=owner.id)
        thread.changed_at, thread.thread_members = self.now(), {owner.id}
        self.channels[number] = thread
        if under:
            under.thread = thread
            under.flags |= Flag.HAS_THREAD
        return thread

    # ---- messages and files

    def post(self, message: Message) -> Message:
        """Show it, and tell of it; a thread that is archived opens."""
        channel = message.channel
        channel.messages[message.id] = message
        if message.seen_by is None:
            if channel.is_thread and message.author.id not in channel.thread_members:
                channel.thread_members.add(message.author.id)
            if channel.archived:
                channel.unarchive()
            self.tell(Event("MESSAGE_CREATE", channel.guild, channel, message))
        return message

    def changed(self, message: Message) -> None:
        if message.seen_by is None:
            self.tell(Event("MESSAGE_UPDATE", message.channel.guild, message.channel, message))

    def delete(self, message: Message) -> None:
        del message.channel.messages[message.id]
        if message.seen_by is None:
            more = {"id": message.id, "channel_id": message.channel.id}
            self.tell(Event("MESSAGE_DELETE", message.channel.guild, message.channel, more=more))

    def react(self, message: Message, user: User, emoji: str) -> None:
        """Doing it twice is fine."""
        users = message.reactions.setdefault(emoji, [])
        if user.id not in users:
            users.append(user.id)
            self._tell_reaction("MESSAGE_REACTION_ADD", message, user, emoji)

    def unreact(self, message: Message, user: User, emoji: str) -> bool:
        """Whether there was one."""
        users = message.reactions.get(emoji, [])
        if user.id not in users:
            return False
        users.remove(user.id)
        if not users:
            del message.reactions[emoji]
        self._tell_reaction("MESSAGE_REACTION_REMOVE", message, user, emoji)
        return True

    def upload(self, channel: Channel, file: Upload) -> Attachment:
        number = self.new_id()
        url = f"{self.base_url}attachments/{channel.id}/{number}/{quote(file.name)}"
        attachment = Attachment(number, file.name, file.content, url, file.content_type)
        self.attachments[number] = attachment
        return attachment

    def _tell_reaction(self, name: str, message: Message, user: User, emoji: str) -> None:
        channel = message.channel
        more = {"user": user, "emoji": emoji, "about": message}
        self.tell(Event(name, channel.guild, channel, more=more))
