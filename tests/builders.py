"""Makes values as the rules make them: everything goes through bot.domain.cycle, under real ids, with drafts' words.

`a_task()`, `a_review()`, `a_draft()` give one value. A `Play` is a task that goes on, command by command, and keeps
each step for whoever wants to store or to show it.
"""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from decimal import Decimal

from ulid import ULID

from bot.domain import commands as ask
from bot.domain.blocks import split
from bot.domain.conversation import Actor, ConversationId, MessageRef, PersonId, WorkspaceId
from bot.domain.cycle import handle, open_review
from bot.domain.draft import NOTHING_TOUCHED, Arm, Draft, DraftHead, DraftId, ModelCall, Touched, Usage
from bot.domain.events import Event, JobId, Trigger
from bot.domain.feedback import Disposition, FeedbackId, LedgerEntry
from bot.domain.files import File, MediaType, ReadFile
from bot.domain.review import Review
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, MarkValue, ScorecardId, Verdict
from bot.domain.task import AgentName, Task, TaskId

START = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BODY = "# Harbour museum\n\nVolunteers meet at the pier at nine.\n\n- Bring gloves\n- Bring a coat\n"
CRITERIA = (
    Criterion(1, "Names the meeting place"),
    Criterion(2, "Fits on a page", required=False, points=2),
    Criterion(3, "Uses “synergy”", points=-2),
)
USAGE = Usage(input_tokens=80, output_tokens=20, cached_tokens=8, cost_usd=Decimal("0.0125"))
AGENT = Actor.model("practice/rules-1")
WORKER = Actor.system("worker")


def new_id() -> str:
    """A ULID."""
    return str(ULID())


@dataclass(frozen=True, slots=True)
class Cast:
    """Who plays, and where."""

    workspace_id: WorkspaceId
    owner: PersonId
    reviewers: tuple[PersonId, ...]
    conversation_id: ConversationId
    other_conversation_id: ConversationId


def a_cast(reviewers: int = 3) -> Cast:
    """People whom no store knows."""
    people = tuple(PersonId(new_id()) for _ in range(reviewers))
    conversations = ConversationId(new_id()), ConversationId(new_id())
    return Cast(WorkspaceId(new_id()), PersonId(new_id()), people, *conversations)


@dataclass(frozen=True, slots=True)
class Step:
    """What one command did."""

    before: Review | None
    after: Review
    events: tuple[Event, ...]
    draft: Draft | None = None
    ledger: tuple[LedgerEntry, ...] = ()


@dataclass
class Play:
    """A task as people and agents play it; time goes on by a minute with each command."""

    review: Review
    cast: Cast
    steps: list[Step]
    now: datetime = START
    drafts: list[Draft] = field(default_factory=list)
    retries: list[Draft] = field(default_factory=list)

    @property
    def events(self) -> tuple[Event, ...]:
        return tuple(event for step in self.steps for event in step.events)

    @property
    def owner(self) -> Actor:
        return Actor.person(self.cast.owner)

    def reviewer(self, number: int = 0) -> Actor:
        return Actor.person(self.cast.reviewers[number])

    def give(self, command: ask.Command, by: Actor | None = None, source: MessageRef | None = None) -> Review:
        """Carry out a command, by the owner where nobody is named. Raises: Refused."""
        return self._take(command, by or self.owner, source, None, ())

    def draft_arrives(self, body: str = BODY, *answers: LedgerEntry, usage: Usage = USAGE) -> Draft:
        """The agent hands in what it was asked for."""
        assert self.review.assignment, "the agent does nothing at the moment"
        base = self.review.draft
        draft = a_draft(
            body=body,
            number=base.number + 1 if base else 1,
            based_on=base.id if base else None,
            usage=usage,
            made_at=self.now + timedelta(minutes=1),
        )
        job, sent_back = self.review.assignment.job, (1,) if "sent back" in body else ()
        command = ask.RecordDraft(job, draft.head, answers, sent_back, assess=JobId(new_id()))
        self._take(command, AGENT, None, draft, answers)
        self.drafts.append(draft)
        return draft

    def retry_arrives(self, job: JobId | None = None, body: str = BODY, usage: Usage = USAGE) -> Draft:
        """The agent hands in another try without human words; asked for by the owner where it was not yet."""
        if job is None:
            job = JobId(new_id())
            self.give(ask.RequestRetry(job))
        number = next((each.number for each in self.review.side_jobs if each.job == job), 2)
        draft = a_draft(number, body, arm=Arm.RETRY, usage=usage, made_at=self.now + timedelta(minutes=1))
        self._take(ask.RecordRetry(job, draft.head), AGENT, None, draft, ())
        self.retries.append(draft)
        return draft

    def says(self, text: str = "Shorter, please.", by: Actor | None = None) -> FeedbackId:
        """A reply in the thread."""
        feedback_id, message = FeedbackId(new_id()), MessageRef("C1", new_id())
        self.give(ask.CaptureFeedback(feedback_id, text, message), by or self.reviewer(), message)
        return feedback_id

    def files(self, *values: MarkValue, by: Actor | None = None, note: str = "") -> Review:
        """A scorecard with these marks, for criteria 1, 2, 3 …"""
        return self.give(ask.FileScorecard(*self._card(values, note)), by or self.reviewer())

    def ticks(self, *values: MarkValue, by: Actor | None = None) -> Review:
        return self.give(ask.SaveMarks(*self._card(values, "")), by or self.reviewer())

    def finishes(self, verdict: Verdict = Verdict.REQUEST_CHANGES, by: Actor | None = None) -> Review:
        return self.give(ask.FinishReview(self.draft_id, verdict), by or self.reviewer())

    def is_revised(self, body: str, *answers: LedgerEntry) -> Draft:
        """The window closes, and the next draft arrives."""
        self.give(ask.RequestRevision(self.draft_id, JobId(new_id()), Trigger.BUTTON))
        return self.draft_arrives(body, *answers)

    def answer(self, feedback_id: FeedbackId, disposition: Disposition = Disposition.APPLIED) -> LedgerEntry:
        item = self.review.item(feedback_id)
        assert item, feedback_id
        return LedgerEntry(feedback_id, item.edition, disposition, "Cut to one page.", blocks=(2, 3))

    @property
    def draft_id(self) -> DraftId:
        assert self.review.draft, "there is no draft yet"
        return self.review.draft.id

    def _card(self, values: Iterable[MarkValue], note: str) -> tuple[ScorecardId, DraftId, int, tuple[Mark, ...]]:
        assert self.review.rubric, "no rubric is approved yet"
        marks = tuple(Mark(number, value, note) for number, value in enumerate(values, start=1))
        return ScorecardId(new_id()), self.draft_id, self.review.rubric.version, marks

    def _take(
        self,
        command: ask.Command,
        by: Actor,
        source: MessageRef | None,
        draft: Draft | None,
        ledger: tuple[LedgerEntry, ...],
    ) -> Review:
        at = self.now + timedelta(minutes=1)
        before = self.review
        self.review, events = handle(before, command, by=by, at=at, source=source)
        self.now = at
        self.steps.append(Step(before, self.review, events, draft, ledger))
        return self.review


