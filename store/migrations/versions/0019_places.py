"""What the sites and structures of others are called."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"


def upgrade() -> None:
    """Nothing is known of them yet: it comes with their next acts."""
    op.create_table(
        "places",
        sa.Column("site", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("name", sa.TEXT(), nullable=False),
        sa.Column("structure", sa.TEXT(), nullable=False),
        sa.Column("structure_name", sa.TEXT(), nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
