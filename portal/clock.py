"""The portal's clock: one for all it answers and notes."""

from datetime import UTC, datetime

from domain.moments import to_text


def moment() -> datetime:
    """The time here."""
    return datetime.now(UTC)


def now() -> str:
    """The same, as answers say it."""
    return to_text(moment())
