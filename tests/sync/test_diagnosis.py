"""The checks one by one: against the real portal, and against whatever stands before it."""

import shutil
import socket
import ssl
import threading
import time
from collections import namedtuple
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from domain.moments import Clock, Stamp
from store import device, exchange
from store.errors import KeyUnavailable
from sync.diagnosis import Check, Finding, Outcome, diagnose
from sync.probes import Place, Probes
from sync.stopping import Stop
from sync.transport import Limits
from tests import faults
from tests.builders import an_id
from tests.faults import Fault, Meddler
from tests.portal.running import Portal
from tests.sync.machines import PATIENT, Machine
from tests.sync.test_transport import own_certificate

QUICK = Limits(connect=1.0, silence=1.0, whole=1.5, answer=1024 * 1024)  # for what times out
Usage = namedtuple("Usage", "total used free")  # noqa: PYI024 - as shutil gives it
Found = dict[Check, Finding]


def found_at(place: Place, clock: Clock, limits: Limits = PATIENT) -> Found:
    steps = Probes(place, clock, limits).steps
    findings = list(diagnose(steps, Stop(), patience=60))
    assert [finding.check for finding in findings] == list(Check)
    return {finding.check: finding for finding in findings}


def found(machine: Machine, url: str = "", limits: Limits = PATIENT) -> Found:
    """What a diagnosis of the device finds; of one whose portal is at this address."""
    if url:
        with machine.store.write() as tx:
            device.enrolled(tx, replace(machine.identity, portal_url=url))
    return found_at(Place(machine.store.folder, machine.store), machine.clock, limits)


def first_trouble(findings: Found) -> tuple[Check, str]:
    failed = [each for each in findings.values() if each.outcome is Outcome.FAILED]
    return failed[0].check, str(failed[0].error)


def test_where_all_is_well_every_check_passes(machine: Machine) -> None:
    machine.record(count=2)
    findings = found(machine)
    assert {each.outcome for each in findings.values()} == {Outcome.PASSED}
    assert findings[Check.ACTS].facts == {"recorded": 2, "waiting": 2}
    assert findings[Check.DEVICE].facts == {"held": 0}
    assert findings[Check.PROTOCOL].facts == {"version": 1}
    assert machine.waiting == 2  # looking changes nothing


@pytest.mark.parametrize(
    ("fault", "check", "trouble"),
    [
        (faults.captive_portal, Check.PORTAL, "captive_portal (why=page)"),
        (faults.redirect, Check.PORTAL, "captive_portal (why=redirect)"),
        (faults.html_that_claims_to_be_json, Check.PORTAL, "captive_portal (why=page)"),
        (faults.not_http, Check.PORTAL, "portal_unreachable (why=cut)"),
        (faults.slow_bytes, Check.PORTAL, "portal_unreachable (why=timeout)"),
        (faults.silence, Check.PORTAL, "portal_unreachable (why=timeout)"),
        (faults.zip_bomb, Check.PORTAL, "not_the_portal (why=encoding)"),
        (faults.answers("407 Proxy"), Check.PORTAL, "proxy_wants_password"),
        (faults.answers("500 Broken"), Check.PORTAL, "portal_failed (status=500)"),
        (
            faults.answers("429 Too Many", "Retry-After: 7"),
            Check.PORTAL,
            "portal_busy (retry_after=7)",
        ),
    ],
)
def test_what_stands_before_the_portal_is_named(
    fault: Fault, check: Check, trouble: str, machine: Machine, meddler: Meddler
) -> None:
    meddler.planned.append(fault)
    limits, begun = QUICK if "timeout" in trouble else PATIENT, time.monotonic()
    findings = found(machine, meddler.url, limits)
    assert time.monotonic() - begun < limits.whole + 10
    assert first_trouble(findings) == (check, trouble)
    skipped = {each.check for each in findings.values() if each.outcome is Outcome.SKIPPED}
    assert skipped == {Check.PROTOCOL, Check.CLOCK, Check.DEVICE, Check.FEED}
    assert findings[Check.ACTS].outcome is Outcome.PASSED


def test_nobody_listens(machine: Machine) -> None:
    findings = found(machine, "http://127.0.0.1:9")
    assert first_trouble(findings) == (Check.ADDRESS, "portal_unreachable (why=connect)")


def test_a_name_that_nobody_knows(machine: Machine) -> None:
    check, trouble = first_trouble(found(machine, "https://portal.invalid"))
    assert check is Check.NETWORK
    assert trouble in {"name_not_found", "no_network (why=names)"}  # as there is a name server


def test_who_signed_a_strangers_certificate_is_said(machine: Machine, tmp_path: Path) -> None:
    with tls_servers(tmp_path) as url:
        findings = found(machine, url)
    expected = "tls_intercepted (why=untrusted, issuer=127.0.0.1)"
    assert first_trouble(findings) == (Check.CERTIFICATE, expected)
    assert findings[Check.PORTAL].outcome is Outcome.SKIPPED


