"""Who may do what, and when: the whole table, with the sentences that people read."""

import inspect
from collections.abc import Callable
from decimal import Decimal

import pytest

from bot.domain import commands as ask
from bot.domain.conversation import Actor, ConversationId, PersonId
from bot.domain.cycle import decide, handle, open_review
from bot.domain.draft import NOTHING_USED, DraftId
from bot.domain.events import Fault, JobId, Trigger
from bot.domain.feedback import FeedbackId
from bot.domain.review import Purpose
from bot.domain.rubric import Criterion
from bot.domain.score import ScorecardId, Verdict
from bot.domain.task import Policy, StallReason, TaskState
from bot.errors import NotAllowed, NotFound, Stale, WrongState
from tests.unit.domain.story import (
    AGENT,
    ANA,
    APPROVER,
    BEGINNINGS,
    BEN,
    CRITERIA,
    MET,
    OWNER,
    START,
    STRANGER,
    SYSTEM,
    Story,
    an_opening,
    drafting,
    in_review,
    marks,
    person_of,
)

RUBRIC_REVIEW, DRAFTING, IN_REVIEW = TaskState.RUBRIC_REVIEW, TaskState.DRAFTING, TaskState.IN_REVIEW
REVISING, STALLED = TaskState.REVISING, TaskState.STALLED
WORKING = (RUBRIC_REVIEW, DRAFTING, IN_REVIEW, REVISING, STALLED)
WITH_DRAFT = (IN_REVIEW, REVISING, STALLED)
MEASURED = (*WITH_DRAFT, TaskState.ACCEPTED, TaskState.REJECTED)
EVERYBODY = (OWNER, APPROVER, ANA, BEN, STRANGER, AGENT, SYSTEM)

PHRASES = {
    RUBRIC_REVIEW: "waits for its rubric",
    DRAFTING: "is being drafted at the moment",
    IN_REVIEW: "is in review",
    REVISING: "is being revised at the moment",
    STALLED: "waits for somebody to resume it",
    TaskState.ACCEPTED: "was accepted",
    TaskState.REJECTED: "was rejected",
    TaskState.CANCELLED: "was cancelled",
}


def _draft(story: Story) -> DraftId:
    return story.review.draft.id if story.review.draft else DraftId("none")


def _job(story: Story) -> JobId:
    return story.review.assignment.job if story.review.assignment else JobId("none")


def _answered_item(story: Story) -> FeedbackId:
    """Ana's, which a revision has answered."""
    return story.review.feedback[0].id if story.review.feedback else FeedbackId("none")


COMMANDS: dict[type[ask.Command], Callable[[Story], ask.Command]] = {
    ask.ProposeRubric: lambda s: ask.ProposeRubric(_job(s), CRITERIA, NOTHING_USED),
    ask.ApproveRubric: lambda s: s.approval(),
    ask.ReplaceRubric: lambda s: ask.ReplaceRubric((Criterion(1, "Rhymes"),)),
    ask.RequestRevision: lambda s: ask.RequestRevision(_draft(s), s.fresh_job(), Trigger.BUTTON),
    ask.RecordDraft: lambda s: ask.RecordDraft(_job(s), s.next_head()),
    ask.StopAgent: lambda s: ask.StopAgent(_job(s)),
    ask.ReportFailure: lambda s: ask.ReportFailure(_job(s), StallReason.AGENT_FAILED, "It failed."),
    ask.RequestRetry: lambda s: ask.RequestRetry(s.fresh_job()),
    ask.RecordRetry: lambda s: ask.RecordRetry(s.side_job(), s.next_retry()),
    ask.RecordAssessment: lambda s: ask.RecordAssessment(
        s.side_job(Purpose.ASSESS), ScorecardId("card"), _draft(s), 1, marks(MET), NOTHING_USED
    ),
    ask.StopSideJob: lambda s: ask.StopSideJob(s.side_job()),
    ask.ReportSideFailure: lambda s: ask.ReportSideFailure(s.side_job(), "It failed."),
    ask.BookAttempt: lambda s: ask.BookAttempt(_job(s), "claude", "sonnet", Fault.AGENT, "It failed.", NOTHING_USED),
    ask.PutOnHold: lambda s: ask.PutOnHold(StallReason.CHAT_GONE, "Nobody sees it."),
    ask.Resume: lambda s: s.resume(Policy(max_cycles=9)),
    ask.ChangePolicy: lambda s: ask.ChangePolicy(Policy(max_cycles=9)),
    ask.ChangePeople: lambda s: ask.ChangePeople((), ()),
    ask.JoinConversation: lambda s: ask.JoinConversation(ConversationId("elsewhere")),
    ask.CaptureFeedback: lambda s: ask.CaptureFeedback(FeedbackId(s.fresh("feedback")), "Louder"),
    ask.EditFeedback: lambda s: ask.EditFeedback(_answered_item(s), "Quieter"),
    ask.WithdrawFeedback: lambda s: ask.WithdrawFeedback(_answered_item(s)),
    ask.Vote: lambda s: ask.Vote(_answered_item(s), 1),
    ask.ConfirmFeedback: lambda s: ask.ConfirmFeedback(_answered_item(s)),
    ask.ReopenFeedback: lambda s: ask.ReopenFeedback(_answered_item(s)),
    ask.OpenScorecard: lambda s: ask.OpenScorecard(_draft(s)),
    ask.SaveMarks: lambda s: ask.SaveMarks(ScorecardId("card"), _draft(s), 1, marks(MET)),
    ask.FileScorecard: lambda s: ask.FileScorecard(ScorecardId("card"), _draft(s), 1, marks(MET)),
    ask.FinishReview: lambda s: ask.FinishReview(_draft(s), Verdict.APPROVE),
    ask.RemindReviewers: lambda s: ask.RemindReviewers(_draft(s), s.review.task.reviewers),
    ask.CorrectMinutes: lambda s: ask.CorrectMinutes(Decimal(20)),
    ask.Accept: lambda s: ask.Accept(_draft(s)),
    ask.Reject: lambda s: ask.Reject(_draft(s)),
    ask.Cancel: lambda s: ask.Cancel(),
    ask.RemoveWords: lambda s: ask.RemoveWords(person_of(ANA)),
}
"""A sensible example of each, in whatever state the story is."""

