"""What a click does, on every platform: buttons, boxes, menus and forms, by the action that they carry.

An answer is a card for the person alone, a form to open, or nothing where the thread shows all there is. Every refusal
is an error with its sentence; whoever calls shows it to the person alone.
"""

from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.cards.actions import Action, Verb
from bot.cards.elements import Card, Form, Values
from bot.cards.forms import (
    FORM_TEXT_MAX,
    TaskAnswer,
    TaskStart,
    limit_form,
    read_limit_form,
    read_reject_form,
    read_rubric_form,
    read_task_form,
    reject_form,
    rubric_form,
    task_form,
)
from bot.cards.notices import confirmation
from bot.cards.overviews import posting_card, started_card, wait_card
from bot.domain import commands as ask
from bot.domain.conversation import PersonId, Workspace, WorkspaceId
from bot.domain.cycle import check_allowed
from bot.domain.draft import DraftId
from bot.domain.events import JobId, Trigger
from bot.domain.feedback import FeedbackId
from bot.domain.files import Upload
from bot.domain.review import Review
from bot.domain.rubric_advice import in_two
from bot.domain.rubric_text import format_rubric
from bot.domain.task import CATEGORIES, Task, TaskId, TaskState
from bot.errors import InvalidInput, NotFound, Stale, WrongState
from bot.services.desk import Origin
from bot.services.marking import Marking
from bot.services.people import People
from bot.services.ports import Store
from bot.services.report_cards import ReportCards
from bot.services.report_filters import asked_of
from bot.services.reviews import Reviews
from bot.services.tasks import NewTask, Tasks
from bot.services.workspaces import Workspaces

Answer: TypeAlias = Card | Form | None

_SCORECARDS = frozenset({Verb.DRAFT_SCORE, Verb.DRAFT_TICK, Verb.DRAFT_MARK})
"""Clicks that open a scorecard, or a part of one."""


