"""The agent's turn: opening, the rubric, drafts and revisions, limits, stalls, stops and late results."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from bot.domain import commands as ask, events as did
from bot.domain.conversation import ConversationId, PersonId
from bot.domain.cycle import open_review
from bot.domain.draft import NOTHING_USED, Arm, DraftHead, DraftId, Usage
from bot.domain.events import Event, JobId, Trigger
from bot.domain.feedback import Disposition, FeedbackId, LedgerEntry
from bot.domain.review import Assignment, Purpose, evolve, replay
from bot.domain.rubric import CRITERIA_MAX, Criterion
from bot.domain.task import FILES_MAX, REVIEWERS_MAX, TITLE_MAX, Policy, Stall, StallReason, TaskState
from bot.errors import (
    HiddenCharacter,
    InvalidInput,
    NothingToRevise,
    Refused,
    Stale,
    TooLong,
    TooMany,
    TooShort,
    WrongState,
)
from tests.unit.domain.story import (
    AGENT,
    ANA,
    APPROVER,
    BEN,
    CRITERIA,
    MET,
    NOT_MET,
    OWNER,
    SOME_USAGE,
    START,
    SYSTEM,
    Story,
    an_opening,
    at_the_cycle_limit,
    drafting,
    in_review,
    revising,
    waiting_for_a_rubric,
)

EDITED = (Criterion(1, "Rhymes"), Criterion(2, "Scans", required=False))
CAP = "This workspace has used 10 of its 10 tokens for 30 days."


def types_of(facts: tuple[did.Fact, ...]) -> list[type]:
    return [type(fact) for fact in facts]


def refused_opening(**changes: Any) -> Refused:
    with pytest.raises(Refused) as refusal:
        open_review(an_opening(**changes), by=OWNER, at=START)
    return refusal.value


# ---- opening


def test_a_task_with_a_rubric_starts_the_agent_at_once() -> None:
    story = drafting()
    assert story.state is TaskState.DRAFTING
    assert story.review.assignment == Assignment(JobId("job-1"), Purpose.DRAFT)
    assert story.review.rubric
    assert story.review.rubric.approved_at == START
    assert story.review.task.owner == OWNER.id


def test_a_task_without_a_rubric_asks_the_agent_to_propose_one() -> None:
    story = waiting_for_a_rubric()
    assert story.state is TaskState.RUBRIC_REVIEW
    assert story.review.assignment == Assignment(JobId("job-1"), Purpose.PROPOSE_RUBRIC)
    assert story.review.rubric is None


def test_a_task_that_shall_not_start_yet_waits_with_its_rubric_and_spends_nothing() -> None:
    story = Story(start=False)
    assert story.state is TaskState.RUBRIC_REVIEW
    assert story.review.assignment is None
    assert story.review.rubrics[0].criteria == CRITERIA
    assert story.review.rubric is None, "nobody has approved it"


@pytest.mark.parametrize(
    ("criteria", "goes_on_in"), [((), TaskState.RUBRIC_REVIEW), (CRITERIA, TaskState.DRAFTING)], ids=["blank", "given"]
)
def test_a_workspace_without_budget_asks_before_the_agent_starts(
    criteria: tuple[Criterion, ...], goes_on_in: TaskState
) -> None:
    story = Story(criteria=criteria, workspace_cap=CAP)
    assert story.review.task.stall == Stall(StallReason.WORKSPACE_LIMIT, CAP, goes_on_in)
    assert story.review.assignment is None


def test_a_task_that_only_waits_needs_no_budget() -> None:
    assert Story(start=False, workspace_cap=CAP).state is TaskState.RUBRIC_REVIEW


@pytest.mark.parametrize(
    ("changes", "error"),
    [
        ({"title": " "}, TooShort),
        ({"title": "t" * (TITLE_MAX + 1)}, TooLong),
        ({"title": "two\nlines"}, InvalidInput),
        ({"brief": ""}, TooShort),
        ({"brief": "hidden \u202e text"}, HiddenCharacter),
        ({"criteria": (Criterion(1, ""),)}, TooShort),
        ({"criteria": (Criterion(1, "x", points=0),)}, InvalidInput),
        ({"criteria": (Criterion(1, "x"),) * (CRITERIA_MAX + 1)}, TooMany),
        ({"files": ("f",) * (FILES_MAX + 1)}, TooMany),
        ({"reviewers": tuple(map(str, range(REVIEWERS_MAX + 1)))}, TooMany),
        ({"approvers": tuple(map(str, range(REVIEWERS_MAX + 1)))}, TooMany),
    ],
)
def test_an_opening_outside_the_limits_is_refused(changes: dict[str, Any], error: type[Refused]) -> None:
    assert type(refused_opening(**changes)) is error


def test_an_opening_at_the_limits_is_fine() -> None:
    people = tuple(PersonId(str(number)) for number in range(REVIEWERS_MAX))
    task = Story(
        title="t" * TITLE_MAX,
        files=("f",) * FILES_MAX,
        reviewers=people,
        approvers=people,
        criteria=(Criterion(1, "x"),) * CRITERIA_MAX,
    ).review.task
    assert (task.title, task.reviewers, task.approvers) == ("t" * TITLE_MAX, people, people)


def test_criteria_are_numbered_and_people_named_once() -> None:
    story = Story(criteria=(Criterion(5, "x"), Criterion(5, "y")), reviewers=(ANA.id, BEN.id, ANA.id))
    assert story.review.rubric
    assert [each.number for each in story.review.rubric.criteria] == [1, 2]
    assert story.review.task.reviewers == (ANA.id, BEN.id)


# ---- the rubric


def test_the_owner_approves_the_agents_rubric_as_it_is() -> None:
    story = waiting_for_a_rubric()
    story.give(ask.ProposeRubric(story.job, CRITERIA, SOME_USAGE), AGENT)
    assert story.review.assignment is None
    assert story.review.usage == NOTHING_USED + SOME_USAGE
    story.give(story.approval(CRITERIA))
    assert story.state is TaskState.DRAFTING
    (rubric,) = story.review.rubrics
    assert (rubric.version, rubric.approved_at) == (1, story.at)
    assert rubric.proposed_by == AGENT, "approving a proposal does not make it one's own"


def test_an_edited_proposal_is_a_new_version_by_the_owner() -> None:
    story = waiting_for_a_rubric()
    story.give(ask.ProposeRubric(story.job, CRITERIA, SOME_USAGE), AGENT)
    story.give(story.approval(EDITED))
    proposed, approved = story.review.rubrics
    assert (proposed.version, proposed.criteria, proposed.approved_at) == (1, CRITERIA, None)
    assert (approved.version, approved.criteria, approved.proposed_by) == (2, EDITED, OWNER)
    assert story.review.rubric == approved


def test_a_task_that_waited_with_its_rubric_starts_with_the_approval() -> None:
    story = Story(start=False)
    story.give(story.approval())
    assert story.state is TaskState.DRAFTING
    assert [each.version for each in story.review.rubrics] == [1]


def test_the_owner_need_not_wait_for_the_proposal() -> None:
    story = waiting_for_a_rubric()
    proposing = story.job
    story.give(story.approval(EDITED))
    assert story.state is TaskState.DRAFTING
    late = ask.ProposeRubric(proposing, CRITERIA, SOME_USAGE)
    assert story.refuses(late, AGENT, WrongState) == (
        "Task 7 is being drafted at the moment, so you cannot propose a rubric now."
    )


def test_a_proposal_for_another_job_is_late() -> None:
    story = waiting_for_a_rubric()
    late = ask.ProposeRubric(JobId("older"), CRITERIA, SOME_USAGE)
    assert story.refuses(late, AGENT, Stale) == "Task 7 no longer waits for this result."


@pytest.mark.parametrize("criteria", [(), (Criterion(1, " "),), (Criterion(1, "x", points=1_001),)])
def test_a_rubric_outside_the_limits_is_refused_wherever_it_comes_from(criteria: tuple[Criterion, ...]) -> None:
    story = waiting_for_a_rubric()
    assert story.refuses(ask.ProposeRubric(story.job, criteria, NOTHING_USED), AGENT)
    assert story.refuses(story.approval(criteria))
    assert in_review().refuses(ask.ReplaceRubric(criteria))


def test_a_second_click_on_approve_is_refused() -> None:
    story = Story(start=False)
    approve = story.approval()
    story.give(approve)
    assert story.refuses(approve, OWNER, WrongState) == (
        "Task 7 is being drafted at the moment, so you cannot approve its rubric now."
    )


def test_an_approval_beyond_the_budget_is_kept_and_asks_before_drafting() -> None:
    story = waiting_for_a_rubric(policy=Policy(max_tokens=100))
    story.give(ask.ProposeRubric(story.job, CRITERIA, SOME_USAGE), AGENT)
    story.give(story.approval())
    stall = story.review.task.stall
    assert stall == Stall(StallReason.TOKEN_LIMIT, "100 of 100 tokens are used.", TaskState.DRAFTING)
    assert story.review.rubric, "the approval is not lost"
    assert story.refuses(story.approval(), OWNER, WrongState) == "The rubric of task 7 is already approved."
    story.give(story.resume(Policy(max_tokens=101)))
    assert story.state is TaskState.DRAFTING


def test_the_owner_writes_the_rubric_where_the_agent_failed_to() -> None:
    story = waiting_for_a_rubric()
    story.give(story.failure(), SYSTEM)
    story.give(story.approval(EDITED))
    assert story.state is TaskState.DRAFTING
    assert story.review.task.stall is None


def test_a_replaced_rubric_is_the_one_that_counts_and_marks_stay_with_the_old_one() -> None:
    story = in_review()
    story.files(MET, MET, NOT_MET)
    assert story.review.tally
    assert story.review.tally.complete
    assert types_of(story.give(ask.ReplaceRubric(EDITED))) == [did.RubricApproved]
    assert story.state is TaskState.IN_REVIEW
    assert [each.version for each in story.review.rubrics] == [1, 2]
    assert story.review.tally.rubric_version == 2
    assert (story.review.tally.graders, story.review.tally.complete) == (0, False)
    assert story.review.scorecard_of(BEN) is None


def test_a_scorecard_of_the_replaced_rubric_is_stale_and_a_new_one_counts() -> None:
    story = in_review()
    outdated = story.scorecard(MET, MET, NOT_MET)
    story.give(ask.ReplaceRubric(EDITED))
    assert story.refuses(outdated, BEN, Stale) == (
        "The rubric was changed: version 2 counts now. Open the scorecard again."
    )
    story.files(MET, MET)
    assert story.review.tally
    assert story.review.tally.complete


def test_the_same_rubric_again_changes_nothing() -> None:
    assert in_review().give(ask.ReplaceRubric(CRITERIA)) == ()


# ---- drafts and revisions


def test_the_first_draft_is_made_solo() -> None:
    story = drafting()
    story.draft_arrives()
    assert story.state is TaskState.IN_REVIEW
    assert story.review.assignment is None
    assert story.review.draft
    assert (story.review.draft.number, story.review.draft.arm) == (1, Arm.SOLO)
    assert story.review.usage == NOTHING_USED + SOME_USAGE


def test_a_revision_gets_every_open_item_and_every_unmet_criterion() -> None:
    story = in_review()
    shorter, withdrawn, louder = story.says("Shorter"), story.says("Never mind"), story.says("Louder", by=BEN)
    story.give(ask.WithdrawFeedback(withdrawn), ANA)
    story.give(ask.EditFeedback(louder, "Much louder"), BEN)
    story.files(MET, NOT_MET, MET)
    revision = story.revision(Trigger.REACTION)
    (requested,) = story.give(revision, ANA)
    window = ((shorter, 1), (louder, 2))
    assert requested == did.RevisionRequested(revision.job, story.draft_id, window, (2, 3), Trigger.REACTION)
    assert story.state is TaskState.REVISING
    assert story.review.assignment == Assignment(revision.job, Purpose.REVISE, window, (2, 3))


def test_disputed_criteria_are_revised_and_unscored_ones_are_not() -> None:
    story = in_review()
    story.files(MET, by=ANA)
    story.files(NOT_MET, by=BEN)
    story.give(story.revision())
    assert story.review.assignment
    assert story.review.assignment.unmet == (1,)


def test_what_a_model_thinks_is_no_reason_to_revise() -> None:
    story = in_review()
    story.files(NOT_MET, NOT_MET, MET, by=AGENT)
    story.refuses(story.revision(), ANA, NothingToRevise)


def test_with_nothing_said_there_is_nothing_to_revise() -> None:
    story = in_review()
    story.files(MET, MET, NOT_MET)
    assert story.refuses(story.revision(), ANA, NothingToRevise) == (
        "There is nothing to revise: no open feedback, and no criterion that is not met."
    )


def test_redraft_itself_starts_a_revision_after_a_quiet_period() -> None:
    story = in_review()
    story.says()
    story.give(story.revision(Trigger.QUIET_PERIOD), SYSTEM)
    assert story.state is TaskState.REVISING


def test_a_second_click_on_revise_is_refused() -> None:
    story = in_review()
    story.says()
    story.give(story.revision())
    assert story.refuses(story.revision(), ANA, WrongState) == (
        "Task 7 is being revised at the moment, so you cannot ask for a revision now."
    )


def test_the_next_draft_begins_a_new_cycle() -> None:
    story = in_review()
    said = story.says()
    story.files(MET, NOT_MET, NOT_MET)
    story.give(story.finish(), BEN)
    first = story.draft_id
    story.give(story.revision())
    story.draft_arrives(story.answer(said))
    review = story.review
    assert review.draft
    assert (review.draft.number, review.draft.arm, review.draft.based_on) == (2, Arm.ASSISTED, first)
    assert (review.scorecards, review.finished) == ((), ())
    assert review.tally
    assert review.tally.graders == 0, "marks belong to the draft on which they were filed"
    assert review.usage == NOTHING_USED + SOME_USAGE + SOME_USAGE


@pytest.mark.parametrize("disposition", [Disposition.APPLIED, Disposition.DECLINED, Disposition.NEEDS_PERSON], ids=str)
def test_the_ledger_answers_items(disposition: Disposition) -> None:
    story = in_review()
    said = story.says()
    story.give(story.revision())
    story.draft_arrives(story.answer(said, disposition))
    assert (story.item(said).disposition, story.item(said).answer) == (disposition, "Done.")


def test_an_item_that_the_ledger_leaves_out_stays_open() -> None:
    story = revising()
    story.draft_arrives()
    assert len(story.review.open_feedback) == 1


@pytest.mark.parametrize("disposition", [Disposition.OPEN, Disposition.WITHDRAWN, Disposition.CONFIRMED], ids=str)
def test_an_agent_cannot_open_withdraw_or_confirm_feedback(disposition: Disposition) -> None:
    story = revising()
    answer = story.answer(story.review.feedback[0].id, disposition)
    sentence = story.refuses(ask.RecordDraft(story.job, story.next_head(), (answer,)), AGENT, InvalidInput)
    assert sentence == f"The ledger cannot be used: it answers {answer.feedback_id} with {disposition}"


def test_an_agent_answers_only_what_it_was_given() -> None:
    story = revising()
    later = story.says("One more thing")
    for unasked in (later, FeedbackId("unheard-of")):
        answer = LedgerEntry(unasked, 1, Disposition.APPLIED, "Done.")
        story.refuses(ask.RecordDraft(story.job, story.next_head(), (answer,)), AGENT, InvalidInput)
    story.draft_arrives()
    assert story.item(later).disposition is Disposition.OPEN


# ---- words that change while the agent works


def test_feedback_given_during_a_revision_waits_for_the_next_one() -> None:
    story = revising()
    later = story.says("One more thing")
    story.draft_arrives(story.answer(story.review.feedback[0].id))
    assert [item.id for item in story.review.open_feedback] == [later]
    assert story.item(later).draft_number == 1
    story.give(story.revision())
    assert story.review.assignment
    assert story.review.assignment.feedback == ((later, 1),)


def test_an_item_edited_during_a_revision_stays_open() -> None:
    story = revising()
    said = story.review.feedback[0].id
    answer = story.answer(said)
    story.give(ask.EditFeedback(said, "Longer, on second thoughts"), ANA)
    story.draft_arrives(answer)
    assert (story.item(said).disposition, story.item(said).edition) == (Disposition.OPEN, 2)
    assert story.item(said).answer == ""


def test_an_agent_that_was_given_the_edited_words_answers_those() -> None:
    story = revising()
    said = story.review.feedback[0].id
    story.give(ask.EditFeedback(said, "Longer, on second thoughts"), ANA)
    story.draft_arrives(story.answer(said, edition=2))
    assert story.item(said).disposition is Disposition.APPLIED


def test_an_item_withdrawn_during_a_revision_stays_withdrawn() -> None:
    story = revising()
    said = story.review.feedback[0].id
    answer = story.answer(said)
    story.give(ask.WithdrawFeedback(said), ANA)
    story.draft_arrives(answer)
    assert story.item(said).disposition is Disposition.WITHDRAWN


# ---- late results


def test_a_draft_from_another_job_is_late() -> None:
    story = revising()
    late = ask.RecordDraft(JobId("older"), story.next_head())
    assert story.refuses(late, AGENT, Stale) == "Task 7 no longer waits for this result."


def test_a_draft_that_is_already_recorded_is_refused() -> None:
    story = drafting()
    again = ask.RecordDraft(story.job, story.next_head())
    story.give(again, AGENT)
    assert story.refuses(again, AGENT, WrongState) == "Task 7 is in review, so you cannot record a draft now."


def _other_number(head: DraftHead) -> DraftHead:
    return replace(head, number=head.number + 1)


def _other_base(head: DraftHead) -> DraftHead:
    return replace(head, based_on=DraftId("draft-9"))


def _other_arm(head: DraftHead) -> DraftHead:
    return replace(head, arm=Arm.RETRY)


@pytest.mark.parametrize("change", [_other_number, _other_base, _other_arm])
@pytest.mark.parametrize("beginning", [drafting, revising])
def test_a_draft_that_does_not_follow_on_the_current_one_is_refused(
    beginning: Callable[[], Story], change: Callable[[DraftHead], DraftHead]
) -> None:
    story = beginning()
    head = change(story.next_head())
    due = story.next_head().number
    assert story.refuses(ask.RecordDraft(story.job, head), AGENT, Stale) == (
        f"This draft was made from an older one; draft {due} of task 7 is due."
    )


def test_a_result_after_the_decision_is_refused() -> None:
    story = drafting()
    result = ask.RecordDraft(story.job, story.next_head())
    story.give(ask.Cancel())
    assert story.refuses(result, AGENT, Stale) == "Task 7 was cancelled, so you cannot record a draft now."


def test_a_failure_of_another_job_is_late() -> None:
    story = revising()
    late = replace(story.failure(), job=JobId("older"))
    assert story.refuses(late, SYSTEM, Stale) == "Task 7 no longer waits for this result."


# ---- stopping


@pytest.mark.parametrize("beginning", [waiting_for_a_rubric, drafting], ids=["rubric", "draft"])
def test_a_stopped_first_step_waits_for_somebody_to_resume_it(beginning: Callable[[], Story]) -> None:
    story = beginning()
    state, job = story.state, story.job
    assert types_of(story.give(ask.StopAgent(job), BEN)) == [did.AgentStopped, did.TaskStalled]
    sentence = "The agent was stopped before it had finished."
    assert story.review.task.stall == Stall(StallReason.STOPPED, sentence, state)
    story.give(story.resume())
    assert story.state is state
    assert story.job != job


def test_a_stopped_revision_goes_back_to_review_with_its_feedback_open() -> None:
    story = revising()
    result = ask.RecordDraft(story.job, story.next_head())
    story.give(ask.StopAgent(story.job), BEN)
    assert story.review.task.state is TaskState.IN_REVIEW
    assert len(story.review.open_feedback) == 1
    assert story.refuses(result, AGENT, WrongState) == "Task 7 is in review, so you cannot record a draft now."
    story.give(story.revision())
    assert story.state is TaskState.REVISING
    assert story.refuses(result, AGENT, Stale) == "Task 7 no longer waits for this result."


def test_a_stop_button_of_an_earlier_job_stops_nothing() -> None:
    story = revising()
    old = ask.StopAgent(story.job)
    story.give(old)
    story.give(story.revision())
    assert story.refuses(old, ANA, Stale) == "The agent is not working on that any more."


def test_there_is_nothing_to_stop_while_a_rubric_waits_for_its_owner() -> None:
    story = Story(start=False)
    story.refuses(ask.StopAgent(JobId("job-1")), ANA, Stale)


# ---- limits: one below, at, and one above


@pytest.mark.parametrize(("max_cycles", "drafts", "stalls"), [(2, 1, False), (2, 2, True), (2, 3, True), (1, 1, True)])
def test_the_cycle_limit_is_the_highest_number_of_a_draft(max_cycles: int, drafts: int, stalls: bool) -> None:
    story = in_review(drafts=drafts, policy=Policy(max_cycles=20))
    story.give(ask.ChangePolicy(Policy(max_cycles=max_cycles)))
    _ask_for_more(story)
    expected = Stall(StallReason.CYCLE_LIMIT, f"The cycle limit of {max_cycles} is reached.", TaskState.IN_REVIEW)
    assert story.review.task.stall == (expected if stalls else None)


@pytest.mark.parametrize(("used", "stalls"), [(999, False), (1_000, True), (1_001, True)])
def test_the_token_limit_asks_once_it_is_reached(used: int, stalls: bool) -> None:
    story = drafting(policy=Policy(max_tokens=1_000))
    story.draft_arrives(usage=Usage(used - 10, 10, 5, Decimal(0)))
    _ask_for_more(story)
    expected = Stall(StallReason.TOKEN_LIMIT, f"{used:,} of 1,000 tokens are used.", TaskState.IN_REVIEW)
    assert story.review.task.stall == (expected if stalls else None)


@pytest.mark.parametrize(("cents", "stalls"), [(99, False), (100, True), (101, True)])
def test_the_cost_limit_asks_once_it_is_reached(cents: int, stalls: bool) -> None:
    story = drafting(policy=Policy(max_cost_usd=Decimal(1)))
    story.draft_arrives(usage=Usage(1, 1, cost_usd=Decimal(cents) / 100))
    _ask_for_more(story)
    sentence = f"About ${cents / 100:.2f} of $1.00 are spent."
    expected = Stall(StallReason.COST_LIMIT, sentence, TaskState.IN_REVIEW)
    assert story.review.task.stall == (expected if stalls else None)


def test_a_cost_limit_cannot_be_kept_where_the_price_is_unknown() -> None:
    story = drafting(policy=Policy(max_cost_usd=Decimal(5)))
    story.draft_arrives(usage=Usage(1, 1))
    _ask_for_more(story)
    sentence = "The price of this model is unknown, so the limit of $5.00 cannot be kept."
    assert story.review.task.stall == Stall(StallReason.COST_LIMIT, sentence, TaskState.IN_REVIEW)
    assert story.refuses(story.resume(Policy(max_cost_usd=Decimal(500))), OWNER, WrongState) == (
        "The price of this model is unknown, so the limit of $500.00 cannot be kept. "
        "Raise or remove the limit to go on."
    )
    story.give(story.resume(Policy()))
    assert story.state is TaskState.REVISING


def test_an_unknown_price_is_no_matter_without_a_cost_limit() -> None:
    story = drafting()
    story.draft_arrives(usage=Usage(1, 1))
    _ask_for_more(story)
    assert story.state is TaskState.REVISING
    assert story.review.usage.cost_usd is None


def test_a_failure_that_used_nothing_leaves_the_cost_known() -> None:
    story = drafting()
    story.give(story.attempt(NOTHING_USED), SYSTEM)
    assert story.review.usage == NOTHING_USED


def test_what_a_server_cost_that_counts_nothing_is_unknown_and_not_free() -> None:
    story = drafting()
    story.draft_arrives(usage=Usage())
    assert story.review.usage.cost_usd is None


def test_the_budget_of_the_workspace_asks_as_well() -> None:
    story = in_review()
    story.says()
    story.give(story.revision(workspace_cap=CAP))
    assert story.review.task.stall == Stall(StallReason.WORKSPACE_LIMIT, CAP, TaskState.IN_REVIEW)
    assert story.refuses(story.resume(workspace_cap=CAP), OWNER, WrongState) == (
        f"{CAP} Raise or remove the limit to go on."
    )
    story.give(story.resume())
    assert story.state is TaskState.REVISING


def test_a_limit_does_not_matter_where_there_is_nothing_to_revise() -> None:
    story = in_review(drafts=2, policy=Policy(max_cycles=2))
    story.refuses(story.revision(), ANA, NothingToRevise)


def test_at_a_limit_nothing_is_lost_and_people_go_on_reviewing() -> None:
    story = at_the_cycle_limit()
    assert story.review.assignment is None
    assert len(story.review.open_feedback) == 1
    story.says("Still here", by=BEN)
    story.files(MET, MET, NOT_MET)
    story.give(ask.Accept(story.draft_id), APPROVER)
    assert story.state is TaskState.ACCEPTED


def _ask_for_more(story: Story) -> None:
    story.says()
    story.give(story.revision())


# ---- failing and resuming


@pytest.mark.parametrize("reason", [StallReason.AGENT_FAILED, StallReason.NEEDS_PERSON, StallReason.CHAT_GONE], ids=str)
@pytest.mark.parametrize("beginning", [waiting_for_a_rubric, drafting, revising], ids=["rubric", "draft", "revision"])
def test_a_failed_step_stalls_and_is_done_again_when_somebody_resumes_it(
    beginning: Callable[[], Story], reason: StallReason
) -> None:
    story = beginning()
    state, assignment, used = story.state, story.review.assignment, story.review.usage
    story.give(story.attempt(), AGENT)
    assert (story.state, story.review.assignment) == (state, assignment), "what failed may be tried again"
    story.give(story.failure(reason), AGENT)
    assert story.review.task.stall == Stall(reason, "Claude is overloaded at the moment.", state)
    assert story.review.assignment is None
    assert story.review.usage == used + SOME_USAGE, "what failed has its price too"
    resume = story.resume()
    story.give(resume, APPROVER)
    assert story.state is state
    assert assignment
    assert story.review.assignment == replace(assignment, job=resume.job)


def test_resuming_at_a_limit_needs_another_limit() -> None:
    story = at_the_cycle_limit()
    assert story.refuses(story.resume(), OWNER, WrongState) == (
        "The cycle limit of 2 is reached. Raise or remove the limit to go on."
    )
    assert story.refuses(story.resume(Policy(max_cycles=1)), OWNER, WrongState) == (
        "The cycle limit of 1 is reached. Raise or remove the limit to go on."
    )
    facts = story.give(story.resume(Policy(max_cycles=3)), APPROVER)
    assert types_of(facts) == [did.PolicyChanged, did.TaskResumed, did.RevisionRequested]
    assert story.state is TaskState.REVISING
    assert story.review.task.policy.max_cycles == 3


def test_a_limit_raised_beforehand_lets_a_task_resume() -> None:
    story = at_the_cycle_limit()
    story.give(ask.ChangePolicy(Policy(max_cycles=3)))
    assert story.state is TaskState.STALLED, "raising a limit alone spends nothing"
    facts = story.give(story.resume())
    assert types_of(facts) == [did.TaskResumed, did.RevisionRequested]


def test_a_revision_with_nothing_left_to_do_resumes_into_review() -> None:
    story = revising()
    story.give(story.failure(), AGENT)
    story.give(ask.WithdrawFeedback(story.review.feedback[0].id), ANA)
    assert types_of(story.give(story.resume())) == [did.TaskResumed]
    assert story.state is TaskState.IN_REVIEW


def test_a_resumed_revision_takes_what_was_said_in_the_meantime() -> None:
    story = revising()
    story.give(story.failure(), AGENT)
    story.says("And louder", by=BEN)
    story.give(story.resume())
    assert story.review.assignment
    assert len(story.review.assignment.feedback) == 2


def test_a_second_click_on_resume_is_refused() -> None:
    story = revising()
    story.give(story.failure(), AGENT)
    story.give(story.resume())
    story.refuses(story.resume(), OWNER, WrongState)


# ---- limits, people, conversations


def test_other_limits_apply_from_now_on_and_the_same_ones_change_nothing() -> None:
    story = in_review()
    policy = Policy(max_cycles=9, quiet_period=timedelta(hours=1))
    assert types_of(story.give(ask.ChangePolicy(policy))) == [did.PolicyChanged]
    assert story.review.task.policy == policy
    assert story.give(ask.ChangePolicy(policy)) == ()


def test_people_are_named_once_and_the_same_people_change_nothing() -> None:
    story = in_review()
    twice = ask.ChangePeople((PersonId("sam"), PersonId("sam")), (PersonId("ben"),))
    story.give(twice)
    assert (story.review.task.reviewers, story.review.task.approvers) == (("sam",), ("ben",))
    assert story.give(twice) == ()


@pytest.mark.parametrize("role", ["reviewers", "approvers"])
def test_there_is_a_limit_to_people(role: str) -> None:
    crowd = tuple(PersonId(str(number)) for number in range(REVIEWERS_MAX + 1))
    command = ask.ChangePeople(**({"reviewers": (), "approvers": ()} | {role: crowd}))
    assert in_review().refuses(command, OWNER, TooMany) == f"The list of {role} has 51 entries; at most 50 fit."


def test_a_task_joins_a_conversation_once() -> None:
    story = in_review()
    join = ask.JoinConversation(ConversationId("elsewhere"))
    story.give(join, SYSTEM)
    assert story.review.task.conversations == ("thread", "elsewhere")
    assert story.give(join) == ()


# ---- events


def test_events_are_numbered_without_a_gap_and_say_who_when_and_whence() -> None:
    story = at_the_cycle_limit()
    assert [event.number for event in story.events] == list(range(1, story.review.version + 1))
    assert {event.task_id for event in story.events} == {"task"}
    assert story.events[0].by == OWNER
    assert story.events[-1].at == story.at


def test_a_review_is_rebuilt_from_its_events_alone() -> None:
    story = at_the_cycle_limit()
    assert replay(iter(story.events)) == story.review


def test_events_that_do_not_follow_on_each_other_are_an_error() -> None:
    story = drafting()
    opened, approved, requested = story.events
    with pytest.raises(ValueError, match="begins with TaskOpened"):
        replay([])
    with pytest.raises(ValueError, match="begins with TaskOpened"):
        replay([replace(approved, number=1)])
    with pytest.raises(ValueError, match="event 3 does not follow on 1"):
        replay([opened, requested])
    with pytest.raises(ValueError, match="event 3 does not follow on 3"):
        evolve(story.review, requested)
    with pytest.raises(ValueError, match="a task is opened once"):
        evolve(story.review, Event(opened.task_id, 4, START, OWNER, opened.fact))
