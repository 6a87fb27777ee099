"""Reviews: feedback and votes, revisions and what the agent hands in, decisions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.domain import commands as ask
from bot.domain.conversation import Actor, MessageRef, PersonId, WorkspaceId
from bot.domain.cycle import check_allowed
from bot.domain.draft import NOTHING_TOUCHED, Arm, Block, Draft, DraftHead, DraftId, ModelCall, Touched, Usage
from bot.domain.events import AgentStopped, Fault, JobId, ReviewersReminded, Trigger
from bot.domain.feedback import Disposition, Feedback, FeedbackId, LedgerEntry, is_aside, without_aside
from bot.domain.files import ReadFile
from bot.domain.review import Purpose, Review
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, Scorecard, ScorecardId
from bot.domain.task import StallReason, Task, TaskId, TaskState
from bot.domain.text import is_blank
from bot.errors import NotFound, Stale, WrongState
from bot.services.desk import Desk, Origin
from bot.services.ports import Job, JobState, Lease, Progress, UnitOfWork

QUIET_PERIOD = Actor.system("quiet period")
WORKER = Actor.system("worker")
REMINDERS = Actor.system("reminders")
RECONCILER = Actor.system("reconciler")


@dataclass(frozen=True, slots=True)
class Written:
    """A draft as an agent hands it in."""

    blocks: tuple[Block, ...]
    digest: str
    """SHA-256 of the body, hexadecimal."""
    note: str
    agent: str
    model: str
    usage: Usage
    ledger: tuple[LedgerEntry, ...] = ()
    sent_back: tuple[int, ...] = ()
    """The criteria for which the assessor sent an earlier try back."""
    calls: tuple[ModelCall, ...] = ()
    touched: Touched = NOTHING_TOUCHED

    def head(
        self, draft_id: DraftId, number: int, arm: Arm, at: datetime, based_on: DraftId | None = None
    ) -> DraftHead:
        """Its head under that id."""
        made = self.digest, self.agent, self.model, self.usage
        return DraftHead(draft_id, number, arm, *made, made_at=at, based_on=based_on, touched=self.touched)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One that came to nothing."""

    agent: str
    model: str
    fault: Fault
    sentence: str
    usage: Usage


@dataclass(frozen=True, slots=True)
class WorkOrder:
    """Everything that an agent needs for its assignment, as it is when the work begins."""

    review: Review
    draft: Draft | None = None
    """The draft to revise, or to assess."""
    items: tuple[Feedback, ...] = ()
    """The items of the closed window that are still open, in the edition that they have now."""
    scorecards: tuple[Scorecard, ...] = ()
    files: tuple[ReadFile, ...] = ()
    """Those of the task's files whose content is here."""


