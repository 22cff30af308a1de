"""What stands in the way of a command, in a line instead of a trace: a database, a port."""

from argparse import ArgumentTypeError
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from alembic.util import CommandError
from sqlalchemy.exc import ArgumentError, DatabaseError, DBAPIError

from portal.sharing import UNAVAILABLE

_EXPECTED: Final = (*UNAVAILABLE, ArgumentError, CommandError, ModuleNotFoundError, OSError)


def folder(text: str) -> Path:
    """The folder that an argument names.

    Raises:
        ArgumentTypeError: nothing, as of a variable that is not set. As a path, that would be where
            one happens to be.
    """
    if not text.strip():
        raise ArgumentTypeError("a folder: here is no name")
    return Path(text)


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
    except DatabaseError as error:
        if type(error) is not DatabaseError and not isinstance(error, UNAVAILABLE):
            raise  # of a kind of its own: that is how bugs are told
        raise SystemExit(
            " ".join(str(error.orig).split())
        ) from error  # no database, or a broken one
    except _EXPECTED as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        raise SystemExit(" ".join(str(cause).split())) from error
