"""Whatever people, agents and late messages do, in whatever order: the rules hold.

A machine plays random commands by several people, with stale ids mixed in, and checks the rules after each.
Locally the plays are new each time; where `CI` is set, Hypothesis' own profile makes them the same each time.
"""

import inspect
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import ClassVar, Protocol, TypeVar, get_args

from hypothesis import settings, strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from bot.domain import commands as ask, events as did
from bot.domain.conversation import Actor, ActorKind, ConversationId
from bot.domain.cycle import handle, open_review
from bot.domain.draft import NOTHING_USED, Arm, DraftHead, DraftId, Usage
from bot.domain.events import Event, JobId, Trigger
from bot.domain.feedback import ANSWERED, Disposition, Feedback, FeedbackId, LedgerEntry
from bot.domain.review import Purpose, Review, SideJob, evolve, replay
from bot.domain.rubric import Criterion
from bot.domain.score import Mark, MarkValue, ScorecardId, Tally, Verdict
from bot.domain.task import Assessor, Policy, StallReason, TaskState
from bot.errors import RedraftError, Refused
from tests.unit.domain.story import AGENT, ANA, APPROVER, BEN, OWNER, START, STRANGER, SYSTEM, an_opening, person_of

Anything = TypeVar("Anything")

WORKING = {state for state in TaskState if not state.is_decided}
STEPS = {(state, state) for state in TaskState}
STEPS |= {(state, TaskState.CANCELLED) for state in WORKING}
STEPS |= {(state, end) for state in (TaskState.IN_REVIEW, TaskState.STALLED) for end in TaskState if end.is_decided}
STEPS |= {(state, TaskState.STALLED) for state in WORKING} | {(TaskState.STALLED, state) for state in WORKING}
STEPS |= {
    (TaskState.RUBRIC_REVIEW, TaskState.DRAFTING),
    (TaskState.DRAFTING, TaskState.IN_REVIEW),
    (TaskState.IN_REVIEW, TaskState.REVISING),
    (TaskState.REVISING, TaskState.IN_REVIEW),
}
"""DESIGN §3: what one command may do to the state."""

REPEATABLE = (
    ask.ReplaceRubric,
    ask.ChangePolicy,
    ask.ChangePeople,
    ask.JoinConversation,
    ask.CaptureFeedback,
    ask.EditFeedback,
    ask.WithdrawFeedback,
    ask.Vote,
    ask.ConfirmFeedback,
    ask.ReopenFeedback,
    ask.FinishReview,
)
"""Commands that say how something shall be: said again, they change nothing."""

MEASURING = {
    did.RetryRequested,
    did.RetryRecorded,
    did.SideJobFailed,
    did.SideJobStopped,
    did.ScorecardOpened,
    did.MarksSaved,
    did.ScorecardFiled,
}
"""What may happen to retries after the decision."""

BY_THE_AUTHOR = (did.FeedbackEdited, did.FeedbackWithdrawn, did.FeedbackConfirmed, did.FeedbackReopened)
"""Nobody else may, whatever their role."""

people = st.sampled_from([OWNER, ANA, BEN, APPROVER, OWNER, ANA, BEN, STRANGER])
anybody = people | st.sampled_from([AGENT, SYSTEM])
machines = st.sampled_from([AGENT, AGENT, AGENT, SYSTEM, OWNER])
graders = st.sampled_from([ANA, BEN, OWNER, ANA, BEN, AGENT, Actor.model("gpt/mini"), STRANGER])
how_old = st.sampled_from([0, 0, 0, 0, 0, 0, 1, 2])
"""Which id a click carries: mostly the newest, now and then an older one."""
texts = st.sampled_from(["Shorter", "Longer", "Louder", " Shorter ", "", "x\u202ey"])
rubrics = st.sampled_from(
    [
        (Criterion(1, "Names the price"), Criterion(2, "Fits on a page", required=False)),
        (Criterion(1, "Rhymes"), Criterion(2, "Scans", points=3), Criterion(3, "Is rude", points=-2)),
        (Criterion(1, "Rhymes"),),
        (),
    ]
)
usages = st.builds(
    Usage,
    input_tokens=st.integers(0, 40),
    output_tokens=st.integers(0, 10),
    cost_usd=st.sampled_from([Decimal("0.1"), Decimal("0.1"), Decimal(0), None]),
)
policies = st.builds(
    Policy,
    max_cycles=st.integers(1, 6),
    max_tokens=st.sampled_from([None, None, 50, 100]),
    max_cost_usd=st.sampled_from([None, None, None, Decimal("0.2"), Decimal(1)]),
    quorum=st.sampled_from([None, 1, 2]),
    assessor=st.sampled_from([Assessor.ADVISE, Assessor.ADVISE, Assessor.OFF, Assessor.SEND_BACK]),
)
mark_sets = st.lists(
    st.builds(Mark, st.integers(1, 3), st.sampled_from(MarkValue)), max_size=3, unique_by=lambda mark: mark.criterion
).map(tuple)
caps = st.sampled_from([None, None, None, None, "The workspace's budget is spent."])


