"""What somebody is told who asks: tasks in a list, their own work, one task's state, the report, the help."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from bot.cards.actions import Action, Verb
from bot.cards.elements import (
    Button,
    Buttons,
    Card,
    Element,
    Field,
    Fields,
    Heading,
    Note,
    Picture,
    Prose,
    Rows,
    Style,
    Tone,
)
from bot.cards.tasks import Names, cost, met
from bot.domain import commands as ask
from bot.domain.conversation import PersonId
from bot.domain.review import Review
from bot.domain.task import STATE_PHRASES, Role, Task, TaskId
from bot.domain.text import counted
from bot.errors import UnknownChoice

COMMANDS = (
    ("new [title]", "start a task: title, brief, rubric, agent, reviewers"),
    ("list", "the open tasks"),
    ("mine", "what waits for your review, and your own tasks"),
    (
        "report [criteria] [filters]",
        "what the feedback was worth, and which criteria fail; filters: agent: category: since: task:",
    ),
    ("minutes [task] [minutes]", "say how long your own review of a task really took"),
    ("settings", "limits, quorum, quiet period, agent; for whoever runs this workspace"),
    ("help", "this"),
)
"""The sub-commands of `/redraft`, each with what it does."""

_THREAD_HELP = """In a task's thread:
- reply to give feedback; edit the reply, and the feedback is edited; delete it, or put ❌ on it, to withdraw it
- start a reply with `//` to speak to people only
- 👍 or 👎 on somebody's reply supports or disputes it
- ✅ on a draft: I'm done, looks good · 🔁 on a draft: revise now
- mention me to hear how the task stands"""


def help_card() -> Card:
    lines = "\n".join(f"- `/redraft {usage}`: {what}" for usage, what in COMMANDS)
    about = "An agent drafts, you and others review in the thread, the agent revises until the rubric passes."
    return Card("How redraft works", (Heading("redraft"), Prose(f"{about}\n\n{lines}\n\n{_THREAD_HELP}")))


def unknown_command_card(error: UnknownChoice) -> Card:
    """A typo, with the nearest command and the whole help."""
    return Card(str(error), (Prose(f"{error} {error.advice}"), *help_card().elements), Tone.BAD)


@dataclass(frozen=True, slots=True)
class Listed:
    """A task in a list."""

    task: Task
    waits_for: str = ""
    """What somebody should do about it; may be empty."""
    where: str = ""
    """A link to its thread, as Markdown; empty where there is none."""


@dataclass(frozen=True, slots=True)
class Some:
    """As many tasks as are listed, and how many more there are."""

    tasks: Sequence[Listed]
    more: int = 0

    def __len__(self) -> int:
        return len(self.tasks) + self.more


def list_card(title: str, tasks: Sequence[Listed], empty: str, more: int = 0) -> Card:
    """Tasks by number, each with its state; and how many more there are, which are older."""
    if not tasks:
        return Card(empty, (Heading(title), Prose(empty)))
    older = (Note(f"{more:,} older ones are open, too."),) if more else ()
    return Card(f"{title}: {len(tasks) + more}", (Heading(title), Prose(_lines(tasks)), *older))


def _lines(tasks: Iterable[Listed]) -> str:
    return "\n".join(
        f"- **{each.task.number}** {each.task.title} — {STATE_PHRASES[each.task.state]}"
        + (f", {each.waits_for}" if each.waits_for else "")
        + (f" · {each.where}" if each.where else "")
        for each in tasks
    )


@dataclass(frozen=True, slots=True)
class Standing:
    """How one reviewer is doing, for their own eyes."""

    items: int
    applied: int
    confirmed: int
    scorecards: int
    minutes: float
    turned: int = 0
    """Criteria that came to be in the state we want by a revision that applied an item of theirs."""
    turned_an_hour: float | None = None
    """Of active review; None where there is too little to tell."""


def mine_card(waiting: Some, own: Some, standing: Standing, settings: tuple[Element, ...] = ()) -> Card:
    """What waits for this person's review, their own tasks, what their feedback came to, and `settings_part`."""
    hourly = standing.turned_an_hour
    none_waits, none_own = "Nothing waits for your review.", "You have no open tasks. `/redraft new` starts one."
    fields = (
        Field("Feedback given", str(standing.items)),
        Field("Applied", str(standing.applied)),
        Field("Confirmed", str(standing.confirmed)),
        Field("Scorecards filed", str(standing.scorecards)),
        Field("Review", f"{standing.minutes:.0f} min"),
        Field("Criteria turned", str(standing.turned) + ("" if hourly is None else f", {hourly:.1f} an hour")),
    )
    elements: tuple[Element, ...] = (
        Heading("Waiting for my review"),
        Prose(_lines(waiting.tasks) or none_waits),
        *((Note(f"{waiting.more:,} more wait, for a shorter time."),) if waiting.more else ()),
        Heading("My tasks"),
        Prose(_lines(own.tasks) or none_own),
        *((Note(f"{own.more:,} more of them are open, which are older."),) if own.more else ()),
        Heading("How I'm doing"),
        Fields(fields),
        *settings,
    )
    waits = counted(len(waiting), "task waits", "tasks wait")
    return Card(f"{waits} for your review; {counted(len(own), 'open task')} of your own.", elements)


