"""Jobs: who may work on one, and whose result counts."""

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

import pytest

from bot.domain.events import JobId
from bot.domain.task import AgentName
from bot.errors import LeaseLost, NotFound
from bot.services.ports import Due, Job, JobState, Lease, Progress, Store
from bot.store.jobs import _RENEWED_AT_ONCE
from tests.builders import START, Cast, a_play, new_id
from tests.integration.store.playing import LEASE, a_job, save

SECOND = timedelta(seconds=1)
STALE = timedelta(seconds=30)


@pytest.fixture
def job(store: Store, cast: Cast) -> Job:
    play = a_play(cast)
    save(store, play)
    job = a_job(play)
    with store.writing() as uow:
        uow.jobs.add(job)
    return job


def claim(store: Store, job: Job, holder: str = "w1", now: timedelta = timedelta(0)) -> Lease | None:
    with store.writing() as uow:
        return uow.jobs.claim(job.id, holder=holder, now=START + now, lease_for=LEASE)


def held(store: Store, job: Job, holder: str = "w1", now: timedelta = timedelta(0)) -> Lease:
    lease = claim(store, job, holder, now)
    assert lease
    return lease


def renew(store: Store, *leases: Lease, now: timedelta = timedelta(0)) -> set[Lease]:
    """The lost ones."""
    with store.writing() as uow:
        return set(uow.jobs.renew_all(leases, now=START + now, lease_for=LEASE))


def unqueued(store: Store, now: timedelta = timedelta(0)) -> list[JobId]:
    with store.reading() as uow:
        return [each.job.id for each in uow.jobs.unqueued(START + now, stale_after=STALE)]


def test_a_job_is_held_by_one_until_the_lease_ends(store: Store, job: Job) -> None:
    lease = held(store, job)
    assert (lease.token, lease.holder, lease.until, lease.job.attempts) == (1, "w1", START + LEASE, 1)
    assert claim(store, job, "w2", LEASE - SECOND) is None
    assert claim(store, job, "w1", SECOND) is None  # a second copy of the job on the same worker, too
    stolen = held(store, job, "w2", LEASE)
    assert (stolen.token, stolen.holder, stolen.job.attempts) == (2, "w2", 2)


def test_a_job_that_is_not_due_or_not_there_is_not_claimed(store: Store, job: Job) -> None:
    assert claim(store, job, now=-SECOND) is None
    with store.writing() as uow:
        assert uow.jobs.claim(JobId("x"), holder="w", now=START, lease_for=LEASE) is None


def test_fifty_workers_claim_a_job_once(store: Store, job: Job) -> None:
    with ThreadPoolExecutor(50) as pool:
        leases = list(pool.map(lambda number: claim(store, job, f"w{number}"), range(50)))
    assert sum(lease is not None for lease in leases) == 1


def test_whoever_lost_the_lease_records_nothing(store: Store, job: Job) -> None:
    lost = held(store, job)
    kept = held(store, job, "w2", LEASE)
    later = START + LEASE + SECOND
    with pytest.raises(LeaseLost, match=job.id), store.writing() as uow:
        uow.jobs.finish(lost, now=later)
    assert renew(store, lost, kept, now=LEASE + SECOND) == {lost}
    with pytest.raises(LeaseLost), store.writing() as uow:
        uow.jobs.hand_back(lost)
    with pytest.raises(LeaseLost), store.writing() as uow:
        uow.jobs.release(lost, due_at=later, error="")
    with store.writing() as uow:
        uow.jobs.finish(kept, now=later)
        assert uow.jobs.get(job.id).state is JobState.DONE
    with pytest.raises(LeaseLost), store.writing() as uow:
        uow.jobs.finish(kept, now=later)
    assert claim(store, job, now=10 * LEASE) is None


def test_what_was_written_beside_a_lost_lease_does_not_stand(store: Store, job: Job) -> None:
    lost = held(store, job)
    held(store, job, "w2", LEASE)

    def records() -> None:
        with store.writing() as uow:
            uow.inbox.claim("result", START)
            uow.jobs.finish(lost, now=START + LEASE)

    with pytest.raises(LeaseLost):
        records()
    with store.writing() as uow:
        assert uow.inbox.claim("result", START)