class Draw(Protocol):
    def __call__(self, strategy: st.SearchStrategy[Anything]) -> Anything: ...


LIKELY: dict[TaskState, tuple[str, ...]] = {
    TaskState.RUBRIC_REVIEW: ("propose", "approve", "approve"),
    TaskState.DRAFTING: ("record", "record", "record", "fail"),
    TaskState.IN_REVIEW: (
        *("capture", "capture", "score", "score", "revise", "revise", "dispose", "dispose", "end"),
        "end_side_job",
    ),
    TaskState.REVISING: ("record", "record", "edit", "dispose", "dispose", "score", "stop", "end"),
    TaskState.STALLED: ("resume", "resume", "resume", "capture", "end"),
    TaskState.ACCEPTED: ("capture", "revise", "edit", "score", "request_retry", "end_side_job"),
    TaskState.REJECTED: ("record", "dispose", "finish"),
    TaskState.CANCELLED: ("record", "approve", "resume"),
}
"""What people and agents mostly do then; all else is done at any time as well."""


class Plays(RuleBasedStateMachine):
    """One task, and everybody who may ever touch it."""

    facts_seen: ClassVar[set[type]] = set()
    states_seen: ClassVar[set[TaskState]] = set()

    review: Review

    @initialize(criteria=rubrics, start=st.booleans(), policy=policies, cap=caps, open_to_all=st.booleans())
    def open(
        self, *, criteria: tuple[Criterion, ...], start: bool, policy: Policy, cap: str | None, open_to_all: bool
    ) -> None:
        self.moves = 0
        self.jobs = [JobId("job-0")]
        self.drafts = [DraftId("draft-0")]
        self.retries = [DraftId("retry-0")]
        self.cards = [ScorecardId("card-0")]
        self.items = [FeedbackId("feedback-0")]
        self.words: dict[tuple[FeedbackId, int], str] = {}
        command = an_opening(
            criteria=criteria,
            start=start,
            policy=policy,
            workspace_cap=cap,
            job=self.jobs[0],
            reviewers=() if open_to_all else (person_of(ANA), person_of(BEN)),
        )
        self.review, events = open_review(command, by=OWNER, at=START)
        self.events = list(events)
        self.shadow = replay(events)

    # ---- carrying out, and what must be so of each step

    def give(self, command: ask.Command, by: Actor) -> None:
        self.moves += 1
        at = START + timedelta(minutes=self.moves)
        before, fingerprint = self.review, hash(self.review)
        try:
            after, events = handle(before, command, by=by, at=at)
        except Refused as refusal:
            assert hash(before) == fingerprint, "a refused command leaves the review unchanged"
            _check_sentence(refusal)
            return
        assert hash(before) == fingerprint, "a review never changes; there is a new one"
        self._check_events(before, events, by)
        _check_step(before, after)
        for event in events:
            _check_fact(self.shadow, event.fact)
            self.shadow = evolve(self.shadow, event)
        self.review = after
        self.events += events
        if isinstance(command, REPEATABLE):
            assert handle(after, command, by=by, at=at + timedelta(seconds=1)) == (after, ()), "repeated"

    def _check_events(self, before: Review, events: tuple[Event, ...], by: Actor) -> None:
        assert [event.number for event in events] == [before.version + n for n in range(1, len(events) + 1)]
        assert {event.by for event in events} <= {by}
        for event in events:
            if isinstance(event.fact, BY_THE_AUTHOR):
                item = before.item(event.fact.feedback_id)
                assert item
                assert item.author == by.person_id
            else:
                assert type(event.fact) in _what_may_come_from(by, before), f"{by} and {event.fact}"
        if before.task.state.is_decided:
            assert {type(event.fact) for event in events} <= {did.MinutesCorrected, did.AttemptFailed} | MEASURING

    def pick(self, pool: Sequence[Anything], age: int) -> Anything:
        return pool[max(0, len(pool) - 1 - age)]

    def job(self) -> JobId:
        self.jobs.append(JobId(f"job-{len(self.jobs)}"))
        return self.jobs[-1]

    # ---- what must always be so

    @invariant()
    def the_review_is_what_its_events_say(self) -> None:
        assert self.shadow == self.review
        assert self.review.version == len(self.events)

    @invariant()
    def the_agent_works_exactly_where_the_state_says_so(self) -> None:
        review, state = self.review, self.review.task.state
        Plays.states_seen.add(state)
        purposes = {
            TaskState.DRAFTING: Purpose.DRAFT,
            TaskState.REVISING: Purpose.REVISE,
            # a rubric is being proposed until there is one, and then it waits for its owner
            TaskState.RUBRIC_REVIEW: None if review.rubrics else Purpose.PROPOSE_RUBRIC,
        }
        assert (review.assignment.purpose if review.assignment else None) == purposes.get(state)

    @invariant()
    def stalls_and_decisions_are_explained(self) -> None:
        task = self.review.task
        assert (task.stall is not None) == (task.state is TaskState.STALLED)
        assert (task.decision is not None) == task.state.is_decided
        assert task.decision is None or task.decision.state is task.state
        assert task.stall is None or (task.stall.from_state in WORKING and task.stall.sentence)

    @invariant()
    def a_draft_follows_on_the_one_before(self) -> None:
        heads = [event.fact.head for event in self.events if isinstance(event.fact, did.DraftRecorded)]
        assert [head.number for head in heads] == list(range(1, len(heads) + 1))
        assert [head.based_on for head in heads] == [None, *(head.id for head in heads)][: len(heads)]
        assert self.review.draft == (heads[-1] if heads else None)
        early = {TaskState.RUBRIC_REVIEW, TaskState.DRAFTING}
        assert not (heads and self.review.task.state in early)
        assert heads or self.review.task.state not in {TaskState.IN_REVIEW, TaskState.REVISING, TaskState.ACCEPTED}

    @invariant()
    def only_marks_on_this_draft_and_rubric_are_counted(self) -> None:
        review = self.review
        for advice, tally in ((False, review.tally), (True, review.advice)):
            if tally is None:
                assert review.draft is None or review.rubric is None
                continue
            assert review.draft
            assert review.rubric
            assert (tally.draft_id, tally.rubric_version) == (review.draft.id, review.rubric.version)
            assert _counts(tally) == _recounted(self.events, review.draft.id, advice=advice)

    @invariant()
    def what_is_open_has_no_answer(self) -> None:
        for item in self.review.feedback:
            assert item.disposition is not Disposition.OPEN or item.answer == ""
            assert item.author not in dict(item.votes)
        assert len({item.id for item in self.review.feedback}) == len(self.review.feedback)

    @invariant()
    def an_edition_has_one_wording(self) -> None:
        for item in self.review.feedback:
            assert self.words.setdefault((item.id, item.edition), item.text) == item.text

    @invariant()
    def everything_that_was_used_is_counted(self) -> None:
        used = NOTHING_USED
        for event in self.events:
            match event.fact:
                case did.RubricProposed(usage=usage) | did.AttemptFailed(usage=usage) | did.DraftAssessed(usage=usage):
                    used += usage
                case did.DraftRecorded(head=head) | did.RetryRecorded(head=head):
                    used += head.usage
                case _:
                    pass
        assert self.review.usage == used

    @invariant()
    def retries_stand_beside_the_review(self) -> None:
        review = self.review
        heads = [event.fact.head for event in self.events if isinstance(event.fact, did.RetryRecorded)]
        assert sorted(review.retries, key=lambda head: head.number) == sorted(heads, key=lambda head: head.number)
        retrying = [each for each in review.side_jobs if each.purpose is Purpose.RETRY]
        waiting = [each.number for each in retrying if not each.failure]
        numbers = [head.number for head in review.retries] + waiting
        assert len(set(numbers)) == len(numbers), "each is the control of one draft"
        assert all(number >= 2 for number in numbers)
        assert all((head.arm, head.based_on) == (Arm.RETRY, None) for head in review.retries)
        assert review.draft not in review.retries
        assert not (review.side_jobs and review.task.state is TaskState.CANCELLED)

    @invariant()
    def advice_is_about_what_people_look_at(self) -> None:
        review = self.review
        advising = [each for each in review.side_jobs if each.purpose is Purpose.ASSESS]
        assert len(advising) <= 1
        assert not (advising and review.task.state.is_decided)
        assert {each.number for each in advising} <= {review.draft.number if review.draft else 0}

    @invariant()
    def only_who_is_done_with_this_draft_is_done(self) -> None:
        done: dict[str, Verdict] = {}
        for event in self.events:
            if isinstance(event.fact, did.DraftRecorded | did.RubricApproved):
                done = {}
            elif isinstance(event.fact, did.ReviewFinished):
                done[event.by.id] = event.fact.verdict
        assert self.review.finished == tuple(sorted(done.items()))

    def teardown(self) -> None:
        if self.events:
            assert replay(self.events) == self.review
            Plays.facts_seen |= {type(event.fact) for event in self.events}

    # ---- moves

    @rule(data=st.data())
    def somebody_does_something(self, data: st.DataObject) -> None:
        common = (*EVERYTHING, *LIKELY[self.review.task.state] * 5)
        getattr(self, data.draw(st.sampled_from(common), label="move"))(data.draw)

    def propose(self, draw: Draw) -> None:
        job = self.pick(self.jobs, draw(how_old))
        self.give(ask.ProposeRubric(job, draw(rubrics), draw(usages)), draw(machines))

    def approve(self, draw: Draw) -> None:
        proposed = self.review.rubrics[-1].criteria if self.review.rubrics else ()
        criteria = draw(st.just(proposed) | rubrics)
        self.give(
            ask.ApproveRubric(criteria, self.job(), draw(caps)), draw(st.sampled_from([OWNER, OWNER, OWNER, ANA]))
        )

    def replace_rubric(self, draw: Draw) -> None:
        self.give(ask.ReplaceRubric(draw(rubrics)), draw(st.sampled_from([OWNER, OWNER, APPROVER])))

    def revise(self, draw: Draw) -> None:
        draft = self.pick(self.drafts, draw(how_old))
        command = ask.RequestRevision(draft, self.job(), draw(st.sampled_from(Trigger)), draw(caps))
        self.give(command, draw(anybody))

    def record(self, draw: Draw) -> None:
        fault = draw(st.sampled_from(["", "", "", "", "", "number", "base", "job", "foreign item", "older edition"]))
        held, draft = self.review.assignment, self.review.draft
        head = DraftHead(
            id=DraftId(f"draft-{len(self.drafts)}"),
            number=(draft.number + 1 if draft else 1) + (fault == "number"),
            arm=Arm.ASSISTED if draft else Arm.SOLO,
            digest="",
            agent="claude",
            model="sonnet",
            usage=draw(usages),
            made_at=START,
            based_on=self.drafts[0] if fault == "base" else draft.id if draft else None,
        )
        asked = dict(held.feedback) if held else {}
        if fault == "foreign item":
            asked |= {item.id: item.edition for item in self.review.feedback}
        elif fault != "older edition":  # the agent was given the words as they are now
            asked = {item.id: item.edition for item in self.review.feedback if item.id in asked}
        answers = st.sampled_from(sorted(ANSWERED))
        ledger = tuple(LedgerEntry(each, edition, draw(answers), "Done.") for each, edition in asked.items())
        job = held.job if held and fault != "job" else self.jobs[0]
        sent_back = draw(st.sampled_from([(), (), (1,)]))
        self.give(ask.RecordDraft(job, head, ledger, sent_back, self.job(), draw(caps)), draw(machines))
        if self.review.draft == head:
            self.drafts.append(head.id)

    def stop(self, draw: Draw) -> None:
        self.give(ask.StopAgent(self.pick(self.jobs, draw(how_old))), draw(people))

    def fail(self, draw: Draw) -> None:
        job, reason = self.pick(self.jobs, draw(how_old)), draw(st.sampled_from(StallReason))
        self.give(ask.ReportFailure(job, reason, "It failed."), draw(machines))

    def request_retry(self, draw: Draw) -> None:
        self.give(ask.RequestRetry(self.job(), draw(caps)), draw(st.sampled_from([OWNER, OWNER, SYSTEM, ANA])))

    def end_side_job(self, draw: Draw) -> None:
        held = self.review.side_jobs
        side_job = self.pick(held, draw(how_old)) if held else SideJob(self.jobs[0], Purpose.RETRY, 2)
        job, fault = side_job.job, draw(st.sampled_from(["", "", "", "number", "arm"]))
        retry_id = DraftId(f"retry-{len(self.retries)}")
        arm = Arm.SOLO if fault == "arm" else Arm.RETRY
        number = side_job.number + (fault == "number")
        head = DraftHead(retry_id, number, arm, "", "claude", "sonnet", draw(usages), START)
        record: ask.Command = ask.RecordRetry(job, head)
        if side_job.purpose is Purpose.ASSESS:
            draft = self.pick(self.drafts, draw(how_old))
            self.cards.append(ScorecardId(f"card-{len(self.cards)}"))
            version = max(1, (self.review.rubric.version if self.review.rubric else 1) - draw(how_old))
            record = ask.RecordAssessment(job, self.cards[-1], draft, version, draw(mark_sets), draw(usages))
        ends: tuple[tuple[ask.Command, Actor], ...] = (
            *((record, draw(machines)),) * 3,
            (ask.ReportSideFailure(job, "It failed."), draw(machines)),
            (ask.StopSideJob(job), draw(people)),
        )
        self.give(*draw(st.sampled_from(ends)))
        if self.review.retry(retry_id):
            self.retries.append(retry_id)

    def book(self, draw: Draw) -> None:
        job, fault = self.pick(self.jobs, draw(how_old)), draw(st.sampled_from(did.Fault))
        self.give(ask.BookAttempt(job, "claude", "sonnet", fault, "It failed.", draw(usages)), draw(machines))

    def put_on_hold(self, draw: Draw) -> None:
        self.give(ask.PutOnHold(draw(st.sampled_from(StallReason)), "Nobody sees it."), draw(anybody))

    def resume(self, draw: Draw) -> None:
        command = ask.Resume(self.job(), draw(st.none() | policies), draw(caps))
        self.give(command, draw(st.sampled_from([OWNER, APPROVER, ANA])))

    def change_policy(self, draw: Draw) -> None:
        self.give(ask.ChangePolicy(draw(policies)), draw(st.sampled_from([OWNER, OWNER, APPROVER])))

    def change_people(self, draw: Draw) -> None:
        reviewers = draw(st.sampled_from([(), (ANA,), (ANA, BEN), (STRANGER, STRANGER)]))
        command = ask.ChangePeople(tuple(map(person_of, reviewers)), (person_of(APPROVER),))
        self.give(command, draw(st.sampled_from([OWNER, ANA])))

    def join(self, draw: Draw) -> None:
        self.give(ask.JoinConversation(ConversationId(draw(st.sampled_from(["thread", "here"])))), draw(anybody))

    def capture(self, draw: Draw) -> None:
        self.items.append(FeedbackId(f"feedback-{len(self.items)}"))
        self.give(ask.CaptureFeedback(self.pick(self.items, draw(how_old)), draw(texts)), draw(people))

    def dispose(self, draw: Draw) -> None:
        kinds = (ask.ConfirmFeedback, ask.ConfirmFeedback, ask.WithdrawFeedback, ask.ReopenFeedback)
        item_id, author = self.some_item(draw)
        self.give(draw(st.sampled_from(kinds))(item_id), draw(st.just(author) | people))

    def edit(self, draw: Draw) -> None:
        item_id, author = self.some_item(draw)
        self.give(ask.EditFeedback(item_id, draw(texts)), draw(st.just(author) | people))

    def vote(self, draw: Draw) -> None:
        item_id, _ = self.some_item(draw)
        self.give(ask.Vote(item_id, draw(st.integers(-2, 1))), draw(people))

    def some_item(self, draw: Draw) -> tuple[FeedbackId, Actor]:
        """One of the latest items and its author; one that never was where nobody has said anything."""
        if not self.review.feedback:
            return self.items[0], ANA
        item = self.pick(self.review.feedback, draw(st.integers(0, 4)))
        return item.id, Actor.person(item.author)

    def open_scorecard(self, draw: Draw) -> None:
        self.give(ask.OpenScorecard(self.pick(self.drafts, draw(how_old))), draw(people))

    def score(self, draw: Draw) -> None:
        if draw(st.booleans()):
            self.cards.append(ScorecardId(f"card-{len(self.cards)}"))
        version = max(1, (self.review.rubric.version if self.review.rubric else 1) - draw(how_old))
        kind = draw(st.sampled_from([ask.FileScorecard, ask.FileScorecard, ask.SaveMarks]))
        draft = self.pick(draw(st.sampled_from([self.drafts, self.drafts, self.retries])), draw(how_old))
        self.give(kind(self.cards[-1], draft, version, draw(mark_sets)), draw(graders))

    def finish(self, draw: Draw) -> None:
        draft = self.pick(self.drafts, draw(how_old))
        self.give(ask.FinishReview(draft, draw(st.sampled_from(Verdict))), draw(people))

    def remind(self, draw: Draw) -> None:
        draft = self.pick(self.drafts, draw(how_old))
        self.give(ask.RemindReviewers(draft, self.review.task.reviewers), SYSTEM)

    def correct_minutes(self, draw: Draw) -> None:
        self.give(ask.CorrectMinutes(draw(st.sampled_from([Decimal(20), Decimal(-1)]))), draw(people))

    def end(self, draw: Draw) -> None:
        """Now and then, and seldom early, or there would be little to see."""
        if self.moves < draw(st.integers(0, 100)):
            return
        draft = self.pick(self.drafts, draw(how_old))
        ends = (ask.Accept(draft), ask.Reject(draft, "No."), ask.Cancel())
        self.give(draw(st.sampled_from(ends)), draw(st.just(OWNER) | people))


