"""The task card, a proposed rubric, a stall, the decision."""

from collections.abc import Mapping
from dataclasses import dataclass

from bot.cards.actions import Action, Verb
from bot.cards.elements import (
    Attachment,
    Button,
    Buttons,
    Card,
    Element,
    Field,
    Fields,
    Heading,
    Note,
    Prose,
    Style,
    Tone,
)
from bot.domain import commands as ask
from bot.domain.conversation import PersonId
from bot.domain.draft import Draft, Usage
from bot.domain.review import Purpose, Review
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import Tally
from bot.domain.task import STATE_PHRASES, TaskState
from bot.domain.text import counted

Names = Mapping[PersonId, str]

_TONES = {
    TaskState.DRAFTING: Tone.WORKING,
    TaskState.REVISING: Tone.WORKING,
    TaskState.STALLED: Tone.BAD,
    TaskState.ACCEPTED: Tone.GOOD,
    TaskState.REJECTED: Tone.BAD,
    TaskState.CANCELLED: Tone.NEUTRAL,
}


@dataclass(frozen=True, slots=True)
class Summary:
    """What the decision says about the way there."""

    first: Tally | None
    last: Tally | None
    cycles: int
    minutes: float
    usage: Usage


def cost(usage: Usage) -> str:
    """`about $0.12`, `nothing`, or that nobody knows."""
    if usage.cost_usd is None:
        return "unknown"
    return f"about ${usage.cost_usd:.2f}" if usage.cost_usd else "nothing"


def met(tally: Tally | None) -> str:
    """`3 of 5 met`, or `not scored yet`."""
    if tally is None or not tally.graders:
        return "not scored yet"
    return f"{tally.met_count} of {tally.applicable_count} met"


def task_card(review: Review, names: Names, minutes: float, news: tuple[str, ...] = ()) -> Card:
    """The card in the channel, with what is new at the moment (bot/cards/news.py).

    A decided one has the same body, and one line in place of the buttons.
    """
    task = review.task
    cycle = f"{review.draft.number if review.draft else 0} of {task.policy.max_cycles}"
    fields = (
        Field("State", STATE_PHRASES[task.state]),
        Field("Agent", review.draft.model if review.draft else task.agent.value),
        Field("Rubric", _public_tally(review)),
        Field("Cycle", cycle),
        Field("Cost", cost(review.usage)),
        Field("Review", f"{minutes:.0f} min"),
    )
    waits = (*map(Note, news), *_beside(review))
    body: tuple[Element, ...] = (Heading(f"Task {task.number}: {task.title}"), Fields(fields), *waits)
    sentence = f"Task {task.number}, {task.title}: {STATE_PHRASES[task.state]}"
    return Card(sentence, (*body, *_close(review, names)), _TONES.get(task.state, Tone.WAITING), task.state)


_BESIDE = {Purpose.RETRY: "Retry", Purpose.ASSESS: "A model's advice on draft"}


def _beside(review: Review) -> tuple[Note, ...]:
    """What the agent does beside the review, and why it gave that up last; at most two lines for each kind of work."""
    lines: list[str] = []
    for purpose, told in _BESIDE.items():
        jobs = [each for each in review.side_jobs if each.purpose is purpose]
        waiting = ", ".join(str(each.number) for each in jobs if not each.failure)
        failed = [each for each in jobs if each.failure]
        lines += [f"{told} {waiting}: on the way."] if waiting else []
        lines += [f"{told} {failed[-1].number} failed: {failed[-1].failure}"] if failed else []
    return tuple(map(Note, lines))


def _public_tally(review: Review) -> str:
    """Before everybody who was asked has filed, the card says how many did, not what."""
    if review.tally is None:
        return counted(len(review.rubric.criteria), "criterion", "criteria") if review.rubric else "none yet"
    if review.tally_is_public:
        return met(review.tally)
    return f"{counted(review.tally.graders, 'scorecard')} filed" if review.tally.graders else "not scored yet"


def _close(review: Review, names: Names) -> tuple[Element, ...]:
    decision = review.task.decision
    if decision is not None:
        by = names.get(decision.by, "somebody")
        why = f": {decision.reason}" if decision.reason else ""
        return (Note(f"{decision.state.value.capitalize()} by {by} on {decision.at:%Y-%m-%d at %H:%M} UTC{why}"),)
    buttons = _buttons(review)
    return (Buttons(buttons),) if buttons else ()