@dataclass(frozen=True, slots=True)
class Clicks:
    store: Store
    people: People
    tasks: Tasks
    reviews: Reviews
    marking: Marking
    workspaces: Workspaces
    report_cards: ReportCards
    agents: tuple[tuple[str, str], ...]
    """What a form offers: each a name and its label."""
    categories: tuple[str, ...] = CATEGORIES

    def press(  # noqa: C901, PLR0911, PLR0912 - a case a verb
        self, action: Action, by: PersonId, origin: Origin, place: "Place | None" = None
    ) -> Answer:
        """Somebody clicked a button or chose from a menu; `place` is where.

        Where a form comes of it, nothing was written, so that it can be shown at once; `opened` is to follow.

        Raises:
            Refused: nothing changed; the sentence says why (stale, not allowed, nothing to do).
            Unavailable: nothing changed; the person should try again.
        """
        draft_id, task_id = DraftId(action.subject), TaskId(action.subject)
        match action.verb:
            case Verb.TASK_NEW:
                return self.new_task(action.subject)
            case Verb.SETTINGS_EDIT:
                return self.workspaces.form(WorkspaceId(action.subject), action.part, origin)
            case Verb.TASK_CANCEL:
                return wait_card(self.tasks.cancel(task_id, origin).task)
            case Verb.TASK_RESUME:
                return self._resume(task_id, origin)
            case Verb.RUBRIC_APPROVE:
                self._check_latest(self.tasks.get(task_id), action.version)
                return wait_card(self.tasks.approve_rubric(task_id, None, origin).task)
            case Verb.RUBRIC_EDIT:
                return self._rubric_form(task_id, origin)
            case Verb.RUBRIC_REWORD:
                return self._reworded_form(task_id, action.part, origin)
            case Verb.JOB_STOP:
                return wait_card(self._stop(JobId(action.subject), origin).task)
            case Verb.DRAFT_SCORE | Verb.DRAFT_TICK | Verb.DRAFT_MARK:
                return self.marking.form(action, by, origin)
            case Verb.DRAFT_DONE:
                return self.marking.done(action, by, origin)
            case Verb.DRAFT_REVISE:
                return wait_card(self.reviews.request_revision(draft_id, Trigger.BUTTON, origin).task)
            case Verb.DRAFT_ACCEPT:
                return wait_card(self.reviews.accept(draft_id, origin).task)
            case Verb.DRAFT_REJECT:
                return reject_form(self.tasks.draft(draft_id).head)
            case Verb.FEEDBACK_CONFIRM:
                self.reviews.confirm(FeedbackId(action.subject), origin)
                return confirmation("Thank you: this feedback is settled.")
            case Verb.FEEDBACK_REOPEN:
                self.reviews.reopen(FeedbackId(action.subject), origin)
                return confirmation("This feedback is open again; the next revision gets it.")
            case Verb.REPORT_POST:
                return self._post_report(action.subject, place, origin)

    def opened(self, action: Action, origin: Origin) -> None:
        """The form that `press` gave is before the person. With a scorecard a review session starts.

        Raises:
            Refused: meanwhile there is a newer draft, for instance.
        """
        if action.verb in _SCORECARDS:
            self.marking.begin(action, origin)

    def tick(self, action: Action, ticked: frozenset[str], by: PersonId, origin: Origin) -> None:
        """Somebody ticked boxes in the thread (see `Marking.tick`)."""
        self.marking.tick(action, ticked, by, origin)

    def submit(
        self, action: Action, values: Values, by: PersonId, origin: Origin, place: "Place | None" = None
    ) -> Answer:
        """Somebody sent a form; `place` is where a new task's card goes.

        Raises:
            FormInvalid: with a sentence for each input; nothing changed.
            Refused: as for `press`.
        """
        draft_id, task_id = DraftId(action.subject), TaskId(action.subject)
        match action.verb:
            case Verb.TASK_NEW if place is not None:
                return self._open(values, place, origin)
            case Verb.SETTINGS_EDIT:
                return self.workspaces.change(WorkspaceId(action.subject), action.part, values, origin)
            case Verb.TASK_RESUME:
                policy = read_limit_form(values, self.tasks.get(task_id).task.policy)
                return wait_card(self.tasks.resume(task_id, origin, policy).task)
            case Verb.RUBRIC_EDIT:
                return self._take_rubric(task_id, action.version, values, origin)
            case Verb.DRAFT_REJECT:
                return wait_card(self.reviews.reject(draft_id, read_reject_form(values), origin).task)
            case Verb.DRAFT_SCORE | Verb.DRAFT_TICK | Verb.DRAFT_MARK:
                return self.marking.take(action, values, by, origin)
            case _:
                raise NotFound(what="form", given=action.verb)

    def check_new_task(self, values: Values) -> TaskStart:
        """What the form for a new task says, so that it can be opened again with it; before its files are fetched.

        Raises:
            FormInvalid: as `submit`.
        """
        answer = read_task_form(values, self.categories, self.agents)
        rubric = values.get("rubric", "")
        return TaskStart(
            answer.title,
            answer.brief,
            rubric if isinstance(rubric, str) else "",
            answer.category,
            answer.agent,
            answer.reviewers,
        )

    def new_task(self, place: str, start: TaskStart | None = None) -> Form:
        """The form for a new task; `place` comes back with its answer. Reads nothing."""
        return task_form(place, self.categories, self.agents, start or TaskStart())

    # ---- one by one

    def _post_report(self, subject: str, place: "Place | None", origin: Origin) -> Card:
        if place is None or not place.channel_id:
            raise WrongState(why="There is no channel here to post the report in. Ask for it in one.")
        self.report_cards.post(asked_of(subject), place.workspace, place.channel_id, origin)
        return posting_card()

    def _open(self, values: Values, place: "Place", origin: Origin) -> Card:
        answer = read_task_form(values, self.categories, self.agents)
        review = self.tasks.opened_from(origin.event_key) or self._opened(answer, place, origin)
        _check_same(review, answer, place.files)
        return started_card(review.task)

    def _opened(self, answer: TaskAnswer, place: "Place", origin: Origin) -> Review:
        conversation = self.people.new_conversation(place.workspace, place.channel_id)
        new = NewTask(
            place.workspace.id,
            answer.title,
            answer.brief,
            answer.category,
            answer.agent,
            criteria=answer.criteria,
            reviewers=answer.reviewers,
            conversations=(conversation.id,),
            files=place.files,
        )
        return self.tasks.open(new, origin)

    def _resume(self, task_id: TaskId, origin: Origin) -> Answer:
        task = self.tasks.get(task_id).task
        if task.stall and task.stall.reason.is_a_cap:
            return limit_form(task)
        return wait_card(self.tasks.resume(task_id, origin).task)

    def _rubric_form(self, task_id: TaskId, origin: Origin) -> Form:
        return _fitting_form(self._changeable(task_id, origin))

    def _reworded_form(self, task_id: TaskId, number: int, origin: Origin) -> Form:
        """The rubric with a suggestion in place of one criterion, where a rule can tell one; a person changes it.

        Raises:
            NotFound: the rubric has no such criterion.
        """
        review = self._changeable(task_id, origin)
        rubric = review.rubrics[-1]
        criterion = rubric.criterion(number)
        if criterion is None:
            raise NotFound(what="criterion", given=str(number))
        texts = in_two(criterion.text) or (criterion.text,)
        said = [replace(criterion, text=text) for text in texts]
        every = (*rubric.criteria[: number - 1], *said, *rubric.criteria[number:])
        criteria = tuple(replace(each, number=place) for place, each in enumerate(every, start=1))
        return _fitting_form(replace(review, rubrics=(*review.rubrics[:-1], replace(rubric, criteria=criteria))))

    def _changeable(self, task_id: TaskId, origin: Origin) -> Review:
        """A review whose rubric this person may change."""
        review = self.tasks.get(task_id)
        check_allowed(review, ask.ApproveRubric if _waits_for_rubric(review.task) else ask.ReplaceRubric, origin.by)
        if not review.rubrics:
            raise WrongState(why="The agent has not proposed a rubric yet.")
        return review

    def _take_rubric(self, task_id: TaskId, version: int, values: Values, origin: Origin) -> Card:
        criteria = read_rubric_form(values)
        review = self.tasks.get(task_id)
        self._check_latest(review, version)
        if review.rubric and criteria == review.rubric.criteria:
            return confirmation("The rubric is as it was: nothing in it was changed.")
        change = self.tasks.approve_rubric if _waits_for_rubric(review.task) else self.tasks.replace_rubric
        return wait_card(change(task_id, criteria, origin).task)

    def _check_latest(self, review: Review, version: int) -> None:
        latest = review.rubrics[-1].version if review.rubrics else 0
        if version != latest:
            raise Stale(why=f"The rubric was changed in between: version {latest} is the latest. Open it again.")

    def _stop(self, job: JobId, origin: Origin) -> Review:
        with self.store.reading() as uow:
            task_id = uow.jobs.get(job).task_id
        return self.tasks.stop(task_id, job, origin)


