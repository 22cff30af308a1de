"""How much work something is for SQLite: the same on every machine, at every hour."""

from collections.abc import Callable

from sqlalchemy.orm import Session


def steps_of(session: Session, work: Callable[[], object]) -> int:
    """How many tens of steps of its machine SQLite takes for some work in a session."""
    sqlite = session.connection().connection.driver_connection
    assert sqlite is not None
    steps: list[None] = []
    sqlite.set_progress_handler(lambda: steps.append(None), 10)
    try:
        work()
    finally:
        sqlite.set_progress_handler(None, 10)
    return len(steps)
