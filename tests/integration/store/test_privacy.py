"""Words that go: nothing of them is left in any table, every number is as it was, and the review still loads."""

from collections.abc import Iterator
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import create_engine, select

from bot.domain.conversation import Person
from bot.domain.events import TaskCancelled, Trigger, WordsRemoved
from bot.domain.feedback import Disposition, LedgerEntry
from bot.domain.files import Upload
from bot.domain.review import replay
from bot.domain.score import Mark, MarkValue
from bot.domain.task import TaskId, TaskState
from bot.domain.wording import REMOVED
from bot.errors import NotFound, Stale, WrongState
from bot.services.exports import NO_WORDS, LeftOut
from bot.services.ports import Delivery, DeliveryKind, DeliveryState
from bot.services.pseudonyms import Scope
from bot.store.schema import metadata
from tests.support.house import House, open_house
from workers.reconcile import Reconciler

MET, NOT_MET = MarkValue.MET, MarkValue.NOT_MET
DAY = timedelta(days=1)


@pytest.fixture
def house(tmp_path: Path, ready_url: str) -> Iterator[House]:
    with open_house(tmp_path, ready_url) as house:
        yield house


@pytest.fixture
def olga(house: House) -> Person:
    return house.person("olga")


@pytest.fixture
def ana(house: House) -> Person:
    return house.person("ana")


def played(house: House, olga: Person, ana: Person) -> TaskId:
    """Olga's task in review of draft 2, to which both said something; words of Olga say olive, Ana's say aniseed."""
    talk = house.conversation()
    task_id, head = house.opens_drafted(
        olga,
        talk,
        title="An olive grove",
        brief="Write about olives.",
        rubric="Names olives\nNames a place",
        files=(Upload("olives.txt", b"olive, olive"),),
    )
    house.clock.goes_on(timedelta(minutes=2))
    for person, word in ((ana, "aniseed"), (olga, "olive")):
        item = house.app.reviews.capture(task_id, f"More {word}, please.", house.replies(person))
        assert item
        said = (Mark(1, MET, f"{word} is there"), Mark(2, NOT_MET, f"where is the {word}?"))
        house.app.scoring.file(head.id, 1, said, house.says(person))
    house.app.scoring.correct_minutes(task_id, Decimal("12.5"), house.says(ana))
    draft = house.app.tasks.get(task_id).draft
    assert draft
    house.app.reviews.request_revision(draft.id, Trigger.BUTTON, house.says(olga))
    answers = [
        LedgerEntry(item.id, item.edition, Disposition.APPLIED, f"Did what was said: {item.text}", (1,))
        for item in house.app.tasks.get(task_id).feedback
    ]
    second = house.draft_arrives(task_id, "# Spices\n\nA draft of saffron.\n", *answers)
    house.app.reviews.capture(task_id, "Still more aniseed.", house.replies(ana))
    for person in (ana, olga):
        house.app.scoring.file(second.head.id, 1, (Mark(1, MET), Mark(2, MET)), house.says(person))
    return task_id


def accepted(house: House, olga: Person, ana: Person) -> TaskId:
    task_id = played(house, olga, ana)
    draft = house.app.tasks.get(task_id).draft
    assert draft
    house.app.reviews.accept(draft.id, house.says(olga))
    return task_id


def everything(url: str) -> str:
    """What all tables hold, as text."""
    engine = create_engine(url)
    with engine.connect() as connection:
        found = "\n".join(
            str(tuple(row)) for table in metadata.sorted_tables for row in connection.execute(select(table))
        )
    engine.dispose()
    return found.lower()


def numbers(house: House, task_id: TaskId) -> object:
    """What must not change by a digit."""
    review = house.app.tasks.get(task_id)
    tallies = [
        [(each.criterion.number, each.outcome, each.met, each.not_met) for each in tally.criteria]
        for tally in (review.tally, review.advice)
        if tally is not None
    ]
    counts = [(item.disposition, item.edition, item.votes) for item in review.feedback]
    return (
        house.app.reports.report(),
        house.app.scoring.minutes(task_id),
        tallies,
        counts,
        review.usage,
        review.finished,
    )


def is_replayed(house: House, task_id: TaskId) -> bool:
    with house.app.store.reading() as uow:
        return replay(uow.reviews.events(task_id)) == uow.reviews.get(task_id)


def forgets(house: House, person: Person, by: Person) -> Person:
    keeper = house.app.retention
    renamed = keeper.rename(person.id)
    for task_id in keeper.forgetting(person.id).tasks:
        assert keeper.forget_in(task_id, person.id, house.says(by))
    return renamed


# ---- one person


