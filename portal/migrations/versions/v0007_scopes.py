"""The type of each act, by which it is told what leaves a structure; what devices were given."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

_NUMBER = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """The guard of the acts steps aside while their types are written, in one transaction."""
    op.add_column("acts", sa.Column("type", sa.Text(), nullable=False, server_default=""))
    op.create_table(
        "readings",
        sa.Column("id", _NUMBER, primary_key=True, autoincrement=True),
        sa.Column("device", sa.String(36), sa.ForeignKey("devices.id"), nullable=False),
        sa.Column("after", _NUMBER, nullable=False),
        sa.Column("upto", _NUMBER, nullable=False),
        sa.Column("at", sa.String(24), nullable=False),
    )
    op.create_index("readings_of_device", "readings", ["device", "upto"])
    if op.get_bind().dialect.name == "postgresql":
        _in_postgresql()
    else:
        _in_sqlite()


def _in_postgresql() -> None:
    op.execute("DROP TRIGGER acts_for_ever ON acts")
    op.execute("UPDATE acts SET type = envelope::json ->> 'type'")
    for table in ("acts", "readings"):
        op.execute(
            f"CREATE TRIGGER {table}_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION for_ever()"
        )


def _in_sqlite() -> None:
    op.execute("DROP TRIGGER acts_no_update")
    op.execute("UPDATE acts SET type = json_extract(envelope, '$.type')")
    for table, change in (("acts", "UPDATE"), ("readings", "UPDATE"), ("readings", "DELETE")):
        op.execute(
            f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table}"
            f" BEGIN SELECT RAISE(ABORT, '{table} are for ever'); END"
        )
