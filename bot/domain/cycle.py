"""The review cycle: the one state machine, pure: no clock, no store, no chat.

It takes a review and a command, and returns the review and its events, or refuses with an error that a person
understands.

rubric_review → drafting → in_review ⇄ revising → accepted | rejected | cancelled;
every working state can become stalled, and goes on from there when somebody resumes it.
"""

from dataclasses import replace
from datetime import datetime
from functools import singledispatch
from itertools import count

from bot.domain import commands as ask, events as did
from bot.domain.conversation import Actor, ActorKind, MessageRef, PersonId
from bot.domain.draft import NOTHING_USED, Arm, DraftHead, DraftId
from bot.domain.feedback import ANSWERED, Disposition, Feedback, FeedbackId, checked_feedback
from bot.domain.review import Purpose, Review, SideJob, evolve
from bot.domain.rubric import Rubric, checked_criteria
from bot.domain.score import Mark, Scorecard, ScorecardId, checked_marks
from bot.domain.task import (
    FILES_MAX,
    MAX_CYCLES_LIMIT,
    REVIEWERS_MAX,
    Assessor,
    Role,
    Stall,
    StallReason,
    Task,
    TaskId,
    TaskState,
    checked_brief,
    checked_title,
)
from bot.domain.text import check_text
from bot.domain.wording import REMOVED
from bot.errors import InvalidInput, NotAllowed, NotFound, NothingToRevise, Stale, TooMany, WrongState

Facts = tuple[did.Fact, ...]

REASON_MAX = 1_000
MINUTES_MAX = 100_000
OWNER_LEFT = "The owner asked for their words to be removed."
FIRST_RETRY = 2
"""Try 1 is draft 1 itself."""

SCORING = (ask.OpenScorecard, ask.SaveMarks, ask.FileScorecard)
WITHOUT_WORDS = (ask.RemoveWords, ask.BookAttempt, ask.CorrectMinutes)
"""What may still be asked of a task whose words are gone."""

_STATE_PHRASES = {
    TaskState.RUBRIC_REVIEW: "waits for its rubric",
    TaskState.DRAFTING: "is being drafted at the moment",
    TaskState.IN_REVIEW: "is in review",
    TaskState.REVISING: "is being revised at the moment",
    TaskState.STALLED: "waits for somebody to resume it",
    TaskState.ACCEPTED: "was accepted",
    TaskState.REJECTED: "was rejected",
    TaskState.CANCELLED: "was cancelled",
}


def open_review(
    command: ask.OpenTask, *, by: Actor, at: datetime, source: MessageRef | None = None
) -> tuple[Review, tuple[did.Event, ...]]:
    """A new review; whoever opens it is the owner.

    Raises:
        InvalidInput: a text or a number is outside its limits.
        NotAllowed: not a person.
    """
    if by.kind is not ActorKind.PERSON:
        raise NotAllowed(who="a person", action=command.verb)
    return _apply(None, command.task_id, (_opened(command), *_first_step(command)), by, at, source)


def handle(
    review: Review, command: ask.Command, *, by: Actor, at: datetime, source: MessageRef | None = None
) -> tuple[Review, tuple[did.Event, ...]]:
    """The review after the command, and what happened; no events where the command asks for what already is so.

    Raises:
        Refused: with the reason as a sentence; the review stays as it was.
    """
    check_allowed(review, command, by)
    return _apply(review, review.task.id, decide(command, review, by), by, at, source)


def check_allowed(review: Review, command: ask.Command | type[ask.Command], by: Actor) -> None:
    """Whether somebody may give that command now; what it says in particular may still be refused.

    Raises:
        NotAllowed, WrongState, Stale
    """
    _check_actor(review.task, command, by)
    _check_state(review, command)


def _apply(
    review: Review | None, task_id: TaskId, facts: Facts, by: Actor, at: datetime, source: MessageRef | None
) -> tuple[Review, tuple[did.Event, ...]]:
    first = (review.version if review else 0) + 1
    events = tuple(did.Event(task_id, number, at, by, fact, source) for number, fact in enumerate(facts, start=first))
    for event in events:
        review = evolve(review, event)
    if review is None:
        raise ValueError("a review begins with TaskOpened")
    return review, events


