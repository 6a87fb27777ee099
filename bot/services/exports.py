"""Exports: everything that happened, marks, tasks, and evaluation sets; streamed, a task in memory at a time.

Each is one reading of one state of the database. Examples for training: `bot.services.training`.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime

from bot.domain.conversation import ActorKind, Conversation, ConversationId, PersonId, Workspace, WorkspaceId
from bot.domain.draft import Arm, Draft, DraftHead, DraftId
from bot.domain.events import ConversationJoined, DraftRecorded, Event, RetryRecorded, TaskOpened
from bot.domain.files import ReadFile
from bot.domain.score import MarkValue, Scorecard, ScorecardId
from bot.domain.task import Reference, TaskId, TaskState
from bot.domain.wording import people_in
from bot.domain.workspace_settings import SettingChange
from bot.importers.task_file import ImportedTask
from bot.services.ports import Choices, Store, UnitOfWork
from bot.services.pseudonyms import Curtain, Scope, make_keys
from bot.services.scored import Scored, tasks_in


@dataclass(frozen=True, slots=True)
class TaskFile:
    """A file that a task came with, and its place among them."""

    task_id: TaskId
    file: ReadFile


@dataclass(frozen=True, slots=True)
class TaskDraft:
    """A draft with its words; its head and its ledger are in the event after it."""

    task_id: TaskId
    draft: Draft


@dataclass(frozen=True, slots=True)
class WorkspaceSetting:
    """A change of a workspace's settings."""

    workspace_id: WorkspaceId
    change: SettingChange


Record = Workspace | Choices | WorkspaceSetting | Conversation | TaskFile | TaskDraft | Event
"""What the log is made of. What an event needs comes before it, once, but for conversations."""


@dataclass(frozen=True, slots=True)
class Score:
    """One mark of one grader for one criterion of one draft."""

    workspace_id: WorkspaceId
    task_id: TaskId
    task_number: int
    category: str
    draft_id: DraftId
    draft: int
    arm: Arm
    agent: str
    model: str
    rubric_version: int
    criterion: int
    text: str
    required: bool
    points: int
    mark: MarkValue
    note: str
    scorecard_id: ScorecardId
    grader: str
    """A person's pseudonym or id, or a model's name."""
    grader_kind: ActorKind
    saved_at: datetime
    filed_at: datetime | None


@dataclass(frozen=True, slots=True)
class Reason:
    """What is not in an export, and why: of one, and of many."""

    one: str
    many: str


@dataclass
class LeftOut:
    """What is not in an export."""

    reasons: Counter[Reason] = field(default_factory=Counter)
    contents: int = 0
    """Files of which only the name and the digest are there."""

    def because(self, why: Reason) -> None:
        self.reasons[why] += 1


NO_RUBRIC = Reason("task that has no rubric yet", "tasks that have no rubric yet")
NO_WORDS = Reason("task that has lost its words", "tasks that have lost their words")
NOT_ACCEPTED = Reason("task that was not accepted", "tasks that were not accepted")
DECLINED = Reason(
    "example with words of somebody who declined training or was forgotten",
    "examples with words of people who declined training or were forgotten",
)


@dataclass(frozen=True, slots=True)
class Exports:
    store: Store

    def events(self, scope: Scope) -> Iterator[Record]:
        """The whole log, in the order in which it happened: enough to rebuild every review, with its words and files.

        A workspace comes with all changes of its settings, also one without tasks, unless `since` is given.

        Not in it: what waits to be done or shown, where it was shown, how far threads were read, tokens of workspaces.
        """
        make_keys(self.store)
        with self.store.reading() as uow:
            log = _Log(uow, Curtain(uow, scope))
            for event in uow.archive.events(scope.workspace_id, scope.since):
                yield from log.records(event)
            if scope.since is None:
                for workspace in uow.archive.workspaces():
                    if scope.workspace_id in {None, workspace.id} and uow.settings.changes(workspace.id):
                        yield from log.workspace(workspace.id)

    def scores(self, scope: Scope) -> Iterator[Score]:
        """Every mark of every filed scorecard, of people and of models."""
        make_keys(self.store)
        with self.store.reading() as uow:
            curtain = Curtain(uow, scope)
            for task in tasks_in(uow, scope):
                for head in task.heads:
                    for card in task.cards[head.id]:
                        yield from _scores(curtain, task, head, card)

    def tasks(self, scope: Scope, told: LeftOut) -> Iterator[ImportedTask]:
        """What `redraft tasks import` reads; of files the names and digests."""
        make_keys(self.store)
        with self.store.reading() as uow:
            curtain = Curtain(uow, scope)
            for task in tasks_in(uow, scope):
                if found := _portable(curtain, task, told):
                    told.contents += len(found.files)
                    yield found

    def evals(self, scope: Scope, told: LeftOut) -> Iterator[ImportedTask]:
        """Tasks with how they ended: those accepted here, and those that came from such a set. Files with content."""
        make_keys(self.store)
        with self.store.reading() as uow:
            curtain = Curtain(uow, scope)
            for task in tasks_in(uow, scope):
                found = _portable(curtain, task, told)
                if found is None:
                    continue
                reference = _reference(curtain, task) or uow.archive.opened(task.review.task.id).reference
                if reference is None:
                    told.because(NOT_ACCEPTED)
                elif not curtain.may_train(*task.authors(*task.drafts)):
                    told.because(DECLINED)
                else:
                    held = {each.file.name: each.content for each in uow.files.with_content(task.review.task.id)}
                    contents = tuple(held.get(name, b"") for name in task.review.task.files)
                    yield replace(found, reference=reference, contents=contents if any(contents) else ())


