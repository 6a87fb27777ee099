"""Tasks: open, import, start, stop, resume, cancel; and their rubrics."""

import difflib
from contextlib import suppress
from dataclasses import dataclass, replace

from bot.domain import commands as ask
from bot.domain.conversation import ConversationId, PersonId, WorkspaceId
from bot.domain.draft import Arm, Draft, DraftId
from bot.domain.events import JobId
from bot.domain.feedback import LedgerEntry
from bot.domain.files import File, Upload, checked_uploads
from bot.domain.review import Review
from bot.domain.rubric import Criterion
from bot.domain.task import CATEGORIES, MAX_CYCLES_LIMIT, AgentName, Policy, Task, TaskId, TaskState
from bot.errors import InvalidInput, NotFound, UnknownChoice, WrongState
from bot.importers.task_file import ImportedTask
from bot.services.desk import Desk, Origin
from bot.services.news import news
from bot.services.ports import FileReader, UnitOfWork

_NUMBER_DIGITS = 9
"""What fits into an integer column; an id has 26 characters."""


@dataclass(frozen=True, slots=True)
class NewTask:
    """What somebody asks for."""

    workspace_id: WorkspaceId
    title: str
    brief: str
    category: str = "Other"
    agent: str = AgentName.AUTO
    criteria: tuple[Criterion, ...] = ()
    """Empty: the agent proposes a rubric, which the owner approves before any draft."""
    reviewers: tuple[PersonId, ...] = ()
    approvers: tuple[PersonId, ...] = ()
    conversations: tuple[ConversationId, ...] = ()
    files: tuple[Upload, ...] = ()
    policy: Policy | None = None
    """None: as it is set up here."""


@dataclass(frozen=True, slots=True)
class TaskHistory:
    """A task with all of its drafts and what became of the feedback."""

    review: Review
    drafts: tuple[tuple[Draft, tuple[LedgerEntry, ...]], ...]
    files: tuple[File, ...] = ()
    """Those whose content is here; of an imported task only names are known, which stand in the task."""
    retries: tuple[Draft, ...] = ()
    """What the drafts are measured against; none of them is one of the review."""
    news: tuple[str, ...] = ()
    """What the task's card says of the moment."""


