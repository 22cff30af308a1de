"""Who opened the unfinished interviews of a sealed bundle."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Such a note is for ever, as those of other readings are."""
    op.create_table(
        "opened_drafts",
        sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("bundle", sa.String(64), sa.ForeignKey("bundles.digest"), nullable=False),
        sa.Column("by", sa.String(200), nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute(
            "CREATE TRIGGER opened_drafts_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE"
            " ON opened_drafts FOR EACH STATEMENT EXECUTE FUNCTION for_ever()"
        )
        return
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER opened_drafts_no_{change.lower()} BEFORE {change} ON opened_drafts"
            " BEGIN SELECT RAISE(ABORT, 'readings are for ever'); END"
        )
