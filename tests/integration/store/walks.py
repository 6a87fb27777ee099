"""Random walks: whatever people and agents may ask of a task, in any order, allowed or not. A seed is a walk."""

from collections.abc import Sequence
from datetime import timedelta
from decimal import Decimal
from random import Random
from typing import TypeVar

from bot.domain import commands as ask
from bot.domain.conversation import Actor, MessageRef
from bot.domain.draft import DraftId, Usage
from bot.domain.events import Fault, JobId, Trigger
from bot.domain.feedback import ANSWERED, FeedbackId, LedgerEntry
from bot.domain.review import Purpose, Review
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, MarkValue, ScorecardId, Verdict
from bot.domain.task import Assessor, Policy, StallReason
from bot.errors import Refused
from tests.builders import AGENT, BODY, WORKER, Cast, Play, a_play, new_id

T = TypeVar("T")

TEXTS = (
    "shorter, please",
    "much longer, please",
    "line\r\nline\n\n\ttab",
    "'; DROP TABLE tasks; --",
    '{"a": null}',
    "\\u0000 %s :name ?",
    "Größe – 価格 – שלום – 👩‍👩‍👧 – \U0010ffff – \u200d\u200f",
    "x" * 30_000,
)
AMOUNTS = (Decimal(0), Decimal("0.10"), Decimal("1E+3"), Decimal("0.000000000000000000000001"), Decimal("98765.4321"))
MODEL = Actor.model("claude/sonnet-4")