def _check_actor(task: Task, command: ask.Command | type[ask.Command], by: Actor) -> None:
    if by.kind not in command.actors:
        raise NotAllowed(who=_whose(command, by), action=command.verb)
    if by.kind is ActorKind.PERSON and command.roles and not command.roles & task.roles_of(PersonId(by.id)):
        allowed = " or an ".join(role for role in Role if role in command.roles)
        who = "the task's reviewers" if Role.REVIEWER in command.roles else f"the {allowed}"
        raise NotAllowed(who=who, action=command.verb)


def _whose(command: ask.Command | type[ask.Command], by: Actor) -> str:
    if command.actors == {ActorKind.SYSTEM}:
        return "redraft itself"
    return "a person" if by.kind is not ActorKind.PERSON else "the agent"


def _check_state(review: Review, command: ask.Command | type[ask.Command]) -> None:
    task, states = review.task, command.states
    if task.words_removed_at and not isinstance(command, WITHOUT_WORDS):
        raise Stale(why=f"The words of task {task.number} are gone, so you cannot {command.verb} any more.")
    if isinstance(command, SCORING) and review.retry(command.draft_id):
        states = ask.RequestRetry.states  # what may be made may be scored
    if task.state not in states:
        error = Stale if task.state.is_decided else WrongState
        raise error(why=f"Task {task.number} {_STATE_PHRASES[task.state]}, so you cannot {command.verb} now.")
    if command.needs_draft and review.draft is None:
        raise WrongState(why=f"Task {task.number} has no draft yet, so you cannot {command.verb} now.")


@singledispatch
def decide(command: ask.Command, review: Review, by: Actor) -> Facts:
    """The facts that follow from a command whose actor and state are allowed; one rule a command, below."""
    raise TypeError(f"no rule for {type(command).__name__}")


# ---- opening, and the rubric


def _opened(command: ask.OpenTask) -> did.TaskOpened:
    if len(command.files) > FILES_MAX:
        raise TooMany(field="The list of files", count=len(command.files), limit=FILES_MAX)
    _check_people(command)
    return did.TaskOpened(
        workspace_id=command.workspace_id,
        number=command.number,
        title=checked_title(command.title),
        brief=checked_brief(command.brief),
        category=command.category,
        agent=command.agent,
        reviewers=_unique(command.reviewers),
        approvers=_unique(command.approvers),
        conversations=tuple(dict.fromkeys(command.conversations)),
        files=command.files,
        digests=command.digests,
        policy=command.policy,
        import_key=command.import_key,
        reference=command.reference,
    )


def _first_step(command: ask.OpenTask) -> Facts:
    cap = command.workspace_cap
    if not command.criteria:
        return (_workspace_stall(cap, TaskState.RUBRIC_REVIEW) if cap else did.RubricRequested(command.job),)
    criteria = checked_criteria(command.criteria)
    if not command.start:
        return (did.RubricProposed(1, criteria, NOTHING_USED),)
    step = _workspace_stall(cap, TaskState.DRAFTING) if cap else did.DraftRequested(command.job)
    return (did.RubricApproved(1, criteria), step)


def _workspace_stall(sentence: str, going_on_in: TaskState) -> did.TaskStalled:
    return did.TaskStalled(Stall(StallReason.WORKSPACE_LIMIT, sentence, going_on_in))


@decide.register
def _(command: ask.ProposeRubric, review: Review, by: Actor) -> Facts:
    _check_assigned(review, command.job, Purpose.PROPOSE_RUBRIC)
    return (did.RubricProposed(_next_version(review), checked_criteria(command.criteria), command.usage),)


