"""What stands in the way of a command, in a line instead of a trace: a database, a port."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from alembic.util import CommandError
from sqlalchemy.exc import ArgumentError, DBAPIError

from portal.sharing import UNAVAILABLE

_EXPECTED: Final = (*UNAVAILABLE, ArgumentError, CommandError, ModuleNotFoundError, OSError)


@contextmanager
def said_plainly() -> Iterator[None]:
    """End the program with status 1, where what is wrong is no bug.

    Raises:
        SystemExit: there is no such database, or no way to it now; it is of a later version; a
            folder or a port cannot be had.
    """
    try:
        yield
    except CommandError as error:
        raise SystemExit(f"the database is of a later version than this portal: {error}") from error
    except _EXPECTED as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise SystemExit(" ".join(str(cause).split())) from error
