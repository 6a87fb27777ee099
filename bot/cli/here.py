"""The App for this terminal, on a database that is ready, and the person who sits here."""

import os
import pwd
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from bot import log
from bot.bootstrap import App, bootstrap
from bot.cli import terminal
from bot.cli.workspaces import task_named
from bot.config import Settings, load_settings
from bot.domain.conversation import Person, PersonId, Platform, Workspace
from bot.domain.review import Review
from bot.domain.task import Task, TaskId
from bot.errors import DataDirUnusable, QueueUnavailable, StoreNotReady
from bot.services.desk import Origin
from bot.store.migrate import check, upgrade

WORKSPACE = ("this-machine", "this machine")
"""The id and the name of the workspace of everybody who works in a terminal here."""


@dataclass(frozen=True, slots=True)
class Here:
    """A terminal: what redraft can do, and who asks."""

    app: App
    workspace: Workspace
    person: Person

    @property
    def origin(self) -> Origin:
        return Origin.person(self.person.id)

    def task(self, name: str) -> Task:
        """The task of this workspace with that number or id. Raises NotFound; TaskElsewhere where another has it."""
        return task_named(self.app, self.workspace, name)

    def review(self, name: str) -> Review:
        """Raises NotFound."""
        return self.app.tasks.get(self.task(name).id)

    def names(self, review: Review) -> dict[PersonId, str]:
        """What everybody is called who has a part in the task."""
        return self.app.people.names(review.people)

    def minutes(self, task_id: TaskId) -> float:
        """How long people have reviewed the task."""
        return sum(self.app.scoring.minutes(task_id).values())


@contextmanager
def arrive() -> Iterator[Here]:
    """The App and the local person, for one command.

    Raises:
        SettingsInvalid, DataDirUnusable, StoreUnavailable
    """
    settings = load_settings()
    # What a short command has to say it says itself; the log is for programs that run on.
    log.configure(json=settings.log_json, level="DEBUG" if settings.log_level.upper() == "DEBUG" else "ERROR")
    name = user_name()
    with opened(settings) as app:
        workspace, person = app.people.identify(Platform.LOCAL, WORKSPACE, (name, name))
        yield Here(app, workspace, person)


@contextmanager
def opened(settings: Settings) -> Iterator[App]:
    """The App, on a database that this redraft can use; closed afterwards.

    Raises:
        SettingsInvalid, DataDirUnusable, StoreUnavailable
    """
    ready_database(settings)
    app = bootstrap(settings)
    try:
        yield app
    finally:
        app.store.close()


def ready_database(settings: Settings) -> None:
    """See to it that this redraft can use the database.

    The default SQLite file is made, and brought up to date, by whoever comes first. A database that somebody named in
    DATABASE_URL may be shared with other machines, so upgrading it is a decision: `redraft db upgrade`.

    Raises:
        SettingsInvalid, DataDirUnusable, StoreUnavailable
    """
    if settings.database_url is None:
        make_data_dir(settings.data_dir)
    try:
        check(settings.store_url)
    except StoreNotReady:
        if settings.database_url is not None:
            raise
        upgrade(settings.store_url)


def make_data_dir(folder: Path) -> None:
    """Create it for this user alone, or see that it can be used. Raises DataDirUnusable."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DataDirUnusable(path=folder, why=error.strerror or str(error)) from error
    if not may_write_in(folder):
        raise DataDirUnusable(path=folder, why="this user may not write there")


def may_write_in(folder: Path) -> bool:
    """Whether this user may make files there."""
    return os.access(folder, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids)


def user_name() -> str:
    """The operating system's name for whoever runs this; a container's user may have a number only."""
    try:
        return pwd.getpwuid(os.geteuid()).pw_name
    except KeyError:
        return f"user {os.geteuid()}"


def note_if_jobs_wait(app: App, review: Review) -> None:
    """Say so where the agent has something to do and no queue is there to hand it over."""
    if review.assignment is None and not any(not each.failure for each in review.side_jobs):
        return
    try:
        app.relay.queue().ping()
    except QueueUnavailable as error:
        if app.settings.redis_url is None:
            terminal.note("Saved. The agent begins as soon as a worker runs here: `redraft worker`.")
        else:
            terminal.note(f"Saved. The agent begins as soon as a worker gets the job. {error} {error.advice}")
