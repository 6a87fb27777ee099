"""How the practice agent carries out what it has read: edits and responses, and no claim without an edit behind it."""

from collections.abc import Sequence

from workers.llm import Entry, Fact, Prompt, SectionName
from workers.providers.practice_copy import CannotError, WorkingCopy
from workers.providers.practice_drafts import heading, passage, quoted
from workers.providers.practice_requests import (
    AddSection,
    Mention,
    Remove,
    Replace,
    Request,
    Retitle,
    Shorten,
    Unclear,
    requests,
)

CRITERIA_PER_REVISION = 2
"""It sees to so many unmet criteria at a time, so that longer rubrics take more than one cycle."""

_UNDONE = "What I did for this, another request undid. Somebody has to decide between them."
_DECIDED: dict[str, tuple[str, str]] = {
    Fact.OVERRULED_BY_OWNER: ("declined", "The owner decided against this."),
    Fact.OVERRULED_BY_VOTES: ("declined", "More people voted against this than for it."),
    Fact.UNDECIDED: ("needs_person", "Reviewers disagree about this, and nobody has decided yet."),
}


def revision(prompt: Prompt) -> dict[str, object]:
    """The plan, in the shape of the schema that revisions ask for: ops, responses and note."""
    copy = WorkingCopy(prompt.entries(SectionName.DRAFT))
    answers = {item.label: _answer(copy, item) for item in prompt.entries(SectionName.FEEDBACK)}
    note = _see_to(copy, prompt.entries(SectionName.UNMET), prompt.text(SectionName.BRIEF))
    ops = copy.ops()
    named = {label for op in ops for label in op["feedback_ids"]}
    for label, (status, _) in answers.items():
        if status == "addressed" and label not in named:
            answers[label] = "needs_person", _UNDONE
    responses = [{"feedback_id": label, "status": each[0], "note": each[1]} for label, each in answers.items()]
    return {"ops": ops, "responses": responses, "note": note}


def _answer(copy: WorkingCopy, item: Entry) -> tuple[str, str]:
    """The status and the words of a response, after what could be done is done."""
    if decided := next((_DECIDED[fact] for fact in item.facts if fact in _DECIDED), None):
        return decided
    done: list[str] = []
    refused: list[str] = []
    open_: list[str] = []
    for request in requests(item.text):
        try:
            done.append(_carry_out(copy, request, item.label))
        except CannotError as error:
            (refused if error.declined else open_).append(str(error))
    words = " ".join((*done, *refused, *open_))
    if open_:
        return "needs_person", words
    return ("addressed", words) if done else ("declined", words)


def _carry_out(copy: WorkingCopy, request: Request, item: str) -> str:
    """What was done, as a sentence. Raises: CannotError."""
    match request:
        case Replace(old, new):
            return copy.replace(old, new, item)
        case Remove(what):
            return copy.remove(what, item)
        case AddSection(topic):
            return copy.add_section(heading(topic), f"To be written by somebody who knows: {quoted(topic)}.", item)
        case Mention(what):
            return copy.mention(what, item)
        case Retitle(title):
            return copy.retitle(title, item)
        case Shorten():
            return copy.shorten(item)
        case Unclear(words):
            raise CannotError(f"My rules do not understand “{quoted(words)}”, so a person has to see to it.")


def _see_to(copy: WorkingCopy, unmet: Sequence[Entry], brief: str) -> str:
    """Write a section for the first unmet criteria, those with a reviewer's note before others; say what is left."""
    notes: dict[str, list[str]] = {}
    criteria: dict[str, str] = {}
    for entry in unmet:
        if Fact.NOTE in entry.facts:
            notes.setdefault(entry.label, []).append(entry.text)
        elif Fact.PITFALL not in entry.facts:
            criteria[entry.label] = entry.text
    done: list[str] = []
    for label in sorted(criteria, key=lambda each: each not in notes):
        text = " ".join(f"A reviewer notes: {quoted(note)}" for note in notes.get(label, ()))
        if len(done) < CRITERIA_PER_REVISION and copy.see_to(
            heading(criteria[label]), text or passage(criteria[label], brief), label
        ):
            done.append(label)
    left = [label for label in dict.fromkeys(entry.label for entry in unmet) if label not in done]
    told = [f"I saw to {', '.join(done)}."] if done else []
    told += [f"Still open: {', '.join(left)}."] if left else []
    return " ".join(("Rules wrote this, no language model.", *told))