def status_card(review: Review, person: PersonId, names: Names) -> Card:
    """How a task stands, and what this person can do about it now."""
    task, draft = review.task, review.draft
    fields = (
        Field("State", STATE_PHRASES[task.state]),
        Field("Draft", str(draft.number) if draft else "none yet"),
        Field("Open feedback", str(len(review.open_feedback))),
        Field("Rubric", _rubric(review)),
        Field("Cost", cost(review.usage)),
        Field("Owner", names.get(task.owner, "somebody")),
    )
    can = _possible(review, person)
    told = f"You can: {', '.join(can)}." if can else "There is nothing for you to do here now."
    sentence = f"Task {task.number}, {task.title}: {STATE_PHRASES[task.state]}"
    stall = (Note(task.stall.sentence),) if task.stall else ()
    return Card(sentence, (Heading(sentence), Fields(fields), *stall, Prose(told)))


def _rubric(review: Review) -> str:
    if review.rubric is None:
        return "none yet"
    count = counted(len(review.rubric.criteria), "criterion", "criteria")
    return met(review.tally) if review.tally and review.tally_is_public else count


_DOING: tuple[tuple[type[ask.Command], str], ...] = (
    (ask.ApproveRubric, "approve or edit the rubric"),
    (ask.CaptureFeedback, "reply with feedback"),
    (ask.FileScorecard, "score the draft"),
    (ask.RequestRevision, "ask for a revision (🔁 or the button)"),
    (ask.StopAgent, "stop the agent"),
    (ask.Resume, "resume it"),
    (ask.Accept, "accept or reject the draft"),
    (ask.Cancel, "cancel the task"),
)


def _possible(review: Review, person: PersonId) -> list[str]:
    """By the same tables that the rules go by."""
    task = review.task
    roles = task.roles_of(person)
    allowed = []
    for command, what in _DOING:
        fits = task.state in command.states and (review.draft is not None or not command.needs_draft)
        needs_rubric = command is not ask.ApproveRubric or bool(review.rubrics)
        if fits and needs_rubric and roles & (command.roles or frozenset(Role)):
            allowed.append(what)
    return allowed


@dataclass(frozen=True, slots=True)
class Shown:
    """A table as a report has it, with what has to be known to read it."""

    caption: str
    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


_WORTH = "What the feedback was worth"


def report_card(sentence: str, tables: Iterable[Shown]) -> Card:
    """What the feedback was worth, table by table."""
    return Card(sentence, (Heading(_WORTH), Prose(sentence), *_tables(tables)))


def posted_report_card(sentence: str, filters: str, pictures: Sequence[Picture], table: Shown) -> Card:
    """What the feedback was worth, for everybody in a channel: as pictures and in one table, so that it floods none."""
    only = (Note(f"Only tasks with {filters}"),) if filters else ()
    command = f"/redraft report {filters}".strip()
    more = Prose(f"`{command}` shows you more: cycles, retries, minutes, dollars, agreement.")
    return Card(sentence, (Heading(_WORTH), Prose(sentence), *only, *pictures, *_tables([table]), more))


TOO_LONG_TO_POST = "A filter of this length cannot be posted here; `redraft report --chart` draws it."


def with_posting(card: Card, subject: str | None) -> Card:
    """A report for one person alone, and the way to show it to everybody; None is a filter that no button can carry."""
    if subject is None:
        return replace(card, elements=(*card.elements, Note(TOO_LONG_TO_POST)))
    button = Button("Post it here, with charts", Action(Verb.REPORT_POST, subject), Style.PRIMARY)
    return replace(card, elements=(*card.elements, Buttons((button,))))


def posting_card() -> Card:
    """Told to the person who had a report posted."""
    sentence = "The report is on its way to this channel. Where it does not appear, I may not post here: invite me."
    return Card(sentence, (Prose(sentence),), Tone.GOOD)


def criteria_card(tables: Iterable[Shown], reworded: Sequence[tuple[TaskId, int, str]]) -> Card:
    """Criteria that fail, divide or are never judged; a button for each that might be said more plainly."""
    elements = (*_tables(tables),)
    if not elements:
        none = "No criterion fails, divides people or was left unjudged; or nobody has filed a scorecard yet."
        return Card(none, (Heading("Criteria"), Prose(none)))
    buttons = tuple(
        Button(f"Reword {name}", Action(Verb.RUBRIC_REWORD, task_id, number)) for task_id, number, name in reworded
    )
    sentence = "Which criteria fail most, which divide people, and which nobody judged."
    return Card(sentence, (Heading("Criteria"), *elements, *([Buttons(buttons)] if buttons else ())))


def _tables(tables: Iterable[Shown]) -> Iterator[Element]:
    for table in tables:
        yield Heading(table.caption)
        yield Rows(table.header, table.rows)
        if table.note:
            yield Note(table.note)


def started_card(task: Task) -> Card:
    """Told to the person who has just opened a task."""
    sentence = f"Task {task.number}, {task.title}, is open; its card and thread appear in the channel."
    return Card(sentence, (Prose(sentence),), Tone.GOOD)


def wait_card(task: Task) -> Card:
    """A click that was carried out: how the task stands after it."""
    return Card(
        f"Task {task.number} is {STATE_PHRASES[task.state]}.",
        (Prose(task.stall.sentence if task.stall else f"Task {task.number} is now {STATE_PHRASES[task.state]}."),),
        Tone.BAD if task.stall else Tone.GOOD,
    )
