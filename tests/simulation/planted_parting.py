"""Mistakes in what becomes of a revoked device, and of what is carried by hand."""

from dataclasses import replace

import pytest
from sqlalchemy.orm import Session

from portal import bundles as portal_bundles
from portal.bundles import Examined, Kept
from store import exchange
from store.sealed import SealedFolder
from store.transaction import Transaction
from sync import departure, outbox
from sync.client import Client
from sync.talk import Talk
from tests.simulation.bugs import bug


@bug("lost for good", hint=24)
def sealed_file_removed_once_it_was_sent(patch: pytest.MonkeyPatch) -> None:
    """The key is destroyed, and what was sent may not have arrived."""
    deliver = departure.deliver

    def hasty(folder: SealedFolder, client: Client) -> Talk[int]:
        try:
            return (yield from deliver(folder, client))
        finally:
            for name in folder.names():
                folder.path(name).unlink()

    patch.setattr(departure, "deliver", hasty)


@bug("lost for good", hint=24)
def only_what_was_not_confirmed_is_sealed(patch: pytest.MonkeyPatch) -> None:
    """A portal that was put back has forgotten what it confirmed; the device, too."""
    load, standing = outbox.load, exchange.load

    def believed(tx: Transaction) -> exchange.Exchange:
        return replace(standing(tx), durable=standing(tx).confirmed)

    def trusting(tx: Transaction, *, given_up: bool) -> outbox.Outbox:
        with pytest.MonkeyPatch.context() as within:
            within.setattr(exchange, "load", believed)
            return load(tx, given_up=given_up)

    patch.setattr(outbox, "load", trusting)


@bug("taken from a revoked device", hint=6)
def acts_of_a_revoked_device_let_in_by_nobody(patch: pytest.MonkeyPatch) -> None:
    keep = portal_bundles.keep

    def trusting(session: Session, examined: Examined, carrier: str, now: str) -> Kept:
        kept = keep(session, examined, carrier, now)
        if kept.state == "revoked":
            return portal_bundles.admit(session, examined.digest, "nobody", now)
        return kept

    patch.setattr(portal_bundles, "keep", trusting)


@bug("readable", hint=4)
def key_kept(patch: pytest.MonkeyPatch) -> None:
    patch.setattr("tools.simulation.machine.make_unreadable", lambda _folder, _key: None)
