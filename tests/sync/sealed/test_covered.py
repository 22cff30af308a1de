"""What a revoked device seals although the portal holds it, and what not even then."""

from store import exchange
from store import succession as logs
from store.former import Identity
from sync import departure, succession
from sync.signature import Signer
from sync.stopping import Stop
from sync.talk import carry
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


def test_what_no_backup_covers_of_a_log_of_before_is_sealed_too(desk: Desk, stop: Stop) -> None:
    desk.record(count=3)
    desk.complete_round()
    with desk.store.write() as tx:
        exchange.cover(tx, 1)
    next_log = succession.successor_of(Identity(desk.id, desk.identity.private_key), "parted")
    with desk.transport() as transport:
        carry(desk.client().introduce(Signer.of(next_log.device, next_log.private_key)), transport)
    with desk.store.write() as tx:
        logs.begin(tx, next_log, 3)
    desk.record()
    desk.portal.administer("device", "revoke", desk.id, "--with-related")
    assert desk.round().lock
    departure.give_up(desk.folder, desk.key, stop, desk.store)
    assert "2 acts (2-3), 0 drafts  taken" in arrived(desk)[0]
    desk.id = next_log.device
    assert "1 acts (1-1), 0 drafts  revoked" in arrived(desk)[0]
