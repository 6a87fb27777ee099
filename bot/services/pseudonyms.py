"""Under which names people appear in an export: their own, where an admin asked for them, or pseudonyms."""

import secrets
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.domain.aliases import Aliases
from bot.domain.conversation import Actor, Conversation, MessageRef, PersonId, Workspace, WorkspaceId
from bot.domain.events import Event
from bot.domain.files import ReadFile
from bot.domain.wording import with_people, with_places, with_words
from bot.services.ports import Choices, Store, UnitOfWork

_KEY_BYTES = 32


@dataclass(frozen=True, slots=True)
class Scope:
    """What is exported."""

    workspace_id: WorkspaceId | None = None
    since: datetime | None = None
    """Tasks opened from then on."""
    names: bool = False
    """People under their own names and ids, and channels and messages under theirs."""


def make_keys(store: Store) -> None:
    """Give each workspace the key of its pseudonyms, once."""
    with store.reading() as uow:
        without = [each.id for each in uow.archive.workspaces() if uow.archive.pseudonym_key(each.id) is None]
    if without:
        with store.writing() as uow:
            for workspace_id in without:
                uow.archive.keep_pseudonym_key(workspace_id, secrets.token_bytes(_KEY_BYTES))


@dataclass
class Curtain:
    """Shows people, places and words as the scope wants them, and knows who declined what.

    Holds the people of every workspace that it met.
    """

    uow: UnitOfWork
    scope: Scope
    _aliases: dict[WorkspaceId, Aliases] = field(default_factory=dict)
    _choices: dict[WorkspaceId, dict[PersonId, Choices]] = field(default_factory=dict)
    _workspaces: dict[PersonId, WorkspaceId] = field(default_factory=dict)

    def choices(self, person: PersonId) -> Choices:
        """Raises: NotFound."""
        if person not in self._workspaces:
            self._workspaces[person] = self.uow.people.person_by_id(person).workspace_id
        return self._people(self._workspaces[person])[person]

    def may_train(self, *people: PersonId) -> bool:
        """Whether none of them has declined or was forgotten."""
        found = map(self.choices, people)
        return all(each.no_training_at is None and each.forgotten_at is None for each in found)

    def person(self, person: PersonId) -> PersonId:
        if self.scope.names:
            return person
        return self.aliases(self.choices(person).person.workspace_id).person(person)

    def actor(self, actor: Actor) -> Actor:
        return Actor.person(self.person(actor.person_id)) if actor.person_id else actor

    def words(self, workspace_id: WorkspaceId, text: str) -> str:
        return text if self.scope.names else self.aliases(workspace_id).words(text)

    def file(self, workspace_id: WorkspaceId, file: ReadFile) -> ReadFile:
        """Under the name that it has in its task; what is in it stays as it came."""
        return replace(file, file=replace(file.file, name=self.words(workspace_id, file.file.name)))

    def event(self, workspace_id: WorkspaceId, event: Event) -> Event:
        if self.scope.names:
            return event
        aliases = self.aliases(workspace_id)
        fact = with_places(with_people(with_words(event.fact, aliases.words), self.person), aliases.message)
        source = event.source and aliases.message(event.source)
        return replace(event, by=self.actor(event.by), fact=fact, source=source)

    def who(self, person: PersonId) -> Choices:
        found = self.choices(person)
        if self.scope.names:
            return found
        alias = self.person(person)
        shown = replace(found.person, id=alias, external_id=alias, name="")
        return replace(found, person=shown)

    def workspace(self, workspace: Workspace) -> Workspace:
        if self.scope.names:
            return workspace
        return replace(workspace, external_id=self.aliases(workspace.id).place(workspace.external_id), name="")

    def conversation(self, conversation: Conversation) -> Conversation:
        if self.scope.names:
            return conversation
        shown = self.aliases(conversation.workspace_id).message(
            MessageRef(conversation.channel_id, conversation.thread_id or "")
        )
        thread = shown.message_id if conversation.thread_id else None
        return replace(conversation, channel_id=shown.channel_id, thread_id=thread)

    def aliases(self, workspace_id: WorkspaceId) -> Aliases:
        if workspace_id not in self._aliases:
            key = self.uow.archive.pseudonym_key(workspace_id)
            if key is None:
                raise ValueError(f"workspace {workspace_id} has no key for pseudonyms")
            people = (each.person for each in self._people(workspace_id).values())
            self._aliases[workspace_id] = Aliases.of(key, people)
        return self._aliases[workspace_id]

    def _people(self, workspace_id: WorkspaceId) -> dict[PersonId, Choices]:
        if workspace_id not in self._choices:
            people = self.uow.archive.people(workspace_id)
            self._choices[workspace_id] = {each.person.id: each for each in people}
        return self._choices[workspace_id]
