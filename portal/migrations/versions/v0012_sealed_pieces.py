"""Which pieces of documents lie in sealed bundles."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """None did until now."""
    op.create_table(
        "sealed_pieces",
        sa.Column("bundle", sa.String(64), sa.ForeignKey("bundles.digest"), primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("offset", sa.Integer(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
    )
    op.create_index("sealed_pieces_of_document", "sealed_pieces", ["digest", "size"])
