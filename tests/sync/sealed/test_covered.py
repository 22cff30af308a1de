"""What a revoked device seals although the portal holds it, and what not even then."""

from store import exchange
from sync import departure
from sync.stopping import Stop
from tests.sync.sealed.conftest import Desk
from tests.sync.sealed.test_departure import arrived


def test_what_no_backup_covers_is_sealed_though_the_portal_holds_it(desk: Desk, stop: Stop) -> None:
    """A portal that is put back from a backup can ask this device for nothing any more."""
    desk.record(count=3)
    desk.complete_round()
    with desk.store.write() as tx:
        exchange.cover(tx, 2)
    desk.revoke()
    assert desk.round().lock
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    assert "1 acts (3-3), 0 drafts  taken" in arrived(desk)[0], "there is nothing to decide"


def test_a_device_whose_acts_lie_in_a_backup_seals_nothing(desk: Desk, stop: Stop) -> None:
    desk.record()
    desk.complete_round()
    with desk.store.write() as tx:
        exchange.cover(tx, 1)
    desk.revoke()
    assert desk.round().lock
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    assert desk.key.find() is None
    assert desk.sealed.names() == []
