"""The tables. A change here needs a revision in migrations/ that does the same; a test compares the two.

Every row has its workspace, except in `inbox`, whose keys name the platform's event.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    UniqueConstraint,
    text,
)

from bot.domain.conversation import ActorKind, Platform
from bot.domain.draft import Arm, BlockKind
from bot.domain.feedback import Disposition
from bot.domain.files import MediaType
from bot.domain.review import Purpose
from bot.domain.score import MarkValue, Verdict
from bot.domain.task import AgentName, Assessor, StallReason, TaskState
from bot.services.ports import DeliveryKind, DeliveryState, JobState
from bot.store.columns import Choice, Counter, Document, Id, Money, Span, UtcTime, Words

metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    }
)


def _of_workspace() -> Column[str]:
    return _ref("workspace_id", "workspaces.id")


def _ref(name: str, target: str, *, deferred: bool = False, **options: Any) -> Column[str]:
    when: dict[str, Any] = {"deferrable": True, "initially": "DEFERRED"} if deferred else {}
    return Column(name, Id, ForeignKey(target, **when), **{"nullable": False, **options})


def _one(name: str, kind: Any, **options: Any) -> Column[Any]:
    """A column that always has a value; most do."""
    return Column(name, kind, nullable=False, **options)


def _where(condition: str) -> dict[str, Any]:
    """Of a partial index.

    A statement that shall use it must say the condition in the same words, not with a bound value: neither planner can
    match a value that it does not see.
    """
    return {"sqlite_where": text(condition), "postgresql_where": text(condition)}


PENDING = "state = 'pending'"
CALLED_OFF = "state = 'cancelled' AND lease_until IS NOT NULL"
"""Of a job that nobody wants any more, whose worker has not been told yet."""

WITH_WORDS = "decision_at IS NOT NULL AND words_removed_at IS NULL"

# ---- who and where

workspaces = Table(
    "workspaces",
    metadata,
    Column("id", Id, primary_key=True),
    _one("platform", Choice(Platform)),
    _one("external_id", Words),
    _one("name", Words),
    _one("next_task_number", Integer),
    # What people's pseudonyms are made with; made by the first export.
    Column("pseudonym_key", LargeBinary),
    UniqueConstraint("platform", "external_id"),
)

installations = Table(
    "installations",
    metadata,
    _ref("workspace_id", "workspaces.id", primary_key=True),
    _one("sealed", LargeBinary),
    _one("installed_at", UtcTime),
)

people = Table(
    "people",
    metadata,
    Column("id", Id, primary_key=True),
    _of_workspace(),
    _one("external_id", Words),
    _one("name", Words),
    Column("no_training_at", UtcTime),  # when they said so
    Column("forgotten_at", UtcTime),
    UniqueConstraint("workspace_id", "external_id"),
)

workspace_settings = Table(
    "workspace_settings",
    metadata,
    _ref("workspace_id", "workspaces.id", primary_key=True),
    Column("number", Integer, primary_key=True, autoincrement=False),  # counts up within the workspace
    _one("name", Words),
    _one("value", Words),
    _ref("person_id", "people.id"),
    _one("at", UtcTime),
)

conversations = Table(
    "conversations",
    metadata,
    Column("id", Id, primary_key=True),
    _of_workspace(),
    _one("platform", Choice(Platform)),
    _one("channel_id", Words),
    Column("thread_id", Words),
    # Between new_conversation and set_thread; tells such a row from the channel itself, which has no thread either.
    _one("awaits_thread", Boolean),
    # Why the platform takes nothing there any more; what waits for it waits until somebody has seen to that.
    Column("closed_why", Words),
    UniqueConstraint("workspace_id", "channel_id", "thread_id"),
    Index(
        "ix_conversations_channel",
        "workspace_id",
        "channel_id",
        unique=True,
        **_where("thread_id IS NULL AND NOT awaits_thread"),
    ),
)

# ---- tasks

tasks = Table(
    "tasks",
    metadata,
    Column("id", Id, primary_key=True),
    _of_workspace(),
    _one("number", Integer),
    _one("version", Integer),  # the number of the last event
    _one("title", Words),
    _one("brief", Words),
    _one("category", Words),
    _one("agent", Choice(AgentName)),
    _ref("owner_id", "people.id"),
    _one("opened_at", UtcTime),
    _one("state", Choice(TaskState)),
    _one("reviewers", Document),
    _one("approvers", Document),
    _one("files", Document),
    Column("import_key", Words),
    _one("max_cycles", Integer),
    Column("max_tokens", BigInteger),
    Column("max_cost_usd", Money),
    Column("quorum", Integer),
    Column("quiet_period", Span),
    _one("assessor", Choice(Assessor), server_default="off"),
    Column("quiet_at", UtcTime),  # when the quiet period ends, while one runs: for the sweeper
    Column("stall_reason", Choice(StallReason)),
    Column("stall_sentence", Words),
    Column("stall_from_state", Choice(TaskState)),
    Column("decision_state", Choice(TaskState)),
    _ref("decision_by", "people.id", nullable=True),
    Column("decision_at", UtcTime),
    Column("decision_reason", Words),
    Column("decision_draft_id", Id),
    Column("words_removed_at", UtcTime),
    # No foreign key: drafts refer to tasks already, and SQLite cannot add a second direction afterwards.
    Column("draft_id", Id),
    Column("assignment_job", Id),
    Column("assignment_purpose", Choice(Purpose)),
    Column("assignment_feedback", Document),
    Column("assignment_unmet", Document),
    _one("side_jobs", Document, server_default="[]"),
    _one("input_tokens", BigInteger),
    _one("output_tokens", BigInteger),
    _one("cached_tokens", BigInteger),
    Column("cost_usd", Money),
    UniqueConstraint("workspace_id", "number"),
    UniqueConstraint("workspace_id", "import_key"),
    Index(None, "workspace_id", "state", "id"),
    Index(None, "owner_id", "id"),
    Index(None, "quiet_at", **_where("quiet_at IS NOT NULL")),
    # Decided tasks that still have their words: for the sweeper, where there is a retention time.
    Index("ix_tasks_with_words", "decision_at", **_where(WITH_WORDS)),
)

task_conversations = Table(
    "task_conversations",
    metadata,
    _ref("task_id", "tasks.id", primary_key=True),
    Column("position", Integer, primary_key=True),
    _of_workspace(),
    _ref("conversation_id", "conversations.id"),
    Index(None, "conversation_id", "task_id"),
)

task_files = Table(
    "task_files",
    metadata,
    _ref("task_id", "tasks.id", primary_key=True),
    Column("position", Integer, primary_key=True),
    _of_workspace(),
    _one("name", Words),
    _one("media_type", Choice(MediaType)),
    _one("size", Integer),
    _one("digest", Words),
    Column("pages", Integer),
    _one("remark", Words),
    _one("text", Words),
    _one("content", LargeBinary),
)

rubrics = Table(
    "rubrics",
    metadata,
    _ref("task_id", "tasks.id", primary_key=True),
    Column("version", Integer, primary_key=True),
    _of_workspace(),
    _one("proposed_by_kind", Choice(ActorKind)),
    _one("proposed_by_id", Words),
    Column("approved_at", UtcTime),
)

criteria = Table(
    "criteria",
    metadata,
    Column("task_id", Id, primary_key=True),
    Column("rubric_version", Integer, primary_key=True),
    Column("number", Integer, primary_key=True),
    _of_workspace(),
    _one("text", Words),
    _one("required", Boolean),
    _one("points", Integer),
    ForeignKeyConstraint(["task_id", "rubric_version"], ["rubrics.task_id", "rubrics.version"]),
)

# ---- drafts

drafts = Table(
    "drafts",
    metadata,
    Column("id", Id, primary_key=True),
    _of_workspace(),
    _ref("task_id", "tasks.id"),
    _one("number", Integer),
    _one("arm", Choice(Arm)),
    _one("digest", Words),
    _one("agent", Words),
    _one("model", Words),
    _one("input_tokens", BigInteger),
    _one("output_tokens", BigInteger),
    _one("cached_tokens", BigInteger),
    Column("cost_usd", Money),
    _one("made_at", UtcTime),
    _ref("based_on", "drafts.id", nullable=True),
    _one("note", Words),
    _one("calls", Document, server_default="[]"),
    _one("touched", Document, server_default="[]"),
    Index(None, "task_id", "number"),
    Index("uq_drafts_task_id_number", "task_id", "number", unique=True, **_where("arm <> 'retry'")),
    Index(None, "workspace_id", "made_at"),
)

blocks = Table(
    "blocks",
    metadata,
    _ref("draft_id", "drafts.id", primary_key=True),
    Column("number", Integer, primary_key=True),
    _of_workspace(),
    _one("kind", Choice(BlockKind)),
    _one("text", Words),
    _one("gap", Words),
)

feedback = Table(
    "feedback",
    metadata,
    Column("id", Id, primary_key=True),
    _of_workspace(),
    _ref("task_id", "tasks.id"),
    _one("position", Integer),
    _ref("draft_id", "drafts.id"),
    _one("draft_number", Integer),
    _ref("author_id", "people.id"),
    _one("text", Words),
    _one("captured_at", UtcTime),
    Column("channel_id", Words),
    Column("message_id", Words),
    _one("edition", Integer),
    _one("disposition", Choice(Disposition)),
    _one("answer", Words),
    UniqueConstraint("task_id", "position"),
    UniqueConstraint("workspace_id", "channel_id", "message_id"),
    Index(None, "draft_id"),
    Index(None, "author_id"),
)

ledger_entries = Table(
    "ledger_entries",
    metadata,
    _ref("draft_id", "drafts.id", primary_key=True),
    Column("position", Integer, primary_key=True),
    _of_workspace(),
    # Checked at the end: whether an entry answers a known item is for the rules to say first, in a sentence.
    _ref("feedback_id", "feedback.id", deferred=True),
    _one("edition", Integer),
    _one("disposition", Choice(Disposition)),
    _one("answer", Words),
    _one("blocks", Document),
    Index(None, "feedback_id"),
)

votes = Table(
    "votes",
    metadata,
    _ref("feedback_id", "feedback.id", primary_key=True),
    _ref("voter_id", "people.id", primary_key=True),
    _of_workspace(),
    _ref("task_id", "tasks.id"),
    _one("value", Integer),
    Index(None, "task_id"),
)

# ---- scores, of every draft

scorecards = Table(
    "scorecards",
    metadata,
    Column("id", Id, primary_key=True),
    _of_workspace(),
    _ref("task_id", "tasks.id"),
    _ref("draft_id", "drafts.id"),
    _one("rubric_version", Integer),
    _one("grader_kind", Choice(ActorKind)),
    _one("grader_id", Words),
    _one("saved_at", UtcTime),
    Column("filed_at", UtcTime),
    # The task's version when the card was last saved, and its place among those saved at once: their order.
    _one("saved_in", Integer),
    _one("position", Integer),
    UniqueConstraint("draft_id", "rubric_version", "grader_kind", "grader_id"),
    Index(None, "task_id"),
)

marks = Table(
    "marks",
    metadata,
    _ref("scorecard_id", "scorecards.id", primary_key=True),
    Column("criterion", Integer, primary_key=True),
    _of_workspace(),
    _ref("draft_id", "drafts.id"),
    _one("value", Choice(MarkValue)),
    _one("note", Words),
    Index(None, "draft_id", "criterion"),
)

# What people's marks on a draft under one version of the rubric come to (ADR 0007): kept by whoever saves a scorecard,
# so that a report reads one row a draft instead of every mark.
scores = Table(
    "scores",
    metadata,
    _ref("draft_id", "drafts.id", primary_key=True),
    Column("rubric_version", Integer, primary_key=True),
    _of_workspace(),
    _ref("task_id", "tasks.id"),
    _one("complete", Boolean),
    _one("met", Integer),
    _one("applicable", Integer),
    # Criteria that this draft turned; nothing where the draft before was not scored under this version.
    Column("gained", Integer),
    Column("lost", Integer),
    # For each criterion its number, how many people gave each mark, and how many models did (see bot.store.scores).
    _one("counts", Document),
    Index(None, "task_id"),
)

finished_reviews = Table(
    "finished_reviews",
    metadata,
    _ref("draft_id", "drafts.id", primary_key=True),
    _ref("person_id", "people.id", primary_key=True),
    _of_workspace(),
    _ref("task_id", "tasks.id"),
    _one("verdict", Choice(Verdict)),
)

# How long somebody reviewed a draft (ADR 0007), kept by whoever saves what they did.
review_times = Table(
    "review_times",
    metadata,
    _ref("task_id", "tasks.id", primary_key=True),
    _ref("person_id", "people.id", primary_key=True),
    Column("draft_number", Integer, primary_key=True),
    _of_workspace(),
    # As if nobody did anything any more: the last act has its whole five minutes, unless it ended the session.
    _one("length", Span),
    Column("open_since", UtcTime),  # that last act, while its five minutes may still run
    Index(None, "person_id"),
    Index(None, "open_since", **_where("open_since IS NOT NULL")),
)

# ---- what happened, and what was received

events = Table(
    "events",
    metadata,
    Column("position", Counter, primary_key=True, autoincrement=True),
    _of_workspace(),
    _ref("task_id", "tasks.id"),
    _one("number", Integer),
    _one("kind", Words),
    _one("payload", Document),
    _one("actor_kind", Choice(ActorKind)),
    _one("actor_id", Words),
    _one("at", UtcTime),
    Column("source_channel", Words),
    Column("source_message", Words),
    UniqueConstraint("task_id", "number"),
    # What a workspace's agents used within its budget's period.
    Index(None, "workspace_id", "kind", "at"),
    sqlite_autoincrement=True,
)

inbox = Table(
    "inbox",
    metadata,
    Column("key", Words, primary_key=True),
    Column("at", UtcTime, nullable=False, index=True),
    Column("subject", Words, nullable=False, server_default=""),
)

# ---- the outbox

jobs = Table(
    "jobs",
    metadata,
    Column("id", Id, primary_key=True),
    _of_workspace(),
    _ref("task_id", "tasks.id"),
    _one("purpose", Choice(Purpose)),
    _one("due_at", UtcTime),
    _one("state", Choice(JobState)),
    _one("attempts", Integer),
    _one("last_error", Words),
    Column("queued_at", UtcTime),
    _one("token", Integer),
    _one("holder", Words),
    Column("lease_until", UtcTime),
    Column("ended_at", UtcTime),
    # How far the holder of the lease says that it is; it changes every few seconds, and is no event.
    Column("agent", Choice(AgentName)),
    _one("words", Integer, server_default="0"),
    Index(None, "task_id"),
    Index(None, "due_at", **_where(PENDING)),
    Index("ix_jobs_called_off", "lease_until", **_where(CALLED_OFF)),
)

deliveries = Table(
    "deliveries",
    metadata,
    Column("id", Counter, primary_key=True, autoincrement=True),
    _of_workspace(),
    Column("task_id", Id, ForeignKey("tasks.id")),
    _ref("conversation_id", "conversations.id"),
    _one("kind", Choice(DeliveryKind)),
    _one("subject", Words),
    _one("due_at", UtcTime),
    _one("state", Choice(DeliveryState)),
    _one("attempts", Integer),
    _one("failures", Integer, server_default="0"),
    _one("uncertain", Boolean),
    _one("last_error", Words),
    Column("lease_until", UtcTime),
    Column("ended_at", UtcTime),
    Index(None, "task_id"),
    Index(None, "conversation_id", "id", **_where(PENDING)),
    # The key of a delivery marks our message on the platform: no id may come twice, even after rows were deleted.
    sqlite_autoincrement=True,
)

posted_messages = Table(
    "posted_messages",
    metadata,
    _ref("workspace_id", "workspaces.id", primary_key=True),
    Column("channel_id", Words, primary_key=True),
    Column("message_id", Words, primary_key=True),
    _ref("task_id", "tasks.id"),
    _ref("conversation_id", "conversations.id"),
    _one("kind", Choice(DeliveryKind)),
    _one("subject", Words),
    Column("delivery_id", Counter, ForeignKey("deliveries.id"), nullable=False),
    _one("position", Integer),
    Index(None, "conversation_id", "kind", "subject", "delivery_id"),
    Index(None, "task_id"),
    Index(None, "delivery_id"),
)
