"""`redraft forget`, `redraft people` and `redraft retention`: what people may ask for, and words that are to go."""

from datetime import timedelta
from typing import Annotated, Any

import typer

from bot.cli import terminal
from bot.cli.workspaces import WorkspaceName, workspace_named
from bot.domain.text import counted
from bot.errors import SettingMissing

PersonId = Annotated[
    str, typer.Option("--person", help="The platform's id of the person, or redraft's, or a pseudonym.")
]
DryRun = Annotated[bool, typer.Option("--dry-run", help="Only say what would go; change nothing.")]

people = typer.Typer(help="People: whom redraft knows, and what they agreed to.")
retention = typer.Typer(help="Words of old tasks, which go after REDRAFT_RETENTION_DAYS.")


@people.callback(invoke_without_command=True)
@retention.callback(invoke_without_command=True)
def _alone(context: typer.Context) -> None:
    terminal.help_unless_subcommand(context)


def forget(
    person: PersonId,
    workspace: WorkspaceName = None,
    dry_run: DryRun = False,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
) -> None:
    """Remove the words of one person, their name and their id, for good. Numbers stay.

    Gone are feedback, notes, reasons, and what agents answered to them; of tasks that the person owns also title,
    brief, rubric and files. Tasks of theirs that are not decided are cancelled. What drafts and others say of them
    stays; so does what stands in the chat.
    """
    from bot.cli.here import arrive

    with arrive() as here:
        found = workspace_named(here.app, workspace)
        keeper = here.app.retention
        known = keeper.person(found.id if found else None, person)
        due = keeper.forgetting(known.person.id)
        sizes = f"{counted(due.texts, 'text')} in {counted(len(due.tasks), 'task')}"
        ends = (
            f" Not decided yet, and cancelled: {counted(len(due.cancelled), 'task')} of theirs."
            if due.cancelled
            else ""
        )
        if dry_run:
            terminal.say(f"{known.person.label}: {sizes} would go.{ends} Nothing was changed.")
            return
        if not yes:
            terminal.note(f"{known.person.label}: {sizes} go, and nobody can bring them back.{ends}")
            if not typer.confirm("Go on?", err=True):
                terminal.say("Nothing was changed.")
                return
        renamed = keeper.rename(known.person.id)
        with terminal.progress("Removing", len(due.tasks)) as bar:
            for task_id in keeper.forgetting(known.person.id).tasks:
                keeper.forget_in(task_id, known.person.id, here.origin)
                bar.step()
        terminal.say(f"Removed {sizes}. The person is {renamed.label} now (id {renamed.id}).{ends}")


@people.command("list")
def list_people(
    workspace: WorkspaceName = None, as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False
) -> None:
    """List the people whom redraft knows."""
    from bot.cli.here import opened
    from bot.config import load_settings

    with opened(load_settings()) as app:
        found = workspace_named(app, workspace)
        with app.store.reading() as uow:
            known = [
                (each, choices)
                for each in uow.archive.workspaces()
                if found in {None, each}
                for choices in uow.archive.people(each.id)
            ]
    if as_json:
        terminal.json_page({"people": [_fields(place.external_id, choices) for place, choices in known]})
        return
    terminal.table(
        ("workspace", "id", "name", "training", "forgotten"),
        [
            (
                place.name or place.external_id,
                choices.person.external_id,
                choices.person.name,
                "no" if choices.no_training_at else "yes",
                "yes" if choices.forgotten_at else "",
            )
            for place, choices in known
        ],
    )


@people.command()
def consent(
    person: PersonId,
    training: Annotated[
        bool | None,
        typer.Option("--training/--no-training", help="Whether their words may be in sft, dpo and evals exports."),
    ] = None,
    workspace: WorkspaceName = None,
) -> None:
    """Note down whether somebody's words may be used to train models."""
    if training is None:
        raise typer.BadParameter("say --training or --no-training")
    from bot.cli.here import opened
    from bot.config import load_settings

    with opened(load_settings()) as app:
        found = workspace_named(app, workspace)
        known = app.retention.person(found.id if found else None, person)
        app.retention.set_training(known.person.id, allowed=training)
    may = "may be" if training else "are not"
    terminal.say(f"{known.person.label}: words of theirs {may} in exports for training.")


@retention.command()
def run(
    days: Annotated[int | None, typer.Option(min=1, help="Instead of REDRAFT_RETENTION_DAYS.")] = None,
    dry_run: DryRun = False,
) -> None:
    """Remove the words of tasks that were decided so long ago. A worker does it by itself."""
    from bot.cli.here import arrive

    with arrive() as here:
        kept = days or here.app.settings.retention_days
        if kept is None:
            fix = "Set it, or say it for this once: --days 90."
            raise SettingMissing(name="REDRAFT_RETENTION_DAYS", why="everything is kept", fix=fix)
        keeper, count, after = here.app.retention, 0, None
        with terminal.progress("Removing") as bar:
            while batch := keeper.expired(timedelta(days=kept), after):
                for task_id in batch:
                    count += dry_run or keeper.expire(task_id, here.origin)
                    bar.step()
                after = batch[-1]
    words = f"the words of {counted(count, 'task')} decided more than {counted(kept, 'day')} ago"
    terminal.say(f"It would remove {words}. Nothing was changed." if dry_run else f"Removed {words}.")


def _fields(workspace: str, choices: Any) -> dict[str, Any]:
    return {
        "workspace": workspace,
        "id": choices.person.external_id,
        "redraft_id": choices.person.id,
        "name": choices.person.name,
        "training": choices.no_training_at is None,
        "forgotten": choices.forgotten_at is not None,
    }
