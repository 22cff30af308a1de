"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

_Key = sa.String(64)
_Uuid = sa.String(36)
_Hash = sa.String(64)
_Moment = sa.String(24)
_Line = sa.String(200)
_Number = sa.BigInteger().with_variant(sa.Integer, "sqlite")


def upgrade() -> None:
    """Create everything."""
    _create_places()
    _create_devices()
    _create_acts()
    _create_feed()


def _create_places() -> None:
    op.create_table(
        "portal",
        sa.Column("id", _Uuid, primary_key=True),
        sa.Column("epoch", _Uuid, nullable=False),
    )
    op.create_table(
        "structures",
        sa.Column("key", _Key, primary_key=True),
        sa.Column("name", _Line, nullable=False),
    )
    op.create_table(
        "sites",
        sa.Column("key", _Key, primary_key=True),
        sa.Column("structure", _Key, sa.ForeignKey("structures.key"), nullable=False),
        sa.Column("name", _Line, nullable=False),
        sa.Column("phone", _Line, nullable=False),
        sa.Column("opening", _Line, nullable=False),
    )


def _create_devices() -> None:
    op.create_table(
        "enrolment_codes",
        sa.Column("digest", _Hash, primary_key=True),
        sa.Column("site", _Key, sa.ForeignKey("sites.key"), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("name", _Line, nullable=False),
        sa.Column("training", sa.Boolean, nullable=False),
        sa.Column("expires_at", _Moment, nullable=False),
        sa.Column("used_by", _Uuid),
    )
    op.create_table(
        "devices",
        sa.Column("id", _Uuid, primary_key=True),
        sa.Column("site", _Key, sa.ForeignKey("sites.key"), nullable=False),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("name", _Line, nullable=False),
        sa.Column("training", sa.Boolean, nullable=False),
        sa.Column("public_key", sa.String(43), nullable=False),
        sa.Column("enrolled_at", _Moment, nullable=False),
        sa.Column("revoked_at", _Moment),
        sa.Column("held_seq", _Number, nullable=False),
        sa.Column("held_hash", _Hash, nullable=False),
    )


def _create_acts() -> None:
    op.create_table(
        "acts",
        sa.Column("device", _Uuid, sa.ForeignKey("devices.id"), primary_key=True),
        sa.Column("seq", _Number, primary_key=True, autoincrement=False),
        sa.Column("hash", _Hash, nullable=False),
        sa.Column("previous", _Hash, nullable=False),
        sa.Column("dossier", _Uuid),
        sa.Column("site", _Key, sa.ForeignKey("sites.key"), nullable=False),
        sa.Column("training", sa.Boolean, nullable=False),
        sa.Column("envelope", sa.Text, nullable=False),
        sa.Column("received_at", _Moment, nullable=False),
    )
    op.create_index("acts_of_dossier", "acts", ["dossier", "training"])
    op.create_table(
        "kept_apart",
        sa.Column("device", _Uuid, sa.ForeignKey("devices.id"), primary_key=True),
        sa.Column("digest", _Hash, primary_key=True),
        sa.Column("code", sa.String(16), nullable=False),
        sa.Column("seq", _Number),
        sa.Column("hash", _Hash),
        sa.Column("previous", _Hash),
        sa.Column("raw", sa.Text, nullable=False),
        sa.Column("verdict", sa.Text, nullable=False),
        sa.Column("received_at", _Moment, nullable=False),
    )
    op.create_index("kept_apart_in_place", "kept_apart", ["device", "seq"])


def _create_feed() -> None:
    op.create_table(
        "known_dossiers",
        sa.Column("dossier", _Uuid, primary_key=True),
        sa.Column("audience", sa.String(80), primary_key=True),
        sa.Column("training", sa.Boolean, nullable=False),
    )
    op.create_table(
        "feed",
        sa.Column("cursor", _Number, primary_key=True, autoincrement=True),
        sa.Column("audience", sa.String(80), nullable=False),
        sa.Column("device", _Uuid, nullable=False),
        sa.Column("seq", _Number),
        sa.Column("verdict", sa.Text),
    )
    op.create_index("feed_of_audience", "feed", ["audience", "cursor"])