WHEN: dict[type[ask.Command], tuple[TaskState, ...]] = {
    ask.ProposeRubric: (RUBRIC_REVIEW,),
    ask.ApproveRubric: (RUBRIC_REVIEW,),  # and where the proposal stalled: test_cycle.py
    ask.ReplaceRubric: (IN_REVIEW, STALLED),
    ask.RequestRevision: (IN_REVIEW,),
    ask.RecordDraft: (DRAFTING, REVISING),
    ask.StopAgent: (RUBRIC_REVIEW, DRAFTING, REVISING),
    ask.ReportFailure: (RUBRIC_REVIEW, DRAFTING, REVISING),
    ask.RequestRetry: MEASURED,
    ask.RecordRetry: MEASURED,
    ask.RecordAssessment: WITH_DRAFT,
    ask.StopSideJob: MEASURED,
    ask.ReportSideFailure: MEASURED,
    ask.BookAttempt: tuple(TaskState),
    ask.PutOnHold: (RUBRIC_REVIEW, DRAFTING, IN_REVIEW, REVISING),
    ask.Resume: (STALLED,),
    ask.ChangePolicy: WORKING,
    ask.ChangePeople: WORKING,
    ask.JoinConversation: WORKING,
    ask.CaptureFeedback: WITH_DRAFT,
    ask.EditFeedback: WITH_DRAFT,
    ask.WithdrawFeedback: WITH_DRAFT,
    ask.Vote: WITH_DRAFT,
    ask.ConfirmFeedback: WITH_DRAFT,
    ask.ReopenFeedback: WITH_DRAFT,
    ask.OpenScorecard: WITH_DRAFT,
    ask.SaveMarks: WITH_DRAFT,
    ask.FileScorecard: WITH_DRAFT,
    ask.FinishReview: WITH_DRAFT,
    ask.RemindReviewers: (IN_REVIEW,),
    ask.CorrectMinutes: tuple(TaskState),
    ask.Accept: (IN_REVIEW, STALLED),
    ask.Reject: (IN_REVIEW, STALLED),
    ask.Cancel: WORKING,
    ask.RemoveWords: tuple(TaskState),  # of everybody: once it is decided, test_removed_words.py
}

_REVIEWERS = (OWNER, APPROVER, ANA, BEN)
_MACHINES = (AGENT, SYSTEM)

