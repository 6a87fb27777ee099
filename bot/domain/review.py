"""The review of one task: the value that the rules look at, and how each event changes it."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import assert_never

from bot.domain.conversation import Actor, PersonId
from bot.domain.draft import NOTHING_USED, DraftHead, DraftId, Usage
from bot.domain.events import (
    AgentStopped,
    AssessmentRequested,
    AttemptFailed,
    ConversationJoined,
    DraftAssessed,
    DraftRecorded,
    DraftRequested,
    DraftSentBack,
    Event,
    FeedbackCaptured,
    FeedbackConfirmed,
    FeedbackEdited,
    FeedbackReopened,
    FeedbackWithdrawn,
    JobId,
    MarksSaved,
    MinutesCorrected,
    PeopleChanged,
    PolicyChanged,
    RetryRecorded,
    RetryRequested,
    ReviewersReminded,
    ReviewFinished,
    RevisionRequested,
    RubricApproved,
    RubricProposed,
    RubricRequested,
    ScorecardFiled,
    ScorecardOpened,
    SideJobFailed,
    SideJobStopped,
    TaskAccepted,
    TaskCancelled,
    TaskOpened,
    TaskRejected,
    TaskResumed,
    TaskStalled,
    VoteCast,
    WordsRemoved,
)
from bot.domain.feedback import Disposition, Feedback, FeedbackId, LedgerEntry
from bot.domain.rubric import Rubric
from bot.domain.score import Mark, Scorecard, Tally, Verdict, tally
from bot.domain.task import Decision, Task, TaskState
from bot.domain.wording import removed


class Purpose(StrEnum):
    """What the agent has been asked for."""

    PROPOSE_RUBRIC = "propose_rubric"
    DRAFT = "draft"
    REVISE = "revise"
    RETRY = "retry"
    ASSESS = "assess"

    @property
    def is_beside(self) -> bool:
        """Whether it is done beside the review, so that no state waits for it."""
        return self in {Purpose.RETRY, Purpose.ASSESS}


@dataclass(frozen=True, slots=True)
class SideJob:
    """What an agent does beside the review, while people go on. A result that names no such job is late."""

    job: JobId
    purpose: Purpose
    number: int
    """Of the draft that it is about."""
    failure: str = ""
    """Why it was given up, as people read it; kept until the next one."""


@dataclass(frozen=True, slots=True)
class Assignment:
    """What the agent is doing right now. A result that names another job is late, and refused."""

    job: JobId
    purpose: Purpose
    feedback: tuple[tuple[FeedbackId, int], ...] = ()
    """The items of the closed window, each with its edition."""
    unmet: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Review:
    """A task with everything that its rules need: no words of drafts, no marks on earlier drafts."""

    task: Task
    rubrics: tuple[Rubric, ...] = ()
    """All versions, oldest first."""
    draft: DraftHead | None = None
    """The current draft."""
    assignment: Assignment | None = None
    feedback: tuple[Feedback, ...] = ()
    """Everything said about any draft of the task, in the order in which it was captured."""
    scorecards: tuple[Scorecard, ...] = ()
    """On the current draft, and on the retries."""
    retries: tuple[DraftHead, ...] = ()
    """Tries without human words, by number, from 2 on: what to measure drafts against."""
    side_jobs: tuple[SideJob, ...] = ()
    """What is done beside the review, in the order in which it was asked for."""
    finished: tuple[tuple[PersonId, Verdict], ...] = ()
    """Who is done with the current draft, with their latest verdict."""
    usage: Usage = NOTHING_USED
    """Everything that the agents used for this task."""
    version: int = 0
    """The number of the last event."""

    @property
    def rubric(self) -> Rubric | None:
        """The version that counts: the latest approved one."""
        return next((each for each in reversed(self.rubrics) if each.approved_at), None)

    @property
    def open_feedback(self) -> tuple[Feedback, ...]:
        return tuple(item for item in self.feedback if item.disposition is Disposition.OPEN)

    @property
    def tally(self) -> Tally | None:
        """The people's tally on the current draft; None before there is a draft."""
        return self._tally(advice=False)

    @property
    def advice(self) -> Tally | None:
        """The models' tally on the current draft."""
        return self._tally(advice=True)

    @property
    def evidence(self) -> tuple[Mark, ...]:
        """What models go by in their advice on the current draft: the marks of each, with notes."""
        rubric = self.rubric
        return tuple(
            mark
            for card in self.scorecards
            if self.draft and rubric and (card.draft_id, card.rubric_version) == (self.draft.id, rubric.version)
            if card.is_advice and card.filed_at
            for mark in card.marks
        )

    @property
    def tally_is_public(self) -> bool:
        """Whether everybody may see the tally: the window is closed, or everybody who was asked has filed."""
        if self.task.state not in {TaskState.IN_REVIEW, TaskState.STALLED}:
            return True
        cards = (self.scorecard_of(Actor.person(reviewer)) for reviewer in self.task.reviewers)
        return bool(self.task.reviewers) and all(card and card.filed_at for card in cards)

    @property
    def has_not_filed(self) -> tuple[PersonId, ...]:
        """The reviewers who were named, and are neither done with the current draft nor have filed a scorecard."""
        done = {person for person, _ in self.finished}
        cards = {person: self.scorecard_of(Actor.person(person)) for person in self.task.reviewers}
        return tuple(person for person, card in cards.items() if person not in done and not (card and card.filed_at))

    @property
    def quorum_reached(self) -> bool:
        quorum = self.task.policy.quorum
        return quorum is not None and len(self.finished) >= quorum

    @property
    def last_word_at(self) -> datetime | None:
        """When the newest open item was captured."""
        return max((item.captured_at for item in self.open_feedback), default=None)

    @property
    def people(self) -> frozenset[PersonId]:
        """Everybody who has a part in the task."""
        task = self.task
        decided = (task.decision.by,) if task.decision else ()
        return frozenset({task.owner, *task.reviewers, *task.approvers, *(i.author for i in self.feedback), *decided})

    def item(self, feedback_id: FeedbackId) -> Feedback | None:
        return next((each for each in self.feedback if each.id == feedback_id), None)

    def scorecard_of(self, grader: Actor, draft_id: DraftId | None = None) -> Scorecard | None:
        """The grader's card under the rubric that counts, on the current draft or on the one that is named."""
        rubric, wanted = self.rubric, draft_id or (self.draft and self.draft.id)
        fits = (
            card
            for card in self.scorecards
            if rubric and card.rubric_version == rubric.version and (card.grader, card.draft_id) == (grader, wanted)
        )
        return next(fits, None)

    def retry(self, draft_id: DraftId) -> DraftHead | None:
        return next((each for each in self.retries if each.id == draft_id), None)

    @property
    def awaited_jobs(self) -> tuple[JobId, ...]:
        """Those whose results are still waited for."""
        held = (self.assignment.job,) if self.assignment else ()
        return (*held, *(each.job for each in self.side_jobs if not each.failure))

    def side_job(self, job: JobId) -> SideJob | None:
        """The job beside the review, where its result is still waited for."""
        return next((each for each in self.side_jobs if each.job == job and not each.failure), None)

    def tally_of(self, draft_id: DraftId) -> Tally | None:
        """The people's tally on the current draft or on a retry."""
        return tally(self.rubric, draft_id, self.scorecards) if self.rubric else None

    def _tally(self, *, advice: bool) -> Tally | None:
        if self.draft is None or self.rubric is None:
            return None
        return tally(self.rubric, self.draft.id, self.scorecards, advice=advice)


