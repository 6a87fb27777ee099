"""Who speaks and where: workspaces, people, actors, conversations and messages."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

WorkspaceId = NewType("WorkspaceId", str)
PersonId = NewType("PersonId", str)
ConversationId = NewType("ConversationId", str)


class Platform(StrEnum):
    SLACK = "slack"
    DISCORD = "discord"
    LOCAL = "local"
    """The command line, and the chat in memory."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """A Slack workspace, a Discord server, or this machine; each has its own tasks, people and budget."""

    id: WorkspaceId
    platform: Platform
    external_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on a platform. The same human on two platforms is two persons."""

    id: PersonId
    workspace_id: WorkspaceId
    external_id: str
    name: str
    """What the platform shows; may be empty (see `label`)."""

    @property
    def label(self) -> str:
        return self.name or f"member {self.external_id}"


class ActorKind(StrEnum):
    PERSON = "person"
    MODEL = "model"
    SYSTEM = "system"


@dataclass(frozen=True, slots=True)
class Actor:
    """Who did something, or who graded something: a person, a model, or redraft itself."""

    kind: ActorKind
    id: str
    """A PersonId, `agent/model`, or the name of the part of redraft."""

    @classmethod
    def person(cls, person_id: PersonId) -> "Actor":
        return cls(ActorKind.PERSON, person_id)

    @classmethod
    def model(cls, name: str) -> "Actor":
        return cls(ActorKind.MODEL, name)

    @classmethod
    def system(cls, part: str) -> "Actor":
        return cls(ActorKind.SYSTEM, part)

    @property
    def person_id(self) -> PersonId | None:
        return PersonId(self.id) if self.kind is ActorKind.PERSON else None


@dataclass(frozen=True, slots=True)
class Conversation:
    """Where we talk about a task: a card in a channel, and the thread that hangs under it."""

    id: ConversationId
    workspace_id: WorkspaceId
    platform: Platform
    channel_id: str
    thread_id: str | None = None
    """Slack: the `ts` of the card. Discord: the thread's own channel id. None before the card is posted."""


@dataclass(frozen=True, slots=True)
class MessageRef:
    """One posted message. A reaction names no thread, so neither does this."""

    channel_id: str
    message_id: str
