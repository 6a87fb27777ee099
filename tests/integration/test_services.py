"""What services do with the store: who may see what, what a redelivered event does, what is left for later."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from decimal import Decimal

import pytest

from bot.cards.elements import Card
from bot.chat.text import card_text
from bot.domain import events as did
from bot.domain.conversation import Platform
from bot.domain.events import Trigger
from bot.domain.feedback import Disposition
from bot.domain.review import Purpose
from bot.domain.rubric_text import parse_rubric
from bot.domain.score import Mark, MarkValue, Verdict
from bot.domain.task import Policy, StallReason, TaskId, TaskState
from bot.errors import (
    ConcurrentUpdate,
    InvalidInput,
    NotAllowed,
    NotFound,
    Refused,
    Stale,
    StoreUnavailable,
    Unavailable,
    UnknownChoice,
    WrongState,
)
from bot.importers.task_file import ImportedTask
from bot.services.ports import JobState
from bot.services.scoring import OpenedScorecard
from bot.services.tasks import NewTask
from tests.builders import BODY, USAGE
from tests.support.house import MINUTE, RUBRIC, SECOND, House, marks
from workers.reconcile import Reconciler

MET, NOT_MET = MarkValue.MET, MarkValue.NOT_MET


# ---- who may see the tally


def test_a_reviewer_sees_the_tally_after_filing_and_not_before(house: House) -> None:
    ada, ben, cleo = (house.person(name) for name in ("Ada", "Ben", "Cleo"))
    task_id, head = house.opens_drafted(ada, reviewers=(ben.id, cleo.id))
    scoring = house.app.scoring

    def may_see() -> set[str]:
        review = house.app.tasks.get(task_id)
        return {each.name for each in (ada, ben, cleo) if scoring.tally_for(review, each.id)}

    assert may_see() == set()
    house.marks_all(task_id, ben, MET)
    assert may_see() == {"Ben"}
    scoring.save(head.id, 1, marks(NOT_MET), house.says(cleo))
    assert may_see() == {"Ben"}, "ticks that are only kept open nothing"
    scoring.finish(head.id, Verdict.REQUEST_CHANGES, house.says(cleo))
    assert may_see() == {"Ben", "Cleo"}, "being done files them"
    house.app.reviews.accept(head.id, house.says(ada))
    assert may_see() == {"Ada", "Ben", "Cleo"}


def test_each_tally_is_the_tally_of_all_and_ticks_that_are_only_kept_do_not_count(house: House) -> None:
    ada, ben, cleo = (house.person(name) for name in ("Ada", "Ben", "Cleo"))
    task_id, head = house.opens_drafted(ada)
    house.marks_all(task_id, ben, MET)
    house.app.scoring.save(head.id, 1, marks(NOT_MET, NOT_MET, NOT_MET), house.says(cleo))
    seen = house.app.scoring.tally_for(house.app.tasks.get(task_id), ben.id)
    assert seen
    assert (seen.graders, seen.complete) == (1, True)


# ---- carried marks


def next_draft(house: House, task_id: TaskId) -> None:
    draft, ada = house.app.tasks.get(task_id).draft, house.person("Ada")
    assert draft
    house.app.reviews.capture(task_id, "Shorter, please.", house.says(ada))
    house.app.reviews.request_revision(draft.id, Trigger.BUTTON, house.says(ada))
    house.draft_arrives(task_id, f"{BODY}\nDraft {draft.number + 1}.\n")


def opened(house: House, task_id: TaskId, name: str) -> OpenedScorecard:
    return house.app.scoring.prefilled(house.app.tasks.get(task_id), house.person(name).id)


def test_a_form_starts_from_the_reviewers_own_last_marks(house: House) -> None:
    ada, ben, cleo = (house.person(name) for name in ("Ada", "Ben", "Cleo"))
    task_id, head = house.opens_drafted(ada)
    given = (Mark(1, MET, "well put"), Mark(2, NOT_MET))
    house.app.scoring.file(head.id, 1, given, house.says(ben))
    house.marks_all(task_id, cleo, NOT_MET)
    own = opened(house, task_id, "Ben")
    assert (own.marks, own.carried, own.filed) == (given, False, True)

    next_draft(house, task_id)
    carried = opened(house, task_id, "Ben")
    assert (carried.marks, carried.carried, carried.filed, carried.draft.number) == (given, True, False, 2)
    tally = house.app.tasks.get(task_id).tally
    assert tally
    assert tally.graders == 0, "nothing counts before it is filed again"

    next_draft(house, task_id)
    assert opened(house, task_id, "Ben").marks == given, "over a draft that Ben did not score"
    stranger = opened(house, task_id, "Ada")
    assert (stranger.marks, stranger.carried) == ((), False)


def test_marks_follow_a_criterions_words_into_a_new_rubric(house: House) -> None:
    ada, ben = house.person("Ada"), house.person("Ben")
    task_id, head = house.opens_drafted(ada, rubric="Short\nKind\nTrue")
    house.app.scoring.file(head.id, 1, (Mark(1, MET, "yes"), Mark(2, NOT_MET), Mark(3, MET)), house.says(ben))
    house.app.tasks.replace_rubric(task_id, parse_rubric("True\nLong\nShort"), house.says(ada))

    review = house.app.tasks.get(task_id)
    assert review.tally
    assert review.tally.graders == 0, "marks on the old rubric do not count for the new one"
    assert house.app.scoring.tally_for(review, ben.id) is None, "nor do they open the new tally"
    carried = opened(house, task_id, "Ben")
    assert {mark.criterion: mark for mark in carried.marks} == {3: Mark(3, MET, "yes"), 1: Mark(1, MET)}
    with pytest.raises(Stale, match="The rubric was changed"):
        house.app.scoring.file(head.id, 1, marks(MET), house.says(ben))
    house.app.scoring.file(head.id, 2, carried.marks, house.says(ben))

    house.app.tasks.replace_rubric(task_id, parse_rubric("True\nShort\nBrave"), house.says(ada))
    latest = opened(house, task_id, "Ben")
    assert latest.carried
    house.app.scoring.file(head.id, 3, (Mark(1, NOT_MET), Mark(2, NOT_MET)), house.says(ben))
    house.app.tasks.replace_rubric(task_id, parse_rubric("True"), house.says(ada))
    assert opened(house, task_id, "Ben").marks == (Mark(1, NOT_MET),), "of several cards, the last word"


# ---- the quiet period


QUIET = Policy(quiet_period=10 * MINUTE)


def close_quiet_windows(house: House) -> tuple[TaskId, ...]:
    """What the reconciler does in each round; the tasks whose window it closed."""

    def closes(task_id: TaskId) -> bool:
        try:
            return house.app.reviews.close_quiet_window(task_id)
        except (WrongState, ConcurrentUpdate):
            return False

    with house.app.store.reading() as uow:
        quiet = uow.reviews.quiet_since(house.clock.now())
    return tuple(filter(closes, quiet))


def test_a_window_closes_when_nothing_was_said_for_the_quiet_period(house: House) -> None:
    ada, ben = house.person("Ada"), house.person("Ben")
    quiet, _ = house.opens_drafted(ada, policy=QUIET)
    without, _ = house.opens_drafted(ada)
    for task_id in (quiet, without):
        house.app.reviews.capture(task_id, "Shorter.", house.says(ben))
    house.clock.goes_on(9 * MINUTE)
    house.app.reviews.capture(quiet, "And kinder.", house.says(ben))
    house.clock.goes_on(10 * MINUTE - SECOND)
    assert close_quiet_windows(house) == ()
    house.clock.goes_on(SECOND)
    assert close_quiet_windows(house) == (quiet,)
    review = house.app.tasks.get(quiet)
    assert review.task.state is TaskState.REVISING
    assert review.assignment
    assert len(review.assignment.feedback) == 2, "one job for the whole window"
    assert house.queue.entries[f"{review.assignment.job}-0"] == "revise"
    assert close_quiet_windows(house) == ()
    assert house.app.tasks.get(without).task.state is TaskState.IN_REVIEW


def test_racing_sweepers_close_a_window_once(house: House) -> None:
    ada, ben = house.person("Ada"), house.person("Ben")
    task_id, _ = house.opens_drafted(ada, policy=QUIET)
    house.app.reviews.capture(task_id, "Shorter.", house.says(ben))
    house.clock.goes_on(10 * MINUTE)
    with ThreadPoolExecutor(8) as pool:
        closed = list(pool.map(lambda _: close_quiet_windows(house), range(8)))
    assert sorted(map(len, closed)) == [0] * 7 + [1]
    assert house.pending_jobs() == 1


def test_what_a_person_stopped_does_not_start_again_by_itself(house: House) -> None:
    ada, ben = house.person("Ada"), house.person("Ben")
    task_id, _ = house.opens_drafted(ada, policy=QUIET)
    house.app.reviews.capture(task_id, "Shorter.", house.says(ben))
    house.clock.goes_on(10 * MINUTE)
    close_quiet_windows(house)
    assignment = house.app.tasks.get(task_id).assignment
    assert assignment
    house.clock.goes_on(SECOND)
    house.app.tasks.stop(task_id, assignment.job, house.says(ada))
    house.clock.goes_on(60 * MINUTE)
    assert close_quiet_windows(house) == ()
    house.app.reviews.capture(task_id, "Kinder.", house.says(ben))
    house.clock.goes_on(10 * MINUTE)
    assert close_quiet_windows(house) == (task_id,), "a new word starts it again"


# ---- redelivered events


def test_a_redelivered_opening_makes_one_task(house: House) -> None:
    ada = house.person("Ada")
    new = NewTask(ada.workspace_id, "Guide", "Write it.", criteria=parse_rubric(RUBRIC))
    first = house.app.tasks.open(new, house.says(ada, "view-1"))
    again = house.app.tasks.open(new, house.says(ada, "view-1"))
    other = house.app.tasks.open(new, house.says(ada, "view-2"))
    assert again == first
    assert (first.task.number, other.task.number) == (1, 2)
    assert house.pending_jobs() == 2


def test_a_redelivered_reply_is_one_item(house: House) -> None:
    task_id, _ = house.opens_drafted(house.person("Ada"))
    reply = house.replies(house.person("Ben"), "Ev1")
    first = house.app.reviews.capture(task_id, "Shorter.", reply)
    assert first
    for _ in range(3):
        assert house.app.reviews.capture(task_id, "Shorter.", reply) == first
    assert len(house.app.tasks.get(task_id).feedback) == 1


def test_catching_up_and_the_event_together_make_one_item(house: House) -> None:
    """Catching up has no event key; the event comes after it, and comes again."""
    task_id, _ = house.opens_drafted(house.person("Ada"))
    ben = house.person("Ben")
    event = house.replies(ben, "Ev1")
    caught_up = house.says(ben)
    caught_up = type(caught_up)(caught_up.by, "", event.message)
    first = house.app.reviews.capture(task_id, "Shorter.", caught_up)
    assert first
    assert house.app.reviews.capture(task_id, "Shorter.", caught_up) == first
    assert house.app.reviews.capture(task_id, "Shorter.", event) == first
    assert house.app.reviews.capture(task_id, "Shorter.", event) == first, "not taken for an aside"
    assert len(house.app.tasks.get(task_id).feedback) == 1
    assert event.message
    assert house.app.reviews.at_message(ben.workspace_id, event.message) == (task_id, first.id)


def test_redelivered_clicks_have_one_effect(house: House) -> None:
    ada, ben = house.person("Ada"), house.person("Ben")
    task_id, head = house.opens_drafted(ada, policy=Policy(quorum=2))
    house.app.reviews.capture(task_id, "Shorter.", house.says(ben))
    for _ in range(2):
        house.app.scoring.begin(head.id, house.says(ben, "click-1"))
        house.app.scoring.file(head.id, 1, marks(NOT_MET), house.says(ben, "click-2"))
        house.app.scoring.finish(head.id, Verdict.REQUEST_CHANGES, house.says(ben, "click-3"))
    assert house.app.tasks.get(task_id).task.state is TaskState.IN_REVIEW, "one person is no quorum of two"
    for _ in range(2):
        house.app.scoring.finish(head.id, Verdict.REQUEST_CHANGES, house.says(ada, "click-4"))
    with house.app.store.reading() as uow:
        kinds = [type(each.fact) for each in uow.reviews.events(task_id)]
    expected = {did.ScorecardOpened: 1, did.ScorecardFiled: 1, did.ReviewFinished: 2, did.RevisionRequested: 1}
    assert {kind: kinds.count(kind) for kind in expected} == expected


def test_an_event_that_was_refused_may_come_again(house: House) -> None:
    """A reply that arrives before the draft does is refused; delivered again, it counts."""
    task_id = house.opens(house.person("Ada")).task.id
    reply = house.replies(house.person("Ben"), "Ev1")
    with pytest.raises(WrongState):
        house.app.reviews.capture(task_id, "Shorter.", reply)
    house.draft_arrives(task_id)
    assert house.app.reviews.capture(task_id, "Shorter.", reply)


# ---- budgets


@pytest.mark.parametrize(("used", "spent"), [(-1, False), (0, True), (1, True)])
def test_the_tokens_of_a_workspace_end_at_their_limit(house: House, used: int, spent: bool) -> None:
    ada = house.person("Ada")
    house = house.with_settings(workspace_max_tokens=USAGE.tokens - used)
    house.opens_drafted(ada)
    review = house.opens(ada)
    if not spent:
        assert review.task.state is TaskState.DRAFTING
        return
    assert review.task.stall
    assert review.task.stall.reason is StallReason.WORKSPACE_LIMIT
    assert review.task.stall.sentence == (
        f"This workspace has used {USAGE.tokens} of its {USAGE.tokens - used} tokens for 30 days."
    )
    assert house.pending_jobs() == 0
    with pytest.raises(WrongState, match="Raise or remove the limit"):
        house.app.tasks.resume(review.task.id, house.says(ada))
    elsewhere = house.person("Ada", workspace="w2")
    assert house.opens(elsewhere).task.state is TaskState.DRAFTING, "another workspace has its own"
    house.clock.goes_on(timedelta(days=30, seconds=1))
    assert house.app.tasks.resume(review.task.id, house.says(ada)).task.state is TaskState.DRAFTING


@pytest.mark.parametrize(
    ("more", "spent"), [(Decimal("-0.0001"), True), (Decimal(0), True), (Decimal("0.0001"), False)]
)
def test_the_dollars_of_a_workspace_end_at_their_limit(house: House, more: Decimal, spent: bool) -> None:
    ada = house.person("Ada")
    assert USAGE.cost_usd
    house = house.with_settings(workspace_max_cost_usd=USAGE.cost_usd + more)
    task_id, head = house.opens_drafted(ada)
    house.app.reviews.capture(task_id, "Shorter.", house.says(ada))
    review = house.app.reviews.request_revision(head.id, Trigger.BUTTON, house.says(ada))
    assert (review.task.state is TaskState.STALLED) is spent
    assert house.pending_jobs() == (0 if spent else 1)


def test_a_quorum_asks_too_where_the_budget_is_spent(house: House) -> None:
    ada = house.person("Ada")
    house = house.with_settings(workspace_max_tokens=1)
    task_id = house.opens(ada, rubric=RUBRIC, policy=Policy(quorum=1)).task.id
    draft = house.draft_arrives(task_id)
    house.app.reviews.capture(task_id, "Shorter.", house.says(ada))
    review = house.app.scoring.finish(draft.head.id, Verdict.REQUEST_CHANGES, house.says(ada))
    assert review.task.stall
    assert review.task.stall.reason is StallReason.WORKSPACE_LIMIT


# ---- imports, and finding tasks


def an_import(key: str = "ace:1", **changes: object) -> ImportedTask:
    fields: dict[str, object] = {
        "line": 1,
        "key": key,
        "title": "Guide",
        "brief": "Write it.",
        "category": "Writing",
        "agent": "auto",
        "criteria": parse_rubric(RUBRIC),
        "files": (),
    }
    return ImportedTask(**(fields | changes))  # type: ignore[arg-type]  # the dataclass checks the names


def test_a_task_is_imported_once_and_spends_nothing(house: House) -> None:
    ada, other = house.person("Ada"), house.person("Ada", workspace="w2")
    task_id = house.app.tasks.import_task(an_import(), ada.workspace_id, house.says(ada))
    assert task_id
    assert house.app.tasks.import_task(an_import(title="Other"), ada.workspace_id, house.says(ada)) is None
    assert house.app.tasks.import_task(an_import("ace:2"), ada.workspace_id, house.says(ada))
    assert house.app.tasks.import_task(an_import(), other.workspace_id, house.says(other))
    assert house.app.tasks.get(task_id).task.state is TaskState.RUBRIC_REVIEW
    assert (house.pending_jobs(), house.queue.entries) == (0, {})
    started = house.app.tasks.approve_rubric(task_id, None, house.says(ada))
    assert started.task.state is TaskState.DRAFTING
    assert house.pending_jobs() == 1


def test_tasks_are_found_by_what_they_are(house: House) -> None:
    ada, ben, far = house.person("Ada"), house.person("Ben"), house.person("Fay", workspace="w2")
    one, two, three = (house.opens(each).task for each in (ada, ben, far))
    house.draft_arrives(one.id)
    find = house.app.tasks.find

    def ids(**conditions: object) -> list[str]:
        return [task.id for task in find(**conditions)]  # type: ignore[arg-type]  # conditions of several kinds

    assert ids() == [one.id, two.id, three.id]
    assert ids(workspace_id=ada.workspace_id) == [one.id, two.id]
    assert ids(workspace_id=ada.workspace_id, owner=ben.id) == [two.id]
    assert ids(states=frozenset({TaskState.IN_REVIEW})) == [one.id]
    assert ids(limit=1) == [one.id]
    assert ids(limit=1, after=one.id) == [two.id]


def test_a_task_is_named_by_its_number_or_its_id(house: House) -> None:
    ada, far = house.person("Ada"), house.person("Fay", workspace="w2")
    house.opens(ada)
    task = house.opens(ada).task
    theirs = house.opens(far).task
    for name in ("2", "#2", "002", task.id, task.id.lower()):
        assert house.app.tasks.named(ada.workspace_id, name) == task
    for name in ("3", "#", "", "²", "٢", "-1", "9" * 30, "harbour", theirs.id):
        with pytest.raises(NotFound, match="There is no task"):
            house.app.tasks.named(ada.workspace_id, name)


def test_a_category_is_known_in_any_case_and_a_typo_gets_a_hint(house: House) -> None:
    assert house.app.tasks.category_named(" wRiting ") == "Writing"
    with pytest.raises(UnknownChoice) as unknown:
        house.app.tasks.category_named("Writting")
    assert unknown.value.advice.startswith("Did you mean “Writing”?")


# ---- stop and go on


def test_a_stopped_agent_is_called_off_and_its_late_draft_refused(house: House) -> None:
    ada = house.person("Ada")
    review = house.opens(ada)
    task_id, assignment = review.task.id, review.assignment
    assert assignment
    lease = house.lease(assignment.job)
    house.app.tasks.stop(task_id, assignment.job, house.says(ada))
    assert house.job(assignment.job).state is JobState.CANCELLED
    with pytest.raises(WrongState, match="waits for somebody to resume it"):
        house.app.tasks.stop(task_id, assignment.job, house.says(ada))
    with pytest.raises(Stale):
        house.app.reviews.work_order(lease)
    resumed = house.app.tasks.resume(task_id, house.says(ada))
    assert resumed.assignment
    assert resumed.assignment.job != assignment.job
    assert house.draft_arrives(task_id).head.number == 1


def test_a_stopped_revision_keeps_the_window_open(house: House) -> None:
    ada = house.person("Ada")
    task_id, head = house.opens_drafted(ada)
    item = house.app.reviews.capture(task_id, "Shorter.", house.says(ada))
    assert item
    assignment = house.app.reviews.request_revision(head.id, Trigger.BUTTON, house.says(ada)).assignment
    assert assignment
    stopped = house.app.tasks.stop(task_id, assignment.job, house.says(ada))
    assert stopped.task.state is TaskState.IN_REVIEW
    assert [each.id for each in stopped.open_feedback] == [item.id]


# ---- replies


@pytest.mark.parametrize("words", ["// lunch?", "  (aside) lunch?", "(ASIDE) lunch?"])
def test_an_aside_is_for_people_only(house: House, words: str) -> None:
    task_id, _ = house.opens_drafted(house.person("Ada"))
    ben = house.person("Ben")
    assert house.app.reviews.capture(task_id, words, house.replies(ben)) is None
    item = house.app.reviews.capture(task_id, "Shorter.", house.replies(ben))
    assert item
    review = house.app.reviews.edit(item.id, words, house.says(ben))
    held = review.item(item.id)
    assert held
    assert held.disposition is Disposition.WITHDRAWN
    assert held.text == "Shorter.", "what was said to the agent stays on record, the aside does not enter it"


def test_only_the_author_changes_an_item(house: House) -> None:
    task_id, _ = house.opens_drafted(house.person("Ada"))
    item = house.app.reviews.capture(task_id, "Shorter.", house.says(house.person("Ben")))
    assert item
    changes: tuple[Callable[[], object], ...] = (
        lambda: house.app.reviews.edit(item.id, "Longer.", house.says(house.person("Cleo"))),
        lambda: house.app.reviews.edit(item.id, "// never mind", house.says(house.person("Ada"))),
        lambda: house.app.reviews.withdraw(item.id, house.says(house.person("Ada"))),
    )
    for change in changes:
        with pytest.raises(NotAllowed):
            change()


# ---- a decided task


def test_a_decided_task_refuses_everything_and_changes_nothing(house: House) -> None:
    ada, ben = house.person("Ada"), house.person("Ben")
    task_id, head = house.opens_drafted(ada)
    reply = house.replies(ben)
    item = house.app.reviews.capture(task_id, "Shorter.", reply)
    assert item
    decided = house.app.reviews.accept(head.id, house.says(ada))
    app, says = house.app, house.says(ada)
    refused: tuple[Callable[[], object], ...] = (
        lambda: app.reviews.capture(task_id, "More!", house.replies(ben)),
        lambda: app.reviews.edit(item.id, "Longer.", house.says(ben)),
        lambda: app.reviews.withdraw(item.id, house.says(ben)),
        lambda: app.reviews.vote(item.id, 1, says),
        lambda: app.reviews.request_revision(head.id, Trigger.BUTTON, says),
        lambda: app.reviews.accept(head.id, says),
        lambda: app.reviews.reject(head.id, "", says),
        lambda: app.scoring.begin(head.id, house.says(ben)),
        lambda: app.scoring.save(head.id, 1, marks(MET), house.says(ben)),
        lambda: app.scoring.file(head.id, 1, marks(MET), house.says(ben)),
        lambda: app.scoring.finish(head.id, Verdict.APPROVE, house.says(ben)),
        lambda: app.tasks.resume(task_id, says),
        lambda: app.tasks.cancel(task_id, says),
        lambda: app.tasks.change_policy(task_id, Policy(max_cycles=9), says),
        lambda: app.tasks.replace_rubric(task_id, parse_rubric("New"), says),
    )
    for act in refused:
        with pytest.raises(Refused, match="was accepted"):
            act()
    assert app.tasks.get(task_id) == decided
    assert app.reviews.capture(task_id, "Shorter.", reply) == item, "a reply that was taken before is not refused now"
    app.scoring.correct_minutes(task_id, Decimal(20), house.says(ben))
    assert app.scoring.minutes(task_id)[ben.id] == 20


# ---- the queue is down, or has lost something


def test_a_queue_that_is_down_loses_no_job(house: House) -> None:
    ada = house.person("Ada")
    house.queue.is_down = True
    review = house.opens(ada)
    assert review.assignment
    assert house.pending_jobs() == 1
    reconciler = Reconciler(house.app)
    with pytest.raises(Unavailable):
        reconciler.once()
    house.queue.is_down = False
    assert reconciler.once() == 1
    assert house.queue.entries == {f"{review.assignment.job}-0": "draft"}
    assert reconciler.once() == 0, "what lies on the queue is not handed over again at once"


def test_a_person_does_not_suffer_from_what_comes_after_the_commit(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    def away(*_: object, **__: object) -> int:
        raise StoreUnavailable(why="the connection was lost")

    ada = house.person("Ada")
    with monkeypatch.context() as patch:
        patch.setattr(type(house.app.relay), "sweep", away)
        review = house.opens(ada)
    assert review.task.state is TaskState.DRAFTING
    assert Reconciler(house.app).once() == 1


def test_lost_jobs_are_handed_over_again(house: House) -> None:
    ada = house.person("Ada")
    first = house.opens(ada).assignment
    assert first
    house.queue.entries.clear()  # Redis was wiped
    reconciler = Reconciler(house.app)
    assert reconciler.once() == 0
    house.clock.goes_on(house.app.relay.stale_after)
    assert reconciler.once() == 1
    assert house.queue.entries == {f"{first.job}-0": "draft"}

    house.lease(first.job)  # a worker takes it, and dies
    house.queue.entries.clear()
    house.clock.goes_on(MINUTE - SECOND)
    assert reconciler.once() == 0, "its lease still holds"
    house.clock.goes_on(SECOND)
    assert reconciler.once() == 1
    assert house.queue.entries == {f"{first.job}-1": "draft"}, "under a new name, which the queue does not know yet"


def test_a_round_closes_quiet_windows_and_forgets_old_events(house: House) -> None:
    ada, ben = house.person("Ada"), house.person("Ben")
    task_id, _ = house.opens_drafted(ada, policy=Policy(quiet_period=MINUTE))
    house.app.reviews.capture(task_id, "Shorter.", house.says(ben, "Ev1"))
    house.clock.goes_on(MINUTE)
    Reconciler(house.app).once()
    assert house.app.tasks.get(task_id).task.state is TaskState.REVISING
    house.clock.goes_on(timedelta(days=8))
    Reconciler(house.app).once()
    with house.app.store.writing() as uow:
        assert uow.inbox.claim("Ev1", house.clock.now())


# ---- retries


def test_the_report_sets_retries_beside_drafts_where_each_revision_has_one(house: House) -> None:
    ada = house.person("Ada")
    for number in range(5):
        task_id, _ = house.opens_drafted(ada)
        house.marks_all(task_id, ada, MarkValue.NOT_MET)
        house.revises(task_id, ada)
        house.marks_all(task_id, ada, MarkValue.MET)
        review = house.app.tasks.retry(task_id, house.says(ada))
        retry = house.retry_arrives(task_id)
        value = MarkValue.MET if number == 0 else MarkValue.NOT_MET
        marks = tuple(Mark(each.number, value) for each in review.rubric.criteria) if review.rubric else ()
        house.app.scoring.file(retry.head.id, 1, marks, house.says(ada))
        assert review.draft
        house.app.reviews.accept(review.draft.id, house.says(ada))
        lift = house.app.reports.report().total.lift
        assert lift.control
        assert (lift.n, lift.control.n) == (number + 1, number + 1)
        assert (lift.control.difference is None) == (number < 4), "under five there is not enough data"
    unscored, _ = house.opens_drafted(ada)
    house.marks_all(unscored, ada, MarkValue.NOT_MET)
    house.app.tasks.retry(unscored, house.says(ada))
    house.retry_arrives(unscored)
    total = house.app.reports.report().total.lift
    assert total.control
    assert (total.n, total.control.n) == (6, 5)
    assert total.control.difference == pytest.approx(0.8)
    here = house.app.people.identify(Platform.LOCAL, ("w1", "Harbour"), ("u-Ada", "Ada"))[0]
    card = house.app.asking.typed("report", "C1", here, ada.id)
    assert isinstance(card, Card)
    told = card_text(card)
    assert "| n | Solo | Retry | Assisted | Beyond retry | p" in told
    assert "All tasks | 5 | 0.0% (0.0% to 43.4%) | 20.0% (3.6% to 62.4%) | 100.0% (56.6% to 100.0%) | +80.0" in told


def test_scoring_a_retry_takes_no_minutes_of_review_and_shows_nothing_in_the_thread(house: House) -> None:
    ada, conversation = house.person("Ada"), house.conversation()
    task_id, _ = house.opens_drafted(ada, conversation)
    house.app.tasks.retry(task_id, house.says(ada))
    retry = house.retry_arrives(task_id)
    house.posts()
    before = house.headings(conversation)
    form = house.app.scoring.look(retry.head.id, ada.id, house.says(ada))
    house.app.scoring.begin(retry.head.id, house.says(ada))
    assert (form.draft.id, form.marks) == (retry.head.id, ())
    house.clock.goes_on(timedelta(minutes=3))
    house.app.scoring.file(retry.head.id, 1, (Mark(1, MarkValue.MET),), house.says(ada))
    house.posts()
    assert house.headings(conversation) == before
    assert house.app.scoring.minutes(task_id) == {}
    assert house.app.tasks.get(task_id).task.state is TaskState.IN_REVIEW


@pytest.mark.parametrize("times", [0, 21])
def test_a_number_of_retries_out_of_bounds_asks_for_none(house: House, times: int) -> None:
    task_id, _ = house.opens_drafted(house.person("Ada"))
    with pytest.raises(InvalidInput, match="it must be 1 to 20"):
        house.app.tasks.retry(task_id, house.says(house.person("Ada")), times)
    assert house.app.tasks.get(task_id).side_jobs == ()


def test_retries_beyond_the_last_number_ask_for_none_at_all(house: House) -> None:
    ada = house.person("Ada")
    task_id, _ = house.opens_drafted(ada)
    with pytest.raises(WrongState, match="so many drafts are its limit"):
        house.app.tasks.retry(task_id, house.says(ada), 20)
    assert house.pending_jobs() == 0
    assert len(house.app.tasks.retry(task_id, house.says(ada), 19).side_jobs) == 19


def test_new_tasks_take_their_assessor_from_the_settings(house: House) -> None:
    ada = house.with_settings(assessor="advise")
    task_id, _ = ada.opens_drafted(ada.person("Ada"))
    assert [each.purpose for each in ada.app.tasks.get(task_id).side_jobs] == [Purpose.ASSESS]