def replay(events: Iterable[Event]) -> Review:
    """The review that a task's events, oldest first, lead to.

    Raises:
        ValueError: there are no events, or one is missing in between.
    """
    review: Review | None = None
    for event in events:
        review = evolve(review, event)
    if review is None:
        raise ValueError("a review begins with TaskOpened")
    return review


def evolve(review: Review | None, event: Event) -> Review:
    """The review after the event. Events are facts: nothing is refused here.

    Raises:
        ValueError: the event does not follow on the review.
    """
    if event.number != (review.version if review else 0) + 1:
        raise ValueError(f"event {event.number} does not follow on {review.version if review else 0}")
    if review is None:
        if not isinstance(event.fact, TaskOpened):
            raise ValueError("a review begins with TaskOpened")
        return Review(_opened(event, event.fact), version=1)
    return replace(_changed(review, event), version=event.number)


def _opened(event: Event, fact: TaskOpened) -> Task:
    return Task(
        id=event.task_id,
        workspace_id=fact.workspace_id,
        number=fact.number,
        title=fact.title,
        brief=fact.brief,
        category=fact.category,
        agent=fact.agent,
        owner=PersonId(event.by.id),
        opened_at=event.at,
        state=TaskState.RUBRIC_REVIEW,
        reviewers=fact.reviewers,
        approvers=fact.approvers,
        conversations=fact.conversations,
        files=fact.files,
        policy=fact.policy,
        import_key=fact.import_key,
    )