def test_a_certificate_for_another_name_is_told_apart(
    machine: Machine, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trusted = tmp_path / "trusted"
    trusted.mkdir()
    with tls_servers(tmp_path) as url:
        shutil.copy(tmp_path / "certificate.pem", trusted / "ca.pem")
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(trusted / "ca.pem"))
        findings = found(machine, url.replace("127.0.0.1", "localhost"))
    assert first_trouble(findings)[0] is Check.CERTIFICATE
    assert "why=name" in str(findings[Check.CERTIFICATE].error)


def test_the_proxy_is_what_is_connected_to(
    machine: Machine, meddler: Meddler, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", meddler.url)
    monkeypatch.delenv("NO_PROXY", raising=False)
    meddler.planned.append(faults.answers("407 Proxy"))
    findings = found(machine, "https://portal.invalid")
    assert findings[Check.NETWORK].facts["host"] == "127.0.0.1"
    assert first_trouble(findings) == (Check.CERTIFICATE, "proxy_wants_password")


class Now:
    """The clock of a machine that is no device yet."""

    def read(self) -> Stamp:
        return Stamp(datetime.now(UTC), 0, "boot")


class Wrong:
    """A clock that is wrong by some time."""

    def __init__(self, right: Clock, by: timedelta) -> None:
        self._right = right
        self._by = by

    def read(self) -> Stamp:
        now = self._right.read()
        return replace(now, wall=now.wall + self._by)


@pytest.mark.parametrize(
    ("by", "noted"),
    [
        (timedelta(minutes=4), "None"),
        (timedelta(minutes=6), "clock_wrong (minutes=-6)"),
        (timedelta(days=-730), "clock_wrong (minutes=1051200)"),
    ],
)
def test_a_wrong_clock_is_noted_and_stops_nothing(
    machine: Machine, by: timedelta, noted: str
) -> None:
    machine.clock = Wrong(machine.clock, by)
    findings = found(machine)
    assert str(findings[Check.CLOCK].error) == noted
    assert findings[Check.FEED].outcome is Outcome.PASSED


def test_a_portal_that_was_put_back_is_noted(machine: Machine) -> None:
    with machine.store.write() as tx:
        exchange.enter_epoch(tx, an_id(7))
    findings = found(machine)
    assert (str(findings[Check.PORTAL].error), findings[Check.PORTAL].outcome) == (
        "portal_restored",
        Outcome.NOTED,
    )


def test_a_revoked_device_hears_it(portal: Portal, machine: Machine) -> None:
    portal.administer("device", "revoke", machine.identity.id)
    assert first_trouble(found(machine)) == (Check.DEVICE, "device_revoked")


def test_before_enrolment_the_portal_can_be_looked_at(portal: Portal, tmp_path: Path) -> None:
    nothing = KeyUnavailable(why="lost")
    place = Place(tmp_path / "not" / "there", nothing, portal.url)
    findings = found_at(place, Now())
    passed = [check for check in Check if findings[check].outcome is Outcome.PASSED]
    assert Check.PORTAL in passed
    assert Check.CLOCK in passed
    assert findings[Check.KEY].error is nothing
    assert findings[Check.DEVICE].outcome is Outcome.SKIPPED
    assert not (tmp_path / "not").exists()


@pytest.mark.parametrize(
    ("free_mb", "outcome", "error"),
    [
        (9, Outcome.FAILED, "disk_full"),
        (400, Outcome.NOTED, "disk_nearly_full (free_mb=400)"),
        (600, Outcome.PASSED, "None"),
    ],
)
def test_room(
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    free_mb: int,
    outcome: Outcome,
    error: str,
) -> None:
    usage = Usage(0, 0, free_mb * 1024 * 1024)
    monkeypatch.setattr(shutil, "disk_usage", lambda _folder: usage)
    finding = found(machine, "http://127.0.0.1:9")[Check.ROOM]
    assert (finding.outcome, str(finding.error)) == (outcome, error)


def test_a_folder_that_cannot_be_written(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sync.probes._nearest", lambda _folder: Path("/proc"))
    finding = found(machine, "http://127.0.0.1:9")[Check.FOLDER]
    assert finding.outcome is Outcome.FAILED
    assert finding.error is not None


@contextmanager
def tls_servers(folder: Path) -> Iterator[str]:
    """A server that shows a stranger's certificate to everybody who connects."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(own_certificate(folder))
    listener = socket.create_server(("127.0.0.1", 0))

    def serve() -> None:
        while True:
            try:
                connection, _ = listener.accept()
            except OSError:
                return
            with suppress(OSError), connection:
                context.wrap_socket(connection, server_side=True).close()

    thread = threading.Thread(target=serve)
    thread.start()
    yield f"https://127.0.0.1:{listener.getsockname()[1]}"
    listener.shutdown(socket.SHUT_RDWR)
    thread.join()
    listener.close()
