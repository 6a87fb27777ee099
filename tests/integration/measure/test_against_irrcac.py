"""Percent agreement, alpha and AC1 against irrCAC, which has them from Gwet's own formulas: to 1e-9."""

import itertools
import random
from collections import Counter

import pytest

from bot.measure.agreement import gwet_ac1, krippendorff_alpha, percent_agreement
from bot.measure.figures import ENOUGH
from tests.support import oracles
from tests.support.ratings import KRIPPENDORFF_2011, counted

CASES = 60


@pytest.fixture(scope="module", autouse=True)
def irrcac() -> None:
    oracles.needed("irrcac")


def a_case(seed: int) -> list[str]:
    """Raters, each with a mark or none for every unit; from even to nearly all alike, two to four values."""
    drawn = random.Random(seed)
    scale = "abcd"[: drawn.randint(2, 4)]
    weights = [drawn.choice([1, 5, 40]) for _ in scale]
    units, raters, missing = drawn.randint(5, 60), drawn.randint(2, 6), drawn.choice([0.0, 0.2, 0.6])
    while True:
        marks = [
            "".join(" " if drawn.random() < missing else drawn.choices(scale, weights)[0] for _ in range(units))
            for _ in range(raters)
        ]
        found = counted(marks, scale)
        compared = [counts for counts in found.elements() if sum(counts) > 1]
        if len(compared) >= ENOUGH and sum(map(any, zip(*compared, strict=True))) > 1:
            return marks


def test_random_marks_agree_as_much_by_irrcac() -> None:
    cases = [KRIPPENDORFF_2011, *map(a_case, range(CASES))]
    scales = ["".join(sorted(set(itertools.chain(*case)) - {" "})) for case in cases]
    question = [
        {"units": [[mark.strip() or None for mark in unit] for unit in zip(*case, strict=True)], "scale": list(scale)}
        for case, scale in zip(cases, scales, strict=True)
    ]
    for case, scale, theirs in zip(cases, scales, oracles.asked("irr.py", question), strict=True):
        ours: Counter[tuple[int, ...]] = counted(case, scale)
        assert {
            "percent": percent_agreement(ours),
            "alpha": krippendorff_alpha(ours).value,
            "ac1": gwet_ac1(ours, len(scale)),
        } == pytest.approx(theirs, abs=1e-9), case
