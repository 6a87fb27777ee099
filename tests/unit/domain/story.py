"""A story: one task as people and agents play it through, command by command, with everything that happened kept."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import count
from typing import Any

import pytest

from bot.domain import commands as ask, events as did
from bot.domain.conversation import Actor, ConversationId, PersonId, WorkspaceId
from bot.domain.cycle import handle, open_review
from bot.domain.draft import Arm, DraftHead, DraftId, Usage
from bot.domain.events import Fault, JobId, Trigger
from bot.domain.feedback import Disposition, Feedback, FeedbackId, LedgerEntry
from bot.domain.review import Purpose, replay
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, MarkValue, ScorecardId, Verdict
from bot.domain.task import AgentName, Assessor, Policy, StallReason, TaskId, TaskState
from bot.errors import Refused

OWNER = Actor.person(PersonId("olga"))
APPROVER = Actor.person(PersonId("apo"))
ANA = Actor.person(PersonId("ana"))
BEN = Actor.person(PersonId("ben"))
STRANGER = Actor.person(PersonId("sam"))
AGENT = Actor.model("claude/sonnet")
SYSTEM = Actor.system("worker")

CRITERIA = (Criterion(1, "Names the price"), Criterion(2, "Fits on a page"), Criterion(3, "Uses “synergy”", points=-2))
SOME_USAGE = Usage(input_tokens=80, output_tokens=20, cost_usd=Decimal("0.10"))

MET, NOT_MET = MarkValue.MET, MarkValue.NOT_MET
NOT_APPLICABLE, CANNOT_JUDGE = MarkValue.NOT_APPLICABLE, MarkValue.CANNOT_JUDGE

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)


def person_of(actor: Actor) -> PersonId:
    return PersonId(actor.id)


def marks(*values: MarkValue) -> tuple[Mark, ...]:
    """A mark for each criterion, in order."""
    return tuple(Mark(number, value) for number, value in enumerate(values, start=1))


def an_opening(**changes: Any) -> ask.OpenTask:
    """Task 7, with a rubric of three criteria, reviewed by Ana and Ben."""
    fields: dict[str, Any] = {
        "task_id": TaskId("task"),
        "workspace_id": WorkspaceId("workspace"),
        "number": 7,
        "title": "A landing page",
        "brief": "One page that sells the thing.",
        "category": "Writing",
        "agent": AgentName.AUTO,
        "job": JobId("job-1"),
        "criteria": CRITERIA,
        "reviewers": (person_of(ANA), person_of(BEN)),
        "approvers": (person_of(APPROVER),),
        "conversations": (ConversationId("thread"),),
    }
    return ask.OpenTask(**(fields | changes))


class Story:
    """Opens a task and remembers its review and all of its events; time goes on by a minute with each command."""

    def __init__(self, opening: ask.OpenTask | None = None, **changes: Any) -> None:
        self._ids = count(2)
        self.at = START
        opening = opening or an_opening(**changes)
        self.review, events = open_review(opening, by=OWNER, at=self.at)
        self.events = list(events)

    def fresh(self, kind: str) -> str:
        """An id that nobody has used."""
        return f"{kind}-{next(self._ids)}"

    def fresh_job(self) -> JobId:
        return JobId(self.fresh("job"))

    # ---- commands

    def give(self, command: ask.Command, by: Actor = OWNER) -> tuple[did.Fact, ...]:
        """Carry out a command; what happened."""
        self.at += timedelta(minutes=1)
        self.review, events = handle(self.review, command, by=by, at=self.at)
        self.events += events
        assert replay(self.events) == self.review
        return tuple(event.fact for event in events)

    def refuses(self, command: ask.Command, by: Actor = OWNER, error: type[Refused] = Refused) -> str:
        """Give a command that must be refused, with exactly this error where one is named; what the person reads."""
        before = self.review
        fingerprint = hash(before)
        with pytest.raises(Refused) as refusal:
            handle(before, command, by=by, at=self.at)
        assert error in {Refused, type(refusal.value)}, repr(refusal.value)
        assert hash(before) == fingerprint
        return str(refusal.value)

    # ---- what people and agents do most

    def draft_arrives(
        self, *answers: LedgerEntry, usage: Usage = SOME_USAGE, job: JobId | None = None
    ) -> tuple[did.Fact, ...]:
        advice = self.fresh_job()  # asked for where the policy wants some
        return self.give(ask.RecordDraft(job or self.job, self.next_head(usage), answers, assess=advice), AGENT)

    def next_head(self, usage: Usage = SOME_USAGE) -> DraftHead:
        """The draft that is due."""
        current = self.review.draft
        number = current.number + 1 if current else 1
        return DraftHead(
            id=DraftId(f"draft-{number}"),
            number=number,
            arm=Arm.ASSISTED if current else Arm.SOLO,
            digest="0" * 64,
            agent="claude",
            model="sonnet",
            usage=usage,
            made_at=self.at,
            based_on=current.id if current else None,
        )

    def side_job(self, purpose: Purpose = Purpose.RETRY) -> JobId:
        """What the agent does beside the review; a retry is asked for, where that is allowed."""
        if purpose is Purpose.RETRY and self.state in ask.RequestRetry.states and self.review.draft:
            self.give(ask.RequestRetry(self.fresh_job()))
        return next((each.job for each in self.review.side_jobs if each.purpose is purpose), JobId("none"))

    def next_retry(self, usage: Usage = SOME_USAGE) -> DraftHead:
        """The retry that is on its way."""
        number = next((each.number for each in self.review.side_jobs if each.purpose is Purpose.RETRY), 2)
        solo = replace(self.next_head(usage), arm=Arm.RETRY, based_on=None, number=number)
        return replace(solo, id=DraftId(f"retry-{number}"))

    def is_retried(self) -> DraftHead:
        """A retry is asked for and made."""
        job, head = self.side_job(), self.next_retry()
        self.give(ask.RecordRetry(job, head), AGENT)
        return head

    def says(self, text: str = "Shorter, please", by: Actor = ANA) -> FeedbackId:
        feedback_id = FeedbackId(self.fresh("feedback"))
        self.give(ask.CaptureFeedback(feedback_id, text), by)
        return feedback_id

    def files(self, *values: MarkValue, by: Actor = BEN) -> tuple[did.Fact, ...]:
        return self.give(self.scorecard(*values), by)

    def scorecard(self, *values: MarkValue) -> ask.FileScorecard:
        card = ScorecardId(self.fresh("card"))
        return ask.FileScorecard(card, self.draft_id, self.rubric_version, marks(*values))

    def ticks(self, *values: MarkValue) -> ask.SaveMarks:
        card = ScorecardId(self.fresh("card"))
        return ask.SaveMarks(card, self.draft_id, self.rubric_version, marks(*values))

    def finish(self, verdict: Verdict = Verdict.REQUEST_CHANGES) -> ask.FinishReview:
        return ask.FinishReview(self.draft_id, verdict)

    def revision(self, trigger: Trigger = Trigger.BUTTON, workspace_cap: str | None = None) -> ask.RequestRevision:
        return ask.RequestRevision(self.draft_id, self.fresh_job(), trigger, workspace_cap)

    def failure(self, reason: StallReason = StallReason.AGENT_FAILED) -> ask.ReportFailure:
        return ask.ReportFailure(self.job, reason, "Claude is overloaded at the moment.")

    def attempt(self, usage: Usage = SOME_USAGE, fault: Fault = Fault.AGENT) -> ask.BookAttempt:
        """One that came to nothing."""
        sentence = "Claude is overloaded at the moment."
        return ask.BookAttempt(self.job, "claude", "sonnet", fault, sentence, usage)

    def resume(self, policy: Policy | None = None, workspace_cap: str | None = None) -> ask.Resume:
        return ask.Resume(self.fresh_job(), policy, workspace_cap)

    def approval(self, criteria: tuple[Criterion, ...] = CRITERIA, cap: str | None = None) -> ask.ApproveRubric:
        return ask.ApproveRubric(criteria, self.fresh_job(), cap)

    # ---- what is so now

    @property
    def state(self) -> TaskState:
        return self.review.task.state

    @property
    def job(self) -> JobId:
        assert self.review.assignment, "the agent does nothing at the moment"
        return self.review.assignment.job

    @property
    def draft_id(self) -> DraftId:
        assert self.review.draft, "there is no draft yet"
        return self.review.draft.id

    @property
    def rubric_version(self) -> int:
        assert self.review.rubric, "no rubric is approved yet"
        return self.review.rubric.version

    def item(self, feedback_id: FeedbackId) -> Feedback:
        item = self.review.item(feedback_id)
        assert item, feedback_id
        return item

    def answer(
        self, feedback_id: FeedbackId, disposition: Disposition = Disposition.APPLIED, edition: int | None = None
    ) -> LedgerEntry:
        """The agent's answer to an item, as it stands or in an older edition."""
        edition = edition or self.item(feedback_id).edition
        return LedgerEntry(feedback_id, edition, disposition, "Done.", blocks=(1,))


