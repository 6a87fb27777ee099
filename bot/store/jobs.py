"""Agent work in the outbox, and leases on it. A lease's token fences: whoever holds a lower one records nothing."""

from collections.abc import Collection, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, or_, select, text, tuple_, update

from bot.domain.events import JobId
from bot.domain.task import TaskId
from bot.errors import LeaseLost, NotFound
from bot.services.ports import Due, Job, JobState, Lease, Progress, Waiting
from bot.store import schema
from bot.store.review_rows import AnyRow
from bot.store.transaction import Transaction
from bot.store.waiting import waiting

_jobs = schema.jobs
_pending = text(f"jobs.{schema.PENDING}")
_called_off = text(schema.CALLED_OFF)
_NOBODY: dict[str, Any] = {"agent": None, "words": 0}
_RENEWED_AT_ONCE = 500
"""Leases in one statement: each takes three parameters, of which old SQLites take 32,766."""


def _unheld(now: datetime) -> ColumnElement[bool]:
    """Nobody has a lease, or it has run out."""
    return or_(_jobs.c.lease_until.is_(None), _jobs.c.lease_until <= now)


class SqlJobs:
    """See `bot.services.ports.Jobs`."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, job: Job) -> None:
        row = {
            "id": job.id,
            "workspace_id": job.workspace_id,
            "task_id": job.task_id,
            "purpose": job.purpose,
            "due_at": job.due_at,
            "state": job.state,
            "attempts": job.attempts,
            "last_error": job.last_error,
            "token": 0,
            "holder": "",
        }
        self._transaction.add(_jobs, [row])

    def get(self, job_id: JobId) -> Job:
        row = self._transaction.row(select(_jobs).where(_jobs.c.id == job_id))
        if row is None:
            raise NotFound(what="job", given=job_id)
        return _job_of(row)

    def counts(self) -> dict[JobState, int]:
        query = select(_jobs.c.state, func.count().label("jobs")).group_by(_jobs.c.state)
        return dict.fromkeys(JobState, 0) | {row.state: row.jobs for row in self._transaction.rows(query)}

    def waiting(self, now: datetime) -> Waiting:
        return waiting(self._transaction, _jobs, _pending, now)

    # ---- the sweeper's side

    def unqueued(self, now: datetime, *, stale_after: timedelta, limit: int = 100) -> tuple[Due, ...]:
        is_bulk = schema.tasks.c.import_key.is_not(None)
        stale = or_(_jobs.c.queued_at.is_(None), _jobs.c.queued_at <= now - stale_after)
        query = (
            select(_jobs, is_bulk.label("is_bulk"))
            .join(schema.tasks, schema.tasks.c.id == _jobs.c.task_id)
            .where(_pending, _jobs.c.due_at <= now, _unheld(now), stale)
            .order_by(is_bulk, _jobs.c.due_at, _jobs.c.id)
            .limit(limit)
        )
        return tuple(Due(_job_of(row), row.is_bulk) for row in self._transaction.rows(query))

    def mark_queued(self, job_id: JobId, at: datetime) -> None:
        if not self._transaction.write(update(_jobs).where(_jobs.c.id == job_id).values(queued_at=at)):
            raise NotFound(what="job", given=job_id)

    def cancel(self, job_id: JobId) -> None:
        # The lease stays, to say that its holder is to be told; it counts no longer.
        this = update(_jobs).where(_jobs.c.id == job_id, _pending)
        if not self._transaction.write(this.values(state=JobState.CANCELLED)):
            self.get(job_id)  # whether there is one

    def called_off(self) -> tuple[Job, ...]:
        query = select(_jobs).where(_called_off).order_by(_jobs.c.lease_until)
        return tuple(_job_of(row) for row in self._transaction.rows(query))

    def told(self, jobs: Collection[JobId]) -> None:
        this = update(_jobs).where(_called_off, _jobs.c.id.in_(sorted(jobs)))
        self._transaction.write(this.values(lease_until=None))

    # ---- the worker's side

    def claim(self, job_id: JobId, *, holder: str, now: datetime, lease_for: timedelta) -> Lease | None:
        claimed = (
            update(_jobs)
            .where(_jobs.c.id == job_id, _pending, _jobs.c.due_at <= now, _unheld(now))
            .values(
                token=_jobs.c.token + 1,
                attempts=_jobs.c.attempts + 1,
                holder=holder,
                lease_until=now + lease_for,
                **_NOBODY,
            )
        )
        row = self._transaction.write_returning(claimed.returning(*_jobs.c))
        return None if row is None else _lease_of(row)

    def renew_all(self, leases: Collection[Lease], *, now: datetime, lease_for: timedelta) -> frozenset[Lease]:
        held: set[tuple[JobId, int]] = set()
        for some in _batches(leases, _RENEWED_AT_ONCE):
            tokens = [(lease.job.id, lease.token) for lease in some]
            # The ids once more: SQLite looks rows up by a single column only.
            these = _jobs.c.id.in_([job for job, _ in tokens]) & tuple_(_jobs.c.id, _jobs.c.token).in_(tokens)
            renewed = update(_jobs).where(these, _pending).values(lease_until=now + lease_for)
            rows = self._transaction.write_returning_all(renewed.returning(_jobs.c.id, _jobs.c.token))
            held.update((JobId(row.id), row.token) for row in rows)
        return frozenset(lease for lease in leases if (lease.job.id, lease.token) not in held)

    def finish(self, lease: Lease, *, now: datetime) -> None:
        # The task first, as a person's click locks it before it cancels the task's job: both orders would deadlock.
        task = select(schema.tasks.c.id).where(schema.tasks.c.id == lease.job.task_id)
        self._transaction.rows_to_change(task, key_share=True)
        self._held(lease, {"state": JobState.DONE, "lease_until": None, "ended_at": now})

    def release(self, lease: Lease, *, due_at: datetime, error: str) -> None:
        # queued_at: so that the sweeper hands it to the queue again as soon as it is due
        self._held(lease, {"due_at": due_at, "last_error": error, "lease_until": None, "queued_at": None, **_NOBODY})

    def progress(self, progress: Sequence[Progress]) -> tuple[TaskId, ...]:
        # The tasks first, as in `finish`.
        wanted = sorted({each.lease.job.task_id for each in progress})
        query = select(schema.tasks.c.id).where(schema.tasks.c.id.in_(wanted)).order_by(schema.tasks.c.id)
        free = {row.id for row in self._transaction.rows_to_change(query, key_share=True, skip_locked=True)}
        news = [each for each in progress if each.lease.job.task_id in free]
        held = (_jobs.c.lease_until.is_not(None), _pending)
        this = update(_jobs).where(_jobs.c.id == bindparam("job"), _jobs.c.token == bindparam("lease"), *held)
        rows = [
            {"job": each.lease.job.id, "lease": each.lease.token, "agent": each.agent, "words": each.words}
            for each in news
        ]
        self._transaction.write_many(this, rows)
        leases = tuple_(_jobs.c.id, _jobs.c.token).in_([(row["job"], row["lease"]) for row in rows])
        return tuple(
            TaskId(row.task_id) for row in self._transaction.rows(select(_jobs.c.task_id).where(leases, *held))
        )

    def hand_back(self, lease: Lease) -> None:
        self._held(lease, {"lease_until": None, "attempts": _jobs.c.attempts - 1, **_NOBODY})

    def _held(self, lease: Lease, values: dict[str, Any]) -> AnyRow:
        """The job after the change, where the lease still counts. Raises: LeaseLost."""
        this = update(_jobs).where(_jobs.c.id == lease.job.id, _jobs.c.token == lease.token, _pending)
        row = self._transaction.write_returning(this.values(values).returning(*_jobs.c))
        if row is None:
            raise LeaseLost(job=lease.job.id)
        return row


def _batches(leases: Collection[Lease], size: int) -> Iterator[list[Lease]]:
    rest = iter(leases)
    while batch := list(islice(rest, size)):
        yield batch


def _job_of(row: AnyRow) -> Job:
    return Job(
        id=JobId(row.id),
        workspace_id=row.workspace_id,
        task_id=TaskId(row.task_id),
        purpose=row.purpose,
        due_at=row.due_at,
        state=row.state,
        attempts=row.attempts,
        last_error=row.last_error,
        agent=row.agent,
        words=row.words,
    )


def _lease_of(row: AnyRow) -> Lease:
    return Lease(_job_of(row), row.token, row.holder, row.lease_until)
