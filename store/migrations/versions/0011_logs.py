"""The logs that a device had before; acts that are told again in another one may go."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

_SAFE_ELSEWHERE = """
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
_KEPT_APART = """
    EXISTS (
        SELECT 1 FROM disputed
        WHERE disputed.device = old.device AND disputed.seq = old.seq AND disputed.hash = old.hash
    )
"""


def upgrade() -> None:
    """The guard of the acts also lets one go that is kept apart instead."""
    op.create_table(
        "former_logs",
        sa.Column("number", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("device", sa.TEXT(), nullable=False),
        sa.Column("private_key", sa.LargeBinary(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("epoch", sa.TEXT()),
        sqlite_strict=True,
    )
    op.create_index("former_logs_device", "former_logs", ["device"], unique=True)
    op.create_table(
        "retold_acts",
        sa.Column("id", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("now", sa.TEXT(), nullable=False),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.execute("DROP TRIGGER acts_no_delete")
    op.execute(
        "CREATE TRIGGER acts_no_delete BEFORE DELETE ON acts"
        f" WHEN NOT ({_SAFE_ELSEWHERE}) AND NOT ({_KEPT_APART})"
        " BEGIN SELECT RAISE(ABORT, 'acts are for ever'); END"
    )
