"""A local Discord: a server that speaks what redraft uses of Discord, refuses what Discord refuses, and can misbehave.

world         guilds, people, channels, threads, messages; no network
permissions   what somebody may do in a channel
payloads      the world as Discord's JSON
rest_api      the REST API, with a table of what it covers; the routes are in `routes_…`, what they share in `routing`
sending       messages of the bot: checked, then posted or edited
refusals      the limits of components in messages and modals
rate_limits   buckets, and the limit for everything
gateway       sessions, events, replay
personas      what people do (`commands`, `forms`) and see (`reading`)
faults        how it misbehaves
server        all of it on one port of loopback

It is not Discord: nothing in it was checked against a live guild.
"""

from bot.sandbox.discord.forms import CannotError
from bot.sandbox.discord.permissions import Permission
from bot.sandbox.discord.personas import Answered, NoAnswerError, Persona
from bot.sandbox.discord.reading import Seen
from bot.sandbox.discord.server import LocalDiscord
from bot.sandbox.discord.world import Channel, Guild, Member, Message, Role, User

__all__ = [
    "Answered",
    "CannotError",
    "Channel",
    "Guild",
    "LocalDiscord",
    "Member",
    "Message",
    "NoAnswerError",
    "Permission",
    "Persona",
    "Role",
    "Seen",
    "User",
]
