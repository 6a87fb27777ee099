"""Lift: completion of first drafts (solo) against last drafts (assisted), and against as many tries without people."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.domain.draft import Arm
from bot.domain.task import TaskId
from bot.measure.figures import ENOUGH
from bot.measure.intervals import Interval, Rate, difference_interval, rate
from bot.measure.rows import Rows

_Arms = tuple[bool, bool | None, bool]
"""Whether a task was complete solo, by retry, assisted."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """One task whose first and last draft were both scored by people."""

    task_id: str
    agent: str
    category: str
    drafts: tuple[bool | None, ...]
    """Whether each draft, in their order, was complete; None where people did not score it. The first and the last
    were scored."""
    retry: bool | None = None
    """Whether one of as many tries without human words was complete; None where there is no such control."""

    @property
    def solo(self) -> bool:
        """Whether draft 1 was complete."""
        return bool(self.drafts[0])

    @property
    def assisted(self) -> bool:
        """Whether the last draft was complete; the same as `solo` where draft 1 is the last."""
        return bool(self.drafts[-1])

    @property
    def cycles(self) -> int:
        return len(self.drafts)


@dataclass(frozen=True, slots=True)
class Control:
    """The same tasks under all three arms: what feedback gave beyond trying again."""

    n: int
    solo: Rate | None
    retry: Rate | None
    assisted: Rate | None
    gained: int
    """Tasks complete with feedback that no retry completed."""
    lost: int
    """Tasks that a retry completed, but not feedback."""
    interval: Interval | None
    """Of the difference; bootstrap, 95 %."""
    p_value: float | None
    """McNemar's exact, of assisted against retry; None where there is not enough data."""

    @property
    def difference(self) -> float | None:
        """Assisted minus retry, as a share; None where there is not enough data."""
        return (self.gained - self.lost) / self.n if self.n >= ENOUGH else None


@dataclass(frozen=True, slots=True)
class Lift:
    """Paired completion of n tasks."""

    n: int
    solo: Rate | None
    assisted: Rate | None
    rescued: int
    """Tasks incomplete solo that became complete."""
    lost: int
    """Tasks complete solo whose last draft is not."""
    rescue: Rate | None
    """Of the tasks incomplete solo."""
    interval: Interval | None
    """Of the difference; bootstrap, 95 %."""
    p_value: float | None
    """McNemar's exact; None where there is not enough data."""
    control: Control | None = None
    """None where no task has a retry for each of its revisions."""

    @property
    def difference(self) -> float | None:
        """Assisted minus solo, as a share; None where there is not enough data."""
        return (self.rescued - self.lost) / self.n if self.n >= ENOUGH else None

    @property
    def relative(self) -> float | None:
        """The difference as a share of solo; None where solo is 0 or there is not enough data."""
        difference = self.difference
        return difference / self.solo.value if difference is not None and self.solo and self.solo.hits else None


@dataclass(frozen=True, slots=True)
class Cycle:
    """How the same n tasks stood after so many cycles.

    A task that stopped earlier, or whose draft of that number was not scored, stands as it stood the cycle before.
    """

    number: int
    n: int
    """All tasks of the lift, in each cycle."""
    reached: int
    """Tasks that have a draft of that number."""
    unscored: int
    """Of those: tasks whose draft of that number people did not score."""
    complete: Rate | None
    gained: int
    """Tasks that this cycle made complete; 0 in cycle 1."""
    lost: int
    """Tasks that this cycle made incomplete."""
    rescue: Rate | None
    """Of the tasks incomplete the cycle before that reached this one and were scored: those it made complete. None in
    cycle 1, and under 5."""

    @property
    def gain(self) -> float | None:
        """What this cycle added to the share of complete tasks; None in cycle 1 and where there is not enough data."""
        return (self.gained - self.lost) / self.n if self.number > 1 and self.n >= ENOUGH else None


def mcnemar(gained: int, lost: int) -> float:
    """McNemar's exact two-sided p: how likely so uneven a split of the changed tasks is, were both ways as likely.

    1 where nothing changed. Source: Q. McNemar, Psychometrika 12 (1947), 153-157; exact by the binomial with 1/2.
    """
    changed = gained + lost
    if not changed:
        return 1.0
    # Not scipy.stats.binomtest, which says the same: that takes a second and 50 MB more in every bot.
    from scipy.special import bdtr  # noqa: PLC0415 -- a bot starts without it

    return min(1.0, 2 * float(bdtr(min(gained, lost), changed, 0.5)))


