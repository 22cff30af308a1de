"""Whatever stands between device and portal: it has a name, it ends, and nothing is lost."""

import socket
import time

import pytest
from sqlalchemy import select

from portal.tables import ActRow
from sync.errors import PortalBusy
from sync.transport import Limits
from tests import faults
from tests.builders import an_entry
from tests.faults import Fault, Meddler
from tests.portal.running import Portal
from tests.sync.conftest import NewMachine
from tests.sync.machines import PATIENT, QUICK, Machine

FAULTS: list[tuple[Fault, str]] = [
    (faults.request_lost, "portal_unreachable (why=cut)"),
    (faults.reply_lost, "portal_unreachable (why=cut)"),
    (faults.half_the_headers, "portal_unreachable (why=cut)"),
    (faults.half_a_body, "portal_unreachable (why=cut)"),
    (faults.longer_than_it_is, "portal_unreachable (why=cut)"),
    (faults.shorter_than_it_is, "not_the_portal (why=form)"),
    (faults.not_http, "portal_unreachable (why=cut)"),
    (faults.slow_bytes, "portal_unreachable (why=timeout)"),
    (faults.slow_body, "portal_unreachable (why=timeout)"),
    (faults.impossible_time, "not_the_portal (why=form)"),
    (faults.silence, "portal_unreachable (why=timeout)"),
    (faults.captive_portal, "captive_portal (why=page)"),
    (faults.html_that_claims_to_be_json, "captive_portal (why=page)"),
    (faults.redirect, "captive_portal (why=redirect)"),
    (faults.zip_bomb, "not_the_portal (why=encoding)"),
    (faults.endless, "not_the_portal (why=size)"),
    (faults.answers("404 Not Found"), "not_the_portal (why=status, status=404)"),
    (faults.answers("511 Network Authentication Required"), "captive_portal (why=sign_in)"),
    (faults.answers("407 Proxy Authentication Required"), "proxy_wants_password"),
    (faults.answers("413 Content Too Large"), "portal_refused (status=413, reason=too_large)"),
    (faults.answers("500 Internal Server Error"), "portal_failed (status=500)"),
    (faults.answers("502 Bad Gateway"), "portal_failed (status=502)"),
    (faults.answers("503 Service Unavailable"), "portal_busy (retry_after=30)"),
    (faults.answers("429 Too Many Requests", "Retry-After: 7"), "portal_busy (retry_after=7)"),
]


def limits_for(trouble: str) -> Limits:
    return QUICK if "timeout" in trouble else PATIENT


def held(portal: Portal, machine: Machine) -> list[int]:
    query = select(ActRow.seq).where(ActRow.device == machine.identity.id).order_by(ActRow.seq)
    with portal.data.read() as session:
        return list(session.scalars(query))


@pytest.mark.parametrize(("fault", "trouble"), FAULTS)
def test_each_fault_has_a_name_and_loses_nothing(
    fault: Fault, trouble: str, portal: Portal, machine: Machine, meddler: Meddler
) -> None:
    machine.record()
    meddler.planned.append(fault)
    limits, begun = limits_for(trouble), time.monotonic()
    failed = machine.round(meddler.url, limits)
    assert time.monotonic() - begun < limits.whole + 2
    assert str(failed.trouble) == trouble
    assert failed.status.failing_since is not None
    assert (failed.status.trouble, failed.status.waiting) == (trouble.partition(" ")[0], 1)
    machine.record()
    done = machine.round(meddler.url)
    assert (done.trouble, done.pushed, done.status.waiting) == (None, 2, 0)
    assert (done.status.failing_since, done.status.trouble) == (None, None)
    assert held(portal, machine) == [1, 2]


