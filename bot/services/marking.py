"""What a click on a scorecard does: boxes in the thread, the forms with notes, and “I'm done”."""

from dataclasses import dataclass, replace

from bot.cards.actions import Action, Done, Verb
from bot.cards.elements import Card, Form, Values
from bot.cards.overviews import wait_card
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
from bot.domain.conversation import PersonId
from bot.domain.draft import DraftId
from bot.domain.review import Review
from bot.domain.score import Mark, MarkValue, Verdict
from bot.domain.task import TaskState
from bot.errors import NotFound, Stale, WrongState
from bot.services.desk import Origin
from bot.services.ports import Store
from bot.services.reviews import Reviews
from bot.services.scoring import OpenedScorecard, Scoring
from bot.services.tasks import Tasks


@dataclass(frozen=True, slots=True)
class Marking:
    store: Store
    tasks: Tasks
    reviews: Reviews
    scoring: Scoring

    def form(self, action: Action, by: PersonId, origin: Origin) -> Form:
        """The scorecard, a page of it, or one criterion. Writes nothing; `begin` is to follow.

        Raises:
            Refused: an old draft or rubric, no reviewer, no such page or criterion.
        """
        match action.verb:
            case Verb.DRAFT_TICK:
                return self._page(DraftId(action.subject), by, action.part or 1, origin)
            case Verb.DRAFT_MARK:
                return self._one(action, by, origin)
            case _:
                opened = self.scoring.look(DraftId(action.subject), by, origin)
                return score_form(opened.draft, opened.rubric, opened.marks)

    def begin(self, action: Action, origin: Origin) -> None:
        """The form is before the person: their review session starts. Raises: Refused."""
        self.scoring.begin(DraftId(action.subject), origin)

    def take(self, action: Action, values: Values, by: PersonId, origin: Origin) -> Card:
        """Somebody sent one of these forms.

        Raises:
            FormInvalid: with a sentence for each input; nothing changed.
            Refused: as for `form`.
        """
        draft_id = DraftId(action.subject)
        match action.verb:
            case Verb.DRAFT_TICK:
                return self._taken_page(action, values, by, origin)
            case Verb.DRAFT_MARK:
                mark = read_mark_form(action.part, values)
                return self._filed(self.scoring.file(draft_id, action.version, (mark,), origin), by)
            case _:
                opened = self._prefilled(draft_id, by)
                _check_version(opened, action.version)
                marks = read_score_form(opened.rubric, values)
                return self._filed(self.scoring.file(draft_id, action.version, marks, origin), by)

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

    def _page(self, draft_id: DraftId, by: PersonId, page: int, origin: Origin) -> Form:
        opened = self.scoring.look(draft_id, by, origin)
        if not 1 <= page <= pages_of(opened.rubric):
            raise NotFound(what="page of the rubric", given=str(page))
        return tick_form(opened.draft, opened.rubric, opened.marks, page)

    def _taken_page(self, action: Action, values: Values, by: PersonId, origin: Origin) -> Card:
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

    def _one(self, action: Action, by: PersonId, origin: Origin) -> Form:
        draft_id = DraftId(action.subject)
        opened = self.scoring.look(draft_id, by, origin)
        if action.version:
            _check_version(opened, action.version)
        criterion = opened.rubric.criterion(action.part)
        if criterion is None:
            raise NotFound(what="criterion", given=str(action.part))
        held = next((mark for mark in opened.marks if mark.criterion == action.part), None)
        return mark_form(opened.draft, opened.rubric, criterion, held)

    def done(self, action: Action, by: PersonId, origin: Origin) -> Card:
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


def _check_version(opened: OpenedScorecard, version: int) -> None:
    if version != opened.rubric.version:
        raise Stale(
            why=f"The rubric was changed: version {opened.rubric.version} counts now. Open the scorecard again."
        )
