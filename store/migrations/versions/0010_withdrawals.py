"""Whether a dossier stands, was withdrawn, or waits for a human to say so."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """A projection: the upgrade makes it from the acts afterwards."""
    presence = sa.Column("presence", sa.TEXT(), nullable=False, server_default="present")
    op.add_column("dossiers", presence)
