"""Brings the world back in line with the database, round after round: whatever got lost or stuck goes on, or is shown.

Expired leases and jobs whose back-off is over need no step of their own: both are due and unheld, which is what the
relay hands over.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import uuid4

from bot import log
from bot.bootstrap import App
from bot.domain.task import TaskId
from bot.errors import ConcurrentUpdate, Refused, Unavailable
from bot.services.ports import UnitOfWork

logger = log.get(__name__)

EVENTS_ARE_KEPT_FOR = timedelta(days=7)
"""Far longer than either platform redelivers: Slack for an hour or so, Discord within a session of its gateway."""
TASKS_IN_A_STEP = 100
"""So that a round ends, however many tasks there are; the next round goes on where this one stopped."""
JOBS_AT_ONCE = 100
HANDOVERS = 50
"""5,000 jobs in a round, for a queue that was wiped."""

Find = Callable[[UnitOfWork, TaskId | None], tuple[TaskId, ...]]
"""The tasks after that one for which there may be something to do, at most TASKS_IN_A_STEP of them, by id."""


@dataclass
class Step:
    """Something that a round does for each of some tasks."""

    name: str
    find: Find
    act: Callable[[TaskId], object]
    """What was done; something false where there was nothing to do."""
    after: TaskId | None = None


@dataclass
class Reconciler:
    app: App
    _steps: tuple[Step, ...] = field(init=False)

    def __post_init__(self) -> None:
        reviews = self.app.reviews
        steps = [
            Step("task_mended", lambda uow, after: uow.reviews.stuck(TASKS_IN_A_STEP, after=after), reviews.mend),
            Step("quiet_window_closed", self._quiet, reviews.close_quiet_window),
        ]
        hours = self.app.settings.remind_after_hours
        if hours is not None:
            waited = timedelta(hours=hours)
            remind = Step("reviewers_reminded", self._unfiled(waited), lambda task: reviews.remind(task, waited))
            steps.append(remind)
        days = self.app.settings.retention_days
        if days is not None:
            retention = self.app.retention
            steps.append(Step("words_removed", self._expired(timedelta(days=days)), retention.expire))
        self._steps = tuple(steps)

    def once(self) -> int:
        """One round; how many jobs were handed to the queue. What breaks with one task does not stop the others.

        Raises:
            Unavailable: the database or the queue does not answer; nothing is lost.
        """
        with self.app.store.writing() as uow:
            uow.inbox.forget(self.app.clock.now() - EVENTS_ARE_KEPT_FOR)
        for step in self._steps:
            self._take(step)
        self.app.relay.call_off()
        return self._hand_over()

    def _take(self, step: Step) -> None:
        """Raises Unavailable."""
        with self.app.store.reading() as uow:
            tasks = step.find(uow, step.after)
        step.after = tasks[-1] if len(tasks) == TASKS_IN_A_STEP else None
        for task_id in tasks:
            try:
                done = step.act(task_id)
            except Unavailable:
                raise
            except (ConcurrentUpdate, Refused):
                continue  # somebody was faster
            except Exception:  # the next task is not to suffer for this one
                logger.exception("task_not_reconciled", step=step.name, task=task_id, reference=uuid4().hex[:8])
                continue
            if done:
                logger.info(step.name, task=task_id, done=done)

    def _hand_over(self) -> int:
        handed = 0
        for _ in range(HANDOVERS):
            batch = self.app.relay.sweep(JOBS_AT_ONCE)
            handed += batch
            if batch < JOBS_AT_ONCE:
                break
        if handed:
            logger.info("jobs_handed_over", jobs=handed)
        return handed

    def _quiet(self, uow: UnitOfWork, after: TaskId | None) -> tuple[TaskId, ...]:
        return uow.reviews.quiet_since(self.app.clock.now(), TASKS_IN_A_STEP, after=after)

    def _expired(self, kept_for: timedelta) -> Find:
        def find(uow: UnitOfWork, after: TaskId | None) -> tuple[TaskId, ...]:
            return uow.privacy.expired(self.app.clock.now() - kept_for, TASKS_IN_A_STEP, after=after)

        return find

    def _unfiled(self, waited: timedelta) -> Find:
        def find(uow: UnitOfWork, after: TaskId | None) -> tuple[TaskId, ...]:
            before = self.app.clock.now() - waited
            return uow.reviews.awaiting_reviewers(before, TASKS_IN_A_STEP, after=after)

        return find