def _check_sentence(refusal: RedraftError) -> None:
    for sentence in (str(refusal), refusal.advice):
        assert "{" not in sentence
        assert "}" not in sentence
    assert str(refusal).strip()


def _check_step(before: Review, after: Review) -> None:
    assert (before.task.state, after.task.state) in STEPS
    if before.task.state.is_decided:
        measured = {name: getattr(before, name) for name in ("version", "usage", "retries", "side_jobs", "scorecards")}
        assert replace(after, **measured) == before, "a decided task never changes again, but for what is measured"
        assert (after.tally, after.advice) == (before.tally, before.advice)
    assert after.usage.tokens >= before.usage.tokens
    if before.usage.cost_usd is None:
        assert after.usage.cost_usd is None
    elif after.usage.cost_usd is not None:
        assert after.usage.cost_usd >= before.usage.cost_usd
    assert [item.id for item in after.feedback][: len(before.feedback)] == [item.id for item in before.feedback]
    assert len(after.rubrics) >= len(before.rubrics)


def _what_may_come_from(by: Actor, review: Review) -> set[type]:
    """Roles, told by what happened: agents hand in and advise, redraft itself asks and shows, people do the rest."""
    handed_in: set[type] = {
        did.RubricProposed,
        did.DraftRecorded,
        did.DraftSentBack,
        did.RetryRecorded,
        did.AssessmentRequested,
        did.ScorecardFiled,
        did.DraftAssessed,
        did.SideJobFailed,
        did.AttemptFailed,
        did.TaskStalled,
    }
    if by.kind is ActorKind.MODEL:
        return handed_in
    if by.kind is ActorKind.SYSTEM:
        asked = {did.RevisionRequested, did.ConversationJoined, did.RetryRequested, did.ReviewersReminded}
        return handed_in | asked
    task = review.task
    owners: set[type] = {
        did.RubricApproved,
        did.RubricRequested,
        did.DraftRequested,
        did.PolicyChanged,
        did.PeopleChanged,
        did.ConversationJoined,
        did.RetryRequested,
        did.TaskCancelled,
    }
    deciders: set[type] = {did.TaskAccepted, did.TaskRejected, did.TaskResumed}
    machines = (handed_in - {did.TaskStalled, did.ScorecardFiled}) | {did.ReviewersReminded}
    may = set(get_args(did.Fact)) - owners - deciders - machines
    if by.id != task.owner and by.id not in task.approvers and task.reviewers and by.id not in task.reviewers:
        may = set()
    if by.id == task.owner or by.id in task.approvers:
        may |= deciders | {did.RubricRequested, did.DraftRequested, did.PolicyChanged}  # by resuming
    return may | owners if by.id == task.owner else may