@decide.register
def _(command: ask.ApproveRubric, review: Review, by: Actor) -> Facts:
    stall = review.task.stall
    if stall and stall.from_state is not TaskState.RUBRIC_REVIEW:
        raise WrongState(why=f"The rubric of task {review.task.number} is already approved.")
    criteria = checked_criteria(command.criteria)
    latest = review.rubrics[-1] if review.rubrics else None
    as_proposed = latest is not None and latest.criteria == criteria
    version = latest.version if latest and as_proposed else _next_version(review)
    approved = did.RubricApproved(version, criteria)
    cap = _cap(review, command.workspace_cap, TaskState.DRAFTING)
    return (approved, cap or did.DraftRequested(command.job))


@decide.register
def _(command: ask.ReplaceRubric, review: Review, by: Actor) -> Facts:
    criteria = checked_criteria(command.criteria)
    if review.rubric and criteria == review.rubric.criteria:
        return ()
    return (did.RubricApproved(_next_version(review), criteria),)


def _next_version(review: Review) -> int:
    return max((rubric.version for rubric in review.rubrics), default=0) + 1


# ---- the agent's turn


@decide.register
def _(command: ask.RequestRevision, review: Review, by: Actor) -> Facts:
    _current_draft(review, command.draft_id)
    cap = _cap(review, command.workspace_cap, TaskState.IN_REVIEW)
    requested = _revision(review, command.job, command.trigger)
    if requested is None:
        raise NothingToRevise
    return (cap or requested,)


def _revision(review: Review, job: did.JobId, trigger: did.Trigger) -> did.RevisionRequested | None:
    """The closed window: every open item and every unmet criterion; None where there are none."""
    draft, tally = review.draft, review.tally
    if draft is None or tally is None:
        return None
    items = tuple((item.id, item.edition) for item in review.open_feedback)
    unmet = tuple(each.criterion.number for each in tally.unmet)
    return did.RevisionRequested(job, draft.id, items, unmet, trigger) if items or unmet else None


def _cap(review: Review, workspace_cap: str | None, going_on_in: TaskState) -> did.TaskStalled | None:
    """A stop before more is spent than people agreed to; asks them, and spends nothing."""
    policy = review.task.policy
    reached = _spent(review, workspace_cap)
    if review.draft and review.draft.number >= policy.max_cycles:
        reached = StallReason.CYCLE_LIMIT, f"The cycle limit of {policy.max_cycles} is reached."
    return did.TaskStalled(Stall(*reached, going_on_in)) if reached else None


def _spent(review: Review, workspace_cap: str | None) -> tuple[StallReason, str] | None:
    """The limit of tokens or dollars that is reached, and what to tell people; None while there is some left."""
    policy, used = review.task.policy, review.usage
    if policy.max_tokens is not None and used.tokens >= policy.max_tokens:
        return StallReason.TOKEN_LIMIT, f"{used.tokens:,} of {policy.max_tokens:,} tokens are used."
    if policy.max_cost_usd is not None and used.cost_usd is None:
        unknown = f"The price of this model is unknown, so the limit of ${policy.max_cost_usd:.2f} cannot be kept."
        return StallReason.COST_LIMIT, unknown
    if policy.max_cost_usd is not None and used.cost_usd is not None and used.cost_usd >= policy.max_cost_usd:
        return StallReason.COST_LIMIT, f"About ${used.cost_usd:.2f} of ${policy.max_cost_usd:.2f} are spent."
    return (StallReason.WORKSPACE_LIMIT, workspace_cap) if workspace_cap is not None else None


@decide.register
def _(command: ask.RecordDraft, review: Review, by: Actor) -> Facts:
    purpose = Purpose.DRAFT if review.task.state is TaskState.DRAFTING else Purpose.REVISE
    _check_assigned(review, command.job, purpose)
    _check_follows(review, command.head)
    asked = dict(review.assignment.feedback) if review.assignment else {}
    for entry in command.ledger:
        if entry.feedback_id not in asked or entry.disposition not in ANSWERED:
            raise InvalidInput(field="The ledger", why=f"it answers {entry.feedback_id} with {entry.disposition}")
    sent_back = (did.DraftSentBack(command.job, command.sent_back),) if command.sent_back else ()
    recorded = did.DraftRecorded(command.job, command.head, command.ledger)
    return (*sent_back, recorded, *_advice_on(review, command))


