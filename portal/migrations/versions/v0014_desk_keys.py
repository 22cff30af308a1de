"""The keys of desks, and what finds the desks of a site and the devices that were revoked."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """None was told until now: each desk does at its next exchange."""
    op.create_table(
        "desk_keys",
        sa.Column("device", sa.String(36), sa.ForeignKey("devices.id"), primary_key=True),
        sa.Column("public_key", sa.String(43), nullable=False),
        sa.Column("told_at", sa.String(24), nullable=False),
    )
    op.create_index("devices_of_site", "devices", ["site"])
    op.create_index("devices_revoked", "devices", ["revoked_at"])
