"""Exports on a played story: what is in each, under which names, whom it leaves out, and its schema."""

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from bot.cli.exports.export import Kind, _Lines
from bot.cli.exports.lines import records
from bot.cli.exports.schemas import schema
from bot.domain.conversation import Person
from bot.domain.draft import Draft
from bot.domain.events import Trigger
from bot.domain.feedback import Disposition, LedgerEntry
from bot.domain.files import Upload
from bot.domain.score import Mark, MarkValue
from bot.domain.task import TaskId
from bot.importers.rows import BadRow
from bot.importers.task_file import read_tasks
from bot.services.pseudonyms import Scope
from tests.support.house import House, open_house

MET, NOT_MET, NOT_APPLICABLE = MarkValue.MET, MarkValue.NOT_MET, MarkValue.NOT_APPLICABLE
RUBRIC = "Names the pier\n? Has a heading (2 points)\nIs rude (-2 points)"
NOTHING = Scope()


@pytest.fixture
def olga(house: House) -> Person:
    return house.person("Olga Owner")


@pytest.fixture
def ana(house: House) -> Person:
    return house.person("Ana")


@pytest.fixture
def ben(house: House) -> Person:
    return house.person("Ben")


def lines(house: House, kind: Kind, scope: Scope = NOTHING) -> list[Any]:
    return [json.loads(line) for line in _Lines(house.app, scope).of(kind)]


def scores(house: House, task_id: TaskId, person: Person, *values: MarkValue, note: str = "") -> None:
    review = house.app.tasks.get(task_id)
    assert review.draft
    given = tuple(Mark(number, value, note) for number, value in enumerate(values, start=1))
    house.app.scoring.file(review.draft.id, review.rubrics[-1].version, given, house.says(person))


def says(house: House, task_id: TaskId, person: Person, text: str) -> None:
    assert house.app.reviews.capture(task_id, text, house.replies(person))


def revises(house: House, task_id: TaskId, by: Person, body: str) -> Draft:
    """Each open item is applied, but those that begin with “no”."""
    review = house.app.tasks.get(task_id)
    assert review.draft
    house.app.reviews.request_revision(review.draft.id, Trigger.BUTTON, house.says(by))
    answers = [
        LedgerEntry(
            item.id,
            item.edition,
            Disposition.DECLINED if item.text.startswith("no") else Disposition.APPLIED,
            "So it is.",
            (1,),
        )
        for item in review.open_feedback
    ]
    return house.draft_arrives(task_id, body, *answers)


def accepts(house: House, task_id: TaskId, owner: Person) -> None:
    review = house.app.tasks.get(task_id)
    assert review.draft
    house.app.reviews.accept(review.draft.id, house.says(owner))


@pytest.fixture
def played(house: House, olga: Person, ana: Person, ben: Person) -> TaskId:
    """Draft 1 misses the pier, draft 2 names it, by what Ana said; then it is accepted."""
    house.person("nobody")
    task_id, _ = house.opens_drafted(
        olga,
        house.conversation(),
        rubric=RUBRIC,
        brief="A guide. Ask Olga Owner, or <@U77>.",
        files=(Upload("Olga Owner's map.csv", b"pier,harbour\n"),),
    )
    house.clock.goes_on(timedelta(minutes=1))
    scores(house, task_id, ana, NOT_MET, MET, NOT_MET, note="Ana misses the pier.")
    scores(house, task_id, ben, NOT_MET, NOT_APPLICABLE, NOT_MET)
    says(house, task_id, ana, "Name the pier, says Ana to OLGA OWNER.")
    says(house, task_id, ben, "no, do not")
    house.clock.goes_on(timedelta(minutes=1))
    revises(house, task_id, ana, "# Guide\n\nMeet at the pier.\n")
    scores(house, task_id, ana, MET, MET, NOT_MET)
    scores(house, task_id, ben, MET, MET, NOT_MET)
    accepts(house, task_id, olga)
    house.sets(olga, max_cycles="6")
    house.sets(ana, max_cycles="7")
    return task_id


# ---- training