def _advice_on(review: Review, command: ask.RecordDraft) -> Facts:
    """Nobody asked for it by a click, so where a limit is reached it is left out, and nobody is stopped."""
    if command.assess is None or review.task.policy.assessor is not Assessor.ADVISE:
        return ()
    afterwards = replace(review, usage=review.usage + command.head.usage)
    left = _spent(afterwards, command.workspace_cap) is None
    return (did.AssessmentRequested(command.assess, command.head.id),) if left else ()


def _check_follows(review: Review, head: DraftHead) -> None:
    number, based_on, arm = 1, None, Arm.SOLO
    if review.draft:
        number, based_on, arm = review.draft.number + 1, review.draft.id, Arm.ASSISTED
    if (head.number, head.based_on, head.arm) != (number, based_on, arm):
        raise Stale(why=f"This draft was made from an older one; draft {number} of task {review.task.number} is due.")


def _check_assigned(review: Review, job: did.JobId, purpose: Purpose) -> None:
    held = review.assignment
    if held is None or held.job != job or held.purpose is not purpose:
        raise Stale(why=f"Task {review.task.number} no longer waits for this result.")


@decide.register
def _(command: ask.StopAgent, review: Review, by: Actor) -> Facts:
    held = review.assignment
    if held is None or held.job != command.job:
        raise Stale(why="The agent is not working on that any more.")
    stopped = did.AgentStopped(command.job)
    if held.purpose is Purpose.REVISE:
        return (stopped,)
    sentence = "The agent was stopped before it had finished."
    return (stopped, did.TaskStalled(Stall(StallReason.STOPPED, sentence, review.task.state)))


@decide.register
def _(command: ask.ReportFailure, review: Review, by: Actor) -> Facts:
    if review.assignment is None or review.assignment.job != command.job:
        raise Stale(why=f"Task {review.task.number} no longer waits for this result.")
    stall = Stall(command.reason, command.sentence, review.task.state)
    return (did.TaskStalled(stall),)


@decide.register
def _(command: ask.BookAttempt, review: Review, by: Actor) -> Facts:
    return (
        did.AttemptFailed(command.job, command.agent, command.model, command.fault, command.sentence, command.usage),
    )


@decide.register
def _(command: ask.PutOnHold, review: Review, by: Actor) -> Facts:
    stall = Stall(command.reason, command.sentence, review.task.state)
    return (did.TaskStalled(stall, NOTHING_USED),)


@decide.register
def _(command: ask.Resume, review: Review, by: Actor) -> Facts:
    stall = review.task.stall
    if stall is None:
        raise WrongState(why=f"Task {review.task.number} does not wait for anything.")
    facts: Facts = ()
    if command.policy and command.policy != review.task.policy:
        changed = did.PolicyChanged(command.policy)
        facts, review = (changed,), evolve(review, _preview(review, changed, by))
    cap = _cap(review, command.workspace_cap, stall.from_state)
    if cap:
        raise WrongState(why=f"{cap.stall.sentence} Raise or remove the limit to go on.")
    return (*facts, *_next_step(review, stall.from_state, command.job))


def _preview(review: Review, fact: did.Fact, by: Actor) -> did.Event:
    """The fact as the next event, to ask what the review would be."""
    return did.Event(review.task.id, review.version + 1, review.task.opened_at, by, fact)


def _next_step(review: Review, state: TaskState, job: did.JobId) -> Facts:
    match state:
        case TaskState.RUBRIC_REVIEW if not review.rubrics:
            return (did.TaskResumed(state), did.RubricRequested(job))
        case TaskState.DRAFTING:
            return (did.TaskResumed(TaskState.RUBRIC_REVIEW), did.DraftRequested(job))
        case TaskState.REVISING | TaskState.IN_REVIEW:
            revision = _revision(review, job, did.Trigger.RESUME)
            resumed = did.TaskResumed(TaskState.IN_REVIEW)
            return (resumed, revision) if revision else (resumed,)
        case _:
            return (did.TaskResumed(state),)


