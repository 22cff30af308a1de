"""What the portal certifies of a device, for those who verify its receipts."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"


def upgrade() -> None:
    """A device that is enrolled already hears of it at its next exchange."""
    op.add_column("device", sa.Column("certificate", sa.TEXT(), nullable=False, server_default=""))
