"""A list of tasks as a table or as JSON, with the workspace of each where they are of several."""

from collections.abc import Sequence

from bot.bootstrap import App
from bot.cli import terminal
from bot.cli.fields import task_fields
from bot.cli.workspaces import label, others_with_tasks
from bot.domain.conversation import Workspace
from bot.domain.task import Task


def list_found(app: App, found: Sequence[Task], *, more: bool, with_places: bool, as_json: bool) -> None:
    """The tasks; `more`: there are others beyond the limit."""
    with app.store.reading() as uow:
        places = {each.id: each for each in uow.archive.workspaces()}
    if as_json:
        tasks = [task_fields(task) | {"workspace": places[task.workspace_id].external_id} for task in found]
        terminal.json_page({"tasks": tasks, "more": more})
        return
    if found:
        header = ("#", "State", "Title", "Category", "Agent", "Opened")
        rows = [(*_cells(task), label(places[task.workspace_id])) for task in found]
        terminal.table((*header, "Workspace") if with_places else header, rows if with_places else map(_cells, found))
    else:
        terminal.note("No tasks. Open one with `redraft tasks new`, or import some with `redraft tasks import`.")
    if more:
        terminal.note(f"There are more than these {len(found)}; see them with a higher --limit.")


def note_others(app: App, here: Workspace) -> None:
    """Say where else there are tasks."""
    if others := others_with_tasks(app, here):
        places = ", ".join(map(label, others))
        terminal.note(f"Tasks of other workspaces ({places}) are not listed here; see them with --workspace or --all.")


def _cells(task: Task) -> tuple[str, ...]:
    opened = f"{task.opened_at:%Y-%m-%d}"
    return str(task.number), task.state.value, task.title, task.category, task.agent.value, opened
