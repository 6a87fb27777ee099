"""`redraft tasks`: the whole cycle in a terminal. Each command names its task by number or id and calls one service."""

from pathlib import Path
from typing import Annotated

import typer

from bot.cli import terminal
from bot.cli.exits import REFUSED
from bot.cli.imports import import_file
from bot.cli.workspaces import workspace_named
from bot.domain.task import TaskState
from bot.domain.text import counted

tasks = typer.Typer()

TaskName = Annotated[str, typer.Argument(metavar="TASK", help="The task's number or id.", show_default=False)]
Item = Annotated[int, typer.Argument(help="The number of the feedback, as `tasks show` lists it.", show_default=False)]
AsJson = Annotated[bool, typer.Option("--json", help="As JSON.")]
RubricText = Annotated[
    str | None, typer.Option("--rubric", help="The rubric: one criterion a line; docs/rubrics.md has the syntax.")
]
RubricFile = Annotated[Path | None, typer.Option(help="A file with the rubric; - is standard input.")]
DraftName = Annotated[str | None, typer.Option(metavar="2|r2|ID", help="A draft, or a retry, by number or id.")]
OfWorkspace = Annotated[
    str | None, typer.Option("--workspace", help="A workspace, by its name or id, instead of this machine.")
]
Numbers = Annotated[list[str] | None, typer.Option(metavar="1,2,5-7", help="Numbers of criteria.")]

tasks.command("import")(import_file)


@tasks.callback(invoke_without_command=True)
def tasks_group(context: typer.Context) -> None:
    """Open, import, review and accept tasks."""
    terminal.help_unless_subcommand(context)


@tasks.command()
def new(  # noqa: PLR0913, PLR0917 - Typer makes an option of each
    title: Annotated[str, typer.Option(help="One line.")],
    brief: Annotated[str | None, typer.Option(help="What the deliverable must be.")] = None,
    brief_file: Annotated[Path | None, typer.Option(help="A file with the brief; - is standard input.")] = None,
    rubric: RubricText = None,
    rubric_file: RubricFile = None,
    agent: Annotated[str, typer.Option(help="auto, or an agent that `redraft agents` lists.")] = "auto",
    category: Annotated[str, typer.Option(help="One of the categories in docs/command-line.md.")] = "Other",
    file: Annotated[list[Path] | None, typer.Option(help="A file for the agent; may be given several times.")] = None,
    as_json: AsJson = False,
) -> None:
    """Open a task.

    With a rubric the agent drafts at once; without one it proposes a rubric first.
    """
    from bot.cli.fields import task_fields
    from bot.cli.here import arrive, note_if_jobs_wait
    from bot.cli.showing import note_remarks, sentence
    from bot.cli.starting import note_if_agent_is_missing
    from bot.cli.typed import criteria_from, text_from, uploads_from
    from bot.services.tasks import NewTask

    words = text_from("brief", brief, brief_file)
    if words is None:
        raise typer.BadParameter("say what the deliverable must be: --brief TEXT, or --brief-file FILE")
    criteria = criteria_from(rubric, rubric_file)
    files = uploads_from(file or [])
    with arrive() as here:
        asked = NewTask(here.workspace.id, title, words, category, agent, criteria or (), files=files)
        review = here.app.tasks.open(asked, here.origin)
        if as_json:
            terminal.json_page(task_fields(review.task))
        else:
            terminal.say(sentence(review))
        note_remarks(here.app.tasks.files(review.task.id))
        note_if_agent_is_missing(here.app.settings, review.task.agent)
        note_if_jobs_wait(here.app, review)


@tasks.command("list")
def list_tasks(
    state: Annotated[TaskState | None, typer.Option(help="Only tasks in this state.")] = None,
    workspace: OfWorkspace = None,
    every: Annotated[bool, typer.Option("--all", help="Those of every workspace.")] = False,
    limit: Annotated[int, typer.Option(min=1, max=100_000, help="So many at most, oldest first.")] = 100,
    as_json: AsJson = False,
) -> None:
    """List tasks, oldest first.

    Those of this machine, that were opened in a terminal; with --workspace or --all those that were opened in a chat,
    too.
    """
    from bot.cli.here import arrive
    from bot.cli.listing import list_found, note_others

    if every and workspace is not None:
        raise typer.BadParameter("give --workspace or --all, not both")
    with arrive() as here:
        where = None if every else workspace_named(here.app, workspace) or here.workspace
        states = frozenset() if state is None else frozenset({state})
        found = here.app.tasks.find(workspace_id=where.id if where else None, states=states, limit=limit + 1)
        list_found(here.app, found[:limit], more=len(found) > limit, with_places=every, as_json=as_json)
        if where == here.workspace and not as_json:
            note_others(here.app, here.workspace)


