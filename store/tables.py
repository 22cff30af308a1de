"""The tables, as typed rows. Rows never leave this package.

Moments are texts written by `domain.moments.to_text`, so that they sort as moments do.
Triggers and the full-text index are in the migrations alone.
"""

from sqlalchemy import (
    TEXT,
    CheckConstraint,
    Computed,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    text,
)
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

_STRICT = {"sqlite_strict": True}
_CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}  # one page written a row
_DAY = Computed("substr(json_extract(document, '$.recorded_at'), 1, 10)", persisted=False)


class Base(DeclarativeBase):
    """All tables; the types are those that STRICT tables know."""

    type_annotation_map = {str: TEXT(), int: Integer(), bytes: LargeBinary()}  # noqa: RUF012


class ActRow(Base):
    """Acts of this device and of others, whole, for ever. Triggers forbid to change them."""

    __tablename__ = "acts"
    __table_args__ = (
        Index("acts_device_seq", "device", "seq", unique=True),
        Index("acts_dossier", "dossier", "device", "seq"),
        Index("acts_device_day", "device", "day", "seq"),
        Index("acts_help", "occurred_at", sqlite_where=text("type = 'help.requested'")),
        CheckConstraint("seq >= 1", name="acts_seq"),
        _STRICT,
    )

    position: Mapped[int] = mapped_column(primary_key=True)
    device: Mapped[str]
    seq: Mapped[int]
    hash: Mapped[str]
    type: Mapped[str]
    dossier: Mapped[str | None]
    occurred_at: Mapped[str]
    document: Mapped[str]
    """The act in JSON, as `domain.codec` writes it."""
    day: Mapped[str | None] = mapped_column(_DAY)
    """Of `recorded_at`, in UTC."""


class DisputedRow(Base):
    """Acts that were received but contradict what is held, or themselves. Kept for a human."""

    __tablename__ = "disputed"
    __table_args__ = (_CLUSTERED,)

    device: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    hash: Mapped[str] = mapped_column(primary_key=True)
    reason: Mapped[str]
    document: Mapped[str]


class DeviceRow(Base):
    """Who this device is; one row once it is enrolled."""

    __tablename__ = "device"
    __table_args__ = (CheckConstraint("one = 1", name="device_one"), _STRICT)

    one: Mapped[int] = mapped_column(primary_key=True)
    id: Mapped[str]
    kind: Mapped[str]
    name: Mapped[str]
    structure: Mapped[str]
    structure_name: Mapped[str]
    site: Mapped[str]
    site_name: Mapped[str]
    training: Mapped[int]
    portal_url: Mapped[str]
    phone: Mapped[str]
    opening: Mapped[str]
    private_key: Mapped[bytes]
    structure_kind: Mapped[str] = mapped_column(server_default="other")
    departement: Mapped[str | None]
    pack_key: Mapped[str] = mapped_column(server_default="")


class DraftRow(Base):
    """Unfinished interviews."""

    __tablename__ = "drafts"
    __table_args__ = (_CLUSTERED,)

    id: Mapped[str] = mapped_column(primary_key=True)
    started_at: Mapped[str]
    language: Mapped[str]
    mode: Mapped[str]
    layers: Mapped[str] = mapped_column(server_default='[["registration",1]]')
    """What it was begun with, in JSON: name and version of the questionnaire, then of layers."""


class DraftAnswerRow(Base):
    """Their answers, in JSON."""

    __tablename__ = "draft_answers"
    __table_args__ = (_CLUSTERED,)

    draft: Mapped[str] = mapped_column(
        ForeignKey("drafts.id", ondelete="CASCADE"), primary_key=True
    )
    question: Mapped[str] = mapped_column(primary_key=True)
    answer: Mapped[str]


