"""Who this device is, and who may sign in here."""

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from store.tables.base import CLUSTERED, STRICT, Base


class DeviceRow(Base):
    """Who this device is; one row once it is enrolled."""

    __tablename__ = "device"
    __table_args__ = (CheckConstraint("one = 1", name="device_one"), STRICT)

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
    sealing_key: Mapped[str] = mapped_column(server_default="")
    certificate: Mapped[str] = mapped_column(server_default="")


class AgentRow(Base):
    """Agents who may sign in here."""

    __tablename__ = "agents"
    __table_args__ = (Index("agents_login", "login", unique=True), CLUSTERED)

    id: Mapped[str] = mapped_column(primary_key=True)
    login: Mapped[str]
    name: Mapped[str]
    role: Mapped[str]
    password: Mapped[str]
    """Argon2id, in its own notation."""


class SignInFailureRow(Base):
    """Failed sign-ins in a row by login, known or not, and the clocks at the last one."""

    __tablename__ = "sign_in_failures"
    __table_args__ = (CLUSTERED,)

    login: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    wall: Mapped[str]
    monotonic_ms: Mapped[int]
    boot: Mapped[str]
