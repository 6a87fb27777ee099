"""What a click does, on every platform: buttons, boxes, menus and forms, by the action that they carry.

An answer is a card for the person alone, a form to open, or nothing where the thread shows all there is. Every refusal
is an error with its sentence; whoever calls shows it to the person alone.
"""

from dataclasses import dataclass, replace
from typing import TypeAlias

from bot.cards.actions import Action, Done, Verb
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
from bot.cards.scores import (
    filed_card,
    groups_of,
    kept_card,
    mark_form,
    pages_of,
    read_mark_form,
    read_score_form,
    read_tick_form,
    read_ticks,
    score_form,
    tick_form,
    unmarked_card,
)
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
from bot.domain.score import Mark, MarkValue, Verdict
from bot.domain.task import CATEGORIES, Task, TaskId, TaskState
from bot.errors import InvalidInput, NotFound, Stale, WrongState
from bot.services.desk import Origin
from bot.services.people import People
from bot.services.ports import Store
from bot.services.report_cards import ReportCards
from bot.services.report_filters import asked_of
from bot.services.reviews import Reviews
from bot.services.scoring import OpenedScorecard, Scoring
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
    scoring: Scoring
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
            case Verb.DRAFT_SCORE:
                opened = self.scoring.look(draft_id, by, origin)
                return score_form(opened.draft, opened.rubric, opened.marks)
            case Verb.DRAFT_TICK:
                return self._page(draft_id, by, action.part or 1, origin)
            case Verb.DRAFT_MARK:
                return self._mark(action, by, origin)
            case Verb.DRAFT_DONE:
                return self._done(action, by, origin)
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
            self.scoring.begin(DraftId(action.subject), origin)

    def tick(self, action: Action, ticked: frozenset[str], by: PersonId, origin: Origin) -> None:
        """Somebody ticked boxes in the thread: all that are ticked now in the group `action.part` (1, 2, …).

        The marks are kept, and count once the person is done.

        Raises:
            Refused: an old draft, an old rubric, no reviewer.
        """
        draft_id = DraftId(action.subject)
        opened = self._prefilled(draft_id, by)
        _check_version(opened, action.version)
        groups = groups_of(opened.rubric)
        if not 1 <= action.part <= len(groups):
            raise NotFound(what="group of criteria", given=str(action.part))
        shown = tuple(each.number for each in groups[action.part - 1])
        marks = read_ticks(opened.rubric, shown, ticked, held=opened.marks)
        self.scoring.save(draft_id, action.version, marks, origin)

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
            case Verb.DRAFT_SCORE:
                opened = self._prefilled(draft_id, by)
                _check_version(opened, action.version)
                marks = read_score_form(opened.rubric, values)
                return self._filed(self.scoring.file(draft_id, action.version, marks, origin), by)
            case Verb.DRAFT_TICK:
                return self._take_page(action, values, by, origin)
            case Verb.DRAFT_MARK:
                mark = read_mark_form(action.part, values)
                return self._filed(self.scoring.file(draft_id, action.version, (mark,), origin), by)
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

    def _page(self, draft_id: DraftId, by: PersonId, page: int, origin: Origin) -> Form:
        opened = self.scoring.look(draft_id, by, origin)
        if not 1 <= page <= pages_of(opened.rubric):
            raise NotFound(what="page of the rubric", given=str(page))
        return tick_form(opened.draft, opened.rubric, opened.marks, page)

    def _take_page(self, action: Action, values: Values, by: PersonId, origin: Origin) -> Card:
        draft_id = DraftId(action.subject)
        opened = self._prefilled(draft_id, by)
        _check_version(opened, action.version)
        marks, comment = read_tick_form(opened.rubric, action.part, values, opened.marks)
        pages = pages_of(opened.rubric)
        is_last = action.part >= pages
        keep = self.scoring.file if is_last else self.scoring.save
        review = keep(draft_id, action.version, marks, origin)
        if comment.strip():
            key = f"{origin.event_key}.comment" if origin.event_key else ""
            self.reviews.capture(review.task.id, comment, replace(origin, event_key=key, message=None))
        if not is_last and review.draft is not None:
            return kept_card(review.draft, action.part, pages)
        return self._filed(review, by)

    def _mark(self, action: Action, by: PersonId, origin: Origin) -> Form:
        draft_id = DraftId(action.subject)
        opened = self.scoring.look(draft_id, by, origin)
        if action.version:
            _check_version(opened, action.version)
        criterion = opened.rubric.criterion(action.part)
        if criterion is None:
            raise NotFound(what="criterion", given=str(action.part))
        held = next((mark for mark in opened.marks if mark.criterion == action.part), None)
        return mark_form(opened.draft, opened.rubric, criterion, held)

    def _done(self, action: Action, by: PersonId, origin: Origin) -> Card:
        """Who leaves criteria out is asked first what they found there.

        The verdict follows from what they said: something is not met, or still open, or it looks good.
        """
        draft_id = DraftId(action.subject)
        opened = self._prefilled(draft_id, by)
        own = () if opened.carried else opened.marks
        marked = {mark.criterion for mark in own}
        unmarked = tuple(each.number for each in opened.rubric.criteria if each.number not in marked)
        if action.part == Done.ASK and unmarked and not opened.filed:
            self.scoring.look(draft_id, by, origin)  # whoever may not score is not asked
            return unmarked_card(opened.draft, opened.rubric, unmarked, has_earlier_marks=opened.carried)
        marks = self._last_marks(action, opened, unmarked)
        if marks:
            key = f"{origin.event_key}.marks" if origin.event_key else ""
            self.scoring.save(draft_id, action.version, marks, replace(origin, event_key=key))
        review = self.tasks.get(opened.task_id)
        lacks = any(mark.value is MarkValue.NOT_MET for mark in (*own, *marks))
        lacks = lacks or any(item.author == by for item in review.open_feedback)
        verdict = Verdict.REQUEST_CHANGES if lacks else Verdict.APPROVE
        return self._filed(self.scoring.finish(draft_id, verdict, origin), by)

    def _last_marks(self, action: Action, opened: OpenedScorecard, unmarked: tuple[int, ...]) -> tuple[Mark, ...]:
        """What a click adds to the marks of whoever is done."""
        match action.part:
            case Done.REST_NOT_MET:
                _check_version(opened, action.version)
                return tuple(Mark(number, MarkValue.NOT_MET) for number in unmarked)
            case Done.AS_BEFORE:
                _check_version(opened, action.version)
                if not opened.carried:
                    why = (
                        "You have marked this draft already." if opened.marks else "You have no marks that could stand."
                    )
                    raise WrongState(why=f"{why} Score it, or say “I'm done”.")
                return opened.marks
            case _:
                return ()

    def _filed(self, review: Review, by: PersonId) -> Card:
        """The person's own marks, and the tally as this person may see it."""
        if review.draft is None or review.rubric is None or review.task.state is not TaskState.IN_REVIEW:
            return wait_card(review.task)
        opened = self.scoring.prefilled(review, by)
        marks: tuple[Mark, ...] = () if opened.carried else opened.marks
        return filed_card(review.draft, review.rubric, marks, self.scoring.tally_for(review, by))

    def _prefilled(self, draft_id: DraftId, by: PersonId) -> OpenedScorecard:
        with self.store.reading() as uow:
            task_id = uow.drafts.task_of(draft_id)
        review = self.tasks.get(task_id)
        if review.draft is None or review.draft.id != draft_id:
            number = review.draft.number if review.draft else 0
            raise Stale(why=f"That was about an older draft; draft {number} is the current one.")
        return self.scoring.prefilled(review, by)


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


def _check_version(opened: OpenedScorecard, version: int) -> None:
    if version != opened.rubric.version:
        raise Stale(
            why=f"The rubric was changed: version {opened.rubric.version} counts now. Open the scorecard again."
        )


def _waits_for_rubric(task: Task) -> bool:
    """Whether there is no draft because no rubric is approved yet."""
    return TaskState.RUBRIC_REVIEW in {task.state, task.stall.from_state if task.stall else None}


def _fitting_form(review: Review) -> Form:
    if len(format_rubric(review.rubrics[-1].criteria)) > FORM_TEXT_MAX:
        raise InvalidInput(field="The form", why=f"the rubric has more than the {FORM_TEXT_MAX:,} characters that fit")
    return rubric_form(review)