def _changed(review: Review, event: Event) -> Review:  # noqa: C901, PLR0911, PLR0912, PLR0915 - one flat case an event
    match event.fact:
        case TaskOpened():
            raise ValueError("a task is opened once")
        case RubricRequested(job=job):
            return _assigned(review, TaskState.RUBRIC_REVIEW, Assignment(job, Purpose.PROPOSE_RUBRIC))
        case RubricProposed(version=version, criteria=criteria, usage=usage):
            rubric = Rubric(version, criteria, event.by)
            return replace(review, rubrics=(*review.rubrics, rubric), assignment=None, usage=review.usage + usage)
        case RubricApproved(version=version, criteria=criteria):
            kept = tuple(each for each in review.rubrics if each.version != version)
            proposed_by = next((each.proposed_by for each in review.rubrics if each.version == version), event.by)
            # Whoever was done was done by the old criteria.
            rubrics = (*kept, Rubric(version, criteria, proposed_by, event.at))
            return replace(review, rubrics=rubrics, finished=(), side_jobs=_retries_only(review))
        case DraftRequested(job=job):
            return _assigned(review, TaskState.DRAFTING, Assignment(job, Purpose.DRAFT))
        case RevisionRequested(job=job, feedback=feedback, unmet=unmet):
            return _assigned(review, TaskState.REVISING, Assignment(job, Purpose.REVISE, feedback, unmet))
        case DraftRecorded(head=head, ledger=ledger):
            return _drafted(review, head, ledger)
        case RetryRequested(job=job, number=number):
            others = tuple(each for each in review.side_jobs if each.purpose is not Purpose.RETRY or not each.failure)
            return replace(review, side_jobs=(*others, SideJob(job, Purpose.RETRY, number)))
        case AssessmentRequested(job=job):
            number = review.draft.number if review.draft else 0
            return replace(review, side_jobs=(*review.side_jobs, SideJob(job, Purpose.ASSESS, number)))
        case DraftAssessed(job=job, usage=usage):
            return replace(_without(review, job), usage=review.usage + usage)
        case RetryRecorded(job=job, head=head):
            retries = tuple(sorted((*review.retries, head), key=lambda each: each.number))
            return replace(_without(review, job), retries=retries, usage=review.usage + head.usage)
        case SideJobFailed(job=job, sentence=sentence):
            told = (replace(each, failure=sentence) if each.job == job else each for each in review.side_jobs)
            return replace(review, side_jobs=tuple(told))
        case SideJobStopped(job=job):
            return _without(review, job)
        case AttemptFailed(usage=usage):
            return replace(review, usage=review.usage + usage)
        case AgentStopped():
            task = review.task
            if task.state is TaskState.REVISING:
                task = replace(task, state=TaskState.IN_REVIEW)
            return replace(review, task=task, assignment=None)
        case TaskStalled(stall=stall, usage=usage):
            task = replace(review.task, state=TaskState.STALLED, stall=stall)
            return replace(review, task=task, assignment=None, usage=review.usage + usage)
        case TaskResumed(state=state):
            return _with_task(review, state=state, stall=None)
        case PolicyChanged(policy=policy):
            return _with_task(review, policy=policy)
        case PeopleChanged(reviewers=reviewers, approvers=approvers):
            return _with_task(review, reviewers=reviewers, approvers=approvers)
        case ConversationJoined(conversation_id=conversation_id):
            return _with_task(review, conversations=(*review.task.conversations, conversation_id))
        case FeedbackCaptured():
            return replace(review, feedback=(*review.feedback, _captured(review, event, event.fact)))
        case FeedbackEdited(feedback_id=feedback_id, text=text):
            return _with_item(review, feedback_id, lambda item: _reopened(replace(item, text=text)))
        case FeedbackReopened(feedback_id=feedback_id):
            return _with_item(review, feedback_id, _reopened)
        case FeedbackWithdrawn(feedback_id=feedback_id):
            return _disposed(review, feedback_id, Disposition.WITHDRAWN)
        case FeedbackConfirmed(feedback_id=feedback_id):
            return _disposed(review, feedback_id, Disposition.CONFIRMED)
        case VoteCast(feedback_id=feedback_id, value=value):
            return _with_item(review, feedback_id, lambda item: item.with_vote(PersonId(event.by.id), value))
        case MarksSaved():
            return _scored(review, event, event.fact, filed=False)
        case ScorecardFiled():
            return _scored(review, event, event.fact, filed=True)
        case ReviewFinished(verdict=verdict):
            finished = dict(review.finished) | {PersonId(event.by.id): verdict}
            return replace(review, finished=tuple(sorted(finished.items())))
        case ScorecardOpened() | MinutesCorrected() | DraftSentBack() | ReviewersReminded():
            return review
        case TaskAccepted(draft_id=draft_id):
            return _decided(review, Decision(TaskState.ACCEPTED, PersonId(event.by.id), event.at, "", draft_id))
        case TaskRejected(draft_id=draft_id, reason=reason):
            return _decided(review, Decision(TaskState.REJECTED, PersonId(event.by.id), event.at, reason, draft_id))
        case TaskCancelled(reason=reason):
            return _decided(review, Decision(TaskState.CANCELLED, PersonId(event.by.id), event.at, reason))
        case WordsRemoved(person=person):
            return _without_words(review, person, event.at)
        case _:
            assert_never(event.fact)


