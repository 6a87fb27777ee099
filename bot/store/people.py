"""Workspaces, people and conversations: found, or added where they are new."""

from collections.abc import Collection, Iterable
from typing import Any

from sqlalchemy import ColumnElement, Table, delete, exists, or_, select, update

from bot.domain.conversation import (
    Conversation,
    ConversationId,
    Person,
    PersonId,
    Platform,
    Workspace,
    WorkspaceId,
)
from bot.domain.task import TaskState
from bot.errors import NotFound
from bot.store import schema
from bot.store.review_rows import AnyRow
from bot.store.transaction import Transaction, Values

_workspaces = schema.workspaces
_people = schema.people
_conversations = schema.conversations


class SqlPeople:
    """See `bot.services.ports.People`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    # ---- workspaces and people

    def workspace(self, platform: Platform, external_id: str, name: str) -> Workspace:
        row = self._named(
            _workspaces,
            {"platform": platform, "external_id": external_id},
            name,
            new={"next_task_number": 1},
        )
        return _workspace_of(row, name)

    def find_workspace(self, platform: Platform, external_id: str) -> Workspace | None:
        key = {"platform": platform, "external_id": external_id}
        row = self._transaction.row(select(_workspaces).where(*_equal(_workspaces, key)))
        return None if row is None else _workspace_of(row, row.name)

    def workspace_around(self, platform: Platform, channel_id: str) -> Workspace | None:
        row = self._transaction.row(
            select(_workspaces)
            .join(_conversations, _conversations.c.workspace_id == _workspaces.c.id)
            .where(
                _conversations.c.platform == platform,
                or_(_conversations.c.channel_id == channel_id, _conversations.c.thread_id == channel_id),
            )
            .order_by(_conversations.c.id.desc())
            .limit(1)
        )
        return None if row is None else _workspace_of(row, row.name)

    def workspace_by_id(self, workspace_id: WorkspaceId) -> Workspace:
        row = self._by_id(_workspaces, workspace_id, "workspace")
        return _workspace_of(row, row.name)

    def person(self, workspace_id: WorkspaceId, external_id: str, name: str) -> Person:
        row = self._named(_people, {"workspace_id": workspace_id, "external_id": external_id}, name)
        return _person_of(row, name)

    def find_person(self, workspace_id: WorkspaceId, external_id: str) -> Person | None:
        key = {"workspace_id": workspace_id, "external_id": external_id}
        row = self._transaction.row(select(_people).where(*_equal(_people, key)))
        return None if row is None else _person_of(row, row.name)

    def person_by_id(self, person_id: PersonId) -> Person:
        row = self._by_id(_people, person_id, "person")
        return _person_of(row, row.name)

    def _named(self, table: Table, key: Values, name: str, new: Values | None = None) -> AnyRow:
        """The row of that key, whose stored name is `name` afterwards, unless `name` is empty."""
        row = self._found_or_added(table, key, {"name": name, **(new or {})})
        if name and row.name != name:
            self._transaction.write(update(table).where(table.c.id == row.id).values(name=name))
        return row

    def labels(self, people: Iterable[PersonId]) -> dict[PersonId, str]:
        rows = self._transaction.rows(select(_people).where(_people.c.id.in_(sorted(set(people)))))
        return {PersonId(row.id): _person_of(row, "").label for row in rows}

    def external_ids(self, people: Iterable[PersonId]) -> dict[PersonId, str]:
        rows = self._transaction.rows(select(_people).where(_people.c.id.in_(sorted(set(people)))))
        return {PersonId(row.id): row.external_id for row in rows}

    # ---- conversations

    def conversation_at(
        self, platform: Platform, workspace: str, channel_id: str, thread_id: str
    ) -> Conversation | None:
        held = self.find_workspace(platform, workspace)
        if held is None:
            return None
        key = {"workspace_id": held.id, "channel_id": channel_id, "thread_id": thread_id}
        row = self._transaction.row(select(_conversations).where(*_equal(_conversations, key)))
        return None if row is None else _conversation_of(row)

    def conversations_of(
        self, platform: Platform, workspaces: Collection[str], states: frozenset[TaskState]
    ) -> tuple[tuple[str, Conversation], ...]:
        joined, tasks = schema.task_conversations, schema.tasks
        rows = self._transaction.rows(
            select(_conversations, _workspaces.c.external_id)
            .join(_workspaces, _workspaces.c.id == _conversations.c.workspace_id)
            .join(joined, joined.c.conversation_id == _conversations.c.id)
            .join(tasks, tasks.c.id == joined.c.task_id)
            .where(
                _workspaces.c.platform == platform,
                _workspaces.c.external_id.in_(sorted(workspaces)),
                _conversations.c.thread_id.is_not(None),
                tasks.c.state.in_(sorted(states)),
            )
            .order_by(_conversations.c.id)
        )
        return tuple((row.external_id, _conversation_of(row)) for row in rows)

    def conversation(self, workspace: Workspace, channel_id: str, thread_id: str | None) -> Conversation:
        key = {"workspace_id": workspace.id, "channel_id": channel_id, "thread_id": thread_id, "awaits_thread": False}
        return _conversation_of(self._found_or_added(_conversations, key, {"platform": workspace.platform}))

    def new_conversation(self, workspace: Workspace, channel_id: str) -> Conversation:
        conversation = Conversation(
            ConversationId(self._transaction.new_id()), workspace.id, workspace.platform, channel_id
        )
        row = {
            "id": conversation.id,
            "workspace_id": workspace.id,
            "platform": workspace.platform,
            "channel_id": channel_id,
            "awaits_thread": True,
        }
        self._transaction.add(_conversations, [row])
        return conversation

    def conversation_by_id(self, conversation_id: ConversationId) -> Conversation:
        return _conversation_of(self._by_id(_conversations, conversation_id, "conversation"))

    def conversations_by_id(self, ids: Iterable[ConversationId]) -> dict[ConversationId, Conversation]:
        rows = self._transaction.rows(select(_conversations).where(_conversations.c.id.in_(sorted(set(ids)))))
        return {found.id: found for found in map(_conversation_of, rows)}

    def set_thread(self, conversation_id: ConversationId, thread_id: str) -> None:
        row = self._by_id(_conversations, conversation_id, "conversation")
        self._drop_stray(row, thread_id)
        this = update(_conversations).where(_conversations.c.id == conversation_id)
        self._transaction.write(this.values(thread_id=thread_id, awaits_thread=False))

    def close(self, conversation_id: ConversationId, why: str) -> None:
        this = update(_conversations).where(_conversations.c.id == conversation_id)
        self._transaction.write(this.values(closed_why=why))

    def open(self, conversations: Collection[ConversationId]) -> None:
        these = (_conversations.c.id.in_(sorted(conversations)), _conversations.c.closed_why.is_not(None))
        self._transaction.write(update(_conversations).where(*these).values(closed_why=None))

    def closed(self, conversations: Collection[ConversationId]) -> tuple[tuple[Conversation, str], ...]:
        these = (_conversations.c.id.in_(sorted(conversations)), _conversations.c.closed_why.is_not(None))
        rows = self._transaction.rows(select(_conversations).where(*these).order_by(_conversations.c.id))
        return tuple((_conversation_of(row), row.closed_why) for row in rows)

    def _drop_stray(self, row: AnyRow, thread_id: str) -> None:
        """Remove the conversation that was made of a reply in the thread, before we had stored whose thread it is."""
        joined, deliveries = schema.task_conversations, schema.deliveries
        stray = self._transaction.row(
            select(_conversations.c.id).where(
                _conversations.c.workspace_id == row.workspace_id,
                _conversations.c.channel_id == row.channel_id,
                _conversations.c.thread_id == thread_id,
                _conversations.c.id != row.id,
                ~exists().where(joined.c.conversation_id == _conversations.c.id),
                ~exists().where(deliveries.c.conversation_id == _conversations.c.id),
            )
        )
        if stray is not None:
            self._transaction.write(delete(_conversations).where(_conversations.c.id == stray.id))

    # ---- finding

    def _found_or_added(self, table: Table, key: Values, rest: Values) -> AnyRow:
        query = select(table).where(*_equal(table, key))
        row = self._transaction.row(query)
        if row is None:
            # Somebody else may add it at the same moment; then theirs is the one.
            self._transaction.add_if_new(table, {"id": self._transaction.new_id(), **key, **rest})
            row = self._transaction.row(query)
        if row is None:
            raise ValueError(f"a row of {table.name} was added and is not there")
        return row

    def _by_id(self, table: Table, given: str, what: str) -> AnyRow:
        row = self._transaction.row(select(table).where(table.c.id == given))
        if row is None:
            raise NotFound(what=what, given=given)
        return row


def _equal(table: Table, key: Values) -> list[ColumnElement[Any]]:
    return [table.c[name].is_(None) if value is None else table.c[name] == value for name, value in key.items()]


def _workspace_of(row: AnyRow, name: str) -> Workspace:
    return Workspace(WorkspaceId(row.id), row.platform, row.external_id, name or row.name)


def _person_of(row: AnyRow, name: str) -> Person:
    return Person(PersonId(row.id), WorkspaceId(row.workspace_id), row.external_id, name or row.name)


def _conversation_of(row: AnyRow) -> Conversation:
    return Conversation(
        ConversationId(row.id), WorkspaceId(row.workspace_id), row.platform, row.channel_id, row.thread_id
    )
