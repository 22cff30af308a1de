"""What was put aside may lie at the portal, too."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"


def upgrade() -> None:
    """Nothing did before."""
    op.add_column("paused", sa.Column("there", sa.Integer(), nullable=False, server_default="0"))
    op.add_column("exchange", sa.Column("aside", sa.Integer(), nullable=False, server_default="0"))