@dataclass(frozen=True, slots=True)
class Tasks:
    desk: Desk
    read_file: FileReader
    categories: tuple[str, ...] = CATEGORIES

    def open(self, new: NewTask, origin: Origin) -> Review:
        """Open a task; with a rubric the agent starts at once.

        Raises:
            InvalidInput: a text, a number, a choice or a file cannot be used.
        """
        task_id = TaskId(self.desk.new_id())
        # Before the transaction: on SQLite nobody else can write while it is open.
        files = tuple(map(self.read_file, checked_uploads(new.files)))
        with self.desk.store.writing() as uow:
            if not self.desk.is_new(uow, origin, task_id):
                return uow.reviews.get(TaskId(uow.inbox.subject_of(origin.event_key)))
            cap = self.desk.workspace_cap(uow, new.workspace_id)
            known = [each.file for each in files]
            command = replace(
                self._command(uow, new, task_id, cap),
                files=tuple(file.name for file in known),
                digests=tuple(file.digest for file in known),
            )
            review = self.desk.open(uow, command, origin)
            uow.files.add(task_id, files)
        self.desk.relay.nudge()
        return review

    def opened_from(self, event_key: str) -> Review | None:
        """The task that a platform event opened; None where it is new."""
        with self.desk.store.reading() as uow:
            known = event_key and uow.inbox.has(event_key)
            return uow.reviews.get(TaskId(uow.inbox.subject_of(event_key))) if known else None

    def import_task(
        self,
        imported: ImportedTask,
        workspace_id: WorkspaceId,
        origin: Origin,
        *,
        conversations: tuple[ConversationId, ...] = (),
        reviewers: tuple[PersonId, ...] = (),
    ) -> TaskId | None:
        """Take over a task from a file. It waits for somebody to start it: an import alone spends nothing.

        Returns None where the same task was imported before.

        Raises:
            InvalidInput: as for `open`.
        """
        held = [(name, content) for name, content in zip(imported.files, imported.contents, strict=False) if content]
        files = tuple(self.read_file(each) for each in checked_uploads([Upload(*each) for each in held]))
        known_as = {given: read.file.name for (given, _), read in zip(held, files, strict=True)}
        with self.desk.store.writing() as uow:
            if uow.reviews.find(workspace_id=workspace_id, import_key=imported.key, limit=1):
                return None
            new = NewTask(
                workspace_id,
                imported.title,
                imported.brief,
                imported.category,
                imported.agent,
                criteria=imported.criteria,
                reviewers=reviewers,
                conversations=conversations,
            )
            task_id = TaskId(self.desk.new_id())
            command = replace(
                self._command(uow, new, task_id, None),
                start=False,
                import_key=imported.key,
                files=tuple(known_as.get(name, name) for name in imported.files),
                digests=imported.digests,
                reference=imported.reference,
            )
            self.desk.open(uow, command, origin)
            uow.files.add(task_id, files)
            return task_id

    def approve_rubric(self, task_id: TaskId, criteria: tuple[Criterion, ...] | None, origin: Origin) -> Review:
        """Approve the rubric as proposed (None) or as edited; the agent starts to draft."""

        def command(uow: UnitOfWork) -> ask.ApproveRubric:
            review = uow.reviews.get(task_id)
            cap = self.desk.workspace_cap(uow, review.task.workspace_id)
            return ask.ApproveRubric(_proposed(review) if criteria is None else criteria, self._job(), cap)

        return self.desk.act(task_id, command, origin)

    def replace_rubric(self, task_id: TaskId, criteria: tuple[Criterion, ...], origin: Origin) -> Review:
        """Change the rubric after scoring began; marks on the old version stay with it."""
        return self.desk.act(task_id, ask.ReplaceRubric(criteria), origin)

    def stop(self, task_id: TaskId, job: JobId, origin: Origin) -> Review:
        """Stop the agent at what it is doing, for the review or beside it."""

        def command(uow: UnitOfWork) -> ask.Command:
            return ask.StopSideJob(job) if uow.reviews.get(task_id).side_job(job) else ask.StopAgent(job)

        return self.desk.act(task_id, command, origin)

    def retry(self, task_id: TaskId, origin: Origin, times: int = 1) -> Review:
        """Have the agent try again, so often, with the same brief and rubric and nothing that people said.

        To measure drafts against: see docs/owners.md.

        Raises:
            WrongState: no draft yet, cancelled, or nothing left to spend; then none of them is asked for.
        """
        if not 1 <= times <= MAX_CYCLES_LIMIT:
            raise InvalidInput(field="The number of retries", why=f"it must be 1 to {MAX_CYCLES_LIMIT}")
        with self.desk.store.writing() as uow:
            review = uow.reviews.get(task_id)
            if not self.desk.is_new(uow, origin):
                return review
            cap = self.desk.workspace_cap(uow, review.task.workspace_id)
            for _ in range(times):
                review = self.desk.apply(uow, task_id, ask.RequestRetry(self._job(), cap), origin)
        self.desk.relay.nudge()
        return review

    def resume(self, task_id: TaskId, origin: Origin, policy: Policy | None = None) -> Review:
        """Go on with a stalled task, with other limits where a limit stopped it."""

        def command(uow: UnitOfWork) -> ask.Resume:
            cap = self.desk.workspace_cap(uow, uow.reviews.get(task_id).task.workspace_id)
            return ask.Resume(self._job(), policy, cap)

        return self.desk.act(task_id, command, origin)

    def cancel(self, task_id: TaskId, origin: Origin, reason: str = "") -> Review:
        return self.desk.act(task_id, ask.Cancel(reason), origin)

    def change_policy(self, task_id: TaskId, policy: Policy, origin: Origin) -> Review:
        return self.desk.act(task_id, ask.ChangePolicy(policy), origin)

    def change_people(
        self, task_id: TaskId, reviewers: tuple[PersonId, ...], approvers: tuple[PersonId, ...], origin: Origin
    ) -> Review:
        return self.desk.act(task_id, ask.ChangePeople(reviewers, approvers), origin)

    def get(self, task_id: TaskId) -> Review:
        """Raises: NotFound."""
        with self.desk.store.reading() as uow:
            return uow.reviews.get(task_id)

    def history(self, task_id: TaskId) -> TaskHistory:
        """Raises: NotFound."""
        with self.desk.store.reading() as uow:
            heads = uow.drafts.of_task(task_id)
            drafts = tuple(
                (uow.drafts.get(head.id), uow.drafts.ledger(head.id)) for head in heads if head.arm is not Arm.RETRY
            )
            retries = tuple(uow.drafts.get(head.id) for head in heads if head.arm is Arm.RETRY)
            review = uow.reviews.get(task_id)
            lines = news(uow, review, self.desk.clock.now())
            return TaskHistory(review, drafts, uow.files.of_task(task_id), retries, lines)

    def files(self, task_id: TaskId) -> tuple[File, ...]:
        """What is known of the files whose content is here."""
        with self.desk.store.reading() as uow:
            return uow.files.of_task(task_id)

    def find(
        self,
        *,
        workspace_id: WorkspaceId | None = None,
        states: frozenset[TaskState] = frozenset(),
        owner: PersonId | None = None,
        limit: int = 100,
        after: TaskId | None = None,
    ) -> tuple[Task, ...]:
        """Tasks that fit, oldest first."""
        with self.desk.store.reading() as uow:
            return uow.reviews.find(workspace_id=workspace_id, states=states, owner=owner, limit=limit, after=after)

    def named(self, workspace_id: WorkspaceId, name: str) -> Task:
        """The task that a person names by its number (`12`, `#12`) or its id.

        Raises:
            NotFound
        """
        number = name.removeprefix("#")
        is_number = number.isascii() and number.isdecimal() and len(number) <= _NUMBER_DIGITS
        with self.desk.store.reading() as uow:
            if is_number:
                found = uow.reviews.find(workspace_id=workspace_id, number=int(number), limit=1)
                if found:
                    return found[0]
                raise NotFound(what="task", given=name)
            with suppress(NotFound):  # it has the id as we look for it, not as it was typed
                task = uow.reviews.get(TaskId(name.upper())).task
                if task.workspace_id == workspace_id:
                    return task
        raise NotFound(what="task", given=name)

    def category_named(self, name: str) -> str:
        """The category as it is written, whatever the case of `name`.

        Raises:
            UnknownChoice: with the nearest one.
        """
        return known_choice("The category", name, self.categories)

    def draft(self, draft_id: DraftId) -> Draft:
        """Raises: NotFound."""
        with self.desk.store.reading() as uow:
            return uow.drafts.get(draft_id)

    def _job(self) -> JobId:
        return JobId(self.desk.new_id())

    def _command(self, uow: UnitOfWork, new: NewTask, task_id: TaskId, workspace_cap: str | None) -> ask.OpenTask:
        settings = self.desk.settings(uow, new.workspace_id)
        agent = AgentName(known_choice("The agent", new.agent, tuple(AgentName)))
        return ask.OpenTask(
            task_id=task_id,
            workspace_id=new.workspace_id,
            number=uow.reviews.next_number(new.workspace_id),
            title=new.title,
            brief=new.brief,
            category=known_choice("The category", new.category, self.categories),
            agent=settings.agent if agent is AgentName.AUTO else agent,
            job=self._job(),
            criteria=new.criteria,
            reviewers=new.reviewers,
            approvers=new.approvers,
            conversations=new.conversations,
            policy=new.policy or settings.policy,
            workspace_cap=workspace_cap,
        )


def _proposed(review: Review) -> tuple[Criterion, ...]:
    if not review.rubrics:
        raise WrongState(why="The agent has not proposed a rubric yet. Wait for it, or write one.")
    return review.rubrics[-1].criteria


def known_choice(field_name: str, given: str, choices: tuple[str, ...]) -> str:
    """The choice, whatever its case; an unknown one is refused with the nearest that we know."""
    by_key = {choice.casefold(): choice for choice in choices}
    if given.strip().casefold() in by_key:
        return by_key[given.strip().casefold()]
    near = difflib.get_close_matches(given.casefold(), by_key, n=1, cutoff=0.4)
    listed = ", ".join(choices)
    suggestion = f"Did you mean “{by_key[near[0]]}”? Known are: {listed}." if near else f"Known are: {listed}."
    raise UnknownChoice(field=field_name, given=given, suggestion=suggestion)
