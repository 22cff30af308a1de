"""Packs: what the feed has announced is fetched, verified, and only then kept.

What cannot be used is refused: noted for support, and what is used stays in use.
"""

import logging
from datetime import datetime
from typing import Final

from domain.moments import Clock
from resources import load
from resources.packs import checking, packing, signing
from resources.packs.refusal import PackRefused
from store import device, packs
from store.packs import Offer
from store.store import Store
from sync.client import Client
from sync.errors import PortalRefused
from sync.talk import Talk

_DAMAGED: Final = "not what was announced"

_log = logging.getLogger(__name__)


class Packs:
    """The packs of one round. The round's acts are exchanged before: none waits for a pack."""

    def __init__(self, store: Store, client: Client, clock: Clock) -> None:
        self._store = store
        self._client = client
        self._clock = clock

    def run(self) -> Talk[None]:
        """Fetch what was announced.

        Raises:
            Trouble: the portal is out of reach. What was fetched is kept, the rest comes later.
        """
        with self._store.read() as tx:
            waiting = packs.offers(tx)
            knows_publisher = bool(waiting and device.require(tx).pack_key)
        for offer in waiting:
            if not knows_publisher:  # the portal may tell it later
                self._refuse(offer, "signature", "no publisher is known here", for_good=False)
            elif self._is_wanted(offer):
                yield from self._fetch(offer)

    def _is_wanted(self, offer: Offer) -> bool:
        """Whether it is newer than what is used; what never will be is passed over."""
        with self._store.read() as tx:
            known = packs.versions(tx).get(offer.name, {})
        newest = max((*known, load.CURRENT.get(offer.name, 0)))
        if known.get(offer.version, offer.digest) != offer.digest:
            self._refuse(offer, "version", "another content of this version is installed")
        elif offer.version <= newest:
            _log.info("pack passed over: %s, %d is here", offer.label, newest)
            with self._store.write() as tx:
                packs.pass_over(tx, offer)
        else:
            return True
        return False

    def _fetch(self, offer: Offer) -> Talk[None]:
        try:
            data = yield from self._client.pack(offer.digest, offer.size)
        except PortalRefused as refused:
            self._refuse(offer, "file", f"the portal does not give it: {refused}")
            return
        if data is None:  # the network may have meddled with it: asked for again next time
            self._refuse(offer, "file", _DAMAGED, for_good=False)
            return
        try:
            self._examine(offer, data)
        except PackRefused as refused:
            self._refuse(offer, refused.key, refused.why)
            return
        with self._store.write() as tx:
            packs.install(tx, offer, data, self._now())
        _log.info("pack installed: %s", offer.label)

    def _examine(self, offer: Offer, data: bytes) -> None:
        """Verify it whole, with the parsers that will read it.

        Raises:
            PackRefused: it cannot be used.
        """
        with self._store.read() as tx:
            own = device.require(tx)
            held = packs.library(tx, own, self._now().date())
        publisher = signing.read_key(own.pack_key, offer.label)
        pack = packing.read(data, publisher, offer.label)
        about = pack.manifest
        for name, said, announced in (
            ("name", about.name, offer.name),
            ("version", about.version, offer.version),
        ):
            if said != announced:
                raise PackRefused(offer.label, f"manifest.{name}", _DAMAGED)
        checking.check(pack, held.national.questionnaire)

    def _refuse(self, offer: Offer, key: str, why: str, *, for_good: bool = True) -> None:
        _log.warning("pack refused: %s, %s: %s", offer.label, key, why)
        with self._store.write() as tx:
            packs.refuse(tx, offer, key, why, self._now())
            if for_good:
                packs.pass_over(tx, offer)

    def _now(self) -> datetime:
        return self._clock.read().corrected