def test_a_pair_has_the_prompt_what_flipped_and_the_feedback_that_caused_it(
    house: House, played: TaskId, ana: Person
) -> None:
    [pair] = lines(house, Kind.DPO, Scope(names=True))
    assert pair["flipped"] == [{"number": 1, "text": "Names the pier", "before": "not_met", "after": "met"}]
    assert [(each["author"], each["text"]) for each in pair["feedback"]] == [
        (ana.id, "Name the pier, says Ana to OLGA OWNER.")
    ]
    [prompt], [chosen], [rejected] = pair["prompt"], pair["chosen"], pair["rejected"]
    assert prompt["role"] == "user"
    assert "1. Names the pier\n2. Has a heading (optional, 2 points)\n3. Is rude (-2 points)" in prompt["content"]
    assert chosen == {"role": "assistant", "content": "# Guide\n\nMeet at the pier.\n"}
    assert "Volunteers meet at the pier at nine" in rejected["content"]


@pytest.mark.parametrize(
    ("before", "after", "is_a_pair"),
    [
        ((NOT_MET, MET, NOT_MET), (MET, MET, NOT_MET), True),
        ((NOT_MET, MET, MET), (NOT_MET, MET, NOT_MET), True),  # a pitfall that is avoided now
        ((MET, MET, NOT_MET), (MET, MET, NOT_MET), False),
        ((MET, MET, NOT_MET), (NOT_MET, MET, NOT_MET), False),
        ((NOT_MET, MET, NOT_MET), (MET, NOT_MET, NOT_MET), False),  # one better, one worse
        ((NOT_APPLICABLE, MET, NOT_MET), (MET, MET, NOT_MET), False),  # nobody said that it was not met
        ((NOT_MET, MET, NOT_MET), (NOT_APPLICABLE, MET, NOT_MET), False),
    ],
)
def test_a_pair_is_there_only_where_a_criterion_turned_to_met(
    house: House, olga: Person, before: tuple[MarkValue, ...], after: tuple[MarkValue, ...], is_a_pair: bool
) -> None:
    task_id, _ = house.opens_drafted(olga, rubric=RUBRIC)
    scores(house, task_id, olga, *before)
    says(house, task_id, olga, "Better, please.")
    revises(house, task_id, olga, "Better.\n")
    scores(house, task_id, olga, *after)
    assert len(lines(house, Kind.DPO)) == is_a_pair


def test_a_draft_that_nobody_scored_makes_no_pair(house: House, olga: Person) -> None:
    task_id, _ = house.opens_drafted(olga, rubric=RUBRIC)
    says(house, task_id, olga, "Better, please.")
    revises(house, task_id, olga, "Better.\n")
    scores(house, task_id, olga, MET, MET, NOT_MET)
    assert lines(house, Kind.DPO) == []


def test_marks_by_different_rubrics_make_no_pair(house: House, olga: Person) -> None:
    task_id, _ = house.opens_drafted(olga, rubric=RUBRIC)
    scores(house, task_id, olga, NOT_MET, MET, NOT_MET)
    criteria = house.app.tasks.get(task_id).rubrics[-1].criteria
    says(house, task_id, olga, "Better, please.")
    revises(house, task_id, olga, "Better.\n")
    house.app.tasks.replace_rubric(task_id, criteria[:2], house.says(olga))
    scores(house, task_id, olga, MET, MET)
    assert lines(house, Kind.DPO) == []


def test_accepted_drafts_alone_are_examples(house: House, played: TaskId, olga: Person) -> None:
    house.opens_drafted(olga)
    _, head = house.opens_drafted(olga)
    house.app.reviews.reject(head.id, "No.", house.says(olga))
    [example] = lines(house, Kind.SFT)
    assert example["task_id"] == played
    assert [each["role"] for each in example["messages"]] == ["user", "assistant"]
    assert example["messages"][1]["content"] == "# Guide\n\nMeet at the pier.\n"
    assert example["complete"] is True


@pytest.mark.parametrize("kind", [Kind.SFT, Kind.DPO, Kind.EVALS])
def test_words_of_who_declined_train_nothing(
    house: House, played: TaskId, olga: Person, ana: Person, ben: Person, kind: Kind
) -> None:
    assert len(lines(house, kind)) == 1
    house.app.retention.set_training(ben.id, allowed=False)
    assert len(lines(house, kind)) == 1, "nothing of what Ben said was used"
    for person in (ana, olga):
        house.app.retention.set_training(person.id, allowed=False)
        assert lines(house, kind) == []
        house.app.retention.set_training(person.id, allowed=True)
    assert len(lines(house, kind)) == 1
    house.app.retention.rename(ana.id)
    assert lines(house, kind) == [], "nor those of who was forgotten"


