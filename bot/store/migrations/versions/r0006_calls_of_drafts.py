"""A draft knows the answers of models that went into it: the prompt's version, the model, settings, the request's id.

Revision: 0006, after 0005.
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    document = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
    op.add_column("drafts", sa.Column("calls", document, nullable=False, server_default="[]"))
