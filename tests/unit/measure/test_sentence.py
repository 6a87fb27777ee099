"""What a report says of itself before any table: how much there is, and how far it may be trusted."""

from dataclasses import replace

import pytest

from bot.domain.task import TaskState
from bot.measure.intervals import rate
from bot.measure.tables import MANY, report_tables, sentence_of
from tests.support.reported import PLAIN, a_report

FEW = "So few tasks leave much to chance"
PRACTICE = "The practice agent is no language model; its figures say nothing about one."


@pytest.mark.parametrize(
    ("tasks", "warns"), [(4, False), (5, True), (6, True), (MANY - 1, True), (MANY, False), (MANY + 1, False)]
)
def test_few_tasks_are_said_to_be_few_from_the_first_rate_on(tasks: int, warns: bool) -> None:
    assert (FEW in sentence_of(a_report(("claude", "Writing", (False, True), None, tasks)))) is warns


def test_many_is_where_an_interval_spans_a_third_of_the_scale() -> None:
    fewer, more = rate(MANY // 2 - 1, MANY - 2), rate(MANY // 2 + 1, MANY + 2)
    assert fewer
    assert more
    assert fewer.high - fewer.low > 1 / 3 > more.high - more.low


def test_what_the_practice_agent_did_is_no_evidence() -> None:
    assert PRACTICE in sentence_of(a_report(("practice", "Writing", (False, True), None, 1), *PLAIN))
    assert PRACTICE not in sentence_of(a_report(*PLAIN))


def test_states_are_told_as_people_read_them_everywhere_else() -> None:
    report = a_report(("claude", "Writing", (False, True), None, 3))
    states = {TaskState.RUBRIC_REVIEW: 1, TaskState.STALLED: 2}
    told = sentence_of(replace(report, total=replace(report.total, states=states)))
    assert told.startswith("3 tasks: 1 waiting for a rubric, 2 on hold. 3 scored by people")


def test_the_first_column_of_every_table_has_a_name() -> None:
    tables = report_tables(a_report(("practice", "Writing", (False, True), False, 6)))
    assert [each.header[0] for each in tables] == ["Tasks", "Cycle", "Tasks", "Tasks"]
    assert all(name for table in tables for name in table.header)
