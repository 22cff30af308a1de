"""The small form between a real device and a real portal, and what happens without it."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from sync import wire
from sync.coding import bodies
from sync.coding.model import NAME
from sync.transport import Call
from tests.faults import Exchange, Meddler
from tests.sync.conftest import NewMachine
from tests.sync.machines import Machine

CODED = f"Content-Encoding: {NAME}".encode()


def test_both_ways_are_small(machine: Machine, new_machine: NewMachine, meddler: Meddler) -> None:
    other = new_machine()
    machine.record(count=20)
    assert machine.round(meddler.url).trouble is None
    pushed = next(each for each in meddler.seen if each.startswith(b"POST"))
    assert CODED in pushed
    assert len(pushed) < 20 * 200
    read = other.round(meddler.url)
    assert (read.trouble, read.received) == (None, 20)
    asked = next(each for each in reversed(meddler.seen) if each.startswith(b"GET"))
    assert f"Accept-Encoding: {NAME}".encode() in asked


def refuses_codings(exchange: Exchange) -> None:
    """A portal of another release, or a proxy that lets only plain bodies through."""
    if CODED in exchange.request:
        exchange.send(
            b"HTTP/1.1 415 Unsupported Media Type\r\nContent-Type: text/html\r\n"
            b"Content-Length: 0\r\nConnection: close\r\n\r\n"
        )
    else:
        exchange.send(exchange.forward())


def loses_the_header(exchange: Exchange) -> None:
    request = exchange.request.replace(CODED + b"\r\n", b"")
    exchange.send(replace(exchange, request=request).forward())


@pytest.mark.parametrize("fault", [refuses_codings, loses_the_header])
def test_plain_bodies_go_where_no_others_do(
    fault: Callable[[Exchange], None], machine: Machine, meddler: Meddler
) -> None:
    machine.record(count=3)
    meddler.planned.extend([fault, fault])
    done = machine.round(meddler.url)
    assert (done.trouble, done.pushed) == (None, 3)
    assert [CODED in each for each in meddler.seen][:2] == [True, False]


def alters_the_page(exchange: Exchange) -> None:
    reply = exchange.forward()
    head, _, body = reply.partition(b"\r\n\r\n")
    assert NAME.encode() in head
    exchange.send(head, b"\r\n\r\n", body[:-1] + bytes([body[-1] ^ 1]))


def test_a_page_that_cannot_be_read_is_asked_for_in_plain(
    machine: Machine, new_machine: NewMachine, meddler: Meddler
) -> None:
    other = new_machine()
    machine.record(count=3)
    machine.complete_round()
    meddler.planned.append(alters_the_page)
    read = other.round(meddler.url)
    assert (read.trouble, read.received) == (None, 3)


def refusal(machine: Machine, body: bytes, coding: str) -> tuple[int, str]:
    with machine.transport() as transport:
        reply = transport.send(
            Call("POST", wire.ACTS_PATH, machine.signer, body=body, coding=coding)
        )
    return reply.status, wire.Failure.model_validate_json(reply.body).code


def test_the_portal_names_what_it_cannot_read(machine: Machine) -> None:
    coded = bodies.encode(b'{"protocol":1,"acts":[]}')
    assert refusal(machine, coded, "acts-99") == (415, "coding_unknown")
    assert refusal(machine, coded, "gzip") == (415, "coding_unknown")
    assert refusal(machine, coded[:-1] + b"?", NAME) == (422, "coding_refused")
    assert refusal(machine, coded, "") == (422, "malformed")


def test_a_large_body_in_a_small_form_is_too_large(machine: Machine) -> None:
    body = b'{"protocol":1,"acts":[' + b" " * wire.MAX_BODY + b"]}"
    assert refusal(machine, bodies.encode(body), NAME) == (413, "too_large")


def alters_the_push(exchange: Exchange) -> None:
    altered = exchange.request[:-1] + bytes([exchange.request[-1] ^ 1])
    exchange.send(replace(exchange, request=altered).forward())


def test_the_signature_is_over_what_travels(machine: Machine, meddler: Meddler) -> None:
    """What was altered on the way is not unpacked at all."""
    machine.record()
    meddler.planned.append(alters_the_push)
    assert str(machine.round(meddler.url).trouble) == "device_unknown"
    assert machine.round(meddler.url).pushed == 1