def test_the_words_of_a_reviewer_go_and_numbers_stay(house: House, olga: Person, ana: Person, ready_url: str) -> None:
    task_id = accepted(house, olga, ana)
    before = numbers(house, task_id)
    assert "aniseed" in everything(ready_url)
    forgets(house, ana, olga)
    left = everything(ready_url)
    assert "aniseed" not in left
    assert "u-ana" not in left
    assert "olive" in left
    assert numbers(house, task_id) == before
    assert is_replayed(house, task_id)
    with house.app.store.reading() as uow:
        last = uow.reviews.events(task_id)[-1]
    assert (last.fact, last.by.person_id) == (WordsRemoved(ana.id), olga.id)


def test_the_words_of_an_owner_go_with_brief_rubric_and_files(
    house: House, olga: Person, ana: Person, ready_url: str
) -> None:
    task_id = accepted(house, olga, ana)
    before = numbers(house, task_id)
    house.sets(olga, max_cycles="6")
    with house.app.store.writing() as uow:
        for key in ("u-olga:17.5:task.cancel", "use:u-olga:17.5", "u-olga2:17.5:task.cancel"):
            assert uow.inbox.claim(key, house.clock.now())
    forgets(house, olga, ana)
    with house.app.store.reading() as uow:
        assert uow.inbox.has("u-olga2:17.5:task.cancel"), "somebody else's"
    [change] = house.app.workspaces.changes(olga.workspace_id)
    assert change.by == olga.id, "the log still says who, under a pseudonym"
    left = everything(ready_url)
    assert "olive" not in left
    assert "u-olga:" not in left
    assert "aniseed" in left
    assert "saffron" in left, "a draft is the agent's"
    assert numbers(house, task_id) == before
    assert is_replayed(house, task_id)
    task = house.app.tasks.get(task_id).task
    assert (task.title, task.brief, task.files) == (REMOVED, REMOVED, (REMOVED,))


def test_an_undecided_task_of_theirs_is_cancelled(house: House, olga: Person, ana: Person) -> None:
    task_id = played(house, olga, ana)
    assert house.app.retention.forgetting(olga.id).cancelled == (task_id,)
    forgets(house, olga, ana)
    assert house.app.tasks.get(task_id).task.state is TaskState.CANCELLED
    with house.app.store.reading() as uow:
        assert any(isinstance(event.fact, TaskCancelled) for event in uow.reviews.events(task_id))
    assert is_replayed(house, task_id)


def test_what_nobody_can_act_on_any_more_is_withdrawn(house: House, olga: Person, ana: Person) -> None:
    task_id = played(house, olga, ana)
    forgets(house, ana, olga)
    review = house.app.tasks.get(task_id)
    assert review.task.state is TaskState.IN_REVIEW
    assert [item.disposition for item in review.feedback] == ["applied", "applied", "withdrawn"]
    assert is_replayed(house, task_id)


def test_whoever_comes_back_is_somebody_new(house: House, olga: Person, ana: Person) -> None:
    task_id = played(house, olga, ana)
    pseudonym = forgets(house, ana, olga).external_id
    again = house.person("ana")
    assert again.id != ana.id
    item = house.app.reviews.capture(task_id, "Hello again.", house.replies(again))
    assert item
    assert item.author == again.id
    assert house.app.retention.person(None, pseudonym).person.id == ana.id
    assert house.app.retention.person(None, "u-ana").person.id == again.id


def test_to_be_forgotten_twice_changes_nothing(house: House, olga: Person, ana: Person) -> None:
    task_id = accepted(house, olga, ana)
    first = forgets(house, ana, olga)
    version = house.app.tasks.get(task_id).version
    assert forgets(house, ana, olga) == first
    assert house.app.tasks.get(task_id).version == version


def test_a_look_ahead_changes_nothing(house: House, olga: Person, ana: Person, ready_url: str) -> None:
    task_id = accepted(house, olga, ana)
    before = everything(ready_url)
    due = house.app.retention.forgetting(ana.id)
    assert (due.tasks, due.cancelled) == ((task_id,), ())
    assert due.texts == 4, "two items, one scorecard with notes, and what the agent answered"
    assert everything(ready_url) == before


def test_somebody_whom_nobody_knows_is_an_error(house: House, ana: Person) -> None:
    with pytest.raises(NotFound, match="There is no person “U404”"):
        house.app.retention.person(None, "U404")
    other = house.person("ana", "w2")
    with pytest.raises(NotFound, match="name the workspace"):
        house.app.retention.person(None, "u-ana")
    assert house.app.retention.person(other.workspace_id, "u-ana").person == other


# ---- everybody, when their time is over


