"""What a worker does for each job: takes a lease, asks the agent, records the result through one service call.

RQ calls these by dotted name with the id of a job row. A job that is done, cancelled or held by somebody else does
nothing, however often it is called; a result is recorded in the same transaction that ends the lease, or not at all.
"""

import asyncio
import hashlib
import socket
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import uuid4

from bot import log
from bot.bootstrap import App
from bot.domain.blocks import join
from bot.domain.draft import NOTHING_USED, Block, Draft, Usage
from bot.domain.events import JobId
from bot.domain.feedback import Disposition, find_disputes
from bot.domain.review import Purpose
from bot.domain.task import AgentName, StallReason
from bot.errors import AgentFailed, LeaseLost, Stale, Unavailable
from bot.services.ports import Lease
from bot.services.reviews import WorkOrder, Written
from workers.agents.choice import choose
from workers.agents.deliverable import Screen
from workers.agents.drafter import write_draft
from workers.agents.proposer import propose_rubric as ask_for_rubric
from workers.agents.reviser import RevisionRequest, revise as ask_for_revision
from workers.llm import LLM, spent
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
    lease_for: timedelta = timedelta(seconds=60)
    board: Board = field(default_factory=Board)


_installed: list[Workbench] = []


def install(workbench: Workbench) -> None:
    """Make the workbench that this process works at; RQ hands a job nothing but its arguments."""
    _installed[:] = [workbench]


async def propose_rubric(job_id: str) -> str:
    """Propose a rubric for a task that has none."""

    async def work(bench: Workbench, lease: Lease, order: WorkOrder) -> None:
        llm = choose(order.review.task.agent, bench.agents)
        bench.board.begin(lease, llm.name)
        proposal = await ask_for_rubric(llm, order.review.task, order.files)
        reviews = bench.app.reviews
        await asyncio.to_thread(reviews.record_rubric, lease, proposal.criteria, proposal.usage, proposal.model)

    return await _run(JobId(job_id), Purpose.PROPOSE_RUBRIC, work)


async def draft(job_id: str) -> str:
    """Write the first draft of a task."""

    async def work(bench: Workbench, lease: Lease, order: WorkOrder) -> None:
        rubric = order.review.rubric
        if rubric is None:
            raise Stale(why="There is no approved rubric to draft by.")
        llm = choose(order.review.task.agent, bench.agents)
        on_progress = bench.board.begin(lease, llm.name)
        made = await write_draft(llm, order.review.task, rubric, order.files, on_progress=on_progress)
        written = Written(made.blocks, _digest(made.blocks), made.note, llm.name, made.model, made.usage)
        await asyncio.to_thread(bench.app.reviews.record_draft, lease, written)

    return await _run(JobId(job_id), Purpose.DRAFT, work)


async def revise(job_id: str) -> str:
    """Revise the current draft by the closed feedback window."""

    async def work(bench: Workbench, lease: Lease, order: WorkOrder) -> None:
        if order.draft is None:
            raise Stale(why="There is no draft to revise.")
        llm = choose(order.review.task.agent, bench.agents)
        request = _revision_request(order, order.draft)
        made = await ask_for_revision(llm, request, on_progress=bench.board.begin(lease, llm.name))
        written = Written(made.blocks, _digest(made.blocks), made.note, llm.name, made.model, made.usage, made.ledger)
        await asyncio.to_thread(bench.app.reviews.record_draft, lease, written)

    return await _run(JobId(job_id), Purpose.REVISE, work)


def _revision_request(order: WorkOrder, base: Draft) -> RevisionRequest:
    review = order.review
    if review.rubric is None:
        raise Stale(why="There is no approved rubric to revise by.")
    tally = review.tally
    notes = tuple(
        (mark.criterion, mark.note)
        for card in order.scorecards
        if card.filed_at and card.rubric_version == review.rubric.version
        for mark in card.marks
        if mark.note
    )
    return RevisionRequest(
        task=review.task,
        rubric=review.rubric,
        draft=base,
        items=order.items,
        unmet=tally.unmet if tally else (),
        notes=notes,
        disputes=find_disputes(order.items, review.task.owner),
        declined_before=tuple(item for item in review.feedback if item.disposition is Disposition.DECLINED),
        files=order.files,
    )


def _digest(blocks: tuple[Block, ...]) -> str:
    return hashlib.sha256(join(blocks).encode()).hexdigest()


# ---- the frame round every job

Work = Callable[[Workbench, Lease, WorkOrder], Awaitable[None]]


async def _run(job_id: JobId, purpose: Purpose, work: Work) -> str:
    """One word on how it went: it becomes RQ's result."""
    bench = _installed[0]
    lease = await asyncio.to_thread(_claim, bench, job_id, purpose)
    if lease is None:
        return "nothing to do"
    with log.bound(task=lease.job.task_id, job=job_id, attempt=lease.job.attempts):
        return await _guarded(bench, lease, work)


