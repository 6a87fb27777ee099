"""The whole of one task, as people see it: services, queue, worker, store and chat together, on both databases."""

import pytest

from bot.domain.draft import Arm
from bot.domain.events import Trigger
from bot.domain.feedback import Disposition
from bot.domain.rubric_text import parse_rubric
from bot.domain.score import Mark, MarkValue, Verdict
from bot.domain.task import Policy, StallReason, TaskState
from bot.errors import NotAllowed, NothingToRevise, Stale, WrongState
from tests.support.stage import RUBRIC, Stage


def marks(**values: str) -> tuple[Mark, ...]:
    """`marks(c1="met")`"""
    return tuple(Mark(int(name[1:]), MarkValue(value)) for name, value in values.items())


def test_a_task_goes_from_a_blank_rubric_to_an_accepted_third_draft(  # noqa: PLR0915 - one story, told in one piece
    stage: Stage,
) -> None:
    ada, ben, cleo = (stage.person(name) for name in ("Ada", "Ben", "Cleo"))
    conversation = stage.conversation()
    app = stage.app

    task = stage.opens(ada, rubric="", conversation=conversation).task
    stage.works()
    stage.posts()
    assert [message.text.splitlines()[0] for message in stage.thread(conversation)] == [
        "== Task 1: Volunteer guide ==",
        "== Rubric, version 1 ==",
    ]

    app.tasks.approve_rubric(task.id, parse_rubric(RUBRIC), stage.says(ada))
    stage.works()
    stage.posts()
    first = app.tasks.get(task.id).draft
    assert first is not None
    assert (first.number, first.arm) == (1, Arm.SOLO)
    whole = app.tasks.draft(first.id).body
    assert "no language model" in whole
    assert any(whole in message.text for message in stage.thread(conversation)), "the draft is posted whole"

    aside = app.reviews.capture(task.id, "// Ben, shall we meet at noon?", stage.replies(ben, conversation))
    assert aside is None
    said = stage.replies(ben, conversation)
    mention = app.reviews.capture(task.id, "mention the north quay", said)
    slip = app.reviews.capture(task.id, "mention the lighthouse", stage.replies(cleo, conversation))
    unclear = app.reviews.capture(task.id, "It does not quite sing yet.", stage.replies(cleo, conversation))
    assert mention
    assert slip
    assert unclear
    stage.posts()
    assert stage.eyes_on(said)
    app.reviews.edit(mention.id, "mention the south quay", stage.says(ben))
    app.reviews.withdraw(slip.id, stage.says(cleo))

    app.scoring.file(first.id, 2, marks(c1="not_met", c2="met", c3="met", c4="not_met"), stage.says(ben))
    app.scoring.file(first.id, 2, marks(c1="not_met", c2="met", c3="met", c4="met"), stage.says(cleo))
    revising = app.reviews.request_revision(first.id, Trigger.BUTTON, stage.says(ben))
    assert revising.task.state is TaskState.REVISING
    with pytest.raises(WrongState, match="is being revised at the moment"):
        app.reviews.request_revision(first.id, Trigger.BUTTON, stage.says(cleo))
    stage.works()
    stage.posts()

    review = app.tasks.get(task.id)
    second = review.draft
    assert second is not None
    assert (second.number, second.arm, second.based_on) == (2, Arm.ASSISTED, first.id)
    body = app.tasks.draft(second.id).body
    assert "south quay" in body
    assert "north quay" not in body
    assert "lighthouse" not in body
    found = {item.id: item.disposition for item in review.feedback}
    assert found == {
        mention.id: Disposition.APPLIED,
        slip.id: Disposition.WITHDRAWN,
        unclear.id: Disposition.NEEDS_PERSON,
    }
    ledger = next(m for m in stage.thread(conversation) if m.text.startswith("== What changed in draft 2"))
    assert "{+" in ledger.text, "the redline marks what came in"
    assert review.tally
    assert review.tally.graders == 0, "marks on draft 1 do not count for draft 2"
    with pytest.raises(Stale, match="older draft"):
        app.scoring.file(first.id, 2, marks(c1="met"), stage.says(ben))

    app.reviews.confirm(mention.id, stage.says(ben))
    app.reviews.edit(unclear.id, "add a section on the café", stage.says(cleo))
    carried = app.scoring.look(second.id, ben.id, stage.says(ben))
    app.scoring.begin(second.id, stage.says(ben))
    assert carried.carried
    assert {mark.criterion for mark in carried.marks} == {1, 2, 3, 4}
    app.reviews.request_revision(second.id, Trigger.REACTION, stage.says(cleo))
    stage.works()
    third = app.tasks.get(task.id).draft
    assert third is not None
    assert third.number == 3

    for person in (ben, cleo):
        app.scoring.file(third.id, 2, marks(c1="met", c2="met", c3="met", c4="met"), stage.says(person))
        app.scoring.finish(third.id, Verdict.APPROVE, stage.says(person))
    with pytest.raises(NothingToRevise):
        app.reviews.request_revision(third.id, Trigger.BUTTON, stage.says(ben))
    with pytest.raises(NotAllowed, match="Only the owner or an approver can accept it"):
        app.reviews.accept(third.id, stage.says(ben))
    accepted = app.reviews.accept(third.id, stage.says(ada))
    stage.posts()
    assert accepted.task.state is TaskState.ACCEPTED

    card, *thread = stage.thread(conversation)
    assert "Accepted by Ada" in card.text
    assert "[Accept]" not in card.text
    final = thread[-1]
    assert final.files == {"task-1-draft-3.md": app.tasks.draft(third.id).body}
    assert "Criteria before feedback: 2 of 4 met" in final.text
    assert "Criteria after: 4 of 4 met" in final.text
    report = app.reports.report()
    lift = report.total.lift
    assert (lift.n, lift.rescued, lift.lost, len(report.total.cycles)) == (1, 1, 0, 3)
    assert lift.solo is None, "one task is not enough data for a rate"