WHO: dict[type[ask.Command], tuple[Actor, ...]] = {
    ask.ProposeRubric: _MACHINES,
    ask.ApproveRubric: (OWNER,),
    ask.ReplaceRubric: (OWNER,),
    ask.RequestRevision: (*_REVIEWERS, SYSTEM),
    ask.RecordDraft: _MACHINES,
    ask.StopAgent: _REVIEWERS,
    ask.ReportFailure: _MACHINES,
    ask.RequestRetry: (OWNER, SYSTEM),
    ask.RecordRetry: _MACHINES,
    ask.RecordAssessment: _MACHINES,
    ask.StopSideJob: _REVIEWERS,
    ask.ReportSideFailure: _MACHINES,
    ask.BookAttempt: _MACHINES,
    ask.PutOnHold: (SYSTEM,),
    ask.Resume: (OWNER, APPROVER),
    ask.ChangePolicy: (OWNER,),
    ask.ChangePeople: (OWNER,),
    ask.JoinConversation: (OWNER, SYSTEM),
    ask.CaptureFeedback: _REVIEWERS,
    ask.EditFeedback: (ANA,),
    ask.WithdrawFeedback: (ANA,),
    ask.Vote: (OWNER, APPROVER, BEN),
    ask.ConfirmFeedback: (ANA,),
    ask.ReopenFeedback: (ANA,),
    ask.OpenScorecard: _REVIEWERS,
    ask.SaveMarks: _REVIEWERS,
    ask.FileScorecard: (*_REVIEWERS, AGENT),
    ask.FinishReview: _REVIEWERS,
    ask.RemindReviewers: _MACHINES,
    ask.CorrectMinutes: _REVIEWERS,
    ask.Accept: (OWNER, APPROVER),
    ask.Reject: (OWNER, APPROVER),
    ask.Cancel: (OWNER,),
    ask.RemoveWords: (*_REVIEWERS, STRANGER, SYSTEM),
}


def _name(value: object) -> str:
    return value.__name__ if isinstance(value, type) else str(value)


def every_command() -> set[type[ask.Command]]:
    return {each for _, each in inspect.getmembers(ask, inspect.isclass) if issubclass(each, ask.Command)} - {
        ask.Command
    }


def test_the_tables_here_list_every_command() -> None:
    assert set(COMMANDS) == set(WHEN) == set(WHO) == every_command() - {ask.OpenTask}


def test_every_command_has_a_rule_of_its_own() -> None:
    assert set(decide.registry) - {object, ask.Command} == every_command() - {ask.OpenTask}


def test_a_task_that_is_open_cannot_be_opened() -> None:
    story = drafting()
    with pytest.raises(TypeError, match="no rule for OpenTask"):
        handle(story.review, an_opening(), by=OWNER, at=START)


@pytest.mark.parametrize("kind", COMMANDS, ids=_name)
@pytest.mark.parametrize("state", TaskState, ids=_name)
def test_a_command_is_refused_outside_its_states(kind: type[ask.Command], state: TaskState) -> None:
    story = BEGINNINGS[state]()
    assert story.state is state
    command, by = COMMANDS[kind](story), WHO[kind][0]
    if state in WHEN[kind]:
        assert story.give(command, by), "a command that changes something has an event"
    elif kind is ask.ApproveRubric and state is STALLED:
        assert story.refuses(command, by, WrongState) == "The rubric of task 7 is already approved."
    else:
        expected = f"Task 7 {PHRASES[state]}, so you cannot {kind.verb} now."
        assert story.refuses(command, by, Stale if state.is_decided else WrongState) == expected


@pytest.mark.parametrize("kind", COMMANDS, ids=_name)
@pytest.mark.parametrize("by", EVERYBODY, ids=lambda actor: actor.id)
def test_a_command_is_refused_to_everybody_else(kind: type[ask.Command], by: Actor) -> None:
    story = BEGINNINGS[IN_REVIEW if IN_REVIEW in WHEN[kind] else WHEN[kind][0]]()
    command = COMMANDS[kind](story)
    if by in WHO[kind]:
        assert story.give(command, by)
    else:
        assert story.refuses(command, by, NotAllowed) == f"Only {_who(kind, by)} can {_action(kind, by)}."


def _who(kind: type[ask.Command], by: Actor) -> str:
    if WHO[kind] == (SYSTEM,):
        return "redraft itself"
    if WHO[kind] == _MACHINES:
        return "the agent"
    if by in _MACHINES:
        return "a person"
    if kind is ask.Vote and by == ANA:
        return "somebody else"
    if WHO[kind] == (ANA,):
        return "the person who wrote it"
    if BEN in WHO[kind]:
        return "the task's reviewers"
    return "the owner or an approver" if APPROVER in WHO[kind] else "the owner"


def _action(kind: type[ask.Command], by: Actor) -> str:
    return "vote on your own feedback" if kind is ask.Vote and by == ANA else kind.verb