# ---- scores


def test_scores_have_a_line_for_each_mark(house: House, played: TaskId, ana: Person) -> None:
    found = lines(house, Kind.SCORES, Scope(names=True))
    assert len(found) == 12
    first = found[0]
    assert (first["draft"], first["arm"], first["criterion"], first["mark"]) == (1, "solo", 1, "not_met")
    assert (first["grader"], first["grader_kind"], first["note"]) == (ana.id, "person", "Ana misses the pier.")
    assert first["filed_at"] == "2026-11-23T09:01:00Z"
    assert {each["draft"] for each in found} == {1, 2}


def test_ticks_that_are_not_filed_are_nobodys_business(house: House, olga: Person) -> None:
    _, head = house.opens_drafted(olga)
    house.app.scoring.save(head.id, 1, (Mark(1, MET),), house.says(olga))
    assert lines(house, Kind.SCORES) == []


# ---- people


@pytest.mark.parametrize("kind", Kind)
def test_people_are_pseudonyms_everywhere(house: House, played: TaskId, olga: Person, ana: Person, kind: Kind) -> None:
    text = "".join(_Lines(house.app, NOTHING).of(kind))
    for word in ("Olga", "OLGA OWNER", "Ana", "U77", "<@", olga.id, ana.id, "u-"):
        assert word not in text, word
    assert text == "".join(_Lines(house.app, NOTHING).of(kind)), "the same each time"


def test_a_pseudonym_is_another_in_another_installation(house: House, played: TaskId, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    with open_house(tmp_path / "other") as other:
        there = other.person("Olga Owner")
        other.opens(there)
        assert {each["id"] for each in people(lines(house, Kind.EVENTS))}.isdisjoint(
            each["id"] for each in people(lines(other, Kind.EVENTS))
        )


def people(found: list[Any]) -> list[Any]:
    return [each["person"] for each in found if each["record"] == "person"]


def test_only_who_did_something_is_in_the_log(house: House, played: TaskId) -> None:
    assert len(people(lines(house, Kind.EVENTS))) == 3


# ---- what is exported


def test_since_and_workspace_choose_the_tasks(house: House, played: TaskId, olga: Person) -> None:
    other = house.person("Zoe", "w2")
    house.clock.goes_on(timedelta(days=2))
    later = house.opens_drafted(olga)[0]
    there = house.opens(other).task.id
    scope = Scope(since=house.clock.now() - timedelta(days=1))
    assert tasks_in(lines(house, Kind.EVENTS, scope)) == {later, there}
    exactly = Scope(since=house.app.tasks.get(later).task.opened_at)
    assert tasks_in(lines(house, Kind.EVENTS, exactly)) == {later, there}
    assert len(lines(house, Kind.TASKS, exactly)) == 2
    assert tasks_in(lines(house, Kind.EVENTS, Scope(olga.workspace_id))) == {played, later}
    assert tasks_in(lines(house, Kind.EVENTS, Scope(olga.workspace_id, scope.since))) == {later}
    assert len(lines(house, Kind.TASKS, Scope(other.workspace_id))) == 1


def test_a_workspace_has_its_settings_in_the_log_also_where_there_is_no_task(house: House, olga: Person) -> None:
    zoe = house.person("Zoe", "w2")
    house.sets(zoe, max_cycles="9")
    house.opens(olga)
    found = lines(house, Kind.EVENTS)
    assert [each["record"] for each in found[-3:]] == ["workspace", "person", "setting"]
    assert [each["change"]["value"] for each in found if each["record"] == "setting"] == ["9"]
    assert lines(house, Kind.EVENTS, Scope(since=house.clock.now()))[-1]["record"] == "event", (
        "tasks, and what they need"
    )
    assert not settings_in(lines(house, Kind.EVENTS, Scope(olga.workspace_id)))


def settings_in(found: list[Any]) -> list[Any]:
    return [each for each in found if each["record"] == "setting"]


def test_a_setting_that_cannot_be_is_refused_with_its_line(
    house: House, olga: Person, other: House, tmp_path: Path
) -> None:
    house.sets(olga, max_cycles="9")
    file = tmp_path / "events.jsonl"
    text = "".join(_Lines(house.app, NOTHING).of(Kind.EVENTS))
    file.write_text(text.replace('"value": "9"', '"value": "ninety"'), encoding="utf-8")
    with pytest.raises(ValueError, match="The cycle limit"):
        other.app.restoring.restore(record for _, record in records(file))


def tasks_in(found: list[Any]) -> set[str]:
    return {each["task_id"] for each in found if each["record"] == "event"}


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.EVENTS}), ids=str)
def test_where_there_is_nothing_there_are_no_lines(house: House, kind: Kind) -> None:
    assert lines(house, kind) == []


