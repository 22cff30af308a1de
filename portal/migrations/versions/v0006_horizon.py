"""Up to which number of its log the acts of each device lie in a backup off this machine."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """No backup has been told of yet."""
    number = sa.BigInteger().with_variant(sa.Integer, "sqlite")
    op.add_column("devices", sa.Column("durable_seq", number, nullable=False, server_default="0"))
