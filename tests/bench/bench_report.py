"""The report over 10,000 tasks, 100,000 scorecards and 1,000,000 marks, each time in a fresh process.

The baseline of the time is the smallest part of a report without the kept scores (ADR 0007): to count every mark, by
one statement and without its rubric, minutes or costs. That of the memory is the same process before it reads.
The seconds begin when everything is imported, and end with the report as JSON.
"""

import json
import subprocess
import sys
from statistics import median
from time import perf_counter
from typing import Any

from sqlalchemy import create_engine, text

from bot.store.migrate import upgrade
from tests.bench import Row
from tests.bench.databases import databases
from tests.bench.many_reviews import MARKS, TASKS, fill

REPEATS = 5
SECONDS_MAX, MIB_MAX = 2.0, 300.0
_EVERY_MARK = text(
    "SELECT count(*), sum(met) FROM ("
    " SELECT m.draft_id, s.rubric_version, m.criterion,"
    "  sum(CASE m.value WHEN 'met' THEN 1 ELSE 0 END) AS met,"
    "  sum(CASE m.value WHEN 'not_met' THEN 1 ELSE 0 END) AS not_met"
    " FROM marks m JOIN scorecards s ON s.id = m.scorecard_id"
    " WHERE s.filed_at IS NOT NULL AND s.grader_kind = 'person'"
    " GROUP BY m.draft_id, s.rubric_version, m.criterion) AS counted"
)


def run() -> list[Row]:
    with databases() as urls:
        return [row for name, url in urls.items() for row in _rows(name, url)]


def _rows(name: str, url: str) -> list[Row]:
    upgrade(url)
    fill(url)
    reports = [_report(url) for _ in range(REPEATS)]
    seconds, mib = median(each["seconds"] for each in reports), max(each["peak_kib"] for each in reports) / 1_024
    cpu = median(each["cpu"] for each in reports)
    for what, ours, limit in ((f"{seconds:.2f} s", seconds, SECONDS_MAX), (f"{mib:.0f} MiB", mib, MIB_MAX)):
        print(f"  {name}: {what} of {limit:g}, {'kept' if ours < limit else 'MISSED'} ({cpu:.2f} s of a processor)")
    about = f"{name}: the report over {TASKS:,} tasks with {MARKS:,} marks"
    return [
        Row(
            what=f"{about}, p50",
            unit="s",
            ours=seconds,
            baseline=_counted(url),
            baseline_name="only to count the marks",
            more_is_better=False,
            repeats=REPEATS,
        ),
        Row(
            what=f"{about}, most memory",
            unit="MiB",
            ours=mib,
            baseline=reports[0]["loaded_kib"] / 1_024,
            baseline_name="the process before it reads",
            more_is_better=False,
            repeats=REPEATS,
        ),
    ]


def _report(url: str) -> dict[str, Any]:
    asked = [sys.executable, "-m", "tests.bench.one_report", url]
    found: dict[str, Any] = json.loads(subprocess.run(asked, capture_output=True, check=True, text=True).stdout)
    if found["tasks"] != TASKS:
        raise AssertionError(f"{found['tasks']} tasks")
    return found


def _counted(url: str) -> float:
    """Seconds, p50."""
    engine, took = create_engine(url), []
    for _ in range(REPEATS):
        with engine.connect() as connection:
            began = perf_counter()
            connection.execute(_EVERY_MARK).one()
            took.append(perf_counter() - began)
    engine.dispose()
    return median(took)
