"""What humans have looked at of what was kept apart, or doubted."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"


def upgrade() -> None:
    """Nobody could look before: all of it waits."""
    op.create_table(
        "seen_matters",
        sa.Column("device", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("seq", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("what", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("agent", sa.TEXT(), nullable=False),
        sa.Column("seen_at", sa.TEXT(), nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
