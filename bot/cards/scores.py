"""Scorecards and tallies; the form to score with, and the reading of its answer."""

from collections.abc import Mapping

from bot.cards.actions import Action, Verb
from bot.cards.elements import (
    Button,
    Buttons,
    Card,
    Checkbox,
    Checklist,
    Choice,
    Form,
    Heading,
    Note,
    Rows,
    Style,
    TextInput,
    Tone,
)
from bot.cards.tasks import criterion_line, met
from bot.domain.draft import DraftHead
from bot.domain.rubric import Rubric
from bot.domain.score import NOTE_MAX, Mark, MarkValue, Outcome, Tally
from bot.domain.task import Task
from bot.errors import InvalidInput

_MARK_LABELS = (
    (MarkValue.MET.value, "Met"),
    (MarkValue.NOT_MET.value, "Not met"),
    (MarkValue.NOT_APPLICABLE.value, "Not applicable"),
    (MarkValue.CANNOT_JUDGE.value, "Cannot judge"),
)
_MARKS = {value for value, _ in _MARK_LABELS}

_OUTCOMES = {
    Outcome.MET: "✓ met",
    Outcome.NOT_MET: "✗ not met",
    Outcome.DISPUTED: "± disputed",
    Outcome.NOT_APPLICABLE: "– not applicable",
    Outcome.UNSCORED: "? not scored",
}


def scorecard(task: Task, draft: DraftHead, rubric: Rubric) -> Card:
    """The criteria of a draft with boxes to tick; a tick is “met”."""
    boxes = tuple(Checkbox(str(each.number), criterion_line(each)) for each in rubric.criteria)
    buttons = Buttons(
        (
            Button("Score with notes", Action(Verb.DRAFT_SCORE, draft.id)),
            Button("I'm done", Action(Verb.DRAFT_DONE, draft.id), Style.PRIMARY),
        )
    )
    return Card(
        f"Scorecard for draft {draft.number} of task {task.number}: {len(boxes)} criteria",
        (
            Heading(f"Score draft {draft.number}"),
            Note("Tick what is met. Your marks are your own; you see the tally once you are done."),
            Checklist(Action(Verb.DRAFT_TICK, draft.id), boxes),
            buttons,
        ),
        Tone.WAITING,
    )


def tally_card(task: Task, draft: DraftHead, tally: Tally, *, public: bool, advice: Tally | None = None) -> Card:
    """What the scorecards add up to; before it is public, only how many there are."""
    filed = f"{tally.graders} scorecard{'' if tally.graders == 1 else 's'} filed on draft {draft.number}"
    if not public:
        hidden = Note("Everybody sees the tally after filing their own; here it appears when all have filed.")
        return Card(f"{filed} of task {task.number}.", (Note(filed), hidden))
    advised = advice is not None and advice.graders > 0
    header = ("Criterion", "Tally", "Met", "Not met", *(("Model's advice",) if advised else ()))
    rows = tuple(
        (
            criterion_line(each.criterion),
            _OUTCOMES[each.outcome],
            str(each.met),
            str(each.not_met),
            *((_OUTCOMES[advice.criteria[position].outcome],) if advised and advice else ()),
        )
        for position, each in enumerate(tally.criteria)
    )
    verdict = "complete: every required criterion is met" if tally.complete else "not complete yet"
    score = "" if tally.score is None else f" Score {tally.score:.0%}."
    sentence = f"Draft {draft.number} of task {task.number}: {met(tally)}, {verdict}.{score}"
    tone = Tone.GOOD if tally.complete else Tone.WAITING
    return Card(sentence, (Heading(sentence), Rows(header, rows), Note(filed)), tone)


def score_form(draft: DraftHead, rubric: Rubric, marks: tuple[Mark, ...]) -> Form:
    """Every mark and a note for each criterion, starting from the reviewer's own marks."""
    held = {mark.criterion: mark for mark in marks}
    inputs: list[Choice | TextInput] = []
    for each in rubric.criteria:
        mark = held.get(each.number)
        value = mark.value.value if mark else ""
        inputs.append(Choice(f"mark-{each.number}", criterion_line(each), _MARK_LABELS, value))
        note = mark.note if mark else ""
        inputs.append(TextInput(f"note-{each.number}", "Note", NOTE_MAX, note, required=False, multiline=True))
    action = Action(Verb.DRAFT_SCORE, draft.id, rubric.version)
    return Form(f"Score draft {draft.number}", "File", action, tuple(inputs))


def read_score_form(rubric: Rubric, values: Mapping[str, str]) -> tuple[Mark, ...]:
    """The marks that were chosen; a criterion without a choice has none.

    Raises:
        InvalidInput: a value is no mark, or there is a note without a mark.
    """
    marks: list[Mark] = []
    for each in rubric.criteria:
        value, note = values.get(f"mark-{each.number}", ""), values.get(f"note-{each.number}", "")
        if not value and note.strip():
            raise InvalidInput(field=f"Criterion {each.number}", why="choose a mark to go with the note")
        if value and value not in _MARKS:
            raise InvalidInput(field=f"Criterion {each.number}", why=f"“{value}” is no mark")
        if value:
            marks.append(Mark(each.number, MarkValue(value), note))
    return tuple(marks)


def read_ticks(
    rubric: Rubric, shown: tuple[int, ...], ticked: frozenset[str], held: tuple[Mark, ...] = ()
) -> tuple[Mark, ...]:
    """The marks of a checklist: ticked is met; a box that was shown and is not ticked is not met.

    What a form said more exactly and the boxes do not deny stays: “not applicable”, “cannot judge”, and every note.
    """
    known = {each.number for each in rubric.criteria}
    before = {mark.criterion: mark for mark in held}
    return tuple(
        _ticked(number, before.get(number), is_ticked=str(number) in ticked) for number in shown if number in known
    )


def _ticked(criterion: int, held: Mark | None, *, is_ticked: bool) -> Mark:
    if held and (held.value is MarkValue.MET) is is_ticked:
        return held
    return Mark(criterion, MarkValue.MET if is_ticked else MarkValue.NOT_MET, held.note if held else "")
