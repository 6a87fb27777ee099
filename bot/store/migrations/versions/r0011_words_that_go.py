"""People may have their words kept out of training, or removed; old tasks lose theirs; exports know pseudonyms.

Revision: 0011, after 0010.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

TIME = sa.DateTime().with_variant(sa.DateTime(timezone=True), "postgresql")
WITH_WORDS = sa.text("decision_at IS NOT NULL AND words_removed_at IS NULL")


def upgrade() -> None:
    op.add_column("workspaces", sa.Column("pseudonym_key", sa.LargeBinary(), nullable=True))
    op.add_column("people", sa.Column("no_training_at", TIME, nullable=True))
    op.add_column("people", sa.Column("forgotten_at", TIME, nullable=True))
    op.add_column("tasks", sa.Column("words_removed_at", TIME, nullable=True))
    op.create_index(
        "ix_tasks_with_words", "tasks", ["decision_at"], sqlite_where=WITH_WORDS, postgresql_where=WITH_WORDS
    )
