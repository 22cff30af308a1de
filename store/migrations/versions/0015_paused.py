"""Interviews that were put aside, under codes that their people took along."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"


def upgrade() -> None:
    """Nobody could put one aside before."""
    op.create_table(
        "paused",
        sa.Column("finder", sa.LargeBinary(), nullable=False, primary_key=True),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("kept_ms", sa.Integer(), nullable=False),
        sa.Column("wall", sa.TEXT(), nullable=False),
        sa.Column("offset_ms", sa.Integer(), nullable=True),
        sa.Column("monotonic_ms", sa.Integer(), nullable=False),
        sa.Column("boot", sa.TEXT(), nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
