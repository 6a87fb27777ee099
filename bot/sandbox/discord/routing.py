"""What the routes of the REST API share: their register, how they refuse, and who may do what where."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.discord.permissions import Permission, in_channel
from bot.sandbox.discord.world import Channel, Guild, Interaction, Json, Message, Request, User, World

INTERACTION_SECONDS = 3.0
TOKEN_SECONDS = 15 * 60


class RefusedError(Exception):
    """An answer that is an error."""

    def __init__(self, status: int, code: int, message: str, problems: list[str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.answer: Json = {"code": code, "message": message}
        if problems:
            told = [{"code": "INVALID", "message": each} for each in problems]
            self.answer["errors"] = {"_errors": told}


def unknown(code: int, what: str) -> RefusedError:
    return RefusedError(404, code, f"Unknown {what}")


def no_access() -> RefusedError:
    return RefusedError(403, 50001, "Missing Access")


def not_permitted() -> RefusedError:
    return RefusedError(403, 50013, "Missing Permissions")


def archived() -> RefusedError:
    return RefusedError(400, 50083, "Thread is archived")


def invalid(*problems: str) -> RefusedError:
    return RefusedError(400, 50035, "Invalid Form Body", list(problems))


@dataclass
class Api:
    """What a route works on. Knows no network: the server does."""

    world: World
    gateway_url: Callable[[], str] = lambda: ""
    remaining_identifies: Callable[[], int] = lambda: 0
    reads_content: bool = True
    """Whether the intents for the content of messages, and for members, are switched on for the application."""
    reads_members: bool = True
    flags: int = 0
    shards: int = 1
    late: Callable[[Interaction], bool] = field(default=lambda interaction: False)  # noqa: ARG005 - a default

    @property
    def bot(self) -> User:
        return self.world.bot

    def guild(self, request: Request) -> Guild:
        guild = self.world.guilds.get(request.params["guild"])
        if guild is None or self.bot.id not in guild.members:
            raise unknown(10004, "Guild")
        return guild

    def channel(self, request: Request, *needed: Permission) -> Channel:
        """The channel of the path, where the bot has those permissions."""
        channel = self.world.channels.get(request.params["channel"])
        if channel is None:
            raise unknown(10003, "Channel")
        self.check(channel, *needed)
        return channel

    def check(self, channel: Channel, *needed: Permission) -> None:
        held = in_channel(channel, self.bot)
        if Permission.VIEW_CHANNEL not in held:
            raise no_access()
        if any(each not in held for each in needed):
            raise not_permitted()

    def may(self, channel: Channel, needed: Permission) -> bool:
        return needed in in_channel(channel, self.bot)

    def message(self, channel: Channel, number: str) -> Message:
        found = channel.messages.get(number)
        if found is None or found.seen_by:
            raise unknown(10008, "Message")
        return found


Route = Callable[[Api, Request], Any]
"""What it returns is the answer; None is none, with status 204."""
ROUTES: dict[str, Route] = {}
CREATED: set[str] = set()
"""Routes that answer 201."""


def route(name: str, *, created: bool = False) -> Callable[[Route], Route]:
    """Register under the method and the path, the names of its parts in braces."""

    def register(function: Route) -> Route:
        ROUTES[name] = function
        if created:
            CREATED.add(name)
        return function

    return register


def number_in(request: Request, name: str, default: int, low: int, high: int) -> int:
    """A number of the query."""
    given = request.query.get(name, str(default))
    if not given.isdecimal() or not low <= int(given) <= high:
        raise invalid(f"{name} must be between {low} and {high}")
    return int(given)


def wants(query: dict[str, str], name: str) -> bool:
    return query.get(name, "").lower() in {"1", "true"}