class Walk:
    """One command after another on one task; one that the rules refuse changes nothing."""

    def __init__(self, seed: int, cast: Cast, number: int = 1) -> None:
        self._random = Random(seed)
        self._removals = Random(seed)
        self.play: Play = a_play(
            cast,
            number=number,
            criteria=self._choice(((), self._criteria(), self._criteria())),
            start=self._maybe(),
            reviewers=self._choice(((), cast.reviewers)),
            approvers=cast.reviewers[:1],
            policy=self._policy(),
            import_key=self._choice((None, new_id())),
            workspace_cap=self._choice((None, None, None, "This workspace has spent enough.")),
        )

    def move(self) -> None:
        self.play.now += timedelta(microseconds=self._random.randrange(10**9))
        part = self._choice((self._machine, self._machine, self._words, self._words, self._scores, self._owner))
        try:
            part()
        except Refused:
            return

    # ---- the parts

    def _machine(self) -> None:
        if not self._random.randrange(6):
            fault, booked = self._choice(tuple(Fault)), (self._text(), self._usage())
            self.play.give(ask.BookAttempt(self._job(), "claude", "sonnet-4", fault, *booked), WORKER)
        if self._review.side_jobs and self._maybe():
            self._beside()
        held = self._review.assignment
        if held is None:
            return
        match self._random.randrange(9):
            case 0:
                reason = self._choice(tuple(StallReason))
                self.play.give(ask.ReportFailure(held.job, reason, self._text()), WORKER)
            case 1:
                self.play.give(ask.StopAgent(held.job), self._somebody())
            case _ if held.purpose is Purpose.PROPOSE_RUBRIC:
                self.play.give(ask.ProposeRubric(held.job, self._criteria(), self._usage()), MODEL)
            case _:
                body = self._choice((BODY, self._text(), f"{BODY}\r\n{self._text()}\n\n", "# It was sent back once"))
                self.play.draft_arrives(body, *self._answers(), usage=self._usage())

    def _beside(self) -> None:
        job = self._choice(self._review.side_jobs)
        match self._random.randrange(6):
            case 0:
                self.play.give(ask.ReportSideFailure(job.job, self._text()), WORKER)
            case 1:
                self.play.give(ask.StopSideJob(job.job), self._somebody())
            case _ if job.purpose is Purpose.ASSESS:
                card, draft = self._card(), self._draft()
                self.play.give(ask.RecordAssessment(job.job, card[0], draft, *card[2:], self._usage()), MODEL)
            case _:
                self.play.retry_arrives(job.job, self._text(), usage=self._usage())

    def _answers(self) -> list[LedgerEntry]:
        return [
            LedgerEntry(
                item.id,
                self._choice((item.edition, item.edition, 1)),
                self._choice(sorted(ANSWERED)),
                self._text(),
                self._choice(((), (1,), (2, 5))),
            )
            for item in self._review.feedback
            if self._random.random() < 0.7
        ]

    def _words(self) -> None:
        items = self._review.feedback
        message = self._choice((None, MessageRef("C1", new_id())))
        new = ask.CaptureFeedback(FeedbackId(new_id()), self._text(), message)
        if not items or self._maybe():
            self.play.give(new, self._somebody(), message)
            return
        item = self._choice(items)
        if self._maybe():
            self.play.give(ask.Vote(item.id, self._random.randint(-1, 1)), self._somebody())
            return
        commands: tuple[ask.Command, ...] = (
            ask.EditFeedback(item.id, self._text()),
            ask.WithdrawFeedback(item.id),
            ask.ConfirmFeedback(item.id),
            ask.ReopenFeedback(item.id),
        )
        self.play.give(self._choice(commands), Actor.person(item.author), message)

    def _card(self) -> tuple[ScorecardId, DraftId, int, tuple[Mark, ...]]:
        draft, rubric = self._draft(), self._review.rubric
        numbers = [each.number for each in rubric.criteria] if rubric else [1]
        chosen = self._random.sample(numbers, self._random.randint(0, len(numbers)))
        marks = tuple(Mark(number, self._choice(tuple(MarkValue)), self._text()) for number in chosen)
        return ScorecardId(new_id()), draft, rubric.version if rubric else 1, marks

    def _scores(self) -> None:
        card = self._card()
        draft = card[1]
        commands: tuple[tuple[ask.Command, Actor], ...] = (
            (ask.OpenScorecard(draft), self._somebody()),
            (ask.SaveMarks(*card), self._somebody()),
            (ask.FileScorecard(*card), self._somebody()),
            (ask.FileScorecard(*card), self._choice((AGENT, MODEL))),
            (ask.FinishReview(draft, self._choice(tuple(Verdict))), self._somebody()),
            (ask.RemindReviewers(draft, self._review.task.reviewers), AGENT),
        )
        self.play.give(*self._choice(commands))

    def _owner(self) -> None:
        if self._review.task.stall and self._maybe():
            generous = Policy(max_cycles=20, quiet_period=timedelta(minutes=5))
            self.play.give(ask.Resume(self._job(), generous))
            return
        draft, cast = self._draft(), self.play.cast
        commands: list[ask.Command] = [
            ask.ApproveRubric(self._criteria(), self._job()),
            ask.ReplaceRubric(self._criteria()),
            ask.ChangePolicy(self._policy()),
            ask.ChangePeople(cast.reviewers[: self._random.randint(0, 3)], cast.reviewers[2:]),
            ask.JoinConversation(self._choice((cast.conversation_id, cast.other_conversation_id))),
            ask.CorrectMinutes(self._choice(AMOUNTS)),
        ]
        commands += [ask.RequestRevision(draft, self._job(), self._choice(tuple(Trigger)))] * 5
        commands += [ask.RequestRetry(self._job())]
        commands += [ask.Resume(self._job(), self._choice((None, self._policy())))] * 3
        if self._review.rubrics:
            commands += [ask.ApproveRubric(self._review.rubrics[-1].criteria, self._job())] * 2
        if not self._random.randrange(30):
            commands = [ask.Accept(draft), ask.Reject(draft, "no\nnever"), ask.Cancel()]
        if not self._removals.randrange(30):
            commands = [ask.RemoveWords(self._removals.choice((None, *cast.reviewers)))]
        self.play.give(self._choice(commands))

    # ---- who and what

    @property
    def _review(self) -> Review:
        return self.play.review

    def _choice(self, options: Sequence[T]) -> T:
        return self._random.choice(options)

    def _maybe(self) -> bool:
        return self._random.random() < 0.5

    def _somebody(self) -> Actor:
        return Actor.person(self._choice((self.play.cast.owner, *self.play.cast.reviewers)))

    def _job(self) -> JobId:
        return JobId(new_id())

    def _draft(self) -> DraftId:
        """Mostly the current one."""
        current = self._review.draft
        earlier = [draft.head.id for draft in (*self.play.drafts, *self.play.retries)]
        return current.id if current and self._random.random() < 0.8 else self._choice([*earlier, DraftId(new_id())])

    def _text(self) -> str:
        return self._choice(TEXTS[:-1] if self._random.random() < 0.98 else TEXTS)

    def _usage(self) -> Usage:
        fresh, written, cached = (self._random.randrange(2**40) for _ in range(3))
        return Usage(fresh, written, cached, self._choice((None, *AMOUNTS)))

    def _policy(self) -> Policy:
        return Policy(
            max_cycles=self._random.randint(1, 20),
            max_tokens=self._choice((None, None, 2**50)),
            max_cost_usd=self._choice((None, None, *AMOUNTS[1:])),
            quorum=self._choice((None, 1, 3)),
            quiet_period=self._choice((None, timedelta(microseconds=1), timedelta(days=400, microseconds=3))),
            assessor=self._choice((Assessor.ADVISE, *Assessor)),
        )

    def _criteria(self) -> tuple[Criterion, ...]:
        return tuple(
            Criterion(number, self._text()[:900], self._maybe(), self._choice((1, 5, -2)))
            for number in range(1, self._random.randint(2, 5))
        )
