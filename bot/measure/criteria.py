"""Criteria: which fail most, which divide people, which nobody judged; and how one might be worded."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.rubric import Criterion
from bot.domain.rubric_advice import Advice, in_two, lint_rubric
from bot.domain.score import Outcome
from bot.domain.task import TaskId
from bot.measure.rows import CriterionRow


@dataclass(frozen=True, slots=True)
class CriterionView:
    """One criterion of one rubric version, over the drafts that people scored under it."""

    row: CriterionRow
    judged: int
    """Drafts on which its tally came to met, not met or disputed."""
    failed: int
    """Of those: drafts on which it needs work: not met, disputed, or a pitfall that is met."""
    disputed: int
    """Of those: drafts on which as many people said met as not met."""
    split: int
    """Drafts on which two people gave different marks, tied or not."""
    not_applicable: int
    """Drafts to which it does not apply."""
    remarks: tuple[Advice, ...]
    """What might make it hard to mark; often none."""
    reworded: tuple[str, ...]
    """Criteria to put in its place, where a rule can tell; else empty. Only a person makes a rubric version of it."""


@dataclass(frozen=True, slots=True)
class Criteria:
    """The same criteria, three ways; each criterion that fits, the most telling first."""

    failing: tuple[CriterionView, ...]
    """Failed on a draft; by how many, then by the share of those that judged it."""
    dividing: tuple[CriterionView, ...]
    """Divided people; by how many drafts it was disputed on, then by how many it split."""
    unjudged: tuple[CriterionView, ...]
    """Nobody has said met, not met or not applicable, though people scored drafts under its rubric version."""


def criteria(rows: Iterable[CriterionRow], *, latest: bool = True) -> Criteria:
    """The view of these criteria; of the rubric versions that count now only, or with `latest=False` of all.

    A criterion's twin is found among the rows given: give all rows of a rubric version, or none of it.
    """
    rubrics: dict[tuple[TaskId, int], list[CriterionRow]] = defaultdict(list)
    for row in rows:
        if row.is_latest or not latest:
            rubrics[row.task_id, row.rubric_version].append(row)
    views = [view for rubric in rubrics.values() for view in _views(rubric)]
    views.sort(key=lambda view: (view.row.task_number, view.row.task_id, view.row.rubric_version, view.row.number))
    failing = [view for view in views if view.failed]
    dividing = [view for view in views if view.disputed or view.split]
    return Criteria(
        failing=tuple(sorted(failing, key=lambda view: (-view.failed, -view.failed / view.judged))),
        dividing=tuple(sorted(dividing, key=lambda view: (-view.disputed, -view.split))),
        unjudged=tuple(view for view in views if view.row.drafts and not view.judged and not view.not_applicable),
    )


def _views(rows: list[CriterionRow]) -> list[CriterionView]:
    """One rubric version's, each with the remarks on it."""
    rubric = [
        Criterion(row.number, row.text, row.required, row.points) for row in sorted(rows, key=lambda each: each.number)
    ]
    remarks = lint_rubric(rubric)
    return [_view(row, tuple(remark for remark in remarks if remark.number == row.number)) for row in rows]


def _view(row: CriterionRow, remarks: tuple[Advice, ...]) -> CriterionView:
    times = Counter(dict(row.outcomes))
    failure = Outcome.MET if row.points < 0 else Outcome.NOT_MET
    return CriterionView(
        row,
        judged=times[Outcome.MET] + times[Outcome.NOT_MET] + times[Outcome.DISPUTED],
        failed=times[failure] + times[Outcome.DISPUTED],
        disputed=times[Outcome.DISPUTED],
        split=row.split,
        not_applicable=times[Outcome.NOT_APPLICABLE],
        remarks=remarks,
        reworded=in_two(row.text) or (),
    )
