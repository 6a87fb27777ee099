"""Events <-> JSON. What is stored must stay readable for ever, so a kind is a word of its own, not a class name.

To rename a class, keep its word. To change a fact's fields, give new ones a default, or write a migration that rewrites
the stored payloads. Whatever is not understood in full raises ValueError: half an event would be a wrong history.
"""

from dataclasses import is_dataclass
from functools import cache
from typing import Any, get_args

from pydantic import TypeAdapter

from bot.domain import events as did

FACTS: dict[str, type[did.Fact]] = {
    "task_opened": did.TaskOpened,
    "rubric_requested": did.RubricRequested,
    "rubric_proposed": did.RubricProposed,
    "rubric_approved": did.RubricApproved,
    "draft_requested": did.DraftRequested,
    "revision_requested": did.RevisionRequested,
    "draft_recorded": did.DraftRecorded,
    "retry_requested": did.RetryRequested,
    "retry_recorded": did.RetryRecorded,
    "draft_sent_back": did.DraftSentBack,
    "assessment_requested": did.AssessmentRequested,
    "draft_assessed": did.DraftAssessed,
    "side_job_failed": did.SideJobFailed,
    "side_job_stopped": did.SideJobStopped,
    "attempt_failed": did.AttemptFailed,
    "agent_stopped": did.AgentStopped,
    "task_stalled": did.TaskStalled,
    "task_resumed": did.TaskResumed,
    "policy_changed": did.PolicyChanged,
    "people_changed": did.PeopleChanged,
    "conversation_joined": did.ConversationJoined,
    "feedback_captured": did.FeedbackCaptured,
    "feedback_edited": did.FeedbackEdited,
    "feedback_withdrawn": did.FeedbackWithdrawn,
    "vote_cast": did.VoteCast,
    "feedback_confirmed": did.FeedbackConfirmed,
    "feedback_reopened": did.FeedbackReopened,
    "scorecard_opened": did.ScorecardOpened,
    "marks_saved": did.MarksSaved,
    "scorecard_filed": did.ScorecardFiled,
    "review_finished": did.ReviewFinished,
    "reviewers_reminded": did.ReviewersReminded,
    "minutes_corrected": did.MinutesCorrected,
    "task_accepted": did.TaskAccepted,
    "task_rejected": did.TaskRejected,
    "task_cancelled": did.TaskCancelled,
    "words_removed": did.WordsRemoved,
}

_KINDS = {fact: kind for kind, fact in FACTS.items()}


def kinds_of(*facts: type[did.Fact]) -> tuple[str, ...]:
    """The words that these facts are stored under."""
    return tuple(_KINDS[fact] for fact in facts)


USING_KINDS = kinds_of(*did.USING_FACTS)
"""The kinds whose facts carry what an agent used."""

(FAILED_ATTEMPT,) = kinds_of(did.AttemptFailed)

if set(get_args(did.Fact)) != set(_KINDS) or not all(map(is_dataclass, _KINDS)):
    raise TypeError("each fact needs one word in FACTS")


def encode(fact: did.Fact) -> tuple[str, dict[str, Any]]:
    """The kind, and a payload of JSON values: amounts, times and lengths of time as text, with every digit."""
    kind = _KINDS[type(fact)]
    payload: dict[str, Any] = _adapter(kind).dump_python(fact, mode="json")
    return kind, payload


def decode(kind: str, payload: dict[str, Any]) -> did.Fact:
    """The fact. Raises: ValueError."""
    if kind not in FACTS:
        raise ValueError(f"an event of the kind “{kind}” is stored, which this redraft does not know")
    fact: did.Fact = _adapter(kind).validate_python(payload)
    lost = lost_field(payload, encode(fact)[1])
    if lost:
        raise ValueError(f"an event of the kind “{kind}” is stored with {lost}, which this redraft does not know")
    return fact


def payload_schema(kind: str) -> dict[str, Any]:
    """What `encode` makes of the facts of that kind, as JSON Schema 2020-12."""
    return _adapter(kind).json_schema(mode="serialization")


@cache
def _adapter(kind: str) -> TypeAdapter[Any]:
    return TypeAdapter(FACTS[kind])


def lost_field(stored: Any, understood: Any, path: str = "") -> str:
    """The first field that was stored and is not in what came of it; a renamed one would go unnoticed otherwise."""
    if isinstance(stored, dict):
        for name, value in stored.items():
            if name not in understood:
                return f"“{path}{name}”"
            if lost := lost_field(value, understood[name], f"{path}{name}."):
                return lost
    elif isinstance(stored, list):
        for value, back in zip(stored, understood, strict=True):
            if lost := lost_field(value, back, path):
                return lost
    return ""
