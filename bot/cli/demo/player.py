"""Plays a story on a local platform: each step is what a person does there, and goes the whole way through redraft."""

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import assert_never

from bot.bootstrap import App
from bot.cards.actions import Action, Verb, encode
from bot.cast import LocalCast, eventually
from bot.cli.demo import story
from bot.cli.demo.transcript import Transcript
from bot.cli.local.opening import its_thread, known
from bot.cli.local.platforms import EXPERTS
from bot.domain.conversation import MessageRef
from bot.domain.feedback import Disposition, Feedback
from bot.domain.review import Purpose, Review
from bot.domain.rubric_text import format_rubric, parse_rubric
from bot.domain.task import AgentName, TaskId
from bot.errors import AgentFailed, Unavailable
from bot.services.ports import Reaction

STEP_SECONDS = 60.0
"""How long a step may take; none takes more than a second on a machine that has nothing else to do."""

_WORK = {
    Purpose.PROPOSE_RUBRIC: "the practice agent proposes a rubric",
    Purpose.DRAFT: "the practice agent drafts",
    Purpose.REVISE: "the practice agent revises",
}


async def play(steps: Sequence[story.Step], app: App, cast: LocalCast, transcript: Transcript) -> TaskId:
    """All steps; the task that they are about.

    Raises:
        AgentFailed, Unavailable: the story cannot go on.
    """
    player = _Player(app, cast, transcript)
    for step in steps:
        try:
            await player.take(step)
        except TimeoutError as error:
            why = f"nothing came of “{type(step).__name__}” by {getattr(step, 'who', 'nobody')}: {error}"
            raise Unavailable(what="Something in redraft", why=why) from error
    return player.task_id


