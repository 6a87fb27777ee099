"""Who speaks, and where: what handlers look up before they call any other service."""

from collections.abc import Collection, Iterable
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
from bot.domain.task import Task, TaskId, TaskState
from bot.services.ports import DeliveryKind, Store

_UNDECIDED = frozenset(state for state in TaskState if not state.is_decided)


@dataclass(frozen=True, slots=True)
class People:
    store: Store

    def identify(
        self, platform: Platform, workspace: tuple[str, str], person: tuple[str, str]
    ) -> tuple[Workspace, Person]:
        """The workspace and the person, each given as the platform's id and name; new ones are remembered."""
        with self.store.reading() as uow:  # every event asks, and few tell anything new: writers wait for each other
            held = uow.people.find_workspace(platform, workspace[0])
            known = uow.people.find_person(held.id, person[0]) if held else None
        if held and known and workspace[1] in {"", held.name} and person[1] in {"", known.name}:
            return held, known
        with self.store.writing() as uow:
            where = uow.people.workspace(platform, *workspace)
            return where, uow.people.person(where.id, *person)

    def find(self, platform: Platform, workspace: str, person: str) -> Person | None:
        """Somebody whom we know, by the platform's ids."""
        with self.store.reading() as uow:
            held = uow.people.find_workspace(platform, workspace)
            return uow.people.find_person(held.id, person) if held else None

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

    def conversation_around(self, platform: Platform, workspace: str, message: MessageRef) -> Conversation | None:
        """The conversation in which a message stands that is ours or was taken as feedback; None for any other."""
        with self.store.reading() as uow:
            held = uow.people.find_workspace(platform, workspace)
            found = held and (uow.deliveries.shown_at(held.id, message) or uow.reviews.feedback_at(held.id, message))
            if not found:
                return None
            places = map(uow.people.conversation_by_id, uow.reviews.get(found[0]).task.conversations)
            return next((each for each in places if message.channel_id in {each.channel_id, each.thread_id}), None)

    def conversations(self, tasks: Iterable[Task]) -> dict[TaskId, Conversation]:
        """Where each task is talked about; the first place of several. Those without one are left out."""
        firsts = {task.id: task.conversations[0] for task in tasks if task.conversations}
        with self.store.reading() as uow:
            places = uow.people.conversations_by_id(firsts.values())
        return {task_id: places[place] for task_id, place in firsts.items()}

    def open_conversations(
        self, platform: Platform, workspaces: Collection[str]
    ) -> tuple[tuple[str, Conversation], ...]:
        """Those whose task is not decided: where something may have been said while nobody listened.

        Of these workspaces, each with the one that it is in, as the platform calls them.
        """
        with self.store.reading() as uow:
            return uow.people.conversations_of(platform, workspaces, _UNDECIDED)

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
            return uow.reviews.in_conversation(conversation.id)

    def shown_at(self, workspace_id: WorkspaceId, message: MessageRef) -> tuple[TaskId, DeliveryKind, str] | None:
        """What one of our own messages shows."""
        with self.store.reading() as uow:
            return uow.deliveries.shown_at(workspace_id, message)
