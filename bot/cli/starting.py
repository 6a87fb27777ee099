"""`redraft tasks start`: approves rubrics, one or all that were imported. And what the agent of a task needs."""

from collections.abc import Iterator

from bot.cli import terminal
from bot.cli.here import Here
from bot.config import Settings
from bot.domain.review import Review
from bot.domain.rubric import Criterion
from bot.domain.task import AGENT_LABELS, AgentName, Task, TaskState
from bot.errors import Stale, WrongState

_PAGE = 200


def note_if_agent_is_missing(settings: Settings, agent: AgentName) -> None:
    """Say so where the agent that was asked for by name is not set up on this machine."""
    from workers.llm import AGENT_VARIABLES
    from workers.providers.terms import terms

    if agent in AGENT_VARIABLES and agent not in {each.name for each in terms(settings)}:
        terminal.note(
            f"{AGENT_LABELS[agent]} is not set up on this machine: unless the worker has {AGENT_VARIABLES[agent]}, "
            "the task will be on hold until somebody sets it. `redraft agents` lists the agents."
        )


def start_one(here: Here, name: str, criteria: tuple[Criterion, ...] | None) -> Review:
    """Approve a rubric as it is (None) or as given. Raises Refused."""
    return here.app.tasks.approve_rubric(here.task(name).id, criteria, here.origin)


def start_every(here: Here) -> tuple[Review | None, int]:
    """Start every imported task that waits for it: the last one, and how many."""
    last: Review | None = None
    count = 0
    for task in _waiting(here):
        try:
            last = here.app.tasks.approve_rubric(task.id, None, here.origin)
        except (Stale, WrongState):
            continue  # somebody else was faster, with this one
        count += 1
    return last, count


def _waiting(here: Here) -> Iterator[Task]:
    after = None
    states = frozenset({TaskState.RUBRIC_REVIEW})
    while page := here.app.tasks.find(workspace_id=here.workspace.id, states=states, limit=_PAGE, after=after):
        yield from (task for task in page if task.import_key is not None and task.owner == here.person.id)
        after = page[-1].id
