"""Dossiers that are one person's: which were named together, and which one lists show."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"


def upgrade() -> None:
    """Projections: the upgrade makes them from the acts afterwards."""
    op.add_column("dossiers", sa.Column("kept_in", sa.TEXT()))
    op.create_index(
        "dossiers_kept_in", "dossiers", ["kept_in"], sqlite_where=sa.text("kept_in IS NOT NULL")
    )
    op.create_table(
        "linked_dossiers",
        sa.Column("dossier", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("other", sa.TEXT(), nullable=False, primary_key=True),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
