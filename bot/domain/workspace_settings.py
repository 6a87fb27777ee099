"""The settings of a workspace: how its tasks begin, and what all of them may use together.

The environment gives the defaults; whoever runs the workspace may set something else for it. Each field is kept as the
text that a person would type, so that what was set is never lost where a default changes.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from decimal import Decimal, InvalidOperation
from typing import Any

from bot.domain.conversation import PersonId
from bot.domain.task import MAX_CYCLES_LIMIT, REVIEWERS_MAX, AgentName, Assessor, Policy
from bot.errors import InvalidInput, UnknownChoice

MINUTE = timedelta(minutes=1)
TOKENS_MAX = 10**12
DOLLARS_MAX = Decimal(1_000_000)
QUIET_MINUTES_MAX = 7 * 24 * 60


@dataclass(frozen=True, slots=True)
class WorkspaceSettings:
    """How redraft works in one workspace."""

    agent: AgentName = AgentName.AUTO
    """Who drafts where a task leaves it open."""
    policy: Policy = field(default_factory=Policy)
    """Of tasks for which nobody named another."""
    max_tokens: int | None = None
    """What the agents may use in the workspace within 30 days; None is no limit."""
    max_cost_usd: Decimal | None = None


@dataclass(frozen=True, slots=True)
class SettingChange:
    """Who set what, and when."""

    name: str
    """One of `NAMES`."""
    value: str
    by: PersonId
    at: datetime


def settled(defaults: WorkspaceSettings, changes: Iterable[SettingChange]) -> WorkspaceSettings:
    """The settings after these changes, in their order; those of a version that knew other names say nothing."""
    changed = {each.name: PARSERS[each.name](each.value) for each in changes if each.name in PARSERS}
    return _built(_values(defaults) | changed)


def as_texts(settings: WorkspaceSettings) -> dict[str, str]:
    """Each field as a person would type it; empty where there is none."""
    return {name: text_of(value) for name, value in _values(settings).items()}


def text_of(value: object) -> str:
    """As it is kept, and as a person would type it; empty where there is none."""
    return "" if value is None else str(value)


def _values(settings: WorkspaceSettings) -> dict[str, Any]:
    policy = settings.policy
    return {
        "agent": settings.agent,
        "max_cycles": policy.max_cycles,
        "task_tokens": policy.max_tokens,
        "task_dollars": policy.max_cost_usd,
        "quorum": policy.quorum,
        "quiet_minutes": None if policy.quiet_period is None else round(policy.quiet_period / MINUTE),
        "assessor": policy.assessor,
        "workspace_tokens": settings.max_tokens,
        "workspace_dollars": settings.max_cost_usd,
    }


def _built(values: Mapping[str, Any]) -> WorkspaceSettings:
    minutes = values["quiet_minutes"]
    policy = Policy(
        max_cycles=values["max_cycles"],
        max_tokens=values["task_tokens"],
        max_cost_usd=values["task_dollars"],
        quorum=values["quorum"],
        quiet_period=None if minutes is None else minutes * MINUTE,
        assessor=values["assessor"],
    )
    return WorkspaceSettings(values["agent"], policy, values["workspace_tokens"], values["workspace_dollars"])


def _whole(field_name: str, highest: int) -> Callable[[str], int | None]:
    def parse(text: str) -> int | None:
        text = text.strip().replace(",", "")
        if not text:
            return None
        if not (text.isascii() and text.isdecimal() and 1 <= int(text) <= highest):
            raise InvalidInput(field=field_name, why=f"it must be a whole number from 1 to {highest:,}")
        return int(text)

    return parse


def _cycles(text: str) -> int:
    found = _whole("The cycle limit", MAX_CYCLES_LIMIT)(text)
    if found is None:
        raise InvalidInput(field="The cycle limit", why=f"it must be a whole number from 1 to {MAX_CYCLES_LIMIT}")
    return found


def _dollars(field_name: str) -> Callable[[str], Decimal | None]:
    def parse(text: str) -> Decimal | None:
        text = text.strip().removeprefix("$").replace(",", "")
        if not text:
            return None
        try:
            found = Decimal(text)
        except InvalidOperation:
            found = Decimal("NaN")
        if not (found.is_finite() and 0 < found <= DOLLARS_MAX):
            raise InvalidInput(field=field_name, why=f"it must be a number above 0, up to {DOLLARS_MAX:,}")
        return found

    return parse


def _agent(text: str) -> AgentName:
    if text not in set(AgentName):
        raise UnknownChoice(field="The agent", given=text, suggestion=f"Known are: {', '.join(AgentName)}.")
    return AgentName(text)


def _assessor(text: str) -> Assessor:
    if text not in set(Assessor):
        raise UnknownChoice(field="The assessor", given=text, suggestion=f"Known are: {', '.join(Assessor)}.")
    return Assessor(text)


PARSERS: Mapping[str, Callable[[str], object]] = {
    "agent": _agent,
    "max_cycles": _cycles,
    "task_tokens": _whole("The token limit", TOKENS_MAX),
    "task_dollars": _dollars("The cost limit"),
    "quorum": _whole("The quorum", REVIEWERS_MAX),
    "quiet_minutes": _whole("The quiet period", QUIET_MINUTES_MAX),
    "assessor": _assessor,
    "workspace_tokens": _whole("The workspace's token limit", TOKENS_MAX),
    "workspace_dollars": _dollars("The workspace's cost limit"),
}
NAMES = tuple(PARSERS)
