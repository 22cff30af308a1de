"""Whoever locks devices and numbers entries takes the turn first, so nobody waits in a circle."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy.orm import Session

from portal import bundles, horizon
from portal.database import take_turn
from portal.tables import DeviceRow
from sync.sealing import bundle
from tests.portal.callers import Caller
from tests.portal.running import Portal
from tests.portal.test_bundles import sealed
from tests.portal.test_cursor import waiting_for_the_turn

Work = Callable[[Session], object]


def bringing(portal: Portal, author: Caller) -> Work:
    return keeping(sealed(portal, author))


def keeping(data: bytes) -> Work:
    return lambda session: bundles.keep(session, bundles.examine(session, data, ""), "", "2026")


def admitting(portal: Portal, author: Caller) -> Work:
    portal.administer("device", "revoke", author.device)
    data = sealed(portal, author)
    with portal.data.write() as session:
        keeping(data)(session)
    return lambda session: bundles.admit(session, bundle.digest(data), "Awa", "2026")


def covering(portal: Portal, author: Caller) -> Work:
    author.push()
    with portal.data.read() as session:
        mark = horizon.mark(session)
    return lambda session: horizon.cover(session, mark)


@pytest.mark.parametrize("portal", ["postgresql"], indirect=True)
@pytest.mark.parametrize("work", [bringing, admitting, covering])
def test_nobody_who_waits_for_the_turn_holds_a_device(
    portal: Portal, caller: Caller, work: Callable[[Portal, Caller], Work]
) -> None:
    caller.record(count=2)
    prepared = work(portal, caller)

    def do() -> None:
        with portal.data.write() as session:
            prepared(session)

    with ThreadPoolExecutor(1) as pool:
        with portal.data.write() as pushing:
            take_turn(pushing.connection())
            doing = pool.submit(do)
            while not waiting_for_the_turn(portal.data):
                assert not doing.done(), "it did not wait for the turn"
            pushing.get_one(DeviceRow, caller.device, with_for_update={"nowait": True})
        doing.result()
