"""Plays one task from its file to its decision: the owner approves, the experts reply and score, the agent revises."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import partial

from bot.bootstrap import App
from bot.cast import LocalCast, eventually
from bot.cli.local.opening import its_thread, known, put_up
from bot.cli.local.platforms import EXPERTS, OWNER
from bot.cli.simulate.experts import Expert, experts
from bot.domain.conversation import Platform
from bot.domain.draft import DraftHead
from bot.domain.review import Review
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, MarkValue
from bot.domain.task import AgentName, TaskId, TaskState
from bot.errors import RedraftError
from bot.importers.task_file import ImportedTask
from bot.sandbox import discord, slack
from bot.services.desk import Origin
from bot.services.ports import Reaction

LOOK_SECONDS = 0.1
CLICK_AGAIN_SECONDS = 1.0
CLICKS = 5
"""How often somebody clicks whose platform says that redraft did not answer."""
RESUMES = 2
"""How often the owner lets a task go on that is on hold."""

UNANSWERED = (slack.NoAnswerError, discord.NoAnswerError)


class Arm(StrEnum):
    """What drafts are made under, as in the report."""

    SOLO = "solo"
    RETRY = "retry"
    ASSISTED = "assisted"


@dataclass(frozen=True, slots=True)
class Plan:
    """How every task is played."""

    arms: frozenset[Arm]
    cycles: int
    """Drafts at most."""
    agent: AgentName
    task_seconds: float
    """A task that took longer came to no decision."""


@dataclass
class Outcome:
    """What became of one task."""

    key: str
    platform: Platform
    task_id: TaskId = field(default=TaskId(""))
    cast: LocalCast | None = None
    """In its thread, once it has one."""
    state: TaskState | None = None
    """None where nobody decided."""
    why: str = ""
    step: str = ""
    """What was waited for last."""
    drafts: int = 0
    met: list[int] = field(default_factory=list)
    """Of each draft, on how many criteria the experts agreed."""
    criteria: int = 0
    said: list[str] = field(default_factory=list)
    """The messages that were meant as feedback."""
    unanswered: int = 0
    """Clicks that redraft did not answer in time."""
    seconds: float = 0.0


Hands = Mapping[tuple[Platform, str], asyncio.Lock]
"""Somebody who takes part in several tasks has one form open at a time."""


def new_hands() -> Hands:
    """For everybody."""
    return defaultdict(asyncio.Lock)


async def play(app: App, cast: LocalCast, task: ImportedTask, plan: Plan, hands: Hands) -> Outcome:
    """Whatever goes wrong, it is in the outcome."""
    outcome = Outcome(task.key, cast.platform, criteria=len(task.criteria))
    began = time.monotonic()
    try:
        async with asyncio.timeout(plan.task_seconds):
            await _Game(app, cast, task, plan, hands, outcome).play()
    except TimeoutError as error:
        outcome.why = f"{outcome.step}: {str(error) or f'it took more than {plan.task_seconds:g} s'}"
    except (RedraftError, LookupError, *UNANSWERED, slack.CannotError, discord.CannotError) as error:
        outcome.why = f"{type(error).__name__}: {error}"
    if outcome.task_id:
        held = app.tasks.get(outcome.task_id).task
        outcome.state = held.state if held.state.is_decided else None
        outcome.why = outcome.why or (held.stall.sentence if held.stall else "")
    outcome.seconds = time.monotonic() - began
    return outcome


@dataclass
class _Game:
    app: App
    cast: LocalCast
    task: ImportedTask
    plan: Plan
    hands: Hands
    outcome: Outcome
    resumes: int = 0

    @property
    def review(self) -> Review:
        return self.app.tasks.get(self.outcome.task_id)

    @property
    def experts(self) -> tuple[Expert, ...]:
        return experts(self.task, EXPERTS)

    async def play(self) -> None:
        self.outcome.task_id = await put_up(self.app, self.cast, self.task, self.plan.agent)
        self.cast = self.outcome.cast = await its_thread(self.app, self.cast, self.outcome.task_id)
        await self._clicks(lambda: self.cast.presses(OWNER, "Approve", "Rubric, version 1"))
        while True:
            head = await self._next_draft()
            goes_on = Arm.ASSISTED in self.plan.arms and head.number < self.plan.cycles
            text = self.app.tasks.draft(head.id).body
            await self._say(head.number, text, goes_on=goes_on)
            complete = await self._score(text)
            if complete or not goes_on:
                break
            await self._ask_for_a_revision()
        if Arm.RETRY in self.plan.arms:
            await self._score_retries()
        await self._decide(head, accept=complete)

    # ---- step by step

    async def _next_draft(self) -> DraftHead:
        number = self.outcome.drafts + 1
        await self._comes(
            f"draft {number}", lambda: any(f"Score draft {number}" in text for text in self.cast.thread())
        )
        head = self.review.draft
        if head is None or head.number != number:
            raise LookupError(f"draft {number} is shown, and is not the current one")
        self.outcome.drafts = number
        return head

    async def _say(self, number: int, text: str, *, goes_on: bool) -> None:
        """Everybody says something, if a revision may follow that could use it."""
        for expert in self.experts if goes_on else ():
            for words in expert.says(self.task.criteria, number, text):
                message = await self.cast.says(expert.name, words)
                self.outcome.said.append(message)
                await self._comes(f"the mark on a reply, “{words}”", partial(self._is_captured, message))

    def _is_captured(self, message: str) -> bool:
        return Reaction.CAPTURED in self.cast.our_reactions(message)

    async def _score(self, text: str) -> bool:
        """Whether the draft is complete."""
        for expert in self.experts:
            async with self.hands[self.cast.platform, expert.name]:
                await self._clicks(partial(self.cast.scores, expert.name, expert.met(self.task.criteria, text)))
        await self._comes("the tally", lambda: self._graders() == len(self.experts))
        tally = self.review.tally
        agreed = frozenset.intersection(*(each.met(self.task.criteria, text) for each in self.experts))
        self.outcome.met.append(len(agreed))
        return tally is not None and tally.complete

    def _graders(self) -> int:
        tally = self.review.tally
        return tally.graders if tally else 0

    async def _ask_for_a_revision(self) -> None:
        if Arm.RETRY in self.plan.arms:
            origin = Origin.person(known(self.app, self.cast, OWNER))
            await asyncio.to_thread(self.app.tasks.retry, self.outcome.task_id, origin)
        await self._clicks(lambda: self.cast.presses(self.experts[0].name, "Revise now"))

    async def _score_retries(self) -> None:
        """By the same experts, who know nothing of what was said. There is no button for this: it is a measurement."""
        wanted = self.outcome.drafts - 1
        await self._comes("the retries", lambda: len(self.review.retries) >= wanted)
        for head in self.review.retries:
            text = self.app.tasks.draft(head.id).body
            for expert in self.experts:
                await asyncio.to_thread(self._file, head, expert, text)

    def _file(self, head: DraftHead, expert: Expert, text: str) -> None:
        rubric = self.review.rubric
        if rubric is None:
            raise LookupError("there is no rubric")
        met = expert.met(self.task.criteria, text)
        marks = _marks(rubric.criteria, met)
        origin = Origin.person(known(self.app, self.cast, expert.name))
        self.app.scoring.file(head.id, rubric.version, marks, origin)

    async def _decide(self, head: DraftHead, *, accept: bool) -> None:
        if accept:
            await self._clicks(lambda: self.cast.presses(OWNER, "Accept", "Task"))
        else:
            async with self.hands[self.cast.platform, OWNER]:
                await self._clicks(lambda: self.cast.presses(OWNER, "Reject", "Task"))
                await self._clicks(lambda: self._sends({"reason": f"Draft {head.number} does not meet the rubric."}))
        await self._comes("the decision", lambda: self.review.task.state.is_decided)
        words = "Accepted by" if accept else "Rejected by"
        await self._comes("the decided card", lambda: words in self.cast.thread()[0])

    async def _sends(self, answers: dict[str, object]) -> None:
        problems = await self.cast.fills(OWNER, answers)
        if problems:
            raise LookupError(f"a form was not taken: {problems}")

    # ---- as people do

    async def _clicks(self, act: Callable[[], Awaitable[object]]) -> None:
        """Do it again where the platform says that nobody answered."""
        for attempt in range(1, CLICKS + 1):
            try:
                await act()
            except UNANSWERED:
                self.outcome.unanswered += 1
                if attempt == CLICKS:
                    raise
                await asyncio.sleep(CLICK_AGAIN_SECONDS)
            else:
                return

    async def _comes(self, what: str, check: Callable[[], object]) -> None:
        """Wait for it; the owner lets the task go on where it is on hold. Raises: TimeoutError."""
        self.outcome.step = what
        while True:
            await eventually(lambda: check() or self._is_on_hold(), self.plan.task_seconds, look_seconds=LOOK_SECONDS)
            if check():
                return
            self.resumes += 1
            if self.resumes > RESUMES:
                stall = self.review.task.stall
                raise TimeoutError(f"it is on hold: {stall.sentence if stall else ''}")
            await self._clicks(lambda: self.cast.presses(OWNER, "Resume"))
            await eventually(lambda: not self._is_on_hold(), self.plan.task_seconds, look_seconds=LOOK_SECONDS)

    def _is_on_hold(self) -> bool:
        return self.review.task.state is TaskState.STALLED


def _marks(criteria: Sequence[Criterion], met: frozenset[int]) -> tuple[Mark, ...]:
    return tuple(Mark(each.number, MarkValue.MET if each.number in met else MarkValue.NOT_MET) for each in criteria)