# ---- beside the review


@decide.register
def _(command: ask.RequestRetry, review: Review, by: Actor) -> Facts:
    reached = _spent(review, command.workspace_cap)
    if reached:
        # Asked for to measure, so it never puts the review on hold, as the other caps do.
        raise WrongState(why=f"{reached[1]} There is nothing left for a retry.")
    taken = {each.number for each in review.retries}
    taken |= {each.number for each in review.side_jobs if each.purpose is Purpose.RETRY and not each.failure}
    number = next(number for number in count(FIRST_RETRY) if number not in taken)
    if number > MAX_CYCLES_LIMIT:
        raise WrongState(why=f"Task {review.task.number} has {len(taken)} retries, and so many drafts are its limit.")
    return (did.RetryRequested(command.job, number),)


@decide.register
def _(command: ask.RecordRetry, review: Review, by: Actor) -> Facts:
    side_job = _check_side_job(review, command.job, Purpose.RETRY)
    head = command.head
    if (head.number, head.arm, head.based_on) != (side_job.number, Arm.RETRY, None):
        raise Stale(why=f"Retry {side_job.number} of task {review.task.number} is due, and this is another draft.")
    return (did.RetryRecorded(command.job, head),)


@decide.register
def _(command: ask.RecordAssessment, review: Review, by: Actor) -> Facts:
    side_job = _check_side_job(review, command.job, Purpose.ASSESS)
    card = ask.FileScorecard(command.scorecard_id, command.draft_id, command.rubric_version, command.marks)
    return (*decide(card, review, by), did.DraftAssessed(side_job.job, command.draft_id, command.usage))


@decide.register
def _(command: ask.ReportSideFailure, review: Review, by: Actor) -> Facts:
    return (did.SideJobFailed(_check_side_job(review, command.job).job, command.sentence),)


@decide.register
def _(command: ask.StopSideJob, review: Review, by: Actor) -> Facts:
    if review.side_job(command.job) is None:
        raise Stale(why="The agent is not working on that any more.")
    return (did.SideJobStopped(command.job),)


def _check_side_job(review: Review, job: did.JobId, purpose: Purpose | None = None) -> SideJob:
    side_job = review.side_job(job)
    if side_job is None or (purpose and side_job.purpose is not purpose):
        raise Stale(why=f"Task {review.task.number} no longer waits for this result.")
    return side_job


# ---- who, where, and how much


@decide.register
def _(command: ask.ChangePolicy, review: Review, by: Actor) -> Facts:
    return () if command.policy == review.task.policy else (did.PolicyChanged(command.policy),)


@decide.register
def _(command: ask.ChangePeople, review: Review, by: Actor) -> Facts:
    _check_people(command)
    people = _unique(command.reviewers), _unique(command.approvers)
    if people == (review.task.reviewers, review.task.approvers):
        return ()
    return (did.PeopleChanged(*people),)


@decide.register
def _(command: ask.JoinConversation, review: Review, by: Actor) -> Facts:
    if command.conversation_id in review.task.conversations:
        return ()
    return (did.ConversationJoined(command.conversation_id),)


def _check_people(command: ask.OpenTask | ask.ChangePeople) -> None:
    for role, people in (("reviewers", command.reviewers), ("approvers", command.approvers)):
        if len(people) > REVIEWERS_MAX:
            raise TooMany(field=f"The list of {role}", count=len(people), limit=REVIEWERS_MAX)


def _unique(people: tuple[PersonId, ...]) -> tuple[PersonId, ...]:
    return tuple(dict.fromkeys(people))


# ---- feedback


@decide.register
def _(command: ask.CaptureFeedback, review: Review, by: Actor) -> Facts:
    text = checked_feedback(command.text)
    if review.item(command.feedback_id):
        return ()
    draft = _draft(review)
    return (did.FeedbackCaptured(command.feedback_id, draft.id, text, command.message),)


