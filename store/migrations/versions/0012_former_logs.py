"""Up to where backups of the portal cover the logs that a device had before."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Nothing is known of those there are: the portal is asked."""
    durable = sa.Column("durable", sa.Integer(), nullable=False, server_default="0")
    op.add_column("former_logs", durable)
    op.execute("UPDATE former_logs SET epoch = NULL")
