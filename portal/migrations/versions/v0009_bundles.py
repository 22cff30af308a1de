"""Sealed bundles, and the keys that open them."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The key itself is drawn at the next start (`portal.identity.establish`)."""
    op.create_table(
        "sealing_keys",
        sa.Column("public_key", sa.String(43), primary_key=True),
        sa.Column("private_key", sa.LargeBinary(32), nullable=False),
        sa.Column("made_at", sa.String(24), nullable=False),
    )
    op.create_table(
        "bundles",
        sa.Column("digest", sa.String(64), primary_key=True),
        *(
            sa.Column(name, sa.String(length), nullable=False)
            for name, length in (
                ("state", 16),
                ("reason", 16),
                ("device", 36),
                ("carrier", 36),
                ("made_at", 24),
            )
        ),
        *(
            sa.Column(
                name, sa.BigInteger() if name in ("first", "last") else sa.Integer(), nullable=False
            )
            for name in ("first", "last", "acts", "drafts")
        ),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.Column("received_at", sa.String(24), nullable=False),
        sa.Column("admitted_by", sa.String(200), nullable=False),
        sa.Column("admitted_at", sa.String(24)),
    )
    op.create_index("bundles_of_device", "bundles", ["device"])