@tasks.command()
def show(task: TaskName, draft: DraftName = None, workspace: OfWorkspace = None, as_json: AsJson = False) -> None:
    """Show one task with everything, or one draft of it.

    State, brief, rubric and tally, the draft, feedback, and what the last revision changed. The tally is there once
    everybody may see it.
    """
    from bot.cli.fields import history_fields
    from bot.cli.here import arrive
    from bot.cli.showing import show_draft, show_history
    from bot.cli.typed import draft_named

    if draft is not None and as_json:
        raise typer.BadParameter("--json has every draft; leave --draft out")
    with arrive() as here:
        where = workspace_named(here.app, workspace)
        found = here.app.tasks.named(where.id, task) if where else here.task(task)
        history = here.app.tasks.history(found.id)
        if draft is not None:
            show_draft(here.app.tasks.draft(draft_named(history, draft)))
            return
        tally = here.app.scoring.tally_for(history.review, here.person.id)
        names = here.names(history.review)
        if as_json:
            terminal.json_page(history_fields(history, tally, lambda person: names.get(person, "")))
        else:
            in_chat = found.workspace_id != here.workspace.id
            show_history(history, tally, names, here.minutes(found.id), in_chat=in_chat)


@tasks.command()
def start(
    task: Annotated[str | None, typer.Argument(metavar="[TASK]", help="The task's number or id.")] = None,
    every: Annotated[bool, typer.Option("--all", help="Every imported task that waits to be started.")] = False,
    rubric: RubricText = None,
    rubric_file: RubricFile = None,
) -> None:
    """Approve a task's rubric, so that the agent drafts.

    As it is, or as given here.
    """
    from bot.cli.here import arrive, note_if_jobs_wait
    from bot.cli.showing import sentence
    from bot.cli.starting import start_every, start_one
    from bot.cli.typed import criteria_from

    if (task is None) is not every:
        raise typer.BadParameter("name one task, or say --all")
    criteria = criteria_from(rubric, rubric_file)
    if every and criteria is not None:
        raise typer.BadParameter("a rubric belongs to one task; name it instead of --all")
    with arrive() as here:
        if task is not None:
            review = start_one(here, task, criteria)
            terminal.say(sentence(review))
            note_if_jobs_wait(here.app, review)
            return
        last, count = start_every(here)
        terminal.say(f"Started {counted(count, 'task')}.")
        if last is not None:
            note_if_jobs_wait(here.app, last)


@tasks.command()
def feedback(
    task: TaskName,
    text: Annotated[str, typer.Argument(help="What you have to say; - reads standard input.", show_default=False)],
) -> None:
    """Give feedback on the current draft.

    What starts with // is an aside, for people only, and is not kept.
    """
    from bot.cli.here import arrive
    from bot.cli.typed import text_from

    words = text_from("feedback", None, Path("-")) if text == "-" else text
    with arrive() as here:
        captured = here.app.reviews.capture(here.task(task).id, words or "", here.origin)
        if captured is None:
            terminal.say("That is an aside, for people only: not captured.")
            return
        position = len(here.review(task).feedback)
        terminal.say(f"Captured as feedback {position} on draft {captured.draft_number}.")


@tasks.command()
def confirm(task: TaskName, item: Item) -> None:
    """Say that your feedback is settled."""
    from bot.cli.here import arrive
    from bot.cli.typed import item_of

    with arrive() as here:
        here.app.reviews.confirm(item_of(here.review(task), item), here.origin)
        terminal.say(f"Feedback {item} is confirmed.")


@tasks.command()
def reopen(task: TaskName, item: Item) -> None:
    """Say that your feedback is not settled.

    The next revision gets it again.
    """
    from bot.cli.here import arrive
    from bot.cli.typed import item_of

    with arrive() as here:
        here.app.reviews.reopen(item_of(here.review(task), item), here.origin)
        terminal.say(f"Feedback {item} is open again.")


