"""Plays on a store: the people whom it knows, and each step of a play saved as the services save it."""

from datetime import timedelta

from bot.domain.conversation import Platform
from bot.domain.events import JobId
from bot.domain.review import Purpose, Review
from bot.services.ports import Delivery, DeliveryKind, Job, Store, UnitOfWork
from tests.builders import START, Cast, Play, Step, new_id

LEASE = timedelta(seconds=60)


def make_cast(store: Store, reviewers: int = 3, workspace: str = "T1") -> Cast:
    with store.writing() as uow:
        here = uow.people.workspace(Platform.SLACK, workspace, "Harbour")
        people = [uow.people.person(here.id, f"U{number}", f"person {number}").id for number in range(reviewers + 1)]
        conversations = [uow.people.new_conversation(here, channel).id for channel in ("C1", "C2")]
    return Cast(here.id, people[0], tuple(people[1:]), *conversations)


def save_step(uow: UnitOfWork, step: Step) -> None:
    """As the desk does it."""
    if step.draft is not None:
        uow.drafts.add(step.after.task.id, step.draft, step.ledger)
    if step.before is None:
        uow.reviews.add(step.after, step.events)
    else:
        uow.reviews.save(step.before, step.after, step.events)


def save(store: Store, play: Play) -> Review:
    """Save all steps that were not saved before; the review as it is then."""
    with store.writing() as uow:
        for step in play.steps:
            save_step(uow, step)
    play.steps.clear()
    return play.review


def a_job(play: Play, **changes: object) -> Job:
    fields: dict[str, object] = {
        "id": JobId(new_id()),
        "workspace_id": play.cast.workspace_id,
        "task_id": play.review.task.id,
        "purpose": Purpose.DRAFT,
        "due_at": START,
    }
    return Job(**(fields | changes))  # type: ignore[arg-type]  # the dataclass checks the names


def a_delivery(play: Play, kind: DeliveryKind = DeliveryKind.DRAFT, subject: str = "", **changes: object) -> Delivery:
    fields: dict[str, object] = {
        "workspace_id": play.cast.workspace_id,
        "task_id": play.review.task.id,
        "conversation_id": play.cast.conversation_id,
        "kind": kind,
        "subject": subject or play.review.task.id,
        "due_at": START,
    }
    return Delivery(**(fields | changes))  # type: ignore[arg-type]  # the dataclass checks the names
