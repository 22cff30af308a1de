"""Interviews that kiosks put aside."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """They lay at the kiosks alone until now."""
    op.create_table(
        "paused",
        sa.Column("finder", sa.String(32), primary_key=True),
        sa.Column("site", sa.String(64), sa.ForeignKey("sites.key"), primary_key=True),
        sa.Column("training", sa.Boolean(), primary_key=True),
        sa.Column("device", sa.String(36), sa.ForeignKey("devices.id"), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("locked", sa.LargeBinary()),
        sa.Column("put_at", sa.String(24), nullable=False),
    )
    op.create_index("paused_put_at", "paused", ["put_at"])
    op.create_index("paused_device", "paused", ["device"])
