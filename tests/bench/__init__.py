"""Measurements, each against a baseline that was measured in the same run on the same machine.

A module `bench_<what>.py` here has `run() -> list[Row]`; `make bench` finds it. Where it takes `seconds`, they can be
said: `make bench ARGS=slack_acks=20`. Absolute numbers say something about a machine; the ratios say something about
redraft.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One measured quantity beside the same quantity of the baseline."""

    what: str
    unit: str
    """With its denominator: `ms per card`, `jobs/s`."""
    ours: float
    baseline: float
    baseline_name: str
    """What was measured beside: `stock RQ, one process`, `every row read anew`."""
    more_is_better: bool
    repeats: int

    @property
    def ratio(self) -> float:
        """How many times better than the baseline; below 1 = worse."""
        return self.ours / self.baseline if self.more_is_better else self.baseline / self.ours