def _check_fact(before: Review, fact: did.Fact) -> None:
    """What must be so of a fact, seen from the review on which it follows."""
    match fact:
        case did.RevisionRequested(draft_id=draft_id, feedback=window, unmet=unmet):
            assert before.draft
            assert before.tally
            assert before.draft.id == draft_id
            assert window == tuple((item.id, item.edition) for item in before.feedback if item.disposition == "open")
            assert unmet == tuple(each.criterion.number for each in before.tally.criteria if each.needs_work)
            assert window or unmet
            policy, used = before.task.policy, before.usage
            assert before.draft.number < policy.max_cycles
            assert policy.max_tokens is None or used.tokens < policy.max_tokens
            assert policy.max_cost_usd is None or (used.cost_usd is not None and used.cost_usd < policy.max_cost_usd)
        case did.AgentStopped(job=job):
            assert before.assignment
            assert before.assignment.job == job
        case did.DraftRecorded(job=job, ledger=ledger):
            held = before.assignment
            assert held
            assert held.job == job
            assert {entry.feedback_id for entry in ledger} <= {each for each, _ in held.feedback}
            after = evolve(before, Event(before.task.id, before.version + 1, START, AGENT, fact))
            for old, new in zip(before.feedback, after.feedback, strict=True):
                _check_answer(old, new, ledger)
        case (
            did.ScorecardFiled(draft_id=draft_id, rubric_version=version)
            | did.MarksSaved(draft_id=draft_id, rubric_version=version)
        ):
            assert before.draft
            assert before.rubric
            assert version == before.rubric.version
            assert before.retry(draft_id) or (draft_id == before.draft.id and not before.task.state.is_decided)
        case _:
            pass


