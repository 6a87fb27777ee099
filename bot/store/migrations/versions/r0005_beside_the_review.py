"""What agents do beside the review is known to its task, and so is whether a model's judgement of drafts is wanted.

Revision: 0005, after 0004.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    document = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
    op.add_column("tasks", sa.Column("side_jobs", document, nullable=False, server_default="[]"))
    op.add_column("tasks", sa.Column("assessor", sa.Text(), nullable=False, server_default="off"))