@tasks.command()
def score(
    task: TaskName,
    met: Numbers = None,
    not_met: Numbers = None,
    not_applicable: Numbers = None,
    cannot_judge: Numbers = None,
    note: Annotated[list[str] | None, typer.Option(metavar="3=WHY", help="A note on a criterion.")] = None,
    draft: DraftName = None,
) -> None:
    """File your scorecard on the current draft, or on a retry.

    Filing again replaces the marks that you name.
    """
    from bot.cards.scores import tally_card
    from bot.cards.tasks import met as met_count
    from bot.cli.here import arrive
    from bot.cli.showing import show_card
    from bot.cli.typed import draft_named, marks_from
    from bot.domain.score import MarkValue

    given = {
        MarkValue.MET: met,
        MarkValue.NOT_MET: not_met,
        MarkValue.NOT_APPLICABLE: not_applicable,
        MarkValue.CANNOT_JUDGE: cannot_judge,
    }
    marks = marks_from(given, note or [])
    with arrive() as here:
        wanted = draft_named(here.app.tasks.history(here.task(task).id), draft) if draft is not None else None
        form = here.app.scoring.prefilled(here.review(task), here.person.id, wanted)
        review = here.app.scoring.file(wanted or form.draft.id, form.rubric.version, marks, here.origin)
        retry = review.retry(form.draft.id)
        if retry is not None:
            terminal.say(f"Retry {retry.number} of task {review.task.number}: {met_count(review.tally_of(retry.id))}.")
            return
        tally = here.app.scoring.tally_for(review, here.person.id)
        if tally is not None and review.draft is not None:
            show_card(
                tally_card(
                    review.task, review.draft, tally, public=True, advice=review.advice, evidence=review.evidence
                )
            )


@tasks.command()
def revise(task: TaskName) -> None:
    """Ask the agent to revise the current draft.

    By all open feedback and every criterion that is not met. Exits with 2 where a limit is reached.
    """
    from bot.cli.here import arrive, note_if_jobs_wait
    from bot.cli.showing import sentence
    from bot.cli.typed import current_draft
    from bot.domain.events import Trigger

    with arrive() as here:
        draft = current_draft(here.review(task))
        review = here.app.reviews.request_revision(draft.id, Trigger.BUTTON, here.origin)
        terminal.say(sentence(review))
        if review.task.stall is not None:
            terminal.say(review.task.stall.sentence)
            terminal.note(
                f"Go on with `redraft tasks resume {review.task.number}`, and --max-cycles where that is the limit."
            )
            raise typer.Exit(REFUSED)
        note_if_jobs_wait(here.app, review)


@tasks.command()
def retry(
    task: TaskName,
    times: Annotated[int, typer.Option(min=1, max=20, help="So many tries.")] = 1,
) -> None:
    """Have the agent try again without anybody's words, to measure against.

    The review goes on, and none of these becomes a draft of it. `redraft report` sets them beside the drafts, once
    somebody has scored them: `tasks show TASK --draft r2`, `tasks score TASK --draft r2`.
    """
    from bot.cli.here import arrive, note_if_jobs_wait

    with arrive() as here:
        review = here.app.tasks.retry(here.task(task).id, here.origin, times)
        terminal.say(f"Asked for {counted(times, 'retry', 'retries')} of task {review.task.number}.")
        note_if_jobs_wait(here.app, review)


@tasks.command()
def resume(
    task: TaskName,
    max_cycles: Annotated[int | None, typer.Option(help="So many drafts at most, from now on.")] = None,
) -> None:
    """Go on with a task that is on hold."""
    from dataclasses import replace

    from bot.cli.here import arrive, note_if_jobs_wait
    from bot.cli.showing import sentence

    with arrive() as here:
        found = here.task(task)
        policy = None if max_cycles is None else replace(found.policy, max_cycles=max_cycles)
        review = here.app.tasks.resume(found.id, here.origin, policy)
        terminal.say(sentence(review))
        note_if_jobs_wait(here.app, review)


@tasks.command()
def accept(task: TaskName) -> None:
    """Accept the current draft: the task is done."""
    from bot.cli.here import arrive
    from bot.cli.showing import sentence
    from bot.cli.typed import current_draft

    with arrive() as here:
        review = here.app.reviews.accept(current_draft(here.review(task)).id, here.origin)
        terminal.say(sentence(review))


@tasks.command()
def cancel(task: TaskName, reason: Annotated[str, typer.Option(help="Why, in a sentence.")] = "") -> None:
    """Give a task up for good."""
    from bot.cli.here import arrive
    from bot.cli.showing import sentence

    with arrive() as here:
        terminal.say(sentence(here.app.tasks.cancel(here.task(task).id, here.origin, reason)))
