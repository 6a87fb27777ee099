"""What is posted in a channel because somebody asked for it is of no task.

Revision: 0012, after 0011.
"""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

ID = sa.String(26).with_variant(sa.String(26, collation="C"), "postgresql")


def upgrade() -> None:
    counted = _highest()
    with op.batch_alter_table("deliveries", table_kwargs={"sqlite_autoincrement": True}) as deliveries:
        deliveries.alter_column("task_id", existing_type=ID, nullable=True)
    if counted is not None:
        # The table was made anew, and counts from the rows that are left: an id must not come twice.
        this = sa.text("UPDATE sqlite_sequence SET seq = :seq WHERE name = 'deliveries'")
        op.get_bind().execute(this.bindparams(seq=counted))


def _highest() -> int | None:
    """The highest id that was ever given on SQLite; None where there was none."""
    bind = op.get_bind()
    if bind.dialect.name != "sqlite":
        return None
    found = bind.execute(sa.text("SELECT seq FROM sqlite_sequence WHERE name = 'deliveries'")).scalar()
    return None if found is None else int(found)
