"""Which tasks the measures are about."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.conversation import WorkspaceId
from bot.domain.task import TaskId


@dataclass(frozen=True, slots=True)
class Filter:
    """Tasks that fit everything which is given; what is None leaves nothing out."""

    workspace_id: WorkspaceId | None = None
    agent: str | None = None
    """Who drafted first (see `TaskRow.agent`)."""
    category: str | None = None
    """As the task has it; the settings may name others by now."""
    since: datetime | None = None
    """Opened then or later."""
    task: TaskId | None = None
    settled: bool = False
    """Without the marks on drafts that people are still scoring: nobody sees the others' before filing their own."""


EVERYTHING = Filter()


@dataclass(frozen=True, slots=True)
class Names:
    """What the tasks have, in the order of names: what a filter can ask for."""

    agents: tuple[str, ...]
    categories: tuple[str, ...]
