"""The frame round every job: its lease, its bill, and what becomes of a failure. What to ask the agent is handed in.

A job that is done, cancelled or held by somebody else does nothing, however often it is called. A result is recorded in
the same transaction that ends the lease, or not at all; what an attempt took is booked in every case.
"""

import asyncio
import socket
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any
from uuid import uuid4

from bot import log
from bot.bootstrap import App
from bot.domain.events import Fault, JobId
from bot.domain.review import Purpose
from bot.domain.task import AGENT_LABELS, AgentName
from bot.errors import AgentFailed, AgentInvalidOutput, AgentUnavailable, InvalidInput, LeaseLost, Stale, Unavailable
from bot.services.ports import Lease
from bot.services.reviews import Attempt, Reviews, WorkOrder
from workers import metrics
from workers.agents.choice import choose
from workers.agents.deliverable import Screen
from workers.billing import Bill
from workers.leases import HANDED_BACK, LeaseKeeper
from workers.llm import LLM, OnProgress
from workers.progress import Board

logger = log.get(__name__)

MAX_ATTEMPTS = 5
"""After so many tries that ended in a crash or a passing fault, a person has to look."""
FIRST_BACK_OFF = timedelta(seconds=5)
LONGEST_BACK_OFF = timedelta(minutes=5)


@dataclass(frozen=True, slots=True)
class Workbench:
    """What a job needs, made once for each worker process."""

    app: App
    agents: Mapping[AgentName, LLM]
    holder: str = field(default_factory=lambda: f"{socket.gethostname()}-{uuid4().hex[:8]}")
    lease_for: timedelta = timedelta(seconds=10)
    board: Board = field(default_factory=Board)
    leases: LeaseKeeper = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "leases", LeaseKeeper(self.app.store, self.app.clock, self.lease_for))


_installed: list[Workbench] = []


def install(workbench: Workbench) -> None:
    """Make the workbench that this process works at; RQ hands a job nothing but its arguments."""
    _installed[:] = [workbench]


@dataclass(frozen=True, slots=True)
class Turn:
    """One attempt at a job, while the lease on it is held."""

    bench: Workbench
    lease: Lease
    order: WorkOrder
    bill: Bill

    @property
    def reviews(self) -> Reviews:
        return self.bench.app.reviews

    def model(self, agent: AgentName | None = None) -> LLM:
        """The task's language model, or the one that is named; what it is asked for is on the bill of this attempt.

        Raises:
            AgentNotConfigured
        """
        return self.bill.on(choose(agent or self.order.review.task.agent, self.bench.agents))

    def begin(self, llm: LLM) -> OnProgress:
        """Whom the model tells how far it is; people see it on the task's card."""
        return self.bench.board.begin(self.lease, llm.name)

    async def record(self, save: Callable[..., object], *result: object) -> None:
        """Hand in a result with the lease, by a service call, and know for sure whether it was taken.

        Cancelled in the middle, it waits: a thread goes on, and what it commits must not be booked a second time.
        """
        saving = asyncio.create_task(asyncio.to_thread(save, self.lease, *result))
        try:
            await asyncio.shield(saving)
        except asyncio.CancelledError:
            await asyncio.wait({saving})
            saving.result()
        self.bill.settle()


Work = Callable[[Turn], Coroutine[Any, Any, None]]


async def run(job_id: JobId, purpose: Purpose, work: Work) -> str:
    """One word on how it went: it becomes RQ's result."""
    bench = _installed[0]
    claiming = asyncio.create_task(asyncio.to_thread(_claim, bench, job_id, purpose))
    try:
        lease = await asyncio.shield(claiming)
    except asyncio.CancelledError as cancelled:
        lease = await claiming  # its thread goes on, and the job must not stay claimed by nobody
        if lease is not None:
            await asyncio.to_thread(_let_go, bench, lease, Bill(), handed_back=HANDED_BACK in cancelled.args)
        raise
    if lease is None:
        return "nothing to do"
    counted = metrics.job_running(lease.job, bench.app.clock.now())
    with log.bound(task=lease.job.task_id, job=job_id, attempt=lease.job.attempts), counted as went:
        outcome = await _guarded(bench, lease, work)
        went(outcome)
        return outcome


async def _guarded(bench: Workbench, lease: Lease, work: Work) -> str:
    bill = Bill()
    try:
        if lease.job.attempts > MAX_ATTEMPTS:
            return await asyncio.to_thread(_give_up, bench, lease, f"The worker died {MAX_ATTEMPTS} times at this.")
        order = await asyncio.to_thread(bench.app.reviews.work_order, lease)
        bill.agent = order.review.task.agent
        try:
            await bench.leases.hold(lease, work(Turn(bench, lease, order, bill)))
        finally:
            bench.board.end(lease)
    except asyncio.CancelledError as cancelled:
        handed_back = HANDED_BACK in cancelled.args
        await asyncio.shield(asyncio.to_thread(_let_go, bench, lease, bill, handed_back=handed_back))
        raise
    except (LeaseLost, Stale) as error:
        return await asyncio.to_thread(_not_wanted, bench, lease, bill, error)
    except AgentFailed as error:
        return await asyncio.to_thread(_after_failure, bench, lease, bill, error)
    except InvalidInput as error:
        # The rules do not take what the agent handed in; another try at the same would be paid, and end here too.
        agent = AGENT_LABELS[AgentName(bill.agent)]
        return await asyncio.to_thread(
            _after_failure, bench, lease, bill, AgentInvalidOutput(agent=agent, why=str(error))
        )
    except Exception as error:  # noqa: BLE001 - whatever it is, the task must not hang; it is logged with a reference
        return await asyncio.to_thread(_after_accident, bench, lease, bill, error)
    await asyncio.to_thread(bench.app.relay.nudge)
    return "done"


