"""Tasks for exports, one at a time, with what people's marks on each draft add up to."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.domain.conversation import PersonId
from bot.domain.draft import Arm, DraftHead, DraftId
from bot.domain.feedback import Disposition, Feedback, LedgerEntry
from bot.domain.review import Review
from bot.domain.score import Scorecard, Tally, tally
from bot.domain.task import TaskId
from bot.domain.wording import REMOVED
from bot.services.ports import UnitOfWork
from bot.services.pseudonyms import Scope

_PAGE = 20
"""Tasks with their briefs in memory at once."""


@dataclass(frozen=True, slots=True)
class Scored:
    """A task with all of its drafts, the scorecards that were filed on each, and what became of the feedback."""

    review: Review
    heads: tuple[DraftHead, ...]
    """By number; retries after the draft they retry."""
    cards: dict[DraftId, tuple[Scorecard, ...]]
    ledgers: dict[DraftId, tuple[LedgerEntry, ...]]

    @property
    def drafts(self) -> tuple[DraftHead, ...]:
        """Those that people reviewed."""
        return tuple(head for head in self.heads if head.arm is not Arm.RETRY)

    @property
    def has_words(self) -> bool:
        """Whether its brief is still there."""
        return self.review.task.words_removed_at is None and self.review.task.brief != REMOVED

    def versions(self, draft_id: DraftId) -> frozenset[int]:
        """Of the rubric, under which people scored the draft."""
        return frozenset(card.rubric_version for card in self.cards[draft_id] if not card.is_advice)

    def tally(self, draft_id: DraftId, version: int) -> Tally:
        """The people's."""
        rubric = next(each for each in self.review.rubrics if each.version == version)
        return tally(rubric, draft_id, self.cards[draft_id])

    def latest_tally(self, draft_id: DraftId) -> Tally | None:
        """Under the newest version by which people scored it; None where they did not."""
        versions = self.versions(draft_id)
        return self.tally(draft_id, max(versions)) if versions else None

    def applied(self, draft_id: DraftId) -> tuple[Feedback, ...]:
        """The items that the revision which made this draft applied."""
        answered = [entry for entry in self.ledgers[draft_id] if entry.disposition is Disposition.APPLIED]
        found = (self.review.item(entry.feedback_id) for entry in answered)
        return tuple(item for item in found if item)

    def authors(self, *drafts: DraftHead) -> tuple[PersonId, ...]:
        """Whose words went into them: the owner's, and those of whoever wrote an item that was applied."""
        items = (item for head in drafts for item in self.applied(head.id))
        return (self.review.task.owner, *(item.author for item in items))


def tasks_in(uow: UnitOfWork, scope: Scope) -> Iterator[Scored]:
    """Every task of the scope, oldest first; one in memory at a time."""
    after: TaskId | None = None
    while page := uow.reviews.find(workspace_id=scope.workspace_id, limit=_PAGE, after=after):
        for task in page:
            if scope.since is None or task.opened_at >= scope.since:
                yield _scored(uow, task.id)
        after = page[-1].id


def _scored(uow: UnitOfWork, task_id: TaskId) -> Scored:
    heads = uow.drafts.of_task(task_id)
    return Scored(
        uow.reviews.get(task_id),
        heads,
        {head.id: tuple(card for card in uow.drafts.scorecards(head.id) if card.filed_at) for head in heads},
        {head.id: uow.drafts.ledger(head.id) for head in heads},
    )
