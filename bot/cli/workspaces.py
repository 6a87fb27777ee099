"""`--workspace`: one of those that the database knows; and where else there are tasks."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import InvalidInput, NotFound, TaskElsewhere

if TYPE_CHECKING:
    from bot.bootstrap import App
    from bot.domain.conversation import Workspace
    from bot.domain.task import Task

WorkspaceName = Annotated[str | None, typer.Option("--workspace", help="Its name, or its id; all, unless it is given.")]


def label(workspace: "Workspace") -> str:
    """What `--workspace` knows it by."""
    return workspace.name or workspace.external_id


def others_with_tasks(app: "App", here: "Workspace") -> "tuple[Workspace, ...]":
    """The workspaces besides `here` that have any."""
    with app.store.reading() as uow:
        known = uow.archive.workspaces()
    return tuple(each for each in known if each != here and app.tasks.find(workspace_id=each.id, limit=1))


def task_named(app: "App", here: "Workspace", name: str) -> "Task":
    """The task of that workspace with that number or id.

    Raises:
        TaskElsewhere: another workspace has it.
        NotFound: none has.
    """
    try:
        return app.tasks.named(here.id, name)
    except NotFound:
        found = [each for each in others_with_tasks(app, here) if _has(app, each, name)]
        if not found:
            raise
        place = label(found[0])
        typed = f'"{place}"' if " " in place else place
        raise TaskElsewhere(given=name, places=" and ".join(map(label, found)), place=typed) from None


def _has(app: "App", workspace: "Workspace", name: str) -> bool:
    try:
        return bool(app.tasks.named(workspace.id, name))
    except NotFound:
        return False


def workspace_named(app: "App", given: str | None) -> "Workspace | None":
    """The workspace by its name, the platform's id or redraft's own; None where none is given.

    Raises:
        NotFound: there is none.
        InvalidInput: several have that name.
    """
    if given is None:
        return None
    with app.store.reading() as uow:
        known = uow.archive.workspaces()
    found = [each for each in known if given in {each.id, each.external_id}]
    found = found or [each for each in known if given.casefold() == each.name.casefold()]
    if not found:
        raise NotFound(what="workspace", given=given)
    if len(found) > 1:
        ids = ", ".join(f"{each.external_id} ({each.platform})" for each in found)
        raise InvalidInput(field=f"The workspace “{given}”", why=f"several have that name; use one of the ids {ids}")
    return found[0]