@pytest.mark.parametrize("by", [AGENT, SYSTEM], ids=lambda actor: actor.id)
def test_only_a_person_opens_a_task(by: Actor) -> None:
    with pytest.raises(NotAllowed, match=r"^Only a person can open a task\.$"):
        open_review(an_opening(), by=by, at=START)


def test_the_sentences_read_well() -> None:
    revising = BEGINNINGS[REVISING]()
    accepted = BEGINNINGS[TaskState.ACCEPTED]()
    sentences = [
        revising.refuses(ask.Accept(revising.draft_id)),
        revising.refuses(ask.Accept(revising.draft_id), BEN),
        accepted.refuses(ask.CaptureFeedback(FeedbackId("late"), "One more thing"), ANA),
        drafting().refuses(ask.CaptureFeedback(FeedbackId("early"), "Make it rhyme"), ANA),
    ]
    assert sentences == [
        "Task 7 is being revised at the moment, so you cannot accept it now.",
        "Only the owner or an approver can accept it.",
        "Task 7 was accepted, so you cannot give feedback on it now.",
        "Task 7 is being drafted at the moment, so you cannot give feedback on it now.",
    ]


def test_whoever_may_not_learns_that_before_anything_about_the_state() -> None:
    story = BEGINNINGS[TaskState.ACCEPTED]()
    assert story.refuses(ask.Cancel(), STRANGER, NotAllowed) == "Only the owner can cancel it."


# ---- roles


def test_everybody_may_review_where_no_reviewers_are_named() -> None:
    story = in_review(reviewers=())
    story.says("I came by", by=STRANGER)
    story.files(MET, by=STRANGER)


def test_everybody_may_review_yet_only_owner_and_approvers_decide() -> None:
    story = in_review(reviewers=())
    assert story.refuses(ask.Accept(story.draft_id), STRANGER, NotAllowed) == (
        "Only the owner or an approver can accept it."
    )


def test_roles_follow_a_change_of_people_at_once() -> None:
    story = in_review()
    story.give(ask.ChangePeople(reviewers=(person_of(STRANGER),), approvers=(person_of(BEN),)))
    story.says("I am a reviewer now", by=STRANGER)
    story.refuses(ask.CaptureFeedback(FeedbackId("no"), "And I am none"), ANA, NotAllowed)
    story.refuses(ask.Accept(story.draft_id), APPROVER, NotAllowed)
    story.give(ask.Accept(story.draft_id), BEN)


def test_authors_keep_their_feedback_when_they_stop_being_reviewers() -> None:
    story = in_review()
    said = story.says(by=ANA)
    story.give(ask.ChangePeople(reviewers=(person_of(BEN),), approvers=()))
    story.give(ask.WithdrawFeedback(said), ANA)


# ---- what an action is about


ON_A_DRAFT = [kind for kind in COMMANDS if "draft_id" in inspect.signature(kind).parameters and WHO[kind] != _MACHINES]
ON_AN_ITEM = [
    kind for kind in COMMANDS if "feedback_id" in inspect.signature(kind).parameters and kind is not ask.CaptureFeedback
]


@pytest.mark.parametrize("kind", ON_A_DRAFT, ids=_name)
def test_a_click_on_an_older_draft_is_stale(kind: type[ask.Command]) -> None:
    story = in_review(drafts=1)
    click = COMMANDS[kind](story)
    said = story.says()
    story.give(story.revision())
    story.draft_arrives(story.answer(said))
    expected = "That was about an older draft; draft 2 is the current one."
    assert story.refuses(click, WHO[kind][0], Stale) == expected


@pytest.mark.parametrize("kind", ON_AN_ITEM, ids=_name)
def test_an_unknown_item_is_not_found(kind: type[ask.Command]) -> None:
    story = in_review()
    unknown = COMMANDS[kind](story)
    assert story.refuses(unknown, ANA, NotFound) == "There is no feedback “none”."


@pytest.mark.parametrize("kind", [kind for kind in COMMANDS if kind.needs_draft and STALLED in WHEN[kind]], ids=_name)
def test_what_needs_a_draft_says_so_where_the_first_one_stalled(kind: type[ask.Command]) -> None:
    story = drafting()
    story.give(story.failure(), AGENT)
    expected = f"Task 7 has no draft yet, so you cannot {kind.verb} now."
    assert story.refuses(COMMANDS[kind](story), WHO[kind][0], WrongState) == expected


def test_persons_are_told_apart_by_kind_as_well_as_by_id() -> None:
    impostor = Actor.model(PersonId("olga"))
    story = in_review()
    assert story.refuses(ask.Accept(story.draft_id), impostor, NotAllowed) == "Only a person can accept it."
