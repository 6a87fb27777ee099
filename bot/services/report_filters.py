"""What somebody asks of a report in words -> the filter; what cannot be understood is refused with what is possible."""

import difflib
import re
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from dataclasses import dataclass, fields
from datetime import UTC, datetime

from bot.cards.actions import ACTION_ID_MAX, Verb
from bot.domain.conversation import WorkspaceId
from bot.domain.task import AgentName, TaskId
from bot.errors import InvalidInput, NotFound, Refused, Stale, UnknownChoice
from bot.measure.filters import Filter
from bot.services.ports import UnitOfWork
from bot.services.tasks import known_choice

EXAMPLE = "`/redraft report agent:claude category:writing since:2026-10-01 task:12`"
CRITERIA = "criteria"
"""First, for a report on criteria."""
KEYS = ("agent", "category", "since", "task")
SUBJECT_MAX = ACTION_ID_MAX - len(f"{Verb.REPORT_POST}:")
_BETWEEN = "\n"
_TASK_DIGITS = 9
_KEY = re.compile(r"(?:^|(?<=\s))([^\W\d_]+)\s*[:=]\s*")
_QUOTES = "\"'“”„‘’"


@dataclass(frozen=True, slots=True)
class Asked:
    """The words of each part of a filter, as somebody typed or chose them; None where they said nothing."""

    agent: str | None = None
    category: str | None = None
    since: str | None = None
    task: str | None = None

    @property
    def text(self) -> str:
        """As somebody could type it."""
        told = ((each.name, getattr(self, each.name)) for each in fields(self))
        return " ".join(f"{key}:{value}" for key, value in told if value is not None)


def subject_of(asked: Asked) -> str | None:
    """The filter as the subject of an action; None where it does not fit in there, or its words would mean another."""
    values = _BETWEEN.join(getattr(asked, each.name) or "" for each in fields(asked))
    subject = urlsafe_b64encode(values.encode()).decode().rstrip("=")
    try:
        return subject if len(subject) <= SUBJECT_MAX and asked_in(asked.text) == asked else None
    except Refused:
        return None


def asked_of(subject: str) -> Asked:
    """The other way. Raises: Stale, where `subject_of` did not make it."""
    try:
        values = urlsafe_b64decode(subject + "=" * (-len(subject) % 4)).decode().split(_BETWEEN)
    except (Error, UnicodeDecodeError):
        values = []
    if len(values) != len(fields(Asked)):
        raise Stale(why="redraft does not know this filter any more; ask for the report again.")
    return Asked(*(value or None for value in values))


def asked_in(text: str) -> Asked:
    """`agent:claude category:data science since:2026-10-01`, in any order; a value goes on until the next key.

    Raises:
        UnknownChoice: a word that belongs to no key, or a key that there is none of.
        InvalidInput: a key twice, or without a value.
    """
    parts = _KEY.split(text.strip())
    if parts[0].strip():
        raise _not_understood(parts[0].strip())
    found: dict[str, str] = {}
    for key, value in zip(parts[1::2], parts[2::2], strict=True):
        name = key.casefold()
        if name not in KEYS:
            raise _not_understood(f"{key}:")
        given = value.strip().strip(_QUOTES).strip()
        if not given:
            raise InvalidInput(field=f"“{name}:”", why=f"nothing stands after it; an example is {EXAMPLE}")
        if name in found:
            raise InvalidInput(field=f"“{name}:”", why="it stands there twice")
        found[name] = given
    return Asked(**found)


def _not_understood(given: str) -> UnknownChoice:
    possible = {**{f"{key}:": f"`{key}:`" for key in KEYS}, CRITERIA: f"`/redraft report {CRITERIA}`"}
    near = difflib.get_close_matches(given.casefold(), possible, n=1, cutoff=0.7)
    meant = f"Did you mean {possible[near[0]]}? " if near else ""
    keys = ", ".join(f"`{key}:`" for key in KEYS)
    return UnknownChoice(field="In a report,", given=given, suggestion=f"{meant}Filters are {keys}, as in {EXAMPLE}.")


def filter_asked(
    uow: UnitOfWork, asked: Asked, workspace_id: WorkspaceId | None, categories: tuple[str, ...]
) -> Filter:
    """Raises: UnknownChoice, InvalidInput, NotFound."""
    names = uow.measures.names(workspace_id)
    agents = tuple(dict.fromkeys((*names.agents, *(name.value for name in AgentName if name is not AgentName.AUTO))))
    every = tuple(dict.fromkeys((*names.categories, *categories)))
    return Filter(
        workspace_id=workspace_id,
        agent=None if asked.agent is None else known_choice("The agent", asked.agent, agents),
        category=None if asked.category is None else known_choice("The category", asked.category, every),
        since=None if asked.since is None else day(asked.since),
        task=None if asked.task is None else _task(uow, asked.task, workspace_id),
    )


def day(given: str) -> datetime:
    """Its beginning, in UTC. Raises: InvalidInput."""
    try:
        return datetime.strptime(given, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        why = f"“{given}” is no day; write one such as 2026-10-01"
        raise InvalidInput(field="The beginning (`since`)", why=why) from None


def _task(uow: UnitOfWork, given: str, workspace_id: WorkspaceId | None) -> TaskId:
    """By its number, or by its id; without a workspace a number may be that of several."""
    number = given.strip().removeprefix("#")
    if not (number.isascii() and number.isdecimal() and len(number) <= _TASK_DIGITS):
        try:
            task = uow.reviews.get(TaskId(number.upper())).task
        except NotFound:
            raise NotFound(what="task", given=given) from None
        if workspace_id not in {None, task.workspace_id}:
            raise NotFound(what="task", given=given)
        return task.id
    found = uow.reviews.find(workspace_id=workspace_id, number=int(number), limit=2)
    if not found:
        raise NotFound(what="task", given=given)
    if len(found) > 1:
        raise InvalidInput(field=f"The number {number}", why="several workspaces have such a task; give its id instead")
    return found[0].id
