"""What follows from each event: jobs to enqueue or to call off, deliveries to make. Pure; the desk stores them."""

from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from bot.domain import events as did
from bot.domain.conversation import ConversationId
from bot.domain.draft import DraftId
from bot.domain.events import Event, JobId
from bot.domain.feedback import find_disputes
from bot.domain.review import Purpose, Review
from bot.services.ports import Delivery, DeliveryKind, Job

Requested: TypeAlias = (
    did.RubricRequested | did.DraftRequested | did.RevisionRequested | did.RetryRequested | did.AssessmentRequested
)

Shown: TypeAlias = tuple[DeliveryKind, str]
"""What becomes visible: its kind and its subject."""

_REQUESTS: dict[type, Purpose] = {
    did.RubricRequested: Purpose.PROPOSE_RUBRIC,
    did.DraftRequested: Purpose.DRAFT,
    did.RevisionRequested: Purpose.REVISE,
    did.RetryRequested: Purpose.RETRY,
    did.AssessmentRequested: Purpose.ASSESS,
}


@dataclass(frozen=True, slots=True)
class Consequences:
    jobs: tuple[Job, ...]
    called_off: tuple[JobId, ...]
    deliveries: tuple[Delivery, ...]
    shows_again: bool
    """Whether to try again what could not be shown."""


def consequences(before: Review | None, after: Review, events: tuple[Event, ...]) -> Consequences:
    """What has to happen because of `events`, which led from `before` to `after`."""
    return Consequences(
        jobs=tuple(_job(after, event) for event in events if type(event.fact) in _REQUESTS),
        called_off=_called_off(before, after),
        deliveries=tuple(each for event in events for each in _deliveries(after, event)),
        shows_again=any(isinstance(event.fact, did.TaskResumed) for event in events),
    )


def _job(review: Review, event: Event) -> Job:
    fact = event.fact
    if not isinstance(fact, Requested):
        raise TypeError(f"{type(fact).__name__} asks for no job")
    return Job(fact.job, review.task.workspace_id, review.task.id, _REQUESTS[type(fact)], due_at=event.at)


def _called_off(before: Review | None, after: Review) -> tuple[JobId, ...]:
    """The jobs whose results nobody waits for any more; one that is done already stays done."""
    return tuple(job for job in before.awaited_jobs if job not in after.awaited_jobs) if before else ()


def _deliveries(review: Review, event: Event) -> tuple[Delivery, ...]:
    if isinstance(event.fact, did.ConversationJoined):
        return (_delivery(review, event.fact.conversation_id, DeliveryKind.TASK_CARD, review.task.id, event.at),)
    return tuple(
        _delivery(review, conversation_id, kind, subject, event.at)
        for conversation_id in review.task.conversations
        for kind, subject in _shown(review, event.fact)
    )


def _delivery(
    review: Review, conversation_id: ConversationId, kind: DeliveryKind, subject: str, at: datetime
) -> Delivery:
    return Delivery(review.task.workspace_id, review.task.id, conversation_id, kind, subject, due_at=at)


def _shown(review: Review, fact: did.Fact) -> tuple[Shown, ...]:
    """What becomes visible, in this order."""
    task_card = (DeliveryKind.TASK_CARD, str(review.task.id))
    match fact:
        case did.RubricProposed(version=version):
            return (DeliveryKind.RUBRIC_PROPOSAL, str(version)), task_card
        case did.DraftRecorded(head=head):
            ledger = ((DeliveryKind.LEDGER, str(head.id)),) if head.based_on else ()
            return (DeliveryKind.DRAFT, str(head.id)), *ledger, (DeliveryKind.SCORECARD, str(head.id)), task_card
        case did.RevisionRequested(draft_id=draft_id):
            disputed = find_disputes(review.open_feedback, review.task.owner)
            return (*(((DeliveryKind.DISPUTES, str(draft_id)),) if disputed else ()), task_card)
        case did.TaskStalled():
            return (DeliveryKind.STALL, f"{review.task.id}.{review.version}"), task_card
        case did.FeedbackCaptured(feedback_id=feedback_id, message=message):
            return (*(((DeliveryKind.CAPTURED, str(feedback_id)),) if message else ()), task_card)
        case did.FeedbackWithdrawn(feedback_id=feedback_id):
            item = review.item(feedback_id)
            return (*(((DeliveryKind.WITHDRAWN, str(feedback_id)),) if item and item.message else ()), task_card)
        case did.FeedbackConfirmed(feedback_id=feedback_id) | did.FeedbackReopened(feedback_id=feedback_id):
            item = review.item(feedback_id)
            ledger_of = review.draft.id if review.draft and review.draft.based_on else None
            ledger = ((DeliveryKind.LEDGER, str(ledger_of)),) if ledger_of else ()
            # One that was withdrawn and is not any more gets its mark back; putting it there twice is fine.
            captured = ((DeliveryKind.CAPTURED, str(feedback_id)),) if item and item.message else ()
            return *captured, *ledger, task_card
        case did.ScorecardFiled(draft_id=draft_id):
            return _shown_of_a_scorecard(review, draft_id, task_card)
        case did.ReviewersReminded(draft_id=draft_id):
            return ((DeliveryKind.REMINDER, f"{draft_id}.{review.version}"),)
        case did.RubricApproved() if review.draft:
            return (DeliveryKind.SCORECARD, str(review.draft.id)), task_card
        case did.TaskAccepted() | did.TaskRejected() | did.TaskCancelled():
            return (DeliveryKind.DECISION, str(review.task.id)), task_card
        case did.WordsRemoved():
            return ()  # what stands in a conversation is the platform's; nothing is posted anew for it
        case did.MarksSaved() | did.ScorecardOpened() | did.VoteCast() | did.FeedbackEdited():
            return ()
        case _:
            return (task_card,)


def _shown_of_a_scorecard(review: Review, draft_id: DraftId, task_card: Shown) -> tuple[Shown, ...]:
    if review.retry(draft_id):
        return ()  # what a draft is measured against is no matter of its thread
    if review.tally is None or not review.tally.graders:
        return (task_card,)  # advice is shown with the people's tally, and never before it
    # Named reviewers score without knowing what the others said, so the news waits for the last of them.
    told = review.tally_is_public or not review.task.reviewers
    ready = ((DeliveryKind.READY, str(draft_id)),) if told and review.tally.complete else ()
    return (DeliveryKind.TALLY, str(draft_id)), *ready, task_card
