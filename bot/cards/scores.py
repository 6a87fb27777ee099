"""Scorecards and tallies; the form to score with, and the reading of its answer."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from bot.cards.actions import Action, Done, Verb
from bot.cards.elements import (
    GROUP_MAX,
    Button,
    Buttons,
    Card,
    Checkbox,
    Checklist,
    ChecklistInput,
    Choice,
    Element,
    Form,
    Heading,
    Input,
    Menu,
    Note,
    Prose,
    Rows,
    Style,
    TextInput,
    Tone,
    Values,
)
from bot.cards.tasks import criterion_line, met
from bot.domain.conversation import PersonId
from bot.domain.draft import DraftHead
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import NOTE_MAX, Mark, MarkValue, Outcome, Tally
from bot.domain.task import Task
from bot.domain.text import counted
from bot.errors import InvalidInput

COMMENT_MAX = 3_000

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
    """The criteria of a draft with boxes to tick; a tick is “met”. Each `GROUP_MAX` of them are a group."""
    buttons = Buttons(
        (
            Button("Score with notes", Action(Verb.DRAFT_SCORE, draft.id)),
            *((_as_before(draft, rubric),) if draft.number > 1 else ()),
            Button("I'm done", Action(Verb.DRAFT_DONE, draft.id), Style.PRIMARY),
        )
    )
    groups = tuple(
        Checklist(
            Action(Verb.DRAFT_TICK, draft.id, number, rubric.version),
            tuple(Checkbox(str(each.number), criterion_line(each)) for each in criteria),
        )
        for number, criteria in enumerate(groups_of(rubric), start=1)
    )
    count = counted(len(rubric.criteria), "criterion", "criteria")
    return Card(
        f"Scorecard for draft {draft.number} of task {task.number}: {count}",
        (
            Heading(f"Score draft {draft.number}"),
            Note("Tick what is met. Your marks are your own; you see the tally once you are done."),
            *_touched(draft, rubric),
            *groups,
            buttons,
        ),
        Tone.WAITING,
    )


def _as_before(draft: DraftHead, rubric: Rubric) -> Button:
    return Button("My marks stand", Action(Verb.DRAFT_DONE, draft.id, Done.AS_BEFORE, rubric.version))


def unmarked_card(draft: DraftHead, rubric: Rubric, unmarked: tuple[int, ...], *, has_earlier_marks: bool) -> Card:
    """What somebody is asked who is done with a draft and has said nothing of some criteria.

    A box that they never touched looks to us like one that they left empty.
    """
    is_all = len(unmarked) == len(rubric.criteria)
    sentence = (
        f"You have not marked any criterion of draft {draft.number}. What did you find?"
        if is_all
        else f"You have not marked {_named(unmarked)} of draft {draft.number}. What did you find there?"
    )
    rest = Action(Verb.DRAFT_DONE, draft.id, Done.REST_NOT_MET, rubric.version)
    left = Action(Verb.DRAFT_DONE, draft.id, Done.UNMARKED)
    buttons = (
        *((_as_before(draft, rubric),) if is_all and has_earlier_marks else ()),
        Button("None is met" if is_all else "Not met", rest),
        Button("Score with notes", Action(Verb.DRAFT_SCORE, draft.id)),
        Button(f"Leave {'them' if unmarked[1:] else 'it'} unmarked", left),
    )
    return Card(sentence, (Prose(sentence), Buttons(buttons)), Tone.WAITING)


def _named(numbers: tuple[int, ...]) -> str:
    """“criterion 4”, “criteria 1, 3 to 5”."""
    parts: list[str] = []
    for _, run in groupby(enumerate(numbers), lambda each: each[1] - each[0]):
        first, *others = (number for _, number in run)
        parts += [f"{first} to {others[-1]}"] if others[1:] else map(str, (first, *others))
    return f"criteri{'a' if numbers[1:] else 'on'} {', '.join(parts)}"


def _touched(draft: DraftHead, rubric: Rubric) -> tuple[Note, ...]:
    numbers = draft.touched.of(rubric)
    if not numbers:
        return ()
    return (Note(f"The revision changed the text for {_named(numbers)}: look again there."),)


def _line(draft: DraftHead, rubric: Rubric, criterion: Criterion) -> str:
    """The line of a criterion in a form, where there is no room for a note."""
    return ("✎ changed: " if criterion.number in draft.touched.of(rubric) else "") + criterion_line(criterion)


def _batched(criteria: Sequence[Criterion], size: int) -> Iterator[tuple[Criterion, ...]]:
    """In tuples of so many; the last may be shorter."""
    return (tuple(criteria[start : start + size]) for start in range(0, len(criteria), size))


def groups_of(rubric: Rubric) -> tuple[tuple[Criterion, ...], ...]:
    """The criteria as they stand together in groups of boxes; group 1 is the first."""
    return tuple(_batched(rubric.criteria, GROUP_MAX))


def reminder_card(task: Task, draft: DraftHead, people: tuple[PersonId, ...]) -> Card:
    """A word to the reviewers who have not filed: to them, and to nobody else."""
    sentence = f"Draft {draft.number} of task {task.number}, {task.title}, waits for a scorecard."
    buttons = Buttons(
        (
            Button("Score", Action(Verb.DRAFT_SCORE, draft.id), Style.PRIMARY),
            Button("I'm done", Action(Verb.DRAFT_DONE, draft.id)),
        )
    )
    return Card(sentence, (Note("This draft waits for a scorecard from", people), buttons), Tone.WAITING)


def tally_card(
    task: Task,
    draft: DraftHead,
    tally: Tally,
    *,
    public: bool,
    advice: Tally | None = None,
    evidence: tuple[Mark, ...] = (),
) -> Card:
    """What the scorecards add up to; before it is public, only how many there are.

    `advice` is the models' tally, and `evidence` their marks, each with its reason and what it quotes of the draft.
    """
    filed = f"{counted(tally.graders, 'scorecard')} filed on draft {draft.number}"
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
    return Card(sentence, (Heading(sentence), Rows(header, rows), *_advice(evidence), Note(filed)), tone)


def _advice(evidence: tuple[Mark, ...]) -> tuple[Element, ...]:
    """Why a model advises what it does, for people to look up; never more than that."""
    if not evidence:
        return ()
    labels = dict(_MARK_LABELS)
    lines = "\n".join(f"{each.criterion}. {labels[each.value]}: {each.note}" for each in evidence if each.note)
    return Note("A model's advice, which counts for nothing. What it goes by:"), Prose(lines)


def score_form(draft: DraftHead, rubric: Rubric, marks: tuple[Mark, ...]) -> Form:
    """Every mark and a note for each criterion, starting from the reviewer's own marks."""
    held = {mark.criterion: mark for mark in marks}
    inputs: list[Choice | TextInput] = []
    for each in rubric.criteria:
        mark = held.get(each.number)
        value = mark.value.value if mark else ""
        inputs.append(Choice(f"mark-{each.number}", _line(draft, rubric, each), _MARK_LABELS, value))
        note = mark.note if mark else ""
        inputs.append(TextInput(f"note-{each.number}", "Note", NOTE_MAX, note, required=False, multiline=True))
    action = Action(Verb.DRAFT_SCORE, draft.id, version=rubric.version)
    return Form(f"Score draft {draft.number}", "File", action, tuple(inputs))


