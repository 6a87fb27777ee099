"""What a workspace used is found fast, and an event that comes again is answered with what it made.

Revision: 0002, after 0001.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_events_workspace_id_kind_at", "events", ["workspace_id", "kind", "at"])
    op.add_column("inbox", sa.Column("subject", sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_inbox_at", "inbox", ["at"])
