"""A trial: one agent drafts, and revises, what a task would ask of it; without a task, a database or a queue."""

import asyncio
import hashlib
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any, Protocol, TypeVar

from bot.cli import terminal
from bot.cli.agents.items import read_items
from bot.domain.blocks import join
from bot.domain.conversation import Actor, PersonId, WorkspaceId
from bot.domain.draft import Arm, Block, Draft, DraftHead, DraftId, Usage
from bot.domain.feedback import Feedback, FeedbackId, LedgerEntry, find_disputes
from bot.domain.rubric import Criterion, Rubric
from bot.domain.task import CATEGORIES, AgentName, Task, TaskId, TaskState, checked_brief, checked_title
from bot.errors import AgentFailed
from bot.importers.titles import title_of
from bot.services.tasks import known_choice
from workers.agents.drafter import write_draft
from workers.agents.reviser import RevisionRequest, revise
from workers.billing import Bill
from workers.llm import LLM, OnProgress

_OWNER = PersonId("owner")
REVIEWER = PersonId("reviewer")
"""Who is taken to have written the feedback: its word weighs as any reviewer's, not as the owner's."""

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Assignment:
    """What the agent gets, as it would from a task."""

    task: Task
    rubric: Rubric
    feedback: tuple[str, ...]
    asides: int = 0


@dataclass(frozen=True, slots=True)
class Drafted:
    """A draft, and how long it took; `draft.head.usage` says what."""

    draft: Draft
    seconds: float


@dataclass(frozen=True, slots=True)
class Revised(Drafted):
    """The next one."""

    items: tuple[Feedback, ...]
    ledger: tuple[LedgerEntry, ...]
    """One entry for each item, in the same order."""
    by_edits: bool
    rewrite_tokens: int | None
    """See RevisedDraft."""


class Onlooker(Protocol):
    """Who is told how a trial goes."""

    def begins(self) -> None:
        """Everything has been checked, nothing has been spent."""

    def drafted(self, made: Drafted) -> None: ...

    def revised(self, base: Draft, made: Revised) -> None: ...

    def broke_off(self, step: str, words: int, seconds: float, used: Usage) -> None:
        """A step ended without a draft; it used at least so much."""

    def ended(self) -> None:
        """Also after a step that broke off."""


def assignment(
    *,
    title: str | None,
    brief: str,
    category: str,
    categories: tuple[str, ...],
    criteria: tuple[Criterion, ...],
    feedback: str | None,
) -> Assignment:
    """The texts as people gave them, checked as those of a task are.

    Raises:
        InvalidInput: and its kinds.
    """
    brief = checked_brief(brief.strip("\r\n"))  # the last line end is the file's
    read = None if feedback is None else read_items(feedback)
    now = datetime.now(UTC)
    task = Task(
        id=TaskId("trial"),
        workspace_id=WorkspaceId("trial"),
        number=1,
        title=checked_title(title_of(brief) or "Trial" if title is None else title),
        brief=brief,
        category=known_choice("The category", category, (*CATEGORIES, *categories)),
        agent=AgentName.AUTO,
        owner=_OWNER,
        opened_at=now,
        state=TaskState.DRAFTING,
    )
    rubric = Rubric(1, criteria, Actor.person(_OWNER), now)
    return Assignment(task, rubric, read.texts if read else (), read.asides if read else 0)


@dataclass(frozen=True, slots=True)
class Trial:
    """One agent at one assignment."""

    llm: LLM
    asked: Assignment
    onlooker: Onlooker

    def run(self) -> None:
        """Draft, and revise where there is feedback.

        Raises:
            AgentFailed: see workers.llm.LLM.
            KeyboardInterrupt: somebody has had enough; the model's stream is closed.
        """
        self.onlooker.begins()
        try:
            first = self._step("draft 1", self._draft)
            self.onlooker.drafted(first)
            if self.asked.feedback:
                second = self._step("draft 2", partial(self._revise, first.draft))
                self.onlooker.revised(first.draft, second)
        finally:
            self.onlooker.ended()

    def _step(self, what: str, work: Callable[[LLM, OnProgress], Coroutine[Any, Any, T]]) -> T:
        """Do one step, watched; Ctrl-C cancels it within the event loop, so that it is over when this returns."""
        words = 0
        bill = Bill()
        began = time.monotonic()
        with terminal.watching(f"{self.llm.model} is writing {what}") as tell:

            def on_progress(count: int) -> None:
                nonlocal words
                words = count
                tell(f"(about {count:,} words)")

            try:
                return asyncio.run(work(bill.on(self.llm), on_progress))
            except (AgentFailed, KeyboardInterrupt):
                self.onlooker.broke_off(what, words, time.monotonic() - began, bill.usage)
                raise

    async def _draft(self, llm: LLM, on_progress: OnProgress) -> Drafted:
        began = time.monotonic()
        made = await write_draft(llm, self.asked.task, self.asked.rubric, on_progress=on_progress)
        draft = self._draft_of(1, made.blocks, made.note, made.model, made.usage)
        return Drafted(draft, time.monotonic() - began)

    async def _revise(self, base: Draft, llm: LLM, on_progress: OnProgress) -> Revised:
        began = time.monotonic()
        now = datetime.now(UTC)
        items = tuple(
            Feedback(FeedbackId(f"item-{number}"), base.head.id, 1, REVIEWER, text, now)
            for number, text in enumerate(self.asked.feedback, start=1)
        )
        disputes = find_disputes(items, _OWNER)
        request = RevisionRequest(self.asked.task, self.asked.rubric, base, items, disputes=disputes)
        made = await revise(llm, request, on_progress=on_progress)
        draft = self._draft_of(2, made.blocks, made.note, made.model, made.usage)
        seconds = time.monotonic() - began
        return Revised(draft, seconds, items, made.ledger, made.by_edits, made.rewrite_tokens)

    def _draft_of(self, number: int, blocks: tuple[Block, ...], note: str, model: str, usage: Usage) -> Draft:
        digest = hashlib.sha256(join(blocks).encode()).hexdigest()
        arm = Arm.SOLO if number == 1 else Arm.ASSISTED
        id_ = DraftId(f"draft-{number}")
        return Draft(DraftHead(id_, number, arm, digest, self.llm.name, model, usage, datetime.now(UTC)), blocks, note)
