"""What all tables have in common."""

from sqlalchemy import BigInteger, Integer, String
from sqlalchemy.orm import DeclarativeBase

KEY = String(64)
UUID = String(36)
HASH = String(64)
MOMENT = String(24)
NUMBER = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts only INTEGER keys up


class Base(DeclarativeBase):
    """What Alembic compares the database with."""
