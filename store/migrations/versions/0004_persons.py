"""By what people are recognised, and the keys under which those who may be the same are found."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_STRICT = {"sqlite_strict": True}
_CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}


def upgrade() -> None:
    """Both are projections: the upgrade fills them from the acts afterwards."""
    op.create_table(
        "persons",
        sa.Column("position", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("versions", sa.TEXT(), nullable=False),
        **_STRICT,
    )
    op.create_table(
        "person_keys",
        sa.Column("key", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("position", sa.Integer(), nullable=False, primary_key=True),
        **_CLUSTERED,
    )
    op.create_index("person_keys_position", "person_keys", ["position"])