class DossierRow(Base):
    """Projection: what lists show of a dossier. `store.projection` makes it from acts.

    The words by whose beginning it is found are also in the full-text index `dossier_words`,
    under its position.
    """

    __tablename__ = "dossiers"
    __table_args__ = (
        Index("dossiers_id", "id", unique=True),
        Index("dossiers_submitted", "submitted_at", "id"),
        _STRICT,
    )

    position: Mapped[int] = mapped_column(primary_key=True)
    """That of its first act."""
    id: Mapped[str]
    reference: Mapped[str]
    family_name: Mapped[str]
    first_name: Mapped[str]
    birth_date: Mapped[str]
    commune: Mapped[str]
    submitted_at: Mapped[str]
    mode: Mapped[str]
    site: Mapped[str]
    conflicts: Mapped[int]
    words: Mapped[str]


class PersonRow(Base):
    """Projection: by what the person of a dossier is recognised. `store.people` makes it.

    `versions`, in JSON: one list of texts for each combination of values in conflict.
    """

    __tablename__ = "persons"
    __table_args__ = (_STRICT,)

    position: Mapped[int] = mapped_column(primary_key=True)
    """That of the dossier."""
    versions: Mapped[str]


class PersonKeyRow(Base):
    """Projection: the keys of `domain.duplicates.keys` under which a person is filed."""

    __tablename__ = "person_keys"
    __table_args__ = (Index("person_keys_position", "position"), _CLUSTERED)

    key: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int] = mapped_column(primary_key=True)


class AgentRow(Base):
    """Agents who may sign in here."""

    __tablename__ = "agents"
    __table_args__ = (Index("agents_login", "login", unique=True), _CLUSTERED)

    id: Mapped[str] = mapped_column(primary_key=True)
    login: Mapped[str]
    name: Mapped[str]
    role: Mapped[str]
    password: Mapped[str]
    """Argon2id, in its own notation."""


class SignInFailureRow(Base):
    """Failed sign-ins in a row by login, known or not, and the clocks at the last one."""

    __tablename__ = "sign_in_failures"
    __table_args__ = (_CLUSTERED,)

    login: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    wall: Mapped[str]
    monotonic_ms: Mapped[int]
    boot: Mapped[str]


class ExchangeRow(Base):
    """Where the exchange with the portal stands; one row."""

    __tablename__ = "exchange"
    __table_args__ = (CheckConstraint("one = 1", name="exchange_one"), _STRICT)

    one: Mapped[int] = mapped_column(primary_key=True)
    confirmed: Mapped[int]
    cursor: Mapped[str | None]
    epoch: Mapped[str | None]
    offset_ms: Mapped[int | None]
    last_success: Mapped[str | None]
    failing_since: Mapped[str | None]
    trouble: Mapped[str | None]
    support: Mapped[str | None]


class VerdictRow(Base):
    """What the portal found wrong with acts of this device."""

    __tablename__ = "verdicts"
    __table_args__ = (_CLUSTERED,)

    device: Mapped[str] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    problems: Mapped[str]
    received_at: Mapped[str]


class PackRow(Base):
    """Installed packs, whole, as they came; `store.packs` verifies them whenever it reads them."""

    __tablename__ = "packs"
    __table_args__ = (Index("packs_name_version", "name", "version", unique=True), _STRICT)

    digest: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    version: Mapped[int]
    installed_at: Mapped[str]
    data: Mapped[bytes]


class PackOfferRow(Base):
    """Packs that the portal's feed has announced and that are not here yet, in its order."""

    __tablename__ = "pack_offers"
    __table_args__ = (Index("pack_offers_digest", "digest", unique=True), _STRICT)

    position: Mapped[int] = mapped_column(primary_key=True)
    digest: Mapped[str]
    name: Mapped[str]
    version: Mapped[int]
    size: Mapped[int]


class PackRefusalRow(Base):
    """Packs that cannot be used, and why; for support."""

    __tablename__ = "pack_refusals"
    __table_args__ = (_CLUSTERED,)

    digest: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    version: Mapped[int]
    key: Mapped[str]
    why: Mapped[str]
    refused_at: Mapped[str]