def _with_task(review: Review, **changes: object) -> Review:
    return replace(review, task=replace(review.task, **changes))  # type: ignore[arg-type]  # names are checked at runtime


def _assigned(review: Review, state: TaskState, assignment: Assignment) -> Review:
    return replace(_with_task(review, state=state, stall=None), assignment=assignment)


def _without(review: Review, job: JobId) -> Review:
    return replace(review, side_jobs=tuple(each for each in review.side_jobs if each.job != job))


def _decided(review: Review, decision: Decision) -> Review:
    """Retries go on, as their outcome is measured against the decided one's; a cancelled task has none."""
    side_jobs = () if decision.state is TaskState.CANCELLED else _retries_only(review)
    review = _with_task(review, state=decision.state, stall=None, decision=decision)
    return replace(review, assignment=None, side_jobs=side_jobs)


def _retries_only(review: Review) -> tuple[SideJob, ...]:
    """Without advice on a draft or by a rubric that is no longer the current one."""
    return tuple(each for each in review.side_jobs if each.purpose is Purpose.RETRY)


def _drafted(review: Review, head: DraftHead, ledger: tuple[LedgerEntry, ...]) -> Review:
    """A new draft begins a new cycle: nothing that was said of the old one counts for it before it is filed again."""
    answers = {entry.feedback_id: entry for entry in ledger}
    return replace(
        _with_task(review, state=TaskState.IN_REVIEW),
        draft=head,
        assignment=None,
        scorecards=tuple(card for card in review.scorecards if review.retry(card.draft_id)),
        side_jobs=_retries_only(review),
        finished=(),
        usage=review.usage + head.usage,
        feedback=tuple(_answered(item, answers.get(item.id)) for item in review.feedback),
    )


