"""What exports, restoring and the removal of words need of the store beyond the tables' own repositories."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from bot.domain.conversation import Conversation, Person, PersonId, Workspace, WorkspaceId
from bot.domain.events import Event, TaskOpened
from bot.domain.task import TaskId


@dataclass(frozen=True, slots=True)
class Choices:
    """A person, with what they asked for."""

    person: Person
    no_training_at: datetime | None = None
    """When they said that their words must not be used for training."""
    forgotten_at: datetime | None = None
    """When their words were removed at their request; id and name are a pseudonym's since."""


class Archive(Protocol):
    """Everything that happened, to be written out and read in again."""

    def workspaces(self) -> tuple[Workspace, ...]: ...

    def people(self, workspace_id: WorkspaceId) -> tuple[Choices, ...]: ...

    def events(self, workspace_id: WorkspaceId | None, since: datetime | None) -> Iterator[Event]:
        """Of tasks opened since then, in the order in which they happened; streamed."""

    def opened(self, task_id: TaskId) -> TaskOpened:
        """Raises: NotFound."""

    def pseudonym_key(self, workspace_id: WorkspaceId) -> bytes | None: ...

    def keep_pseudonym_key(self, workspace_id: WorkspaceId, key: bytes) -> None:
        """Fine where there is one already, which stays."""

    def clear_unused(self) -> bool:
        """Take out the people who only came by, and their workspaces, so that nobody and nothing is there.

        False, and nothing changes, where anything was kept: a task, a conversation, a setting, an installation, or what
        somebody asked for.
        """

    def add_workspace(self, workspace: Workspace) -> None: ...

    def add_person(self, choices: Choices) -> None: ...

    def add_conversation(self, conversation: Conversation, closed_why: str) -> None:
        """Fine where it is there already."""

    def count_on(self, workspace_id: WorkspaceId, last_task_number: int) -> None:
        """The next task gets a higher number than that."""


class Privacy(Protocol):
    """What people may ask for, and words that are to go. The one place that changes stored events."""

    def choices(self, person_id: PersonId) -> Choices:
        """Raises: NotFound."""

    def set_training(self, person_id: PersonId, no_training_at: datetime | None) -> None: ...

    def rename(self, person_id: PersonId, external_id: str, name: str, forgotten_at: datetime) -> None:
        """Forget who the person is. Whoever comes with the old id is somebody new."""

    def tasks_of(self, person_id: PersonId) -> tuple[TaskId, ...]:
        """Tasks in which the person said or did anything, by id."""

    def words_left(self, task_id: TaskId, person_id: PersonId | None) -> int:
        """How many events of the task hold words of the person, or of anybody (None)."""

    def remove_words(self, task_id: TaskId, person_id: PersonId | None) -> None:
        """From events and from whatever a review does not hold: earlier drafts' notes, ledgers, files, drafts' words.

        The review itself loses its own by `WordsRemoved`, which must be saved before.
        """

    def expired(self, before: datetime, limit: int = 100, *, after: TaskId | None = None) -> tuple[TaskId, ...]:
        """Tasks that were decided before then, still have their words, and for which no agent works; by id."""
