"""What a task's card says of the moment, besides the state: how far the agent is, and where nobody sees the task."""

from datetime import datetime

from bot.cards.news import closed_line, pause_line, progress_line
from bot.domain.review import Review
from bot.services.ports import UnitOfWork


def news(uow: UnitOfWork, review: Review, now: datetime) -> tuple[str, ...]:
    """One line each."""
    closed = uow.people.closed(review.task.conversations)
    return (*_work(uow, review, now), *(closed_line(where.channel_id, why) for where, why in closed))


def _work(uow: UnitOfWork, review: Review, now: datetime) -> tuple[str, ...]:
    """What the agent is at; or why it waits, where a try has failed and the next one is not due yet."""
    job = uow.jobs.get(review.assignment.job) if review.assignment else None
    if job and job.last_error and job.due_at > now:
        return (pause_line(job.last_error, job.due_at),)
    return (progress_line(job.purpose, job.agent, job.words, job.attempts),) if job and job.agent else ()
