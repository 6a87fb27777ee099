"""The form for a new task, as Discord has room for it: five inputs, what the command said, and files.

A modal holds title, brief, rubric, reviewers and files. Agent, category and a role of reviewers come with the command,
and go along in the form's action: it can be sent after a restart, and by whichever process then runs.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import discord

from bot.bootstrap import App
from bot.cards.elements import Form, Values
from bot.cards.forms import TaskStart
from bot.domain.conversation import PersonId
from bot.domain.task import REVIEWERS_MAX, AgentName
from bot.errors import NotFound, Refused, TooMany
from handlers.discord.inbound import Inbound

INPUTS = ("title", "brief", "rubric", "reviewers", "files")
MEMBERS_PAGE = 1_000


@dataclass(frozen=True, slots=True)
class Start:
    """What is known of a new task before its form is filled in."""

    channel_id: str
    agent: str = AgentName.AUTO.value
    category: int = -1
    """Its number among the known ones; -1 for “Other”."""
    role_id: str = "0"
    """Whose members are the reviewers; 0 where no role is."""

    def subject(self) -> str:
        """As the subject of the form's action."""
        return f"{self.channel_id}.{self.agent}.{self.category + 1}.{self.role_id}"

    @classmethod
    def read(cls, subject: str) -> "Start":
        """Raises: NotFound."""
        parts = subject.split(".")
        if len(parts) == 1:
            return cls(subject)
        channel, agent, category, role = (*parts, "", "", "")[:4]
        if not (channel.isdecimal() and category.isdecimal() and role.isdecimal()):
            raise NotFound(what="form", given=subject)
        return cls(channel, agent, int(category) - 1, role)

    def category_in(self, known: Sequence[str]) -> str:
        return known[self.category] if 0 <= self.category < len(known) else "Other"


def new_task(app: App, start: Start, given: TaskStart | None = None) -> Form:
    """Reads nothing, so that it can be opened at once."""
    form = app.clicks.new_task(start.subject(), given)
    by_name = {each.name: each for each in form.inputs}
    return replace(form, inputs=tuple(by_name[name] for name in INPUTS))


def with_start(app: App, values: Values, start: Start) -> dict[str, str | tuple[str, ...]]:
    """The whole form: what was filled in, and what the command said."""
    return {**values, "agent": start.agent, "category": start.category_in(app.clicks.categories)}


async def reviewers(inbound: Inbound, guild_id: int, chosen: Sequence[str], start: Start) -> tuple[PersonId, ...]:
    """The people who were chosen, and those who have the role.

    Raises:
        TooMany: more than REVIEWERS_MAX.
        Refused: the role is gone, or its members cannot be read.
    """
    people = [int(each) for each in chosen]
    if start.role_id != "0":
        people += await _members(inbound.client, guild_id, start.role_id)
    people = list(dict.fromkeys(people))
    if len(people) > REVIEWERS_MAX:
        raise TooMany(field="The list of reviewers", count=len(people), limit=REVIEWERS_MAX)
    return tuple([(await inbound.who_is(guild_id, each)).person.id for each in people])


async def _members(client: discord.Client, guild_id: int, role_id: str) -> list[int]:
    """People, not bots. Discord tells them only to applications that have the Server Members Intent switched on."""
    roles = await client.http.get_roles(guild_id)
    if not any(str(each["id"]) == role_id for each in roles):
        raise Refused(why="the role of the reviewers does not exist any more; choose people, or another role.")
    found: list[int] = []
    after: int | None = None
    try:
        while True:
            page = await client.http.get_members(guild_id, limit=MEMBERS_PAGE, after=after)
            found += [
                int(each["user"]["id"])
                for each in page
                if role_id in map(str, each["roles"]) and not each["user"].get("bot")
            ]
            if len(page) < MEMBERS_PAGE:
                break
            after = int(page[-1]["user"]["id"])
    except discord.Forbidden as error:
        why = "Discord does not tell us who has that role, as the Server Members Intent is off. Choose people instead."
        raise Refused(why=why) from error
    if not found:
        raise Refused(why="nobody has the role of the reviewers; choose people, or another role.")
    return found
