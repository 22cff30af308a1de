"""What kiosks seal for desks, what desks were brought, and which devices were revoked."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"


def upgrade() -> None:
    """The portal says it at the next exchange. What was sealed before is for the portal alone."""
    op.create_table(
        "notice",
        sa.Column("one", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("name", sa.TEXT(), nullable=False),
        sa.CheckConstraint("one = 1", name="notice_one"),
        sqlite_strict=True,
    )
    _clustered("desk_keys", sa.Column("public_key", sa.TEXT(), nullable=False, primary_key=True))
    _clustered(
        "desk_boxes",
        sa.Column("digest", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("box", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "brought_acts",
        sa.Column("position", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("digest", sa.TEXT(), nullable=False),
        sa.Column("dossier", sa.TEXT(), nullable=False),
        sa.Column("document", sa.TEXT(), nullable=False),
        sqlite_strict=True,
    )
    op.create_index("brought_acts_digest", "brought_acts", ["digest"], unique=True)
    op.create_index("brought_acts_dossier", "brought_acts", ["dossier"])
    _clustered(
        "revoked_devices",
        sa.Column("device", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("since", sa.TEXT(), nullable=False),
    )


def _clustered(name: str, *columns: sa.Column[str] | sa.Column[bytes]) -> None:
    op.create_table(name, *columns, sqlite_strict=True, sqlite_with_rowid=False)
