"""A database with 10,000 tasks, 100,000 scorecards and 1,000,000 marks, written as rows, all at once."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from decimal import Decimal
from itertools import islice
from random import Random
from typing import Any

from sqlalchemy import Connection, Table, create_engine, insert

from bot.domain.conversation import Actor, ActorKind, PersonId, Platform
from bot.domain.draft import Arm, DraftId
from bot.domain.rubric import Criterion, Rubric
from bot.domain.score import Mark, MarkValue, Scorecard, ScorecardId
from bot.domain.task import CATEGORIES, AgentName, TaskState
from bot.store import schema
from bot.store.scores import score_values
from tests.builders import START

TASKS = 10_000
CRITERIA = 10
GRADERS = 4
"""People, and one model more."""
PEOPLE = 200
ROWS_AT_ONCE = 10_000
MARKS = TASKS * 2 * (GRADERS + 1) * CRITERIA
WORKSPACE = "W" * 26

Row = Mapping[str, Any]
_AGENTS = (AgentName.CLAUDE, AgentName.GPT, AgentName.GEMINI)
_VALUES = (MarkValue.MET,) * 7 + (MarkValue.NOT_MET,) * 2 + (MarkValue.NOT_APPLICABLE,)


def fill(url: str, tasks: int = TASKS) -> None:
    """Each task has 1, 2 or 3 drafts, 2 on average, each scored by 4 people and a model."""
    engine = create_engine(url)
    with engine.begin() as connection:
        _write(connection, schema.workspaces, [_workspace()])
        _write(connection, schema.people, map(_person, range(PEOPLE)))
        for start in range(0, tasks, 1_000):
            found: dict[Table, list[Row]] = {}
            for number in range(start, min(start + 1_000, tasks)):
                for table, row in _task(number):
                    found.setdefault(table, []).append(row)
            for table in (each for each in schema.metadata.sorted_tables if each in found):
                _write(connection, table, found[table])
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.exec_driver_sql("ANALYZE")
    engine.dispose()


def _write(connection: Connection, table: Table, rows: Iterable[Row]) -> None:
    waiting = iter(rows)
    while some := list(islice(waiting, ROWS_AT_ONCE)):
        connection.execute(insert(table), some)


def _workspace() -> Row:
    return {
        "id": WORKSPACE,
        "platform": Platform.SLACK,
        "external_id": "T1",
        "name": "Harbour",
        "next_task_number": TASKS + 1,
    }


def _person(number: int) -> Row:
    return {"id": _id("P", number), "workspace_id": WORKSPACE, "external_id": f"U{number}", "name": f"person {number}"}


def _id(kind: str, *numbers: int) -> str:
    """26 characters, as a ULID has."""
    return kind.ljust(26 - 6 * len(numbers), "0") + "".join(f"{each:06}" for each in numbers)


def _task(number: int) -> Iterator[tuple[Table, Row]]:
    """Every row of one task, beside people."""
    random = Random(number)
    task_id, category = _id("T", number), random.choice(CATEGORIES[:9])
    its = {"task_id": task_id, "workspace_id": WORKSPACE}
    rubric = Rubric(1, tuple(Criterion(each, f"Says {each}") for each in range(1, CRITERIA + 1)), Actor.system("b"))
    agent = random.choice(_AGENTS)
    yield schema.tasks, _task_row(number, task_id, category, agent)
    yield (
        schema.rubrics,
        {**its, "version": 1, "proposed_by_kind": ActorKind.SYSTEM, "proposed_by_id": "b", "approved_at": START},
    )
    for each in rubric.criteria:
        row = {"number": each.number, "text": each.text, "required": each.required, "points": each.points}
        yield schema.criteria, {**its, "rubric_version": 1, **row}
    earlier: list[list[int]] | None = None
    previous: str | None = None
    for cycle in range(1, number % 3 + 2):
        draft_id = _id("D", number, cycle)
        yield schema.drafts, {**its, **_draft_row(draft_id, cycle, agent, previous)}
        cards = [_card(random, number, cycle, grader, rubric) for grader in range(GRADERS + 1)]
        for position, card in enumerate(cards):
            yield from _card_rows(card, its, cycle, position)
            if not card.is_advice:
                length = timedelta(seconds=random.randrange(60, 1_800))
                time = {"person_id": card.grader.id, "draft_number": cycle, "length": length, "open_since": None}
                yield schema.review_times, {**its, **time}
        score = score_values(rubric, DraftId(draft_id), cards, earlier)
        assert score is not None
        yield schema.scores, {**its, **score}
        earlier, previous = score["counts"], draft_id


def _task_row(number: int, task_id: str, category: str, agent: AgentName) -> Row:
    return {
        "id": task_id,
        "workspace_id": WORKSPACE,
        "number": number + 1,
        "version": 9,
        "title": f"Volunteer guide {number}",
        "brief": "Write a one-page guide for new volunteers.",
        "category": category,
        "agent": agent,
        "owner_id": _id("P", number % PEOPLE),
        "opened_at": START + timedelta(minutes=number),
        "state": TaskState.ACCEPTED,
        "reviewers": [],
        "approvers": [],
        "files": [],
        "max_cycles": 4,
        "input_tokens": 8_000,
        "output_tokens": 2_000,
        "cached_tokens": 0,
        "cost_usd": Decimal("0.0421"),
    }


def _draft_row(draft_id: str, cycle: int, agent: AgentName, previous: str | None) -> Row:
    return {
        "id": draft_id,
        "number": cycle,
        "arm": Arm.SOLO if cycle == 1 else Arm.ASSISTED,
        "digest": "0" * 64,
        "agent": agent.value,
        "model": "bench-1",
        "input_tokens": 4_000,
        "output_tokens": 1_000,
        "cached_tokens": 0,
        "cost_usd": Decimal("0.0210"),
        "made_at": START,
        "based_on": previous,
        "note": "",
    }


def _card(random: Random, number: int, cycle: int, grader: int, rubric: Rubric) -> Scorecard:
    person = Actor.person(PersonId(_id("P", (number * 7 + grader) % PEOPLE)))
    # With each cycle more is met, so that some of the drafts are complete.
    values = _VALUES + (MarkValue.MET,) * 20 * (cycle + number % 3)
    marks = tuple(Mark(each.number, random.choice(values)) for each in rubric.criteria)
    card_id = ScorecardId(_id("S", number, cycle, grader))
    by = person if grader < GRADERS else Actor.model("gpt/5")
    return Scorecard(card_id, DraftId(_id("D", number, cycle)), 1, by, marks, START, START)


def _card_rows(card: Scorecard, its: Row, cycle: int, position: int) -> Iterator[tuple[Table, Row]]:
    yield (
        schema.scorecards,
        {
            **its,
            "id": card.id,
            "draft_id": card.draft_id,
            "rubric_version": 1,
            "grader_kind": card.grader.kind,
            "grader_id": card.grader.id,
            "saved_at": START,
            "filed_at": START,
            "saved_in": cycle,
            "position": position,
        },
    )
    for mark in card.marks:
        row = {"scorecard_id": card.id, "draft_id": card.draft_id, "criterion": mark.criterion, "value": mark.value}
        yield schema.marks, {**row, "workspace_id": WORKSPACE, "note": ""}


class AtNoon:
    """A clock that stands still, long after everything was done."""

    def now(self) -> datetime:
        return START + timedelta(days=30)
