"""What is imported and opened behind the attract screen."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kiosk.station import Station
    from kiosk.viewmodels.site import Place


def opener(data: Path, key_file: Path | None) -> "Callable[[], Station]":
    """What opens the store in `data`, for the thread of the store: it raises `AppError`."""

    def open_it() -> "Station":
        # After the first frame, and off its thread. What the synchronisation needs comes now too:
        # its libraries stop everything for a moment, and later somebody would be typing.
        from kiosk.station import open_station  # noqa: PLC0415
        from qtkit import messages, sync_service  # noqa: F401, PLC0415
        from sync import engine, transport  # noqa: F401, PLC0415

        return open_station(data, key_file)

    return open_it


def locked_place(folder: Path) -> "Place | None":
    """Whom to turn to, as the lock says: the store of a locked device tells nothing any more."""
    from kiosk.viewmodels.site import Place  # noqa: PLC0415 — seldom needed
    from store.sealed import SealedFolder  # noqa: PLC0415
    from sync import locking  # noqa: PLC0415

    lock = locking.read(SealedFolder(folder.absolute()))
    return Place(lock.site, lock.phone, lock.opening, lock.training) if lock else None