def _claim(bench: Workbench, job_id: JobId, purpose: Purpose) -> Lease | None:
    with bench.app.store.writing() as uow:
        now = bench.app.clock.now()
        lease = uow.jobs.claim(job_id, holder=bench.holder, now=now, lease_for=bench.lease_for)
        if lease is not None and lease.job.purpose is not purpose:
            # Raised in here, so that the claim does not stand and no attempt is used up.
            raise ValueError(f"job {job_id} is to {lease.job.purpose}, not to {purpose}")
        return lease


# ---- what becomes of an attempt that has no result


def _not_wanted(bench: Workbench, lease: Lease, bill: Bill, error: LeaseLost | Stale) -> str:
    """Somebody stopped the agent, decided the task, or another worker has taken over: the result has no taker.

    A stale job is never done again; one that another worker holds is that worker's.
    """
    logger.info("result_not_wanted", why=str(error))
    if isinstance(error, LeaseLost):
        metrics.lease_lost("job")
    else:
        with bench.app.store.writing() as uow:
            uow.jobs.cancel(lease.job.id)
            uow.jobs.told((lease.job.id,))
    _book(bench, lease, bill, Fault.NOT_WANTED, "Nobody waited for it any more.")
    return "not wanted"


def _after_failure(bench: Workbench, lease: Lease, bill: Bill, error: AgentFailed) -> str:
    told = Screen().remark(str(error))  # a refusal is in a model's own words
    attempt = _attempt(bill, Fault.AGENT, told)
    if error.retryable and lease.job.attempts < MAX_ATTEMPTS:
        return _try_again(bench, lease, attempt, at_least=_asked_to_wait(error))
    return _give_up(bench, lease, f"{told} {error.advice}".strip(), attempt)


def _after_accident(bench: Workbench, lease: Lease, bill: Bill, error: Exception) -> str:
    reference = uuid4().hex[:8]
    logger.error("job_failed", reference=reference, exc_info=error)
    attempt = _attempt(bill, Fault.ACCIDENT, f"Something unexpected went wrong (reference {reference}).")
    if lease.job.attempts < MAX_ATTEMPTS:
        return _try_again(bench, lease, attempt)
    return _give_up(bench, lease, attempt.sentence, attempt)


def _asked_to_wait(error: AgentFailed) -> timedelta:
    seconds = error.facts.get("retry_after_seconds")
    return timedelta(seconds=seconds) if isinstance(seconds, int | float) else timedelta()


def _try_again(bench: Workbench, lease: Lease, attempt: Attempt, *, at_least: timedelta = timedelta()) -> str:
    pause = max(min(FIRST_BACK_OFF * 2 ** (lease.job.attempts - 1), LONGEST_BACK_OFF), at_least)
    try:
        bench.app.reviews.try_again(lease, attempt, due_at=bench.app.clock.now() + pause)
    except LeaseLost:
        bench.app.reviews.book_attempt(lease, attempt)
        return "not wanted"
    logger.warning("job_will_be_tried_again", why=attempt.sentence, seconds=pause.total_seconds())
    return "try again"


def _give_up(bench: Workbench, lease: Lease, sentence: str, attempt: Attempt | None = None) -> str:
    try:
        bench.app.reviews.report_failure(lease, sentence, attempt)
    except (LeaseLost, Stale):
        if attempt:
            bench.app.reviews.book_attempt(lease, attempt)
        return "not wanted"
    logger.warning("job_given_up", why=sentence)
    return "gave up"


def _book(bench: Workbench, lease: Lease, bill: Bill, fault: Fault, sentence: str) -> None:
    """Put on the bill what was used for nothing, where there is any."""
    if bill.usage.tokens:
        bench.app.reviews.book_attempt(lease, _attempt(bill, fault, sentence))


def _let_go(bench: Workbench, lease: Lease, bill: Bill, *, handed_back: bool) -> None:
    """The job was cancelled: because the worker has to leave, because it took too long, or because somebody said so."""
    if not handed_back:
        _after_failure(bench, lease, bill, AgentUnavailable(agent="The agent", why="it did not end in time"))
        return
    try:
        _book(bench, lease, bill, Fault.ACCIDENT, "The worker had to leave in the middle.")
        with bench.app.store.writing() as uow:
            uow.jobs.hand_back(lease)
    except LeaseLost:
        logger.info("job_was_not_ours", job=lease.job.id)
    except Unavailable as error:
        logger.warning("attempt_not_booked", why=str(error), tokens=bill.usage.tokens)


def _attempt(bill: Bill, fault: Fault, sentence: str) -> Attempt:
    return Attempt(bill.agent, bill.model, fault, sentence, bill.usage)