# ---- where stories begin

ADVISED = Policy(max_cycles=4, assessor=Assessor.ADVISE)


def waiting_for_a_rubric(**changes: Any) -> Story:
    """The agent is asked to propose one."""
    return Story(criteria=(), **changes)


def drafting(**changes: Any) -> Story:
    return Story(**changes)


def in_review(*, drafts: int = 1, policy: Policy | None = None, **changes: Any) -> Story:
    """Draft 1 is there and nobody has said anything; or draft n, after n - 1 rounds of feedback that was applied."""
    story = Story(policy=policy or Policy(max_cycles=max(4, drafts + 1)), **changes)
    story.draft_arrives()
    for _ in range(drafts - 1):
        said = story.says()
        story.give(story.revision())
        story.draft_arrives(story.answer(said))
    return story


def revising(**changes: Any) -> Story:
    story = in_review(**changes)
    story.says()
    story.give(story.revision())
    return story


def at_the_cycle_limit(**changes: Any) -> Story:
    """Stalled in review: draft 2 of 2 is there, one item is open, and somebody has asked for draft 3."""
    policy = changes.pop("policy", Policy(max_cycles=2))
    story = in_review(drafts=2, policy=policy, **changes)
    story.says()
    story.give(story.revision())
    return story


def decided(state: TaskState, **changes: Any) -> Story:
    story = in_review(**changes)
    story.says()
    endings: dict[TaskState, ask.Command] = {
        TaskState.ACCEPTED: ask.Accept(story.draft_id),
        TaskState.REJECTED: ask.Reject(story.draft_id, "Not what was asked for."),
        TaskState.CANCELLED: ask.Cancel("No longer needed."),
    }
    story.give(endings[state])
    return story


def in_full_review() -> Story:
    """Draft 2 is there; Ana's first item is answered, her second is open."""
    story = in_review(drafts=2, policy=ADVISED)
    story.says("Now it is too short")
    return story


BEGINNINGS: dict[TaskState, Callable[[], Story]] = {
    TaskState.RUBRIC_REVIEW: waiting_for_a_rubric,
    TaskState.DRAFTING: drafting,
    TaskState.IN_REVIEW: in_full_review,
    TaskState.REVISING: lambda: revising(drafts=2, policy=ADVISED),
    TaskState.STALLED: lambda: at_the_cycle_limit(policy=replace(ADVISED, max_cycles=2)),
    TaskState.ACCEPTED: lambda: decided(TaskState.ACCEPTED, drafts=2),
    TaskState.REJECTED: lambda: decided(TaskState.REJECTED, drafts=2),
    TaskState.CANCELLED: lambda: decided(TaskState.CANCELLED, drafts=2),
}
"""A typical story for each state."""