@decide.register
def _(command: ask.EditFeedback, review: Review, by: Actor) -> Facts:
    item = _own_item(review, command.feedback_id, by, command.verb)
    text = checked_feedback(command.text)
    if item.disposition is Disposition.WITHDRAWN:
        raise WrongState(why="That feedback was withdrawn; write a new reply instead.")
    if item.text == REMOVED:  # the message may still stand in the chat, and is read again there
        raise WrongState(why="The words of that feedback were removed, and stay so; write a new reply instead.")
    return () if text == item.text else (did.FeedbackEdited(item.id, text),)


@decide.register
def _(command: ask.WithdrawFeedback, review: Review, by: Actor) -> Facts:
    item = _own_item(review, command.feedback_id, by, command.verb)
    return () if item.disposition is Disposition.WITHDRAWN else (did.FeedbackWithdrawn(item.id),)


@decide.register
def _(command: ask.Vote, review: Review, by: Actor) -> Facts:
    item = _item(review, command.feedback_id)
    if command.value not in {-1, 0, 1}:
        raise InvalidInput(field="The vote", why="it must be +1, -1 or 0")
    if item.author == by.id:
        raise NotAllowed(who="somebody else", action="vote on your own feedback")
    if item.disposition is Disposition.WITHDRAWN:
        raise WrongState(why="That feedback was withdrawn.")
    return () if dict(item.votes).get(PersonId(by.id), 0) == command.value else (did.VoteCast(item.id, command.value),)


@decide.register
def _(command: ask.ConfirmFeedback, review: Review, by: Actor) -> Facts:
    item = _own_item(review, command.feedback_id, by, command.verb)
    if item.disposition is Disposition.CONFIRMED:
        return ()
    if item.disposition is Disposition.WITHDRAWN:
        raise WrongState(why="That feedback was withdrawn, so there is nothing to confirm.")
    if item.disposition not in ANSWERED:
        raise WrongState(why="The agent has not answered that feedback yet, so there is nothing to confirm.")
    return (did.FeedbackConfirmed(item.id),)


@decide.register
def _(command: ask.ReopenFeedback, review: Review, by: Actor) -> Facts:
    item = _own_item(review, command.feedback_id, by, command.verb)
    return () if item.disposition is Disposition.OPEN else (did.FeedbackReopened(item.id),)


def _item(review: Review, feedback_id: FeedbackId) -> Feedback:
    item = review.item(feedback_id)
    if item is None:
        raise NotFound(what="feedback", given=feedback_id)
    return item


def _own_item(review: Review, feedback_id: FeedbackId, by: Actor, verb: str) -> Feedback:
    item = _item(review, feedback_id)
    if item.author != by.id:
        raise NotAllowed(who="the person who wrote it", action=verb)
    return item


# ---- scores


@decide.register
def _(command: ask.OpenScorecard, review: Review, by: Actor) -> Facts:
    return (did.ScorecardOpened(_to_score(review, command.draft_id).id),)


@decide.register
def _(command: ask.SaveMarks, review: Review, by: Actor) -> Facts:
    held, card, marks = _scorecard(review, command, by)
    fact = did.ScorecardFiled if held and held.filed_at else did.MarksSaved  # what is filed counts, also when amended
    return (fact(card, command.draft_id, command.rubric_version, marks),)


@decide.register
def _(command: ask.FileScorecard, review: Review, by: Actor) -> Facts:
    held, card, marks = _scorecard(review, command, by)
    if not marks and not (held and held.marks):
        raise InvalidInput(field="The scorecard", why="nothing is marked in it; mark at least one criterion")
    return (did.ScorecardFiled(card, command.draft_id, command.rubric_version, marks),)


