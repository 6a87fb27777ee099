"""What a worker does for each job: asks the agent, and records the result through one service call.

RQ calls these by dotted name with the id of a job row. The frame round each of them, with its lease, its bill and what
becomes of failures, is in workers/turns.py.
"""

import hashlib
from collections.abc import Awaitable, Callable
from dataclasses import replace

from bot.domain.blocks import join
from bot.domain.draft import NOTHING_TOUCHED, NOTHING_USED, Arm, Block, Draft, DraftHead, DraftId, Touched
from bot.domain.events import JobId
from bot.domain.feedback import Disposition, find_disputes
from bot.domain.review import Purpose
from bot.domain.rubric import Rubric
from bot.domain.task import AgentName, Assessor
from bot.errors import Stale
from bot.services.reviews import WorkOrder, Written
from workers.agents.assessor import assess as ask_for_advice
from workers.agents.drafter import write_draft
from workers.agents.proposer import propose_rubric as ask_for_rubric
from workers.agents.reviser import RevisionRequest, revise as ask_for_revision
from workers.agents.second_try import Failing, Try, seen_to
from workers.llm import LLM, ignore_progress
from workers.turns import Turn, run


async def propose_rubric(job_id: str) -> str:
    """Propose a rubric for a task that has none."""

    async def work(turn: Turn) -> None:
        llm = turn.model()
        turn.begin(llm)
        made = await ask_for_rubric(llm, turn.order.review.task, turn.order.files)
        await turn.record(turn.reviews.record_rubric, made.criteria, made.usage, made.model)

    return await run(JobId(job_id), Purpose.PROPOSE_RUBRIC, work)


async def draft(job_id: str) -> str:
    """Write the first draft of a task."""

    async def work(turn: Turn) -> None:
        llm, review, rubric = turn.model(), turn.order.review, _rubric(turn)
        first = await _drafted(turn, llm)

        async def again(failing: Failing) -> Try:
            head = DraftHead(DraftId(""), 1, Arm.SOLO, "", llm.name, first.model, NOTHING_USED, review.task.opened_at)
            base = Draft(head, first.blocks)
            asked = failing.criteria, failing.evidence
            request = RevisionRequest(review.task, rubric, base, (), *asked, files=turn.order.files)
            return replace(await _revised(turn, llm, request), touched=())  # nobody has seen the try before it

        await turn.record(turn.reviews.record_draft, _written(turn, await _checked(turn, llm, first, again)))

    return await run(JobId(job_id), Purpose.DRAFT, work)


async def revise(job_id: str) -> str:
    """Revise the current draft by the closed feedback window."""

    async def work(turn: Turn) -> None:
        if turn.order.draft is None:
            raise Stale(why="There is no draft to revise.")
        llm, request = turn.model(), _revision_request(turn.order, turn.order.draft)

        async def again(failing: Failing) -> Try:
            known = {each.criterion.number for each in failing.criteria}
            others = tuple(each for each in request.unmet if each.criterion.number not in known)
            notes = (*request.notes, *failing.evidence)
            return await _revised(turn, llm, replace(request, unmet=(*others, *failing.criteria), notes=notes))

        first = await _revised(turn, llm, request)
        await turn.record(turn.reviews.record_draft, _written(turn, await _checked(turn, llm, first, again)))

    return await run(JobId(job_id), Purpose.REVISE, work)


async def retry(job_id: str) -> str:
    """Draft once more, with the prompt of the first draft and the model that wrote it, to measure drafts against."""

    async def work(turn: Turn) -> None:
        drafted = turn.order.review.draft
        llm = turn.model(AgentName(drafted.agent) if drafted else None)
        made = await _drafted(turn, llm)
        await turn.record(turn.reviews.record_retry, _written(turn, made))

    return await run(JobId(job_id), Purpose.RETRY, work)


async def assess(job_id: str) -> str:
    """Have a model advise on the current draft."""

    async def work(turn: Turn) -> None:
        drafted, rubric = turn.order.draft, _rubric(turn)
        if drafted is None:
            raise Stale(why="There is no draft to assess.")
        task = turn.order.review.task
        made = await ask_for_advice(
            turn.model(), task, rubric, drafted.blocks, turn.order.files, on_progress=ignore_progress
        )
        advice = drafted.head.id, rubric.version, made.marks, made.usage, made.model
        await turn.record(turn.reviews.record_assessment, *advice)

    return await run(JobId(job_id), Purpose.ASSESS, work)


def _rubric(turn: Turn) -> Rubric:
    rubric = turn.order.review.rubric
    if rubric is None:
        raise Stale(why="There is no approved rubric to go by.")
    return rubric


async def _drafted(turn: Turn, llm: LLM) -> Try:
    order = turn.order
    made = await write_draft(llm, order.review.task, _rubric(turn), order.files, on_progress=turn.begin(llm))
    return Try(made.blocks, made.note, made.model)


async def _revised(turn: Turn, llm: LLM, request: RevisionRequest) -> Try:
    made = await ask_for_revision(llm, request, on_progress=turn.begin(llm))
    return Try(made.blocks, made.note, made.model, made.ledger, touched=made.touched)


async def _checked(turn: Turn, llm: LLM, first: Try, again: Callable[[Failing], Awaitable[Try]]) -> Try:
    """The try that people see, by the task's policy."""
    task = turn.order.review.task
    if task.policy.assessor is not Assessor.SEND_BACK:
        return first
    return await seen_to(llm, task, _rubric(turn), first, again, turn.order.files, on_progress=ignore_progress)


def _written(turn: Turn, made: Try) -> Written:
    """As it is recorded, with everything that this attempt took until now."""
    return Written(
        made.blocks,
        _digest(made.blocks),
        made.note,
        turn.bill.agent,
        made.model,
        turn.bill.usage,
        made.ledger,
        made.sent_back,
        tuple(turn.bill.calls),
        Touched(_rubric(turn).version, made.touched) if made.touched else NOTHING_TOUCHED,
    )


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
