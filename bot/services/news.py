"""What a task's card says of the moment, besides the state: how far the agent is, and where nobody sees the task."""

from bot.cards.news import closed_line, progress_line
from bot.domain.review import Review
from bot.services.ports import UnitOfWork


def news(uow: UnitOfWork, review: Review) -> tuple[str, ...]:
    """One line each."""
    closed = uow.people.closed(review.task.conversations)
    job = uow.jobs.get(review.assignment.job) if review.assignment else None
    progress = (progress_line(job.purpose, job.agent, job.words, job.attempts),) if job and job.agent else ()
    return (*progress, *(closed_line(where.channel_id, why) for where, why in closed))
