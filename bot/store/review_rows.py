"""Values of the domain <-> columns, one pair of functions a table."""

from typing import Any

from sqlalchemy import Row

from bot.domain.conversation import Actor, ConversationId, MessageRef, PersonId
from bot.domain.draft import NOTHING_TOUCHED, DraftHead, DraftId, Touched, Usage
from bot.domain.events import Event, JobId
from bot.domain.feedback import Feedback, FeedbackId
from bot.domain.review import Assignment, Purpose, Review, SideJob
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, Scorecard, ScorecardId
from bot.domain.task import Decision, Policy, Stall, Task, TaskId, TaskState
from bot.store.codec import decode, encode
from bot.store.transaction import Values

AnyRow = Row[Any]


# ---- tasks


def task_values(review: Review) -> Values:
    """All columns of `tasks`."""
    task = review.task
    return {
        "id": task.id,
        "workspace_id": task.workspace_id,
        "number": task.number,
        "version": review.version,
        "title": task.title,
        "brief": task.brief,
        "category": task.category,
        "agent": task.agent,
        "owner_id": task.owner,
        "opened_at": task.opened_at,
        "state": task.state,
        "reviewers": list(task.reviewers),
        "approvers": list(task.approvers),
        "files": list(task.files),
        "import_key": task.import_key,
        "quiet_at": _quiet_at(review),
        "draft_id": review.draft and review.draft.id,
        "words_removed_at": task.words_removed_at,
        **_policy_values(task.policy),
        **_stall_values(task.stall),
        **_decision_values(task.decision),
        **_assignment_values(review.assignment),
        "side_jobs": [[each.job, each.purpose.value, each.number, each.failure] for each in review.side_jobs],
        **_usage_values(review.usage),
    }


def task_of(row: AnyRow, conversations: tuple[ConversationId, ...]) -> Task:
    return Task(
        id=TaskId(row.id),
        workspace_id=row.workspace_id,
        number=row.number,
        title=row.title,
        brief=row.brief,
        category=row.category,
        agent=row.agent,
        owner=PersonId(row.owner_id),
        opened_at=row.opened_at,
        state=row.state,
        reviewers=tuple(row.reviewers),
        approvers=tuple(row.approvers),
        conversations=conversations,
        files=tuple(row.files),
        policy=Policy(row.max_cycles, row.max_tokens, row.max_cost_usd, row.quorum, row.quiet_period, row.assessor),
        import_key=row.import_key,
        stall=row.stall_reason and Stall(row.stall_reason, row.stall_sentence, row.stall_from_state),
        decision=_decision_of(row),
        words_removed_at=row.words_removed_at,
    )


def _quiet_at(review: Review) -> Any:
    """When the quiet period ends, where one runs."""
    period, last_word = review.task.policy.quiet_period, review.last_word_at
    runs = review.task.state is TaskState.IN_REVIEW and period is not None and last_word is not None
    return last_word + period if runs and period and last_word else None


def _policy_values(policy: Policy) -> Values:
    return {
        "max_cycles": policy.max_cycles,
        "max_tokens": policy.max_tokens,
        "max_cost_usd": policy.max_cost_usd,
        "quorum": policy.quorum,
        "quiet_period": policy.quiet_period,
        "assessor": policy.assessor,
    }


def _stall_values(stall: Stall | None) -> Values:
    return {
        "stall_reason": stall and stall.reason,
        "stall_sentence": stall and stall.sentence,
        "stall_from_state": stall and stall.from_state,
    }


def _decision_values(decision: Decision | None) -> Values:
    return {
        "decision_state": decision and decision.state,
        "decision_by": decision and decision.by,
        "decision_at": decision and decision.at,
        "decision_reason": decision and decision.reason,
        "decision_draft_id": decision and decision.draft_id,
    }


def _decision_of(row: AnyRow) -> Decision | None:
    if row.decision_state is None:
        return None
    return Decision(row.decision_state, row.decision_by, row.decision_at, row.decision_reason, row.decision_draft_id)


def _assignment_values(assignment: Assignment | None) -> Values:
    return {
        "assignment_job": assignment and assignment.job,
        "assignment_purpose": assignment and assignment.purpose,
        "assignment_feedback": assignment and [list(pair) for pair in assignment.feedback],
        "assignment_unmet": assignment and list(assignment.unmet),
    }


def assignment_of(row: AnyRow) -> Assignment | None:
    if row.assignment_job is None:
        return None
    feedback = tuple((FeedbackId(item), edition) for item, edition in row.assignment_feedback)
    return Assignment(JobId(row.assignment_job), row.assignment_purpose, feedback, tuple(row.assignment_unmet))


