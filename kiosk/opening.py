"""What is imported, opened and begun behind the attract screen."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickWindow

    from kiosk.hours import Hours
    from kiosk.station import Station
    from kiosk.viewmodels.shell import Shell
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


def run_beside(
    shell: "Shell",
    logs_folder: Path,
    lit: "Hours | None",
    panel_switch: str | None,
    now_ms: Callable[[], int],
    window: "QQuickWindow",
) -> None:
    """Until now, what is logged went to standard error, and nobody heard of us."""
    from kiosk import heartbeat, night, panel  # noqa: PLC0415 — after the first frame
    from qtkit import logs  # noqa: PLC0415

    logs.install(logs_folder, "kiosk")
    heartbeat.begin(window)
    if lit:
        watch = night.Night(window, shell, lit.now, now_ms)
        if panel_switch:
            watch.turned.connect(panel.Panel(panel_switch, watch).switch)