def outcomes(rows: Rows) -> list[Outcome]:
    """The tasks that count, by id: those whose draft 1 and last draft people scored. Drafts of unknown tasks do not.

    A retry counts where each revision has one that people scored: so many tries the last draft took, too. To count the
    best of them is generous to trying again: somebody would have had to find it.
    """
    drafts: dict[TaskId, dict[int, bool | None]] = defaultdict(dict)
    retries: dict[TaskId, dict[int, bool | None]] = defaultdict(dict)
    for row in rows.drafts:
        (retries if row.arm is Arm.RETRY else drafts)[row.task_id][row.number] = row.complete
    found = []
    for task in sorted(rows.tasks, key=lambda each: each.id):
        scored = drafts.get(task.id, {})
        path = tuple(scored.get(number) for number in range(1, max(scored, default=0) + 1))
        if path and path[0] is not None and path[-1] is not None:
            best = _best_retry(retries.get(task.id, {}), len(path))
            found.append(Outcome(task.id, task.agent, task.category, path, best))
    return found


def _best_retry(retries: dict[int, bool | None], tries: int) -> bool | None:
    """Whether one of the retries up to that number was complete; None where one of them is missing or not scored."""
    scored = [complete for number in range(2, tries + 1) if (complete := retries.get(number)) is not None]
    return any(scored) if tries > 1 and len(scored) == tries - 1 else None


def lift(outcomes: Iterable[Outcome]) -> Lift:
    """The paired figures; the order of the outcomes does not matter."""
    times = Counter((row.solo, row.retry, row.assisted) for row in outcomes)
    n = times.total()
    solo, assisted = _times(times, solo=True), _times(times, assisted=True)
    rescued, lost = _times(times, solo=False, assisted=True), _times(times, solo=True, assisted=False)
    return Lift(
        n,
        solo=rate(solo, n),
        assisted=rate(assisted, n),
        rescued=rescued,
        lost=lost,
        rescue=rate(rescued, n - solo),
        interval=difference_interval(rescued, lost, n),
        p_value=mcnemar(rescued, lost) if n >= ENOUGH else None,
        control=_control(Counter({arms: count for arms, count in times.items() if arms[1] is not None})),
    )


def _times(
    times: Counter[_Arms], *, solo: bool | None = None, retry: bool | None = None, assisted: bool | None = None
) -> int:
    """How many tasks were so complete; None where either will do."""
    wanted = (solo, retry, assisted)
    return sum(
        count
        for arms, count in times.items()
        if all(want is None or want is arm for want, arm in zip(wanted, arms, strict=True))
    )


def _control(times: Counter[_Arms]) -> Control | None:
    n = times.total()
    if not n:
        return None
    gained, lost = _times(times, retry=False, assisted=True), _times(times, retry=True, assisted=False)
    return Control(
        n,
        solo=rate(_times(times, solo=True), n),
        retry=rate(_times(times, retry=True), n),
        assisted=rate(_times(times, assisted=True), n),
        gained=gained,
        lost=lost,
        interval=difference_interval(gained, lost, n),
        p_value=mcnemar(gained, lost) if n >= ENOUGH else None,
    )


def cycles(outcomes: Iterable[Outcome]) -> tuple[Cycle, ...]:
    """Completion after each cycle, of all tasks of the lift: cycle 1 is solo, the last one assisted."""
    rows = list(outcomes)
    stands: list[bool] = [row.solo for row in rows]
    found: list[Cycle] = []
    for number in range(1, max((row.cycles for row in rows), default=0) + 1):
        before = stands
        scored = [row.drafts[number - 1] if row.cycles >= number else None for row in rows]
        stands = [was if now is None else now for was, now in zip(before, scored, strict=True)]
        found.append(_cycle(number, sum(row.cycles >= number for row in rows), scored, before, stands))
    return tuple(found)


def _cycle(
    number: int, reached: int, scored: Sequence[bool | None], before: Sequence[bool], after: Sequence[bool]
) -> Cycle:
    changes = list(zip(before, after, strict=True))
    gained = sum(not was and now for was, now in changes)
    tried = sum(not was and now is not None for was, now in zip(before, scored, strict=True))
    return Cycle(
        number,
        n=len(after),
        reached=reached,
        unscored=reached - sum(each is not None for each in scored),
        complete=rate(sum(after), len(after)),
        gained=gained,
        lost=sum(was and not now for was, now in changes),
        rescue=rate(gained, tried) if number > 1 else None,
    )
