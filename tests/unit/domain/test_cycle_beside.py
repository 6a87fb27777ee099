"""Beside the review: retries without human words, which are measured against and change nothing else."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from bot.domain import commands as ask, events as did
from bot.domain.draft import Arm, DraftId
from bot.domain.events import JobId
from bot.domain.review import Purpose
from bot.domain.rubric import Criterion
from bot.domain.score import MarkValue, ScorecardId
from bot.domain.task import Assessor, Policy, TaskState
from bot.errors import Stale, WrongState
from tests.unit.domain.story import (
    AGENT,
    ANA,
    BEGINNINGS,
    BEN,
    MET,
    NOT_MET,
    SOME_USAGE,
    Story,
    drafting,
    in_review,
    marks,
    revising,
    waiting_for_a_rubric,
)


def filed(story: Story, draft_id: DraftId, *values: MarkValue) -> ask.FileScorecard:
    return ask.FileScorecard(ScorecardId(story.fresh("card")), draft_id, 1, marks(*values))


def test_a_retry_is_recorded_and_paid_and_the_review_stays_as_it_was() -> None:
    story = in_review()
    said = story.says()
    before = story.review
    head = story.is_retried()
    after = story.review
    assert (head.number, head.arm) == (2, Arm.RETRY)
    assert after.retries == (head,)
    assert after.usage == before.usage + SOME_USAGE
    assert replace(after, retries=(), usage=before.usage, version=before.version) == before
    assert story.item(said).draft_number == 1


def test_retries_are_numbered_by_the_drafts_they_are_the_control_of() -> None:
    story = in_review()
    jobs = [story.fresh_job() for _ in range(3)]
    for job in jobs:
        story.give(ask.RequestRetry(job))
    assert [each.number for each in story.review.side_jobs] == [2, 3, 4]
    story.give(ask.ReportSideFailure(jobs[1], "It is overloaded."), AGENT)
    story.give(ask.RequestRetry(story.fresh_job()))
    assert [each.number for each in story.review.side_jobs] == [2, 4, 3], "what failed is tried again under its number"


def test_a_revision_and_a_retry_go_on_side_by_side() -> None:
    story = revising()
    job, head = story.side_job(), story.next_retry()
    story.draft_arrives()
    story.give(ask.RecordRetry(job, head), AGENT)
    assert story.review.draft
    assert (story.review.draft.number, story.review.draft.arm) == (2, Arm.ASSISTED)
    assert story.state is TaskState.IN_REVIEW


def test_marks_on_a_retry_count_for_it_alone_and_outlive_new_drafts() -> None:
    story = in_review()
    retry = story.is_retried()
    story.give(filed(story, retry.id, MET, MET, NOT_MET), ANA)
    assert story.review.tally
    assert story.review.tally.graders == 0
    story.give(filed(story, story.draft_id, NOT_MET, NOT_MET, NOT_MET), ANA)
    story.give(story.revision())
    story.draft_arrives()
    tally = story.review.tally_of(retry.id)
    assert tally
    assert tally.complete
    assert story.review.tally.graders == 0


@pytest.mark.parametrize("state", [TaskState.ACCEPTED, TaskState.REJECTED])
def test_a_decided_task_can_still_be_measured(state: TaskState) -> None:
    story = BEGINNINGS[state]()
    current = story.draft_id
    retry = story.is_retried()
    story.give(filed(story, retry.id, MET, MET, NOT_MET), BEN)
    assert story.review.tally_of(retry.id)
    assert story.refuses(filed(story, current, MET), BEN, Stale).endswith("so you cannot score it now.")
    assert story.state is state


def test_the_decision_lets_retries_go_on_and_a_cancelled_task_has_none() -> None:
    accepted = in_review()
    job, head = accepted.side_job(), accepted.next_retry()
    accepted.give(ask.Accept(accepted.draft_id))
    accepted.give(ask.RecordRetry(job, head), AGENT)
    cancelled = in_review()
    job, head = cancelled.side_job(), cancelled.next_retry()
    cancelled.give(ask.Cancel())
    assert cancelled.review.side_jobs == ()
    cancelled.refuses(ask.RecordRetry(job, head), AGENT, Stale)


def test_a_spent_budget_refuses_a_retry_and_leaves_the_task_in_review() -> None:
    story = in_review(policy=Policy(max_tokens=100))
    expected = "100 of 100 tokens are used. There is nothing left for a retry."
    assert story.refuses(ask.RequestRetry(story.fresh_job()), error=WrongState) == expected
    assert story.state is TaskState.IN_REVIEW
    rich = in_review(policy=Policy(max_tokens=101))
    rich.give(ask.RequestRetry(rich.fresh_job()))
    capped = ask.RequestRetry(rich.fresh_job(), "The workspace has spent enough.")
    assert rich.refuses(capped) == "The workspace has spent enough. There is nothing left for a retry."


def test_the_cycle_limit_is_no_limit_to_retries_but_twenty_is() -> None:
    story = in_review(policy=Policy(max_cycles=1))
    for _ in range(19):
        story.give(ask.RequestRetry(story.fresh_job()))
    assert story.review.side_jobs[-1].number == 20
    assert story.refuses(ask.RequestRetry(story.fresh_job())) == (
        "Task 7 has 19 retries, and so many drafts are its limit."
    )


def test_there_is_no_retry_of_what_has_no_draft() -> None:
    assert "cannot ask for a retry" in waiting_for_a_rubric().refuses(ask.RequestRetry(JobId("j")), error=WrongState)


def test_a_stopped_retry_is_refused_when_it_comes_late() -> None:
    story = in_review()
    job, head = story.side_job(), story.next_retry()
    assert story.give(ask.StopSideJob(job), ANA) == (did.SideJobStopped(job),)
    assert story.review.side_jobs == ()
    story.refuses(ask.RecordRetry(job, head), AGENT, Stale)


def test_a_failed_retry_says_why_and_the_review_goes_on() -> None:
    story = in_review()
    job, head = story.side_job(), story.next_retry()
    story.give(ask.ReportSideFailure(job, "It is overloaded."), AGENT)
    assert story.review.side_jobs[0].failure == "It is overloaded."
    story.refuses(ask.RecordRetry(job, head), AGENT, Stale)
    assert story.state is TaskState.IN_REVIEW


# ---- advice


def advised(**changes: object) -> Story:
    """In review of draft 1, on which a model is asked for its advice."""
    return in_review(policy=Policy(assessor=Assessor.ADVISE, **changes))  # type: ignore[arg-type]  # changes of several kinds


def advice(story: Story, *values: MarkValue, version: int = 1) -> ask.RecordAssessment:
    [job] = [each.job for each in story.review.side_jobs if each.purpose is Purpose.ASSESS]
    card = ScorecardId(story.fresh("card"))
    return ask.RecordAssessment(job, card, story.draft_id, version, marks(*values), SOME_USAGE)


def test_advice_is_asked_for_with_each_draft_and_counts_for_nothing() -> None:
    story = advised()
    facts = story.give(advice(story, MET, MET, MET), AGENT)
    assert [type(fact) for fact in facts] == [did.ScorecardFiled, did.DraftAssessed]
    review = story.review
    assert review.advice
    assert review.advice.graders == 1
    assert review.tally
    assert review.tally.graders == 0
    assert [mark.value for mark in review.evidence] == [MET, MET, MET]
    assert review.usage == SOME_USAGE + SOME_USAGE
    assert review.side_jobs == ()
    story.says()
    story.give(story.revision())
    story.draft_arrives()
    assert [each.number for each in story.review.side_jobs] == [2]
    assert story.review.evidence == ()


@pytest.mark.parametrize("mode", [Assessor.OFF, Assessor.SEND_BACK])
def test_no_advice_is_asked_for_by_other_policies(mode: Assessor) -> None:
    assert in_review(policy=Policy(assessor=mode)).review.side_jobs == ()


def test_no_advice_is_asked_for_when_the_budget_is_spent() -> None:
    assert advised(max_tokens=100).review.side_jobs == ()
    assert len(advised(max_tokens=101).review.side_jobs) == 1


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda story: ask.Accept(story.draft_id),
        lambda _: ask.ReplaceRubric((Criterion(1, "Rhymes"),)),
        lambda _: ask.Cancel(),
    ],
    ids=["accepted", "another rubric", "cancelled"],
)
def test_advice_that_nobody_needs_any_more_is_called_off(meanwhile: Callable[[Story], ask.Command]) -> None:
    story = advised()
    late = advice(story, MET)
    story.give(meanwhile(story))
    assert story.review.side_jobs == ()
    story.refuses(late, AGENT, Stale)


def test_advice_on_an_older_draft_is_late() -> None:
    story = advised()
    late = advice(story, MET)
    story.says()
    story.give(story.revision())
    story.draft_arrives()
    story.refuses(late, AGENT, Stale)


def test_a_draft_that_was_sent_back_says_so_and_keeps_its_arm() -> None:
    story = drafting()
    facts = story.give(ask.RecordDraft(story.job, story.next_head(), sent_back=(1, 3)), AGENT)
    assert facts[0] == did.DraftSentBack(JobId("job-1"), (1, 3))
    assert story.review.draft
    assert (story.review.draft.number, story.review.draft.arm) == (1, Arm.SOLO)
    assert story.review.usage == SOME_USAGE