@dataclass
class _Player:
    app: App
    cast: LocalCast
    transcript: Transcript
    task_id: TaskId = field(default=TaskId(""))
    messages: dict[str, str] = field(default_factory=dict)
    """What the platform calls the replies that the story names."""

    @property
    def review(self) -> Review:
        return self.app.tasks.get(self.task_id)

    async def take(self, step: story.Step) -> None:
        match step:
            case story.Tells(text=text):
                self.transcript.tell(text)
            case story.Opens():
                await self._open(step)
            case story.Approves():
                await self._approve(step)
            case story.Replies():
                await self._reply(step)
            case story.Edits():
                self.transcript.act(step.who, f"(edits that reply) {step.text}")
                await self.cast.edits(step.who, self.messages[step.label], step.text)
                await self._comes(lambda: self._item(step.label).text == step.text)
            case story.Withdraws():
                self.transcript.act(step.who, "(reacts ❌ on that reply)")
                await self.cast.reacts(step.who, self.messages[step.label], Reaction.WITHDRAW)
                await self._comes(lambda: not self.cast.our_reactions(self.messages[step.label]))
            case story.Votes():
                await self._vote(step)
            case story.Confirms():
                await self._answer(step.who, "Confirm", Verb.FEEDBACK_CONFIRM, step.label)
                await self._comes(lambda: self._item(step.label).disposition is Disposition.CONFIRMED)
            case story.Reopens():
                await self._answer(step.who, "Reopen", Verb.FEEDBACK_REOPEN, step.label)
                await self._comes(lambda: self._item(step.label).disposition is Disposition.OPEN)
            case story.Scores():
                await self._score(step)
            case story.Revises():
                self.transcript.act(step.who, "(presses Revise now)")
                number = self._draft_number + 1
                await self.cast.presses(step.who, "Revise now")
                await self._works(Purpose.REVISE, lambda: self._shows(f"Score draft {number}"))
            case story.Accepts():
                self.transcript.act(step.who, f"(presses Accept on draft {self._draft_number})")
                await self.cast.presses(step.who, "Accept", "Task")
                await self._comes(lambda: self.cast.files() and self._shows("Accepted by"))
            case _:
                assert_never(step)
        self._show()

    async def _open(self, step: story.Opens) -> None:
        asked = f"/redraft new · {step.title} · {step.category} · no rubric\n{step.brief}"
        self.transcript.act(step.who, asked)
        more: dict[str, object] = {"agent": AgentName.PRACTICE.value, "category": step.category}
        await self.cast.starts(step.who, step.title, step.brief, reviewers=EXPERTS, **more)
        owner = known(self.app, self.cast, step.who)
        await self._comes(lambda: self.app.tasks.find(owner=owner))
        self.task_id = self.app.tasks.find(owner=owner)[-1].id
        self.cast = await asyncio.wait_for(its_thread(self.app, self.cast, self.task_id), STEP_SECONDS)
        await self._works(Purpose.PROPOSE_RUBRIC, lambda: self._shows("Rubric, version 1"))

    async def _approve(self, step: story.Approves) -> None:
        shown = format_rubric(parse_rubric(step.rubric))
        self.transcript.act(step.who, f"(presses Edit, writes another rubric, and approves it)\n{shown}")
        await self.cast.presses(step.who, "Edit", "Rubric, version 1")
        problems = await self.cast.fills(step.who, {"rubric": step.rubric})
        if problems:
            raise Unavailable(what="The form for the rubric", why="; ".join(problems.values()))
        await self._works(Purpose.DRAFT, lambda: self._shows("Score draft 1"))

    async def _reply(self, step: story.Replies) -> None:
        self.transcript.act(step.who, step.text)
        message = self.messages[step.label] = await self.cast.says(step.who, step.text)
        if step.text.startswith("//"):
            self.transcript.aside("(an aside, for people only: not captured)")
            return
        await self._comes(lambda: Reaction.CAPTURED in self.cast.our_reactions(message))
        self.transcript.aside("👀 captured")

    async def _vote(self, step: story.Votes) -> None:
        thumb, reaction = ("👍", Reaction.SUPPORT) if step.value > 0 else ("👎", Reaction.DISPUTE)
        self.transcript.act(step.who, f"(reacts {thumb}) “{self._item(step.label).text}”")
        await self.cast.reacts(step.who, self.messages[step.label], reaction)
        by = known(self.app, self.cast, step.who)
        await self._comes(lambda: dict(self._item(step.label).votes).get(by) == step.value)

    async def _answer(self, who: str, label: str, verb: Verb, name: str) -> None:
        item = self._item(name)
        self.transcript.act(who, f"(presses {label}) “{item.text}”")
        await self.cast.presses_action(who, label, encode(Action(verb, item.id)))

    async def _score(self, step: story.Scores) -> None:
        rubric = self.review.rubric
        criteria = rubric.criteria if rubric else ()
        boxes = " ".join(f"[{'x' if each.number in step.met else ' '}] {each.number}" for each in criteria)
        notes = "".join(f"\n    note on {number}: {note}" for number, note in step.notes.items())
        self.transcript.act(step.who, f"(files a scorecard on draft {self._draft_number}) {boxes}{notes}")
        before = len([card for card in self.review.scorecards if card.filed_at])
        await self.cast.scores_with_notes(step.who, step.met, step.notes)
        await self._comes(lambda: len([card for card in self.review.scorecards if card.filed_at]) > before)
        filed = f"{before + 1} scorecard{'s' if before else ''} filed on draft {self._draft_number}"
        await self._comes(lambda: self._shows(filed))

    # ---- waiting, and what the onlooker sees meanwhile

    async def _works(self, purpose: Purpose, done: Callable[[], object]) -> None:
        self._show()
        with self.transcript.working(_WORK[purpose]):
            await self._comes(done)

    async def _comes(self, check: Callable[[], object]) -> None:
        """Raises: TimeoutError, AgentFailed."""

        def is_so() -> object:
            stall = self.review.task.stall if self.task_id else None
            if stall is not None:
                raise AgentFailed(agent="The practice agent", why=stall.sentence)
            return check()

        await eventually(is_so, STEP_SECONDS)

    def _show(self) -> None:
        if self.task_id:
            self.transcript.thread(self.cast.posts())

    def _shows(self, words: str) -> bool:
        return any(words in text for text in self.cast.thread())

    def _item(self, label: str) -> Feedback:
        message = self.messages[label]
        for item in self.review.feedback:
            if isinstance(item.message, MessageRef) and item.message.message_id == message:
                return item
        raise LookupError(label)

    @property
    def _draft_number(self) -> int:
        return self.review.draft.number if self.review.draft else 0
