"""What waits, and for how long: for `redraft status` and for whoever watches the metrics. Changes nothing."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.task import TaskState
from bot.services.ports import Clock, DeliveryState, JobState, Store, Waiting


@dataclass(frozen=True, slots=True)
class Measured:
    """The state of the outbox at one moment, over all workspaces."""

    at: datetime
    jobs: dict[JobState, int]
    jobs_waiting: Waiting
    deliveries: dict[DeliveryState, int]
    deliveries_waiting: Waiting
    tasks: dict[TaskState, int]

    @property
    def oldest_job_seconds(self) -> float:
        """How long the oldest job that is due has waited for a worker; 0 where none waits."""
        return self._age(self.jobs_waiting)

    @property
    def oldest_delivery_seconds(self) -> float:
        """How long the oldest delivery that is due has waited for a poster; 0 where none waits."""
        return self._age(self.deliveries_waiting)

    def _age(self, waiting: Waiting) -> float:
        return max((self.at - waiting.oldest_due_at).total_seconds(), 0.0) if waiting.oldest_due_at else 0.0


@dataclass(frozen=True, slots=True)
class Backlog:
    store: Store
    clock: Clock

    def measured(self) -> Measured:
        """Count what waits.

        Raises:
            Unavailable
        """
        now = self.clock.now()
        with self.store.reading() as uow:
            return Measured(
                at=now,
                jobs=uow.jobs.counts(),
                jobs_waiting=uow.jobs.waiting(now),
                deliveries=uow.deliveries.counts(),
                deliveries_waiting=uow.deliveries.waiting(now),
                tasks=uow.reviews.counts(),
            )
