"""What a device knows of its place: the kind of structure, the département, the key of packs."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """A device that is enrolled already was told nothing of it."""
    kind = sa.Column("structure_kind", sa.TEXT(), nullable=False, server_default="other")
    op.add_column("device", kind)
    op.add_column("device", sa.Column("departement", sa.TEXT()))
    op.add_column("device", sa.Column("pack_key", sa.TEXT(), nullable=False, server_default=""))
