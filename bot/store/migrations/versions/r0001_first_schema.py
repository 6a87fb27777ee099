"""The first schema.

Revision: 0001
"""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

# What the types of bot.store.columns were on each database at that time; they may change, this may not.
ID = sa.String(26).with_variant(sa.String(26, collation="C"), "postgresql")
TIME = sa.DateTime().with_variant(sa.DateTime(timezone=True), "postgresql")
MONEY = sa.Text().with_variant(sa.Numeric(), "postgresql")
DOCUMENT = sa.JSON().with_variant(JSONB(), "postgresql")
COUNTER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def upgrade() -> None:
    create_places()
    create_tasks()
    create_drafts()
    create_scores()
    create_logs()
    create_outbox()


def create_places() -> None:
    op.create_table(
        "workspaces",
        sa.Column("id", ID, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("external_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.Column("next_task_number", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_workspaces"),
        sa.UniqueConstraint("platform", "external_id", name="uq_workspaces_platform_external_id"),
    )
    op.create_table(
        "people",
        sa.Column("id", ID, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("external_id", sa.Text, nullable=False),
        sa.Column("name", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_people_workspace_id"),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("workspace_id", "external_id", name="uq_people_workspace_id_external_id"),
    )
    op.create_table(
        "conversations",
        sa.Column("id", ID, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("platform", sa.Text, nullable=False),
        sa.Column("channel_id", sa.Text, nullable=False),
        sa.Column("thread_id", sa.Text, nullable=True),
        sa.Column("awaits_thread", sa.Boolean, nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_conversations_workspace_id"),
        sa.PrimaryKeyConstraint("id", name="pk_conversations"),
        sa.UniqueConstraint(
            "workspace_id", "channel_id", "thread_id", name="uq_conversations_workspace_id_channel_id_thread_id"
        ),
    )
    op.create_index(
        "ix_conversations_channel",
        "conversations",
        ["workspace_id", "channel_id"],
        unique=True,
        **where("thread_id IS NULL AND NOT awaits_thread"),
    )


def create_tasks() -> None:
    op.create_table(
        "tasks",
        sa.Column("id", ID, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("brief", sa.Text, nullable=False),
        sa.Column("category", sa.Text, nullable=False),
        sa.Column("agent", sa.Text, nullable=False),
        sa.Column("owner_id", ID, nullable=False),
        sa.Column("opened_at", TIME, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("reviewers", DOCUMENT, nullable=False),
        sa.Column("approvers", DOCUMENT, nullable=False),
        sa.Column("files", DOCUMENT, nullable=False),
        sa.Column("import_key", sa.Text, nullable=True),
        sa.Column("max_cycles", sa.Integer, nullable=False),
        sa.Column("max_tokens", sa.BigInteger, nullable=True),
        sa.Column("max_cost_usd", MONEY, nullable=True),
        sa.Column("quorum", sa.Integer, nullable=True),
        sa.Column("quiet_period", sa.BigInteger, nullable=True),
        sa.Column("quiet_at", TIME, nullable=True),
        sa.Column("stall_reason", sa.Text, nullable=True),
        sa.Column("stall_sentence", sa.Text, nullable=True),
        sa.Column("stall_from_state", sa.Text, nullable=True),
        sa.Column("decision_state", sa.Text, nullable=True),
        sa.Column("decision_by", ID, nullable=True),
        sa.Column("decision_at", TIME, nullable=True),
        sa.Column("decision_reason", sa.Text, nullable=True),
        sa.Column("decision_draft_id", ID, nullable=True),
        sa.Column("draft_id", ID, nullable=True),
        sa.Column("assignment_job", ID, nullable=True),
        sa.Column("assignment_purpose", sa.Text, nullable=True),
        sa.Column("assignment_feedback", DOCUMENT, nullable=True),
        sa.Column("assignment_unmet", DOCUMENT, nullable=True),
        sa.Column("input_tokens", sa.BigInteger, nullable=False),
        sa.Column("output_tokens", sa.BigInteger, nullable=False),
        sa.Column("cached_tokens", sa.BigInteger, nullable=False),
        sa.Column("cost_usd", MONEY, nullable=True),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_tasks_workspace_id"),
        sa.ForeignKeyConstraint(["owner_id"], ["people.id"], name="fk_tasks_owner_id"),
        sa.ForeignKeyConstraint(["decision_by"], ["people.id"], name="fk_tasks_decision_by"),
        sa.PrimaryKeyConstraint("id", name="pk_tasks"),
        sa.UniqueConstraint("workspace_id", "import_key", name="uq_tasks_workspace_id_import_key"),
        sa.UniqueConstraint("workspace_id", "number", name="uq_tasks_workspace_id_number"),
    )
    op.create_index("ix_tasks_owner_id_id", "tasks", ["owner_id", "id"])
    op.create_index("ix_tasks_quiet_at", "tasks", ["quiet_at"], **where("quiet_at IS NOT NULL"))
    op.create_index("ix_tasks_workspace_id_state_id", "tasks", ["workspace_id", "state", "id"])
    op.create_table(
        "task_conversations",
        sa.Column("task_id", ID, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("conversation_id", ID, nullable=False),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_task_conversations_task_id"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_task_conversations_workspace_id"),
        sa.ForeignKeyConstraint(
            ["conversation_id"], ["conversations.id"], name="fk_task_conversations_conversation_id"
        ),
        sa.PrimaryKeyConstraint("task_id", "position", name="pk_task_conversations"),
    )
    op.create_index(
        "ix_task_conversations_conversation_id_task_id", "task_conversations", ["conversation_id", "task_id"]
    )
    op.create_table(
        "rubrics",
        sa.Column("task_id", ID, nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("proposed_by_kind", sa.Text, nullable=False),
        sa.Column("proposed_by_id", sa.Text, nullable=False),
        sa.Column("approved_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_rubrics_task_id"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_rubrics_workspace_id"),
        sa.PrimaryKeyConstraint("task_id", "version", name="pk_rubrics"),
    )
    op.create_table(
        "criteria",
        sa.Column("task_id", ID, nullable=False),
        sa.Column("rubric_version", sa.Integer, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("required", sa.Boolean, nullable=False),
        sa.Column("points", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(
            ["task_id", "rubric_version"], ["rubrics.task_id", "rubrics.version"], name="fk_criteria_task_id"
        ),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_criteria_workspace_id"),
        sa.PrimaryKeyConstraint("task_id", "rubric_version", "number", name="pk_criteria"),
    )


def create_drafts() -> None:
    op.create_table(
        "drafts",
        sa.Column("id", ID, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("task_id", ID, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("arm", sa.Text, nullable=False),
        sa.Column("digest", sa.Text, nullable=False),
        sa.Column("agent", sa.Text, nullable=False),
        sa.Column("model", sa.Text, nullable=False),
        sa.Column("input_tokens", sa.BigInteger, nullable=False),
        sa.Column("output_tokens", sa.BigInteger, nullable=False),
        sa.Column("cached_tokens", sa.BigInteger, nullable=False),
        sa.Column("cost_usd", MONEY, nullable=True),
        sa.Column("made_at", TIME, nullable=False),
        sa.Column("based_on", ID, nullable=True),
        sa.Column("note", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_drafts_workspace_id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_drafts_task_id"),
        sa.ForeignKeyConstraint(["based_on"], ["drafts.id"], name="fk_drafts_based_on"),
        sa.PrimaryKeyConstraint("id", name="pk_drafts"),
    )
    op.create_index("ix_drafts_task_id_number", "drafts", ["task_id", "number"])
    op.create_index("ix_drafts_workspace_id_made_at", "drafts", ["workspace_id", "made_at"])
    op.create_index("uq_drafts_task_id_number", "drafts", ["task_id", "number"], unique=True, **where("arm <> 'retry'"))
    op.create_table(
        "blocks",
        sa.Column("draft_id", ID, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("gap", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name="fk_blocks_draft_id"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_blocks_workspace_id"),
        sa.PrimaryKeyConstraint("draft_id", "number", name="pk_blocks"),
    )
    op.create_table(
        "feedback",
        sa.Column("id", ID, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("task_id", ID, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("draft_id", ID, nullable=False),
        sa.Column("draft_number", sa.Integer, nullable=False),
        sa.Column("author_id", ID, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.Column("captured_at", TIME, nullable=False),
        sa.Column("channel_id", sa.Text, nullable=True),
        sa.Column("message_id", sa.Text, nullable=True),
        sa.Column("edition", sa.Integer, nullable=False),
        sa.Column("disposition", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_feedback_workspace_id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_feedback_task_id"),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name="fk_feedback_draft_id"),
        sa.ForeignKeyConstraint(["author_id"], ["people.id"], name="fk_feedback_author_id"),
        sa.PrimaryKeyConstraint("id", name="pk_feedback"),
        sa.UniqueConstraint("task_id", "position", name="uq_feedback_task_id_position"),
        sa.UniqueConstraint(
            "workspace_id", "channel_id", "message_id", name="uq_feedback_workspace_id_channel_id_message_id"
        ),
    )
    op.create_index("ix_feedback_author_id", "feedback", ["author_id"])
    op.create_index("ix_feedback_draft_id", "feedback", ["draft_id"])
    op.create_table(
        "ledger_entries",
        sa.Column("draft_id", ID, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("feedback_id", ID, nullable=False),
        sa.Column("edition", sa.Integer, nullable=False),
        sa.Column("disposition", sa.Text, nullable=False),
        sa.Column("answer", sa.Text, nullable=False),
        sa.Column("blocks", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name="fk_ledger_entries_draft_id"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_ledger_entries_workspace_id"),
        sa.ForeignKeyConstraint(
            ["feedback_id"],
            ["feedback.id"],
            name="fk_ledger_entries_feedback_id",
            deferrable=True,
            initially="DEFERRED",
        ),
        sa.PrimaryKeyConstraint("draft_id", "position", name="pk_ledger_entries"),
    )
    op.create_index("ix_ledger_entries_feedback_id", "ledger_entries", ["feedback_id"])
    op.create_table(
        "votes",
        sa.Column("feedback_id", ID, nullable=False),
        sa.Column("voter_id", ID, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("task_id", ID, nullable=False),
        sa.Column("value", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["feedback_id"], ["feedback.id"], name="fk_votes_feedback_id"),
        sa.ForeignKeyConstraint(["voter_id"], ["people.id"], name="fk_votes_voter_id"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_votes_workspace_id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_votes_task_id"),
        sa.PrimaryKeyConstraint("feedback_id", "voter_id", name="pk_votes"),
    )
    op.create_index("ix_votes_task_id", "votes", ["task_id"])


def create_scores() -> None:
    op.create_table(
        "scorecards",
        sa.Column("id", ID, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("task_id", ID, nullable=False),
        sa.Column("draft_id", ID, nullable=False),
        sa.Column("rubric_version", sa.Integer, nullable=False),
        sa.Column("grader_kind", sa.Text, nullable=False),
        sa.Column("grader_id", sa.Text, nullable=False),
        sa.Column("saved_at", TIME, nullable=False),
        sa.Column("filed_at", TIME, nullable=True),
        sa.Column("saved_in", sa.Integer, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_scorecards_workspace_id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_scorecards_task_id"),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name="fk_scorecards_draft_id"),
        sa.PrimaryKeyConstraint("id", name="pk_scorecards"),
        sa.UniqueConstraint(
            "draft_id",
            "rubric_version",
            "grader_kind",
            "grader_id",
            name="uq_scorecards_draft_id_rubric_version_grader_kind_grader_id",
        ),
    )
    op.create_index("ix_scorecards_task_id", "scorecards", ["task_id"])
    op.create_table(
        "marks",
        sa.Column("scorecard_id", ID, nullable=False),
        sa.Column("criterion", sa.Integer, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("draft_id", ID, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("note", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["scorecard_id"], ["scorecards.id"], name="fk_marks_scorecard_id"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_marks_workspace_id"),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name="fk_marks_draft_id"),
        sa.PrimaryKeyConstraint("scorecard_id", "criterion", name="pk_marks"),
    )
    op.create_index("ix_marks_draft_id_criterion", "marks", ["draft_id", "criterion"])
    op.create_table(
        "finished_reviews",
        sa.Column("draft_id", ID, nullable=False),
        sa.Column("person_id", ID, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("task_id", ID, nullable=False),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(["draft_id"], ["drafts.id"], name="fk_finished_reviews_draft_id"),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_finished_reviews_person_id"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_finished_reviews_workspace_id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_finished_reviews_task_id"),
        sa.PrimaryKeyConstraint("draft_id", "person_id", name="pk_finished_reviews"),
    )


def create_logs() -> None:
    op.create_table(
        "events",
        sa.Column("position", COUNTER, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("task_id", ID, nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("payload", DOCUMENT, nullable=False),
        sa.Column("actor_kind", sa.Text, nullable=False),
        sa.Column("actor_id", sa.Text, nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.Column("source_channel", sa.Text, nullable=True),
        sa.Column("source_message", sa.Text, nullable=True),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_events_workspace_id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_events_task_id"),
        sa.PrimaryKeyConstraint("position", name="pk_events"),
        sa.UniqueConstraint("task_id", "number", name="uq_events_task_id_number"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "inbox",
        sa.Column("key", sa.Text, nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_inbox"),
    )
    op.create_table(
        "cursors",
        sa.Column("conversation_id", ID, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("position", sa.Text, nullable=False),
        sa.Column("at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_cursors_conversation_id"),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_cursors_workspace_id"),
        sa.PrimaryKeyConstraint("conversation_id", name="pk_cursors"),
    )


def create_outbox() -> None:
    op.create_table(
        "jobs",
        sa.Column("id", ID, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("task_id", ID, nullable=False),
        sa.Column("purpose", sa.Text, nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("last_error", sa.Text, nullable=False),
        sa.Column("queued_at", TIME, nullable=True),
        sa.Column("token", sa.Integer, nullable=False),
        sa.Column("holder", sa.Text, nullable=False),
        sa.Column("lease_until", TIME, nullable=True),
        sa.Column("ended_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_jobs_workspace_id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_jobs_task_id"),
        sa.PrimaryKeyConstraint("id", name="pk_jobs"),
    )
    op.create_index("ix_jobs_due_at", "jobs", ["due_at"], **where("state = 'pending'"))
    op.create_index("ix_jobs_task_id", "jobs", ["task_id"])
    op.create_table(
        "deliveries",
        sa.Column("id", COUNTER, nullable=False),
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("task_id", ID, nullable=False),
        sa.Column("conversation_id", ID, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("due_at", TIME, nullable=False),
        sa.Column("state", sa.Text, nullable=False),
        sa.Column("attempts", sa.Integer, nullable=False),
        sa.Column("uncertain", sa.Boolean, nullable=False),
        sa.Column("last_error", sa.Text, nullable=False),
        sa.Column("lease_until", TIME, nullable=True),
        sa.Column("ended_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_deliveries_workspace_id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_deliveries_task_id"),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_deliveries_conversation_id"),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_deliveries_conversation_id_id", "deliveries", ["conversation_id", "id"], **where("state = 'pending'")
    )
    op.create_index("ix_deliveries_task_id", "deliveries", ["task_id"])
    op.create_table(
        "posted_messages",
        sa.Column("workspace_id", ID, nullable=False),
        sa.Column("channel_id", sa.Text, nullable=False),
        sa.Column("message_id", sa.Text, nullable=False),
        sa.Column("task_id", ID, nullable=False),
        sa.Column("conversation_id", ID, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("subject", sa.Text, nullable=False),
        sa.Column("delivery_id", COUNTER, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name="fk_posted_messages_workspace_id"),
        sa.ForeignKeyConstraint(["task_id"], ["tasks.id"], name="fk_posted_messages_task_id"),
        sa.ForeignKeyConstraint(["conversation_id"], ["conversations.id"], name="fk_posted_messages_conversation_id"),
        sa.ForeignKeyConstraint(["delivery_id"], ["deliveries.id"], name="fk_posted_messages_delivery_id"),
        sa.PrimaryKeyConstraint("workspace_id", "channel_id", "message_id", name="pk_posted_messages"),
    )
    op.create_index(
        "ix_posted_messages_conversation_id_kind_subject_delivery_id",
        "posted_messages",
        ["conversation_id", "kind", "subject", "delivery_id"],
    )
    op.create_index("ix_posted_messages_delivery_id", "posted_messages", ["delivery_id"])
    op.create_index("ix_posted_messages_task_id", "posted_messages", ["task_id"])
