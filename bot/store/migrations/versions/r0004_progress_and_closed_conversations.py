"""Where an agent is with its work, which worker is to be told to stop, and which conversation takes nothing any more.

Revision: 0004, after 0003.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

CALLED_OFF = sa.text("state = 'cancelled' AND lease_until IS NOT NULL")


def upgrade() -> None:
    op.add_column("conversations", sa.Column("closed_why", sa.Text(), nullable=True))
    op.add_column("jobs", sa.Column("agent", sa.Text(), nullable=True))
    op.add_column("jobs", sa.Column("words", sa.Integer(), nullable=False, server_default="0"))
    op.create_index("ix_jobs_called_off", "jobs", ["lease_until"], sqlite_where=CALLED_OFF, postgresql_where=CALLED_OFF)
    op.add_column("deliveries", sa.Column("failures", sa.Integer(), nullable=False, server_default="0"))
    # Until now every claim counted as a fault; so what is still under way is given up no later than it would have been.
    op.execute("UPDATE deliveries SET failures = attempts WHERE state = 'pending'")
