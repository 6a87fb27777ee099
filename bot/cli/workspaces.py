"""`--workspace`: one of those that the database knows."""

from typing import TYPE_CHECKING, Annotated

import typer

from bot.errors import InvalidInput, NotFound

if TYPE_CHECKING:
    from bot.bootstrap import App
    from bot.domain.conversation import Workspace

WorkspaceName = Annotated[str | None, typer.Option("--workspace", help="Its name, or its id; all, unless it is given.")]


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
