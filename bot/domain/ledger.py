"""The ledger of a revision: what became of each item of feedback.

The agent's word is not evidence. Models claim to have met every item, also where they met none (measured), so an item
is `applied` only where something that was done in its name can be found in the new draft.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.domain.blocks import Change, Pair, align
from bot.domain.draft import Block, BlockKind
from bot.domain.edits import Edit, Edited, EditOp, edit_blocks
from bot.domain.feedback import Disposition, Feedback, FeedbackId, LedgerEntry
from bot.domain.text import visible

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
class _Trace:
    """What can be seen in the new draft of something that was done."""

    found: bool = False
    blocks: tuple[int, ...] = ()
    """In the new draft; none where text was only taken away."""


def ledger_for_edits(
    base: Sequence[Block],
    edits: Sequence[Edit],
    edited: Edited,
    responses: Iterable[Response],
    items: Iterable[Feedback],
) -> tuple[LedgerEntry, ...]:
    """One entry for each item, in order.

    An item is `applied` where the agent says so, and the edits that name it change the base when they are made alone,
    and what they did can still be seen in the new draft. White space and line ends are no change, nor is text that is
    taken away and put back in the same place; the same text in another place is one.
    """
    seen = _Comparison(base, edited.blocks)
    before = [_substance(block) for block in base]
    said = {response.feedback_id: response for response in responses}

    def entry(item: Feedback) -> LedgerEntry:
        own = [index for index, edit in enumerate(edits) if item.id in edit.feedback_ids]
        trace = _union(seen.of_edit(edits[index], edited.written[index]) for index in own)
        if trace.found:
            alone = edit_blocks(base, [edits[index] for index in own]).blocks
            trace = trace if [_substance(block) for block in alone] != before else _Trace()
        reasons = " ".join(dict.fromkeys(edits[index].why for index in own))
        return _entry(item, said.get(item.id), trace, reasons, lacking="no edit for it changed the draft")

    return tuple(map(entry, items))


def ledger_for_rewrite(
    base: Sequence[Block], new: Sequence[Block], responses: Iterable[Response], items: Iterable[Feedback]
) -> tuple[LedgerEntry, ...]:
    """One entry for each item, in order. The evidence is weaker than that of edits.

    The response must name the blocks of the base that changed for the item. That counts where, with both drafts
    aligned, one of them is changed in more than white space, moved or gone, or has something new after it.
    """
    seen = _Comparison(base, new)
    said = {response.feedback_id: response for response in responses}

    def entry(item: Feedback) -> LedgerEntry:
        response = said.get(item.id)
        trace = _union(map(seen.of_block, response.blocks if response else ()))
        return _entry(item, response, trace, "", lacking="nothing changed in the places that it names")

    return tuple(map(entry, items))


def criteria_in_edits(base: Sequence[Block], edits: Sequence[Edit], edited: Edited) -> tuple[int, ...]:
    """The numbers of the criteria in whose name an edit changed the draft, in order; what it did can be seen in it."""
    seen = _Comparison(base, edited.blocks)
    found: set[int] = set()
    for edit, written in zip(edits, edited.written, strict=True):
        if edit.criteria and seen.of_edit(edit, written).found:
            found.update(edit.criteria)
    return tuple(sorted(found))


def criteria_in_rewrite(
    base: Sequence[Block], new: Sequence[Block], claims: Iterable[tuple[int, tuple[int, ...]]]
) -> tuple[int, ...]:
    """The numbers of the criteria for which one of the named blocks of the base changed, in order.

    Each claim is a criterion with the blocks that changed for it, as in `Response.blocks`; as weak as evidence as that.
    """
    seen = _Comparison(base, new)
    return tuple(sorted({number for number, blocks in claims if _union(map(seen.of_block, blocks)).found}))


def _entry(item: Feedback, response: Response | None, trace: _Trace, reasons: str, *, lacking: str) -> LedgerEntry:
    note = _clipped(response.note if response else "")
    disposition, answer, blocks = Disposition.NEEDS_PERSON, note, trace.blocks
    match response.status if response else None:
        case None:
            answer = "The agent did not answer this."
        case ResponseStatus.NEEDS_PERSON:
            answer = note or "The agent leaves this to a person and does not say why."
        case ResponseStatus.DECLINED:
            disposition, blocks = Disposition.DECLINED, ()
            answer = note or "The agent gave no reason."
            if trace.found:
                answer += " (All the same, it changed the draft in the name of this item.)"
        case ResponseStatus.ADDRESSED if trace.found:
            disposition, answer = Disposition.APPLIED, note or _clipped(reasons)
        case ResponseStatus.ADDRESSED:
            says = f"The agent says “{note}”" if note else "The agent says that it has done this"
            answer = f"{says}, but {lacking}."
    return LedgerEntry(item.id, item.edition, disposition, answer, blocks)


def _clipped(text: str) -> str:
    text = visible(" ".join(text.split()))
    return text if len(text) <= ANSWER_MAX else text[: ANSWER_MAX - 1] + "…"


def _union(traces: Iterable[_Trace]) -> _Trace:
    traces = tuple(traces)
    return _Trace(any(trace.found for trace in traces), tuple(sorted({each for t in traces for each in t.blocks})))


class _Comparison:
    """What became of the blocks of the base, where more than white space changed."""

    def __init__(self, base: Sequence[Block], new: Sequence[Block]) -> None:
        self._base = base
        self._became: dict[int, _Trace] = {}
        self._after: defaultdict[int, list[int]] = defaultdict(list)
        self._new: set[int] = set()
        place = 0
        pairs = align(base, new)
        for pair in pairs:
            numbers = (pair.new.number,) if pair.new else ()
            if pair.old is None:
                self._after[place].extend(numbers)
            elif _differ(pair):
                self._became[pair.old.number] = _Trace(found=True, blocks=numbers)
            else:
                numbers = ()
            self._new.update(numbers)
            if pair.old and pair.change is not Change.MOVED:
                place = pair.old.number
        # Which of two equal blocks was taken away, an alignment cannot know.
        self._gone = {_substance(base[number - 1]) for number in self._became}
        # Nor, of two that changed places, which one went past the other.
        passed = tuple(_passed(pairs))
        self._gone.update(_substance(base[old - 1]) for old, _ in passed)
        self._passed = {new for _, new in passed}

    def of_edit(self, edit: Edit, written: Iterable[int]) -> _Trace:
        blocks = tuple((self._new | self._passed).intersection(written))
        takes = edit.op is not EditOp.INSERT_AFTER and _substance(self._base[edit.block - 1]) in self._gone
        return _Trace(bool(blocks) or takes, blocks)

    def of_block(self, number: int) -> _Trace:
        after = self._after.get(number, ())
        return _union((self._became.get(number, _Trace()), _Trace(bool(after), tuple(after))))


def _passed(pairs: Sequence[Pair]) -> Iterator[tuple[int, int]]:
    """The numbers, old and new, of each block that stayed while another one moved past it."""
    both = [(pair.old.number, pair.new.number, pair.change) for pair in pairs if pair.old and pair.new]
    moved = [(old, new) for old, new, change in both if change is Change.MOVED]
    for old, new, change in both:
        if change is Change.SAME and any((was < old) is not (now < new) for was, now in moved):
            yield old, new


def _differ(pair: Pair) -> bool:
    if pair.old and pair.new and pair.change is Change.CHANGED:
        return _substance(pair.old) != _substance(pair.new)
    return pair.change is not Change.SAME


def _substance(block: Block) -> str:
    """The text without the white space that means nothing. An indent means something in code and of a list item."""
    if block.kind is BlockKind.CODE:
        return "\n".join(line.rstrip() for line in block.text.splitlines() if line.strip())
    indent = ""
    if block.kind is BlockKind.LIST_ITEM:
        first = block.text.lstrip("\r\n")
        indent = first[: len(first) - len(first.lstrip())].expandtabs(4)
    return indent + " ".join(block.text.split())
