"""Reports: what the feedback was worth, and exports of everything it is computed from."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

from bot.domain.conversation import WorkspaceId
from bot.domain.draft import Arm, DraftHead
from bot.domain.events import AttemptFailed, Event, Fault
from bot.domain.review import Review
from bot.domain.score import Tally, tally
from bot.domain.task import Task, TaskId, TaskState
from bot.measure.lift import Lift, Outcome, lift
from bot.services.ports import Store, UnitOfWork

_PAGE = 200


@dataclass(frozen=True, slots=True)
class Report:
    """The lift of all tasks that have both scores, whole and in parts."""

    tasks: int
    states: dict[TaskState, int]
    unscored: int
    """Tasks with a draft where draft 1 or the last draft was not scored by people, so that nothing is known."""
    outcomes: tuple[Outcome, ...]
    total: Lift
    by_agent: dict[str, Lift]
    by_category: dict[str, Lift]


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

    def report(
        self, *, workspace_id: WorkspaceId | None = None, agent: str | None = None, category: str | None = None
    ) -> Report:
        """The lift report over every task that fits."""
        states: Counter[TaskState] = Counter()
        outcomes: list[Outcome] = []
        unscored = 0
        with self.store.reading() as uow:
            for task in _tasks(uow, workspace_id):
                if category is not None and task.category != category:
                    continue
                heads = tuple(head for head in uow.drafts.of_task(task.id) if head.arm is not Arm.RETRY)
                if agent is not None and (heads[0].agent if heads else task.agent) != agent:
                    continue
                states[task.state] += 1
                outcome = _outcome(uow, task, heads) if heads else None
                unscored += bool(heads) and outcome is None
                if outcome is not None:
                    outcomes.append(outcome)
        return Report(
            tasks=states.total(),
            states=dict(states),
            unscored=unscored,
            outcomes=tuple(outcomes),
            total=lift(outcomes),
            by_agent=_grouped((each.agent, each) for each in outcomes),
            by_category=_grouped((each.category, each) for each in outcomes),
        )

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

    def events(self) -> Iterator[Event]:
        """Every event of every task, in the order in which they happened; enough to rebuild the reviews."""
        with self.store.reading() as uow:
            yield from uow.reviews.all_events()


def _tasks(uow: UnitOfWork, workspace_id: WorkspaceId | None) -> Iterator[Task]:
    after: TaskId | None = None
    while page := uow.reviews.find(workspace_id=workspace_id, limit=_PAGE, after=after):
        yield from page
        after = page[-1].id


def _grouped(pairs: Iterable[tuple[str, Outcome]]) -> dict[str, Lift]:
    groups: dict[str, list[Outcome]] = defaultdict(list)
    for key, outcome in pairs:
        groups[key].append(outcome)
    return {key: lift(groups[key]) for key in sorted(groups)}


def _outcome(uow: UnitOfWork, task: Task, heads: tuple[DraftHead, ...]) -> Outcome | None:
    """None where people scored the first or the last draft not at all."""
    review = uow.reviews.get(task.id)
    tallies = [_tally(uow, review, head) for head in heads]
    if tallies[0] is None or tallies[-1] is None:
        return None
    drafts = tuple(None if each is None else each.complete for each in tallies)
    retry = _best_retry(uow, review, len(heads))
    return Outcome(task.id, heads[0].agent, task.category, drafts, retry)


def _best_retry(uow: UnitOfWork, review: Review, tries: int) -> bool | None:
    """Whether one of the retries up to that number was complete; None where one of them is missing or not scored.

    So many tries the last draft took, too. To count the best of them is generous to trying again: somebody would have
    had to find it.
    """
    tallies = [_tally(uow, review, head) for head in review.retries if head.number <= tries]
    scored = [each.complete for each in tallies if each is not None]
    return any(scored) if tries > 1 and len(scored) == tries - 1 else None


def _tally(uow: UnitOfWork, review: Review, head: DraftHead) -> Tally | None:
    cards = [card for card in uow.drafts.scorecards(head.id) if card.filed_at and not card.is_advice]
    if not cards:
        return None
    version = max(card.rubric_version for card in cards)
    rubric = next(each for each in review.rubrics if each.version == version)
    return tally(rubric, head.id, cards)
