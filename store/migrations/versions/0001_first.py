"""The first schema."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

_STRICT = {"sqlite_strict": True}
_CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}


def upgrade() -> None:
    """Make all tables."""
    _acts()
    _device()
    _drafts()
    _dossiers()
    _agents()
    _exchange()


def _text(name: str, *, nullable: bool = False, key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.TEXT(), nullable=nullable, primary_key=key)


def _number(name: str, *, nullable: bool = False, key: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer(), nullable=nullable, primary_key=key)


def _acts() -> None:
    op.create_table(
        "acts",
        _number("position", key=True),
        _text("device"),
        _number("seq"),
        _text("hash"),
        _text("type"),
        _text("dossier", nullable=True),
        _text("occurred_at"),
        _text("document"),
        sa.CheckConstraint("seq >= 1", name="acts_seq"),
        **_STRICT,
    )
    op.create_index("acts_device_seq", "acts", ["device", "seq"], unique=True)
    op.create_index("acts_dossier", "acts", ["dossier", "device", "seq"])
    op.create_index(
        "acts_help", "acts", ["occurred_at"], sqlite_where=sa.text("type = 'help.requested'")
    )
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER acts_no_{change.lower()} BEFORE {change} ON acts"
            " BEGIN SELECT RAISE(ABORT, 'acts are for ever'); END"
        )
    op.create_table(
        "disputed",
        _text("device", key=True),
        _number("seq", key=True),
        _text("hash", key=True),
        _text("reason"),
        _text("document"),
        **_CLUSTERED,
    )


def _device() -> None:
    names = ("id", "kind", "name", "structure", "structure_name", "site", "site_name")
    op.create_table(
        "device",
        _number("one", key=True),
        *(_text(name) for name in names),
        _number("training"),
        *(_text(name) for name in ("portal_url", "phone", "opening")),
        sa.Column("private_key", sa.LargeBinary(), nullable=False),
        sa.CheckConstraint("one = 1", name="device_one"),
        **_STRICT,
    )


def _drafts() -> None:
    op.create_table(
        "drafts",
        _text("id", key=True),
        *(_text(name) for name in ("started_at", "language", "mode")),
        **_CLUSTERED,
    )
    op.create_table(
        "draft_answers",
        _text("draft", key=True),
        _text("question", key=True),
        _text("answer"),
        sa.ForeignKeyConstraint(["draft"], ["drafts.id"], ondelete="CASCADE"),
        **_CLUSTERED,
    )


def _dossiers() -> None:
    names = ("reference", "family_name", "first_name", "birth_date", "commune", "submitted_at")
    op.create_table(
        "dossiers",
        _number("position", key=True),
        *(_text(name) for name in ("id", *names, "mode", "site")),
        _number("conflicts"),
        _text("words"),
        **_STRICT,
    )
    op.create_index("dossiers_id", "dossiers", ["id"], unique=True)
    op.create_index("dossiers_submitted", "dossiers", ["submitted_at", "id"])
    op.execute(  # words are folded before: to `ascii`, all that is not ASCII is part of a word
        "CREATE VIRTUAL TABLE dossier_words USING fts5("
        "words, content='', contentless_delete=1, prefix='1 2 3', tokenize='ascii')"
    )


def _agents() -> None:
    op.create_table(
        "agents",
        _text("id", key=True),
        *(_text(name) for name in ("login", "name", "role", "password")),
        **_CLUSTERED,
    )
    op.create_index("agents_login", "agents", ["login"], unique=True)
    op.create_table(
        "sign_in_failures",
        _text("login", key=True),
        _number("failures"),
        _text("wall"),
        _number("monotonic_ms"),
        _text("boot"),
        **_CLUSTERED,
    )


def _exchange() -> None:
    op.create_table(
        "exchange",
        _number("one", key=True),
        _number("confirmed"),
        _text("cursor", nullable=True),
        _text("epoch", nullable=True),
        _number("offset_ms", nullable=True),
        *(_text(name, nullable=True) for name in ("last_success", "failing_since", "trouble")),
        sa.CheckConstraint("one = 1", name="exchange_one"),
        **_STRICT,
    )
    op.create_table(
        "verdicts",
        _text("device", key=True),
        _number("seq", key=True),
        _text("problems"),
        _text("received_at"),
        **_CLUSTERED,
    )
