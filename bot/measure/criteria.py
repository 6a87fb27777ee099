"""Criteria: which fail most, which divide people, which nobody judged; and how one might be worded."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.rubric_advice import Advice
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
    remarks: tuple[Advice, ...]
    """What might make it hard to mark; often none."""
    reworded: tuple[str, ...]
    """Criteria to put in its place, where a rule can tell; else empty. Only a person makes a new rubric version of it."""


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
    """The view of these criteria; of the rubric versions that count now only, or with `latest=False` of all."""
    raise NotImplementedError