def _scorecard(
    review: Review, command: ask.SaveMarks | ask.FileScorecard, by: Actor
) -> tuple[Scorecard | None, ScorecardId, tuple[Mark, ...]]:
    """The grader's one card on this draft, where there is one; its id; and the marks, checked."""
    draft = _to_score(review, command.draft_id)
    rubric = _rubric(review)
    if command.rubric_version != rubric.version:
        raise Stale(why=f"The rubric was changed: version {rubric.version} counts now. Open the scorecard again.")
    held = review.scorecard_of(by, draft.id)
    if held is None and any(card.id == command.scorecard_id for card in review.scorecards):
        raise Stale(why="That scorecard is somebody else's, or of an older rubric. Open the scorecard again.")
    return held, held.id if held else command.scorecard_id, checked_marks(command.marks, rubric)


def _to_score(review: Review, draft_id: DraftId) -> DraftHead:
    """A retry, or the current draft."""
    return review.retry(draft_id) or _current_draft(review, draft_id)


@decide.register
def _(command: ask.FinishReview, review: Review, by: Actor) -> Facts:
    _current_draft(review, command.draft_id)
    card = review.scorecard_of(by)
    facts: Facts = ()
    if card and card.marks and card.filed_at is None:
        facts = (did.ScorecardFiled(card.id, card.draft_id, card.rubric_version, card.marks),)
    if dict(review.finished).get(PersonId(by.id)) is command.verdict:
        return facts
    return (*facts, did.ReviewFinished(command.draft_id, command.verdict))


@decide.register
def _(command: ask.RemindReviewers, review: Review, by: Actor) -> Facts:
    draft = _current_draft(review, command.draft_id)
    people = tuple(person for person in review.has_not_filed if person in command.people)
    return (did.ReviewersReminded(draft.id, people),) if people else ()


@decide.register
def _(command: ask.CorrectMinutes, review: Review, by: Actor) -> Facts:
    if not (command.minutes.is_finite() and 0 <= command.minutes <= MINUTES_MAX):
        raise InvalidInput(field="The minutes", why=f"they must be 0 to {MINUTES_MAX:,}")
    return (did.MinutesCorrected(command.minutes),)


# ---- the end


@decide.register
def _(command: ask.Accept, review: Review, by: Actor) -> Facts:
    return (did.TaskAccepted(_current_draft(review, command.draft_id).id),)


@decide.register
def _(command: ask.Reject, review: Review, by: Actor) -> Facts:
    return (did.TaskRejected(_current_draft(review, command.draft_id).id, _reason(command.reason)),)


@decide.register
def _(command: ask.Cancel, review: Review, by: Actor) -> Facts:
    return (did.TaskCancelled(_reason(command.reason)),)


@decide.register
def _(command: ask.RemoveWords, review: Review, by: Actor) -> Facts:
    task, person = review.task, command.person
    if task.words_removed_at:
        return ()
    if person is None and not task.state.is_decided:
        raise WrongState(why=f"Task {task.number} {_STATE_PHRASES[task.state]}, so its words are still needed.")
    before: Facts = ()
    if person is not None and not task.state.is_decided:
        if person == task.owner:  # nobody knows any more what is wanted
            before = (did.TaskCancelled(OWNER_LEFT),)
        else:  # nobody can act on words that are gone
            open_items = (item for item in review.open_feedback if item.author == person)
            before = tuple(did.FeedbackWithdrawn(item.id) for item in open_items)
    return (*before, did.WordsRemoved(person))


def _reason(text: str) -> str:
    return check_text("The reason", text, maximum=REASON_MAX, minimum=0).strip()


def _current_draft(review: Review, draft_id: DraftId) -> DraftHead:
    draft = _draft(review)
    if draft.id != draft_id:
        raise Stale(why=f"That was about an older draft; draft {draft.number} is the current one.")
    return draft


def _draft(review: Review) -> DraftHead:
    if review.draft is None:
        raise WrongState(why=f"Task {review.task.number} has no draft yet.")
    return review.draft


def _rubric(review: Review) -> Rubric:
    if review.rubric is None:
        raise WrongState(why=f"Task {review.task.number} has no approved rubric yet.")
    return review.rubric
