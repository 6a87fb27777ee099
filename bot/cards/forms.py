"""Forms about tasks, each with the function that reads its answer. What cannot be used is said all at once."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation

from bot.cards.actions import Action, Verb
from bot.cards.elements import Checkbox, ChecklistInput, Choice, FilesInput, Form, Input, PeopleInput, TextInput, Values
from bot.cards.reading import Reading, invalid, one_of
from bot.domain.conversation import PersonId
from bot.domain.cycle import REASON_MAX
from bot.domain.draft import DraftHead
from bot.domain.review import Review
from bot.domain.rubric import Criterion
from bot.domain.rubric_text import format_rubric, parse_rubric
from bot.domain.task import FILES_MAX, REVIEWERS_MAX, TITLE_MAX, Policy, StallReason, Task, checked_brief, checked_title
from bot.errors import InvalidInput

FORM_TEXT_MAX = 3_000
"""Characters of one text input: Slack's limit. Discord's is 4,000. What is longer comes as a file or as a message."""


@dataclass(frozen=True, slots=True)
class TaskAnswer:
    """What somebody has filled in for a new task."""

    title: str
    brief: str
    category: str
    agent: str
    criteria: tuple[Criterion, ...]
    """Empty: the agent proposes some."""
    reviewers: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True)
class TaskStart:
    """What a form for a new task begins with."""

    title: str = ""
    brief: str = ""
    rubric: str = ""
    category: str = "Other"
    agent: str = "auto"
    reviewers: tuple[PersonId, ...] = ()
    enclosed: tuple[Checkbox, ...] = ()
    """Files that come along unless their box is emptied."""


def title_of(text: str) -> str:
    """The first line of what somebody wrote, as much of it as a title takes."""
    return next((line.strip() for line in text.splitlines() if line.strip()), "")[:TITLE_MAX].rstrip()


def task_form(
    place: str, categories: tuple[str, ...], agents: tuple[tuple[str, str], ...], start: TaskStart = TaskStart()
) -> Form:
    """Open a task. `place` goes with the answer: where it was asked for, as the platform names it.

    The five inputs that matter come first: a platform with room for five leaves out the others, and asks for them
    in another way.
    """
    return Form(
        "New task",
        "Start",
        Action(Verb.TASK_NEW, place),
        (
            TextInput("title", "Title", TITLE_MAX, start.title, "What it is, in one line"),
            TextInput("brief", "Brief", FORM_TEXT_MAX, start.brief, "What the deliverable must be", multiline=True),
            TextInput(
                "rubric",
                "Rubric",
                FORM_TEXT_MAX,
                start.rubric,
                "One criterion a line; empty: the agent proposes one. “(optional)”, “(2 points)”, “(-1 point)” count.",
                required=False,
                multiline=True,
            ),
            Choice("category", "Category", tuple((each, each) for each in categories), start.category),
            Choice("agent", "Agent", agents, start.agent),
            PeopleInput("reviewers", "Reviewers (empty: anyone in the thread)", REVIEWERS_MAX, start.reviewers),
            *((ChecklistInput("enclosed", "Files of the message", start.enclosed),) if start.enclosed else ()),
            FilesInput("files", "Files", FILES_MAX),
        ),
    )


def read_task_form(values: Values, categories: tuple[str, ...], agents: tuple[tuple[str, str], ...]) -> TaskAnswer:
    """Raises: FormInvalid, with a sentence for each input that cannot be used."""
    reading = Reading(values)
    rubric = reading.text("rubric")
    answer = TaskAnswer(
        title=reading.checked("title", checked_title, ""),
        brief=reading.checked("brief", checked_brief, ""),
        category=reading.checked("category", one_of("The category", categories), "Other"),
        agent=reading.checked("agent", one_of("The agent", tuple(name for name, _ in agents)), "auto"),
        criteria=reading.checked("rubric", parse_rubric, ()) if rubric.strip() else (),
        reviewers=tuple(map(PersonId, reading.several("reviewers"))),
    )
    reading.done()
    return answer


def rubric_form(review: Review) -> Form:
    """Edit the latest rubric: approve it as edited, or replace the one that counts."""
    latest = review.rubrics[-1] if review.rubrics else None
    rubric = format_rubric(latest.criteria) if latest else ""
    hint = "Marks stay with the version that they were filed on; the draft is scored anew." if review.rubric else ""
    text = TextInput("rubric", "One criterion a line", FORM_TEXT_MAX, rubric, hint, multiline=True)
    action = Action(Verb.RUBRIC_EDIT, review.task.id, version=latest.version if latest else 0)
    return Form("Edit the rubric", "Replace" if review.rubric else "Approve", action, (text,))


def read_rubric_form(values: Values) -> tuple[Criterion, ...]:
    """Raises: FormInvalid."""
    reading = Reading(values)
    criteria: tuple[Criterion, ...] = reading.checked("rubric", parse_rubric, ())
    reading.done()
    return criteria


def filled_in(form: Form, values: Values) -> Form:
    """The form with what somebody has given in it before: texts, choices and ticks. People and files are not kept."""

    def held(given: Input) -> Input:
        value = values.get(given.name)
        match given:
            case TextInput() | Choice() if isinstance(value, str):
                return replace(given, value=value)
            case ChecklistInput(boxes=boxes) if isinstance(value, tuple):
                return replace(given, boxes=tuple(replace(box, ticked=box.value in value) for box in boxes))
            case _:
                return given

    return replace(form, inputs=tuple(map(held, form.inputs)))


def reject_form(draft: DraftHead) -> Form:
    reason = TextInput("reason", "Why", REASON_MAX, "", "People will read it", required=False, multiline=True)
    return Form(f"Reject draft {draft.number}", "Reject", Action(Verb.DRAFT_REJECT, draft.id), (reason,))


def read_reject_form(values: Values) -> str:
    return Reading(values).text("reason")


_LIMITS = {
    StallReason.CYCLE_LIMIT: ("max_cycles", "Cycles at most (1 to 20)"),
    StallReason.TOKEN_LIMIT: ("max_tokens", "Tokens at most (empty: no limit)"),
    StallReason.COST_LIMIT: ("max_cost_usd", "Dollars at most (empty: no limit)"),
}


def limit_form(task: Task) -> Form:
    """Raise the limit that holds a task up.

    Raises:
        ValueError: no limit does.
    """
    if task.stall is None or task.stall.reason not in _LIMITS:
        raise ValueError(f"task {task.number} is not held up by a limit")
    name, label = _LIMITS[task.stall.reason]
    held = getattr(task.policy, name)
    text = TextInput(name, label, 12, "" if held is None else str(held), required=name == "max_cycles")
    return Form("Raise the limit", "Go on", Action(Verb.TASK_RESUME, task.id), (text,))


def read_limit_form(values: Values, policy: Policy) -> Policy:
    """The policy with the limit that was given. Raises: FormInvalid."""
    reading = Reading(values)
    changes: dict[str, int | Decimal | None] = {
        name: reading.checked(name, _number(name), None) for name, _ in _LIMITS.values() if name in values
    }
    reading.done()
    try:
        return replace(policy, **changes)  # type: ignore[arg-type]  # the names are those of its fields
    except InvalidInput as error:
        raise invalid({next(iter(changes)): str(error)}) from None


def _number(name: str) -> Callable[[str], int | Decimal | None]:
    def read(text: str) -> int | Decimal | None:
        text = text.strip().removeprefix("$").replace(",", "")
        if not text and name != "max_cycles":
            return None
        try:
            return Decimal(text) if name == "max_cost_usd" else int(text)
        except (ValueError, InvalidOperation):
            raise InvalidInput(field="The limit", why="it must be a number") from None

    return read
