"""What kind a structure is, where a site is, and the key that signs packs."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Of the places that are there already nobody has said: they are of another kind, anywhere."""
    kind = sa.Column("kind", sa.String(32), nullable=False, server_default="other")
    op.add_column("structures", kind)
    op.add_column("sites", sa.Column("departement", sa.String(3)))
    op.create_table(
        "publisher",
        sa.Column("public_key", sa.String(43), primary_key=True),
        sa.Column("private_key", sa.LargeBinary(32), nullable=False),
    )