def test_a_redelivered_event_has_one_effect(stage: Stage) -> None:
    ada, ben = stage.person("Ada"), stage.person("Ben")
    conversation = stage.conversation()
    task = stage.opens(ada, conversation=conversation).task
    stage.works()
    reply = stage.replies(ben, conversation, event_key="slack:Ev1")
    first = stage.app.reviews.capture(task.id, "mention the quay", reply)
    again = stage.app.reviews.capture(task.id, "mention the quay", reply)
    assert first
    assert again == first
    assert len(stage.app.tasks.get(task.id).feedback) == 1


def test_the_cycle_limit_asks_before_it_spends(stage: Stage) -> None:
    ada, ben = stage.person("Ada"), stage.person("Ben")
    task = stage.opens(ada, policy=Policy(max_cycles=1)).task
    stage.works()
    draft = stage.app.tasks.get(task.id).draft
    assert draft
    stage.app.reviews.capture(task.id, "mention the quay", stage.says(ben))
    held = stage.app.reviews.request_revision(draft.id, Trigger.BUTTON, stage.says(ben))
    assert held.task.stall
    assert held.task.stall.reason is StallReason.CYCLE_LIMIT
    assert stage.pending_jobs() == 0
    with pytest.raises(WrongState, match="Raise or remove the limit"):
        stage.app.tasks.resume(task.id, stage.says(ada))
    going = stage.app.tasks.resume(task.id, stage.says(ada), Policy(max_cycles=2))
    assert going.task.state is TaskState.REVISING
    stage.works()
    assert stage.app.tasks.get(task.id).task.state is TaskState.IN_REVIEW


def test_a_quorum_of_reviewers_who_are_done_starts_the_revision(stage: Stage) -> None:
    ada, ben, cleo = (stage.person(name) for name in ("Ada", "Ben", "Cleo"))
    task = stage.opens(ada, policy=Policy(quorum=2)).task
    stage.works()
    draft = stage.app.tasks.get(task.id).draft
    assert draft
    stage.app.reviews.capture(task.id, "mention the quay", stage.says(ben))
    one = stage.app.scoring.finish(draft.id, Verdict.REQUEST_CHANGES, stage.says(ben))
    assert one.task.state is TaskState.IN_REVIEW
    two = stage.app.scoring.finish(draft.id, Verdict.APPROVE, stage.says(cleo))
    assert two.task.state is TaskState.REVISING
