"""What the person of a draft wants kept in the structure."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Until now nobody could say so."""
    op.add_column("drafts", sa.Column("limited", sa.TEXT(), nullable=False, server_default="[]"))
