"""What a click says: a verb and the exact thing it acts on. One codec for every platform."""

import re
from dataclasses import dataclass
from enum import StrEnum

ACTION_ID_MAX = 100
"""Discord's limit for a custom_id, the tighter of the two."""

PART_MAX = 9_999

_SUBJECT = re.compile(r"[A-Za-z0-9._-]+")


class Verb(StrEnum):
    """`thing.verb`: the thing says what the subject's id is an id of."""

    TASK_CANCEL = "task.cancel"
    TASK_RESUME = "task.resume"
    RUBRIC_APPROVE = "rubric.approve"
    RUBRIC_EDIT = "rubric.edit"
    JOB_STOP = "job.stop"
    DRAFT_SCORE = "draft.score"
    DRAFT_TICK = "draft.tick"
    DRAFT_DONE = "draft.done"
    DRAFT_REVISE = "draft.revise"
    DRAFT_ACCEPT = "draft.accept"
    DRAFT_REJECT = "draft.reject"
    FEEDBACK_CONFIRM = "feedback.confirm"
    FEEDBACK_REOPEN = "feedback.reopen"


@dataclass(frozen=True, slots=True)
class Action:
    """A verb, the id of what it acts on, and, where one thing has several controls, which."""

    verb: Verb
    subject: str
    part: int = 0


def encode(action: Action) -> str:
    """`draft.revise:01J…`, or `draft.tick:01J…:2` for part 2; at most 100 characters.

    Raises:
        ValueError: the subject is no id, or the whole is too long.
    """
    if not _SUBJECT.fullmatch(action.subject) or not 0 <= action.part <= PART_MAX:
        raise ValueError(f"not an id: {action.subject!r} {action.part}")
    text = f"{action.verb}:{action.subject}" + (f":{action.part}" if action.part else "")
    if len(text) > ACTION_ID_MAX:
        raise ValueError(f"an action id has at most {ACTION_ID_MAX} characters, not {len(text)}")
    return text


def decode(text: str) -> Action | None:
    """The action, or None where this is not one of ours: an unknown click does nothing."""
    verb, _, rest = text.partition(":")
    subject, _, part = rest.partition(":")
    known = verb in Verb._value2member_map_ and _SUBJECT.fullmatch(subject) is not None
    if len(text) > ACTION_ID_MAX or not known:
        return None
    if part and not re.fullmatch(r"[1-9][0-9]{0,3}", part):
        return None
    action = Action(Verb(verb), subject, int(part or 0))
    return action if encode(action) == text else None
