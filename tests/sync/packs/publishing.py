"""Publishing, honestly or not, and what a device makes of it."""

import hashlib
from dataclasses import replace
from datetime import date
from pathlib import Path

from domain.questionnaire import Layer
from portal.tables import FeedRow, PackRow, PortalRow
from resources.library import Library
from store import device, packs
from sync.engine import run_round
from sync.errors import PortalUnreachable
from sync.transport import Call, Reply, Transport
from tests.packs import NEWER
from tests.portal.running import Portal
from tests.sync.machines import Machine

INSTALLED = (Layer("registration", NEWER),)


def publish(portal: Portal, folder: Path, data: bytes, *whom: str) -> str:
    """Publish by the command; gives the digest."""
    file = folder / "test.pack"
    file.write_bytes(data)
    return portal.administer("pack", "publish", str(file), *(whom or ("--everybody",))).split()[-1]


def smuggle(portal: Portal, data: bytes, name: str = "registration", version: int = NEWER) -> str:
    """Let the portal offer what its own command would refuse, as if somebody had taken it over."""
    digest = hashlib.sha256(data).hexdigest()
    moment = "2026-11-21T12:00:00.000Z"
    with portal.data.write() as session:
        pack = {"digest": digest, "name": name, "version": version, "size": len(data)}
        session.add(PackRow(**pack, data=data, published_at=moment))
        portal_id = session.query(PortalRow).one().id
        entry = {"audience": "packs:everybody:", "device": portal_id, "pack": digest}
        session.add(FeedRow(**entry, seq=None, verdict=None))
    return digest


def library(machine: Machine) -> Library:
    with machine.store.read() as tx:
        return packs.library(tx, device.require(tx), date(2026, 11, 21))


def refusals(machine: Machine) -> list[tuple[str, int, str]]:
    with machine.store.read() as tx:
        return [(found.name, found.version, found.key) for found in packs.refusals(tx)]


def waiting(machine: Machine) -> list[int]:
    with machine.store.read() as tx:
        return [offer.version for offer in packs.offers(tx)]


class Counting:
    """A transport that counts packs, and may cut or meddle with them."""

    def __init__(self, inner: Transport, *, cut: bool = False, change: bool = False) -> None:
        self.inner = inner
        self.packs = 0
        self._cut = cut
        self._change = change

    def send(self, call: Call) -> Reply:
        reply = self.inner.send(call)
        if "/packs/" in call.path:
            self.packs += 1
            if self._cut:
                raise PortalUnreachable(why="cut")
            if self._change:
                return replace(reply, body=reply.body[:-1] + b"?")
        return reply


def a_round(machine: Machine, *, cut: bool = False, change: bool = False) -> Counting:
    with machine.transport() as inner:
        between = Counting(inner, cut=cut, change=change)
        run_round(machine.store, between, machine.clock)
    return between
