"""A task as text for a terminal, from the same cards that a chat shows."""

from collections.abc import Iterable

from rich.text import Text

from bot.cards.drafts import ledger_card
from bot.cards.elements import Buttons, Card, Checklist, Element, Heading, Note, Redline
from bot.cards.scores import tally_card
from bot.cards.tasks import Names, criterion_line, task_card
from bot.chat.text import element_text
from bot.cli import terminal
from bot.domain.draft import Arm, Draft
from bot.domain.feedback import Disposition, Feedback
from bot.domain.files import File
from bot.domain.redline import SpanKind, redline
from bot.domain.review import Review
from bot.domain.score import Tally
from bot.domain.task import Task
from bot.domain.text import counted, visible
from bot.services.tasks import TaskHistory

_SPAN_STYLES = {SpanKind.SAME: "", SpanKind.DELETED: "red strike", SpanKind.INSERTED: "green"}


def sentence(review: Review) -> str:
    """The task and its state, in one sentence."""
    return task_card(review, {}, 0).text + "."


def show_card(card: Card, *, indent: str = "", buttons: bool = False) -> None:
    """A card, whole. Buttons and boxes are left out where there is nobody to click them."""
    for element in card.elements:
        if buttons or not isinstance(element, Buttons | Checklist):
            for line in _styled(element).split("\n", allow_blank=True):
                terminal.out.print(Text.assemble(indent, line), soft_wrap=True)


def _styled(element: Element) -> Text:
    match element:
        case Redline(spans=spans) if terminal.out.is_terminal and not terminal.out.no_color:
            return Text.assemble(*((visible(span.text), _SPAN_STYLES[span.kind]) for span in spans))
        case Heading(text=words):
            return Text(visible(words), "bold")
        case Note():
            return Text(visible(element_text(element)), "dim")
        case _:
            return Text(visible(element_text(element)))


def show_history(
    history: TaskHistory, tally: Tally | None, names: Names, minutes: float, *, in_chat: bool = False
) -> None:
    """Everything about one task: state, brief, rubric, the current draft, feedback, and what the revision changed.

    What people can do is told for a terminal, or for a chat.
    """
    review = history.review
    show_card(task_card(review, names, minutes, history.news))
    if review.task.stall is not None:
        terminal.say(review.task.stall.sentence)
        how = "*Resume* in its thread" if in_chat else f"`redraft tasks resume {review.task.number}`"
        terminal.note(f"Nothing is lost; {how} goes on.")
    _part("Brief", review.task.brief)
    if review.task.files:
        _part("Files", "\n".join(_file_lines(review.task, history.files)))
    _show_rubric(review, tally, in_chat=in_chat)
    if history.drafts:
        show_draft(history.drafts[-1][0])
    for retry in history.retries:
        cards = [card for card in review.scorecards if card.draft_id == retry.head.id and card.filed_at]
        head = f"Retry {retry.head.number} by {retry.head.model}, to measure against"
        _part(head, f"Scorecards: {len(cards)}. `--draft r{retry.head.number}` shows it.")
    if review.feedback:
        lines = (_item_line(position, each, names) for position, each in enumerate(review.feedback, start=1))
        _part("Feedback", "\n".join(lines))
    _show_changes(history, names)


def note_remarks(files: Iterable[File]) -> None:
    """What was assumed in reading the files, and what of their text is missing."""
    for file in files:
        if file.remark:
            terminal.note(f"{file.name}: {file.remark}.")


def _file_lines(task: Task, files: Iterable[File]) -> Iterable[str]:
    here = {file.name: file for file in files}
    for name in task.files:
        if file := here.get(name):
            pages = f", {counted(file.pages, 'page')}" if file.pages else ""
            remark = f"; {file.remark}" if file.remark else ""
            yield f"{name} ({file.media_type.label}, {counted(file.size, 'byte')}{pages}{remark})"
        else:
            yield f"{name} (only its name is known)"


def show_draft(draft: Draft) -> None:
    """The words of one draft or retry."""
    kind = "Retry" if draft.head.arm is Arm.RETRY else "Draft"
    _part(f"{kind} {draft.head.number} by {draft.head.model}", draft.body)
    if draft.note:
        _part("The agent's note", draft.note)


def _show_rubric(review: Review, tally: Tally | None, *, in_chat: bool) -> None:
    rubric = review.rubric or (review.rubrics[-1] if review.rubrics else None)
    if rubric is None:
        return
    if tally is not None and tally.graders and review.draft is not None:
        terminal.say("")
        show_card(
            tally_card(review.task, review.draft, tally, public=True, advice=review.advice, evidence=review.evidence)
        )
        return
    how = "its owner approves it in the chat" if in_chat else "`redraft tasks start` approves it"
    approved = "approved" if rubric.approved_at else f"proposed; {how}"
    _part(f"Rubric, version {rubric.version}, {approved}", "\n".join(map(criterion_line, rubric.criteria)))


def _item_line(position: int, item: Feedback, names: Names) -> str:
    votes = f", {item.support} for and {item.opposition} against" if item.votes else ""
    said = f"{position}. {names.get(item.author, 'Somebody')}, on draft {item.draft_number}: {item.text}"
    open_ = item.disposition is Disposition.OPEN
    state = item.disposition.value.replace("_", " ")
    return f"{said}\n   ({state}{votes}{f': {item.answer}' if item.answer and not open_ else ''})"


def _show_changes(history: TaskHistory, names: Names) -> None:
    if len(history.drafts) < 2:  # noqa: PLR2004 - it takes two
        return
    (old, _), (new, ledger) = history.drafts[-2:]
    items = {item.id: item for item in history.review.feedback}
    terminal.say("")
    show_card(ledger_card(history.review.task, new, ledger, items, redline(old.body, new.body), names))


def _part(title: str, text: str) -> None:
    terminal.say("")
    terminal.say(title, style="bold")
    terminal.say(text)
