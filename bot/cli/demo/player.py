"""Plays a story on the stage: each step is one call of a service, as a click or a reply in a chat would make it."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import assert_never

from bot.cli.demo import story
from bot.cli.demo.stage import Stage
from bot.cli.demo.transcript import Transcript
from bot.cli.report import show_report
from bot.domain.conversation import MessageRef, Person
from bot.domain.draft import DraftHead
from bot.domain.events import Trigger
from bot.domain.feedback import FeedbackId
from bot.domain.review import Assignment, Purpose, Review
from bot.domain.rubric_text import format_rubric, parse_rubric
from bot.domain.score import Mark, MarkValue
from bot.domain.task import TaskId
from bot.errors import AgentFailed
from bot.services.desk import Origin
from bot.services.ports import Reaction
from bot.services.tasks import NewTask

_WORK = {
    Purpose.PROPOSE_RUBRIC: "the practice agent proposes a rubric",
    Purpose.DRAFT: "the practice agent drafts",
    Purpose.REVISE: "the practice agent revises",
    Purpose.RETRY: "the practice agent tries again",
    Purpose.ASSESS: "the practice agent assesses",
}


def play(steps: Sequence[story.Step], stage: Stage, *, paced: bool) -> None:
    """All steps, then what the report says of them.

    Raises:
        AgentFailed, Unavailable: the story cannot go on.
    """
    player = _Player(stage, Transcript(paced))
    for step in steps:
        player.take(step)
        player.catch_up()
    player.transcript.tell("What `redraft report` says of it:")
    show_report(stage.app.reports.report())


@dataclass
class _Player:
    stage: Stage
    transcript: Transcript
    task_id: TaskId = field(default=TaskId(""))
    items: dict[str, FeedbackId] = field(default_factory=dict)
    messages: "count[int]" = field(default_factory=lambda: count(1))
    asked: Assignment | None = None
    """What the last step asked of the agent, who may have done it already."""

    @property
    def review(self) -> Review:
        return self.stage.app.tasks.get(self.task_id)

    @property
    def draft(self) -> DraftHead:
        draft = self.review.draft
        if draft is None:
            raise ValueError("this step of the story needs a draft")
        return draft

    def catch_up(self) -> None:
        """Show what the step led to, until nobody works on the task any more."""
        self._show_thread()
        if self.asked is not None:
            with self.transcript.working(_WORK[self.asked.purpose]):
                self.stage.wait_until(lambda: self.review.assignment is None)
            self.asked = None
            self._show_thread()
        stall = self.review.task.stall if self.task_id else None
        if stall is not None:
            raise AgentFailed(agent="The practice agent", why=stall.sentence)

    def _show_thread(self) -> None:
        self.stage.post()
        self.transcript.thread(self.stage.thread())

    def take(self, step: story.Step) -> None:
        match step:
            case story.Tells(text=text):
                self.transcript.tell(text)
            case story.Opens():
                self._open(step)
            case story.Approves():
                self._approve(step)
            case story.Replies():
                self._reply(step)
            case story.Edits():
                self.transcript.act(step.who, f"(edits that reply) {step.text}")
                self.stage.app.reviews.edit(self.items[step.label], step.text, self._origin(step.who))
            case story.Withdraws():
                self.transcript.act(step.who, "(reacts ❌ on that reply)")
                self.stage.app.reviews.withdraw(self.items[step.label], self._origin(step.who))
            case story.Votes():
                self._vote(step)
            case story.Confirms():
                self.transcript.act(step.who, f"(presses Confirm) {self._words(step.label)}")
                self.stage.app.reviews.confirm(self.items[step.label], self._origin(step.who))
            case story.Reopens():
                self.transcript.act(step.who, f"(presses Reopen) {self._words(step.label)}")
                self.stage.app.reviews.reopen(self.items[step.label], self._origin(step.who))
            case story.Scores():
                self._score(step)
            case story.Revises():
                self.transcript.act(step.who, "(presses Revise now)")
                origin = self._origin(step.who)
                self.asked = self.stage.app.reviews.request_revision(self.draft.id, Trigger.BUTTON, origin).assignment
            case story.Accepts():
                self.transcript.act(step.who, f"(presses Accept on draft {self.draft.number})")
                self.stage.app.reviews.accept(self.draft.id, self._origin(step.who))
            case _:
                assert_never(step)

    def _open(self, step: story.Opens) -> None:
        self.transcript.act(step.who, f"/redraft new · {step.title} · {step.category} · no rubric\n{step.brief}")
        owner, experts = self._person(step.who), tuple(map(self._person, story.EXPERTS))
        asked = NewTask(
            workspace_id=owner.workspace_id,
            title=step.title,
            brief=step.brief,
            category=step.category,
            agent="practice",
            reviewers=tuple(each.id for each in experts),
            conversations=(self.stage.conversation.id,),
        )
        review = self.stage.app.tasks.open(asked, self._origin(step.who))
        self.task_id, self.asked = review.task.id, review.assignment

    def _approve(self, step: story.Approves) -> None:
        criteria = parse_rubric(step.rubric)
        self.transcript.act(step.who, f"(edits the rubric, and approves it)\n{format_rubric(criteria)}")
        self.asked = self.stage.app.tasks.approve_rubric(self.task_id, criteria, self._origin(step.who)).assignment

    def _reply(self, step: story.Replies) -> None:
        self.transcript.act(step.who, step.text)
        message = MessageRef(self.stage.conversation.channel_id, f"reply-{next(self.messages)}")
        item = self.stage.app.reviews.capture(self.task_id, step.text, self._origin(step.who, message))
        if item is None:
            self.transcript.aside("(an aside, for people only: not captured)")
            return
        self.items[step.label] = item.id
        self.stage.post()
        if Reaction.CAPTURED in self.stage.chat.reactions[message]:
            self.transcript.aside("👀 captured")

    def _vote(self, step: story.Votes) -> None:
        thumb = "👍" if step.value > 0 else "👎"
        self.transcript.act(step.who, f"(reacts {thumb}) {self._words(step.label)}")
        self.stage.app.reviews.vote(self.items[step.label], step.value, self._origin(step.who))

    def _score(self, step: story.Scores) -> None:
        person = self._person(step.who)
        form = self.stage.app.scoring.open(self.draft.id, person.id, self._origin(step.who))
        marks = tuple(
            Mark(
                each.number,
                MarkValue.MET if each.number in step.met else MarkValue.NOT_MET,
                step.notes.get(each.number, ""),
            )
            for each in form.rubric.criteria
        )
        boxes = " ".join(f"[{'x' if each.number in step.met else ' '}] {each.number}" for each in form.rubric.criteria)
        notes = "".join(f"\n    note on {number}: {note}" for number, note in step.notes.items())
        self.transcript.act(step.who, f"(files a scorecard on draft {form.draft.number}) {boxes}{notes}")
        self.stage.app.scoring.file(form.draft.id, form.rubric.version, marks, self._origin(step.who))

    def _person(self, name: str) -> Person:
        return self.stage.person(name)

    def _origin(self, name: str, message: MessageRef | None = None) -> Origin:
        return Origin.person(self._person(name).id, message=message)

    def _words(self, label: str) -> str:
        item = self.review.item(self.items[label])
        return f"“{item.text}”" if item else ""
