"""Puts the task of a file up in a channel: its card and its rubric are there, and wait for its owner."""

import asyncio
from dataclasses import replace

from bot.bootstrap import App
from bot.cast import LocalCast
from bot.cli.local.platforms import EXPERTS, OWNER
from bot.domain.conversation import PersonId
from bot.domain.task import AgentName, TaskId
from bot.importers.task_file import ImportedTask
from bot.services.desk import Origin

LOOK_SECONDS = 0.05


async def put_up(app: App, cast: LocalCast, imported: ImportedTask, agent: AgentName) -> TaskId:
    """The owner brings the task, the experts are its reviewers. Raises: ValueError: it is there already."""
    return await asyncio.to_thread(_put_up, app, cast, imported, agent)


def _put_up(app: App, cast: LocalCast, imported: ImportedTask, agent: AgentName) -> TaskId:
    workspace, owner = app.people.identify(cast.platform, cast.workspace, cast.person(OWNER))
    conversation = app.people.new_conversation(workspace, cast.channel_id)
    task_id = app.tasks.import_task(
        replace(imported, agent=agent),
        workspace.id,
        Origin.person(owner.id),
        conversations=(conversation.id,),
        reviewers=tuple(known(app, cast, name) for name in EXPERTS),
    )
    if task_id is None:
        raise ValueError(f"the task {imported.key} is there already")
    return task_id


def known(app: App, cast: LocalCast, who: str) -> PersonId:
    """Somebody of the cast, as redraft knows them."""
    return app.people.identify(cast.platform, cast.workspace, cast.person(who))[1].id


async def its_thread(app: App, cast: LocalCast, task_id: TaskId) -> LocalCast:
    """The cast in the thread of that task, once its card is posted."""
    while True:
        thread = await asyncio.to_thread(_thread, app, task_id)
        if thread:
            return cast.in_thread(thread)
        await asyncio.sleep(LOOK_SECONDS)


def _thread(app: App, task_id: TaskId) -> str:
    task = app.tasks.get(task_id).task
    return app.people.conversations([task])[task_id].thread_id or ""