@dataclass
class _Log:
    """The log as it goes on, and who and what was named in it already."""

    uow: UnitOfWork
    curtain: Curtain
    _workspaces: dict[TaskId, WorkspaceId] = field(default_factory=dict)
    _named: set[WorkspaceId | PersonId] = field(default_factory=set)

    def records(self, event: Event) -> Iterator[Record]:
        fact = event.fact
        workspace_id = self._workspace_of(event)
        yield from self.workspace(workspace_id)
        for person in (*((event.by.person_id,) if event.by.person_id else ()), *people_in(fact)):
            yield from self._person(person)
        match fact:
            case TaskOpened(conversations=conversations):
                yield from map(self._conversation, conversations)
                for each in self.uow.files.with_content(event.task_id):
                    yield TaskFile(event.task_id, self.curtain.file(workspace_id, each))
            case ConversationJoined(conversation_id=conversation_id):
                yield self._conversation(conversation_id)
            case DraftRecorded(head=head) | RetryRecorded(head=head):
                yield TaskDraft(event.task_id, self._draft(workspace_id, head))
            case _:
                pass
        yield self.curtain.event(workspace_id, event)

    def _workspace_of(self, event: Event) -> WorkspaceId:
        """Kept for the tasks that are gone through at the same time, mostly; asked for again where it is not."""
        fact = event.fact
        if isinstance(fact, TaskOpened):
            self._workspaces[event.task_id] = fact.workspace_id
        if event.task_id not in self._workspaces:
            self._workspaces[event.task_id] = self.uow.archive.opened(event.task_id).workspace_id
        found = self._workspaces[event.task_id]
        if len(self._workspaces) > _TASKS_KEPT:
            del self._workspaces[next(iter(self._workspaces))]
        return found

    def workspace(self, workspace_id: WorkspaceId) -> Iterator[Record]:
        """With its settings, once."""
        if workspace_id not in self._named:
            self._named.add(workspace_id)
            yield self.curtain.workspace(self.uow.people.workspace_by_id(workspace_id))
            for change in self.uow.settings.changes(workspace_id):
                yield from self._person(change.by)
                yield WorkspaceSetting(workspace_id, replace(change, by=self.curtain.person(change.by)))

    def _person(self, person: PersonId) -> Iterator[Record]:
        if person not in self._named:
            self._named.add(person)
            yield from self.workspace(self.curtain.choices(person).person.workspace_id)
            yield self.curtain.who(person)

    def _conversation(self, conversation_id: ConversationId) -> Conversation:
        return self.curtain.conversation(self.uow.people.conversation_by_id(conversation_id))

    def _draft(self, workspace_id: WorkspaceId, head: DraftHead) -> Draft:
        draft = self.uow.drafts.get(head.id)
        shown = tuple(replace(each, text=self.curtain.words(workspace_id, each.text)) for each in draft.blocks)
        # The event's head: a database may spell an amount of money in another way.
        return replace(draft, head=head, blocks=shown, note=self.curtain.words(workspace_id, draft.note))


_TASKS_KEPT = 10_000


def _scores(curtain: Curtain, task: Scored, head: DraftHead, card: Scorecard) -> Iterator[Score]:
    about = task.review.task
    rubric = next(each for each in task.review.rubrics if each.version == card.rubric_version)
    for mark in card.marks:
        criterion = rubric.criterion(mark.criterion)
        if criterion is None:
            raise ValueError(f"scorecard {card.id} marks criterion {mark.criterion}, which its rubric does not have")
        yield Score(
            workspace_id=about.workspace_id,
            task_id=about.id,
            task_number=about.number,
            category=about.category,
            draft_id=head.id,
            draft=head.number,
            arm=head.arm,
            agent=head.agent,
            model=head.model,
            rubric_version=card.rubric_version,
            criterion=criterion.number,
            text=curtain.words(about.workspace_id, criterion.text),
            required=criterion.required,
            points=criterion.points,
            mark=mark.value,
            note=curtain.words(about.workspace_id, mark.note),
            scorecard_id=card.id,
            grader=curtain.actor(card.grader).id,
            grader_kind=card.grader.kind,
            saved_at=card.saved_at,
            filed_at=card.filed_at,
        )


def _portable(curtain: Curtain, task: Scored, told: LeftOut) -> ImportedTask | None:
    """None where it cannot be imported again."""
    about = task.review.task
    rubric = task.review.rubric or (task.review.rubrics[-1] if task.review.rubrics else None)
    if rubric is None:
        told.because(NO_RUBRIC)
        return None
    if not task.has_words:
        told.because(NO_WORDS)
        return None

    def shown(text: str) -> str:
        return curtain.words(about.workspace_id, text)

    return ImportedTask(
        key=about.import_key or f"redraft:{about.id}",
        line=0,
        title=shown(about.title),
        brief=shown(about.brief),
        category=about.category,
        criteria=tuple(replace(each, text=shown(each.text)) for each in rubric.criteria),
        files=tuple(map(shown, about.files)),
        digests=curtain.uow.archive.opened(about.id).digests,
        agent=about.agent,
    )


def _reference(curtain: Curtain, task: Scored) -> Reference | None:
    """How the task ended here; None where it was not accepted."""
    about = task.review.task
    decision = about.decision
    if decision is None or decision.state is not TaskState.ACCEPTED or decision.draft_id is None:
        return None
    last = next(head for head in task.drafts if head.id == decision.draft_id)
    body = curtain.uow.drafts.get(last.id).body
    tally = task.latest_tally(last.id)
    return Reference(
        state=decision.state,
        complete=tally.complete if tally else None,
        points_earned=tally.points_earned if tally else None,
        points_possible=tally.points_possible if tally else None,
        cycles=last.number,
        deliverable=curtain.words(about.workspace_id, body),
    )
