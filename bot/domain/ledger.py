"""The ledger of a revision: what became of each item of feedback.

The agent's word is not evidence. Models claim to have met every item, also where they met none (measured), so an item
is `applied` only where something that was done in its name can be found in the new draft.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.blocks import Change, Pair, align
from bot.domain.draft import Block, BlockKind
from bot.domain.edits import Edit, Edited, EditOp, edit_blocks
from bot.domain.feedback import Disposition, Feedback, FeedbackId, LedgerEntry

ANSWER_MAX = 1_000
"""Characters of an agent's note that people are shown."""


class ResponseStatus(StrEnum):
    ADDRESSED = "addressed"
    DECLINED = "declined"
    NEEDS_PERSON = "needs_person"


@dataclass(frozen=True, slots=True)
class Response:
    """What the agent says that it did with one item."""

    feedback_id: FeedbackId
    status: ResponseStatus
    note: str = ""
    """What changed, or why nothing did, for the person who wrote the item."""
    blocks: tuple[int, ...] = ()
    """After a full rewrite only: the blocks of the base draft that changed for the item. A number also stands for what
    is new right after that block, and 0 for what is new before block 1."""


@dataclass(frozen=True, slots=True)
class _Evidence:
    found: bool
    blocks: tuple[int, ...] = ()
    """In the new draft; none where the change only took something away."""


_NONE = _Evidence(found=False)


def ledger_for_edits(
    base: Sequence[Block],
    edits: Sequence[Edit],
    edited: Edited,
    responses: Iterable[Response],
    items: Iterable[Feedback],
) -> tuple[LedgerEntry, ...]:
    """One entry for each item, in order.

    An item is `applied` where the agent says so, and the edits that name it change the base when they are made alone,
    and what they did can still be seen in the new draft: white space, line ends, and text that is taken away here and
    put back in the same place are no change; the same text in another place is one.
    """
    seen = _Changes(align(base, edited.blocks))
    before = _substance(base)

    def evidence(item: Feedback) -> _Evidence:
        own = [index for index, edit in enumerate(edits) if item.id in edit.feedback_ids]
        traces = [seen.of_edit(base, edits[index], edited.written[index]) for index in own]
        if not any(trace.found for trace in traces):
            return _NONE
        if _substance(edit_blocks(base, [edits[index] for index in own]).blocks) == before:
            return _NONE
        return _Evidence(found=True, blocks=_union(traces))

    return _entries(items, responses, evidence_of=evidence, lacking="no edit for it changed the draft")


def ledger_for_rewrite(
    base: Sequence[Block], new: Sequence[Block], responses: Iterable[Response], items: Iterable[Feedback]
) -> tuple[LedgerEntry, ...]:
    """One entry for each item, in order; the evidence is weaker than that of edits.

    The response must name the blocks of the base that changed for the item. It counts where, with both drafts aligned,
    at least one of them is changed in more than white space, moved or gone, or is followed by something new.
    """
    seen = _Changes(align(base, new))
    claims = {response.feedback_id: response.blocks for response in responses}

    def evidence(item: Feedback) -> _Evidence:
        traces = [seen.of_block(number) for number in claims.get(item.id, ())]
        return _Evidence(any(trace.found for trace in traces), _union(traces))

    return _entries(items, responses, evidence_of=evidence, lacking="nothing changed in the places that it names")


def _entries(
    items: Iterable[Feedback],
    responses: Iterable[Response],
    *,
    evidence_of: "Callable[[Feedback], _Evidence]",
    lacking: str,
) -> tuple[LedgerEntry, ...]:
    said = {response.feedback_id: response for response in responses}
    return tuple(_entry(item, said.get(item.id), evidence_of(item), lacking) for item in items)
