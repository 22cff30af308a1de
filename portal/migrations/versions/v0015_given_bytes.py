"""Which desks were given documents, or interviews that were put aside."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Such a note is for ever, as those of other readings are."""
    op.create_table(
        "given_bytes",
        sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("device", sa.String(36), sa.ForeignKey("devices.id"), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
    )
    op.create_index("given_bytes_digest", "given_bytes", ["digest"])
    op.create_index("given_bytes_device", "given_bytes", ["device"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TRIGGER given_bytes_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE"
            " ON given_bytes FOR EACH STATEMENT EXECUTE FUNCTION for_ever()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER given_bytes_no_{change.lower()} BEFORE {change} ON given_bytes"
            " BEGIN SELECT RAISE(ABORT, 'readings are for ever'); END"
        )
