"""Keeps what people's marks on a draft come to, by the domain's own tally, beside the scorecards (ADR 0007)."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from sqlalchemy import select

from bot.domain.draft import DraftId
from bot.domain.review import Review
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import CriterionTally, Outcome, Scorecard, tally
from bot.measure.rows import MarkCounts
from bot.store import schema
from bot.store.transaction import Transaction, Values

_JUDGED = frozenset({Outcome.MET, Outcome.NOT_MET, Outcome.DISPUTED})


@dataclass(frozen=True, slots=True)
class Counted:
    """One criterion of a scored draft: how many people, and how many models, gave each mark."""

    number: int
    people: MarkCounts
    models: MarkCounts

    @property
    def outcome(self) -> Outcome:
        """Of the people's marks."""
        return outcome_of(self.people)


def outcome_of(counts: MarkCounts) -> Outcome:
    """What the domain says that these marks come to."""
    marks = (counts.met, counts.not_met, counts.not_applicable, counts.cannot_judge)
    return CriterionTally(_ANY, *marks).outcome


_ANY = Criterion(1, "any")


def counts_in(document: list[list[int]]) -> Iterator[Counted]:
    """What the column `counts` holds."""
    for number, *marks in document:
        yield Counted(number, MarkCounts(*marks[:4]), MarkCounts(*marks[4:]))


def keep_scores(transaction: Transaction, before: Review, after: Review) -> None:
    """Write the score of each draft whose scorecards are not what they were."""
    known = set(before.scorecards)
    changed = {(card.draft_id, card.rubric_version) for card in after.scorecards if card not in known}
    rubrics = {rubric.version: rubric for rubric in after.rubrics}
    for draft_id, version in sorted(changed):
        earlier = None
        if after.draft and draft_id == after.draft.id and after.draft.based_on:
            earlier = _counts(transaction, after.draft.based_on, version)
        row = score_values(rubrics[version], draft_id, after.scorecards, earlier)
        if row is not None:
            its = {"task_id": after.task.id, "workspace_id": after.task.workspace_id}
            transaction.add_or_replace(schema.scores, {**row, **its})


def score_values(
    rubric: Rubric, draft_id: DraftId, cards: Iterable[Scorecard], earlier: list[list[int]] | None
) -> Values | None:
    """The row of `scores`, without its task; None where nobody but models filed a scorecard.

    `earlier` is the column `counts` of the draft before under the same rubric version, None where that has no score.
    """
    cards = tuple(cards)
    people, models = tally(rubric, draft_id, cards), tally(rubric, draft_id, cards, advice=True)
    if not people.graders:
        return None
    was = {each.number: each.outcome for each in counts_in(earlier or [])}
    turned = [_turned(each.criterion, was, each.outcome) for each in people.criteria]
    return {
        "draft_id": draft_id,
        "rubric_version": rubric.version,
        "complete": people.complete,
        "met": people.met_count,
        "applicable": people.applicable_count,
        "gained": turned.count(True) if was else None,
        "lost": turned.count(False) if was else None,
        "counts": [
            [ours.criterion.number, *_marks(ours), *_marks(theirs)]
            for ours, theirs in zip(people.criteria, models.criteria, strict=True)
        ],
    }


def _turned(criterion: Criterion, was: dict[int, Outcome], now: Outcome) -> bool | None:
    """Whether a judged criterion came into the state we want (True) or left it (False)."""
    before = was.get(criterion.number)
    if before not in _JUDGED or now not in _JUDGED:
        return None
    wanted = Outcome.NOT_MET if criterion.is_pitfall else Outcome.MET
    return (now is wanted) if (before is wanted) != (now is wanted) else None


def _marks(each: CriterionTally) -> tuple[int, int, int, int]:
    return each.met, each.not_met, each.not_applicable, each.cannot_judge


def _counts(transaction: Transaction, draft_id: DraftId, version: int) -> list[list[int]] | None:
    table = schema.scores
    its = (table.c.draft_id == draft_id, table.c.rubric_version == version)
    row = transaction.row(select(table.c.counts).where(*its))
    return None if row is None else row.counts
