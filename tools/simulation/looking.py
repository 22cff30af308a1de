"""What can be seen of the portal's database without its code: a look that costs little."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from domain.acts import Mode
from domain.chain import GENESIS, Head
from store.device import Device

_STANDING: Final = (
    "SELECT portal.epoch, EXISTS (SELECT 1 FROM feed WHERE cursor > :cursor AND"
    " (audience = :own OR (audience = :site AND device <> :own))) FROM portal"
)
_HELD: Final = "SELECT held_seq, held_hash FROM devices WHERE id = ?"
_DISPUTED: Final = (
    "SELECT json_extract(raw, '$.author.agent') FROM kept_apart WHERE code = 'disputed'"
    " UNION SELECT json_extract(envelope, '$.author.agent') FROM early"
)
_DEEDS: Final = "SELECT json_extract(envelope, '$.author.agent') FROM acts"


class Standing(NamedTuple):
    """Where a device stands: `behind`: something is in the feed for it; `held`: of its log."""

    epoch: str
    behind: bool
    held: Head


class Look:
    """A look at the database in a file."""

    def __init__(self, file: Path) -> None:
        self._database = sqlite3.connect(file, isolation_level=None)

    def close(self) -> None:
        self._database.close()

    def held(self, device: str) -> Head:
        """What is held of a device without gap."""
        row = self._database.execute(_HELD, (device,)).fetchone()
        return Head(*row) if row else GENESIS

    def ends(self) -> Iterator[tuple[str, int]]:
        """The number up to which is held, of each device."""
        yield from self._database.execute("SELECT id, held_seq FROM devices")

    def end(self) -> int:
        """The last place in the feed."""
        [(cursor,)] = self._database.execute("SELECT coalesce(max(cursor), 0) FROM feed")
        return int(cursor)

    def standing(self, own: Device, cursor: int) -> Standing:
        """Where a device stands that has read the feed up to a cursor."""
        site = "" if own.kind is Mode.KIOSK else f"site:{own.site}"
        asked = {"cursor": cursor, "own": own.id, "site": site}
        [(epoch, behind)] = self._database.execute(_STANDING, asked)
        return Standing(epoch, bool(behind), self.held(own.id))

    def disputed(self) -> frozenset[str]:
        """The names of those kept apart, for others have their places, or what they follow."""
        return frozenset(name for (name,) in self._database.execute(_DISPUTED) if name)

    def deeds(self) -> frozenset[str]:
        """The names of all deeds that stand in logs."""
        return frozenset(name for (name,) in self._database.execute(_DEEDS))
