"""Everything that happened, to be written out and read in again under the same ids."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import delete, literal, or_, select, update

from bot.domain.conversation import Conversation, Person, PersonId, Workspace, WorkspaceId
from bot.domain.events import Event, TaskOpened
from bot.domain.task import TaskId
from bot.errors import NotFound
from bot.services.ports import Choices
from bot.store import schema
from bot.store.review_rows import AnyRow, event_of
from bot.store.transaction import Transaction

_workspaces = schema.workspaces
_people = schema.people
_events = schema.events
_AT_ONCE = 100
"""Events in memory; one may hold a whole brief."""


class SqlArchive:
    """See `bot.services.ports.Archive`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def workspaces(self) -> tuple[Workspace, ...]:
        rows = self._transaction.rows(select(_workspaces).order_by(_workspaces.c.id))
        return tuple(Workspace(WorkspaceId(row.id), row.platform, row.external_id, row.name) for row in rows)

    def people(self, workspace_id: WorkspaceId) -> tuple[Choices, ...]:
        table = schema.people
        query = select(table).where(table.c.workspace_id == workspace_id).order_by(table.c.id)
        return tuple(map(choices_of, self._transaction.rows(query)))

    def events(self, workspace_id: WorkspaceId | None, since: datetime | None) -> Iterator[Event]:
        query = select(_events).order_by(_events.c.position)
        if workspace_id is not None:
            query = query.where(_events.c.workspace_id == workspace_id)
        if since is not None:
            tasks = schema.tasks
            query = query.join(tasks, tasks.c.id == _events.c.task_id).where(tasks.c.opened_at >= since)
        yield from map(event_of, self._transaction.stream(query, _AT_ONCE))

    def opened(self, task_id: TaskId) -> TaskOpened:
        row = self._transaction.row(select(_events).where(_events.c.task_id == task_id, _events.c.number == 1))
        fact = row and event_of(row).fact
        if not isinstance(fact, TaskOpened):
            raise NotFound(what="task", given=task_id)
        return fact

    def pseudonym_key(self, workspace_id: WorkspaceId) -> bytes | None:
        row = self._transaction.row(select(_workspaces.c.pseudonym_key).where(_workspaces.c.id == workspace_id))
        return row.pseudonym_key if row else None

    def keep_pseudonym_key(self, workspace_id: WorkspaceId, key: bytes) -> None:
        none_yet = (_workspaces.c.id == workspace_id, _workspaces.c.pseudonym_key.is_(None))
        self._transaction.write(update(_workspaces).where(*none_yet).values(pseudonym_key=key))

    def clear_unused(self) -> bool:
        kept = (schema.tasks, schema.conversations, schema.workspace_settings, schema.installations)
        asked = or_(_people.c.no_training_at.is_not(None), _people.c.forgotten_at.is_not(None))
        queries = [*(select(literal(1)).select_from(each) for each in kept), select(literal(1)).where(asked)]
        if any(self._transaction.row(query.limit(1)) is not None for query in queries):
            return False
        for table in (_people, _workspaces):
            self._transaction.write(delete(table))
        return True

    def add_workspace(self, workspace: Workspace) -> None:
        row = {
            "id": workspace.id,
            "platform": workspace.platform,
            "external_id": workspace.external_id,
            "name": workspace.name,
            "next_task_number": 1,
        }
        self._transaction.add(_workspaces, [row])

    def add_person(self, choices: Choices) -> None:
        person = choices.person
        row = {
            "id": person.id,
            "workspace_id": person.workspace_id,
            "external_id": person.external_id,
            "name": person.name,
            "no_training_at": choices.no_training_at,
            "forgotten_at": choices.forgotten_at,
        }
        self._transaction.add(schema.people, [row])

    def add_conversation(self, conversation: Conversation, closed_why: str) -> None:
        row = {
            "id": conversation.id,
            "workspace_id": conversation.workspace_id,
            "platform": conversation.platform,
            "channel_id": conversation.channel_id,
            "thread_id": conversation.thread_id,
            "awaits_thread": conversation.thread_id is None,
            "closed_why": closed_why,
        }
        self._transaction.add_if_new(schema.conversations, row)

    def count_on(self, workspace_id: WorkspaceId, last_task_number: int) -> None:
        counted = update(_workspaces).where(
            _workspaces.c.id == workspace_id, _workspaces.c.next_task_number <= last_task_number
        )
        self._transaction.write(counted.values(next_task_number=last_task_number + 1))


def choices_of(row: AnyRow) -> Choices:
    person = Person(PersonId(row.id), WorkspaceId(row.workspace_id), row.external_id, row.name)
    return Choices(person, row.no_training_at, row.forgotten_at)