@dataclass(frozen=True, slots=True)
class Reviews:
    desk: Desk

    # ---- what people say

    def capture(self, task_id: TaskId, text: str, origin: Origin) -> Feedback | None:
        """Take a reply as feedback on the current draft; None for an aside, which is for people only.

        None, too, for one whose deletion came before it.

        Raises:
            Refused: no draft yet, decided already, no reviewer, or the words cannot be used.
        """
        if is_aside(text):
            return None
        with self.desk.store.writing() as uow:
            return self._captured(uow, task_id, text, origin)

    def _captured(self, uow: UnitOfWork, task_id: TaskId, text: str, origin: Origin) -> Feedback | None:
        feedback_id, review = FeedbackId(self.desk.new_id()), uow.reviews.get(task_id)
        held = _of_message(review, origin)
        if held is not None:  # catching up reads what an event may have brought already
            return held
        if origin.message and uow.inbox.has(_gone(review.task.workspace_id, origin.message)):
            return None
        if not self.desk.is_new(uow, origin, feedback_id):
            return review.item(FeedbackId(uow.inbox.subject_of(origin.event_key)))
        command = ask.CaptureFeedback(feedback_id, text, origin.message)
        return self.desk.apply(uow, task_id, command, origin).item(feedback_id)

    def adopt(self, task_id: TaskId, text: str, origin: Origin) -> Feedback:
        """Take a message as feedback in the name of whoever says so, whoever wrote it; an aside, too.

        Raises:
            WrongState: it is somebody's feedback already, or there is nothing in it.
            Refused: as for `capture`.
        """
        words = without_aside(text)
        with self.desk.store.writing() as uow:
            review = uow.reviews.get(task_id)
            check_allowed(review, ask.CaptureFeedback, origin.by)
            held = _of_message(review, origin)
            if held is not None and not uow.inbox.has(origin.event_key):
                by = "your" if held.author == origin.by.id else f"{uow.people.labels({held.author})[held.author]}'s"
                was = " It was withdrawn." if held.disposition is Disposition.WITHDRAWN else ""
                raise WrongState(why=f"That message is {by} feedback already.{was}")
            found = self._captured(uow, task_id, words, origin)
        if found is None:
            raise WrongState(why="That message was deleted.")
        return found

    def edit(self, feedback_id: FeedbackId, text: str, origin: Origin, edition: int | None = None) -> Review:
        """Take over an edited reply; one that became an aside, or says nothing any more, is withdrawn.

        Raises:
            Stale: the item no longer has the edition that is given.
        """
        is_silent = is_aside(text) or is_blank(text)
        command = ask.WithdrawFeedback(feedback_id) if is_silent else ask.EditFeedback(feedback_id, text)
        with self.desk.store.reading() as uow:
            task_id = uow.reviews.of_feedback(feedback_id)

        def made(uow: UnitOfWork) -> ask.Command:
            item = uow.reviews.get(task_id).item(feedback_id)
            if edition is not None and item is not None and item.edition != edition:
                raise Stale(why="That feedback was changed meanwhile.")
            return command

        return self.desk.act(task_id, made, origin)

    def withdraw(self, feedback_id: FeedbackId, origin: Origin) -> Review:
        return self._on_item(feedback_id, ask.WithdrawFeedback(feedback_id), origin)

    def vote(self, feedback_id: FeedbackId, value: int, origin: Origin) -> Review:
        """Support (+1) or dispute (-1) somebody's feedback; 0 takes it back."""
        return self._on_item(feedback_id, ask.Vote(feedback_id, value), origin)

    def confirm(self, feedback_id: FeedbackId, origin: Origin) -> Review:
        """The author says that the item is settled."""
        return self._on_item(feedback_id, ask.ConfirmFeedback(feedback_id), origin)

    def reopen(self, feedback_id: FeedbackId, origin: Origin) -> Review:
        """The author says that the item is not settled; the next revision gets it again."""
        return self._on_item(feedback_id, ask.ReopenFeedback(feedback_id), origin)

    def at_message(self, workspace_id: WorkspaceId, message: MessageRef) -> tuple[TaskId, FeedbackId] | None:
        """The item that was captured from a message."""
        with self.desk.store.reading() as uow:
            return uow.reviews.feedback_at(workspace_id, message)

    def deleted(self, workspace_id: WorkspaceId, message: MessageRef) -> tuple[TaskId, FeedbackId] | None:
        """The item that was captured from a message which is gone; where there is none yet, none will come of it."""
        with self.desk.store.writing() as uow:
            found = uow.reviews.feedback_at(workspace_id, message)
            if found is None:
                uow.inbox.claim(_gone(workspace_id, message), self.desk.clock.now())
            return found

    def _on_item(self, feedback_id: FeedbackId, command: ask.Command, origin: Origin) -> Review:
        with self.desk.store.reading() as uow:
            task_id = uow.reviews.of_feedback(feedback_id)
        return self.desk.act(task_id, command, origin)

    # ---- the agent's turn

    def request_revision(self, draft_id: DraftId, trigger: Trigger, origin: Origin) -> Review:
        """Close the feedback window and ask the agent to revise.

        Raises:
            Stale: there is a newer draft.
            NothingToRevise: no open feedback, and no unmet criterion.
            WrongState: a revision is running, or the task is decided.
        """
        with self.desk.store.reading() as uow:
            task_id = uow.drafts.task_of(draft_id)
        return self.desk.act(task_id, lambda uow: self._revision(uow, task_id, draft_id, trigger), origin)

    def close_quiet_window(self, task_id: TaskId) -> bool:
        """Ask for a revision where nothing new was said for the task's quiet period; whether it was asked for.

        Raises:
            WrongState, ConcurrentUpdate: somebody was faster.
        """
        with self.desk.store.reading() as uow:
            review = uow.reviews.get(task_id)
            stopped = [each.at for each in uow.reviews.events(task_id) if isinstance(each.fact, AgentStopped)]
        said = review.last_word_at
        if review.draft is None or said is None or (stopped and said <= stopped[-1]):
            return False  # what a person stopped starts again by a click, or by a new word
        self.request_revision(review.draft.id, Trigger.QUIET_PERIOD, Origin(QUIET_PERIOD))
        return True

    def remind(self, task_id: TaskId, waited: timedelta) -> tuple[PersonId, ...]:
        """Remind the reviewers who have not filed a draft that has waited so long; whom. Nobody twice of one draft."""
        now = self.desk.clock.now()
        with self.desk.store.writing() as uow:
            review = uow.reviews.get(task_id)
            draft = review.draft
            if review.task.state is not TaskState.IN_REVIEW or draft is None or now - draft.made_at < waited:
                return ()
            facts = (event.fact for event in uow.reviews.events(task_id))
            told = {p for f in facts if isinstance(f, ReviewersReminded) and f.draft_id == draft.id for p in f.people}
            people = tuple(person for person in review.has_not_filed if person not in told)
            if people:
                self.desk.apply(uow, task_id, ask.RemindReviewers(draft.id, people), Origin(REMINDERS))
            return people

    def mend(self, task_id: TaskId) -> str:
        """Help a task that waits for an agent whose job is not in the outbox any more; what was done, or nothing.

        A job that is gone is put back. One that ended without a result would end so again, so people are told, and a
        task that cannot go on without it waits for them.
        """
        with self.desk.store.writing() as uow:
            review = uow.reviews.get(task_id)
            awaited = [(each.job, each.purpose) for each in review.side_jobs if not each.failure]
            if review.assignment:
                awaited.append((review.assignment.job, review.assignment.purpose))
            done = (self._mended(uow, review.task, job, purpose) for job, purpose in awaited)
            return "; ".join(filter(None, done))

    def _mended(self, uow: UnitOfWork, task: Task, job_id: JobId, purpose: Purpose) -> str:
        try:
            job = uow.jobs.get(job_id)
        except NotFound:
            uow.jobs.add(Job(job_id, task.workspace_id, task.id, purpose, due_at=self.desk.clock.now()))
            return f"the job to {purpose.value} was put back"
        if job.state is JobState.PENDING:
            return ""
        why = f" ({job.last_error})" if job.last_error else ""
        sentence = f"The agent's job ended without a result{why}."
        command: ask.Command = ask.ReportFailure(job_id, StallReason.AGENT_FAILED, sentence)
        if purpose.is_beside:
            command = ask.ReportSideFailure(job_id, sentence)
        self.desk.apply(uow, task.id, command, Origin(RECONCILER))
        return f"the job to {purpose.value} ended without a result"

    def _revision(self, uow: UnitOfWork, task_id: TaskId, draft_id: DraftId, trigger: Trigger) -> ask.RequestRevision:
        cap = self.desk.workspace_cap(uow, uow.reviews.get(task_id).task.workspace_id)
        return ask.RequestRevision(draft_id, JobId(self.desk.new_id()), trigger, cap)

    def work_order(self, lease: Lease) -> WorkOrder:
        """What to do for a job.

        Raises:
            Stale: the task no longer waits for it.
        """
        with self.desk.store.reading() as uow:
            review = uow.reviews.get(lease.job.task_id)
            files = uow.files.with_content(review.task.id)
            if review.side_job(lease.job.id):
                # Nothing of what people said goes along.
                return WorkOrder(review, uow.drafts.get(review.draft.id) if review.draft else None, files=files)
            assignment = review.assignment
            if assignment is None or assignment.job != lease.job.id:
                raise Stale(why=f"Task {review.task.number} no longer waits for this job.")
            wanted = {feedback_id for feedback_id, _ in assignment.feedback}
            items = tuple(item for item in review.open_feedback if item.id in wanted)
            if review.draft is None:
                return WorkOrder(review, None, items, (), files)
            draft = uow.drafts.get(review.draft.id)
            return WorkOrder(review, draft, items, uow.drafts.scorecards(draft.head.id), files)

    def record_rubric(self, lease: Lease, criteria: tuple[Criterion, ...], usage: Usage, model: str) -> Review:
        """Take a proposed rubric from the agent.

        Raises:
            LeaseLost, Stale: nothing is recorded.
        """
        command = ask.ProposeRubric(lease.job.id, criteria, usage)
        with self.desk.store.writing() as uow:
            uow.jobs.finish(lease, now=self.desk.clock.now())
            return self.desk.apply(uow, lease.job.task_id, command, Origin(Actor.model(model)))

    def record_draft(self, lease: Lease, written: Written) -> Draft:
        """Take a draft from the agent: the draft, the answers to feedback and the end of the job, or nothing.

        Raises:
            LeaseLost, Stale: nothing is recorded.
        """
        now = self.desk.clock.now()
        with self.desk.store.writing() as uow:
            uow.jobs.finish(lease, now=now)
            base = uow.reviews.get(lease.job.task_id).draft
            number, arm = (base.number + 1, Arm.ASSISTED) if base else (1, Arm.SOLO)
            head = written.head(DraftId(self.desk.new_id()), number, arm, now, base.id if base else None)
            draft = Draft(head, written.blocks, written.note, written.calls)
            uow.drafts.add(lease.job.task_id, draft, written.ledger)
            cap = self.desk.workspace_cap(uow, lease.job.workspace_id)
            assess = JobId(self.desk.new_id())
            command = ask.RecordDraft(lease.job.id, head, written.ledger, written.sent_back, assess, cap)
            self.desk.apply(uow, lease.job.task_id, command, Origin(Actor.model(written.model)))
        return draft

    def report_progress(self, progress: Sequence[Progress]) -> None:
        """Say how far agents are; the cards of their tasks will show it. No event: it is over in a moment.

        Jobs that nobody waits for any more are left out.
        """
        with self.desk.store.writing() as uow:
            tasks = uow.jobs.progress(progress)
            uow.deliveries.add_progress(tasks, self.desk.clock.now())

    def record_retry(self, lease: Lease, written: Written) -> Draft:
        """Take a try without human words: something to measure drafts against, which becomes no draft of the review.

        Raises:
            LeaseLost, Stale: nothing is recorded.
        """
        now = self.desk.clock.now()
        with self.desk.store.writing() as uow:
            uow.jobs.finish(lease, now=now)
            side_job = uow.reviews.get(lease.job.task_id).side_job(lease.job.id)
            if side_job is None:
                raise Stale(why="The task no longer waits for this retry.")
            head = written.head(DraftId(self.desk.new_id()), side_job.number, Arm.RETRY, now)
            draft = Draft(head, written.blocks, written.note, written.calls)
            uow.drafts.add(lease.job.task_id, draft, ())
            command = ask.RecordRetry(lease.job.id, head)
            self.desk.apply(uow, lease.job.task_id, command, Origin(Actor.model(written.model)))
        return draft

    def record_assessment(
        self, lease: Lease, draft_id: DraftId, rubric_version: int, marks: tuple[Mark, ...], usage: Usage, model: str
    ) -> Review:
        """Take a model's advice on the current draft.

        Raises:
            LeaseLost, Stale: nothing is recorded.
        """
        card = ScorecardId(self.desk.new_id())
        command = ask.RecordAssessment(lease.job.id, card, draft_id, rubric_version, marks, usage)
        with self.desk.store.writing() as uow:
            uow.jobs.finish(lease, now=self.desk.clock.now())
            return self.desk.apply(uow, lease.job.task_id, command, Origin(Actor.model(model)))

    def report_failure(self, lease: Lease, sentence: str, attempt: Attempt | None = None) -> Review:
        """Say that the agent gave up, and what the last attempt took: the task waits for a person.

        What was done beside the review is not waited for; people are told.

        Raises:
            LeaseLost, Stale: nothing is recorded.
        """
        with self.desk.store.writing() as uow:
            uow.jobs.finish(lease, now=self.desk.clock.now())
            if attempt:
                self._booked(uow, lease, attempt)
            command: ask.Command = ask.ReportFailure(lease.job.id, StallReason.AGENT_FAILED, sentence)
            if lease.job.purpose.is_beside:
                command = ask.ReportSideFailure(lease.job.id, sentence)
            return self.desk.apply(uow, lease.job.task_id, command, Origin(WORKER))

    def try_again(self, lease: Lease, attempt: Attempt, *, due_at: datetime) -> None:
        """Put a failed attempt on the bill, and give its job back, to be done again from then on.

        Raises:
            LeaseLost: nothing is recorded.
        """
        with self.desk.store.writing() as uow:
            # The task is locked first, by this: see Jobs.finish.
            self._booked(uow, lease, attempt)
            uow.jobs.release(lease, due_at=due_at, error=attempt.sentence)

    def book_attempt(self, lease: Lease, attempt: Attempt) -> None:
        """Put an attempt on the bill whose lease is lost or whose result nobody wants any more."""
        with self.desk.store.writing() as uow:
            self._booked(uow, lease, attempt)

    def _booked(self, uow: UnitOfWork, lease: Lease, attempt: Attempt) -> None:
        command = ask.BookAttempt(
            lease.job.id, attempt.agent, attempt.model, attempt.fault, attempt.sentence, attempt.usage
        )
        self.desk.apply(uow, lease.job.task_id, command, Origin(WORKER))

    # ---- the end

    def accept(self, draft_id: DraftId, origin: Origin) -> Review:
        return self._on_draft(draft_id, ask.Accept(draft_id), origin)

    def reject(self, draft_id: DraftId, reason: str, origin: Origin) -> Review:
        return self._on_draft(draft_id, ask.Reject(draft_id, reason), origin)

    def _on_draft(self, draft_id: DraftId, command: ask.Command, origin: Origin) -> Review:
        with self.desk.store.reading() as uow:
            task_id = uow.drafts.task_of(draft_id)
        return self.desk.act(task_id, command, origin)


def _of_message(review: Review, origin: Origin) -> Feedback | None:
    """What was captured from the message before."""
    return next((item for item in review.feedback if origin.message and item.message == origin.message), None)


def _gone(workspace_id: WorkspaceId, message: MessageRef) -> str:
    """What is remembered of a deletion that overtook the message, as long as events are."""
    return f"gone:{workspace_id}:{message.channel_id}:{message.message_id}"
