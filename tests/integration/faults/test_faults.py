"""Whatever dies or hangs in the middle of things: every task gets its draft, none gets two, and RQ agrees afterwards.

The full size of the churn runs with REDRAFT_TEST_FULL=1 (2,000 jobs, 20 restarts); figures are in docs/operations.md.
"""

import os
import signal
import time

import pytest

from tests.integration.faults.conftest import Site, wait_for

RECOVERED_SECONDS = 20
FULL = os.environ.get("REDRAFT_TEST_FULL") == "1"
CHURN_JOBS, CHURN_RESTARTS = (2_000, 20) if FULL else (120, 4)
QUICK = {"lease_seconds": 1, "heartbeat_ttl_seconds": 2, "heartbeat_seconds": 0.5, "sweep_seconds": 1}

sqlite_only = pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)


def test_a_worker_killed_with_fifty_jobs_in_flight(site: Site) -> None:
    tasks = site.opens(50)
    doomed = site.worker(answer_seconds=100)
    wait_for(lambda: site.in_flight() == 50, 30)
    site.worker(answer_seconds=0.2)
    time.sleep(4)  # until it is there, and with nothing to do
    doomed.kill()
    seconds = wait_for(lambda: site.done() == 50, RECOVERED_SECONDS)
    site.assert_each_has_one_draft(tasks)
    site.assert_the_queue_agrees()
    print(f"recovered 50 jobs in {seconds:.1f} s")  # noqa: T201  the figure for docs/operations.md


@sqlite_only
def test_the_queue_server_killed_in_mid_flow(site: Site) -> None:
    tasks = site.opens(40)
    worker = site.worker(answer_seconds=1, concurrency=10)
    wait_for(lambda: site.done() >= 5, 30)
    site.kill_server()
    time.sleep(2)
    site.server.ensure()
    wait_for(lambda: site.done() == 40, 40)
    assert worker.poll() is None
    site.assert_each_has_one_draft(tasks)
    site.assert_the_queue_agrees()


@sqlite_only
def test_the_queue_server_wiped_in_mid_flow(site: Site) -> None:
    tasks = site.opens(40)
    worker = site.worker(answer_seconds=1, concurrency=10, **QUICK, stale_seconds=2)
    wait_for(lambda: site.done() >= 5, 30)
    site.stage.connection.flushall()
    wait_for(lambda: site.done() == 40, 40)
    assert worker.poll() is None
    site.assert_each_has_one_draft(tasks)
    site.assert_the_queue_agrees()


@sqlite_only
@pytest.mark.timeout(900 if FULL else 120)
def test_workers_that_are_restarted_again_and_again(site: Site) -> None:
    """At once, by two signals: a rolling update in a hurry."""
    tasks = site.opens(CHURN_JOBS)
    worker = site.worker(answer_seconds=0.5, concurrency=20, stale_seconds=5, sweep_seconds=2)
    for restart in range(CHURN_RESTARTS):
        goal = CHURN_JOBS * (restart + 1) // (CHURN_RESTARTS + 1)
        wait_for(lambda goal=goal: site.done() >= goal, 60)  # type: ignore[misc]  # mypy knows no type of a bound default
        worker.send_signal(signal.SIGTERM)
        successor = site.worker(answer_seconds=0.5, concurrency=20, stale_seconds=5, sweep_seconds=2)
        time.sleep(1.1)  # sooner, a second signal counts as an echo of the first
        if worker.poll() is None:
            worker.send_signal(signal.SIGTERM)
        # The others where it was not up yet, or out of the door already: then it held no job.
        assert worker.wait(timeout=15) in {0, 128 + signal.SIGTERM, -signal.SIGTERM}
        worker = successor
    wait_for(lambda: site.done() == CHURN_JOBS, 60)
    site.assert_each_has_one_draft(tasks)
    site.assert_the_queue_agrees()


def test_a_worker_that_was_frozen_past_its_lease_brings_nothing(site: Site) -> None:
    [task] = site.opens(1)
    frozen = site.worker(answer_seconds=3, **QUICK)
    wait_for(lambda: site.claimed(task), 30)
    frozen.send_signal(signal.SIGSTOP)
    site.worker(answer_seconds=0.1, **QUICK, stale_seconds=2)
    wait_for(lambda: site.done() == 1, 30)
    draft = site.stage.app.tasks.get(task).draft
    frozen.send_signal(signal.SIGCONT)
    wait_for(lambda: b"result_not_wanted" in site.log.read_bytes(), 15)
    assert site.stage.app.tasks.get(task).draft == draft
    site.assert_each_has_one_draft([task])
    site.assert_the_queue_agrees()
