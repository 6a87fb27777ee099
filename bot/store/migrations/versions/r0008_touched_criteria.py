"""A revision says which criteria it really changed the text for, so that reviewers see where to look again.

Revision: 0008, after 0007.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    document = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
    op.add_column("drafts", sa.Column("touched", document, nullable=False, server_default="[]"))
