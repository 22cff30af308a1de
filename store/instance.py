"""One program per folder: two writers with one identity would break the chain of acts."""

from pathlib import Path

from filelock import FileLock, Timeout

from store.errors import AlreadyRunning, expected_errors

LOCK_FILE = "premier-pas.lock"


def hold(folder: Path) -> FileLock:
    """Hold the folder until the lock is released, or the process ends, however it ends.

    Raises:
        AlreadyRunning: another program holds it.
        StoreReadOnly: the folder cannot be written.
    """
    lock = FileLock(folder / LOCK_FILE, thread_local=False)
    try:
        with expected_errors():
            lock.acquire(blocking=False)
    except Timeout as error:
        raise AlreadyRunning(folder=str(folder)) from error
    return lock
