"""Packs, and their entries in the feed."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_Hash = sa.String(64)


def upgrade() -> None:
    """Nothing was published before."""
    op.create_table(
        "packs",
        sa.Column("digest", _Hash, primary_key=True),
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("version", sa.Integer, nullable=False),
        sa.Column("size", sa.Integer, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("published_at", sa.String(24), nullable=False),
        sa.UniqueConstraint("name", "version"),
    )
    op.add_column("feed", sa.Column("pack", _Hash))
