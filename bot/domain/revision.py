"""Revisions: a plan of edits with a response to each open item of feedback, checked, and carried out.

The plan is what an agent hands in, so nothing in it is believed before it has been checked.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.domain.draft import Block, Draft, DraftId
from bot.domain.edits import Edit, EditOp, edit_blocks
from bot.domain.feedback import Feedback, FeedbackId, LedgerEntry
from bot.domain.ledger import Response, criteria_in_edits, ledger_for_edits
from bot.domain.words import words

REWRITE_WORDS_MAX = 800
"""Under about so many words, edits cost more output than a full rewrite: with 12 items on 1,000 words, 48 % more."""
REWRITE_SHARE_MIN = 0.4
"""The share of a draft's blocks from which on edits amount to a rewrite."""

TOKENS_PER_WORD_MAX = 4
"""Generous for words and the JSON round them. What an answer took beyond this was thinking, which it takes once."""

_STRUCTURAL = re.compile(
    r"\b(re-?writ(?:e|ten)|re-?structur|re-?organi[sz]|re-?arrang|re-?order|re-?format|start over|from scratch"
    r"|(?:different|another|new|better) (?:structure|order|format|outline)|throughout|overall tone"
    r"|(?:turn|convert|make) (?:it|this|that|the (?:draft|text|document|piece)) into"
    r"|(?:whole|entire) (?:draft|text|document|piece|thing|structure|tone))",
    re.IGNORECASE,
)
_LEFT_OUT = r"(?:the )?(?:rest|remainder|remaining (?:text|sections?|paragraphs?|content|blocks?|code))\b"
_PLACEHOLDER = re.compile(
    rf"(?:[\[(<{{…]|\.\.\.)\W*{_LEFT_OUT}[^.\n]{{0,80}}\W*"
    rf"|(?:#|//|/\*|--|\*)\W*{_LEFT_OUT}[^.\n]{{0,60}}\b(?:unchanged|same|as before|as is|here|continues)\W*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class RevisionPlan:
    """What an agent wants to do to a draft."""

    base: DraftId
    edits: tuple[Edit, ...] = ()
    responses: tuple[Response, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a plan, or a part of it, cannot be carried out: a sentence that an agent can act upon."""

    what: str
    edit: int | None = None
    """1 to n, the edit that is at fault."""
    feedback_id: FeedbackId | None = None
    """The item that it is about, maybe one that does not exist."""


def check_plan(plan: RevisionPlan, base: Draft, open_items: Sequence[Feedback]) -> tuple[Problem, ...]:
    """What stands in the way of the plan; `()` where it can be carried out."""
    if plan.base != base.head.id:
        return (Problem("the plan was made for another draft; make it anew for the blocks given here"),)
    known = tuple(dict.fromkeys(item.id for item in open_items))
    problems = [*_edit_problems(plan.edits, base, known), *_response_problems(plan.responses, known)]
    deleted = {edit.block for edit in plan.edits if edit.op is EditOp.DELETE}
    if len(deleted) == len(base.blocks) and not any(edit.new_text.strip() for edit in plan.edits):
        problems.append(Problem("these edits delete every block, so nothing would be left of the draft"))
    return tuple(problems) or tuple(_broken_blocks(plan.edits, base))


@dataclass(frozen=True, slots=True)
class Revised:
    """What a plan makes of its base."""

    blocks: tuple[Block, ...]
    ledger: tuple[LedgerEntry, ...]
    """One entry for each open item."""
    touched: tuple[int, ...] = ()
    """The numbers of the criteria in whose name it changed the text."""


def apply_plan(plan: RevisionPlan, base: Draft, open_items: Sequence[Feedback]) -> Revised:
    """Carry out a plan; one without edits leaves the draft as it is.

    Raises:
        ValueError: `check_plan` finds problems in it.
    """
    if problems := check_plan(plan, base, open_items):
        raise ValueError(f"the plan cannot be carried out: {problems[0].what}")
    edited = edit_blocks(base.blocks, plan.edits)
    ledger = ledger_for_edits(base.blocks, plan.edits, edited, plan.responses, open_items)
    return Revised(edited.blocks, ledger, criteria_in_edits(base.blocks, plan.edits, edited))


def rewrite_tokens(rewrite: str, answer: str, answer_tokens: int) -> int | None:
    """About how many output tokens a full rewrite would have taken in the place of edits; None where nobody counted.

    `answer` is what the agent wrote, with its edits, for `answer_tokens`; `rewrite` the same answer with the whole new
    draft in their place. The answer's own tokens, and for each word more or less what a word of it took:
    answer_tokens + (words(rewrite) - words(answer)) x min(answer_tokens / words(answer), 4)
    """
    written = len(words(answer))
    if not written or answer_tokens <= 0:
        return None
    per_word = min(answer_tokens / written, TOKENS_PER_WORD_MAX)
    return round(answer_tokens + (len(words(rewrite)) - written) * per_word)


def _broken_blocks(edits: Sequence[Edit], base: Draft) -> Iterator[Problem]:
    """One problem for each edit that breaks blocks which it does not name."""
    broken: dict[int, list[str]] = {}
    for block, edit in edit_blocks(base.blocks, edits).broken:
        broken.setdefault(edit, []).append(f"B{block}")
    for edit, blocks in broken.items():
        lost = f"{blocks[0]} and others are no longer what they were" if blocks[1:] else f"{blocks[0]} changed its kind"
        cure = "keep code fences open or closed as they were, and delete nested items with the item above them"
        yield Problem(f"after this edit, {lost}: {cure}", edit + 1)


def _edit_problems(edits: Sequence[Edit], base: Draft, known: Sequence[FeedbackId]) -> Iterator[Problem]:
    taken: dict[int, int] = {}
    last = len(base.blocks)
    for number, edit in enumerate(edits, start=1):
        inserts = edit.op is EditOp.INSERT_AFTER
        if not (0 if inserts else 1) <= edit.block <= last:
            yield Problem(f"there is no block B{edit.block} to {edit.op}; the draft has B1 to B{last}", number)
        elif not inserts and edit.block in taken:
            before = taken[edit.block]
            yield Problem(f"block B{edit.block} is changed by edit {before} already; make one edit of the two", number)
        elif not inserts:
            taken[edit.block] = number
        if edit.op is not EditOp.DELETE:
            yield from (Problem(what, number) for what in _text_problems(edit))
        for each in dict.fromkeys(edit.feedback_ids):
            if each not in known:
                yield Problem("the edit names an item that is not among the open ones", number, each)


def _text_problems(edit: Edit) -> Iterator[str]:
    if not edit.new_text.strip():
        yield f"{edit.op} needs a text in new_text; to take a block away, use delete"
    elif left_out := placeholder(edit.new_text):
        yield f"new_text says “{left_out}” in place of words; write all of them"


def _response_problems(responses: Sequence[Response], known: Sequence[FeedbackId]) -> Iterator[Problem]:
    counts = Counter(response.feedback_id for response in responses)
    for feedback_id, count in counts.items():
        if feedback_id not in known:
            yield Problem("there is no such open item to respond to", feedback_id=feedback_id)
        elif count > 1:
            yield Problem(f"the item has {count} responses; give it one", feedback_id=feedback_id)
    for feedback_id in known:
        if feedback_id not in counts:
            yield Problem("the open item has no response", feedback_id=feedback_id)


def placeholder(text: str) -> str:
    """The line of `text` that stands for words which were left out, such as “[the rest is unchanged]”; else empty."""
    return next((line.strip() for line in text.splitlines() if _PLACEHOLDER.fullmatch(line.strip())), "")


def should_rewrite(draft: Draft, asked: RevisionPlan | Iterable[Feedback]) -> bool:
    """Whether a full rewrite serves better than edits.

    Before there is a plan: where the draft is under 800 words, or an item asks for another structure (English words).
    With a plan: where it touches more than 40 % of the blocks.
    """
    if isinstance(asked, RevisionPlan):
        touched = {(edit.op is EditOp.INSERT_AFTER, edit.block) for edit in asked.edits}
        return len(touched) > REWRITE_SHARE_MIN * len(draft.blocks)
    return len(words(draft.body)) < REWRITE_WORDS_MAX or any(_STRUCTURAL.search(item.text) for item in asked)