async def _guarded(bench: Workbench, lease: Lease, work: Work) -> str:
    try:
        if lease.job.attempts > MAX_ATTEMPTS:
            sentence = f"The worker died {MAX_ATTEMPTS} times at this."
            await asyncio.to_thread(_give_up, bench, lease, StallReason.AGENT_FAILED, sentence)
            return "gave up"
        order = await asyncio.to_thread(bench.app.reviews.work_order, lease)
        await _while_held(bench, lease, work(bench, lease, order))
    except (LeaseLost, Stale) as error:
        # Somebody stopped the agent, decided the task, or another worker has taken over: the result has no taker.
        logger.info("result_not_wanted", why=str(error))
        await asyncio.to_thread(_call_off, bench, lease, error)
        return "not wanted"
    except AgentFailed as error:
        return await asyncio.to_thread(_after_failure, bench, lease, error)
    except Exception as error:  # noqa: BLE001 - whatever it is, the task must not hang; it is logged with a reference
        return await asyncio.to_thread(_after_accident, bench, lease, error)
    await asyncio.to_thread(bench.app.relay.nudge)
    return "done"


async def _while_held(bench: Workbench, lease: Lease, work: Awaitable[None]) -> None:
    """Do the work, and renew the lease meanwhile; the work is cancelled as soon as the lease is lost.

    Raises:
        LeaseLost
    """
    working = asyncio.ensure_future(work)
    renewing = asyncio.create_task(_keep_renewing(bench, lease))
    try:
        await asyncio.wait({working, renewing}, return_when=asyncio.FIRST_COMPLETED)
        (working if working.done() else renewing).result()
    finally:
        working.cancel()
        renewing.cancel()
        # Waited for, so that a model's stream is closed when this returns, also where the whole job was cancelled.
        await asyncio.gather(working, renewing, return_exceptions=True)
        bench.board.end(lease)


async def _keep_renewing(bench: Workbench, lease: Lease) -> None:
    while True:
        await asyncio.sleep(min(1.0, bench.lease_for.total_seconds() / 3))
        try:
            await asyncio.to_thread(_renew, bench, lease)
        except Unavailable as error:
            logger.warning("lease_not_renewed", why=str(error))  # the token guards the result all the same


def _claim(bench: Workbench, job_id: JobId, purpose: Purpose) -> Lease | None:
    with bench.app.store.writing() as uow:
        now = bench.app.clock.now()
        lease = uow.jobs.claim(job_id, holder=bench.holder, now=now, lease_for=bench.lease_for)
        if lease is not None and lease.job.purpose is not purpose:
            # Raised in here, so that the claim does not stand and no attempt is used up.
            raise ValueError(f"job {job_id} is to {lease.job.purpose}, not to {purpose}")
        return lease


def _renew(bench: Workbench, lease: Lease) -> None:
    with bench.app.store.writing() as uow:
        uow.jobs.renew(lease, now=bench.app.clock.now(), lease_for=bench.lease_for)


def _call_off(bench: Workbench, lease: Lease, error: LeaseLost | Stale) -> None:
    """A stale job is never done again; one that another worker holds is that worker's."""
    if isinstance(error, Stale):
        with bench.app.store.writing() as uow:
            uow.jobs.cancel(lease.job.id)
            uow.jobs.told((lease.job.id,))


def _after_failure(bench: Workbench, lease: Lease, error: AgentFailed) -> str:
    if error.retryable and lease.job.attempts < MAX_ATTEMPTS:
        return _try_again(bench, lease, str(error), at_least=_asked_to_wait(error))
    told = Screen().remark(str(error))  # a refusal is in a model's own words
    sentence = f"{told} {error.advice}".strip()
    return _give_up(bench, lease, StallReason.AGENT_FAILED, sentence, spent(error))


def _after_accident(bench: Workbench, lease: Lease, error: Exception) -> str:
    reference = uuid4().hex[:8]
    logger.error("job_failed", reference=reference, exc_info=error)
    if lease.job.attempts < MAX_ATTEMPTS:
        return _try_again(bench, lease, f"unexpected, reference {reference}")
    sentence = f"Something unexpected went wrong (reference {reference})."
    return _give_up(bench, lease, StallReason.AGENT_FAILED, sentence)


def _asked_to_wait(error: AgentFailed) -> timedelta:
    seconds = error.facts.get("retry_after_seconds")
    return timedelta(seconds=seconds) if isinstance(seconds, int | float) else timedelta()


def _try_again(bench: Workbench, lease: Lease, why: str, *, at_least: timedelta = timedelta()) -> str:
    pause = max(min(FIRST_BACK_OFF * 2 ** (lease.job.attempts - 1), LONGEST_BACK_OFF), at_least)
    try:
        with bench.app.store.writing() as uow:
            uow.jobs.release(lease, due_at=bench.app.clock.now() + pause, error=why)
    except LeaseLost:
        return "not wanted"
    logger.warning("job_will_be_tried_again", why=why, seconds=pause.total_seconds())
    return "try again"


def _give_up(bench: Workbench, lease: Lease, reason: StallReason, sentence: str, usage: Usage = NOTHING_USED) -> str:
    try:
        bench.app.reviews.report_failure(lease, reason, sentence, usage)
    except (LeaseLost, Stale):
        return "not wanted"
    logger.warning("job_given_up", why=sentence)
    return "gave up"
