"""The day of each act, by which devices compare their logs with what is held here."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """The guard of the acts steps aside while their days are written, in one transaction."""
    op.add_column("acts", sa.Column("day", sa.String(10), nullable=False, server_default=""))
    if op.get_bind().dialect.name == "postgresql":
        _fill_in_postgresql()
    else:
        _fill_in_sqlite()
    op.create_index("acts_of_day", "acts", ["device", "day", "seq"])


def _fill_in_postgresql() -> None:
    op.execute("DROP TRIGGER acts_for_ever ON acts")
    op.execute("UPDATE acts SET day = left(envelope::json ->> 'recorded_at', 10)")
    op.execute(
        "CREATE TRIGGER acts_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE ON acts"
        " FOR EACH STATEMENT EXECUTE FUNCTION for_ever()"
    )


def _fill_in_sqlite() -> None:
    op.execute("DROP TRIGGER acts_no_update")
    op.execute("UPDATE acts SET day = substr(json_extract(envelope, '$.recorded_at'), 1, 10)")
    op.execute(
        "CREATE TRIGGER acts_no_update BEFORE UPDATE ON acts"
        " BEGIN SELECT RAISE(ABORT, 'acts are for ever'); END"
    )
