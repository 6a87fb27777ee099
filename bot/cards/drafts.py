"""Drafts, what changed, and disputes."""

import re
from collections.abc import Mapping, Sequence

from bot.cards.actions import Action, Verb
from bot.cards.elements import Button, Buttons, Card, Element, Heading, Note, Prose, Redline, Style, Tone
from bot.cards.tasks import Names, deliverable
from bot.domain.draft import Draft
from bot.domain.feedback import ANSWERED, Disposition, Dispute, Feedback, FeedbackId, Ground, LedgerEntry, Resolution
from bot.domain.reach import NOTHING_GIVEN, given_by, made_inert
from bot.domain.redline import Span, SpanKind
from bot.domain.source_code import as_listing, is_program
from bot.domain.task import Task
from bot.domain.text import counted
from bot.redaction import redacted

ATTACH_FROM_CHARACTERS = 6_000
"""Drafts longer than this come as a file too."""

QUOTED_CHARACTERS = 400
"""So much is quoted of what somebody said; the whole stands in the same thread."""

CONTEXT_CHARACTERS = 120
"""So much of what stayed is shown on each side of a change."""
_ELISION = " […] "
_HEADING_CUT_AT_END = re.compile(r"(?:^|(?<=\n))#{1,6} [^\n]*\Z")
"""A part of a heading reads as one that is whole, so it is left out."""
_WORD_CUT_AT_END = re.compile(r"(?<=\s)\S+\Z")
_WORD_CUT_AT_START = re.compile(r"\A\S+(?=\s)")

_DISPOSITIONS = {
    Disposition.OPEN: "open",
    Disposition.APPLIED: "applied",
    Disposition.DECLINED: "declined",
    Disposition.NEEDS_PERSON: "needs a person",
    Disposition.WITHDRAWN: "withdrawn",
    Disposition.CONFIRMED: "confirmed by its author",
}

_GROUNDS = {
    Ground.VOTES: "something that people voted against",
    Ground.LENGTH: "shorter or longer",
    Ground.TONE: "the tone",
    Ground.DETAIL: "how much detail",
}


def draft_card(task: Task, draft: Draft) -> Card:
    """A draft, whole."""
    head = draft.head
    body = draft.body
    shown = as_listing(body) if is_program(body) else body
    note = (Note(f"The agent's note: {draft.note}"),) if draft.note else ()
    file = (deliverable(draft, task.number),) if len(body) > ATTACH_FROM_CHARACTERS else ()
    help_line = Note("Reply with feedback. ✅ I'm done, looks good · 🔁 revise now · // for people only")
    return Card(
        f"Draft {head.number} of task {task.number}, {task.title}, by {head.model}",
        (Heading(f"Draft {head.number} by {head.model}"), Prose(shown), *note, *file, help_line),
    )


def ledger_card(
    task: Task,
    draft: Draft,
    entries: Sequence[LedgerEntry],
    items: Mapping[FeedbackId, Feedback],
    spans: tuple[Span, ...],
    names: Names,
) -> Card:
    """What the revision did with each item, and the redline against the draft before."""
    lines: list[Element] = []
    for entry in entries:
        item = items.get(entry.feedback_id)
        if item is not None:
            lines.extend(_entry(entry, item, names, decided=task.state.is_decided))
    counts = {each: sum(entry.disposition is each for entry in entries) for each in Disposition}
    told = ", ".join(f"{count} {_DISPOSITIONS[each]}" for each, count in counts.items() if count)
    sentence = f"What changed in draft {draft.head.number} of task {task.number}: {told or 'no feedback was open'}"
    changes = near_changes(spans)
    if changes:
        given = NOTHING_GIVEN if is_program(draft.body) else given_by([draft.body], [draft.body])
        # Outside of its listing, and in the draft before, a link may stand that nobody gave.
        lines.append(Redline(tuple(Span(each.kind, made_inert(each.text, given).text) for each in changes)))
    return Card(sentence, (Heading(f"What changed in draft {draft.head.number}"), *lines))


