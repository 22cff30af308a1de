"""Packs: those installed, those offered by the portal, those refused; what a draft began with."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_STRICT = {"sqlite_strict": True}
_CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}
_FIRST = '[["registration",1]]'


def upgrade() -> None:
    """Until now every draft was begun with the one questionnaire that had shipped."""
    op.add_column("drafts", sa.Column("layers", sa.TEXT(), nullable=False, server_default=_FIRST))
    op.create_table(
        "packs",
        *_which(),
        sa.Column("installed_at", sa.TEXT(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        **_STRICT,
    )
    op.create_index("packs_name_version", "packs", ["name", "version"], unique=True)
    op.create_table(
        "pack_offers",
        sa.Column("position", sa.Integer(), nullable=False, primary_key=True),
        *_which(key=False),
        sa.Column("size", sa.Integer(), nullable=False),
        **_STRICT,
    )
    op.create_index("pack_offers_digest", "pack_offers", ["digest"], unique=True)
    op.create_table(
        "pack_refusals",
        *_which(),
        *(sa.Column(name, sa.TEXT(), nullable=False) for name in ("key", "why", "refused_at")),
        **_CLUSTERED,
    )


def _which(*, key: bool = True) -> list[sa.Column[str] | sa.Column[int]]:
    return [
        sa.Column("digest", sa.TEXT(), nullable=False, primary_key=key),
        sa.Column("name", sa.TEXT(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    ]