def a_play(cast: Cast | None = None, *, number: int = 1, **changes: object) -> Play:
    """A task that is being drafted; `changes` as in `OpenTask`."""
    cast = cast or a_cast()
    fields: dict[str, object] = {
        "task_id": TaskId(new_id()),
        "workspace_id": cast.workspace_id,
        "number": number,
        "title": "Volunteer guide",
        "brief": "Write a one-page guide for new volunteers.",
        "category": "Writing",
        "agent": AgentName.PRACTICE,
        "job": JobId(new_id()),
        "criteria": CRITERIA,
        "conversations": (cast.conversation_id,),
    }
    opening = ask.OpenTask(**(fields | changes))  # type: ignore[arg-type]  # the dataclass checks the names
    review, events = open_review(opening, by=Actor.person(cast.owner), at=START)
    return Play(review, cast, [Step(None, review, events)])


def a_play_in_review(cast: Cast | None = None, *, drafts: int = 1, **changes: object) -> Play:
    """Draft n is there, after n - 1 rounds of feedback that was applied, scored and confirmed by nobody yet."""
    play = a_play(cast, **changes)  # type: ignore[arg-type]  # as for a_play
    play.draft_arrives()
    for number in range(2, drafts + 1):
        said = play.says(f"Change {number}, please.")
        play.files(MarkValue.MET, MarkValue.NOT_MET, MarkValue.NOT_MET)
        play.finishes()
        play.is_revised(f"{BODY}\nDraft {number}.\n", play.answer(said))
    return play


def a_task(cast: Cast | None = None, **changes: object) -> Task:
    return a_play(cast, **changes).review.task  # type: ignore[arg-type]  # as for a_play


def a_review(cast: Cast | None = None, *, drafts: int = 1, **changes: object) -> Review:
    """In review of its last draft."""
    return a_play_in_review(cast, drafts=drafts, **changes).review


def a_file(
    name: str = "notes.txt",
    text: str = "The pier is open.",
    media_type: MediaType = MediaType.TEXT,
    *,
    content: bytes = b"",
    pages: int | None = None,
    remark: str = "",
) -> ReadFile:
    """As it is read: for a picture or a scanned PDF `text` is empty, and `content` is given."""
    content = content or text.encode()
    digest = hashlib.sha256(content).hexdigest()
    return ReadFile(File(name, media_type, len(content), digest, pages, remark), content, text)


def a_draft(
    number: int = 1,
    body: str = BODY,
    *,
    arm: Arm | None = None,
    based_on: DraftId | None = None,
    usage: Usage = USAGE,
    made_at: datetime = START,
) -> Draft:
    head = DraftHead(
        id=DraftId(new_id()),
        number=number,
        arm=arm or (Arm.SOLO if number == 1 else Arm.ASSISTED),
        digest=hashlib.sha256(body.encode()).hexdigest(),
        agent="practice",
        model="rules-1",
        usage=usage,
        made_at=made_at,
        based_on=based_on,
        touched=Touched(1, (1, 2)) if number > 1 else NOTHING_TOUCHED,
    )
    calls = (ModelCall("draft@1a2b3c4d", "rules-1", "max_output_tokens=8000", "req-1"),)
    return Draft(head, split(body), note="Assumed the pier is open.", calls=calls)