def read_score_form(rubric: Rubric, values: Values) -> tuple[Mark, ...]:
    """The marks that were chosen; a criterion without a choice has none.

    Raises:
        InvalidInput: a value is no mark, or there is a note without a mark.
    """
    marks: list[Mark] = []
    for each in rubric.criteria:
        value, note = (str(values.get(f"{name}-{each.number}", "")) for name in ("mark", "note"))
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


# ---- where a form has room for few inputs: boxes page by page, and one criterion at a time

GROUPS_A_PAGE = 2


def pages_of(rubric: Rubric) -> int:
    """How many forms with two groups of boxes the rubric takes."""
    return -(-len(groups_of(rubric)) // GROUPS_A_PAGE)


def tick_form(draft: DraftHead, rubric: Rubric, marks: tuple[Mark, ...], page: int) -> Form:
    """The boxes of one page (1, 2, …), ticked as the reviewer's own marks say; the last page has a comment, too."""
    met_before = {mark.criterion for mark in marks if mark.value is MarkValue.MET}
    last = pages_of(rubric)
    first_group = (page - 1) * GROUPS_A_PAGE
    groups = groups_of(rubric)[first_group : first_group + GROUPS_A_PAGE]
    inputs: list[Input] = [
        ChecklistInput(
            f"group-{number}",
            f"Criteria {criteria[0].number} to {criteria[-1].number}: tick what is met",
            tuple(
                Checkbox(str(each.number), _line(draft, rubric, each), ticked=each.number in met_before)
                for each in criteria
            ),
        )
        for number, criteria in enumerate(groups, start=first_group + 1)
    ]
    if page == last:
        inputs.append(
            TextInput(
                "comment", "Anything else?", COMMENT_MAX, "", "Counts as feedback", required=False, multiline=True
            )
        )
    where = f", page {page} of {last}" if last > 1 else ""
    submit = "File" if page == last else "Keep"
    return Form(
        f"Score draft {draft.number}{where}",
        submit,
        Action(Verb.DRAFT_TICK, draft.id, page, rubric.version),
        tuple(inputs),
    )


def read_tick_form(rubric: Rubric, page: int, values: Values, held: tuple[Mark, ...]) -> tuple[tuple[Mark, ...], str]:
    """The marks of that page, and the comment."""
    first_group = (page - 1) * GROUPS_A_PAGE
    marks: list[Mark] = []
    for number, criteria in enumerate(
        groups_of(rubric)[first_group : first_group + GROUPS_A_PAGE], start=first_group + 1
    ):
        shown = tuple(each.number for each in criteria)
        marks += read_ticks(rubric, shown, frozenset(values.get(f"group-{number}", ())), held)
    return tuple(marks), str(values.get("comment", ""))


def mark_form(draft: DraftHead, rubric: Rubric, criterion: Criterion, mark: Mark | None) -> Form:
    """Any mark and a note for one criterion."""
    inputs = (
        Choice("mark", _line(draft, rubric, criterion), _MARK_LABELS, mark.value.value if mark else ""),
        TextInput("note", "Note", NOTE_MAX, mark.note if mark else "", required=False, multiline=True),
    )
    action = Action(Verb.DRAFT_MARK, draft.id, criterion.number, rubric.version)
    return Form(f"Criterion {criterion.number}", "File", action, inputs)


def read_mark_form(criterion: int, values: Values) -> Mark:
    """Raises: InvalidInput: no mark was chosen."""
    value = str(values.get("mark", ""))
    if value not in _MARKS:
        raise InvalidInput(field=f"Criterion {criterion}", why="choose a mark")
    return Mark(criterion, MarkValue(value), str(values.get("note", "")))


def kept_card(draft: DraftHead, page: int, pages: int) -> Card:
    """What a reviewer is told after a page that is not the last one, with the way to the next."""
    sentence = f"Page {page} of {pages} of your scorecard on draft {draft.number} is kept."
    following = Action(Verb.DRAFT_TICK, draft.id, page + 1)
    return Card(
        sentence,
        (
            Prose(sentence),
            Note("It counts once you file the last page."),
            Buttons((Button(f"Page {page + 1} of {pages}", following, Style.PRIMARY),)),
        ),
        Tone.WAITING,
    )


MENU_MAX = 25
"""Options in one menu: Discord's limit."""


def filed_card(draft: DraftHead, rubric: Rubric, marks: tuple[Mark, ...], tally: Tally | None) -> Card:
    """What a reviewer is told once their scorecard is filed or kept, with the way to say more about a criterion."""
    met_count = sum(mark.value is MarkValue.MET for mark in marks)
    sentence = f"Your scorecard on draft {draft.number}: {met_count} of {len(rubric.criteria)} met."
    told = (Note(f"Together: {met(tally)}"),) if tally else ()
    menus = tuple(
        Menu(
            "Note, not applicable, cannot judge …",
            Action(Verb.DRAFT_MARK, draft.id, version=rubric.version),
            tuple((each.number, criterion_line(each)) for each in criteria),
        )
        for criteria in _batched(rubric.criteria, MENU_MAX)
    )
    done = Buttons((Button("I'm done", Action(Verb.DRAFT_DONE, draft.id), Style.PRIMARY),))
    return Card(sentence, (Prose(sentence), *told, *menus, done), Tone.GOOD)
