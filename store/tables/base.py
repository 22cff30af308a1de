"""What all tables have in common."""

from sqlalchemy import TEXT, Integer, LargeBinary
from sqlalchemy.orm import DeclarativeBase

STRICT = {"sqlite_strict": True}
CLUSTERED = {"sqlite_strict": True, "sqlite_with_rowid": False}  # one page written a row


class Base(DeclarativeBase):
    """All tables; the types are those that STRICT tables know."""

    type_annotation_map = {str: TEXT(), int: Integer(), bytes: LargeBinary()}  # noqa: RUF012