def test_a_renewed_lease_holds_longer_also_after_it_ran_out(store: Store, job: Job) -> None:
    lease = held(store, job)
    assert renew(store, lease, now=50 * SECOND) == set()
    assert claim(store, job, "w2", 109 * SECOND) is None
    assert renew(store, lease, now=200 * SECOND) == set(), "nobody took it, so nothing is lost"
    with store.writing() as uow:
        uow.jobs.finish(lease, now=START + 201 * SECOND)


@pytest.mark.parametrize("count", [_RENEWED_AT_ONCE - 1, _RENEWED_AT_ONCE, _RENEWED_AT_ONCE + 1])
def test_all_leases_of_a_worker_are_renewed_at_once(store: Store, cast: Cast, count: int) -> None:
    play = a_play(cast)
    save(store, play)
    jobs = [a_job(play) for _ in range(count)]
    with store.writing() as uow:
        for each in jobs:
            uow.jobs.add(each)
        claimed = (uow.jobs.claim(each.id, holder="w1", now=START, lease_for=LEASE) for each in jobs)
        leases = [lease for lease in claimed if lease]
        uow.jobs.finish(leases[0], now=START)
        uow.jobs.cancel(jobs[-1].id)
    assert renew(store, *leases, now=LEASE - SECOND) == {leases[0], leases[-1]}
    assert claim(store, jobs[1], "w2", LEASE) is None
    assert claim(store, jobs[1], "w2", 2 * LEASE - SECOND)
    assert renew(store, now=LEASE) == set()


def test_a_job_that_is_handed_back_is_anybodys_at_once_and_has_used_up_no_attempt(store: Store, job: Job) -> None:
    lease = held(store, job)
    with store.writing() as uow:
        uow.jobs.hand_back(lease)
    taken = held(store, job, "w2")
    assert (taken.token, taken.job.attempts) == (2, 1)
    assert renew(store, lease, now=SECOND) == {lease}


def test_a_cancelled_job_is_nobodys(store: Store, job: Job) -> None:
    lease = held(store, job)
    with store.writing() as uow:
        uow.jobs.cancel(job.id)
    assert renew(store, lease) == {lease}
    with pytest.raises(LeaseLost), store.writing() as uow:
        uow.jobs.finish(lease, now=START)
    assert claim(store, job, now=LEASE) is None
    assert unqueued(store, 10 * LEASE) == []
    with store.writing() as uow:
        uow.jobs.cancel(job.id)  # again
        with pytest.raises(NotFound):
            uow.jobs.cancel(JobId("x"))


def test_a_job_that_is_done_stays_done(store: Store, job: Job) -> None:
    lease = held(store, job)
    with store.writing() as uow:
        uow.jobs.finish(lease, now=START)
        uow.jobs.cancel(job.id)
        assert uow.jobs.get(job.id).state is JobState.DONE


def test_a_job_that_was_given_back_is_done_again_from_then_on(store: Store, job: Job) -> None:
    lease = held(store, job)
    with store.writing() as uow:
        uow.jobs.mark_queued(job.id, START)
        uow.jobs.release(lease, due_at=START + 5 * SECOND, error="429: slow down")
        again = uow.jobs.get(job.id)
    assert (again.last_error, again.due_at, again.attempts) == ("429: slow down", START + 5 * SECOND, 1)
    assert unqueued(store, 4 * SECOND) == []
    assert claim(store, job, "w2", 4 * SECOND) is None
    assert unqueued(store, 5 * SECOND) == [job.id]
    assert held(store, job, "w2", 5 * SECOND).token == 2


def test_the_sweeper_sees_what_the_queue_or_a_worker_lost(store: Store, job: Job) -> None:
    assert unqueued(store, -SECOND) == []
    assert unqueued(store) == [job.id]
    with store.writing() as uow:
        uow.jobs.mark_queued(job.id, START)
    assert unqueued(store, STALE - SECOND) == []
    assert unqueued(store, STALE) == [job.id]  # the queue lost it
    held(store, job, now=STALE)
    assert unqueued(store, STALE + LEASE - SECOND) == []
    assert unqueued(store, STALE + LEASE) == [job.id]  # the worker died
    with pytest.raises(NotFound), store.writing() as uow:
        uow.jobs.mark_queued(JobId("x"), START)