def near_changes(spans: tuple[Span, ...]) -> tuple[Span, ...]:
    """The changes with the words around them; long stretches that stayed are left out, and `[…]` says where.

    The draft itself is posted whole beside it.
    """
    if all(span.kind is SpanKind.SAME for span in spans):
        return ()
    last = len(spans) - 1
    return tuple(
        _shortened(span, keep_start=position > 0, keep_end=position < last) if span.kind is SpanKind.SAME else span
        for position, span in enumerate(spans)
    )


def _shortened(span: Span, *, keep_start: bool, keep_end: bool) -> Span:
    kept = CONTEXT_CHARACTERS * (keep_start + keep_end)
    if len(span.text) <= kept + len(_ELISION):
        return span
    start = _WORD_CUT_AT_END.sub("", span.text[:CONTEXT_CHARACTERS]) if keep_start else ""
    end = _WORD_CUT_AT_START.sub("", span.text[-CONTEXT_CHARACTERS:]) if keep_end else ""
    start = _HEADING_CUT_AT_END.sub("", start)
    if "\n" in end and _HEADING_CUT_AT_END.search(span.text[: len(span.text) - len(end)]):
        end = end[end.find("\n") :]
    return Span(SpanKind.SAME, f"{start}{_ELISION}{end}")


def _entry(entry: LedgerEntry, item: Feedback, names: Names, *, decided: bool) -> tuple[Element, ...]:
    """One item: what was said, what became of it, and the author's two buttons while it is the author's turn."""
    since = " (open again since)" if item.disposition is Disposition.OPEN else ""
    settled = item.disposition in {Disposition.CONFIRMED, Disposition.WITHDRAWN}
    state = _DISPOSITIONS[item.disposition if settled else entry.disposition]
    where = f" in {', '.join(f'B{number}' for number in entry.blocks)}" if entry.blocks else ""
    said = Prose(_quoted(item, names))
    answer = Note(f"{state.capitalize()}{where}{since}" + (f": {entry.answer}" if entry.answer else ""))
    if decided or item.disposition not in ANSWERED:
        return said, answer
    buttons = Buttons(
        (
            Button("Confirm", Action(Verb.FEEDBACK_CONFIRM, item.id), Style.PRIMARY),
            Button("Reopen", Action(Verb.FEEDBACK_REOPEN, item.id)),
        )
    )
    return said, answer, buttons


def _quoted(item: Feedback, names: Names) -> str:
    """Who said it, and its beginning, at the end of a word."""
    text = redacted(item.text)
    if len(text) > QUOTED_CHARACTERS:
        text = _WORD_CUT_AT_END.sub("", text[:QUOTED_CHARACTERS]).rstrip() + " […]"
    return f"{names.get(item.author, 'Somebody')}: {text}"


def disputes_card(task: Task, disputes: Sequence[Dispute], items: Mapping[FeedbackId, Feedback], names: Names) -> Card:
    """Where feedback contradicts itself, and by whose word the agent goes."""
    sentence = f"Feedback on task {task.number} contradicts itself in {counted(len(disputes), 'place')}."
    lines: list[Element] = [Heading("These pull in different directions")]
    for dispute in disputes:
        quotes = "\n".join(f"- {_quoted(items[each], names)}" for each in dispute.items if each in items)
        lines += [Prose(f"About {_GROUNDS[dispute.ground]}:\n{quotes}"), Note(_resolved(dispute, items, names))]
    return Card(sentence, tuple(lines), Tone.WAITING)


def _resolved(dispute: Dispute, items: Mapping[FeedbackId, Feedback], names: Names) -> str:
    match dispute.resolution:
        case Resolution.UNRESOLVED:
            return "Nobody has decided this; the agent will be told so. The owner can, by a vote or a reply."
        case Resolution.OWNER | Resolution.VOTES:
            by = "the owner's word" if dispute.resolution is Resolution.OWNER else "votes"
            if dispute.prevails is None or dispute.prevails not in items:
                return f"By {by}, this is not followed."
            return f"By {by}, {names.get(items[dispute.prevails].author, 'somebody')}'s prevails."