def _check_answer(old: Feedback, new: Feedback, ledger: tuple[LedgerEntry, ...]) -> None:
    """An item is closed only while it is open, and by an answer to the words that it has."""
    if new != old:
        assert old.disposition is Disposition.OPEN
        assert new.disposition in ANSWERED
        answers = {entry.edition for entry in ledger if entry.feedback_id == old.id}
        assert answers == {old.edition} == {new.edition}


def _is_move(member: object) -> bool:
    return inspect.isfunction(member) and list(inspect.signature(member).parameters) == ["self", "draw"]


def _counts(tally: Tally) -> Counter[tuple[int, MarkValue]]:
    return +Counter(
        {(each.criterion.number, value): getattr(each, value) for each in tally.criteria for value in MarkValue}
    )


def _recounted(events: list[Event], draft_id: DraftId, *, advice: bool) -> Counter[tuple[int, MarkValue]]:
    """The same from the log alone: forget all cards with each draft and each rubric, and keep each grader's marks.

    A scorecard on another draft, which can only be a retry, counts for nothing here.
    """
    marks: dict[Actor, dict[int, MarkValue]] = {}
    filed: set[Actor] = set()
    for event in events:
        match event.fact:
            case did.DraftRecorded() | did.RubricApproved():
                marks, filed = {}, set()
            case did.MarksSaved(draft_id=on, marks=saved) | did.ScorecardFiled(draft_id=on, marks=saved):
                if on != draft_id:
                    continue
                marks.setdefault(event.by, {}).update({mark.criterion: mark.value for mark in saved})
                if isinstance(event.fact, did.ScorecardFiled):
                    filed.add(event.by)
            case _:
                pass
    graders = {grader for grader in filed if (grader.kind is not ActorKind.PERSON) is advice}
    return Counter((number, value) for grader in graders for number, value in marks[grader].items())


EVERYTHING = tuple(name for name, member in vars(Plays).items() if _is_move(member) and name != "some_item")


def test_no_sequence_of_commands_breaks_the_rules() -> None:
    plenty = settings(max_examples=150, stateful_step_count=60, deadline=None)
    run_state_machine_as_test(Plays, settings=plenty)
    if plenty.derandomize:  # elsewhere a rare fact may be missing by chance
        assert Plays.states_seen == set(TaskState), "the plays went everywhere"
        # After the words are gone nothing more happens: test_removed_words.py.
        assert Plays.facts_seen == set(get_args(did.Fact)) - {did.WordsRemoved}, "and everything happened"