def test_the_words_of_a_task_go_and_numbers_stay(house: House, olga: Person, ana: Person, ready_url: str) -> None:
    task_id = accepted(house, olga, ana)
    before = numbers(house, task_id)
    assert house.app.retention.expire(task_id)
    left = everything(ready_url)
    for word in ("olive", "aniseed", "saffron", "did what was said"):
        assert word not in left, word
    assert numbers(house, task_id) == before
    assert is_replayed(house, task_id)
    assert not house.app.retention.expire(task_id)


def test_a_task_without_words_is_shown_and_listed(house: House, olga: Person, ana: Person) -> None:
    task_id = accepted(house, olga, ana)
    house.posts()
    house.app.retention.expire(task_id)
    assert not house.is_due(), "nothing is posted for it"
    history = house.app.tasks.history(task_id)
    assert [draft.body for draft, _ in history.drafts] == [f"{REMOVED}\n"] * 2
    assert [task.title for task in house.app.tasks.find()] == [REMOVED]


def test_every_card_of_a_task_without_words_can_still_be_built(house: House, olga: Person, ana: Person) -> None:
    task_id = accepted(house, olga, ana)
    house.posts()
    house.app.retention.expire(task_id)
    review = house.app.tasks.get(task_id)
    assert review.draft
    of_draft = (DeliveryKind.DRAFT, DeliveryKind.LEDGER, DeliveryKind.SCORECARD, DeliveryKind.TALLY)
    subjects = dict.fromkeys(of_draft, str(review.draft.id)) | {
        DeliveryKind.TASK_CARD: str(task_id),
        DeliveryKind.DECISION: str(task_id),
        DeliveryKind.RUBRIC_PROPOSAL: "1",
    }
    where = (review.task.workspace_id, task_id, review.task.conversations[0])
    with house.app.store.writing() as uow:
        for kind, subject in subjects.items():
            uow.deliveries.add(Delivery(*where, kind, subject, due_at=house.clock.now()))
    house.posts()
    assert not house.is_due()
    assert house.deliveries(DeliveryState.FAILED) == 0
    with house.app.store.reading() as uow:
        place = uow.people.conversation_by_id(review.task.conversations[0])
    assert REMOVED in house.headings(place)[0]


def test_a_task_without_words_takes_nothing_more(house: House, olga: Person, ana: Person) -> None:
    task_id = accepted(house, olga, ana)
    house.app.retention.expire(task_id)
    with pytest.raises(Stale, match=r"The words of task 1 are gone, so you cannot .* any more"):
        house.app.tasks.retry(task_id, house.says(olga))
    house.app.scoring.correct_minutes(task_id, Decimal(3), house.says(ana))


def test_an_undecided_task_keeps_its_words(house: House, olga: Person, ana: Person) -> None:
    task_id = played(house, olga, ana)
    with pytest.raises(WrongState, match="its words are still needed"):
        house.app.retention.expire(task_id)


def test_the_sweep_takes_what_is_older_than_the_setting(house: House, olga: Person, ana: Person) -> None:
    task_id = accepted(house, olga, ana)
    decided = house.app.tasks.get(task_id).task.decision
    assert decided
    reconciler = Reconciler(house.with_settings(retention_days=30).app)
    house.clock.time = decided.at + 30 * DAY
    reconciler.once()
    assert house.app.tasks.get(task_id).task.words_removed_at is None
    house.clock.goes_on(timedelta(microseconds=1))
    reconciler.once()
    assert house.app.tasks.get(task_id).task.words_removed_at == house.clock.now()


def test_without_a_setting_everything_is_kept(house: House, olga: Person, ana: Person) -> None:
    task_id = accepted(house, olga, ana)
    house.clock.goes_on(10_000 * DAY)
    Reconciler(house.app).once()
    assert house.app.tasks.get(task_id).task.words_removed_at is None


def test_a_sweep_takes_so_many_at_once(house: House, olga: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("workers.reconcile.TASKS_IN_A_STEP", 2)
    tasks = [house.opens(olga).task.id for _ in range(5)]
    for task_id in tasks:
        house.app.tasks.cancel(task_id, house.says(olga))
    house.clock.goes_on(DAY + timedelta(seconds=1))
    reconciler = Reconciler(house.with_settings(retention_days=1).app)
    gone = []
    for _ in range(3):
        reconciler.once()
        gone.append(sum(house.app.tasks.get(task_id).task.words_removed_at is not None for task_id in tasks))
    assert gone == [2, 4, 5]


def test_what_is_gone_is_exported_no_more(house: House, olga: Person, ana: Person) -> None:
    task_id = accepted(house, olga, ana)
    told = LeftOut()
    assert len(list(house.app.training.sft(Scope(), told))) == 1
    house.app.retention.expire(task_id)
    for kind in (house.app.training.sft, house.app.training.dpo, house.app.exports.evals, house.app.exports.tasks):
        assert list(kind(Scope(), told)) == []
    assert told.reasons[NO_WORDS] == 4