def test_the_longest_due_come_first(store: Store, cast: Cast) -> None:
    play = a_play(cast)
    save(store, play)
    jobs = [a_job(play, due_at=START - number * SECOND, id=JobId(new_id())) for number in range(4)]
    with store.writing() as uow:
        for job in jobs:
            uow.jobs.add(job)
        found = uow.jobs.unqueued(START, stale_after=STALE, limit=3)
    assert [each.job for each in found] == [jobs[3], jobs[2], jobs[1]]


def test_what_somebody_waits_for_comes_before_what_was_imported_long_ago(store: Store, cast: Cast) -> None:
    imported, opened = a_play(cast, import_key="ace-17"), a_play(cast, number=2)
    old, new = a_job(imported, due_at=START - LEASE), a_job(opened)
    for play in (imported, opened):
        save(store, play)
    with store.writing() as uow:
        uow.jobs.add(old)
        uow.jobs.add(new)
        found = uow.jobs.unqueued(START, stale_after=STALE)
    assert found == (Due(new, is_bulk=False), Due(old, is_bulk=True))


def test_jobs_are_counted_by_state(store: Store, job: Job) -> None:
    with store.reading() as uow:
        assert uow.jobs.counts() == {JobState.PENDING: 1, JobState.DONE: 0, JobState.CANCELLED: 0}


# ---- how far it is, and calling it off


def progress(store: Store, lease: Lease, words: int) -> int:
    """How many jobs took it."""
    with store.writing() as uow:
        return len(uow.jobs.progress((Progress(lease, AgentName.CLAUDE, words),)))


def stored(store: Store, job: Job) -> tuple[AgentName | None, int]:
    with store.reading() as uow:
        found = uow.jobs.get(job.id)
    return found.agent, found.words


def test_progress_counts_while_the_lease_does(store: Store, job: Job) -> None:
    first = held(store, job)
    assert stored(store, job) == (None, 0)
    assert progress(store, first, 120) == 1
    assert stored(store, job) == (AgentName.CLAUDE, 120)
    second = held(store, job, "w2", LEASE)
    assert stored(store, job) == (None, 0), "a new attempt begins at nothing"
    assert progress(store, first, 130) == 0
    assert progress(store, second, 10) == 1
    with store.writing() as uow:
        uow.jobs.release(second, due_at=START, error="busy")
    assert progress(store, second, 20) == 0, "nobody is at it"
    assert stored(store, job) == (None, 0)


def test_progress_after_the_end_does_not_count(store: Store, job: Job) -> None:
    lease = held(store, job)
    with store.writing() as uow:
        uow.jobs.cancel(job.id)
    assert progress(store, lease, 120) == 0
    assert stored(store, job) == (None, 0)


def test_progress_does_not_wait_for_somebody_who_changes_the_task(store: Store, job: Job, ready_url: str) -> None:
    if ready_url.startswith("sqlite"):
        pytest.skip("SQLite has one writer at a time, for which all others wait")
    lease = held(store, job)
    with store.writing() as uow, ThreadPoolExecutor(1) as pool:
        uow.reviews.get(job.task_id)
        assert pool.submit(progress, store, lease, 120).result(timeout=5) == 0
    assert progress(store, lease, 120) == 1


def test_a_job_that_is_called_off_under_somebodys_hands_is_to_be_told(store: Store, job: Job) -> None:
    lease = held(store, job)

    def called_off() -> list[JobId]:
        with store.reading() as uow:
            return [each.id for each in uow.jobs.called_off()]

    assert called_off() == []
    with store.writing() as uow:
        uow.jobs.cancel(job.id)
    assert called_off() == [job.id]
    assert renew(store, lease) == {lease}
    with store.writing() as uow:
        uow.jobs.told((job.id,))
    assert called_off() == []


def test_a_job_that_nobody_has_needs_no_telling(store: Store, job: Job) -> None:
    with store.writing() as uow:
        uow.jobs.cancel(job.id)
        assert uow.jobs.called_off() == ()