def _answered(item: Feedback, entry: LedgerEntry | None) -> Feedback:
    """An answer to words that were edited or withdrawn in the meantime changes nothing."""
    if entry is None or item.disposition is not Disposition.OPEN or entry.edition != item.edition:
        return item
    return replace(item, disposition=entry.disposition, answer=entry.answer)


def _captured(review: Review, event: Event, fact: FeedbackCaptured) -> Feedback:
    return Feedback(
        id=fact.feedback_id,
        draft_id=fact.draft_id,
        draft_number=review.draft.number if review.draft else 0,
        author=PersonId(event.by.id),
        text=fact.text,
        captured_at=event.at,
        message=fact.message,
    )


def _reopened(item: Feedback) -> Feedback:
    return replace(item, disposition=Disposition.OPEN, edition=item.edition + 1, answer="")


def _disposed(review: Review, feedback_id: FeedbackId, disposition: Disposition) -> Review:
    return _with_item(review, feedback_id, lambda item: replace(item, disposition=disposition))


def _with_item(review: Review, feedback_id: FeedbackId, change: Callable[[Feedback], Feedback]) -> Review:
    return replace(review, feedback=tuple(change(item) if item.id == feedback_id else item for item in review.feedback))


def _scored(review: Review, event: Event, fact: MarksSaved | ScorecardFiled, *, filed: bool) -> Review:
    card = next((each for each in review.scorecards if each.id == fact.scorecard_id), None)
    if card is None:
        card = Scorecard(fact.scorecard_id, fact.draft_id, fact.rubric_version, event.by, (), event.at)
    card = card.with_marks(fact.marks, event.at, filed=filed)
    others = tuple(each for each in review.scorecards if each.id != card.id)
    return replace(review, scorecards=(*others, card))


def _without_words(review: Review, person: PersonId | None, at: datetime) -> Review:
    """Everybody's words are gone (None), or one person's; see `bot.domain.wording.without_words_of`."""
    task, decision = review.task, review.task.decision
    if person in {None, task.owner}:
        review = _with_task(
            review, title=removed(task.title), brief=removed(task.brief), files=tuple(map(removed, task.files))
        )
        review = replace(review, rubrics=tuple(_wordless_rubric(each) for each in review.rubrics))
    if decision and person in {None, decision.by}:
        review = _with_task(review, decision=replace(decision, reason=removed(decision.reason)))
    if person is None:
        side_jobs = tuple(replace(each, failure=removed(each.failure)) for each in review.side_jobs)
        review = replace(_with_task(review, words_removed_at=at), side_jobs=side_jobs)
    return replace(
        review,
        feedback=tuple(
            replace(item, text=removed(item.text), answer=removed(item.answer))
            if person in {None, item.author}
            else item
            for item in review.feedback
        ),
        scorecards=tuple(
            replace(card, marks=tuple(replace(mark, note=removed(mark.note)) for mark in card.marks))
            if person in {None, card.grader.person_id}
            else card
            for card in review.scorecards
        ),
    )


def _wordless_rubric(rubric: Rubric) -> Rubric:
    return replace(rubric, criteria=tuple(replace(each, text=removed(each.text)) for each in rubric.criteria))