@pytest.mark.parametrize(("fault", "trouble"), FAULTS[:: len(FAULTS) // 6])
def test_a_fault_while_reading_the_feed_keeps_what_was_pushed(
    fault: Fault, trouble: str, machine: Machine, meddler: Meddler
) -> None:
    machine.record()
    meddler.planned.extend((faults.passes, fault))
    failed = machine.round(meddler.url, limits_for(trouble))
    assert str(failed.trouble) == trouble
    assert (failed.pushed, failed.status.waiting) == (1, 0)
    assert machine.round(meddler.url).trouble is None


def test_a_portal_that_is_not_there(machine: Machine) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        port = server.getsockname()[1]
    failed = machine.round(f"http://127.0.0.1:{port}")
    assert str(failed.trouble) == "portal_unreachable (why=connect)"


@pytest.mark.parametrize("fault", [faults.endless_feed, faults.circular_feed])
def test_a_feed_without_end_ends_the_round(
    fault: Fault, machine: Machine, meddler: Meddler
) -> None:
    meddler.planned.extend([fault] * 10)
    failed = machine.round(meddler.url)
    assert failed.status.trouble == "portal_contradicts"
    assert len(meddler.seen) < 10


def test_a_wrong_date_header_is_nobodys_business(machine: Machine, meddler: Meddler) -> None:
    machine.record()
    meddler.planned.extend((faults.wrong_date, faults.wrong_date))
    assert machine.round(meddler.url).trouble is None


def test_a_stale_copy_is_no_answer(machine: Machine, meddler: Meddler) -> None:
    earlier: list[bytes] = []

    def overhear(exchange: faults.Exchange) -> None:
        earlier.append(exchange.forward())
        exchange.send(earlier[0])

    machine.record()
    meddler.planned.append(overhear)
    assert machine.round(meddler.url).trouble is None
    machine.record()
    meddler.planned.append(faults.answer_of(earlier[0]))
    failed = machine.round(meddler.url)
    assert str(failed.trouble) == "not_the_portal (why=echo)"
    assert machine.waiting == 1


def test_a_busy_portal_gets_the_patience_it_asks_for(machine: Machine, meddler: Meddler) -> None:
    meddler.planned.append(faults.answers("503 Busy", "Retry-After: 120"))
    trouble = machine.round(meddler.url).trouble
    assert isinstance(trouble, PortalBusy)
    assert trouble.retry_after == 120


@pytest.mark.parametrize("wished", ["7200", "9" * 5_000])
def test_no_patience_is_longer_than_an_hour(
    machine: Machine, meddler: Meddler, wished: str
) -> None:
    meddler.planned.append(faults.answers("503 Busy", f"Retry-After: {wished}"))
    assert str(machine.round(meddler.url).trouble) == "portal_busy (retry_after=3600)"


def test_what_is_too_large_is_offered_in_halves(
    portal: Portal, machine: Machine, meddler: Meddler
) -> None:
    machine.record(count=40)
    meddler.planned.extend([faults.answers("413 Content Too Large")] * 3)
    done = machine.round(meddler.url)
    assert (done.trouble, done.pushed) == (None, 40)
    posts = [request for request in meddler.seen if request.startswith(b"POST")]
    sizes = [len(request.partition(b"\r\n\r\n")[2]) for request in posts]
    assert sizes[3] < sizes[0] / 4
    assert held(portal, machine) == list(range(1, 41))


def test_an_act_that_is_not_taken_keeps_nobody_from_hearing_others(
    new_machine: NewMachine, meddler: Meddler
) -> None:
    machine, other = new_machine(), new_machine()
    other.record()
    other.complete_round()
    machine.record()
    meddler.planned.append(faults.answers("413 Content Too Large"))
    done = machine.round(meddler.url)
    assert (done.received, done.status.waiting) == (1, 1)
    assert done.status.trouble == "portal_refused"


def test_a_verdict_is_kept_with_the_answer_to_the_push(machine: Machine, meddler: Meddler) -> None:
    machine.record(an_entry(body={"reference": "nonsense"}))
    meddler.planned.extend((faults.passes, faults.request_lost))
    assert machine.round(meddler.url).pushed == 1
    assert machine.verdicts == [1]


def test_a_verdict_whose_answer_was_lost_comes_with_the_feed(
    machine: Machine, meddler: Meddler
) -> None:
    machine.record(an_entry(body={"reference": "nonsense"}))
    meddler.planned.append(faults.reply_lost)
    assert machine.round(meddler.url).trouble is not None
    assert machine.verdicts == []
    meddler.planned.append(faults.answers("413 Content Too Large"))  # so only the feed is heard
    assert machine.round(meddler.url).status.waiting == 0
    assert machine.verdicts == [1]


def test_the_feed_is_not_passed_over_by_a_page_that_was_not_kept(
    new_machine: NewMachine, meddler: Meddler
) -> None:
    machine, other = new_machine(), new_machine()
    other.record()
    other.complete_round()
    meddler.planned.append(faults.foreign_log)
    assert str(machine.round(meddler.url).trouble) == "log_unsettled (seq=9)"
    assert machine.complete_round().received == 1


def test_lost_replies_double_nothing(portal: Portal, machine: Machine, meddler: Meddler) -> None:
    for _ in range(5):
        machine.record()
        meddler.planned.append(faults.reply_lost)
        assert machine.round(meddler.url).trouble is not None
    done = machine.round(meddler.url)
    assert (done.pushed, done.status.waiting) == (5, 0)
    assert held(portal, machine) == [1, 2, 3, 4, 5]
