"""What backups of the portal cover, and what stays of acts that were removed since."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"

_TEXTS = ("hash", "day")

_MAY_GO = """
    old.device = (SELECT id FROM device)
    AND old.seq <= coalesce((SELECT durable FROM exchange), 0)
    AND EXISTS (
        SELECT 1 FROM purged
        WHERE purged.device = old.device AND purged.seq = old.seq AND purged.hash = old.hash
    )
    AND EXISTS (
        SELECT 1 FROM acts AS later WHERE later.device = old.device AND later.seq > old.seq
    )
"""


def upgrade() -> None:
    """The guard of the acts lets an own one go that is safe elsewhere and leaves its trace."""
    durable = sa.Column("durable", sa.Integer(), nullable=False, server_default="0")
    op.add_column("exchange", durable)
    op.create_table(
        "purged",
        sa.Column("device", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("seq", sa.Integer(), nullable=False, primary_key=True),
        *(sa.Column(name, sa.TEXT(), nullable=False) for name in _TEXTS),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("purged_day", "purged", ["device", "day", "seq"])
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER purged_no_{change.lower()} BEFORE {change} ON purged"
            " BEGIN SELECT RAISE(ABORT, 'traces are for ever'); END"
        )
    op.execute("DROP TRIGGER acts_no_delete")
    op.execute(
        f"CREATE TRIGGER acts_no_delete BEFORE DELETE ON acts WHEN NOT ({_MAY_GO})"
        " BEGIN SELECT RAISE(ABORT, 'acts are for ever'); END"
    )
