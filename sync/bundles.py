"""Sealed bundles on their way: kept beside the store, offered to the portal, never thrown away.

A bundle stays where it is even when the portal holds it: the portal may be put back from a backup
that was made before, and says so by its epoch. Then it is offered again.
"""

import errno
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Final, Generic, TypeVar

from domain.errors import AppError
from domain.moments import Clock
from store.files import write_durably
from store.sealed import SealedFolder
from store.store import Store
from sync import outbox
from sync.client import Client
from sync.errors import PortalRefused
from sync.pieces import pieces_of
from sync.sealing import bundle
from sync.sealing.bundle import MAX_BUNDLE, Bundle
from sync.sealing.errors import BundleRefused, CarrierFailed, NothingToSeal
from sync.talk import Talk
from sync.wire import FailureCode

_T = TypeVar("_T")
_HELD, _REFUSED = "held", "refused"
SUFFIX: Final = ".sealed"
_WHY: Final[Mapping[int, str]] = {
    errno.ENOSPC: "full",
    errno.EDQUOT: "full",
    errno.EFBIG: "full",
    errno.EACCES: "closed",
    errno.EPERM: "closed",
    errno.EROFS: "closed",
    errno.ENOENT: "gone",
    errno.ENODEV: "gone",
}

_log = logging.getLogger(__name__)


def waiting(folder: SealedFolder, epoch: str) -> list[str]:
    """The bundles on which the portal, in this life of its database, has not spoken yet."""
    settled = (f"{_HELD} {epoch}", f"{_REFUSED} {epoch}")
    return [name for name in folder.names() if folder.state(name) not in settled]


def is_held(folder: SealedFolder, name: str) -> bool:
    """Whether the portal has said that it holds a bundle."""
    return folder.state(name).startswith(_HELD)


def _never() -> bool:
    return False


def offer(
    folder: SealedFolder, client: Client, epoch: str, urgent: Callable[[], bool] = _never
) -> Talk[int]:
    """Offer what waits; how many of them the portal holds now. None waits for another.

    Args:
        urgent: whether something else comes first; then what is left waits for the next time.

    Raises:
        Trouble: the portal is out of reach, or knows nothing of bundles.
    """
    held = 0
    for name in waiting(folder, epoch):
        if urgent():
            break
        try:
            reply = yield from client.bundle(folder.read(name))
        except PortalRefused as refusal:
            if refusal.unheard_of:
                raise
            _log.warning("bundle not taken: %s, %s", name, refusal)
            if refusal.details["reason"] == FailureCode.BUNDLE_REFUSED:
                folder.note_state(name, f"{_REFUSED} {epoch}")
            continue
        folder.note_state(name, f"{_HELD} {reply.epoch}")
        held += 1
        _log.info("bundle held by the portal: %s, %s, %d new", name, reply.state, reply.new)
    return held


@dataclass(frozen=True, slots=True)
class Brought(Generic[_T]):
    """What became of files that were brought.

    Attributes:
        taken: what was seen in each that is kept now, to be offered to the portal.
        refused: the others, with why.
    """

    taken: Sequence[_T]
    refused: Sequence[tuple[Path, AppError]]


def bring_all(
    folder: SealedFolder, files: Iterable[Path], look: Callable[[Bundle], _T]
) -> Brought[_T]:
    """Take bundles from files, as `bring` does; none of them keeps another from being taken.

    Args:
        look: at each that was taken; gives what is returned.

    Raises:
        StoreError: the disk refuses.
    """
    taken: list[_T] = []
    refused: list[tuple[Path, AppError]] = []
    for file in files:
        try:
            taken.append(look(bring(folder, file)))
        except (BundleRefused, CarrierFailed) as error:
            refused.append((file, error))
    return Brought(taken, refused)


def bring(folder: SealedFolder, file: Path) -> Bundle:
    """Take a bundle from a file, to be offered to the portal.

    Raises:
        BundleRefused: it is none.
        CarrierFailed: it cannot be read.
        StoreError: the disk refuses.
    """
    with _carrier(), file.open("rb") as opened:
        data = opened.read(MAX_BUNDLE + 1)
    came = bundle.read(data)
    folder.keep(data)
    return came


def take_out(store: Store, clock: Clock, file: Path) -> list[Path]:
    """Write what the portal has not confirmed to files, sealed; it stays here, too.

    Args:
        file: where to; where there is very much, others with a number follow.

    Raises:
        NothingToSeal, SealingKeyUnknown: no file was written.
        CarrierFailed: they cannot be written there.
    """
    with store.read() as tx:
        found = outbox.load(tx, given_up=False)
    if found.is_empty:
        raise NothingToSeal
    now = clock.read().corrected
    papers = (piece.sealed(store, found.own, now) for piece in pieces_of(found.papers))
    return _write_all(chain(found.bundles(now), papers), file)


def copy_all(folder: SealedFolder, file: Path) -> list[Path]:
    """Write all bundles that are kept to files, as `take_out` does. They stay here, too."""
    if not folder.names():
        raise NothingToSeal
    return _write_all(map(folder.read, folder.names()), file)


def _write_all(made: Iterable[bytes], file: Path) -> list[Path]:
    written = []
    for number, data in enumerate(made, 1):
        target = file if number == 1 else file.with_stem(f"{file.stem}-{number}")
        _write(data, target)
        written.append(target)
    return written


def _write(data: bytes, target: Path) -> None:
    """A stick may have taken less than it said."""
    with _carrier():
        write_durably(target, data)
        if target.read_bytes() != data:
            raise BundleRefused("form")


@contextmanager
def _carrier() -> Iterator[None]:
    """Sticks are pulled out, full, or closed."""
    try:
        yield
    except OSError as error:
        raise CarrierFailed(why=_WHY.get(error.errno or 0, "broken")) from error
