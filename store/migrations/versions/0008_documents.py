"""Documents of dossiers, with their bytes."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_STRICT = {"sqlite_strict": True}
_CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}
_WHOLE = "EXISTS (SELECT 1 FROM documents WHERE digest = old.digest AND arrived = size)"


def upgrade() -> None:
    """Nobody could attach any before. Documents stay, and so do the bytes of whole ones."""
    numbers = ("size", "own", "arrived", "held", "confirmed")
    op.create_table(
        "documents",
        sa.Column("position", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("digest", sa.TEXT(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in numbers),
        sa.CheckConstraint("arrived BETWEEN 0 AND size", name="documents_arrived"),
        **_STRICT,
    )
    op.create_index("documents_digest", "documents", ["digest"], unique=True)
    op.create_table(
        "document_pieces",
        sa.Column("digest", sa.TEXT(), nullable=False, primary_key=True),
        sa.Column("offset", sa.Integer(), nullable=False, primary_key=True),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["digest"], ["documents.digest"]),
        **_CLUSTERED,
    )
    op.execute(
        "CREATE TRIGGER documents_no_delete BEFORE DELETE ON documents"
        " BEGIN SELECT RAISE(ABORT, 'documents are for ever'); END"
    )
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER document_pieces_no_{change.lower()} BEFORE {change}"
            f" ON document_pieces WHEN {_WHOLE}"
            " BEGIN SELECT RAISE(ABORT, 'documents are for ever'); END"
        )