@dataclass(frozen=True, slots=True)
class Place:
    """A channel in which a task's card or a report is posted, and the files that come with the task."""

    workspace: Workspace
    channel_id: str
    files: tuple[Upload, ...] = ()


def _check_same(review: Review, answer: TaskAnswer, files: tuple[Upload, ...]) -> None:
    """A form may come again after its task was opened, changed in between. Raises: WrongState."""
    task = review.task
    asked = review.rubrics[0].criteria if answer.criteria and review.rubrics else answer.criteria
    opened = (task.title, task.brief, task.category, asked, frozenset(task.reviewers), len(task.files))
    reviewers = frozenset(answer.reviewers)
    if opened != (answer.title, answer.brief, answer.category, answer.criteria, reviewers, len(files)):
        why = (
            f"Task {task.number} was opened from this form already, without what you changed since. "
            "Say that in its thread; or copy it, and cancel the task there to start another."
        )
        raise WrongState(why=why)


def _waits_for_rubric(task: Task) -> bool:
    """Whether there is no draft because no rubric is approved yet."""
    return TaskState.RUBRIC_REVIEW in {task.state, task.stall.from_state if task.stall else None}


def _fitting_form(review: Review) -> Form:
    if len(format_rubric(review.rubrics[-1].criteria)) > FORM_TEXT_MAX:
        raise InvalidInput(field="The form", why=f"the rubric has more than the {FORM_TEXT_MAX:,} characters that fit")
    return rubric_form(review)
