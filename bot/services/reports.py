"""Reports: what the feedback was worth."""

from dataclasses import dataclass
from datetime import datetime

from bot.domain.conversation import PersonId, WorkspaceId
from bot.domain.events import AttemptFailed, Fault
from bot.domain.task import CATEGORIES
from bot.measure.criteria import Criteria, criteria
from bot.measure.filters import EVERYTHING, Filter
from bot.measure.report import Report, report
from bot.measure.reviewers import Reviewing, reviewers
from bot.services.ports import Clock, Store
from bot.services.report_filters import Asked, filter_asked


@dataclass(frozen=True, slots=True)
class AgentFailure:
    """The last time that an agent gave no usable answer."""

    agent: str
    model: str
    at: datetime
    sentence: str


@dataclass(frozen=True, slots=True)
class Reports:
    store: Store
    clock: Clock
    categories: tuple[str, ...] = CATEGORIES
    """Those that the settings name; tasks may have others, from before they were renamed."""

    def report(self, wanted: Filter = EVERYTHING) -> Report:
        """What the feedback was worth, over every task that fits."""
        with self.store.reading() as uow:
            rows = uow.measures.rows(wanted, self.clock.now())
        return report(rows)

    def criteria(self, wanted: Filter = EVERYTHING) -> Criteria:
        """Which criteria fail most, which divide people, which nobody judged; of the rubrics that count now."""
        with self.store.reading() as uow:
            return criteria(uow.measures.criteria(wanted))

    def reviewers(self, wanted: Filter = EVERYTHING) -> tuple[Reviewing, ...]:
        """What became of each person's feedback; for admins, who sit at the command line."""
        with self.store.reading() as uow:
            return reviewers(uow.measures.reviewers(wanted, self.clock.now()))

    def standing(self, workspace_id: WorkspaceId, person: PersonId) -> Reviewing | None:
        """What became of one person's feedback, for their own eyes; None before there is any."""
        with self.store.reading() as uow:
            rows = uow.measures.reviewers(Filter(workspace_id), self.clock.now(), person)
        return next(iter(reviewers(rows)), None)

    def filter(self, asked: Asked, workspace_id: WorkspaceId | None = None) -> Filter:
        """What somebody asked for in words.

        Raises:
            UnknownChoice, InvalidInput, NotFound: with what is possible.
        """
        with self.store.reading() as uow:
            return filter_asked(uow, asked, workspace_id, self.categories)

    def agent_failures(self, workspace_id: WorkspaceId | None = None) -> tuple[AgentFailure, ...]:
        """The latest failure of each agent that has one, by agent; neither stops nor mistakes of ours are any."""
        with self.store.reading() as uow:
            events = uow.reviews.failed_attempts(workspace_id)
        latest: dict[str, AgentFailure] = {}
        for event in events:
            fact = event.fact
            if isinstance(fact, AttemptFailed) and fact.fault is Fault.AGENT:
                latest.setdefault(fact.agent, AgentFailure(fact.agent, fact.model, event.at, fact.sentence))
        return tuple(latest[agent] for agent in sorted(latest))
