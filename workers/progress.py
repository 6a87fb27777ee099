"""How far each job of this process is. Jobs say so at once; what is new is stored for all of them together.

A slow database delays no job: whoever publishes does so in a thread of its own, every few seconds.
"""

import threading
from dataclasses import dataclass, field

from bot.domain.events import JobId
from bot.domain.task import AgentName
from bot.services.ports import Lease, Progress
from bot.services.reviews import Reviews
from workers.llm import OnProgress

PUBLISH_SECONDS = 3.0
"""Slack takes one update of a message every 3 s."""
JOBS_AT_ONCE = 200
"""In one transaction, for which a person's click may have to wait."""


@dataclass(slots=True)
class Board:
    """Safe to use from several threads."""

    _latest: dict[JobId, Progress] = field(default_factory=dict)
    _stored: dict[JobId, Progress] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def begin(self, lease: Lease, agent: AgentName) -> OnProgress:
        """The agent begins to think about a job; what to tell how many words it has. Returns at once, and so does that.

        What is told after `end` is not heard.
        """
        job = lease.job.id
        with self._lock:
            self._latest[job] = Progress(lease, agent, 0)

        def hear(words: int) -> None:
            with self._lock:
                held = self._latest.get(job)
                if held is not None and held.lease.token == lease.token:
                    self._latest[job] = Progress(lease, agent, words)

        return hear

    def end(self, lease: Lease) -> None:
        """The job has come to an end, whichever."""
        with self._lock:
            self._latest.pop(lease.job.id, None)
            self._stored.pop(lease.job.id, None)

    def publish(self, reviews: Reviews) -> int:
        """Store what is new since the last time, for people to see; of how many jobs.

        A job that ends meanwhile has lost its lease, so that what is stored here too late does not count.

        Raises:
            Unavailable: the rest stays new.
        """
        with self._lock:
            news = [each for job, each in self._latest.items() if self._stored.get(job) != each]
        for start in range(0, len(news), JOBS_AT_ONCE):
            some = news[start : start + JOBS_AT_ONCE]
            reviews.report_progress(some)
            with self._lock:
                self._stored |= {each.lease.job.id: each for each in some if each.lease.job.id in self._latest}
        return len(news)
