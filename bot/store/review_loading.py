"""Rows -> a review, with the same few queries however much was said about it."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace

from sqlalchemy import Select, or_, select

from bot.domain.conversation import Actor, ConversationId, PersonId
from bot.domain.draft import Arm, DraftHead, DraftId
from bot.domain.feedback import Feedback
from bot.domain.review import Review
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import Mark, Scorecard, ScorecardId, Verdict
from bot.domain.task import TaskId
from bot.store import schema
from bot.store.review_rows import (
    AnyRow,
    assignment_of,
    criterion_of,
    feedback_of,
    head_of,
    scorecard_of,
    side_jobs_of,
    task_of,
    usage_of,
)
from bot.store.transaction import Transaction


def load_review(transaction: Transaction, row: AnyRow) -> Review:
    """The review whose row of `tasks` was read, and in a writing transaction locked, before.

    The row and the rest must be read by separate statements: on PostgreSQL a statement that waited for the lock sees
    the new row joined to what the other tables held before the wait.
    """
    task_id = TaskId(row.id)
    review = Review(
        task_of(row, conversations_of(transaction, [task_id])[task_id]),
        rubrics=_rubrics(transaction, task_id),
        assignment=assignment_of(row),
        side_jobs=side_jobs_of(row),
        usage=usage_of(row),
        version=row.version,
    )
    if row.draft_id is None:  # and so nothing was said of one
        return review
    draft_id = DraftId(row.draft_id)
    draft, retries = _heads(transaction, task_id, draft_id)
    return replace(
        review,
        draft=draft,
        retries=retries,
        feedback=_feedback(transaction, task_id),
        scorecards=load_scorecards(transaction, draft_id, *(each.id for each in retries)),
        finished=_finished(transaction, draft_id),
    )


def conversations_of(
    transaction: Transaction, task_ids: Iterable[TaskId]
) -> defaultdict[TaskId, tuple[ConversationId, ...]]:
    """The conversations of each task, in their order."""
    table = schema.task_conversations
    query = (
        select(table.c.task_id, table.c.conversation_id)
        .where(table.c.task_id.in_(list(task_ids)))
        .order_by(table.c.task_id, table.c.position)
    )
    found: defaultdict[TaskId, tuple[ConversationId, ...]] = defaultdict(tuple)
    for row in transaction.rows(query):
        found[row.task_id] += (ConversationId(row.conversation_id),)
    return found


def load_scorecards(transaction: Transaction, *draft_ids: DraftId) -> tuple[Scorecard, ...]:
    """All cards on these drafts, in the order in which they were last saved."""
    cards, marks = schema.scorecards, schema.marks
    query: Select[tuple[object, ...]] = (
        select(cards, marks.c.criterion, marks.c.value, marks.c.note)
        .join_from(cards, marks, cards.c.id == marks.c.scorecard_id, isouter=True)
        .where(cards.c.draft_id.in_(draft_ids))
        .order_by(cards.c.saved_in, cards.c.position, marks.c.criterion)
    )
    rows: dict[ScorecardId, AnyRow] = {}
    marks_of: defaultdict[ScorecardId, list[Mark]] = defaultdict(list)
    for row in transaction.rows(query):
        rows.setdefault(row.id, row)
        if row.criterion is not None:
            marks_of[row.id].append(Mark(row.criterion, row.value, row.note))
    return tuple(scorecard_of(row, tuple(marks_of[card_id])) for card_id, row in rows.items())


def _heads(transaction: Transaction, task_id: TaskId, draft_id: DraftId) -> tuple[DraftHead, tuple[DraftHead, ...]]:
    """The current draft, and the retries by number."""
    drafts = schema.drafts
    wanted = or_(drafts.c.id == draft_id, drafts.c.arm == Arm.RETRY)
    query = select(drafts).where(drafts.c.task_id == task_id, wanted).order_by(drafts.c.number)
    heads = [head_of(row) for row in transaction.rows(query)]
    current = next((head for head in heads if head.id == draft_id), None)
    if current is None:
        raise ValueError(f"draft {draft_id} is the current one of its task, and is not stored")
    return current, tuple(head for head in heads if head.arm is Arm.RETRY)


def _rubrics(transaction: Transaction, task_id: TaskId) -> tuple[Rubric, ...]:
    rubrics, criteria = schema.rubrics, schema.criteria
    query: Select[tuple[object, ...]] = (
        select(rubrics, criteria.c.number, criteria.c.text, criteria.c.required, criteria.c.points)
        .join_from(rubrics, criteria)
        .where(rubrics.c.task_id == task_id)
        .order_by(rubrics.c.version, criteria.c.number)
    )
    rows: dict[int, AnyRow] = {}
    criteria_of: defaultdict[int, list[Criterion]] = defaultdict(list)
    for row in transaction.rows(query):
        rows.setdefault(row.version, row)
        criteria_of[row.version].append(criterion_of(row))
    return tuple(
        Rubric(version, tuple(criteria_of[version]), Actor(row.proposed_by_kind, row.proposed_by_id), row.approved_at)
        for version, row in rows.items()
    )


def _feedback(transaction: Transaction, task_id: TaskId) -> tuple[Feedback, ...]:
    feedback, votes = schema.feedback, schema.votes
    votes_on: defaultdict[str, list[tuple[PersonId, int]]] = defaultdict(list)
    for row in transaction.rows(select(votes).where(votes.c.task_id == task_id).order_by(votes.c.voter_id)):
        votes_on[row.feedback_id].append((PersonId(row.voter_id), row.value))
    query = select(feedback).where(feedback.c.task_id == task_id).order_by(feedback.c.position)
    return tuple(feedback_of(row, tuple(votes_on[row.id])) for row in transaction.rows(query))


def _finished(transaction: Transaction, draft_id: DraftId) -> tuple[tuple[PersonId, Verdict], ...]:
    table = schema.finished_reviews
    query = select(table).where(table.c.draft_id == draft_id).order_by(table.c.person_id)
    return tuple((PersonId(row.person_id), row.verdict) for row in transaction.rows(query))
