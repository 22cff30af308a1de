"""Documents of dossiers: their bytes, and which dossiers name them."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_Hash = sa.String(64)


def upgrade() -> None:
    """Nobody could attach any before. What is whole stays as it is, even by hand."""
    op.create_table(
        "documents",
        *_which(),
        sa.Column("held", sa.Integer, nullable=False),
        sa.Column("spoiled", sa.Integer, nullable=False),
        sa.Column("whole_since", sa.String(24)),
    )
    op.create_table(
        "document_pieces",
        *_which(),
        sa.Column("offset", sa.Integer, primary_key=True, autoincrement=False),
        sa.Column("length", sa.Integer, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "document_names",
        *_which(),
        sa.Column("dossier", sa.String(36), primary_key=True),
        sa.Column("structure", sa.String(64), sa.ForeignKey("structures.key"), primary_key=True),
        sa.Column("training", sa.Boolean, primary_key=True),
    )
    op.create_index("document_names_dossier", "document_names", ["dossier"])
    if op.get_bind().dialect.name == "postgresql":
        _guard_in_postgresql()
    else:
        _guard_in_sqlite()


def _which() -> tuple[sa.Column[str], sa.Column[int]]:
    return (
        sa.Column("digest", _Hash, primary_key=True),
        sa.Column("size", sa.Integer, primary_key=True, autoincrement=False),
    )


def _guard_in_sqlite() -> None:
    whole = (
        "EXISTS (SELECT 1 FROM documents AS d WHERE d.digest = old.digest"
        " AND d.size = old.size AND d.whole_since IS NOT NULL)"
    )
    for table in ("documents", "document_pieces"):
        for change in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_no_{change.lower()} BEFORE {change} ON {table}"
                f" WHEN {whole} BEGIN SELECT RAISE(ABORT, 'whole documents are for ever'); END"
            )


def _guard_in_postgresql() -> None:
    op.execute(
        "CREATE FUNCTION whole_for_ever() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
        " IF EXISTS (SELECT 1 FROM documents AS d WHERE d.digest = OLD.digest"
        " AND d.size = OLD.size AND d.whole_since IS NOT NULL)"
        " THEN RAISE EXCEPTION 'whole documents are for ever'; END IF;"
        " RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END; END $$"
    )
    for table in ("documents", "document_pieces"):
        op.execute(
            f"CREATE TRIGGER {table}_whole_for_ever BEFORE UPDATE OR DELETE ON {table}"
            " FOR EACH ROW EXECUTE FUNCTION whole_for_ever()"
        )
        op.execute(
            f"CREATE TRIGGER {table}_for_ever BEFORE TRUNCATE ON {table}"
            " FOR EACH STATEMENT EXECUTE FUNCTION for_ever()"
        )