def side_jobs_of(row: AnyRow) -> tuple[SideJob, ...]:
    return tuple(SideJob(JobId(job), Purpose(purpose), *rest) for job, purpose, *rest in row.side_jobs)


def _usage_values(usage: Usage) -> Values:
    return {
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "cached_tokens": usage.cached_tokens,
        "cost_usd": usage.cost_usd,
    }


def usage_of(row: AnyRow) -> Usage:
    return Usage(row.input_tokens, row.output_tokens, row.cached_tokens, row.cost_usd)


# ---- drafts


def head_values(head: DraftHead) -> Values:
    return {
        "id": head.id,
        "number": head.number,
        "arm": head.arm,
        "digest": head.digest,
        "agent": head.agent,
        "model": head.model,
        "made_at": head.made_at,
        "based_on": head.based_on,
        "touched": [head.touched.rubric_version, *head.touched.criteria] if head.touched.criteria else [],
        **_usage_values(head.usage),
    }


def head_of(row: AnyRow) -> DraftHead:
    return DraftHead(
        id=DraftId(row.id),
        number=row.number,
        arm=row.arm,
        digest=row.digest,
        agent=row.agent,
        model=row.model,
        usage=usage_of(row),
        made_at=row.made_at,
        based_on=row.based_on,
        touched=Touched(row.touched[0], tuple(row.touched[1:])) if row.touched else NOTHING_TOUCHED,
    )


# ---- rubrics


def criterion_values(criterion: Criterion) -> Values:
    return {
        "number": criterion.number,
        "text": criterion.text,
        "required": criterion.required,
        "points": criterion.points,
    }


def criterion_of(row: AnyRow) -> Criterion:
    return Criterion(row.number, row.text, row.required, row.points)


# ---- feedback


def feedback_values(item: Feedback) -> Values:
    return {
        "id": item.id,
        "draft_id": item.draft_id,
        "draft_number": item.draft_number,
        "author_id": item.author,
        "text": item.text,
        "captured_at": item.captured_at,
        "channel_id": item.message and item.message.channel_id,
        "message_id": item.message and item.message.message_id,
        "edition": item.edition,
        "disposition": item.disposition,
        "answer": item.answer,
    }


def feedback_of(row: AnyRow, votes: tuple[tuple[PersonId, int], ...]) -> Feedback:
    return Feedback(
        id=FeedbackId(row.id),
        draft_id=DraftId(row.draft_id),
        draft_number=row.draft_number,
        author=PersonId(row.author_id),
        text=row.text,
        captured_at=row.captured_at,
        message=message_of(row.channel_id, row.message_id),
        edition=row.edition,
        disposition=row.disposition,
        answer=row.answer,
        votes=votes,
    )


def message_of(channel_id: str | None, message_id: str | None) -> MessageRef | None:
    return None if channel_id is None or message_id is None else MessageRef(channel_id, message_id)


# ---- scorecards


def scorecard_values(card: Scorecard) -> Values:
    return {
        "id": card.id,
        "draft_id": card.draft_id,
        "rubric_version": card.rubric_version,
        "grader_kind": card.grader.kind,
        "grader_id": card.grader.id,
        "saved_at": card.saved_at,
        "filed_at": card.filed_at,
    }


def scorecard_of(row: AnyRow, marks: tuple[Mark, ...]) -> Scorecard:
    return Scorecard(
        id=ScorecardId(row.id),
        draft_id=DraftId(row.draft_id),
        rubric_version=row.rubric_version,
        grader=Actor(row.grader_kind, row.grader_id),
        marks=marks,
        saved_at=row.saved_at,
        filed_at=row.filed_at,
    )


# ---- events


def event_values(event: Event) -> Values:
    kind, payload = encode(event.fact)
    return {
        "task_id": event.task_id,
        "number": event.number,
        "kind": kind,
        "payload": payload,
        "actor_kind": event.by.kind,
        "actor_id": event.by.id,
        "at": event.at,
        "source_channel": event.source and event.source.channel_id,
        "source_message": event.source and event.source.message_id,
    }


def event_of(row: AnyRow) -> Event:
    return Event(
        task_id=TaskId(row.task_id),
        number=row.number,
        at=row.at,
        by=Actor(row.actor_kind, row.actor_id),
        fact=decode(row.kind, row.payload),
        source=message_of(row.source_channel, row.source_message),
    )
