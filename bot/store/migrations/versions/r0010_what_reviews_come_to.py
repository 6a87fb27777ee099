"""What the marks on each draft come to, and how long people reviewed it, are kept for reports, and counted once here.

Revision: 0010, after 0009.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ID = sa.String(26).with_variant(sa.String(26, collation="C"), "postgresql")
TIME = sa.DateTime().with_variant(sa.DateTime(timezone=True), "postgresql")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
IDLE = timedelta(minutes=5)
ROWS_AT_ONCE = 1_000

ACTS = (
    "scorecard_opened",
    "marks_saved",
    "feedback_captured",
    "feedback_edited",
    "feedback_withdrawn",
    "vote_cast",
    "feedback_confirmed",
    "feedback_reopened",
    "scorecard_filed",
    "review_finished",
)
ENDS = ("scorecard_filed", "review_finished")


def upgrade() -> None:
    still_open = sa.text("open_since IS NOT NULL")
    op.create_table(
        "scores",
        sa.Column("draft_id", ID, nullable=False),
        sa.Column("rubric_version", sa.Integer(), nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("task_id", ID, nullable=False),
        sa.Column("complete", sa.Boolean(), nullable=False),
        sa.Column("met", sa.Integer(), nullable=False),
        sa.Column("applicable", sa.Integer(), nullable=False),
        sa.Column("gained", sa.Integer()),
        sa.Column("lost", sa.Integer()),
        sa.Column("counts", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name=op.f("fk_scores_draft_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_scores_task_id")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_scores_workspace_id")),
        sa.PrimaryKeyConstraint("draft_id", "rubric_version", name=op.f("pk_scores")),
    )
    op.create_index(op.f("ix_scores_task_id"), "scores", ["task_id"])
    op.create_table(
        "review_times",
        sa.Column("task_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("draft_number", sa.Integer(), nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("length", sa.BigInteger(), nullable=False),
        sa.Column("open_since", TIME),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name=op.f("fk_review_times_person_id")),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name=op.f("fk_review_times_task_id")),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_review_times_workspace_id")),
        sa.PrimaryKeyConstraint("task_id", "person_id", "draft_number", name=op.f("pk_review_times")),
    )
    op.create_index(op.f("ix_review_times_person_id"), "review_times", ["person_id"])
    op.create_index(
        op.f("ix_review_times_open_since"),
        "review_times",
        ["open_since"],
        postgresql_where=still_open,
        sqlite_where=still_open,
    )
    _fill("scores", _scores())
    _fill("review_times", _review_times())


def _fill(table: str, rows: Iterator[dict[str, Any]]) -> None:
    columns = {"counts": DOCUMENT, "open_since": TIME}
    waiting: list[dict[str, Any]] = []
    for row in rows:
        waiting.append(row)
        if len(waiting) == ROWS_AT_ONCE:
            _insert(table, waiting, columns)
            waiting = []
    _insert(table, waiting, columns)


def _insert(table: str, rows: list[dict[str, Any]], types: dict[str, Any]) -> None:
    if rows:
        into = sa.table(table, *(sa.column(name, types.get(name)) for name in rows[0]))
        op.get_bind().execute(sa.insert(into), rows)


def _read(query: str, **types: Any) -> Iterator[Any]:
    """The rows, some at a time, as there may be millions."""
    statement = sa.text(query).columns(**types)
    return iter(op.get_bind().execute(statement, execution_options={"yield_per": ROWS_AT_ONCE}))


# ---- what the marks come to


def _scores() -> Iterator[dict[str, Any]]:
    """By task, draft and rubric version; the drafts by number, so that the one before is known."""
    rows = _read(
        "SELECT d.task_id, d.workspace_id, d.number, d.arm, d.id AS draft_id, s.rubric_version,"
        " c.number AS criterion, c.required, c.points, s.grader_kind, m.value, count(*) AS times"
        " FROM drafts d"
        " JOIN scorecards s ON s.draft_id = d.id AND s.filed_at IS NOT NULL"
        " JOIN criteria c ON c.task_id = d.task_id AND c.rubric_version = s.rubric_version"
        " LEFT JOIN marks m ON m.scorecard_id = s.id AND m.criterion = c.number"
        " GROUP BY d.task_id, d.workspace_id, d.number, d.arm, d.id, s.rubric_version,"
        " c.number, c.required, c.points, s.grader_kind, m.value"
        " ORDER BY d.task_id, d.number, d.id, s.rubric_version, c.number",
        required=sa.Boolean(),
    )
    for _, of_task in groupby(rows, lambda row: row.task_id):
        outcomes: dict[tuple[int, int], dict[int, str]] = {}  # by number and rubric version
        for (_, version), group in groupby(of_task, lambda row: (row.draft_id, row.rubric_version)):
            criteria = list(group)
            if all(row.grader_kind != "person" for row in criteria):
                continue
            first = criteria[0]
            row, now = _score(criteria, outcomes.get((first.number - 1, version)) if first.arm != "retry" else None)
            if first.arm != "retry":
                outcomes[first.number, version] = now
            yield {
                "draft_id": first.draft_id,
                "rubric_version": version,
                "workspace_id": first.workspace_id,
                "task_id": first.task_id,
                **row,
            }


def _score(rows: list[Any], was: dict[int, str] | None) -> tuple[dict[str, Any], dict[int, str]]:
    now: dict[int, str] = {}
    counts, complete, judged, met, applicable, gained, lost = [], True, False, 0, 0, 0, 0
    for number, group in groupby(rows, lambda row: row.criterion):
        of_criterion = list(group)
        first = of_criterion[0]
        people, models = _counts(of_criterion, people=True), _counts(of_criterion, people=False)
        counts.append([number, *people, *models])
        outcome = now[number] = _outcome(*people)
        wanted = "not_met" if first.points < 0 else "met"
        judged |= bool(people[0] or people[1])
        complete &= not first.required or outcome in ("not_applicable", wanted)
        met += outcome == wanted
        applicable += outcome != "not_applicable"
        if was and {was.get(number), outcome} <= {"met", "not_met", "disputed"}:
            gained += was[number] != wanted and outcome == wanted
            lost += was[number] == wanted and outcome != wanted
    return {
        "complete": judged and complete,
        "met": met,
        "applicable": applicable,
        "gained": gained if was else None,
        "lost": lost if was else None,
        "counts": counts,
    }, now


def _counts(rows: list[Any], *, people: bool) -> list[int]:
    fits = [row for row in rows if (row.grader_kind == "person") is people]
    values = ("met", "not_met", "not_applicable", "cannot_judge")
    return [sum(row.times for row in fits if row.value == value) for value in values]


def _outcome(met: int, not_met: int, not_applicable: int, _cannot_judge: int) -> str:
    if met != not_met:
        return "met" if met > not_met else "not_met"
    if met:
        return "disputed"
    return "not_applicable" if not_applicable else "unscored"


# ---- how long people reviewed

Act = tuple[datetime, bool, int]
"""When, whether it ended a session, the number of the current draft."""


def _review_times() -> Iterator[dict[str, Any]]:
    kinds = ", ".join(f"'{kind}'" for kind in (*ACTS, "minutes_corrected", "draft_recorded", "retry_recorded"))
    draft_id, minutes, head_id = (
        ("payload ->> 'draft_id'", "payload ->> 'minutes'", "payload -> 'head' ->> 'id'")
        if op.get_bind().dialect.name == "postgresql"
        else tuple(f"json_extract(payload, '$.{path}')" for path in ("draft_id", "minutes", "head.id"))
    )
    rows = _read(
        f"SELECT task_id, workspace_id, kind, actor_kind, actor_id, at,"  # noqa: S608 - words of ours
        f" {draft_id} AS draft_id, {minutes} AS minutes, {head_id} AS head_id"
        f" FROM events WHERE kind IN ({kinds}) ORDER BY task_id, number",
        at=TIME,
    )
    for task_id, of_task in groupby(rows, lambda row: row.task_id):
        number, retries, workspace_id = 0, set(), ""
        settled: defaultdict[str, dict[int, timedelta]] = defaultdict(dict)
        running: defaultdict[str, list[Act]] = defaultdict(list)
        for row in of_task:
            workspace_id = row.workspace_id
            if row.kind == "draft_recorded":
                number += 1
            elif row.kind == "retry_recorded":
                retries.add(row.head_id)
            elif row.actor_kind != "person" or row.draft_id in retries:
                continue
            elif row.kind == "minutes_corrected":
                counted = _lengths(settled[row.actor_id], running.pop(row.actor_id, []))
                settled[row.actor_id] = _divided(timedelta(minutes=float(row.minutes)), counted, number)
            else:
                at = row.at.replace(tzinfo=row.at.tzinfo or UTC)
                running[row.actor_id].append((at, row.kind in ENDS, number))
        for person in sorted(settled.keys() | running.keys()):
            acts = sorted(running[person])
            for draft_number, length in _lengths(settled[person], acts).items():
                is_open = bool(acts) and acts[-1][1:] == (False, draft_number)
                yield {
                    "task_id": task_id,
                    "person_id": person,
                    "draft_number": draft_number,
                    "workspace_id": workspace_id,
                    "length": length // timedelta(microseconds=1),
                    "open_since": _stored(acts[-1][0]) if is_open else None,
                }


def _stored(at: datetime) -> datetime:
    return at if op.get_bind().dialect.name == "postgresql" else at.astimezone(UTC).replace(tzinfo=None)


def _lengths(settled: dict[int, timedelta], acts: list[Act]) -> dict[int, timedelta]:
    lengths = dict(settled)
    acts = sorted(acts)
    for place, (at, ends, number) in enumerate(acts):
        gap = min(acts[place + 1][0] - at, IDLE) if place + 1 < len(acts) else IDLE
        lengths[number] = lengths.get(number, timedelta(0)) + (timedelta(0) if ends else gap)
    return lengths


def _divided(stated: timedelta, counted: dict[int, timedelta], current: int) -> dict[int, timedelta]:
    total = sum(counted.values(), timedelta(0))
    if not total:
        return {current: stated}
    shares = {number: stated * (length / total) for number, length in counted.items()}
    rest = stated - sum(shares.values(), timedelta(0))
    return shares | {current: shares.get(current, timedelta(0)) + rest}
