"""Tasks as JSON: the keys that programs may rely on. A key may come; none goes or changes its meaning."""

from collections.abc import Callable
from typing import Any

from bot.domain.conversation import PersonId
from bot.domain.draft import Draft, Usage
from bot.domain.feedback import Feedback, LedgerEntry
from bot.domain.files import File
from bot.domain.redline import redline
from bot.domain.review import Review, SideJob
from bot.domain.rubric import Rubric
from bot.domain.score import CriterionTally, Tally
from bot.domain.task import Task
from bot.services.tasks import TaskHistory

NameOf = Callable[[PersonId], str]


def task_fields(task: Task) -> dict[str, Any]:
    """What a list says of a task."""
    return {
        "id": task.id,
        "number": task.number,
        "title": task.title,
        "state": task.state.value,
        "category": task.category,
        "agent": task.agent.value,
        "opened_at": task.opened_at.isoformat(),
        "import_key": task.import_key,
    }


def history_fields(history: TaskHistory, tally: Tally | None, name_of: NameOf) -> dict[str, Any]:
    """A task with everything that became of it; `tally` as the person who asks may see it."""
    review = history.review
    task = review.task
    return task_fields(task) | {
        "owner": name_of(task.owner),
        "brief": task.brief,
        "files": list(task.files),
        "stored_files": [_file(file) for file in history.files],
        "max_cycles": task.policy.max_cycles,
        "working_on": review.assignment.purpose.value if review.assignment else None,
        "news": list(history.news),
        "stall": {"reason": task.stall.reason.value, "sentence": task.stall.sentence} if task.stall else None,
        "decision": _decision(task, name_of),
        "rubric": _rubric(review),
        "tally": _tally(tally),
        "drafts": [_draft(draft, ledger, review) for draft, ledger in history.drafts],
        "retries": [_draft(draft, (), review) for draft in history.retries],
        "beside": [_side_job(each) for each in review.side_jobs],
        "redline": _redline(history),
        "feedback": [_item(position, item, name_of) for position, item in enumerate(review.feedback, start=1)],
        "usage": usage_fields(review.usage),
    }


def _file(file: File) -> dict[str, Any]:
    return {
        "name": file.name,
        "media_type": file.media_type.value,
        "size": file.size,
        "digest": file.digest,
        "pages": file.pages,
        "remark": file.remark,
    }


def _decision(task: Task, name_of: NameOf) -> dict[str, Any] | None:
    decision = task.decision
    if decision is None:
        return None
    return {
        "state": decision.state.value,
        "by": name_of(decision.by),
        "at": decision.at.isoformat(),
        "reason": decision.reason,
        "draft_id": decision.draft_id,
    }


def _rubric(review: Review) -> dict[str, Any] | None:
    """The approved rubric, else the proposed one."""
    rubric: Rubric | None = review.rubric or (review.rubrics[-1] if review.rubrics else None)
    if rubric is None:
        return None
    return {
        "version": rubric.version,
        "approved": rubric.approved_at is not None,
        "criteria": [
            {"number": each.number, "text": each.text, "required": each.required, "points": each.points}
            for each in rubric.criteria
        ],
    }


def _tally(tally: Tally | None) -> dict[str, Any] | None:
    if tally is None or not tally.graders:
        return None
    return {
        "graders": tally.graders,
        "complete": tally.complete,
        "met": tally.met_count,
        "applicable": tally.applicable_count,
        "score": tally.score,
        "criteria": [_criterion(each) for each in tally.criteria],
    }


def _criterion(each: CriterionTally) -> dict[str, Any]:
    return {
        "number": each.criterion.number,
        "outcome": each.outcome.value,
        "met": each.met,
        "not_met": each.not_met,
        "not_applicable": each.not_applicable,
        "cannot_judge": each.cannot_judge,
    }


def _draft(draft: Draft, ledger: tuple[LedgerEntry, ...], review: Review) -> dict[str, Any]:
    head = draft.head
    positions = {item.id: position for position, item in enumerate(review.feedback, start=1)}
    return {
        "id": head.id,
        "number": head.number,
        "arm": head.arm.value,
        "agent": head.agent,
        "model": head.model,
        "made_at": head.made_at.isoformat(),
        "body": draft.body,
        "note": draft.note,
        "calls": [
            {"prompt": call.prompt, "model": call.model, "settings": call.settings, "request_id": call.request_id}
            for call in draft.calls
        ],
        "usage": usage_fields(head.usage),
        "ledger": [
            {
                "item": positions.get(entry.feedback_id),
                "disposition": entry.disposition.value,
                "answer": entry.answer,
                "blocks": list(entry.blocks),
            }
            for entry in ledger
        ],
    }


def _side_job(each: SideJob) -> dict[str, Any]:
    """What the agent does beside the review, or gave up."""
    return {"job": each.job, "purpose": each.purpose.value, "number": each.number, "failure": each.failure}


def _redline(history: TaskHistory) -> list[dict[str, str]] | None:
    """What the last revision changed; None before there is one."""
    if len(history.drafts) < 2:  # noqa: PLR2004 - it takes two
        return None
    (old, _), (new, _) = history.drafts[-2:]
    return [{"kind": span.kind.value, "text": span.text} for span in redline(old.body, new.body)]


def _item(position: int, item: Feedback, name_of: NameOf) -> dict[str, Any]:
    return {
        "item": position,
        "id": item.id,
        "draft": item.draft_number,
        "author": name_of(item.author),
        "text": item.text,
        "disposition": item.disposition.value,
        "answer": item.answer,
        "support": item.support,
        "opposition": item.opposition,
    }


def usage_fields(usage: Usage) -> dict[str, Any]:
    """Cached tokens are within input tokens; a cost that nobody knows is null."""
    return {
        "input_tokens": usage.input_tokens,
        "output_tokens": usage.output_tokens,
        "cached_tokens": usage.cached_tokens,
        "cost_usd": None if usage.cost_usd is None else str(usage.cost_usd),
    }
