"""What a click says: a verb and the exact thing it acts on. One codec for every platform."""

import re
from dataclasses import dataclass
from enum import IntEnum, StrEnum

ACTION_ID_MAX = 100
"""Discord's limit for a custom_id, the tighter of the two."""

PART_MAX = 9_999

_SUBJECT = re.compile(r"[A-Za-z0-9._-]+")
_ENCODED = re.compile(
    rf"(?P<verb>[a-z.]+):(?P<subject>{_SUBJECT.pattern})(?::(?P<part>[0-9]{{1,4}})(?:\.(?P<version>[0-9]{{1,4}}))?)?"
)


class Verb(StrEnum):
    """`thing.verb`: the thing says what the subject's id is an id of."""

    TASK_NEW = "task.new"
    """The subject is the place where it was asked for, as the platform names it."""
    SETTINGS_EDIT = "settings.edit"
    """The subject is the workspace."""
    TASK_CANCEL = "task.cancel"
    TASK_RESUME = "task.resume"
    RUBRIC_APPROVE = "rubric.approve"
    RUBRIC_EDIT = "rubric.edit"
    RUBRIC_REWORD = "rubric.reword"
    """The part is the criterion."""
    JOB_STOP = "job.stop"
    DRAFT_SCORE = "draft.score"
    DRAFT_TICK = "draft.tick"
    DRAFT_MARK = "draft.mark"
    DRAFT_DONE = "draft.done"
    """The part says how (see `Done`)."""
    DRAFT_REVISE = "draft.revise"
    DRAFT_ACCEPT = "draft.accept"
    DRAFT_REJECT = "draft.reject"
    FEEDBACK_CONFIRM = "feedback.confirm"
    FEEDBACK_REOPEN = "feedback.reopen"
    REPORT_POST = "report.post"
    """The subject is the filter (see `bot.services.report_filters`)."""


FORM_VERBS = frozenset(
    {
        Verb.SETTINGS_EDIT,
        Verb.RUBRIC_EDIT,
        Verb.RUBRIC_REWORD,
        Verb.DRAFT_SCORE,
        Verb.DRAFT_TICK,
        Verb.DRAFT_MARK,
        Verb.DRAFT_REJECT,
    }
)
"""A click on one of these opens a form, where it is not refused: a handler has to know before it reads anything."""


class Done(IntEnum):
    """How somebody is done with a draft."""

    ASK = 0
    """With what they have marked; where that leaves criteria out, they are asked what they found there."""
    UNMARKED = 1
    """Those criteria stay without a mark."""
    REST_NOT_MET = 2
    AS_BEFORE = 3
    """With their marks on the draft before."""


@dataclass(frozen=True, slots=True)
class Action:
    """A verb and the id of what it acts on."""

    verb: Verb
    subject: str
    part: int = 0
    """Where one thing has several controls, which: a group of boxes, a criterion."""
    version: int = 0
    """Of the rubric that was shown, where that matters."""


def encode(action: Action) -> str:
    """`draft.revise:01J…`, `draft.tick:01J…:2` for part 2, `draft.tick:01J…:2.3` for version 3 of the rubric.

    At most 100 characters.

    Raises:
        ValueError: the subject is no id, a number is out of range, or the whole is too long.
    """
    numbers = action.part, action.version
    if not _SUBJECT.fullmatch(action.subject) or not all(0 <= number <= PART_MAX for number in numbers):
        raise ValueError(f"not an id: {action.subject!r} {action.part} {action.version}")
    text = f"{action.verb}:{action.subject}"
    if any(numbers):
        text += f":{action.part}" + (f".{action.version}" if action.version else "")
    if len(text) > ACTION_ID_MAX:
        raise ValueError(f"an action id has at most {ACTION_ID_MAX} characters, not {len(text)}")
    return text


def decode(text: str) -> Action | None:
    """The action, or None where this is not one of ours: an unknown click does nothing."""
    match = _ENCODED.fullmatch(text)
    if len(text) > ACTION_ID_MAX or match is None or match["verb"] not in Verb._value2member_map_:
        return None
    action = Action(Verb(match["verb"]), match["subject"], int(match["part"] or 0), int(match["version"] or 0))
    return action if encode(action) == text else None
