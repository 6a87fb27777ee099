"""Who speaks, and where: what handlers look up before they call any other service."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.conversation import (
    Conversation,
    MessageRef,
    Person,
    PersonId,
    Platform,
    Workspace,
    WorkspaceId,
)
from bot.domain.task import TaskId, TaskState
from bot.services.ports import DeliveryKind, Store

_UNDECIDED = frozenset(state for state in TaskState if not state.is_decided)


@dataclass(frozen=True, slots=True)
class People:
    store: Store

    def identify(
        self, platform: Platform, workspace: tuple[str, str], person: tuple[str, str]
    ) -> tuple[Workspace, Person]:
        """The workspace and the person, each given as the platform's id and name; new ones are remembered."""
        with self.store.writing() as uow:
            where = uow.people.workspace(platform, *workspace)
            return where, uow.people.person(where.id, *person)

    def conversation(self, workspace: Workspace, channel_id: str, thread_id: str) -> Conversation:
        """The conversation of a thread that exists."""
        with self.store.writing() as uow:
            return uow.people.conversation(workspace, channel_id, thread_id)

    def conversation_at(
        self, platform: Platform, workspace: str, channel_id: str, thread_id: str
    ) -> Conversation | None:
        """The conversation of a thread, if a task is talked about there; the workspace as the platform calls it."""
        with self.store.reading() as uow:
            return uow.people.conversation_at(platform, workspace, channel_id, thread_id)

    def open_conversations(self, platform: Platform) -> tuple[Conversation, ...]:
        """Those whose task is not decided: where something may have been said while nobody listened."""
        with self.store.reading() as uow:
            return uow.people.conversations_of(platform, _UNDECIDED)

    def external_ids(self, people: Iterable[PersonId]) -> dict[PersonId, str]:
        """What the platform calls each of them."""
        with self.store.reading() as uow:
            return uow.people.external_ids(people)

    def new_conversation(self, workspace: Workspace, channel_id: str) -> Conversation:
        """A conversation in a channel whose thread opens with the task's card."""
        with self.store.writing() as uow:
            return uow.people.new_conversation(workspace, channel_id)

    def names(self, people: Iterable[PersonId]) -> dict[PersonId, str]:
        """What to call each of them."""
        with self.store.reading() as uow:
            return uow.people.labels(people)

    def task_in(self, conversation: Conversation) -> TaskId | None:
        """The task that a thread is about."""
        with self.store.reading() as uow:
            found = uow.reviews.find(conversation_id=conversation.id, limit=1)
            return found[0].id if found else None

    def shown_at(self, workspace_id: WorkspaceId, message: MessageRef) -> tuple[TaskId, DeliveryKind, str] | None:
        """What one of our own messages shows."""
        with self.store.reading() as uow:
            return uow.deliveries.shown_at(workspace_id, message)
