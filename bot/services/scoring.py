"""Scoring: scorecards, being done, and who may see what."""

from dataclasses import dataclass
from decimal import Decimal

from bot.domain import commands as ask
from bot.domain.conversation import Actor, PersonId
from bot.domain.draft import Arm, DraftHead, DraftId
from bot.domain.events import JobId, Trigger
from bot.domain.review import Review
from bot.domain.rubric import Rubric
from bot.domain.score import Mark, ScorecardId, Tally, Verdict
from bot.domain.task import TaskId, TaskState
from bot.errors import NothingToRevise, Stale
from bot.measure.minutes import review_minutes
from bot.services.desk import Desk, Origin
from bot.services.ports import UnitOfWork

QUORUM = Actor.system("quorum")


@dataclass(frozen=True, slots=True)
class OpenedScorecard:
    """What a reviewer's form starts from."""

    task_id: TaskId
    draft: DraftHead
    rubric: Rubric
    marks: tuple[Mark, ...]
    """This reviewer's own: as saved on this draft, or else carried over from the draft before, by the criterion's
    words. Carried marks count only once they are filed."""
    carried: bool
    filed: bool


@dataclass(frozen=True, slots=True)
class Scoring:
    desk: Desk

    def look(self, draft_id: DraftId, person: PersonId, origin: Origin) -> OpenedScorecard:
        """What a form begins with that has to be there at once: reads only, and `begin` is to follow.

        Raises:
            Stale: there is a newer draft.
        """
        with self.desk.store.reading() as uow:
            review = uow.reviews.get(uow.drafts.task_of(draft_id))
        self.desk.check(review, ask.OpenScorecard(draft_id), origin)
        return self.prefilled(review, person, draft_id)

    def begin(self, draft_id: DraftId, origin: Origin) -> Review:
        """Start the review session of whoever has a form open. Raises: as `look`."""
        return self.desk.act(self._task_of(draft_id), ask.OpenScorecard(draft_id), origin)

    def prefilled(self, review: Review, person: PersonId, draft_id: DraftId | None = None) -> OpenedScorecard:
        """The form without starting a session; a read only.

        On the current draft, or on a retry, whose form starts with nothing of what was said of the drafts.
        """
        retry = review.retry(draft_id) if draft_id else None
        draft = retry or review.draft
        if draft is None or review.rubric is None:
            raise Stale(why=f"Task {review.task.number} has no draft to score.")
        held = review.scorecard_of(Actor.person(person), draft.id)
        marks, carried = (held.marks, False) if held else (() if retry else self._carried(review, person), True)
        return OpenedScorecard(
            review.task.id,
            draft,
            review.rubric,
            marks,
            carried=carried and bool(marks),
            filed=held is not None and held.filed_at is not None,
        )

    def save(self, draft_id: DraftId, rubric_version: int, marks: tuple[Mark, ...], origin: Origin) -> Review:
        """Keep ticks that do not count yet."""
        card = ScorecardId(self.desk.new_id())
        return self.desk.act(self._task_of(draft_id), ask.SaveMarks(card, draft_id, rubric_version, marks), origin)

    def file(self, draft_id: DraftId, rubric_version: int, marks: tuple[Mark, ...], origin: Origin) -> Review:
        """File a scorecard: from now on its marks count, and the reviewer sees the tally."""
        card = ScorecardId(self.desk.new_id())
        return self.desk.act(self._task_of(draft_id), ask.FileScorecard(card, draft_id, rubric_version, marks), origin)

    def finish(self, draft_id: DraftId, verdict: Verdict, origin: Origin) -> Review:
        """Be done with a draft. When enough reviewers are, the agent revises what there is to revise."""
        task_id = self._task_of(draft_id)
        with self.desk.store.writing() as uow:
            if not self.desk.is_new(uow, origin):
                return uow.reviews.get(task_id)
            review = self.desk.apply(uow, task_id, ask.FinishReview(draft_id, verdict), origin)
            if review.quorum_reached and review.task.state is TaskState.IN_REVIEW:
                review = self._revise(uow, review, draft_id)
        self.desk.relay.nudge()
        return review

    def correct_minutes(self, task_id: TaskId, minutes: Decimal, origin: Origin) -> Review:
        """Say how long one's own review of a task really took."""
        return self.desk.act(task_id, ask.CorrectMinutes(minutes), origin)

    def minutes(self, task_id: TaskId) -> dict[PersonId, float]:
        """How long each person has reviewed the task until now."""
        with self.desk.store.reading() as uow:
            return review_minutes(uow.reviews.events(task_id), self.desk.clock.now())

    def tally_for(self, review: Review, person: PersonId) -> Tally | None:
        """The tally as this person may see it: whoever has filed does, and everybody once the task is decided."""
        held = review.scorecard_of(Actor.person(person))
        may_see = review.task.state.is_decided or (held is not None and held.filed_at is not None)
        return review.tally if may_see else None

    def _revise(self, uow: UnitOfWork, review: Review, draft_id: DraftId) -> Review:
        cap = self.desk.workspace_cap(uow, review.task.workspace_id)
        command = ask.RequestRevision(draft_id, JobId(self.desk.new_id()), Trigger.QUORUM, cap)
        try:
            return self.desk.apply(uow, review.task.id, command, Origin(QUORUM))
        except NothingToRevise:
            return review  # everybody is content; the card says that the task can be accepted

    def _carried(self, review: Review, person: PersonId) -> tuple[Mark, ...]:
        """The person's marks on the latest draft that they scored, for criteria whose words are the same.

        That may be the current one, under an older rubric.
        """
        rubric, grader = review.rubric, Actor.person(person)
        if rubric is None:
            return ()
        if review.draft and review.draft.number == 1 and not any(each.grader == grader for each in review.scorecards):
            return ()  # nothing to carry, and nothing to read: somebody waits for the form
        numbers = {each.text: each.number for each in rubric.criteria}
        texts = {(old.version, each.number): each.text for old in review.rubrics for each in old.criteria}
        with self.desk.store.reading() as uow:
            for head in reversed(uow.drafts.of_task(review.task.id)):
                if head.arm is Arm.RETRY:
                    continue
                for card in reversed(uow.drafts.scorecards(head.id)):
                    if card.grader == grader:
                        known = (
                            (numbers.get(texts.get((card.rubric_version, m.criterion), "")), m) for m in card.marks
                        )
                        return tuple(Mark(number, mark.value, mark.note) for number, mark in known if number)
        return ()

    def _task_of(self, draft_id: DraftId) -> TaskId:
        with self.desk.store.reading() as uow:
            return uow.drafts.task_of(draft_id)
