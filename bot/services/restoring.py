"""Rebuilds a store from the log of events that `bot.services.exports` wrote: all of it, or nothing."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import assert_never

from bot.domain.conversation import Conversation, Workspace
from bot.domain.events import DraftRecorded, Event, TaskOpened
from bot.domain.files import ReadFile
from bot.domain.review import Review, evolve
from bot.domain.task import TaskId
from bot.domain.workspace_settings import SettingChange, WorkspaceSettings, settled
from bot.errors import InvalidInput, WrongState
from bot.services.exports import Record, TaskDraft, TaskFile, WorkspaceSetting
from bot.services.ports import Choices, Store, UnitOfWork

CLOSED = "It was restored from an export; nothing is posted there."
_REVIEWS_KEPT = 200


@dataclass(frozen=True, slots=True)
class Restored:
    """How much there was."""

    tasks: int
    events: int


@dataclass(frozen=True, slots=True)
class Restoring:
    store: Store

    def restore(self, records: Iterable[Record]) -> Restored:
        """Take over a whole log, under its own ids, in one transaction.

        Raises:
            WrongState: something is kept in the store already.
            ValueError: a record does not follow on those before it; the last one that was asked for.
        """
        with self.store.writing() as uow:
            if not uow.archive.clear_unused():
                why = "This database is in use already, and an export can be restored into an empty one only."
                raise WrongState(why=why)
            rebuilding = _Rebuilding(uow)
            for record in records:
                rebuilding.take(record)
            rebuilding.check_end()
            return Restored(rebuilding.tasks, rebuilding.events)


@dataclass
class _Rebuilding:
    uow: UnitOfWork
    tasks: int = 0
    events: int = 0
    _known: set[str] = field(default_factory=set)
    """Ids of workspaces and people."""
    _files: list[TaskFile] = field(default_factory=list)
    _draft: TaskDraft | None = None
    """What the next event is about."""
    _reviews: OrderedDict[TaskId, Review] = field(default_factory=OrderedDict)

    def take(self, record: Record) -> None:
        """Raises: ValueError."""
        match record:
            case Workspace():
                self._new(record.id, "workspace")
                self.uow.archive.add_workspace(record)
            case Choices(person=person):
                self._new(person.id, "person")
                self._check_known(person.workspace_id, "workspace")
                self.uow.archive.add_person(record)
            case WorkspaceSetting(workspace_id=workspace_id, change=change):
                self._check_known(workspace_id, "workspace")
                self._check_known(change.by, "person")
                self._check_setting(change)
                self.uow.settings.add(workspace_id, (change,))
            case Conversation():
                self._check_known(record.workspace_id, "workspace")
                self.uow.archive.add_conversation(record, CLOSED)
            case TaskFile():
                self._files.append(record)
            case TaskDraft():
                self._check_no_draft_waits()
                self._draft = record
            case Event():
                self._event(record)
            case _:
                assert_never(record)

    def check_end(self) -> None:
        """Raises: ValueError."""
        self._check_no_draft_waits()
        if self._files:
            raise ValueError("the log ends with a file whose task is not there")

    def _event(self, event: Event) -> None:
        if event.by.person_id:
            self._check_known(event.by.person_id, "person")
        self._add_draft(event)
        if isinstance(event.fact, TaskOpened):
            self._opened(event, event.fact)
        else:
            before = self._review(event.task_id)
            after = evolve(before, event)
            self.uow.reviews.save(before, after, (event,))
            self._keep(after)
        self.events += 1

    def _opened(self, event: Event, fact: TaskOpened) -> None:
        self._check_known(fact.workspace_id, "workspace")
        if any(each.task_id != event.task_id for each in self._files):
            raise ValueError("the files before it are those of another task")
        review = evolve(None, event)
        self.uow.reviews.add(review, (event,))
        self.uow.archive.count_on(fact.workspace_id, fact.number)
        files: tuple[ReadFile, ...] = tuple(each.file for each in self._files)
        self.uow.files.add(event.task_id, files)
        self._files.clear()
        self._keep(review)
        self.tasks += 1

    def _add_draft(self, event: Event) -> None:
        head = getattr(event.fact, "head", None)
        if head is None:
            return
        held = self._draft
        if held is None or (held.task_id, held.draft.head) != (event.task_id, head):
            raise ValueError(f"the words of draft {head.id} must stand before it")
        ledger = event.fact.ledger if isinstance(event.fact, DraftRecorded) else ()
        self.uow.drafts.add(event.task_id, held.draft, ledger)
        self._draft = None

    def _review(self, task_id: TaskId) -> Review:
        return self._reviews[task_id] if task_id in self._reviews else self.uow.reviews.get(task_id)

    def _keep(self, review: Review) -> None:
        self._reviews[review.task.id] = review
        self._reviews.move_to_end(review.task.id)
        if len(self._reviews) > _REVIEWS_KEPT:
            self._reviews.popitem(last=False)

    def _new(self, given: str, what: str) -> None:
        if given in self._known:
            raise ValueError(f"the {what} {given} is there already")
        self._known.add(given)

    def _check_known(self, given: str, what: str) -> None:
        if given not in self._known:
            raise ValueError(f"the {what} {given} must stand before it")

    def _check_setting(self, change: SettingChange) -> None:
        """Everything in the workspace goes by it. One that another redraft knew says nothing."""
        try:
            settled(WorkspaceSettings(), (change,))
        except InvalidInput as error:
            raise ValueError(str(error)) from error

    def _check_no_draft_waits(self) -> None:
        if self._draft is not None:
            raise ValueError(f"the words of draft {self._draft.draft.head.id} must stand right before its event")
