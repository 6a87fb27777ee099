"""From the outbox to the queue: the database knows every job that is due; this hands them over, again if need be.

It tells workers, too, of the jobs that nobody wants any more.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta

from bot import log
from bot.errors import Unavailable
from bot.services.ports import Clock, JobQueue, Store

logger = log.get(__name__)

STALE_AFTER = timedelta(seconds=30)
"""How long a job may lie on the queue, unclaimed, before it is taken for lost and handed over anew."""

AT_ONCE = 100
"""Jobs that are handed over in one go."""


@dataclass(frozen=True, slots=True)
class Relay:
    store: Store
    queue: Callable[[], JobQueue]
    """Asked for at each use: a queue server may come up later than we do."""
    clock: Clock
    job_timeout_seconds: int = 900
    stale_after: timedelta = STALE_AFTER

    def nudge(self) -> None:
        """Hand over what is due, and call off what is not, after a commit.

        What fails here loses nothing: the sweeper tries again.
        """
        try:
            self.call_off()
            self.sweep()
        except Unavailable as error:
            logger.warning("jobs_not_handed_over", why=str(error))

    def call_off(self) -> int:
        """Tell the workers of jobs that were cancelled under their hands; how many.

        Who does not hear of it learns it when the lease is renewed.

        Raises:
            Unavailable: the rest is told later.
        """
        with self.store.reading() as uow:
            jobs = uow.jobs.called_off()
        if jobs:
            queue = self.queue()
            for job in jobs:
                queue.stop(job.id, epoch=job.attempts)
            with self.store.writing() as uow:
                uow.jobs.told(tuple(job.id for job in jobs))
        return len(jobs)

    def sweep(self, limit: int = AT_ONCE) -> int:
        """Hand over jobs that are due, unclaimed and not on the queue; how many. As many as `limit`: there may be more.

        Raises:
            Unavailable: the rest stays due.
        """
        with self.store.reading() as uow:
            due = uow.jobs.unqueued(self.clock.now(), stale_after=self.stale_after, limit=limit)
        if not due:
            return 0
        queue = self.queue()
        queue.ping()
        with self.store.writing() as uow:
            for each in due:
                uow.jobs.mark_queued(each.job.id, self.clock.now())
        for each in due:
            job, seconds = each.job, self.job_timeout_seconds
            queue.enqueue(job.id, kind=job.purpose, epoch=job.attempts, timeout_seconds=seconds, is_bulk=each.is_bulk)
        return len(due)
