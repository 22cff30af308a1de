"""What came of the demonstration, counted from what the devices and the portal really hold."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import create_engine, select

from domain.acts import Act, ActType
from store import device, journal, log
from store.tables import ActRow as StoredAct
from tools.demo.place import Place, Post

_ALL = 1_000_000


@dataclass(frozen=True, slots=True)
class Reckoning:
    """The figures of the last line.

    Attributes:
        registered: references that were shown to people on the kiosk's screen.
        confirmed: those whose registration the portal holds, with the hash it has here.
        waiting: acts on the devices that the portal does not hold yet.
        lost: references that no device knows; a kiosk cannot tell, but the counter can.
        corrected: corrections that the portal holds.
    """

    registered: int
    confirmed: int
    waiting: int
    lost: int
    corrected: int

    def __str__(self) -> str:
        return (
            f"demo: {self.registered} registered, {self.confirmed} confirmed by the portal, "
            f"{self.waiting} waiting, {self.lost} lost"
        )

    @property
    def as_it_should_be(self) -> bool:
        """Three people, all known to the portal, one of them corrected, nothing left over."""
        people = self.registered == self.confirmed == len(("Aminata", "Danylo", "Yasmine"))
        return people and not self.waiting and not self.lost and self.corrected == 1


def reckon(place: Place, references: Iterable[str]) -> Reckoning:
    """Count, while the programs are closed."""
    shown = set(references)
    at_portal = _held_by_portal(place)
    own = [act for post in (place.kiosk, place.counter) for act in _own_acts(post)]
    told = [act for act in acts_at(place.counter) if act.type == ActType.REGISTRATION_SUBMITTED]
    here = {_reference(act): act for act in told}
    confirmed = {
        reference for reference in shown & here.keys() if here[reference].hash in at_portal
    }
    corrections = [act for act in own if act.type == ActType.REGISTRATION_CORRECTED]
    return Reckoning(
        registered=len(shown),
        confirmed=len(confirmed),
        waiting=sum(act.hash not in at_portal for act in own),
        lost=len(shown - here.keys() - confirmed),
        corrected=sum(act.hash in at_portal for act in corrections),
    )


def _held_by_portal(place: Place) -> set[str]:
    """Hashes of all acts in the portal's own database."""
    from portal.tables import ActRow  # noqa: PLC0415 (devices and portal share nothing but this)

    engine = create_engine(place.portal.database)
    with engine.connect() as connection:
        hashes = set(connection.scalars(select(ActRow.hash)))
    engine.dispose()
    return hashes


def acts_at(post: Post) -> list[Act]:
    """All that lies there, whoever did it."""
    with post.opened() as store, store.read() as tx:
        return log.read(tx, select(StoredAct.document))


def _own_acts(post: Post) -> list[Act]:
    with post.opened() as store, store.read() as tx:
        device.require(tx)
        return journal.acts_after(tx, 0, _ALL)


def _reference(act: Act) -> str:
    return str(act.body["reference"])
