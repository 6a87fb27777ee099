"""How a command becomes a new state: load, decide, save, and what follows, in one transaction; then nudge the queue."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from bot.domain import commands as ask
from bot.domain.conversation import Actor, MessageRef, PersonId, WorkspaceId
from bot.domain.cycle import handle, open_review
from bot.domain.events import Event
from bot.domain.review import Review
from bot.domain.task import TaskId
from bot.domain.workspace_settings import WorkspaceSettings, settled
from bot.services.consequences import consequences
from bot.services.ports import Clock, NewId, Store, UnitOfWork
from bot.services.relay import Relay

BUDGET_PERIOD = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Origin:
    """Who asks, and in which platform event."""

    by: Actor
    event_key: str = ""
    """The platform's own id of the event; the same key twice has one effect. Empty where nothing redelivers."""
    message: MessageRef | None = None
    is_admin: bool = False
    """Whether the platform says that they run the workspace; asked for only where that matters."""

    @classmethod
    def person(
        cls, person_id: PersonId, event_key: str = "", message: MessageRef | None = None, *, is_admin: bool = False
    ) -> "Origin":
        return cls(Actor.person(person_id), event_key, message, is_admin)


@dataclass(frozen=True, slots=True)
class Desk:
    """The one way in. Every service acts through it."""

    store: Store
    relay: Relay
    clock: Clock
    new_id: NewId
    defaults: WorkspaceSettings = field(default_factory=WorkspaceSettings)
    """For what nobody has set in a workspace."""

    def act(
        self, task_id: TaskId, command: ask.Command | Callable[[UnitOfWork], ask.Command], origin: Origin
    ) -> Review:
        """Carry out one command on one task, and return the review as it is then.

        A command that must look at the store first is given as a function of the unit of work. An event that was
        seen before changes nothing.

        Raises:
            Refused: nothing changed.
            Unavailable: nothing changed; the person should try again.
        """
        with self.store.writing() as uow:
            if not self.is_new(uow, origin):
                return uow.reviews.get(task_id)
            before = uow.reviews.get(task_id)
            made = command(uow) if callable(command) else command
            review = self.apply(uow, task_id, made, origin)
        if before.awaited_jobs != review.awaited_jobs:
            self.relay.nudge()
        return review

    def check(self, review: Review, command: ask.Command, origin: Origin) -> None:
        """Raises: Refused, where `act` would refuse the command on such a review; nothing is changed."""
        handle(review, command, by=origin.by, at=self.clock.now(), source=origin.message)

    def is_new(self, uow: UnitOfWork, origin: Origin, subject: str = "") -> bool:
        """Whether the platform event has not been seen; from now on it has, and made `subject`."""
        return not origin.event_key or uow.inbox.claim(origin.event_key, self.clock.now(), subject)

    def apply(self, uow: UnitOfWork, task_id: TaskId, command: ask.Command, origin: Origin) -> Review:
        """One command within a unit of work that is open already."""
        before = uow.reviews.get(task_id)
        after, events = handle(before, command, by=origin.by, at=self.clock.now(), source=origin.message)
        if events:
            uow.reviews.save(before, after, events)
            self._follow(uow, before, after, events)
        return after

    def open(self, uow: UnitOfWork, command: ask.OpenTask, origin: Origin) -> Review:
        """A new task within a unit of work that is open already."""
        review, events = open_review(command, by=origin.by, at=self.clock.now(), source=origin.message)
        uow.reviews.add(review, events)
        self._follow(uow, None, review, events)
        return review

    def settings(self, uow: UnitOfWork, workspace_id: WorkspaceId) -> WorkspaceSettings:
        """As they were set for the workspace, else as the environment has them."""
        return settled(self.defaults, uow.settings.changes(workspace_id))

    def workspace_cap(self, uow: UnitOfWork, workspace_id: WorkspaceId) -> str | None:
        """What to tell people where the workspace's budget is spent; None while there is some left."""
        budget = self.settings(uow, workspace_id)
        if budget.max_tokens is None and budget.max_cost_usd is None:
            return None
        used = uow.reviews.usage_since(workspace_id, self.clock.now() - BUDGET_PERIOD)
        if budget.max_tokens is not None and used.tokens >= budget.max_tokens:
            return f"This workspace has used {used.tokens:,} of its {budget.max_tokens:,} tokens for 30 days."
        if budget.max_cost_usd is None:
            return None
        if used.cost_usd is None:
            return f"A model's cost is unknown, so the workspace's limit of ${budget.max_cost_usd:.2f} cannot be kept."
        if used.cost_usd >= budget.max_cost_usd:
            return f"This workspace has spent about ${used.cost_usd:.2f} of its ${budget.max_cost_usd:.2f} for 30 days."
        return None

    def _follow(self, uow: UnitOfWork, before: Review | None, after: Review, events: tuple[Event, ...]) -> None:
        due = consequences(before, after, events)
        for job_id in due.called_off:
            uow.jobs.cancel(job_id)
        for job in due.jobs:
            uow.jobs.add(job)
        if due.shows_again:
            uow.people.open(after.task.conversations)
            uow.deliveries.revive(after.task.id, self.clock.now())
        for delivery in due.deliveries:
            uow.deliveries.add(delivery)