@pytest.mark.parametrize("kind", Kind)
def test_every_line_is_as_its_schema_says(house: House, played: TaskId, ana: Person, kind: Kind) -> None:
    said = schema(kind.value)
    Draft202012Validator.check_schema(said)
    validator = Draft202012Validator(said)
    house.app.retention.expire(house.app.tasks.find()[0].id) if kind is Kind.EVENTS else None
    found = lines(house, kind)
    assert found
    for each in found:
        validator.validate(each)
        assert not validator.is_valid({**each, "surplus": 1})


# ---- there and back


@pytest.fixture
def other(tmp_path: Path) -> Iterator[House]:
    (tmp_path / "other").mkdir()
    with open_house(tmp_path / "other") as house:
        yield house


@pytest.mark.parametrize("names", [True, False])
def test_a_restored_database_gives_the_same_report_to_the_digit(
    house: House, played: TaskId, olga: Person, other: House, tmp_path: Path, names: bool
) -> None:
    for number in range(6):
        task_id, _ = house.opens_drafted(olga, category="Translation")
        house.marks_all(task_id, olga, MET if number % 2 else NOT_MET)
        says(house, task_id, olga, "Better, please.")
        revises(house, task_id, olga, f"Better {number}.\n")
        house.marks_all(task_id, olga, MET)
    file = tmp_path / "events.jsonl"
    file.write_text("".join(_Lines(house.app, Scope(names=names)).of(Kind.EVENTS)), encoding="utf-8")
    other.app.restoring.restore(record for _, record in records(file))
    assert other.app.reports.report() == house.app.reports.report()
    assert house.app.reports.report().total.tasks == 7
    for task in house.app.tasks.find():
        assert sorted(other.app.scoring.minutes(task.id).values()) == sorted(
            house.app.scoring.minutes(task.id).values()
        )
    workspace_id = olga.workspace_id
    assert len(other.app.workspaces.changes(workspace_id)) == 2
    with other.app.store.reading() as uow:
        assert other.app.reviews.desk.settings(uow, workspace_id).policy.max_cycles == 7
    for kind in Kind:
        assert lines(other, kind, Scope(names=names)) == lines(house, kind, Scope(names=names)), kind


@pytest.mark.parametrize("names", [True, False])
def test_an_evaluation_set_comes_back_as_it_was(
    house: House, played: TaskId, other: House, tmp_path: Path, names: bool
) -> None:
    text = "".join(_Lines(house.app, Scope(names=names)).of(Kind.EVALS))
    [found] = map(json.loads, text.splitlines())
    assert found["files"][0]["content"] == "cGllcixoYXJib3VyCg=="
    assert found["reference"] == {
        "state": "accepted",
        "complete": True,
        "points_earned": 3,
        "points_possible": 3,
        "cycles": 2,
        "deliverable": "# Guide\n\nMeet at the pier.\n",
    }
    file = tmp_path / "evals.jsonl"
    file.write_text(text, encoding="utf-8")
    zoe = other.person("Zoe")
    for task in read_tasks(file):
        assert not isinstance(task, BadRow), task
        assert other.app.tasks.import_task(task, zoe.workspace_id, other.says(zoe))
    assert "".join(_Lines(other.app, Scope(names=names)).of(Kind.EVALS)) == text
