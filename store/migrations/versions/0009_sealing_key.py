"""For whom a device seals what only the portal may read."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """A device that is enrolled already hears of the key at its next exchange."""
    op.add_column("device", sa.Column("sealing_key", sa.TEXT(), nullable=False, server_default=""))
