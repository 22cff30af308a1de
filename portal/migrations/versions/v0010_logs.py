"""What came early waits apart; what devices signed of their logs; which log goes on from which."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_UUID, _HASH, _MOMENT = sa.String(36), sa.String(64), sa.String(24)
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
_MOVE = """
    INSERT INTO early (device, seq, hash, previous, envelope, received_at)
    SELECT device, seq, hash, previous, envelope, received_at FROM acts
    WHERE seq > (SELECT held_seq FROM devices WHERE devices.id = acts.device)
"""
_UNTELL = """
    DELETE FROM feed WHERE verdict IS NULL
    AND seq > (SELECT held_seq FROM devices WHERE devices.id = feed.device)
"""
_REMOVE = """
    DELETE FROM acts
    WHERE seq > (SELECT held_seq FROM devices WHERE devices.id = acts.device)
"""


def upgrade() -> None:
    """Acts beyond a gap were published at once; they are told again when the gap is filled."""
    op.add_column("devices", sa.Column("successor_of", _UUID))
    op.create_table(
        "early",
        *_place(),
        sa.Column("previous", _HASH, nullable=False),
        sa.Column("envelope", sa.Text(), nullable=False),
        sa.Column("received_at", _MOMENT, nullable=False),
    )
    op.create_table(
        "signed_heads",
        *_place(),
        sa.Column("signature", sa.String(86), nullable=False),
        sa.Column("held", sa.Boolean(), nullable=False),
        sa.Column("received_at", _MOMENT, nullable=False),
    )
    op.execute(_MOVE)
    op.execute(_UNTELL)
    if op.get_bind().dialect.name == "postgresql":
        _remove_in_postgresql()
    else:
        _remove_in_sqlite()


def _place() -> tuple[sa.Column[object], ...]:
    return (
        sa.Column("device", _UUID, sa.ForeignKey("devices.id"), primary_key=True),
        sa.Column("seq", _NUMBER, primary_key=True, autoincrement=False),
        sa.Column("hash", _HASH, primary_key=True),
    )


def _remove_in_postgresql() -> None:
    """The guard of the acts steps aside, in one transaction."""
    op.execute("DROP TRIGGER acts_for_ever ON acts")
    op.execute(_REMOVE)
    op.execute(
        "CREATE TRIGGER acts_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE ON acts"
        " FOR EACH STATEMENT EXECUTE FUNCTION for_ever()"
    )


def _remove_in_sqlite() -> None:
    op.execute("DROP TRIGGER acts_no_delete")
    op.execute(_REMOVE)
    op.execute(
        "CREATE TRIGGER acts_no_delete BEFORE DELETE ON acts"
        " BEGIN SELECT RAISE(ABORT, 'acts are for ever'); END"
    )