def _buttons(review: Review) -> tuple[Button, ...]:
    """Those that the rules allow to somebody at the moment."""
    task, draft = review.task, review.draft
    offers: list[tuple[type[ask.Command], Button]] = []
    if review.assignment is not None:
        label = "Stop" if review.assignment.purpose is not Purpose.PROPOSE_RUBRIC else "Stop proposing"
        offers.append((ask.StopAgent, Button(label, Action(Verb.JOB_STOP, review.assignment.job), Style.DANGER)))
    offers.append((ask.Resume, Button("Resume", Action(Verb.TASK_RESUME, task.id), Style.PRIMARY)))
    if draft is not None:
        accept, reject = f"Accept draft {draft.number}?", f"Reject draft {draft.number}?"
        offers += [
            (ask.OpenScorecard, Button("Score", Action(Verb.DRAFT_SCORE, draft.id), Style.PRIMARY)),
            (ask.RequestRevision, Button("Revise now", Action(Verb.DRAFT_REVISE, draft.id))),
            (ask.ReplaceRubric, Button("Edit rubric", Action(Verb.RUBRIC_EDIT, task.id))),
            (ask.Accept, Button("Accept", Action(Verb.DRAFT_ACCEPT, draft.id), Style.PRIMARY, accept)),
            (ask.Reject, Button("Reject", Action(Verb.DRAFT_REJECT, draft.id), Style.DANGER, reject)),
        ]
    cancel = Button("Cancel task", Action(Verb.TASK_CANCEL, task.id), Style.DANGER, "Cancel this task for good?")
    offers.append((ask.Cancel, cancel))
    return tuple(button for command, button in offers if task.state in command.states)


def criterion_line(criterion: Criterion) -> str:
    """`2. Names the year (optional, 3 points)`."""
    traits = [] if criterion.required else ["optional"]
    if criterion.is_pitfall:
        traits.append(f"pitfall, {counted(criterion.points, 'point')}")
    elif criterion.points != 1:
        traits.append(counted(criterion.points, "point"))
    return f"{criterion.number}. {criterion.text}" + (f" ({', '.join(traits)})" if traits else "")


def rubric_card(review: Review, rubric: Rubric) -> Card:
    """A proposed rubric, which the owner edits or approves."""
    task = review.task
    count = counted(len(rubric.criteria), "criterion", "criteria")
    lines = "\n".join(criterion_line(each) for each in rubric.criteria)
    waits = rubric.approved_at is None and task.state is TaskState.RUBRIC_REVIEW
    buttons = Buttons(
        (
            Button("Approve", Action(Verb.RUBRIC_APPROVE, task.id, version=rubric.version), Style.PRIMARY),
            Button("Edit", Action(Verb.RUBRIC_EDIT, task.id)),
        )
    )
    close: Element = buttons if waits else Note("This rubric was approved or replaced.")
    note = Note("The owner approves it before any draft is written:", (task.owner,))
    elements = (Heading(f"Rubric, version {rubric.version}"), Prose(lines), *((note,) if waits else ()), close)
    return Card(f"A rubric of {count} for task {task.number}, {task.title}", elements, Tone.WAITING)


def stall_card(review: Review, stopped_by: str = "") -> Card:
    """Why the task waits, who stopped the agent where that is why, and the button to go on."""
    stall = review.task.stall
    if stall is None:
        return Card(f"Task {review.task.number} goes on.", (Note("This is settled; the task went on."),))
    return Card(
        f"Task {review.task.number} is on hold: {stall.sentence}",
        (
            Prose(stall.sentence),
            *((Note(f"Stopped by {stopped_by}"),) if stopped_by else ()),
            Note("Nothing is lost. The owner can go on:", (review.task.owner,)),
            Buttons((Button("Resume", Action(Verb.TASK_RESUME, review.task.id), Style.PRIMARY),)),
        ),
        Tone.BAD,
    )


def ready_card(review: Review) -> Card:
    """Every required criterion is met; somebody has to accept."""
    draft = review.draft
    accept = (
        (Buttons((Button("Accept", Action(Verb.DRAFT_ACCEPT, draft.id), Style.PRIMARY),)),)
        if draft and not review.task.state.is_decided
        else ()
    )
    sentence = f"Draft {draft.number if draft else 0} meets every required criterion."
    return Card(sentence, (Prose(sentence), Note("It can be accepted:", (review.task.owner,)), *accept), Tone.GOOD)


def decision_card(review: Review, names: Names, final: Draft | None, summary: Summary) -> Card:
    """Who decided, what it took, and the deliverable."""
    task, decision = review.task, review.task.decision
    if decision is None:
        return task_card(review, names, summary.minutes)
    sentence = f"Task {task.number}, {task.title}, was {decision.state.value} by {names.get(decision.by, 'somebody')}."
    fields = (
        Field("Criteria before feedback", met(summary.first)),
        Field("Criteria after", met(summary.last)),
        Field("Cycles", str(summary.cycles)),
        Field("Review", f"{summary.minutes:.0f} min"),
        Field("Cost", cost(summary.usage)),
    )
    reason = (Prose(decision.reason),) if decision.reason else ()
    attached = (deliverable(final, task.number),) if final and decision.state is TaskState.ACCEPTED else ()
    tone = _TONES[task.state]
    return Card(sentence, (Heading(sentence), *reason, Fields(fields), *attached), tone)


def deliverable(draft: Draft, task_number: int) -> Attachment:
    """The draft as a file."""
    return Attachment(f"task-{task_number}-draft-{draft.head.number}.md", draft.body)
